import type { EntityType } from "../../record/reading.ts";
import { chineseName } from "../chinese.ts";
import type { SpokenLanguage } from "../language-reader.ts";
import { koreanNominative } from "./korean-names.ts";
import { CYRILLIC_GIVEN_NAMES } from "./name-data.ts";
import { folded } from "./unit.ts";
import { wordStem } from "./word-stem.ts";

/**
 * Proposes the nominative of a name from the case in which it stands. Where a form of the same word that looks like a nominative is written elsewhere
 * in the text (`written`), that one is taken. A proposal, by endings alone: a person can correct it.
 */
export function nominative(words: readonly string[], type: EntityType, language: SpokenLanguage, written: ReadonlySet<string>): string {
  if (type === "person") {
    const korean = koreanNominative(words);
    if (korean !== null) return korean;
    const chinese = words.length === 2 ? chineseNominative(words[0] ?? "", words[1] ?? "") : null;
    if (chinese !== null) return chinese;
    if (standsAlready(words)) return words.join(" ");
    const feminine = isWoman(words, written);
    return words.map((word, i) => personWord(word, feminine, i === words.length - 1 && words.length > 1, language)).join(" ");
  }
  if (type === "place" && words.length === 1) return writtenForm(words[0] ?? "", written, language) ?? placeWord(words[0] ?? "", language);
  if (type === "place" && words.length === 2 && /^(?:област|обл|район|край|краї|края|краю|округ)/i.test(words[1] ?? ""))
    return region(words, language);
  if (type === "organization") return organisationWords(words, language);
  return words.join(" ");
}

const GIVEN: ReadonlySet<string> = new Set(
  CYRILLIC_GIVEN_NAMES.split(/\s+/)
    .filter((word) => word !== "" && !word.startsWith("#"))
    .map((name) => folded(name.toLowerCase())),
);

/** What stands behind the last consonant of a Chinese given name in some case, and the nominative. */
const CHINESE_CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:а|у|ом|е|ові|і)$/, ""],
  [/(?:я|ю|ем|єм|еві|е|і|ї)$/, "ь"],
  [/(?:я|ю|ем|єм|еві|е|ї)$/, "й"],
];

/** "Лю Вэйминя": of a Chinese name only the given name changes, and only where it ends in a consonant. */
function chineseNominative(surname: string, given: string): string | null {
  for (const form of [given, ...CHINESE_CASES.map(([ending, to]) => given.replace(ending, to))])
    if (chineseName(`${surname} ${form}`).length > 0) return `${surname} ${form}`;
  return null;
}

/** A given name in the nominative as the list has it, or the short name of a man, which no case has: then the surname stands in it too. */
function standsAlready([given = "", surname = ""]: readonly string[]): boolean {
  if (SHORT_OF_MEN.test(given) && !/(?:ова|ева|ина|ого|ему|ому|у|ым|им|ом|ем)$/.test(surname)) return true;
  return isNominative(given) && (surname !== "" || /[ая]$/.test(given));
}

/** What men are called among friends, in the nominative: "Стёпа Дудник" is no case of "Стёп". */
const SHORT_OF_MEN =
  /^(?:Л[её]ха|Льоха|Ст[её]па|Вася|Петя|Коля|Миша|Саша|Паша|Сер[её]га|Дима|Юра|Гена|Толя|Л[её]ша|Льоша|Костя|Женя|Ваня|Витя|Вітя|Федя|Гриша|Т[её]ма|Рома|Слава|Жека|Боря|Сеня|Кеша|Л[её]ня|Льоня|Валера|Андрюха|Колян|Тоха|Диман|Ігорьоша)$/;

/** A given name as the list has it: then the surname stands in the nominative too. "Олександра" may be a woman or the genitive of a man. */
function isNominative(given: string): boolean {
  const name = folded(given.toLowerCase());
  return GIVEN.has(name) && !GIVEN.has(name.slice(0, -1));
}

