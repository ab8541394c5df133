import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import type { Reading } from "../../src/record/reading.ts";

type Language = "uk" | "ru";
const reading = (text: string, language: Language): Reading =>
  read({ file: "a.txt", text, title: null, publisher: null, published: "2025-01-13", language });

/** Each act as "source | cue | content | stance"; a null source is "–". */
function said(text: string, language: Language): readonly string[] {
  return reading(text, language).utterances.map(({ source, cue, content, stance, parent }) => {
    const at = (spans: readonly (readonly [number, number])[]): string => spans.map((span) => text.slice(...span)).join(" … ");
    const within = parent === null ? "" : ` | in ${parent}`;
    return `${source.span === null ? "–" : at([source.span])} | ${at(cue)} | ${at(content)} | ${stance}${within}`;
  });
}

const SPEECH: readonly (readonly [Language, string, readonly string[]])[] = [
  // Who speaks, behind brackets, an office in apposition, a turn, or where it was said.
  ["ru", "Управление по делам рек (УДР) сообщило, что дамба цела.", ["Управление по делам рек | сообщило | дамба цела | asserts"]],
  [
    "ru",
    "Знатоки общества «Буёк» (создано в марте) проверили запись и пришли к выводу, что она подлинная.",
    ["Знатоки общества «Буёк» | пришли к выводу | она подлинная | asserts"],
  ],
  [
    "uk",
    "Свідок Артем К., колишній охоронець пристані, раніше стверджував, що бачив човен.",
    ["Свідок Артем К. | стверджував | бачив човен | asserts"],
  ],
  [
    "uk",
    "Юрій Гай, який керував штабом, у коментарі «Хвилі» припустив, що двигун згорів.",
    ["Юрій Гай | припустив | двигун згорів | hedges"],
  ],
  ["uk", "Тим часом лоцманка Тетяна Ремез заявила, що туману не було.", ["лоцманка Тетяна Ремез | заявила | туману не було | asserts"]],
  ["ru", "При этом Минобороны почему-то молчит вторые сутки.", ["Минобороны | молчит |  | declines"]],
  ["uk", "Раніше в Нацполіції спростували чутки про знахідку весел.", ["Нацполіції | спростували | знахідку весел | denies"]],
  ["uk", "Його дружина впевнена, що дзвонили двічі.", ["Його дружина | впевнена | дзвонили двічі | hedges"]],
  ["ru", "Паром сел на мель, сообщили РИА Новости в порту Ладвы.", ["порту Ладвы | сообщили | Паром сел на мель | asserts"]],
  ["ru", "«У нас дети», — объясняет сосед и закрывает дверь.", ["сосед | объясняет | «У нас дети» | asserts"]],
  ["ru", "«Это неправда», — процитировало Лян Вэя агентство «Прибой».", ["агентство «Прибой» | процитировало | «Это неправда» | denies"]],
  // What stands before its verb, and what is kept back.
  [
    "ru",
    "В порту эту информацию не подтвердили и призвали дождаться осмотра.",
    ["порту | не подтвердили | эту информацию | declines", "порту | призвали | дождаться осмотра | orders"],
  ],
  ["ru", "На заводе аварию отрицают.", ["заводе | отрицают | аварию | denies"]],
  ["ru", "Элидийская сторона сообщения о пожаре отвергает.", ["Элидийская сторона | отвергает | сообщения о пожаре | denies"]],
  [
    "ru",
    "Его соперник, боцман Михаил Заикин, комментировать пожар не захотел: «Пусть плачут».",
    ["Его соперник | не захотел | пожар … «Пусть плачут» | declines"],
  ],
  [
    "uk",
    "На запитання судді, чи бачив він човен, свідок відповів заперечно.",
    ["судді | запитання | чи бачив він човен | asks", "свідок | відповів заперечно |  | denies"],
  ],
  [
    "uk",
    "У поліції відмовилися коментувати пожежу, посилаючись на таємницю слідства.",
    ["поліції | відмовилися коментувати | пожежу, посилаючись на таємницю слідства | declines"],
  ],
  // Hearsay words, what somebody learned, and blame.
  [
    "uk",
    "Управління поспішило заспокоїти людей: показники, мовляв, у межах норми.",
    ["Управління | мовляв | показники, мовляв, у межах норми | hedges"],
  ],
  ["ru", "Директор только отмахнулся: мол, трубы старые.", ["Директор | мол | трубы старые | hedges"]],
  ["ru", "Он сказал, мол, дождь идёт.", ["Он | сказал | дождь идёт | hedges"]],
  ["ru", "Как стало известно «Прибою», завод остановлен.", ["«Прибою» | стало известно | завод остановлен | asserts"]],
  ["ru", "Рыбаки возложили ответственность на артель.", ["Рыбаки | возложили ответственность | артель | asserts"]],
  ["uk", "Лабораторія дійшла іншого висновку: вода отруєна.", ["Лабораторія | дійшла іншого висновку | вода отруєна | asserts"]],
  // Where a content ends.
  [
    "uk",
    "Влада говорить про двох загиблих, у столиці все заперечують.",
    ["Влада | говорить | двох загиблих | asserts", "столиці | заперечують | все | denies"],
  ],
  // A quotation with its clause inside.
  [
    "uk",
    "«Знову школа. Знову діти, – написав мірошник. – Відомо про двох поранених. Шукаємо ще».",
    ["мірошник | написав | Знову школа. … Знову діти … Відомо про двох поранених. … Шукаємо ще | asserts"],
  ],
  [
    "ru",
    "«Я стоял у кассы, — рассказывает он. — Когда я попросил показать билет, проводник ушёл».",
    [
      "он | рассказывает | Я стоял у кассы … Когда я попросил показать билет, проводник ушёл | asserts",
      "я | попросил | показать билет | orders | in u1",
    ],
  ],
];

