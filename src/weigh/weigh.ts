import type { Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, QuestionId } from "../record/id.ts";
import type { ClaimOrigins, Traced } from "../record/origin.ts";
import type { Weighing } from "../record/weighing.ts";
import { answersOf } from "./answers.ts";
import { type Hearing, hearingOf } from "./hearing.ts";
import { outcomeOf } from "./outcome.ts";
import type { Counted, Here } from "./reliability.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type TrackRecords, trackRecordsIn } from "./track-record.ts";
import { claimsOf } from "./voice.ts";

/**
 * Weighs the answers of each question by the origins behind them: one weighing a question, in the order of the questions,
 * with the answers in theirs. Pure; no result depends on the order of anything that is given.
 *
 * Weights are decibans over origins (design, rule 8). It goes in two steps and no further: what each question shows of its sources by what was
 * known before, and then each question by that and by what the *others* have shown.
 */
export function weigh(gathered: Gathered, traced: Traced, questions: readonly Question[]): readonly Weighing[] {
  return Weighed.of(gathered, traced, questions).weighings;
}

/** A question with what its weighing was made from. */
interface Entry {
  readonly hearing: Hearing;
  readonly origins: readonly (ClaimOrigins | undefined)[];
  /** What it was told of how other questions came out, by whom it asked about. */
  readonly told: ReadonlyMap<string, Told>;
  readonly weighing: Weighing;
}

interface Told {
  readonly sources: readonly EntityId[];
  readonly counted: Counted;
}

/** What bears on the weight of a word besides the words themselves. Where one of these is another, all is weighed anew. */
interface Grounds {
  readonly entities: Gathered["entities"];
  readonly controlOf: Traced["controlOf"];
  readonly decided: string;
}

/** What was weighed, with what it takes to weigh again only those questions in which something has changed. */
export class Weighed {
  readonly weighings: readonly Weighing[];
  readonly #grounds: Grounds;
  readonly #entries: ReadonlyMap<QuestionId, Entry>;

  constructor(grounds: Grounds, entries: ReadonlyMap<QuestionId, Entry>, questions: readonly Question[]) {
    this.#grounds = grounds;
    this.#entries = entries;
    this.weighings = questions.flatMap(({ id }) => entries.get(id)?.weighing ?? []);
  }

  static of(gathered: Gathered, traced: Traced, questions: readonly Question[]): Weighed {
    return weighedAfter(new Map(), groundsOf(gathered, traced), gathered, traced, questions);
  }

  /** What `Weighed.of` would give for a case in which some claims, decisions or questions are others. */
  revised(gathered: Gathered, traced: Traced, questions: readonly Question[]): Weighed {
    const grounds = groundsOf(gathered, traced);
    const { entities, controlOf, decided } = this.#grounds;
    const same = entities === grounds.entities && controlOf === grounds.controlOf && decided === grounds.decided;
    return weighedAfter(same ? this.#entries : new Map(), grounds, gathered, traced, questions);
  }
}

function groundsOf({ entities, decisions, claimOf }: Gathered, { controlOf }: Traced): Grounds {
  const named: ReadonlyMap<string, ClaimId> = claimOf;
  const bearing = decisions.flatMap(({ id, decision }) => {
    if (decision.kind === "reliability" || decision.kind === "record" || decision.kind === "control") return [id];
    if (decision.kind === "interest" || decision.kind === "credibility") return [`${id} ${named.get(decision.claim)}`];
    return decision.kind === "outcome" ? [`${id} ${decision.claim === null ? "" : named.get(decision.claim)}`] : [];
  });
  return { entities, controlOf, decided: bearing.join() };
}

function weighedAfter(
  before: ReadonlyMap<QuestionId, Entry>,
  grounds: Grounds,
  gathered: Gathered,
  traced: Traced,
  questions: readonly Question[],
): Weighed {
  const standing = standingOf(gathered, traced);
  const heard = questions.map((question) => {
    const origins = claimsOf(question).map((claim) => traced.claims.get(claim));
    const known = before.get(question.id);
    const same =
      known !== undefined && isSameQuestion(known.hearing.question, question) && origins.every((one, i) => one === known.origins[i]);
    return { origins, known: same ? known : undefined, hearing: same ? known.hearing : hearingOf(question, gathered, traced, standing) };
  });
  const records = trackRecordsIn(
    heard.map(({ hearing }) => hearing),
    gathered,
    traced,
    standing,
  );
  const entries = new Map<QuestionId, Entry>();
  for (const { origins, known, hearing } of heard) {
    const { question } = hearing;
    const besides = records.besides(question.id);
    if (known !== undefined && [...known.told.values()].every(({ sources, counted }) => isSameCount(besides(sources), counted))) {
      entries.set(question.id, known);
      continue;
    }
    const told = new Map<string, Told>();
    const here: Here = (sources) => {
      const counted = besides(sources);
      told.set(sources.join(" "), { sources, counted });
      return counted;
    };
    const weighing: Weighing = {
      format: "firsthand/weighing@1",
      question: question.id,
      text: question.text,
      by: question.by,
      outcome: outcomeOf(question, gathered),
      answers: answersOf(question, gathered, traced, standing.knowing(here)),
    };
    entries.set(question.id, { hearing, origins, told, weighing });
  }
  return new Weighed(grounds, entries, questions);
}

function isSameQuestion(one: Question, other: Question): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isSameCount(one: Counted, other: Counted): boolean {
  return one.right === other.right && one.of === other.of && one.times === other.times;
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
