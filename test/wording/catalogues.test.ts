import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { FATES, MEASURES } from "../../src/read/quantity-lexicon.ts";
import { CONSENTS, decisionSchema, PROTECTION_STATUSES } from "../../src/record/decision.ts";
import { remarkSaid } from "../../src/record/remark-in-words.ts";
import {
  capital,
  count,
  english,
  grouped,
  isSentence,
  listOf,
  type Sentence,
  say,
  term,
  type Wording,
  when,
} from "../../src/record/sentence.ts";
import { wordOf } from "../../src/weigh/word.ts";
import { particle } from "../../src/wording/ko/particle.ts";
import { KO_TONGUE } from "../../src/wording/ko/tongue.ts";
import { piecesIn, type Tongue, textIn } from "../../src/wording/tongue.ts";
import { REMARKS as UK_REMARKS } from "../../src/wording/uk/remarks.ts";
import { UK_TONGUE } from "../../src/wording/uk/tongue.ts";
import { remarksIn } from "./made-remarks.ts";
import { templatesIn, templatesOf } from "./templates.ts";

const made = templatesIn(fileURLToPath(new URL("../../src", import.meta.url)));

/** The places of a template, each once, in order. */
function placesOf(template: string): string {
  return [...new Set([...template.matchAll(/\{(\d+)/g)].map(([, place = ""]) => place))].sort().join(" ");
}

const said = (tongue: Tongue, wording: Wording): string => textIn(tongue, wording);

describe("Firsthand's own sentences", () => {
  test("are found in the sources, whatever stands in them", () => {
    const source = ["const a = say`", "$", "{x} saw ", "$", "{y ? say`nothing` : say`“", "$", "{y}”`}.`;"].join("");
    assert.deepEqual(templatesOf("a.ts", source), ["{0} saw {1}.", "nothing", "“{0}”"]);
    assert.ok(made.size > 300);
  });

  for (const tongue of [UK_TONGUE, KO_TONGUE]) {
    const entries = tongue.catalogues.flatMap((catalogue) => Object.entries(catalogue));
    const known = new Map(entries);

    test(`can all be said in ${tongue.language}, and nothing else is in its catalogues`, () => {
      const missing = [...made.keys()].filter((template) => /\p{L}/u.test(template.replaceAll(/\{\d+\}/g, "")) && !known.has(template));
      assert.deepEqual(missing, []);
      assert.deepEqual(
        entries.flatMap(([template]) => (made.has(template) ? [] : [template])),
        [],
      );
      assert.equal(known.size, entries.length);
    });

    test(`keep their places in ${tongue.language}`, () =>
      assert.deepEqual(
        entries.filter(([template, said]) => placesOf(template) !== placesOf(said)),
        [],
      ));

    test(`end in ${tongue.language} as they end in English`, () =>
      assert.deepEqual(
        entries.filter(([template, said]) => /[.?]$/.test(template) !== /[.?]$/.test(said)),
        [],
      ));

    test(`have forms and particles in ${tongue.language} that it can choose from`, () => {
      const odd = entries.filter(([, said]) =>
        [...said.matchAll(/\{\d+:([^}]*)\}/g)].some(([, forms = ""]) =>
          tongue.language === "ko" ? forms.split("/").length !== 2 : forms.split("|").length !== 3,
        ),
      );
      assert.deepEqual(odd, []);
    });
  }

  const restsOn = (origins: number): Sentence => say`It rests on ${count(origins, "independent origin")}`;
  test("count in each language as it counts", () => {
    assert.deepEqual(
      [1, 3, 5, 21].map((n) => [english(restsOn(n)), said(UK_TONGUE, restsOn(n)), said(KO_TONGUE, restsOn(n))]),
      [
        ["It rests on 1 independent origin", "Спирається на 1 незалежне першоджерело", "독립된 출처 1곳에 근거합니다"],
        ["It rests on 3 independent origins", "Спирається на 3 незалежні першоджерела", "독립된 출처 3곳에 근거합니다"],
        ["It rests on 5 independent origins", "Спирається на 5 незалежних першоджерел", "독립된 출처 5곳에 근거합니다"],
        ["It rests on 21 independent origins", "Спирається на 21 незалежне першоджерело", "독립된 출처 21곳에 근거합니다"],
      ],
    );
  });

  test("write days, numbers and lists in each language, and leave names and English words as they are", () => {
    const names = listOf(["Ann Marlow", "보안국", "Harbour Office"], ", ", " and ");
    const sentence = say`${capital(names)} may speak under the power of ${say`an unnamed source in ${"Ledger"}`}`;
    assert.equal(english(sentence), "Ann Marlow, 보안국 and Harbour Office may speak under the power of an unnamed source in Ledger");
    assert.equal(said(UK_TONGUE, sentence), "Ann Marlow, 보안국 і Harbour Office — можливо, під владою (неназване джерело (Ledger))");
    const told = say`${"Ledger"} places it at ${"Oakhaven"} (${when("2025-01-12T14:30/..", "from 2025-01-12 14:30 on")})`;
    assert.equal(english(told), "Ledger places it at Oakhaven (from 2025-01-12 14:30 on)");
    assert.equal(said(KO_TONGUE, told), "Ledger에 따르면 Oakhaven(2025년 1월 12일 14:30부터)");
    const apart = say`at least ${grouped(12_500)}`;
    assert.deepEqual([english(apart), said(UK_TONGUE, apart)], ["at least 12,500", "щонайменше 12\u00a0500"]);
    assert.deepEqual(piecesIn(KO_TONGUE, say`the ${term("lift")} decision is about ${"r1"}, which is not in the case as it is read now`), [
      { text: "결정(", by: "program" },
      { text: "보호 해제", by: "program" },
      { text: ")의 대상인 ", by: "program" },
      { text: "r1", by: "case" },
      { text: "\u2060은", by: "program" },
      { text: " 지금 읽은 사건 안에 없음", by: "program" },
    ]);
  });

  test("begin with a large letter where they are whole", () => {
    const whole = say`${say`an unnamed source in ${"Ledger"}`} both asserts and denies it: ${"the gate was locked"}.`;
    assert.equal(said(UK_TONGUE, whole), "Неназване джерело (Ledger) і стверджує, і заперечує це: the gate was locked.");
  });

  test("end in one stop where what is put in ends in one", () => {
    const dated = say`The age was copied from an older text, or worked out from ${when("2005")} by whoever wrote it.`;
    assert.match(said(UK_TONGUE, dated), /з дати: 2005\sр\.$/);
  });

  test("are said in English, all of them, where one part is in no catalogue", () => {
    const unknown = say`${say`an unnamed source`} has it from ${say`a bird that nobody knows of`}`;
    assert.equal(piecesIn(UK_TONGUE, unknown), null);
    assert.equal(said(UK_TONGUE, unknown), "an unnamed source has it from a bird that nobody knows of");
  });

  test("stay themselves in JSON, so that a page can say them", () => {
    const sentence: unknown = JSON.parse(JSON.stringify(say`${"Ledger"} dates it ${when("2025-01")}`));
    assert.ok(isSentence(sentence));
    assert.equal(said(UK_TONGUE, sentence), "Ledger указує час — січень 2025\u00a0р.");
  });
});

