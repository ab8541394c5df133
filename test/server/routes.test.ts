import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type {
  CaseView,
  ClaimLine,
  ClaimView,
  ConflictLine,
  DecidedLine,
  EntityLine,
  ItemLine,
  Part,
  QuestionView,
  ReportLine,
  ReportView,
  UtteranceView,
} from "../../src/record/workbench.ts";
import { radio, said, union } from "../web/fixture-reports.ts";
import { type House, openHouse } from "./harness.ts";

async function json<T>(house: House, path: string): Promise<T> {
  const answer = await house.get(path);
  assert.equal(answer.status, 200, path);
  const body: T = await answer.json();
  return body;
}

async function linesOf<Line>(house: House, path: string): Promise<readonly Line[]> {
  const { total, lines } = await json<Part<Line>>(house, path);
  assert.equal(lines.length, total);
  return lines;
}

describe("Firsthand's server", () => {
  test("says what is contested and what waits", async () => {
    const view = await json<CaseView>(openHouse(), "/api/case");
    assert.equal(view.title, "The fire at Pier Four");
    assert.equal(view.counts.reports, 9);
    assert.deepEqual(
      view.questions.map((question) => question.by),
      ["decided", "proposed"],
    );
    assert.deepEqual(
      view.questions.map((question) => question.outcome),
      [{ label: "Thirty-one", because: "The port later released the list of names." }, null],
    );
    assert.equal(view.conflicts[0]?.severity, "conflict");
    assert.deepEqual(
      view.waits.dark.map((member) => member.utterance.id),
      [said.radioHospital],
    );
    assert.equal(view.waits.reports[0]?.id, radio);
  });

  test("lists reports by date and gives one with its marks in the order of the text", async () => {
    const house = openHouse();
    const lines = await linesOf<ReportLine>(house, "/api/reports");
    const dates = lines.map((line) => line.published ?? "9");
    assert.deepEqual(dates, [...dates].sort());
    const view = await json<ReportView>(house, `/api/reports/${radio}`);
    const starts = view.utterances.map((line) =>
      Math.min(...[...line.content, ...line.cue].map((span) => span[0]), line.sourceSpan?.[0] ?? Number.POSITIVE_INFINITY),
    );
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
    for (const line of view.utterances) assert.equal(line.content.map((span) => view.text.slice(...span)).join(" … "), line.words);
  });

  test("follows an utterance from its publisher to its origin, each link with the words that prove it", async () => {
    const { chains, claim } = await json<UtteranceView>(openHouse(), `/api/utterances/${said.northernTwelve}`);
    assert.equal(claim?.asserted.origins.max, 2);
    const steps = chains[0]?.steps ?? [];
    assert.deepEqual(
      steps.map((step) => step.link?.reason ?? null),
      ["nested", "copied-text", "stated-reliance", null],
    );
    assert.equal(steps[0]?.utterance.voice, "publisher");
    assert.equal(steps[1]?.link?.quotes[0]?.words, "Translated from the Calder Wire");
    assert.equal(chains[0]?.origin?.by, "Ministry of Harbours");
  });

  test("says of a chain that goes dark that it does", async () => {
    const { utterance } = await json<UtteranceView>(openHouse(), `/api/utterances/${said.radioHospital}`);
    assert.equal(utterance.dark, true);
  });

  test("gives claims, the loudest first, with origins, collapses and members", async () => {
    const house = openHouse();
    const lines = await linesOf<ClaimLine>(house, "/api/claims");
    const loudness = lines.map((line) => line.asserted.reports + line.denied.reports);
    assert.deepEqual(
      loudness,
      [...loudness].sort((a, b) => b - a),
    );
    const first = lines[0];
    assert.ok(first);
    const view = await json<ClaimView>(house, `/api/claims/${first.id}`);
    assert.equal(view.collapses[0]?.members.length, 2);
    assert.equal(view.said.length, view.members);
  });

  test("gives conflicts with the words that show them, and questions with what weighs", async () => {
    const house = openHouse();
    const [first] = await linesOf<ConflictLine>(house, "/api/conflicts");
    assert.ok(first && first.quotes.length >= 2);
    const [question] = await linesOf<QuestionView>(house, "/api/questions");
    assert.deepEqual(await json<QuestionView>(house, `/api/questions/${question?.id}`), question);
    assert.deepEqual(await json<ConflictLine>(house, `/api/conflicts/${first.id}`), first);
    const [contribution] = question?.answers[0]?.contributions ?? [];
    assert.equal(contribution?.through, said.unionToll);
    assert.equal(contribution?.name?.by, "Dockers’ Union");
  });

  test("gives frames of videos alone, and says in a sentence why there are none", async () => {
    const house = openHouse();
    const [item] = await linesOf<ItemLine>(house, "/api/items");
    const answer = await house.get(`/api/items/${item?.id}/frames`);
    assert.equal(answer.status, 415);
    const body: { error: { code: string } } = await answer.json();
    assert.equal(body.error.code, "no-video");
  });

  test("gives long lists in parts", async () => {
    const house = openHouse();
    const all = await linesOf<ClaimLine>(house, "/api/claims");
    const part = await json<Part<ClaimLine>>(house, "/api/claims?from=1&count=2");
    assert.deepEqual(part, { total: all.length, from: 1, lines: all.slice(1, 3) });
    assert.deepEqual((await json<Part<ClaimLine>>(house, "/api/claims?from=999999999")).lines, []);
    for (const query of ["from=-1", "count=0", "count=501", "from=x", "count=1e2"])
      assert.equal((await house.get(`/api/claims?${query}`)).status, 400, query);
  });

  for (const path of [
    "/api/reports/r0",
    "/api/claims/__proto__",
    "/api/utterances/constructor",
    "/api/items/i0/picture",
    "/api/items/i0/frames",
    "/api/none",
  ]) {
    test(`answers ${path} with 404 and one sentence`, async () => {
      const answer = await openHouse().get(path);
      assert.equal(answer.status, 404);
      const body: { error: { code: string; message: string } } = await answer.json();
      assert.equal(body.error.code, "not-found");
    });
  }
});

