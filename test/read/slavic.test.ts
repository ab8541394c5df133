import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { explain } from "../../src/read/explain.ts";
import { read } from "../../src/read/read.ts";
import type { Reading } from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";

type Language = "uk" | "ru";
const reading = (text: string, language: Language | null = null): Reading =>
  read({ file: "a.txt", text, title: null, publisher: null, published: "2025-01-13", language });

/** Every span of a reading. */
function spansOf({ sentences, times, quantities, entities, utterances, credits, remarks }: Reading): readonly Span[] {
  return [
    ...sentences,
    ...times.map(({ span }) => span),
    ...quantities.flatMap(({ span, noun }) => (noun === null ? [span] : [span, noun])),
    ...entities.flatMap(({ mentions, facts }) => [...mentions, ...facts.map(({ span }) => span)]),
    ...utterances.flatMap(({ cue, source, content, scopeCues, medium }) => [
      ...cue,
      ...content,
      ...scopeCues.map(({ span }) => span),
      ...(source.span === null ? [] : [source.span]),
      ...(medium === null ? [] : [medium.span]),
    ]),
    ...credits.map(({ span }) => span),
    ...remarks.map(({ span }) => span),
  ];
}

const PIECES =
  'заявив|заявила|що|чтобы|сказал|, |. |: |— |«|»|"|за словами|по данным|не|відмовився|коментувати|Київ|Москви|Іван|Петренко|у|в|МЗС|12|січня|2025 року|тис.|понад|людей|йдеться|як повідомляє|со ссылкой на|який|й|ї|\u0306|\u0308|(|)|\n|\n\n|—|🙂|Cтрайк|и|і|нібито|X|»,|ст.|р.|'.split(
    "|",
  );

