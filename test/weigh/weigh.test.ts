import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Decision } from "../../src/record/decision.ts";
import { originId } from "../../src/record/id.ts";
import { english } from "../../src/record/sentence.ts";
import { wordOf } from "../../src/weigh/word.ts";
import { middleOf, type Small, said, type Told, weighSmall } from "./small-case.ts";

const graded = (name: string, grade: "A" | "B" | "C" | "D" | "E" | "F"): Decision => ({
  kind: "reliability",
  name,
  grade,
  because: "its record",
});
const two = [{ claim: "x" }, { claim: "y" }];
const first = (small: Small) => weighSmall(small).answers[0] ?? assert.fail("no answer");

/** Each origin speaks on one claim only, under its own name or none. */
const told = fc
  .array(
    fc.record({
      claim: fc.constantFrom("x", "y"),
      side: fc.constantFrom("for" as const, "against" as const),
      kind: fc.constantFrom("eyewitness" as const, "unnamed-source" as const, "official-assertion" as const, "unknown" as const),
      named: fc.boolean(),
      hedged: fc.boolean(),
      resolved: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) => list.map(({ named, ...rest }, i): Told => ({ ...rest, origin: `o${i}`, ...(named ? {} : { by: null }) })));
const small = fc.tuple(told, fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.boolean()), { maxLength: 3 }), fc.constantFrom(1, 10)).map(
  ([list, pairs, plausible]): Small => ({
    told: list,
    answers: two,
    plausible,
    collapses: pairs.map(([a, b, certain]) => ({ members: [`o${a}`, `o${b}`], certain })),
  }),
);

