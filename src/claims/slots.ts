import type { ReadReport } from "../record/case-record.ts";
import { daysOf } from "../record/edtf.ts";
import type { EntityId } from "../record/id.ts";
import { isFromList } from "../record/place.ts";
import type { ReadEntity, ReadTime } from "../record/reading.ts";
import { bySpan, contains, overlaps, type Span } from "../record/span.ts";
import type { Amount, Interval, SlotFact, Slots } from "../record/utterance.ts";
import type { Joined } from "./entities.ts";
import { eventClassOf } from "./event-class.ts";
import { foldedWords } from "./fold.ts";
import { isNegated } from "./negation.ts";
import { isStopWord, stem } from "./stem.ts";

/** Takes the words at `pieces` of a report apart into slots, by the times, quantities, entities and facts that were read there. */
export function slotsOf({ report, reading }: ReadReport, pieces: readonly Span[], joined: Joined, at: SpanIndex): Slots {
  const text = pieces.map(([start, end]) => reading.text.slice(start, end)).join(" … ");
  const who = new Set<EntityId>();
  const where = new Set<EntityId>();
  const covered: Span[] = [];
  const facts: SlotFact[] = [];
  for (const { entity, span } of at.mentions(pieces)) {
    const id = joined.of(report.id, entity.id);
    // "Live ammunition" in two reports is a word as others are.
    if (id === null || (entity.type === "weapon" && NO_ONE_THING.test(entity.name))) continue;
    (entity.type === "place" ? where : who).add(id);
    covered.push(span);
  }
  for (const { entity, fact } of at.facts(pieces))
    facts.push({
      subject: joined.of(report.id, entity.id),
      subjectType: entity.type,
      property: fact.property,
      value: fact.value,
      span: fact.span,
    });
  const when = unlessEmpty(
    at
      .times(pieces)
      .filter((time) => !isOfNoDay(time, reading))
      .map(intervalOf)
      .filter((interval) => interval !== null),
  );
  const howMany = unlessEmpty(
    at.quantities(pieces).map(({ min, max, approximate, unit, span }): Amount => ({ min, max, approximate, unit, span })),
  );
  // "34 years old" is an age.
  const howLong = at
    .times(pieces)
    .flatMap(({ type, value, span }) => (type === "DURATION" && !facts.some((fact) => overlaps(fact.span, span)) ? [{ value, span }] : []));
  covered.push(...when.map((interval) => interval.span), ...howMany.map((amount) => amount.span));
  const rest = withVerbsJoined(foldedWords(uncovered(reading.text, pieces, covered)));
  // "The ferry sank, killing 23" and "23 died when the ferry sank" tell of deaths first.
  const fate = howMany.find(({ unit }) => unit === "killed" || unit === "wounded");
  const ofFate = fate === undefined ? null : fate.unit === "killed" ? "kill" : "wound";
  const stems = [...new Set(rest.filter((word) => !isStopWord(word) && word.length > 1).map(stem))].sort();
  facts.sort((a, b) => bySpan(a.span, b.span));
  // "The captain left the bridge": that he is one is not what is said of him.
  const said = (): SlotFact | undefined => facts.find(({ property }) => stems.length < DETAILED || !/^(?:rank|role)$/.test(property));
  const what = ofFate ?? eventClassOf(rest) ?? said()?.property ?? null;
  return {
    what,
    who: unlessEmpty([...who].sort()),
    when,
    where: unlessEmpty([...where].sort()),
    howMany,
    ...(howLong.length === 0 ? {} : { howLong }),
    facts: unlessEmpty(facts),
    negated: isNegated(text),
    stems: unlessEmpty(stems),
  };
}

/** Most slots of most utterances hold nothing: a case of 200,000 keeps one list for all of them. */
function unlessEmpty<One>(list: readonly One[]): readonly One[] {
  return list.length === 0 ? NOTHING : list;
}

const NOTHING: readonly never[] = [];

/** What is told of as stuff or as many is no one thing, though each report's own by its name. */
const NO_ONE_THING = /^(?:\p{Ll}+s|ammunition|artillery|weaponry|shrapnel)$/u;

/** English verbs of two words that mean something else than the first alone. */
const JOINED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "call up": "enlist",
    "called up": "enlisted",
    "calling up": "enlisting",
    "blow up": "explode",
    "blew up": "exploded",
    "blown up": "exploded",
    // What is carried out says what is done.
    "carry out": "",
    "carried out": "",
    "carrying out": "",
  }),
);

