import { mayBeCue } from "./cue-form.ts";
import { PERSON_NOUNS, TITLE_TABLE } from "./name-lexicon.ts";
import { PENN_TAGS } from "./penn-tag.ts";
import { type Spelling, SpellingMemory } from "./spelling.ts";

/** What a word or mark can be in a clause: bits that are set once a unit, and asked for by the attribution rules very often. */
export const CLASS = {
  noun: 1,
  nominal: 2,
  finite: 4,
  verbal: 8,
  auxiliary: 16,
  be: 32,
  adverb: 64,
  negation: 128,
  comma: 256,
  dash: 512,
  colon: 1024,
  quote: 2048,
  conjunction: 4096,
  preposition: 8192,
  relative: 16384,
  subordinator: 32768,
  time: 65536,
  question: 131072,
  beginsPhrase: 262144,
  title: 524288,
  cue: 1048576,
} as const;

interface Classed {
  readonly classes: number;
}

const NOMINAL = new Set("NN NNS NNP NNPS DT PDT JJ JJR JJS CD PRP PRP$ POS EX $ # FW SYM ADD".split(" "));
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const BEGINS = new Set("DT PRP PRP$ EX PDT WP WDT".split(" "));
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const AUXILIARY = words(
  "be am is are was were been being 's 're 'm have has had having 've 'd do does did will would shall should can could cannot may might must 'll ca wo",
);
const BE = words("be am is are was were been being 'm 're");
const NEGATION = words("not n't cannot never neither nor hardly");
const SUBORDINATOR = words("when while as after before although though if because since once until unless whereas whenever where whether");
const NO_PREPOSITION = words("that if whether because although though unless while");
const RELATIVE = words("who which whose whom");
const QUESTION = words("who whom whose what whatever which when where why how whether if");
const TIME = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week weeks month months year years fortnight day days hour hours minutes weekend midnight noon midday spring summer autumn fall winter a.m. p.m. am pm gmt decade",
);
/** Words for stretches of time that a name can hold, unlike the names of days and months. */
const GENERIC_TIME =
  /^(?:morning|afternoon|evening|night|week|month|year|day|hour|weekend|midnight|noon|midday|spring|summer|autumn|winter|decade)$/;
const PERSONAL_ENDING =
  /(?:[^f]er|or|ist|man|men|woman|women|ian|eur|aide|chief|head|host|guru|boss|captain|coach|analyst|colleague|husband|wife|brother|son|daughter|mother|father|rival|nominee|agency|network|newspaper|magazine|site|outlet|daily|weekly|group|company|party|firm|website|station|service)$/;

type Kind = "word" | "number" | "mark";

/** The classes of a word, a number or a mark, as bits of {@link CLASS}; `text` is as it is written, `word` as rules see it, with odd signs folded. */
export function classesOf(word: Spelling, text: string, tag: string, kind: Kind): number {
  const { lower } = word;
  if (kind === "mark") return markClasses(text, tag, lower);
  return besideTag(text, lower, tag, kind, OF_SPELLING.get(word) ?? OF_SPELLING.keep(word, wordClasses(lower)));
}

/** What a word says whatever its tag. */
const OF_SPELLING = new SpellingMemory<number>();

function besideTag(text: string, lower: string, tag: string, kind: Kind, own: number): number {
  let classes = (OF_TAG.get(tag) ?? 0) | own;
  if (tag === "POS") classes &= ~CLASS.auxiliary;
  if (lower === "may") classes &= text === "May" && tag !== "MD" ? ~(CLASS.auxiliary | CLASS.finite) : ~CLASS.time;
  if ((classes & CLASS.preposition) !== 0 && NO_PREPOSITION.has(lower)) classes &= ~CLASS.preposition;
  // "the Morning Furrow": part of a name.
  if (tag === "NNP" && text !== lower && GENERIC_TIME.test(lower)) classes &= ~CLASS.time;
  if (kind === "number" && /^[12]\d{3}$/.test(lower)) classes |= CLASS.time;
  if ((classes & CLASS.noun) === 0) classes &= ~CLASS.title;
  return classes;
}

function markClasses(text: string, tag: string, lower: string): number {
  if (text === ",") return CLASS.comma;
  if (text === ":") return CLASS.colon;
  if (/^(?:[—–-]|--+)$/.test(text)) return CLASS.dash;
  return tag === "POS" || tag === "$" ? CLASS.nominal : AUXILIARY.has(lower) ? CLASS.auxiliary : tag === "CC" ? CLASS.conjunction : 0;
}

