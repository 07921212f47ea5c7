/** What every test starts from: no answers left over, Italian, and what jsdom lacks of a browser. */
import { clearMocks } from "@tauri-apps/api/mocks";
import { cleanup, configure } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

import { setLanguage } from "../src/i18n/words.svelte";
import { forgetLooks } from "../src/widgets/grid/model.svelte";
import { forgetUnsaved } from "../src/widgets/unsaved.svelte";

HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
Element.prototype.scrollIntoView ??= () => undefined;

// Whether something is hidden takes jsdom a second in a long list; nothing here is hidden by style.
configure({ defaultHidden: true, asyncUtilTimeout: 5_000 });

beforeEach(() => setLanguage("it"));
afterEach(() => {
  cleanup();
  forgetUnsaved();
  forgetLooks();
  localStorage.clear();
  clearMocks();
});
