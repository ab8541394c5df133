import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { mayBeOne, nameCandidates } from "../../src/findings/other-scripts.ts";
import type { Entity } from "../../src/record/entity.ts";
import { entityId } from "../../src/record/id.ts";
import { english } from "../../src/record/sentence.ts";

function entity(type: Entity["type"], name: string, ...names: readonly string[]): Entity {
  return { id: entityId(`${type} ${name}`), type, name, names, role: "person", mentions: [], facts: [], joins: [] };
}

const all = [
  entity("person", "Ri Yong Gil"),
  entity("person", "리영길"),
  entity("person", "Ри Ён Гиль"),
  entity("person", "Volodymyr Zelenskyy"),
  entity("person", "Володимир Зеленський"),
  entity("person", "Captive A"),
  entity("person", "Captive B"),
  entity("place", "Kursk"),
  entity("place", "Курськ"),
  entity("organization", "Kursk"),
];

const candidates = (name: string): readonly string[] => {
  const one = all.find((other) => other.name === name);
  assert.ok(one);
  return nameCandidates(one, all).map((found) => found.entity.name);
};

describe("Firsthand proposes who may be the same under a name in another script", () => {
  test("with the names that make it think so, and joins nobody", () => {
    assert.deepEqual(candidates("Volodymyr Zelenskyy"), ["Володимир Зеленський"]);
    const [first] = nameCandidates(entity("person", "Volodymyr Zelenskyy"), all.slice(4, 5));
    assert.match(english(first?.because ?? ""), /“Volodymyr Zelenskyy” and “Володимир Зеленський” sound alike/);
  });

  test("for the man whom three scripts name", () => {
    assert.ok(candidates("Ri Yong Gil").includes("리영길"));
    assert.ok(candidates("리영길").includes("Ri Yong Gil"));
    assert.ok(candidates("Ри Ён Гиль").includes("Ri Yong Gil"));
  });

  test("for a Chinese name in four ways of writing it, and not for another that sounds much like it", () => {
    const names = ["Liang Weimin", "Лян Вэйминь", "Лян Веймінь", "량웨이민", "Liang Weiming", "Лян Вэймин", "Lin Xueqin"].map((name) =>
      entity("person", name),
    );
    const found = (at: number) =>
      nameCandidates(names[at] ?? entity("person", ""), names)
        .map((one) => one.entity.name)
        .sort();
    assert.deepEqual(found(0), ["Лян Веймінь", "Лян Вэйминь", "량웨이민"]);
    assert.deepEqual(found(3), ["Liang Weimin", "Лян Веймінь", "Лян Вэйминь"]);
    assert.deepEqual(found(5), ["Liang Weiming"]);
    assert.deepEqual(found(6), []);
  });

  test("for towns of no list, in whatever case a language leaves them and with the vowels of the other", () => {
    const towns = [
      "Гребінці",
      "Гребёнка",
      "Соснячівка",
      "Соснячовка",
      "Тимель",
      "Тимля",
      "Розлозі",
      "Розлога",
      "Сіраха",
      "Сірасі",
      "Калинка",
      "Hrebinka",
      "Rozloha",
    ].map((name) => entity("place", name));
    const found = (at: number): readonly string[] =>
      nameCandidates(towns[at] ?? entity("place", ""), towns)
        .map((one) => one.entity.name)
        .sort();
    assert.deepEqual([0, 2, 4, 6, 8, 10].map(found), [
      ["Hrebinka", "Гребёнка"],
      ["Соснячовка"],
      ["Тимля"],
      ["Rozloha", "Розлога"],
      ["Сірасі"],
      [],
    ]);
  });

  test("of the same kind only, and nobody in the same script", () => {
    assert.deepEqual(candidates("Kursk"), ["Курськ"]);
    assert.deepEqual(candidates("Captive A"), []);
  });

  test("of the bodies of a state, in Korean too, and under several names in one language; and nobody of another state", () => {
    const bodies = [
      "Defence Ministry of the Russian Federation",
      "Russian defence ministry",
      "러시아 국방부",
      "Министерство обороны России",
      "Ukrainian defence ministry",
      "우크라이나 보안국",
      "Security Service of Ukraine",
      "국가정보원",
      "South Korea's National Intelligence Service",
      "State Emergency Service of Ukraine",
      "Russian foreign ministry",
      "러시아 대외정보국",
    ].map((name) => entity("organization", name));
    const found = (name: string): readonly string[] =>
      nameCandidates(entity("organization", name), bodies)
        .map((one) => one.entity.name)
        .sort();
    assert.deepEqual(found("Міністерство оборони Росії"), [
      "Defence Ministry of the Russian Federation",
      "Russian defence ministry",
      "Министерство обороны России",
      "러시아 국방부",
    ]);
    assert.deepEqual(found("Russia's Ministry of Defence"), found("Міністерство оборони Росії"));
    assert.deepEqual(found("СБУ"), ["Security Service of Ukraine", "우크라이나 보안국"]);
    assert.deepEqual(found("국정원"), ["South Korea's National Intelligence Service"]);
    assert.deepEqual(found("ДСНС України"), ["State Emergency Service of Ukraine"]);
    assert.deepEqual(found("Министерство иностранных дел России"), ["Russian foreign ministry"]);
    assert.deepEqual(found("Служба внешней разведки России"), ["러시아 대외정보국"]);
    assert.deepEqual(found("the defence ministry"), []);
  });

  test("in Ukrainian and Russian, which share a script: given names by list, initials, bodies word for word", () => {
    const among = [
      entity("person", "Микола Петренко"),
      entity("person", "Олена Петренко"),
      entity("person", "И. Ковальчук"),
      entity("organization", "Генеральний штаб Збройних сил України"),
      entity("organization", "Міністерство оборони України"),
      entity("organization", "Міністерство"),
      entity("organization", "ЄК"),
      entity("place", "Курська область"),
      entity("place", "Білопілля"),
    ];
    const found = (type: Entity["type"], name: string): readonly string[] =>
      nameCandidates(entity(type, name), among).map((one) => one.entity.name);
    assert.deepEqual(found("person", "Николай Петренко"), ["Микола Петренко"]);
    assert.deepEqual(found("person", "Ігор Ковальчук"), ["И. Ковальчук"]);
    assert.deepEqual(found("person", "Степан Ковальчук"), []);
    assert.deepEqual(found("organization", "Генштаб ВСУ"), ["Генеральний штаб Збройних сил України"]);
    assert.deepEqual(found("organization", "Ministry of Defence of Ukraine"), ["Міністерство оборони України"]);
    assert.deepEqual(found("organization", "Министерство"), []);
    assert.deepEqual(found("organization", "Еврокомиссия"), ["ЄК"]);
    assert.deepEqual(found("place", "Курская область"), ["Курська область"]);
    assert.deepEqual(found("place", "Курск"), []);
  });

  test("and nobody whose name was read together with that of somebody else", () => {
    const names = ["Марія Гай", "Мария Гай Лев Орлик", "Мария Гай", "Омар бін Салім", "Омар бин Салим Аль Рашид"].map((name) =>
      entity("person", name),
    );
    const found = (at: number): readonly string[] => nameCandidates(names[at] ?? entity("person", ""), names).map((one) => one.entity.name);
    assert.deepEqual([found(0), found(3)], [["Мария Гай"], ["Омар бин Салим Аль Рашид"]]);
  });

  test("by a surname alone only where one bearer is there", () => {
    const one = [entity("person", "Франс Тіммерманс")];
    const two = [...one, entity("person", "Ян Тіммерманс")];
    assert.deepEqual(nameCandidates(entity("person", "Тиммерманс"), one).length, 1);
    assert.deepEqual(nameCandidates(entity("person", "Тиммерманс"), two), []);
  });

  test("by the sound, where a Hangul name is of another language", () => {
    const isOne = (a: string, b: string): boolean => mayBeOne(entity("person", a), entity("person", b)) !== null;
    assert.ok(isOne("Mara Solten", "마라 솔텐") && isOne("Taren", "타렌"));
    assert.ok(!isOne("Mara Solten", "마라 벨린") && !isOne("Taren", "보렌"));
    // What can be a Korean name is compared by its spelling alone.
    assert.ok(!isOne("Osek", "오섹"));
  });
});
