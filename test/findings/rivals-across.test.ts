import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { readReport } from "./reader-builder.ts";

type Told = readonly [language: string, text: string, published?: string];

/** What is found between reports, each with its kind and how grave it is. */
function found(...told: readonly Told[]): readonly string[] {
  const reports = told.map(([language, text, published = "2031-05-04"], i) => readReport(`Paper ${i}`, language, text, published));
  return findingsOf(reports, []).conflicts.map(({ severity, kind }) => `${severity} ${kind}`);
}

/** How many claims hold what the reports say in two languages. */
function joinedClaims(...told: readonly Told[]): number {
  const reports = told.map(([language, text, published = "2031-05-04"], i) => readReport(`Paper ${i}`, language, text, published));
  return [...findingsOf(reports, []).gathered.claims.values()].filter(({ across = [] }) => across.length > 0).length;
}

const CONTRADICTIONS: readonly (readonly [string, string, Told, Told])[] = [
  [
    "two counts",
    "quantity",
    ["en", "The depot held 90 trucks, the owner said."],
    ["ru", "На складе было 140 грузовиков, сообщил владелец."],
  ],
  [
    "counts of those who were evacuated",
    "quantity",
    ["uk", "З лікарні евакуювали 120 пацієнтів, сказав лікар."],
    ["ko", "의사는 병원에서 환자 200명이 대피했다고 말했다."],
  ],
  ["two days", "time", ["en", "The bridge was blown up on 12 April."], ["uk", "Міст підірвали 15 квітня."]],
  [
    "two hours of one day",
    "time",
    ["uk", "Колона виїхала з міста 2 травня о 03:20."],
    ["en", "The convoy left the town on 2 May at 06:45."],
  ],
  [
    "two lengths",
    "duration",
    ["ru", "Суд приговорил водителя к восьми годам тюрьмы."],
    ["en", "The court sentenced the driver to three years in prison."],
  ],
  [
    "a denial",
    "polarity",
    ["ru", "Прибрежная батарея не стреляла по парому, заявил командир."],
    ["uk", "Берегова батарея стріляла по порому, сказав капітан."],
  ],
  [
    "two ages of somebody who may be one",
    "age-birth",
    ["en", "The service named the captive as Velnik. Velnik, 22, served as a sniper, it said."],
    ["uk", "Служба назвала полоненого Вельнік. Вельніку 29 років, він служив снайпером."],
  ],
];

describe("Firsthand compares what is told in two languages", () => {
  for (const [what, kind, one, other] of CONTRADICTIONS)
    test(`and finds ${what} that cannot both be right`, () => {
      assert.deepEqual(
        found(one, other).map((line) => line.split(" ")[1]),
        [kind],
      );
      assert.deepEqual(found(other, one).length, 1);
    });

  test("as a tension, with a mistranslation among what would dissolve it", () => {
    const reports = [
      readReport("Wire", "en", "The bridge was blown up on 12 April.", "2031-05-04"),
      readReport("Вісті", "uk", "Міст підірвали 15 квітня.", "2031-05-04"),
    ];
    const [conflict] = findingsOf(reports, []).conflicts;
    assert.equal(conflict?.severity, "tension");
    assert.ok(conflict?.resolutions.map(english).some((one) => /mistranslated/.test(one)));
  });

  test("once, however many repeat a value", () => {
    const told: readonly Told[] = [
      ["en", "The depot held 90 trucks, the owner said."],
      ["uk", "На складі було 90 вантажівок, сказав власник."],
      ["ru", "На складе было 140 грузовиков, сообщил владелец."],
      ["ko", "소유주는 창고에 트럭 140대가 있었다고 말했다."],
    ];
    assert.equal(found(...told).length, 1);
  });

  const AGREEING: readonly (readonly [string, readonly Told[]])[] = [
    [
      "one number in four languages",
      [
        ["en", "The depot held 90 trucks, the owner said."],
        ["uk", "На складі було 90 вантажівок, сказав власник."],
        ["ru", "На складе было 90 грузовиков, сообщил владелец."],
        ["ko", "소유주는 창고에 트럭 90대가 있었다고 말했다."],
      ],
    ],
    [
      "a toll that grows",
      [
        ["en", "Eleven people were killed when a shell hit the hospital.", "2031-05-03"],
        ["ko", "포탄이 병원을 맞혀 17명이 숨졌다.", "2031-05-05"],
      ],
    ],
    [
      "children among the dead",
      [
        ["en", "Eleven people were killed when a shell hit the hospital."],
        ["ru", "Четверо детей погибли, когда снаряд попал в больницу."],
      ],
    ],
    [
      "a part that is told with its whole",
      [
        ["en", "One of three drones hit the hospital, the staff said."],
        ["uk", "По лікарні влучили три безпілотники, сказали у штабі."],
      ],
    ],
    [
      "both numbers in one of the reports",
      [
        ["en", "The depot held 90 trucks. Another depot held 140 trucks, the owner said."],
        ["ru", "На складе было 140 грузовиков, сообщил владелец."],
      ],
    ],
    [
      "two occasions that lie weeks apart",
      [
        ["en", "The depot held 90 trucks, the owner said.", "2031-03-01"],
        ["ru", "На складе было 140 грузовиков, сообщил владелец.", "2031-05-04"],
      ],
    ],
    [
      "the day before and after a night",
      [
        ["en", "The bridge was blown up in the night of 12 April."],
        ["uk", "Міст підірвали 13 квітня."],
      ],
    ],
    [
      "what is denied of something else",
      [
        ["ru", "Батарея не стреляла по парому, заявил командир."],
        ["uk", "Пором стоїть у порту, сказав капітан."],
      ],
    ],
  ];
  for (const [what, told] of AGREEING) test(`and says nothing of ${what}`, () => assert.deepEqual(found(...told), []));

  test("and puts no two lengths and no two hours into one claim", () => {
    const [years, others] = [CONTRADICTIONS[4], CONTRADICTIONS[3]];
    for (const row of [years, others]) assert.equal(row === undefined ? -1 : joinedClaims(row[2], row[3]), 0);
    assert.equal(joinedClaims(["en", "The siege of the port lasted three days."], ["ru", "Осада порта длилась три дня."]), 1);
  });
});
