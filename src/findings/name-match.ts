import { chineseName } from "../read/chinese.ts";
import { placeNamed } from "../read/gazetteer.ts";
import { nameKey } from "../read/name-key.ts";
import { placeAt } from "../read/slavic/place-names.ts";
import { wordStem } from "../read/slavic/word-stem.ts";
import { Memory } from "../record/memory.ts";
import type { EntityType } from "../record/reading.ts";
import { koreanNameSounds, type NameSound, nameSounds, soundAlike } from "../trace/name-sounds.ts";
import { type BodyName, bodyName, isCommonBody } from "./body-words.ts";
import { givenName } from "./given-names.ts";
import { soundAsOneTown, stemUnchanged, townSounds } from "./town-sounds.ts";

/** A word of a name as it is compared. */
interface NameWord {
  readonly text: string;
  readonly cyrillic: boolean;
  /** How it sounds to both Ukrainian and Russian, without its ending; only of Cyrillic words. */
  readonly key: string;
  /** The row of the list of given names. */
  readonly given: number | null;
  readonly sounds: readonly NameSound[];
  /** What it sounds like as the name of a town; only of Cyrillic words of places. */
  readonly town: readonly string[];
}

/** A name made ready for comparison with many others: see {@link matchOf}. */
export interface ComparedName {
  readonly name: string;
  readonly type: EntityType;
  readonly words: readonly NameWord[];
  /** The sounds of the whole, where it can be a Korean name. */
  readonly korean: readonly NameSound[];
  /** The whole in pinyin, where it can be a Chinese name. */
  readonly chinese: readonly string[];
  readonly body: BodyName | null;
  readonly place: string | null;
}

/** "whole" where two names agree in all that both tell; "surname" where one is only the surname of the other. */
export type NameMatch = "whole" | "surname" | null;

const COMPARED = new Memory<ComparedName>();

/** Makes a name ready for comparison. */
export function comparedName(name: string, type: EntityType): ComparedName {
  const key = `${type} ${name}`;
  return COMPARED.get(key) ?? COMPARED.keep(key, compared(name, type));
}

function compared(name: string, type: EntityType): ComparedName {
  const words = wordsOf(name, type);
  return {
    name,
    type,
    words,
    korean: type === "person" ? koreanSounds(name) : [],
    chinese: type === "person" ? chineseName(name) : [],
    body: type === "organization" ? bodyName(name) : null,
    place: type === "place" ? placeOf(name) : null,
  };
}

const PATRONYMIC = /^\p{Lu}?\p{Ll}+(?:[оеєї]вич|йович|ьич|[оеєії]вн|[иі]чн|їчн)(?:а|у|ем|ом|еві|і|ы|и|е|ой|ою|ої|ий)?$/u;

/** The words of a name; the number of a ship stands apart: "동백7호", "Сандвик-4". */
function wordsOf(name: string, type: EntityType): readonly NameWord[] {
  const written = type === "vessel" ? name.replace(/(?<=[가-힣])(\d*)호$/u, " $1").replace(/-(?=\d)/g, " ") : name;
  const all = written.replace(/(?<=\p{L}\.)(?=\p{L})/gu, " ").match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’ʼ.-]*/gu) ?? [];
  const words = type === "person" && all.length > 2 ? all.filter((word) => !PATRONYMIC.test(word)) : all;
  return words.map((text) => {
    const cyrillic = /^\p{Script=Cyrillic}/u.test(text);
    const given = type === "person" ? givenName(text) : null;
    const town = type === "place" && cyrillic ? townSounds(text) : [];
    const unchanged = type === "place" && cyrillic ? stemUnchanged(text.toLowerCase()) : null;
    const sounds = [...nameSounds(text), ...(unchanged === null ? [] : nameSounds(`${unchanged}а`))];
    return { text, cyrillic, given, town, key: cyrillic ? soundKey(text.toLowerCase()) : "", sounds };
  });
}

function koreanSounds(name: string): readonly NameSound[] {
  if (/^[가-힣]{2,5}$/.test(name)) return nameSounds(name);
  const parts = name.split(/\s+/);
  const sounds = parts.length < 2 ? null : (koreanNameSounds(parts) ?? koreanNameSounds([parts.at(-1) ?? "", ...parts.slice(0, -1)]));
  return sounds === null ? [] : [sounds];
}

