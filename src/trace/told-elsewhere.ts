import type { EntityId, ReportId } from "../record/id.ts";
import type { Amount, Slots, Utterance } from "../record/utterance.ts";
import { type Ground, listAt } from "./ground.ts";
import { byInstant, isBefore } from "./instant.ts";

/** What an outlet has told itself of a matter for which another names it, in other words. */
export interface ToldElsewhere {
  readonly utterance: Utterance;
  /** True where a number, or most of the words, are the same, and it was told before. */
  readonly certain: boolean;
}

/** So many reports of one outlet are looked through, the latest before first: nobody cites what is long past as news. */
const LOOKED_THROUGH = 40;
/** So many words in common, and so large a share of those of whoever cites, are no accident. */
const [FEWEST, MOST] = [3, 0.6];
const [FEW, HALF] = [2, 0.5];

/**
 * What an outlet that a report names for something has told of it itself, where no report of the outlet says it in words that make it the same claim: "according to the Halm Echo, six were
 * killed", and there "a train hit a bus, killing six people, police said". Null where it told nothing like it before.
 */
export function toldElsewhere(
  ground: Ground,
  cited: Utterance,
  outlet: EntityId,
  fits: (report: ReportId) => boolean,
): ToldElsewhere | null {
  if (cited.polarity === "open" || ground.gathered.entities.get(outlet)?.role !== "outlet") return null;
  const now = ground.times.get(cited.report) ?? null;
  const before = (reportsBy(ground).get(outlet) ?? []).filter((report) => fits(report) && !isBefore(now, ground.times.get(report) ?? null));
  let best: { readonly likeness: Likeness; readonly told: ToldElsewhere } | null = null;
  for (const report of before.slice(-LOOKED_THROUGH).reverse()) {
    const timely = isBefore(ground.times.get(report) ?? null, now);
    for (const utterance of ground.gathered.spoken.get(report) ?? []) {
      const likeness = utterance.voice === "publisher" || !ground.placeOf.has(utterance.id) ? null : likenessOf(cited, utterance);
      if (likeness === null || (best !== null && best.likeness.weight >= likeness.weight)) continue;
      best = { likeness, told: { utterance, certain: likeness.isSure && timely } };
    }
  }
  return best?.told ?? null;
}

interface Likeness {
  readonly weight: number;
  readonly isSure: boolean;
}

/** How much of what is cited is told; null where it is too little, or something else. */
function likenessOf(cited: Utterance, told: Utterance): Likeness | null {
  if (told.polarity !== cited.polarity) return null;
  const [one, other] = [cited.slots, told.slots];
  if (one.what !== null && other.what !== null && one.what !== other.what) return null;
  if (areOfOthers(one, other) || areRivals(one.howMany, other.howMany)) return null;
  const figures = one.howMany.filter((amount) => other.howMany.some((another) => isSameFigure(amount, another))).length;
  const words = one.stems.filter((stem) => other.stems.includes(stem)).length;
  const share = one.stems.length === 0 ? 0 : words / one.stems.length;
  const act = one.what !== null && one.what === other.what;
  const isSure = (figures > 0 && (act || words > 0)) || (words >= FEWEST && share >= MOST);
  return isSure || (words >= FEW && share >= HALF) ? { weight: 2 * figures + Number(act) + words + share, isSure } : null;
}

/** Both name somebody, or a day, and nobody and no day in common. */
function areOfOthers(one: Slots, other: Slots): boolean {
  if (one.who.length > 0 && other.who.length > 0 && !one.who.some((who) => other.who.includes(who))) return true;
  const meet = one.when.some((a) =>
    other.when.some((b) => (a.from ?? -Infinity) < (b.to ?? Infinity) && (b.from ?? -Infinity) < (a.to ?? Infinity)),
  );
  return one.when.length > 0 && other.when.length > 0 && !meet;
}

/** Two counts of one thing that differ. */
function areRivals(some: readonly Amount[], others: readonly Amount[]): boolean {
  return some.some((a) => {
    const alike = others.filter((b) => a.unit !== null && a.unit === b.unit);
    return alike.length > 0 && !alike.some((b) => isSameFigure(a, b));
  });
}

/** "At least six" is retold as "six". */
function isSameFigure(a: Amount, b: Amount): boolean {
  return (a.min ?? a.max) === (b.min ?? b.max) && (a.unit === b.unit || a.unit === null || b.unit === null);
}

/** The reports of each publisher, the earliest first, those of unknown time last; by the case, which most decisions leave as it is. */
const PUBLISHED = new WeakMap<Ground["gathered"]["publisherOf"], ReadonlyMap<EntityId, readonly ReportId[]>>();

function reportsBy({ gathered, times }: Ground): ReadonlyMap<EntityId, readonly ReportId[]> {
  const known = PUBLISHED.get(gathered.publisherOf);
  if (known !== undefined) return known;
  const found = new Map<EntityId, ReportId[]>();
  for (const [report, publisher] of gathered.publisherOf) listAt(found, publisher).push(report);
  for (const reports of found.values()) reports.sort((a, b) => byInstant(times.get(a) ?? null, times.get(b) ?? null) || (a < b ? -1 : 1));
  PUBLISHED.set(gathered.publisherOf, found);
  return found;
}
