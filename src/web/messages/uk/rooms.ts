import type { LogVerdict } from "../../check-log.ts";
import type { ROOMS as EN } from "../en/rooms.ts";
import { rich } from "../rich.ts";
import { CONFLICT, count, ENTRY, FORMATS, form, noun, PROPOSAL, UTTERANCE } from "./base.ts";

export const ROOMS: typeof EN = {
  caseRoom: {
    contradicts: "Що чому суперечить",
    nothingContradicts: "Ніщо з прочитаного нічому не суперечить.",
    allQuestions: (n) => `Усі ${count(n, noun("питання", "питання", "питань"))}`,
    allConflicts: (n) => `Усі ${count(n, CONFLICT)}`,
    contested: "Про що сперечаються",
    proposed: "випливає із суперечності",
    noneDenies: "Жодне повідомлення цього не заперечує",
    loudest: "Що каже більшість повідомлень",
    waits: "Що чекає на вас",
    allReviewed: "Усі пропозиції переглянуто",
    unreviewed: (n) => `${count(n, PROPOSAL)} ${form(n, noun("чекає", "чекають", "чекають"))} на перегляд`,
    allOfThem: (n) => `Усі: ${FORMATS.number(n)}`,
    noneDark: "Жоден ланцюжок не губиться",
    sourceIn: (source, place) => rich`${source}; ${place}`,
    orphans: (n) =>
      `${count(n, noun("рішення вже ні до чого не стосується", "рішення вже ні до чого не стосуються", "рішень уже ні до чого не стосуються"))}`,
  },
  reports: {
    lead: "За порядком публікації. Пропозиція враховується, доки її хтось не відхилить.",
    nothing: "Жодного повідомлення ще не прийнято.",
    ownVoice: "лише власний голос",
    reviewed: (n) => `${count(n, PROPOSAL)}, переглянуто`,
    unreviewed: (n, all) => `не переглянуто ${FORMATS.number(n)} з ${count(all, noun("пропозиції", "пропозицій", "пропозицій"))}`,
  },
  report: {
    rejected: "Відхилено тут",
    undo: "Скасувати",
    mayTranslate: (shared, report) => rich`Можливо, це переклад: ${shared} стоять у тому самому порядку тут: ${report}`,
    shared: ({ names, numbers, addresses, quotations }) =>
      FORMATS.all(
        [
          names === 0 ? "" : count(names, noun("ім’я", "імені", "імен")),
          numbers === 0 ? "" : count(numbers, noun("число", "числа", "чисел")),
          addresses === 0 ? "" : count(addresses, noun("адреса", "адреси", "адрес")),
          quotations === 0 ? "" : count(quotations, noun("цитата", "цитати", "цитат")),
        ].filter((part) => part !== ""),
      ),
    standsIn: (share, report) => rich`${share} цього тексту є тут: ${report}`,
    itsTextStandsIn: (report) => rich`Його текст є тут: ${report}`,
  },
  review: {
    panel: "Пропозиція",
    at: (n, all) => `${FORMATS.number(n)} з ${FORMATS.number(all)}`,
    none: "Пропозицій немає",
    allReviewed: "Усе переглянуто",
    previous: "Назад",
    next: "Далі",
    close: "Закрити",
    hint: "Виберіть позначене місце, щоб побачити, хто це каже і звідки про це знає.",
    ownSentences: "Переглядати також речення самого повідомлення",
    keys: "Однолітерні клавіші",
    claim: "Твердження",
    whereFrom: "Звідки це відомо",
    rule: (name) => rich`Знайдено за правилом ${name}`,
    undo: "Скасувати",
    accept: "Прийняти",
    reject: "Відхилити …",
    correct: "Виправити …",
    split: "Розділити …",
    nest: "Вкласти …",
    ownVoice: "від імені самого повідомлення",
    hedged: "із застереженням",
    acceptedBecause: "прочитано на місці: у тексті так сказано",
    correctedBecause: "прочитано на місці: у тексті сказано саме так",
    undoneBecause: "скасовано під час перегляду",
    said: {
      accepted: "Прийнято.",
      rejected: "Відхилено.",
      corrected: "Виправлено.",
      parted: "Розділено надвоє.",
      nested: "Поставлено на місце.",
      takenBack: "Скасовано.",
    },
  },
  rejecting: {
    title: "Відхилити цю пропозицію",
    reasons: [
      "джерело — хтось інший",
      "цього тут ніхто не каже",
      "слова вирізано неправильно",
      "це сказано про інше",
      "це повторює іншу пропозицію",
    ],
    own: "або власними словами",
    reject: "Відхилити",
  },
  correcting: {
    title: "Виправити цю пропозицію",
    who: "Хто це каже",
    nobody: "нікого не названо",
    how: "Як",
    words: "Які слова",
    correct: "Виправити",
    begins: "Початок",
    beginEarlier: "Почати на слово раніше",
    beginLater: "Почати на слово пізніше",
    ends: "Кінець",
    endEarlier: "Закінчити на слово раніше",
    endLater: "Закінчити на слово пізніше",
  },
  splitting: {
    title: "Розділити цю пропозицію",
    how: "Стрілки пересувають розріз на слово. Enter розділяє.",
    where: "Де починається друга частина",
    before: (word: string): string => `перед «${word}»`,
    oneWord: "Одне слово не можна розділити.",
    split: "Розділити",
    because: "прочитано на місці: тут сказано дві речі",
  },
  nesting: {
    title: "У чиїх словах це стоїть?",
    inside: "Це стоїть",
    of: (source: string, words: string): string => `у тому, що каже ${source}: ${words}`,
    directly: "ні в чиїх: повідомлення передає це прямо",
    nest: "Вкласти",
    because: "прочитано на місці: у тексті це стоїть так",
  },
  claims: {
    lead: "Те спільне, що є в кількох висловах, і скільки незалежних першоджерел насправді за ним стоїть.",
    nothing: "У прочитаному немає жодного твердження.",
    reviewed: "переглянуто",
  },
  claim: {
    eyebrow: "Твердження",
    whereFrom: "Звідки це відомо",
    denialsFrom: "Звідки заперечення",
    words: "Чиїми словами",
    answers: (question) => rich`відповідає на питання: ${question}`,
    under: (power) => `Під владою: ${power}.`,
    carried: (n) => `Сюди ${form(n, noun("веде", "ведуть", "ведуть"))} ${count(n, UTTERANCE)}; один із ланцюжків:`,
    oneChain: "Єдиний ланцюжок:",
    asOne: "Пораховано за одне",
    certain: "певно: зменшує обидві межі",
    possible: "можливо: зменшує лише нижню межу",
    dark: "Ланцюжки, що губляться",
    notKnown: (source) => rich`На що спирається ${source}, невідомо`,
    cycle: (names) => `${names}: посилаються одне на одного і більше ні на кого.`,
  },
  questions: {
    lead: "Відповіді, що суперечать одна одній, стоять поруч. Імовірність показує, наскільки ймовірна відповідь, а впевненість — наскільки добре це обґрунтовано; це дві різні оцінки.",
    all: "Усі питання",
    nothing: "Ніхто ще не поставив питання, і жодна суперечність його не пропонує.",
    cameOut: (answer) => rich`Вирішено: ${answer}.`,
    noneOfThese: "жодна з цих відповідей",
    for: "За",
    against: "Проти",
    credibility: "Достовірність",
    notAbove: (grade) => ` і не вища за ${grade}:`,
    probability: "Імовірність",
    confidence: "Упевненість",
    wouldBe: (word) => rich`було б: ${word}`,
    weighs: "Що важить",
    change: "Що змінило б оцінку",
    noPivot: "Жодне першоджерело, якби воно відпало, не змінило б оцінки.",
    pivot: (word, names) => rich`${word}, якщо відпаде: ${names}`,
  },
  conflicts: {
    lead: "Твердження, які не можуть бути правдивими всі разом або можуть лише за припущення, яке треба назвати.",
    all: "Усі суперечності",
    dissolves: "Суперечність зникла б, якби",
    noAssumption: "Невідоме припущення, за якого обидва були б правдивими.",
    rests: "На чому це тримається",
    between: "Між якими твердженнями",
    repair: (more, clears) =>
      `${more === 0 ? "Без нього" : `Без нього і ще ${count(more, noun("твердження", "тверджень", "тверджень"))}, які кажуть те саме,`} суперечностей і розбіжностей у справі стало б менше на ${FORMATS.number(clears)}.`,
  },
  timeline: {
    lead: "Коли й де, за словами джерел, це сталося — проміжками й колами такої ширини, яку дають слова, — і коли про це сказано. Різний час і різні місця показано поруч.",
    between: "Сталося від",
    first: "першого дня",
    and: "до",
    last: "останнього дня",
    all: "Увесь час",
    nothing: "Жодне твердження не називає ні часу, ні місця.",
    nothingBetween: "Жодне твердження не каже, що це сталося тоді й там.",
    untimed: "Часу не названо",
    brush: "Проведіть по шкалі, щоб вибрати дні",
    longBefore: "Задовго до того",
  },
  entities: {
    lead: "Кого і що називають повідомлення, під усіма іменами, і як кожен може з’явитися в тому, що виходить за межі справи.",
    show: "Показати",
    all: "Усе",
    nothing: "Повідомлення нікого й нічого не називають.",
    also: (names) => rich`також ${names}`,
    joins: (n) => `${count(n, noun("поєднання", "поєднання", "поєднань"))} на перегляд`,
  },
  entity: {
    mentioned: (mentions, reports) =>
      `${count(mentions, noun("згадка", "згадки", "згадок"))} у ${count(reports, noun("повідомленні", "повідомленнях", "повідомленнях"))}`,
    says: "Що стверджує або заперечує",
    places: "Де згадано",
    outside: "За межами справи",
    protect: "Вказати, ким ця людина є щодо подій",
    status: "Статус",
    second: "Рішення, що хтось є посадовою особою або не є особою, відкриває ім’я лише після того, як його підтвердить друга людина.",
    lift: "Просити дозволу назвати ім’я",
    liftSecond: "Це набуде чинності лише після того, як друга людина підтвердить.",
    waits: (decision, reason) => rich`Рішення ${decision} чекає: ${reason}.`,
    confirm: "Підтвердити",
    names: "Імена",
    proposed: "(пропозиція)",
    decided: "(рішення)",
    two: "Це різні",
    same: "Це одне й те саме",
    mayBe: (other) => rich`Можливо, це ${other}`,
    facts: "Що про це розповідають",
  },
  evidence: {
    title: "Докази та їх збереження",
    lead: "Що збережено і як воно надійшло, а також кожна подальша дія — у журналі, який можуть перевірити сторонні.",
    items: "Збережені матеріали",
    noItems: "Ще нічого не додано.",
    history: "Що відбувалося, від останнього",
    noHistory: "У журналі нічого немає.",
    custody: "Журнал збереження",
    working: (done, all) => `Обчислюємо журнал: ${count(done, ENTRY)} з ${FORMATS.number(all)} …`,
    log: "Журнал",
    key: "Ключ",
    notSigned: "Не підписано",
    compare:
      "Порівняйте ключ із тим, який вам передали іншим шляхом. Доки не підпише третя сторона, журнал показує, що нічого не змінено після підпису, але не те, коли його поставлено.",
    verdict: (verdict) => verdictWords(verdict),
    aside: "відкладено",
    like: (n) => `схоже ще на ${count(n, noun("зображення", "зображення", "зображень"))}`,
    added: "Додано",
    addedBy: (at, by) => `${at}, ${by}`,
    addedErased: "запис про це стерто",
    pixels: "Пікселі",
    recording: "Запис",
    probablySame: "Імовірно, те саме",
    says: "Каже про себе",
    alike: "Схожі",
    differ: (bits) => `(відмінних бітів: ${FORMATS.number(bits)} з 256)`,
    readAs: "Прочитано як",
    noticed: "Помічено",
    came: "Як надійшло",
    inside: (file) => `усередині файлу ${file}`,
    insideOther: "усередині іншого файлу",
    ownFile: "як окремий файл",
    captured: (at) => `зафіксовано ${at}`,
    tool: (tool) => `засіб: ${tool}`,
  },
};

