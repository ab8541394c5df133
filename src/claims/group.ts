import type { StandingDecision } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { compatible, featuresOf, rivalKey, type SamePlace } from "./features.ts";
import { type Wording, Wordings } from "./wordings.ts";

type Grouping = Claim["grouping"];

/** Groups of utterances that state one claim, each with the reason. Groups and members are sorted. */
export function groupUtterances(
  utterances: readonly Utterance[],
  decisions: readonly StandingDecision[],
  samePlace: SamePlace,
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
  for (const [a, b, reason] of edgesAmong(free, samePlace)) {
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
function edgesAmong(utterances: readonly Utterance[], samePlace: SamePlace): readonly Edge[] {
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
  return [...edges, ...alikeAmong(distinct, samePlace)];
}

/**
 * The wordings that join, the most alike first. What has joined one of two rivals joins nothing that goes with the other: "men were held"
 * must not bring "two men were held" and "three men were held" into one claim. What is as much like the one as like the other joins neither.
 */
function alikeAmong(distinct: readonly Wording[], samePlace: SamePlace): readonly Edge[] {
  const rivals = (a: Utterance, b: Utterance): boolean => !compatible(a, b, samePlace);
  const wordings = new Wordings(distinct, samePlace);
  const torn = new Set<Utterance>();
  const pairs: { readonly ends: readonly [Utterance, Utterance]; readonly likeness: number }[] = [];
  for (const [i, { utterance }] of distinct.entries()) {
    const { wordings: nearest, likeness } = wordings.nearest(i);
    if (nearest.some((one, n) => nearest.slice(n + 1).some((other) => rivals(one.utterance, other.utterance)))) torn.add(utterance);
    for (const other of nearest) pairs.push({ ends: inOrder(utterance, other.utterance), likeness });
  }
  pairs.sort((a, b) => b.likeness - a.likeness || byId(a.ends[0], b.ends[0]) || byId(a.ends[1], b.ends[1]));
  const sets = new DisjointSets();
  const members = new Map(distinct.map(({ utterance }) => [utterance.id as string, new Map([[rivalKey(utterance), utterance]])]));
  const edges: Edge[] = [];
  for (const { ends } of pairs) {
    const [one, other] = ends.map(({ id }) => members.get(sets.find(id)));
    if (one === undefined || other === undefined || one === other || ends.some((end) => torn.has(end))) continue;
    if ([...one].some(([key, a]) => [...other].some(([another, b]) => key !== another && rivals(a, b)))) continue;
    const [a, b] = [ends[0].id, ends[1].id];
    sets.join(a, b);
    const [more, fewer] = one.size < other.size ? [other, one] : [one, other];
    for (const [key, utterance] of fewer) more.set(key, utterance);
    members.set(sets.find(a), more);
    edges.push([a, b, "wording"]);
  }
  return edges;
}

function inOrder(a: Utterance, b: Utterance): readonly [Utterance, Utterance] {
  return a.id < b.id ? [a, b] : [b, a];
}

function byId(a: Utterance, b: Utterance): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
