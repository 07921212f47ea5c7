/** Fields typed and not kept yet, grant by grant. */
import type { FundingLineDetails } from "../../api/bindings";
import { shelf } from "../../widgets/unsaved.svelte";

export const unsaved = shelf<FundingLineDetails>();
