import { type CueVerb, cueForm, mayBeCue, phrasalForm } from "./cue-form.ts";
import { CLAUSE, FINITE, hasFinite, type Sentence, wordBefore } from "./tagged-sentence.ts";

/** Words that are singular whatever stands behind them: what follows in -s is their verb. */
const ALONE = /^(?:another|each|neither|either|everyone|everybody|someone|somebody|nobody|one)$/;
/** Plurals without an ending. */
const MANY = /^(?:police|people|staff|both|some|others|most|many|few|several|all|two|three|four|five|six|seven|eight|nine|ten)$/;
/** What a noun phrase is made of, read from its end to its beginning. */
const PHRASE = /^(?:DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|PRP\$|VBN)$/;
/** Prepositions that tie a noun to the noun before it. */
const TIES = /^(?:of|at|in|for|from|on|with|near|by|to|behind|inside|outside|under)$/;
/** How many words a subject may have. */
const LONGEST = 14;
/** What begins a phrase of its own, so that a noun right before it has none behind it. */
const OPENS = /^(?:DT|PRP\$|CD|\$|PRP|EX|WP|WRB|``)$/;
const WHEN =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|morning|evening|afternoon|night|weekend|summer|winter|spring|autumn|day|time)s?$/;

const AUXILIARY = /^(?:is|are|was|were|has|have|had|does|do|did)$/;

/**
 * True where the noun at `i` is a verb of saying in truth: it has the form that its subject asks for, something that it governs stands
 * behind it, and the clause has no other verb. "The register lists eleven names", "and her neighbour asks for water", "Residents fear more
 * are dead".
 */
export function isVerbOfClause(sentence: Sentence, i: number): boolean {
  const { tags, lower } = sentence;
  const verb = sayingAt(lower, i);
  if (verb === null) return false;
  if (isBeforeSpeaker(sentence, i, verb) || isFurther(sentence, i) || isOfThis(sentence, i, verb) || isOfNames(sentence, i, verb))
    return true;
  const subject = subjectBefore(sentence, i);
  if (subject === null || !agrees(sentence, subject, tags[i] === "NNS")) return false;
  if (isRemark(sentence, i, subject, verb)) return true;
  // "reports in the local press that": an adjective is no end of a subject here.
  const open = tags[subject.last] === "JJ" || (tags[subject.last] === "NNP" && tags[subject.last - 1] === "DT");
  if (open && tags[i] === "NN" && !OPENS.test(tags[i + 1] ?? "")) return false;
  const right = rightOf(sentence, i, verb);
  return right === "sure" || (right === "perhaps" && !hasVerbBehind(sentence, i));
}

/** The verb of saying that the word at `i` is, by itself or with the words behind it, "bears this out"; null where it is none. */
export function sayingAt(lower: readonly string[], i: number): CueVerb | null {
  const word = lower[i] ?? "";
  // Nearly all words are none, and are spared the rest.
  if (!mayBeCue(word)) return null;
  const words = [{ lower: word }, { lower: lower[i + 1] ?? "" }, { lower: lower[i + 2] ?? "" }];
  return cueForm(word) ?? phrasalForm(words, 0)?.verb ?? null;
}

/** "Ann and Tom Orde claim they were cheated": two who are named, and a clause with its pronoun. */
function isOfNames({ tags, lower, start }: Sentence, i: number, { frames }: CueVerb): boolean {
  if (tags[i] !== "NN" || tags[i - 1] !== "NNP" || !frames.has("clause") || !FINITE.has(tags[i + 2] ?? "FW")) return false;
  if (!/^(?:i|we|he|she|they|it)$/.test(lower[i + 1] ?? "")) return false;
  for (let at = i - 1; at > start && i - at <= LONGEST && /^(?:NNPS?|CC)$/.test(tags[at] ?? ""); at--) if (lower[at] === "and") return true;
  return false;
}

/** "Everybody I have spoken to doubts that.": no noun stands before "this" or "that" at the end of a sentence. */
const isOfThis = ({ tags, lower, end }: Sentence, i: number, { frames }: CueVerb): boolean =>
  tags[i] === "NNS" && frames.has("thing") && /^(?:this|that)$/.test(lower[i + 1] ?? "") && (i + 2 >= end || tags[i + 2] === ".");

