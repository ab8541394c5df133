import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Anchor, anchored } from "../../src/trace/anchor.ts";
import { koreanNameSounds, nameSounds, soundAlike } from "../../src/trace/name-sounds.ts";

const found = (text: string, language: string, published: string | null = "2025-01-14"): readonly Anchor[] =>
  anchored(text, language, published, []).anchors;
const keys = (text: string, language: string, published?: string | null): string =>
  found(text, language, published)
    .filter(({ kind }) => kind !== "name")
    .map((anchor) => anchor.keys[0])
    .join(" ");

/** Each row says one thing in English, Ukrainian, Russian and Korean; empty where a language does not write it so. */
const SAME: readonly (readonly [key: string, en: string, uk: string, ru: string, ko: string])[] = [
  ["d01-12", "on Jan. 12", "12 січня", "12 января", "1월 12일에"],
  ["d03-04", "4 March", "4 березня", "4 марта", "3월 4일"],
  ["d05-17", "May 17", "17 травня", "17 мая", "5월 17일부터"],
  ["d01-12 n2025", "January 12, 2025", "12 січня 2025", "12 января 2025", ""],
  ["d01-12", "2025-01-12", "12.01.2025", "12.01.25", "2025-01-12"],
  ["d01-13", "on Monday", "у понеділок", "в понедельник", "월요일에"],
  ["m11", "in November", "у листопаді", "в ноябре", "11월부터"],
  ["t14:30", "2:30 p.m.", "14:30", "14:30", "오후 2시 30분"],
  ["t00:50", "12:50 a.m.", "00:50", "00:50", "0시 50분부터"],
  ["t08:00", "8 a.m.", "08:00", "8:00", "오전 8시에"],
  ["n12000", "12,000", "12 тисяч", "12 тыс.", "1만 2천여"],
  ["n12000", "12 thousand", "12 000", "12\u00a0000", "1만2000명"],
  ["n2400", "2,400", "2 400", "2400", "2400여"],
  ["n3800000", "3.8 million", "3,8 млн", "3,8 миллиона", "380만"],
  ["n190000000", "190 million", "190 мільйонів", "190 млн", "1억9000만"],
  ["n73100000000", "73.1 billion", "73,1 мільярда", "73,1 млрд", "731억"],
  ["n2.1", "2.1", "2,1", "2,1", "2.1m"],
  ["n94", "the 94th", "94-та", "94-я", "제94여단"],
  [
    "@tayside@police.example",
    "to tayside@police.example.",
    "(tayside@police.example)",
    "tayside@police.example,",
    "tayside@police.example로",
  ],
  ["@@some_post", "@some_post", "(@some_post)", "@some_post:", "@some_post는"],
  ["@example.org/a", "https://www.example.org/a/", "http://example.org/a", "example.org/a", "example.org/a에"],
];

describe("Firsthand, reading what a translation keeps,", () => {
  test("takes a number, a date, a time and an address for the same in four languages", () => {
    for (const [key, en, uk, ru, ko] of SAME)
      for (const [language, text] of Object.entries({ en, uk, ru, ko })) if (text !== "") assert.equal(keys(text, language), key, text);
  });

  test("takes a day without its month for the last before publication, or for so many days", () => {
    assert.deepEqual(found("17일 새벽", "ko", "2025-05-17T11:20+09:00")[0]?.keys, ["d05-17", "n17"]);
    assert.deepEqual(found("29일 새벽", "ko", "2025-01-03")[0]?.keys, ["d12-29", "n29"]);
    assert.equal(keys("17일", "ko", null), "n17");
    assert.equal(keys("on Monday", "en", null), "w1");
  });

  test("reads no month into what only looks like one", () => {
    assert.equal(keys("they may march", "en"), "");
    assert.equal(keys("майор і липа", "uk"), "");
    assert.equal(keys("24시간 만에", "ko"), "n24");
  });

  test("gives the place of each", () => {
    const text = "In Poland’s @some_post said: 12,000 men, 2:30 p.m., Jan. 12.";
    assert.deepEqual(
      found(text, "en").map(({ span }) => text.slice(...span)),
      ["Poland’s", "@some_post", "12,000", "2:30 p.m.", "Jan. 12"],
    );
  });

  test("takes a capital at the beginning of a sentence for a name only where the word has one elsewhere too", () => {
    const names = (text: string): readonly string[] => found(text, "en").map(({ span }) => text.slice(...span));
    assert.deepEqual(names("Harbours were shut. Odesa waits."), []);
    assert.deepEqual(names("Harbours were shut in Odesa. Odesa waits."), ["Odesa", "Odesa"]);
    assert.deepEqual(names("Taras Hnatyshyn waits. “Avrora” does not."), ["Taras", "Hnatyshyn", "Avrora"]);
  });

  test("leaves masked spans out", () => {
    const text = "Odesa and Izmail, 12,000, x@y.example";
    assert.deepEqual(anchored(`In ${text}`, "en", null, [[10, 60]]).anchors.length, 1);
  });

  test("takes sentences for quotations, and titles not", () => {
    const lengths = (text: string): number => anchored(text, "uk", null, []).quotations.length;
    assert.equal(lengths("Пором «Аврора» чекав. «Ми підняли рятувальників за дев'ять хвилин», — сказав він."), 1);
  });
});

