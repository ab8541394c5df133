import { type Alike, alikeness, turningOf } from "../record/alike.ts";
import { alikeRecordings, alikeSaid, seenIn, seenSaid } from "../record/alike-recordings.ts";
import type { Digest } from "../record/digest.ts";
import type { EntityId, OriginId, ReportId, UtteranceId } from "../record/id.ts";
import type { Collapse, CollapseReason, Evidence, Link } from "../record/origin.ts";
import { english, listOf, type Part, type Sentence, say, type Wording, withoutStop } from "../record/sentence.ts";
import { ofBodies } from "./bare-bodies.ts";
import type { Control } from "./control.ts";
import { type Ended, powersOverOrigin } from "./ended.ts";
import type { Flow, Followed } from "./flow.ts";
import { type Ground, listAt, named, pairKey, publisherNamed } from "./ground.ts";
import type { Power } from "./power.ts";

/** So much evidence is kept for one collapse, and so many names in one sentence. */
const EVIDENCE = 20;
const NAMES = 4;

interface Found {
  readonly ground: Ground;
  readonly flow: Flow;
  readonly control: Control;
  /** What is said on one side of a claim; undefined where it was not followed. */
  readonly members: readonly (Followed | undefined)[];
  /** The origins of that side. */
  readonly ended: readonly Ended[];
}

/**
 * Every reason why origins, or reports that would otherwise each be one, count as one, sorted. A collapse with a single member says why
 * several reports that end in it add nothing.
 */
export function collapsesOf(found: Found): readonly Collapse[] {
  const links = ofLinks(found);
  const all =
    found.ended.length < 2
      ? links
      : [
          ...ofGroups(found),
          ...ofNames(found),
          ...ofBodies(found.ground, found.control, found.ended),
          ...ofPowers(found),
          ...ofMedia(found),
          ...links,
        ];
  if (all.length < 2) return all;
  const keyed = all.map((collapse) => ({
    collapse,
    key: JSON.stringify([collapse.members, collapse.reason, !collapse.certain, english(collapse.because)]),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ collapse }) => collapse);
}

/** One publisher, or one certain power, behind several origins. */
function ofGroups({ ground, control, ended }: Found): readonly Collapse[] {
  const groups = new Map<string, Ended[]>();
  for (const one of ended) listAt(groups, one.group).push(one);
  const found: Collapse[] = [];
  for (const together of groups.values()) {
    if (together.length < 2) continue;
    const speakers = new Map<EntityId, OriginId[]>();
    for (const { origin } of together) if (origin.by !== null) listAt(speakers, origin.by).push(origin.id);
    for (const [speaker, members] of speakers) {
      if (members.length < 2) continue;
      const because = say`all ${members.length} are the word of ${named(ground, speaker)}`;
      found.push({ members, reason: "same-publisher", because, certain: true, evidence: [] });
    }
    if (speakers.size < 2) continue;
    const powers = [...speakers.keys()].sort().flatMap((speaker) => control.over(speaker).filter((power) => power.certain));
    found.push(
      sameControl(together, powers, true, say`${naming([...speakers.keys()].map((id) => named(ground, id)))} are under one power`),
    );
  }
  return found;
}

/** Two speakers who may be one under names in two languages. Whoever joins the names makes it certain, and whoever says that they are others ends it. */
function ofNames({ ground, ended }: Found): readonly Collapse[] {
  const { mayBeOne } = ground.gathered;
  if (mayBeOne === undefined) return [];
  const speakers = new Map<EntityId, Ended[]>();
  for (const one of ended) if (one.origin.by !== null) listAt(speakers, one.origin.by).push(one);
  const all = [...speakers].sort(([a], [b]) => (a < b ? -1 : 1));
  return all.flatMap(([a, ones], i) =>
    all.slice(i + 1).flatMap(([b, others]): readonly Collapse[] => {
      if (ones[0]?.group === others[0]?.group || !mayBeOne(a, b)) return [];
      const because = say`${named(ground, a)} and ${named(ground, b)} may be one under two names`;
      const members = [...ones, ...others].map(({ origin }) => origin.id).sort();
      const names = [a, b].map((id) => ground.gathered.entities.get(id)?.name ?? id) as [string, string];
      return [{ members, reason: "same-publisher", because, certain: false, names, evidence: [] }];
    }),
  );
}

