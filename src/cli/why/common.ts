import { featuresOf, likenessOf } from "../../claims/features.ts";
import { foldedWords } from "../../claims/fold.ts";
import { stem } from "../../claims/stem.ts";
import { propertyWords, whenWords } from "../../record/in-words.ts";
import type { Amount, Utterance } from "../../record/utterance.ts";
import type { CaseView } from "../case-view.ts";

/**
 * What at least such a share of utterances say, slot by slot, in words: "who: Ukraine", "how many: 2 soldiers", "words: captured, soldiers".
 * With a share of 1, what all of them say.
 */
export function sharedBy(view: CaseView, utterances: readonly Utterance[], share = 1): readonly string[] {
  const inAll = (valuesOf: (utterance: Utterance) => readonly string[]): readonly string[] => {
    const counts = new Map<string, number>();
    for (const utterance of utterances) for (const value of new Set(valuesOf(utterance))) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].filter(([, n]) => n >= share * utterances.length).map(([value]) => value);
  };
  const shared: readonly (readonly [string, readonly string[]])[] = [
    ["what happened", inAll(({ slots }) => (slots.what === null ? [] : [slots.what]))],
    ["who", inAll(({ slots }) => slots.who.map(view.nameOf))],
    ["where", inAll(({ slots }) => slots.where.map(view.nameOf))],
    ["when", inAll(({ slots }) => slots.when.map(whenWords))],
    ["how many", inAll(({ slots }) => slots.howMany.map(amountIn))],
    ["facts", inAll(({ slots }) => slots.facts.map(({ property, value }) => `${propertyWords(property)} ${value}`))],
    ["words", inAll(({ slots }) => slots.stems).map((stemmed) => wordOf(stemmed, utterances))],
  ];
  return shared.flatMap(([name, values]) => (values.length === 0 ? [] : [`${name}: ${values.join(", ")}`]));
}

/** A word that a stem was made from, as the first of the utterances writes it. */
function wordOf(stemmed: string, utterances: readonly Utterance[]): string {
  const words = utterances.flatMap(({ words: said }) => foldedWords(said));
  return words.find((word) => stem(word) === stemmed) ?? stemmed;
}

function amountIn({ min, max, approximate, unit }: Amount): string {
  const number = min === max ? String(min) : `${min ?? "…"} to ${max ?? "…"}`;
  return `${approximate ? "about " : ""}${number}${unit === null ? "" : ` ${unit}`}`;
}

/** Of others the one that says most nearly the same, as grouping measures it; of equals the least by id. Null where there is none. */
export function nearestTo(utterance: Utterance, others: readonly Utterance[]): Utterance | null {
  const own = featuresOf(utterance);
  const ranked = others
    .map((other) => ({ other, like: likenessOf(own, featuresOf(other)) }))
    .sort((a, b) => b.like - a.like || (a.other.id < b.other.id ? -1 : 1));
  return ranked[0]?.other ?? null;
}
