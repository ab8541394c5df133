import type { ReadReport } from "../record/case-record.ts";
import { type ReportId, type UtteranceId, utteranceId } from "../record/id.ts";
import type { ReadUtterance } from "../record/reading.ts";
import { bySpan, contains, hull, overlaps, type Span, without } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { piecesOf } from "./pieces.ts";
import { isPointer, isScorned } from "./points-back.ts";
import { checkedLabel, isNo, partedNo } from "./rejection.ts";
import type { Reviews } from "./reviews.ts";

/** A sentence-long piece of what was read as somebody's words, or of what a report says itself, under the identifier that the case gives it. */
export interface Proposal {
  readonly id: UtteranceId;
  /** Null for a sentence that no source is named for. */
  readonly read: ReadUtterance | null;
  readonly content: readonly Span[];
  /** Words that people split off. */
  readonly cut: readonly Span[];
}

/** A proposal of which it was read who says it. */
export type AttributedProposal = Proposal & { readonly read: ReadUtterance };

/**
 * What a report holds as attributed, a list for each utterance of the reading and in its order, whether or not it stands; cut where people split it. What two
 * utterances of the reading have in common, words of one speaker by one cue, stands once, with the first of them.
 */
export function attributedProposals(
  { report, reading }: ReadReport,
  reviews: Reviews | null = null,
): readonly (readonly AttributedProposal[])[] {
  const taken = new Set<UtteranceId>();
  return reading.utterances.map((read) => {
    const pieces = contentOf(reading.text, read).map((content) => ({
      id: attributedId(report.id, read.cue, read.source.span, content),
      read,
      content,
      cut: NOTHING,
    }));
    const left = split(pieces, reading.text, reviews, (content) => attributedId(report.id, read.cue, read.source.span, content));
    return left.filter(({ id }) => !taken.has(id) && taken.add(id));
  });
}

/** The pieces of what somebody says; what he points at with "denied this: “…”" is a piece of its own. */
function contentOf(text: string, read: ReadUtterance): readonly (readonly Span[])[] {
  const rejected = rejectedFirst(text, read);
  if (rejected !== null) return rejected;
  const pointed = deniedFirst(text, read);
  if (pointed === null) return piecesOf(text, read.content);
  return [[pointed], ...piecesOf(text, read.content[0] === pointed ? read.content.slice(1) : read.content)];
}

/** The pieces of an answer of which the first rejects what was said or asked, "No.", "That is false.", and the others say what holds instead; null for any other. */
export function rejectedFirst(text: string, { stance, content }: ReadUtterance): readonly (readonly Span[])[] | null {
  const [first, ...others] = content;
  if (stance !== "denies" || first === undefined) return null;
  // "“Not true,” she said. “They were asleep.”"
  if (others.length > 0 && isRejection(text.slice(...first).trim())) return [[first], ...piecesOf(text, others)];
  const parted = partedNo(text, first);
  if (parted !== null) return [[parted[0]], ...piecesOf(text, [parted[1], ...others])];
  const pieces = piecesOf(text, content);
  const [only] = pieces[0] ?? [];
  return pieces.length > 1 && only !== undefined && pieces[0]?.length === 1 && isRejection(text.slice(...only).trim()) ? pieces : null;
}

const isRejection = (words: string): boolean => isNo(words) || isScorned(words);

/** Of a denial with words in quotation marks behind it: what it points at, "denied *this*: “…”", "denied *the claim*. “…”"; null where it points at nothing. */
export function deniedFirst(text: string, { stance, cue, content }: ReadUtterance): Span | null {
  const [first, second] = content;
  if (stance !== "denies" || first === undefined) return null;
  if (second !== undefined && isPointer(text.slice(...first).trim()) && isQuoted(text, second)) return first;
  const behind = cue.at(-1)?.[1] ?? first[0];
  if (!isQuoted(text, first) || first[0] < behind || first[0] - behind > POINTED) return null;
  const between = text.slice(behind, first[0]);
  const words = /^\s+((?:this|that|it|(?:the|this|that|these|those) \p{L}+|це|это|ц[юі] \p{L}+|эт[уи] \p{L}+))(?=\s*:|\s+\p{L})/iu.exec(
    between,
  );
  if (words?.[1] === undefined || !/:\s*$/.test(between) || !isPointer(words[1])) return null;
  const start = behind + words[0].length - words[1].length;
  return [start, start + words[1].length];
}