function verdictWords(verdict: LogVerdict): string {
  switch (verdict.kind) {
    case "unsigned":
      return "Не підписано: вершини журналу ще не опубліковано, тож підписувати нема чого.";
    case "fewer":
      return `Тут змінено: підписана вершина нараховує ${count(verdict.size, ENTRY)}, а є ${FORMATS.number(verdict.found)}.`;
    case "root":
      return "Тут змінено: корінь записів не той, який підписано.";
    case "key":
      return "Тут змінено: вершину журналу підписано не ключем цієї справи.";
    case "whole": {
      const behind = verdict.unsigned > 0 ? ` Ще не підписано: ${count(verdict.unsigned, ENTRY)}.` : "";
      const anchored =
        verdict.others > 0
          ? ` На ньому ${form(verdict.others, noun("стоїть", "стоять", "стоїть"))} ще ${count(verdict.others, noun("підпис", "підписи", "підписів"))}.`
          : " Третя сторона його не підписувала.";
      const entries = count(verdict.size, noun("запису", "записів", "записів"));
      const seconds = FORMATS.number(Math.round(verdict.seconds * 10) / 10);
      return `Не змінено після підпису: цей браузер сам обчислив корінь ${entries}, і він той самий, який підписано (${seconds} с).${behind}${anchored}`;
    }
  }
}
