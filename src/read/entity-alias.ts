import { type ChunkGroup, typeOf } from "./entity-group.ts";
import { peopleNamed } from "./gazetteer.ts";
import { nameKey } from "./name-key.ts";
import { CHINESE, GIVEN, KOREAN, PAPERS, pastHonorific } from "./name-lexicon.ts";
import { isVesselPrefix } from "./name-type.ts";
import { isAcronym, type NameWord } from "./name-word.ts";
import { isChineseName } from "./surname-first.ts";

type Join = readonly [from: ChunkGroup, to: ChunkGroup];

/** One way in which a short name stands for a long one. A join is made only where exactly one long name offers the short form. */
interface Shortening {
  /** The forms by which this name may be called, or none. */
  readonly offers: (group: ChunkGroup) => readonly string[];
  /** The form that this name is, or null where it is no short name of this kind. */
  readonly seeks: (group: ChunkGroup) => string | null;
}

/**
 * Joins the groups whose names are, in this document, one thing: an acronym in brackets after its full name, a surname
 * whose full name is told once, a shortened organisation, a title alone.
 */
export function joinAliases(groups: readonly ChunkGroup[], words: readonly NameWord[]): readonly ChunkGroup[] {
  const byFirst = new Map<number, ChunkGroup>();
  for (const group of groups) for (const chunk of group.chunks) byFirst.set(chunk.first, group);
  let joined = joinEach(groups, [
    ...bracketed(groups, words, byFirst),
    ...alsoKnown(groups, words, byFirst),
    ...besideTitles(groups, words),
  ]);
  for (const shortening of [
    INITIALS,
    SHIP,
    MIDDLE_NAMES,
    SURNAME,
    GIVEN_NAME,
    PART_OF_ORGANISATION,
    shortTitleOfPaper(words),
    TITLE,
    PAPER,
  ])
    joined = joinEach(joined, uniqueJoins(joined, shortening));
  return joined;
}

/** Moves the chunks of `from` to `to`, along chains of joins; the first join of a group stands. */
function joinEach(groups: readonly ChunkGroup[], joins: readonly Join[]): readonly ChunkGroup[] {
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
  const grown = new Set<ChunkGroup>();
  for (const from of target.keys()) {
    const to = rootOf(from);
    const people = from.key.startsWith("people ");
    for (const chunk of from.chunks) to.chunks.push(people ? { ...chunk, votes: [] } : chunk);
    grown.add(to);
  }
  for (const group of grown) {
    group.chunks.sort((a, b) => a.first - b.first);
    group.type = typeOf(group.chunks);
  }
  return groups.filter((group) => !target.has(group));
}

function uniqueJoins(groups: readonly ChunkGroup[], { offers, seeks }: Shortening): readonly Join[] {
  const offered = new Map<string, ChunkGroup[]>();
  for (const group of groups) {
    for (const form of offers(group)) {
      const held = offered.get(form);
      if (held === undefined) offered.set(form, [group]);
      // Of three that offer it none is meant, and of more no more is to be known.
      else if (held.length < 3 && !held.includes(group)) held.push(group);
    }
  }
  const joins: Join[] = [];
  for (const group of groups) {
    const form = seeks(group);
    const found = form === null ? [] : (offered.get(form) ?? []).filter((other) => other !== group);
    if (found.length === 1 && found[0] !== undefined) joins.push([group, found[0]]);
  }
  return joins;
}

