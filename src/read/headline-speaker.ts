import type { Attribution, Scene } from "./attribution.ts";
import { clauseAt } from "./clause.ts";
import { spanBetween } from "./region.ts";
import { isColon, isNoun, isQuote } from "./unit-class.ts";

/** A label before a colon that is no speaker. */
const LABEL =
  /^(?:analysis|opinion|update|updates|video|watch|exclusive|explainer|live|breaking|factbox|timeline|comment|editorial|photos?|pictures?|note|correction|report|review|interview|podcast|profile|q&a|latest|alert|summary|map|graphic|poll|revealed|confirmed)$/;
/** A speaker before a colon has no more words than this. */
const LONGEST = 5;

/** "Ministry: no gas was used", "“They shot at us”: survivor" in a headline. */
export function headlineSpeaker(scene: Scene): readonly Attribution[] {
  const { region, first, end } = scene;
  const { units } = region;
  if (region.kind !== "heading") return [];
  let colon = first;
  while (colon < end && !isColon(units[colon])) colon++;
  if (colon >= end - 1) return [];
  const behind = isQuote(units[colon - 1]) && end - colon - 1 <= LONGEST;
  const before = colon - first <= LONGEST && (isQuote(units[colon + 1]) || clauseAt(units, colon + 1, end));
  if (!behind && !before) return [];
  const [from, to] = behind ? [colon + 1, end] : [first, colon];
  for (let i = from; i < to; i++) if (LABEL.test(units[i]?.lower ?? "")) return [];
  if (!isNoun(units[to - 1])) return [];
  const source = spanBetween(units, from, to);
  const content = behind ? spanBetween(units, first, colon) : spanBetween(units, colon + 1, end);
  const cue = spanBetween(units, colon, colon + 1);
  if (source === null || content === null || cue === null) return [];
  return [
    {
      cue: [cue],
      cueClass: "say",
      lemma: ":",
      source,
      antecedent: null,
      content: [content],
      mode: "indirect",
      auxiliaries: [],
      rule: "headline-speaker",
      grounds: { source: "label", content: "line", ended: null },
    },
  ];
}
