import { contains, type Span } from "../record/span.ts";
import { datelinesIn } from "./dateline.ts";
import { adjectiveOf, peopleNamed, placeNamed } from "./gazetteer.ts";
import { bodyEnd, bodyName, isOwnedBody, localBodyEnd } from "./name-body.ts";
import type { NameChunk, Vote } from "./name-chunk.ts";
import { speaksAt, votesOfContext } from "./name-context.ts";
import { COMMON, KNOWN_ORGANISATIONS, LETTERED_NOUNS, ORGANISATION_HEADS, TITLE_TABLE } from "./name-lexicon.ts";
import { siteCount } from "./name-place.ts";
import { beginsName, opens, runEnd } from "./name-run.ts";
import { institutionEnd, type RunPart, splitRun } from "./name-split.ts";
import { isBodyNoun, votesOfWords } from "./name-type.ts";
import { isAcronym, type NameWord } from "./name-word.ts";
import type { Document, Sentence } from "./token.ts";
import { markOf } from "./word-mark.ts";

/** Finds every name in the sentences of running text, in order. Names at the start of a sentence may be doubtful. */
export function findNames(document: Document, words: readonly NameWord[]): readonly NameChunk[] {
  const finder = new Finder(document, words);
  const shouted = document.sentences.map((sentence) => isShouted(document, words, sentence));
  document.sentences.forEach((sentence, index) => {
    if (shouted[index] !== true) finder.read(sentence, index);
  });
  if (shouted.includes(true)) {
    const inHeadings = new Set<string>(finder.chunks.filter((c) => !c.doubtful).map((c) => c.name));
    document.sentences.forEach((sentence, index) => {
      if (shouted[index] === true) finder.readHeading(sentence, index, inHeadings);
    });
  }
  return finder.chunks.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Most of its longer words begin with a capital, as in a headline: capitals say nothing there. */
function isShouted(document: Document, words: readonly NameWord[], sentence: Sentence): boolean {
  const heading = document.paragraphs[sentence.paragraph]?.kind === "heading";
  let long = 0;
  let capital = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = words[i];
    if (word === undefined || word.text.length < 4 || word.key === "" || isDigit(word.text.charCodeAt(0))) continue;
    long++;
    if (word.capital) capital++;
  }
  if (heading) return long >= 3 && capital >= long * 0.7;
  return long >= 6 && capital >= long * 0.9 && !/^[.!?]/.test(words[sentence.last - 1]?.text ?? "");
}

/** Letters of ASCII with single spaces hold no other white space, as most names. */
function mayHoldOddSpace(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < SPACE || code > 126 || (code === SPACE && name.charCodeAt(i + 1) === SPACE)) return true;
  }
  return false;
}
const SPACE = 32;

class Finder {
  readonly chunks: NameChunk[] = [];
  readonly #document: Document;
  readonly #words: readonly NameWord[];
  /** Made when it is first asked for. */
  #lowerForms: ReadonlySet<string> | null = null;
  /** The name that was written last: one rule after the other asks for it. */
  #named = { first: 0, last: 0, name: "" };
  /** The text has the word "ministry", or "office". */
  readonly #ministries: boolean;
  readonly #datelines: readonly Span[];

  constructor(document: Document, words: readonly NameWord[]) {
    this.#document = document;
    this.#words = words;
    this.#ministries = words.some(({ lower }) => SEATED.test(lower));
    this.#datelines = datelinesIn(document.text, document.paragraphs);
  }

