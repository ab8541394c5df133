import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Decision } from "../../src/record/decision.ts";
import { entityId, questionId } from "../../src/record/id.ts";
import type { OriginKind } from "../../src/record/origin-kind.ts";
import { english } from "../../src/record/sentence.ts";
import type { Shown } from "../../src/record/track-record.ts";
import type { WeighedAnswer } from "../../src/record/weighing.ts";
import { reliabilityAfter } from "../../src/weigh/outcomes.ts";
import { gradePrior, priorOf } from "../../src/weigh/prior.ts";
import { type Asked, knownOf, type Small, said, type Told, tracedOf, weighAll } from "./small-case.ts";

type Case = Omit<Small, "answers">;

/** What a source says of a claim; each claim is an origin of its own, as tracing makes them. */
const says = (source: string, claim: string, more: Partial<Told> = {}): Told => ({
  origin: `${source} on ${claim} ${more.side ?? "for"}`,
  by: source,
  claim,
  kind: "official-assertion",
  ...more,
});
/** Questions `q0`, `q1`, …, each between what is so (`t0`) and what is not (`f0`). */
const rivals = (count: number): readonly Asked[] =>
  Array.from({ length: count }, (_, i) => ({ text: `q${i}`, answers: [{ claim: `t${i}` }, { claim: `f${i}` }] }));
const outcome = (place: number, claim: Told | null): Decision => ({
  kind: "outcome",
  question: questionId(`q${place}`),
  claim: claim === null ? null : said(claim.origin, claim.claim, `report of ${claim.origin}`, claim.side),
  because: "it was found",
});
const KINDS: readonly OriginKind[] = ["eyewitness", "sensor", "document-seen", "image-or-video"];
/** People and things that speak to one question only. */
const strangers = (place: number, claim = `t${place}`, count = 3): readonly Told[] =>
  Array.from({ length: count }, (_, i) => says(`stranger ${i} of q${place}`, claim, { kind: KINDS[i % 4] ?? "eyewitness" }));
const graded = (name: string, grade: "A" | "B" | "C" | "D" | "E" | "F"): Decision => ({
  kind: "reliability",
  name,
  grade,
  because: "known",
});
const record = (name: string, right: number, of: number, other: string, because = "a register"): Decision => ({
  kind: "record",
  name,
  right,
  of,
  case: other,
  because,
});

/** How reliable a source's word is held to be where one question is weighed. */
function reliability(small: Case, asked: readonly Asked[], source: string, at: string): number {
  const { standing, records } = knownOf(small, asked);
  const origins = [...tracedOf({ ...small, answers: [] }).claims.values()].flatMap((claim) => claim.origins);
  const origin = origins.find(({ by }) => by === entityId(source)) ?? assert.fail(`${source} says nothing`);
  return standing.knowing(records.besides(questionId(at))).trust(origin).reliability;
}
function shown(small: Case, asked: readonly Asked[], source: string, at: string): Shown {
  const found = knownOf(small, asked).records.of(entityId(source));
  return found.find(({ question }) => question === questionId(at)) ?? assert.fail(`${source} does not speak to ${at}`);
}
const answersOf = (small: Case, asked: readonly Asked[], at: string): readonly WeighedAnswer[] =>
  weighAll(small, asked).find(({ text }) => text === at)?.answers ?? assert.fail(`no question ${at}`);
const OFFICIAL = 0.7;
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

