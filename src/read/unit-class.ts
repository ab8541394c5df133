import { PERSON_NOUNS, TITLE_TABLE } from "./name-lexicon.ts";
import type { Unit } from "./region.ts";

/** What a unit can be in a clause, by its tag and its word. All take `undefined` for the place behind the last unit. */

const NOUN = /^NNP?S?$/;
const NOMINAL = new Set([
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "DT",
  "PDT",
  "JJ",
  "JJR",
  "JJS",
  "CD",
  "PRP",
  "PRP$",
  "POS",
  "EX",
  "$",
  "#",
  "FW",
  "SYM",
]);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const AUXILIARY = new Set(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would shall should can could may might must 'll ca wo".split(
    " ",
  ),
);
const BE = new Set("be am is are was were been being 'm 're".split(" "));
const SUBORDINATOR = new Set(
  "when while as after before although though if because since once until unless whereas whenever where whether".split(" "),
);
const TIME_NOUN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|week|weeks|month|months|year|years|day|days|hour|hours|minutes|weekend|midnight|noon|midday|spring|summer|autumn|fall|winter|a\.m\.|p\.m\.|am|pm|gmt|\d{4}|decade)$/;

export const isNoun = (unit: Unit | undefined): boolean => unit !== undefined && NOUN.test(unit.tag);
export const isNominal = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind !== "mark" && NOMINAL.has(unit.tag);
export const isFinite = (unit: Unit | undefined): boolean => unit !== undefined && FINITE.has(unit.tag);
export const isVerbal = (unit: Unit | undefined): boolean => unit !== undefined && (unit.tag === "MD" || unit.tag.startsWith("VB"));
export const isAuxiliary = (unit: Unit | undefined): boolean => unit !== undefined && AUXILIARY.has(unit.lower) && unit.tag !== "POS";
export const isBe = (unit: Unit | undefined): boolean => unit !== undefined && BE.has(unit.lower);
export const isAdverb = (unit: Unit | undefined): boolean => unit !== undefined && /^RB/.test(unit.tag);
export const isNegation = (unit: Unit | undefined): boolean => unit !== undefined && /^(?:not|n't|never|neither|nor|hardly)$/.test(unit.lower);
export const isComma = (unit: Unit | undefined): boolean => unit?.text === ",";
export const isDash = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === "mark" && /^(?:[—–-]|--+)$/.test(unit.text);
export const isColon = (unit: Unit | undefined): boolean => unit?.text === ":";
export const isQuote = (unit: Unit | undefined): boolean => unit?.kind === "quote";
export const isConjunction = (unit: Unit | undefined): boolean => unit?.tag === "CC";
export const isPreposition = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.tag === "IN" || unit.tag === "TO") && unit.lower !== "that" && !/^(?:if|whether|because|although|though|unless|while)$/.test(unit.lower);
export const isRelative = (unit: Unit | undefined): boolean =>
  unit !== undefined && (/^W(?:DT|P|P\$)$/.test(unit.tag) || /^(?:who|which|whose|whom)$/.test(unit.lower));
export const isSubordinator = (unit: Unit | undefined): boolean => unit !== undefined && SUBORDINATOR.has(unit.lower);
export const isTimeNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.kind !== "mark" && TIME_NOUN.test(unit.lower) && !(unit.lower === "may" && unit.text !== "May");
export const isQuestionWord = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(?:who|whom|whose|what|whatever|which|when|where|why|how|whether|if)$/.test(unit.lower);
/** A determiner that begins a noun phrase of its own. */
export const beginsPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined && (/^(?:DT|PRP|PRP\$|EX|PDT|WP|WDT)$/.test(unit.tag) || isQuestionWord(unit));

/** A common noun that may stand before a name: "spokesman", "reporter", "candidate". */
export function isTitle(unit: Unit | undefined): boolean {
  if (unit === undefined) return false;
  return (
    TITLE_TABLE.get(unit.lower) !== undefined ||
    PERSON_NOUNS.has(unit.lower) ||
    /(?:[^f]er|or|ist|man|men|woman|women|ian|eur|aide|chief|head|host|guru|boss|captain|coach|analyst|colleague|husband|wife|brother|son|daughter|mother|father|rival|nominee|alumnus|agency|network|newspaper|magazine|site|outlet|broadcaster|daily|weekly|group|company|party|firm|website|station|service)$/.test(
      unit.lower,
    )
  );
}
