import type { Attribution, Scene } from "./attribution.ts";
import { endOf, plainSetting } from "./complement-end.ts";
import { phraseEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { isComma } from "./unit-class.ts";

const ACCOUNT = /^(?:account|telling|words?|version|view|opinion|estimate|reckoning|admission)$/;

/** "By his account, the tanks were empty", "in the words of the mayor, …": what is said and whose it is, without a verb. */
export function byAccount({ region: { units }, first, end }: Scene): readonly Attribution[] {
  if (!/^(?:by|in)$/.test(units[first]?.lower ?? "")) return [];
  const whose = possessorAt(units, first + 1, end) ?? ofWhom(units, first + 1, end);
  if (whose === null || !isComma(units[whose.stop]) || whose.stop + 1 >= end) return [];
  const setting = plainSetting(end);
  const ending = endOf(units, whose.stop + 1, setting, whose.noun);
  const source = spanBetween(units, ...whose.source);
  const cue = spanBetween(units, whose.noun, whose.noun + 1);
  const content = spanBetween(units, whose.stop + 1, ending.to);
  if (source === null || cue === null || content === null) return [];
  const grounds = { source: "possessor", content: "around", ended: ending.why } as const;
  return [
    {
      cue: [cue],
      cueClass: units[whose.noun]?.lower === "admission" ? "admit" : "say",
      lemma: "account",
      source,
      antecedent: null,
      content: [content],
      mode: "indirect",
      auxiliaries: [],
      rule: "by-account",
      grounds,
    },
  ];
}

interface Whose {
  readonly source: readonly [number, number];
  readonly noun: number;
  readonly stop: number;
}

/** "his own account", "the mayor's telling". */
function possessorAt(units: readonly Unit[], at: number, end: number): Whose | null {
  for (let i = at; i < Math.min(end, at + 8); i++) {
    if (!ACCOUNT.test(units[i]?.lower ?? "")) continue;
    const own = units[i - 1]?.lower === "own" ? i - 1 : i;
    if (units[own - 1]?.tag === "PRP$") return { source: [own - 1, own], noun: i, stop: i + 1 };
    return units[own - 1]?.tag === "POS" ? { source: [at, own - 1], noun: i, stop: i + 1 } : null;
  }
  return null;
}

/** "the words of the mayor". */
function ofWhom(units: readonly Unit[], at: number, end: number): Whose | null {
  if (units[at]?.lower !== "the" || !ACCOUNT.test(units[at + 1]?.lower ?? "") || units[at + 2]?.lower !== "of") return null;
  const stop = phraseEnd(units, at + 3, end);
  return stop === at + 3 ? null : { source: [at + 3, stop], noun: at + 1, stop };
}
