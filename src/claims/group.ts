import type { StandingDecision } from "../record/case-record.ts";
import type { Claim } from "../record/claim.ts";
import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { compatible, type Features, featuresOf, likeness } from "./features.ts";

/** Two wordings are one claim from this likeness on. Set on the worked case and the second case, on the side of keeping apart. */
const SAME = 0.62;
/** A feature that more distinct wordings share than this tells nothing apart, and is not used to find candidates. */
const COMMON = 400;

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
  for (const [a, b, reason] of [...joinedByKey(free), ...joinedByLikeness(free)]) {
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

/** Utterances that say exactly the same, in slots and in the words that are left. */
function joinedByKey(utterances: readonly Utterance[]): readonly Edge[] {
  const first = new Map<string, UtteranceId>();
  const edges: Edge[] = [];
  for (const utterance of byIdOrder(utterances)) {
    const { key } = featuresOf(utterance);
    if (key === "") continue;
    const held = first.get(key);
    if (held === undefined) first.set(key, utterance.id);
    else edges.push([held, utterance.id, "slots"]);
  }
  return edges;
}

/**
 * Each distinct wording joins the one most like it, if that is like enough and compatible: nearest neighbours instead of
 * all pairs above a threshold, because single links chain unrelated claims together.
 */
function joinedByLikeness(utterances: readonly Utterance[]): readonly Edge[] {
  const wordings = distinctWordings(utterances);
  const index = new Map<string, number[]>();
  for (const [i, { features }] of wordings.entries())
    for (const key of features.weights.keys()) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [i]);
      else list.push(i);
    }
  const edges: Edge[] = [];
  for (const [i, { utterance, features }] of wordings.entries()) {
    const best = nearest(i, features, utterance, wordings, index);
    if (best !== null) edges.push([utterance.id, best.id, "wording"]);
  }
  return edges;
}

interface Wording {
  readonly utterance: Utterance;
  readonly features: Features;
}

function distinctWordings(utterances: readonly Utterance[]): readonly Wording[] {
  const seen = new Map<string, Wording>();
  for (const utterance of byIdOrder(utterances)) {
    const features = featuresOf(utterance);
    if (features.weights.size >= 3 && !seen.has(features.key)) seen.set(features.key, { utterance, features });
  }
  return [...seen.values()];
}

/**
 * The most alike wording, by exact prefix filtering (Bayardo, Ma & Srikant 2007): of two sets with likeness ≥ t, each holds
 * a shared feature among its rarest ones, so only those need to be looked up.
 */
function nearest(
  own: number,
  features: Features,
  utterance: Utterance,
  wordings: readonly Wording[],
  index: ReadonlyMap<string, readonly number[]>,
): Utterance | null {
  const rare = [...features.weights.keys()].sort((a, b) => (index.get(a)?.length ?? 0) - (index.get(b)?.length ?? 0) || (a < b ? -1 : 1));
  const needed = (SAME / (2 - SAME)) * features.total;
  const tried = new Set<number>([own]);
  let left = features.total;
  let best: { readonly wording: Wording; readonly score: number } | null = null;
  for (const key of rare) {
    if (left < needed) break;
    left -= features.weights.get(key) ?? 0;
    const candidates = index.get(key) ?? [];
    if (candidates.length > COMMON) continue;
    for (const i of candidates) {
      const wording = wordings[i];
      if (wording === undefined || tried.has(i)) continue;
      tried.add(i);
      const score = likeness(features, wording.features);
      if (score < SAME || score < (best?.score ?? 0) || !compatible(utterance, wording.utterance)) continue;
      if (best === null || score > best.score || wording.utterance.id < best.wording.utterance.id) best = { wording, score };
    }
  }
  return best?.wording.utterance ?? null;
}

function byIdOrder(utterances: readonly Utterance[]): readonly Utterance[] {
  return [...utterances].sort((a, b) => (a.id < b.id ? -1 : 1));
}