describe("the laws of weighing", () => {
  test("order never matters", () => {
    fc.assert(
      fc.property(small, (s) => {
        const turned = { ...s, told: [...s.told].reverse(), collapses: [...(s.collapses ?? [])].reverse() };
        assert.deepEqual(weighSmall(turned), weighSmall(s));
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("the order of answers changes nothing but their order", () => {
    fc.assert(
      fc.property(small, (s) => {
        assert.deepEqual(weighSmall({ ...s, answers: [...two].reverse() }).answers, [...weighSmall(s).answers].reverse());
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  test("an echo changes no probability, word, grade or weight", () => {
    fc.assert(
      fc.property(small, fc.nat(), (s, pick) => {
        const at = pick % s.told.length;
        const echoed = s.told.map((t, i) => (i === at ? { ...t, reports: [`report of ${t.origin}`, "one more", "and another"] } : t));
        const gist = (answers: ReturnType<typeof weighSmall>["answers"]) =>
          answers.map((a) => [
            a.probability,
            a.word,
            a.confidence,
            a.ceiling,
            a.for.origins,
            a.contributions.map((c) => [c.origin, c.weight]),
          ]);
        assert.deepEqual(gist(weighSmall({ ...s, told: echoed }).answers), gist(weighSmall(s).answers));
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test("removing an origin never raises what it supported, nor lowers what it denied", () => {
    fc.assert(
      fc.property(small, fc.nat(), (s, pick) => {
        const gone = s.told[pick % s.told.length] ?? assert.fail();
        const rest = { ...s, told: s.told.filter((t) => t !== gone) };
        const before = middleOf(s, gone.claim);
        const after = middleOf(rest, gone.claim);
        assert.ok(gone.side === "for" ? after <= before + 1e-9 : after >= before - 1e-9, `${before} → ${after}`);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  test("the lower end is never above the upper, and the contributions of a side add up", () => {
    fc.assert(
      fc.property(small, (s) => {
        for (const answer of weighSmall(s).answers) {
          assert.ok(answer.probability[0] <= answer.probability[1]);
          for (const c of answer.contributions) assert.ok(c.side === "for" ? c.weight >= 0 : c.weight <= 0, english(c.because));
        }
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test("confidence never speaks in words of probability", () => {
    fc.assert(
      fc.property(small, (s) => {
        for (const answer of weighSmall(s).answers)
          assert.doesNotMatch(english(answer.confidenceBecause), /likel|probab|chance|certain|possib|even\b/i);
      }),
      { seed: 6, numRuns: 60 },
    );
  });
});

describe("a weighing", () => {
  test("puts balanced evidence at a roughly even chance on both sides", () => {
    const [x, y] = weighSmall({
      told: [
        { origin: "o1", claim: "x" },
        { origin: "o2", claim: "y" },
      ],
      answers: two,
    }).answers;
    assert.equal(x?.word, "roughly even chance");
    assert.deepEqual(x?.probability, y?.probability);
    assert.equal(
      first({
        told: [
          { origin: "o1", claim: "x" },
          { origin: "o2", claim: "x", side: "against" },
        ],
        answers: [{ claim: "x" }],
      }).word,
      "roughly even chance",
    );
  });

  test("does not give Zadeh's answer: two sure rivals leave the answer that nobody holds where it was", () => {
    const zadeh: Small = {
      told: [
        { origin: "o1", claim: "x" },
        { origin: "o2", claim: "y" },
      ],
      answers: [{ claim: "x" }, { claim: "y" }, { claim: "z" }],
      decisions: [graded("o1", "A"), graded("o2", "A")],
    };
    assert.ok(middleOf(zadeh, "z") < 0.1);
    assert.ok(middleOf(zadeh, "x") < 0.55);
  });

  test("does not let a hundred anonymous posts beat two sources graded A", () => {
    const crowd = Array.from({ length: 100 }, (_, i): Told => ({ origin: `post ${i}`, claim: "y", kind: "unnamed-source", by: null }));
    const s: Small = {
      told: [{ origin: "a", claim: "x" }, { origin: "b", claim: "x" }, ...crowd],
      answers: two,
      plausible: 10,
      decisions: [graded("a", "A"), graded("b", "A")],
    };
    assert.ok(middleOf(s, "x") > 0.8);
    assert.ok(middleOf(s, "y") < 0.2);
  });

  test("lets three independents win over five that count as one", () => {
    const copies = [1, 2, 3, 4, 5].map((i): Told => ({ origin: `copy ${i}`, claim: "x" }));
    const own = [1, 2, 3].map((i): Told => ({ origin: `own ${i}`, claim: "y" }));
    const s: Small = { told: [...copies, ...own], answers: two, collapses: [{ members: copies.map((c) => c.origin), certain: true }] };
    assert.ok(middleOf(s, "y") > middleOf(s, "x"));
    assert.equal(first(s).contributions.filter((c) => c.weight === 0).length, 4);
  });

  test("takes silence for nothing, and a denial for something", () => {
    const base: Small = { told: [{ origin: "o1", claim: "x" }], answers: two };
    const quiet: Small = { ...base, told: [...base.told, { origin: "o2", claim: "x", side: "open" }] };
    const denied: Small = { ...base, told: [...base.told, { origin: "o2", claim: "x", side: "against" }] };
    assert.deepEqual(first(quiet).probability, first(base).probability);
    assert.ok(middleOf(denied, "x") < middleOf(base, "x"));
  });

  test("never puts an answer of one origin above very likely, nor its credibility above 2", () => {
    const s: Small = { told: [{ origin: "o1", claim: "x" }], answers: two, plausible: 1000, decisions: [graded("o1", "A")] };
    assert.equal(first(s).word, "very likely");
    assert.equal(first(s).credibility, "2");
    assert.match(english(first(s).ceiling.because), /fewer than two independent origins/);
  });

  test("gives credibility 1 to two independent origins, and takes it away when they may be one", () => {
    const s: Small = {
      told: [
        { origin: "o1", claim: "x" },
        { origin: "o2", claim: "x" },
      ],
      answers: two,
    };
    assert.equal(first(s).credibility, "1");
    const doubtful: Small = { ...s, collapses: [{ members: ["o1", "o2"], certain: false }] };
    assert.equal(first(doubtful).credibility, "2");
    assert.deepEqual(first(doubtful).for.origins, { min: 1, max: 2 });
    assert.ok(first(doubtful).probability[0] < first(s).probability[0]);
    assert.equal(first(doubtful).probability[1], first({ ...s, collapses: [] }).probability[1]);
  });

  test("lowers the ceiling for independent denials, and not for a denial that serves whoever makes it", () => {
    const s: Small = {
      told: [
        { origin: "o1", claim: "x" },
        { origin: "o2", claim: "x" },
        { origin: "accused", claim: "x", side: "against" },
      ],
      answers: two,
    };
    assert.equal(first(s).ceiling.grade, "2");
    const claim = said("o1", "x", "report of o1");
    const own: Decision = { kind: "interest", name: "accused", claim, interest: "against", because: "it is accused" };
    assert.equal(first({ ...s, decisions: [own] }).ceiling.grade, "1");
    assert.ok(middleOf({ ...s, decisions: [own] }, "x") > middleOf(s, "x"));
  });

  test("cannot judge what no chain reaches, and lets nobody grade it up", () => {
    const s: Small = { told: [{ origin: "o1", claim: "x", resolved: false }], answers: two };
    assert.equal(first(s).credibility, "6");
    const decision: Decision = { kind: "credibility", claim: said("o1", "x", "report of o1"), grade: "1", because: "I know it" };
    assert.equal(first({ ...s, decisions: [decision] }).credibility, "6");
    assert.match(english(first({ ...s, decisions: [decision] }).ceiling.because), /a grade of 1 was decided, but/);
  });

  test("lets a person lower a grade", () => {
    const s: Small = { told: [{ origin: "o1", claim: "x" }], answers: two };
    const decision: Decision = { kind: "credibility", claim: said("o1", "x", "report of o1"), grade: "4", because: "the place is wrong" };
    assert.equal(first({ ...s, decisions: [decision] }).credibility, "4");
    assert.equal(first({ ...s, decisions: [decision] }).ceiling.grade, "2");
  });

  test("counts an origin once for an answer, however many of its claims it makes", () => {
    const once: Small = { told: [{ origin: "o1", claim: "x" }], answers: [{ claim: "x", supports: ["x2"] }, { claim: "y" }] };
    const twice: Small = { ...once, told: [...once.told, { origin: "o1 again", by: "o1", claim: "x2" }] };
    assert.deepEqual(first(twice).probability, first(once).probability);
    assert.deepEqual(first(twice).for.origins, { min: 1, max: 1 });
  });

  test("weighs a more particular answer within the general one, and against its own rivals there", () => {
    const answers = [{ claim: "Kyiv" }, { claim: "Lviv" }, { claim: "Ukraine", supports: ["Kyiv", "Lviv"] }, { claim: "Poland" }];
    const say = (claim: string, ...origins: readonly string[]): readonly Told[] => origins.map((origin) => ({ origin, claim }));
    const small = (...told: readonly (readonly Told[])[]): Small => ({ told: told.flat(), answers, plausible: 4 });
    const one = small(say("Kyiv", "a"), say("Poland", "p"));
    const more = small(say("Kyiv", "a"), say("Ukraine", "b"), say("Poland", "p"));
    const rival = small(say("Kyiv", "a"), say("Lviv", "b"), say("Poland", "p"));
    const denied = small(say("Kyiv", "a"), say("Poland", "p"), [{ origin: "d", claim: "Ukraine", side: "against" }]);
    assert.ok(middleOf(more, "Ukraine") > middleOf(one, "Ukraine") && middleOf(more, "Kyiv") > middleOf(one, "Kyiv"));
    assert.ok(middleOf(rival, "Kyiv") < middleOf(more, "Kyiv"));
    assert.equal(middleOf(rival, "Ukraine"), middleOf(more, "Ukraine"));
    assert.ok(middleOf(denied, "Kyiv") < middleOf(one, "Kyiv"));
    for (const s of [one, more, rival, denied]) assert.ok(middleOf(s, "Kyiv") + middleOf(s, "Lviv") <= middleOf(s, "Ukraine") + 0.002);
    const general = weighSmall(more).answers.find(({ label }) => label === "Ukraine");
    assert.deepEqual(general?.for.origins, { min: 2, max: 2 });
    assert.equal(general?.ceiling.grade, "2", "Poland contradicts it, Kyiv does not");
  });

  test("gives two answers that say the same one probability", () => {
    const told = [
      { origin: "a", claim: "10 km" },
      { origin: "b", claim: "6 miles" },
      { origin: "c", claim: "50 km" },
    ];
    const answers = [{ claim: "10 km", supports: ["6 miles"] }, { claim: "6 miles", supports: ["10 km"] }, { claim: "50 km" }];
    const small: Small = { told, answers, plausible: 4 };
    assert.equal(middleOf(small, "10 km"), middleOf(small, "6 miles"));
    assert.ok(middleOf(small, "10 km") > middleOf(small, "50 km"));
    assert.deepEqual(first(small).for.origins, { min: 2, max: 2 });
  });

  test("counts a captive and his captor as one", () => {
    const s: Small = {
      told: [
        { origin: "Captive A", claim: "x", kind: "custodial-statement", control: "The Service" },
        { origin: "The Service", claim: "x2", kind: "official-assertion" },
      ],
      answers: [{ claim: "x", supports: ["x2"] }, { claim: "y" }],
    };
    assert.deepEqual(first(s).for.origins, { min: 1, max: 1 });
    assert.match(
      first(s)
        .contributions.map((c) => english(c.because))
        .join(" "),
      /adds nothing/,
    );
  });

  test("weighs a word against its speaker's interest more, and one for it less", () => {
    const s: Small = { told: [{ origin: "o1", claim: "x" }], answers: two };
    const claim = said("o1", "x", "report of o1");
    const interest = (side: "for" | "against"): Decision => ({ kind: "interest", name: "o1", claim, interest: side, because: "recorded" });
    assert.ok(middleOf({ ...s, decisions: [interest("for")] }, "x") < middleOf(s, "x"));
    assert.ok(middleOf({ ...s, decisions: [interest("against")] }, "x") > middleOf(s, "x"));
    assert.match(
      english(first({ ...s, decisions: [interest("for")] }).contributions[0]?.because ?? ""),
      /serves its own side, so its word weighs little\.$/,
    );
  });

  test("applies a grade on a power to those who stand under it, and F to nobody", () => {
    const s: Small = { told: [{ origin: "The Service", claim: "x" }], answers: two, powers: { "The Service": "The State" } };
    const plain = middleOf(s, "x");
    assert.ok(middleOf({ ...s, decisions: [graded("The State", "E")] }, "x") < plain);
    assert.ok(middleOf({ ...s, decisions: [graded("The State", "A")] }, "x") > plain);
    assert.equal(middleOf({ ...s, decisions: [graded("The State", "F")] }, "x"), plain);
  });

  test("counts hedged and unresolved words for less", () => {
    const s = (more: Partial<Told>): number => middleOf({ told: [{ origin: "o1", claim: "x", ...more }], answers: two }, "x");
    assert.ok(s({ hedged: true }) < s({}));
    assert.ok(s({ resolved: false }) < s({}));
  });

  test("names the origin that changes the word, and says to which", () => {
    const s: Small = { told: [{ origin: "o1", claim: "x" }], answers: two, decisions: [graded("o1", "A")] };
    const pivot = first(s).pivots[0] ?? assert.fail("no pivot");
    assert.equal(pivot.origin, originId("o1"));
    assert.equal(pivot.without, "roughly even chance");
    assert.match(english(pivot.because), /^Without the word of o1: “roughly even chance”\.$/);
  });

  test("says how many reports repeat an origin and add nothing", () => {
    const reports = Array.from({ length: 8 }, (_, i) => `r${i}`);
    const answer = first({ told: [{ origin: "o1", claim: "x", reports }], answers: two });
    assert.match(english(answer.contributions[0]?.because ?? ""), /7 more reports repeat this and add nothing/);
    assert.equal(answer.for.reports, 8);
  });

  test("is confident only of several independent origins of several kinds", () => {
    assert.equal(first({ told: [{ origin: "o1", claim: "x" }], answers: two }).confidence, "low");
    const many: Small = {
      told: [
        { origin: "o1", claim: "x" },
        { origin: "o2", claim: "x", kind: "sensor" },
        { origin: "o3", claim: "x", kind: "image-or-video" },
      ],
      answers: two,
    };
    assert.equal(first(many).confidence, "high");
    assert.equal(first({ ...many, told: [...many.told, { origin: "o4", claim: "y" }] }).confidence, "moderate");
  });
});

describe("the words of ICD 203", () => {
  test("mirror each other about one half", () => {
    const pairs = [
      ["almost no chance", "almost certain"],
      ["very unlikely", "very likely"],
      ["unlikely", "likely"],
      ["roughly even chance", "roughly even chance"],
    ] as const;
    for (const [i, p] of [0.03, 0.1, 0.3, 0.5].entries()) {
      assert.equal(wordOf(p), pairs[i]?.[0]);
      assert.equal(wordOf(1 - p), pairs[i]?.[1]);
    }
  });
});
