import type { CueClass, Medium } from "../../record/reading.ts";
import type { CueForms } from "./cue.ts";

/** Words in lower case; in Russian ё is written е. */
export type Words = ReadonlySet<string>;

export function wordSet(words: string): Words {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

/** What the rules of who says what need to know of a language. */
export interface SlavicLexicon {
  readonly language: "uk" | "ru";
  readonly cues: CueForms;
  /** Adjectives of conviction, which stand for a verb: "переконаний". */
  readonly convictions: Words;
  /** "Відомо", "известно": what is known, with the words that may stand before ("стало"). */
  readonly known: Words;
  readonly became: Words;
  /** Words that begin what is said: "that"; those that cast doubt; "so that". */
  readonly that: Words;
  readonly doubting: Words;
  readonly soThat: Words;
  /** Questions, and "whether", which in Russian is the second word of its clause. */
  readonly questions: Words;
  readonly whether: Words;
  /** "That", in its cases, before "що" or "что": "про те, що". */
  readonly pointing: Words;
  readonly about: Words;
  /** Nouns whose object is what is denied or told: "інформацію про". */
  readonly reportNouns: Words;
  /** "Як", "как" before a verb of saying. */
  readonly as: Words;
  readonly not: Words;
  readonly and: Words;
  readonly but: Words;
  readonly relative: Words;
  /** Behind these a phrase stands that names a source: [words before, class, rule]. The first words are in lower case. */
  readonly according: readonly According[];
  readonly citing: readonly (readonly string[])[];
  readonly possessives: Words;
  readonly prepositions: Words;
  /** The prepositions of places that may stand for those in them: "в МИД". */
  readonly at: Words;
  /** Prepositions whose phrase may stand between a subject and its verb and is no part of either. */
  readonly loose: Words;
  readonly adverbs: Words;
  readonly times: Words;
  readonly pronouns: Words;
  /** Nouns for persons and bodies in the nominative: "речник", "поліція". */
  readonly speakers: Words;
  /** Words for those who are told: "журналістам". */
  readonly addressees: Words;
  readonly documents: RegExp;
  /** What is turned down and not denied: "пропозицію", "ходатайство". */
  readonly offers: RegExp;
  readonly refusals: Words;
  readonly refused: RegExp;
  readonly unable: Words;
  readonly hedges: RegExp;
  readonly scorn: RegExp;
  readonly media: readonly (readonly [Medium, RegExp])[];
}

export interface According {
  readonly words: readonly string[];
  readonly cueClass: CueClass;
  readonly hedges: boolean;
  /** A source must follow, or none need: "за попередніми даними". */
  readonly bare: boolean;
}

/** Rows of "за словами", one a line, with a mark: `?` hedges, `!` needs no source. */
export function accordingRows(rows: string, cueClass: CueClass): readonly According[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [words = "", marks = ""] = [row.replace(/[?!]/g, "").trim(), row.replace(/[^?!]/g, "")];
      return {
        words: words.split(" "),
        cueClass: marks.includes("?") ? "suspect" : cueClass,
        hedges: marks.includes("?"),
        bare: marks.includes("!"),
      };
    });
}

/** Expressions of several words each. */
export function phrases(...written: readonly string[]): readonly (readonly string[])[] {
  return written.map((words) => words.split(" "));
}
