import { asideTag, closesHeadline, isOfMessage, isTitleOfText } from "./aside-tags.ts";
import { cueForm } from "./cue-form.ts";
import { misreadTag } from "./misread-tags.ts";
import { TITLE_TABLE } from "./name-lexicon.ts";
import { isBehindRelative, isReport, isVerbOnly } from "./noun-or-verb.ts";
import { isPaperWord, paperTag } from "./paper.ts";
import { AUXILIARY, hasAuxiliary, isPast, NAMING } from "./past-tags.ts";
import { isVerbTag, type PennTag } from "./penn-tag.ts";
import { CLAUSE, FINITE, isAlone, isAloneBehind, isVerbless, NEAR, type Sentence, wordBefore } from "./tagged-sentence.ts";
import { isSeenWord } from "./tagger.ts";
import { isVerbOfClause } from "./verb-of-clause.ts";
import { markOf } from "./word-mark.ts";

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** Past forms that are nothing else; a tagger that has not met them takes them for nouns. */
const PAST = new Set(
  (
    "sank fled fought sought caught taught brought bought thought told said went came became began broke chose drew drove ate fell flew " +
    "forgot forgave froze gave grew hid kept knew lent made meant met paid sang sat sent shook shrank slept slid sold spent spoke sprang " +
    "stole stood struck stuck swam swore swept took threw understood undertook upheld wept woke won wore wove wrote withdrew withheld " +
    "overthrew overtook overheard arose awoke bred clung crept dealt flung foresaw forbade heard held rang sang tore trod swung slew strove " +
    "bore blew dug rode strode overran overcame underwent withstood bled misled mistook misread misheard sped"
  ).split(" "),
);
const IN_PAST = markOf(PAST);
/** Of these the ones that are no participles: whatever auxiliary stands before, they are past tenses. */
const NO_PARTICIPLE = new Set(
  (
    "went came became began broke chose drew drove ate fell flew forgot forgave froze gave grew knew sang shook shrank spoke sprang stole " +
    "swam swore took threw undertook withdrew wore wove wrote overthrew overtook arose awoke foresaw forbade rang tore trod strove " +
    "bore blew rode strode overran overcame underwent mistook"
  ).split(" "),
);
/** Participles that are no past tense. */
const NO_PAST = new Set(
  (
    "taken given written seen known shown broken spoken driven stolen chosen fallen gone done drawn flown grown thrown torn hidden forgotten " +
    "forbidden frozen ridden risen sworn shaken overthrown undertaken withdrawn mistaken overtaken begun sung sunk rung swum"
  ).split(" "),
);
/** Words whose tag may be certain by their place. */
const MAY_BE_CERTAIN = new Set([
  ...NO_PARTICIPLE,
  ..."two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" "),
  ..."earlier later hand radio points free open close clear secure calm empty clean narrow shut warm cool dry slow better".split(" "),
  ..."twenty thirty forty fifty sixty seventy eighty ninety nearer closer more fewer less broadcast next lies either neither ' ’".split(
    " ",
  ),
]);
const CERTAIN = markOf(MAY_BE_CERTAIN);
const JOINS = new Set(
  "and or but nor yet so plus both either neither & minus versus vs vs. v v. et n 'n' whether not then only as".split(" "),
);
/** Participles that stand for people: "one of the accused". */
const PEOPLE =
  /^(?:accused|wounded|injured|deceased|detained|displaced|arrested|condemned|convicted|captured|missing|disappeared|freed|rescued|bereaved|trapped|besieged|unemployed|retired)$/;
/** Verbs whose past is their base form. */
const UNCHANGED = new Set("put set hit cut shut let cost hurt split spread cast burst quit shed thrust read".split(" "));
/** Verbs that a form in -ing completes. */
const GERUND = /^(?:recall|remember|describ|report|den[yi]|admit|admitt|mention|recount|confess|suggest|recommend)(?:s|ed|es|ing|e)?$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
/** What somebody may call so or so. */
const STATED = /^(?:claim|charge|allegation|account|version|story|suggestion|accusation|assertion)$/;
/** Forms of verbs of saying that are no nouns. */
const NO_NOUN = /^(?:alleg|claim|stat|say|assert|insist|argu|deny|confirm|admitt|declar|announc|complain)ing$/;
/** What somebody does for a living. */
const PERSON = /(?:er|or|ist|man|woman|eer|ian)$/;
const LETTER = /^\p{L}/u;
/** Tags of words that may be verbs of saying in truth. */
const isUnsure = (tag: PennTag): boolean => tag === "IN" || tag === "RB" || tag === "UH" || tag === "FW" || tag === "RP";

/**
 * Mends tags of verbs by their neighbours, where a statistical tagger errs most and attribution suffers most. A clause has one finite
 * verb: a past participle without an auxiliary is a past tense where its clause has no other, or an object follows it ("told the
 * court"); a base form behind a subject is a present tense; "claims" or "reports" between a name and a clause is a verb. `starts` are
 * the first words of sentences, in order; `marks` say in which lists each word stands. Takes time linear in the number of words.
 */
