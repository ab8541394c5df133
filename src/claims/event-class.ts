import { classOfForeignWord } from "./event-words.ts";
import { stem } from "./stem.ts";

/**
 * Classes of events by the words that news uses for them. A class is broad enough that two outlets which report one event
 * fall into it, and narrow enough that rival events do not. The words are inflected by {@link stem}.
 */
const CLASSES = {
  capture: "capture captured capturing detain detained detention seize seized arrest arrested surrender surrendered",
  kill: "kill killed killing dead die died death deaths fatality fatalities slain casualty casualties",
  wound: "wound wounded injure injured injury injuries hurt maimed",
  deploy: "deploy deployed deployment send sent dispatch dispatched station stationed transfer transferred",
  train: "train trained training drill drills instruct instructed",
  issue: "issue issued issuing issuance",
  forge: "forge forged fake faked falsify falsified counterfeit fabricate fabricated staged stage",
  strike: "strike struck shell shelled shelling bomb bombed bombing airstrike attack attacked",
  explode: "explode exploded explosion explosions blast blasts detonate detonated detonation",
  burn: "burn burned fire blaze ignite ignited",
  leak: "leak leaked leakage spill spilled",
  destroy: "destroy destroyed collapse collapsed damage damaged demolish demolished",
  shoot: "shoot shot shooting gunfire fire fired",
  exchange: "exchange exchanged swap swapped return returned repatriate repatriated hand",
  enlist: "enlist enlisted conscript conscripted mobilise mobilised mobilize mobilized join joined serve served service",
  question: "question questioned questioning interrogate interrogated interrogation interview interviewed",
  identify: "identify identified identity identification posing pose",
  order: "order ordered directive instruct instructed command commanded",
  flee: "flee fled escape escaped evacuate evacuated",
  collide: "ram rammed ramming collide collided collision",
  sink: "sink sank sunk sinking capsize capsized",
  poison: "poison poisoned poisoning chemical toxic",
  vote: "vote voted elect elected election ballot",
  pay: "pay paid payment salary bribe bribed",
  cross: "cross crossed crossing enter entered invade invaded",
} as const;

export type EventClass = keyof typeof CLASSES;

const BY_STEM: ReadonlyMap<string, EventClass> = new Map(
  (Object.keys(CLASSES) as EventClass[])
    .flatMap((name) => CLASSES[name].split(" ").map((word): [string, EventClass] => [stem(word), name]))
    .reverse(),
);

/** Who somebody is, where the word is that of an event as well. */
const PERSONS: ReadonlySet<string> = new Set(["conscript", "conscripts"]);

/** "raised the issue": a matter, and nothing that anybody issues. */
const isMatter = (word: string, before = "", behind = ""): boolean =>
  /^issues?$/.test(word) &&
  !/^(?:to|will|would|did|do|does|not|can|could|may|might|must)$/.test(before) &&
  !/^(?:an?|the|no|its|his|her|their)$/.test(behind);

const LATIN = /^[a-z0-9]/;

const HANGUL = /^\p{Script=Hangul}/u;

/** How something came about, which says less than what came of it: "the cutter that rammed the boat was seized". */
const LESS: EventClass = "collide";

/** What leaks where it escapes or is let out; people flee, and are released. */
const SUBSTANCE =
  /^(?:gas|gases|ammonia|chlorine|methane|oil|crude|fuel|diesel|petrol|gasoline|acid|chemicals?|sewage|sludge|radiation|radioactivity|vapou?rs?|fumes|smoke|steam|mercury|cyanide|phosphorus|slurry|bromine|benzene)$/;
const LETS_OUT = /^(?:escap(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|discharg(?:e|es|ed|ing))$/;
/** "a toxic spill": what leaks, more than what it does. */
const ONLY_KIND = /^(?:chemical|toxic)$/;

/** The class of the first word that has one, or null; of the last in Korean, whose main verb stands there. `words` are folded. */
export function eventClassOf(words: readonly string[]): EventClass | null {
  const ordered = words.some((one) => HANGUL.test(one)) ? words.toReversed() : words;
  const leaks = words.some((word) => SUBSTANCE.test(word));
  let less: EventClass | null = null;
  for (const [i, word] of ordered.entries()) {
    if (PERSONS.has(word) || isMatter(word, ordered[i - 1], ordered[i + 1])) continue;
    const found = leaks && LETS_OUT.test(word) ? "leak" : (BY_STEM.get(stem(word)) ?? (LATIN.test(word) ? null : classOfForeignWord(word)));
    if (found === LESS || ONLY_KIND.test(word)) less ??= found;
    else if (found !== null) return found;
  }
  return less;
}
