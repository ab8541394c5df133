import type { Answer, Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { Traced } from "../record/origin.ts";
import type { WeighedAnswer, Weighing } from "../record/weighing.ts";
import { intervals, type Scales, scalesOf } from "./balance.ts";
import { confidenceOf } from "./confidence.ts";
import { contributionsOf, nameOf } from "./contribution.ts";
import { credibilityOf } from "./credibility.ts";
import { hearingOf } from "./hearing.ts";
import { outcomeOf } from "./outcome.ts";
import { type Standing, standingOf } from "./standing.ts";
import { tally } from "./tally.ts";
import { type TrackRecords, trackRecordsIn } from "./track-record.ts";
import type { Grouping, Voice } from "./voice.ts";
import { wordOf } from "./word.ts";

/**
 * Weighs the answers of each question by the origins behind them: one weighing a question, in the order of the questions,
 * with the answers in theirs. Pure; no result depends on the order of anything that is given.
 *
 * Weights are decibans over origins (design, rule 8). It goes in two steps and no further: what each question shows of its sources by what was
 * known before, and then each question by that and by what the *others* have shown.
 */
export function weigh(gathered: Gathered, traced: Traced, questions: readonly Question[]): readonly Weighing[] {
  const { standing, records } = recordsOf(gathered, traced, questions);
  return questions.map((question) => ({
    format: "firsthand/weighing@1",
    question: question.id,
    text: question.text,
    by: question.by,
    outcome: outcomeOf(question, gathered),
    answers: answersOf(question, gathered, traced, standing.knowing(records.besides(question.id))),
  }));
}

interface Known {
  readonly standing: Standing;
  readonly records: TrackRecords;
}

/** What was decided about sources, and what the questions of a case show of them. The same in any order of the questions. */
export function recordsOf(gathered: Gathered, traced: Traced, questions: readonly Question[]): Known {
  const standing = standingOf(gathered, traced);
  const hearings = questions.map((question) => hearingOf(question, gathered, traced, standing));
  return { standing, records: trackRecordsIn(hearings, gathered, traced, standing) };
}

function answersOf(question: Question, gathered: Gathered, traced: Traced, standing: Standing): readonly WeighedAnswer[] {
  const { grouping, voices } = hearingOf(question, gathered, traced, standing);
  const all = voices.map((list) => scalesOf(list, grouping));
  const probabilities = intervals(all);
  const falls = fallsOf(all, gathered, standing);
  return question.answers.map((answer, i) => {
    const scales = all[i] ?? { for: [], against: [] };
    const probability = probabilities[i] ?? [0.01, 0.99];
    return weighed(answer, scales, all.toSpliced(i, 1), probability, pivotsOf(i, probability, falls), {
      gathered,
      traced,
      standing,
      grouping,
    });
  });
}

interface Bench {
  readonly gathered: Gathered;
  readonly traced: Traced;
  readonly standing: Standing;
  readonly grouping: Grouping;
}

function weighed(
  answer: Answer,
  scales: Scales,
  rivals: readonly Scales[],
  probability: readonly [number, number],
  pivots: WeighedAnswer["pivots"],
  { gathered, traced, standing, grouping }: Bench,
): WeighedAnswer {
  const sides = tally(scales, answer.supports, traced);
  const graded = credibilityOf(scales, rivals, sides.for, standing.credibility(answer.supports));
  return {
    claim: answer.claim,
    label: answer.label,
    ...sides,
    ...graded,
    probability,
    word: wordOf(middle(probability)),
    ...confidenceOf(scales, rivals, probability),
    contributions: contributionsOf(scales, grouping, gathered, standing),
    pivots,
  };
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2;
}

/** What every answer would come to if one origin, with all that counts as one with it, fell away. */
interface Fall {
  readonly origin: WeighedAnswer["pivots"][number]["origin"];
  readonly name: string;
  /** What was shown of it elsewhere; empty where nothing was. */
  readonly came: string;
  readonly probabilities: readonly (readonly [number, number])[];
}

function fallsOf(all: readonly Scales[], gathered: Gathered, standing: Standing): readonly Fall[] {
  const best = new Map<string, Voice>();
  for (const { group, voices } of all.flatMap((scales) => [...scales.for, ...scales.against])) {
    const [mine] = voices;
    const other = best.get(group);
    if (mine !== undefined && (other === undefined || heavier(mine, other))) best.set(group, mine);
  }
  return [...best].map(([group, voice]) => ({
    origin: voice.origin.id,
    name: nameOf(voice, gathered),
    came: standing.trust(voice.origin).came,
    probabilities: intervals(all, group),
  }));
}

function heavier(a: Voice, b: Voice): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.origin.id < b.origin.id);
}

/** The origins whose fall would change the word of an answer, the greatest change first. */
function pivotsOf(answer: number, now: readonly [number, number], falls: readonly Fall[]): WeighedAnswer["pivots"] {
  const word = wordOf(middle(now));
  return falls
    .map((fall) => ({ ...fall, after: middle(fall.probabilities[answer] ?? now) }))
    .filter((fall) => wordOf(fall.after) !== word)
    .sort((a, b) => Math.abs(b.after - middle(now)) - Math.abs(a.after - middle(now)) || (a.origin < b.origin ? -1 : 1))
    .map(({ origin, name, came, after }) => ({
      origin,
      name,
      without: wordOf(after),
      because: `Without the word of ${name}${came === "" ? "" : ` (${came})`}: “${wordOf(after)}”.`,
    }));
}
