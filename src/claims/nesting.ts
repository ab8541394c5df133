import type { ReadReport } from "../record/case-record.ts";
import type { UtteranceId } from "../record/id.ts";
import { contains, hull, type Span } from "../record/span.ts";
import { type AttributedProposal, type Proposal, sentenceProposals } from "./proposals.ts";
import { isSpoken, type Reviews } from "./reviews.ts";

/** Which utterance of a report stands inside which. */
export interface Nesting {
  parentOf(utterance: UtteranceId): UtteranceId;
  /** The words inside an utterance that somebody else says there. */
  within(utterance: UtteranceId): readonly Span[];
}

/**
 * As it was read, and where people decided otherwise as they did. A decision by which something would stand inside itself, or inside what nobody but the
 * publisher says, has no effect.
 */
export function nestingOf(
  read: ReadReport,
  proposed: readonly (readonly AttributedProposal[])[],
  root: UtteranceId,
  reviews: Reviews,
): Nesting {
  const standing = proposed.map((pieces) => pieces.filter(({ id }) => !reviews.rejected.has(id)));
  const parents = parentsAsRead(read, standing, root);
  const holes = holesAsRead(read, standing);
  if (reviews.nested.size > 0) nestAsDecided([...standing.flat(), ...spokenSentences(read, reviews)], { parents, holes, root, reviews });
  return { parentOf: (id) => parents.get(id) ?? root, within: (id) => holes.get(id) ?? [] };
}

function parentsAsRead(
  { reading }: ReadReport,
  standing: readonly (readonly AttributedProposal[])[],
  root: UtteranceId,
): Map<UtteranceId, UtteranceId> {
  const byRead = new Map(reading.utterances.map((utterance, i) => [utterance.id, { utterance, pieces: standing[i] ?? [] }]));
  const parentOf = ({ parent, content, cue }: AttributedProposal["read"]): UtteranceId => {
    const first = content[0] ?? cue[0];
    for (let up = parent; up !== null; up = byRead.get(up)?.utterance.parent ?? null) {
      const held = byRead.get(up)?.pieces ?? [];
      const holder = held.find((piece) => first !== undefined && contains(hull(piece.content), first)) ?? held[0];
      if (holder !== undefined) return holder.id;
    }
    return root;
  };
  return new Map(standing.flat().map(({ id, read }) => [id, parentOf(read)]));
}

/** Of each utterance of the reading, the places of those inside it; its pieces share them. */
function holesAsRead({ reading }: ReadReport, standing: readonly (readonly AttributedProposal[])[]): Map<UtteranceId, Span[]> {
  const nested = new Map<string, Span[]>();
  for (const [i, { parent, cue, cueClass, content, source, names, rule }] of reading.utterances.entries()) {
    if (parent === null || (standing[i] ?? []).length === 0) continue;
    // "fragments shown by the army are of a drone": so is what somebody showed.
    // "the bell rang ten minutes after he had heard the shot": a thing that is only seen or heard is told by whoever tells of it.
    if (names === true && (cueClass === "perceive" || rule === "passive-by")) continue;
    const spans = [...cue, ...content, ...(source.span === null ? [] : [source.span])];
    const holes = nested.get(parent);
    if (spans.length === 0) continue;
    if (holes === undefined) nested.set(parent, [hull(spans)]);
    else holes.push(hull(spans));
  }
  return new Map(
    standing.flat().flatMap(({ id, read }) => [nested.get(read.id)].flatMap((spans) => (spans === undefined ? [] : [[id, [...spans]]]))),
  );
}

/** Sentences of the report's own of which people found that somebody else says them. */
function spokenSentences(read: ReadReport, reviews: Reviews): readonly Proposal[] {
  return sentenceProposals(read, read.reading.sentences, reviews).filter(({ id }) => isSpoken(reviews.corrected.get(id)));
}

function nestAsDecided(
  proposals: readonly Proposal[],
  {
    parents,
    holes,
    root,
    reviews,
  }: {
    readonly parents: Map<UtteranceId, UtteranceId>;
    readonly holes: Map<UtteranceId, Span[]>;
    readonly root: UtteranceId;
    readonly reviews: Reviews;
  },
): void {
  const byId = new Map<string, Proposal>(proposals.map((proposal) => [proposal.id, proposal]));
  for (const proposal of [...proposals].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const within = reviews.nested.get(proposal.id);
    if (within === undefined) continue;
    if (within === null || within === root) {
      parents.set(proposal.id, root);
      continue;
    }
    const outer = byId.get(within);
    if (outer === undefined || standsIn(within, proposal.id, parents)) continue;
    parents.set(proposal.id, within);
    holes.set(within, [...(holes.get(within) ?? []), placeOf(proposal, outer, reviews)]);
  }
}

function standsIn(inner: UtteranceId, outer: UtteranceId, parents: ReadonlyMap<UtteranceId, UtteranceId>): boolean {
  for (let up: UtteranceId | undefined = inner; up !== undefined; up = parents.get(up)) if (up === outer) return true;
  return false;
}

/** Where something stands inside another, with the words that attribute it unless they attribute the other too. */
function placeOf({ id, read, content }: Proposal, outer: Proposal, reviews: Reviews): Span {
  const spans = reviews.corrected.get(id)?.content ?? content;
  if (read === null || read === outer.read) return hull(spans);
  return hull([...spans, ...read.cue, ...(read.source.span === null ? [] : [read.source.span])]);
}
