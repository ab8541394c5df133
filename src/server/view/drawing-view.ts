import type { ClaimId, UtteranceId } from "../../record/id.ts";
import type { Origin } from "../../record/origin.ts";
import { hull } from "../../record/span.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { ClaimDrawing, ClaimOrigin, DrawnKnot, DrawnStrand, Quote } from "../../record/workbench.ts";
import { linkBetween, pathTo } from "./chain-view.ts";
import { type Desk, nameOf } from "./desk.ts";
import { quoteAt, quotesAt } from "./quote.ts";
import { sourceWords } from "./utterance-line.ts";

/** More ways through one claim than this are not drawn; the lists below the drawing hold all. */
const MOST_WAYS = 1_500;
/** So many reports that lead to the same knot are drawn one by one; of more, the first few, and how many follow. */
const REPORTS_DRAWN = 7;
const MOST_QUOTES = 3;

type Side = ClaimOrigin["side"];

type Knot = Omit<DrawnKnot, "column">;

interface Strand extends Omit<DrawnStrand, "utterances" | "quotes"> {
  readonly said: Set<UtteranceId>;
  readonly quotes: Quote[];
}

/** Draws a claim: each way from a report that carries it to an origin, and where ways run together. */
export function drawingOf(desk: Desk, claim: ClaimId, sideOf: (origin: Origin) => Side): ClaimDrawing {
  const origins = desk.findings.traced.claims.get(claim)?.origins ?? [];
  const drawing = new Drawing(desk);
  let ways = 0;
  for (const origin of origins) {
    for (const id of origin.through) {
      const utterance = desk.findings.gathered.utterances.get(id);
      if (utterance === undefined || ways++ >= MOST_WAYS) continue;
      drawing.add(pathTo(desk, utterance, origin), origin, sideOf(origin), utterance);
    }
  }
  return drawing.drawn();
}

