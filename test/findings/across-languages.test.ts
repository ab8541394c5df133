import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findingsOf } from "../../src/findings/findings.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import type { Claim } from "../../src/record/claim.ts";
import { english } from "../../src/record/sentence.ts";
import { standing } from "../claims/reading-builder.ts";
import { readReport } from "./reader-builder.ts";

const EN = readReport(
  "Wire",
  "en",
  "Ukraine has captured two North Korean soldiers in Russia's Kursk region, President Volodymyr Zelensky said.",
);
const UK = readReport(
  "Вісник",
  "uk",
  "Україна взяла в полон двох північнокорейських солдатів у Курській області, повідомив президент Володимир Зеленський.",
);
const RU = readReport(
  "Листок",
  "ru",
  "Украина взяла в плен двух северокорейских солдат в Курской области, заявил президент Владимир Зеленский.",
);
const KO = readReport(
  "신문",
  "ko",
  "우크라이나군이 러시아 쿠르스크주에서 북한군 병사 2명을 생포했다고 볼로디미르 젤렌스키 대통령이 밝혔다.",
);
const THREE = readReport("Вестник", "ru", "В Курской области в плен взяли трех северокорейских солдат, заявили в Министерстве обороны.");
const ELSEWHERE = readReport(
  "Кур'єр",
  "uk",
  "Україна взяла в полон двох північнокорейських солдатів у Харківській області, повідомив президент Володимир Зеленський.",
);

const claimsOf = (...reports: readonly ReadReport[]): readonly Claim[] => [...findingsOf(reports, []).gathered.claims.values()];
const sizes = (claims: readonly Claim[]): readonly number[] => claims.map(({ members }) => members.length).sort();