describe("An address that leads nowhere", () => {
  test("shows whoever asks for a page the workbench, which says so, and anybody else one sentence", async () => {
    const house = openHouse();
    const page = await house.get("/nowhere/at/all", { accept: "text/html" });
    assert.deepEqual([page.status, page.headers.get("content-type")], [404, "text/html; charset=utf-8"]);
    assert.equal((await house.get("/nowhere/at/all")).headers.get("content-type"), "application/json");
  });
});

describe("Firsthand's decisions", () => {
  test("are written, shown, and taken back with a reason", async () => {
    const house = openHouse();
    const decision = { kind: "accept", utterance: said.unionBlast, because: "the post says so" };
    const made = await house.send("POST", "/api/decisions", JSON.stringify(decision));
    assert.equal(made.status, 201);
    const { id }: { id: string } = await made.json();
    assert.deepEqual(await json(house, "/api/decisions"), [{ id, decision }]);
    const view = await json<ReportView>(house, `/api/reports/${union}`);
    const line = view.utterances.find((one) => one.id === said.unionBlast);
    assert.deepEqual([line?.review, line?.decision], ["accepted", id]);

    assert.equal((await house.send("DELETE", `/api/decisions/${id}`)).status, 400);
    assert.equal((await house.send("DELETE", `/api/decisions/${id}?because=${encodeURIComponent("a slip")}`)).status, 200);
    assert.deepEqual(await json(house, "/api/decisions"), []);
    assert.equal((await house.send("DELETE", `/api/decisions/${id}?because=again`)).status, 404);
  });

  test("are made several at once or none, tell where they bear on something, and take the place only of what was seen standing", async () => {
    const house = openHouse();
    const claim = [...house.served.findings().gathered.claims.values()].find(({ members }) => members.length > 1);
    const [first, second] = claim?.members ?? [];
    const post = (query: string, ...decisions: readonly object[]): Promise<Response> =>
      house.send("POST", `/api/decisions${query}`, JSON.stringify(decisions));
    const credible = (grade: string): object => ({ kind: "credibility", claim: first, grade, because: "two saw it" });
    const made = await post("?instead=none", credible("3"), { kind: "same", utterances: [first, second], because: "one wording" });
    assert.equal(made.status, 201);
    const { ids }: { ids: readonly string[] } = await made.json();
    const about = await json<readonly DecidedLine[]>(house, `/api/decisions?about=${claim?.id}`);
    assert.deepEqual(about.map(({ id }) => id).sort(), [...ids].sort());

    assert.equal((await post("?instead=none", credible("2"))).status, 409, "somebody else said how credible it is meanwhile");
    assert.equal((await post(`?instead=${ids[0]}`, credible("2"))).status, 201);
    const now = await json<readonly DecidedLine[]>(house, `/api/decisions?about=${claim?.id}`);
    assert.deepEqual(
      now.flatMap(({ decision }) => (decision.kind === "credibility" ? [decision.grade] : [])),
      ["2"],
    );

    const accept = { kind: "accept", utterance: first, because: "so it says" };
    assert.equal((await post("", accept, { ...accept, utterance: second })).status, 201);
    assert.equal((await post("", accept)).status, 409, "a list reviews only what nobody has reviewed");
    assert.equal((await post("")).status, 400, "an empty list is no act");
  });

  test("that reject a proposal leave it in sight with its reason", async () => {
    const house = openHouse();
    const body = JSON.stringify({ kind: "reject", utterance: said.radioHospital, because: "nobody says this here" });
    assert.equal((await house.send("POST", "/api/decisions", body)).status, 201);
    const view = await json<ReportView>(house, `/api/reports/${radio}`);
    assert.ok(!view.utterances.some((line) => line.id === said.radioHospital));
    assert.deepEqual(
      view.rejected.map(({ words, because }) => [words, because]),
      [["more than twenty bodies", "nobody says this here"]],
    );
  });

  const bad: readonly (readonly [string, string])[] = [
    ["{", "not-json"],
    ["null", "bad-decision"],
    ['{"kind":"accept"}', "bad-decision"],
    [`{"kind":"accept","utterance":"${said.unionBlast}","because":""}`, "bad-decision"],
    [`{"kind":"accept","utterance":"${said.unionBlast}","because":"x","extra":1}`, "bad-decision"],
    ['{"kind":"explode"}', "bad-decision"],
    ["[".repeat(30_000), "not-json"],
  ];
  for (const [body, code] of bad) {
    test(`are refused with one sentence where they are ${body.slice(0, 60)}`, async () => {
      const answer = await openHouse().send("POST", "/api/decisions", body);
      assert.equal(answer.status, 400);
      const { error }: { error: { code: string; message: string } } = await answer.json();
      assert.equal(error.code, code);
      assert.ok(!error.message.includes("\n"));
    });
  }
});

