import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Decision } from "../../src/record/decision.ts";
import type { Gathered } from "../../src/record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../../src/record/id.ts";
import type { ClaimOrigins } from "../../src/record/origin.ts";
import { english } from "../../src/record/sentence.ts";
import { copies } from "../../src/trace/copies.ts";
import { Tracing, trace } from "../../src/trace/trace.ts";
import {
  type CaseSketch,
  claimOf,
  entityOf,
  gatheredFrom,
  MAIN_CLAIM,
  prose,
  type ReportSketch,
  ROLES,
  reportOf,
  rootOf,
  sketchArbitrary,
  utteranceOf,
} from "./generator.ts";

const CLAIM = "they were taken";
const RUNS = { seed: 20_250_111, numRuns: 150 };

function traced(sketch: CaseSketch, claim = CLAIM): ClaimOrigins {
  const found = trace(gatheredFrom(sketch)).claims.get(claimOf(claim));
  assert.ok(found);
  return found;
}

const report = (name: string, publisher: string, more: Partial<ReportSketch> = {}): ReportSketch => ({
  name,
  publisher,
  published: "2025-01-12",
  says: [{ claim: CLAIM }],
  ...more,
});

describe("Firsthand, following one chain,", () => {
  test("counts a ministry that three outlets quote as one origin", () => {
    const found = traced({
      reports: ["Herald", "Gazette", "Courier"].map((name) => report(name, name, { says: [{ claim: CLAIM, source: "Ministry" }] })),
    });
    assert.deepEqual(found.asserted, { reports: 3, origins: { min: 1, max: 1 } });
    assert.deepEqual(
      found.origins.map(({ kind, by, resolved }) => ({ kind, by, resolved })),
      [{ kind: "official-assertion", by: entityOf("Ministry"), resolved: true }],
    );
    assert.equal(found.origins[0]?.chain.length, 2);
  });

  test("lets the innermost source decide: the ministry relays its captive", () => {
    const found = traced({
      roles: ROLES,
      reports: [
        report("a", "Herald", {
          says: [
            { claim: CLAIM, source: "Ministry" },
            { claim: CLAIM, source: "Captive A", within: 0 },
          ],
        }),
      ],
    });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 1 });
    assert.equal(found.origins[0]?.kind, "custodial-statement");
    assert.deepEqual(found.origins[0]?.chain, [rootOf("a"), utteranceOf("a", 0), utteranceOf("a", 1)]);
  });

  test("follows a named source into its own report, and from there to the captive", () => {
    const found = traced({
      roles: { ...ROLES, Service: "official" },
      reports: [
        report("service", "Service", { published: "2025-01-11", says: [{ claim: CLAIM, source: "Captive A" }] }),
        report("a", "Herald", { says: [{ claim: CLAIM, source: "Service" }] }),
      ],
    });
    assert.deepEqual(found.asserted, { reports: 2, origins: { min: 1, max: 1 } });
    assert.deepEqual(found.origins[0]?.through, [utteranceOf("a", 0), utteranceOf("service", 0)].sort());
    assert.ok(
      found.collapses.some((one) => one.reason === "stated-reliance" && one.certain && /Herald names Service/.test(english(one.because))),
    );
  });

  test("never lets a report rely on a later one", () => {
    const found = traced({
      roles: { ...ROLES, Service: "official" },
      reports: [
        report("service", "Service", { published: "2025-01-14", says: [{ claim: CLAIM, source: "Captive A" }] }),
        report("a", "Herald", { says: [{ claim: CLAIM, source: "Service" }] }),
      ],
    });
    assert.equal(found.asserted.origins.max, 2);
  });

  test("takes a reliance of unknown time for uncertain: it lowers the lower bound only", () => {
    const found = traced({
      roles: { ...ROLES, Service: "official" },
      reports: [
        report("service", "Service", { published: null, says: [{ claim: CLAIM, source: "Card" }] }),
        report("a", "Herald", { says: [{ claim: CLAIM, source: "Service" }] }),
      ],
    });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 2 });
    assert.ok(found.collapses.some((one) => one.reason === "stated-reliance" && !one.certain && one.members.length === 2));
  });

  test("takes an outlet's own sentence to rest on the source that it names beside it", () => {
    const found = traced({ reports: [report("a", "Herald", { says: [{ claim: CLAIM }, { claim: CLAIM, source: "Ministry" }] })] });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 1 });
    assert.deepEqual(found.unresolved, []);
  });

  test("calls an outlet's own word dark where nothing says what it rests on", () => {
    const found = traced({ reports: [report("a", "Herald"), report("b", "Gazette")] });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 2 });
    assert.deepEqual(found.unresolved, [utteranceOf("a", 0), utteranceOf("b", 0)].sort());
  });

  test("counts denials apart, and those who ask or decline not at all", () => {
    const found = traced({
      reports: [
        report("a", "Herald", { says: [{ claim: CLAIM, source: "Ministry" }] }),
        report("b", "Gazette", { says: [{ claim: CLAIM, source: "Staff", polarity: "against" }] }),
        report("c", "Courier", { says: [{ claim: CLAIM, source: "Embassy", polarity: "open" }] }),
      ],
    });
    assert.deepEqual(found.asserted, { reports: 1, origins: { min: 1, max: 1 } });
    assert.deepEqual(found.denied, { reports: 1, origins: { min: 1, max: 1 } });
  });

  test("knows a witness by what he perceived, and calls other persons' knowledge unknown", () => {
    const kinds = (said: ReportSketch["says"][number]): readonly string[] =>
      traced({ roles: ROLES, reports: [report("a", "Herald", { says: [said] })] }).origins.map((one) => `${one.kind} ${one.resolved}`);
    assert.deepEqual(kinds({ claim: CLAIM, source: "Ivan", cueClass: "perceive" }), ["eyewitness true"]);
    assert.deepEqual(kinds({ claim: CLAIM, source: "Ivan", mode: "direct", words: "I saw them led away" }), ["eyewitness true"]);
    assert.deepEqual(kinds({ claim: CLAIM, source: "Ivan", mode: "direct", words: "I believe that they were taken" }), ["unknown false"]);
    assert.deepEqual(kinds({ claim: CLAIM, source: "Ivan", mode: "direct", words: "US officials took them" }), ["unknown false"]);
    assert.deepEqual(kinds({ claim: CLAIM, source: "Card" }), ["document-seen true"]);
    assert.deepEqual(kinds({ claim: CLAIM, source: null, medium: "video" }), ["image-or-video false"]);
  });
});