/** Knots are named by who it is and where he leads: so those that lead the same way are one, and no way leads back. */
class Drawing {
  readonly #desk: Desk;
  readonly #knots = new Map<string, Knot>();
  readonly #strands = new Map<string, Strand>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  add(path: readonly UtteranceId[], origin: Origin, side: Side, member: Utterance): void {
    const dark = !origin.resolved;
    let next = `o ${origin.id}`;
    this.#knot({
      id: next,
      kind: "origin",
      name: nameOf(this.#desk, origin.by),
      detail: origin.kind,
      side,
      report: null,
      origin: origin.id,
      dark,
    });
    let after: UtteranceId | null = null;
    for (let at = path.length - 1; at >= 0; at--) {
      const id = path[at];
      const utterance = id === undefined ? undefined : this.#desk.findings.gathered.utterances.get(id);
      if (utterance === undefined) continue;
      const here = this.#speaker(utterance, next, at === 0, side);
      if (here === null) {
        after = utterance.id;
        continue;
      }
      this.#strand(here, next, utterance, after, dark, side, member);
      next = here;
      after = utterance.id;
    }
  }

  drawn(): ClaimDrawing {
    this.#fold();
    const after = new Map<string, string[]>();
    for (const { from, to } of this.#strands.values()) after.set(from, [...(after.get(from) ?? []), to]);
    const depths = new Map<string, number>();
    const depthOf = (id: string): number => {
      const depth = depths.get(id) ?? Math.max(0, ...(after.get(id) ?? []).map((to) => depthOf(to) + 1));
      depths.set(id, depth);
      return depth;
    };
    const deepest = Math.max(0, ...[...this.#knots.keys()].map(depthOf));
    // Reports stand in one column, however long the way is; what lies between stands as far from its origin as it is.
    const columnOf = ({ id, kind }: Knot): number => (kind === "report" || kind === "more" ? 0 : deepest - depthOf(id));
    return {
      columns: deepest + 1,
      knots: [...this.#knots.values()].map((knot) => ({ ...knot, column: columnOf(knot) })),
      strands: [...this.#strands.values()].map(({ said, ...strand }) => ({ ...strand, utterances: said.size })),
    };
  }

  /** Who speaks here, as a knot; null for a report's own sentence under its publisher, which is the report itself. */
  #speaker(utterance: Utterance, next: string, first: boolean, side: Side): string | null {
    const { gathered } = this.#desk.findings;
    const read = gathered.reports.get(utterance.report);
    if (utterance.voice !== "attributed") {
      if (utterance.voice === "sentence" && utterance.parent !== null) return null;
      const published = read?.report.published?.slice(0, 10) ?? "";
      const id = first ? `r ${utterance.report}` : `v ${utterance.report} ${next}`;
      const name = read?.report.publisher ?? null;
      const kind = first ? "report" : "voice";
      this.#knot({ id, kind, name, detail: published, side, report: utterance.report, origin: null, dark: false });
      return id;
    }
    const words = sourceWords(read?.reading ?? null, utterance);
    const name = nameOf(this.#desk, utterance.source) ?? words;
    const id = `v ${utterance.source ?? utterance.id} ${next}`;
    this.#knot({ id, kind: "voice", name, detail: "", side, report: utterance.report, origin: null, dark: false });
    return id;
  }

  #knot(knot: Knot): void {
    if (!this.#knots.has(knot.id)) this.#knots.set(knot.id, knot);
  }

  #strand(from: string, to: string, utterance: Utterance, after: UtteranceId | null, dark: boolean, side: Side, member: Utterance): void {
    const id = `${from} > ${to}`;
    const link = after === null ? undefined : linkBetween(this.#desk, utterance.id, after);
    const strand =
      this.#strands.get(id) ??
      ({
        from,
        to,
        reason: after === null ? "ends" : (link?.reason ?? "nested"),
        because: link?.because ?? "",
        certain: link?.certain ?? true,
        dark: dark && after === null,
        side,
        said: new Set<UtteranceId>(),
        quotes: [],
      } satisfies Strand);
    this.#strands.set(id, strand);
    if (strand.said.has(utterance.id)) return;
    strand.said.add(utterance.id);
    if (strand.quotes.length >= MOST_QUOTES) return;
    const proofs = link === undefined ? [] : quotesAt(this.#desk, link.evidence.slice(0, MOST_QUOTES));
    const shown = proofs.length > 0 ? proofs : this.#wordsOf(after === null ? utterance : member);
    strand.quotes.push(...shown.slice(0, MOST_QUOTES - strand.quotes.length));
  }

  #wordsOf({ report, content, id }: Utterance): readonly Quote[] {
    const quote = content.length === 0 ? null : quoteAt(this.#desk, report, hull(content), id);
    return quote === null ? [] : [quote];
  }

  /** Of many reports that lead to the same knots, all but the first few become one. */
  #fold(): void {
    const ahead = new Map<string, string[]>();
    for (const { from, to } of this.#strands.values()) ahead.set(from, [...(ahead.get(from) ?? []), to]);
    const alike = new Map<string, Knot[]>();
    for (const knot of this.#knots.values()) {
      if (knot.kind !== "report") continue;
      const key = [...(ahead.get(knot.id) ?? [])].sort().join(" | ");
      alike.set(key, [...(alike.get(key) ?? []), knot]);
    }
    for (const [key, reports] of alike) {
      if (reports.length <= REPORTS_DRAWN + 1) continue;
      const sorted = reports.sort((a, b) => (a.detail < b.detail ? -1 : a.detail > b.detail ? 1 : a.id < b.id ? -1 : 1));
      this.#foldInto(`m ${key}`, sorted.slice(REPORTS_DRAWN));
    }
  }

  #foldInto(id: string, rest: readonly Knot[]): void {
    const [first] = rest;
    if (first === undefined) return;
    this.#knots.set(id, { ...first, id, kind: "more", name: null, detail: String(rest.length), report: null });
    const gone = new Set(rest.map((knot) => knot.id));
    for (const knot of gone) this.#knots.delete(knot);
    for (const [key, strand] of [...this.#strands]) {
      if (!gone.has(strand.from)) continue;
      this.#strands.delete(key);
      const joined = `${id} > ${strand.to}`;
      const held = this.#strands.get(joined) ?? { ...strand, from: id, said: new Set<UtteranceId>(), quotes: [] };
      for (const one of strand.said) held.said.add(one);
      if (held.quotes.length < MOST_QUOTES) held.quotes.push(...strand.quotes.slice(0, MOST_QUOTES - held.quotes.length));
      this.#strands.set(joined, held);
    }
  }
}
