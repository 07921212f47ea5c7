/** Shows one page, or the whole window, over the stand-in backend. */
import { mockIPC } from "@tauri-apps/api/mocks";
import { render, screen, waitFor } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { Component } from "svelte";
import { expect, vi } from "vitest";

import App from "../src/app/App.svelte";
import { type Frame, frameContext } from "../src/widgets/frame";
import type { Failure, FailureKind, Message } from "../src/api/bindings";
import RegisterPage from "../src/features/registers/RegisterPage.svelte";
import type { Listed } from "../src/features/registers/usual";
import { Backend } from "./backend";
import { counter } from "./counter.svelte";

/** The frame a page sees, with every request written down. */
export function frameOf(backend: Backend, target: number | null = null) {
  const changes = counter();
  return {
    get plan() {
      return backend.plan;
    },
    get revision() {
      return changes.count;
    },
    target,
    settings: backend.settings,
    go: vi.fn(),
    why: vi.fn(),
    opened: vi.fn(),
    open: vi.fn<Frame["open"]>(async () => null),
    recover: vi.fn<Frame["recover"]>(async () => null),
    lookAt: vi.fn<Frame["lookAt"]>(async () => undefined),
    wrote: vi.fn(),
    changed: vi.fn(async () => {
      changes.count += 1;
    }),
    undo: vi.fn(),
    redo: vi.fn(),
    fail: vi.fn(),
    saveAs: vi.fn<Frame["saveAs"]>(async () => true),
    choose: vi.fn(),
    export: vi.fn(),
    setLanguage: vi.fn(),
    setTheme: vi.fn(),
    setPerson: vi.fn(),
    setBackupFolder: vi.fn(),
    textSize: 100,
    setTextSize: vi.fn(),
  } satisfies Frame;
}

export function connect(backend: Backend): void {
  // Arguments cross to Rust as JSON: what cannot, must fail here too.
  mockIPC((name, args) => backend.answer(name, JSON.parse(JSON.stringify(args ?? {}))), { shouldMockEvents: true });
}

/** A page alone, in the `main` it always stands in. */
export function showPage(Page: Component, backend = new Backend(), target: number | null = null) {
  connect(backend);
  const frame = frameOf(backend, target);
  document.title = "Nuvolario";
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  render(Page, { target: main, context: frameContext(frame) });
  return { backend, frame, user: userEvent.setup() };
}

/** A part of a page, which is told what it is about. */
export function showPart<Props extends Record<string, unknown>>(
  Part: Component<Props>,
  props: Props,
  backend: Backend,
) {
  connect(backend);
  const frame = frameOf(backend);
  document.title = "Nuvolario";
  const main = document.createElement("main");
  const title = document.createElement("h1");
  title.textContent = "Prontezza";
  const under = document.createElement("h2");
  under.textContent = "Anagrafe";
  main.append(title, under);
  document.body.replaceChildren(main);
  render(Part, { target: main, props, context: frameContext(frame) });
  return { backend, frame, user: userEvent.setup() };
}

/** The page of one register. */
export function showRegister(register: Listed, backend: Backend, target: number | null = null) {
  connect(backend);
  const frame = frameOf(backend, target);
  document.title = "Nuvolario";
  const main = document.createElement("main");
  document.body.replaceChildren(main);
  render(RegisterPage, { target: main, props: { register }, context: frameContext(frame) });
  return { backend, frame, user: userEvent.setup() };
}

/** The whole window. */
export async function showWindow(backend = new Backend()) {
  connect(backend);
  document.body.replaceChildren();
  render(App);
  await screen.findByRole("heading", { level: 1 });
  return { backend, user: userEvent.setup() };
}

/** The arguments of the last time a command was asked for. */
export function lastAsked(backend: Backend, command: string): Record<string, unknown> | undefined {
  return backend.asked.findLast(([name]) => name === command)?.[1];
}

/** A failure as Rust answers it. */
export function failure(kind: FailureKind, words: Message): Failure {
  return { kind, message: words, problems: [] };
}

export async function expectAsked(backend: Backend, command: string, args: Record<string, unknown>) {
  await waitFor(() => expect(lastAsked(backend, command)).toEqual(args));
}

/** WCAG 2.1 AA, as far as it can be seen without painting: contrast is checked in the real window. */
export async function expectAccessible() {
  const { violations } = await axe.run(document.documentElement, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(" | ")}`)).toEqual([]);
}
