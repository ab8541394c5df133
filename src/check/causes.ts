import type { Gathered } from "../record/gathered.ts";
import { english, type Part, say } from "../record/sentence.ts";
import { hull } from "../record/span.ts";
import { areOfOneStory, mayBeOfOneOccasion, nameOnePlace } from "./occasion.ts";
import { languageOf } from "./same-matter.ts";
import { type Found, inOrder, type Statement, speaker } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/** What struck, by the words that reports have for it. What one line holds may be one thing told more and less exactly. */
const CAUSES: readonly (readonly [cause: string, words: string])[] = [
  ["drone", "drones?|uavs?|unmanned aerial vehicles?|quadcopters?|loitering munitions?"],
  ["interceptor", "(?:air[- ]defen[cs]e|anti-aircraft|surface-to-air|interceptor)(?: system)? (?:missiles?|rockets?)|interceptors?"],
  ["missile", "missiles?|rockets?"],
  ["shell", "shells?|artillery|mortars?|howitzers?"],
  ["bomb", "glide bombs?|aerial bombs?|air ?strikes?"],
  ["device", "car bombs?|truck bombs?|explosive devices?|ieds?|suicide bombers?|planted explosives"],
  ["mine", "land ?mines?|sea mines?|mines?"],
  ["leak", "gas leaks?|leaking gas|gas explosions?|boilers?"],
  ["fault", "technical faults?|technical failures?|short circuits?|electrical faults?|negligence|pilot errors?|human errors?"],
  ["shot", "gunfire|snipers?|bullets?|rifle fire"],
];
const ANY = new RegExp(`(?<![\\p{L}-])(?:${CAUSES.map(([, words]) => words).join("|")})(?![\\p{L}-])`, "iu");
const EACH = CAUSES.map(([cause, words]) => [cause, new RegExp(`(?:^|[\\s-])(?:${words})$`, "iu")] as const);

/** So many words may tell more of what struck: "a stray Tavrian air-defence missile". */
const TOLD = String.raw`(?:(?:an?|the|one|two|three|its|their|\p{L}+['’]s)\s)?(?:[\p{L}\p{N}][\p{L}\p{N}’'-]*\s){0,5}?`;
const WHAT = `(${TOLD}${ANY.source})`;
const DID =
  "struck|hit|damaged|destroyed|killed|caused|sank|downed|set fire to|flattened|ripped through|tore through|slammed into|crashed into";
/** "a drone had struck the building", "a missile hit the hospital" */
const STRIKES = new RegExp(`${WHAT}\\s(?:(?:had|has|have|that|which|also|directly)\\s){0,2}(?:${DID})\\s([^.,;]{3,60})`, "iu");
/** "the damage had been caused by a missile", "the hospital was hit by a rocket" */
const STRUCK = new RegExp(
  `([^.,;]{3,60}?)\\s(?:was|were|is|are|had been|has been|have been)\\s(?:\\p{L}+ly\\s)?(?:${DID.replace("sank", "sunk")})\\s(?:on\\s\\p{L}+\\s)?by\\s${WHAT}`,
  "iu",
);
/** "a direct hit by a rocket", "an explosion caused by a gas leak" */
const HIT_BY = new RegExp(`((?:hit|strike|damage|blast|explosion|fire|crash|deaths?))\\s(?:was\\s|caused\\s)?(?:by|from)\\s${WHAT}`, "iu");
/** "fragments … belong to a missile", "parts of a drone" */
const PARTS = new RegExp(
  `((?:fragments?|parts?|remains|debris|wreckage|pieces|shrapnel|engine|fins?))\\s(?:[^.,;]{0,60}?\\s)?(?:of|to|from|with)\\s${WHAT}`,
  "iu",
);

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

function toldIn(words: string): Pick<Cause, "cause" | "words" | "side" | "target"> | null {
  const active = STRIKES.exec(words);
  if (active !== null) return made(active[1] ?? "", active[2] ?? "");
  for (const pattern of [STRUCK, HIT_BY, PARTS]) {
    const found = pattern.exec(words);
    if (found !== null) return made(found[2] ?? "", found[1] ?? "");
  }
  return null;
}

function made(words: string, target: string): Pick<Cause, "cause" | "words" | "side" | "target"> | null {
  const cause = EACH.find(([, pattern]) => pattern.test(` ${words}`))?.[0];
  if (cause === undefined || NOT_IT.test(words)) return null;
  const nouns = target.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const struck =
    nouns.find((noun) => STRUCK_THINGS.test(noun)) ?? nouns.findLast((noun) => !LIGHT.test(noun) && !GENERAL.test(noun)) ?? null;
  return { cause, words: words.replace(/^(?:that|which)\s/, ""), side: sideOf(words), target: struck };
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
function whoSays(gathered: Gathered, [one, ...more]: readonly Cause[]): Part {
  const first = one === undefined ? "" : speaker(gathered, one.utterance);
  const others = new Set(
    more.map(({ utterance }) => english(say`${speaker(gathered, utterance)}`)).filter((name) => name !== english(say`${first}`)),
  ).size;
  return others === 0 ? first : say`${first}, like ${others} more,`;
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
