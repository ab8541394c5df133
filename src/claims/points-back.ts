import { RELAYS } from "../record/rule-marks.ts";
import { firstFrom, hull, type Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { isBare } from "./features.ts";
import { askedWhether, isChecked, isNo, isYes } from "./rejection.ts";

/** "denied it", "про це заявили", "이를 부인했다": a word that stands for what was said before. */
const PRONOUN =
  /^(?:it|this|that|these|those|them|so|(?:про )?(?:це|то)|цього|цьому|цим|(?:об )?(?:это|этом|этого|этому|этим)|то|того|이|이것|그것|그|이를|그를|이런 내용|이같은 내용)$/iu;
/** "those claims", "эти сообщения", "이런 주장": a noun for what was said, with a word that points; a Slavic verb of calling has its verdict behind it. */
const NOUN =
  /^(?:(?:the|this|that|these|those|such|both|all(?: the)?|any such)\s(?:claims?|allegations?|accusations?|charges?|assertions?|suggestions?|rumou?rs?|reports)|(?:(?:ці|цю|такі|усі|всі|эти|эту|такие|подобные|все)\s)(?:звинувачення|обвинения|твердження|утверждения|заяви|заявления|інформацію|информацию|повідомлення|сообщения|чутки|слухи)(?:\s\p{L}{4,20}){0,2}|(?:이|이런|이같은|이 같은|그|그런|해당|관련)\s?(?:주장|의혹|보도|혐의|소문|내용)(?:들)?(?:을|를)?)$/iu;
/** ", a claim that the port rejected": right behind what it stands for. */
const APPOSED = /^an? (?:claim|allegation|accusation|charge|assertion|suggestion)$/i;

/** "called | the claim “nonsense”": a noun for what was said, with what it is called. */
const SCORNED =
  /^(?:(?:the|that|this|these|those|such|all the) (?:claims?|allegations?|accusations?|charges?|assertions?|suggestions?|rumou?rs?|reports?|stor(?:y|ies)|figures?|accounts?)|this|that|it) (?:as )?(?:an? )?["“‘']?(?:[\w-]{1,20} ){0,2}(?:fantas(?:y|ies)|fabricat(?:ions?|ed)|fakes?|forger(?:y|ies)|hoax(?:es)?|lies?|fiction|nonsense|rubbish|baseless|groundless|unfounded|untrue|false|inventions?|propaganda|speculation)["”’']*$/i;

/** "That is a lie", "The claim is simply not true", "Це неправда", "이는 사실이 아니다": a sentence that says of what was said before that it is untrue, and no more. */
const UNTRUE =
  /^["“«‘„]?(?:(?:(?:that|this|it|(?:the|that|this|these|those|such|both) (?:claims?|allegations?|accusations?|assertions?|suggestions?|rumou?rs?|reports?|stor(?:y|ies)))(?: is| are| was| were|['’]s) (?:\w{3,12}ly )?(?:not (?:true|so|correct|accurate|the case)|false|untrue|incorrect|(?<! was )wrong|nonsense|rubbish|fiction|propaganda|(?:an? )?(?:\w{3,12} )?(?:lies?|fabrications?|fakes?|hoax|inventions?)|baseless|groundless|unfounded|fabricated|invented))|(?:verdict: )?(?:false|untrue|not true|a lie)|(?:(?:це|то|все це|это|всё это|все это) (?:(?:є|просто|абсолютна|абсолютно|чистая|чиста|повна|полная|черговий|очередной) )?(?:неправда|брехня|ложь|враньё|вранье|вигадка|выдумка|фейк|не так|не правда|не відповідає дійсності|не соответствует действительности))|(?:вердикт: )?(?:неправда|брехня|ложь|фейк)|(?:이는|이것은|그것은|이런 주장은|이 주장은|해당 주장은|이 같은 주장은)? ?(?:명백한 |전혀 )?(?:사실이 아니다|사실이 아닙니다|사실과 다르다|사실과 다릅니다|거짓이다|거짓입니다|거짓말이다|거짓말입니다))[.,!"”»’]{0,3}$/iu;
/** "That is true", "The claim is correct". */
const TRUE =
  /^["“«‘„]?(?:(?:that|this|the (?:claim|allegation|report))(?: is|['’]s) (?:true|correct|accurate|the case)|verdict: true|(?:це|это) (?:правда|так)|이는 사실이다)[.,!"”»’]{0,3}$/iu;

/** True for words that only point back at what was said before. */
export const isPointer = (words: string): boolean =>
  PRONOUN.test(words) || NOUN.test(words) || APPOSED.test(words) || SCORNED.test(words) || isVerdict(words) || isNo(words) || isYes(words);

const isVerdict = (words: string): boolean => words.length < LONGEST_VERDICT && (UNTRUE.test(words) || TRUE.test(words));

const LONGEST_VERDICT = 80;

/** True for words that point back at something and call it untrue: whoever says so denies it, though he asserts that. */
export const isScorned = (words: string): boolean => SCORNED.test(words) || (isVerdict(words) && UNTRUE.test(words)) || isNo(words);

/** "those allegations": what somebody is charged with. */
const CHARGES = /\b(?:allegations?|accusations?|charges?)$|звинувачення$|обвинения$|혐의/iu;

/** "that he would raise the matter": what somebody means to do himself is no charge. */
const INTENDED =
  /^["“‘']?(?:that\s)?(?:he|she|they|i|we)(?:['’](?:d|ll)|\s(?:would|will|wants?|wanted|plans?|planned|hopes?|hoped|intends?|intended))\s/iu;

/** "cited a source in the port": whom somebody names is nothing that is said. */
const CITES = /^(?:cit|quot|посила|ссыла|цит)/i;

/** "may deny it": nobody has done so. */
const MAY = /\b(?:may|might|could|would|will|shall|should|must|can)\s(?:\w{2,12}\s)?(?:not\s)?\w+$/i;

/** Where sentences begin, ascending. */
type Sentences = readonly Span[];

/**
 * For each utterance that only points back, the one of the same report that it means: what somebody else says last before it, in the same sentence or the one
 * before; if nobody does, that sentence of the report's own, unless the report itself points. Left out where none is there, or where whoever points said it himself. `all` are those of one report.
 */
export function pointedAt(text: string, sentences: Sentences, all: readonly Utterance[]): ReadonlyMap<Utterance, Utterance> {
  const found = new Map<Utterance, Utterance>();
  const pointing = all.filter((one) => {
    const words = wordsOf(text, one);
    // "That is false.", in a report's own voice.
    if (one.voice !== "attributed") return one.voice === "sentence" && isVerdict(words);
    const [start, end] = one.cue[0] ?? [0, 0];
    return isPointer(words) && !MAY.test(text.slice(Math.max(0, start - 24), end));
  });
  if (pointing.length === 0) return found;
  const before = all
    .filter((one) => one.content.length > 0 && one.voice !== "publisher" && !one.rule.endsWith(RELAYS))
    .filter((one) => !pointing.includes(one) && !isBare(one.slots) && !CITES.test(text.slice(...(one.cue[0] ?? [0, 0]))))
    .sort((a, b) => endOf(a) - endOf(b) || startOf(b) - startOf(a) || (a.id < b.id ? -1 : 1));
  for (const one of pointing) {
    const meant = antecedentOf(one, before, sentences, text);
    if (meant !== null) found.set(one, meant);
  }
  return found;
}

function antecedentOf(one: Utterance, before: readonly Utterance[], sentences: Sentences, text: string): Utterance | null {
  const at = Math.min(startOf(one), one.cue[0]?.[0] ?? Number.POSITIVE_INFINITY);
  // "Verdict: false.": of the claim that the check is about, whatever was said of it in between.
  if (/^verdict:/i.test(wordsOf(text, one))) {
    const checked = before.findLast((other) => other.voice === "sentence" && endOf(other) <= at && isChecked(text, startOf(other)));
    if (checked !== undefined) return checked;
  }
  const last = before.findLast((other) => endOf(other) <= at && (one.voice === "attributed" || other.voice === "attributed"));
  // "asked whether he would go; he brushed it off": a question and an order state nothing.
  const words = wordsOf(text, one);
  if (last?.stance === "asks" && isAnswer(words) && askedWhether(wordsOf(text, last)) !== null && !isSameSpeaker(text, one, last))
    return last;
  // "No." to any other question answers that, and nothing that was said before.
  if (last === undefined || isNo(words) || isYes(words)) return null;
  const looked = last.voice === "sentence" && isChecked(text, startOf(last));
  if (!looked && (!/^(?:asserts|hedges|denies)$/.test(last.stance) || isRemark(text, last))) return null;
  if (isSameSpeaker(text, one, last)) return null;
  if (CHARGES.test(words) && INTENDED.test(wordsOf(text, last))) return null;
  if (APPOSED.test(words)) return /^[\s,"”’»]{1,4}$/.test(text.slice(endOf(last), startOf(one))) ? last : null;
  // "confirmed it": of an "it" only what judges what was said tells that this is meant.
  if (/^(?:it|them|so)$/i.test(words) && !/^(?:deny|confirm)$/.test(one.cueClass ?? "")) return null;
  const [here, there] = [sentenceAt(sentences, at), sentenceAt(sentences, endOf(last) - 1)];
  if (here > there && /^it$/i.test(words) && OWN_CLAIM.test(text.slice(sentences[here]?.[0] ?? at, at))) return null;
  return here - there <= 1 ? last : null;
}

/** "A rumour of a raid was first printed by the Herald, which withdrew it": what "it" means stands in the sentence. */
const OWN_CLAIM =
  /\b(?:an?|another|the) (?:\p{L}{2,20} )?(?:claim|rumou?r|report|story|allegation|article|post|account|statement|accusation)\b/iu;

const isAnswer = (words: string): boolean => isNo(words) || isYes(words) || isVerdict(words);

/** Who denies what he himself said last does not mean that. */
function isSameSpeaker(text: string, one: Utterance, other: Utterance): boolean {
  if (other.voice !== "attributed") return false;
  if (one.source !== null && one.source === other.source) return true;
  const [own, others] = [one, other].map(({ sourceSpan }) => (sourceSpan === null ? null : text.slice(...sourceSpan).toLowerCase()));
  return own !== null && own === others;
}

/** "Nobody came.": a few words of the report's own are not what anybody would deny. */
const isRemark = (text: string, { voice, content: [span] }: Utterance): boolean =>
  voice === "sentence" && span !== undefined && (text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST;

/** So many words make a sentence of the report's own one that others speak of. */
const FEWEST = 5;

const wordsOf = (text: string, { content }: Utterance): string =>
  content.length === 1
    ? text
        .slice(...(content[0] ?? [0, 0]))
        .replace(/\s+/g, " ")
        .trim()
    : "";

const startOf = ({ content }: Utterance): number => hull(content)[0];
const endOf = ({ content }: Utterance): number => hull(content)[1];

/** The number of the sentence that holds an offset. */
const sentenceAt = (sentences: Sentences, at: number): number => firstFrom(sentences.length, (i) => sentences[i]?.[1] ?? 0, at + 1);