const one = (a: string, b: string): boolean =>
  nameSounds(a).some((x) => nameSounds(b).some((y) => x.key === y.key && soundAlike(x.sounds, y.sounds)));

describe("Firsthand, comparing names by their sound,", () => {
  test("knows a name in Latin, Ukrainian, Russian and Hangul, with the endings of cases and particles", () => {
    for (const names of [
      ["Kharkiv", "Харків", "Харькова"],
      ["Kharkiv", "Харкові", "Харьков"],
      ["Zaporizhzhia", "Запоріжжя", "Запорожье", "자포리자"],
      ["Luhansk", "Луганську", "Луганска", "루한스크에서"],
      ["Kursk", "Курську", "Курске", "쿠르스크주에서"],
      ["Zahorulko", "Загорулька", "Загорулько", "자호룰코는"],
      ["Palianytsia", "Паляницю", "Паляница", "팔랴니차"],
      ["Orlovsky", "Орловського", "Орловский"],
      ["Mezentsev", "Мезенцева", "Мезенцев", "메젠체프호가"],
      ["Goryunov", "Горюновим", "Горюнов"],
      ["Yevhen", "Євгенові", "Евгений"],
      ["Helsinki", "Гельсінкі", "Хельсинки", "헬싱키에서"],
    ])
      for (const name of names.slice(1)) assert.ok(one(names[0] ?? "", name), `${names[0]} ${name}`);
  });

  test("tells other names from it", () => {
    for (const [a, b] of [
      ["Kharkiv", "Херсон"],
      ["Kursk", "Курган"],
      ["Poltava", "Полтинник"],
      ["Luhansk", "도네츠크"],
      ["Bohdan", "Богдана Хмельницького"],
    ] as const)
      assert.ok(!one(a, b), `${a} ${b}`);
  });

  test("knows a Korean name in its many spellings", () => {
    const rows: readonly (readonly [hangul: string, spellings: readonly (readonly string[])[]])[] = [
      [
        "리영길",
        [
          ["Ri", "Yong", "Gil"],
          ["Lee", "Young-gil"],
          ["Ri", "Yŏng-gil"],
          ["Ли", "Ён", "Гиль"],
          ["Лі", "Йон", "Гіль"],
        ],
      ],
      [
        "이영길은",
        [
          ["Ri", "Yong", "Gil"],
          ["Yi", "Yeong-gil"],
        ],
      ],
      [
        "박진호",
        [
          ["Park", "Jin-ho"],
          ["Pak", "Chin", "Ho"],
          ["Пак", "Чин", "Хо"],
        ],
      ],
      [
        "최영수",
        [
          ["Choi", "Young-soo"],
          ["Чхве", "Ён", "Су"],
        ],
      ],
      [
        "구자훈",
        [
          ["Koo", "Ja-hoon"],
          ["Ku", "Cha-hun"],
          ["Ку", "Чжа", "Хун"],
        ],
      ],
      [
        "정민석이",
        [
          ["Jung", "Min-seok"],
          ["Чон", "Мин", "Соку"],
        ],
      ],
    ];
    for (const [hangul, spellings] of rows)
      for (const spelling of spellings) {
        const sound = koreanNameSounds(spelling);
        assert.ok(
          nameSounds(hangul).some(({ key }) => key === sound?.key),
          `${hangul} ${spelling.join(" ")}`,
        );
      }
    assert.equal(koreanNameSounds(["Taras", "Hnatyshyn"]), null);
    assert.equal(koreanNameSounds(["Lee", "Harperstonville"]), null);
  });

  test("makes nothing of what has no sound that it knows", () => {
    for (const word of ["北京", "Ω", "", "7"]) assert.deepEqual(nameSounds(word), []);
  });
});
