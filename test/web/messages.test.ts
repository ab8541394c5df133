import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { isValidElement } from "react";
import { EN, type Words } from "../../src/web/messages/en.ts";
import { KO } from "../../src/web/messages/ko.ts";
import { LANGUAGES, languageOf } from "../../src/web/messages/language.ts";
import { UK } from "../../src/web/messages/uk.ts";
import { shownWords, shownWordsIn } from "./shown-words.ts";

const WEB = fileURLToPath(new URL("../../src/web", import.meta.url));

/** What a message is called with that does not take counts and a name. */
const PARAMETERS: Readonly<Record<string, readonly unknown[]>> = {
  "counts.side": [{ reports: 2, origins: { min: 1, max: 2 } }],
  "counts.sides": [{ asserted: { reports: 0, origins: { min: 0, max: 0 } }, denied: { reports: 2, origins: { min: 1, max: 2 } } }],
  "counts.origins": [{ min: 1, max: 2 }],
  "suppose.differ": [3, 5, 1],
  "report.shared": [{ names: 2, numbers: 1, addresses: 1, quotations: 2 }],
  "evidence.verdict": [{ kind: "whole", size: 5, unsigned: 1, seconds: 1.25, others: 0 }],
  "kind.remark": [{ kind: "zero-width", span: [0, 1], message: "Here the text holds characters that cannot be seen." }],
};

/** Every message by its place, in words; one with parameters is called with some. `format` and `when` are written by the platform and tested below, and the sentences of `tongue` elsewhere. */
function messagesOf(words: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, at: string): void => {
    if (typeof value === "string") found.set(at, value);
    else if (typeof value === "function") found.set(at, plain(value(...(PARAMETERS[at] ?? [3, 5, "N"]))));
    else if (typeof value === "object")
      for (const [key, inner] of Object.entries(value ?? {})) walk(inner, at === "" ? key : `${at}.${key}`);
  };
  const { language: _language, tongue: _tongue, format: _format, when: _when, ...rest } = words;
  walk(rest, "");
  return found;
}

/** The words of a message with parts of a page in it. */
function plain(node: unknown): string {
  if (isValidElement<{ readonly children?: unknown }>(node)) return plain(node.props.children);
  return Array.isArray(node) ? node.map(plain).join("") : String(node ?? "");
}

