import { daysOf } from "../record/edtf.ts";
import { spansIn } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId, ReportId } from "../record/id.ts";
import { hull } from "../record/span.ts";
import type { Interval, Utterance } from "../record/utterance.ts";
import { push } from "./multimap.ts";
import { mayMeet, placesMeant } from "./places.ts";

/** What a report tells without a time is taken to be no older than so many days, unless it names an older time as well. */
const RECENT = 31;

/**
 * True where two utterances may tell of one occasion, as far as times and places go: those that both name meet; and what only one names, the other's report knows of as well. A report of
 * one strike that recalls another in June does not speak of June where it names no time.
 */
export function mayBeOfOneOccasion(gathered: Gathered, one: Utterance, other: Utterance): boolean {
  return mayBeOnce(gathered, one, other) && mayBeThere(gathered, one, other);
}

type Ends = Pick<Interval, "from" | "to">;

const meet = (one: Ends, other: Ends): boolean =>
  (one.from ?? -Infinity) < (other.to ?? Infinity) && (other.from ?? -Infinity) < (one.to ?? Infinity);

/** As far as times go. False where each names times of which none of one meets one of the other, or where one names an old time that the other's report does not know of. */
export function mayBeOnce(gathered: Gathered, one: Utterance, other: Utterance): boolean {
  const [times, others] = [one.slots.when, other.slots.when];
  if (times.length > 0 && others.length > 0) return times.some((time) => others.some((another) => meet(time, another)));
  if (times.length === 0 && others.length === 0) return true;
  const [timed, untimed] = times.length > 0 ? [one, other] : [other, one];
  return timed.slots.when.some((time) => isOfReport(gathered, untimed, time, timed));
}

/** True where what is told without a time may be of that time: shortly before its report, or at a time that its report names elsewhere. */
function isOfReport(gathered: Gathered, untimed: Utterance, time: Interval, timed: Utterance): boolean {
  const read = gathered.reports.get(untimed.report);
  const day = daysOf(read?.report.published?.slice(0, DAY_LENGTH) ?? "")?.from ?? null;
  if (day === null || meet(time, { from: day - RECENT, to: day + RECENT })) return true;
  return untimed.report !== timed.report && timesOf(gathered, untimed.report).some((own) => meet(time, own));
}

const DAY_LENGTH = "2025-08-03".length;

/** Reports never change, and are asked about again and again. */
const known = new WeakMap<object, readonly Ends[]>();

function timesOf(gathered: Gathered, report: ReportId): readonly Ends[] {
  const reading = gathered.reports.get(report)?.reading;
  if (reading === undefined) return [];
  const before = known.get(reading);
  if (before !== undefined) return before;
  const times = reading.times.flatMap(({ edtf }) => (edtf === null ? [] : (daysOf(edtf) ?? [])));
  known.set(reading, times);
  return times;
}

/** False where each names places of which none can be one of the other or lie in it, or where one names a place that the other's report does not know of. */
function mayBeThere(gathered: Gathered, one: Utterance, other: Utterance): boolean {
  const [places, others] = [one.slots.where, other.slots.where];
  if (places.length === 0 && others.length === 0) return true;
  if (places.length > 0 && others.length > 0) return places.some((place) => others.some((another) => mayBePlace(gathered, place, another)));
  const [placed, unplaced] = places.length > 0 ? [one, other] : [other, one];
  const around = placesIn(gathered, unplaced.report);
  return around.length === 0 || placed.slots.where.some((place) => around.some((another) => mayBePlace(gathered, place, another)));
}

/** A place that no list has may lie in any country or region, and is no other town or unknown place, unless that may be its name in another language. */
export function mayBePlace(gathered: Gathered, one: EntityId, other: EntityId): boolean {
  if (one === other) return true;
  const [meant, otherMeant] = [placesMeant(gathered, one), placesMeant(gathered, other)];
  if (meant.length > 0 && otherMeant.length > 0) return mayMeet(meant, otherMeant);
  if (meant.length + otherMeant.length === 0 && isNamedAfter(gathered, one, other)) return true;
  if (gathered.mayBeOne?.(one, other)) return true;
  const known = [...meant, ...otherMeant];
  return known.length > 0 && known.every(({ kind }) => kind === "country" || kind === "region");
}

/** "Norrick depot", "Norrick": the one is called by the other, and stands there. */
function isNamedAfter({ entities }: Gathered, one: EntityId, other: EntityId): boolean {
  const [a, b] = [one, other].map((id) => ` ${entities.get(id)?.name.toLowerCase() ?? id} `);
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

const places = new WeakMap<Gathered["entities"], ReadonlyMap<ReportId, readonly EntityId[]>>();

/** The places that a report names anywhere. */
function placesIn({ entities }: Gathered, report: ReportId): readonly EntityId[] {
  const before = places.get(entities);
  if (before !== undefined) return before.get(report) ?? [];
  const found = new Map<ReportId, EntityId[]>();
  for (const { id, type, mentions } of entities.values())
    if (type === "place") for (const mention of new Set(mentions.map((one) => one.report))) push(found, mention, id);
  places.set(entities, found);
  return found.get(report) ?? [];
}

/** True where two reports name one place that is no country. */
export function nameOnePlace(gathered: Gathered, one: ReportId, other: ReportId): boolean {
  const others = new Set(placesIn(gathered, other));
  return placesIn(gathered, one).some((place) => others.has(place) && !placesMeant(gathered, place).some(({ kind }) => kind === "country"));
}

/** The place that an utterance names, or else the last that its report has named before it, or the first of all. */
export function placeAround(gathered: Gathered, utterance: Utterance): EntityId | null {
  return placeBefore(gathered, utterance) ?? placesInOrder(gathered, utterance.report)[0]?.id ?? null;
}

/** The place that an utterance names, or else the last that its report has named before it. */
export function placeBefore(gathered: Gathered, { slots, content, report }: Utterance): EntityId | null {
  const [own] = slots.where;
  if (own !== undefined) return own;
  const [start] = hull(content);
  return placesInOrder(gathered, report).findLast(({ at }) => at < start)?.id ?? null;
}

function placesInOrder(gathered: Gathered, report: ReportId): readonly { readonly id: EntityId; readonly at: number }[] {
  return placesIn(gathered, report)
    .flatMap((id) => {
      const entity = gathered.entities.get(id);
      return entity === undefined ? [] : spansIn(entity, report).map(([at]) => ({ id, at }));
    })
    .sort((a, b) => a.at - b.at);
}
