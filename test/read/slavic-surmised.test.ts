import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import type { ReadEntity } from "../../src/record/reading.ts";

type Language = "uk" | "ru" | "ko";

function entitiesIn(language: Language, text: string): readonly ReadEntity[] {
  return read({ file: "x", text, title: null, publisher: null, published: "2026-03-02", language }).entities;
}

/** What a text makes of whoever is mentioned by a name that begins so, with "~" where it only surmises it. */
function kindOf(language: Language, text: string, beginning: string): string {
  const found = entitiesIn(language, text).find(({ mentions }) => mentions.some(([start]) => text.startsWith(beginning, start)));
  return found === undefined ? "-" : `${found.surmised === true ? "~" : ""}${found.type}`;
}

type Row = readonly [Language, string, string, string];

const KINDS: readonly Row[] = [
  // It only looks like somebody's.
  ["uk", "Війська передали Крушині тіла.", "Крушині", "~person"],
  ["ru", "В госпитале Крушина лечили раненых.", "Крушина", "~person"],
  ["ru", "Об этом сообщили в штабе Крушины.", "Крушины", "~person"],
  // What is around it tells.
  ["uk", "Війська увійшли у село Крушин.", "Крушин", "place"],
  ["uk", "Міст через Лурну закрили.", "Лурну", "place"],
  ["ru", "Колонна прошла по мосту через Лурну.", "Лурну", "place"],
  ["ru", "Сержант Крушин ранен.", "Крушин", "person"],
  ["uk", "За словами лікарів, Крушина поранено в руку.", "Крушина", "person"],
  ["ru", "По словам врачей, Крушин задержан в порту.", "Крушин", "person"],
  ["ru", "По словам врачей, Крушин взят в плен.", "Крушин", "person"],
  ["uk", "У суді назвали Остапа Крушина.", "Остапа", "person"],
  // Bodies.
  ["ru", "Раненых посетил Красный Крест.", "Красный", "organization"],
  ["uk", "Допомогу передали від Червоного Хреста.", "Червоного", "organization"],
];

describe("Ukrainian and Russian names of one word", () => {
  for (const [language, text, name, kind] of KINDS)
    test(`${name} in “${text}” is ${kind}`, () => assert.equal(kindOf(language, text, name), kind));

  test("stand as they are where somebody is called so", () => {
    const names = (text: string): readonly string[] => entitiesIn("uk", text).map(({ name }) => name);
    assert.deepEqual(names("Механіку, якого називають Сосна, 34 роки."), ["Сосна"]);
  });

  test("have an office and behind it a rank", () => {
    const told = (language: Language, text: string): readonly string[] =>
      entitiesIn(language, text).flatMap(({ type, facts }) =>
        type === "person" ? facts.map(({ property, value }) => `${property} ${value}`) : [],
      );
    assert.deepEqual(told("uk", "Речник міністерства полковник Ілен Дравос назвав це вигадкою."), [
      "role Речник міністерства",
      "rank полковник",
    ]);
    assert.deepEqual(told("ru", "По словам представителя министерства полковника Илена Дравоса, это вымысел."), [
      "role представителя министерства",
      "rank полковника",
    ]);
    assert.deepEqual(told("uk", "Служба затримала двох військових, сказав сержант Остап Гілка."), ["rank сержант"]);
  });
});

describe("Korean names of another language", () => {
  test("are those of whoever has an age", () => {
    for (const [text, name] of [
      ["타렌은 27세이며 운전병으로 복무했다.", "타렌"],
      ["벨릭은 2003년생이다.", "벨릭"],
    ] as const)
      assert.equal(kindOf("ko", text, name), "person", text);
    for (const text of ["평균은 27세이다.", "드론은 3세대 제품이다.", "센터는 20세기 건물이다."])
      assert.ok(
        entitiesIn("ko", text).every(({ type }) => type !== "person"),
        text,
      );
  });
});

describe("Russian lengths", () => {
  test("are read in the dative", () => {
    const text = "Суд приговорил водителя к десяти годам тюрьмы и 6 месяцам надзора.";
    const { times } = read({ file: "x", text, title: null, publisher: null, published: "2026-03-02", language: "ru" });
    assert.deepEqual(
      times.map(({ value }) => value),
      ["P10Y", "P6M"],
    );
  });
});