/** The form of the same word that ends in a consonant, or in а, я, о, е. */
function writtenForm(word: string, written: ReadonlySet<string>, language: SpokenLanguage): string | null {
  const stem = wordStem(word.toLowerCase());
  for (const other of written)
    if (
      wordStem(other.toLowerCase()) === stem &&
      /(?:[бвгґджзйклмнпрстфхцчшщь]|[оеє])$/.test(other) &&
      !/(?:ом|ем|єм|ою|ею|ові|еві|ах|ях|им|ым|ой|ів|ей|ого|его)$/.test(other) &&
      // "в Приозерске": what ends so in Russian is a case, but for adjectives ("Отрадное").
      !(language === "ru" && /[^ое]е$/.test(other))
    )
      return other;
  return null;
}

/** By the name alone; a surname that is written without its -а elsewhere is a man's. */
function isWoman(words: readonly string[], written: ReadonlySet<string>): boolean {
  const last = words.at(-1) ?? "";
  if (words.length > 1 && /[^аеиоуіїяюєыэ]а$/.test(last) && written.has(last.slice(0, -1))) return false;
  return isFeminine(words) || (words.length > 1 && womansGiven(words[0] ?? "") !== null);
}

/** Given names and surnames that end as those of women do, in any case. */
function isFeminine(words: readonly string[]): boolean {
  const [given = ""] = words;
  const last = words.at(-1) ?? "";
  // "Кирилла Дорохова" is of Кирилл: the list has him and no Кирилла.
  if (
    /[ау]$/.test(given) &&
    GIVEN.has(folded(given.slice(0, -1).toLowerCase())) &&
    womansGiven(given) === null &&
    !GIVEN.has(folded(given.toLowerCase()))
  )
    return false;
  if (words.length > 1 && /(?:ої|ою|ій|ової|евої|єної|овою|иної|іної)$/.test(last)) return true;
  if (
    words.length > 1 &&
    /(?:ова|ева|єва|ина|іна|ська|цька|ская|цкая|овой|евой|иной|ской|ову|еву|ину|ську|скую)$/.test(last) &&
    !/[йкмнрсвлд]$/.test(given) &&
    !/(?:ом|ем|єм|им)$/.test(given)
  ) {
    return !/(?:а|у)$/.test(given) || !MASCULINE.test(given) || /[аяії]$/.test(given);
  }
  return (
    words.length > 1 &&
    /(?:ія|ию|ії|ією|ия|ии|ией|на|ни|ну|ною|ной|за|зи|зу|зі|зе|зой|зою|ра|ри|рі|ра|лі|ла|ли)$/.test(given) &&
    !MASCULINE.test(given)
  );
}
const MASCULINE =
  /^(?:Іван|Иван|Матве|Матві|Юри|Юрі|Дмитр|Тимофе|Васил|Семен|Семён|Артур|Данил|Никит|Захар|Глеб|Гліб|Федор|Фёдор|Федір|Яков|Яків|Григор|Георг|Геннад|Анатол|Роман|Степан|Богдан|Антон|Борис|Тарас|Денис|Петр|Петра|Олександр|Александр|Володимир|Владимир|Віктор|Виктор|Ігор|Игор|Єгор|Егор|Павл|Михайл|Михаил|Кирил|Кирилл|Дональд|Едвард|Эдвард|Річард|Ричард|Леонід|Леонид|Давид|Девід|Дэвид|Арсен|Назар|Макар|Максим|Артем|Руслан|Вадим|Мартін|Мартин|Стівен|Стивен|Костянтин|Константин|Валентин|Марк|Олег|Сергі|Серге|Андрі|Андре|Микол|Никола)/;

/** "Дмитра", "Петром": the one name of the list for men with these letters, in Ukrainian in -о where it has such a one. */
function listedGiven(word: string, language: SpokenLanguage): string | null {
  const lower = folded(word.toLowerCase());
  const stem = /^(.{2,}?)(?:а|у|ові|ом|е|і)$/.exec(lower)?.[1];
  if (stem === undefined || language !== "uk" || !GIVEN.has(`${stem}о`)) return null;
  return `${word.slice(0, stem.length)}о`;
}

