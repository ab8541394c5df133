import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { OpenCase } from "../../src/case/open-case.ts";
import { type CaseView, viewOf } from "../../src/cli/case-view.ts";
import { makeExample } from "../../src/cli/example.ts";
import { Paper } from "../../src/cli/print/paper.ts";
import { partOf } from "../../src/cli/print/part.ts";
import { printWhy } from "../../src/cli/print/why.ts";
import { widthOf } from "../../src/cli/print/width.ts";
import { whyOf } from "../../src/cli/why/why.ts";
import type { Why } from "../../src/record/why.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-why-"));
let pier: OpenCase;
let kursk: OpenCase;

before(async () => {
  pier = await makeExample(join(EXAMPLES, "port-lavina-2023"), join(work, "pier"));
  kursk = await makeExample(join(EXAMPLES, "kursk-2025"), join(work, "kursk"));
});
after(() => {
  pier.close();
  kursk.close();
  rmSync(work, { recursive: true, force: true });
});

/** Everything in a case that has an identifier. */
function idsOf({ record, findings: { gathered, traced, conflicts, weighings } }: CaseView): readonly string[] {
  return [
    ...record.items.keys(),
    ...record.reports.keys(),
    ...record.decisions.keys(),
    ...gathered.entities.keys(),
    ...gathered.utterances.keys(),
    ...gathered.claims.keys(),
    ...conflicts.map(({ id }) => id),
    ...weighings.map(({ question }) => question),
    ...[...traced.claims.values()].flatMap(({ origins }) => origins.map(({ id }) => id)),
  ];
}

function explained(view: CaseView, id: string, numbers = false): { readonly why: Why; readonly text: string } {
  const part = partOf(view, id);
  const why = whyOf(view, part, id, numbers, () => ({ by: "A. Editor", at: "2025-02-01T00:00:00.000Z" }));
  let text = "";
  printWhy(new Paper((line) => (text += line), false), view, part, why, numbers);
  return { why, text };
}

const sentencesOf = ({ because }: Why, about: string): string =>
  because.flatMap((reason) => (reason.about === about ? [reason.sentence] : [])).join(" ");

/** The identifier of the one thing that a test means. */
const claimSaying = ({ findings }: CaseView, words: string): string =>
  [...findings.gathered.claims.values()].find(({ statement }) => statement.includes(words))?.id ?? assert.fail(`no claim says ${words}`);
const originOf = ({ findings }: CaseView, speaker: string): string => {
  const by = findings.gathered.entityNamed(speaker) ?? assert.fail(`${speaker} is not in the case`);
  const weighed = new Set<string>(
    findings.weighings.flatMap(({ answers }) => answers.flatMap((answer) => answer.contributions.map(({ origin }) => origin))),
  );
  return (
    [...findings.traced.claims.values()].flatMap(({ origins }) => origins).find((one) => one.by === by && weighed.has(one.id))?.id ??
    assert.fail()
  );
};

