import type { Gathered } from "../record/gathered.ts";
import { grouped, type Sentence, say } from "../record/sentence.ts";
import type { Amount, Utterance } from "../record/utterance.ts";
import { minutesOf } from "./moments.ts";
import { mayBeOfOneOccasion } from "./occasion.ts";
import { inCommon } from "./same-matter.ts";
import { type Found, inOrder, type Statement, speaker, voiceOf } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** What befell those whom a number counts. */
type Fate = "killed" | "wounded" | "missing" | "held";

const FATES: ReadonlyMap<string, Fate> = new Map([
  ["killed", "killed"],
  ["wounded", "wounded"],
  ["missing", "missing"],
  ["captured", "held"],
  ["detained", "held"],
  ["arrested", "held"],
]);

/** So many people, to whom something befell. */
interface Befallen extends Statement {
  readonly fate: Fate;
  readonly count: number;
}

/** One is the number of too much, and a round number is a coincidence. */
const LEAST = 3;
/** Whoever repeats a source does so within so many days. */
const SOON = 7;

/** One number of which one report makes the dead and another the wounded: whoever repeated the source took the one for the other. */
export const fates = affirmedTopic<Befallen>({
  entriesOf: (_, utterance, claim) =>
    utterance.slots.howMany.flatMap((amount): [string, Befallen][] => {
      const fate = fateOf(utterance, amount);
      const { min, max, approximate, span } = amount;
      if (fate === null || min === null || min !== max || approximate || min < LEAST) return [];
      return [[`${min} of one fate`, { utterance, claim, span, fate, count: min }]];
    }),
  find: (gathered, _, entries) => {
    const tell = new Map<string, ReadonlySet<Fate>>();
    for (const { utterance, fate } of entries) tell.set(utterance.report, new Set([...(tell.get(utterance.report) ?? []), fate]));
    // Whoever tells of nine dead and nine wounded has not taken the one for the other.
    const sole = entries.filter(({ utterance }) => tell.get(utterance.report)?.size === 1);
    const sorted = (inOrder(gathered, sole) as readonly Befallen[]).slice(0, COMPARED);
    for (const [i, first] of sorted.entries()) {
      const other = sorted.slice(i + 1).find((one) => one.fate !== first.fate && isOneNumber(gathered, first, one));
      if (other !== undefined) return [otherwise(gathered, first, other, sorted)];
    }
    return [];
  },
});

/** So many who give one number are compared, the earliest first. */
const COMPARED = 24;

function fateOf({ slots: { what } }: Utterance, { unit }: Amount): Fate | null {
  const fate = FATES.get(unit ?? "");
  if (fate !== undefined) return fate;
  return what === "capture" && /^(?:person|man|woman|protester|demonstrator|sailor|soldier)$/.test(unit ?? "") ? "held" : null;
}

/** Two give one source for it, or tell it in nearly the same words. */
function isOneNumber(gathered: Gathered, { utterance: a }: Befallen, { utterance: b }: Befallen): boolean {
  if (apartBy(gathered, a, b) > SOON) return false;
  if (!mayBeOfOneOccasion(gathered, a, b)) return false;
  const common = inCommon(gathered, a, b);
  if (common === null || common.others) return false;
  return isOneSource(gathered, a, b) || (common.count >= ALIKE && common.share >= SHARED);
}

/** So many days lie between the two reports; without a day, more than any. */
function apartBy(gathered: Gathered, a: Utterance, b: Utterance): number {
  const [one, other] = [a, b].map(
    ({ report }) => minutesOf(gathered.reports.get(report)?.report.published?.slice(0, 10) ?? "")?.from ?? null,
  );
  return one == null || other == null ? Number.POSITIVE_INFINITY : Math.abs(one - other) / DAY;
}

const DAY = 24 * 60;
const ALIKE = 3;
const SHARED = 0.5;

function isOneSource(gathered: Gathered, a: Utterance, b: Utterance): boolean {
  if (a.source !== null && voiceOf(gathered, a) === voiceOf(gathered, b)) return true;
  const [one, other] = [a, b].map(({ report, sourceSpan }) =>
    sourceSpan === null
      ? null
      : gathered.reports
          .get(report)
          ?.reading.text.slice(...sourceSpan)
          .toLowerCase(),
  );
  return one !== null && one !== undefined && one === other && !/^(?:he|she|it|they|officials|police)$/.test(one);
}

function otherwise(gathered: Gathered, first: Befallen, other: Befallen, all: readonly Befallen[]): Found {
  const told = (one: Befallen): Sentence => {
    const [who, number] = [speaker(gathered, one.utterance), grouped(one.count)];
    if (one.fate === "killed") return say`${who} speaks of ${number} killed`;
    if (one.fate === "wounded") return say`${who} speaks of ${number} wounded`;
    return one.fate === "missing" ? say`${who} speaks of ${number} missing` : say`${who} speaks of ${number} held`;
  };
  const alike = (one: Befallen): readonly Befallen[] => [one, ...all.slice(all.indexOf(one) + 1).filter(({ fate }) => fate === one.fate)];
  return {
    kind: "quantity",
    severity: "tension",
    stated: [alike(first), alike(other)],
    quoted: [first, other],
    explanation: say`${told(first)}, ${told(other)}: of the same number each tells another fate, and neither tells of both.`,
    resolutions: [
      say`One took the number of the ones for that of the others.`,
      say`What befell them changed between the two reports.`,
      say`The two numbers are the same by chance.`,
    ],
    axioms: ["oneFate"],
  };
}
