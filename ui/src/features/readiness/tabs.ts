/** The parts of the page, in their order. One more is one more line, and its word `readiness-tab-…`. */
import type { Component } from "svelte";

import Lists from "./lists/Lists.svelte";
import MapPart from "./MapPart.svelte";
import OverviewPart from "./OverviewPart.svelte";
import Priorities from "./priorities/Priorities.svelte";
import Sheets from "./sheets/Sheets.svelte";
import Proofs from "./proofs/Proofs.svelte";
import Skills from "./skills/Skills.svelte";

export const tabs: readonly [Tab, ...Tab[]] = [
  { id: "overview", View: OverviewPart },
  { id: "map", View: MapPart },
  { id: "sheets", View: Sheets },
  { id: "priorities", View: Priorities },
  { id: "skills", View: Skills },
  { id: "proofs", View: Proofs },
  { id: "lists", View: Lists },
];

type Tab = { readonly id: string; readonly View: Component };