describe("what is known of a source", () => {
  test("begins with its grade, worth twenty statements, or with its kind, worth five", () => {
    const grades = { A: 0.95, B: 0.85, C: 0.7, D: 0.5, E: 0.35 } as const;
    for (const [grade, mean] of Object.entries(grades)) {
      const prior = gradePrior(grade as keyof typeof grades) ?? assert.fail();
      assert.equal(reliabilityAfter(prior, { right: 0, of: 0 }, []), mean);
      assert.equal(prior.right + prior.wrong, 20);
    }
    for (const kind of [...KINDS, "official-assertion", "custodial-statement", "unnamed-source", "unknown"] as const)
      assert.equal(priorOf(kind).reliability.right + priorOf(kind).reliability.wrong, 5);
  });

  test("takes F for what cannot be judged: it begins where no grade begins, and moves as soon", () => {
    const wrong = says("s", "f0");
    const small = (...decisions: readonly Decision[]): Case => ({ told: [wrong, says("s", "t1"), says("o", "t0")], decisions });
    const settled = outcome(0, says("o", "t0"));
    for (const at of ["q0", "q1"])
      assert.equal(reliability(small(settled, graded("s", "F")), rivals(2), "s", at), reliability(small(settled), rivals(2), "s", at));
    const fall = (grade: "C" | "F"): number =>
      reliability(small(graded("s", grade)), rivals(2), "s", "q1") - reliability(small(settled, graded("s", grade)), rivals(2), "s", "q1");
    near(fall("F"), 0.7 - 3.5 / 6);
    near(fall("C"), 0.7 - 14 / 21);
  });

  test("is moved by each other question that people settled, and never by the question that is weighed", () => {
    const told = [says("s", "t0"), says("s", "t1"), says("s", "f2"), says("s", "t3"), says("o", "t2")];
    const decisions = [outcome(0, says("s", "t0")), outcome(1, says("s", "t1")), outcome(2, says("o", "t2"))];
    const at = (question: string): number => reliability({ told, decisions }, rivals(4), "s", question);
    near(at("q3"), (3.5 + 2) / 8);
    near(at("q0"), (3.5 + 1) / 7);
    near(at("q2"), (3.5 + 2) / 7);
    const before = answersOf({ told, decisions: decisions.slice(1) }, rivals(4), "q0");
    assert.deepEqual(answersOf({ told, decisions }, rivals(4), "q0"), before);
  });

  test("counts those who said otherwise as wrong, those who denied what is not so as right, and none where none of the answers is so", () => {
    const told = [says("a", "t0"), says("b", "f0"), says("c", "f0", { side: "against" }), says("d", "t0", { side: "against" })];
    const came = (decision: Decision): readonly string[] =>
      ["a", "b", "c", "d"].map((source) => shown({ told, decisions: [decision] }, rivals(1), source, "q0").came);
    assert.deepEqual(came(outcome(0, says("a", "t0"))), ["right", "wrong", "right", "wrong"]);
    assert.deepEqual(came(outcome(0, null)), ["wrong", "wrong", "right", "right"]);
  });

  test("is settled by nobody where two people settle it differently", () => {
    const told = [says("a", "t0"), says("b", "f0")];
    const decisions = [outcome(0, says("a", "t0")), outcome(0, says("b", "f0"))];
    assert.equal(shown({ told, decisions }, rivals(1), "a", "q0").came, "open");
    assert.equal(weighAll({ told, decisions }, rivals(1))[0]?.outcome, null);
  });

  test("keeps apart what states an answer and what only speaks for it", () => {
    const asked: readonly Asked[] = [{ text: "q0", answers: [{ claim: "t0" }, { claim: "f0", supports: ["hint"] }] }];
    const told = [says("a", "hint"), says("b", "f0"), says("c", "t0")];
    const decisions = [outcome(0, says("c", "t0"))];
    assert.equal(shown({ told, decisions }, asked, "a", "q0").came, "open");
    assert.equal(shown({ told, decisions }, asked, "b", "q0").came, "wrong");
  });

  test("learns nothing from what is said with reservation, both ways, or in captivity", () => {
    const decisions = [outcome(0, says("o", "t0"))];
    const came = (...told: readonly Told[]): string => shown({ told: [...told, says("o", "t0")], decisions }, rivals(1), "s", "q0").came;
    assert.equal(came(says("s", "f0")), "wrong");
    assert.equal(came(says("s", "f0", { hedged: true })), "open");
    assert.equal(came(says("s", "f0"), says("s", "t0")), "open");
    assert.equal(came(says("s", "f0"), says("s", "f0", { side: "against" })), "open");
    assert.equal(came(says("s", "f0", { kind: "custodial-statement" })), "open");
  });

  test("learns from what serves its own side only where that is wrong", () => {
    const interest = (claim: string): Decision => ({
      kind: "interest",
      name: "s",
      claim: said(`s on ${claim} for`, claim, `report of s on ${claim} for`),
      interest: "for",
      because: "it is a party",
    });
    const told = [says("s", "t0"), says("s", "f1"), says("o", "t1"), says("s", "t2")];
    const decisions = [interest("t0"), interest("f1"), outcome(0, says("s", "t0")), outcome(1, says("o", "t1"))];
    assert.equal(shown({ told, decisions }, rivals(3), "s", "q0").came, "open");
    assert.equal(shown({ told, decisions }, rivals(3), "s", "q1").came, "wrong");
    near(reliability({ told, decisions }, rivals(3), "s", "q2"), 3.5 / 6);
  });

  test("stays where it is for a source of one question", () => {
    const told = [says("s", "t0"), says("o", "t0"), says("o", "t1"), ...strangers(1)];
    const decisions = [outcome(0, says("s", "t0")), outcome(1, says("o", "t1"))];
    assert.equal(reliability({ told, decisions }, rivals(2), "s", "q0"), OFFICIAL);
  });

  test("counts a case for ten statements at the most, so that no mass of trivia outweighs a grade", () => {
    const many = (count: number, grade: "E" | "F"): number => {
      const told = Array.from({ length: count + 1 }, (_, i) => says("s", `t${i}`));
      const decisions = [graded("s", grade), ...told.slice(0, count).map((one, i) => outcome(i, one))];
      return reliability({ told, decisions }, rivals(count + 1), "s", `q${count}`);
    };
    near(many(10, "F"), (3.5 + 10) / 15);
    near(many(60, "F"), many(10, "F"));
    near(many(60, "E"), (7 + 10) / 30);
  });

  test("lets what one mouth of a power got wrong count for all, and what it got right for itself alone", () => {
    const powers = { Port: "State", Ministry: "State" };
    const told = [says("Port", "f0"), says("o", "t0"), says("Ministry", "t1"), says("Port", "f1")];
    const wrong: Case = { told, powers, decisions: [outcome(0, says("o", "t0"))] };
    near(reliability(wrong, rivals(2), "Ministry", "q1"), 3.5 / 6);
    assert.match(
      english(answersOf(wrong, rivals(2), "q1")[0]?.contributions[0]?.because ?? ""),
      /Together with all under one power with it, right in 0 of 1 other question of this case\./,
    );
    const right: Case = { told, powers, decisions: [outcome(0, says("Port", "f0"))] };
    assert.equal(reliability(right, rivals(2), "Ministry", "q1"), OFFICIAL);
    near(reliability(right, rivals(2), "Port", "q1"), 4.5 / 6);
  });

  test("takes the records of other cases in, each for ten statements at the most and all for fifty", () => {
    const told = [says("s", "t0")];
    const after = (...decisions: readonly Decision[]): number => reliability({ told, decisions }, rivals(1), "s", "q0");
    near(after(record("s", 3, 4, "c1"), record("s", 1, 2, "c2")), (3.5 + 4) / 11);
    near(after(record("s", 400, 400, "c1")), (3.5 + 10) / 15);
    near(after(...Array.from({ length: 9 }, (_, i) => record("s", 10, 10, `c${i}`))), (3.5 + 50) / 55);
    assert.equal(
      after(record("s", 0, 10_000, "c1"), record("s", 0, 10, "c2"), ...["c3", "c4", "c5"].map((c) => record("s", 0, 50, c))),
      3.5 / 55,
    );
  });

  test("counts a case once: the record of more questions holds, and of equals the one that is less often right", () => {
    const told = [says("s", "t0")];
    const after = (...decisions: readonly Decision[]): number => reliability({ told, decisions }, rivals(1), "s", "q0");
    const one = after(record("s", 3, 4, "c1"));
    assert.equal(after(record("s", 3, 4, "c1"), record("s", 3, 4, "c1", "again")), one);
    assert.equal(after(record("s", 3, 4, "c1"), record("s", 2, 2, "c1")), one);
    assert.equal(after(record("s", 4, 4, "c1"), record("s", 3, 4, "c1")), one);
  });

  test("is never surer than .98", () => {
    assert.equal(reliabilityAfter({ right: 19, wrong: 0 }, { right: 10, of: 10 }, []), 0.98);
    assert.ok(reliabilityAfter({ right: 0, wrong: 19 }, { right: 0, of: 10 }, []) >= 0.02 - 1e-12);
  });

  test("stands in a plain sentence beside the weight, and in what would change the word", () => {
    const told = [says("s", "t0"), says("s", "f1"), says("o", "t1"), says("s", "t2")];
    const decisions = [outcome(0, says("s", "t0")), outcome(1, says("o", "t1")), record("s", 5, 6, "c1"), record("s", 1, 1, "c2")];
    const [answer] = answersOf({ told, decisions }, rivals(3), "q2");
    const came = "ight in 1 of 2 other questions of this case, and in 6 of 7 questions of 2 other cases";
    assert.match(english(answer?.contributions[0]?.because ?? ""), new RegExp(`^S asserts it in its own name\\. R${came}\\.$`));
    assert.match(english(answer?.pivots[0]?.because ?? ""), new RegExp(`^Without the word of s \\(r${came}\\): “`));
  });
});

