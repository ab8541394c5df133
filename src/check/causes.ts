import type { Gathered } from "../record/gathered.ts";
import { english, type Part, say } from "../record/sentence.ts";
import { hull } from "../record/span.ts";
import { mayBeOfOneOccasion, nameOnePlace } from "./occasion.ts";
import { languageOf } from "./same-matter.ts";
import { type Found, inOrder, type Statement, speaker } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import { affirmedTopic } from "./topic.ts";

/** What struck, by the words that reports have for it. What one line holds may be one thing told more and less exactly. */
const CAUSES: readonly (readonly [cause: string, words: string])[] = [
  [
    "drone",
    "drone, drones, uav, uavs, unmanned aerial vehicle, unmanned aerial vehicles, quadcopter, quadcopters, loitering munition, loitering munitions",
  ],
  [
    "interceptor",
    "air-defence missile, air-defense missile, air defence missile, air defense missile, anti-aircraft missile, anti-aircraft rocket, surface-to-air missile, interceptor missile, interceptor, interceptors",
  ],
  ["missile", "missile, missiles, rocket, rockets"],
  ["shell", "shell, shells, artillery, mortar, mortars, howitzer, howitzers"],
  ["bomb", "glide bomb, glide bombs, aerial bomb, aerial bombs, airstrike, airstrikes, air strike, air strikes"],
  ["device", "car bomb, truck bomb, explosive device, explosive devices, ied, ieds, suicide bomber, planted explosives"],
  ["mine", "land mine, land mines, landmine, landmines, sea mine, mine, mines"],
  ["leak", "gas leak, leaking gas, gas explosion, boiler"],
  ["fault", "technical fault, technical failure, short circuit, electrical fault, negligence, pilot error, human error"],
  ["shot", "gunfire, sniper, snipers, bullet, bullets, rifle fire"],
];
const CAUSE_OF: ReadonlyMap<string, string> = new Map(
  CAUSES.flatMap(([cause, words]) => words.split(", ").map((phrase): [string, string] => [phrase, cause])),
);
/** The most words of one of them. */
const MOST_WORDS = 3;
const ANY = new RegExp(`(?<![\\p{L}-])(?:${[...CAUSE_OF.keys()].join("|")})(?![\\p{L}-])`, "iu");
/** True for words that name one of these; two of them face each other here. */
export const namesCause = (words: string): boolean => ANY.test(words);

const DID = new Set("struck hit damaged destroyed killed caused sank sunk downed flattened".split(" "));
/** "ripped through", "set fire to" */
const DID_IN_TWO = new Set(["ripped through", "tore through", "slammed into", "crashed into", "set fire"]);
const BETWEEN = new Set("had has have that which also directly".split(" "));
const IS = new Set("was were is are been being be".split(" "));
/** Words that do not stand before what struck: "the damage was caused by | a stray missile". */
const ENDS =
  /^(?:by|with|of|to|from|in|on|at|and|or|but|that|which|said|says|say|was|were|is|are|be|been|had|has|have|a|an|the|its|their|one|two|three|for|when|after|because|it|this|they|he|she|[.,;:])$/;
const ARTICLE = /^(?:a|an|the|its|their|one|two|three|no|any)$/;
const HIT = /^(?:hit|strike|damage|blast|explosion|fire|crash|deaths?)$/;
const PARTS = /^(?:fragments?|parts?|remains|debris|wreckage|pieces|shrapnel|engine|fins?)$/;
/** So many words are looked at on either side. */
const BESIDE = 12;
const LONGEST_TELLING = 160;

/** What anything may be called that was struck. */
const GENERAL =
  /^(?:it|this|them|building|damage|site|place|scene|blast|explosion|hit|strike|attack|fire|deaths?|wing|roof|area|target|fragments?|parts?|remains|debris|wreckage|pieces|shrapnel|engine|fins?)$/;
const LIGHT =
  /^(?:the|an?|its|his|her|their|in|on|at|of|near|to|that|and|was|is|city|town|children|main|old|east|west|north|south|building)$/;

interface Cause extends Statement {
  readonly cause: string;
  /** The words for it, as they stand. */
  readonly words: string;
  /** Whose it was, by an adjective before it: "Tavrian". Null where nobody says. */
  readonly side: string | null;
  /** What was struck, in one word; null where any of several things may be meant. */
  readonly target: string | null;
}

