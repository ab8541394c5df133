import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { layersOf, originalsOf } from "../../src/findings/layers.ts";
import { read } from "../../src/read/read.ts";
import type { ReadReport, StandingDecision } from "../../src/record/case-record.ts";
import type { Findings } from "../../src/record/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { standing } from "../claims/reading-builder.ts";
import { readReport } from "./reader-builder.ts";

const KO = readReport("보안국", "ko", "북한군 병사 2명이 1월 9일 쿠르스크에서 생포됐다고 목격자 오금산 씨가 말했다.", "2025-01-12");
const EN = readReport(
  "Ledger",
  "en",
  "Two North Korean soldiers were captured in Kursk on January 9, witness Geumsan Oh said.",
  "2025-01-13",
);
const because = "the desk has both texts";
const translated = standing({
  kind: "rendering",
  report: EN.report.id,
  of: KO.report.id,
  as: "translation",
  maker: "Mira Dole",
  supplier: "Harbour Office",
  because,
});

const plain = (id: string): string => `report ${id}`;

function sideOf(findings: Findings): string {
  const claims = [...findings.traced.claims.values()].filter(({ asserted }) => asserted.reports > 1);
  return claims.map(({ asserted: { reports, origins } }) => `${reports} reports, ${origins.min}–${origins.max}`).join("; ");
}

describe("Firsthand keeps the layers between what was said and a report", () => {
  test("and counts a recorded translation as an echo of its original, with the speaker of the original as the origin", () => {
    assert.equal(sideOf(findingsOf([KO, EN], [])), "2 reports, 1–2");
    assert.equal(sideOf(findingsOf([KO, EN], [translated])), "2 reports, 1–1");
  });

  test("and says each of them in a sentence, without the maker's name in what may leave the case", () => {
    const findings = findingsOf([KO, EN], [translated]);
    const [layer, ...others] = layersOf(findings.gathered, EN.report.id, plain);
    assert.equal(layer?.sentence, `It is a translation of report ${KO.report.id} by Mira Dole, supplied by Harbour Office`);
    assert.deepEqual([layer?.parts, others], [[translated.id, KO.report.id], []]);
    const links = [...findings.traced.links].map((link) => english(link.because)).join("\n");
    assert.match(links, /Ledger has a translation of the report of 보안국, supplied by Harbour Office/);
    assert.ok(!links.includes("Mira Dole"));
  });

  test("and finds the words of the original", () => {
    const findings = findingsOf([KO, EN], [translated]);
    const said = [...findings.gathered.utterances.values()].filter(
      ({ report, voice }) => report === EN.report.id && voice === "attributed",
    );
    assert.deepEqual(
      said.flatMap((utterance) => originalsOf(findings, utterance).map(({ words }) => words)),
      ["북한군 병사 2명이 1월 9일 쿠르스크에서 생포됐다"],
    );
  });

  test("and follows them to the recording, in a circle no further", () => {
    const back = standing({ kind: "rendering", report: KO.report.id, of: EN.report.id, as: "transcript", because });
    assert.deepEqual(
      layersOf(findingsOf([KO, EN], [translated, back]).gathered, EN.report.id, plain).map(({ parts }) => parts[1]),
      [KO.report.id, EN.report.id],
    );
  });

  test("and lets whoever supplied the interpreters of two people have had power over both", () => {
    const one = readReport("Post", "en", "Two soldiers were captured in Kursk on January 9, Ann Marlow said.");
    const two = readReport("Star", "en", "Two soldiers were captured in Kursk on January 9, Bert Oakes said.");
    const interpreted = (of: ReadReport): StandingDecision =>
      standing({ kind: "rendering", report: of.report.id, of: KO.report.item, as: "interpretation", supplier: "Harbour Office", because });
    const saw = [...findingsOf([one, two], []).gathered.utterances.values()]
      .filter(({ voice }) => voice === "attributed")
      .map(({ id }) => standing({ kind: "origin", utterance: id, origin: "eyewitness", because }));
    assert.equal(sideOf(findingsOf([one, two], saw)), "2 reports, 2–2");
    assert.equal(sideOf(findingsOf([one, two], [...saw, interpreted(one)])), "2 reports, 2–2");
    const both = findingsOf([one, two], [...saw, interpreted(one), interpreted(two)]);
    assert.equal(sideOf(both), "2 reports, 1–2");
    const collapses = [...both.traced.claims.values()].flatMap((claim) => claim.collapses);
    assert.deepEqual(
      collapses.map(({ reason, certain }) => [reason, certain]),
      [["same-control", false]],
    );
  });

  test("and says of a decision about what is not in the case that it has no effect", () => {
    const { orphans } = findingsOf([EN], [translated]).gathered;
    assert.deepEqual(
      orphans.map(({ decision }) => decision),
      [translated.id],
    );
  });
});

/** "as from supplier" for each place where a text says that its words were interpreted, translated or written down. */
function renderingsOf(text: string, language: string): readonly string[] {
  const { renderings = [] } = read({ file: "test", text, title: null, publisher: null, published: null, language });
  for (const { span, supplier } of renderings) assert.ok(span[1] <= text.length && (supplier === null || supplier.span[1] <= text.length));
  return renderings.map(({ as, from, supplier }) => `${as} ${from ?? "-"} ${supplier?.name ?? "-"}`);
}

describe("Firsthand reads that words were interpreted, translated or written down", () => {
  for (const [language, text, ...wanted] of [
    ["en", "Speaking in Korean, the captive said through an interpreter that he had come to train.", "interpretation ko -"],
    ["en", "“I was told nothing,” he said, according to a translation supplied by the Harbour Office.", "translation - Harbour Office"],
    [
      "en",
      "He answered through interpreters provided by the National Intelligence Service.",
      "interpretation - National Intelligence Service",
    ],
    ["en", "The transcript released by the Harbour Office runs to two pages.", "transcript - Harbour Office"],
    ["uk", "За словами перекладача, полонений не знав, куди їде.", "interpretation - -"],
    ["uk", "Переклад надала Служба безпеки України.", "translation - Служба безпеки України"],
    ["ru", "Пленный сказал через переводчика, предоставленного СБУ, что он из Пхеньяна.", "interpretation - СБУ"],
    ["ru", "По словам переводчика, он снайпер.", "interpretation - -"],
    ["ko", "포로는 통역을 통해 훈련인 줄 알았다고 말했다.", "interpretation - -"],
    ["ko", "우크라이나 보안국이 제공한 번역문에 따르면 그는 저격수다.", "translation - 우크라이나 보안국"],
    ["en", "The interpreter went home. She translates novels."],
    ["ru", "Его перевели в другой лагерь, и он сделал денежный перевод."],
  ] as const)
    test(text, () => assert.deepEqual(renderingsOf(text, language), wanted));
});
