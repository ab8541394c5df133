import type { EntityType } from "../record/reading.ts";
import { type Named, namedKey, plainName, type Telling } from "./named.ts";

/** Of kinds that as many reports tell of one name, the first. */
const ORDER: readonly EntityType[] = ["vessel", "weapon", "document", "organization", "group", "place", "person"];

/**
 * What a name names, by the reports that tell it: of those that say so, the most; where none does, of those that surmise it by the look of the name. A report
 * that takes the name for something of no kind says nothing. Whoever is a person in one report stays one, since people are what is protected.
 */
export function kindOf(tellings: readonly Telling[]): EntityType {
  const [said, surmised] = [new Map<EntityType, number>(), new Map<EntityType, number>()];
  for (const { entity } of tellings) {
    if (entity.mentions.length === 0) continue;
    const counts = entity.surmised === true || entity.type === "other" ? surmised : said;
    counts.set(entity.type, (counts.get(entity.type) ?? 0) + 1);
  }
  const most = (counts: ReadonlyMap<EntityType, number>): EntityType | undefined =>
    ORDER.filter((type) => counts.has(type)).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  if (said.has("person")) return "person";
  return most(said) ?? most(surmised) ?? (surmised.has("other") ? "other" : "organization");
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
  // Whoever publishes under his own name is a medium there, and may be somebody for all that.
  const own = new Set([...person.published, ...other.published].map(({ report }) => report));
  const said = other.told.filter(
    ({ entity, report }) => entity.surmised !== true && entity.mentions.length > 0 && THINGS.has(entity.type) && !own.has(report),
  );
  if (said.length === 0) return null;
  const kind = kindOf(said);
  const isTown = kind === "place" && !(said[0]?.entity.name ?? "").includes(" ");
  return isTown && said.length < TOWN_IN * person.told.length ? null : kind;
}

const THINGS: ReadonlySet<EntityType> = new Set<EntityType>(["vessel", "weapon", "document", "organization", "place"]);