describe("Firsthand gathers what is said in several languages", () => {
  test("of one event, with one number, at one place, as one claim, and says why", () => {
    const [claim, ...others] = claimsOf(EN, UK, RU, KO);
    assert.deepEqual([claim?.members.length, claim?.grouping, others.length], [4, "languages", 0]);
    assert.equal(claim?.across?.length, 6);
    assert.ok(
      claim?.across?.every(({ because }) =>
        /\(capture\) with the same number \(2 soldier\)(?: and have words for the same \(take, capture, soldier\))?; .*can be one place\.$/.test(
          english(because),
        ),
      ),
    );
  });

  test("of a captive in four languages, though three tell of captives and one of a capture", () => {
    const told = [
      readReport("Wire", "en", "“Among the captured is a citizen of Norway,” said spokeswoman Lesia Hnatiuk."),
      readReport("Вісник", "uk", "«Серед полонених є громадянин Норвегії», — сказала речниця Леся Гнатюк."),
      readReport("Листок", "ru", "«Среди пленных есть гражданин Норвегии», — сказала представительница Леся Гнатюк."),
      readReport("신문", "ko", '레샤 흐나튜크 대변인은 "붙잡힌 사람 중에는 노르웨이 국적자가 있다"고 말했다.'),
    ];
    assert.deepEqual(sizes(claimsOf(...told)), [4]);
  });

  test("of what was shot down, whoever's the thing is, and apart from what fell", () => {
    const told = [
      readReport("Вісник", "uk", "Російський гелікоптер збив дрон прикордонників, заявили в штабі."),
      readReport("Листок", "ru", "Вертолет сбил дрон пограничников, сообщили в штабе."),
      readReport("Вестник", "ru", "Вертолет упал у кордона пограничников, сообщили в штабе."),
    ];
    assert.deepEqual(sizes(claimsOf(...told)), [1, 2]);
  });

  test("and joins no entities by it", () => {
    const { entities } = findingsOf([EN, UK, RU, KO], []).gathered;
    const regions = [...entities.values()].filter(({ facts }) => facts.some(({ value }) => value.startsWith("Kursk Oblast")));
    assert.deepEqual(
      regions.map(({ joins }) => joins.length),
      [0, 0, 0, 0],
    );
  });

  test("but not with another number, which contradicts it", () => {
    assert.deepEqual(sizes(claimsOf(UK, EN, THREE)), [1, 2]);
    assert.deepEqual(
      findingsOf([UK, RU, THREE], []).conflicts.map(({ kind }) => kind),
      ["quantity"],
    );
  });

  test("nor at another place", () => assert.deepEqual(sizes(claimsOf(EN, ELSEWHERE)), [1, 1]));

  test("nor of a person whose name is another one", () => {
    const of = (name: string, language: string, born: string): ReadReport => readReport("Post", language, `${name} ${born}`);
    const [one, same, other] = [
      of("Oleh Petrenko", "en", "was wounded on 9 January 2025 in Kyiv."),
      of("Олег Петренко", "uk", "дістав поранення 9 січня 2025 року в Києві."),
      of("Іван Бондар", "uk", "дістав поранення 9 січня 2025 року в Києві."),
    ];
    assert.deepEqual([sizes(claimsOf(one, same)), sizes(claimsOf(one, other))], [[2], [1, 1]]);
  });

  test("by what its words mean, where no name and no number is told", () => {
    const [en, ru, ko, other] = [
      readReport("Wire", "en", "A deckhand said the captain had left the bridge about ten minutes before the impact."),
      readReport("Листок", "ru", "Капитан парома покинул мостик за десять минут до удара, сообщил матрос."),
      readReport("신문", "ko", "선장이 충돌 10분 전쯤 조타실을 비웠다고 선원이 밝혔다."),
      readReport("Вестник", "ru", "Капитан вернулся на мостик через десять минут после рассвета, сообщил матрос."),
    ];
    const [claim, ...others] = claimsOf(en, ru, ko, other);
    assert.deepEqual([claim, ...others].map((one) => one?.members.length).sort(), [1, 3]);
    const joined = [claim, ...others].find((one) => one?.members.length === 3);
    assert.ok(joined?.across?.every(({ because }) => /^Both have words for the same \(.*minute.*\)\.$/.test(english(because))));
  });

  test("in two words, if neither says anything else", () => {
    const going = [
      readReport("Wire", "en", "The drivers said that they were going to a training exercise."),
      readReport("Листок", "uk", "Водії сказали, що вони їдуть на навчання."),
      readReport("Вестник", "ru", "Водители сказали, что они едут на учения."),
      readReport("신문", "ko", "운전사들은 훈련에 간다고 말했다."),
    ];
    assert.deepEqual(sizes(claimsOf(...going)), [4]);
    const more = readReport("Вісник", "uk", "Водії сказали, що вони їдуть на нічні навчання.");
    assert.deepEqual(sizes(claimsOf(...going.slice(0, 1), more)), [1, 1]);
  });

  test("at a place that no list has, by a name that may be one in two scripts", () => {
    const at = (place: string): ReadReport =>
      readReport("Wire", "en", `The mayor said that a drone struck a grain silo in the town of ${place}.`);
    const ru = readReport("Листок", "ru", "Мэр сказал, что дрон попал в зерновой элеватор в Старой Гребёнке.");
    assert.deepEqual([sizes(claimsOf(at("Stara Hrebinka"), ru)), sizes(claimsOf(at("Nova Kalynka"), ru))], [[2], [1, 1]]);
    const struck = (uk: string, russian: string): readonly number[] =>
      sizes(
        claimsOf(
          readReport("Вісник", "uk", `Мер сказав, що дрон влучив у зерновий елеватор у селі ${uk}.`),
          readReport("Листок", "ru", `Мэр сказал, что дрон попал в зерновой элеватор в селе ${russian}.`),
        ),
      );
    assert.deepEqual([struck("Гребінці", "Гребёнке"), struck("Розлозі", "Розлоге"), struck("Соснячці", "Калинке")], [[2], [2], [1, 1]]);
  });

  test("with what each counts by a word of its own, and however an apostrophe is written", () => {
    const lost = [
      readReport("Wire", "en", "The mayor said that 17 families have lost contact with their sons."),
      ...["'", "’", "ʼ"].map((mark) => readReport(`Листок ${mark}`, "uk", `За словами мера, зв${mark}язок із синами втратили 17 родин.`)),
      readReport("신문", "ko", "시장은 17가구가 아들과 연락이 끊겼다고 밝혔다."),
    ];
    assert.deepEqual(sizes(claimsOf(...lost)), [5]);
  });

  test("by two numbers of one kind of event, whatever else one of them tells", () => {
    const [en, ko] = [
      readReport("Wire", "en", "At least 23 people died and 41 were still missing, the coast guard said."),
      readReport("신문", "ko", "솔매군 북서쪽 12㎞ 해상에서 여객선이 침몰해 23명이 숨지고 41명이 실종됐다고 해경이 밝혔다."),
    ];
    assert.deepEqual(sizes(claimsOf(en, ko)), [2]);
  });

  test("and may have one origin where two speakers may be one under two names, until people say so", () => {
    const [en, ko] = [
      readReport("Wire", "en", "At least 23 people died and 41 were still missing, the Korea Coast Guard said."),
      readReport("신문", "ko", "여객선이 침몰해 23명이 숨지고 41명이 실종됐다고 해양경찰청이 밝혔다."),
    ];
    const before = findingsOf([en, ko], []);
    const origins = (findings: typeof before) =>
      [...findings.traced.claims.values()].find(({ asserted }) => asserted.reports === 2)?.asserted.origins;
    assert.deepEqual(origins(before), { min: 1, max: 2 });
    const names = ["Korea Coast Guard", "해양경찰청"] as const;
    for (const [kind, expected] of [
      ["different", { min: 2, max: 2 }],
      ["same", { min: 1, max: 1 }],
    ] as const) {
      const decided = [standing({ kind, names, because: "asked" })];
      assert.deepEqual(origins(findingsOf([en, ko], decided)), expected);
      assert.deepEqual(origins(findingsOf([en, ko], decided, before)), expected);
      assert.deepEqual(origins(findingsOf([en, ko], [], findingsOf([en, ko], decided))), { min: 1, max: 2 });
    }
  });

  test("but not by the subject of two long sentences", () => {
    const [uk, ru] = [
      readReport(
        "Кур'єр",
        "uk",
        "Мірошник, якому суд скасував вирок за крадіжку зерна, досі залишається за ґратами в Коломиї, сказав адвокат.",
      ),
      readReport("Листок", "ru", "Мельник, которому суд отменил приговор за кражу зерна, продаёт дом и уезжает к брату, сказал адвокат."),
    ];
    assert.deepEqual(sizes(claimsOf(uk, ru)), [1, 1]);
  });

  test("until a person parts them", () => {
    const [claim] = claimsOf(EN, UK);
    const utterances = claim?.members ?? [];
    const apart = [standing({ kind: "different", utterances, because: "another two" })];
    const parted = findingsOf([EN, UK], apart);
    assert.deepEqual(sizes([...parted.gathered.claims.values()]), [1, 1]);
    // Whoever takes that back has one claim again.
    assert.deepEqual(sizes([...findingsOf([EN, UK], [], parted).gathered.claims.values()]), [2]);
    const places = [standing({ kind: "different", names: ["Kursk region", "Курська область"], because: "another region" })];
    assert.equal([...findingsOf([EN, UK], places).gathered.claims.values()].length > 0, true);
  });

  test("in any order of arrival, and in part after a decision as in whole", () => {
    const all = [EN, UK, RU, KO, THREE, ELSEWHERE];
    const plain = (claims: ReadonlyMap<string, Claim>): string => JSON.stringify([...claims]);
    const expected = plain(findingsOf(all, []).gathered.claims);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        assert.equal(plain(findingsOf(shuffled, []).gathered.claims), expected);
      }),
      { numRuns: 20 },
    );
    const before = findingsOf(all, []);
    for (const { id } of before.gathered.utterances.values()) {
      const rejected = [standing({ kind: "reject", utterance: id, because: "not said" })];
      assert.equal(plain(findingsOf(all, rejected, before).gathered.claims), plain(findingsOf(all, rejected).gathered.claims));
    }
  });

  test("which a denial is, and what is not so", () => {
    const [claim] = claimsOf(
      readReport("Листок", "ru", "В Курской области не погибли 300 северокорейских солдат, заявил представитель министерства."),
      readReport("Wire", "en", "A spokesman said that 300 North Korean soldiers were killed in the Kursk region."),
    );
    assert.equal(claim?.members.length, 2);
    const { utterances, claims } = findingsOf(
      [readReport("신문", "ko", "국방부는 병사 2명이 쿠르스크에서 생포되지 않았다고 밝혔다.")],
      [],
    ).gathered;
    const [denied] = [...claims.values()].flatMap(({ members }) => members.map((id) => utterances.get(id)?.polarity));
    assert.equal(denied, "against");
  });
});
