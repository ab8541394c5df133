import type { StandingDecision } from "../../src/record/case-record.ts";
import type { Claim, Question } from "../../src/record/claim.ts";
import type { Decision } from "../../src/record/decision.ts";
import type { Entity } from "../../src/record/entity.ts";
import type { Gathered } from "../../src/record/gathered.ts";
import {
  type ClaimId,
  claimId,
  decisionId,
  type EntityId,
  entityId,
  type OriginId,
  originId,
  questionId,
  reportId,
  type UtteranceId,
  utteranceId,
} from "../../src/record/id.ts";
import type { ClaimOrigins, Collapse, Origin, Side, Traced } from "../../src/record/origin.ts";
import type { OriginKind } from "../../src/record/origin-kind.ts";
import type { Slots, Utterance } from "../../src/record/utterance.ts";
import type { Weighing } from "../../src/record/weighing.ts";
import { recordsOf, weigh } from "../../src/weigh/weigh.ts";

/** One origin's word on one claim, as a test says it. `reports` are the reports that carry it. */
export interface Told {
  readonly origin: string;
  readonly claim: string;
  readonly side?: "for" | "against" | "open";
  readonly kind?: OriginKind;
  /** Null for a nameless source; the origin's own name where absent. */
  readonly by?: string | null;
  readonly control?: string;
  readonly hedged?: boolean;
  readonly resolved?: boolean;
  readonly reports?: readonly string[];
}

/** A case as small as a test needs it: what was told, which origins count as one, what people decided. */
export interface Small {
  readonly told: readonly Told[];
  readonly answers: readonly { readonly claim: string; readonly supports?: readonly string[]; readonly opposes?: readonly string[] }[];
  readonly plausible?: number;
  readonly collapses?: readonly { readonly members: readonly string[]; readonly certain: boolean }[];
  readonly decisions?: readonly Decision[];
  /** Entity → the power that it stands under. */
  readonly powers?: Readonly<Record<string, string>>;
}

const NO_SLOTS: Slots = { what: null, who: [], when: [], where: [], howMany: [], facts: [], negated: false, stems: [] };

/** The utterance of an origin's word on a claim in a report. */
export const said = (origin: string, claim: string, report: string, side = "for"): UtteranceId => utteranceId(origin, claim, report, side);

function utterancesOf(told: Told): readonly Utterance[] {
  const side = told.side ?? "for";
  return (told.reports ?? [`report of ${told.origin}`]).map((report) => ({
    id: said(told.origin, told.claim, report, side),
    report: reportId(report),
    voice: "attributed",
    parent: null,
    source: told.by === null ? null : entityId(told.by ?? told.origin),
    sourceSpan: null,
    sourceShown: null,
    cue: [],
    cueClass: "say",
    content: [[0, 1]],
    words: told.claim,
    mode: "indirect",
    stance: side === "against" ? "denies" : "asserts",
    polarity: side,
    hedged: told.hedged ?? false,
    medium: null,
    rule: "test",
    review: "accepted",
    slots: NO_SLOTS,
  }));
}

