import type { TranslationEcho } from "../record/origin.ts";
import { english } from "../record/sentence.ts";
import type { Span } from "../record/span.ts";
import type { EchoText } from "./anchor-keys.ts";
import { sharedInOrder } from "./echo-words.ts";
import { instantOf, isBefore } from "./instant.ts";
import type { Overlap } from "./overlap.ts";
import { parentBy, percent } from "./overlap-direction.ts";
import type { OverlapText } from "./shared-text.ts";
import { EchoFinder, type EchoPair } from "./translation-echo.ts";

/** What two texts in different languages have in one order. */
export interface OverlapEcho extends Pick<TranslationEcho, "names" | "numbers" | "addresses" | "quotations"> {
  /** `a`: the share, by weight, of what a translation would keep of a that stands in b. */
  readonly share: { readonly a: number; readonly b: number };
  /** The weightiest of it at its places in both texts, side by side. */
  readonly spans: { readonly a: readonly Span[]; readonly b: readonly Span[] };
}

const NOTHING: Span = [0, 0];

/** The pairs of texts whose languages are given and differ, of which one may be a translation of the other: the most probable first. */
export function echoOverlaps(texts: readonly OverlapText[]): readonly Overlap[] {
  const given = texts.flatMap(({ key, text, published, language }): EchoText[] =>
    language === undefined ? [] : [{ key, text, published, language }],
  );
  const finder = new EchoFinder(given);
  const parented = new Set<string>();
  return [...finder.pairs()]
    .sort((x, y) => y.probability - x.probability || x.later - y.later || x.earlier - y.earlier)
    .flatMap((pair) => {
      const [earlier, later] = [finder.texts[pair.earlier], finder.texts[pair.later]];
      return earlier && later ? [described(pair, earlier, later, parented)] : [];
    });
}

function described(pair: EchoPair, earlier: EchoText, later: EchoText, parented: Set<string>): Overlap {
  const first = earlier.key < later.key;
  const [a, b] = first ? [earlier, later] : [later, earlier];
  const inOrder = <One>(ofEarlier: One, ofLater: One): { a: One; b: One } =>
    first ? { a: ofEarlier, b: ofLater } : { a: ofLater, b: ofEarlier };
  const share = inOrder(rounded(pair.ofEarlier), rounded(pair.ofLater));
  const [at, bt] = [instantOf(a.published), instantOf(b.published)];
  const { parent, direction } = parentBy(share, isBefore(at, bt) ? "a" : isBefore(bt, at) ? "b" : null);
  const child = parent === null ? null : parent === "a" ? b.key : a.key;
  // The most probable parent of a text comes first.
  const nearest = child === null || !parented.has(child);
  if (child !== null) parented.add(child);
  const figures = `${english(sharedInOrder(pair))} stand in the same order in both: ${percent(share.a)} of what a translation would keep of a, ${percent(share.b)} of b`;
  const { names, numbers, addresses, quotations } = pair;
  return {
    a: a.key,
    b: b.key,
    containment: { a: 0, b: 0 },
    reworded: { a: 0, b: 0 },
    longest: { tokens: 0, a: NOTHING, b: NOTHING },
    sharedErrors: [],
    parent: parent === null ? null : parent === "a" ? a.key : b.key,
    nearest,
    probability: pair.probability,
    direction,
    because: `${figures}; ${because(parent, direction)}`,
    echo: { names, numbers, addresses, quotations, share, spans: inOrder(pair.inEarlier, pair.inLater) },
  };
}

function because(parent: "a" | "b" | null, direction: Overlap["direction"]): string {
  if (parent === null) return "which of them is first is not known";
  if (direction === "time") return `${parent} was published first`;
  return `the times do not tell, but ${parent === "a" ? "b" : "a"} looks like an excerpt`;
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
