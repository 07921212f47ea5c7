/** Fields typed and not kept yet, service by service. */
import type { ServiceDetails } from "../../api/bindings";
import { shelf } from "../../widgets/unsaved.svelte";

export const unsaved = shelf<ServiceDetails>();