describe("The workbench's messages", () => {
  test("hold every word that its components show", () => assert.deepEqual(shownWordsIn(WEB), []));

  test("are missed where a component shows words of its own", () => {
    const component = (jsx: string): readonly string[] => shownWords(`function A({ x }) { return <p className="a b" id="c">${jsx}</p>; }`);
    assert.deepEqual(component("Nothing here"), ["Nothing here"]);
    assert.deepEqual(component('{x ? "reviewed" : words.open}'), ["reviewed"]);
    assert.deepEqual(component(["{`", "$", "{x} more`}"].join("")), ["more"]);
    assert.deepEqual(component('<a href="/x" aria-label="Close">{x}</a>'), ["Close"]);
    assert.deepEqual(component('{x === "asserts" ? words.a : words[x]} <kbd>K</kbd>'), []);
    assert.deepEqual(shownWords('const said = (n) => n === 0 ? "No proposals" : "x";'), ["No proposals"]);
  });

  for (const words of [UK, KO]) {
    test(`are all said in ${words.language}, and none as in English`, () => {
      const [english, own] = [messagesOf(EN), messagesOf(words)];
      const same = [...own].filter(([at, said]) => english.get(at) === said).map(([at]) => at);
      assert.deepEqual(same, []);
      assert.deepEqual(
        [...english.keys()].filter((at) => !own.has(at) && !at.startsWith("rejecting.reasons")),
        [],
      );
      assert.equal(words.rejecting.reasons.length, EN.rejecting.reasons.length);
      const broken = [...own].filter(([, said]) => /undefined|NaN|\[object/.test(said));
      assert.deepEqual(broken, []);
    });

    test(`never call evidence verified or authentic in ${words.language}`, () => {
      const said = [...messagesOf(words).values()].join("\n");
      assert.doesNotMatch(said, /автентичн|верифікован|достеменн|진위가 확인|인증된|검증된/i);
    });
  }

  test("count in Ukrainian in three forms, and between two bounds by the upper one", () => {
    const said = [1, 2, 4, 5, 11, 14, 21, 22, 25, 111, 1_000].map((n) => UK.counts.utterances(n));
    assert.deepEqual(said, [
      "1 вислів",
      "2 вислови",
      "4 вислови",
      "5 висловів",
      "11 висловів",
      "14 висловів",
      "21 вислів",
      "22 вислови",
      "25 висловів",
      "111 висловів",
      "1\u00a0000 висловів",
    ]);
    assert.equal(UK.counts.origins({ min: 1, max: 1 }), "1 першоджерело");
    assert.equal(UK.counts.origins({ min: 1, max: 2 }), "1–2 першоджерела");
    assert.equal(UK.counts.origins({ min: 2, max: 5 }), "2–5 першоджерел");
    assert.equal(UK.counts.inConflicts(21), "у 21 суперечності");
  });

  test("count in English in two forms and in Korean in one, with a counter", () => {
    assert.deepEqual([1, 2].map(EN.counts.reports), ["1 report", "2 reports"]);
    assert.equal(EN.counts.origins({ min: 0, max: 1 }), "0–1 origins");
    assert.deepEqual([1, 1_200].map(KO.counts.reports), ["보도 1건", "보도 1,200건"]);
    assert.equal(KO.counts.side({ reports: 9, origins: { min: 1, max: 2 } }), "보도 9건, 출처 1–2곳");
  });

  const TIMES = [
    [{ edtf: "2024-10-01", relation: "on" }, "1 October 2024", "1 жовтня 2024\u00a0р.", "2024년 10월 1일"],
    [{ edtf: "2024-10", relation: "on" }, "October 2024", "жовтень 2024\u00a0р.", "2024년 10월"],
    [{ edtf: "2024-10", relation: "after" }, "after October 2024", "після жовтня 2024\u00a0р.", "2024년 10월 후"],
    [{ edtf: "2024-23", relation: "since" }, "since autumn 2024", "від осені 2024\u00a0р.", "2024년 가을부터"],
    [{ edtf: "2016/..", relation: "since" }, "since 2016", "від 2016\u00a0р.", "2016년부터"],
    [{ edtf: "../2024-10-09", relation: "until" }, "until 9 October 2024", "до 9 жовтня 2024\u00a0р. включно", "2024년 10월 9일까지"],
    [
      { edtf: "2024-10/2024-11", relation: "between" },
      "October 2024 to November 2024",
      "від жовтня 2024\u00a0р. до листопада 2024\u00a0р.",
      "2024년 10월부터 2024년 11월까지",
    ],
    [{ edtf: "1998~", relation: "about" }, "about 1998", "близько 1998\u00a0р.", "1998년경"],
    [{ edtf: "199X", relation: "on" }, "199X", "199X", "199X"],
    [{ edtf: "2024-13", relation: "on" }, "2024-13", "2024-13", "2024-13"],
  ] as const;
  for (const [time, ...said] of TIMES)
    test(`write ${time.relation} ${time.edtf} as ${said.join(", ")}`, () =>
      assert.deepEqual(
        [EN, UK, KO].map(({ when }) => when(time)),
        said,
      ));

  test("write numbers and dates as each language does", () => {
    const written = ({ format }: Words): readonly string[] => [
      format.percent([0.554, 0.78]),
      format.percent([0.5, 0.504]),
      format.day("2025-01-12T09:00:00+02:00"),
      format.day("2025-02-31"),
      format.bytes(1_240_000).replace("\u00a0", " "),
      format.any(["A", "B"]),
    ];
    assert.deepEqual(written(EN), ["55–78 %", "50 %", "12 January 2025", "2025-02-31", "1.2 MB", "A or B"]);
    assert.deepEqual(written(UK), ["55–78 %", "50 %", "12 січня 2025\u00a0р.", "2025-02-31", "1,2 МБ", "A або B"]);
    assert.deepEqual(written(KO), ["55–78%", "50%", "2025년 1월 12일", "2025-02-31", "1.2MB", "A 또는 B"]);
  });

  test("are those of the language that a tag names, whatever its region", () => {
    assert.deepEqual(["uk-UA", "KO", "en_US", "ru", "", null].map(languageOf), ["uk", "ko", "en", null, null, null]);
    assert.deepEqual(
      LANGUAGES.map(({ code }) => code),
      ["en", "uk", "ko"],
    );
  });
});
