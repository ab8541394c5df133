import type { UtteranceId } from "../../record/id.ts";
import type { Link, Origin } from "../../record/origin.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { Chain, ChainStep, LinkLine, OriginLine } from "../../record/workbench.ts";
import { type Desk, nameOf } from "./desk.ts";
import { quotesAt } from "./quote.ts";
import { reportLine } from "./report-line.ts";
import { utteranceLine } from "./utterance-line.ts";

/** More chains than this through one utterance tell a reader nothing more. */
const MOST_CHAINS = 8;

export function originLine(desk: Desk, origin: Origin): OriginLine {
  return {
    id: origin.id,
    kind: origin.kind,
    by: nameOf(desk, origin.by),
    entity: origin.by,
    control: nameOf(desk, origin.control),
    resolved: origin.resolved,
  };
}

/** A chain of utterances with what leads from each to the next. */
export function chainSteps(desk: Desk, ids: readonly UtteranceId[]): readonly ChainStep[] {
  return ids.flatMap((id, at) => {
    const utterance = desk.findings.gathered.utterances.get(id);
    const read = utterance && desk.findings.gathered.reports.get(utterance.report);
    if (utterance === undefined || read === undefined) return [];
    const next = ids[at + 1];
    const link = next === undefined ? undefined : linkBetween(desk, id, next);
    return [
      { utterance: utteranceLine(desk, utterance), report: reportLine(desk, read), link: link === undefined ? null : linkLine(desk, link) },
    ];
  });
}

function linkLine(desk: Desk, link: Link): LinkLine {
  return { reason: link.reason, because: link.because, certain: link.certain, quotes: quotesAt(desk, link.evidence) };
}

/** The link between two neighbours of a chain; of several, a certain one, then the first. */
export function linkBetween(desk: Desk, from: UtteranceId, to: UtteranceId): Link | undefined {
  const links = desk.findings.traced.links.from(from).filter((link) => link.to === to);
  return links.find((link) => link.certain) ?? links[0];
}

/** Every chain from the publisher of an utterance through it to an origin of its claim, or to where it goes dark. */
export function chainsThrough(desk: Desk, utterance: Utterance): readonly Chain[] {
  const above = ancestors(desk, utterance);
  const chains = originsOf(desk, utterance.id)
    .slice(0, MOST_CHAINS)
    .map((origin): Chain => {
      const ids = pathTo(desk, utterance, origin, above);
      return { steps: chainSteps(desk, ids), origin: originLine(desk, origin), dark: !origin.resolved };
    });
  if (chains.length > 0) return chains;
  // An utterance that only relays claims nothing itself: its chain goes on through what it relays.
  const ids = [...above, ...onwardFrom(desk, utterance.id)];
  const last = ids.at(-1) ?? utterance.id;
  const origin = originsOf(desk, last)[0];
  const dark = desk.dark.has(last) || desk.dark.has(utterance.id);
  return [{ steps: chainSteps(desk, ids), origin: origin === undefined ? null : originLine(desk, origin), dark }];
}

/** From the publisher of an utterance through it to one of its origins. */
export function pathTo(
  desk: Desk,
  utterance: Utterance,
  origin: Origin,
  above: readonly UtteranceId[] = ancestors(desk, utterance),
): readonly UtteranceId[] {
  const goal = origin.chain.at(-1);
  const onward = goal === undefined ? null : shortestPath(desk, utterance.id, goal);
  return onward === null ? fallback(above, origin, utterance.id) : [...above.slice(0, -1), ...onward];
}

/** The origins in which an utterance ends, for the claim that it makes. */
function originsOf(desk: Desk, id: UtteranceId): readonly Origin[] {
  const claim = desk.findings.gathered.claimOf.get(id);
  const traced = claim === undefined ? undefined : desk.findings.traced.claims.get(claim);
  return traced?.origins.filter((origin) => origin.through.includes(id) || origin.chain.includes(id)) ?? [];
}

/** What an utterance relies on, and what that relies on, by the first link of each. */
function onwardFrom(desk: Desk, id: UtteranceId): readonly UtteranceId[] {
  const path: UtteranceId[] = [];
  const seen = new Set([id]);
  for (let at: UtteranceId | undefined = id; at !== undefined; ) {
    at = desk.findings.traced.links
      .from(at)
      .map((link) => link.to)
      .find((to) => !seen.has(to));
    if (at === undefined) break;
    seen.add(at);
    path.push(at);
  }
  return path;
}

/** Where the links do not say how an utterance reaches its origin, the origin's own chain from this utterance on does. */
function fallback(above: readonly UtteranceId[], origin: Origin, id: UtteranceId): readonly UtteranceId[] {
  const at = origin.chain.indexOf(id);
  return at < 0 ? above : [...above, ...origin.chain.slice(at + 1)];
}

/** From the publisher down to the utterance itself. */
function ancestors(desk: Desk, utterance: Utterance): readonly UtteranceId[] {
  const chain: UtteranceId[] = [];
  const seen = new Set<UtteranceId>();
  for (let at: Utterance | undefined = utterance; at !== undefined && !seen.has(at.id); ) {
    seen.add(at.id);
    chain.unshift(at.id);
    at = at.parent === null ? undefined : desk.findings.gathered.utterances.get(at.parent);
  }
  return chain;
}

function shortestPath(desk: Desk, from: UtteranceId, to: UtteranceId): readonly UtteranceId[] | null {
  const cameFrom = new Map<UtteranceId, UtteranceId | null>([[from, null]]);
  const queue: UtteranceId[] = [from];
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at];
    if (here === undefined) break;
    if (here === to) return walkBack(cameFrom, to);
    for (const link of desk.findings.traced.links.from(here)) {
      if (cameFrom.has(link.to)) continue;
      cameFrom.set(link.to, here);
      queue.push(link.to);
    }
  }
  return null;
}

function walkBack(cameFrom: ReadonlyMap<UtteranceId, UtteranceId | null>, to: UtteranceId): readonly UtteranceId[] {
  const path: UtteranceId[] = [];
  for (let at: UtteranceId | null | undefined = to; at !== null && at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}
