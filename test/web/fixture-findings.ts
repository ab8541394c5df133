import type { Claim } from "../../src/record/claim.ts";
import type { Conflict } from "../../src/record/conflict.ts";
import type { Entity } from "../../src/record/entity.ts";
import {
  type ClaimId,
  claimId,
  conflictId,
  type OriginId,
  originId,
  questionId,
  type ReportId,
  type UtteranceId,
} from "../../src/record/id.ts";
import type { ClaimOrigins, Collapse, Link, Origin, Side, Traced } from "../../src/record/origin.ts";
import type { OriginKind } from "../../src/record/origin-kind.ts";
import { capital, type Sentence, say } from "../../src/record/sentence.ts";
import type { WeighedAnswer, Weighing } from "../../src/record/weighing.ts";
import {
  authority,
  courier,
  ledger,
  ministry,
  named,
  northern,
  placeOf,
  radio,
  readReports,
  said,
  union,
  utterances,
  wire,
} from "./fixture-reports.ts";

const PEOPLE: readonly (readonly [string, Entity["role"], Entity["type"]])[] = [
  ["Ministry of Harbours", "official", "organization"],
  ["Calder Port Authority", "official", "organization"],
  ["Dockers’ Union", "organization", "organization"],
  ["A crane operator", "witness", "person"],
  ["A hospital worker", "witness", "person"],
  ...["Calder Wire", "Morning Ledger", "Northern Post", "Radio Calder", "Evening Courier", "@pier4truth"].map(
    (name) => [name, "outlet", "organization"] as const,
  ),
];
export const entities = new Map(
  PEOPLE.map(([name, role, type]): [Entity["id"], Entity] => [
    named(name),
    { id: named(name), type, name, names: [], role, mentions: [], facts: [], joins: [] },
  ]),
);

const { slots } = { slots: { what: null, who: [], when: [], where: [], howMany: [], facts: [], negated: false, stems: [] } };
function claim(key: string, statement: string, members: readonly UtteranceId[]): Claim {
  return { id: claimId("fixture", key), statement, slots, members: [...members].sort(), grouping: members.length > 1 ? "slots" : "single" };
}
const twelve = claim("twelve", "Twelve people died at Pier Four", [
  said.ministryTwelve,
  said.wireTwelve,
  said.ledgerTwelve,
  said.northernTwelve,
  said.authorityTwelve,
]);
const toll = claim("toll", "Thirty-one dockers died at Pier Four", [
  said.unionToll,
  said.radioUnion,
  said.courierThirty,
  said.courierDenial,
]);
const blast = claim("blast", "The chemical store exploded", [said.unionBlast, said.radioBlast, said.ministryNoBlast, said.wireNoBlast]);
const cause = claim("cause", "The cause was an accident during unloading", [said.ministryCause, said.wireCause, said.ledgerCause]);
const bodies = claim("bodies", "More than twenty bodies were counted", [said.radioHospital]);
export const claims = new Map([twelve, toll, blast, cause, bodies].map((one) => [one.id, one]));

function origin(key: string, kind: OriginKind, by: string | null, chain: readonly UtteranceId[], through: readonly UtteranceId[]): Origin {
  return {
    id: originId("fixture", key),
    kind,
    by: by === null ? null : named(by),
    access: by === null ? key : null,
    control: null,
    chain,
    through,
    resolved: kind !== "unknown",
  };
}
const publisher = (id: ReportId): UtteranceId => {
  const found = [...utterances.values()].find((one) => one.report === id && one.voice === "publisher");
  if (found === undefined) throw new Error("a report of the fixture has no publisher");
  return found.id;
};
const o = {
  twelveMinistry: origin(
    "tm",
    "official-assertion",
    "Ministry of Harbours",
    [publisher(wire), said.wireTwelve, publisher(ministry), said.ministryTwelve],
    [said.ministryTwelve, said.wireTwelve, said.ledgerTwelve, said.northernTwelve],
  ),
  twelvePort: {
    ...origin("tp", "official-assertion", "Calder Port Authority", [publisher(authority), said.authorityTwelve], [said.authorityTwelve]),
    control: named("Ministry of Harbours"),
  },
  tollUnion: origin("tu", "official-assertion", "Dockers’ Union", [publisher(union), said.unionToll], [said.unionToll, said.radioUnion]),
  tollUnnamed: origin("tn", "unnamed-source", null, [publisher(courier), said.courierThirty], [said.courierThirty]),
  tollDenied: origin("td", "official-assertion", "Ministry of Harbours", [publisher(courier), said.courierDenial], [said.courierDenial]),
  blastUnion: origin("bu", "eyewitness", "Dockers’ Union", [publisher(union), said.unionBlast], [said.unionBlast]),
  blastCrane: origin("bc", "eyewitness", "A crane operator", [publisher(radio), said.radioBlast], [said.radioBlast]),
  blastDenied: origin(
    "bd",
    "official-assertion",
    "Ministry of Harbours",
    [publisher(ministry), said.ministryNoBlast],
    [said.ministryNoBlast, said.wireNoBlast],
  ),
  cause: origin(
    "ca",
    "official-assertion",
    "Ministry of Harbours",
    [publisher(ministry), said.ministryCause],
    [said.ministryCause, said.wireCause, said.ledgerCause],
  ),
  bodies: origin("bo", "unknown", "A hospital worker", [publisher(radio), said.radioHospital], [said.radioHospital]),
};