/** ", and reports the loss of a boat": a further verb of the same subject, with its object. */
function isFurther({ tags, lower, start }: Sentence, i: number): boolean {
  if (tags[i] !== "NNS" || tags[i - 1] !== "CC" || tags[i - 2] !== "," || !/^(?:DT|PRP\$|PRP|``)$/.test(tags[i + 1] ?? "")) return false;
  for (let at = i - 3; at >= start && i - at <= CLAUSE; at--)
    if (FINITE.has(tags[at] ?? "FW")) return tags[at] === "VBZ" || /^(?:has|is|was)$/.test(lower[at] ?? "");
  return false;
}

/** "“Two boats sank,” remarks the pilot": right behind words that lead on to whoever says them. */
function isBeforeSpeaker({ tags, lower, end }: Sentence, i: number, { cueClass }: CueVerb): boolean {
  const inside = tags[i - 1] === "''" && /^[,!?]$/.test(lower[i - 2] ?? "");
  const behind = tags[i - 1] === "," && tags[i - 2] === "''";
  if ((!inside && !behind) || cueClass === "perceive" || cueClass === "show") return false;
  let at = i + 1;
  while (at < end && at - i <= LONGEST && (PHRASE.test(tags[at] ?? "") || tags[at] === "PRP" || TIES.test(lower[at] ?? ""))) at++;
  return at > i + 1 && (at >= end || /^[.,:]$/.test(tags[at] ?? "")) && /^(?:DT|NNP|PRP\$|PRP|CD|NN|NNS|JJ)$/.test(tags[i + 1] ?? "");
}

/** "Two boats sank, the log notes.", "The boats, the log notes, sank": a remark on whoever says the rest. */
function isRemark(sentence: Sentence, i: number, { first }: Phrase, { frames }: CueVerb): boolean {
  const { tags, lower, start, end } = sentence;
  const before = tags[first - 1] ?? "";
  const leads = before === "," || before === "''" || lower[first - 1] === "as";
  if (first <= start || !leads || !(frames.has("clause") || frames.size === 0)) return false;
  const named = tags[i] === "NN" || /^(?:DT|PRP\$|NNP|CD)$/.test(tags[first] ?? "");
  if (!named || !(i + 1 >= end || /^[,.]$/.test(tags[i + 1] ?? "."))) return false;
  // "The boats, the log notes, sank"
  const split = tags[i + 1] === "," && /^(?:VB[DZPN]|MD|RB)$/.test(tags[i + 2] ?? "");
  return split || before === "''" || hasFinite(sentence, first);
}

/** The subject, where what stands before `i` is a whole subject that begins its clause; else null. */
function subjectBefore(sentence: Sentence, i: number): Phrase | null {
  const { tags, start } = sentence;
  const last = lastOfSubject(sentence, wordBefore(sentence, i));
  if (last === null) return null;
  const first = firstOfPhrase(sentence, last);
  if (first === null || (first > start && !begins(sentence, first - 1))) return null;
  // "denied government claims that": a bare noun is no subject, but a plural one.
  const bare = tags[i] === "NNS" && first > start && FINITE.has(tags[first - 1] ?? "FW");
  return bare && !tags.slice(first, last + 1).some((tag) => /^(?:DT|PRP\$|CD)$/.test(tag)) ? null : { first, last };
}

/** The last word of a subject before a verb: "her brother, a fisherman, mentions" has an aside that holds no verb, or is a relative clause. */
function lastOfSubject(sentence: Sentence, before: number): number | null {
  const { tags, start } = sentence;
  if (before < start) return null;
  if (tags[before] !== ",") return before;
  const open = openingComma(sentence, before);
  return open === null || open <= start ? null : open - 1;
}

/** The first word of the phrase that ends at `last`, or null where none ends there. */
function firstOfPhrase({ tags, lower, start }: Sentence, last: number): number | null {
  let at = last;
  // "the document “Dark Night” lists": a name in marks.
  if (tags[at] === "''") {
    while (at > start && last - at < LONGEST && tags[at] !== "``") at--;
    if (tags[at] !== "``" || !/^(?:NN|NNP|DT|PRP\$|JJ)$/.test(tags[at - 1] ?? "")) return null;
    at--;
  }
  while (at >= start && last - at <= LONGEST && isOfPhrase(tags[at], lower[at], at < last)) at--;
  return at === last || last - at > LONGEST ? null : at + 1;
}

