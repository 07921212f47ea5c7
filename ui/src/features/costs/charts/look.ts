/** How a part of a picture is filled: told apart by its pattern, so that it reads in grey. */
export type Look = "hatch" | "dots" | "solid" | "cross" | "pale";
export type Key = { readonly look: Look | "mark" | "dash"; readonly name: string };

/** What a picture is drawn on: its measures in pixels, and its fillings. */
export type Canvas = {
  readonly width: number;
  readonly height: number;
  /** The size of the text. */
  readonly em: number;
  fill(look: Look): string;
};
/** What stands behind a picture. */
export type Table = {
  readonly head: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
};