describe("Firsthand reads Ukrainian and Russian", () => {
  test("any text, with spans inside it and the same answer every time", () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
    fc.assert(
      fc.property(text, fc.constantFrom<Language>("uk", "ru"), (words, language) => {
        const found = reading(words, language);
        for (const [start, end] of spansOf(found)) assert.ok(0 <= start && start <= end && end <= words.length);
        assert.deepEqual(reading(words, language), found);
      }),
      { numRuns: 40 },
    );
  });

  const chains: readonly (readonly [Language, string, readonly string[]])[] = [
    ["ru", "ТАСС со ссылкой на Минобороны сообщил, что мост разрушен.", ["ТАСС", "Минобороны"]],
    ["uk", "УНІАН з посиланням на Генштаб повідомляє, що атаку відбито.", ["УНІАН", "Генштаб"]],
    ["ru", "Об этом сообщает ТАСС со ссылкой на пресс-службу губернатора.", ["ТАСС", "пресс-службу губернатора"]],
    ["ru", "По данным агентства Bloomberg, ссылающегося на источники, поставки остановлены.", ["агентства Bloomberg", "источники"]],
    ["uk", "За даними Bloomberg, яке посилається на джерела, постачання зупинено.", ["Bloomberg", "джерела"]],
    ["uk", "Як пише Reuters, посилаючись на двох чиновників, переговори перенесено.", ["Reuters", "двох чиновників"]],
    ["ru", "Агентство Yonhap, ссылаясь на разведку, сообщило, что солдаты взяты в плен.", ["Агентство Yonhap", "разведку"]],
    ["ru", "Со ссылкой на источник в полиции РБК сообщил, что подозреваемый задержан.", ["РБК", "источник в полиции"]],
    ["uk", "Із посиланням на джерело в поліції видання повідомило, що його затримано.", ["видання", "джерело в поліції"]],
    ["uk", "Він додав, що, як повідомив штаб, дорогу закрито.", ["Він", "штаб"]],
    ["ru", "Он добавил, что, как сообщил штаб, дорога закрыта.", ["Он", "штаб"]],
  ];
  for (const [language, text, sources] of chains)
    test(`whom a source cites, as its own link: ${text}`, () => {
      const { utterances } = reading(text, language);
      assert.deepEqual(
        utterances.map(({ source }) => (source.span === null ? null : text.slice(...source.span))),
        sources,
      );
      assert.deepEqual(
        utterances.map(({ parent }) => parent),
        [null, utterances[0]?.id],
      );
    });

  test("who keeps names back, and who does the second of two things", () => {
    const [kept, wept] = [
      "Артіль підтвердила, що найняла гребців, проте відмовилася назвати їхні імена.",
      "Пасічник сказав, що сусід телефонував йому й скаржився, що мед скис.",
    ];
    const sources = (text: string): readonly string[] =>
      reading(text, "uk").utterances.map(({ source }) => (source.span === null ? "–" : text.slice(...source.span)));
    assert.deepEqual(sources(kept), ["Артіль", "Артіль"]);
    assert.deepEqual(sources(wept), ["Пасічник", "сусід"]);
  });

  test("whose office a source names, not where it is held", () => {
    const text = "Про це повідомив речник посольства Грузії в Сеулі Олег Гілка.";
    const { utterances, entities } = reading(text, "uk");
    assert.equal(entities.find(({ id }) => id === utterances[0]?.source.entity)?.name, "Олег Гілка");
  });

  test("an agency by its noun or between strokes, and nobody in an analysis", () => {
    const { entities } = reading("ТИРАНА, 4 октября. /Рута-Инфо/. Как передает агентство Полынь, ДНК-экспертиза окончена.", "ru");
    assert.deepEqual(
      entities.map(({ type, name }) => `${type} ${name}`),
      ["place ТИРАНА", "organization Рута-Инфо", "organization Полынь"],
    );
  });

  const persons: readonly (readonly [Language, string, readonly string[]])[] = [
    ["uk", "За словами Голови Європейської Комісії, Договір підписано. Про це сказала Маргрете Вестагер.", ["Маргрете Вестагер"]],
    ["ru", "В Конвенции и Протоколе об этом нет ни слова, пишет Роскомнадзор. Иван Ковальчук возразил.", ["Иван Ковальчук"]],
    ["uk", "Бірюков М. М. Конституція і право. Київ.", ["Бірюков М. М."]],
  ];
  for (const [language, text, names] of persons)
    test(`nobody in a noun with a capital: ${text}`, () => {
      const { entities } = reading(text, language);
      assert.deepEqual(
        entities.filter(({ type }) => type === "person").flatMap(({ mentions }) => mentions.map((span) => text.slice(...span))),
        names,
      );
    });

  const told: readonly (readonly [Language, string, readonly string[]])[] = [
    [
      "uk",
      "Полонений Остап Марченко народився 17 березня 2005 року в селі Щедрівка. Йому 19 років, він родом із Тиви. Він служить з 2021 року у 95-й окремій бригаді.",
      ["birthDate 2005-03-17", "birthPlace селі Щедрівка", "age 19", "birthPlace Тива", "serviceStart 2021", "unit 95-й окремій бригаді"],
    ],
    [
      "ru",
      "Пленный Савва Горбылев, 2005 г. р., уроженец Улан-Удэ, сказал, что его призвали в 2023 году. Военный билет АН 1234567. Ему двадцать лет, ранен в ногу.",
      ["birthDate 2005", "birthPlace Улан-Удэ", "serviceStart 2023", "number АН 1234567", "age 20", "injury ранен в ногу"],
    ],
    ["uk", "Гайва протаранила баржу Остапа Луня. «Двоє поранені», — сказав Марко Дуб.", []],
    ["ru", "Четырнадцатилетний Савва Лунёв тонул.", ["age 14"]],
    ["uk", "Двадцятидворічний стрілець Марченко дістав поранення в щелепу.", ["age 22", "injury поранення в щелепу"]],
    ["ru", "Дата рождения: 03.02.1999. Иван Горбылев служит в в/ч 12345.", ["unit 12345"]],
  ];
  for (const [language, text, facts] of told)
    test(`what a text tells of somebody: ${text.slice(0, 60)}…`, () => {
      const found = reading(text, language).entities.flatMap((entity) => entity.facts);
      const own = found.filter(({ property }) => !/^(?:role|rank|otherSpellingOf|formerNameOf|affiliation|status)$/.test(property));
      assert.deepEqual(own.map(({ property, value }) => `${property} ${value}`).sort(), [...facts].sort());
    });

  for (const [text, language, captives] of [
    ["Один із полонених, сержант Данило Рибак, розповів про бій. Речник Артем Дуб мовчав.", "uk", ["Данило Рибак"]],
    ["Допитали полонених, повідомив речник Марко Дуб. Мати полоненого, Ганна Лунь, чекає.", "uk", []],
    ["Молчит рядовой Пётр Лунёв, который попал в плен весной. Мать одного из пленных, Ольга Рыбак, ждёт.", "ru", ["Пётр Лунёв"]],
    ["Пленного сержанта Ивана Коваля обменяли.", "ru", ["Иван Коваль"]],
    ["Полонений російський артилерист Остап Лунь мовчав.", "uk", ["Остап Лунь"]],
    ["Серед полонених — матрос Остап Лунь.", "uk", ["Остап Лунь"]],
    ["Пленный, которого штаб выдаёт за корейца Рим Чон Иля, молчит.", "ru", ["Рим Чон Иль"]],
  ] as const)
    test(`who is a captive, and who only speaks of one: ${text.slice(0, 50)}…`, () =>
      assert.deepEqual(
        reading(text, language)
          .entities.filter(({ facts }) => facts.some(({ property }) => property === "status"))
          .map(({ name }) => name),
        captives,
      ));

  test("a name in the nominative as it stands, by the list of given names", () => {
    const names = (text: string, language: Language): readonly string[] => reading(text, language).entities.map(({ name }) => name);
    assert.deepEqual(names("Речник Артем Заліський мовчав.", "uk"), ["Артем Заліський"]);
    assert.deepEqual(names("Ольга Рыбак молчала.", "ru"), ["Ольга Рыбак"]);
    assert.deepEqual(names("Бої точилися біля Ржавця.", "uk"), ["Ржавець"]);
  });

  const hostile = [
    "сказав, що ",
    "«",
    "— сказал ",
    "за словами ",
    "з посиланням на ",
    "12 січня — ",
    "Іван ",
    "не відповів ",
    "і 5 та ",
    "1941—",
    "до ",
  ];
  for (const piece of hostile)
    test(`“${piece.trim()}” over and over in no more than linear time`, () => {
      // Time of the processor, of which another program's load takes none; and of three attempts the best, since collecting garbage takes some.
      const seconds = (count: number): number => {
        const text = piece.repeat(count);
        const start = process.cpuUsage();
        reading(text, "uk");
        return process.cpuUsage(start).user / 1e6;
      };
      const isLinear = (): boolean => {
        const [short, long] = [seconds(250), seconds(1_000)];
        return long < 12 * short + 1;
      };
      seconds(100);
      assert.ok(isLinear() || isLinear() || isLinear());
    });

  const said: readonly (readonly [Language, string, string | null, string, string])[] = [
    ["uk", "Міністр заявив, що міст закрито.", "Міністр", "міст закрито", "asserts"],
    ["ru", "«Мост закрыт», — сказал министр.", "министр", "«Мост закрыт»", "asserts"],
    ["uk", "За словами мера, міст закрито.", "мера", "міст закрито", "asserts"],
    ["ru", "В МИД опровергли сообщения о высылке.", "МИД", "высылке", "denies"],
    ["uk", "Речник відмовився від коментарів.", "Речник", "", "declines"],
    ["ru", "Якобы мост закрыт, утверждают военные.", "военные", "Якобы мост закрыт", "hedges"],
    ["uk", "Повідомляється, що міст уже закрито.", null, "міст уже закрито", "asserts"],
    ["ru", "Командир приказал отойти.", "Командир", "отойти", "orders"],
    ["uk", "Суддя запитав, чи зачинено міст.", "Суддя", "чи зачинено міст", "asks"],
    ["uk", "«Нам збрехали», — обурюється мірошник Карпо Ґудзь.", "мірошник Карпо Ґудзь", "«Нам збрехали»", "asserts"],
    ["ru", "Лоцман прохрипел в рацию: «Отдайте якорь!»", "Лоцман", "«Отдайте якорь!»", "orders"],
    ["uk", "Гончар твердить, що піч холодна, і висловив думку, що дрова вкрали.", "Гончар", "піч холодна", "asserts"],
    ["ru", "Ревизоры пришли к выводу, что весы врали.", "Ревизоры", "весы врали", "asserts"],
    ["ru", "Ходят слухи, что пасеку продали.", null, "пасеку продали", "hedges"],
    ["uk", "Економка дала зрозуміти, що срібло заставлено.", "Економка", "срібло заставлено", "asserts"],
    ["ru", "Ювелир поставил под сомнение пробу кольца.", "Ювелир", "пробу кольца", "denies"],
    ["uk", "З накладної випливає, що бочок було шість.", "накладної", "бочок було шість", "asserts"],
    ["ru", "Говорят, мельник зарыл деньги.", null, "мельник зарыл деньги", "asserts"],
    ["ru", "Садовник не согласен с тем, что яблони вымерзли.", "Садовник", "яблони вымерзли", "denies"],
    ["uk", "Бібліотекар про це мовчить.", "Бібліотекар", "це", "declines"],
    ["uk", "Куди зник ключ, шевчиха пояснити не змогла.", "шевчиха", "Куди зник ключ", "declines"],
    ["ru", "Назвать покупателя аукционист отказался.", "аукционист", "Назвать покупателя", "declines"],
    ["uk", "На лист редакції в цирку не відреагували.", "цирку", "", "declines"],
    ["uk", "Рибалка Лука Зозуля каже, шо човен протікав.", "Рибалка Лука Зозуля", "човен протікав", "asserts"],
    ["uk", "Сторожиха, котра просила не називати її, бо боїться, розповіла, що браму зачинили.", "Сторожиха", "браму зачинили", "asserts"],
    ["uk", "«Я нікого не бачив», — цитує його слова захисник Лука Зозуля.", "захисник Лука Зозуля", "«Я нікого не бачив»", "asserts"],
    ["ru", "Мать рыбака Зуева мне подтвердила: лодка не вернулась.", "Мать рыбака Зуева", "лодка не вернулась", "asserts"],
    ["uk", "Як розповів сусід, що живе навпроти, Ганну забрали вночі.", "сусід", "Ганну забрали вночі", "asserts"],
    ["uk", "СОЛЕНЕ, 3 травня (Степова пошта) — Міст упав, повідомила мерія.", "мерія", "Міст упав", "asserts"],
    ["ru", "Как сообщил газете источник в порту, баржу взорвали.", "источник в порту", "баржу взорвали", "asserts"],
    ["ru", "В сети пишут, что мост закрыт.", null, "мост закрыт", "asserts"],
    ["ru", "«Я только грёб», — якобы сказал рыбак.", "рыбак", "«Я только грёб»", "hedges"],
    ["ru", "Нам обещали починить крышу.", null, "починить крышу", "asserts"],
    ["uk", "Аптекаря звинувачують у підміні порошків.", null, "Аптекаря … у підміні порошків", "asserts"],
    ["ru", "О пропаже гусей сообщила птичница Дарья.", "птичница Дарья", "пропаже гусей", "asserts"],
    ["uk", "Було оголошено, що ярмарок скасовано.", null, "ярмарок скасовано", "asserts"],
    ["ru", "Астроном сомневается в дате затмения.", "Астроном", "дате затмения", "hedges"],
    ["ru", "От комментариев в консерватории воздержались.", "консерватории", "", "declines"],
    ["uk", "Баржа сіла на мілину – Держріка\n\nТемно.", "Держріка", "Баржа сіла на мілину", "asserts"],
    ["ru", "Ледокол сел на мель – порт в тумане\n\nТемно.", null, "", ""],
    ["ru", "Об этом сообщил атташе посольства РФ в Тиране Фома Зимин.", "атташе посольства РФ в Тиране Фома Зимин", "этом", "asserts"],
    ["ru", "Ратуша назвала эту новость недостоверной.", "Ратуша", "эту новость недостоверной", "denies"],
    ["uk", "«Ні, — відказав бондар. — Обручі цілі».", "бондар", "Ні … Обручі цілі", "denies"],
  ];
  for (const [language, text, source, content, stance] of said)
    test(`who says what in “${text}”`, () => {
      const [first] = reading(text, language).utterances;
      const words = (span: Span): string => text.slice(...span);
      assert.equal(first?.source.span === null || first === undefined ? null : words(first.source.span), source);
      assert.equal(first?.content.map(words).join(" … ") ?? "", content);
      assert.equal(first?.stance ?? "", stance);
    });

  test("a chain of three: who relays, who is cited, what is said", () => {
    const text = "Порт закрито, повідомляє «Вістовик» з посиланням на адміністрацію.";
    const { utterances } = reading(text, "uk");
    const [outer, inner] = utterances;
    assert.equal(utterances.length, 2);
    assert.equal(inner?.parent, outer?.id);
    assert.equal(inner?.source.span === null || inner === undefined ? "" : text.slice(...inner.source.span), "адміністрацію");
  });

  test("a paragraph of dialogue as one speech, and a question that ends in front of who asks it", () => {
    const text = "— Хто гасив лампи? — спитала економка.\n\n— Ніхто. Вони згасли самі, — буркнув ліхтарник. — Дув вітер.";
    const shown = reading(text, "uk").utterances.map(({ source, content, stance }) => [
      source.span === null ? null : text.slice(...source.span),
      content.map((span) => text.slice(...span)),
      stance,
    ]);
    assert.deepEqual(shown, [
      ["економка", ["Хто гасив лампи?"], "asks"],
      ["ліхтарник", ["Ніхто.", "Вони згасли самі", "Дув вітер"], "asserts"],
    ]);
  });

  test("the turns of a transcript by their labels, with what is told inside them", () => {
    const text =
      "Ведущая: Кто открыл шлюз?\n\nСмотритель: Не я. Мастер сказал, что ключ у него.\n\nВедущая: А мастер?\n\nСмотритель: Уехал.";
    const { utterances } = reading(text, "ru");
    assert.deepEqual(
      utterances.map(({ source, stance, parent }) => [source.span === null ? null : text.slice(...source.span), stance, parent]),
      [
        ["Ведущая", "asks", null],
        ["Смотритель", "asserts", null],
        ["Мастер", "asserts", "u2"],
        ["Ведущая", "asks", null],
        ["Смотритель", "asserts", null],
      ],
    );
  });

  test("no act of saying where an offer is declined, a picture handed over or anonymity asked for", () => {
    assert.deepEqual(reading("Громада відкинула пропозицію про об'єднання.", "uk").utterances, []);
    assert.deepEqual(reading("Лесник показал гостям карту.", "ru").utterances, []);
    const [only, more] = reading("Швачка, яка просила не називати її імені, сказала, що нитки гнилі.", "uk").utterances;
    assert.equal(only?.rule, "clause-that");
    assert.equal(more, undefined);
  });

  test("several sentences of one quotation", () => {
    const text = "«Ми стояли», — сказав боєць. «Потім відійшли».";
    const [first] = reading(text, "uk").utterances;
    assert.deepEqual(
      first?.content.map((span) => text.slice(...span)),
      ["«Ми стояли»", "«Потім відійшли»"],
    );
  });

  const timed: readonly (readonly [Language, string, string, string])[] = [
    ["uk", "Це сталося 11 січня 2025 року.", "2025-01-11", "2025-01-11"],
    ["ru", "Это случилось в январе 2025 года.", "2025-01", "2025-01"],
    ["uk", "Бій почався вчора.", "2025-01-12", "2025-01-12"],
    ["ru", "Встреча прошла в четверг.", "2025-01-09", "2025-01-09"],
    ["uk", "Він служить з листопада 2024 року.", "2024-11", "2024-11/.."],
    ["ru", "Три года назад завод закрыли.", "2022", "2022"],
    ["uk", "Це було у 90-х роках.", "199", "199X"],
    ["ru", "Взрыв прогремел 09.01.2025.", "2025-01-09", "2025-01-09"],
    ["uk", "Минулого тижня обстріли тривали.", "2025-W02", "2025-01-06/2025-01-12"],
  ];
  for (const [language, text, value, edtf] of timed)
    test(`the time in “${text}”`, () => {
      const [time] = reading(text, language).times;
      assert.deepEqual([time?.value, time?.edtf], [value, edtf]);
    });

  const counted: readonly (readonly [Language, string, number | null, number | null, string | null, string])[] = [
    ["uk", "Загинули щонайменше 12 людей.", 12, null, "killed", ">="],
    ["ru", "Ранены свыше тридцати человек.", 30, null, "wounded", ">"],
    ["uk", "Там понад 3 тис. солдатів.", 3000, null, "soldier", ">"],
    ["ru", "Кредит в 12,5 млн рублей.", 12_500_000, 12_500_000, "RUB", "="],
    ["uk", "Хворіє кожен п'ятий учень.", 20, 20, "%", "~"],
    ["ru", "Еще 38 числятся пропавшими.", 38, 38, "missing", "="],
    ["uk", "Найняли чотирьох українців.", 4, 4, "ukrainian", "="],
    ["ru", "От 10 до 15 танков уничтожены.", 10, 15, "tank", "="],
  ];
  for (const [language, text, min, max, unit, comparator] of counted)
    test(`the amount in “${text}”`, () => {
      const [amount] = reading(text, language).quantities;
      assert.deepEqual([amount?.min, amount?.max, amount?.unit, amount?.comparator], [min, max, unit, comparator]);
    });

  test("one person in several cases, with the nominative as the name", () => {
    const { entities } = reading("Про Олену Ткаченко писали всі. Олени Ткаченко не було вдома. Олена Ткаченко мовчить.", "uk");
    assert.deepEqual(
      entities.map(({ type, name, mentions }) => [type, name, mentions.length]),
      [["person", "Олена Ткаченко", 3]],
    );
  });

  for (const [text, language, names] of [
    [
      "Минобороны опровергло удар. Министерство обороны России опровергло и второй. МИД молчит. В Министерстве иностранных дел России ответили не сразу.",
      "ru",
      ["Министерство обороны России", "Министерство иностранных дел России"],
    ],
    ["Міноборони мовчить. За даними Міністерства оборони України, поранено двох.", "uk", ["Міністерство оборони України"]],
    ["У ДСНС мовчать. Державна служба з надзвичайних ситуацій працює.", "uk", ["Державна служба з надзвичайних ситуацій"]],
    ["Минздрав Украины молчит. Министерство здравоохранения России ответило.", "ru", ["Минздрав", "Министерство здравоохранения России"]],
    ["Минздрав Грузии молчит. Министерство здравоохранения Армении ответило.", "ru", ["Минздрав", "Министерство здравоохранения Армении"]],
    ["В Минобороны РФ молчат. Министерство обороны Российской Федерации ответило.", "ru", ["Министерство обороны Российской Федерации"]],
  ] as const)
    test(`a body under its short name and its full one: ${names.join(", ")}`, () =>
      assert.deepEqual(
        reading(text, language)
          .entities.filter(({ type }) => type === "organization")
          .map(({ name }) => name),
        names,
      ));

  test("old names of places as such", () => {
    const { entities } = reading("Бої точилися під Артемівськом.", "uk");
    assert.deepEqual(
      entities[0]?.facts.map(({ property, value }) => [property, value]),
      [["formerNameOf", "Бахмут"]],
    );
  });

  test("letters written as two characters, at their places", () => {
    const text = "Міський голова заявив, що Київ мовчить.".normalize("NFD");
    const { utterances, entities } = reading(text, "uk");
    const [first] = utterances;
    assert.equal(
      first?.content
        .map((span) => text.slice(...span))
        .join("")
        .normalize("NFC"),
      "Київ мовчить",
    );
    assert.equal(entities.find(({ type }) => type === "place")?.name, "Київ");
  });

  test("each paragraph in its own language, with that of the text where it does not tell", () => {
    const text = "Міністр заявив, що міст закрито через обстріл.\n\nМинистр заявил, что мост закрыт из-за обстрела и будет открыт весной.";
    assert.deepEqual(
      reading(text).utterances.map(({ cue: [cue] }) => (cue === undefined ? "" : text.slice(...cue))),
      ["заявив", "заявил"],
    );
  });

  test("words that mix scripts, and says so; not what is usual", () => {
    const text = "Cтрайк почався у Facebookу, а F-16 та iPhone-ами ніхто не злякав.";
    assert.deepEqual(
      reading(text, "uk").remarks.map(({ kind, span }) => [kind, text.slice(...span)]),
      [["mixed-script", "Cтрайк"]],
    );
  });

  test("datelines as credits", () => {
    assert.equal(reading("МОСКВА, 12 янв — РИА Новости. Мост закрыт.", "ru").credits[0]?.name, "РИА Новости");
  });

  test("and explains what it went by", () => {
    const source = { file: "a", text: "Міністр заявив, що міст закрито.", title: null, publisher: null, published: null, language: "uk" };
    const steps = explain(source, "u1")?.steps.map(({ because }) => because) ?? [];
    assert.match(steps[0] ?? "", /заявити/);
    assert.equal(steps.length, 3);
  });
});
