import { foldName } from "../../claims/fold.ts";
import { isScant } from "../../record/as-told.ts";
import type { ProtectionStatus } from "../../record/decision.ts";
import type { Digest } from "../../record/digest.ts";
import { english, type Sentence, say, type Wording } from "../../record/sentence.ts";

/** What decides how somebody is called in place of a name. */
export type Called = Exclude<ProtectionStatus, "public-official" | "no-person"> | "account" | "body";

/** Each with its letters behind it. */
const CALLED: Readonly<Record<Called, (letters: string) => Sentence>> = {
  captive: (letters) => say`Captive ${letters}`,
  wounded: (letters) => say`Wounded Person ${letters}`,
  "dead-in-enemy-hands": (letters) => say`Deceased Person ${letters}`,
  minor: (letters) => say`Minor ${letters}`,
  witness: (letters) => say`Witness ${letters}`,
  victim: (letters) => say`Victim ${letters}`,
  civilian: (letters) => say`Civilian ${letters}`,
  unknown: (letters) => say`Person ${letters}`,
  account: (letters) => say`Account ${letters}`,
  body: (letters) => say`Organisation ${letters}`,
};

/** What a dossier of an earlier version called an organisation, and still does where it was given: next to the dead it reads as one of them. */
const EARLIER = (letters: string): Sentence => say`Body ${letters}`;

/** Every form that a label has or had. */
const FORMS: readonly ((letters: string) => Sentence)[] = [...Object.values(CALLED), EARLIER];

/** What those whose names are labels already are called: an editor has named them so. */
const LABEL = new RegExp(`^(?:${FORMS.map((form) => english(form(""))).join("|")})[A-Z]{1,2}$`);

/** A label in the brackets in which a quotation has it. */
const BRACKETED = new RegExp(`\\[((?:${FORMS.map((form) => english(form(""))).join("|")})[A-Z]{1,2})\\]`, "g");

/** The words of a quotation as those of a statement, which is the program's: labels stand there without brackets. */
export const unbracketed = (words: string): string => words.replace(BRACKETED, "$1");

/** True of words that are too few, or hardly any beside labels and what is withheld: "The attack", "[Person A]'s". */
export function saysLittle(statement: string): boolean {
  const beside = statement.replace(LABELS, " ").replace(/\[[^\]]{1,40}\]/g, " ");
  return isScant(statement) || (beside.match(/\p{L}{2,}/gu)?.length ?? 0) < LEAST_WORDS;
}

const LABELS = new RegExp(`\\b(?:${FORMS.map((form) => english(form(""))).join("|")})[A-Z]{1,2}\\b`, "g");
const LEAST_WORDS = 2;

export const isLabel = (name: string): boolean => LABEL.test(name);

/** A label as a sentence, which each language says in its own words; anything else stays as it is. */
export function labelSaid(label: string): Wording {
  const letters = label.slice(label.lastIndexOf(" ") + 1);
  return FORMS.map((form) => form(letters)).find((said) => english(said) === label) ?? label;
}

/** A label that was given before, and by what its bearer is known again. */
export interface GivenLabel {
  readonly label: string;
  readonly keys: readonly Digest[];
}

/**
 * Gives labels: to whoever had one before the same one, to whoever is named by a label that name, and to others the next letter of what they are, in the order in which they are asked for. A label that
 * was given is never given to somebody else, so that republishing cannot mix two people up.
 */
export class Labels {
  readonly #keyOf: (name: string) => Digest;
  /** Two who have the same name have a label each under it. */
  readonly #before = new Map<Digest, string[]>();
  readonly #taken: Set<string>;
  readonly #given = new Map<string, readonly Digest[]>();

  constructor(before: readonly GivenLabel[], keyOf: (name: string) => Digest) {
    this.#keyOf = keyOf;
    for (const { label, keys } of before) for (const key of keys) this.#before.set(key, [...(this.#before.get(key) ?? []), label]);
    this.#taken = new Set(before.map(({ label }) => label));
  }

  /** The label of whoever has these names. */
  of(called: Called, names: readonly string[]): string {
    const keys = names.map((name) => this.#keyOf(foldName(name)));
    const own = names.find((name) => isLabel(name) && !this.#given.has(name));
    const free = keys.flatMap((key) => this.#before.get(key) ?? []).filter((known) => !this.#given.has(known));
    const alike = english(CALLED[called](""));
    const label = free.find((known) => known.startsWith(alike)) ?? free[0] ?? own ?? this.#next(called);
    this.#taken.add(label);
    this.#given.set(label, [...new Set([...(this.#given.get(label) ?? []), ...keys])].sort());
    return label;
  }

  /** What to write down, so that the next time gives the same. */
  given(): readonly GivenLabel[] {
    return [...this.#given].map(([label, keys]) => ({ label, keys })).sort((a, b) => (a.label < b.label ? -1 : 1));
  }

  #next(called: Called): string {
    for (let i = 0; ; i++) {
      const letters = i < 26 ? letter(i) : letter(Math.floor(i / 26) - 1) + letter(i % 26);
      const label = english(CALLED[called](letters));
      if (!this.#taken.has(label)) return label;
    }
  }
}

function letter(i: number): string {
  return String.fromCharCode(65 + i);
}