describe("Firsthand, following whole reports,", () => {
  test("joins reports that credit one agency outside the case", () => {
    const found = traced({
      reports: [
        report("a", "Herald", { credits: [{ kind: "dateline", name: "Wire" }] }),
        report("b", "Gazette", { provenance: [{ kind: "credit", name: "Wire" }] }),
      ],
    });
    assert.deepEqual(found.asserted, { reports: 2, origins: { min: 1, max: 1 } });
    assert.equal(found.unresolved.length, 2);
  });

  test("follows a credit, a forward and a canonical link to the report in the case", () => {
    const wire = report("wire", "Wire", {
      published: "2025-01-11",
      url: "https://www.wire.example/story/",
      says: [{ claim: CLAIM, source: "Ministry" }],
    });
    const reasons: readonly [string, Partial<ReportSketch>][] = [
      ["dateline", { credits: [{ kind: "agency", name: "Wire" }] }],
      ["forwarded", { provenance: [{ kind: "forwarded", from: "Wire" }] }],
      ["canonical-link", { provenance: [{ kind: "canonical-link", url: "http://wire.example/story#top" }] }],
    ];
    for (const [reason, more] of reasons) {
      const found = traced({ reports: [wire, report("a", "Herald", more)] });
      assert.deepEqual(found.asserted, { reports: 2, origins: { min: 1, max: 1 } }, reason);
      assert.ok(
        found.collapses.some((one) => one.reason === reason && one.certain),
        reason,
      );
    }
  });

  test("gives a page that two reports claim to the one whose name it bears, and never sends them round in a circle", () => {
    const provenance = [{ kind: "canonical-link", url: "https://northern-wire.example/a" }] as const;
    const claiming = (name: string, publisher: string) => report(name, publisher, { provenance, url: "https://northern-wire.example/a" });
    const found = traced({ reports: [claiming("a", "Courier"), claiming("b", "Northern Wire"), claiming("c", "Lantern")] });
    assert.deepEqual(found.asserted, { reports: 3, origins: { min: 1, max: 1 } });
    assert.deepEqual(
      found.origins.map((one) => one.by),
      [entityOf("Northern Wire")],
    );
    const nameless = traced({ reports: [claiming("a", "Courier"), claiming("c", "Lantern")] });
    assert.deepEqual(nameless.asserted.origins, { min: 1, max: 1 });
    assert.deepEqual(nameless.cycles, []);
  });

  test("counts a copied clique of fifty as one", () => {
    const text = prose(1, 90);
    const clique = Array.from({ length: 50 }, (_, i) =>
      report(`r${i}`, `Outlet ${i}`, { text, published: i % 2 === 0 ? "2025-01-12" : null }),
    );
    assert.deepEqual(traced({ reports: clique }).asserted, { reports: 50, origins: { min: 1, max: 1 } });
    const unnamed = clique.map((one) => ({ ...one, says: [{ claim: CLAIM, source: null }] }));
    assert.deepEqual(traced({ reports: unnamed }).asserted.origins, { min: 1, max: 1 });
  });

  test("lowers only the lower bound where a part is copied", () => {
    const shared = prose(1, 30);
    const found = traced({
      roles: { Ministry: "official", Staff: "official" },
      reports: [
        report("a", "Ministry", { published: "2025-01-11", text: `${shared} ${prose(2, 40)}` }),
        report("b", "Staff", { text: `${shared} ${prose(3, 40)}`, says: [{ claim: CLAIM, at: [shared.length + 1, shared.length + 40] }] }),
      ],
    });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 2 });
  });

  test("counts as one what is said within a copied passage, whatever else the report holds", () => {
    const shared = prose(1, 30);
    const found = traced({
      reports: [
        report("a", "Ministry", { published: "2025-01-11", text: `${shared} ${prose(2, 40)}` }),
        report("b", "Herald", { text: `${shared} ${prose(3, 90)}`, says: [{ claim: CLAIM, at: [20, 80] }] }),
      ],
      roles: { Ministry: "official" },
    });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 1 });
  });

  test("counts ten thousand copies of one text as one", () => {
    const text = prose(1, 60);
    const reports = Array.from({ length: 10_000 }, (_, i) => report(`r${i}`, `Outlet ${i % 50}`, { text, says: [] }));
    const found = copies(gatheredFrom({ reports }).reports.values());
    assert.equal(new Set(found.map(({ from }) => from)).size, 9_999);
    assert.ok(found.every(({ containment }) => containment === 1));
  });

  test("takes a page that was taken in twice for one, and leaves what only one of the two says to it", () => {
    const url = "https://example.org/page";
    const page = (name: string, ...says: ReportSketch["says"]): ReportSketch => ({ name, publisher: null, url, published: null, says });
    const twice = [page("a", { claim: CLAIM }), page("b", { claim: CLAIM }, { claim: "more" })];
    assert.deepEqual(traced({ reports: twice }).asserted, { reports: 2, origins: { min: 1, max: 1 } });
    assert.deepEqual(traced({ reports: twice }, "more").asserted, { reports: 1, origins: { min: 1, max: 1 } });
    const elsewhere = twice.map((one, i) => ({ ...one, url: `${url}/${i}` }));
    assert.equal(traced({ reports: elsewhere }).asserted.origins.max, 2);
  });

  test("ends one text of a ministry and a paper, of one day, in the ministry, whatever the paper is called", () => {
    const text = prose(1, 60);
    for (const paper of ["Herald", "Gazette", "Courier", "Mercury", "Lantern", "Dispatch"]) {
      const found = traced({
        reports: [report("a", "Ministry", { text }), report(`b ${paper}`, paper, { text })],
        roles: { Ministry: "official" },
      });
      assert.deepEqual(
        found.origins.map(({ kind, by }) => [kind, by]),
        [["official-assertion", entityOf("Ministry")]],
        paper,
      );
    }
  });

  test("counts a picture once wherever it is shown", () => {
    const found = traced({
      reports: [report("a", "Herald", { medium: "picture", media: ["m1"] }), report("b", "Gazette", { medium: "picture", media: ["m1"] })],
    });
    assert.deepEqual(found.asserted, { reports: 2, origins: { min: 1, max: 1 } });
    assert.equal(found.origins[0]?.kind, "image-or-video");
  });

  test("proposes that pictures that are alike are one, and says how alike", () => {
    const shows = (name: string, publisher: string, ...media: string[]) => report(name, publisher, { medium: "picture", media });
    const reports = [shows("a", "Herald", "m1"), shows("b", "Gazette", "m1'"), shows("c", "Courier", "m2")];
    const found = traced({ reports });
    assert.deepEqual(found.asserted, { reports: 3, origins: { min: 2, max: 3 } });
    const [collapse, ...others] = found.collapses.filter(({ reason }) => reason === "same-media");
    assert.deepEqual(others, []);
    assert.equal(collapse?.certain, false);
    assert.match(
      english(collapse?.because ?? ""),
      /^(Herald and Gazette|Gazette and Herald) show pictures that are probably one: their fingerprints differ in 12 of 256 bits, with the first mirrored \([0-9a-f]{12}, [0-9a-f]{12}\)$/,
    );
  });

  test("proposes that a video and its cut are one, and a photograph and the video in which it is seen", () => {
    const shows = (name: string, publisher: string, ...media: string[]) => report(name, publisher, { medium: "picture", media });
    const reports = [
      shows("a", "Herald", "v fire 0 20"),
      shows("b", "Gazette", "v fire 5 11"),
      shows("c", "Courier", "v flood 0 20"),
      shows("d", "Mercury", "flood 7"),
    ];
    const found = traced({ reports });
    assert.deepEqual(found.asserted, { reports: 4, origins: { min: 2, max: 4 } });
    const because = found.collapses.filter(({ reason }) => reason === "same-media").map(({ because }) => english(because));
    assert.equal(because.length, 2);
    assert.match(
      because.join("\n"),
      /recordings that are probably one: in the picture (?:5–11 s of the first go with 0–6|0–6 s of the first go with 5–11) s of the second/,
    );
    assert.match(because.join("\n"), /(?:30 % and 100|100 % and 30) % of their seconds, 0 of 256 bits apart/);
    assert.match(
      because.join("\n"),
      /a picture that is probably a frame of a video: at second 7 their fingerprints differ in 0 of 256 bits/,
    );
  });

  test("does not propose it where a person called the reports independent, and takes them for one where he said so", () => {
    const shows = (name: string, publisher: string, ...media: string[]) => report(name, publisher, { medium: "picture", media });
    const reports = [shows("a", "Herald", "m1"), shows("b", "Gazette", "m1'")];
    const [a, b] = [reportOf("a"), reportOf("b")];
    const apart = traced({ reports, decisions: [{ kind: "independent", reports: [a, b], because: "two cameras" }] });
    assert.deepEqual([apart.asserted.origins, apart.collapses], [{ min: 2, max: 2 }, []]);
    const decision: Decision = { kind: "independent", reports: [a, b], because: "two cameras" };
    const [before, after] = [gatheredFrom({ reports }), gatheredFrom({ reports, decisions: [decision] })];
    const revision = {
      decisions: [decision],
      utterances: new Set<UtteranceId>(),
      reports: new Set<ReportId>(),
      claims: new Set<ClaimId>(),
      known: null,
    };
    const later = Tracing.of(before, []).revised(after, revision);
    assert.deepEqual([...later.traced.claims], [...trace(after, []).claims]);
    assert.deepEqual([...later.revised(before, revision).traced.claims], [...trace(before, []).claims]);
    const one = traced({ reports, decisions: [{ kind: "relies", from: b, on: a, certain: true, because: "the same frame" }] });
    assert.deepEqual(one.asserted.origins, { min: 1, max: 1 });
  });
});

