import type { ReadReport } from "../record/case-record.ts";
import type { DecisionOf } from "../record/decision.ts";
import { type EntityId, type UtteranceId, utteranceId } from "../record/id.ts";
import type { ReadUtterance } from "../record/reading.ts";
import { ACCUSES, ANSWERS, CALLS_UNTRUE, JUDGES, NAMES, POINTS_BACK, RELAYS, SAYS_WE } from "../record/rule-marks.ts";
import { bySpan, contains, hull, overlaps, type Span, without } from "../record/span.ts";
import type { Slots, Utterance } from "../record/utterance.ts";
import { calledUntrue } from "./called-untrue.ts";
import { isContraryToFact } from "./contrary-to-fact.ts";
import type { Joined } from "./entities.ts";
import { countersInItsWords, deniesInItsWords } from "./negation.ts";
import { type Nesting, nestingOf } from "./nesting.ts";
import { withoutOddMarks } from "./odd-marks.ts";
import { isScorned, pointedAt } from "./points-back.ts";
import {
  type AttributedProposal,
  attributedProposals,
  deniedFirst,
  leftOf,
  type Proposal,
  rejectedFirst,
  sentenceProposals,
} from "./proposals.ts";
import { isChecked, isCourtesy, isLabel, isNo, isYes } from "./rejection.ts";
import { isSpoken, type Reviews } from "./reviews.ts";
import { type SpanIndex, slotsOf, spanIndex } from "./slots.ts";

const NO_SLOTS: Slots = { what: null, who: [], when: [], where: [], howMany: [], facts: [], negated: false, stems: [] };

/** What a report says, as reviews leave it. */
export interface SaidInReport {
  readonly utterances: readonly Utterance[];
  /** Those of its proposals that were rejected. */
  readonly rejected: readonly string[];
}

/**
 * The utterances of one report as the case holds them: the publisher's voice over all, one for each sentence-long piece of
 * attributed content, and one for each sentence that no source is named for. Rejected proposals fall back to the
 * publisher's own voice.
 */
export function utterancesOf(read: ReadReport, joined: Joined, reviews: Reviews): SaidInReport {
  const { report, reading } = read;
  const at = spanIndex(read);
  const publisher = joined.publisherOf.get(report.id) ?? null;
  const root: Utterance = {
    ...EMPTY,
    id: utteranceId(report.id, "publisher"),
    report: report.id,
    voice: "publisher",
    source: publisher,
    words: reading.title ?? reading.text.slice(0, 80),
    rule: "publisher",
  };
  const proposals = attributedProposals(read, reviews);
  const nesting = nestingOf(read, proposals, root.id, reviews);
  const attributed = proposals
    .flat()
    .filter(({ id }) => !reviews.rejected.has(id))
    .map((proposal) => attributedUtterance(read, proposal, nesting, joined, reviews, at, root.id));
  const taken = attributed.map((utterance) => hull([...utterance.content, ...utterance.cue])).sort(bySpan);
  // What only relays what somebody else says holds no age of its own.
  const stated = attributed
    .filter(({ rule }) => !rule.endsWith(RELAYS))
    .map(({ content, cue }) => hull([...content, ...cue]))
    .sort(bySpan);
  const cues = attributed.flatMap((utterance) => utterance.cue);
  const uncovered = reading.sentences.filter((sentence) => !covered(sentence, taken) && !cues.some((cue) => contains(sentence, cue)));
  const sentences = sentenceProposals(read, [...uncovered, ...agesBeside(read, stated)].sort(bySpan), reviews);
  const own = sentences
    .filter(({ id }) => !reviews.rejected.has(id))
    .map((proposal) => sentenceUtterance(read, proposal, nesting, joined, reviews, at));
  const proposed = [...proposals.flat(), ...sentences].map(({ id }) => id);
  const said = [root, ...withPointers(read, withJudged([...attributed, ...own]))];
  return {
    utterances: reviews.nested.size === 0 ? said : insideWhatStands(said, root.id),
    rejected: reviews.rejected.size === 0 ? [] : proposed.filter((id) => reviews.rejected.has(id)),
  };
}

/** True where an utterance is of words that state something: publishers' voices over whole reports, words that only relay others, a bare "no" and a bare thing do not. */
export function isStating({ voice, rule }: Utterance): boolean {
  return voice !== "publisher" && ![RELAYS, ANSWERS, NAMES].some((mark) => rule.endsWith(mark));
}