function side(reports: number, min: number, max: number): Side {
  return { reports, origins: { min, max } };
}
function originsOf(
  one: Claim,
  asserted: Side,
  denied: Side,
  origins: readonly Origin[],
  collapses: readonly Collapse[],
  unresolved: readonly UtteranceId[] = [],
): [ClaimId, ClaimOrigins] {
  return [
    one.id,
    {
      format: "firsthand/origins@1",
      claim: one.id,
      statement: one.statement,
      asserted,
      denied,
      collapses,
      cycles: [],
      unresolved,
      origins,
    },
  ];
}

const members = [o.twelveMinistry.id, o.twelvePort.id];
const collapse: Collapse = {
  members,
  reason: "same-control",
  because: "the Calder Port Authority answers to the Ministry of Harbours, so the two are one voice",
  certain: false,
  evidence: [{ report: authority, span: placeOf(authority, "The Ministry of Harbours leads the inquiry") }],
};

const links: Link[] = [
  ...[...utterances.values()].flatMap((one): Link[] =>
    one.parent === null
      ? []
      : [
          {
            from: one.parent,
            to: one.id,
            reason: "nested",
            because: say`the one quotes the other`,
            certain: true,
            evidence: one.cue.map((span) => ({ report: one.report, span })),
          },
        ],
  ),
  relies(
    said.wireTwelve,
    said.ministryTwelve,
    wire,
    "the Ministry of Harbours said",
    "stated-reliance",
    "the wire names the ministry as its source",
  ),
  relies(said.ledgerTwelve, said.wireTwelve, ledger, "(Calder Wire)", "dateline", "the article carries the wire’s slug"),
  relies(
    said.northernTwelve,
    said.wireTwelve,
    northern,
    "Translated from the Calder Wire",
    "copied-text",
    "91 % of the article stands in the wire’s",
  ),
  relies(said.wireCause, said.ministryCause, wire, "said in a statement", "stated-reliance", "the wire quotes the statement"),
  relies(said.wireNoBlast, said.ministryNoBlast, wire, "It denied", "stated-reliance", "the wire names the ministry as its source"),
  relies(said.radioUnion, said.unionToll, radio, "The union says", "stated-reliance", "the operator names the union"),
];
function relies(from: UtteranceId, to: UtteranceId, report: ReportId, words: string, reason: Link["reason"], because: string): Link {
  return { from, to, reason, because, certain: true, evidence: [{ report, span: placeOf(report, words) }] };
}

export const traced: Traced = {
  claims: new Map([
    originsOf(twelve, side(5, 1, 2), side(0, 0, 0), [o.twelveMinistry, o.twelvePort], [collapse]),
    originsOf(toll, side(3, 1, 2), side(1, 1, 1), [o.tollUnion, o.tollUnnamed, o.tollDenied], []),
    originsOf(blast, side(2, 2, 2), side(2, 1, 1), [o.blastUnion, o.blastCrane, o.blastDenied], []),
    originsOf(cause, side(3, 1, 1), side(0, 0, 0), [o.cause], []),
    originsOf(bodies, side(1, 0, 1), side(0, 0, 0), [o.bodies], [], [said.radioHospital]),
  ]),
  links: { from: (id) => links.filter((link) => link.from === id), [Symbol.iterator]: () => links[Symbol.iterator]() },
  copies: [{ from: ledger, to: wire, containment: 0.97, longest: { tokens: 38, from: [2, 140], to: [8, 146] } }],
  controlOf: new Map(),
};