describe("strangers", () => {
  const two = rivals(2);

  test("decide where nobody settled: three independent origins of two kinds, and none of them against", () => {
    const told = [says("s", "t0"), says("u", "f0"), says("s", "t1"), says("u", "f1")];
    assert.equal(shown({ told: [...told, ...strangers(0, "t0", 2)] }, two, "s", "q0").came, "open");
    const sure = { told: [...told, ...strangers(0)] };
    for (const [source, came] of [
      ["s", "right"],
      ["u", "wrong"],
    ] as const) {
      const found = shown(sure, two, source, "q0");
      assert.deepEqual([found.came, found.by], [came, "strangers"]);
      const mass = found.right ?? assert.fail();
      assert.ok(came === "right" ? mass >= 0.8 && mass < 1 : mass <= 0.2 && mass > 0);
      near(reliability(sure, two, source, "q1"), (3.5 + mass) / 6);
    }
    assert.equal(shown({ told: [...sure.told, says("dissenter", "f0")] }, two, "s", "q0").came, "open");
    const alike = { told: [...told, ...strangers(0, "t0", 5).map((one) => ({ ...one, kind: "eyewitness" as const }))] };
    assert.equal(shown(alike, two, "s", "q0").came, "open");
  });

  test("are outweighed by what people settle", () => {
    const told = [says("s", "t0"), says("o", "f0"), ...strangers(0)];
    assert.equal(shown({ told, decisions: [outcome(0, says("o", "f0"))] }, two, "s", "q0").came, "wrong");
  });

  test("are no strangers where they meet the source in any other question, on whichever side", () => {
    const told = [says("s", "t0"), says("s", "t1"), ...strangers(0)];
    for (const claim of ["t1", "f1"]) {
      const met = [...told, says("stranger 0 of q0", claim)];
      assert.equal(shown({ told: met }, two, "s", "q0").came, "open");
    }
    const proposed = [...two, { text: "q9", answers: [{ claim: "t9" }], by: "proposed" as const }];
    assert.equal(shown({ told: [...told, says("s", "t9"), says("stranger 0 of q0", "t9")] }, proposed, "s", "q0").came, "open");
    assert.equal(shown({ told }, proposed, "s", "q0").came, "right");
  });

  test("are no strangers who count as one with the source, or may", () => {
    const told = [says("s", "t0"), says("s", "t1"), ...strangers(0)];
    const open = (more: Partial<Case>): void => assert.equal(shown({ told, ...more }, two, "s", "q0").came, "open");
    open({ powers: { "stranger 0 of q0": "State", s: "State" } });
    open({ collapses: [{ members: ["s on t0 for", "stranger 0 of q0 on t0 for"], certain: false }] });
    open({ collapses: [{ members: ["s on t1 for", "stranger 0 of q0 on t0 for"], certain: false }] });
    open({ collapses: [{ members: ["stranger 1 of q0 on t0 for", "stranger 0 of q0 on t0 for"], certain: false }] });
  });

  test("are not heard where their word serves themselves, was said in captivity, or nobody is named", () => {
    const told = [says("s", "t0"), says("s", "t1"), ...strangers(0)];
    const [first = assert.fail(), ...others] = told.slice(2);
    const claim = said(first.origin, first.claim, `report of ${first.origin}`);
    const interest: Decision = { kind: "interest", name: "stranger 0 of q0", claim, interest: "for", because: "it is a party" };
    const open = (more: Case): void => assert.equal(shown(more, two, "s", "q0").came, "open");
    open({ told, decisions: [interest] });
    open({ told: [...told.slice(0, 2), ...others, { ...first, kind: "custodial-statement" }] });
    open({ told: [...told.slice(0, 2), ...others, { ...first, by: null }] });
    open({ told: [...told.slice(0, 2), ...others, { ...first, resolved: false }] });
  });

  test("show nothing in a question that nobody asked", () => {
    const told = [says("s", "t0"), says("s", "t1"), ...strangers(0)];
    const [first = assert.fail(), ...others] = two;
    assert.deepEqual(knownOf({ told }, [{ ...first, by: "proposed" }, ...others]).records.of(entityId("s")).length, 1);
    assert.equal(reliability({ told }, [{ ...first, by: "proposed" }, ...others], "s", "q1"), OFFICIAL);
  });

  test("leave a clique that agrees everywhere where it was, however many it is, and those whom it contradicts too", () => {
    for (const [liars, honest] of [
      [1, 2],
      [4, 0],
      [7, 2],
      [30, 0],
    ] as const) {
      const clique = Array.from({ length: liars }, (_, i) => says(`liar ${i}`, "f", { kind: KINDS[i % 4] ?? "sensor" }));
      const others = Array.from({ length: honest }, (_, i) => says(`honest ${i}`, "t"));
      const speakers = [...clique, ...others];
      const told = [0, 1, 2, 3].flatMap((q) =>
        speakers.map((one) => ({ ...one, claim: `${one.claim}${q}`, origin: `${one.by} on ${one.claim}${q}` })),
      );
      const { standing, records } = knownOf({ told }, rivals(4));
      for (const { by } of speakers)
        for (const q of ["q0", "q3"]) assert.equal(records.besides(questionId(q))([entityId(by ?? "")]).of, 0, `${by} in ${q}`);
      assert.equal(standing.elsewhere(entityId("liar 0")).length, 0);
    }
  });

  test("are not the source itself, nor heard twice for being told twice", () => {
    const told = [says("s", "t0"), ...strangers(0, "t0", 2)];
    assert.equal(shown({ told }, rivals(1), "s", "q0").came, "open");
    const again = { ...told[1], origin: "stranger 0 again", kind: "image-or-video" } as Told;
    assert.equal(shown({ told: [...told, again] }, rivals(1), "s", "q0").came, "open");
    assert.equal(shown({ told: [...told, says("stranger 2 of q0", "t0")] }, rivals(1), "s", "q0").came, "right");
  });

  test("find a clique wrong, whatever it says of itself", () => {
    const clique = ["liar 0", "liar 1", "liar 2", "liar 3"];
    const told = [0, 1].flatMap((q) => [...clique.map((liar) => says(liar, `f${q}`)), says("honest", `t${q}`)]);
    const small = { told: [...told, ...strangers(0)] };
    for (const liar of clique) assert.ok(reliability(small, two, liar, "q1") < 0.62);
    assert.ok(reliability(small, two, "honest", "q1") > 0.72);
  });
});
