import type { Bounds, Side } from "../../../record/origin.ts";
import { formatsOf } from "../formats.ts";
import { type Forms, pluralsOf } from "../plural.ts";

/** One, from two to four, five and more, and a part of one: 1 звіт, 2 звіти, 5 звітів. */
type Noun = Forms<"one" | "few" | "many" | "other">;

export const FORMATS = formatsOf("uk", { percent: " %", undated: "без дати" });

const plural = pluralsOf<"one" | "few" | "many">("uk");

/** A noun in the form that goes with 1, with 2, and with 5. A part of one takes the genitive, which of the nouns used here none needs. */
export const noun = (one: string, few: string, many: string): Noun => ({ one, few, many, other: few });

/** The form of a word that goes with a number, without the number. */
export const form = (n: number, words: Noun): string => plural(n, words);

/** `1 повідомлення`, `5 повідомлень`. */
export const count = (n: number, words: Noun): string => `${FORMATS.number(n)} ${plural(n, words)}`;

export const REPORT: Noun = noun("повідомлення", "повідомлення", "повідомлень");
export const UTTERANCE: Noun = noun("вислів", "вислови", "висловів");
export const CLAIM: Noun = noun("твердження", "твердження", "тверджень");
export const CONFLICT: Noun = noun("суперечність", "суперечності", "суперечностей");
export const PROPOSAL: Noun = noun("пропозиція", "пропозиції", "пропозицій");
export const ORIGIN: Noun = noun("першоджерело", "першоджерела", "першоджерел");
export const BOX: Noun = noun("рамку", "рамки", "рамок");
export const EVENT: Noun = noun("подія", "події", "подій");
export const ENTRY: Noun = noun("запис", "записи", "записів");

export function origins(bounds: Bounds): string {
  return `${FORMATS.range(bounds)} ${plural(bounds.max, ORIGIN)}`;
}

/** `9 повідомлень, 1–2 першоджерела`: for a reader who hears it. */
export function side({ reports, origins: bounds }: Side): string {
  return reports === 0 ? "жодного повідомлення" : `${count(reports, REPORT)}, ${origins(bounds)}`;
}

/** The same of both sides: who asserts it, and where nobody does who denies it. */
export function sides({ asserted, denied }: { readonly asserted: Side; readonly denied: Side }): string {
  return asserted.reports === 0 && denied.reports > 0 ? `заперечують: ${side(denied)}` : side(asserted);
}
