import { CHINESE } from "./name-lexicon.ts";

// Syllables of Chinese in pinyin (ISO 7098), and how names that are made of them are written elsewhere: in Russian by the system of Palladius, in
// Ukrainian by the usual one after it, in Korean by the rules of the National Institute of Korean Language (1986). All of them go by initial and final.

const pairs = (rows: string): readonly (readonly [string, string])[] =>
  rows.split(" ").map((row): readonly [string, string] => {
    const [pinyin = "", written = ""] = row.split("=");
    return [pinyin, written];
  });

/** Initials in Russian; in Ukrainian they are the same. */
const CYRILLIC_INITIALS = new Map(pairs("b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х j=цз q=ц x=с zh=чж ch=ч sh=ш r=ж z=цз c=ц s=с"));
/** Finals in Russian behind an initial. */
const FINALS = pairs(
  "a=а o=о e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е iao=яо iu=ю ian=янь in=инь iang=ян ing=ин iong=юн u=у ua=уа uo=о uai=уай ui=уй uan=уань un=унь uang=уан ü=юй üe=юэ üan=юань ün=юнь",
);
/** Syllables without an initial. */
const OPEN = pairs(
  "a=а ai=ай an=ань ang=ан ao=ао e=э en=энь er=эр ou=оу yi=и ya=я ye=е yao=яо you=ю yan=янь yin=инь yang=ян ying=ин yong=юн yu=юй yue=юэ yuan=юань yun=юнь wu=у wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн",
);
/** Which finals an initial takes; what no syllable has does no harm where names are only compared. */
const TAKES: readonly (readonly [initials: RegExp, finals: RegExp])[] = [
  [/^[jqx]$/, /^(?:i.*|ü.*)$/],
  [/^(?:zh|ch|sh|r|z|c|s)$/, /^(?:i|[aeou](?!r).*)$/],
  [/^[gkh]$/, /^[aeu].*$|^ong$|^ou$/],
  [/^[bpm]$/, /^(?:a|o|e|u|ai|ei|ao|ou|an|en|ang|eng|i|ie|iao|iu|ian|in|ing)$/],
  [/^f$/, /^(?:a|o|u|ei|ou|an|en|ang|eng)$/],
  [/^[dt]$/, /^(?:[aeu].*|ong|ou|i|ie|iao|iu|ian|ing)$/],
  [/^[nl]$/, /^(?:[aeu].*|ong|ou|i.*|üe?)$/],
];

/** A syllable, its Russian spellings, and its Ukrainian ones. */
interface Syllable {
  readonly pinyin: string;
  readonly russian: readonly string[];
  readonly ukrainian: readonly string[];
  readonly hangul: string;
}

function closed(): readonly Syllable[] {
  return [...CYRILLIC_INITIALS].flatMap(([initial, letters]) =>
    FINALS.filter(([final]) => TAKES.some(([initials, finals]) => initials.test(initial) && finals.test(final))).map(([final, written]) =>
      syllable(initial, final, letters + (final === "i" && /^[zcs]$/.test(initial) ? "ы" : written)),
    ),
  );
}

function syllable(initial: string, final: string, russian: string): Syllable {
  // "ju" is written for "jü"; the dots of "lü" are left out as often as not.
  const pinyin = initial + final.replace("ü", "u");
  const spellings = russian === "хуй" ? ["хуэй", "хой"] : [russian];
  return { pinyin, russian: spellings, ukrainian: spellings.flatMap((one) => inUkrainian(one, initial)), hangul: inHangul(initial, final) };
}

/** "Вэй" is "Вей", "Цзинь" "Цзінь", "Се" "Сє", "Цзы" "Цзи"; "И" is both "І" and "Ї". */
function inUkrainian(russian: string, initial: string): readonly string[] {
  const hard = /^(?:zh|ch|sh|r)$/.test(initial);
  const plain = russian
    .replace(/е/g, "є")
    .replace(/э/g, "е")
    .replace(/и/g, hard ? "и" : "і")
    .replace(/ы/g, "и");
  return /^і/.test(plain) ? [plain, plain.replace("і", "ї")] : [plain];
}

const LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
const TAILS: Readonly<Partial<Record<string, number>>> = { ㄴ: 4, ㄹ: 8, ㅇ: 21 };
const HANGUL_INITIALS: ReadonlyMap<string, string> = new Map(
  pairs("b=ㅂ p=ㅍ m=ㅁ f=ㅍ d=ㄷ t=ㅌ n=ㄴ l=ㄹ g=ㄱ k=ㅋ h=ㅎ j=ㅈ q=ㅊ x=ㅅ zh=ㅈ ch=ㅊ sh=ㅅ r=ㄹ z=ㅉ c=ㅊ s=ㅆ"),
);
/** The vowel, what closes its syllable, and what follows as syllables of their own. */
const HANGUL_FINALS: ReadonlyMap<string, string> = new Map(
  pairs(
    "a=ㅏ o=ㅗ e=ㅓ ai=ㅏ이 ei=ㅔ이 ao=ㅏ오 ou=ㅓ우 an=ㅏㄴ en=ㅓㄴ ang=ㅏㅇ eng=ㅓㅇ ong=ㅜㅇ er=ㅓㄹ i=ㅣ ia=ㅑ ie=ㅖ iao=ㅑ오 iu=ㅠ ian=ㅖㄴ in=ㅣㄴ iang=ㅑㅇ ing=ㅣㅇ iong=ㅠㅇ u=ㅜ ua=ㅘ uo=ㅝ uai=ㅘ이 ui=ㅜ이 uan=ㅘㄴ un=ㅜㄴ uang=ㅘㅇ ü=ㅟ üe=ㅞ üan=ㅟ안 ün=ㅟㄴ yi=ㅣ ya=ㅑ ye=ㅖ yao=ㅑ오 you=ㅠ yan=ㅖㄴ yin=ㅣㄴ yang=ㅑㅇ ying=ㅣㅇ yong=ㅠㅇ yu=ㅟ yue=ㅞ yuan=ㅟ안 yun=ㅟㄴ wu=ㅜ wa=ㅘ wo=ㅝ wai=ㅘ이 wei=ㅞ이 wan=ㅘㄴ wen=ㅝㄴ wang=ㅘㅇ weng=ㅝㅇ",
  ),
);
/** Behind ㅈ and ㅊ a vowel has no glide. */
const WITHOUT_GLIDE: Readonly<Partial<Record<string, string>>> = { ㅑ: "ㅏ", ㅖ: "ㅔ", ㅠ: "ㅜ" };