export function mendVerbs(
  tags: readonly PennTag[],
  lower: readonly string[],
  marks: readonly number[],
  starts: readonly number[],
): readonly PennTag[] {
  const mended = [...tags];
  let next = 0;
  let sentence: Sentence = { tags: mended, lower, marks, start: 0, end: starts[0] ?? mended.length };
  for (let i = 0; i < mended.length; i++) {
    if (i === starts[next]) {
      next++;
      sentence = { tags: mended, lower, marks, start: i, end: starts[next] ?? mended.length };
    }
    mended[i] = mendedTag(sentence, i);
  }
  return mended;
}

/** "said deckhand Jon Aldous": prepositions and conjunctions are a closed class, of which no word is new. */
const isNewNoun = (tag: PennTag, word: string): boolean =>
  tag === "IN" && word.length > 4 && (TITLE_TABLE.get(word) !== undefined || (!isSeenWord(word) && cueForm(word) === null));

/** The tag that a word has for certain, by itself or in its place; else null. */
const certainIn = (sentence: Sentence, i: number, tag: PennTag, word: string): PennTag | null =>
  openTag(tag, word, sentence.tags[i + 1] ?? "", sentence.lower[i + 2] ?? "") ??
  paperTag(sentence, i, tag, word) ??
  (isNewNoun(tag, word) ? "NN" : null) ??
  (isOfMessage(sentence, i) ? "VBN" : isTitleOfText(sentence, i) ? "NN" : certainTag(sentence, i, tag, word)) ??
  misreadTag(sentence, i);

/** The tag of a name or a noun that the tagger takes for an adverb, or null. */
function noAdverb(sentence: Sentence, i: number): PennTag | null {
  const { tags, lower, start } = sentence;
  if (i === start && isName(sentence, i)) return "NNP";
  // "a tally by the group"
  return /^(?:an?|the)$/.test(lower[i - 1] ?? "") && tags[i + 1] === "IN" ? "NN" : null;
}