describe("why", () => {
  test("explains everything that has an identifier, in whole sentences, with words that stand where it says", () => {
    const view = viewOf(pier);
    const nouns = new Set<string>();
    for (const id of idsOf(view)) {
      const { why, text } = explained(view, id);
      nouns.add(why.noun);
      assert.ok(why.because.length > 0, `nothing is said of ${id}`);
      assert.ok(
        text.split("\n").every((line) => widthOf(line) <= 100),
        `${id} is too wide`,
      );
      assert.doesNotMatch(text, /undefined|\[object|NaN| dB\b|log₁₀|authentic|verified/, id);
      for (const { sentence, evidence, parts } of why.because) {
        assert.match(sentence, /^[^a-z].*[.?!:…]["”»’]?$/s, sentence);
        for (const { report, span, words } of evidence) assert.equal(words, view.quote(report, span));
        for (const part of parts) assert.equal(view.references.any(part), part);
      }
    }
    assert.deepEqual([...nouns].sort(), ["claim", "conflict", "decision", "entity", "item", "origin", "question", "report", "utterance"]);
  });

  test("works weights and probabilities out with --numbers, and the results are those that are printed", () => {
    const view = viewOf(kursk);
    let worked = 0;
    for (const { question, answers } of view.findings.weighings) {
      const { text } = explained(view, question, true);
      const flat = text.replace(/\s+/g, " ");
      for (const [i, end] of ["Lower end", "Upper end"].entries()) {
        const ends = [...flat.matchAll(new RegExp(`${end}: (?:(?!end:).)*? = ([\\d.]+) %(?:, and is kept at ([\\d.]+) %)?`, "g"))].map(
          ([, plain, kept]) => Number(kept ?? plain),
        );
        const wanted = answers
          .filter(({ contributions }) => contributions.length > 0)
          .map(({ probability }) => probability[i] ?? assert.fail());
        assert.equal(ends.length, wanted.length, flat);
        for (const one of wanted)
          assert.ok(
            ends.some((printed) => Math.abs(printed / 100 - one) < 0.003),
            `${end} ${one} is not worked out in ${text}`,
          );
      }
      for (const [, validity, share, rest, alone] of flat.matchAll(
        /10·log₁₀\((\S+?)·((?:\.\d+|1)(?:·\d+)?\/\.\d+) \+ (\S+?)\) = ([\d.]+) dB/g,
      )) {
        const [top = "", bottom = ""] = (share ?? "").split("/");
        const odds = top.split("·").reduce((product, factor) => product * Number(factor), 1) / Number(bottom);
        assert.ok(Math.abs(10 * Math.log10(Number(validity) * odds + Number(rest)) - Number(alone)) < 0.06, `${share} is not ${alone} dB`);
        worked++;
      }
    }
    assert.ok(worked > 12, `${worked} weights were worked out`);
  });

  test("says by which words an utterance was read, whom they mean, and why it belongs to its claim", () => {
    const view = viewOf(kursk);
    const { utterances } = view.findings.gathered;
    const id = [...utterances.values()].find(
      ({ words, cueClass }) =>
        words === "that Ukraine captured two North Korean soldiers on 9 January" ||
        (cueClass === "confirm" && words.startsWith("Ukraine captured two")),
    )?.id;
    const { why } = explained(view, id ?? assert.fail("nobody confirms it"));
    assert.match(
      sentencesOf(why, "how it was read"),
      /“confirmed”: a form of “confirm”.*“that Ukraine captured two North Korean soldiers on 9 January”: what is said/s,
    );
    assert.match(sentencesOf(why, "who reviewed it"), /Nobody has/);
    assert.match(sentencesOf(why, "whom it is from"), /mean National Intelligence Service.*whose own report says it/s);
    assert.match(sentencesOf(why, "which claim it belongs to"), /A person put it there: .*Nearest to it is/s);
  });

  test("says of a claim what its wordings share, and why so many origins and no more", () => {
    const view = viewOf(kursk);
    const { why } = explained(view, claimSaying(view, "sniper who has served"));
    assert.match(sentencesOf(why, "why these wordings are one claim"), /All of them have in common: .*words: served, since/);
    assert.match(
      sentencesOf(why, "how many origins assert it"),
      /3 reports assert it, and every chain ends in one origin, which is counted once: Captive B/,
    );
    const main = explained(view, claimSaying(view, "aptives are North Korean soldiers")).why;
    assert.match(
      sentencesOf(main, "how many origins assert it"),
      /15 reports .* in 6 places.*At most 3 of these.*At least 2: some may be one/s,
    );
    assert.match(sentencesOf(main, "how many origins deny it"), /At least 1: 1 chain goes dark/);
  });

  test("says of an origin why the chain ends there, under whose power, and what would change without it", () => {
    const view = viewOf(kursk);
    const { why } = explained(view, originOf(view, "National Intelligence Service"));
    assert.match(sentencesOf(why, "why the chain ends here"), /speaks for itself.*may speak under the power of State of Ukraine/s);
    assert.match(sentencesOf(why, "what would change without it"), /instead of/);
    assert.match(
      sentencesOf(explained(view, originOf(view, "a paratrooper")).why, "why the chain ends here"),
      /A person decided it: The paratrooper says/,
    );
  });

  test("says what rests on a decision, who decided it and when", () => {
    const view = viewOf(kursk);
    const control = [...view.record.decisions.values()].find(
      ({ decision }) => decision.kind === "control" && decision.name === "Security Service of Ukraine",
    );
    const { why } = explained(view, control?.id ?? assert.fail());
    assert.match(sentencesOf(why, "what was decided"), /decided by A\. Editor on 2025-02-01: It is a service of that state\./);
    assert.match(sentencesOf(why, "what rests on it"), /“They are North Korean soldiers”: .*3–4 origins for it instead of 2–3/);
  });

  test("says of a conflict what faces what, and what would clear most", () => {
    const view = viewOf(kursk);
    const conflict =
      view.findings.conflicts.find(({ kind, repairs }) => kind === "quantity" && (repairs[0]?.clears ?? 0) > 1) ?? assert.fail();
    const { why, text } = explained(view, conflict.id);
    assert.match(sentencesOf(why, "what faces what"), /Asserted by 1 report with 1 origin: Pentagon\..*Asserted by/s);
    assert.match(sentencesOf(why, "what would clear it"), /Without “About 10,000 .*” 2 conflicts and tensions would be gone/);
    assert.equal(text.replace(/\s+/g, " ").match(/conflicts and tensions/g)?.length, 1);
  });
});