export const conflicts: readonly Conflict[] = [
  {
    format: "firsthand/conflict@1",
    id: conflictId("fixture", 1),
    kind: "quantity",
    severity: "conflict",
    claims: [twelve.id, toll.id],
    spans: [spot(ministry, "Twelve people lost their lives"), spot(union, "Thirty-one dockers did not come home")],
    explanation: say`12 dead and 31 dead cannot both be the whole count of the same night.`,
    resolutions: [say`the ministry counts recovered bodies and the union counts missing people`],
    axioms: ["A number that is told is the whole number."],
    repairs: [{ claims: [toll.id], clears: 2 }],
  },
  {
    format: "firsthand/conflict@1",
    id: conflictId("fixture", 2),
    kind: "polarity",
    severity: "conflict",
    claims: [blast.id],
    spans: [spot(ministry, "there was no explosion in the chemical store"), spot(radio, "I saw the roof of the chemical store lift")],
    explanation: say`One says that the chemical store did not explode, the other saw it happen.`,
    resolutions: [say`the roof lifted for a reason other than an explosion`],
    axioms: [],
    repairs: [],
  },
  {
    format: "firsthand/conflict@1",
    id: conflictId("fixture", 3),
    kind: "time",
    severity: "tension",
    claims: [blast.id, cause.id],
    spans: [spot(ministry, "At 04:20"), spot(union, "at about four o’clock")],
    explanation: say`04:20 and “about four o’clock” are twenty minutes apart.`,
    resolutions: [say`The two speak of different occasions.`],
    axioms: [],
    repairs: [],
  },
];
function spot(report: ReportId, words: string): Conflict["spans"][number] {
  const read = readReports.get(report);
  if (read === undefined) throw new Error("no such report in the fixture");
  return { item: read.report.item, report, span: placeOf(report, words) };
}

function contribution(origin: OriginId, weight: number, because: Sentence): WeighedAnswer["contributions"][number] {
  const figures = { reliability: 0.7, plausible: weight < 0 ? null : 1, validity: 0.85, alone: Math.abs(weight) };
  return { origin, side: weight < 0 ? "against" : "for", weight, because, figures };
}

export const weighings: readonly Weighing[] = [
  {
    format: "firsthand/weighing@1",
    question: questionId("fixture", "toll"),
    text: "How many people died at Pier Four?",
    by: "decided",
    outcome: { claim: toll.id, because: "The port later released the list of names." },
    answers: [
      {
        claim: toll.id,
        label: "Thirty-one",
        for: side(3, 1, 2),
        against: side(1, 1, 1),
        credibility: "3",
        ceiling: { grade: "2", because: say`fewer than two origins are certainly independent` },
        probability: [0.55, 0.78],
        figures: { prior: 0.45, for: [4.2, 5.3], against: [1.6, 1.6] },
        word: "likely",
        confidence: "low",
        confidenceBecause: say`one origin is unnamed and none is against its own interest`,
        contributions: [
          contribution(o.tollUnion.id, 4.2, say`The Dockers’ Union asserts it and says that it has the names.`),
          contribution(o.tollUnnamed.id, 1.1, say`People familiar with the matter hedge it; an unnamed source weighs little.`),
          contribution(o.tollDenied.id, -1.6, say`The Ministry of Harbours denies it, in its own interest.`),
        ],
        pivots: [
          {
            origin: o.tollUnion.id,
            name: "Dockers’ Union",
            without: "roughly even chance",
            because: say`without the union’s word only an unnamed source remains`,
          },
        ],
      },
      {
        claim: twelve.id,
        label: "Twelve",
        for: side(5, 1, 2),
        against: side(0, 0, 0),
        credibility: "3",
        ceiling: { grade: "2", because: say`five reports, but fewer than two origins are certainly independent` },
        probability: [0.22, 0.45],
        figures: { prior: 0.45, for: [2.3, 2.7], against: [0, 0] },
        word: "unlikely",
        confidence: "low",
        confidenceBecause: say`both origins stand under one ministry`,
        contributions: [
          contribution(o.twelveMinistry.id, 2.3, say`The Ministry of Harbours asserts it; it is answerable for the port.`),
          contribution(o.twelvePort.id, 0.4, say`The Port Authority repeats it; it may be the same voice.`),
        ],
        pivots: [],
      },
    ],
  },
  {
    format: "firsthand/weighing@1",
    question: questionId("fixture", "blast"),
    text: "Did the chemical store explode?",
    by: "proposed",
    outcome: null,
    answers: [
      {
        claim: blast.id,
        label: "It exploded",
        for: side(2, 2, 2),
        against: side(2, 1, 1),
        credibility: "2",
        ceiling: { grade: "1", because: say`two independent origins` },
        probability: [0.82, 0.93],
        figures: { prior: 0.5, for: [6.1, 10.9], against: [2.2, 2.2] },
        word: "very likely",
        confidence: "moderate",
        confidenceBecause: say`two people who were there, of different control`,
        contributions: [
          contribution(o.blastCrane.id, 6.1, say`A crane operator saw the roof lift.`),
          contribution(o.blastUnion.id, 4.8, say`${capital("Members of the union")} asserts it${say` as an eyewitness`}${""}.${""}${""}`),
          contribution(o.blastDenied.id, -2.2, say`The Ministry of Harbours denies it, in its own interest.`),
        ],
        pivots: [
          {
            origin: o.blastCrane.id,
            name: "crane operator",
            without: "likely",
            because: say`without the crane operator only the union’s members saw it`,
          },
        ],
      },
    ],
  },
];