function mendedTag(sentence: Sentence, i: number): PennTag {
  const { tags, lower } = sentence;
  const [tag = "FW", word = ""] = [tags[i], lower[i]];
  const past = ((sentence.marks[i] ?? 0) & IN_PAST) !== 0;
  const certain = certainIn(sentence, i, tag, word);
  if (certain !== null) return certain;
  if (isVerbTag(tag) || (tag === "JJ" && !past && word.endsWith("ed")))
    return strayVerb(sentence, i, tag, word) ?? mendedVerb(sentence, i, tag, word);
  if (isUnsure(tag) && isSaying(word, lower[i + 1])) return word.endsWith("s") ? "VBZ" : "VBP";
  const adverb = tag === "RB" ? noAdverb(sentence, i) : null;
  if (adverb !== null) return adverb;
  if (word === "say" && !/^(?:DT|PRP\$|JJ)$/.test(tags[i - 1] ?? "")) return "VBP";
  if (past) return hasAuxiliary(sentence, i) ? "VBN" : "VBD";
  if (tag === "NN" || tag === "NNS") return mendedNoun(sentence, i, tag, word);
  return word === "there" && tag !== "EX" && AUXILIARY.has(lower[i + 1] ?? "") ? "EX" : tag;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The tag of a word that the tagger takes for a mark, for one of the few that join others, or for a past tense that it never is; else null. */
function openTag(tag: PennTag, word: string, next: string, and: string): PennTag | null {
  const code = word.charCodeAt(0);
  if (!isLetter(code) && (code < 128 || !LETTER.test(word))) return null;
  if (!isCapital(tag.charCodeAt(0))) return "NNP";
  // "claims ex-clerk"
  if (tag.startsWith("RB") && word.startsWith("ex-")) return "NN";
  if (/^(?:VBD|VBP?|RB)$/.test(tag) && NO_PAST.has(word)) return "VBN";
  // "the harbour log records": a form that ends so is none of the present.
  if (tag === "VBZ" && !word.endsWith("s")) return cueForm(word)?.lemma === word ? "VBP" : "NN";
  if (word === "police" && tag.startsWith("V")) return "NNS";
  // "begged both sides"
  if (word === "both" && tag === "CC" && next === "NNS" && and !== "and") return "DT";
  // "informed her of her son's arrest"
  if (word === "her" && tag === "PRP$" && /^(?:IN|TO|DT|WRB|WP|,|\.)$/.test(next)) return "PRP";
  return tag === "CC" && !JOINS.has(word) ? "NN" : null;
}

/** "the monitors' log says", "the nurses' union that": the mark between a plural and what belongs to it. */
const isOwned = (tags: readonly PennTag[], i: number): boolean =>
  tags[i + 1] === "NN" || (tags[i + 1] === "VB" && /^VB[ZD]$/.test(tags[i + 2] ?? ""));

/** "whisper that", "denies": a verb of saying whatever the tagger takes it for. */
const isSaying = (word: string, next: string | undefined): boolean =>
  (next === "that" && cueForm(word) !== null) || isVerbOnly(word, word.endsWith("s") ? "NNS" : "NN");

/** The tag that a word has for certain in its place, or null. */
function certainTag(sentence: Sentence, i: number, tag: PennTag, word: string): PennTag | null {
  const { tags, lower } = sentence;
  // Most words are none of these, and are spared the rest.
  if (((sentence.marks[i] ?? 0) & CERTAIN) === 0 && tags[i - 1] !== "," && tag !== "VB" && !word.endsWith("ing")) return null;
  const [before, next] = [lower[i - 1] ?? "", tags[i + 1] ?? ""];
  // "in a radio broadcast"
  if (word === "broadcast" && /^(?:radio|television|tv|live|web|morning|evening)$/.test(before)) return "NN";
  if (NO_PARTICIPLE.has(word)) return "VBD";
  if (word === "lies" && tags[i - 1]?.startsWith("NN") && tags[i + 1] === "IN") return "VBZ";
  const beside = besideTag(sentence, i, tag, word);
  if (beside !== null) return beside;
  if (word === "next" && lower[i + 1] === "to" && tags[i - 1]?.startsWith("NN")) return "JJ";
  if (/^['’]$/.test(word) && tags[i - 1] === "NNS" && isOwned(tags, i)) return "POS";
  // "according to aid workers"
  if (tag === "VB" && lower[i - 2] === "according") return "NN";
  if (isNumber(word, tag)) return "CD";
  if (before === "as" && isWarning(word, lower[i + 1] ?? "")) return "VBG";
  if (/^(?:either|neither)$/.test(word) && next.startsWith("NN")) return "DT";
  return tags[i - 1] === "," ? asideTag(sentence, i, tag, word) : null;
}

/** "promised to free the crew": an adjective elsewhere. */
const isInfinitive = (tag: PennTag, before: string, next: string): boolean =>
  tag === "JJ" && before === "to" && /^(?:DT|PRP|PRP\$)$/.test(next);

const isNumber = (word: string, tag: PennTag): boolean => NUMBER.test(word) && /^(?:JJ|NN|NNP)$/.test(tag);
/** The tag of a word that the words right beside it tell, or null. */
function besideTag({ tags, lower }: Sentence, i: number, tag: PennTag, word: string): PennTag | null {
  const [before, next] = [lower[i - 1] ?? "", tags[i + 1] ?? ""];
  if (isInfinitive(tag, before, next)) return "VB";
  // "a complaint alleging that"
  if (tag === "NN" && lower[i + 1] === "that" && NO_NOUN.test(word)) return "VBG";
  // "to hand over the letters"
  if (word === "hand" && lower[i - 1] === "to" && lower[i + 1] === "over") return "VB";
  // "a deputy commander, call sign Baker,"
  if ((word === "call" && lower[i + 1] === "sign") || (word === "sign" && before === "call")) return "NN";
  // "told state radio that"
  if (word === "radio") return /^(?:NN|JJ)$/.test(tags[i - 1] ?? "") ? "NN" : null;
  if (word === "points") return lower[i + 1] === "out" && tag === "NNS" && tags[i - 1] !== "CD" ? "VBZ" : null;
  return isBetween(word, before, next) ? "RB" : comparing(word, tag, tags[i + 1], lower[i + 1] ?? "");
}

/** "had earlier denied" */
const isBetween = (word: string, before: string, next: string): boolean =>
  /^(?:earlier|later)$/.test(word) && AUXILIARY.has(before) && next === "VBN";

/** The tag of a word that compares, or null: "fears more are dead", "closer to". */
const comparing = (word: string, tag: PennTag, next: PennTag | undefined, behind: string): PennTag | null => {
  if (tag === "RBR" && /^(?:more|fewer|less)$/.test(word) && /^(?:VBD|VBP|MD)$/.test(next ?? "")) return "JJR";
  return /^(?:nearer|closer)$/.test(word) && behind === "to" ? "RBR" : null;
};

/** "quotes him as warning that" */
const isWarning = (word: string, next: string): boolean => word.endsWith("ing") && next === "that" && cueForm(word) !== null;

/** The tag of a noun or an adjective that the tagger takes for a verb, and of a verb in the wrong form by its place; else null. */
function strayVerb(sentence: Sentence, i: number, tag: PennTag, word: string): PennTag | null {
  const { tags, lower } = sentence;
  const hearer = hearerTag(sentence, i, tag, word);
  if (hearer !== null) return hearer;
  if (isOfArticle(sentence, i)) return tag === "VBZ" || PEOPLE.test(word) ? "NNS" : tag === "VB" || tag === "VBP" ? "NN" : tag;
  // "that uniformed men had stood": an adjective of the subject.
  if (tag === "VBD" && lower[i - 1] === "that" && tags[i + 1] === "NNS" && FINITE.has(tags[i + 2] ?? "FW")) return "VBN";
  if (tag === "VBZ" && (opensAsNoun(sentence, i) || isPlural(sentence, i) || isOfRelative(sentence, i) || isDenied(sentence, i)))
    return "NNS";
  return beforeSaying(sentence, i) ?? (tag === "VB" ? strayBase(sentence, i, word) : null);
}

/** "…, court told", "…, magistrates heard on Thursday", "landlady Bev Orr": people and bodies that the tagger takes for verbs, or null. */
function hearerTag({ tags, lower }: Sentence, i: number, tag: PennTag, word: string): PennTag | null {
  // "…, meeting hears"
  if (word === "meeting" && /^(?:told|heard|hears)$/.test(lower[i + 1] ?? "")) return "NN";
  if (tag === "VBD" || tag === "VBN" || tag === "VBG") return null;
  const body = /^(?:court|inquest|jury|jurors|inquiry|tribunal|hearing|panel|magistrates|judges)$/.test(word);
  if (body && /^(?:told|heard|hears|learns|learned)$/.test(lower[i + 1] ?? "")) return tag === "VBZ" ? "NNS" : "NN";
  const named = tag === "VB" && tags[i + 1] === "NNP" && /^(?:IN|,|DT|TO)$/.test(tags[i - 1] ?? "") && lower[i - 1] !== "to";
  return (named || (tag === "VB" && lower[i - 1] === "to" && tags[i + 1] === "NNP" && tags[i + 2] === "NNP")) &&
    TITLE_TABLE.get(word) !== undefined
    ? "NN"
    : null;
}

/** "dismissed local media reports that": what somebody denies is the noun. */
function isDenied({ tags, lower, start }: Sentence, i: number): boolean {
  if (!/^(?:reports|claims)$/.test(lower[i] ?? "") || !/^(?:that|of)$/.test(lower[i + 1] ?? "")) return false;
  let at = i - 1;
  while (at > start && i - at <= NEAR && /^(?:NN|NNP|NNPS|JJ|POS)$/.test(tags[at] ?? "")) at--;
  const verb = at < i - 1 && tags[at]?.startsWith("VB") ? cueForm(lower[at] ?? "") : null;
  return verb !== null && /^(?:deny|confirm)$/.test(verb.cueClass);
}

/** "the court notes that leaked": behind "that" comes a verb at once, so that it stands for the noun before it. */
const isOfRelative = ({ tags, lower }: Sentence, i: number): boolean =>
  lower[i + 1] === "that" && tags[i + 2] === "VBD" && tags[i - 1] === "NN" && /^(?:DT|JJ|NN|PRP\$|POS)$/.test(tags[i - 2] ?? "");

/** "Reports from the town": no verb opens a sentence before a preposition. */
const opensAsNoun = ({ tags, lower, start }: Sentence, i: number): boolean =>
  i === start && tags[i + 1] === "IN" && /^(?:reports|claims|calls|demands|rumours|fears)$/.test(lower[i] ?? "");

/** The tag of a noun that the tagger takes for the base form of a verb, or of a verb in the wrong form by its place; else null. */
function strayBase(sentence: Sentence, i: number, word: string): PennTag | null {
  const { tags, lower } = sentence;
  if (isBehindRelative(sentence, i)) return "VBP";
  // "in the words of his cook"
  if (tags[i - 1] === "PRP$") return "NN";
  // "told a weeping mother that": no bare form stands between a noun and "that".
  if (tags[i - 1] === "NN" && tags[i - 2] === "DT" && lower[i + 1] === "that" && cueForm(word) === null) return "NN";
  // "the intelligence directorate says", "Strike leader Jurgen Malk"
  const third = tags[i + 1] === "VBZ" || (lower[i + 1] ?? "").endsWith("s");
  // ", bookkeeper Dana Pell,": what somebody is, before the name.
  if (tags[i - 1] === "," && tags[i + 1] === "NNP" && PERSON.test(lower[i] ?? "")) return "NN";
  const directorate = /^(?:NN|POS|,)$/.test(tags[i - 1] ?? "") && third && cueForm(lower[i + 1] ?? "") !== null && cueForm(word) === null;
  return directorate || (i === sentence.start && tags[i + 1] === "NN" && tags[i + 2] === "NNP") ? "NN" : null;
}

/** What may stand right behind a verb as what it governs. */
const GOVERNED = /^(?:DT|PRP|PRP\$|CD|``|WRB|WP|IN|:|CC)$/;

/**
 * "her radar log shows", "Customs inventories list": no clause has two verbs in a row, so that a word that is no past tense for certain is a noun
 * before a verb of saying with its object. The tag of that noun, or null.
 */
function beforeSaying({ tags, lower }: Sentence, i: number): PennTag | null {
  const [word, next] = [lower[i] ?? "", lower[i + 1] ?? ""];
  const verb = cueForm(next);
  if (verb === null || cueForm(word) !== null) return null;
  const certain = AUXILIARY.has(word) || PAST.has(word) || UNCHANGED.has(word) || /(?:ed|n|t|d|ing)$/.test(word);
  if (certain) return null;
  if (!/^(?:NN|NNP|JJ|DT|PRP\$|POS)$/.test(tags[i - 1] ?? "") || !(GOVERNED.test(tags[i + 2] ?? "") || lower[i + 2] === "that"))
    return null;
  if (next === verb.lemma) return tags[i] === "VBZ" && word.endsWith("s") ? "NNS" : null;
  // "that the radio log recorded one at noon"
  if (/^VB[DN]$/.test(tags[i + 1] ?? "") && isPaperWord(word) && tags[i - 1] === "NN") return "NN";
  return /^(?:NNS|VBZ)$/.test(tags[i + 1] ?? "") && !word.endsWith("s") ? "NN" : null;
}

/** "that recruiters promised him", "four witnesses": a plural that only looks like a verb. */
const isPlural = ({ tags, lower }: Sentence, i: number): boolean =>
  (FINITE.has(tags[i + 1] ?? "FW") && /^(?:PRP|NN|DT|VBD)$/.test(tags[i - 1] ?? "") && cueForm(lower[i] ?? "") === null) ||
  (lower[i - 1] === "that" && FINITE.has(tags[i + 1] ?? "FW")) ||
  (tags[i - 1] === "CD" &&
    tags[i - 2] !== "CD" &&
    // "an entry for March 3 reads"
    tags[i - 2] !== "NNP" &&
    lower[i - 1] !== "one" &&
    !AUXILIARY.has(lower[i] ?? "") &&
    !isVerbOnly(lower[i] ?? "", "NNS"));

/** A verb, or an adjective in -ed, in the form that its clause asks for. */
function mendedVerb(sentence: Sentence, i: number, tag: PennTag, word: string): PennTag {
  if (tag === "VBN" && isWhatSaid(sentence, i)) return "VBD";
  if (/^VB[ND]$/.test(tag) && (isOfLead(sentence, i) || isFoundSo(sentence, i))) return "VBN";
  if (tag === "VBN" || tag === "JJ") return isSimplePastForm(sentence, i, word) ? "VBD" : tag;
  if (tag === "VBD") return (NAMING.test(word) && isNaming(sentence, i)) || isParticiple(sentence, i) ? "VBN" : tag;
  if (tag !== "VB") return tag;
  // "urged restraint"
  if (sentence.tags[i - 1] === "VBD" && GOVERNS_NOUN.test(sentence.lower[i - 1] ?? "")) return "NN";
  if (UNCHANGED.has(word) && isSimplePast(sentence, i)) return "VBD";
  // "insisted the crew be released"
  if (word === "be" && /^(?:NN|PRP$)/.test(sentence.tags[i - 1] ?? "") && isWished(sentence, i)) return "VBP";
  return isClosingSay(sentence, i) || isPresent(sentence, i) || isFarFromPlural(sentence, i) || isPresentAgain(sentence, i) ? "VBP" : tag;
}

const isSimplePastForm = (sentence: Sentence, i: number, word: string): boolean => !NO_PAST.has(word) && isPast(sentence, i);

/** "A report paid for by the insurers and leaked to us shows": the second of two participles behind a noun, before the verb of the clause. */
function isJoinedParticiple({ tags, start, end }: Sentence, i: number): boolean {
  if (tags[i - 1] !== "CC" || !/^(?:IN|TO)$/.test(tags[i + 1] ?? "")) return false;
  let first = i - 2;
  while (first > start && i - first <= CLAUSE && /^(?:NN|DT|JJ|IN|RP|PRP\$|POS|CD|RB)/.test(tags[first] ?? "")) first--;
  if (tags[first] !== "VBN" || !/^NN/.test(tags[first - 1] ?? "")) return false;
  let verb = i + 2;
  while (verb < end && /^(?:NN|DT|JJ|IN|PRP|POS|CD)/.test(tags[verb] ?? "")) verb++;
  return FINITE.has(tags[verb] ?? "FW");
}

/** A participle that the tagger takes for a past tense. */
const isParticiple = (sentence: Sentence, i: number): boolean =>
  isReducedPassive(sentence, i) ||
  isJoinedParticiple(sentence, i) ||
  isOfKept(sentence, i) ||
  isBeforeVerb(sentence, i) ||
  isBehindVerb(sentence, i);

/** "Quarry blast cracked chapel wall, say villagers", "Ferry to be sold “by stealth”, claim islanders" */
const isClosingSay = (sentence: Sentence, i: number): boolean => {
  const { tags, lower, end } = sentence;
  if (tags[i - 1] !== ",") return false;
  if (lower[i] === "say") return /^(?:NNP?S|JJ|NN|NNP)$/.test(tags[i + 1] ?? "");
  return /^NNP?S$/.test(tags[end - 1] ?? "") && closesHeadline(sentence, i);
};

/** Behind these stands no base form. */
const GOVERNS_NOUN = /^(?:urged|advised|demanded|promised|pledged|denied|claimed|alleged|suspected|feared|admitted)$/;

/** "denies attempted murder", "admitted attempted theft": no clause has two finite verbs in a row. */
const isBehindVerb = ({ tags, lower }: Sentence, i: number): boolean =>
  FINITE.has(tags[i - 1] ?? "FW") &&
  /^(?:NN|NNS)$/.test(tags[i + 1] ?? "") &&
  (lower[i] ?? "").endsWith("ed") &&
  cueForm(lower[i - 1] ?? "")?.frames.has("thing") === true &&
  cueForm(lower[i] ?? "") === null;

/** "Staff interviewed separately gave", "a man arrested there said": no clause has two past tenses in a row. */
const isBeforeVerb = ({ tags, lower }: Sentence, i: number): boolean =>
  tags[i + 1] === "RB" &&
  lower[i + 1] !== "not" &&
  !AUXILIARY.has(lower[i] ?? "") &&
  /^NNP?S?$/.test(tags[i - 1] ?? "") &&
  FINITE.has(tags[i + 2] ?? "FW") &&
  cueForm(lower[i] ?? "")?.frames.has("clause") !== true;

/** "A man found dead in his car had told": no object stands behind it, and the verb of the clause does. */
const isFoundSo = (sentence: Sentence, i: number): boolean => {
  const { tags, lower } = sentence;
  if (!/^(?:found|left|held|caught|kept)$/.test(lower[i] ?? "") || !/^NN/.test(tags[i - 1] ?? "")) return false;
  const state = (/^(?:JJ|VBN)$/.test(tags[i + 1] ?? "") || lower[i + 1] === "guilty") && !/^(?:NN|JJ|DT|PRP)/.test(tags[i + 2] ?? "");
  return (state || (tags[i + 1] === "IN" && lower[i + 1] !== "that")) && !isAloneBehind(sentence, i);
};

/** "doors were kept locked", "had been left unguarded": a second participle says in what state. */
const isOfKept = ({ tags, lower }: Sentence, i: number): boolean =>
  tags[i - 1] === "VBN" && /^(?:kept|left|found|held|declared|reported|presumed)$/.test(lower[i - 1] ?? "");

/** "what officials described as", "which the coroner described as", "an account that the coastguard called": the verb of a clause whose object stands before it. */
function isWhatSaid({ tags, lower, start }: Sentence, i: number): boolean {
  if (cueForm(lower[i] ?? "")?.frames.has("object") !== true) return false;
  for (let at = i - 1; at > start && i - at <= NEAR * 2; at--) {
    if (/^(?:what|which)$/.test(lower[at] ?? "")) return at < i - 1;
    if (lower[at] === "that") return at < i - 1 && tags[at - 1] === "NN";
    // "a claim bosses called “tosh”"
    if (tags[at] === "DT" && at + 2 < i && STATED.test(lower[at + 1] ?? "") && tags[at + 2] === "NNS") return true;
    // "an accusation the army dismissed as theatre"
    if (tags[at] === "DT" && at < i - 1 && tags[at - 1] === "NN" && tags[at - 2] === "DT")
      return lower[i + 1] === "as" || (NAMING.test(lower[i] ?? "") && /^(?:JJ|VBN|``|RB)$/.test(tags[i + 1] ?? ""));
    if (!/^(?:NN|JJ|DT|PRP|CD|POS|,)/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** "In a statement published the same evening, the ministry …": a participle in the phrase that opens a sentence. */
function isOfLead({ tags, lower, start }: Sentence, i: number): boolean {
  if (tags[start] !== "IN" || i - start > NEAR || !/^NN/.test(tags[i - 1] ?? "") || lower[start] === "that") return false;
  for (let at = start + 1; at < i; at++) {
    if (!/^(?:DT|JJ|NN|PRP\$|CD)/.test(tags[at] ?? "")) return false;
    // "In 2019 police officials informed the court"
    if (at === start + 2 && /^(?:19|20)\d\d$/.test(lower[at - 1] ?? "")) return false;
    // "On 12 May police officials informed the court"
    if (at > start + 1 && MONTH.test(lower[at - 1] ?? "") && tags[at] !== "CD") return false;
    // "For the defence Julia Marsh accused", "In its comments the Government referred": a second phrase is the subject.
    if (at > start + 1 && /^NNP?S?$/.test(tags[at - 1] ?? "") && /^(?:NNP|DT)$/.test(tags[at] ?? "") && tags[at] !== tags[at - 1])
      return false;
  }
  return tags[i + 1] === "DT" || tags[i + 1] === "IN" || tags[i + 1] === "RP";
}

/** "The cook", "the municipal works department", "one of the accused": what follows an article is no verb. */
function isOfArticle({ tags, lower }: Sentence, i: number): boolean {
  const [word, before, tag] = [lower[i] ?? "", tags[i - 1] ?? "", tags[i] ?? ""];
  if (PEOPLE.test(word)) {
    // "the fifth accused"
    const at = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(lower[i - 1] ?? "") ? i - 2 : i - 1;
    return /^(?:the|those|of)$/.test(lower[at] ?? "") && !/^(?:NN|JJ|PRP)/.test(tags[i + 1] ?? "");
  }
  if (tag === "VB" || tag === "VBP")
    return before === "DT" && !/^(?:that|this|these|those|all|some|any|each|both)$/.test(lower[i - 1] ?? "");
  // "that the objects were": two finite verbs do not stand in a row.
  if (tag === "VBZ" && /^(?:the|these|those)$/.test(lower[i - 1] ?? "") && FINITE.has(tags[i + 1] ?? "FW")) return true;
  return tag === "VBZ" && before === "JJ" && tags[i - 2] === "DT" && /^NN/.test(tags[i + 1] ?? "") && cueForm(word) === null;
}

/** "heard a man shout", "heard the general order a flag": what somebody is heard to do. */
function isOverheard({ tags, lower, start }: Sentence, i: number): boolean {
  if (cueForm(lower[i] ?? "") === null || !/^(?:NN|NNP|JJ|PRP)$/.test(tags[i - 1] ?? "")) return false;
  for (let at = i - 1; at > start && i - at < NEAR; at--) {
    if (/^(?:hears?|heard)$/.test(lower[at] ?? "")) return at < i - 1;
    if (!/^(?:NN|NNP|JJ|DT|PRP\$|CD)$/.test(tags[at] ?? "")) return false;
  }
  return false;
}

/** A noun, or the verb that it is by its place. */
function mendedNoun(sentence: Sentence, i: number, tag: "NN" | "NNS", word: string): PennTag {
  // "The relay mast"
  if (tag === "NN" && sentence.tags[i - 1] === "DT" && sentence.lower[i - 1] !== "that") return tag;
  // "alarmed by credible reports that"
  if (tag === "NNS" && sentence.tags[i - 1] === "JJ" && /^(?:by|amid|despite|following)$/.test(sentence.lower[i - 2] ?? "")) return tag;
  if (tag === "NN" && isOverheard(sentence, i)) return "VB";
  // "recalled hearing two shots"
  if (
    tag === "NN" &&
    word.endsWith("ing") &&
    GERUND.test(sentence.lower[i - 1] ?? "") &&
    /^(?:DT|CD|PRP|PRP\$|NNS|NNP)$/.test(sentence.tags[i + 1] ?? "")
  )
    return "VBG";
  if (tag === "NN" && isOnlyOfPlural(sentence, i)) return "VBP";
  if (tag === "NN" && UNCHANGED.has(word) && isAlone(sentence, i) && isSimplePast(sentence, i)) return "VBD";
  // "Orland, which backs the rebels"
  const { tags, lower } = sentence;
  if (tag === "NNS" && word === "calls" && (isCallOn(sentence, i) || isCallToDo(sentence, i))) return "VBZ";
  const backs =
    tag === "NNS" && /^(?:which|who|whom)$/.test(lower[i - 1] ?? "") && /^(?:WDT|DT|PRP|PRP\$|NNP|IN|RB|TO|VBG)$/.test(tags[i + 1] ?? "");
  if (!backs && !isVerbOnly(word, tag) && !isReport(sentence, i) && !isVerbOfClause(sentence, i)) return tag;
  return tag === "NNS" ? "VBZ" : "VBP";
}

/** "The 22 seconds posted by a medic show the cabin": the only verb of a plural that stands far before it. */
function isOnlyOfPlural(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  const verb = cueForm(lower[i] ?? "");
  if (verb?.lemma !== lower[i] || !/^(?:DT|CD|PRP\$|NNP)$/.test(tags[i + 1] ?? "") || !isVerbless(sentence, i)) return false;
  for (let at = start; at < i - 1; at++) {
    if (/^(?:,|CC|TO)$/.test(tags[at] ?? "")) return false;
    if (/^NNP?S$/.test(tags[at] ?? "") && /^(?:VBN|VBD)$/.test(tags[at + 1] ?? "")) return true;
  }
  return false;
}

/** "The coordinator calls on all parties to": the sentence has no other verb. */
const isCallOn = (sentence: Sentence, i: number): boolean =>
  /^NNP?$/.test(sentence.tags[i - 1] ?? "") &&
  /^(?:on|upon)$/.test(sentence.lower[i + 1] ?? "") &&
  sentence.tags[i + 2] !== "." &&
  isVerbless(sentence, i);

/** "… and calls on the media not to repeat it": an infinitive follows whoever is called on. */
const isCallToDo = ({ tags, lower }: Sentence, i: number): boolean =>
  /^(?:and|but)$/.test(lower[i - 1] ?? "") &&
  lower[i + 1] === "on" &&
  [3, 4, 5, 6, 7].some((k) => lower[i + k] === "to" && /^(?:VB|NN)$/.test(tags[i + k + 1] ?? ""));

/** A base form behind a singular subject, with no auxiliary or "to" before it. */
function isSimplePast(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  const before = wordBefore(sentence, i);
  if (before < 0 || !/^(?:NN|NNP|PRP)$/.test(tags[before] ?? "")) return false;
  for (let at = before; at >= start && before - at < NEAR; at--)
    if (tags[at] === "MD" || tags[at] === "TO" || /^(?:do|does|did|let)$/.test(lower[at] ?? "")) return false;
  return true;
}

/** "in a hall called the Granary": a noun with its article before it, a name behind, and the verb of the clause elsewhere. */
function isNaming(sentence: Sentence, i: number): boolean {
  const { tags } = sentence;
  const before = wordBefore(sentence, i);
  return before >= 0 && /^NNS?$/.test(tags[before] ?? "") && /^(?:DT|NNP|``)/.test(tags[i + 1] ?? "") && !isAlone(sentence, i);
}

/** "Footage verified by the paper shows": a noun before it, its agent behind, and the verb of the clause elsewhere. */
function isReducedPassive(sentence: Sentence, i: number): boolean {
  const { tags, lower } = sentence;
  const frames = cueForm(lower[i] ?? "")?.frames;
  // "two officials briefed on the case said"
  const told = frames?.has("person!") === true && !frames.has("clause") && /^(?:on|about|of)$/.test(lower[i + 1] ?? "");
  return (lower[i + 1] === "by" || told) && /^NN/.test(tags[i - 1] ?? "") && !isAlone(sentence, i);
}

function isPresent(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  const before = wordBefore(sentence, i);
  if (before < 0) return false;
  const tag = tags[before];
  for (let at = before; at >= start && before - at < 4; at--)
    if (tags[at] === "MD" || tags[at] === "TO" || /^(?:do|does|did|let|make|help|see|hear|n't|not)$/.test(lower[at] ?? "")) return false;
  if (lower[before] === "them" && lower[before - 1] === "of") return true;
  return tag === "NNS" || tag === "NNPS" || tag === "VBN" || /^(?:they|we|i|you|who)$/.test(lower[before] ?? "");
}

/** A verb of wishing governs the clause, and nothing in it asks for a base form. */
function isWished(sentence: Sentence, i: number): boolean {
  const { lower, start } = sentence;
  for (let at = i - 1; at > start && i - at <= 2 * NEAR; at--)
    if (/^(?:insist|suggest|propos|demand|request|recommend)(?:e?s|e?d|ing|e)?$/.test(lower[at] ?? "")) return !asksForBase(sentence, i);
  return false;
}

/** Words behind which a base form is one: "may say", "to say", "did they say", "let them say". */
const BEFORE_BASE = /^(?:do|does|did|let|make|makes|made|help|helped|see|saw|hear|heard|have|had|having|n't|not)$/;

/** A base form of its own: nothing in its clause before it asks for one. */
function asksForBase({ tags, lower, start }: Sentence, i: number): boolean {
  for (let at = i - 1; at >= start && i - at <= CLAUSE; at--) {
    if (tags[at] === "MD" || tags[at] === "TO" || BEFORE_BASE.test(lower[at] ?? "")) return true;
    if (tags[at] === ":" || tags[at] === "``" || tags[at] === "''") return false;
  }
  return false;
}

/** "Seismologists at the national institute say": a plural, a phrase of place, and the only verb before the clause that it governs. */
function isFarFromPlural(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  if (!/^NNP?$/.test(tags[i - 1] ?? "") || cueForm(lower[i] ?? "")?.frames.has("clause") !== true) return false;
  let plural = false;
  for (let at = start; at < i; at++) {
    if (FINITE.has(tags[at] ?? "FW") || tags[at] === "," || tags[at] === "CC") return false;
    plural ||= (tags[at] === "NNS" || tags[at] === "NNPS") && tags[at + 1] === "IN";
  }
  return plural && !asksForBase(sentence, i);
}

/** "Shopkeepers say trade has fallen, and accuse the county": a verb of saying in the form of the one before. */
function isPresentAgain(sentence: Sentence, i: number): boolean {
  const { tags, lower, start } = sentence;
  // "We regard them as old and categorically reject them"
  const joint = wordBefore(sentence, i);
  if (tags[joint] !== "CC" || cueForm(lower[i] ?? "") === null) return false;
  for (let at = joint - 1; at > start && tags[at] !== "MD" && tags[at] !== "TO"; at--)
    if (tags[at] === "VBP" && cueForm(lower[at] ?? "") !== null) return true;
  return false;
}

/** "Moscow has": no adverb opens a sentence right before its verb but a few. */
const isName = ({ tags, lower }: Sentence, i: number): boolean =>
  // "Tessaly denies"
  (tags[i + 1] === "VBZ" && !isSeenWord(lower[i] ?? "")) ||
  // "Holly's spokesman said"
  tags[i + 1] === "POS" ||
  // "Emily, 29, told"
  (tags[i + 1] === "," && tags[i + 2] === "CD" && tags[i + 3] === ",") ||
  (FINITE.has(tags[i + 1] ?? "FW") &&
    !/ly$|^(?:here|there|now|then|so|never|only|also|not|nor|neither|thus|hence|once|today|yesterday|tomorrow|inside|outside|nearby|above|below|seldom|rarely|often|too|little|nowhere|gone)$/.test(
      lower[i] ?? "",
    ));
