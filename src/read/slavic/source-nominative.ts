import type { Span } from "../../record/span.ts";
import { RUSSIAN } from "../ru/lexicon.ts";
import { UKRAINIAN } from "../uk/lexicon.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import { folded } from "./unit.ts";

/** The cases in which sources stand that are no subjects. */
type Case = "genitive" | "locative" | "accusative";
type Gender = "m" | "f" | "n" | "pl";
type Endings = readonly (readonly [ending: string, nominative: string])[];

/** Bodies, papers and people, in the nominative, besides the speakers of the lexicon. */
const NOUNS: Readonly<Record<SlavicLexicon["language"], string>> = {
  uk: "відомство комісаріат військкомат управління департамент мерія міськрада облрада лікарня консульство бригада батальйон полк частина рота взвод армія корпус флот застава загін дивізія гарнізон округ фонд комітет місія школа університет завод офіс апарат редакція палата генпрокуратура держслужба інспекція асоціація об'єднання союз кабінет церква громада прес-служба порт ферма шахта склад дамба водоканал інститут лабораторія музей монастир міськвиконком виконком сільрада селищна слідство екологи рибалки лісник лісництво єгер гідролог екіпаж прикордонники конвой розвідка контррозвідка ставка сторона звіт лист документ заява протокол повідомлення доповідь довідка полонені поранений поранена поранені затриманий затримана затримані підозрюваний обвинувачений обвинувачена підсудний підсудна бранець бранці військовополонений військовополонені потерпіла потерпілі правоохоронець вартовий черговий знайомий знайома посадовці дружини матері командири бійці військовослужбовець військовослужбовці рибалка перекладач",
  ru: "ведомство комиссариат военкомат управление департамент мэрия горсовет больница консульство бригада батальон полк часть рота взвод армия корпус флот застава отряд дивизия гарнизон округ фонд комитет миссия школа университет завод офис аппарат редакция палата генпрокуратура инспекция ассоциация объединение союз кабинет церковь община прокуратура следком порт ферма шахта склад плотина водоканал институт лаборатория музей монастырь горисполком исполком сельсовет следствие экологи рыбаки лесник лесничество егерь гидролог экипаж пограничники конвой разведка контрразведка ставка сторона диспетчерская отчет письмо документ заявление протокол сообщение доклад справка пленные пленная раненый раненая раненые задержанный задержанная задержанные подозреваемый обвиняемый обвиняемая подсудимый подсудимая военнопленный военнопленные пострадавшая пострадавшие правоохранитель часовой дежурный знакомая матери командиры бойцы военнослужащий военнослужащие рыбак",
};

/** What stands behind the stem of a noun in a case, and in the nominative; a form counts only where it is a noun of the lists. */
const NOUN_ENDINGS: Readonly<Record<SlavicLexicon["language"], Readonly<Record<Case, Endings>>>> = {
  uk: {
    genitive: endings(
      "ери/ері ця/ець ка/ок ого/ий ої/а их/і а/ а/о я/ь я/й я/ у/ ю/й и/а і/я ії/ія и/я ері/и ців/ці ів/и ів/і їв/ї ей/і /а",
    ),
    locative: endings("ому/ий ій/а их/і і/а і/о і/ у/ ю/й ії/ія ові/ ці/ка зі/га сі/ха нні/ння і/я ах/и ях/і"),
    accusative: endings("ця/ець ка/ок ого/ий их/і а/ я/ь я/й у/а ю/я ію/ія ців/ці ів/и ів/і їв/ї ей/і"),
  },
  ru: {
    genitive: endings(
      "ца/ец ого/ый ого/ий ого/ой его/ий ой/ая ей/ая ых/ые их/ие а/ а/о я/ь я/й я/е ы/а и/а и/я ии/ия и/ь ери/ь ов/ы ов/и ев/ы ев/и ей/и /а",
    ),
    locative: endings("ом/ый ой/ая ых/ые е/а е/о е/ у/ ии/ия ии/ие и/ь ах/ы ях/и"),
    accusative: endings("ца/ец ого/ый ого/ий его/ий ых/ые их/ие а/ я/ь я/й у/а ю/я ию/ия ов/ы ов/и ев/ы ев/и ей/и"),
  },
};

/** The endings of adjectives in the three cases, and their nominatives by the gender of the noun. */
const ADJECTIVES: Readonly<Record<SlavicLexicon["language"], readonly (readonly [RegExp, Partial<Record<Gender, string>>])[]>> = {
  uk: [
    [/ньо(?:го|му)$/, { m: "ній", n: "нє" }],
    [/(?:ого|ому|ім)$/, { m: "ий", n: "е" }],
    [/(?:ньої)$/, { f: "ня" }],
    [/(?:ої|ій|у)$/, { f: "а" }],
    [/их$/, { pl: "і" }],
  ],
  ru: [
    [/(?<=[кгхжшчщ])(?:ого|ом)$/, { m: "ий", n: "ое" }],
    [/(?:ого|ом)$/, { m: "ый", n: "ое" }],
    [/(?:его|ем)$/, { m: "ий", n: "ее" }],
    [/(?:ой|ую)$/, { f: "ая" }],
    [/(?:ей|юю)$/, { f: "яя" }],
    [/ых$/, { pl: "ые" }],
    [/их$/, { pl: "ие" }],
  ],
};
const ORDINALS: Readonly<Record<SlavicLexicon["language"], Readonly<Record<Gender, string>>>> = {
  uk: { m: "й", f: "а", n: "е", pl: "і" },
  ru: { m: "й", f: "я", n: "е", pl: "е" },
};

