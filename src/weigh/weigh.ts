import type { Question } from "../record/claim.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, EntityId, QuestionId } from "../record/id.ts";
import type { ClaimOrigins, Traced } from "../record/origin.ts";
import { PutOff } from "../record/put-off.ts";
import { isSame } from "../record/same.ts";
import type { Weighing } from "../record/weighing.ts";
import { answersOf } from "./answers.ts";
import { type Hearing, hearingOf } from "./hearing.ts";
import { outcomeOf } from "./outcome.ts";
import type { Counted, Here } from "./reliability.ts";
import { type Standing, standingOf } from "./standing.ts";
import { type TrackRecords, trackRecordsIn } from "./track-record.ts";
import { claimsOf, groupingOf, powerOver } from "./voice.ts";

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
  readonly origins: Origins;
  readonly seen: Seen;
  /** What it was told of how other questions came out, for whoever speaks to it. */
  readonly told: ReadonlyMap<EntityId, Told>;
  readonly answers: PutOff<Weighing["answers"]>;
  readonly weighing: Weighing;
}

/** What a question sees of the standing of whoever speaks to it, as text. */
interface Seen {
  /** What each word rests on, and whom it serves: with these and the origins themselves, each voice weighs the same. */
  readonly words: string;
  /** Which of them stand under one power. */
  readonly powers: string;
}

/** What was traced of each claim that speaks for or against an answer. */
type Origins = readonly (ClaimOrigins | undefined)[];

/** How other questions came out for a source, and for all under one power with it. */
interface Told {
  readonly own: Counted;
  readonly together: Counted;
}

/** What bears on the weight of a word besides the words themselves. */
interface Grounds {
  readonly controlOf: Traced["controlOf"];
  readonly standing: Standing;
  /** The decisions that do, each under a name that tells it from what it would be in another state of the case. */
  readonly bearing: ReadonlyMap<string, Bearing>;
}

interface Bearing {
  readonly source?: EntityId | null;
  readonly claim?: ClaimId | undefined;
  readonly question?: QuestionId;
}

