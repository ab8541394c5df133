import type { CueClass } from "../record/reading.ts";
import { CUE_VERBS } from "./cue-lexicon.ts";

/** A form of a reporting verb. */
export interface CueForm {
  readonly lemma: string;
  readonly cueClass: CueClass;
  /** `ing` forms report only after a comma ("…, noting that …"). */
  readonly ing: boolean;
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ["said"],
  tell: ["told"],
  write: ["wrote", "written"],
  think: ["thought"],
  see: ["saw", "seen"],
  hear: ["heard"],
  find: ["found"],
  show: ["showed", "shown"],
  quote: ["quoted"],
};

const FORMS: ReadonlyMap<string, CueForm> = build();

function build(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const cueClass of Object.keys(CUE_VERBS) as CueClass[])
    for (const lemma of CUE_VERBS[cueClass].split(" ")) {
      const add = (form: string, ing = false): void => {
        if (!forms.has(form)) forms.set(form, { lemma, cueClass, ing });
      };
      const stem = lemma.replace(/e$/, "");
      const doubled = /^(?:rebut|quip|brag|admit)$/.test(lemma) ? lemma + lemma.slice(-1) : stem;
      add(lemma);
      add(/(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma.replace(/([^aeiou])y$/, "$1ie")}s`);
      for (const past of IRREGULAR[lemma] ?? [/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`]) add(past);
      add(`${doubled}ing`, true);
    }
  return forms;
}

/** The reporting verb that a lower-case word is a form of, or null. */
export function cueForm(lower: string): CueForm | null {
  return FORMS.get(lower) ?? null;
}