describe("A Korean particle", () => {
  for (const [before, topic, by] of [
    ["보안국", "은", "으로"],
    ["오금산 씨", "는", "로"],
    ["서울", "은", "로"],
    ["‘정보원’", "은", "으로"],
    ["2025년 1월 9일", "은", "로"],
    ["26", "은", "으로"],
    ["29", "는", "로"],
    ["20 %", "는", "로"],
    ["Marlow Ann", "은", "으로"],
    ["Oslo", "는", "로"],
    ["SBU", "는", "로"],
    ["OPEC", "은(는)", "(으)로"],
    ["Captive A", "는", "로"],
    ["Harbour Service", "는", "로"],
    ["Ledger Notes", "는", "로"],
    ["Northern Herald", "는", "로"],
    ["Ukraine", "은(는)", "(으)로"],
    ["Harbour Link", "는", "로"],
    ["Port Book", "은(는)", "(으)로"],
    ["Capital", "은", "로"],
    ["Служба", "은(는)", "(으)로"],
  ] as const)
    test(`fits what it stands behind: ${before}`, () =>
      assert.deepEqual([particle("은/는", before), particle("으로/로", before)], [topic, by]));
});

describe("A term", () => {
  const words = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99].map(wordOf);

  for (const tongue of [UK_TONGUE, KO_TONGUE])
    test(`of a decision, a person or a judgement has its word in ${tongue.language}`, () => {
      const decisions = decisionSchema.options.map(({ shape }) => shape.kind.value);
      const missing = [...decisions, ...PROTECTION_STATUSES, ...CONSENTS, ...words].filter((one) => tongue.terms[one] === undefined);
      assert.deepEqual(missing, []);
    });
});

