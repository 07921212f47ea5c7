/** What can be chosen in a cell, how it is read from the cell, and how it goes back. */
import type { CellValue, Field, Input, Register } from "../../api/bindings";
import { call } from "../../api/client";
import { fold } from "../../i18n/format";
import { capital, language, show, t } from "../../i18n/words.svelte";
import type { Chosen, Option } from "./PickEditor.svelte";
import { choicesOf, labelOf, linksOf } from "./values";

export type Pickable = {
  readonly many: boolean;
  readonly roles: readonly Option[];
  readonly creates: boolean;
  options(text: string): readonly Option[];
  read(value: CellValue): Chosen[];
  write(chosen: readonly Chosen[]): Input;
};

/** How the cells of a field are chosen; nothing where they are typed. */
export function pickable(field: Field): Pickable | null {
  if (field.kind === "flag") {
    const answers = [
      { value: "yes", label: t("registers-yes") },
      { value: "no", label: t("registers-no") },
    ];
    return {
      ...{ many: false, roles: [], creates: false },
      options: (text) => found(answers, text),
      read: (value) => (value === null ? [] : [answers[value === true ? 0 : 1] as Option]),
      // Rust reads yes and no as words of the language of the moment.
      write: (chosen) => ({ kind: "text", value: chosen[0]?.label ?? "" }),
    };
  }
  if (field.kind === "choice" || field.kind === "choices") {
    const many = field.kind === "choices";
    const options = field.options.map((it) => ({ value: it.value, label: capital(show(it.label)) }));
    const named = (value: string) => ({ value, label: labelOf(field.options, value) });
    return {
      ...{ many, roles: [], creates: false },
      options: (text) => found(options, text),
      read: (value) => (many ? choicesOf(value) : value === null || value === "" ? [] : [String(value)]).map(named),
      write: (chosen) => ({ kind: "choices", value: chosen.map((it) => it.value) }),
    };
  }
  if (field.kind === "link") {
    return {
      many: field.many,
      roles: field.roles.map((it) => ({ value: it.value, label: capital(show(it.label)) })),
      creates: field.to === "suppliers" || field.to === "applications",
      options: () => [],
      read: (value) => linksOf(value).map((it) => ({ value: String(it.id), label: it.name, role: it.role })),
      write: (chosen) => ({
        kind: "links",
        value: chosen.map((it) => ({ id: Number(it.value), name: it.label, role: it.role ?? null })),
      }),
    };
  }
  return null;
}

/** The records of a register that a text finds. */
export async function linkOptions(register: Register, text: string): Promise<Option[]> {
  const query = { search: text, filters: [], sort: [{ field: "name", descending: false }], group: null };
  const window = { register, query, fields: ["name"], from: 0, count: 50, language: language() };
  const { rows } = await call("register_page", { window });
  return rows.map((it) => ({ value: String(it.id), label: String(it.values[0] ?? "") || t("grid-unnamed") }));
}

function found(options: readonly Option[], text: string): readonly Option[] {
  const wanted = fold(text.trim());
  return wanted === "" ? options : options.filter((it) => fold(it.label).includes(wanted));
}
