import { koreanNameSounds, type NameSound, nameSounds, soundAlike } from "../../trace/name-sounds.ts";
import { foldLatin, foldsOf, foldsOfKorean } from "./fold.ts";
import { tokensOf } from "./letters.ts";

/** Surnames, each with its spellings: Hangul of the North and the South, Latin, Cyrillic. */
const SURNAMES = `
  김 금|kim gim ghim|ким кім
  리 이|ri lee yi rhee li rhie rie yee|ли лі ри рі и і
  박|park pak bak bahk|пак бак
  최|choi choe choy chwe che|чхве цой чой че
  정 전|chung jung jeong chong jong cheong jeon jun chon chun|чон чен чжон чун чжун джон
  강|kang gang|кан
  조|cho jo joe choh|чо чжо джо
  윤|yoon yun youn|юн
  장|jang chang|чан чжан джан
  림 임|lim rim im yim leem|лим рим лім рім им ім
  한|han hahn|хан
  오|oh o|о
  서|seo so suh sur|со
  신|shin sin|син шин сін шін
  권|kwon gwon kweon|квон
  황|hwang whang|хван
  안|ahn an|ан
  송|song|сон
  류 유|ryu yoo yu ryoo you|рю лю ю
  홍|hong|хон
  고|ko go koh goh|ко
  문|moon mun|мун
  량 양|yang ryang|ян рян лян
  손|son sohn|сон
  배|bae pae|пэ пе
  백|baek paek paik baik|пэк пек бэк
  허|heo ho hur huh|хо
  남|nam|нам
  심|shim sim|сим шим сім
  로 노|noh roh no ro|но ро
  하|ha|ха
  곽|kwak gwak|квак
  성|sung seong song|сон
  차|cha|ча
  주|joo ju chu choo|чу чжу
  우|woo u|у
  구|koo gu ku goo|ку
  민|min|мин мін
  라 나|na ra la|на ра
  진|jin chin|чин чжин чін
  변|byun byon pyon|пён бён
  엄|eom om um|ом
  원|won|вон
  현|hyun hyon hyeon|хён
  방|bang pang|пан бан
  공|kong gong|кон
  함|ham|хам
  태|tae thae|тхэ
  길|kil gil|киль кіль
  명|myung myong|мён
  옥|ok|ок
  지|ji chi jee|чи чжи
  석|seok sok|сок
  천|cheon chon|чхон`
  .trim()
  .split("\n")
  .map((row) => row.trim().split(/[\s|]+/));

/** Every way of writing the surname that `word` may be, small; empty where it is none. */
export function koreanSurname(word: string): ReadonlySet<string> {
  const lower = word.toLowerCase();
  return new Set(SURNAMES.filter((row) => row.includes(lower)).flat());
}

/** A Korean name: how its surname may be written and what its given name sounds like. */
export interface KoreanName {
  readonly surname: ReadonlySet<string>;
  readonly sounds: readonly NameSound[];
  readonly folds: ReadonlySet<string>;
  /** The given name in Hangul where it is known. */
  readonly hangul: string | null;
  /** The folds of its first syllable, where it is written in parts. */
  readonly first: ReadonlySet<string>;
}

/** Reads a name that may be a Korean one, in whatever order its parts stand; empty where it is none. */
export function koreanNames(name: string): readonly KoreanName[] {
  const words = tokensOf(name).map(({ text }) => text);
  const hangul = words.join("");
  if (/^\p{sc=Hangul}{2,5}$/u.test(hangul)) return ofHangul(hangul);
  if (words.length < 2 || words.length > 4 || words.some((word) => word.length > 14)) return [];
  const usual = koreanName(words[0] ?? "", words.slice(1));
  // The other way round only where the last word stands by itself, and of three words only where the first is no surname.
  const last =
    name
      .trim()
      .split(/[\s,]+/)
      .at(-1) ?? "";
  const turned = last === words.at(-1) && (usual === null || words.length === 2) ? koreanName(last, words.slice(0, -1)) : null;
  return [usual, turned].filter((found) => found !== null);
}

function ofHangul(name: string): readonly KoreanName[] {
  const surname = koreanSurname(name.charAt(0));
  const given = name.slice(1);
  const written = romanised(given);
  return [
    {
      surname: surname.size === 0 ? new Set([name.charAt(0)]) : surname,
      sounds: soundsOfGiven([given]),
      folds: foldsOfKorean(written.join("")),
      hangul: given,
      first: given.length < 2 ? new Set() : foldsOfKorean(written[0] ?? ""),
    },
  ];
}