/** What is weighed otherwise because its grounds are others. */
interface Moved {
  /** Those of whom a grade, a record or a power is another. */
  readonly sources: ReadonlySet<EntityId>;
  readonly claims: ReadonlySet<ClaimId>;
  readonly questions: ReadonlySet<QuestionId>;
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
    return weighedAfter(new Map(), NOBODY, groundsOf(gathered, traced), gathered, traced, questions);
  }

  /** What `Weighed.of` would give for a case in which some claims, decisions or questions are others; `entities` are all who are known otherwise. */
  revised(gathered: Gathered, traced: Traced, questions: readonly Question[], entities: ReadonlySet<EntityId>): Weighed {
    const grounds = groundsOf(gathered, traced);
    const moved = movedBetween(this.#grounds, grounds);
    return weighedAfter(untouched(this.#entries, moved, entities), moved.sources, grounds, gathered, traced, questions);
  }
}

function groundsOf(gathered: Gathered, traced: Traced): Grounds {
  const { entityNamed, decisions, claimOf } = gathered;
  const standing = standingOf(gathered, traced);
  const named: ReadonlyMap<string, ClaimId> = claimOf;
  const bearing = new Map<string, Bearing>();
  for (const { id, decision } of decisions) {
    if (decision.kind === "reliability" || decision.kind === "record") {
      const source = entityNamed(decision.name);
      bearing.set(`${id} ${source}`, { source });
    } else if (decision.kind === "interest") {
      const [claim, entity] = [named.get(decision.claim), entityNamed(decision.name)];
      bearing.set(`${id} ${claim} ${entity === null ? "" : standing.power(entity)}`, { claim });
    } else if (decision.kind === "credibility") {
      const claim = named.get(decision.claim);
      bearing.set(`${id} ${claim}`, { claim });
    } else if (decision.kind === "outcome")
      bearing.set(`${id} ${decision.claim === null ? "" : named.get(decision.claim)}`, { question: decision.question });
  }
  return { controlOf: traced.controlOf, standing, bearing };
}

function movedBetween(before: Grounds, after: Grounds): Moved {
  const bearings = [
    ...[...before.bearing].filter(([key]) => !after.bearing.has(key)),
    ...[...after.bearing].filter(([key]) => !before.bearing.has(key)),
  ].map(([, bearing]) => bearing);
  const sources = new Set(bearings.flatMap(({ source }) => source ?? []));
  // A grade, a record or a power may bear on everybody under the same power, so all who stand under one are looked at.
  if (sources.size > 0 || before.controlOf !== after.controlOf)
    for (const { controlOf } of [before, after]) for (const entity of controlOf.keys()) sources.add(entity);
  return {
    sources: new Set([...sources].filter((entity) => before.standing.placing(entity) !== after.standing.placing(entity))),
    claims: new Set(bearings.flatMap(({ claim }) => claim ?? [])),
    questions: new Set(bearings.flatMap(({ question }) => question ?? [])),
  };
}

/** What was weighed of questions on which no decision bears otherwise, and to which nobody speaks who is known otherwise. */
function untouched(
  entries: ReadonlyMap<QuestionId, Entry>,
  { claims, questions }: Moved,
  entities: ReadonlySet<EntityId>,
): ReadonlyMap<QuestionId, Entry> {
  if (entities.size + claims.size + questions.size === 0) return entries;
  return new Map(
    [...entries].filter(
      ([id, { origins }]) =>
        !questions.has(id) && !origins.some((found) => found !== undefined && claims.has(found.claim)) && !isSpokenToBy(entities, origins),
    ),
  );
}

/** True where one of these speaks, or controls who does. */
function isSpokenToBy(entities: ReadonlySet<EntityId>, origins: Origins): boolean {
  if (entities.size === 0) return false;
  const isIt = (entity: EntityId | null): boolean => entity !== null && entities.has(entity);
  return origins.some((found) => found?.origins.some(({ by, control }) => isIt(by) || isIt(control)) === true);
}

const NOBODY: ReadonlySet<EntityId> = new Set();

/**
 * All that the weighing of a question sees of the standing of whoever speaks to it. Under whose power one stands alone makes no difference, unless it is said in
 * captivity, where the power is named.
 */
function seenIn(origins: Origins, traced: Traced, standing: Standing): Seen {
  const claims = origins.flatMap((found) => found?.claim ?? []);
  const groups = new Map<string, number>();
  let [words, powers] = ["", ""];
  for (const found of origins)
    for (const origin of found?.origins ?? []) {
      const interests = claims.map((claim) => standing.interest(origin, [claim]));
      words += `${standing.signature(origin)} ${interests.join()}\n`;
      const power = powerOver(origin, traced, standing);
      if (power !== null && !groups.has(power.label)) groups.set(power.label, groups.size);
      powers += power === null ? "-" : `${groups.get(power.label)}${power.surely ? "" : "?"}`;
      powers += origin.kind === "custodial-statement" ? ` in the hands of ${origin.control}\n` : "\n";
    }
  return { words, powers };
}

/** Weighs all questions; `before` is what is known of some, and `others` are those who stand otherwise since. */
function weighedAfter(
  before: ReadonlyMap<QuestionId, Entry>,
  others: ReadonlySet<EntityId>,
  grounds: Grounds,
  gathered: Gathered,
  traced: Traced,
  questions: readonly Question[],
): Weighed {
  const { standing } = grounds;
  const heard = questions.map((question): Heard => {
    const origins = claimsOf(question).map((claim) => traced.claims.get(claim));
    const known = before.get(question.id);
    const isAsked = known !== undefined && isSame(known.hearing.question, question);
    const isUnmoved = isAsked && origins.every((one, i) => one === known.origins[i]);
    if (isUnmoved && !isSpokenToBy(others, origins)) return { origins, seen: known.seen, known, hearing: known.hearing };
    const seen = seenIn(origins, traced, standing);
    if (!isAsked || seen.words !== known.seen.words || !origins.every((one, i) => areSameWords(one, known.origins[i])))
      return { origins, seen, known: undefined, hearing: hearingOf(question, gathered, traced, standing) };
    const voices = isUnmoved ? known.hearing.voices : spokenBy(known.hearing, origins);
    if (seen.powers === known.seen.powers && origins.every((one, i) => isSameButForControl(one, known.origins[i])))
      return { origins, seen, known, hearing: { ...known.hearing, voices } };
    // Who counts with whom is another; what each says, and what it weighs alone, is not.
    return {
      origins,
      seen,
      known: undefined,
      hearing: { ...known.hearing, voices, grouping: groupingOf(claimsOf(question), traced, standing) },
    };
  });
  const records = trackRecordsIn(
    heard.map(({ hearing }) => hearing),
    gathered,
    traced,
    standing,
  );
  const sources = new Set(records.sources);
  const entries = new Map<QuestionId, Entry>();
  for (const { origins, seen, known, hearing } of heard) {
    const { question } = hearing;
    const besides = records.besides(question.id);
    const told = toldOf(hearing, sources, besides, standing);
    const work = (): Weighing["answers"] => {
      // Where nobody spoke elsewhere it is heard again just as it was.
      const isNews = [...told.values()].some(({ own, together }) => own.of + together.of > 0);
      const knowing = isNews ? standing.knowing(besides) : standing;
      return answersOf(isNews ? hearingOf(question, gathered, traced, knowing) : hearing, gathered, traced, knowing);
    };
    if (known !== undefined && isSameTold(known.told, told)) {
      entries.set(question.id, { ...known, origins, hearing, answers: known.answers.by(work) });
      continue;
    }
    const answers = new PutOff(work);
    const weighing: Weighing = {
      format: "firsthand/weighing@1",
      question: question.id,
      text: question.text,
      by: question.by,
      outcome: outcomeOf(question, gathered),
      get answers() {
        return answers.value;
      },
    };
    entries.set(question.id, { hearing, origins, seen, told, answers, weighing });
  }
  return new Weighed(grounds, entries, questions);
}

/** A question with who speaks to it, and what was known of it where all that its weighing sees is the same. */
interface Heard extends Pick<Entry, "hearing" | "origins" | "seen"> {
  readonly known: Entry | undefined;
}

function isSameButForControl(one: ClaimOrigins | undefined, other: ClaimOrigins | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const loose = (found: ClaimOrigins) => ({ ...found, origins: found.origins.map((origin) => ({ ...origin, control: null })) });
  return isSame(loose(one), loose(other));
}

/** True where the same utterances lead to the same origins of a claim, whoever has power over these and whatever makes them one. */
function areSameWords(one: ClaimOrigins | undefined, other: ClaimOrigins | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.origins.length !== other.origins.length) return false;
  return one.origins.every(({ id, resolved, through }, i) => {
    const before = other.origins[i];
    return before !== undefined && id === before.id && resolved === before.resolved && isSame(through, before.through);
  });
}

/** The same voices, where others control some of those who speak. */
function spokenBy({ voices }: Hearing, origins: Origins): Hearing["voices"] {
  const now = new Map(origins.flatMap((found) => (found?.origins ?? []).map((origin) => [origin.id, origin] as const)));
  return voices.map((all) =>
    all.map((voice) => {
      const origin = now.get(voice.origin.id) ?? voice.origin;
      return origin === voice.origin ? voice : { ...voice, origin };
    }),
  );
}

/** Of those who speak here only they count who speak to a question that somebody asked, or are one voice with such a one: in most cases few do. */
function toldOf({ voices }: Hearing, heard: ReadonlySet<EntityId>, besides: Here, { oneVoice }: Standing): Entry["told"] {
  if (heard.size === 0) return NOTHING_TOLD;
  const told = new Map<EntityId, Told>();
  for (const by of new Set(voices.flatMap((all) => all.flatMap(({ origin }) => origin.by ?? [])))) {
    const voice = oneVoice(by);
    if (heard.has(by) || voice.some((other) => heard.has(other))) told.set(by, { own: besides([by]), together: besides(voice) });
  }
  return told;
}

const NOTHING_TOLD: Entry["told"] = new Map();
const UNKNOWN: Told = { own: { right: 0, of: 0, times: 0 }, together: { right: 0, of: 0, times: 0 } };

function isSameTold(one: Entry["told"], other: Entry["told"]): boolean {
  const differs = (by: EntityId): boolean => {
    const [a, b] = [one.get(by) ?? UNKNOWN, other.get(by) ?? UNKNOWN];
    return !isSameCount(a.own, b.own) || !isSameCount(a.together, b.together);
  };
  return ![...one.keys(), ...other.keys()].some(differs);
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
