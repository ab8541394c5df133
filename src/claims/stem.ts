import { copyOf, Memory } from "../record/memory.ts";

/**
 * A light English stemmer for grouping wordings: plural, past and progressive endings go, with the consonant doubling and
 * the dropped "e" undone on both sides alike. It follows the first step of Porter (1980) and stops there, because deeper
 * stemming joins words that news keeps apart ("general", "generate").
 */
export function stem(word: string): string {
  return stems.get(word) ?? stems.keep(copyOf(word), stemOf(word));
}

/** A case says the same few thousand words again and again, and each is asked for twice where it stands. */
const stems = new Memory<string>();

function stemOf(word: string): string {
  let stemmed = word.replace(/['’](?:s|re|ve|ll|d|m|t)?$/, "");
  if (stemmed.length < 4 || !/^[a-z]+$/.test(stemmed)) return stemmed;
  stemmed = withoutPlural(stemmed);
  const base = stemmed.match(/^([^aeiouy]*[aeiouy].*?)(?:ed|ing)$/)?.[1];
  if (base !== undefined && base.length >= 3) stemmed = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(base) ? base.slice(0, -1) : base;
  return stemmed.replace(/(?<=[^aeiou])e$/, "").replace(/(?<=[^aeiou])y$/, "i");
}

function withoutPlural(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

const STOP = new Set(
  (
    "a an the and or but nor of in on at to from by for with as is are was were be been being has have had having do does did will would shall should " +
    "can could may might must that this these those it its he him his she her they them their we us our you your i me my who whom whose which what when where why how " +
    "there here not no so than then also only just very more most such some any each both all one into onto over under about against between during after before " +
    "up down out off again further once said says say told according reportedly added noted yesterday today"
  ).split(" "),
);

/** True for words that carry no content of a claim: articles, auxiliaries, pronouns, prepositions, plain "said". */
export function isStopWord(word: string): boolean {
  return STOP.has(word);
}
