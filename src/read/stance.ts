import type { ReadUtterance, Stance } from "../record/reading.ts";
import { contains, firstFrom, hull, type Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";
import { isImperative } from "./imperative.ts";
import { matchesOf } from "./matches.ts";
import type { Document } from "./token.ts";

type ScopeCue = ReadUtterance["scopeCues"][number];

/** Words that make a statement less than certain. Those in the second group qualify one thing in it and not the whole. */
const HEDGE =
  /\b(?:(may|might|could|possibly|probably|perhaps|maybe|reportedly|allegedly|purportedly|apparently|supposedly|ostensibly|presumably|seemingly|likely|unlikely|(?:is|are|was|were|been) (?:suspected|believed|thought|said|reported|rumou?red|presumed|alleged|assumed|feared|understood|considered)(?= to\b| that\b)|(?:appear|seem)s?(?:ed)? to\b|can(?:not|['’]t) be (?:ruled out|excluded)|in all (?:likelihood|probability))|(alleged|suspected|purported|supposed|apparent|possible|unconfirmed|unverified|presumed|would-be))(?![\p{L}\p{N}-])/gu;
/** Words that limit what is denied or said to a part of it. */
const LIMIT = /\b(?:partly|in part|partially|largely|mostly|not entirely|only part of|some of)\b/giu;
const NEGATED = /^(?:not|n['’]t|cannot|never|neither|nor|hardly|fail(?:s|ed|ing)?)$/;
/** What a source withholds rather than denies when its verb is negated. */
const WITHHELD =
  /^(?:confirm|verify|acknowledge|admit|say|comment|respond|reply|answer|tell|specify|elaborate|disclose|reveal|divulge|indicate|detail|describe|characteri[sz]e|announce|publish|release|call|explain|corroborate|authenticate|give|identify|name|mention|discuss|establish|determine|claim|allege|report|state|declare|blame|accuse|fault|charge|condemn|denounce|critici[sz]e|complain|protest|object|insist|suggest|warn|threaten|praise|hail|thank|apologi[sz]e|ask|demand|raise|stress)$/;
/** What somebody who is certain is: believing without a doubt, he asserts. */
const CERTAIN = /^(?:certain|sure|convinced|confident|positive)$/;
/** A clause begins: what stands behind it qualifies a part. */
const CLAUSE = /[,;:—–]|\b(?:that|which|who|whom|whose|because|if|when|after|before|while|although|where)\b/iu;
/** How far from its start a content is searched for words that qualify the whole of it. */
const REACH = 240;

/**
 * What a source does with a content, and the very words that hedge, deny or limit it. `inner` are the contents of the acts that are told in it:
 * their hedges are not its own.
 */
export function stanceOf(
  document: Document,
  attribution: Attribution,
  inner: readonly Span[],
): { readonly stance: Stance; readonly scopeCues: readonly ScopeCue[] } {
  const { text } = document;
  const { cueClass, auxiliaries, content, cue, lemma } = attribution;
  // "Neither government has confirmed the deal"
  const neither = attribution.source !== null && /^neither\b/i.test(text.slice(...attribution.source));
  const negated = neither || auxiliaries.some((word) => NEGATED.test(word));
  const hedges = hedgesIn(text, mainPiece(text, content)).map((hedge) => ({
    ...hedge,
    whole: hedge.whole && !inner.some((span) => contains(span, hedge.span)),
  }));
  const own: ScopeCue[] = [];
  // Who keeps something back denies nothing.
  const withholds = negated && cueClass !== "deny" && WITHHELD.test(lemma);
  // "did not deny" and "is not sure" leave open, and "is sure" does not.
  const open = CERTAIN.test(lemma) ? negated : cueClass === "deny" ? negated : cueClass === "suspect" && !negated;
  if (open) own.push({ span: hull(cue), kind: "hedge" });
  else if (cueClass === "deny" || (negated && !withholds)) own.push({ span: hull(cue), kind: "deny" });
  else if (!CERTAIN.test(lemma)) {
    const reported = auxiliaries.findIndex((word) =>
      /^(?:reportedly|allegedly|apparently|may|might|appears?|appeared|seems?|seemed)$/.test(word),
    );
    const at = reported < 0 ? null : wordBefore(text, hull(cue)[1], auxiliaries[reported] ?? "");
    if (at !== null) own.push({ span: at, kind: "hedge" });
  }
  // "is said to be gutted": the cue is no doubt about what is said.
  const within = (span: Span): boolean => cueClass !== "suspect" && cue.some((word) => word[0] < span[1] && span[0] < word[1]);
  const whole = hedges.some((hedge) => hedge.whole && !within(hedge.span)) || own.some(({ kind }) => kind === "hedge");
  return {
    stance: stance(document, attribution, negated, whole),
    scopeCues: [...own, ...hedges.map(({ span }): ScopeCue => ({ span, kind: "hedge" })), ...limitsIn(text, attribution)],
  };
}

function stance(document: Document, attribution: Attribution, negated: boolean, hedged: boolean): Stance {
  const { text } = document;
  const { cueClass, lemma } = attribution;
  if (lemma === "challenge" && attribution.grounds.content === "infinitive") return "orders";
  if (cueClass === "deny") return negated ? openStance(lemma) : denial(text, attribution);
  if (cueClass === "refuse" || isSilence(text, attribution)) return "declines";
  if (isOrder(text, attribution)) return "orders";
  if (
    cueClass === "ask" ||
    (cueClass === "order" && text.startsWith("to know", attribution.content[0]?.[0] ?? 0)) ||
    isQuestion(text, attribution)
  )
    return "asks";
  if (negated && !CERTAIN.test(lemma)) return WITHHELD.test(lemma) ? "declines" : "denies";
  if (isWanted(document, attribution) || isBidden(text, attribution)) return "orders";
  if (isScorned(text, attribution) || isRejection(text, attribution) || isCalledFalse(text, attribution)) return "denies";
  return hedged || isHeldLikely(text, attribution) || (cueClass === "suspect" && !CERTAIN.test(lemma)) ? "hedges" : "asserts";
}

/** "found it likely that the pump failed": the doubt stands before what is said. */
const isHeldLikely = (text: string, { cue, content: [first], grounds }: Attribution): boolean =>
  grounds.content === "that" &&
  first !== undefined &&
  /^ it (?:\p{L}+ly )?(?:likely|probable|possible|plausible|conceivable)\b/u.test(text.slice(hull(cue)[1], first[0]));

/** "did not dispute that" keeps it back, "did not rule out" and "did not deny" leave it open. */
const openStance = (lemma: string): Stance => (/^(?:dispute|contest|challenge)$/.test(lemma) ? "declines" : "hedges");

/** "denied the report", and "brushed aside questions". */
const denial = (text: string, { content: [first] }: Attribution): Stance =>
  QUESTIONS.test(text.slice(first?.[0] ?? 0, (first?.[0] ?? 0) + 40)) ? "declines" : "denies";

const QUESTIONS = /^(?:(?:the|all|any|further|our|these|such|reporters['’]) ){0,2}(?:questions?|quer(?:y|ies)|inquiries|enquiries)\b/;

/** "I would rather not say", "no comment", "it does not discuss single cases": words that keep something back. */
const SILENCE =
  /^(?:that )?["“‘']?(?:no comment\b|no such thing\b|nothing (?:of the (?:kind|sort)|more)\b|no more$|(?:i|we|he|she|it|they)(?:['’]d| would) (?:rather|prefer) not\b|(?:i|we|he|she|it|they)(?: can(?:no|['’])t| could(?: not|n['’]t)| (?:can|could|will|would) neither| will not| won['’]t| would(?: not|n['’]t)| do(?:es)?(?: not|n['’]t)| (?:was|is|were|are)(?: not|n['’]t)(?: going to| authori[sz]ed to| in a position to| able to| prepared to| allowed to| free to| at liberty to| willing to| ready to)?|['’](?:m|re|s) not(?: going to| in a position to| able to| prepared to| allowed to)?| (?:am|are|is) not going to| (?:was|is|were|are) un(?:able|willing) to)[ “"‘]{1,2}(?:be )?(?:yet )?(?:\w{3,14}ly )?(?:comment|discuss|say|speculate|get into|go into|talk about|speak|elaborate|disclose|mak(?:e|ing) any|commenting|discussing|saying|answer|confirm n?or deny)\b|(?:i|we|he|she|it|they) ha(?:ve|s|d) nothing (?:more |further |else )?to (?:say|add|announce|report|disclose|declare|share|tell)\b|(?:i|we|he|she|it|they) (?:can(?:no|['’])t|could(?: not|n['’]t)) (?:yet )?(?:\w{3,14}ly )?(?:give|name|provide|put|confirm|verify|recall|remember|be (?:sure|certain)|swear|identify|specify|rule on|estimate)\b(?! up\b)|(?:i|we|he|she|it|they) ha(?:ve|s|d) no (?:recollection|memory)\b)/i;

/** Whether the content of an act says no more than that its speaker says nothing. */
export function isSilence(text: string, { content: [first] }: Pick<Attribution, "content">): boolean {
  if (first === undefined) return false;
  const head = text.slice(first[0], Math.min(first[1], first[0] + 90));
  // The long pattern takes milliseconds to compile, and few contents begin so.
  return MAY_BE_SILENCE.test(head) && (SILENCE.test(head) || (/^["“‘']?(?:i|we)\b/i.test(head) && THEN_SILENCE.test(head)));
}

/** "I haven't read it, and I won't comment on it": silence that a speaker comes to in the same sentence. */
const THEN_SILENCE =
  /[,;—–] ?(?:and |but |so )(?:i|we)(?:['’]m not going to| (?:won['’]t|can['’]t|cannot|will not|would rather not|am not going to)) (?:comment|discuss|say|speculate|answer|go into|get into)\b/i;

const MAY_BE_SILENCE = /^(?:that )?["“‘']?(?:no(?:thing)?|i|we|he|she|it|they)\b/i;

/** Verbs that order, ask or advise where they govern an infinitive or an object with one. */
const REQUESTING =
  /^(?:forbid|invite|exhort|plead|press|petition|entreat|beseech|counsel|admonish|shout|yell|scream|say|tell|ask|warn|urge|advise|instruct|implore|beg|caution|appeal|recommend|call|request|demand)$/;

const AGAIN = /^(?:repeat|reiterate|restate|echo)$/;
const WANTED =
  /^(?:(?:his|her|its|their|the|an?|earlier|previous|public) ){0,3}(?:demand|call|appeal|plea|request|order)s? (?:for|that|to)\b/;

/** "told them to leave", "asked for a list", "called on both sides to stop": not said but wanted. */
function isOrder(text: string, { cueClass, lemma, grounds, content }: Attribution): boolean {
  const head = text.slice(content[0]?.[0] ?? 0, (content[0]?.[0] ?? 0) + 120);
  // "ruled that the raid was unlawful", and "ruled that they must leave"
  if (lemma === "rule")
    return /\b(?:must|should|shall|(?:is|are|was|were) to)\b/.test(head) || /^(?:that )?\S+(?: \S+){0,6} be\b/.test(head);
  if (cueClass === "order") return !/^to know\b/.test(head);
  if (AGAIN.test(lemma) && grounds.content === "thing" && WANTED.test(head)) return true;
  if (!REQUESTING.test(lemma)) return false;
  if (grounds.content === "infinitive" || (lemma === "ask" && grounds.content === "that")) return true;
  if (lemma === "recommend" || lemma === "urge") return true;
  if (grounds.content === "object") return lemma !== "call" && /\b(?:not )?to\b/.test(head);
  return grounds.content === "preposition" && /^(?:ask|appeal|call|plead|beg)$/.test(lemma) && !attributionIsAbout(text, content);
}

/** "asked about the list": the preposition tells a question from a request. */
const attributionIsAbout = (text: string, content: readonly Span[]): boolean =>
  /\babout\s+$/.test(text.slice(Math.max(0, (content[0]?.[0] ?? 0) - 7), content[0]?.[0] ?? 0));

/** A quotation that is a question, whatever its verb. */
const isQuestion = (text: string, { content, cueClass, grounds }: Attribution): boolean => {
  const last = content.at(-1);
  const first = content[0];
  return (
    last !== undefined &&
    first !== undefined &&
    cueClass !== "show" &&
    (grounds.content === "colon" || /^["“‘']/.test(text.slice(first[0], first[0] + 1))) &&
    /\?["”’']*\s?$/.test(text.slice(last[0], last[1] + 1)) &&
    !(grounds.content !== "line" && asksLast(text, content)) &&
    // "“He goes, ‘Who's there?’” she said": somebody else asks.
    !(/\?(?:’[”"]|”’|'")$/.test(text.slice(last[0], last[1])) && !/^["“](?:‘|')/.test(text.slice(first[0], first[0] + 2)))
  );
};

/** How large a part of what is said a question behind statements must be, so that all of it asks. */
const ASKING = 0.3;

/** "“They say he was carried out,” she said. “The clerk says he is well. Which is it?”": a short question behind what is told. */
function asksLast(text: string, content: readonly Span[]): boolean {
  const said = content.map((span) => text.slice(...span)).join(" ");
  const stop = Math.max(said.lastIndexOf(". ", said.length - 3), said.lastIndexOf("” “", said.length - 3));
  return stop > 0 && !said.slice(0, stop).includes("?") && said.length - stop < said.length * ASKING;
}

/** What opens like an order and is none: thanks, blessings, and what holds a listener's attention. */
const NO_COMMAND =
  /^(?:thank|bless|look|see|believe|trust|mind|suppose|imagine|say|let|have|be|do|no|make|consider|remember|guess|ask|take|call)$/;

/** "told me I should wait": whoever is told is the one who is to do it. */
const TOLD_TO =
  /^ (?:me (?:that )?i|us (?:that )?we|him (?:that )?he|her (?:that )?she|them (?:that )?they|you (?:that )?you|[\p{L}' ]{3,24} that they) (?:should|must|ought to|had to|have to)(?! have\b)(?: |$)/iu;

const isBidden = (text: string, { lemma, cue: [cue], content: [first] }: Attribution): boolean =>
  lemma === "tell" &&
  cue !== undefined &&
  (TOLD_TO.test(text.slice(cue[1], cue[1] + 48)) ||
    // "told the crew “not to make a fuss”"
    /^["“‘'](?:not to|to) \p{Ll}/u.test(text.slice(first?.[0] ?? 0, (first?.[0] ?? 0) + 10)));

const isWanted = (document: Document, attribution: Attribution): boolean =>
  // "“Let me say why,” she begins": nobody is told to do anything.
  !/^["“‘']?let me\b/i.test(document.text.slice(attribution.content[0]?.[0] ?? 0, (attribution.content[0]?.[0] ?? 0) + 9)) &&
  (isCommand(document, attribution) || isAdvice(document, attribution));

/** "suggested that he choose another", "proposed the toll be waived": a base form behind one who would have another form of it. */
function isAdvice({ tokens }: Document, { content, lemma }: Attribution): boolean {
  if (!/^(?:suggest|propose|insist)$/.test(lemma)) return false;
  let at = firstFrom(tokens.length, (i) => tokens[i]?.start ?? 0, content[0]?.[0] ?? 0);
  if (tokens[at]?.lower === "that") at++;
  const first = at;
  while (at < first + 6 && /^(?:DT|JJ|NNP?S?|PRP\$?|POS|CD)$/.test(tokens[at]?.tag ?? "")) at++;
  if (at === first) return false;
  // "suggested that the list should go"
  if (tokens[at]?.lower === "should" && lemma !== "insist" && tokens[at + 1]?.lower !== "have") return true;
  if (tokens[at]?.lower === "not") at++;
  const verb = tokens[at];
  const single = /^(?:NNP?|PRP)$/.test(tokens[at - 1]?.tag ?? "") && !/^(?:i|you|we|they)$/.test(tokens[at - 1]?.lower ?? "");
  return verb?.lower === "be" || (single && /^VBP?$/.test(verb?.tag ?? "") && !/^(?:'m|'re|are|am)$/.test(verb?.lower ?? ""));
}

/** Those who are to be let do something; "let me be blunt", to somebody who is called, asks for nothing. */
const LET = /^(?:(?:called )?(?:him|her|them)|me)$/;

/** "Love, come away from that": whoever is spoken to, and not "Sell, or you will be sorry". */
const isCalled = (tokens: Document["tokens"], at: number): boolean =>
  tokens[at + 1]?.text === "," &&
  !(tokens[at]?.tag === "VB" && tokens[at + 2]?.tag === "CC") &&
  /^\p{Lu}/u.test(tokens[at]?.text ?? "") &&
  tokens[at]?.lower !== "no";

/** The first token from `from` on that is no mark and no word that only leads to an order. */
function pastOpening(tokens: Document["tokens"], from: number, to: number): number {
  let at = firstFrom(tokens.length, (i) => tokens[i]?.start ?? 0, from);
  while ((tokens[at]?.end ?? to) < to && (tokens[at]?.kind === "mark" || /^(?:please|then|now|just)$/.test(tokens[at]?.lower ?? ""))) at++;
  return at;
}

/** "“Leave the port,” the captain said": a quotation whose first clause has no subject and a verb in its base form. */
function isCommand({ text, tokens }: Document, { content, grounds, lemma }: Attribution): boolean {
  const [from, to] = content[0] ?? [0, 0];
  // "the office says leave them"
  const marked = /^["“‘']/.test(text.slice(from, from + 1));
  const bare = (lemma === "say" && grounds.content === "clause") || (/^(?:colon|line)$/.test(grounds.content) && !marked);
  if ((!bare && !marked) || grounds.content === "thing" || grounds.content === "object") return false;
  const opening = pastOpening(tokens, from, to);
  const called = /["”’']$/.test(text.slice(from, to)) && isCalled(tokens, opening);
  const at = called ? opening + 2 : opening;
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || second.end > to) return false;
  // "Please stay away"
  const opens = called || /^\p{Lu}/u.test(first.text) || tokens[at - 1]?.text === "Please";
  // "She said ask Vane"
  const asks = bare && first.lower === "ask" && second.tag === "NNP";
  if (asks || isImperative(first.lower, second.lower, third)) return bare || opens;
  if (first.lower === "let") return LET.test(`${called ? "called " : ""}${second.lower}`);
  return first.tag === "VB" && (bare || opens) && !NO_COMMAND.test(first.lower) && !/^(?:VB[DZP]|MD)$/.test(second.tag);
}

/** "slammed the rumours": whoever scorns what others say holds it for untrue. */
const SCORNS = /^(?:slam|blast|denounce|decry|deride|ridicule|mock|condemn|scoff_at|rail_against|hit_out_at|lambaste?)$/;
const HEARSAY =
  /^(?:(?:the|these|those|such|all|any|his|her|their|its|online|local|wild|false|baseless|media|press) ){0,3}(?:rumou?rs?|claims?|allegations?|accusations?|suggestions?|insinuations?|gossip|speculation)\b/i;

const isScorned = (text: string, { lemma, content: [first] }: Attribution): boolean =>
  first !== undefined && SCORNS.test(lemma) && HEARSAY.test(text.slice(first[0], Math.min(first[1], first[0] + 60)));

/** "blasted the report as a wicked fantasy", "called the video a fake". */
const CALLED_FALSE =
  /\bas\s+["“‘']?(?:[\w-]{1,20} ){0,3}(?:fantas(?:y|ies)|fabrications?|fakes?|forger(?:y|ies)|hoax(?:es)?|lies?|fiction|nonsense|rubbish|baseless|groundless|unfounded|untrue|false|inventions?|propaganda)["”’']*$/i;

const isCalledFalse = (text: string, { content, grounds, cueClass }: Attribution): boolean => {
  const last = content.at(-1);
  return (
    grounds.content === "object" &&
    cueClass === "say" &&
    last !== undefined &&
    CALLED_FALSE.test(text.slice(Math.max(last[0], last[1] - 90), last[1]))
  );
};

/** "I did not.", "They weren't, sir.": a whole turn. */
const SHORT_DENIAL =
  /^(?:i|we|he|she|it|they|you) (?:did|was|were|have|had|has|am|do|does|is|are|would|could)(?: not|n['’]t)(?:, [\p{L} ]{2,24})?[.!]?$/iu;

/** A turn up to the first full stop that a space follows. */
function firstSentence(text: string, [from, to]: Span): string {
  const stop = text.slice(from, Math.min(to, from + 60)).search(/[.!] /);
  return text.slice(from, stop < 0 ? to : from + stop + 1);
}

/** A reply that opens with a bare rejection: "No, ma'am", "That is not true". */
const isRejection = (text: string, { content, grounds }: Attribution): boolean =>
  (grounds.content === "line" && SHORT_DENIAL.test(firstSentence(text, content[0] ?? [0, 0]))) ||
  isFalseReport(text, content, grounds) ||
  (/^(?:quote|colon|line|around|clause)$/.test(grounds.content) &&
    /^["“‘']?(?:no\b(?:[,!;]|\.(?!\s?\d)|\s?[—–])|not (?:so|at all)\b|(?:absolutely|certainly|of course|definitely) not\b|never\b[,.!]|far from it\b|on the contrary\b|nothing of the (?:kind|sort)\b|not true\b|(?:that|this|it)(?: is|['’]s| was) ["“‘']?(?:not true|untrue|false|a (?:flat |downright |complete |total |barefaced |bare-faced |wicked )?(?:lie|invention|fabrication)|lies|rubbish|nonsense|fake|a fabrication|fiction|absurd|ridiculous|preposterous|laughable|a smear)\b|untrue\b|false\b|lies\b|nonsense\b|rubbish\b)/i.test(
      text.slice(content[0]?.[0] ?? 0, (content[0]?.[0] ?? 0) + 48),
    ));

/** "The reports of losses were false, the captain said": what others say is called untrue. */
const FALSE_REPORT =
  /^["“‘']?(?:that )?(?:(?:all|any|such|these|those|the|this|that|earlier|recent|media|news) ){0,3}(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|charges?|stor(?:y|ies)|assertions?)(?: (?:of|that|about|against|by|in) [^.,;:!?"”]{1,80})? (?:is|are|was|were) (?:(?:all|simply|just|completely|entirely|totally|utterly|absolutely|clearly|plainly|patently) )?(?:not true|untrue|false|baseless|groundless|unfounded|unsubstantiated|fabricated|invented|made up|a lie|lies|rubbish|nonsense|fake|a fabrication|fabrications|fiction)\b/i;

const UNTRUE = /true|false|less|found|substan|fabric|invent|made up|lies?|rubbish|nonsense|fake|fiction/i;

const isFalseReport = (text: string, [first]: readonly Span[], { content }: Attribution["grounds"]): boolean =>
  first !== undefined &&
  /^(?:quote|colon|line|around|clause|that)$/.test(content) &&
  // The long pattern takes milliseconds to compile, and is seldom needed.
  UNTRUE.test(text.slice(first[0], Math.min(first[1], first[0] + 200))) &&
  FALSE_REPORT.test(text.slice(first[0], Math.min(first[1], first[0] + 200)));

/** "Without it, said a lawyer, the case might not last": of two pieces the second holds the verb where the first is a mere lead. */
function mainPiece(text: string, content: readonly Span[]): readonly Span[] {
  const [first, second] = content;
  if (first === undefined || second === undefined || second[1] - second[0] < 12) return content;
  const lead = text.slice(...first);
  return first[1] - first[0] < 40 && /^(?:without|with|in|on|at|under|for|after|before|if|but)\b/i.test(lead) ? [second] : content;
}

/** A sentence has ended: what qualifies the next one does not qualify the whole. */
const ANOTHER_SENTENCE = /\p{Ll}{3}[.!?]["”’]? \p{Lu}/u;

interface Hedge {
  readonly span: Span;
  /** It qualifies the whole content, not a part of it. */
  readonly whole: boolean;
}

function hedgesIn(text: string, content: readonly Span[]): readonly Hedge[] {
  const [first] = content;
  if (first === undefined) return [];
  const written = text.slice(first[0], Math.min(first[1], first[0] + REACH));
  const lower = written.toLowerCase();
  const head = lower.length === written.length ? lower : written;
  const hedges: Hedge[] = [];
  for (const match of matchesOf(HEDGE, head)) {
    if (match[0] === "may" && written.startsWith("May", match.index)) continue;
    const before = head.slice(0, match.index);
    const after = head.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (isOrdinary(match[0], before, after)) continue;
    const start = first[0] + match.index;
    const quoted = before.replace(/[“"‘'][^“”"‘’']{0,120}[”"’']/g, "");
    // "odour “may be noticed”" hedges; "found the signature “of a man, probably old”" does not.
    const open = opensBefore(quoted) || ANOTHER_SENTENCE.test(quoted);
    const main =
      !open &&
      !CLAUSE.test(
        quoted
          .replace(/^\s*that\b/i, "")
          // "the frost of that week could": no clause begins.
          .replace(/\b(?:of|in|on|at|for|from|by|with|since|during) that\b/gi, "")
          .replace(/(\d):(?=\d)/g, "$1")
          .replace(/–[^–]{0,80}–/g, ""),
      );
    hedges.push({ span: [start, start + match[0].length], whole: match[1] !== undefined && main });
  }
  return hedges;
}

/** A quotation begins in `written`, behind its first letter and before its last word, and does not end there. */
function opensBefore(written: string): boolean {
  const opened = Math.max(written.lastIndexOf("“"), written.lastIndexOf("‘"), written.lastIndexOf('"'));
  const closed = Math.max(written.lastIndexOf("”"), written.lastIndexOf("’"));
  return opened > 0 && opened > closed && written.slice(opened + 1).trim() !== "";
}

/** "as soon as possible", "the fastest possible", "made it possible", "was not possible": a measure or an ability. */
const UNHEDGED = /\b(?:as|\w{2,20}est|all|best|worst|where|wherever|whenever|if|not|n['’]t|ma(?:de|kes?|king)(?: it)?)\s+$/i;

/** "could not", "the might of": no hedge. */
function isOrdinary(word: string, before: string, after: string): boolean {
  if (/^could$/i.test(word))
    return (
      /^\s*(?:not|n['’]t|never|ever)\b/.test(after) ||
      // "nobody could have got in"
      /^(?:that )?["“‘']?(?:nothing|nobody|no one|none)\b[^,;]*$/.test(before) ||
      /^\s+(?:(?:be|barely|hardly|scarcely|still|clearly) )?(?:find|see|seen|hear|heard|feel|smell|tell|recall|remember|afford|only|no longer)\b/.test(
        after,
      )
    );
  if (/^might$/i.test(word)) return /\b(?:the|military|full|its|their|his|of|with)\s+$/.test(before);
  if (/^likely$/i.test(word)) return /\b(?:the|more|less|the most)\s+$/i.test(before) && !/^\s+(?:to|that)\b/.test(after);
  if (/^possible$/i.test(word)) return UNHEDGED.test(before.slice(-40));
  return false;
}

function limitsIn(text: string, { content, cueClass }: Attribution): readonly ScopeCue[] {
  const [first] = content;
  if (first === undefined || cueClass !== "deny") return [];
  const head = text.slice(first[0], Math.min(first[1], first[0] + REACH));
  return matchesOf(LIMIT, head).map((match) => ({
    span: [first[0] + match.index, first[0] + match.index + match[0].length],
    kind: "limit",
  }));
}

/** Where a word stands last before an offset, near it. */
function wordBefore(text: string, before: number, word: string): Span | null {
  const from = Math.max(0, before - 80);
  const at = text.slice(from, before).toLowerCase().lastIndexOf(word);
  return at < 0 ? null : [from + at, from + at + word.length];
}
