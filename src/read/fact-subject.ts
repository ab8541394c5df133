import { isPluralPerson } from "./entity-descriptions.ts";
import type { ChunkGroup } from "./entity-group.ts";
import type { PlacedDescription } from "./entity-persons.ts";
import type { NameWord } from "./name-word.ts";
import type { Document, Sentence } from "./token.ts";

/** Words at a place that facts may be told of. Tokens `[first, last)`. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly kind: "person" | "document" | "holder" | "predicate";
  /** Null for a holder and a predicate. */
  readonly group: ChunkGroup | null;
}

const PREPOSITION = /^(?:of|by|with|in|from|for|about|against|near|beside|behind|than|on|at|under|between|among|to)$/;
const QUOTE = /^(?:["“”«»„]|''|``)$/;
const NOBODY = /^(?:i|we|you|they|it|both)$/;
/** How many sentences back a pronoun may reach. */
const REACH = 3;
/** How many lines a form may have before a line of it. */
const FORM = 25;

/** Says of whom the words at a place of the text are told. It answers null rather than guess between two. */
export class Subjects {
  readonly #document: Document;
  readonly #words: readonly NameWord[];
  /** The candidate that covers a token. */
  readonly #at = new Map<number, Candidate>();

  constructor(document: Document, words: readonly NameWord[], groups: readonly ChunkGroup[], placed: readonly PlacedDescription[]) {
    this.#document = document;
    this.#words = words;
    for (const group of groups) {
      if (group.type !== "person" && group.type !== "document") continue;
      for (const { first, last } of group.chunks) this.#put({ first, last, kind: group.type, group });
    }
    for (const { first, last, group, use } of placed) {
      const kind = use === "holder" || use === "predicate" ? use : "person";
      this.#put({ first, last, kind, group });
    }
  }

  #put(candidate: Candidate): void {
    for (let i = candidate.first; i < candidate.last; i++) this.#at.set(i, candidate);
  }

  /** Who is described by words that stand before the noun or name: "20-year-old rifleman". */
  described(first: number, last: number, sentence: Sentence): ChunkGroup | null {
    for (let i = first; i < Math.min(sentence.last, last + 6); i++) {
      const candidate = this.#at.get(i);
      if (candidate !== undefined && candidate.kind !== "document") return this.#ownerOf(candidate, first, sentence);
      if (i >= last && !/^[\p{L}\p{N}.-]+$/u.test(this.#words[i]?.text ?? "")) return null;
      if (i >= last && isPluralPerson(this.#words[i]?.lower ?? "")) return null;
    }
    return null;
  }

  /** Who stands directly before `at`, with no more than a comma, a bracket or "who was" between. */
  beside(at: number, sentence: Sentence): ChunkGroup | null {
    const candidate = this.#candidateBeside(at, sentence);
    return candidate === null ? null : this.#ownerOf(candidate, at, sentence);
  }

  /** Who stands directly before `at`; where nobody does, the subject of the clause. */
  besideOrClause(at: number, sentence: Sentence): ChunkGroup | null {
    const candidate = this.#candidateBeside(at, sentence);
    return candidate === null ? this.ofClause(at, sentence) : this.#ownerOf(candidate, at, sentence);
  }

  #candidateBeside(at: number, sentence: Sentence): Candidate | null {
    let i = at - 1;
    while (i >= sentence.first && (/^(?:[,(]|who|was|is|that)$/.test(this.#words[i]?.lower ?? "") || this.#isDotOfInitial(i))) i--;
    const candidate = i >= sentence.first ? this.#at.get(i) : undefined;
    return candidate === undefined || candidate.last !== i + 1 || candidate.kind === "document" ? null : candidate;
  }

  /** "Odd K., 17,": the name ends before its full stop. */
  #isDotOfInitial(i: number): boolean {
    return this.#words[i]?.text === "." && /^\p{Lu}$/u.test(this.#words[i - 1]?.text ?? "");
  }

  /** Who owns what stands at `at`: "Captive A's jaw", "his jaw". */
  owner(at: number, sentence: Sentence): ChunkGroup | null {
    const before = this.#words[at - 1]?.lower ?? "";
    if (/^['’]s?$/.test(before)) return this.beside(at - 1, sentence);
    return /^(?:his|her)$/.test(before) ? this.#antecedent(at - 1, sentence) : null;
  }

  /** The subject of the clause in which `at` stands. */
  ofClause(at: number, sentence: Sentence): ChunkGroup | null {
    for (let i = at - 1; i >= sentence.first; i--) {
      const word = this.#words[i]?.lower ?? "";
      if (QUOTE.test(word) || word === ";" || word === ":" || NOBODY.test(word)) return null;
      if (word === "he" || word === "she") return this.#antecedent(i, sentence);
      const candidate = this.#at.get(i);
      if (candidate?.kind === "person" && this.#isFree(candidate, sentence)) return candidate.group;
      if (candidate !== undefined) i = candidate.first;
      else if (isPluralPerson(word) && !this.#governed(i, sentence)) return null;
    }
    return null;
  }

  /** The paper that is spoken of at `at`: the nearest before it in the sentence, else the only one of the sentences just before. */
  document(at: number, sentence: Sentence): ChunkGroup | null {
    for (let i = at - 1; i >= sentence.first; i--) {
      const candidate = this.#at.get(i);
      if (candidate?.kind === "document") return candidate.group;
    }
    return this.#earlier(sentence, "document");
  }

  /** The paper whose form a line belongs to: the last one that was named not far before it. */
  paperOfForm(sentence: Sentence): ChunkGroup | null {
    const index = this.#indexOf(sentence);
    for (let back = 0; back <= FORM; back++) {
      const before = this.#document.sentences[index - back];
      const found = before === undefined ? [] : [...this.#documents(before)];
      if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
    }
    return null;
  }

  /** A free person candidate becomes its group; a holder the paper; a predicate its subject. */
  #ownerOf(candidate: Candidate, at: number, sentence: Sentence): ChunkGroup | null {
    if (candidate.kind === "holder") return this.document(candidate.first, sentence);
    if (candidate.kind === "predicate") return this.ofClause(Math.min(candidate.first, at), sentence);
    return candidate.group;
  }

  /** For whom a pronoun at `at` stands: the only free person before it in the sentence, else of the sentences just before. */
  #antecedent(at: number, sentence: Sentence): ChunkGroup | null {
    const here = this.#freePersons(sentence.first, at, sentence);
    if (here.size > 1) return this.#himself(at, sentence);
    return [...here][0] ?? this.#earlier(sentence, "person");
  }

  /** "The prosecutor said the accused had himself told the police that he was nineteen": of several, the last one, if it is said that it was himself. */
  #himself(at: number, sentence: Sentence): ChunkGroup | null {
    for (let i = at - 1; i >= sentence.first; i--) {
      const candidate = this.#at.get(i);
      if (candidate?.kind !== "person" || !this.#isFree(candidate, sentence)) continue;
      const stressed = this.#words
        .slice(candidate.last, Math.min(at, candidate.last + 4))
        .some(({ lower }) => /^(?:himself|herself)$/.test(lower));
      return stressed ? candidate.group : null;
    }
    return null;
  }

  #earlier(sentence: Sentence, kind: "person" | "document"): ChunkGroup | null {
    const sentences = this.#document.sentences;
    const index = this.#indexOf(sentence);
    for (let back = 1; back <= REACH; back++) {
      const before = sentences[index - back];
      if (before === undefined || (before.paragraph !== sentence.paragraph && kind === "person")) return null;
      const found = kind === "person" ? this.#freePersons(before.first, before.last, before) : this.#documents(before);
      if (found.size > 1) return null;
      const [only] = found;
      if (only !== undefined) return only;
      if (kind === "person" && !this.#hasPronoun(before)) return null;
    }
    return null;
  }

  #indexOf(sentence: Sentence): number {
    const sentences = this.#document.sentences;
    let low = 0;
    for (let high = sentences.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.first ?? 0) < sentence.first) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #freePersons(first: number, last: number, sentence: Sentence): ReadonlySet<ChunkGroup> {
    const found = new Set<ChunkGroup>();
    for (let i = first; i < last; i++) {
      const candidate = this.#at.get(i);
      if (candidate === undefined) continue;
      if (candidate.kind === "person" && candidate.group !== null && this.#isFree(candidate, sentence)) found.add(candidate.group);
      i = candidate.last - 1;
    }
    return found;
  }

  #documents(sentence: Sentence): ReadonlySet<ChunkGroup> {
    const found = new Set<ChunkGroup>();
    for (let i = sentence.first; i < sentence.last; i++) {
      const candidate = this.#at.get(i);
      if (candidate?.kind === "document" && candidate.group !== null) found.add(candidate.group);
    }
    return found;
  }

  #hasPronoun(sentence: Sentence): boolean {
    for (let i = sentence.first; i < sentence.last; i++) if (/^(?:he|she|his|her|him)$/.test(this.#words[i]?.lower ?? "")) return true;
    return false;
  }

  /** It depends on no preposition and owns nothing, so that it may be a subject. */
  #isFree({ first, last }: Candidate, sentence: Sentence): boolean {
    return !/^['’]s?$/.test(this.#words[last]?.lower ?? "") && !this.#governed(first, sentence);
  }

  #governed(first: number, sentence: Sentence): boolean {
    let i = first - 1;
    while (i >= sentence.first && /^(?:\p{Lu}|the$|a$|an$|two$|other$)/u.test(this.#words[i]?.text ?? "")) i--;
    const before = this.#words[i]?.lower ?? "";
    return i >= sentence.first && PREPOSITION.test(before) && this.#words[i - 1]?.lower !== "according";
  }
}