/** The first and the second words of these verbs: hardly any word is one. */
const [FIRST, SECOND] = [0, 1].map((place) => new Set([...JOINED.keys()].map((verb) => verb.split(" ")[place])));

function withVerbsJoined(words: readonly string[]): readonly string[] {
  if (!words.some((word) => SECOND?.has(word))) return words;
  return words.flatMap((word, i) => {
    if (i > 0 && SECOND?.has(word) && JOINED.has(`${words[i - 1]} ${word}`)) return [];
    const joined = (FIRST?.has(word) ? JOINED.get(`${word} ${words[i + 1] ?? ""}`) : undefined) ?? word;
    return joined === "" ? [] : [joined];
  });
}

/** So many words beside a rank say more than that somebody bears it. */
const DETAILED = 3;

/**
 * "The blast came at 4:12": a time of day is of the day on which it is told only if the report names that day as well; else of which day it is told is not known. Neither is it
 * in "said on Monday that the blast came at 4:12": the day is that of the saying.
 */
function isOfNoDay(time: ReadTime, { times, utterances }: ReadReport["reading"]): boolean {
  if (time.rule !== "clock") return false;
  if (utterances.some((one) => one.time !== null && one.time === time.anchor && one.content.some((span) => contains(span, time.span))))
    return true;
  const day = time.edtf?.slice(0, DAY_LENGTH) ?? "";
  return time.anchor === "dateline" && !times.some((other) => other.rule !== "clock" && other.edtf?.startsWith(day) === true);
}

const DAY_LENGTH = "2025-08-03".length;

function intervalOf(time: ReadTime): Interval | null {
  const days = time.edtf === null ? null : daysOf(time.edtf);
  return days === null || time.edtf === null ? null : { ...days, relation: time.relation, edtf: time.edtf, span: time.span };
}

/** The words that no slot holds already: "Security Service" in a name says nothing of who served. */
function uncovered(text: string, pieces: readonly Span[], covered: readonly Span[]): string {
  let rest = "";
  for (const piece of pieces) {
    let at = piece[0];
    for (const span of covered.filter((inner) => contains(piece, inner)).sort(bySpan)) {
      if (span[0] > at) rest += ` ${text.slice(at, span[0])}`;
      at = Math.max(at, span[1]);
    }
    rest += ` ${text.slice(at, piece[1])}`;
  }
  return rest;
}

/** Finds what a reading holds inside given pieces in time that does not grow with the reading. */
export interface SpanIndex {
  mentions(pieces: readonly Span[]): readonly { readonly entity: ReadEntity; readonly span: Span }[];
  facts(
    pieces: readonly Span[],
  ): readonly { readonly entity: ReadEntity; readonly fact: ReadEntity["facts"][number]; readonly span: Span }[];
  times(pieces: readonly Span[]): readonly ReadTime[];
  quantities(pieces: readonly Span[]): readonly ReadReport["reading"]["quantities"][number][];
}

export function spanIndex({ reading }: ReadReport): SpanIndex {
  const mentions = sorted(reading.entities.flatMap((entity) => entity.mentions.map((span) => ({ entity, span }))));
  const facts = sorted(
    reading.entities.flatMap((entity) =>
      entity.facts.filter(({ property }) => !isFromList(property)).map((fact) => ({ entity, fact, span: fact.span })),
    ),
  );
  const times = sorted([...reading.times]);
  const quantities = sorted([...reading.quantities]);
  return {
    mentions: (pieces) => within(mentions, pieces),
    facts: (pieces) => within(facts, pieces),
    times: (pieces) => within(times, pieces),
    quantities: (pieces) => within(quantities, pieces),
  };
}

function sorted<T extends { readonly span: Span }>(entries: T[]): readonly T[] {
  return entries.sort((a, b) => bySpan(a.span, b.span));
}

function within<T extends { readonly span: Span }>(entries: readonly T[], pieces: readonly Span[]): readonly T[] {
  if (entries.length === 0) return NOTHING;
  return pieces.flatMap((piece) => {
    let low = 0;
    for (let high = entries.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.span[0] ?? 0) < piece[0]) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let entry = entries[low]; entry !== undefined && entry.span[0] < piece[1]; entry = entries[++low])
      if (contains(piece, entry.span)) found.push(entry);
    return found;
  });
}