function inHangul(initial: string, final: string): string {
  const lead = HANGUL_INITIALS.get(initial) ?? "ㅇ";
  const written = HANGUL_FINALS.get(final) ?? "";
  const hissing = final === "i" && /^(?:zh|ch|sh|r|z|c|s)$/.test(initial);
  const first = hissing ? "ㅡ" : written.charAt(0);
  const vowel = /^[ㅈㅊ]$/.test(lead) ? (WITHOUT_GLIDE[first] ?? first) : first;
  const tail = TAILS[written.charAt(1)];
  const rest = written.slice(tail === undefined ? 1 : 2);
  const code = (LEADS.indexOf(lead) * VOWELS.length + VOWELS.indexOf(vowel)) * 28 + (tail ?? 0);
  return String.fromCharCode(0xac00 + code) + rest;
}

type Table = ReadonlyMap<string, readonly string[]>;

function tableOf(syllables: readonly Syllable[], spellings: (one: Syllable) => readonly string[]): Table {
  const table = new Map<string, string[]>();
  for (const one of syllables) for (const spelling of spellings(one)) table.set(spelling, [...(table.get(spelling) ?? []), one.pinyin]);
  return table;
}

interface Tables {
  readonly cyrillic: Table;
  readonly hangul: Table;
  readonly latin: Table;
}
let made: Tables | null = null;

/** Made when the first name is asked for. */
function tables(): Tables {
  if (made !== null) return made;
  const syllables = [...OPEN.map(([pinyin, russian]) => syllable("", pinyin, russian)), ...closed()];
  made = {
    cyrillic: tableOf(syllables, ({ russian, ukrainian }) => [...new Set([...russian, ...ukrainian])]),
    hangul: tableOf(syllables, ({ hangul }) => [hangul]),
    latin: tableOf(syllables, ({ pinyin }) => [pinyin]),
  };
  return made;
}

/** No syllable takes more letters. */
const LONGEST = 6;
/** A given name has no more syllables. */
const MOST = 2;

/** The pinyin of a word of so many syllables at most, in all ways in which it can be taken apart. */
function pinyinOf(word: string, table: Table, most: number): readonly string[] {
  if (word === "") return [""];
  if (most === 0) return [];
  const found: string[] = [];
  for (let length = 1; length <= Math.min(LONGEST, word.length); length++) {
    const first = table.get(word.slice(0, length));
    if (first === undefined) continue;
    // "Чанъань": a hard sign parts syllables.
    const rest = pinyinOf(word.slice(length).replace(/^['’ʼъ-]/, ""), table, most - 1);
    found.push(...first.flatMap((one) => rest.map((other) => one + other)));
  }
  return found;
}

/**
 * The ways in which a Chinese name of a person, in Russian, Ukrainian or Korean letters or in pinyin, is written in pinyin: "liu weimin", surname first,
 * in lower case. Empty for what is no such name.
 */
export function chineseName(name: string): readonly string[] {
  return [...new Set(spellingsOf(name))];
}

function spellingsOf(name: string): readonly string[] {
  if (/^[가-힣]{2,7}$/.test(name)) return chineseInHangul(name);
  const [surname = "", given = "", ...more] = name.toLowerCase().replace(/ё/g, "е").split(/\s+/);
  if (more.length > 0 || given === "") return [];
  if (/^[a-zü'’ʼ-]+$/.test(given)) return chineseInLatin(surname, given);
  return pinyinOf(surname, tables().cyrillic, MOST)
    .filter((one) => CHINESE.has(one))
    .flatMap((one) => pinyinOf(given, tables().cyrillic, MOST).map((other) => `${one} ${other}`));
}

function chineseInLatin(surname: string, given: string): readonly string[] {
  const plain = given.replace(/ü/g, "u").replace(/['’ʼ-]/g, "");
  return pinyinOf(plain, tables().latin, MOST).length > 0 && CHINESE.has(surname) ? [`${surname} ${plain}`] : [];
}

function chineseInHangul(name: string): readonly string[] {
  const found: string[] = [];
  for (let length = 1; length < Math.min(4, name.length); length++)
    for (const surname of pinyinOf(name.slice(0, length), tables().hangul, MOST).filter((one) => CHINESE.has(one)))
      for (const given of pinyinOf(name.slice(length), tables().hangul, MOST)) found.push(`${surname} ${given}`);
  return found;
}