const isOfPhrase = (tag = "", word = "", inside: boolean): boolean => PHRASE.test(tag) || (inside && TIES.test(word));

/** The words of a subject, from its first to its last. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The comma that opens the aside which the one at `close` ends, or null. */
function openingComma({ tags, start }: Sentence, close: number): number | null {
  for (let at = close - 1; at > start && close - at <= LONGEST; at--) {
    if (tags[at] === ",") return /^(?:DT|CD|CC|JJ|NN|PRP\$|W|VBN|VBG|IN|RB)/.test(tags[at + 1] ?? "") ? at : null;
    if (FINITE.has(tags[at] ?? "FW") && !/^W/.test(tags[at - 1] ?? "") && !/^W/.test(tags[at - 2] ?? "")) return null;
  }
  return null;
}

/** A clause can begin behind the word at `at`. */
function begins({ tags, lower }: Sentence, at: number): boolean {
  const tag = tags[at] ?? "";
  if (/^(?:CC|,|:|``|''|\(|\)|RB|-LRB-|-RRB-)$/.test(tag)) return true;
  if (/^(?:that|while|because|if|although|though|whereas|when|but|as|since|and|whether)$/.test(lower[at] ?? "")) return true;
  // "tells me a nurse asks for help"
  if (tag === "PRP" && /^(?:me|him|us|them|you)$/.test(lower[at] ?? ""))
    return cueForm(lower[at - 1] ?? "")?.frames.has("person!") === true;
  return (FINITE.has(tags[at] ?? "FW") || tag === "VBG" || tag === "VBN") && cueForm(lower[at] ?? "")?.frames.has("clause") === true;
}

/** The subject asks for the form of the verb: one in -s for one, and one without for many. */
function agrees({ tags, lower }: Sentence, { first, last }: Phrase, third: boolean): boolean {
  // "Relatives of the dead demand", "Footage filmed by residents shows": the word before the first preposition or participle tells how many they are.
  let head = first;
  while (head < last && !TIES.test(lower[head + 1] ?? "") && !(tags[head + 1] === "VBN" && TIES.test(lower[head + 2] ?? ""))) head++;
  const tag = tags[head] ?? "";
  if (!third) return MANY.test(lower[head] ?? "") || tag === "NNS" || tag === "NNPS";
  if (ALONE.test(lower[head] ?? "") || /^(?:NN|NNP|VBN|'')$/.test(tag)) return true;
  // "Unconfirmed reports that": without an article an adjective is no subject.
  return tag === "JJ" && tags.slice(first, head).some((before) => /^(?:DT|CD|PRP\$)$/.test(before));
}

/** "notes on its last page that": a phrase or two, and then what is said. */
function leadsToThat(tags: Sentence["tags"], lower: Sentence["lower"], from: number): boolean {
  for (let at = from; at < from + LONGEST; at++) {
    if (lower[at] === "that") return at > from + 1;
    if (!PHRASE.test(tags[at] ?? "") && !TIES.test(lower[at] ?? "")) return false;
  }
  return false;
}

type Surely = "sure" | "perhaps" | "no";
const mayBe = (holds: boolean): Surely => (holds ? "perhaps" : "no");

/** How surely what stands behind the word is what a verb governs. */
function rightOf(sentence: Sentence, i: number, { frames, cueClass }: CueVerb): Surely {
  const { tags, lower } = sentence;
  const [tag, word] = [tags[i + 1] ?? ".", lower[i + 1] ?? ""];
  const single = ALONE.test(lower[i - 1] ?? "");
  const governs = cueClass === "order" || (["thing", "object", "clause", "person"] as const).some((frame) => frames.has(frame));
  if (isBeforeOther(sentence, i)) return "no";
  if (/^(?:whether|if|how|why|what|who|where|when)$/.test(word)) return frames.has("wh") ? "sure" : "no";
  const one = single || tags[i] === "NNS";
  if (OPENS.test(tag) || (word === "both" && tags[i + 2] === "NNS")) return governs || frames.has("wh") ? (one ? "sure" : "perhaps") : "no";
  if (word === "that") return single ? "sure" : "perhaps";
  return /^(?:JJ|NN|NNS|NNP)$/.test(tag) ? mayBe(governs && (one || frames.has("thing"))) : linkedTo(sentence, i, frames, governs);
}

