import type { Findings } from "../record/findings.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Link, Origin } from "../record/origin.ts";

/**
 * The chain of one utterance: from its publisher down through the utterances that it stands in, then along what it relies
 * on, to where it ends. `origin` is null where the utterance belongs to no claim's origins. Terminates on cycles.
 */
export function originOf(
  { gathered, traced }: Findings,
  utterance: UtteranceId,
): { readonly chain: readonly UtteranceId[]; readonly origin: Origin | null } {
  const chain: UtteranceId[] = [];
  for (
    let at = gathered.utterances.get(utterance);
    at !== undefined;
    at = at.parent === null ? undefined : gathered.utterances.get(at.parent)
  )
    chain.unshift(at.id);
  const claim = gathered.claimOf.get(utterance);
  const origins = claim === undefined ? [] : (traced.claims.get(claim)?.origins ?? []);
  const origin = origins.find((candidate) => candidate.through.includes(utterance)) ?? null;
  const seen = new Set<UtteranceId>(chain);
  for (let at: UtteranceId | undefined = utterance; at !== undefined; ) {
    const next: Link | undefined = traced.links.from(at).find((link) => link.reason !== "nested" && !seen.has(link.to));
    if (next === undefined) break;
    seen.add(next.to);
    chain.push(next.to);
    at = next.to;
  }
  return { chain, origin };
}
