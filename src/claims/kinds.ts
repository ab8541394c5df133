import type { EntityType } from "../record/reading.ts";
import { type KindsTold, type Named, namedKey, plainName } from "./named.ts";

/** Of kinds that as many reports tell of one name, the first. */
const ORDER: readonly EntityType[] = ["vessel", "weapon", "document", "organization", "group", "place", "person"];

/**
 * What a name names, by the reports that tell it: of those that say so, the most; where none does, of those that surmise it by the look of the name. A report
 * that takes the name for something of no kind says nothing. Whoever is a person in one report stays one, since people are what is protected.
 */
export function kindOf(kinds: readonly KindsTold[]): EntityType {
  const of = (told: keyof KindsTold, type: EntityType): number => kinds.reduce((sum, one) => sum + (one[told].get(type) ?? 0), 0);
  const most = (told: keyof KindsTold): EntityType | undefined => mostOften((type) => of(told, type));
  if (of("said", "person") > 0) return "person";
  return most("said") ?? most("surmised") ?? (of("surmised", "other") > 0 ? "other" : "organization");
}

/** True where some report says outright that it is of this kind, or none surmises so. */
export function isSaid(type: EntityType, kinds: readonly KindsTold[]): boolean {
  return kinds.some(({ said }) => (said.get(type) ?? 0) > 0) || !kinds.some(({ surmised }) => (surmised.get(type) ?? 0) > 0);
}

function mostOften(count: (type: EntityType) => number): EntityType | undefined {
  return ORDER.filter((type) => count(type) > 0).sort((a, b) => count(b) - count(a))[0];
}

/** The key of a person's name where it names anything else, and the other way round. */
export function twinOf(key: string): string {
  return namedKey(!key.startsWith("p:"), plainName(key));
}

/** So many reports must tell of a place of one word, and that many times as many as those in which it looks like somebody's name: towns lend people theirs. */
const TOWN_IN = 3;

/**
 * The kind of thing that a name names in some report, where no report says that it names a person: there it only looks like a person's. Null where it may
 * be a person.
 */
export function thingInstead(person: Named, other: Named | undefined): EntityType | null {
  if (other === undefined || person.told.length === 0) return null;
  if (!person.told.every(({ entity }) => entity.surmised === true && entity.facts.length === 0)) return null;
  const self = toldByItself(person, other);
  const told = (type: EntityType): number => (THINGS.has(type) ? (other.kinds.said.get(type) ?? 0) - (self.get(type) ?? 0) : 0);
  const kind = mostOften(told);
  if (kind === undefined) return null;
  const count = [...THINGS].reduce((sum, type) => sum + told(type), 0);
  return kind === "place" && isOneWord(other) && count < TOWN_IN * person.told.length ? null : kind;
}

/** Of how many reports, by kind, whoever bears the name is the publisher himself: a medium there, and somebody for all that. */
function toldByItself(person: Named, other: Named): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>();
  const own = new Set([...person.published, ...other.published].map(({ report }) => report));
  if (own.size === 0) return counts;
  for (const { entity, report } of other.told)
    if (own.has(report) && entity.surmised !== true && entity.mentions.length > 0)
      counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  return counts;
}

/** True where the first report that says what it is calls it by one word. */
function isOneWord({ told }: Named): boolean {
  const first = told.find(({ entity }) => entity.surmised !== true && entity.mentions.length > 0 && THINGS.has(entity.type));
  return !(first?.entity.name ?? "").includes(" ");
}

const THINGS: ReadonlySet<EntityType> = new Set<EntityType>(["vessel", "weapon", "document", "organization", "place"]);