function tagClasses(tag: string): number {
  let classes = 0;
  if (tag.startsWith("NN")) classes |= CLASS.noun;
  if (NOMINAL.has(tag)) classes |= CLASS.nominal;
  if (FINITE.has(tag)) classes |= CLASS.finite;
  if (tag.startsWith("VB") || tag === "MD") classes |= CLASS.verbal;
  if (tag.startsWith("RB")) classes |= CLASS.adverb;
  if (tag === "CC") classes |= CLASS.conjunction;
  if (tag === "IN" || tag === "TO") classes |= CLASS.preposition;
  if (tag === "WDT" || tag === "WP" || tag === "WP$") classes |= CLASS.relative;
  if (BEGINS.has(tag)) classes |= CLASS.beginsPhrase;
  return classes;
}

/** What a tag alone says. */
const OF_TAG: ReadonlyMap<string, number> = new Map(PENN_TAGS.map((tag) => [tag, tagClasses(tag)]));

/** What a word alone says, in lower case. */
const OF_WORD: ReadonlyMap<string, number> = bitsByWord([
  [RELATIVE, CLASS.relative],
  [QUESTION, CLASS.question | CLASS.beginsPhrase],
  [AUXILIARY, CLASS.auxiliary],
  [BE, CLASS.be],
  [NEGATION, CLASS.negation],
  [SUBORDINATOR, CLASS.subordinator],
  [TIME, CLASS.time],
]);

function bitsByWord(lists: readonly (readonly [ReadonlySet<string>, number])[]): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [list, bits] of lists) for (const word of list) classes.set(word, (classes.get(word) ?? 0) | bits);
  return classes;
}

/** What is known of a word whatever its tag. */
function wordClasses(lower: string): number {
  return (OF_WORD.get(lower) ?? 0) | (isTitleWord(lower) ? CLASS.title : 0) | (mayBeCue(lower) ? CLASS.cue : 0);
}

/** A common noun that may stand before a name: "spokesman", "reporter", "the newspaper". */
export const isTitleWord = (lower: string): boolean =>
  PERSONAL_ENDING.test(lower) || PERSON_NOUNS.has(lower) || TITLE_TABLE.get(lower) !== undefined;

const asks =
  (bit: number) =>
  (unit: Classed | undefined): boolean =>
    unit !== undefined && (unit.classes & bit) !== 0;

/** These take `undefined` for the place behind the last unit, which is nothing. */
export const isNoun: (unit: Classed | undefined) => boolean = asks(CLASS.noun);
export const isNominal: (unit: Classed | undefined) => boolean = asks(CLASS.nominal);
export const isFiniteVerb: (unit: Classed | undefined) => boolean = asks(CLASS.finite);
export const isVerbal: (unit: Classed | undefined) => boolean = asks(CLASS.verbal);
export const isAuxiliary: (unit: Classed | undefined) => boolean = asks(CLASS.auxiliary);
export const isBe: (unit: Classed | undefined) => boolean = asks(CLASS.be);
export const isAdverb: (unit: Classed | undefined) => boolean = asks(CLASS.adverb);
export const isNegation: (unit: Classed | undefined) => boolean = asks(CLASS.negation);
export const isComma: (unit: Classed | undefined) => boolean = asks(CLASS.comma);
export const isDash: (unit: Classed | undefined) => boolean = asks(CLASS.dash);
export const isColon: (unit: Classed | undefined) => boolean = asks(CLASS.colon);
export const isQuote: (unit: Classed | undefined) => boolean = asks(CLASS.quote);
export const isConjunction: (unit: Classed | undefined) => boolean = asks(CLASS.conjunction);
export const isPreposition: (unit: Classed | undefined) => boolean = asks(CLASS.preposition);
export const isRelative: (unit: Classed | undefined) => boolean = asks(CLASS.relative);
export const isSubordinator: (unit: Classed | undefined) => boolean = asks(CLASS.subordinator);
export const isTimeNoun: (unit: Classed | undefined) => boolean = asks(CLASS.time);
export const isQuestionWord: (unit: Classed | undefined) => boolean = asks(CLASS.question);
/** A determiner or pronoun that begins a noun phrase of its own. */
export const beginsPhrase: (unit: Classed | undefined) => boolean = asks(CLASS.beginsPhrase);
/** It may begin an expression of saying. */
export const isCue: (unit: Classed | undefined) => boolean = asks(CLASS.cue);
export const isTitle: (unit: Classed | undefined) => boolean = asks(CLASS.title);
