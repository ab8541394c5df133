import { tableOf } from "../../trace/name-sounds.ts";

/**
 * Latin letters in which the usual spellings of one name are one: w is v, kh is h, "ya", "ja" and "ia" are a; C, S, Z and J stand for ch, sh, zh
 * and dzh. After the tables of BGN/PCGN, ISO 9, the Ukrainian resolution of 2010, and what German, French, Polish and Czech writers use.
 */
export function foldLatin(word: string): string {
  return settled(replaced(lettersOf(word), LATIN));
}

/** Latin letters that are one sound in one language and two in another, or another one in French. */
function foldsOfLatin(word: string): readonly string[] {
  const plain = lettersOf(word);
  const forms = new Set([plain]);
  for (const change of AMBIGUOUS) for (const form of [...forms]) forms.add(change(form));
  return [...new Set([...forms].map((form) => settled(replaced(form, LATIN).replaceAll("-", ""))))].filter((fold) => fold !== "");
}

const AMBIGUOUS: readonly ((word: string) => string)[] = [
  (word) => word.replace(/d(?=j)/g, "d-"),
  (word) => word.replace(/(?<!d)z(?=h)|s(?=h(?!ch))/g, "$&-"),
  (word) => word.replace(/(?<![st])ch/g, "sh"),
];

function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .replace(ODD, (letter) => ODD_LETTERS.get(letter) ?? "")
    .normalize("NFD")
    .replace(/[^a-z]/g, "")
    .replace(/c$/, "ts");
}

/** A fold without what differs between systems and tells nothing: i before a vowel, doubled letters, sh before ch. */
const settled = (fold: string): string =>
  runsJoined(
    runsJoined(fold)
      .replace(/i(?=[aeou])/g, "")
      .replace(/SC/g, "S"),
  );

const ODD_LETTERS = new Map(
  Object.entries({
    š: "sh",
    č: "ch",
    ž: "zh",
    ŝ: "shch",
    ł: "l",
    ø: "o",
    đ: "d",
    ð: "d",
    þ: "th",
    ß: "ss",
    æ: "e",
    œ: "e",
    ı: "i",
    ə: "a",
    ĉ: "ch",
    ĵ: "zh",
  }),
);
const ODD = /[šČčžŝłøđðþßæœıəĉĵ'’ʼʹ`]/g;

const LATIN = tableOf(`
  schtsch=S shtsch=S shch=S chtch=S szcz=S stch=S sch=S sh=S sz=S dsch=J dzh=J dj=J tsch=C tch=C ch=C cz=C zh=Z kh=h gh=g ph=f th=t tz=c ts=c
  ck=k qu=kv q=k x=ks w=v j=i y=i ou=u oo=u ce=ce ci=ci cy=ci c=k`);
const LONGEST = 7;

function replaced(word: string, rows: ReadonlyMap<string, string>): string {
  let out = "";
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST, word.length - at);
    while (length > 1 && !rows.has(word.slice(at, at + length))) length--;
    out += rows.get(word.slice(at, at + length)) ?? word.slice(at, at + length);
    at += length;
  }
  return out;
}

const runsJoined = (word: string): string => [...word].filter((letter, i, all) => letter !== all[i - 1]).join("");

/** Russian, Ukrainian and Belarusian letters, and the digraphs by which Russian writes Korean, in {@link foldLatin}'s letters. */
const CYRILLIC = tableOf(`
  дж=J кс=ks а=a б=b в=v г=g ґ=g д=d е=e є=e ё=o ж=Z з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=u ф=f х=h ц=c ч=C ш=S щ=S
  ы=i э=e ю=u я=a ъ= ь= ’= '= ʼ= ʹ= \`=`);

const IS_CYRILLIC = /^[\p{sc=Cyrillic}'’ʼʹ`]+$/u;
const IS_HANGUL = /^\p{sc=Hangul}+$/u;

/** A Cyrillic word, its endings as they are. */
function foldCyrillic(word: string): string {
  return settled(replaced(word.toLowerCase(), CYRILLIC));
}

/** What declension adds to a name in Russian and Ukrainian. Of these any may have been added, so each that fits is taken off. */
const ENDING =
  /(?:ого|його|его|ому|йому|ему|ими|ыми|ою|ею|єю|ій|ой|ей|ая|яя|ую|юю|ия|ии|ию|ым|им|ім|ым|ых|их|ий|ый|ої|ом|ем|ём|єм|ам|ям|ами|ями|ах|ях|ові|еві|єві|а|я|у|ю|о|е|ё|є|и|і|ы|ь|й)$/;
const LEAST_STEM = 3;

function stemsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const found = [lower];
  // The longest ending, then each shorter one that is its own ending.
  for (let from = Math.max(LEAST_STEM, lower.length - 4); from < lower.length; from++)
    if (ENDING.exec(lower.slice(from))?.index === 0) found.push(lower.slice(0, from));
  return found;
}

/** How a word of a text is looked up, the usual way first: Latin letters as several languages read them, with and without its ending in Cyrillic, in its syllables in Hangul. */
export function foldsOf(word: string): readonly string[] {
  if (IS_HANGUL.test(word)) return [word];
  if (!IS_CYRILLIC.test(word)) return foldsOfLatin(word);
  return [...new Set(stemsOf(word).map(foldCyrillic))].filter((fold) => fold !== "");
}