describe("Firsthand, told by a person,", () => {
  const two = [
    report("a", "Herald", { says: [{ claim: CLAIM, source: "Ministry" }] }),
    report("b", "Gazette", { says: [{ claim: CLAIM, source: "Staff" }] }),
  ];

  test("counts two ministries of one state as one, and says why", () => {
    const control = (name: string, certain: boolean) =>
      ({ kind: "control", name, by: "State", certain, because: `${name} is a part of the State` }) as const;
    const roles = { State: "official" } as const;
    const certain = traced({ roles, reports: two, decisions: [control("Ministry", true), control("Staff", true)] });
    assert.deepEqual(certain.asserted.origins, { min: 1, max: 1 });
    assert.deepEqual(
      certain.origins.map((one) => one.control),
      [entityOf("State"), entityOf("State")],
    );
    assert.match(certain.collapses.map((one) => english(one.because)).join(), /Ministry and Staff .* Ministry is a part of the State/);
    const unsure = traced({ roles, reports: two, decisions: [control("Ministry", true), control("Staff", false)] });
    assert.deepEqual(unsure.asserted.origins, { min: 1, max: 2 });
  });

  test("does not make one of two powers over the same captive", () => {
    const over = (by: string) => ({ kind: "control", name: "Captive A", by, certain: true, because: "holds him" }) as const;
    const found = traced({
      roles: ROLES,
      reports: [...two, report("c", "Courier", { says: [{ claim: CLAIM, source: "Captive A" }] })],
      decisions: [over("Ministry"), over("Staff")],
    });
    assert.deepEqual(found.asserted.origins, { min: 2, max: 2 });
  });

  test("suggests that a captive speaks under the power of the official who relays him", () => {
    const found = traced({
      roles: ROLES,
      reports: [
        report("a", "Herald", { says: [{ claim: CLAIM, source: "Ministry" }] }),
        report("b", "Gazette", {
          says: [
            { claim: "other", source: "Ministry" },
            { claim: CLAIM, source: "Captive A", within: 0 },
          ],
        }),
      ],
    });
    assert.deepEqual(found.asserted.origins, { min: 1, max: 2 });
    assert.ok(found.collapses.some((one) => one.reason === "same-control" && !one.certain && one.evidence.length > 0));
  });

  test("follows a reliance that was decided, and ends where an origin was decided", () => {
    const relies = { kind: "relies", from: utteranceOf("b", 0), on: reportOf("a"), certain: true, because: "same briefing" } as const;
    assert.deepEqual(traced({ reports: two, decisions: [relies] }).asserted.origins, { min: 1, max: 1 });
    assert.deepEqual(traced({ reports: two, decisions: [{ ...relies, certain: false }] }).asserted.origins, { min: 1, max: 2 });
    const origin = { kind: "origin", utterance: utteranceOf("b", 0), origin: "eyewitness", because: "he was there" } as const;
    const found = traced({ reports: two, decisions: [relies, origin] });
    assert.deepEqual(found.asserted.origins, { min: 2, max: 2 });
    assert.ok(found.origins.some((one) => one.kind === "eyewitness" && one.resolved));
  });

  test("drops a reliance that was called wrong", () => {
    const text = prose(1, 90);
    const reports = [report("a", "Herald", { text, published: "2025-01-11" }), report("b", "Gazette", { text })];
    const independent = { kind: "independent", reports: [reportOf("a"), reportOf("b")], because: "both print the same handout" } as const;
    assert.equal(traced({ reports }).asserted.origins.max, 1);
    assert.equal(traced({ reports, decisions: [{ ...independent, reports: [...independent.reports] }] }).asserted.origins.max, 2);
  });
});