function koreanName(first: string, rest: readonly string[]): KoreanName | null {
  const surname = koreanSurname(first);
  const given = rest.join("");
  const syllables = foldsOf(given)[0]?.match(/[aeiou]+/g)?.length ?? 0;
  if (surname.size === 0 || syllables < 1 || syllables > 3 || given.length > 15 || !isSpelledKorean(given)) return null;
  return {
    surname,
    sounds: soundsOfGiven(rest),
    folds: foldsOfKorean(given),
    hangul: null,
    first: rest.length < 2 ? new Set() : foldsOfKorean(rest[0] ?? ""),
  };
}

/** Syllables as the systems write them, in Latin letters and in Cyrillic; "Cotter" and "Warden" are none. */
const LATIN_SYLLABLES =
  /^(?:(?:kk|tt|pp|ss|jj|ch|tch|tsch|kh|th|ph|sh|[gkndtrlmbpsjhwyq]?)(?:[yw]{0,2}[aeiouy]{1,4})(?:h(?![aeiouwy])|r(?=$|[^aeiouwy])(?<=ur)|ck|[ktp]h?(?![aeiouwy])|ng|ll|[nmglb])?){1,3}$/;
const CYRILLIC_SYLLABLES = /^[абвгджзиіклмнопрстухчшьыъэюяеє]{2,15}$/;

/** True where a given name may be one that is written by a system for Korean; "Lee Cotter" is somebody else. */
function isSpelledKorean(given: string): boolean {
  const plain = given
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’ʼʹ`-]/gu, "");
  return /^[a-z]+$/.test(plain) ? LATIN_SYLLABLES.test(plain) : !/\p{sc=Cyrillic}/u.test(plain) || CYRILLIC_SYLLABLES.test(plain);
}

/** True where words are this given name as it sounds. */
export function isGiven(words: readonly string[], name: KoreanName): boolean {
  if (foldsOf(words.join("")).some((fold) => name.folds.has(fold))) return true;
  return soundsOfGiven(words).some((one) => name.sounds.some(({ key, sounds }) => key === one.key && soundAlike(sounds, one.sounds)));
}

/** Sounds of a given name behind a surname that is always the same. Where its syllables are not parted, ng may be two sounds. */
function soundsOfGiven(words: readonly string[]): readonly NameSound[] {
  if (/^\p{sc=Hangul}+$/u.test(words.join(""))) return nameSounds(`김${words.join("")}`);
  const parted = words.flatMap((word) => word.toLowerCase().split(/(?<=n)(?=g.)|(?<=н)(?=г.)/));
  const forms = parted.length === words.length ? [words] : [words, parted];
  return forms.map((form) => koreanNameSounds(["Kim", ...form])).filter((sound) => sound !== null);
}

/** A word in which the surname and the given name are written together, in either order. */
export function isWhole(word: string, name: KoreanName): boolean {
  if (/^\p{sc=Hangul}+$/u.test(word)) return isWholeHangul(word, name);
  const lower = word.toLowerCase();
  for (let length = 1; length <= 5 && length <= lower.length - 3; length++) {
    if (name.surname.has(lower.slice(0, length)) && foldsOf(lower.slice(length)).some((fold) => name.folds.has(fold))) return true;
    if (name.surname.has(lower.slice(-length)) && foldsOf(lower.slice(0, -length)).some((fold) => name.folds.has(fold))) return true;
  }
  return false;
}

/** Words may have particles behind the name, and something before it. */
function isWholeHangul(word: string, name: KoreanName): boolean {
  for (let at = 0; at < word.length - 1; at++) {
    if (!name.surname.has(word.charAt(at))) continue;
    for (let length = 1; length <= 3 && at + length < word.length; length++) {
      const given = word.slice(at + 1, at + 1 + length);
      if (name.hangul === given || (name.hangul === null && length >= 2 && isGivenHangul(given, name))) return true;
    }
  }
  return false;
}

/** Hangul tells more than Latin script does, so its sounds have to be those of the name, or nearly. */
function isGivenHangul(given: string, name: KoreanName): boolean {
  return name.folds.has(foldLatin(romanised(given).join(""))) || isGiven([given], name);
}

const INITIALS = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ").map((one) => one.replace("_", ""));
const MIDDLES = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const FINALS = "_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ").map((one) => one.replace("_", ""));

/** Syllables by the Revised Romanisation, each as it is spelled alone. */
function romanised(hangul: string): readonly string[] {
  return Array.from(hangul, (syllable) => {
    const code = syllable.charCodeAt(0) - 0xac00;
    if (code < 0 || code > 11171) return "";
    return `${INITIALS[Math.floor(code / 588)]}${MIDDLES[Math.floor((code % 588) / 28)]}${FINALS[code % 28]}`;
  });
}
