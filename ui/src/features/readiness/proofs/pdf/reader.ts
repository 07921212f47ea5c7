/** A PDF, taken apart by pdf.js in a worker that ends with it. Comes into the page only when somebody looks at one. */
import {
  getDocument,
  PasswordException,
  type PDFDocumentLoadingTask,
  PDFDataRangeTransport,
  PDFWorker,
  type RenderTask,
} from "pdfjs-dist/legacy/build/pdf.mjs";
import jbig2 from "pdfjs-dist/wasm/jbig2_nowasm_fallback.js?url";
import jpeg2000 from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url";

import { Fonts } from "./fonts";

/** Why a PDF cannot be shown. */
export type Trouble = "locked" | "broken" | "slow";

/** Why a PDF cannot be shown, thrown. */
export class Refused extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

/** Bytes of the file, from one place up to another. */
export type Piece = (from: number, to: number) => Promise<ArrayBuffer>;

/** How many bytes are asked for at once. */
const STEP = 1 << 18;
/** How long one step may take before it is given up, in milliseconds. */
const PATIENCE = 30_000;
/** How many dots a page is drawn with, at most: four times a sheet at 200 dots an inch. */
const DOTS = 16_000_000;
/** How many dots a picture in a page may have: a sheet at 600 dots an inch, twice. */
const PICTURE_DOTS = 80_000_000;
/** How much text of one page is told. */
const LETTERS = 50_000;

export class Pdf {
  readonly #task: PDFDocumentLoadingTask;
  readonly #worker: Worker;
  readonly #lost: Promise<never>;
  #drawing: RenderTask | null = null;

  constructor(size: number, piece: Piece) {
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    let lose: (reason: unknown) => void = () => undefined;
    this.#lost = new Promise<never>((_, reject) => {
      lose = reject;
    });
    // Whoever waits for something hears of it.
    this.#lost.catch(() => undefined);
    this.#worker.addEventListener("error", () => lose(new Refused("broken")));
    const range = new PDFDataRangeTransport(size, null);
    range.requestDataRange = (from, to) => {
      piece(from, to).then((bytes) => range.onDataRange(from, new Uint8Array(bytes)), lose);
    };
    this.#task = getDocument({
      range,
      rangeChunkSize: STEP,
      // Only what is seen is read.
      disableAutoFetch: true,
      disableStream: true,
      worker: PDFWorker.create({ port: this.#worker }),
      BinaryDataFactory: Fonts,
      // Wants no right to compile code; scans of fax and JPEG 2000 are read by plain scripts instead.
      useWasm: false,
      wasmUrl: folderOf(jbig2, jpeg2000),
      maxImageSize: PICTURE_DOTS,
      verbosity: 0,
    });
  }

  /** How many pages it has, once it has been opened. */
  async pages(): Promise<number> {
    return (await this.#soon(this.#task.promise)).numPages;
  }

  /** A page, as wide as is said. What was being drawn is given up: nothing. */
  async draw(number: number, width: number, zoom: number): Promise<HTMLCanvasElement | null> {
    const page = await this.#page(number);
    const [one, sharp] = [page.getViewport({ scale: 1 }), globalThis.devicePixelRatio || 1];
    const shown = (width / one.width) * zoom;
    const most = Math.sqrt(DOTS / (one.width * one.height));
    const viewport = page.getViewport({ scale: Math.min(shown * sharp, most) });
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    [canvas.style.width, canvas.style.height] = [`${one.width * shown}px`, `${one.height * shown}px`];
    this.#drawing?.cancel();
    const drawing = page.render({ canvas, viewport });
    this.#drawing = drawing;
    try {
      await this.#soon(drawing.promise);
    } catch (error) {
      if (this.#drawing !== drawing) return null;
      throw error;
    }
    page.cleanup();
    return canvas;
  }

  /** What is written on a page, as far as the file knows. */
  async text(number: number): Promise<string> {
    const page = await this.#page(number);
    const { items } = await this.#soon(page.getTextContent());
    const lines = items.map((it) => ("str" in it ? it.str + (it.hasEOL ? "\n" : "") : ""));
    return lines.join("").trim().slice(0, LETTERS);
  }

  /** Ends it, whatever it is doing. */
  close(): void {
    void this.#task.destroy();
    this.#worker.terminate();
  }

  async #page(number: number) {
    return this.#soon((await this.#soon(this.#task.promise)).getPage(number));
  }

  /** What comes in time. */
  async #soon<T>(job: Promise<T>): Promise<T> {
    let timer = 0;
    const slow = new Promise<never>((_, reject) => {
      timer = window.setTimeout(() => reject(new Refused("slow")), PATIENCE);
    });
    try {
      return await Promise.race([job, this.#lost, slow]);
    } catch (error) {
      throw error instanceof PasswordException ? new Refused("locked") : error;
    } finally {
      window.clearTimeout(timer);
    }
  }
}

/** The folder in which both lie, as an address. */
function folderOf(...files: readonly string[]): string {
  const [folder = ""] = files.map((it) => new URL(".", new URL(it, document.baseURI)).href);
  return folder;
}
