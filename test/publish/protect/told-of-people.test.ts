import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { publish } from "../../../src/publish/dossier/publish.ts";
import { isOrdinaryKorean, staysWhole } from "../../../src/publish/protect/korean-words.ts";
import { mayTellOfPeople, tellsWhoSomebodyIs } from "../../../src/publish/protect/told-of-people.ts";
import { mayTellOfSomebody } from "../../../src/publish/protect/veil.ts";
import { article, deskOf } from "../small-case.ts";

/** What is told of nobody who exists, a kind a line; none holds a capital, so that only the words for what is told can stop them. */
const TELLS: readonly (readonly [kind: string, words: string])[] = [
  ["a birth in Ukrainian", "народився навесні"],
  ["a birth in Russian", "родилась в семье учителей"],
  ["a year in figures", "у 2005"],
  ["a year in words", "дві тисячі п'ятого"],
  ["a day in words", "сімнадцятого березня"],
  ["an age in figures", "19-річний"],
  ["an age in Ukrainian words", "двадцятидворічний стрілець"],
  ["an age in Russian words", "ему двадцать"],
  ["an age told by its noun", "у віці до тридцяти"],
  ["an origin", "родом із гірського краю"],
  ["a native", "уроженец маленькой деревни"],
  ["where somebody lives", "мешкає біля річки"],
  ["a village", "із села на півдні"],
  ["a mother", "мати чекає вдома"],
  ["a father in Russian", "отец работает на заводе"],
  ["a wife", "дружина не знала"],
  ["children", "двое детей"],
  ["a brother", "братові подзвонили"],
  ["an orphan", "вырос сиротой"],
  ["a rank", "старший сержант наказав"],
  ["a private in Russian", "рядовой ничего не видел"],
  ["a trade of war", "кулеметник лишився сам"],
  ["a unit", "друга бригада відступила"],
  ["a battalion in Russian", "батальон ушел"],
  ["the beginning of service", "підписав контракт восени"],
  ["a call-up", "призвали прошлой осенью"],
  ["a wound", "поранення в ногу"],
  ["a wound in Russian", "ранен осколком"],
  ["an amputation", "ампутували пальці"],
  ["an illness", "больного перевели"],
  ["a death", "загинув уночі"],
  ["a death in Russian", "тело не нашли"],
  ["a captive", "полоненого перевели"],
  ["a captive in Russian", "пленный отказался"],
  ["a paper", "паспорта при собі не мав"],
  ["a number of a paper in Latin letters", "kp при собі"],
  ["a pronoun in Ukrainian", "йому показали мапу"],
  ["a pronoun in Russian", "её увезли"],
  ["oneself", "мене не питали"],
  ["a callsign", "на прізвище ніхто не відгукнувся"],
  ["a name with a capital", "поїхав Остап"],
  ["a town with a capital", "дорога на Щедрівку"],
  ["a name in brackets", "командир (Лис)"],
  ["a name that begins", "Остап поїхав"],
  ["a face", "обличчя було видно"],
  ["an arrest", "затримали на кордоні"],
  ["a letter of another script within", "пiдрозділи відступили"],
  ["letters with marks", "и\u0306ого бачили"],
  ["a unit in Hangul", "부대가 다리를 건넜다"],
  ["a name in Hangul", "국경을 넘은 것은 도은새였다"],
  ["a word in Hangul that no list has", "국경에서 두루뭉술한 소리가 들렸다"],
  ["a village in Hangul", "폭탄은 솔고개에 떨어졌다"],
  ["an age in Hangul", "만 26세로 알려졌다"],
  ["an age in Korean words", "스물여섯이라고 말했다"],
  ["a mother in Hangul", "어머니가 확인했다"],
  ["a number of a telephone in Hangul", "신호는 0102345로 왔다"],
];

/** What bodies say of events, and of nobody. */
const TELLS_NOTHING = [
  "наступ триває, хоча погода погіршилася",
  "техніка переправилася через канал",
  "переговоры продолжатся без предварительных условий",
  "закиди безпідставні",
  "обстріли припинилися",
  "헬기가 격추됐다는 주장은 사실무근이다",
  "드론 3대가 저유소 상공을 날았지만 화재는 일어나지 않았다",
  "우크라이나에 송환을 공식 요청한 적이 없다",
];