/** What struck, told of as two things that it cannot both have been: a drone by one account, and a missile by another. */
export const causes = affirmedTopic<Cause>({
  entriesOf: (gathered, utterance, claim) => {
    const { words, content, slots } = utterance;
    if (slots.negated || content.length === 0 || !ANY.test(words) || languageOf(gathered, utterance) !== "en") return [];
    const told = toldIn(words);
    return told === null ? [] : [["what struck", { utterance, claim, span: hull(content), ...told }]];
  },
  find: (gathered, _, all) => {
    const entries = all.slice(0, MOST);
    const kinds = new Map<string, Cause[]>();
    for (const one of entries) {
      const kind = `${one.cause} ${one.side ?? ""} ${one.target ?? ""}`;
      const known = kinds.get(kind);
      if (known === undefined) kinds.set(kind, [one]);
      else known.push(one);
    }
    const firsts = [...kinds.values()].map((some) => inOrder(gathered, some) as readonly Cause[]).slice(0, COMPARED);
    const pairs = firsts.flatMap((some, i) =>
      firsts.slice(i + 1).flatMap((others) => {
        const [one, other] = [some[0] as Cause, others[0] as Cause];
        return areRivals(gathered, one, other) ? [{ some, others, sure: isSure(one, other) }] : [];
      }),
    );
    // Of a drone against a missile is told once, in the words that leave least open.
    const told = new Map<string, Found>();
    for (const { some, others } of [...pairs.filter(({ sure }) => sure), ...pairs.filter(({ sure }) => !sure)]) {
      const key = [some, others]
        .map(([first]) => familyOf(first))
        .sort()
        .join(" ");
      if (!told.has(key)) told.set(key, rivalCauses(gathered, withLike(gathered, some, entries), withLike(gathered, others, entries)));
    }
    return [...told.values()];
  },
});

const familyOf = (one: Cause | undefined): string => (one?.cause === "interceptor" ? "missile" : (one?.cause ?? ""));

/** Those that tell of one thing, with all who say the same of what may be the same target and nobody else's. */
function withLike(gathered: Gathered, some: readonly Cause[], entries: readonly Cause[]): readonly Cause[] {
  const [first] = some;
  if (first === undefined) return some;
  const more = entries.filter(
    (one) =>
      !some.includes(one) &&
      familyOf(one) === familyOf(first) &&
      (one.target === null || one.target === first.target) &&
      (one.side === null || first.side === null || one.side === first.side) &&
      areNear(gathered, first, one),
  );
  return [...some, ...(inOrder(gathered, more) as readonly Cause[])];
}

/** Two tellings of one story, or of one place, on what may be one occasion. */
function areNear(gathered: Gathered, { utterance: a }: Cause, { utterance: b }: Cause): boolean {
  const near = a.report === b.report || areOfOneStory(gathered, a.report, b.report) || nameOnePlace(gathered, a.report, b.report);
  return near && mayBeOfOneOccasion(gathered, a, b);
}

/** In a case in which more tell of something that struck, the rest is not looked at. */
const MOST = 600;
/** So many kinds of what struck what are compared. */
const COMPARED = 40;

type Told = Pick<Cause, "cause" | "words" | "side" | "target">;

/** The first of what struck that the words tell of, with what it did; null where they tell of none. */
function toldIn(words: string): Told | null {
  const tokens = (words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[.,;:]/gu) ?? []).slice(0, LONGEST_TELLING);
  const lower = tokens.map((token) => token.toLowerCase());
  for (let i = 0; i < tokens.length; i++)
    for (let count = MOST_WORDS; count > 0; count--) {
      const cause = CAUSE_OF.get(lower.slice(i, i + count).join(" "));
      if (cause === undefined) continue;
      const start = startOf(lower, i);
      const struck = struckBy(lower, start, i + count);
      if (struck !== null) return made(cause, tokens.slice(start, i + count).join(" "), struck);
      break;
    }
  return null;
}

/** Where the phrase begins whose last words are at `at`: "a stray Tavrian | air-defence missile". */
function startOf(lower: readonly string[], at: number): number {
  let start = at;
  while (start > 0 && at - start < BESIDE && !ENDS.test(lower[start - 1] ?? "") && !DID.has(lower[start - 1] ?? "")) start--;
  return start > 0 && ARTICLE.test(lower[start - 1] ?? "") ? start - 1 : start;
}

