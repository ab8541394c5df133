import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { romanisedName } from "../../src/read/ko/romanised-name.ts";
import { hasOtherLetters, latinLetters } from "../../src/read/latin-letters.ts";

describe("Firsthand writes other scripts in Latin letters", () => {
  for (const [language, text, latin] of [
    ["uk", "Служба безпеки України утримує двох солдатів.", "Sluzhba bezpeky Ukrainy utrymuie dvokh soldativ."],
    ["uk", "ЗСУ, Згурівка, з'їзд, Єнакієве, Слов’янськ", "ZSU, Zghurivka, zizd, Yenakiieve, Sloviansk"],
    ["ru", "Министерство заявило: «Юрий Щукин, объект»", "Ministerstvo zayavilo: «Yuriy Shchukin, obyekt»"],
    ["ko", "국정원은 평양에서 2명을 봤다.", "gukjeongwoneun pyeongyangeseo 2myeongeul bwatda."],
    ["en", "Kyiv, said Ann.", "Kyiv, said Ann."],
  ] as const)
    test(text, () => assert.equal(latinLetters(text, language), latin));

  test("and a Korean name by both standards", () => {
    assert.deepEqual(romanisedName("오금산"), { revised: "O Geumsan", mccuneReischauer: "O Kŭmsan" });
    assert.deepEqual(romanisedName("박철수"), { revised: "Bak Cheolsu", mccuneReischauer: "Pak Ch’ŏlsu" });
    assert.deepEqual(romanisedName("남궁옥분"), { revised: "Namgung Okbun", mccuneReischauer: "Namgung Okpun" });
    assert.deepEqual(romanisedName("정동길"), { revised: "Jeong Donggil", mccuneReischauer: "Chŏng Tonggil" });
    assert.equal(romanisedName("Kim"), null);
  });

  test("and leaves no letter of them behind", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."абвґіїєщьъыэюяЖЗ한국힣갑ab 1.'’") }),
        fc.constantFrom("uk", "ru", "ko"),
        (text, language) => {
          const latin = latinLetters(text, language);
          assert.ok(!hasOtherLetters(latin), latin);
        },
      ),
    ));
});