const isQuoted = (text: string, [start]: Span): boolean => /^["“«„]/.test(text.slice(start, start + 1));

/** So many characters at most stand between a verb of denying and the colon of what is said instead. */
const POINTED = 80;

/** The sentences of a report as proposals of its own voice, cut where people split them. */
export function sentenceProposals(
  { report, reading }: ReadReport,
  sentences: readonly Span[],
  reviews: Reviews | null,
): readonly Proposal[] {
  const told = sentences
    .filter((sentence) => !DATELINE.test(reading.text.slice(...sentence).trim()))
    .map((sentence) => behindDateline(reading, sentence))
    .map(([start, end]): Span => [start + checkedLabel(reading.text.slice(start, end)), end]);
  const whole = told.map((sentence) => ({ id: sentenceId(report.id, [sentence]), read: null, content: [sentence], cut: NOTHING }));
  return split(whole, reading.text, reviews, (content) => sentenceId(report.id, content));
}

/** "KYIV, Oct 9 (Press) - The boat sank": what is told begins behind where, when and by whom it was written. */
function behindDateline({ text, credits }: ReadReport["reading"], [start, end]: Span): Span {
  let at = start;
  for (const { kind, span } of credits)
    if (/^(?:dateline|byline)$/.test(kind) && span[0] - at <= 2 && span[0] >= at && span[1] < end) at = span[1];
  if (at === start) return [start, end];
  const gap = /^[\s=—–:-]*/u.exec(text.slice(at, end))?.[0].length ?? 0;
  return at + gap < end ? [at + gap, end] : [start, end];
}

/** "МОСКВА, 7 мая." and "Bucharest, 4 March 2025.": where and when a report was written, and nothing that it says. */
const DATELINE =
  /^\p{Lu}[\p{L}'’ʼ.-]{1,30}(?: \p{L}[\p{L}'’ʼ.-]{1,30}){0,2}, (?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,12}|\p{Lu}\p{Ll}{2,9}\.? \d{1,2})(?:,? \d{4})?(?: (?:року|р|года|г))?\.?$/u;

/** The identifier of words that are attributed to somebody: by the report, the words that attribute them and the words themselves. */
function attributedId(report: ReportId, cue: readonly Span[], source: Span | null, content: readonly Span[]): UtteranceId {
  return utteranceId(report, cue.map(pair), source === null ? null : pair(source), content.map(pair));
}

/** The identifier of what a report says in its own voice. */
export function sentenceId(report: ReportId, content: readonly Span[]): UtteranceId {
  return utteranceId(report, "sentence", ...content.map(pair));
}

/** The identifier under which words that are split off an utterance stand. */
export function partId({ report, rule, cue, sourceSpan }: Utterance, rest: readonly Span[]): UtteranceId {
  return rule.startsWith("own-voice") ? sentenceId(report, rest) : attributedId(report, cue, sourceSpan, rest);
}

/** What is left of a content without what was split off it; pieces without a word go too. */
export function leftOf(text: string, content: readonly Span[], cut: readonly Span[]): readonly Span[] {
  return cut.length === 0 ? content : content.flatMap((span) => without(span, cut)).filter((span) => holdsWord(text, span));
}

function holdsWord(text: string, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(...span));
}

const NOTHING: readonly Span[] = [];

/**
 * Each proposal without the words that were split off, followed by these as proposals of their own, which can be split again. A split that would leave nothing on
 * one side, or that takes words from elsewhere, has no effect.
 */
function split<One extends Proposal>(
  proposals: readonly One[],
  text: string,
  reviews: Reviews | null,
  idOf: (content: readonly Span[]) => UtteranceId,
): readonly One[] {
  if (reviews === null || reviews.splits.size === 0) return proposals;
  const held = new Set(proposals.map(({ id }) => id));
  const parted = (proposal: One): readonly One[] => {
    const content = reviews.corrected.get(proposal.id)?.content ?? proposal.content;
    const reach = hull([...proposal.content, ...content]);
    const parts: One[] = [];
    let cut = NOTHING;
    for (const rest of reviews.splits.get(proposal.id) ?? []) {
      const further = [...cut, ...rest];
      const fits = rest.every((span) => contains(reach, span) && !cut.some((other) => overlaps(other, span)));
      const id = idOf(rest);
      if (!fits || held.has(id) || !rest.some((span) => holdsWord(text, span)) || leftOf(text, content, further).length === 0) continue;
      held.add(id);
      cut = further;
      parts.push({ ...proposal, id, content: rest, cut: NOTHING });
    }
    const first = cut.length === 0 ? proposal : { ...proposal, content: leftOf(text, proposal.content, cut), cut };
    return [first, ...parts.flatMap(parted)].sort((a, b) => bySpan(hullOf(a), hullOf(b)));
  };
  return proposals.flatMap(parted);
}

function hullOf({ content }: Proposal): Span {
  return content.length === 0 ? [0, 0] : hull(content);
}

function pair(span: Span): readonly [number, number] {
  return [span[0], span[1]];
}
