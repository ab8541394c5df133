import type { Unit } from "./region.ts";
import { isComma } from "./unit-class.ts";

/** An expression of silence: its verb, the unit behind it, and whether what is kept back may follow. */
export interface SilentPhrase {
  readonly verb: number;
  readonly stop: number;
  readonly open: boolean;
}

/** The forms of the verb, what stands behind it, and whether what is kept back may follow: "had nothing to say | about the list". */
type Row = readonly [verb: string, rest: RegExp, open: boolean];

const WHOLE = byVerb([
  ["maintained maintains kept keeps observed", /^(?:(?:his|her|its|their|a) )?silence(?= |$)/, true],
  ["broke cut", /^(?:off|short) (?:the|an|our) (?:interview|call|conversation)/, false],
  ["had has have", /^nothing (?:more |further |else |new )?to (?:say|add|announce|report|declare)(?= |$)/, true],
  ["pleaded pleads claimed claims professed", /^ignorance(?= |$)/, true],
  ["took takes", /^(?:the fifth|no (?:further |more )?questions)(?= |$)/, false],
  [
    "chose chooses opted elected preferred prefers",
    /^(?:not to (?:say|comment|answer|speak|respond|discuss|elaborate)|to (?:remain|stay|keep) (?:silent|quiet|mum))(?= |$)/,
    true,
  ],
  ["bit bites held holds", /^(?:his|her|its|their) tongues?(?= |$)/, false],
  ["clammed", /^up(?= |$)/, false],
]);
/** What somebody does in place of an answer; it is none elsewhere. */
const GESTURES = byVerb([
  ["ended ends", /^(?:the|an|our) (?:interview|call|conversation)/, false],
  [
    "put puts slammed banged",
    /^(?:down (?:the|his|her) (?:phone|telephone|receiver)|(?:the|his|her) (?:phone|telephone|receiver) down)/,
    false,
  ],
  ["hung hangs", /^up(?= |$)/, false],
  ["walked walks", /^(?:away|off|out|on)(?= |$)/, false],
  ["turned turns", /^(?:(?:his|her|their) backs?|away)(?= |$)/, false],
  ["waved waves", /^(?:the |all |our )?(?:questions?|reporters|us) (?:away|off)(?= |$)/, false],
]);
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|approached|cornered|contacted|told|confronted)$/;
/** How many words an expression has behind its verb. */
const LONGEST = 7;

function byVerb(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) for (const form of row[0].split(" ")) found.set(form, [...(found.get(form) ?? []), row]);
  return found;
}

/** The words that such an expression begins with. */
export const SILENT_VERBS: readonly string[] = [...new Set([...WHOLE.keys(), ...GESTURES.keys()])];

/** "pleaded ignorance", "had nothing to say", and behind a question "walked off": the expression whose verb stands at `at`, or null. */
export function silentPhrase(units: readonly Unit[], at: number, first: number, end: number): SilentPhrase | null {
  const verb = units[at]?.lower ?? "";
  const words = units.slice(at + 1, Math.min(end, at + 1 + LONGEST)).map(({ lower }) => lower);
  // "hung up on us" is one by itself.
  const asked =
    (ASKED.test(units[first]?.lower ?? "") && units.slice(first, at).some((unit) => isComma(unit))) ||
    (words[0] === "up" && words[1] === "on");
  for (const [, rest, open] of [...(WHOLE.get(verb) ?? []), ...(asked ? (GESTURES.get(verb) ?? []) : [])]) {
    const [found] = rest.exec(words.join(" ")) ?? [];
    if (found !== undefined) return { verb: at, stop: at + 1 + lengthOf(found), open };
  }
  return null;
}

/** How many words an expression has behind its verb. */
const lengthOf = (found: string): number => {
  const words = found.trim();
  return words === "" ? 0 : words.split(" ").length;
};
