import { foldName } from "../../claims/fold.ts";
import { latinNames } from "../../findings/latin-names.ts";
import { nameCandidates } from "../../findings/other-scripts.ts";
import { heard, soundAlike } from "../../findings/sound-alike.ts";
import type { Entity } from "../../record/entity.ts";
import type { ClaimId, DecisionId, EntityId } from "../../record/id.ts";
import { type Sentence, say, sentenceWith } from "../../record/sentence.ts";
import type { EntityLine, EntityView, ProtectionLine } from "../../record/workbench.ts";
import type { ServedProtection } from "../context.ts";
import { claimLine } from "./claim-view.ts";
import { type Desk, findById } from "./desk.ts";
import { kept } from "./kept.ts";
import { quoteAt } from "./quote.ts";

const MOST_PLACES = 40;
const MOST_CLAIMS = 40;
const MOST_ALIKE = 12;
const UNKNOWN: Omit<ProtectionLine, "waiting"> = {
  status: "unknown",
  shown: say`somebody`,
  hidden: true,
  guarded: true,
  because: say`not plainly an organisation, a medium or an official`,
};

/** Everybody and everything that reports name, those in most reports first, and of these those that have a name before those that are only described ("the cook", "a boat"). */
export const entityLines = kept((desk, protection: ServedProtection): readonly EntityLine[] => {
  const lines = [...desk.findings.gathered.entities.values()].map((entity) => entityLine(desk, entity, protection));
  return lines.sort(
    (a, b) => b.reports - a.reports || Number(isDescribed(a)) - Number(isDescribed(b)) || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  );
});

function isDescribed({ name }: EntityLine): boolean {
  return /^\p{Ll}/u.test(name);
}

function entityLine(desk: Desk, entity: Entity, { of, waiting }: ServedProtection): EntityLine {
  const { id, type, name, names, role, mentions, joins } = entity;
  return {
    id,
    type,
    name: name.toWellFormed(),
    names,
    latin: latinNames(entity, desk.findings.gathered.reports),
    role,
    mentions: mentions.length,
    reports: new Set(mentions.map(({ report }) => report)).size,
    proposed: joins.filter(({ decided }) => !decided).length,
    protection: { ...(of.get(id) ?? UNKNOWN), waiting: waitingFor(desk, id, waiting) },
  };
}

function waitingFor(desk: Desk, id: EntityId, waiting: ReadonlyMap<DecisionId, Sentence>): ProtectionLine["waiting"] {
  return [...waiting].flatMap(([decision, because]) => {
    const standing = desk.record.decisions.get(decision)?.decision;
    const name = standing?.kind === "protect" || standing?.kind === "lift" ? standing.name : null;
    return name !== null && desk.findings.gathered.entityNamed(name) === id ? [{ decision, because }] : [];
  });
}

/** Somebody or something with facts, names and what it says; null where the case holds nothing of this id. */
export function entityView(desk: Desk, id: string, protection: ServedProtection): EntityView | null {
  const { gathered } = desk.findings;
  const entity = findById(gathered.entities, id);
  if (entity === undefined) return null;
  // A ministry may say what a tenth of a case says: lines are made only of those that are shown.
  const claims = [...claimsBy(desk, entity)]
    .map((claim) => ({ claim, reports: desk.findings.traced.claims.get(claim)?.asserted.reports ?? 0 }))
    .sort((a, b) => b.reports - a.reports || (a.claim < b.claim ? -1 : 1));
  const firsts = new Map(entity.mentions.map((mention) => [mention.report, mention]));
  return {
    ...entityLine(desk, entity, protection),
    facts: entity.facts.map(({ property, value, report, span }) => ({ property, value, quote: quoteAt(desk, report, span) })),
    joins: joinLines(desk, entity),
    alike: alikeTo(desk, entity),
    says: claims.slice(0, MOST_CLAIMS).flatMap(({ claim }) => claimLine(desk, claim) ?? []),
    claims: claims.length,
    places: [...firsts.values()].slice(0, MOST_PLACES).flatMap(({ report, span }) => quoteAt(desk, report, span) ?? []),
  };
}

/** The claims that somebody makes or denies: looked for where he is mentioned, in what he published, and in what people corrected. */
function claimsBy(desk: Desk, { id, mentions }: Entity): ReadonlySet<ClaimId> {
  const { gathered } = desk.findings;
  const known = claimsKept(desk).get(id);
  if (known !== undefined) return known;
  const reports = new Set(mentions.map(({ report }) => report));
  for (const [report, publisher] of gathered.publisherOf) if (publisher === id) reports.add(report);
  for (const { decision } of gathered.decisions) {
    const corrected = decision.kind === "correct" ? gathered.utterances.get(decision.utterance) : undefined;
    if (corrected !== undefined) reports.add(corrected.report);
  }
  const claims = new Set<ClaimId>();
  for (const report of reports)
    for (const utterance of gathered.spoken.get(report) ?? []) {
      const claim = utterance.source === id ? gathered.claimOf.get(utterance.id) : undefined;
      if (claim !== undefined) claims.add(claim);
    }
  claimsKept(desk).set(id, claims);
  return claims;
}

/** Of those who were looked at. */
const claimsKept = kept(() => new Map<EntityId, ReadonlySet<ClaimId>>());

/** Why its names are held to be one, each name as reports write it. */
function joinLines(desk: Desk, { name, names, joins }: Entity): EntityView["joins"] {
  const written = new Map([...names, name].map((one) => [foldName(one), one]));
  const asWritten = (folded: string): string => written.get(folded) ?? folded;
  return joins.map(({ names: [a, b], because, decided }) => ({
    names: [asWritten(a), asWritten(b)],
    because: typeof because === "string" ? because : sentenceWith(because, asWritten),
    decision: decided ? joinedBy(desk, a, b) : null,
  }));
}

/** The decision that two names are of one, which names them as a person wrote them. */
function joinedBy(desk: Desk, a: string, b: string): DecisionId | null {
  for (const { id, decision } of desk.findings.gathered.decisions) {
    const names = decision.kind === "same" ? (decision.names ?? []).map(foldName) : [];
    if (names.includes(a) && names.includes(b)) return id;
  }
  return null;
}

/** Others of the same type whose names sound alike, in whichever script. */
function alikeTo(desk: Desk, entity: Entity): EntityView["alike"] {
  const apart = new Set(
    desk.findings.gathered.decisions.flatMap(({ decision }) =>
      decision.kind === "different" && decision.names !== undefined ? [decision.names.join("\n")] : [],
    ),
  );
  const own = heard([entity.name, ...entity.names]);
  const { entities } = desk.findings.gathered;
  const alike = new Map<EntityId, EntityView["alike"][number]>();
  const may = (other: Entity, because: Sentence): void => {
    const decided = apart.has([entity.name, other.name].join("\n")) || apart.has([other.name, entity.name].join("\n"));
    if (!decided && !alike.has(other.id) && alike.size < MOST_ALIKE) alike.set(other.id, { id: other.id, name: other.name, because });
  };
  for (const { entity: other, because } of nameCandidates(entity, entities.values())) may(other, because);
  for (const other of entities.values()) {
    if (other.id === entity.id || other.type !== entity.type) continue;
    const because = soundAlike(own, heard([other.name, ...other.names]));
    if (because !== null) may(other, because);
  }
  return [...alike.values()];
}