function endings(rows: string): Endings {
  return rows.split(" ").map((row) => {
    const [ending = "", nominative = ""] = row.split("/");
    return [ending, nominative] as const;
  });
}

/** No more modifiers stand before a noun, and so many characters before a source tell its case. */
const MODIFIERS = 3;
const ROOM = 48;

/**
 * The words of a source without a name as they would stand alone: "У районній прокуратурі відмовилися" is of the "районна прокуратура", "за словами
 * полоненого Б" of the "полонений Б". `span` is the source in `text`, `language` that of the text. A proposal by endings and lists of nouns: what the lists
 * do not hold, and what is a subject, stays as it is written.
 */
export function sourceInNominative(text: string, span: Span, language: string | null): string {
  const words = text.slice(...span).replace(/\s+/g, " ");
  const lexicon = language === "uk" ? UKRAINIAN : language === "ru" ? RUSSIAN : null;
  const grammatical = lexicon === null ? null : caseBehind(text.slice(Math.max(0, span[0] - ROOM), span[0]).toLowerCase(), lexicon);
  if (lexicon === null || grammatical === null) return words;
  const parts = words.split(" ");
  // "військовому комісаріаті", "полоненого сержанта": of two that may be the noun the later one, where the one before agrees with it.
  for (let i = Math.min(MODIFIERS, parts.length - 1); i >= 0; i--) {
    const noun = nominativeOf(parts[i] ?? "", grammatical, lexicon);
    if (noun === null) continue;
    const modifiers = parts.slice(0, i).map((word) => agreeing(word, genderOf(noun), lexicon.language));
    if (!modifiers.includes(null)) return [...modifiers, noun, ...parts.slice(i + 1)].join(" ");
  }
  return words;
}

/** The case that the words before a source govern; null where it may be a subject. */
function caseBehind(before: string, lexicon: SlavicLexicon): Case | null {
  const plain = folded(before).replace(/\s+/g, " ").trimEnd();
  const ends = (words: readonly string[]): boolean =>
    plain === words.join(" ") || plain.endsWith(` ${words.join(" ")}`) || plain.endsWith(`\n${words.join(" ")}`);
  if (lexicon.citing.some(ends)) return "accusative";
  // "Заяви штабу про": whose telling it is.
  if (TELLING.test(plain)) return "genitive";
  if (lexicon.according.some(({ words }) => !DATIVE.test(words[0] ?? "") && ends(words))) return "genitive";
  return /(?:^|[^\p{L}\p{N}])(?:у|в|во|на)$/u.test(plain) ? "locative" : null;
}
const TELLING =
  /(?:^|[^\p{L}])(?:сообщени[еяй]|повідомлен(?:ня|ь)|заяв[аи]?|заявлени[еяй]|утверждени[еяй]|твердження|информаци[яию]|інформаці[яюї]|слухи|чутки|обвинени[еяй]|звинувачення|сведения|відомості|верси[яию]|версі[яюї]|слова|показания|свідчення)$/u;
const DATIVE = /^(?:згідно|согласно|соответствии|в|відповідно|если|якщо|як)$/;

const LISTS = new Map<string, ReadonlySet<string>>();

function nounsOf({ language, speakers }: SlavicLexicon): ReadonlySet<string> {
  const held = LISTS.get(language) ?? new Set([...NOUNS[language].split(" "), ...speakers]);
  LISTS.set(language, held);
  return held;
}

function nominativeOf(word: string, grammatical: Case, lexicon: SlavicLexicon): string | null {
  const lower = folded(word.toLowerCase());
  if (!/^\p{Ll}/u.test(word)) return null;
  const nouns = nounsOf(lexicon);
  for (const [ending, nominative] of NOUN_ENDINGS[lexicon.language][grammatical]) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue;
    const noun = lower.slice(0, lower.length - ending.length) + nominative;
    if (nouns.has(noun)) return noun;
  }
  return nouns.has(lower) && /(?:ння|ття|[аі]ція)$/.test(lower) ? lower : null;
}

/** The nominative of a speaker's noun that stands in the genitive; null for any other word. */
export function speakerNominative(word: string, lexicon: SlavicLexicon): string | null {
  for (const [ending, nominative] of NOUN_ENDINGS[lexicon.language].genitive) {
    if (ending === "" || !word.endsWith(ending) || word.length - ending.length < 3) continue;
    const noun = word.slice(0, word.length - ending.length) + nominative;
    if (lexicon.speakers.has(noun)) return noun;
  }
  return null;
}

function genderOf(noun: string): Gender {
  if (/^(?:мати|мать|власть)$/.test(noun)) return "f";
  if (/(?:о|е|є|ння|ття)$/.test(noun) && !/[ыиі]е$/.test(noun)) return "n";
  if (/^(?:суддя|судья|голова|глава|староста|рибалка|мужчина|дедушка)$/.test(noun)) return "m";
  if (/[ая]$/.test(noun)) return "f";
  return /[иіїы]$|[ыи]е$/.test(noun) ? "pl" : "m";
}

/** A modifier in the nominative; null for a word that is none. */
function agreeing(word: string, gender: Gender, language: SlavicLexicon["language"]): string | null {
  const ordinal = /^(\d+)-\p{L}{1,3}$/u.exec(word);
  if (ordinal !== null) return `${ordinal[1]}-${ORDINALS[language][gender]}`;
  if (/^(?:його|її|їхній|их|его|ее|её)$/.test(word)) return word;
  for (const [ending, forms] of ADJECTIVES[language]) {
    const form = forms[gender];
    if (form !== undefined && ending.test(word)) return word.replace(ending, form);
  }
  return null;
}
