import assert from "node:assert/strict";
import { whatIf } from "../../src/findings/what-if.ts";
import type { CaseRecord, StandingDecision } from "../../src/record/case-record.ts";
import type { Findings } from "../../src/record/findings.ts";
import type { DecisionId } from "../../src/record/id.ts";
import { decisionId } from "../../src/record/id.ts";
import type { Utterance } from "../../src/record/utterance.ts";
import type { ServedCase } from "../../src/server/context.ts";
import { claims, conflicts, entities, traced, weighings } from "./fixture-findings.ts";
import { items, readReports, utterances } from "./fixture-reports.ts";

/** An invented case, held in memory: what burned at Pier Four of a port that does not exist. Decisions work, nothing is stored. */
export function fixtureCase(): ServedCase & { readonly decided: ReadonlyMap<DecisionId, StandingDecision> } {
  const decided = new Map<DecisionId, StandingDecision>();
  let findings: Findings | null = null;
  let state = 1;
  return {
    decided,
    record: (): CaseRecord => ({
      title: "The fire at Pier Four",
      items,
      reports: new Map([...readReports].map(([id, read]) => [id, read.report])),
      decisions: decided,
      looks: new Map(),
    }),
    findings: () => {
      findings ??= findingsUnder([...decided.values()]);
      return findings;
    },
    decide(decision) {
      const [id] = this.decideAll([decision], []);
      assert.ok(id);
      return id;
    },
    decideAll(decisions, instead) {
      for (const id of instead) decided.delete(id);
      state++;
      findings = null;
      return decisions.map((decision) => {
        const id = decisionId(JSON.stringify(decision));
        decided.set(id, { id, decision });
        return id;
      });
    },
    undo(id) {
      decided.delete(id);
      state++;
      findings = null;
    },
    uncover() {
      state++;
    },
    suppose: async (suppositions) => JSON.stringify(whatIf(findings ?? findingsUnder([...decided.values()]), suppositions)),
    close: async () => {},
    bytes: async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    recording: () => Promise.reject(new Error("the case holds no recording")),
    frames: async () => ({ ok: false, why: "nothing to see" }),
    page: () => Promise.reject(new Error("the case holds no PDF")),
    tellingWords: async () => [],
    state: () => state,
    refresh: async () => {},
    events: () => [],
    log: () => ({ origin: "fixture.example/log", by: "Anna", key: "", size: 0, signed: 0, behind: null, checkpoint: null }),
    entries: () => [],
    protection: () => ({ of: new Map(), waiting: new Map() }),
  };
}

function findingsUnder(decisions: readonly StandingDecision[]): Findings {
  const reviewed = new Map<string, Utterance["review"] | "rejected">();
  for (const { decision } of decisions) {
    if (decision.kind === "accept") reviewed.set(decision.utterance, "accepted");
    if (decision.kind === "reject") reviewed.set(decision.utterance, "rejected");
  }
  const standing = [...utterances.values()].flatMap((utterance) => {
    const review = reviewed.get(utterance.id) ?? "unreviewed";
    return review === "rejected" ? [] : [{ ...utterance, review }];
  });
  return {
    gathered: {
      reports: readReports,
      entities,
      utterances: new Map(standing.map((utterance) => [utterance.id, utterance])),
      spoken: new Map([...readReports.keys()].map((id) => [id, standing.filter(({ report }) => report === id)])),
      claims,
      claimOf: new Map([...claims.values()].flatMap((claim) => claim.members.map((member) => [member, claim.id]))),
      entityNamed: (name) => [...entities.values()].find((entity) => entity.name === name)?.id ?? null,
      publisherOf: new Map(),
      questions: [],
      decisions,
      rejectedIn: new Map(),
      orphans: [],
    },
    traced,
    conflicts,
    weighings,
  };
}