function originsOf(told: readonly Told[]): readonly Origin[] {
  const found = new Map<OriginId, Origin>();
  for (const t of told) {
    const id = originId(t.origin);
    const through = [...(found.get(id)?.through ?? []), ...utterancesOf(t).map((u) => u.id)].sort();
    found.set(id, {
      id,
      kind: t.kind ?? "eyewitness",
      by: t.by === null ? null : entityId(t.by ?? t.origin),
      access: t.by === null ? t.origin : null,
      control: t.control === undefined ? null : entityId(t.control),
      chain: through.slice(0, 1),
      through,
      resolved: t.resolved ?? true,
    });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sideOf(told: readonly Told[], collapses: readonly Collapse[]): Side {
  const sets = (which: (collapse: Collapse) => boolean, names: readonly OriginId[]): number => {
    const lead = new Map<OriginId, OriginId>(names.map((name) => [name, name]));
    for (const { members } of collapses.filter(which)) {
      const here = members.filter((member) => lead.has(member));
      const all = here.map((member) => lead.get(member));
      for (const [name, l] of lead) if (all.includes(l)) lead.set(name, lead.get(here[0] ?? name) ?? name);
    }
    return new Set(lead.values()).size;
  };
  const ids = (list: readonly Told[]): readonly OriginId[] => [...new Set(list.map((t) => originId(t.origin)))];
  return {
    reports: new Set(told.flatMap((t) => t.reports ?? [`report of ${t.origin}`])).size,
    origins: { min: sets(() => true, ids(told.filter((t) => t.resolved !== false))), max: sets((c) => c.certain, ids(told)) },
  };
}

export function gatheredOf(small: Small): Gathered {
  const utterances = new Map<UtteranceId, Utterance>(small.told.flatMap(utterancesOf).map((u) => [u.id, u]));
  const claimOf = new Map<UtteranceId, ClaimId>(small.told.flatMap((t) => utterancesOf(t).map((u) => [u.id, claimId(t.claim)] as const)));
  const names = new Set(small.told.flatMap((t) => [t.by ?? t.origin, t.control ?? []].flat()));
  for (const [name, power] of Object.entries(small.powers ?? {})) names.add(name).add(power);
  const entity = (name: string): Entity => ({
    id: entityId(name),
    type: "organization",
    name,
    names: [],
    role: "organization",
    mentions: [],
    facts: [],
    joins: [],
  });
  const claims = [...new Set(small.told.map((t) => t.claim))].map(
    (claim): Claim => ({ id: claimId(claim), statement: claim, slots: NO_SLOTS, members: [], grouping: "decided" }),
  );
  return {
    reports: new Map(),
    entities: new Map([...names].map((name) => [entityId(name), entity(name)])),
    utterances,
    spoken: new Map(),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    claimOf,
    entityNamed: (name) => (names.has(name) ? entityId(name) : null),
    publisherOf: new Map(),
    questions: [],
    decisions: (small.decisions ?? []).map((decision): StandingDecision => ({ id: decisionId(JSON.stringify(decision)), decision })),
    rejectedIn: new Map(),
    orphans: [],
  };
}

export function tracedOf(small: Small): Traced {
  const claims = new Map<ClaimId, ClaimOrigins>();
  const collapses = (small.collapses ?? []).map(
    ({ members, certain }): Collapse => ({
      members: members.map((m) => originId(m)).sort(),
      reason: "analyst",
      because: "one stood beside the other.",
      certain,
      evidence: [],
    }),
  );
  for (const claim of new Set(small.told.map((t) => t.claim))) {
    const told = small.told.filter((t) => t.claim === claim);
    const by = (side: "for" | "against"): Side =>
      sideOf(
        told.filter((t) => (t.side ?? "for") === side),
        collapses,
      );
    claims.set(claimId(claim), {
      format: "firsthand/origins@1",
      claim: claimId(claim),
      statement: claim,
      asserted: by("for"),
      denied: by("against"),
      collapses,
      cycles: [],
      unresolved: [],
      origins: originsOf(told),
    });
  }
  const controlOf = new Map<EntityId, { group: EntityId; certain: boolean; because: string }>(
    Object.entries(small.powers ?? {}).map(([name, power]) => [
      entityId(name),
      { group: entityId(power), certain: true, because: "one state" },
    ]),
  );
  return { claims, links: { from: () => [], *[Symbol.iterator]() {} }, copies: [], controlOf };
}

/** One of several questions of a small case. */
export interface Asked {
  readonly text: string;
  readonly answers: Small["answers"];
  readonly plausible?: number;
  readonly by?: Question["by"];
}

export function questionOf({ text, answers, plausible, by }: Asked): Question {
  return {
    id: questionId(text),
    text,
    by: by ?? "decided",
    plausible: plausible ?? Math.max(1, answers.length - 1),
    answers: answers.map((answer) => ({
      claim: claimId(answer.claim),
      label: answer.claim,
      supports: [answer.claim, ...(answer.supports ?? [])].map((c) => claimId(c)),
      opposes: (answer.opposes ?? []).map((c) => claimId(c)),
    })),
  };
}

/** Weighs several questions of a small case, whose own answers are left aside. */
export function weighAll(small: Omit<Small, "answers">, asked: readonly Asked[]): readonly Weighing[] {
  const whole = { ...small, answers: [] };
  return weigh(gatheredOf(whole), tracedOf(whole), asked.map(questionOf));
}

/** What was decided about the sources of a small case, and what its questions show of them. */
export function knownOf(small: Omit<Small, "answers">, asked: readonly Asked[]): ReturnType<typeof recordsOf> {
  const whole = { ...small, answers: [] };
  return recordsOf(gatheredOf(whole), tracedOf(whole), asked.map(questionOf));
}

/** Weighs the one question of a small case. */
export function weighSmall(small: Small) {
  const [weighing] = weigh(gatheredOf(small), tracedOf(small), [questionOf({ ...small, text: "which?" })]);
  if (weighing === undefined) throw new Error("a question gives a weighing");
  return weighing;
}

/** The middle of an answer's interval. */
export function middleOf(small: Small, claim: string): number {
  const answer = weighSmall(small).answers.find((a) => a.claim === claimId(claim));
  if (answer === undefined) throw new Error(`there is no answer ${claim}`);
  return (answer.probability[0] + answer.probability[1]) / 2;
}