/** Where nobody says anything. */
const SILENT: readonly (readonly [Language, string])[] = [
  ["uk", "Суд продовжив слухання у справі про зникнення рибалки."],
  ["ru", "Состояние двоих оценивается как тяжёлое."],
  ["ru", "Общество признано иноагентом."],
  ["ru", "Рудник «Западный»: версии расходятся."],
];

describe("Firsthand reads by the grammar of Ukrainian and Russian", () => {
  for (const [language, text, expected] of SPEECH)
    test(`who says what in “${text}”`, () => assert.deepEqual(said(text, language), expected));

  for (const [language, text] of SILENT) test(`that nobody speaks in “${text}”`, () => assert.deepEqual(said(text, language), []));

  /** Verbs of saying without a subject, with whom they are told of, by the words for him; "–" where nobody is safely meant. */
  const WITHOUT_SUBJECT: readonly (readonly [Language, string, readonly string[]])[] = [
    ["uk", "Мер Остап Гілка сказав, що міст закрито. Додав, що ремонт триватиме тиждень.", ["Мер Остап Гілка", "Мер Остап Гілка"]],
    ["uk", "У поліції сказали, що двері виламали. Уточнили, що слідів не знайшли.", ["поліції", "поліції"]],
    ["uk", "Голова громади Ірина Скиба приїхала на місце.\nРозповіла, що воду підвезуть.", ["Голова громади Ірина Скиба"]],
    ["uk", "Слідча прибула до порту. Попросила звільнити склад. Заявила, що папери вилучено.", ["Слідча", "Слідча"]],
    ["uk", "Сторож підтвердив пожежу. На запитання про збитки не відповів.", ["Сторож", "Сторож"]],
    ["ru", "Фермер Филипп Дуб потерял коров. Рассказывает, что снаряд упал в загон.", ["Фермер Филипп Дуб"]],
    ["ru", "Начальник караула Игнат Ярёма осмотрел яму. Попросил не подходить к забору.", ["Начальник караула Игнат Ярёма"]],
    ["uk", "Судді пішли до кімнати. Оголосили, що рішення буде завтра.", ["Судді"]],
    ["ru", "Жители Тополёвки видели пламя. Утверждают, что свет погас.", ["Жители Тополёвки"]],
    ["ru", "Депутат обвинил министра во лжи. Пообещал подать в суд.", ["Депутат", "Депутат"]],
    ["ru", "Пленный назвался Фёдором. Сказал, что его мобилизовали. Утверждает, что не стрелял.", ["Пленный", "Пленный"]],
    // Another gender, two who could be meant, the plural of nobody, and what cannot speak.
    ["uk", "Мер сказав Скибі, що міст старий. Відповіла, що знає.", ["Мер", "–"]],
    ["ru", "Мэр сказал, что мост стар, а сторож добавил, что путь закрыт. Обещал, что его починят.", ["Мэр", "сторож", "–"]],
    ["uk", "Завод зупинили. Сказали, що до весни.", ["–"]],
    ["ru", "Поезд остановился. Сказал, что дальше не поедет.", ["–"]],
    ["uk", "Рятувальники загасили пожежу. Кажуть, що підпалили.", ["–"]],
  ];
  for (const [language, text, sources] of WITHOUT_SUBJECT)
    test(`who goes on saying in “${text}”`, () =>
      assert.deepEqual(
        reading(text, language).utterances.map(({ source }) => (source.span === null ? "–" : text.slice(...source.span))),
        sources,
      ));

  const named = (text: string, language: Language): readonly string[] =>
    reading(text, language).entities.map(({ type, name }) => `${type} ${name}`);

  const NAMES: readonly (readonly [Language, string, readonly string[]])[] = [
    [
      "uk",
      "У селищі Вербове Сумської області горіло. У Вербовому згоріла школа. Мешканці Вербового чекають.",
      ["place Вербове", "place Сумська область"],
    ],
    ["ru", "В Отрадном слышали гром. Паром пришёл в Приозерске.", ["place Отрадное", "place Приозерск"]],
    ["uk", "Місцева прокуратура відкрила провадження. Лист Сумського університету дійшла адресата.", ["organization Сумський університет"]],
    ["ru", "Самолёт Ан-26 сел. Два Су-34 вылетели. По Сети гуляет видео.", ["weapon Су-34"]],
    ["uk", "Держпраці мовчить. Радіо Хвиля пише.", ["organization Держпраці", "organization Радіо Хвиля"]],
    ["uk", "Розповідь Дмитра Усика почули. За словами Лариси Коваль, дощу не було.", ["person Дмитро Усик", "person Лариса Коваль"]],
    ["ru", "Генерал Набиль Абдалла ответил. Командир с позывным Гном молчит.", ["person Набиль Абдалла", "person Гном"]],
    ["ru", "Представитель ФСИН Рамазанова возразила.", ["organization ФСИН", "person Рамазанова"]],
    ["ru", "Полковника Сидорова ждали.", ["person Сидоров"]],
    [
      "uk",
      "Депутат До Мінсу і Рім Чхон Ір родом із села Малі Гайки. За милю від Гірлової коси стояв суховантаж «Гайва».",
      ["person До Мінсу", "person Рім Чхон Ір", "place Малі Гайки", "place Гірлової коси", "vessel Гайва"],
    ],
    [
      "ru",
      "Сухогруз «Гайва» ждал. Экипаж «Гайвы» сошёл в Трудельском, мать матроса из Малых Гаек молчит.",
      ["vessel Гайва", "place Трудельск", "place Малых Гаек"],
    ],
    ["uk", "Затримали мешканця Верхніх Гайків Остапа Дуба.", ["place Верхніх Гайків", "person Остап Дуб"]],
    ["ru", "Соседи боцмана Ахмеда Гаджиева молчат. Гаджиев ушёл сам.", ["person Ахмед Гаджиев"]],
  ];
  for (const [language, text, expected] of NAMES)
    test(`whom and what “${text}” names`, () => assert.deepEqual(named(text, language), expected));

  test("a Chinese name in its cases, and by the surname alone", () => {
    const { entities, utterances } = reading(
      "Представитель посольства Лян Вэйминь заявил, что катер ушёл. По словам Ляна, он был в порту. Встречу с Лян Вэйминем отменили. Чжао молчит.",
      "ru",
    );
    const [first] = entities.filter(({ type }) => type === "person");
    assert.equal(first?.name, "Лян Вэйминь");
    assert.equal(first?.mentions.length, 3);
    assert.deepEqual(
      utterances.slice(0, 2).map(({ source }) => source.entity),
      [first?.id, first?.id],
    );
  });

  test("whom an apposition names, and that who has no name is nobody of before", () => {
    const told = reading("Мешканка будинку, 67-річна Ганна Стецюра, каже, що військових не бачила.", "uk");
    assert.equal(told.utterances[0]?.source.entity, told.entities.find(({ name }) => name === "Ганна Стецюра")?.id);
    const father = reading(
      "Експерт Павло Ткач сказав, що телефон працював.\n\nБатько зниклого не приховує розчарування. «Нас годують обіцянками», – говорить він.",
      "uk",
    );
    assert.equal(father.utterances[1]?.source.entity, null);
  });

  test("no amount in the number of a part of a law, and those of whom it says whose they are", () => {
    const units = (text: string, language: Language) => reading(text, language).quantities.map(({ min, unit }) => `${min} ${unit}`);
    assert.deepEqual(units("Дело возбуждено по части 3 статьи 263 кодекса.", "ru"), []);
    assert.deepEqual(units("Він забрав тридцятьох своїх моряків.", "uk"), ["30 sailor"]);
  });
});