  read(sentence: Sentence, index: number): void {
    for (let i = sentence.first; i < sentence.last; ) {
      const lettered = this.#letteredEnd(i, sentence);
      const unit = lettered > i ? i : this.#unitEnd(i, sentence);
      const seated = lettered > i || unit > i ? i : this.#seatedEnd(i, sentence);
      const body = lettered > i || unit > i || seated > i ? i : bodyEnd(this.#document, this.#words, i, sentence);
      if (lettered > i) {
        this.#add(i, lettered, sentence, index, { votes: [{ type: "person", weight: 9, rule: "lettered" }] });
        i = lettered;
      } else if (unit > i) {
        this.#add(i, unit, sentence, index, { votes: [{ type: "organization", weight: 9, rule: "numbered-unit" }] });
        i = unit;
      } else if (seated > i) {
        // With a capital it is a name, and no description of some ministry.
        const called = this.#nameOf(i, seated);
        const name = called.charAt(0).toUpperCase() + called.slice(1);
        this.#add(i, seated, sentence, index, { votes: [{ type: "organization", weight: 9, rule: "institution" }], name });
        i = seated;
      } else if (body > i) {
        const votes: Vote[] = [{ type: "organization", weight: 9, rule: "institution" }];
        this.#add(i, body, sentence, index, { votes, name: bodyName(this.#nameOf(i, body)) });
        i = body;
      } else if (beginsName(this.#words, i, sentence)) {
        const end = runEnd(this.#words, i, sentence);
        let last = end;
        for (const part of splitRun(this.#words, i, end)) last = Math.max(last, this.#addPart(part, sentence, index));
        i = last;
      } else i++;
    }
  }

  /** In a headline only names count that the text, the gazetteer or a list knows. */
  readHeading(sentence: Sentence, index: number, names: ReadonlySet<string>): void {
    for (let i = sentence.first; i < sentence.last; ) {
      const found = this.#words[i]?.capital === true ? this.#knownEnd(i, sentence, names) : i;
      if (found > i)
        this.#addPart(
          { kind: peopleNamed(this.#nameOf(i, found)) === null ? "name" : "people", first: i, last: found, title: null },
          sentence,
          index,
        );
      i = Math.max(found, i + 1);
    }
  }

  #knownEnd(i: number, sentence: Sentence, names: ReadonlySet<string>): number {
    for (let end = Math.min(i + 6, sentence.last); end > i; end--) {
      if (this.#words[end - 1]?.capital !== true) continue;
      const name = this.#nameOf(i, end);
      if (names.has(name)) return end;
      if (end - i === 1 && (COMMON.has(name.toLowerCase()) || TITLE_TABLE.get(name) !== undefined)) return i;
      if (placeNamed(name) !== null || peopleNamed(name) !== null || (KNOWN_ORGANISATIONS.get(name) !== undefined && !isLowered(name)))
        return end;
    }
    return i;
  }

  /** "Captive A", "witness 3". */
  #letteredEnd(i: number, sentence: Sentence): number {
    const next = i + 1 < sentence.last ? this.#words[i + 1] : undefined;
    if (next === undefined || next.text.length > 3 || ((this.#words[i]?.marks ?? 0) & LETTERED) === 0) return i;
    if (/^(?:\p{Lu}|\d{1,3})$/u.test(next.text) && !this.#isCountBefore(i)) {
      const after = this.#words[i + 2];
      if (/^\d/.test(next.text) && this.#words[i]?.capital !== true) return i;
      return next.text === "A" && after?.capital === true && after.start - next.end === 1 && this.#words[i]?.capital !== true ? i : i + 2;
    }
    return i;
  }

  #isCountBefore(i: number): boolean {
    return /^\d/.test(this.#words[i + 1]?.text ?? "") && /^\d/.test(this.#words[i - 1]?.text ?? "");
  }

  /** "94th Separate Brigade", "11th army corps", "Third Assault Brigade". */
  #unitEnd(i: number, sentence: Sentence): number {
    const number = this.#words[i];
    if (
      number === undefined ||
      !(isDigit(number.text.charCodeAt(0)) ? /^\d{1,4}(?:st|nd|rd|th)$/.test(number.text) : isSpokenNumber(number))
    )
      return i;
    for (let k = i + 1; k < sentence.last && k < i + 7; k++) {
      const word = this.#words[k];
      if (word === undefined || !/^[\p{L}-]+$/u.test(word.text)) return i;
      if (/^(?:brigades?|regiment|division|corps|battalion|army|company|squadron|fleet|wing|platoon)$/.test(word.lower)) {
        const next = this.#words[k + 1]?.lower ?? "";
        return k + 1 < sentence.last && /^(?:brigade|regiment|division|corps|battalion)$/.test(next) ? k + 2 : k + 1;
      }
      if (/^(?:of|and|the|in|on|at|to|for|was|is|who|day|century|anniversary)$/.test(word.lower)) return i;
    }
    return i;
  }

  /** "defence ministry in Vela", "prosecutor's office in Vela": by where it sits, whatever country that is the capital of. */
  #seatedEnd(i: number, sentence: Sentence): number {
    const words = this.#words;
    if (!this.#ministries || (words[i]?.capital === true && !opens(words, i, sentence))) return i;
    const at = institutionEnd(words, i, sentence.last);
    if (at < i + 2 || !SEATED.test(words[at - 1]?.lower ?? "") || words[at]?.lower !== "in" || !beginsName(words, at + 1, sentence))
      return i;
    return runEnd(words, at + 1, sentence);
  }

  /** Adds a part of a run; returns the token after it. */
  #addPart(part: RunPart, sentence: Sentence, index: number): number {
    const words = this.#words;
    const name = this.#nameOf(part.first, part.last);
    if (part.kind === "title") {
      if (part.last - part.first === 1 && (opens(words, part.first, sentence) || words[part.first - 1]?.lower !== "the")) return part.last;
      this.#add(part.first, part.last, sentence, index, { votes: [{ type: "person", weight: 4, rule: "title" }], kind: "title" });
      return part.last;
    }
    const site = words[part.last - 1]?.ends === true ? 0 : siteCount(words, part.last, sentence.last);
    const institution = this.#addInstitution(part, name, site, sentence, index);
    if (institution !== null) return institution;
    if (part.kind === "people") {
      const vote: Vote = site > 0 ? { type: "place", weight: 9, rule: "place-noun" } : { type: "group", weight: 8, rule: "people" };
      this.#add(part.first, part.last + site, sentence, index, { votes: [vote] });
      return part.last + site;
    }
    return this.#addName(part, sentence, index);
  }

  /** Adds "Norwegian coast guard" and "Norway's coast guard", which are one name, or "Bergen's fire brigade"; returns the token after it, or null where none stands there. */
  #addInstitution({ kind, first, last }: RunPart, name: string, site: number, sentence: Sentence, index: number): number | null {
    const words = this.#words;
    const place = kind === "people" ? null : placeNamed(name);
    const owns = POSSESSIVE.test(words[last]?.text ?? "") && (place !== null || isOwnedBody(words, last + 1, sentence));
    const owner = owns ? last + 1 : last;
    if (kind !== "people" && place?.kind !== "country" && owner === last) return null;
    const end = words[owner - 1]?.ends === true ? owner : institutionEnd(words, owner, sentence.last);
    if (end <= Math.max(owner, last + site) || this.#qualifies(end)) return null;
    const adjective = owner > last ? adjectiveOf(name) : null;
    const called = adjective === null ? {} : { name: `${adjective} ${this.#nameOf(owner, end)}` };
    this.#add(first, end, sentence, index, { votes: [{ type: "organization", weight: 8, rule: "institution" }], ...called });
    return end;
  }

  /** "military" in "a Russian military ID" only qualifies the noun after it. */
  #qualifies(end: number): boolean {
    const last = this.#words[end - 1]?.lower ?? "";
    const next = this.#document.tokens[end];
    // "Norwegian media reports that": whose reports they are.
    if (last === "media" && /^(?:reports|claims|accounts)$/.test(this.#words[end]?.lower ?? "")) return false;
    return (
      /^(?:military|intelligence|police|opposition|coalition|media|command|mission)$/.test(last) &&
      (next?.pos === "NOUN" || next?.pos === "PROPN")
    );
  }

  #addName(part: RunPart, sentence: Sentence, index: number): number {
    const words = this.#words;
    const { first } = part;
    let { last } = part;
    const single = last - first === 1;
    const word = words[first];
    if (word === undefined) return last;
    const name = this.#nameOf(first, last);
    const listed = placeNamed(name) !== null || (KNOWN_ORGANISATIONS.get(name) !== undefined && !isLowered(name));
    const atStart = opens(words, first, sentence);
    const title = part.title ?? this.#titleBefore(first, sentence);
    const generic = single && ORGANISATION_HEADS.has(word.lower) && !listed && !isAcronym(word.text);
    if (single && !listed && title === null && (word.text.length < 2 || (COMMON.has(word.lower) && !generic))) return last;
    if (generic && atStart && words[first - 1]?.lower !== "the") return last;
    const votes: Vote[] = [...votesOfWords(words, first, last, name)];
    if (title !== null) votes.push({ type: "person", weight: 8, rule: "title" });
    const span: Span = [word.start, words[last - 1]?.end ?? word.end];
    if (this.#datelines.some((place) => contains(place, span))) votes.push({ type: "place", weight: 7, rule: "dateline" });
    if (!generic && title === null && words[last - 1]?.ends !== true && last < sentence.last)
      last = this.#nounEnd(last, sentence, listed, votes);
    votes.push(...votesOfContext(words, first, last, sentence.first, sentence.last));
    const hull = votes.some((vote) => vote.rule === "vessel-prefix") ? hullEnd(words, last, sentence.last) : last;
    this.#add(first, last, sentence, index, {
      votes,
      title: title === null ? null : [words[title[0]]?.start ?? 0, words[title[1] - 1]?.end ?? 0],
      titleWords: title === null ? null : this.#nameOf(title[0], title[1]),
      doubtful: single && atStart && !listed && title === null && !isAcronym(word.text) && !this.#standsAlone(first),
      kind: generic ? "generic" : "name",
    });
    if (hull === last) return last;
    this.#add(last + 1, hull - 1, sentence, index, { votes: [{ type: "vessel", weight: 9, rule: "hull-number" }], known: name });
    return hull;
  }

  /** The token after a noun, in lower case, that belongs to the name before it and says what that is. */
  #nounEnd(last: number, sentence: Sentence, listed: boolean, votes: Vote[]): number {
    const body = localBodyEnd(this.#document, this.#words, last, sentence);
    if (body > last) votes.push({ type: "organization", weight: 9, rule: "institution" });
    if (body > last) return body;
    const site = siteCount(this.#words, last, sentence.last);
    if (site > 0) votes.push({ type: "place", weight: 6, rule: "place-noun" });
    if (site > 0 || listed || !isBodyNoun(this.#words[last])) return last + site;
    votes.push({ type: "organization", weight: 9, rule: "body-noun" });
    return last + 1;
  }

  /** A word at the start of a sentence that the tagger holds for a name and that the text never has in lower case. */
  #standsAlone(i: number): boolean {
    const lower = this.#words[i]?.lower ?? "";
    return this.#document.tokens[i]?.pos === "PROPN" && !COMMON.has(lower) && !this.#hasSmall(lower);
  }

  /** The text has the word in small letters too. */
  #hasSmall(word: string): boolean {
    if (this.#lowerForms === null) {
      const forms = new Set<string>();
      for (const { capital, lower } of this.#words) if (!capital) forms.add(lower);
      this.#lowerForms = forms;
    }
    return this.#lowerForms.has(word);
  }

  /** The tokens of a title in lower case directly before `first`: "spokesman", "prime minister". */
  #titleBefore(first: number, sentence: Sentence): readonly [number, number] | null {
    for (let from = Math.max(sentence.first, first - 4); from < first; from++) {
      const found = TITLE_TABLE.longestAt(this.#words, from, first);
      if (found !== null && from + found.count === first) return [from, first];
    }
    return null;
  }

  #nameOf(first: number, last: number): string {
    if (first !== this.#named.first || last !== this.#named.last) this.#named = { first, last, name: this.#writtenName(first, last) };
    return this.#named.name;
  }

  #writtenName(first: number, last: number): string {
    const start = this.#words[first]?.start ?? 0;
    const end = this.#words[last - 1]?.end ?? start;
    const name = this.#document.text.slice(start, end);
    return last - first > 1 && mayHoldOddSpace(name) ? name.replace(/\s+/g, " ") : name;
  }

  #add(
    first: number,
    last: number,
    sentence: Sentence,
    index: number,
    more: Partial<NameChunk> & { readonly votes: readonly Vote[] },
  ): void {
    const words = this.#words;
    const span: Span = [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
    if (span[1] <= span[0]) return;
    const name = this.#nameOf(first, last);
    const known = KNOWN_ORGANISATIONS.get(name);
    const place = placeNamed(name);
    this.chunks.push({
      first,
      last,
      span,
      name,
      sentence: index,
      title: null,
      titleWords: null,
      known: known !== undefined && !(known.capitals && isLowered(name)) ? known.name : (place?.name ?? null),
      doubtful: false,
      kind: "name",
      speaks: speaksAt(words, first, last, sentence.last),
      ...more,
    });
  }
}

/** The token after the number of a hull in brackets, "(K 17)"; `from` where there is none. */
function hullEnd(words: readonly NameWord[], from: number, end: number): number {
  if (words[from]?.text !== "(" || !/^\p{Lu}{1,4}(?:-?\d{1,4})?$/u.test(words[from + 1]?.text ?? "")) return from;
  const close = /^\d{1,4}$/.test(words[from + 2]?.text ?? "") ? from + 3 : from + 2;
  const numbered = close === from + 3 || /\d/.test(words[from + 1]?.text ?? "");
  return numbered && close < end && words[close]?.text === ")" ? close + 1 : from;
}

const LETTERED = markOf(LETTERED_NOUNS);

/** Institutions that are told apart by where they sit. */
const SEATED = /^(?:ministry|office)$/;

const POSSESSIVE = /^['’]s?$/;

const ORDINALS = new Set("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "));

/** "Third" with a capital numbers a unit; "the third brigade" may be any. */
function isSpokenNumber(word: NameWord): boolean {
  return word.capital && ORDINALS.has(word.lower);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "Who" is not "WHO". */
function isLowered(name: string): boolean {
  return /\p{Ll}/u.test(name) && KNOWN_ORGANISATIONS.get(name)?.capitals === true;
}
