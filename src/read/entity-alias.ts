import { type ChunkGroup, typeOf } from "./entity-group.ts";
import { peopleNamed } from "./gazetteer.ts";
import type { NameChunk } from "./name-chunk.ts";
import { nameKey } from "./name-key.ts";
import { GIVEN, KOREAN } from "./name-lexicon.ts";
import { isAcronym, type NameWord } from "./name-word.ts";

/**
 * Joins the groups whose names are, in this document, one thing: an acronym in brackets after its full name, a surname
 * whose full name is told once, a shortened organisation. A join is made only where exactly one candidate fits.
 */
export function joinAliases(groups: readonly ChunkGroup[], words: readonly NameWord[]): readonly ChunkGroup[] {
  let joined: ChunkGroup[] = [...groups];
  joined = joinEach(joined, bracketed(joined, words));
  joined = joinEach(
    joined,
    uniqueMatches(joined, isAcronymGroup, (g) => g.type !== "person" && g.key.includes(" "), spellsOut),
  );
  joined = joinEach(joined, uniqueMatches(joined, isPersonName, isPersonName, addsInitials));
  joined = joinEach(joined, uniqueMatches(joined, isOneWord, isFullPerson, isSurnameOf));
  joined = joinEach(joined, uniqueMatches(joined, isOneWord, isFullPerson, isGivenNameOf));
  joined = joinEach(joined, uniqueMatches(joined, isShortOrganisation, isLongOrganisation, endsWith));
  return joinEach(
    joined,
    uniqueMatches(
      joined,
      (g) => g.key.startsWith("title "),
      (g) => g.type === "person" && !g.key.startsWith("title "),
      holdsTitle,
    ),
  );
}

type Join = readonly [from: ChunkGroup, to: ChunkGroup];

/** Moves the chunks of `from` to `to`, along chains of joins; the first join of a group stands. */
function joinEach(groups: readonly ChunkGroup[], joins: readonly Join[]): ChunkGroup[] {
  const target = new Map<ChunkGroup, ChunkGroup>();
  const rootOf = (group: ChunkGroup): ChunkGroup => {
    let at = group;
    for (let next = target.get(at); next !== undefined; next = target.get(at)) at = next;
    return at;
  };
  for (const [from, to] of joins) {
    const a = rootOf(from);
    const b = rootOf(to);
    if (a !== b) target.set(a, b);
  }
  for (const from of target.keys()) {
    const to = rootOf(from);
    to.chunks.push(...from.chunks);
  }
  const kept = groups.filter((group) => !target.has(group));
  for (const group of new Set([...target.keys()].map(rootOf))) {
    group.chunks.sort((a, b) => a.first - b.first);
    group.type = typeOf(group.chunks);
  }
  return kept;
}

/** Every `from` for which exactly one other group fits. */
function uniqueMatches(
  groups: readonly ChunkGroup[],
  isFrom: (group: ChunkGroup) => boolean,
  isTo: (group: ChunkGroup) => boolean,
  fits: (from: ChunkGroup, to: ChunkGroup) => boolean,
): readonly Join[] {
  const candidates = groups.filter(isTo);
  const joins: Join[] = [];
  for (const from of groups) {
    if (!isFrom(from)) continue;
    let only: ChunkGroup | null = null;
    let count = 0;
    for (const to of candidates) {
      if (to === from || !fits(from, to)) continue;
      only = to;
      count++;
    }
    if (only !== null && count === 1) joins.push([from, only]);
  }
  return joins;
}

/** "National Intelligence Service (NIS)" and "NIS (National Intelligence Service)". */
function bracketed(groups: readonly ChunkGroup[], words: readonly NameWord[]): readonly Join[] {
  const byFirst = new Map<number, ChunkGroup>();
  for (const group of groups) for (const chunk of group.chunks) byFirst.set(chunk.first, group);
  const joins: Join[] = [];
  for (const group of groups) {
    for (const chunk of group.chunks) {
      if (words[chunk.last]?.text !== "(") continue;
      const inner = byFirst.get(chunk.last + 1);
      const piece = inner?.chunks.find((c) => c.first === chunk.last + 1);
      if (inner === undefined || piece === undefined || words[piece.last]?.text !== ")") continue;
      if (isAcronym(piece.name) && chunk.last - chunk.first > 1 && sharesInitial(piece.name, chunk.name)) joins.push([inner, group]);
      else if (isAcronym(chunk.name) && piece.last - piece.first > 1 && sharesInitial(chunk.name, piece.name)) joins.push([group, inner]);
    }
  }
  return joins;
}

