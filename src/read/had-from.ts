import type { Attribution, Scene } from "./attribution.ts";
import { endOf } from "./complement-end.ts";
import { plainSetting } from "./complement-setting.ts";
import { isPerson } from "./narrow-object.ts";
import { NO_LINKS, phraseEnd, sourceEnd } from "./noun-phrase.ts";
import { spanBetween, type Unit } from "./region.ts";
import { isComma, isTitle } from "./unit-class.ts";

/** Verbs with which somebody says whom he has his knowledge from. */
const HAS = /^(?:has|have|had|having|got|gets?|hears?|heard|learn(?:s|ed|t)?)$/;
/** How far behind the comma that opens a remark the "that" is looked for. */
const REMARK = 14;

/**
 * "had it from her brother that the tank was empty", "has it on good authority from two clerks that …", "who had heard it from the vet": whoever somebody has his
 * knowledge from is the source, and what he knows is what follows "that", or "it" alone.
 */
export function hadFrom(scene: Scene): readonly Attribution[] {
  const { units } = scene.region;
  const found: Attribution[] = [];
  for (let i = scene.first + 1; i + 2 < scene.end; i++) {
    if (units[i]?.lower !== "it" || !HAS.test(units[i - 1]?.lower ?? "")) continue;
    const act = actAt(scene, i);
    if (act !== null) found.push(act);
  }
  return found;
}

function actAt({ region: { units }, end }: Scene, it: number): Attribution | null {
  const from = onAuthority(units, it + 1, end) ?? it + 1;
  const behind = units[from]?.lower === "from" ? phraseEnd(units, from + 1, end) : from;
  if (behind <= from + 1) return null;
  const that = thatBehind(units, behind, end);
  if (that === null && !isPerson(units, from + 1, behind) && !isTitle(units[behind - 1])) return null;
  const source = spanBetween(units, from + 1, that === null ? sourceEnd(units, from + 1, end) : behind);
  const ending = that === null ? null : endOf(units, that, plainSetting(end), it - 1);
  const close = ending !== null && isComma(units[ending.to - 1]) ? ending.to - 1 : (ending?.to ?? 0);
  const content = that === null ? spanBetween(units, it, it + 1) : spanBetween(units, that, close);
  const cue = that === null ? [spanBetween(units, it - 1, it), spanBetween(units, from, from + 1)] : [spanBetween(units, it - 1, from + 1)];
  if (content === null) return null;
  return {
    cue: cue.filter((span) => span !== null),
    cueClass: "say",
    lemma: "have",
    source,
    antecedent: null,
    content: [content],
    mode: "indirect",
    auxiliaries: [],
    rule: "had-from",
    grounds: { source: "behind", content: that === null ? "thing" : "that", ended: ending?.why ?? null },
  };
}

/** The unit behind "on good authority", or null. */
function onAuthority(units: readonly Unit[], at: number, end: number): number | null {
  if (units[at]?.lower !== "on") return null;
  const stop = phraseEnd(units, at + 1, end, NO_LINKS);
  return units[stop - 1]?.lower === "authority" ? stop : null;
}

/** The "that" at `at`, or behind the remark that commas enclose there; null where there is none. */
function thatBehind(units: readonly Unit[], at: number, end: number): number | null {
  if (units[at]?.lower === "that") return at;
  if (!isComma(units[at])) return null;
  for (let i = at + 1; i < Math.min(end, at + REMARK); i++) if (isComma(units[i]) && units[i + 1]?.lower === "that") return i + 1;
  return null;
}
