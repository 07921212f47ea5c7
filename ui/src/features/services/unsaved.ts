/** Fields typed and not accepted yet, service by service: walking to the next one throws nothing away. */
import type { ServiceDetails } from "../../api/bindings";
import type { Form } from "../../widgets/form.svelte";

const forms = new Map<number, Form<ServiceDetails>>();
let plan = "";

/** The forms of the plan at `path`; those of another plan are let go. */
export function unsavedOf(path: string): Map<number, Form<ServiceDetails>> {
  if (path !== plan) forms.clear();
  plan = path;
  return forms;
}
