import { type DecisionKind, type DecisionOf, ofKind } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import type { Credibility, Reliability } from "../record/grade.ts";
import type { ClaimId, EntityId } from "../record/id.ts";
import type { Origin, Traced } from "../record/origin.ts";
import type { OtherCase } from "../record/track-record.ts";
import { type Here, type Trust, trustIn } from "./reliability.ts";

/** What asserting a claim does for whoever asserts it. */
export type Interest = "for" | "against" | "none";

/** What people decided that bears on weights. */
export interface Standing {
  /** The grade of a source, else of the power that it stands under; null where nobody graded either. */
  readonly grade: (entity: EntityId) => Reliability | null;
  /** How probable it is that its word is right, by what is known before this question is heard, and what that rests on. */
  readonly trust: (origin: Origin) => Trust;
  /** Whom asserting any of the claims serves, among those who speak or control. */
  readonly interest: (origin: Origin, claims: readonly ClaimId[]) => Interest;
  /** The worst grade that people gave a claim, or null. */
  readonly credibility: (claims: readonly ClaimId[]) => Credibility | null;
  /** The power that an entity stands under, or the entity itself. */
  readonly power: (entity: EntityId) => EntityId;
  /** What registers tell of a source, by case. */
  readonly elsewhere: (entity: EntityId) => readonly OtherCase[];
  /** All who certainly stand under the power under which an entity does, itself included; empty where there is none. */
  readonly oneVoice: (entity: EntityId) => readonly EntityId[];
  /**
   * What its word rests on, as text: the grades of whoever speaks and of whoever controls him, and their records elsewhere. While this is the same it weighs
   * the same, but for what other questions of the case show of it, for whom it serves, and for who else stands under the same power.
   */
  readonly signature: (origin: Origin) => string;
  /** All of that for one entity, and the power that it stands under. */
  readonly placing: (entity: EntityId) => string;
  /** The same, for one who knows besides how other questions of the case came out. */
  readonly knowing: (here: Here) => Standing;
}

const NOTHING_KNOWN: Here = () => ({ right: 0, of: 0, times: 0 });

function decided<Kind extends DecisionKind>({ decisions }: Gathered, kind: Kind): readonly DecisionOf<Kind>[] {
  return ofKind(
    decisions.map(({ decision }) => decision),
    kind,
  );
}

/** Two people may grade one source: the lower grade holds, and F gives way to any judgement. */
function lower(a: Reliability | null, b: Reliability | null): Reliability | null {
  if (a === null || b === null) return a ?? b;
  if (a === "F" || b === "F") return a === "F" ? b : a;
  return a > b ? a : b;
}

function gradesOf(gathered: Gathered, power: Standing["power"]) {
  const own = new Map<EntityId, Reliability>();
  const ofPower = new Map<EntityId, Reliability>();
  for (const { name, grade } of decided(gathered, "reliability")) {
    const entity = gathered.entityNamed(name);
    if (entity === null) continue;
    own.set(entity, lower(own.get(entity) ?? null, grade) ?? grade);
    // A grade on a member says nothing of its power; only a grade on the power itself speaks for its members.
    if (power(entity) === entity) ofPower.set(entity, lower(ofPower.get(entity) ?? null, grade) ?? grade);
  }
  return (entity: EntityId): Reliability | null => own.get(entity) ?? ofPower.get(power(entity)) ?? null;
}

function interestsOf(gathered: Gathered, power: Standing["power"]) {
  const claimOf: ReadonlyMap<string, ClaimId> = gathered.claimOf;
  const found = new Map<ClaimId, Map<EntityId, Interest>>();
  for (const { name, claim: utterance, interest } of decided(gathered, "interest")) {
    const entity = gathered.entityNamed(name);
    const claim = claimOf.get(utterance);
    if (entity === null || claim === undefined) continue;
    const of = found.get(claim) ?? new Map<EntityId, Interest>();
    const before = of.get(power(entity));
    // Two people who see opposite interests leave none on record.
    of.set(power(entity), before === undefined || before === interest ? interest : "none");
    found.set(claim, of);
  }
  const of = (entity: EntityId, claim: ClaimId): Interest => found.get(claim)?.get(power(entity)) ?? "none";
  // In most cases nobody recorded whom anything serves.
  return found.size === 0 ? null : of;
}

