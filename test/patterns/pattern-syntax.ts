/** A regular expression taken apart: as much of the syntax as the project writes. */
export type Pattern =
  | { readonly kind: "set"; readonly raw: string }
  | { readonly kind: "sequence"; readonly parts: readonly Pattern[] }
  | { readonly kind: "choice"; readonly options: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly body: Pattern; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly kind: "look"; readonly ahead: boolean; readonly negated: boolean; readonly body: Pattern }
  | { readonly kind: "edge"; readonly raw: "^" | "$" | "\\b" | "\\B" };

/** Takes the source of a regular expression apart; throws on what it does not know, a reference back to a group for one. */
export function parsePattern(source: string): Pattern {
  const reader = new Reader(source);
  const pattern = choice(reader);
  if (!reader.done) throw new Error(`"${reader.next}" is not understood in ${source}`);
  return pattern;
}

class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  get next(): string {
    return String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0);
  }

  /** The text of a sticky pattern here, which is stepped over; null where it does not match. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}

function choice(reader: Reader): Pattern {
  const options = [sequence(reader)];
  while (reader.take(/\|/y) !== null) options.push(sequence(reader));
  return options.length === 1 && options[0] !== undefined ? options[0] : { kind: "choice", options };
}

function sequence(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  while (!reader.done && reader.next !== "|" && reader.next !== ")") parts.push(repeated(reader, single(reader)));
  return { kind: "sequence", parts };
}

function repeated(reader: Reader, body: Pattern): Pattern {
  const match = reader.take(/(?:([*+?])|\{(\d+)(,(\d*))?\})(\??)/y);
  if (match === null) return body;
  const [, sign, from, comma, to, lazy] = match;
  const min = sign === undefined ? Number(from) : sign === "+" ? 1 : 0;
  const bound = comma === undefined ? min : to === "" ? Number.POSITIVE_INFINITY : Number(to);
  const max = sign === undefined ? bound : sign === "?" ? 1 : Number.POSITIVE_INFINITY;
  return { kind: "repeat", body, min, max, lazy: lazy === "?" };
}

function single(reader: Reader): Pattern {
  const edge = reader.take(/\^|\$|\\b|\\B/y)?.[0];
  if (edge === "^" || edge === "$" || edge === "\\b" || edge === "\\B") return { kind: "edge", raw: edge };
  const look = reader.take(/\(\?(<?)([=!])/y);
  if (look !== null) return { kind: "look", ahead: look[1] === "", negated: look[2] === "!", body: closed(reader) };
  if (reader.take(/\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/y) !== null) return closed(reader);
  const raw =
    reader.take(/\[\^?(?:\\[\s\S]|[^\]\\])*\]/y) ??
    reader.take(/\\(?:[pP]\{[^}]+\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[dDsSwWtnrfv0]|[^A-Za-z0-9])/y) ??
    reader.take(/[^\\()*+?|^$]/uy);
  if (raw === null) throw new Error(`"${reader.next}" is not understood`);
  return { kind: "set", raw: raw[0] };
}

function closed(reader: Reader): Pattern {
  const body = choice(reader);
  if (reader.take(/\)/y) === null) throw new Error("a bracket is not closed");
  return body;
}