/** "Лариси", "Ларисы": a given name of women as the list has it; null for what may be of a man. */
function womansGiven(word: string): string | null {
  const lower = folded(word.toLowerCase());
  const stem = /^(.{2,}?)(?:ою|ею|єю|ой|ей|и|і|ы|е|у|ю|ї)$/.exec(lower)?.[1];
  if (stem === undefined || GIVEN.has(stem) || GIVEN.has(`${stem}о`) || GIVEN.has(lower) || MASCULINE.test(word)) return null;
  const ending = ["а", "я"].find((one) => GIVEN.has(stem + one));
  return ending === undefined ? null : word.slice(0, stem.length) + ending;
}

function personWord(word: string, feminine: boolean, surname: boolean, language: SpokenLanguage): string {
  const given = surname ? null : feminine ? womansGiven(word) : listedGiven(word, language);
  if (given !== null) return given;
  if (/^\p{Lu}\.?$/u.test(word) || /^\p{Script=Latin}/u.test(word) || word.length < 4) return word;
  if (word.includes("-"))
    return word
      .split("-")
      .map((part) => personWord(part, feminine, surname, language))
      .join("-");
  const rows = feminine ? FEMININE : MALE;
  for (const [ending, nominativeEnding, only, where] of rows) {
    if (only !== null && only !== language) continue;
    if (where === "surname" && !surname) continue;
    if (where === "given" && surname) continue;
    if (word.endsWith(ending) && word.length - ending.length >= 2) return word.slice(0, -ending.length) + nominativeEnding;
  }
  return word;
}

type Rewrite = readonly [ending: string, nominative: string, language: SpokenLanguage | null, where: "surname" | "given" | null];

/** Longest first. Names of men in -ко and of both in a vowel of other languages stay. */
const MALE: readonly Rewrite[] = [
  ["ського", "ський", "uk", null],
  ["ському", "ський", "uk", null],
  ["ським", "ський", "uk", null],
  ["цького", "цький", "uk", null],
  ["цькому", "цький", "uk", null],
  ["цьким", "цький", "uk", null],
  ["ского", "ский", "ru", null],
  ["скому", "ский", "ru", null],
  ["ским", "ский", "ru", null],
  ["ском", "ский", "ru", null],
  ["цкого", "цкий", "ru", null],
  ["енка", "енко", "uk", null],
  ["енку", "енко", "uk", null],
  ["енком", "енко", "uk", null],
  ["єнка", "єнко", "uk", null],
  // "Гілку" is of Гілка: no surname ends in these consonants and к.
  ...["лку", "рку", "шку", "жку", "чку", "бку"].map((ending): Rewrite => [ending, `${ending.slice(0, -1)}а`, "uk", "surname"]),
  ["ія", "ій", "uk", "given"],
  ["ію", "ій", "uk", "given"],
  ["ієм", "ій", "uk", "given"],
  ["ієві", "ій", "uk", "given"],
  ["ея", "ей", "ru", "given"],
  ["ею", "ей", "ru", "given"],
  ["еем", "ей", "ru", "given"],
  ["ия", "ий", "ru", "given"],
  ["ию", "ий", "ru", "given"],
  ["ием", "ий", "ru", "given"],
  ["ая", "ай", "ru", "given"],
  ["аю", "ай", "ru", "given"],
  ["аем", "ай", "ru", "given"],
  ["овим", "ов", "uk", null],
  ["овым", "ов", "ru", null],
  ["евым", "ев", "ru", null],
  ["иним", "ин", "uk", null],
  ["іним", "ін", "uk", null],
  ["иным", "ин", "ru", null],
  ["ові", "", "uk", null],
  ["еві", "", "uk", null],
  ["єві", "й", "uk", null],
  ["ра", "р", null, null],
  ["ла", "л", null, "surname"],
  ["ом", "", null, null],
  ["ем", "", null, null],
  ["єм", "й", "uk", null],
  ["а", "", null, "surname"],
  ["у", "", null, null],
  ["ая", "ай", null, "surname"],
  ["оя", "ой", null, "surname"],
  ["я", "ь", "ru", "surname"],
  ["а", "", null, "given"],
];