/** How a Cyrillic word sounds without its ending, coarsely: what Ukrainian and Russian write apart (и/ы/і, е/є/э, г/ґ, soft signs) is one. */
function soundKey(lower: string): string {
  const heard = wordStem(lower.replaceAll("ё", "е"))
    .replace(/(?:ий|ый|ій)$/, "і")
    .replace(/[иыїй]/g, "і")
    .replace(/[эє]/g, "е")
    .replace(/ґ/g, "г")
    .replace(/[ьъ'’`ʼ-]/g, "")
    .replace(/і?я/g, "іа")
    .replace(/ю/g, "у")
    .replace(/іо/g, "о")
    .replace(/х/g, "г")
    .replace(/щ/g, "ш");
  // A letter that is written twice sounds once.
  return heard.length < 4 ? heard : [...heard].filter((letter, i, all) => letter !== all[i - 1]).join("");
}

/** Whether two names of one kind may be one name in two languages or scripts, by what both of them tell. */
export function matchOf(a: ComparedName, b: ComparedName): NameMatch {
  if (a.type !== b.type) return null;
  if (a.type === "organization") return bodiesMatch(a, b) ? "whole" : null;
  if (a.type === "place") return placesMatch(a, b) ? "whole" : null;
  return personsMatch(a, b);
}

/** Whether two names can be one Chinese name; null where one of them can be none. */
export function chineseMatch(a: ComparedName, b: ComparedName): boolean | null {
  if (a.chinese.length === 0 || b.chinese.length === 0) return null;
  return a.chinese.some((one) => b.chinese.includes(one));
}

function personsMatch(a: ComparedName, b: ComparedName): NameMatch {
  const chinese = chineseMatch(a, b);
  if (chinese !== null) return chinese ? "whole" : null;
  if (a.korean.length > 0 && b.korean.length > 0 && meet(a.korean, b.korean, true)) return "whole";
  const [fewer, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const [only] = fewer;
  if (only === undefined) return null;
  if (fewer.length > 1) return paired(fewer, more, isInitialOf) && !isOfAnother(fewer, more) ? "whole" : null;
  const last = more.at(-1);
  if (isShort(only) || last === undefined || !alike(only, last)) return null;
  return more.length === 1 ? "whole" : only.given === null ? "surname" : null;
}

const PARTICLE = /^(?:bin|ibn|ben|al|el|de|da|di|van|von|der|la|бин|ибн|бен|аль|эль|де|да|ди|ван|фон|дер|ла|бін|ібн|ель)$/i;

/** "адвокат Марии Гай Лев Орлик": two words more than the other name has, and the family name is none of its own. */
function isOfAnother(fewer: readonly NameWord[], more: readonly NameWord[]): boolean {
  const [own, others] = [fewer, more].map((words) => words.filter(({ text }) => !PARTICLE.test(text)));
  const last = others?.at(-1);
  if (own === undefined || others === undefined || last === undefined || others.length - own.length < 2) return false;
  return !own.some((word) => isInitialOf(word, last) !== null);
}

/** Each word of one has its own like in the other, one of them written out in both. */
function paired(
  fewer: readonly NameWord[],
  more: readonly NameWord[],
  isLike: (one: NameWord, other: NameWord) => "word" | "initial" | null,
): boolean {
  const left = [...more];
  let written = 0;
  for (const word of [...fewer].sort((x, y) => y.text.length - x.text.length)) {
    const at = left.findIndex((other) => isLike(word, other) !== null);
    const other = left[at];
    if (other === undefined) return false;
    if (isLike(word, other) === "word") written += 1;
    left.splice(at, 1);
  }
  return written > 0;
}

/** Of names of two words and more the consonants are enough: two such words by chance are rare. */
function isInitialOf(one: NameWord, other: NameWord): "word" | "initial" | null {
  if (isInitial(one) || isInitial(other)) return firstSound(one.text) === firstSound(other.text) ? "initial" : null;
  return alike(one, other, false) ? "word" : null;
}

const isInitial = ({ text }: NameWord): boolean => /^\p{L}\.?$/u.test(text);
const isShort = ({ text }: NameWord): boolean => text.length < 4 || isInitial({ text } as NameWord);

const FIRST_SOUNDS: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
  "а=a б=b в=v г=g ґ=g h=g д=d е=e є=e э=e ё=e ж=j з=z и=i і=i ї=i й=i y=i к=k c=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=g ц=t ч=c ш=s ю=i я=i w=v"
    .split(" ")
    .map((row) => row.split("=")),
);

/** Whether two words begin alike, coarsely: an initial tells no more. */
function firstSound(text: string): string {
  const first = text.charAt(0).toLowerCase();
  return FIRST_SOUNDS[first] ?? first;
}

/** Two words are one name in two languages: by the list of given names, else by their sounds. */
function alike(a: NameWord, b: NameWord, vowels = true): boolean {
  if (a.given !== null && b.given !== null) return a.given === b.given;
  if (a.cyrillic && b.cyrillic) return a.key === b.key;
  return a.text.toLowerCase() === b.text.toLowerCase() || meet(a.sounds, b.sounds, vowels);
}

function meet(a: readonly NameSound[], b: readonly NameSound[], vowels: boolean): boolean {
  return a.some((one) => b.some((other) => one.key === other.key && (!vowels || soundAlike(one.sounds, other.sounds))));
}

/** True for a body whose name says of which country it is: "Norwegian coast guard", "Coast Guard of Norway". */
export function isBodyOfState({ body }: ComparedName): boolean {
  return body !== null && body.rest.length === 0 && body.meanings.size > 1 && [...body.meanings].some((one) => /^[A-Z]{2}$/.test(one));
}

function bodiesMatch(a: ComparedName, b: ComparedName): boolean {
  if (a.body === null || b.body === null || isCommonBody(a.body) || isCommonBody(b.body)) return false;
  if (a.body.meanings.size !== b.body.meanings.size || a.body.rest.length !== b.body.rest.length) return false;
  for (const meaning of a.body.meanings) if (!b.body.meanings.has(meaning)) return false;
  return a.body.rest.length === 0 || pairedRest(a, b);
}

/** The words that are only names, one to one; an acronym without a long form is like no other. */
function pairedRest({ body: a, words: own }: ComparedName, { body: b, words: others }: ComparedName): boolean {
  const of = (words: readonly NameWord[], rest: readonly string[]): readonly NameWord[] =>
    words.filter(({ text }) => rest.includes(text.toLowerCase().replaceAll("’", "'")) && !(text.length < 4 && /^\p{L}+$/u.test(text)));
  const [left, right] = [of(own, a?.rest ?? []), of(others, b?.rest ?? [])];
  if (left.length !== (a?.rest.length ?? 0) || right.length !== left.length) return false;
  return paired(left, right, (one, other) => (alike(one, other) ? "word" : null));
}

/** Nouns that say what kind of place it is; a region is none of the town that it is called after. */
const TOWN_NOUN = /^(?:міст\p{L}+|город\p{L}*|сел[оаіу]|селищ\p{L}+|посел\p{L}+|м\.|г\.|с\.|city|town|village|of)$/u;
const REGION_NOUN = /^(?:област\p{L}*|обл\.|край|кра[йюїяєе]\p{L}*|район\p{L}*|oblast|region|krai|district|raion|province)$/u;

/** A listed place by its English name; null for one that no list has. */
function placeOf(name: string): string | null {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !TOWN_NOUN.test(word));
  const listed = placeAt(words);
  if (listed !== null && listed.count === words.length) return nameKey(listed.place.english);
  return /^\p{Script=Latin}/u.test(name) ? nameKey(placeNamed(name)?.name ?? "") || null : null;
}

function placesMatch(a: ComparedName, b: ComparedName): boolean {
  if (a.place !== null && b.place !== null) return a.place === b.place;
  const [own, others] = [a, b].map(({ words }) => words.filter(({ text }) => !TOWN_NOUN.test(text.toLowerCase())));
  const kinds = [own, others].map((words) => words?.some(({ text }) => REGION_NOUN.test(text.toLowerCase())));
  if (kinds[0] !== kinds[1]) return false;
  const [left = [], right = []] = [own, others].map((words) => words?.filter(({ text }) => !REGION_NOUN.test(text.toLowerCase())));
  return left.length === right.length && paired(left, right, (one, other) => (areOneTown(one, other) ? "word" : null));
}

function areOneTown(one: NameWord, other: NameWord): boolean {
  return alike(one, other) || soundAsOneTown(one.town, other.town);
}