/** "The port denied the union's claim that two had fled": whoever denies or confirms what somebody claims speaks against it or for it himself, in whatever words it was put. */
function withJudged(said: readonly Utterance[]): readonly Utterance[] {
  return said.map((one) => {
    const judges = one.stance === "denies" || (one.stance === "asserts" && one.cueClass === "confirm");
    if (!judges || !one.rule.endsWith(RELAYS)) return one;
    const [claimed, ...others] = said.filter(
      ({ parent, rule }) => parent === one.id && /^noun(?:-of-saying|-clause|-thing)?(?= |$)/.test(rule),
    );
    if (claimed === undefined || others.length > 0 || claimed.polarity === "open") return one;
    const { slots } = claimed;
    return { ...one, slots, polarity: polarityOf(one.stance, slots.negated), rule: `${one.rule.slice(0, -RELAYS.length)}${JUDGES}` };
  });
}

/** Whoever denies "this" states what it points at. The words stay his own. */
function withPointers({ reading }: ReadReport, said: readonly Utterance[]): readonly Utterance[] {
  const meant = pointedAt(reading.text, reading.sentences, said);
  return said.map((one) => {
    const slots = meant.get(one)?.slots;
    if (slots === undefined && (isNo(one.words) || isYes(one.words) || isCourtesy(one.words) || isLabel(one.words)))
      return { ...one, polarity: "open", rule: `${one.rule}${ANSWERS}` };
    return slots === undefined
      ? one
      : {
          ...one,
          slots,
          polarity: polarityOf(isScorned(one.words) ? "denies" : one.stance, slots.negated),
          rule: `${one.rule}${POINTS_BACK}`,
        };
  });
}

/** What a report says where it has this publisher: in its own voice it says it as that one, and whoever else speaks in it is the same. */
export function publishedBy(publisher: EntityId | null, said: readonly Utterance[]): readonly Utterance[] {
  return said.map((one) =>
    (one.voice === "attributed" && !one.rule.includes(SAYS_WE)) || one.source === publisher ? one : { ...one, source: publisher },
  );
}

/** A sentence inside which people found something may be covered by now: what stood in it is relayed directly. */
function insideWhatStands(utterances: readonly Utterance[], root: UtteranceId): readonly Utterance[] {
  const standing = new Set(utterances.map(({ id }) => id));
  return utterances.map((one) => (one.parent === null || standing.has(one.parent) ? one : { ...one, parent: root }));
}

/** "Ida Reik, 48, said that …": how old somebody is who speaks, the report says itself, unless it stands in what somebody else says. */
function agesBeside({ reading }: ReadReport, taken: readonly Span[]): readonly Span[] {
  const spans = reading.utterances.flatMap(({ source: { span, entity } }): readonly Span[] => {
    if (span === null || reading.entities.find(({ id }) => id === entity)?.type !== "person") return [];
    return /(?:, \d{2}| \(\d{2}\))(?:, (?:an?|the) [^,]{1,60})?$/.test(reading.text.slice(...span)) ? [span] : [];
  });
  return spans.filter((span, i) => spans.findIndex(([start]) => start === span[0]) === i && !taken.some((other) => overlaps(other, span)));
}

/** A sentence of the report's own, unless people found somebody who says it. */
function sentenceUtterance(
  read: ReadReport,
  { id, content, cut }: Proposal,
  nesting: Nesting,
  joined: Joined,
  reviews: Reviews,
  at: SpanIndex,
): Utterance {
  const { report, reading } = read;
  const correction = reviews.corrected.get(id);
  const parent = nesting.parentOf(id);
  const spoken = isSpoken(correction);
  const spans = leftOf(reading.text, correction?.content ?? content, cut);
  const own = spans.flatMap((span) => without(span, nesting.within(id)));
  const untrue = correction === undefined && own.length === 1 ? untrueIn(reading.text, own) : null;
  const said = untrue === null ? own : [untrue];
  const slots = slotsOf(read, said, joined, at);
  // A question in a report's own voice asserts nothing, nor does the claim that a check of facts is about.
  const [start, end] = hull(spans);
  const asks = ASKED.test(reading.text.slice(start, end)) || isChecked(reading.text, start);
  const stance = correction?.stance ?? (untrue !== null ? "denies" : asks ? "asks" : "asserts");
  const words = said.map((span) => reading.text.slice(...span).trim()).join(" … ");
  const publisher = joined.publisherOf.get(report.id) ?? null;
  const named = correction?.source ?? null;
  return {
    ...EMPTY,
    id,
    report: report.id,
    voice: spoken ? "attributed" : "sentence",
    parent,
    source: spoken ? (named === null ? null : joined.named(named)) : publisher,
    content: spans,
    words,
    stance,
    polarity: isContraryToFact(words) ? "open" : polarityOf(stance, slots.negated),
    hedged: stance === "hedges",
    review: reviewOf(reviews, id),
    rule: untrue === null ? "own-voice" : `own-voice${CALLS_UNTRUE}`,
    slots,
  };
}

