/** What the matches of a pattern hold, in small letters: each of them at least one of these. */
export type Stems = readonly string[];

/**
 * The stems of a pattern, read from its source: what stands in it without a choice, or one of each of its choices, whichever tells most. Null
 * where nothing is certain to stand in a match. A text that holds no stem is spared the pattern, which is tried at every place of it.
 */
export function stemsOf({ source }: RegExp): Stems | null {
  const { stems } = choicesAt(source, 0);
  if (stems === null || shortest(stems) === 0) return null;
  const lower = [...new Set(stems.map((stem) => stem.toLowerCase()))];
  // "year" stands in "years" as well.
  return lower.filter((stem) => !lower.some((other) => other !== stem && stem.includes(other)));
}

/** Whether a pattern with these stems may match in a text, which is given in small letters. */
export function mayMatch(stems: Stems | null, lower: string): boolean {
  return stems === null || stems.some((stem) => lower.includes(stem));
}

interface Read {
  readonly stems: Stems | null;
  /** The place behind what was read. */
  readonly end: number;
}

/** Reads "a|b|c" up to the bracket that closes it: a match holds what one of them holds. */
function choicesAt(source: string, from: number): Read {
  let stems: Stems | null = [];
  for (let at = from; ; ) {
    const one = sequenceAt(source, at);
    stems = stems === null || one.stems === null ? null : [...stems, ...one.stems];
    if (source[one.end] !== "|") return { stems, end: one.end };
    at = one.end + 1;
  }
}

/** Reads pieces one behind the other. Letters side by side are one stem; that of a group stands for itself. */
function sequenceAt(source: string, from: number): Read {
  let best: Stems | null = null;
  let run = "";
  const offer = (stems: Stems | null): void => {
    if (stems !== null && (best === null || shortest(stems) > shortest(best))) best = stems;
  };
  let at = from;
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const piece = pieceAt(source, at);
    const { least, most, end } = repeatsAt(source, piece.end);
    at = end;
    if (piece.empty) continue;
    if (piece.letter !== null && least > 0) run += piece.letter;
    if (piece.letter !== null && least > 0 && most === 1) continue;
    offer([run]);
    run = "";
    if (least > 0) offer(piece.stems);
  }
  offer([run]);
  return { stems: best, end: at };
}

interface Piece extends Read {
  /** The character that it is; null for a class, a group and whatever else may be several. */
  readonly letter: string | null;
  /** It takes up no room: a look around, a boundary. */
  readonly empty: boolean;
}

function pieceAt(source: string, at: number): Piece {
  const sign = source.charAt(at);
  if (sign === "(") return groupAt(source, at);
  if (sign === "[") return unknown(classEnd(source, at));
  if (sign === "\\") return escapedAt(source, at);
  if (sign === "^" || sign === "$") return { ...unknown(at + 1), empty: true };
  return sign === "." ? unknown(at + 1) : { letter: sign, stems: null, empty: false, end: at + 1 };
}

const unknown = (end: number): Piece => ({ letter: null, stems: null, empty: false, end });

function groupAt(source: string, at: number): Piece {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? "(";
  const { stems, end } = choicesAt(source, at + opening.length);
  const looks = /[=!]$/.test(opening);
  return { letter: null, stems: looks ? null : stems, empty: looks, end: end + 1 };
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
  return at + 1;
}

function escapedAt(source: string, at: number): Piece {
  const sign = source.charAt(at + 1);
  if (/[bB]/.test(sign)) return { ...unknown(at + 2), empty: true };
  const long = /^\\(?:[pP]\{[^}]*\}|k<\w+>|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2})/i.exec(source.slice(at, at + 40))?.[0];
  if (long !== undefined) return unknown(at + long.length);
  return /\w/.test(sign) ? unknown(at + 2) : { letter: sign, stems: null, empty: false, end: at + 2 };
}

/** How often the piece before a place stands there. */
function repeatsAt(source: string, at: number): { readonly least: number; readonly most: number; readonly end: number } {
  const [sign = "", from, to] = /^(?:[?*+]|\{(\d+)(,\d*)?\})/.exec(source.slice(at, at + 12)) ?? [];
  if (sign === "") return { least: 1, most: 1, end: at };
  const least = from === undefined ? Number(sign === "+") : Number(from);
  const end = at + sign.length;
  return { least, most: sign === "?" || (from === "1" && to === undefined) ? 1 : 2, end: source[end] === "?" ? end + 1 : end };
}

function shortest(stems: Stems): number {
  return Math.min(...stems.map(({ length }) => length));
}