const FEMININE: readonly Rewrite[] = [
  ["ської", "ська", "uk", null],
  ["ській", "ська", "uk", null],
  ["ською", "ська", "uk", null],
  ["ську", "ська", "uk", null],
  ["цької", "цька", "uk", null],
  ["ской", "ская", "ru", null],
  ["скую", "ская", "ru", null],
  ["цкой", "цкая", "ru", null],
  ["ової", "ова", "uk", null],
  ["овій", "ова", "uk", null],
  ["овою", "ова", "uk", null],
  ["овой", "ова", "ru", null],
  ["евой", "ева", "ru", null],
  ["иной", "ина", "ru", null],
  ["ії", "ія", "uk", null],
  ["ією", "ія", "uk", null],
  ["ію", "ія", "uk", null],
  ["ии", "ия", "ru", null],
  ["ией", "ия", "ru", null],
  ["ию", "ия", "ru", null],
  ["ьи", "ья", "ru", null],
  ["ою", "а", "uk", null],
  ["ой", "а", "ru", "given"],
  ["и", "а", "uk", "given"],
  ["і", "а", "uk", "given"],
  ["ы", "а", "ru", "given"],
  ["е", "а", "ru", "given"],
  ["у", "а", null, null],
];

/** Towns and regions by the endings of their cases. */
function placeWord(word: string, language: SpokenLanguage): string {
  const rows: readonly (readonly [RegExp, string])[] = language === "uk" ? UKRAINIAN_PLACES : RUSSIAN_PLACES;
  for (const [ending, to] of rows) if (ending.test(word) && word.length > 4) return word.replace(ending, to);
  return word;
}

const UKRAINIAN_PLACES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[внжшч])о(?:му|го)$/, "е"],
  [/(город|град|стан|дар|бур)[іу]$|(город|град|стан|дар|бур)ом$/, "$1$2"],
  [/ії$|ією$|ію$/, "ія"],
  [/щин[иіу]$|щиною$/, "щина"],
  [/ськ(?:у|а|ом|ові|у)$/, "ськ"],
  [/(?:ов|єв|ев)(?:а|і|у|ом)$/, "ів"],
  // "біля Ржавця" is by Ржавець; a name of a woman's kind has a vowel before it ("Вінниця").
  [/(?<=[бвгґджзклмнпрстфхчшщ])(?:ця|цю|цем|цеві)$/, "ець"],
  [/ц[іи]$/, "ка"],
  [/ж?жі$/, "жжя"],
  [/к[иу]$|кою$/, "ка"],
  [/([бвдзлмнрст])ом$/, "$1"],
];
const RUSSIAN_PLACES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвгджзклмнпрстфхчшщ])(?:ца|цу|цом)$/, "ец"],
  [/ии$|ией$|ию$/, "ия"],
  // "под Крушином": a name in -ин stands so behind "под", an adjective behind "в".
  [/([иы]н)ом$/, "$1"],
  [/(?<=[внжшч])о(?:м|го)$/, "ое"],
  [/ск(?:а|е|у|ом)$/, "ск"],
  [/к(?:и|е|у|ой)$/, "ка"],
  [/([бвдзлмнрст])ом$/, "$1"],
  [/(ов|ев|ин|град)(?:а|е|у|ом)$/, "$1"],
];

/** "Курській області" is of the Курська область. */
function region([adjective = "", noun = ""]: readonly string[], language: SpokenLanguage): string {
  const stem = adjective.replace(/(?:ої|ій|ою|ого|ому|им|ім|ий|а|у|ая|ой|ую|ом|ые|ый|е)$/, "");
  if (/^обл/i.test(noun)) return `${stem}${language === "uk" ? "а" : "ая"} область`;
  const head = /^район/i.test(noun) ? "район" : /^округ/i.test(noun) ? "округ" : "край";
  return `${stem}${language === "uk" || /[кг]$/.test(stem) ? "ий" : "ый"} ${head}`;
}

