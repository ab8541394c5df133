import { Parser } from "htmlparser2";
import { lineOf } from "./strand.ts";

/** What a page or a drawing says, piece by piece, each with its place in the source. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

export interface Markup {
  /** The words, with tags that break no word removed and a space for others. */
  readonly words: readonly Piece[];
  /** Values of attributes, by "attribute alt of img". */
  readonly attributes: readonly (Piece & { readonly where: string; readonly drawing: boolean })[];
  /** Comments, scripts, styles and instructions. */
  readonly rest: readonly (Piece & { readonly where: string })[];
}

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html img li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul video audio iframe input button textarea label svg g text desc metadata".split(
    " ",
  ),
);
/** Attributes that hold the geometry of drawings. */
const DRAWING: ReadonlySet<string> = new Set(
  "d points transform viewbox x y x1 x2 y1 y2 cx cy r rx ry width height gradienttransform patterntransform dx dy fx fy path values keytimes keysplines stroke-dasharray stroke-width offset textlength refx refy".split(
    " ",
  ),
);

export const looksLikeMarkup = (text: string): boolean => /<[a-z!?/]/i.test(text);

/** Takes HTML, SVG or XML apart; never throws, and nothing of it runs. */
export function markupOf(source: string): Markup {
  const words: Piece[] = [];
  const attributes: (Piece & { where: string; drawing: boolean })[] = [];
  const rest: (Piece & { where: string })[] = [];
  let inside: "script" | "style" | null = null;
  const parser: Parser = new Parser(
    {
      onopentag(name, given) {
        if (name === "script" || name === "style") inside = name;
        if (BLOCKS.has(name)) words.push({ text: " ", at: parser.startIndex });
        for (const [key, value] of Object.entries(given))
          attributes.push({
            text: `${value}\n`,
            at: parser.startIndex,
            where: `attribute ${key} of ${name}`,
            drawing: DRAWING.has(key.toLowerCase()),
          });
      },
      onclosetag(name) {
        if (name === inside) inside = null;
        if (BLOCKS.has(name)) words.push({ text: " ", at: parser.startIndex });
      },
      ontext(text) {
        if (inside === null) words.push({ text, at: parser.startIndex });
        else rest.push({ text: `${text}\n`, at: parser.startIndex, where: inside });
      },
      oncomment(text) {
        rest.push({ text: `${text}\n`, at: parser.startIndex, where: "comment" });
      },
      onprocessinginstruction(_, text) {
        rest.push({ text: `${text}\n`, at: parser.startIndex, where: "instruction" });
      },
    },
    { decodeEntities: true, recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.write(source);
  parser.end();
  return { words, attributes, rest };
}

/** Pieces as one text, and where a place in it stands in the source. */
export function together(pieces: readonly Piece[], source: string): { readonly text: string; readonly where: (at: number) => string } {
  const starts: number[] = [];
  let text = "";
  for (const piece of pieces) {
    starts.push(text.length);
    text += piece.text;
  }
  const where = (at: number): string => {
    const next = starts.findIndex((start) => start > at);
    const piece = pieces[(next < 0 ? starts.length : next) - 1];
    return lineOf(source, piece?.at ?? 0);
  };
  return { text, where };
}
