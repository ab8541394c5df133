import type { CueClass } from "../record/reading.ts";
import { CUE_VERBS } from "./cue-lexicon.ts";

/** What may stand beside a reporting verb; the meaning of each is written in data/cues.txt. */
export type Frame =
  | "clause"
  | "that"
  | "wh"
  | "thing"
  | "to"
  | "person"
  | "person!"
  | "object"
  | "held"
  | "quote"
  | "point"
  | "only"
  | "paper"
  | "statement"
  | "of"
  | "about"
  | "over"
  | "for"
  | "against"
  | "on"
  | "upon"
  | "to-thing"
  | "with"
  | "at";

/** A reporting verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frames: ReadonlySet<Frame>;
}

const FRAMES: ReadonlySet<string> = new Set<Frame>([
  "clause",
  "that",
  "wh",
  "thing",
  "to",
  "person",
  "person!",
  "object",
  "held",
  "quote",
  "point",
  "only",
  "paper",
  "statement",
  "of",
  "about",
  "over",
  "for",
  "against",
  "on",
  "upon",
  "to-thing",
  "with",
  "at",
]);
const isFrame = (word: string): word is Frame => FRAMES.has(word);

/** Past forms of verbs that only make reporting verbs with a particle. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  hit: ["hit"],
  shoot: ["shot"],
  let: ["let"],
  make: ["made"],
  cut: ["cut"],
  go: ["went", "gone"],
  put: ["put"],
};

/** Verbs that double their last letter. */
const DOUBLED = new Set(
  "admit aver submit brag dub infer label quip quiz sob rebut slam snap spot chip log let hit cut put slip blog signal shrug beg blab tip bat flag swat nod grin refer concur slap sidestep".split(
    " ",
  ),
);
const FORMS: ReadonlyMap<string, CueVerb> = build();

/** Verb form → the words that make it another reporting verb, the longest row of words first: "poured" → "cold water on". */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = phrasesOf(FORMS.keys());

function phrasesOf(forms: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const form of forms) {
    const [verb = "", ...words] = form.split(" ");
    if (words.length > 0)
      phrases.set(
        verb,
        [...(phrases.get(verb) ?? []), words].sort((a, b) => b.length - a.length),
      );
  }
  return phrases;
}

function build(): ReadonlyMap<string, CueVerb> {
  const forms = new Map<string, CueVerb>();
  // Many verbs have the same frames.
  const sets = new Map<string, ReadonlySet<Frame>>();
  for (const cueClass of Object.keys(CUE_VERBS) as CueClass[])
    for (const line of CUE_VERBS[cueClass]) {
      const [head = "", irregular = ""] = line.split("|");
      const [lemma = "", frames = ""] = head.split(":");
      const known = sets.get(frames) ?? new Set(frames.split(" ").filter(isFrame));
      sets.set(frames, known);
      const verb: CueVerb = { lemma, cueClass, frames: known };
      const end = lemma.indexOf("_");
      const base = end < 0 ? lemma : lemma.slice(0, end);
      const words = end < 0 ? "" : lemma.slice(end).replaceAll("_", " ");
      for (const form of formsOf(base, irregular.trim())) {
        const key = form + words;
        if (!forms.has(key)) forms.set(key, verb);
      }
    }
  return forms;
}

/** The forms of a verb by the rules of English spelling; `irregular` replaces the past forms. */
function formsOf(lemma: string, irregular: string): readonly string[] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  const doubled = DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : stem;
  const endsInY = /[^aeiou]y$/.test(lemma);
  const third =
    lemma === "quiz"
      ? "quizzes"
      : /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(lemma)
        ? `${lemma}es`
        : endsInY
          ? `${lemma.slice(0, -1)}ies`
          : `${lemma}s`;
  const past = endsInY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const pasts = irregular === "" ? (IRREGULAR[lemma] ?? [past]) : irregular.split(" ");
  // "labeled", "signaling": American spelling doubles no "l".
  const american = doubled !== stem && lemma.endsWith("l") ? [`${lemma}ed`, `${lemma}ing`] : [];
  return [lemma, third, ...pasts, `${doubled}ing`, ...american];
}

/** The reporting verb that a lower-case word is a form of, or null. */
export function cueForm(lower: string): CueVerb | null {
  if (lower !== lastWord) {
    lastWord = lower;
    lastForm = FORMS.get(lower) ?? null;
  }
  return lastForm;
}

/** What was asked for last: one rule after the other asks of the same word. */
let lastWord = "";
let lastForm: CueVerb | null = null;

/** Whether a lower-case word is a form of a reporting verb, by itself or with the words that may stand behind it. */
export function mayBeCue(lower: string): boolean {
  return cueForm(lower) !== null || PHRASES.has(lower);
}

/** A reporting verb that needs further words, and how many these are. */
export interface PhrasalVerb {
  readonly verb: CueVerb;
  readonly words: number;
}

/** The reporting verb that the word at `at` makes with the words behind it, "hit back", "poured cold water on"; null where it makes none. */
export function phrasalForm(units: readonly { readonly lower: string }[], at: number): PhrasalVerb | null {
  const form = units[at]?.lower ?? "";
  // "would not rule it out"
  // "I will take that back to colleagues": carried, and not taken back.
  const carried = units[at + 2]?.lower === "back" && units[at + 3]?.lower === "to";
  const split =
    !carried && /^(?:it|that|this|them)$/.test(units[at + 1]?.lower ?? "") ? FORMS.get(`${form} ${units[at + 2]?.lower}`) : undefined;
  if ((split?.cueClass === "deny" || split?.cueClass === "confirm") && split.lemma.split("_").length === 2)
    return { verb: split, words: 2 };
  const words = PHRASES.get(form)?.find((row) => row.every((word, i) => units[at + 1 + i]?.lower === word));
  // "has it that", and not "had it on good authority"
  if (words?.[0] === "it" && words.length === 1 && units[at + 2]?.lower !== "that") return null;
  const verb = words === undefined ? undefined : FORMS.get(`${form} ${words.join(" ")}`);
  return words === undefined || verb === undefined ? null : { verb, words: words.length };
}
