import { type Description, HOLDER, isNumbered } from "./entity-descriptions.ts";
import type { ChunkGroup } from "./entity-group.ts";
import { peopleAt } from "./gazetteer.ts";
import type { NameChunk } from "./name-chunk.ts";
import { speaksAt } from "./name-context.ts";
import { nameKey } from "./name-key.ts";
import { TITLE_TABLE } from "./name-lexicon.ts";
import type { NameWord } from "./name-word.ts";
import type { Document } from "./token.ts";

/** What a description does where it stands. */
export interface PlacedDescription extends Description {
  /** The thing that it names or is told of; null for the unknown holder of a paper and for a predicate without a subject here. */
  readonly group: ChunkGroup | null;
  /** `mention`: it names somebody. `apposition`: it adds to the name beside it. `predicate`: "is a rifleman". `holder`: "in the name of another man". */
  readonly use: "mention" | "apposition" | "predicate" | "holder";
}

/** What each description names: somebody told of before where exactly one fits, else somebody new. New groups are added to `groups`. */
export function placeDescriptions(
  document: Document,
  words: readonly NameWord[],
  descriptions: readonly Description[],
  groups: ChunkGroup[],
): readonly PlacedDescription[] {
  const persons = new Persons(document, words, groups);
  const meant = descriptions.filter((description) => !persons.isFirm(words, description));
  return meant.map((description): PlacedDescription => {
    const use = useOf(words, description);
    if (use !== "mention") return { ...description, group: null, use };
    const beside = persons.beside(words, description);
    if (beside !== null) {
      persons.describe(words, beside, description);
      beside.chunks.push(chunkOf(document, description, "apposition"));
      return { ...description, group: beside, use: "apposition" };
    }
    const known = isAnother(words, description) ? null : persons.meant(words, description);
    const group = known ?? persons.fresh();
    if (known === null) groups.push(group);
    group.chunks.push({ ...chunkOf(document, description, "description"), speaks: speaks(document, words, description) });
    persons.place(group, description);
    persons.describe(words, group, description);
    return { ...description, group, use };
  });
}

/** "the second prisoner" is none of whom the text has told as of a prisoner. */
function isAnother(words: readonly NameWord[], { first, headAt }: Description): boolean {
  return words.slice(first, headAt).some(({ lower }) => /^(?:second|third|fourth|fifth|other)$/.test(lower));
}

/** What a source does: "a resident said", "according to one of the sailors". */
function speaks(document: Document, words: readonly NameWord[], { first, end, sentence }: Description): boolean {
  if (words[first - 1]?.lower === "to" && words[first - 2]?.lower === "according") return true;
  return speaksAt(words, first, end, document.sentences[sentence]?.last ?? end);
}