/** Names that nobody bears together, of syllables that verbs and particles have as well. */
const FAMILY_NAMES = "김 이 정 강 조 한 오 서 안 전 고 나 남 하 주 지 온 길".split(" ");
const GIVEN_NAMES = "지은 한나 하은 다은 동은 시은 하나 보나 은서 주하 도아 새아 나은 해나 가은 상은".split(" ");
const PARTICLES = { vowel: ["", "는", "가", "를", "라고", "나"], consonant: ["", "은", "이", "을", "이라고", "과"] };

describe("Before words in Cyrillic or Hangul leave a case, they are looked at for", () => {
  for (const [kind, words] of TELLS)
    test(kind, () => {
      assert.equal(mayTellOfPeople(words), true);
    });

  test("nothing else, where they are of events alone", () => {
    for (const words of TELLS_NOTHING) assert.equal(mayTellOfPeople(words), false, words);
  });

  test("names in Hangul, which no word is that may leave, whatever particle stands behind them", () => {
    for (const family of FAMILY_NAMES)
      for (const given of GIVEN_NAMES)
        for (const particle of PARTICLES[/[은]$/.test(given) ? "consonant" : "vowel"])
          assert.equal(isOrdinaryKorean(`${family}${given}${particle}`), false, `${family}${given}${particle}`);
  });

  test("and Korean words leave with gaps where they tell of nobody and most of them may", () => {
    assert.equal(staysWhole("러시아군 헬기 1대가 솔고개 마을 인근 밭에 내려앉았다"), false);
    assert.equal(staysWhole("러시아군 헬기 1대가 떨어져 조종사가 숨졌다"), true);
    assert.equal(staysWhole("봉달새와 탁구름은 솔고개에서 국경을 넘었다"), true);
  });

  test("and words mostly in Latin letters are left to the other rules", () => {
    assert.equal(mayTellOfSomebody("The mother waited at home."), false);
    assert.equal(mayTellOfSomebody("мати чекає вдома"), true);
    assert.equal(mayTellOfSomebody("обстріли припинилися"), false);
  });

  test("so that a dossier tells what a ministry says of events, and not what it says of a captive", async (t) => {
    const desk = await deskOf(t, {
      "a.md": article(
        "Harbour Times",
        "2025-01-13",
        "Міністерство оборони заявило, що обстріли припинилися. Генеральний штаб повідомив, що полонений Остап народився у 1987 році.",
      ),
      "b.md": article("Evening Mail", "2025-01-13", "Министерство заявило, что переговоры продолжатся без предварительных условий."),
      "c.md": article(
        "Morning Post",
        "2025-01-13",
        "국방부는 헬기가 솔고개 인근 국경을 넘지 않았다고 밝혔다. 국방부는 붙잡힌 병사가 1998년생 봉달새라고 설명했다.",
      ),
    });
    const opened = await desk.as("Anna");
    const { made, leaks } = await publish(opened, join(desk.work, "out"));
    opened.close();
    assert.deepEqual(leaks, []);
    assert.deepEqual(made.dossier.claims.map(({ statement }) => statement).sort(), [
      "Обстріли припинилися",
      "Переговоры продолжатся без предварительных условий",
      "헬기가 [withheld] 인근 국경을 넘지 않았다",
    ]);
    assert.equal(made.dossier.withheld.claims, 2);
  });
});

