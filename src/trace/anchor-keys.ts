import { type Anchored, anchored } from "./anchor.ts";
import { furnitureIn } from "./masked.ts";

/** A text to compare with texts in other languages. */
export interface EchoText {
  readonly key: string;
  readonly text: string;
  /** BCP 47; `und` is a language of its own. */
  readonly language: string;
  /** ISO 8601, or null where unknown. */
  readonly published: string | null;
  /** As it names itself; absent or null where unknown. An office that says one thing in two languages on one day needs less to show it. */
  readonly publisher?: string | null;
}

/** The language of a text without its region. */
export function primaryLanguage({ language }: Pick<EchoText, "language">): string {
  return language.split("-", 1)[0] ?? "";
}

/** The keys of the anchors of a text, each once, whatever other texts there are. */
export interface FoundKeys {
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly marks: Uint8Array;
  /** Those that are sure to be what they seem, as words of Hangul alone are not. */
  readonly certain: Uint32Array;
}

/** Marks of a key in a text: the first of its anchor, of a name, of a word that may be none. */
export const FIRST = 1;
export const NAME = 2;
export const UNCERTAIN = 4;

/** The keys of texts by numbers. To find them takes most of the time of comparing languages, and is done once for a text. */
export class AnchorKeys {
  readonly #numbers = new Map<string, number>();
  readonly #found = new WeakMap<EchoText, FoundKeys>();

  /** -1 for a key that no text had. */
  numberOf(key: string): number {
    return this.#numbers.get(key) ?? -1;
  }

  in(text: EchoText): FoundKeys {
    const known = this.#found.get(text);
    if (known !== undefined) return known;
    const found = this.#find(text);
    this.#found.set(text, found);
    return found;
  }

  #find(source: EchoText): FoundKeys {
    const at = new Map<number, number>();
    const certainly = new Set<number>();
    const weights: number[] = [];
    const marks: number[] = [];
    for (const { keys, kind, certain, weight } of anchorsIn(source).anchors) {
      keys.forEach((key, n) => {
        const id = this.#numbered(key);
        if (certain) certainly.add(id);
        const mark = (n === 0 ? FIRST : 0) | (kind === "name" ? NAME : 0) | (certain ? 0 : UNCERTAIN);
        const place = at.get(id);
        if (place !== undefined) {
          marks[place] = (marks[place] ?? 0) | (mark & FIRST);
          return;
        }
        at.set(id, weights.length);
        weights.push(weight);
        marks.push(mark);
      });
    }
    return {
      keys: Uint32Array.from(at.keys()),
      weights: Float32Array.from(weights),
      marks: Uint8Array.from(marks),
      certain: Uint32Array.from(certainly),
    };
  }

  #numbered(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** What a translation keeps of a text. */
export function anchorsIn({ text, language, published }: EchoText): Anchored {
  return anchored(text, language, published, furnitureIn(text));
}
