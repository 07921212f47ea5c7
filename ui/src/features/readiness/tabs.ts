/** The parts of the page, in their order. One more is one more line, and its word `readiness-tab-…`. */
import type { Component } from "svelte";

import ListsPart from "./ListsPart.svelte";
import MapPart from "./MapPart.svelte";
import OverviewPart from "./OverviewPart.svelte";

export const tabs: readonly [Tab, ...Tab[]] = [
  { id: "overview", View: OverviewPart },
  { id: "map", View: MapPart },
  { id: "lists", View: ListsPart },
];

type Tab = { readonly id: string; readonly View: Component };