describe("Firsthand, meeting a circle,", () => {
  const circle = (length: number, published: string | null): readonly ReportSketch[] =>
    Array.from({ length }, (_, i) =>
      report(`r${i}`, `Outlet ${i}`, { published, says: [{ claim: CLAIM, source: `Outlet ${(i + 1) % length}` }, { claim: CLAIM }] }),
    );

  for (const published of ["2025-01-12", null]) {
    test(`finds no origin in a thousand reports that cite each other, published ${published ?? "at an unknown time"}`, () => {
      const found = traced({ reports: circle(1000, published) });
      assert.deepEqual(found.asserted, { reports: 1000, origins: { min: 0, max: 0 } });
      assert.equal(found.cycles.length, 1);
      // Each report counts with its own sentence and with the one in which it names the next.
      assert.equal(found.cycles[0]?.length, 2000);
      assert.deepEqual(found.origins, []);
    });
  }

  test("finds the one origin of a circle in which somebody also names the ministry", () => {
    const reports = circle(5, "2025-01-12").map((one, i) =>
      i === 2 ? { ...one, says: [...one.says, { claim: CLAIM, source: "Ministry" }] } : one,
    );
    assert.deepEqual(traced({ reports }).asserted.origins, { min: 1, max: 1 });
  });
});

function without(gathered: Gathered, gone: ReadonlySet<UtteranceId>): Gathered {
  const claims = [...gathered.claims].map(
    ([id, claim]) => [id, { ...claim, members: claim.members.filter((member) => !gone.has(member)) }] as const,
  );
  return { ...gathered, claims: new Map(claims), claimOf: new Map([...gathered.claimOf].filter(([member]) => !gone.has(member))) };
}

