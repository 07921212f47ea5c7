/** The two typefaces of signs, such as the tick of a form, that a PDF may use without bringing them. For letters the system's do. */
import dingbats from "pdfjs-dist/standard_fonts/FoxitDingbats.pfb?url&inline";
import symbol from "pdfjs-dist/standard_fonts/FoxitSymbol.pfb?url&inline";

const known: Readonly<Record<string, string>> = { "FoxitDingbats.pfb": dingbats, "FoxitSymbol.pfb": symbol };

/** Answers what the worker asks for by name, out of the program itself. */
export class Fonts {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const address = known[filename];
    if (address === undefined) throw new Error(filename);
    return Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
  }
}