function sharesInitial(acronym: string, name: string): boolean {
  const initial = acronym[0]?.toLowerCase() ?? "";
  return nameKey(name)
    .split(" ")
    .some((word) => word.startsWith(initial));
}

const isAcronymGroup = (g: ChunkGroup): boolean => g.chunks.every((c) => c.kind === "name" && isAcronym(c.name)) && g.key.length >= 3;

/** The initials of the words spell the acronym, with or without the small words. */
function spellsOut(from: ChunkGroup, to: ChunkGroup): boolean {
  const letters = from.key.replaceAll(" ", "");
  const full = to.key.split(" ");
  const all = full.map((w) => w[0] ?? "").join("");
  const main = full.filter((w) => !/^(?:of|the|and|for|on|in|s)$/.test(w)).map((w) => w[0] ?? "");
  return letters === all || letters === main.join("");
}

const parts = (group: ChunkGroup): readonly string[] => group.key.split(" ");
const isPersonName = (g: ChunkGroup): boolean => g.type === "person" && isName(g);
const isName = (g: ChunkGroup): boolean => g.chunks.some((c) => c.kind === "name") && !/^(?:title|generic|noun|people) /.test(g.key);
const isFullPerson = (g: ChunkGroup): boolean =>
  isPersonName(g) && parts(g).length > 1 && !g.chunks.some((c) => c.votes.some((v) => v.rule === "lettered"));

/** One word that no list knows as something else, or that stands with a title. */
function isOneWord(group: ChunkGroup): boolean {
  if (!isName(group) || group.chunks.some((c) => c.name.includes(" ")) || group.type === "weapon" || group.type === "vessel") return false;
  return group.chunks.some((c) => c.title !== null) || (group.chunks.every((c) => c.known === null) && peopleNamed(group.key) === null);
}

/** "Joseph Votel" and "Joseph L. Votel": the same first and last name, and one has more between. */
function addsInitials(from: ChunkGroup, to: ChunkGroup): boolean {
  const a = parts(from);
  const b = parts(to);
  if (a.length < 2 || b.length <= a.length || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return a.every((word) => b.includes(word));
}

function isSurnameOf(from: ChunkGroup, to: ChunkGroup): boolean {
  const name = parts(from)
    .filter((w, i, all) => !(i === 0 && all.length > 1 && /^(?:al|el)$/.test(w)))
    .join(" ");
  const full = parts(to);
  return full.at(-1) === name || full.slice(-2).join(" ") === parts(from).join(" ") || (KOREAN.has(full[0] ?? "") && full[0] === name);
}

function isGivenNameOf(from: ChunkGroup, to: ChunkGroup): boolean {
  return GIVEN.has(from.key) && parts(to)[0] === from.key && from.chunks.every((c) => c.title === null);
}

const isLongOrganisation = (g: ChunkGroup): boolean => g.type === "organization" && isName(g) && g.key.includes(" ");
const isShortOrganisation = (g: ChunkGroup): boolean => g.type === "organization" && g.chunks.every((c) => c.kind !== "noun");

/** "the Coalition" after "Counter-Daesh Coalition", "Central Command" after "U.S. Central Command", "the Ministry" and "Defence Ministry" after "Defence Ministry of …". */
function endsWith(from: ChunkGroup, to: ChunkGroup): boolean {
  const generic = from.key.startsWith("generic ");
  const short = generic ? from.key.slice(8) : from.key;
  if (!generic && !short.includes(" ")) return false;
  return to.key.endsWith(` ${short}`) || to.key.startsWith(`${short} of `);
}

/** "the Foreign Secretary" after "Foreign Secretary Boris Johnson"; the titles' texts are on the chunks. */
function holdsTitle(from: ChunkGroup, to: ChunkGroup): boolean {
  const title = from.key.slice(6);
  return to.chunks.some((c) => titleKey(c) === title || titleKey(c).endsWith(` ${title}`));
}

function titleKey(chunk: NameChunk): string {
  return chunk.titleWords === null ? "" : nameKey(chunk.titleWords);
}