const ASKED = /\?["“”’»)]{0,2}$/;

const EMPTY = {
  parent: null,
  sourceSpan: null,
  sourceShown: null,
  cue: [],
  cueClass: null,
  content: [],
  mode: "indirect",
  stance: "asserts",
  polarity: "for",
  hedged: false,
  medium: null,
  review: "unreviewed",
  slots: NO_SLOTS,
} as const;

/** True where attributed words take up at least half of the sentence. */
function covered(sentence: Span, taken: readonly Span[]): boolean {
  let shared = 0;
  for (const span of taken) {
    if (span[0] >= sentence[1]) break;
    if (overlaps(span, sentence)) shared += Math.min(span[1], sentence[1]) - Math.max(span[0], sentence[0]);
  }
  return shared * 2 >= sentence[1] - sentence[0];
}

function attributedUtterance(
  read: ReadReport,
  { id, read: proposal, content, cut }: AttributedProposal,
  nesting: Nesting,
  joined: Joined,
  reviews: Reviews,
  at: SpanIndex,
  root: UtteranceId,
): Utterance {
  const { report, reading } = read;
  const nested = nesting.within(id);
  const correction = reviews.corrected.get(id);
  const spans = leftOf(reading.text, correction?.content ?? content, cut);
  const whole = spans.flatMap((span) => without(span, nested));
  const untrue = correction === undefined && proposal.stance === "asserts" ? untrueIn(reading.text, spans) : null;
  const own = untrue === null ? whole : [untrue];
  const stance = correction?.stance ?? statedStance(reading.text, proposal, content, untrue);
  const relays = untrue === null && nested.length > 0 && (wordsIn(reading.text, own) < FEW_WORDS || isHowTold(reading.text, own, nested));
  const slots = relays ? NO_SLOTS : slotsOf(read, own, joined, at);
  const words = relays ? saidWords(reading.text, spans) : wordsLeft(reading.text, own, spans);
  const end = own.at(-1)?.[1] ?? reading.text.length;
  const behind = reading.text.slice(end, end + 8);
  const counters = correction?.stance === undefined && countersInItsWords(words, behind, wordsOf(reading.text, proposal.cue));
  const we =
    correction?.source === undefined && nesting.parentOf(id) === root && (saysWe(read, proposal) || isPublisher(read, proposal, joined));
  const bare = !relays && isUnreviewed(reviews, id) && namesOnly(proposal, words, slots, wordsOf(reading.text, proposal.cue));
  return {
    id,
    report: report.id,
    voice: "attributed",
    parent: nesting.parentOf(id),
    source: we ? (joined.publisherOf.get(report.id) ?? null) : sourceOf(read, proposal, correction, joined),
    sourceSpan: proposal.source.span,
    sourceShown: proposal.source.shown ?? null,
    cue: proposal.cue,
    cueClass: proposal.cueClass,
    content: spans,
    words,
    mode: proposal.mode,
    stance,
    polarity:
      relays || bare || isOpen(words, stance)
        ? "open"
        : polarityOf(counters ? "asserts" : stance, slots.negated, deniesInItsWords(words, behind)),
    hedged: stance === "hedges" || proposal.scopeCues.some((cue) => cue.kind === "hedge"),
    medium: proposal.medium?.kind ?? null,
    rule: `${proposal.rule}${marksOf(we, relays, bare, untrue !== null)}${accuses(reading.text, proposal) ? ACCUSES : ""}`,
    review: reviewOf(reviews, id),
    slots,
  };
}

/** "does not show who fired", "if they had fired, there would be craters": neither so nor not so. */
const isOpen = (words: string, stance: Utterance["stance"]): boolean =>
  isContraryToFact(words) || (stance === "denies" && QUESTION.test(words));

const QUESTION = /^["“‘']?(?:who|whom|whose|what|which|when|where|why|how|whether)\s/iu;

const accuses = (text: string, { cue }: ReadUtterance): boolean => /^(?:accus|blam|suspect)/iu.test(wordsOf(text, cue));

const marksOf = (we: boolean, relays: boolean, bare: boolean, untrue: boolean): string =>
  `${we ? SAYS_WE : ""}${relays ? RELAYS : ""}${bare ? NAMES : ""}${untrue ? CALLS_UNTRUE : ""}`;

/** What a content says is untrue, where it is one sentence that calls a telling so; else null. */
function untrueIn(text: string, [span, ...others]: readonly Span[]): Span | null {
  return span === undefined || others.length > 0 ? null : calledUntrue(text.slice(...span), span[0]);
}

/** “Claims that soldiers were there are false,” said in so many words, denies that they were. */
function statedStance(text: string, proposal: ReadUtterance, content: readonly Span[], untrue: Span | null): Utterance["stance"] {
  if (untrue !== null) return "denies";
  return isInstead(text, proposal, content) ? "asserts" : proposal.stance;
}

const isUnreviewed = (reviews: Reviews, id: UtteranceId): boolean => reviewOf(reviews, id) === "unreviewed";

function reviewOf({ corrected, accepted }: Reviews, id: UtteranceId): Utterance["review"] {
  return corrected.has(id) ? "corrected" : accepted.has(id) ? "accepted" : "unreviewed";
}

/** So few words beside what is relayed state nothing. */
const FEW_WORDS = 5;
/** And so many at most say only how it was told. */
const HOW_TOLD = 12;

/** "the mate told | the court in private on Monday": all that is left stands right behind the verb of the one who is relayed, and no clause begins in it. */
function isHowTold(text: string, own: readonly Span[], nested: readonly Span[]): boolean {
  const [left, ...others] = own.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(...span)));
  if (left === undefined || others.length > 0 || wordsIn(text, [left]) >= HOW_TOLD) return false;
  const before = nested.findLast((span) => span[1] <= left[0]);
  return before !== undefined && text.slice(before[1], left[0]).trim() === "" && !CLAUSE.test(text.slice(...left));
}

