import { daysOf } from "../record/edtf.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ReportId } from "../record/id.ts";
import { type Sentence, say, when } from "../record/sentence.ts";
import { mayBeOfOneOccasion, mayBeOnce, nameOnePlace } from "./occasion.ts";
import { type Counted, countsOtherwise, hasGrown, rivals, soundIn, wording } from "./quantities.ts";
import { languageOf } from "./same-matter.ts";
import { dayOf, type Found, speaker } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import { affirmedTopic } from "./topic.ts";

/** What is done to people, by the verbs that news has for it. */
const DONE = {
  freed: "freed|released|liberated|rescued|let go|set free",
  taken: "captured|detained|arrested|seized|abducted|kidnapped|taken (?:hostage|captive|prisoner)|rounded up",
  evacuated: "evacuated",
} as const;
type Done = keyof typeof DONE;

/** Those whom reports call by different nouns though they are the same people; women, children and foreigners among them are counted by themselves. */
const PEOPLE =
  /^(?:person|people|worker|employee|colleague|hostage|captive|prisoner|detainee|civilian|resident|villager|sailor|fisherman|seaman|passenger|student|pupil|journalist|reporter|protester|demonstrator|activist|migrant|refugee|miner|tourist|pilgrim|soldier|serviceman|fighter|militant|suspect|member|staff|volunteer|guest|patient)$/;

/** "eleven aid workers held in the north were freed": so much may stand between those who are counted and what was done to them. */
const BETWEEN = 90;
/** "freed in all eleven aid workers": so much before them. */
const BEFORE = 40;

const patterns = (Object.keys(DONE) as Done[]).map((done) => ({
  done,
  // "were freed", "had been released"; no full stop or further person between
  behind: new RegExp(
    `^[^.;!?"“”]{0,${BETWEEN}}?\\b(?:were|was|have been|has been|had been|being|be)\\s(?:\\p{L}{3,12}ly\\s)?(?:${DONE[done]})\\b`,
    "iu",
  ),
  before: new RegExp(
    `(?:^|[^\\p{L}])(?:${DONE[done]})\\s(?:(?:\\p{L}+ly|all|the|its|their|some|about|at least|up to|more than)\\s){0,3}$`,
    "iu",
  ),
  noun:
    done === "freed" ? /\b(?:release|liberation|rescue)\s(?:(?:on|in|at)\s[^.,;]{1,30}\s)?of\s(?:(?:the|all|some|about)\s){0,2}$/iu : null,
}));

/** People counted differently by those who tell of one thing done to them: eleven aid workers freed, and twelve hostages liberated. */
interface Undergone extends Counted {
  readonly done: Done;
}

export const undergone = affirmedTopic<Undergone>({
  entriesOf: (gathered, utterance, claim) =>
    soundIn(utterance, claim).flatMap((one): [string, Undergone][] => {
      const done = doneTo(gathered, one);
      return done === null ? [] : [[done, { ...one, done }]];
    }),
  find: (gathered, _, entries) => {
    const found: Found[] = [];
    const seen = new Set<string>();
    const told = rangesOf(entries);
    for (const [i, a] of entries.slice(0, COMPARED).entries())
      for (const b of entries.slice(i + 1, COMPARED)) {
        const [low, high] = a.low <= b.low ? [a, b] : [b, a];
        const pair = `${low.low}..${low.high} ${high.low}..${high.high}`;
        if (seen.has(pair) || !areRivals(gathered, low, high, told)) continue;
        seen.add(pair);
        found.push(apart(gathered, { ...low, all: allOf(entries, low) }, { ...high, all: allOf(entries, high) }));
      }
    return found;
  },
});

/** So many who give a number are compared. */
const COMPARED = 48;
/** Who is wrong by more counts others. */
const FACTOR = 1.5;
/** One is the number of anybody. */
const LEAST = 3;

function doneTo(gathered: Gathered, { utterance, span, amount, low }: Counted): Done | null {
  if (low < LEAST || amount.unit === null || !PEOPLE.test(amount.unit) || languageOf(gathered, utterance) !== "en") return null;
  const text = gathered.reports.get(utterance.report)?.reading.text ?? "";
  const [before, behind] = [text.slice(Math.max(0, span[0] - BEFORE), span[0]), text.slice(span[1], span[1] + BETWEEN + BEFORE)];
  return patterns.find((one) => one.before.test(before) || one.noun?.test(before) === true || one.behind.test(behind))?.done ?? null;
}

function areRivals(gathered: Gathered, low: Undergone, high: Undergone, told: ReadonlyMap<ReportId, ReadonlySet<string>>): boolean {
  if (low.high >= high.low || high.low > low.high * FACTOR) return false;
  const [one, other] = [low.utterance, high.utterance];
  // A number in the same words is compared with the other counts, and a report that gives both knows of both.
  if (one.report === other.report || low.unit === high.unit) return false;
  if (told.get(one.report)?.has(rangeOf(high)) === true || told.get(other.report)?.has(rangeOf(low)) === true) return false;
  return (
    !countsOtherwise(gathered, low) &&
    !countsOtherwise(gathered, high) &&
    !hasGrown(gathered, low, high) &&
    (areOfOneStory(gathered, one.report, other.report) || areOfOneWeek(gathered, low, high)) &&
    mayBeOnce(gathered, one, other) &&
    // "in the north of Zareb", "near Tassel": two names for where it was, if both reports know of one of them.
    (mayBeOfOneOccasion(gathered, one, other) || nameOnePlace(gathered, one.report, other.report))
  );
}

/** Reports of one place, of which the later comes soon after the other. */
function areOfOneWeek(gathered: Gathered, low: Undergone, high: Undergone): boolean {
  const [one, other] = [low, high].map((told) => daysOf(dayOf(gathered, told) ?? "")?.from ?? null);
  if (one == null || other == null || Math.abs(one - other) > WEEK) return false;
  return nameOnePlace(gathered, low.utterance.report, high.utterance.report);
}

/** In days. */
const WEEK = 7;

const rangeOf = ({ low, high }: Counted): string => `${low}..${high}`;

function rangesOf(entries: readonly Undergone[]): ReadonlyMap<ReportId, ReadonlySet<string>> {
  const ranges = new Map<ReportId, Set<string>>();
  for (const one of entries) {
    const known = ranges.get(one.utterance.report);
    if (known === undefined) ranges.set(one.utterance.report, new Set([rangeOf(one)]));
    else known.add(rangeOf(one));
  }
  return ranges;
}

/** All who give the same number, the one that is told first. */
const allOf = (entries: readonly Undergone[], first: Undergone): Undergone["all"] => [
  first,
  ...entries.filter((one) => one !== first && one.low === first.low && one.high === first.high),
];

function apart(gathered: Gathered, low: Undergone, high: Undergone): Found {
  const found = rivals(gathered, low, high);
  return {
    ...found,
    severity: "tension",
    explanation: say`${toldBy(gathered, low)}, ${toldBy(gathered, high)}: the two ranges do not meet.`,
    resolutions: [say`The two count different groups of people.`, ...found.resolutions],
  };
}

function toldBy(gathered: Gathered, told: Undergone): Sentence {
  const [who, number] = [speaker(gathered, told.utterance), wording(told.amount)];
  const known = dayOf(gathered, told);
  const day = known === null ? say`an unknown day` : when(known);
  if (told.done === "freed") return say`${who} speaks of ${number} freed (${day})`;
  return told.done === "taken"
    ? say`${who} speaks of ${number} taken or held (${day})`
    : say`${who} speaks of ${number} evacuated (${day})`;
}
