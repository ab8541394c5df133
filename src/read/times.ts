import { dayNumber } from "../record/edtf.ts";
import type { ReadTime } from "../record/reading.ts";
import { isDate } from "./calendar.ts";
import type { Meaning } from "./time-meaning.ts";
import { namesYear, timeMatches } from "./time-phrase.ts";
import type { Resolved } from "./time-placed.ts";
import { edtfBetween, isRange, relationAt, withRelation } from "./time-relation.ts";
import { type Mention, resolve, type Setting } from "./time-resolve.ts";
import { type Placed, sharedYear, withDayOfNext } from "./time-share.ts";
import { excursions, tellsOfOtherYears } from "./time-story.ts";
import { tenseAt } from "./time-tense.ts";
import { isOfTelling, isQuoted } from "./time-told.ts";
import { lowerAt, paragraphWords } from "./time-words.ts";
import type { Document } from "./token.ts";

/** How many words of a sentence on either side can say whether it is about the future. */
const REACH = 30;

interface Found extends Placed {
  readonly paragraph: number;
  /** The words of the sentence that are near, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads every expression of time in a text: its TIMEX3 type and value, its EDTF text, and how it bounds what is told of it.
 *
 * `published` is an ISO 8601 date or date-time, or null where unknown. Reported events lie in the past of it unless the clause
 * is about the future. Where it is not known, the full date of a dateline or of a line by itself at the head of the text stands for it. A text that tells of other years takes a year that is left out from the one named last. An expression of a
 * range ("from May to July") is two times, each with the whole stretch as its EDTF text and the relation `between`.
 */
export function readTimes(document: Document, published: string | null): readonly ReadTime[] {
  const found = findTimes(document);
  const now = dayOf(published) ?? ownDay(document, found);
  const meanings = found.map((f) => f.match.meaning);
  const story = now === null || tellsOfOtherYears(meanings, now);
  const passing = story ? excursions(meanings) : new Set<number>();
  const mentions: Mention[] = [];
  const times: ReadTime[] = [];
  const resolved: (Resolved | null)[] = [];
  let ancient = false;
  found.forEach((f, i) => {
    const id = `t${times.length + 1}`;
    const at = f.words[f.match.first]?.start ?? 0;
    const quoted = isQuoted(document.quotations, at);
    const setting = settingOf(f, found[i + 1], { now, story, ancient, quoted, mentions });
    const meaning = withDayOfNext(f, [found[i + 1], found[i + 2]]);
    const read = resolve(meaning, setting);
    resolved.push(read);
    if (read === null) return;
    if (read.moment !== null) {
      const aside = passing.has(i) || looksBack(meaning) || (story && looksAhead(meaning, setting.tense.is === "future"));
      const { sentence, paragraph } = f;
      const ofTelling = isOfTelling(document.text, document.sentences[sentence]?.span[0] ?? 0, at);
      mentions.push({ moment: read.moment, id, sentence, paragraph, compared: isCompared(meaning), aside, ofTelling });
      if (namesYear(meaning)) ancient = read.moment.year <= 0;
    }
    times.push(timeOf(f, id, read));
  });
  return joinRanges(found, resolved, times);
}

/** The day of an ISO 8601 date, or null. */
function dayOf(published: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? "");
  if (match === null) return null;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return isDate(year, month, day) ? dayNumber(year, month, day) : null;
}

/** How many paragraphs, and of how many characters at most, are looked through for the date of the text itself. */
const HEAD = 4;
const LINE = 80;