const CLAUSE = /[,;:—–]|(?<!\p{L})(?:and|but|that|which|who|if|whether|because|і|й|та|але|що|який|и|но|что|который)(?!\p{L})/iu;

/**
 * "saw the boat", "published the picture": a thing that was seen, shown, asked for or made public is no statement. What somebody confirms, denies or announces is
 * one, "confirmed the ceasefire", and so is whatever happened, "showed the shelling".
 */
function namesOnly(
  { names, cueClass }: ReadUtterance,
  words: string,
  { what, howMany, when, facts, negated }: Slots,
  cue: string,
): boolean {
  // "blamed Ostian forces": so many words without an article.
  const few = REASON.test(cue) && !/\s(?:for|of)\s/.test(words) && words.split(" ").length <= 4;
  if ((names !== true && !few) || what !== null || howMany.length + when.length + facts.length > 0 || negated) return false;
  return /^(?:perceive|show|order|ask)$/.test(cueClass) || PAPER.test(words) || REASON.test(cue) || MADE_PUBLIC.test(cue);
}

/** "fragments published by the city": so many words. */
const MADE_PUBLIC = /^(?:publish|post|shar|releas|circulat|broadcast|show|film|photograph|distribut)\p{L}{0,4}$/iu;

/** "blaming a clerical error": a reason that is given, of which nothing is said. */
const REASON = /^(?:blam|cit)(?:e[sd]?|ing)$/iu;

/** What is published, and not what is told by it. */
const PAPER =
  /^(?:the|an?|its|his|her|their|this|that|these|those|such|either) (?:\p{L}+ )?(?:pictures?|photos?|photographs?|videos?|footage|images?|clips?|recordings?|documents?|cop(?:y|ies)|data|lists?|accounts?|details?|information|papers?|transcripts?)(?: of| from|$)/iu;

/** "denied this: “It was ours.”", "No. It was ours.": what stands behind what is denied is what he says instead. */
function isInstead(text: string, proposal: ReadUtterance, content: readonly Span[]): boolean {
  const denied = rejectedFirst(text, proposal)?.[0]?.[0] ?? deniedFirst(text, proposal);
  return denied !== null && (content[0]?.[0] ?? 0) > denied[0];
}

