import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { DecisionOf } from "../record/decision.ts";
import { type EntityId, type UtteranceId, utteranceId } from "../record/id.ts";
import type { ReadUtterance } from "../record/reading.ts";
import { bySpan, contains, hull, overlaps, type Span } from "../record/span.ts";
import type { Slots, Utterance } from "../record/utterance.ts";
import type { Joined } from "./entities.ts";
import { attributedProposals, type Proposal, sentenceId } from "./proposals.ts";
import { type SpanIndex, slotsOf, spanIndex } from "./slots.ts";

/** The decisions that bear on single utterances, by utterance. */
export interface Reviews {
  readonly accepted: ReadonlySet<string>;
  readonly rejected: ReadonlySet<string>;
  readonly corrected: ReadonlyMap<string, DecisionOf<"correct">>;
}

/** Collects reviews; of several on one utterance the one with the greatest id stands, so that order does not matter. */
export function reviewsOf(decisions: readonly StandingDecision[]): Reviews {
  const last = new Map<string, StandingDecision>();
  for (const standing of decisions) {
    const { decision, id } = standing;
    if (decision.kind !== "accept" && decision.kind !== "reject" && decision.kind !== "correct") continue;
    const held = last.get(decision.utterance);
    if (held === undefined || held.id < id) last.set(decision.utterance, standing);
  }
  const accepted = new Set<string>();
  const rejected = new Set<string>();
  const corrected = new Map<string, DecisionOf<"correct">>();
  for (const [utterance, { decision }] of last) {
    if (decision.kind === "accept") accepted.add(utterance);
    else if (decision.kind === "reject") rejected.add(utterance);
    else if (decision.kind === "correct") corrected.set(utterance, decision);
  }
  return { accepted, rejected, corrected };
}

const NO_SLOTS: Slots = { what: null, who: [], when: [], where: [], howMany: [], facts: [], negated: false, stems: [] };

/** What a report says, as reviews leave it. */
interface SaidInReport {
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
  const proposals = attributedProposals(read);
  const attributed = attributedIn(read, proposals, root.id, joined, reviews, at);
  const taken = attributed.map((utterance) => hull([...utterance.content, ...utterance.cue])).sort(bySpan);
  const cues = attributed.flatMap((utterance) => utterance.cue);
  const own = reading.sentences
    .filter((sentence) => !covered(sentence, taken) && !cues.some((cue) => contains(sentence, cue)))
    .map((sentence): Utterance => {
      const id = sentenceId(report.id, sentence);
      const slots = slotsOf(read, [sentence], joined, at);
      return {
        ...EMPTY,
        id,
        report: report.id,
        voice: "sentence",
        parent: root.id,
        source: publisher,
        content: [sentence],
        words: reading.text.slice(...sentence),
        polarity: slots.negated ? "against" : "for",
        review: reviews.accepted.has(id) ? "accepted" : "unreviewed",
        rule: "own-voice",
        slots,
      };
    });
  const proposed = [...proposals.flat(), ...own].map(({ id }) => id);
  return {
    utterances: [root, ...attributed, ...own.filter((utterance) => !reviews.rejected.has(utterance.id))],
    rejected: reviews.rejected.size === 0 ? [] : proposed.filter((id) => reviews.rejected.has(id)),
  };
}

const EMPTY = {
  parent: null,
  sourceSpan: null,
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

function attributedIn(
  read: ReadReport,
  proposed: readonly (readonly Proposal[])[],
  root: UtteranceId,
  joined: Joined,
  reviews: Reviews,
  at: SpanIndex,
): readonly Utterance[] {
  const proposals = proposed.map((pieces) => pieces.filter(({ id }) => !reviews.rejected.has(id)));
  const standing = new Map(read.reading.utterances.map((utterance, i) => [utterance.id, { utterance, pieces: proposals[i] ?? [] }]));
  const nested = new Map<string, Span[]>();
  for (const { utterance, pieces } of standing.values()) {
    if (utterance.parent === null || pieces.length === 0) continue;
    const spans = [...utterance.cue, ...utterance.content, ...(utterance.source.span === null ? [] : [utterance.source.span])];
    const holes = nested.get(utterance.parent);
    if (spans.length === 0) continue;
    if (holes === undefined) nested.set(utterance.parent, [hull(spans)]);
    else holes.push(hull(spans));
  }
  const parentOf = ({ parent, content, cue }: ReadUtterance): UtteranceId => {
    const first = content[0] ?? cue[0];
    for (let up = parent; up !== null; up = standing.get(up)?.utterance.parent ?? null) {
      const held = standing.get(up)?.pieces ?? [];
      const holder = held.find((piece) => first !== undefined && contains(hull(piece.content), first)) ?? held[0];
      if (holder !== undefined) return holder.id;
    }
    return root;
  };
  return proposals
    .flat()
    .map((proposal) =>
      attributedUtterance(read, proposal, parentOf(proposal.read), nested.get(proposal.read.id) ?? [], joined, reviews, at),
    );
}

function attributedUtterance(
  read: ReadReport,
  { id, read: proposal, content }: Proposal,
  parent: UtteranceId,
  nested: readonly Span[],
  joined: Joined,
  reviews: Reviews,
  at: SpanIndex,
): Utterance {
  const { report, reading } = read;
  const correction = reviews.corrected.get(id);
  const stance = correction?.stance ?? proposal.stance;
  const spans = correction?.content ?? content;
  const own = spans.flatMap((span) => without(span, nested));
  const relays = nested.length > 0 && wordsIn(reading.text, own) < 5;
  const slots = relays ? NO_SLOTS : slotsOf(read, own, joined, at);
  return {
    id,
    report: report.id,
    voice: "attributed",
    parent,
    source: sourceOf(read, proposal, correction, joined),
    sourceSpan: proposal.source.span,
    cue: proposal.cue,
    cueClass: proposal.cueClass,
    content: spans,
    words: saidWords(reading.text, relays ? spans : own),
    mode: proposal.mode,
    stance,
    polarity: relays ? "open" : polarityOf(stance, slots.negated),
    hedged: stance === "hedges" || proposal.scopeCues.some((cue) => cue.kind === "hedge"),
    medium: proposal.medium?.kind ?? null,
    rule: relays ? `${proposal.rule} (relays)` : proposal.rule,
    review: correction !== undefined ? "corrected" : reviews.accepted.has(id) ? "accepted" : "unreviewed",
    slots,
  };
}

/** The words of a content by themselves: without the "that" that led to them, and without a quotation mark that lost its partner. */
function saidWords(text: string, spans: readonly Span[]): string {
  const words = spans
    .map((span) => text.slice(...span).trim())
    .join(" … ")
    .replace(/^that\s+(?=\S)/i, "");
  if (/^[^“”]*”$/.test(words)) return words.slice(0, -1);
  return /^“[^“”]*$/.test(words) ? words.slice(1) : words;
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

/** A denial of a negative asserts; a denial of a positive, or an assertion of a negative, denies. */
function polarityOf(stance: Utterance["stance"], negated: boolean): Utterance["polarity"] {
  if (stance === "declines" || stance === "asks" || stance === "orders") return "open";
  return (stance === "denies") !== negated ? "against" : "for";
}

function without(span: Span, holes: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let at = span[0];
  for (const hole of holes.filter((inner) => overlaps(inner, span)).sort(bySpan)) {
    if (hole[0] > at) rest.push([at, hole[0]]);
    at = Math.max(at, hole[1]);
  }
  if (at < span[1]) rest.push([at, span[1]]);
  return rest;
}

function wordsIn(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + (text.slice(...span).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}