/** A power that several origins may share without certainty. */
function ofPowers({ ground, control, ended }: Found): readonly Collapse[] {
  if (!ended.some(({ origin }) => origin.by !== null && control.over(origin.by).length > 0)) return [];
  const under = new Map<EntityId, Ended[]>();
  for (const one of ended) {
    for (const power of powersOverOrigin(ground, control, one.origin)) listAt(under, power).push(one);
  }
  const found: Collapse[] = [];
  for (const [power, together] of under) {
    if (new Set(together.map(({ group }) => group)).size < 2) continue;
    const speakers = [...new Set(together.flatMap(({ origin }) => origin.by ?? []))].sort();
    const powers = speakers.flatMap((speaker) => control.over(speaker).filter(({ by }) => control.powersOver(by).has(power)));
    const others = speakers.filter((speaker) => speaker !== power).map((id) => named(ground, id));
    if (others.length === 0) continue;
    found.push(sameControl(together, powers, false, say`${naming(others)} may speak under the power of ${named(ground, power)}`));
  }
  return found;
}

function sameControl(together: readonly Ended[], powers: readonly Power[], certain: boolean, begin: Sentence): Collapse {
  const reasons = sorted(powers.map((power) => withoutStop(power.because)));
  return {
    members: together.map(({ origin }) => origin.id),
    reason: "same-control",
    because: reasons.length === 0 ? begin : say`${begin}: ${listOf(reasons.slice(0, NAMES), "; ")}`,
    certain,
    evidence: powers.flatMap((power) => power.evidence).slice(0, EVIDENCE),
  };
}

/**
 * Pictures that came together with others, or are like others: that two origins share one is no proof that the claim rests on that one, and that two pictures
 * are alike no proof that one was made of the other. A person who calls two reports that show them independent has looked, and ends the proposal.
 */
function ofMedia({ ground, ended }: Found): readonly Collapse[] {
  const showing = ended.filter(({ ending }) => ending.media.length > 0);
  const found: Collapse[] = [];
  for (const [i, a] of showing.entries())
    for (const b of showing.slice(i + 1)) {
      const shared = sharedPicture(ground, a.ending.media, b.ending.media);
      if (shared === null || isCalledIndependent(ground, a.shownIn, b.shownIn)) continue;
      const because = say`${named(ground, a.origin.by)} and ${named(ground, b.origin.by)} show ${shared}`;
      found.push({ members: [a.origin.id, b.origin.id], reason: "same-media", because, certain: false, evidence: [] });
    }
  return found;
}

/** What two origins show of one picture, in words; null where it is nothing. Of pictures that are only alike, the two that are most so. */
function sharedPicture(ground: Ground, some: readonly Digest[], others: readonly Digest[]): Sentence | null {
  const same = some.find((digest) => others.includes(digest));
  if (same !== undefined) return say`the same picture or video (${same.slice(0, 12)})`;
  let best: (Alike & { readonly pair: readonly [Digest, Digest] }) | null = null;
  for (const one of some)
    for (const other of others) {
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      const [turned, upright] = [ground.fingerprints.get(pair[0]), ground.fingerprints.get(pair[1])];
      const alike = turned === undefined || upright === undefined ? null : alikeness(turned, upright);
      if (alike !== null && (best === null || alike.bits < best.bits)) best = { ...alike, pair };
    }
  if (best === null) return sharedRecording(ground, some, others);
  const { bits, way } = best;
  const [first, second] = [best.pair[0].slice(0, 12), best.pair[1].slice(0, 12)];
  return way === 0
    ? say`pictures that are probably one: their fingerprints differ in ${bits} of 256 bits (${first}, ${second})`
    : say`pictures that are probably one: their fingerprints differ in ${bits} of 256 bits, with the first ${turningOf(way)} (${first}, ${second})`;
}

/** What two origins show or let hear of one recording, or a photograph and the recording in which it is seen. */
function sharedRecording({ looks, fingerprints }: Ground, some: readonly Digest[], others: readonly Digest[]): Sentence | null {
  if (looks.size === 0) return null;
  for (const one of some)
    for (const other of others) {
      const pair = one < other ? ([one, other] as const) : ([other, one] as const);
      const said = inOneRecording(pair, looks, fingerprints);
      if (said !== null) return say`${said} (${pair[0].slice(0, 12)}, ${pair[1].slice(0, 12)})`;
    }
  return null;
}