/** What each letter of a fold may be where another table was used: Ukrainian h is Russian g, French j is zh, Korean k is g. */
const OTHERS: Readonly<Record<string, string>> = {
  g: "h",
  h: "gCk",
  C: "hcS",
  c: "kzsC",
  k: "c",
  Z: "iz",
  J: "iZd",
  S: "sC",
  z: "Z",
  v: "f",
  f: "v",
  e: "o",
  o: "e",
};
/** Only at the end: "-off" and "-eff"; only behind another letter: ё that is written e. */
const AT_END = new Set(["v", "f"]);
const LATER = new Set(["e", "o", "z", "k", "c"]);
const MOST_FOLDS = 256;
const LATIN_ENDINGS = ["a", "u", "i", "im", "oi", "e", "om", "s", "ogo", "omu", "iu"];

/** All folds under which a word of a protected name is found, the usual ones first. `lone` says that it counts without a second word. */
export function foldsOfName(word: string): ReadonlySet<string> {
  const found = new Set<string>();
  const stems = foldsOf(word).flatMap((fold) => [fold, ...fleeting(fold)]);
  for (const stem of stems) for (const other of alternatives(stem)) found.add(other);
  const bare = foldsOf(word)[0] ?? "";
  if (/^[a-zA-Z]+$/.test(bare) && bare.length >= 4)
    for (const stem of alternatives(bare)) for (const form of declined(stem)) found.add(form);
  return found;
}

/** The folds of a name that surely are spellings of it: as it is written, and with one letter as another table has it. */
export function nearFoldsOf(word: string): ReadonlySet<string> {
  return new Set(foldsOf(word).flatMap((fold) => [fold, ...oneLetterOff(fold, OTHERS, 0).map(({ text }) => text)]));
}

/** The folds of a short name or of one that is a usual word: as it is written, and with h for g as Ukrainian and Russian differ. */
export function closeFoldsOf(word: string): ReadonlySet<string> {
  return new Set(foldsOf(word).flatMap((fold) => [fold, ...oneLetterOff(fold, { g: "h", h: "g" }, 0).map(({ text }) => text)]));
}

/** Latin spellings of a name with an ending: "Marenka", "Marenkos", "Ivanovym". */
function declined(fold: string): readonly string[] {
  const stem = fold.replace(/[aeoiu]$/, "");
  return stem.length < 3 ? [] : [...LATIN_ENDINGS.map((ending) => stem + ending), ...(stem.length >= 5 ? [stem] : [])];
}

/** A vowel that declension drops: "Kravets", "Kravtsya". */
function fleeting(fold: string): readonly string[] {
  const match = /^(.{2,})[eo]([a-zA-Z])$/.exec(fold);
  return match === null ? [] : [`${match[1]}${match[2]}`];
}

/** The fold, then those in which one letter is another, then two, and so on; the first {@link MOST_FOLDS}. */
function alternatives(fold: string, others: Readonly<Record<string, string>> = OTHERS): readonly string[] {
  const found = new Set([fold]);
  const queue = [{ text: fold, from: 0 }];
  for (let next = queue.shift(); next !== undefined && found.size < MOST_FOLDS; next = queue.shift())
    for (const one of oneLetterOff(next.text, others, next.from)) {
      if (found.has(one.text)) continue;
      found.add(one.text);
      queue.push(one);
    }
  return [...found].slice(0, MOST_FOLDS);
}

/** The folds in which one letter from a place on is another, each with the place behind it. */
function oneLetterOff(fold: string, others: Readonly<Record<string, string>>, from: number): readonly { text: string; from: number }[] {
  const found: { text: string; from: number }[] = [];
  for (let at = from; at < fold.length; at++) {
    const letter = fold.charAt(at);
    if (others === OTHERS && (AT_END.has(letter) ? at < fold.length - 1 : LATER.has(letter) && at === 0)) continue;
    for (const other of others[letter] ?? "") found.push({ text: fold.slice(0, at) + other + fold.slice(at + 1), from: at + 1 });
  }
  return found;
}

/** The letters of a word in Latin script, small and without marks; empty for a word in another. */
export function latinLettersOf(word: string): string {
  return /^\p{sc=Latin}/u.test(word) ? lettersOf(word) : "";
}

const KOREAN_OTHERS: Readonly<Record<string, string>> = {
  g: "k",
  k: "g",
  t: "d",
  d: "t",
  p: "b",
  b: "p",
  C: "icz",
  i: "C",
  c: "iC",
  r: "l",
  l: "r",
  o: "ue",
  u: "oe",
  e: "ao",
  s: "S",
  S: "s",
};

/** The folds of a Korean given name as the Revised Romanisation, McCune and Reischauer, the North and Kontsevich's Cyrillic have it. */
export function foldsOfKorean(given: string): ReadonlySet<string> {
  const fold = foldsOf(given)[0] ?? "";
  return new Set(alternatives(fold, KOREAN_OTHERS));
}
