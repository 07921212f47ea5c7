/** Fields typed and not accepted yet, grant by grant: walking to the next one throws nothing away. */
import type { FundingLineDetails } from "../../api/bindings";
import type { Form } from "../../widgets/form.svelte";

const forms = new Map<number, Form<FundingLineDetails>>();
let plan = "";

/** The forms of the plan at `path`; those of another plan are let go. */
export function unsavedOf(path: string): Map<number, Form<FundingLineDetails>> {
  if (path !== plan) forms.clear();
  plan = path;
  return forms;
}
