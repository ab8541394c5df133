import type { StandingDecision } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { featuresOf } from "./features.ts";
import { type Wording, Wordings } from "./wordings.ts";

type Grouping = Claim["grouping"];

/** Groups of utterances that state one claim, each with the reason. Groups and members are sorted. */
export function groupUtterances(
  utterances: readonly Utterance[],
  decisions: readonly StandingDecision[],
): readonly { readonly members: readonly Utterance[]; readonly grouping: Grouping }[] {
  const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  const detached = new Set<string>();
  const decided: (readonly [UtteranceId, UtteranceId])[] = [];
  for (const { decision } of decisions) {
    if (decision.kind === "different" && decision.utterances !== undefined) detached.add(decision.utterances[1]);
    if (decision.kind === "same" && decision.utterances !== undefined) {
      const [a, b] = decision.utterances;
      if (byId.has(a) && byId.has(b)) decided.push([a, b]);
    }
  }
  const sets = new DisjointSets();
  const reasons = new Map<string, Grouping>();
  const free = utterances.filter((utterance) => !detached.has(utterance.id));
  for (const [a, b, reason] of edgesAmong(free)) {
    sets.join(a, b);
    reasons.set(a, reason).set(b, reason);
  }
  for (const [a, b] of decided) {
    sets.join(a, b);
    reasons.set(a, "decided").set(b, "decided");
  }
  const groups = new Map<string, Utterance[]>();
  for (const id of [...byId.keys()].sort()) {
    const utterance = byId.get(id);
    const root = sets.find(id);
    const group = groups.get(root);
    if (utterance === undefined) continue;
    if (group === undefined) groups.set(root, [utterance]);
    else group.push(utterance);
  }
  return [...groups.values()].map((members) => ({ members, grouping: groupingOf(members, reasons) }));
}

function groupingOf(members: readonly Utterance[], reasons: ReadonlyMap<string, Grouping>): Grouping {
  if (members.length === 1) return "single";
  const found = new Set(members.map((member) => reasons.get(member.id)));
  if (found.has("decided")) return "decided";
  return found.has("wording") ? "wording" : "slots";
}

type Edge = readonly [UtteranceId, UtteranceId, Grouping];

/**
 * Utterances that say exactly the same, in slots and in the words that are left, join the first of them. Each distinct wording joins the
 * one most like it, if that is like enough and compatible: nearest neighbours instead of all pairs above a threshold, because
 * single links chain unrelated claims together.
 */
function edgesAmong(utterances: readonly Utterance[]): readonly Edge[] {
  const first = new Map<string, UtteranceId>();
  const distinct: Wording[] = [];
  const edges: Edge[] = [];
  for (const utterance of [...utterances].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const features = featuresOf(utterance);
    if (features.key === "") continue;
    const held = first.get(features.key);
    if (held !== undefined) edges.push([held, utterance.id, "slots"]);
    else {
      first.set(features.key, utterance.id);
      if (features.weights.size >= 3) distinct.push({ utterance, features });
    }
  }
  const wordings = new Wordings(distinct);
  for (const [i, { utterance }] of distinct.entries()) {
    const best = wordings.nearest(i);
    if (best !== null) edges.push([utterance.id, best.utterance.id, "wording"]);
  }
  return edges;
}
