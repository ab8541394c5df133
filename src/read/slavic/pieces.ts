import { contentEnd } from "./content-end.ts";
import type { Phrase, Scene } from "./phrase.ts";

/** What stands around a verb that has no clause. */
export interface Around {
  /** The first unit behind the verb and its subject, and the end of its clause. */
  readonly behind: number;
  readonly end: number;
  readonly source: Phrase | null;
  readonly negated: boolean;
  /** Nobody is named, and those who are told are. */
  readonly told: boolean;
}

/** What is said, and what told it; `source: null` where what seemed the source is none. */
export interface Pieces {
  readonly pieces: readonly Phrase[];
  readonly rule: string;
  readonly order?: boolean;
  readonly source?: null;
}

/** The thing that begins at `from`, or null. */
export function piece(scene: Scene, from: number, rule: string, order = false): Pieces | null {
  const { last } = contentEnd(scene, from, "object");
  return last > from ? { pieces: [{ first: from, last }], rule, order } : null;
}

/** Where "про" or "о" stands near behind the verb. */
export function aboutWithin({ units, lexicon }: Scene, from: number, end: number): number | null {
  for (let i = from; i < end && i < from + 6; i++) if (lexicon.about.has(units[i]?.lower ?? "")) return i;
  return null;
}