/** "National Intelligence Service (NIS)" and "NIS (National Intelligence Service)". */
function bracketed(groups: readonly ChunkGroup[], words: readonly NameWord[], byFirst: ReadonlyMap<number, ChunkGroup>): readonly Join[] {
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

/** "The Coastal Survey Agency, known as CSA," and "Velden, formerly Altmark": the name behind such words is another name of one thing. */
function alsoKnown(groups: readonly ChunkGroup[], words: readonly NameWord[], byFirst: ReadonlyMap<number, ChunkGroup>): readonly Join[] {
  return groups.flatMap((group) =>
    group.chunks.flatMap((chunk): readonly Join[] => {
      const at = knownAs(words, chunk.last);
      const other = at === null ? undefined : (byFirst.get(at) ?? (words[at]?.lower === "the" ? byFirst.get(at + 1) : undefined));
      return other !== undefined && other !== group && other.type === group.type && isName(other) && isName(group) ? [[other, group]] : [];
    }),
  );
}

/** The token after "(also known as" or ", formerly" at `from`, or null. */
function knownAs(words: readonly NameWord[], from: number): number | null {
  if (!/^[,(]$/.test(words[from]?.text ?? "")) return null;
  const first = words[from + 1]?.lower ?? "";
  if (/^(?:formerly|previously|now)$/.test(first)) return words[from + 2]?.lower === "called" ? from + 3 : from + 2;
  const known = /^(?:also|better|otherwise|widely|commonly|formerly)$/.test(first) ? from + 2 : from + 1;
  const by = /^(?:as|by)$/.test(words[known + 1]?.lower ?? "");
  return /^(?:known|abbreviated|called)$/.test(words[known]?.lower ?? "") && (by || words[known]?.lower === "called")
    ? known + (by ? 2 : 1)
    : null;
}

/** "Jan Berg, the Foreign Secretary,", "the Foreign Secretary, Jan Berg,", and "the Foreign Secretary (Jan Berg)". */
function besideTitles(groups: readonly ChunkGroup[], words: readonly NameWord[]): readonly Join[] {
  const ends = new Map<number, ChunkGroup>();
  const begins = new Map<number, ChunkGroup>();
  for (const group of groups.filter(isPerson)) {
    for (const chunk of group.chunks) {
      ends.set(chunk.last, group);
      begins.set(chunk.first, group);
    }
  }
  return groups.flatMap((group): readonly Join[] => {
    if (!group.key.startsWith("title ")) return [];
    for (const { first, last } of group.chunks) {
      const comma = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
      const beside =
        (words[comma]?.text === "," ? ends.get(comma) : undefined) ??
        (/^[,(]$/.test(words[last]?.text ?? "") ? (begins.get(last + 1) ?? begins.get(pastHonorific(words, last + 1))) : undefined);
      if (beside !== undefined) return [[group, beside]];
    }
    return [];
  });
}

function sharesInitial(acronym: string, name: string): boolean {
  const initial = acronym[0]?.toLowerCase() ?? "";
  const words = nameKey(name).split(" ");
  return words.some((word) => word.startsWith(initial));
}

const SMALL = /^(?:of|the|and|for|on|in|s)$/;
const parts = (group: ChunkGroup): readonly string[] => group.key.split(" ");
const initials = (words: readonly string[]): string => words.map((word) => word[0] ?? "").join("");
const isName = (g: ChunkGroup): boolean => g.chunks.some((c) => c.kind === "name") && !/^(?:title|generic|noun|people) /.test(g.key);
const isLettered = (g: ChunkGroup): boolean => g.chunks.some((c) => c.votes.some((vote) => vote.rule === "lettered"));
const isPerson = (g: ChunkGroup): boolean => g.type === "person" && isName(g) && !isLettered(g);
const isFullPerson = (g: ChunkGroup): boolean => isPerson(g) && g.key.includes(" ");

/** One word that no list knows as something else, or that stands with a title. */
function isOneWord(group: ChunkGroup): boolean {
  if (!isName(group) || group.chunks.some((c) => c.name.includes(" ")) || group.type === "weapon" || group.type === "vessel") return false;
  return group.chunks.some((c) => c.title !== null) || (group.chunks.every((c) => c.known === null) && peopleNamed(group.key) === null);
}

/** The initials of the words, with or without the small words, spell an acronym. */
const INITIALS: Shortening = {
  offers: (g) => {
    if (g.type === "person" || !isName(g) || !g.key.includes(" ")) return [];
    const main = parts(g).filter((word) => !SMALL.test(word));
    return [initials(parts(g)), initials(main)];
  },
  seeks: (g) => (g.key.length >= 3 && g.chunks.every((c) => c.kind === "name" && isAcronym(c.name)) ? g.key.replaceAll(" ", "") : null),
};

/** "Porpoise" after "HMS Porpoise". */
const SHIP: Shortening = {
  offers: (g) =>
    g.type === "vessel" && isName(g) && isVesselPrefix((parts(g)[0] ?? "").toUpperCase()) ? [parts(g).slice(1).join(" ")] : [],
  seeks: (g) => (isName(g) && g.type !== "vessel" && g.chunks.every((c) => c.title === null && c.known === null) ? g.key : null),
};

/** "Jan Maria Berg" as "Jan Berg". */
const MIDDLE_NAMES: Shortening = {
  offers: (g) => (isFullPerson(g) && parts(g).length > 2 ? [`${parts(g)[0] ?? ""} ${parts(g).at(-1) ?? ""}`] : []),
  seeks: (g) => (isPerson(g) && parts(g).length === 2 ? g.key : null),
};

/** The last word of a full name, its last two, or the first of a Korean or Chinese one. */
const SURNAME: Shortening = {
  offers: (g) => {
    if (!isFullPerson(g)) return [];
    const words = parts(g);
    const forms = [words.at(-1) ?? "", words.slice(-2).join(" ")];
    const [first = "", second = ""] = words;
    return KOREAN.has(first) || isChineseName(first, second) ? [...forms, first] : forms;
  },
  seeks: (g) =>
    isSurnameOfPeople(g)
      ? (g.chunks[0]?.name.toLowerCase() ?? null)
      : isOneWord(g)
        ? parts(g).length > 1 && /^(?:al|el)$/.test(parts(g)[0] ?? "")
          ? parts(g).slice(1).join(" ")
          : g.key
        : null,
};

/** "Han" is a people, and a surname. */
const isSurnameOfPeople = (g: ChunkGroup): boolean =>
  g.key.startsWith("people ") &&
  g.chunks.every(({ name }) => (KOREAN.has(name.toLowerCase()) || CHINESE.has(name.toLowerCase())) && /^\p{Lu}/u.test(name));

const GIVEN_NAME: Shortening = {
  offers: (g) => (isFullPerson(g) ? [parts(g)[0] ?? ""] : []),
  seeks: (g) => (isOneWord(g) && GIVEN.has(g.key) && g.chunks.every((c) => c.title === null) ? g.key : null),
};

/** "the Coalition" for "Northern Coalition", "the Ministry" and "Defence Ministry" for "Defence Ministry of …". */
const PART_OF_ORGANISATION: Shortening = {
  offers: (g) => {
    if (g.type !== "organization" || !isName(g) || !g.key.includes(" ")) return [];
    const words = parts(g).slice(0, 12);
    const forms = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
    const of = words.indexOf("of");
    return of > 0 ? [...forms, words.slice(0, of).join(" ")] : forms;
  },
  seeks: (g) => {
    if (g.type !== "organization" || g.chunks.some((c) => c.kind === "noun")) return null;
    if (g.key.startsWith("generic ")) return g.key.slice(8);
    return g.key.includes(" ") ? g.key : null;
  },
};

/** "the Star" after "the Kelt Evening Star". */
const shortTitleOfPaper = (words: readonly NameWord[]): Shortening => ({
  offers: (g) => {
    const last = parts(g).at(-1) ?? "";
    return g.type === "organization" && isName(g) && g.key.includes(" ") && PAPERS.has(last) ? [last] : [];
  },
  seeks: (g) => (isName(g) && PAPERS.has(g.key) && g.chunks.every((c) => words[c.first - 1]?.lower === "the") ? g.key : null),
});

/** "the Foreign Secretary" after "Foreign Secretary Jan Berg". */
const TITLE: Shortening = {
  offers: (g) => {
    if (g.type !== "person" || g.key.startsWith("title ")) return [];
    return g.chunks.flatMap((c) => {
      const words = c.titleWords === null ? [] : nameKey(c.titleWords).split(" ");
      return words.map((_, i) => words.slice(i).join(" "));
    });
  },
  seeks: (g) => (g.key.startsWith("title ") ? g.key.slice(6) : null),
};

const IDENTITY = /^noun (?:military id|id card|identity document|military document|passport|driving licence|drivers license)$/;

/** "the card" and "the document" where the text tells of one paper that says who somebody is. */
const PAPER: Shortening = {
  offers: (g) => (IDENTITY.test(g.key) ? ["paper"] : []),
  seeks: (g) => (/^noun (?:card|id|document|id card|identity document)$/.test(g.key) ? "paper" : null),
};

/** "the card" where no paper is known that it could be. */
export function isLooseCard(group: ChunkGroup): boolean {
  return /^noun (?:card|id|cards|ids)$/.test(group.key);
}