function inOneRecording(
  [first, second]: readonly [Digest, Digest],
  looks: Ground["looks"],
  fingerprints: Ground["fingerprints"],
): Sentence | null {
  const [a, b] = [looks.get(first), looks.get(second)];
  if (a !== undefined && b !== undefined) {
    const alike = alikeRecordings(a, b);
    return alike === null ? null : say`recordings that are probably one: ${alikeSaid(alike)}`;
  }
  const [photo, look] = [fingerprints.get(a === undefined ? first : second), a ?? b];
  const seen = photo === undefined || look === undefined ? null : seenIn(photo, look);
  return seen === null ? null : say`a picture that is probably a frame of a video: ${seenSaid(seen)}`;
}

function isCalledIndependent({ independent }: Ground, some: readonly ReportId[], others: readonly ReportId[]): boolean {
  return independent.size > 0 && some.some((a) => others.some((b) => independent.has(pairKey(a, b))));
}

const NONE: readonly Collapse[] = [];

interface Gathering {
  readonly members: readonly OriginId[];
  readonly reason: CollapseReason;
  readonly certain: boolean;
  readonly links: Link[];
}

/** Links from report to report: certain ones explain echoes of one origin, uncertain ones tie two origins together. */
function ofLinks({ ground, flow, members, ended }: Found): readonly Collapse[] {
  if (members.every((member) => member === undefined || member.reliance.ties.length === 0)) return NONE;
  const originAt = new Map(ended.map(({ ending, origin }) => [ending.key, origin.id]));
  const originsOf = (utterance: UtteranceId): readonly OriginId[] => {
    const found = new Set((flow.of(utterance)?.ends ?? []).flatMap(({ reliance }) => originAt.get(reliance.ending.key) ?? []));
    return [...found].sort();
  };
  const gathered = new Map<string, Gathering>();
  for (const member of members) {
    for (const { link } of member?.reliance.ties ?? []) {
      const { reason, certain } = link;
      if (reason === "nested") continue;
      const own = originsOf(link.from);
      const pairs = certain ? own.map((origin) => [origin]) : own.flatMap((a) => originsOf(link.to).map((b) => (a < b ? [a, b] : [b, a])));
      for (const pair of pairs.filter(([a, b]) => a !== b)) {
        const key = JSON.stringify([pair, reason, certain]);
        const known = gathered.get(key) ?? { members: pair, reason, certain, links: [] };
        known.links.push(link);
        gathered.set(key, known);
      }
    }
  }
  return [...gathered.values()].map((one) => ({
    members: one.members,
    reason: one.reason,
    because: sentence(ground, one.links),
    certain: one.certain,
    evidence: evidenceOf(one.links),
  }));
}

function sentence(ground: Ground, links: readonly Link[]): Wording {
  const reasons = sorted(links.map((link) => link.because));
  const [first = ""] = reasons;
  if (reasons.length === 1) return first;
  if (reasons.length <= NAMES) return say`${listOf(reasons, "; ")}`;
  const told = english(first);
  const others = links.filter((link) => english(link.because) !== told);
  const reports = new Set(others.flatMap((link) => ground.gathered.utterances.get(link.from)?.report ?? []));
  return say`${first}; in the same way ${naming([...reports].map((report) => publisherNamed(ground, report)))}`;
}

/** Each once, in the order of their English. */
function sorted(words: readonly Wording[]): readonly Wording[] {
  const byWords = new Map(words.map((one) => [english(one), one]));
  return [...byWords.keys()].sort().flatMap((key) => byWords.get(key) ?? []);
}

function naming(names: readonly Wording[]): Part {
  const all = sorted(names);
  const shown: readonly Part[] = all.slice(0, NAMES);
  return listOf(all.length > NAMES ? [...shown, say`${all.length - NAMES} more`] : shown, ", ", " and ");
}

function evidenceOf(links: readonly Link[]): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const link of links) for (const one of link.evidence) found.set(`${one.report} ${one.span.join()}`, one);
  return [...found.keys()]
    .sort()
    .slice(0, EVIDENCE)
    .flatMap((key) => found.get(key) ?? []);
}
