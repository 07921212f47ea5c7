/**
 * Starts the page over the stand-in backend. The address says what to show:
 * `?services=21&steps=300&fixed&draft&language=en&theme=dark&long&text=200&page=services`.
 */
import { mockIPC } from "@tauri-apps/api/mocks";

import { Backend } from "./backend";

const wanted = new URLSearchParams(location.search);
const backend = new Backend();
const services = wanted.get("services");
if (services !== null)
  backend.open(Number(services), {
    long: wanted.has("long"),
    draft: wanted.has("draft"),
    records: Number(wanted.get("records") ?? 0),
  });
backend.remember(Number(wanted.get("steps") ?? 0));
if (wanted.has("fixed")) backend.fix();
backend.settings = {
  ...backend.settings,
  language: wanted.get("language") === "en" ? "en" : "it",
  theme: wanted.get("theme") === "dark" ? "dark" : "light",
};
localStorage.setItem("text-size", wanted.get("text") ?? "100");
mockIPC((name, args) => backend.answer(name, structuredClone({ ...args }) as Record<string, unknown>), {
  shouldMockEvents: true,
});
Object.assign(window, { backend });
void import("../src/main");
