import type { ReadUtterance, Stance } from "../record/reading.ts";
import { hull, type Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";

type ScopeCue = ReadUtterance["scopeCues"][number];

const HEDGE =
  /\b(?:may|might|could|possibly|probably|perhaps|reportedly|allegedly|purportedly|apparently|supposedly|likely|suspected|believed|appears? to|seems? to)\b/giu;
const DENY = /\b(?:not|never|n['’]t|no longer)\b/iu;

/** What a source does with a content, and the very words that hedge, deny or limit it. */
export function stanceOf(
  text: string,
  { cueClass, lemma, auxiliaries, content, cue, rule }: Attribution,
): { readonly stance: Stance; readonly scopeCues: readonly ScopeCue[] } {
  const negated = auxiliaries.some((word) => DENY.test(word) || word === "neither");
  const hedges = hedgesIn(text, content);
  const own: ScopeCue[] =
    cueClass === "deny" || negated
      ? [{ span: hull(cue), kind: "deny" }]
      : cueClass === "suspect"
        ? [{ span: hull(cue), kind: "hedge" }]
        : [];
  return { stance: stance(cueClass, lemma, negated, hedges.length > 0 || rule === "passive-hearsay"), scopeCues: [...own, ...hedges] };
}

function stance(cueClass: Attribution["cueClass"], lemma: string, negated: boolean, hedged: boolean): Stance {
  if (cueClass === "deny") return negated ? "hedges" : "denies";
  if (cueClass === "refuse") return "declines";
  if (cueClass === "ask") return "asks";
  if (cueClass === "order") return "orders";
  if (negated) return /^(?:confirm|verify|acknowledge|admit|say|comment|respond|reply|answer)$/.test(lemma) ? "declines" : "denies";
  return hedged || cueClass === "suspect" ? "hedges" : "asserts";
}

/** Hedges in the first words of the content: those that come later qualify a detail. */
function hedgesIn(text: string, content: readonly Span[]): readonly ScopeCue[] {
  const [first] = content;
  if (first === undefined) return [];
  const head = text.slice(first[0], Math.min(first[1], first[0] + 120));
  // "in May" is a month.
  return [...head.matchAll(HEDGE)]
    .filter((match) => match[0] !== "May")
    .map((match) => ({
      span: [first[0] + match.index, first[0] + match.index + match[0].length],
      kind: "hedge",
    }));
}