function useOf(words: readonly NameWord[], { first, definite, head }: Description): "mention" | "predicate" | "holder" {
  if (head === HOLDER) return "holder";
  const [three = "", two = "", one = ""] = [3, 2, 1].map((back) => words[first - back]?.lower ?? "");
  if (one === "of" && ((two === "name" && three === "the") || /^(?:id|card|passport)$/.test(two))) return "holder";
  if (/^(?:to)$/.test(one) && /^(?:issued|belonging|belongs|belonged|registered|given)$/.test(two)) return "holder";
  if (/^(?:names|named|naming|identifies|of)$/.test(one) && one !== "of" && !definite) return "holder";
  const linked = /^(?:is|was|be|been|being|as|became|remains|'s|not)$/.test(one) && (one !== "'s" || /^(?:he|she|it|who|that)$/.test(two));
  return linked && !definite && head !== "" ? "predicate" : "mention";
}

/** The people whose name stands in `[from, to)`, in capitals: "the *Finnish* president". */
function peopleIn(words: readonly NameWord[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const found = words[i]?.capital === true ? peopleAt(words, i, to) : null;
    if (found !== null) return found.value.name;
  }
  return null;
}

/** The people whose name stands right before the title of a name: "*Finnish* President Arto Lahti". */
function peopleBefore(words: readonly NameWord[], { title, first }: NameChunk): string | null {
  if (title === null) return null;
  let at = first;
  while ((words[at - 1]?.start ?? -1) >= title[0]) at--;
  return peopleIn(words, Math.max(0, at - 2), at);
}

const only = (groups: readonly ChunkGroup[]): ChunkGroup | null => (groups.length === 1 ? (groups[0] ?? null) : null);

class Persons {
  /** Noun → everybody of whom it has been said. */
  readonly #bearers = new Map<string, Set<ChunkGroup>>();
  /** The group whose mention ends, or begins, at a token. */
  readonly #endsAt = new Map<number, ChunkGroup>();
  readonly #beginsAt = new Map<number, ChunkGroup>();
  /** The peoples by whose names somebody's office has been called: "*Finnish* President Arto Lahti". */
  readonly #peoples = new Map<ChunkGroup, Set<string>>();
  /** The token behind the name of an organisation, by the first one of that name. */
  readonly #bodies = new Map<number, number>();
  /** Sentence and last word of a name → the first token of the first such name there. */
  readonly #named = new Map<string, number>();
  readonly #sentences: Document["sentences"];
  #made = 0;

  constructor({ sentences }: Document, words: readonly NameWord[], groups: readonly ChunkGroup[]) {
    this.#sentences = sentences;
    for (const group of groups) {
      if (group.type === "organization") for (const chunk of group.chunks) this.#bodies.set(chunk.first, chunk.last);
      if (group.type !== "person") continue;
      for (const chunk of group.chunks) {
        if (chunk.titleWords !== null) this.#bear(chunk.titleWords, group);
        this.#call(group, peopleBefore(words, chunk));
        if (chunk.kind === "title") this.#bear(chunk.name, group);
        if (chunk.votes.some((vote) => vote.rule === "lettered")) this.#bear(chunk.name.split(" ")[0] ?? "", group);
        this.#endsAt.set(chunk.last, group);
        this.#beginsAt.set(chunk.first, group);
        const named = `${chunk.sentence} ${lastWord(chunk.name)}`;
        this.#named.set(named, Math.min(chunk.first, this.#named.get(named) ?? chunk.first));
      }
    }
  }

  /** The person whom the description stands beside, with a comma between: "Captive A, a rifleman,", "the spokesman, Oleh Ivanov,". */
  beside(words: readonly NameWord[], { first, last, end, head, definite }: Description): ChunkGroup | null {
    if (words[first - 1]?.text === "," && head !== "") {
      const before = this.#endsAt.get(first - 1);
      const closes = /^[,.;:)”"]$/.test(words[last]?.text ?? ".") || /^(?:for|of|at|from|in|with|who|and)$/.test(words[last]?.lower ?? "");
      if (before !== undefined && closes) return before;
    }
    if (words[end]?.text !== ",") return null;
    const at = titleEnd(words, end + 1);
    const next = this.#beginsAt.get(at);
    const name = next?.chunks.find((c) => c.first === at && c.kind === "name");
    if (next === undefined || name === undefined) return null;
    // "a sailor, Jan Berg, said", and not "a sailor, Jan Berg and a cook".
    return definite || isClosed(words, name.last) ? next : null;
  }

  /** "The operator, Sund Lines, denied this": a noun that means a firm as often as a person, with the name of one beside it. */
  isFirm(words: readonly NameWord[], { end, head }: Description): boolean {
    const behind = words[end]?.text === "," && FIRM.test(lastWord(head)) ? this.#bodies.get(end + 1) : undefined;
    return behind !== undefined && isClosed(words, behind);
  }

  /**
   * Who is meant by a definite description: the one person so far of whom the noun has been said. "The Finnish president" is nobody whose office was called by
   * another people's name, nor anybody who was named in the same sentence, by that name or another with the same last word, or is its "he": "Vell met the Finnish president".
   */
  meant(words: readonly NameWord[], { head, headAt, definite, first, sentence }: Description): ChunkGroup | null {
    if (!definite || head === "") return null;
    const people = peopleIn(words, first, headAt);
    const before = [...(this.#bearers.get(isNumbered(head) ? head : lastWord(head)) ?? [])].filter(
      (group) => (group.chunks[0]?.first ?? 0) < first,
    );
    if (people !== null) {
      const called = before.filter((group) => this.#peoples.get(group)?.has(people));
      if (called.length > 0) return only(called);
    }
    if (people === null) return only(before);
    const named = ({ chunks }: ChunkGroup): boolean =>
      chunks.some(({ kind, name }) => kind === "name" && (this.#named.get(`${sentence} ${lastWord(name)}`) ?? first) < first);
    const hasHe = words.slice(this.#sentences[sentence]?.first ?? first, first).some(({ lower }) => lower === "he" || lower === "she");
    return hasHe ? null : only(before.filter((group) => !this.#peoples.has(group) && !named(group)));
  }

  fresh(): ChunkGroup {
    this.#made++;
    return { key: `description ${this.#made}`, chunks: [], type: "person" };
  }

  place(group: ChunkGroup, { first, last }: Description): void {
    this.#endsAt.set(last, group);
    this.#beginsAt.set(first, group);
  }

  describe(words: readonly NameWord[], group: ChunkGroup, { head, headAt, first }: Description): void {
    if (isNumbered(head)) this.#bearAs(head, group);
    if (head !== "") this.#bearAs(lastWord(head), group);
    this.#call(group, peopleIn(words, first, headAt));
  }

  #call(group: ChunkGroup, people: string | null): void {
    if (people === null) return;
    const held = this.#peoples.get(group);
    if (held === undefined) this.#peoples.set(group, new Set([people]));
    else held.add(people);
  }

  #bear(words: string, group: ChunkGroup): void {
    this.#bearAs(lastWord(words), group);
  }

  #bearAs(noun: string, group: ChunkGroup): void {
    const held = this.#bearers.get(noun);
    if (held === undefined) this.#bearers.set(noun, new Set([group]));
    else held.add(group);
  }
}

const FIRM = /^(?:operator|owner|employer|manufacturer|maker|supplier|contractor|insurer|producer|carrier|partner|publisher)$/;

/** The token behind a title at `from`: "one of the sailors, *Captain* Jan Berg, said"; `from` where none stands there. */
function titleEnd(words: readonly NameWord[], from: number): number {
  const title = TITLE_TABLE.longestAt(words, from, Math.min(words.length, from + 4));
  return title === null ? from : from + title.count;
}

/** A comma that ends an apposition, and is not one of a row. */
function isClosed(words: readonly NameWord[], at: number): boolean {
  return words[at]?.text === "," && !/^(?:and|or)$/.test(words[at + 1]?.lower ?? "");
}

const OPENING = /^(?:The|A|An|Another|One|This|That|Its) /;

/** "Harbour Guard" in "Harbour Guard spokesman" and "Harbour Guard’s deputy spokesman". */
function bodyOf(text: string, head: string): string {
  return text
    .slice(0, Math.max(0, text.length - head.length))
    .trim()
    .replace(/['’]s?$/, "");
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function lastWord(text: string): string {
  return nameKey(text).split(" ").at(-1) ?? "";
}

function chunkOf(
  document: Document,
  { first, last, span, sentence, head, headAt }: Description,
  kind: "description" | "apposition",
): NameChunk {
  const text = document.text.slice(span[0], span[1]).replace(/\s+/g, " ");
  return {
    first,
    last,
    span,
    name: first < headAt && /^\p{Lu}/u.test(text) && !OPENING.test(text) ? `the ${head} of ${bodyOf(text, head)}` : uncapitalised(text),
    sentence,
    votes: [{ type: "person", weight: 5, rule: "description" }],
    title: null,
    titleWords: TITLE_TABLE.get(head) === undefined ? null : head,
    known: null,
    doubtful: false,
    kind,
    speaks: false,
  };
}