describe("Firsthand, whatever the case,", () => {
  const holds = (law: (sketch: CaseSketch) => void): void => fc.assert(fc.property(sketchArbitrary, law), RUNS);
  const boundsOf = (sketch: CaseSketch) => trace(gatheredFrom(sketch)).claims.get(MAIN_CLAIM)?.asserted.origins ?? { min: 0, max: 0 };

  test("finds the same in any order of arrival", () =>
    fc.assert(
      fc.property(
        sketchArbitrary.chain((sketch) =>
          fc.tuple(fc.constant(sketch), fc.shuffledSubarray([...sketch.reports], { minLength: sketch.reports.length })),
        ),
        ([sketch, reports]) => {
          const decisions = [...(sketch.decisions ?? [])].reverse();
          const [one, other] = [trace(gatheredFrom({ ...sketch, reports, decisions })), trace(gatheredFrom(sketch))];
          assert.deepEqual({ ...one, links: [...one.links] }, { ...other, links: [...other.links] });
        },
      ),
      RUNS,
    ));

  test("keeps the lower bound at or under the upper, and at one or more where there is an origin", () =>
    holds((sketch) => {
      for (const found of trace(gatheredFrom(sketch)).claims.values()) {
        for (const { origins } of [found.asserted, found.denied]) {
          assert.ok(origins.min <= origins.max);
          assert.equal(origins.min === 0, origins.max === 0);
        }
      }
    }));

  test("changes no bounds for an echo of an origin that counts", () =>
    holds((sketch) => {
      const found = trace(gatheredFrom(sketch)).claims.get(MAIN_CLAIM);
      const side = found?.origins.filter((one) => one.resolved && one.kind === "official-assertion" && one.by !== null) ?? [];
      const named = ["Ministry", "Staff", "Service"].filter((name) =>
        side.some(
          (one) => one.by === entityOf(name) && one.through.some((u) => gatheredFrom(sketch).utterances.get(u)?.polarity === "for"),
        ),
      );
      for (const name of named) {
        const echo = report("echo", "Echo", { published: "2025-01-10", says: [{ claim: CLAIM, source: name }, { claim: CLAIM }] });
        assert.deepEqual(boundsOf({ ...sketch, reports: [...sketch.reports, echo] }), boundsOf(sketch));
      }
    }));

  // The same text is read alike wherever it is printed; what a person decided about one print is not decided for the next.
  test("changes no bounds for a report that prints another again, word for word", () =>
    fc.assert(
      fc.property(sketchArbitrary, fc.nat(7), (drawn, n) => {
        const reports = drawn.reports.map((one, i) => ({ ...one, text: `${one.text ?? ""} ${prose(500 + i, 20)}` }));
        const sketch = { ...drawn, reports, decisions: (drawn.decisions ?? []).filter(({ kind }) => kind === "control") };
        const printed = reports[n % reports.length];
        fc.pre(printed !== undefined && printed.published !== null);
        const { url: _, provenance: __, ...again } = printed;
        const echo = { ...again, name: "echo", publisher: "Echo", published: "2025-02-01" };
        assert.deepEqual(boundsOf({ ...sketch, reports: [...reports, echo] }), boundsOf(sketch));
      }),
      RUNS,
    ));

  test("never counts less for one more independent supporter", () =>
    holds((sketch) => {
      const added = report("new", "Newcomer", { published: "2025-01-10", says: [{ claim: CLAIM, source: "Observatory" }] });
      const [before, after] = [boundsOf(sketch), boundsOf({ ...sketch, reports: [...sketch.reports, added] })];
      assert.ok(after.min >= before.min && after.max >= before.max);
      assert.ok(after.max === before.max + 1);
    }));

  // With an origin fall the utterances that end in it and nowhere else; who relays two origins still relays the other.
  test("never counts more for an origin taken away", () =>
    holds((sketch) => {
      const gathered = gatheredFrom(sketch);
      const found = trace(gathered);
      for (const [id, claim] of found.claims) {
        for (const origin of claim.origins) {
          const elsewhere = new Set(claim.origins.flatMap((other) => (other.id === origin.id ? [] : other.through)));
          const fallen = new Set(origin.through.filter((utterance) => !elsewhere.has(utterance)));
          const after = trace(without(gathered, fallen), found.copies).claims.get(id);
          if (!after) continue;
          for (const side of ["asserted", "denied"] as const) {
            assert.ok(after[side].origins.min <= claim[side].origins.min, `min of ${side}`);
            assert.ok(after[side].origins.max <= claim[side].origins.max, `max of ${side}`);
          }
        }
      }
    }));

  test("never lets unnamed sources raise the lower bound above one", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (n) => {
        const reports = Array.from({ length: n }, (_, i) => report(`r${i}`, `Outlet ${i}`, { says: [{ claim: CLAIM, source: null }] }));
        assert.deepEqual(traced({ reports }).asserted.origins, { min: 1, max: n });
      }),
      { seed: 1, numRuns: 12 },
    ));

  test("names only origins and utterances of the claim", () =>
    holds((sketch) => {
      const gathered = gatheredFrom(sketch);
      for (const found of trace(gathered).claims.values()) {
        const ids = new Set(found.origins.map((one) => one.id));
        assert.equal(ids.size, found.origins.length);
        for (const collapse of found.collapses) for (const member of collapse.members) assert.ok(ids.has(member));
        for (const origin of found.origins) {
          assert.ok(origin.chain.length > 0 && origin.through.length > 0);
          assert.equal(gathered.utterances.get(origin.chain[0] ?? rootOf("none"))?.voice, "publisher");
        }
      }
    }));
});