describe("A unit that the reader counts in", () => {
  for (const tongue of [UK_TONGUE, KO_TONGUE])
    test(`has its word in ${tongue.language}`, () => {
      const missing = [...new Set([...MEASURES.values(), ...FATES.values()])].filter((unit) => tongue.terms[unit] === undefined);
      assert.deepEqual(missing, []);
    });
});

describe("A remark", () => {
  const known = (text: string): boolean => isSentence(remarkSaid(text));

  test("that stands in a case in English is said in the language of whoever reads it", () => {
    const remarks = [
      "edited after posting, so that the text is the last one and the time the first: 3 messages (14, 15, 19)",
      'row 12: zone unproven: "2024-03-02 11:20" names no offset; only the date was kept',
      "pier.png: its name held marks that are not seen (U+202E); they were taken out of it",
      "it has 640 pages; those after page 500 were not read",
    ];
    assert.deepEqual(
      remarks.map((remark) => english(remarkSaid(remark))),
      remarks,
    );
    assert.deepEqual(
      remarks.map((remark) => said(UK_TONGUE, remarkSaid(remark))),
      [
        "відредаговано після публікації (текст останній, час перший): 3 дописи (14, 15, 19)",
        "рядок 12: пояс не встановлено: у «2024-03-02 11:20» зсуву немає; збережено лише дату",
        "pier.png: у назві були невидимі знаки (U+202E); їх вилучено",
        "сторінок 640; після сторінки 500 не прочитано",
      ],
    );
  });

  test("of another version, or by a library, stays as it is written", () => {
    assert.equal(remarkSaid("the harbour log has a coffee stain"), "the harbour log has a coffee stain");
    assert.ok(!known("row x: it names no date at all"));
    assert.ok(!known(`${"row 1: ".repeat(300)}?`));
  });

  test("that the program makes can be said in every language", () => {
    const made = remarksIn(fileURLToPath(new URL("../../src/capture", import.meta.url)));
    assert.ok(made.length > 90);
    // What a document's properties say is put together from a name and a day, and known in all three forms.
    const unknown = made.filter(({ remark }) => !known(remark) && !known(remark.replace("it was made 7", "it was made by 7")));
    assert.deepEqual(unknown, []);
  });

  test("that is known is one that the program still makes", () => {
    const sources = sourcesOf("capture", "case");
    // Some are put together from two or three pieces, of which three words in a row of the longest are looked for.
    const gone = Object.keys(UK_REMARKS).filter((template) => {
      const pieces = template.split(/\{\d+\}/).map((piece) => piece.trim());
      const words = pieces.reduce((a, b) => (b.length > a.length ? b : a)).split(" ");
      return !words.some(
        (_, i) =>
          (i === 0 || i + 3 <= words.length) &&
          sources.includes(
            words
              .slice(i, i + 3)
              .join(" ")
              .replace(/ \($/, ""),
          ),
      );
    });
    assert.deepEqual(gone, []);
  });
});

/** The text of every source in some folders. */
function sourcesOf(...folders: readonly string[]): string {
  const texts = folders.flatMap((folder) => {
    const under = fileURLToPath(new URL(`../../src/${folder}`, import.meta.url));
    const names = readdirSync(under, { recursive: true }).map(String);
    return names.flatMap((name) => (name.endsWith(".ts") ? readFileSync(join(under, name), "utf8") : []));
  });
  return texts.join("\n").replaceAll('\\"', '"');
}
