import type { CueClass } from "../../record/reading.ts";

/**
 * What a form of a verb is. `past`: Ukrainian and Russian pasts tell gender and number; `sg` and `pl`: third persons, present or future;
 * `first`: "I" and "we"; `reflexive`: "повідомляється", `passive`: "зазначено".
 */
export type VerbShape =
  | "past-m"
  | "past-f"
  | "past-n"
  | "past-pl"
  | "sg"
  | "pl"
  | "first"
  | "gerund"
  | "participle"
  | "infinitive"
  | "reflexive"
  | "passive";

/**
 * What may stand beside a cue, a letter each: `c` a clause with "that", `w` a question, `o` "about" and a thing, `d` an object,
 * `i` an infinitive, `j` "so that", `q` a quotation or a reporting clause, `n` "called … a lie".
 */
export type Frame = string;

/** A verb or adjective of saying in one of its forms. */
export interface CueForm {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frame: Frame;
  readonly shape: VerbShape;
}

/** A row of a list of cues: class, frame, and the verbs, with forms that no rule makes in brackets ("казати(каже,кажуть)"). */
export interface CueRow {
  readonly cueClass: CueClass;
  readonly frame: Frame;
  readonly verbs: string;
}

/** Makes the forms of a verb: pairs of a form and what it is. */
export type Conjugate = (infinitive: string) => readonly (readonly [string, VerbShape])[];

/** All forms of the verbs in a list, made when the first is asked for: a program that reads another language never needs them. */
export class CueForms {
  readonly #rows: readonly CueRow[];
  readonly #conjugate: Conjugate;
  #made: ReadonlyMap<string, CueForm> | null = null;

  constructor(rows: readonly CueRow[], conjugate: Conjugate) {
    this.#rows = rows;
    this.#conjugate = conjugate;
  }

  get(form: string): CueForm | undefined {
    this.#made ??= formsOf(this.#rows, this.#conjugate);
    return this.#made.get(form);
  }

  has(form: string): boolean {
    return this.get(form) !== undefined;
  }
}

/** The first verb that has a form keeps it. */
function formsOf(rows: readonly CueRow[], conjugate: Conjugate): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>();
  for (const { cueClass, frame, verbs } of rows) {
    for (const entry of verbs.split(/\s+/).filter((one) => one !== "")) {
      const [lemma = "", extra = ""] = entry.replace(")", "").split("(");
      const given = extra
        .split(",")
        .filter((one) => one !== "")
        .map((form): readonly [string, VerbShape] => [form, shapeOf(form)]);
      for (const [form, shape] of [...given, ...conjugate(lemma)]) if (!forms.has(form)) forms.set(form, { lemma, cueClass, frame, shape });
    }
  }
  return forms;
}

/** The shape of a form that is given by itself. */
function shapeOf(form: string): VerbShape {
  if (/ся$|сь$/.test(form)) return "reflexive";
  if (/(?:но|то)$/.test(form)) return "passive";
  if (/(?:ны|сны|ні|ки)$/.test(form)) return "pl";
  if (/(?:уть|ють|ать|ять|ут|ют|ат|ят)$/.test(form)) return "pl";
  if (/ла$/.test(form)) return "past-f";
  if (/ло$/.test(form)) return "past-n";
  if (/ли$/.test(form)) return "past-pl";
  if (/(?:[юу]|[еи]м|[еєи]мо)$/.test(form)) return "first";
  if (/[в]$|[^аеиіоуыюяє]г$|[огзсрк]$|л$/.test(form)) return "past-m";
  return "sg";
}
