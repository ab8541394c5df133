import type { CueClass } from "../record/reading.ts";
import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { endOf } from "./complement-end.ts";
import { phraseEnd, phraseStart } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { isAdverb, isPreposition } from "./unit-class.ts";

/** Nouns of saying, by what their verb does. */
const NOUNS: ReadonlyMap<string, CueClass> = new Map<string, CueClass>(
  (
    [
      [
        "say",
        "assertion statement comment remark announcement argument suggestion warning insistence testimony promise pledge vow threat complaint declaration contention prediction",
      ],
      ["claim", "claim allegation accusation charge"],
      ["report", "report rumour rumor"],
      ["deny", "denial rejection"],
      ["confirm", "confirmation acknowledgement acknowledgment"],
      ["admit", "admission confession"],
      ["suspect", "belief suspicion assumption assessment conclusion estimate fear speculation"],
    ] as const
  ).flatMap(([cueClass, nouns]) => nouns.split(" ").flatMap((noun) => [noun, `${noun}s`].map((form) => [form, cueClass] as const))),
);
/** Of these it is news that somebody says so, even where nobody is named. */
const OF_NOBODY = /^(?:claim|allegation|accusation|report|rumou?r)s?$/;

/** "the port's claim that two barges sank", "denials by the port that …", "reports that …". */
export function nouns(scene: Scene): readonly Attribution[] {
  const { first, end, region } = scene;
  const { units } = region;
  const found: Attribution[] = [];
  for (let i = first; i + 2 < end; i++) {
    const unit = units[i];
    const cueClass = unit === undefined || !/^NNS?$/.test(unit.tag) ? undefined : NOUNS.get(unit.lower);
    if (unit === undefined || cueClass === undefined) continue;
    const that =
      thatBehind(units, i + 1, end) ?? (OF_NOBODY.test(unit.lower) && unit.lower.endsWith("s") ? ofBehind(units, i + 1, end) : null);
    if (that === null) continue;
    const source = possessor(units, i, first) ?? that.agent;
    if (source === null && !OF_NOBODY.test(unit.lower)) {
      scene.reject(i, "a noun of saying, and no one is named whose it is");
      continue;
    }
    const setting = { end, subordinate: false, relative: true, extracted: false, negated: false, ing: false };
    // "reports of losses were false": what they are of has no verb of its own.
    const ending = endOf(units, that.at, setting, i, that.of);
    const content = spanBetween(units, that.at, ending.to);
    if (content === null) continue;
    found.push({
      cue: [[unit.start, unit.end]],
      cueClass,
      lemma: unit.lower,
      source: source === null ? null : spanBetween(units, source[0], source[1]),
      antecedent: null,
      content: [content],
      mode: "indirect",
      auxiliaries: [],
      rule: "noun-of-saying",
      grounds: { source: source === null ? "nobody" : "possessor", content: "that", ended: ending.why },
    });
  }
  return found;
}

type Range = readonly [number, number];

interface Said {
  /** Where what is said begins. */
  readonly at: number;
  readonly agent: Range | null;
  /** It is a phrase behind "of" and no clause. */
  readonly of: boolean;
}

/** The "that" behind a noun, and who stands between with "by" or "from". */
function thatBehind(units: readonly Unit[], at: number, end: number): Said | null {
  if (isThat(units, at, end)) return { at, agent: null, of: false };
  if (!isPreposition(units[at])) return null;
  const stop = phraseEnd(units, at + 1, end);
  if (stop === at + 1 || !isThat(units, stop, end)) return null;
  return { at: stop, agent: /^(?:by|from)$/.test(units[at]?.lower ?? "") ? [at + 1, stop] : null, of: false };
}

/** "rumours of a strike", "claims a man was shot": what many say needs no "that". */
function ofBehind(units: readonly Unit[], at: number, end: number): Said | null {
  if (units[at]?.lower === "of" && phraseEnd(units, at + 1, end) > at + 1) return { at: at + 1, agent: null, of: true };
  return /^(?:DT|PRP|PRP\$|EX)$/.test(units[at]?.tag ?? "") && clauseAt(units, at, end) ? { at, agent: null, of: false } : null;
}

const isThat = (units: readonly Unit[], at: number, end: number): boolean => units[at]?.lower === "that" && clauseAt(units, at + 1, end);

/** "his", "the port's": who stands before the noun. */
function possessor(units: readonly Unit[], noun: number, first: number): Range | null {
  let at = noun - 1;
  while (at >= first && (isAdverb(units[at]) || /^(?:JJ|CD|NN)/.test(units[at]?.tag ?? ""))) at--;
  const unit = units[at];
  if (unit?.tag === "PRP$") return [at, at + 1];
  if (unit?.tag !== "POS") return null;
  const start = phraseStart(units, at - 1, first);
  return start < at ? [start, at] : null;
}
