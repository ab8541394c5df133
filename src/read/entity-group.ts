import type { EntityType } from "../record/reading.ts";
import { namedThing } from "./entity-things.ts";
import { peopleNamed, placeNamed } from "./gazetteer.ts";
import type { NameChunk } from "./name-chunk.ts";
import { isPersonAnyhow } from "./name-governed.ts";
import { nameKey } from "./name-key.ts";

/** Chunks that are held to name one thing. */
export interface ChunkGroup {
  readonly key: string;
  readonly chunks: NameChunk[];
  /** Set where a rule knows the type better than the votes. */
  type: EntityType;
}

const ORDER: readonly EntityType[] = ["organization", "place", "person", "group", "document", "weapon", "vessel", "other"];

/** Puts chunks of one name together; groups stand in the order of their first mention. */
export function groupByName(chunks: readonly NameChunk[]): ChunkGroup[] {
  const groups = new Map<string, ChunkGroup>();
  for (const chunk of chunks) {
    const key = keyOf(chunk);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { key, chunks: [chunk], type: "other" });
    else group.chunks.push(chunk);
  }
  for (const group of groups.values()) group.type = typeOf(group.chunks);
  return [...groups.values()];
}

function keyOf(chunk: NameChunk): string {
  const people = chunk.votes.length === 1 && chunk.votes[0]?.rule === "people" ? peopleNamed(chunk.name) : null;
  if (people !== null) return `people ${people.name}`;
  const key = nameKey(chunk.known ?? chunk.name);
  return chunk.kind === "title"
    ? `title ${key}`
    : chunk.kind === "generic"
      ? `generic ${key}`
      : chunk.kind === "noun"
        ? `noun ${key}`
        : key;
}

/** The type with the most weight; a rule that fires often counts twice at most. Ties fall to a fixed order. */
export function typeOf(chunks: readonly NameChunk[]): EntityType {
  let last = "";
  for (const { name } of chunks) {
    const thing = name === last ? null : namedThing(name);
    if (thing !== null) return thing;
    last = name;
  }
  // Few rules fire for one thing: to look through them takes less time than to find them by a key.
  const fired: { readonly type: EntityType; readonly rule: string; readonly weight: number; count: number }[] = [];
  for (const chunk of chunks) {
    for (const { type, weight, rule } of chunk.votes) {
      const known = fired.find((other) => other.rule === rule && other.type === type);
      if (known === undefined) fired.push({ type, rule, weight, count: 1 });
      else known.count = Math.min(2, known.count + 1);
    }
  }
  const sumOf = (wanted: EntityType): number => {
    let sum = 0;
    for (const { type, weight, count } of fired) if (type === wanted) sum += weight * count;
    return sum;
  };
  let best: EntityType = "other";
  let most = sumOf(best);
  for (const type of ORDER) {
    const sum = sumOf(type);
    if (sum <= most) continue;
    best = type;
    most = sum;
  }
  if (best !== "place") return best;
  if (isPersonAnyhow(chunks.flatMap(({ votes }) => votes))) return "person";
  return actsAsState(chunks) ? "organization" : "place";
}

/** Rules that order types where nothing better is known: what a name looks like, and where it stands. */
const SURMISE = new Set("two-names owner speaks article inner-capital acronym place-shape preposition locative".split(" "));

/** True where the votes for a type are all of a kind that says little. What no vote gave its type is known otherwise. */
export function isSurmised(type: EntityType, chunks: readonly NameChunk[]): boolean {
  const rules = chunks.flatMap(({ votes }) => votes.flatMap((vote) => (vote.type === type ? [vote.rule] : [])));
  // A name of one word that speaks is more often somebody's than a state's.
  const speaks = chunks.every(({ name }) => !name.includes(" ")) && rules.includes("speaks");
  return (
    rules.length > 0 &&
    !speaks &&
    rules.every((rule) => SURMISE.has(rule)) &&
    chunks.every(({ title, kind }) => title === null && kind === "name")
  );
}

/** A country that says or denies something acts: it is named as a state, unless the text speaks of it as ground as often. */
function actsAsState(chunks: readonly NameChunk[]): boolean {
  const country = chunks.some((c) => placeNamed(c.name)?.kind === "country");
  const speaks = chunks.filter((c) => c.speaks).length;
  const ground = chunks.filter((c) => c.votes.some((v) => v.rule === "locative" || v.rule === "place-noun")).length;
  return country && speaks > 0 && ground < speaks;
}
