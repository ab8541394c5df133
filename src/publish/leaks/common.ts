import { placeNamed } from "../../read/gazetteer.ts";
import { COMMON, GIVEN, KOREAN } from "../../read/name-lexicon.ts";
import { isSeenWord } from "../../read/tagger.ts";
import { foldLatin, foldsOf } from "./fold.ts";
import { SLAVIC_WORDS } from "./slavic-words.ts";

/** A word of English, Ukrainian or Russian in lower case. */
export const isWord = (lower: string): boolean => COMMON.has(lower) || (lower.length > 1 && isSeenWord(lower)) || SLAVIC_WORDS.has(lower);

/** What English puts behind a word to make another of it; "cutters", "questioned", "gardener". */
const ENDING = /(?:['’]s|s|es|d|ed|ing|ings|er|ers|ly|or|ors|orate)$/;
const LEAST_STEM = 3;

/** True of a word in lower case that no list has and that is made of one that a list has. */
export function isMadeOfWord(lower: string): boolean {
  if (!/^[a-z'’]+$/.test(lower) || isWord(lower)) return false;
  for (let from = lower.length - 1; from >= LEAST_STEM; from--) {
    if (!ENDING.test(lower.slice(from)) || ENDING.exec(lower.slice(from))?.index !== 0) continue;
    const stem = lower.slice(0, from);
    const single = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
    if ([stem, `${stem}e`, single].some((one) => one.length >= LEAST_STEM && isWord(one))) return true;
  }
  return false;
}

/** Given names of Ukraine and Russia that the list of the reader lacks, in Latin script; spellings are folded. */
const SLAVIC_GIVEN =
  "Ostap Panas Hnat Ignat Savva Yukhym Yefim Lukian Luka Tykhon Danylo Danila Demyan Zakhar Mykyta Matvii Matvey Maksym Nazar Orest Roman Semen Semyon Sviatoslav Svyatoslav Stepan Tymofii Timofey Trokhym Fedir Fyodor Yukhim Yakiv Yarema Antin Arkadii Borys Vasyl Veniamin Vitold Vsevolod Viacheslav Hennadii Hryhorii Grigory Heorhii Georgy Hlib Davyd Denys Yevstakhii Zinovii Illia Ilya Kostiantyn Konstantin Kuzma Lavrentii Leontii Levko Lev Lubomyr Marko Mark Myron Myroslav Modest Nykyfor Nestor Oleksa Omelian Pylyp Filipp Platon Prokhor Rodion Rostyslav Rustam Sava Spyrydon Taras Teodor Ustym Khoma Foma Yukhymets Yustyn Yaropolk Valentin Valentyn Valerian Varlam Gavriil Havrylo Innokenty Kliment Makar Maxim Miron Nikifor Pimen Porfiry Radion Saveliy Sidor Sydir Terenty Faddey Feodosiy Eduard Elisey Yelisey Anatoliy Afanasy Bronislav Vadim Vladlen Ruslan Rinat Renat Timur Eldar Emil Albert Anzhela Anzhelika Antonina Bohdana Valentina Vasylyna Viktoriia Viktoriya Halyna Galina Hanna Daryna Daria Yevheniia Yevgenia Zinaida Zoriana Zoya Ivanna Inna Yosyp Kateryna Klavdiia Lesia Lidiia Larysa Liubov Lyubov Liudmyla Marta Maryna Mariia Melaniia Nadiia Nadezhda Natalka Nelia Nina Oksana Oleksandra Olesia Paraska Polina Raisa Rymma Ruslana Snizhana Solomiia Stefaniia Taisiia Tamara Tetiana Uliana Khrystyna Yuliia Yaroslava";

let given: ReadonlySet<string> | null = null;

/** A given name of the reader's list, in lower case. */
export const isGivenName = (lower: string): boolean => GIVEN.has(lower);

/** Words that many texts hold: what names nobody by itself, in the folds of names and of words of the language. */
export function isCommon(word: string): boolean {
  given ??= new Set([...GIVEN, ...KOREAN, ...SLAVIC_GIVEN.split(" ")].map(foldLatin));
  const lower = word.toLowerCase();
  return isWord(lower) || GIVEN.has(lower) || placeNamed(word) !== null || foldsOf(word).some((fold) => given?.has(fold) === true);
}