/** What is told in English of nobody who exists, a kind a line. */
const TELLS_IN_ENGLISH: readonly (readonly [kind: string, words: string])[] = [
  ["a day of birth on a paper", "Date of birth: 9 May 2001."],
  ["a birth", "he was born in a village by the river"],
  ["nothing but an age with its verb", "is 17"],
  ["the family of whom everybody knows", "a businessman and brother of the president offered to pay"],
  ["the same the other way round", "the foreign minister's elder daughter was seen there"],
  ["an age by a name with a capital", "Dorsk is 17, she added"],
  ["an age in words by a name with a capital", "Dorsk was seventeen."],
  ["an age in words between commas", "their daughter Lena, nine, is in the children's hospital"],
  ["a family that somebody has", "he has a wife, two children and a flat with a view of the river"],
  ["children whom somebody leaves behind", "she leaves behind three small children"],
  ["an age that was reached", "she had turned nineteen last June"],
  ["an age in words", "the gunner is twenty-two years old"],
  ["an age before a noun", "a 19-year-old was among them"],
  ["what follows of an age", "a date which would make its holder 18"],
  ["about what age", "both seemed to be in their late twenties"],
  ["the number of a paper", "the service number was scratched out"],
  ["a unit", "the men belonged to the 17th Pontoon Battalion"],
  ["a unit on a paper", "Private, 17th Pontoon Battalion."],
  ["since when he serves", "Called up: 3 November 2023."],
  ["since when he serves in a sentence", "all had been drafted in the autumn"],
  ["an age without years", "the mate said that he was nineteen"],
  ["an age behind the youngest", "the youngest of the detained is 17, and born abroad"],
  ["an age behind a label", "Captive B is only 20"],
  ["an age between commas", "the deckhand Jonas, 17, was among them"],
  ["an age behind what somebody is", "a girl of twelve from the next valley"],
  ["an age behind a trade", "the surgeons lost a tram driver of 51"],
  ["an age behind an initial", "police hold a welder's lad, Odd K., 17, of the east bank"],
  ["an age put right", "Odd K. was 16, not 20."],
  ["an age in brackets", "Corporal Ada Holm (41) fell first"],
  ["an age that was given", "the form puts her age as 15"],
  ["an age at some distance", "the girl they took, the one all of us call Wren, is thirteen"],
  ["a year on a card", "1998"],
  ["a trade", "she was a school nurse"],
  ["the trade of a relative", "his husband, Odd, a baker at the lower mill, was told"],
  ["a household", "she lives with an aunt who mends nets"],
  ["a plate", "a van with the plate KV 318 was seen"],
  ["a badge", "the man with badge number 4410"],
  ["what marks a body", "the shy man with the limp never had guests"],
  ["hair and a trade", "the red-haired dispatcher laughed"],
  ["what neighbours call somebody", "I know the one they call Wren"],
  ["where neighbours know him from", "they hold the lad from the bakery"],
  ["where a relative was taken", "guards had dragged his cousin out of bed and then seized his brother at the pharmacy"],
  ["a door", "they fetched Person C from number 8 at dawn"],
  ["how somebody is reached", "relatives may call 0999 31 22 40"],
  ["a minor", "the clinic holds it probable that he is a child"],
];

describe("Before words in English leave a case, they are looked at for", () => {
  for (const [kind, words] of TELLS_IN_ENGLISH) test(kind, () => assert.equal(tellsWhoSomebodyIs(words), true));

  test("nothing that is told of events or of bodies", () => {
    for (const words of [
      "the airborne troops crossed the canal in May",
      "the 17th Pontoon Battalion built two bridges",
      "a two-year-long siege of the port",
      "the turn of the year was quiet",
      "the reserve was called up",
      "the page was torn out",
      "twelve of the dead were children",
      "the toll was 12",
      "the minister's office and the wife of the driver stayed away",
      "The toll was 12.",
      "Water was 17 degrees warm",
      "Dorsk was two hours late",
      "he was one of the men who stayed",
      "she was two miles from the gate",
      "it was 12 when they left",
      "a crew of 14 left the quay",
      "he said that the number is 64",
      "the plates on the table were broken",
      "the workers live in tents",
      "the ferry that everyone called safe sank",
      "the minister called 12 witnesses",
      "they know that the siren was silent",
    ])
      assert.equal(tellsWhoSomebodyIs(words), false, words);
  });

  test("so that a dossier tells of a paper that it was found, and not what it says of whoever bore it", async (t) => {
    const desk = await deskOf(t, {
      "a.md": article("Harbour Times", "2025-01-13", 'An ID card was found near the canal. It reads: "Date of birth: 9 May 2001."'),
    });
    const opened = await desk.as("Anna");
    const { made, leaks } = await publish(opened, join(desk.work, "out"));
    opened.close();
    assert.deepEqual(leaks, []);
    assert.deepEqual(
      made.dossier.claims.map(({ statement }) => statement),
      ["An ID card was found near the canal"],
    );
  });
});