/** The first adjective and the head of an organisation; what hangs on it stays as it is. */
function organisationWords(words: readonly string[], language: SpokenLanguage): string {
  // What stands behind a noun that heads the name is in the genitive, and stays: "Министерство обороны Российской Федерации".
  if (words.length === 1 || HEADS.test(words[0] ?? "")) return [headWord(words[0] ?? "", language), ...words.slice(1)].join(" ");
  const head = words.findIndex(
    (word, i) =>
      i > 0 &&
      /(?:комісі|комисси|служб|рад|партії|партии|партію|партию|армі|арми|прокуратур|поліці|полици|палат|гварді|гварди|федераці|федераци|лиг|ліг|дум[аиыуоею]|місі|мисси)/i.test(
        word,
      ),
  );
  const end = head < 0 ? words.length : head;
  return words
    .map((word, i) => {
      if (i === head) return headWord(word, language);
      if (i > end || i > 2) return word;
      if (head >= 0)
        return word
          .replace(/(?:ої|ій|ою|у)$/, "а")
          .replace(/(?:ой|ую)$/, "ая")
          .replace(/(ск|н)(?:ей|юю)$/, "$1ая");
      return i === 0 || /(?:ого|ому)$/.test(word) ? masculineAdjective(word, language) : i === 1 ? headWord(word, language) : word;
    })
    .join(" ");
}

const HEADS =
  /^(?:м[иі]н[иі]стерств|служб|ком[иі]тет|управл[иі]нн?|агентств|департамент|комис[иі]|комисси|рад[аиіуо]|совет|прокуратур|федерац|палат|посольств|консульств|штаб|генштаб|уряд|правительств|парламент|адм[иі]н[иі]страц|командуванн|командовани|суд(?:[уіае]|ом)?$|бюро|центр|фонд|союз)/i;

function masculineAdjective(word: string, language: SpokenLanguage): string {
  // "Верховним Судом": the instrumental of an adjective.
  if (word.length > 5 && /[нвкшр](?:им|ым)$/.test(word)) return word.replace(/м$/, "й");
  if (/(?:ого|ому)$/.test(word)) return word.replace(/(?:ого|ому)$/, language === "uk" ? "ий" : /к[ого]*/.test(word) ? "ий" : "ый");
  return headWord(word, language);
}

function headWord(word: string, language: SpokenLanguage): string {
  if (/^\p{Lu}{2,}$/u.test(word) || /^\p{Script=Latin}/u.test(word)) return word;
  if (language === "uk")
    return word
      .replace(/ії$|ією$|ію$/, "ія")
      .replace(/(ств|штв)(?:а|у|ом|і)$/, "$1о")
      .replace(/([бжр])(?:и|і|у|ою)$/, "$1а")
      .replace(/^(рад|палат|ліг|дум)(?:и|і|у|ою)$/i, "$1а")
      .replace(
        /(суд|союз|банк|фонд|центр|комітет|парламент|штаб|уряд|кабінет|департамент|університет|інститут|завод|комбінат)(?:у|а|ом|і|ові)$/i,
        "$1",
      );
  return word
    .replace(/ии$|ией$|ию$/, "ия")
    .replace(/(ств)(?:а|у|ом|е)$/, "$1о")
    .replace(/(жб|[жр])(?:ы|е|у|ой)$/, "$1а")
    .replace(/^(палат|лиг|дум)(?:ы|и|е|у|ой)$/i, "$1а")
    .replace(
      /(суд|союз|банк|фонд|центр|комитет|парламент|штаб|совет|кабинет|департамент|университет|институт|завод|комбинат)(?:у|а|ом|е)$/i,
      "$1",
    );
}
