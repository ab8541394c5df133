import type { UtteranceId } from "../record/id.ts";
import type { Utterance } from "../record/utterance.ts";
import { byId, type Ground, listAt } from "./ground.ts";

/** How the utterances of one report on one side of a claim stand to each other. */
export interface SameReport {
  /** Utterance → those within it that say the same: its own word is only as good as theirs. */
  readonly inner: ReadonlyMap<UtteranceId, readonly Utterance[]>;
  /** One attributed utterance for each source that no other member encloses: what the report's own voice rests on. */
  readonly sources: readonly Utterance[];
  /** Where somebody who relies on this report enters it. */
  readonly entries: readonly Utterance[];
}

const NONE: ReadonlyMap<UtteranceId, readonly Utterance[]> = new Map();

export function sameReport(ground: Ground, members: readonly Utterance[]): SameReport {
  const [only] = members;
  if (members.length === 1 && only) return { inner: NONE, sources: only.voice === "attributed" ? members : [], entries: members };
  const ids = new Set(members.map((member) => member.id));
  const inner = new Map<UtteranceId, Utterance[]>();
  const outermost: Utterance[] = [];
  for (const member of members) {
    const outer = member.voice === "attributed" ? enclosing(ground, member, ids) : null;
    if (outer !== null) listAt(inner, outer).push(member);
    else outermost.push(member);
  }
  const sources = firstOfEachSource(outermost.filter((member) => member.voice === "attributed"));
  const [own] = outermost.filter((member) => member.voice !== "attributed").sort(byPlace);
  return { inner, sources, entries: own ? [own] : sources };
}

function enclosing(ground: Ground, member: Utterance, ids: ReadonlySet<UtteranceId>): UtteranceId | null {
  const seen = new Set<UtteranceId>([member.id]);
  for (let at = member.parent; at !== null && !seen.has(at); at = ground.gathered.utterances.get(at)?.parent ?? null) {
    // The publisher's own utterance stands for the whole report, of which a member is a part like any other.
    if (ids.has(at) && ground.gathered.utterances.get(at)?.voice === "attributed") return at;
    seen.add(at);
  }
  return null;
}

function firstOfEachSource(attributed: readonly Utterance[]): readonly Utterance[] {
  const first = new Map<string, Utterance>();
  for (const utterance of [...attributed].sort(byPlace)) {
    const source = utterance.source ?? "unnamed";
    if (!first.has(source)) first.set(source, utterance);
  }
  return [...first.values()].sort(byId);
}

function byPlace(a: Utterance, b: Utterance): number {
  return (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) || byId(a, b);
}