/** The day that a text gives itself: "OSTA, March 3, 2025 (Wire) —", "Kestrel Wire, 14 March 2025"; null where it gives none. */
function ownDay({ text, paragraphs }: Document, found: readonly Found[]): number | null {
  for (const { match, words, paragraph } of found) {
    const span = paragraphs[paragraph]?.span;
    if (paragraph >= HEAD || span === undefined) return null;
    const { meaning } = match;
    if (meaning.kind !== "named" || meaning.grain !== "day" || !namesYear(meaning)) continue;
    const [start, end] = [words[match.first]?.start ?? span[0], words[match.next - 1]?.end ?? span[1]];
    const [before, behind] = [text.slice(span[0], start), text.slice(end, Math.min(span[1], end + LINE))];
    const dateline = before.length <= LINE && /^\p{Lu}[\p{L} .,'’(/-]*$/u.test(before) && /^[^.!?]{0,40}[—–-]{1,2}\s/.test(behind);
    const line = span[1] - span[0] <= LINE && !/[.!?]$/.test(text.slice(start, span[1])) && paragraphs[paragraph + 1] !== undefined;
    if (!dateline && !line) continue;
    const { year, part, day } = meaning;
    if (year !== null && isDate(year, part, day)) return dayNumber(year, part, day);
  }
  return null;
}

function findTimes(document: Document): readonly Found[] {
  const found: Found[] = [];
  let sentence = 0;
  paragraphWords(document).forEach((words, paragraph) => {
    const sentences = words.map((word) => {
      while ((document.sentences[sentence]?.span[1] ?? Infinity) <= word.start) sentence += 1;
      return sentence;
    });
    for (const match of timeMatches(words)) {
      const own = sentences[match.first] ?? 0;
      let from = match.first;
      while (from > match.first - REACH && sentences[from - 1] === own) from -= 1;
      let to = match.next;
      while (to < match.next + REACH && sentences[to] === own) to += 1;
      found.push({ match, words, paragraph, sentence: own, from, to });
    }
  });
  return found;
}

/** "The year before", "five years earlier": what it was like then, not where the story goes on. */
function looksBack(meaning: Meaning): boolean {
  return meaning.kind === "step" && meaning.from === "then" && meaning.by < 0 && meaning.grain !== "day";
}

/** "By next summer", and "by 2011" in a clause of what would come: not where a story goes on either. */
function looksAhead(meaning: Meaning, future: boolean): boolean {
  return meaning.kind === "named" && (meaning.direction === "next" || (future && meaning.year !== null && meaning.grain === "year"));
}

function isCompared(meaning: Meaning): boolean {
  return meaning.kind === "step" && meaning.compared;
}

type Around = Pick<Setting, "now" | "story" | "ancient" | "quoted" | "mentions">;

function settingOf(f: Found, following: Found | undefined, around: Around): Setting {
  const { match, words } = f;
  const tense = tenseAt(words, match.first, match.next, f.from, f.to);
  const until = ["until", "till", "by", "through", "to", "of"].includes(lowerAt(words, match.first - 1));
  const owner = lowerAt(words, match.next) === "'s";
  const { now, story, ancient, quoted, mentions } = around;
  const { sentence, paragraph } = f;
  return { now, story, ancient, quoted, mentions, tense, until, owner, sentence, paragraph, shared: sharedYear(f, following) };
}

function timeOf(f: Found, id: string, read: Resolved): ReadTime {
  const first = f.words[f.match.first];
  const last = f.words[f.match.next - 1];
  const pointed = read.edtf !== null;
  const relation = pointed ? relationAt(f.words, f.match.first) : "on";
  return {
    id,
    span: [first?.start ?? 0, last?.end ?? 0],
    type: read.type,
    value: read.value,
    edtf: withRelation(read.edtf, relation),
    relation,
    anchor: read.anchor,
    rule: f.match.rule,
  };
}

/** Gives both ends of "from May to July" and "between 3 and 5 January" the whole stretch. */
function joinRanges(found: readonly Found[], resolved: readonly (Resolved | null)[], times: readonly ReadTime[]): readonly ReadTime[] {
  const joined = [...times];
  let at = 0;
  found.forEach((f, i) => {
    const [from, to] = [resolved[i], resolved[i + 1]];
    if (from === null || from === undefined) return;
    const place = at;
    at += 1;
    const later = found[i + 1];
    if (later === undefined || later.words !== f.words || !to || from.edtf === null || to.edtf === null) return;
    if (!isRange(f.words, f.match.first, f.match.next, later.match.first)) return;
    const [one, two] = [joined[place], joined[place + 1]];
    if (one === undefined || two === undefined || firstOf(from) > firstOf(to)) return;
    const edtf = edtfBetween(from.edtf, to.edtf);
    joined[place] = { ...one, relation: "between", edtf };
    joined[place + 1] = { ...two, relation: "between", edtf };
  });
  return joined;
}

function firstOf(read: Resolved): number {
  return read.moment === null ? 0 : dayNumber(read.moment.year, Math.max(1, read.moment.part), Math.max(1, read.moment.day));
}