/** Of two records of one source from one case the one of more questions holds; of equals the one that is less often right. */
function elsewhereOf(gathered: Gathered): Standing["elsewhere"] {
  const found = new Map<EntityId, Map<string, OtherCase>>();
  for (const { name, right, of, case: other } of decided(gathered, "record")) {
    const entity = gathered.entityNamed(name);
    if (entity === null) continue;
    const cases = found.get(entity) ?? new Map<string, OtherCase>();
    const before = cases.get(other);
    if (before === undefined || holdsOver({ case: other, right, of }, before)) cases.set(other, { case: other, right, of });
    found.set(entity, cases);
  }
  const sorted = new Map([...found].map(([entity, cases]) => [entity, [...cases.values()].sort((a, b) => (a.case < b.case ? -1 : 1))]));
  return (entity) => sorted.get(entity) ?? [];
}

/** Of two records of one source from one case, whether the first is the one that holds. */
export function holdsOver(a: OtherCase, b: OtherCase): boolean {
  return a.of > b.of || (a.of === b.of && a.right < b.right);
}

/** Those who certainly stand under one power, by each of them. */
function voicesUnder({ controlOf }: Traced): (entity: EntityId) => readonly EntityId[] {
  const members = new Map<EntityId, EntityId[]>();
  for (const [entity, { group, certain }] of controlOf) if (certain) members.set(group, [...(members.get(group) ?? []), entity]);
  for (const list of members.values()) list.sort();
  return (entity) => {
    const under = controlOf.get(entity);
    return under?.certain === true ? (members.get(under.group) ?? []) : [];
  };
}

/** Reads the decisions of a case once, for the weighing of all its questions. */
export function standingOf(gathered: Gathered, traced: Traced): Standing {
  const power = (entity: EntityId): EntityId => traced.controlOf.get(entity)?.group ?? entity;
  const gradeOf = gradesOf(gathered, power);
  const interestOf = interestsOf(gathered, power);
  const claimOf: ReadonlyMap<string, ClaimId> = gathered.claimOf;
  const credibilities = new Map<ClaimId, Credibility>();
  for (const { claim: utterance, grade } of decided(gathered, "credibility")) {
    const claim = claimOf.get(utterance);
    if (claim === undefined) continue;
    const before = credibilities.get(claim);
    credibilities.set(claim, before === undefined || grade > before ? grade : before);
  }
  const repute = {
    gradeOf,
    elsewhere: elsewhereOf(gathered),
    oneVoice: voicesUnder(traced),
  };
  /** Kept by the list, which all of one voice share. */
  const together = new Map<readonly EntityId[], readonly OtherCase[]>();
  const elsewhereTogether = (voice: readonly EntityId[]): readonly OtherCase[] => {
    const known = together.get(voice) ?? voice.flatMap((entity) => repute.elsewhere(entity));
    together.set(voice, known);
    return known;
  };
  const signatures = new Map<string, string>();
  const base: Omit<Standing, "trust"> = {
    power,
    grade: gradeOf,
    elsewhere: repute.elsewhere,
    oneVoice: repute.oneVoice,
    signature: ({ by, control }) => {
      const key = `${by} ${control}`;
      const [own, voice] = by === null ? [[], []] : [repute.elsewhere(by), elsewhereTogether(repute.oneVoice(by))];
      const grades = [by, control].map((entity) => (entity === null ? null : gradeOf(entity)));
      const known = signatures.get(key) ?? JSON.stringify([grades, own, voice]);
      signatures.set(key, known);
      return known;
    },
    placing: (entity) =>
      JSON.stringify([
        power(entity),
        traced.controlOf.get(entity)?.certain,
        gradeOf(entity),
        repute.elsewhere(entity),
        elsewhereTogether(repute.oneVoice(entity)),
      ]),
    knowing: (here) => ({ ...base, trust: (origin) => trustIn(origin, repute, here) }),
    interest: ({ by, control }, claims) => {
      if (interestOf === null) return "none";
      const parties = [by, control].filter((party) => party !== null);
      const all = parties.flatMap((party) => claims.map((claim) => interestOf(party, claim)));
      return all.includes("for") ? "for" : all.includes("against") ? "against" : "none";
    },
    credibility: (claims) => {
      const grades = claims.flatMap((claim) => credibilities.get(claim) ?? []);
      return grades.sort().at(-1) ?? null;
    },
  };
  return base.knowing(NOTHING_KNOWN);
}