describe("Firsthand's lists", () => {
  test("are narrowed to words in any letters and to what is so of a line, and refuse anything else", async () => {
    const house = openHouse();
    const all = await json<Part<ClaimLine>>(house, "/api/claims");
    const word = (all.lines[0]?.statement ?? "").split(" ")[0] ?? "";
    const some = await json<Part<ClaimLine>>(house, `/api/claims?words=${encodeURIComponent(word.toUpperCase())}`);
    assert.ok(some.total > 0 && some.lines.every(({ statement }) => statement.toLowerCase().includes(word.toLowerCase())));
    const torn = await json<Part<ClaimLine>>(house, "/api/claims?only=conflict");
    assert.deepEqual(
      torn.lines.map(({ id }) => id),
      all.lines.filter(({ conflicts }) => conflicts > 0).map(({ id }) => id),
    );
    for (const path of ["/api/claims?only=true", "/api/claims?only=toString", `/api/reports?words=${"x".repeat(201)}`])
      assert.equal((await house.get(path)).status, 400, path);
    assert.equal((await json<Part<EntityLine>>(house, "/api/entities?only=weapon&words=nobody")).total, 0);
  });
});

describe("Firsthand's pages", () => {
  test("stand at every room's address, and nowhere else", async () => {
    const house = openHouse();
    for (const path of ["/", "/reports", `/reports/${radio}`, `/utterances/${said.radioBlast}`, "/claims", "/questions/q1", "/conflicts"]) {
      assert.equal((await house.get(path)).headers.get("content-type"), "text/html; charset=utf-8", path);
    }
    for (const path of ["/assets/../../package.json", "/assets/%2e%2e/x", "/package.json", "/reports/a/b", "/utterances"]) {
      assert.equal((await house.get(path)).status, 404, path);
    }
  });

  test("name their files by digest, which a browser may keep", async () => {
    assert.match((await openHouse().get("/assets/a.js")).headers.get("cache-control") ?? "", /immutable/);
    assert.equal((await openHouse().get("/api/case")).headers.get("cache-control"), "no-store");
  });
});
