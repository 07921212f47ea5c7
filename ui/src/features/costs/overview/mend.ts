/** Where what is doubtful about a line is mended: the page, the record, and the field in it. */
import type { Doubt, Doubted, Record as PlanRecord } from "../../../api/bindings";
import { t, word } from "../../../i18n/words.svelte";
import type { Frame } from "../../../widgets/frame";
import { landOn } from "../../../widgets/landing";
import { pageOf } from "../../../widgets/records";

type Fields = { readonly [doubt in Doubt]?: string };

/** The fields by their headings; what is not named here is seen in the record as a whole. */
const fields: { readonly [kind in PlanRecord["kind"]]?: Fields } = {
  cost: {
    ...{ no_amount: "amount", too_large: "amount", no_phase: "cost_phase", no_rhythm: "rhythm", no_day: "cost_starts" },
    ...{ no_vat: "vat_percent", no_shares: "split", no_index: "index", index_ends: "index", room_remains: "room" },
  },
  contract: {
    ...{ no_amount: "yearly_amount", too_large: "yearly_amount", no_phase: "cost_phase", no_day: "starts" },
    ...{ no_vat: "vat_percent", no_index: "index", index_ends: "index", renewed: "renewal", overlaps: "ends" },
  },
  asset: { no_amount: "price", too_large: "price", no_day: "bought", nameplate: "watts_measured" },
};

/** Goes where it is mended. What holds for the whole plan is not in any record: that is answered. */
export function goMend(frame: Frame, { record, doubt, origin }: Doubted): "there" | "assumptions" {
  const ofPower = origin.kind === "energy" && (doubt === "no_price" || doubt === "no_vat");
  if (ofPower) {
    landOn(doubt === "no_price" ? t("costs-set-price-kwh") : t("costs-set-energy-vat"));
    return "assumptions";
  }
  const field = fields[record.kind]?.[doubt];
  if (field) landOn(word("field", field));
  frame.go(pageOf(record), "id" in record ? record.id : null);
  return "there";
}
