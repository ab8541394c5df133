import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import { sourceInNominative } from "../../src/read/slavic/source-nominative.ts";
import { shownSource } from "../../src/read/source-shown.ts";
import type { Reading } from "../../src/record/reading.ts";

type Language = "uk" | "ru";
const reading = (text: string, language: Language): Reading =>
  read({ file: "a.txt", text, title: null, publisher: null, published: "2025-01-13", language });

/** Each act as "source | cue | content | stance", with the act in which it stands; the source in the nominative that is proposed, a null one as "–". */
function said(text: string, language: Language): readonly string[] {
  return reading(text, language).utterances.map(({ source, cue, content, stance, parent }) => {
    const at = (spans: readonly (readonly [number, number])[]): string => spans.map((span) => text.slice(...span)).join(" … ");
    const who = source.span === null ? "–" : sourceInNominative(text, source.span, language);
    return `${who} | ${at(cue)} | ${at(content)} | ${stance}${parent === null ? "" : ` | in ${parent}`}`;
  });
}

const SPEECH: readonly (readonly [Language, string, readonly string[]])[] = [
  // One quotation, one speech.
  [
    "uk",
    "«Мій брат не дезертир. Його забрали в липні», — каже сестра.",
    ["сестра | каже | «Мій брат не дезертир. Його забрали в липні» | asserts"],
  ],
  // What is told is called untrue, with no verb of denying.
  [
    "ru",
    "Сообщения соседей о взорванной плотине не соответствуют действительности, заявили в порту.",
    [
      "порт | заявили | Сообщения соседей о взорванной плотине не соответствуют действительности | denies",
      "соседи | Сообщения | взорванной плотине | asserts | in u1",
    ],
  ],
  [
    "uk",
    "Заяви штабу про отруєну річку — черговий фейк.",
    ["– | черговий фейк | Заяви штабу про отруєну річку | denies", "штаб | Заяви | отруєну річку | asserts | in u1"],
  ],
  [
    "uk",
    "Чутки, нібито цистерну викрали, безпідставні, каже мірошник.",
    ["мірошник | каже | Чутки, нібито цистерну викрали, безпідставні | denies", "– | Чутки | цистерну викрали | hedges | in u1"],
  ],
  ["ru", "Нет оснований утверждать, что рыба погибла, подчеркнул лесник.", ["лесник | подчеркнул | рыба погибла | denies"]],
  [
    "ru",
    "«Слухи о потопе — ложь. Плотина цела», — сказал лесник.",
    [
      "лесник | сказал | «Слухи о потопе — ложь. Плотина цела» | asserts",
      "лесник | ложь | Слухи о потопе | denies | in u1",
      "– | Слухи | потопе | asserts | in u2",
    ],
  ],
  ["uk", "«Нічого подібного не було», — відрубав лісник.", ["лісник | відрубав | «Нічого подібного не було» | denies"]],
  [
    "uk",
    "Твердження опонентів, нібито баржу підірвали, не відповідають дійсності.",
    [
      "– | не відповідають дійсності | Твердження опонентів, нібито баржу підірвали | denies",
      "опонентів | Твердження | баржу підірвали | hedges | in u1",
    ],
  ],
  ["uk", "Повідомлення про витік надійшло о шостій ранку.", []],
  [
    "ru",
    "Сведения о поставках не подтвердились, сказал лесник.",
    ["лесник | сказал | Сведения о поставках не подтвердились | denies", "– | Сведения | поставках | asserts | in u1"],
  ],
  // What is not done has no part in what is said next.
  [
    "ru",
    "Кузнец вину не признаёт и утверждает, что бочка лопнула сама.",
    ["Кузнец | признаёт | вину | denies", "Кузнец | утверждает | бочка лопнула сама | asserts"],
  ],
  // Two versions in one sentence.
  [
    "uk",
    "Як зазначено в протоколі, бочку знайшли 3 березня, а не 5-го, як твердить мірошник.",
    ["протокол | зазначено | бочку знайшли 3 березня, а не 5-го | asserts", "мірошник | твердить | 5-го | asserts"],
  ],
  ["uk", "Сусідня сторона заяву не коментувала.", ["Сусідня сторона | не коментувала | заяву | declines"]],
  ["ru", "«Река почернела», — рассказала соседка нашей газете.", ["соседка | рассказала | «Река почернела» | asserts"]],
  [
    "uk",
    "«Я думав, то свої. А він каже: вода є?» — розказує мірошник.",
    ["мірошник | розказує | «Я думав, то свої. А він каже: вода є?» | asserts", "він | каже | вода є | asks | in u1"],
  ],
  ["ru", "По словам лесника, пострадавших нет.", ["лесник | По словам | пострадавших нет | asserts"]],
  ["uk", "Про пожежу ніхто не говорив. Що в бочках, мені не казали.", []],
  ["ru", "Ничего подобного тому, о чем пишут в столице, не было.", []],
  // Bodies without a name.
  [
    "uk",
    "У військовому комісаріаті області підтвердили загибель сержанта.",
    ["військовий комісаріат області | підтвердили | загибель сержанта | asserts"],
  ],
  [
    "uk",
    "У міністерстві рибальства цю новину назвали неправдивою.",
    ["міністерство рибальства | назвали | цю новину … неправдивою | denies"],
  ],
  ["ru", "В военкомате нам говорят, что сыновья на учениях.", ["военкомат | говорят | сыновья на учениях | asserts"]],
  [
    "uk",
    "У штабі оперативного командування кажуть, що греблю взято.",
    ["штаб оперативного командування | кажуть | греблю взято | asserts"],
  ],
  ["ru", "В пресс-службе МЧС уточнили, что баржа цела.", ["пресс-служба МЧС | уточнили | баржа цела | asserts"]],
  ["uk", "У пресслужбі 31-ї бригади спростували втрати.", ["пресслужба 31-ї бригади | спростували | втрати | denies"]],
  [
    "uk",
    "Греблю прорвало, повідомили в управлінні з питань річок.",
    ["управління з питань річок | повідомили | Греблю прорвало | asserts"],
  ],
  ["uk", "Їх везли вночі, за словами одного з бранців.", ["одного з бранців | за словами | Їх везли вночі | asserts"]],
  ["uk", "Про вибух пишуть у місцевих чатах.", ["місцевих чатах | пишуть | вибух | asserts"]],
  // Captives, and what they were told.
  [
    "ru",
    "По словам пленного К., ему приказали держать мост.",
    ["пленный К. | По словам | ему приказали держать мост | asserts", "– | приказали | держать мост | orders | in u1"],
  ],
  [
    "uk",
    "За словами полоненого Б, ротний сказав їм, що річку вже перейшли.",
    [
      "полонений Б | За словами | ротний сказав їм, що річку вже перейшли | asserts",
      "ротний | сказав | річку вже перейшли | asserts | in u1",
    ],
  ],
  ["uk", "Каже, обіцяли кухню, а дали лопату.", ["– | Каже | обіцяли кухню, а дали лопату | asserts"]],
  // Verdicts and replies.
  ["ru", "Посольство назвало запись монтажом.", ["Посольство | назвало | запись монтажом | denies"]],
  [
    "ru",
    "Посол назвал доклад общества «набором домыслов» и заявил, что его не читал.",
    ["Посол | назвал | доклад общества «набором домыслов» | denies", "Посол | заявил | его не читал | asserts"],
  ],
  ["uk", "Комендант назвав причиною пожежі стару проводку.", ["Комендант | назвав | причиною пожежі стару проводку | asserts"]],
  ["ru", "Мы не верим, что восемь лодок пропали сами.", ["Мы | верим | восемь лодок пропали сами | denies"]],
  ["uk", "Так вважає лоцман.", ["лоцман | вважає | Так | hedges"]],
  // Silences.
  ["uk", "Майор відмовився сказати, де тримають лоцмана.", ["Майор | відмовився сказати | де тримають лоцмана | declines"]],
  [
    "ru",
    "Паромщики пишут, что причал сгорел, наши знакомые это не подтверждают, но и не опровергают.",
    ["Паромщики | пишут | причал сгорел | asserts", "наши знакомые | не подтверждают, но и не опровергают | это | declines"],
  ],
  ["uk", "Штаб ні підтвердив, ні спростував утечу.", ["Штаб | ні підтвердив, ні спростував | утечу | declines"]],
  [
    "ru",
    "В полку не стали ни подтверждать, ни опровергать потери.",
    ["полк | не стали ни подтверждать, ни опровергать | потери | declines"],
  ],
  [
    "ru",
    "Нам сказали, что списки закрыты, но кем, не объяснили.",
    ["– | сказали | списки закрыты | asserts", "– | не объяснили | кем | declines"],
  ],
  ["ru", "Официально пожар пока не подтвердили.", ["– | не подтвердили | пожар | declines"]],
  // Who posts, who forwards and whom they cite, in order.
  [
    "uk",
    "Міст зайнято, передає «Полин» з посиланням на The Lantern, яка цитує джерело в штабі.",
    [
      "«Полин» | передає | Міст зайнято … з посиланням на The Lantern, яка цитує джерело в штабі | asserts",
      "The Lantern | з посиланням на | Міст зайнято … яка цитує джерело в штабі | asserts | in u1",
      "джерело в штабі | яка цитує | Міст зайнято | asserts | in u2",
    ],
  ],
  [
    "ru",
    "Агентство Delta Wire сообщает, цитируя главу комиссии, что акт подписан.",
    [
      "Агентство Delta Wire | сообщает | цитируя главу комиссии … акт подписан | asserts",
      "глава комиссии | цитируя | акт подписан | asserts | in u1",
    ],
  ],
  [
    "ru",
    "Список разместил телеграм-канал «Шлюз», утверждая, что получил его от медсестры.",
    ["телеграм-канал «Шлюз» | утверждая | получил его от медсестры | asserts"],
  ],
  [
    "ru",
    "Канал «Шлюз» утверждает, что лодок было две, и ссылается на «человека из порта».",
    [
      "Канал «Шлюз» | утверждает | лодок было две … ссылается на «человека из порта» | asserts",
      "«человека из порта» | ссылается на | лодок было две | asserts | in u1",
    ],
  ],
  [
    "uk",
    "Полонений Б на запитання, чи його били, відповів, що ні.",
    ["– | запитання | чи його били | asks", "Полонений Б | відповів | ні | denies"],
  ],
  [
    "uk",
    "Вона цьому не вірить: за її словами, брат писав щодня.",
    ["Вона | вірить | цьому | denies", "її | за її словами | брат писав щодня | asserts"],
  ],
  ["ru", "Если верить слухам, комбата сняли.", ["слухам | Если верить | комбата сняли | hedges"]],
  // Whoever speaks through somebody else is one speaker.
  [
    "uk",
    "Ведуча: Хто вас кликав?\n\nПолонений (через перекладачку): Ніхто. Я сам прийшов.\n\nВедуча: Де ваш човен?\n\nПолонений (через перекладачку): Згорів.",
    [
      "Ведуча | : | Хто вас кликав? | asks",
      "Полонений | : | Ніхто … Я сам прийшов. | asserts",
      "Ведуча | : | Де ваш човен? | asks",
      "Полонений | : | Згорів | asserts",
    ],
  ],
  // Entries of a live blog, turns of a transcript, an interview in which nobody has a name.
  [
    "ru",
    "13:05 Очевидцы пишут о дыме у вокзала.\n14:10 МЧС: горит склад.",
    ["Очевидцы | пишут | дыме у вокзала | asserts", "МЧС | : | горит склад | asserts"],
  ],
  [
    "uk",
    "ВЕДУЧА: Що чути?\n\nСАЙ: За словами речника, їх двоє.\n\nВЕДУЧА: А третій?\n\nСАЙ: Утік.",
    [
      "ВЕДУЧА | : | Що чути? | asks",
      "САЙ | : | За словами речника, їх двоє | asserts",
      "речник | За словами | їх двоє | asserts | in u2",
      "ВЕДУЧА | : | А третій? | asks",
      "САЙ | : | Утік | asserts",
    ],
  ],
  [
    "uk",
    "— Як ви туди дісталися?\n— Нас привезли човном. Старший казав, що ненадовго.\n— Вас били?\n— Ні. Врятував лікар.",
    [
      "– | — | Як ви туди дісталися? | asks",
      "– | — | Нас привезли човном. … Старший казав, що ненадовго. | asserts",
      "Старший | казав | ненадовго | asserts | in u2",
      "– | — | Вас били? | asks",
      "– | — | Ні. … Врятував лікар. | asserts",
    ],
  ],
];