/** How surely a preposition, an infinitive or a comparison behind the word is what a verb governs. */
function linkedTo({ tags, lower }: Sentence, i: number, frames: CueVerb["frames"], governs: boolean): Surely {
  const [tag, word] = [tags[i + 1] ?? ".", lower[i + 1] ?? ""];
  if (word === "to") return mayBe(frames.has("to") && tags[i + 2] === "VB");
  if (tag === "VBG") return /^(?:having|being|seeing|hearing|finding)$/.test(word) ? "sure" : "no";
  if (tag === "IN") return mayBe([...frames].some((frame) => frame === word) || leadsToThat(tags, lower, i + 1));
  return mayBe(governs && (/^(?:RBR|JJR)$/.test(tag) || /^(?:no|at|about|around|nearly|up|over)$/.test(word)));
}

/** "Hospital records list fourteen dead": the verb comes next; "the reports this week": what follows says when. */
const isBeforeOther = ({ tags, lower }: Sentence, i: number): boolean =>
  (tags[i] === "NNS" && cueForm(lower[i + 1] ?? "")?.lemma === lower[i + 1] && OPENS.test(tags[i + 2] ?? "")) ||
  WHEN.test(lower[i + 1] ?? "") ||
  WHEN.test(lower[i + 2] ?? "");

/**
 * True where the participle at `i` is a past tense: its subject ends in an aside, and it governs what stands behind it. "her brother, a
 * fisherman, called for talks".
 */
export function isPastBehindAside(sentence: Sentence, i: number): boolean {
  const { tags, lower } = sentence;
  const verb = cueForm(lower[i] ?? "");
  if (tags[i - 1] !== "," || verb === null || subjectBefore(sentence, i) === null) return false;
  return rightOf(sentence, i, verb) !== "no" && !hasVerbBehind(sentence, i);
}

/** "She asked for the log, and the ministry declined.": nothing need stand behind a verb of refusing. */
export const isPastAlone = (sentence: Sentence, i: number): boolean =>
  /^(?:declined|refused)$/.test(sentence.lower[i] ?? "") &&
  /^[,.]$/.test(sentence.tags[i + 1] ?? ".") &&
  subjectBefore(sentence, i) !== null;

/** "“They rang back,” the 56-year-old blasted.": an adjective by its form, and the verb of whoever says the rest. */
export function isPastRemark(sentence: Sentence, i: number): boolean {
  const verb = cueForm(sentence.lower[i] ?? "");
  const subject = verb === null ? null : subjectBefore(sentence, i);
  return (
    verb !== null &&
    subject !== null &&
    sentence.tags[subject.first - 1] === "''" &&
    isRemark(sentence, i, subject, { ...verb, frames: new Set() })
  );
}

/** A finite verb follows in the same clause, which the word could be the subject of. */
function hasVerbBehind({ tags, lower, end }: Sentence, i: number): boolean {
  let own = lower[i + 1] === "that" || cueForm(lower[i] ?? "")?.frames.has("clause") === true ? 1 : 0;
  for (let at = i + 1; at < Math.min(end, i + CLAUSE); at++) {
    if (/^(?:[,.:]|''|``|CC|W.*)$/.test(tags[at] ?? "") || (lower[at] === "that" && at > i + 1)) return false;
    if (!FINITE.has(tags[at] ?? "FW")) continue;
    // "fears more are dead": the verb of what is feared; "claims that he fled are false": one more than that.
    if (at === i + 1 || own-- <= 0) return true;
    if (cueForm(lower[at] ?? "")?.frames.has("clause") === true) own++;
    at = lastOfGroup(tags, lower, at);
  }
  return false;
}

/** "may have been hit": one verb, however many words. */
function lastOfGroup(tags: Sentence["tags"], lower: Sentence["lower"], at: number): number {
  let last = at;
  if (tags[at] === "MD" || AUXILIARY.test(lower[at] ?? "")) while (/^(?:VB|VBN|VBD|RB|VBG)$/.test(tags[last + 1] ?? "")) last++;
  return last;
}