/** "We believe that", "I saw that" outside all quotation marks: whoever publishes the report says so, unless it is the transcript of what others said. */
function saysWe({ report, reading: { text } }: ReadReport, { source: { span, entity }, rule }: ReadUtterance): boolean {
  // "Заяви штабу — фейк.": a verdict that nobody is named for is the report's own.
  if (rule === "verdict" && span === null) return report.medium !== "transcript";
  if (span === null || entity !== null || report.medium === "transcript") return false;
  const words = text.slice(...span).trim();
  if (!/^(?:i|we|я|ми|мы|나는?|저는|제가|내가|우리는?|저희는?)$/iu.test(words) && !OWN_DATA.test(words)) return false;
  const before = text.slice(Math.max(0, span[0] - QUOTED_ROOM), span[0]);
  const open = Math.max(before.lastIndexOf("“"), before.lastIndexOf("«"));
  if (open > Math.max(before.lastIndexOf("”"), before.lastIndexOf("»"))) return false;
  return before.slice(before.lastIndexOf("\n") + 1).split('"').length % 2 === 1;
}

/** "The Ministry denies it", in what the Interior Ministry of Zareb publishes: a body that is told by its kind alone, of the publisher's kind, is the publisher. */
function isPublisher({ report }: ReadReport, { source: { entity } }: ReadUtterance, joined: Joined): boolean {
  const id = entity === null ? null : joined.of(report.id, entity);
  const body = id === null ? undefined : joined.entities.get(id)?.body;
  const own = joined.entities.get(joined.publisherOf.get(report.id) ?? ("" as EntityId))?.body;
  return body !== undefined && own !== undefined && body.isAny && body.whose.length === 0 && body.kind === own.kind;
}

/** "According to available data": whoever publishes it has them, and names nobody. */
const OWN_DATA =
  /^(?:(?:the )?(?:available|preliminary|latest|updated|operational|our(?: own)?)\s(?:data|information|intelligence|estimates?|figures|reports)|(?:наявн|попередн|оперативн|уточнен|имеющ|предварит)\p{L}+\s(?:дан|інформац|информац|відомост|сведен)\p{L}*)$/iu;

/** A quotation in which somebody says "I" or "we" has begun no more than so many characters before. */
const QUOTED_ROOM = 2000;

/** The words of a content by themselves: without the "that" that led to them, and without a quotation mark that lost its partner. */
function saidWords(text: string, spans: readonly Span[]): string {
  const words = spans
    .map((span) => text.slice(...span).trim())
    .join(" … ")
    .replace(/^that\s+(?!(?:is|was)\s)(?=\S)/, "");
  const whole = withoutOddMarks(words);
  if (whole !== words) return whole;
  return /^\p{Ll}/u.test(words) ? `${governing(text, spans[0]?.[0] ?? 0)}${words}` : words;
}

/** "the board ordered a recount | after two boxes were found": what is left of a sentence when somebody else's words are taken out of its beginning. */
function wordsLeft(text: string, own: readonly Span[], whole: readonly Span[]): string {
  const words = saidWords(text, own).replace(STUB, "");
  return (own[0]?.[0] ?? 0) <= (whole[0]?.[0] ?? 0)
    ? words
    : words.replace(/^(?:after|when|while|because|since|as|although|though|and|but)\s+(?=(?:\S+\s+){2}\S)/, "");
}

/** "laid down their weapons | after their commander had": where the rest of the clause is somebody else's words. */
const STUB =
  /,?\s(?:after|when|while|because|since|as|once|although|though|and|but)\s[^,;.]{1,60}\s(?:had|has|have|was|were|is|are|had been|has been|have been)$/u;

/** "опровергли сообщения *об* ударе": without the preposition the noun stands in a case that nothing explains. */
function governing(text: string, start: number): string {
  return /(?<!\p{L})(?:обо?|о|про)\s$/iu.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? "";
}

function sourceOf(
  { report }: ReadReport,
  proposal: ReadUtterance,
  correction: DecisionOf<"correct"> | undefined,
  joined: Joined,
): EntityId | null {
  if (correction?.source !== undefined) return correction.source === null ? null : joined.named(correction.source);
  return proposal.source.entity === null ? null : joined.of(report.id, proposal.source.entity);
}

/** A denial of a negative asserts; a denial of a positive, or an assertion of a negative, denies. A denial in `itsWords` says what holds instead. */
function polarityOf(stance: Utterance["stance"], negated: boolean, itsWords = false): Utterance["polarity"] {
  if (stance === "declines" || stance === "asks" || stance === "orders") return "open";
  return (stance === "denies" && !(itsWords && negated)) !== negated ? "against" : "for";
}

const wordsOf = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(" ");

function wordsIn(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + (text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