/** Where nobody says anything. */
const SILENT: readonly (readonly [Language, string])[] = [
  ["uk", "Інформація не відповідає дійсності."],
  ["ru", "Суд назвал дату нового заседания."],
  ["ru", "Мать назвала сына Тихоном."],
  ["ru", "Следователь назвал имя новой начальницы."],
  ["ru", "— хлеб;\n— соль;\n— спички."],
];

describe("Firsthand reads attributed speech as desks write it in Ukrainian and Russian", () => {
  for (const [language, text, expected] of SPEECH)
    test(`who says what in “${text.slice(0, 70)}”`, () => assert.deepEqual(said(text, language), expected));

  for (const [language, text] of SILENT) test(`that nobody speaks in “${text}”`, () => assert.deepEqual(said(text, language), []));

  test("no man in the pronoun of a woman", () => {
    const { utterances, entities } = reading("Адвокатка Соломія Гук заперечила. Обвинувачений мовчить. Він твердить, що спав.", "uk");
    assert.deepEqual(
      entities.map(({ name }) => name),
      ["Соломія Гук"],
    );
    assert.equal(utterances.at(-1)?.source.entity, null);
  });

  test("nobody named in a relative of somebody, and the place between an office and its bearer", () => {
    const sister = reading("Сестра пропавшего сержанта Кирилла Ласкина рассказала, что ждёт писем.", "ru");
    assert.equal(sister.entities[0]?.name, "Кирилл Ласкин");
    assert.equal(sister.utterances[0]?.source.entity, null);
    const mayor = reading("Мер Вербового Гордій Панченко підтвердив, що паром цілий.", "uk");
    assert.deepEqual(
      mayor.entities.map(({ type, name }) => `${type} ${name}`),
      ["place Вербове", "person Гордій Панченко"],
    );
    assert.equal(mayor.utterances[0]?.source.entity, mayor.entities[1]?.id);
  });

  test("no person in a paper that reports, and a body in the nominative", () => {
    const names = (text: string, language: Language) => reading(text, language).entities.map(({ type, name }) => `${type} ${name}`);
    assert.deepEqual(names("Баржа цела, передаёт «Вестник Заречья».", "ru"), ["organization Вестник Заречья"]);
    assert.deepEqual(names("Посольство Тарвии молчит.", "ru")[0], "organization Посольство Тарвии");
  });

  test("an office in every case, and none in whoever is kin to its holder", () => {
    const roles = (text: string, language: Language) =>
      reading(text, language).entities.map(({ name, facts }) =>
        [name, ...facts.map(({ property, value }) => `${property} ${value}`)].join(", "),
      );
    assert.deepEqual(roles("За словами речниці ГУР Лесі Гнатюк, гребля ціла.", "uk").at(-1), "Леся Гнатюк, role речниці ГУР");
    assert.deepEqual(roles("Жена капитана Лунёва ждёт писем.", "ru"), ["Лунёв, rank капитана"]);
    assert.deepEqual(roles("Дружина мера Ольга Гайда мовчить.", "uk"), ["Ольга Гайда"]);
    assert.deepEqual(roles("Рыбака зовут Лёха. Потом бортач Стёпа Лунёв уехал.", "ru"), ["Лёха", "Стёпа Лунёв"]);
  });

  test("from where a post was forwarded", () => {
    const { credits } = reading("Переслано з каналу «Степовий вітер»:\nБаржу підняли.", "uk");
    assert.deepEqual(
      credits.map(({ kind, name }) => [kind, name]),
      [["republished", "«Степовий вітер»"]],
    );
  });

  test("sources that stand alone in the nominative, and those that it knows no nominative of as they are", () => {
    const shown = (before: string, source: string, language: Language): string =>
      sourceInNominative(`${before}${source} …`, [before.length, before.length + source.length], language);
    for (const [before, source, language, expected] of [
      ["У ", "районній прокуратурі", "uk", "районна прокуратура"],
      ["У ", "31-й бригаді", "uk", "31-а бригада"],
      ["За даними ", "двох мешканців", "uk", "двох мешканців"],
      ["За словами ", "полоненого сержанта", "uk", "полонений сержант"],
      ["За словами ", "слідчого прокуратури", "uk", "слідчий прокуратури"],
      ["Зі слів ", "очевидців бою", "uk", "очевидці бою"],
      ["з посиланням на ", "військову розвідку", "uk", "військова розвідка"],
      ["сказав ", "суду", "uk", "суду"],
      ["В ", "следственном комитете", "ru", "следственный комитет"],
      ["По словам ", "матери сержанта", "ru", "мать сержанта"],
      ["По данным ", "независимых экспертов", "ru", "независимые эксперты"],
      ["В ", "гарнизонной прокуратуре", "ru", "гарнизонная прокуратура"],
    ] as const)
      assert.equal(shown(before, source, language), expected);
    assert.equal(sourceInNominative("In the ministry", [7, 15], "en"), "ministry");
  });
});

test("An English source is shown without the pronoun that its clause hangs on", () => {
  for (const [words, shown] of [
    ["a video on Monday that", "a video on Monday"],
    ["the mayor, who", "the mayor"],
    ["the man who", "the man"],
  ] as const)
    assert.equal(shownSource(`${words} says …`, [0, words.length], "en"), shown);
});
