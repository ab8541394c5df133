import type { Gathered } from "../record/gathered.ts";
import { type Sentence, say } from "../record/sentence.ts";
import { contains } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { areToldAlike, facing, type Matter, matterAround } from "./alike-clauses.ts";
import { lengthOf, stretch } from "./moments.ts";
import { type Found, type Statement, speaker } from "./statement.ts";
import type { Topic } from "./topic.ts";

/** How long something took to come, or how long it went on, as somebody tells it. */
interface Delay extends Statement {
  readonly matter: Matter;
  /** It "came" so long after something else, or it "went on" for so long. */
  readonly sort: "came" | "went on";
  /** In minutes; `max` is infinite for what had not come after so long. */
  readonly min: number;
  readonly max: number;
  readonly words: "within" | "after" | "not for" | "for";
  readonly minutes: number;
}

/** What is told with such a length is rarely to the minute. */
const LEEWAY = 1.25;

/** The words that a length begins with, where the reader has them in it. */
const OWN = /^(?:within|after|for|in)\s/i;
const ROUGHLY = "(?:(?:about|around|some|only|just|more\\sthan|at\\sleast|nearly|almost|less\\sthan|under|the\\sfirst)\\s){0,2}$";
const WITHIN = new RegExp(`\\b(?:within|in\\s(?:less\\sthan|under))\\s${ROUGHLY}`, "i");
const BEHIND_AFTER = new RegExp(`\\b(?:only|until)?\\s?after\\s${ROUGHLY}`, "i");
const NOT_FOR = new RegExp(`(?:\\bnot|n['’]t|\\bnever)\\s(?:\\p{L}{2,14}\\s){1,4}for\\s${ROUGHLY}`, "iu");
const FOR = new RegExp(`\\b(?:for|lasted|lasting|took)\\s${ROUGHLY}`, "i");
/** "forty minutes later", "forty minutes after he had smelled it"; not "for forty minutes after". */
const LATER = /^\s(?:later|afterwards?|after)\b/i;
/** "took forty minutes to arrive" */
const TO_COME = /^\sto\s(\p{L}{3,20})/u;

/**
 * What came within four minutes by one telling, and forty minutes later by another; what went on for eleven hours, and for two. Compared are different lengths that are told with the same
 * words in two reports of one story.
 */
export const delays: Topic<Delay> = {
  entriesOf: (gathered, utterance, claim) =>
    delaysIn(gathered, utterance).flatMap((delay): [string, Delay][] => {
      const entry = { ...delay, claim };
      return entry.matter.roots.map((root): [string, Delay] => [`${entry.sort} ${root}`, entry]);
    }),
  find: (gathered, _, entries) =>
    facing(
      gathered,
      entries,
      ({ words, minutes }) => `${words} ${minutes}`,
      (a, b) => areApart(a, b) && areToldAlike(gathered, a, b),
    ).map(([ones, others]) => rivals(gathered, ones, others)),
};

const areApart = (a: Delay, b: Delay): boolean => a.max < b.min || b.max < a.min;

function delaysIn(gathered: Gathered, utterance: Utterance): readonly Omit<Delay, "claim">[] {
  if (utterance.polarity === "open" || utterance.stance === "denies") return [];
  const reading = gathered.reports.get(utterance.report)?.reading;
  if (reading === undefined || reading.language !== "en") return [];
  return reading.times.flatMap(({ type, value, span }): readonly Omit<Delay, "claim">[] => {
    if (type !== "DURATION" || !utterance.content.some((piece) => contains(piece, span))) return [];
    const length = lengthOf(value);
    if (length === null) return [];
    const own = OWN.exec(reading.text.slice(...span))?.[0] ?? "";
    const before = `${reading.text.slice(Math.max(0, span[0] - 60), span[0])}${own}`;
    const behind = reading.text.slice(span[1], span[1] + 24);
    const told = sortOf(before, behind, utterance.slots.negated);
    if (told === null) return [];
    const further = TO_COME.exec(behind)?.[1] ?? "";
    const [least, most] = [length.min / LEEWAY, length.max * LEEWAY];
    return [
      {
        utterance,
        span,
        matter: matterAround(gathered, utterance, span, further),
        sort: told === "for" ? "went on" : "came",
        min: told === "within" ? 0 : least,
        max: told === "not for" ? Number.POSITIVE_INFINITY : most,
        words: told,
        minutes: (length.min + length.max) / 2,
      },
    ];
  });
}

function sortOf(before: string, behind: string, negated: boolean): Delay["words"] | null {
  if (NOT_FOR.test(before)) return "not for";
  if (negated) return null;
  if (WITHIN.test(before)) return "within";
  if (/\btook\s(?:\p{L}{2,12}\s){0,3}$/u.test(before) && TO_COME.test(behind)) return "after";
  if (LATER.test(behind) && !/\bfor\s(?:\p{L}+\s)?$/u.test(before)) return "after";
  if (BEHIND_AFTER.test(before)) return /^\sof\b/.test(behind) ? null : "after";
  return FOR.test(before) && !LATER.test(behind) ? "for" : null;
}

function rivals(gathered: Gathered, ones: readonly [Delay, ...Delay[]], others: readonly [Delay, ...Delay[]]): Found {
  const [a, b] = [ones[0], others[0]];
  const [[short, ...shorts], [long, ...longs]] = a.max < b.min ? [ones, others] : [others, ones];
  return {
    kind: "duration",
    severity: "tension",
    stated: [
      [short, ...shorts],
      [long, ...longs],
    ],
    // By another word that they share some of them may be found again.
    once: `delay ${short.words} ${short.minutes} ${long.words} ${long.minutes} ${(a.max < b.min ? a : b).utterance.id}`,
    explanation: say`${told(gathered, short)}, ${told(gathered, long)}.`,
    resolutions: [say`Two different events are meant.`, say`The two count from different moments.`],
    axioms: ["oneEvent"],
  };
}

function told(gathered: Gathered, { utterance, words, minutes }: Delay): Sentence {
  const [who, length] = [speaker(gathered, utterance), stretch(minutes)];
  if (words === "for") return say`${who} says that it lasted ${length}`;
  if (words === "within") return say`${who} says that it came within ${length}`;
  return words === "after" ? say`${who} says that it came after ${length}` : say`${who} says that it did not come for ${length}`;
}
