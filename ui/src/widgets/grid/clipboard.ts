/** What is copied, cut and pasted: by key at once, by menu as far as the window allows. */
import { t } from "../../i18n/words.svelte";
import type { Editing } from "./editing.svelte";
import type { Focus } from "./focus.svelte";
import type { GridModel } from "./model.svelte";

/** Where the window does not give or take the clipboard by itself, a person is asked to. */
type Asked = { readonly copy: (text: string) => void; readonly paste: () => void };

export class Clipboard {
  /** A box out of sight: the browser copies from and pastes into whatever has the focus. */
  proxy: HTMLTextAreaElement | undefined;
  #offered = "";

  constructor(
    readonly model: GridModel,
    readonly focus: Focus,
    readonly editing: Editing,
    readonly asked: Asked,
  ) {}

  /** Copies while the key is down, if the text is there already. */
  byKey(event: KeyboardEvent): void {
    const { model } = this;
    const cut = event.key.toLowerCase() === "x" && !model.fixed;
    const text = event.shiftKey ? model.text?.headed : model.text?.plain;
    if (!model.hasRows || text === undefined) {
      event.preventDefault();
      event.stopPropagation();
      void this.copy(event.shiftKey, cut);
      return;
    }
    this.#offer(text);
    this.#done(cut);
  }

  /** Copies by itself, while the click or key lasts; what had to be asked for first may need another one. */
  async copy(headings: boolean, cut: boolean): Promise<void> {
    const { model } = this;
    if (!model.hasRows) return;
    const text = (headings ? model.text?.headed : model.text?.plain) ?? (await model.copied(headings));
    this.#offer(text);
    const taken = document.execCommand?.("copy") ?? false;
    this.focus.take();
    if (taken) this.#done(cut);
    else this.asked.copy(text);
  }

  /** The browser pastes into the box next. */
  awaitPaste(): void {
    if (!this.proxy) return;
    this.proxy.value = "";
    this.proxy.focus();
  }

  async pasteAsked(): Promise<void> {
    try {
      if (!navigator.clipboard?.readText) throw new Error();
      await this.pasted(await navigator.clipboard.readText());
    } catch {
      this.asked.paste();
    }
  }

  async pasted(text: string): Promise<void> {
    await this.model.paste(text);
    await this.focus.go(this.model.cursor, true);
  }

  /** The browser copies from the cells. */
  readonly onGridCopy = (event: ClipboardEvent): void => {
    const { model } = this;
    if (this.editing.job || model.text === null || model.cursor.line < 0) return;
    event.clipboardData?.setData("text/plain", model.text.plain);
    event.preventDefault();
    this.focus.take();
  };

  /** The browser copies from the box. */
  readonly onProxyCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", this.#offered);
    event.preventDefault();
    setTimeout(() => this.focus.take());
  };

  readonly onPaste = (event: ClipboardEvent): void => {
    if (this.editing.job || this.model.fixed || this.model.cursor.line < 0) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    event.preventDefault();
    this.focus.take();
    void this.pasted(text);
  };

  /** Nothing was copied or pasted after all. */
  readonly onProxyKeyUp = (): void => {
    if (document.activeElement === this.proxy) this.focus.take();
  };

  #offer(text: string): void {
    this.#offered = text;
    if (!this.proxy) return;
    // Of nothing selected there is nothing to copy, and the browser would not ask.
    this.proxy.value = text || " ";
    this.proxy.focus();
    this.proxy.select();
  }

  #done(cut: boolean): void {
    const { model } = this;
    if (cut) void model.clear();
    else model.said = t("grid-said-copied", { count: model.cellCount });
  }
}
