/** The ways from what is missing to the place where it is written. */
import type { Fact } from "../../../api/bindings";
import type { Frame } from "../../../widgets/frame";

/** Another part of the page, and what to show there. */
export type Way =
  | { readonly part: "sheets"; readonly application: number; readonly field: string | null }
  | { readonly part: "priorities" };

/** Goes to where a fact of a service is written. */
export function goToFact(
  fact: Fact,
  service: number,
  application: number | null,
  frame: Frame,
  onway: (way: Way) => void,
): void {
  if (typeof fact === "object") {
    if (application === null) frame.go("services", service);
    else onway({ part: "sheets", application, field: fact.sheet });
    return;
  }
  if (fact === "opportunity" && application !== null) onway({ part: "priorities" });
  else if (fact === "licences" && application !== null) frame.go("applications", application);
  else if (fact === "contract_days") frame.go("contracts");
  else if (fact === "machine_days") frame.go("assets");
  else frame.go("services", service);
}
