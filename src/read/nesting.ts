import { contains, hull, type Span } from "../record/span.ts";

/** What of an act of saying its place among the others hangs on. */
interface Placed {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** Orders acts of saying by where they begin, the longer first, so that each stands behind those that can hold it. */
export function inOrder<Act extends Placed>(found: readonly Act[]): readonly Act[] {
  const placed = found.map((act) => ({ act, extent: extentOf(act), cue: hull(act.cue) }));
  // "A, citing B, said that X": what A says holds the citation, which begins no later.
  const within = (a: (typeof placed)[number], b: (typeof placed)[number]): number =>
    Number(a.act.content.some((span) => contains(span, b.cue)));
  placed.sort((a, b) => a.extent[0] - b.extent[0] || b.extent[1] - a.extent[1] || within(b, a) - within(a, b) || a.cue[0] - b.cue[0]);
  return placed.map(({ act }) => act);
}

/**
 * For each act of saying the index of the one whose content holds its cue most closely ("A said that B said that …"), or null.
 * Expects them in order; a parent always stands before its children.
 */
export function parentsOf(found: readonly Placed[]): readonly (number | null)[] {
  const extents = found.map(extentOf);
  let open: number[] = [];
  return found.map((inner, i) => {
    const cue = hull(inner.cue);
    open = open.filter((k) => (extents[k]?.[1] ?? 0) > cue[0]);
    let best: { readonly index: number; readonly length: number } | null = null;
    for (const index of open) {
      const length = lengthOf(extents[index]);
      if (!(found[index]?.content.some((span) => contains(span, cue)) ?? false)) continue;
      if (best === null || length <= best.length) best = { index, length };
    }
    open.push(i);
    return best?.index ?? null;
  });
}

const extentOf = ({ cue, content }: Placed): Span => hull([...cue, ...content]);
const lengthOf = (span: Span | undefined): number => (span === undefined ? 0 : span[1] - span[0]);