/** The words for what was struck by the phrase from `start` to `end`, in order of their weight; null where it strikes nothing. */
function struckBy(lower: readonly string[], start: number, end: number): readonly string[] | null {
  let verb = end;
  while (verb < end + 2 && BETWEEN.has(lower[verb] ?? "")) verb++;
  // "a missile hit the hospital"
  const two = DID_IN_TWO.has(`${lower[verb]} ${lower[verb + 1]}`);
  if (two || DID.has(lower[verb] ?? "")) return upTo(lower.slice(verb + (two ? 2 : 1), verb + BESIDE));
  const before = lower.slice(Math.max(0, start - BESIDE), start);
  const link = before.at(-1) ?? "";
  if (!/^(?:by|from|of|to|with)$/.test(link)) return null;
  const back = before.slice(0, -1).reverse();
  // "the hospital was hit by a missile", "had been caused on Monday by"
  const did = back.findIndex((word) => DID.has(word));
  if (link === "by" && did >= 0 && did < 3 && back.slice(did + 1, did + 3).some((word) => IS.has(word)))
    return upTo(back.slice(did + 1)).filter((word) => !IS.has(word) && !BETWEEN.has(word));
  // "a direct hit by a rocket"
  const hit = back.findIndex((word) => HIT.test(word));
  if (/^(?:by|from)$/.test(link) && hit >= 0 && hit < 3) return [back[hit] ?? ""];
  // "fragments … belong to a missile"
  const parts = upTo(back).find((word) => PARTS.test(word));
  return parts === undefined ? null : [parts];
}

/** The words before the next mark. */
function upTo(words: readonly string[]): readonly string[] {
  const mark = words.findIndex((word) => /^[.,;:]$/.test(word));
  return mark < 0 ? words : words.slice(0, mark);
}

function made(cause: string, words: string, struck: readonly string[]): Told | null {
  if (NOT_IT.test(words)) return null;
  const target =
    struck.find((noun) => STRUCK_THINGS.test(noun)) ??
    struck.find((noun) => noun.length > 2 && !LIGHT.test(noun) && !GENERAL.test(noun)) ??
    null;
  return { cause, words, side: sideOf(words), target };
}

/** "no missile", "a drone workshop": what was not there, or is no weapon. */
const NOT_IT = /^(?:no|any|neither|not)\s/iu;
const STRUCK_THINGS =
  /^(?:hospital|school|market|bridge|church|mosque|station|depot|warehouse|workshop|factory|plant|refinery|convoy|bus|train|ship|ferry|boat|tanker|barracks|prison|camp|theatre|theater|hotel|house|homes?|apartments?|kindergarten|clinic|cafe|square|dam|port|airport|airfield|terminal|tower|car|truck|ambulance|plane|aircraft|helicopter)$/;

/** An adjective with a capital before what struck says whose it was. */
const sideOf = (words: string): string | null =>
  /(?<![\p{L}-])(\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ic|er))\s/u.exec(words)?.[1]?.toLowerCase() ?? null;

/** A rocket may be an interceptor, as long as nobody says whose it was. */
const MAY_BE_ONE: readonly (readonly [string, string])[] = [
  ["interceptor", "missile"],
  ["bomb", "missile"],
  ["bomb", "drone"],
  ["device", "bomb"],
];

function areRivals(gathered: Gathered, one: Cause, other: Cause): boolean {
  if (one.utterance.source !== null && one.utterance.source === other.utterance.source) return false;
  const sides = one.side !== null && other.side !== null && one.side !== other.side;
  const kin = MAY_BE_ONE.some(([a, b]) => (a === one.cause && b === other.cause) || (b === one.cause && a === other.cause));
  if (one.cause === other.cause || (kin && !sides)) return false;
  if (one.target !== null && other.target !== null && one.target !== other.target) return false;
  if (one.target === null && other.target === null) return false;
  return areNear(gathered, one, other);
}

/** The first to say so, and how many more do. */
function whoSays(gathered: Gathered, causes: readonly Cause[]): Part {
  const names = new Map(causes.map(({ utterance }) => speaker(gathered, utterance)).map((name) => [english(say`${name}`), name]));
  const [first = ""] = names.values();
  return names.size < 2 ? first : say`${first}, like ${names.size - 1} more,`;
}

/** Both name what was struck, and neither only thinks so. */
const isSure = (one: Cause, other: Cause): boolean =>
  one.target !== null && one.target === other.target && !one.utterance.hedged && !other.utterance.hedged;

function rivalCauses(gathered: Gathered, some: readonly Cause[], others: readonly Cause[]): Found {
  const [one, other] = [some[0] as Cause, others[0] as Cause];
  return {
    kind: "property",
    severity: isSure(one, other) ? "conflict" : "tension",
    stated: [some, others],
    quoted: [one, other],
    explanation: say`${whoSays(gathered, some)} puts it down to “${one.words}”, ${whoSays(gathered, others)} to “${other.words}”.`,
    resolutions: [
      say`Two things struck, one after the other.`,
      say`One of the two was mistaken about what it was.`,
      say`The two speak of different occasions.`,
    ],
    axioms: ["oneEvent"],
  };
}
