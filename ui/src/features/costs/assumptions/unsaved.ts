/** What was typed among the assumptions and is not kept yet. There is one form of them. */
import type { CostSettings } from "../../../api/bindings";
import { shelf } from "../../../widgets/unsaved.svelte";

export const unsaved = shelf<CostSettings>();
export const only = 0;
