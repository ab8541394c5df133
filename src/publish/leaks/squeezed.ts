import { look } from "./letters.ts";
import { PatternSet } from "./pattern-set.ts";

/** Between two characters of a number or an address at most so many others may stand. */
const WIDEST = 3;
/** What is longer needs no end of a word at its ends. */
const LONG = 16;

/** A text of its letters and digits alone, and where each came from. */
interface Squeezed {
  readonly text: string;
  readonly at: Int32Array;
}

const OTHER = /[^\p{L}\p{N}]/u;
const KEPT = new Uint8Array(128).map((_, code) => (/[a-z0-9]/i.test(String.fromCharCode(code)) ? 1 : 0));

function squeezed(text: string): Squeezed {
  const at = new Int32Array(text.length);
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 128) {
      if (KEPT[code] === 0) continue;
      if (code >= 65 && code <= 90) code += 32;
    } else {
      const letter = text.charAt(i);
      if (OTHER.test(letter)) continue;
      code = look(letter).charCodeAt(0);
    }
    units[length] = code;
    at[length++] = i;
  }
  return { text: decoded(units.subarray(0, length)), at: at.subarray(0, length) };
}

const WIDE = new TextDecoder("utf-16le");
const decoded = (units: Uint16Array): string => WIDE.decode(units);

/** The form in which {@link SqueezedSet} looks for something. */
export const squeeze = (text: string): string => squeezed(text).text;

/** Numbers, addresses and names of files, found with any separators between their characters and in any case. */
export class SqueezedSet<Value> {
  readonly #patterns = new PatternSet<Value>();

  /** False where too little is left to be looked for. */
  add(text: string, value: Value): boolean {
    const pattern = squeeze(text);
    if (pattern.length < PatternSet.least) return false;
    this.#patterns.add(pattern, value);
    return true;
  }

  scan(text: string, found: (value: Value, at: number) => void): void {
    const { text: stream, at } = squeezed(text);
    this.#patterns.scan(stream, (value, from, to) => {
      for (let i = from; i < to - 1; i++) if ((at[i + 1] ?? 0) - (at[i] ?? 0) > WIDEST + 1) return;
      const digits = /^\d+$/.test(stream.slice(from, to));
      const loose = to - from >= LONG && !digits;
      if (!loose && (touches(at, from, digits, stream) || touches(at, to, digits, stream))) return;
      found(value, at[from] ?? 0);
    });
  }
}

/** True where the characters on both sides of a border touch in the text; beside a number only a digit does. */
function touches(at: Int32Array, border: number, digits: boolean, stream: string): boolean {
  if (border === 0 || border >= at.length || (at[border] ?? 0) - (at[border - 1] ?? 0) !== 1) return false;
  return !digits || (/\d/.test(stream.charAt(border - 1)) && /\d/.test(stream.charAt(border)));
}
