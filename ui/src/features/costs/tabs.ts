/** The parts of the page, in their order. One more is one more line, and its word `costs-tab-…`. */
import type { Component } from "svelte";

import Actuals from "./actuals/Actuals.svelte";
import Assumptions from "./assumptions/Assumptions.svelte";
import Overview from "./overview/Overview.svelte";
import Rooms from "./rooms/Rooms.svelte";
import Scenarios from "./scenarios/Scenarios.svelte";
import Years from "./years/Years.svelte";

export const tabs: readonly [Tab, ...Tab[]] = [
  { id: "overview", View: Overview },
  { id: "years", View: Years },
  { id: "rooms", View: Rooms },
  { id: "scenarios", View: Scenarios },
  { id: "actuals", View: Actuals },
  { id: "assumptions", View: Assumptions },
];

type Tab = { readonly id: string; readonly View: Component };
