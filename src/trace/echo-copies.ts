import type { ReadReport } from "../record/case-record.ts";
import type { CopiedText } from "../record/origin.ts";
import { AnchorKeys, type EchoText } from "./anchor-keys.ts";
import { instantOf, isBefore } from "./instant.ts";
import { parentBy } from "./overlap-direction.ts";
import { EchoFinder, type EchoPair } from "./translation-echo.ts";

/** So many parents of a report are kept, as a person may call the first of them independent. */
const PARENTS = 3;

/**
 * Finds the reports that may be translated from others, each with the best earlier parents first: `from` took from `to`, the later from the earlier; where
 * times do not tell, the one of which a smaller part stands in the other gave; else the greater id from the lesser, which says nothing
 * about who was first. A report that says itself what it translates has better evidence than this; it is listed nevertheless. How rare a name is depends on all
 * reports, so all are compared whenever others are in use; what stands in each is found once.
 */
export class EchoCopies {
  readonly #texts = new WeakMap<ReadReport, EchoText>();
  readonly #keys = new AnchorKeys();

  among(reports: readonly ReadReport[]): readonly CopiedText[] {
    const finder = new EchoFinder(
      reports.map((read) => this.#textOf(read)),
      this.#keys,
    );
    const byId = new Map(reports.map((read) => [read.report.id as string, read]));
    const reportAt = (place: number): ReadReport | undefined => byId.get(finder.texts[place]?.key ?? "");
    const found = finder.pairs().flatMap((pair) => {
      const [earlier, later] = [reportAt(pair.earlier), reportAt(pair.later)];
      return earlier && later ? [copyOf(pair, earlier, later)] : [];
    });
    const kept = new Map<string, CopiedText[]>();
    for (const copy of [...found].sort(bestFirst)) {
      const list = kept.get(copy.from) ?? [];
      if (list.length < PARENTS) list.push(copy);
      kept.set(copy.from, list);
    }
    return [...kept.values()].flat();
  }

  #textOf(read: ReadReport): EchoText {
    const { report, reading } = read;
    const text = this.#texts.get(read) ?? {
      key: report.id,
      text: reading.text,
      language: reading.language,
      published: report.published,
      publisher: report.publisher,
    };
    this.#texts.set(read, text);
    return text;
  }
}

function bestFirst(x: CopiedText, y: CopiedText): number {
  return (y.echo?.probability ?? 0) - (x.echo?.probability ?? 0) || (x.to < y.to ? -1 : x.to > y.to ? 1 : 0);
}

function copyOf(pair: EchoPair, earlier: ReadReport, later: ReadReport): CopiedText {
  const { names, numbers, addresses, quotations, probability, inEarlier, inLater } = pair;
  const before = isBefore(instantOf(earlier.report.published), instantOf(later.report.published)) ? "a" : null;
  const fromLater = parentBy({ a: pair.ofEarlier, b: pair.ofLater }, before).parent !== "b";
  const [from, to] = fromLater ? [later, earlier] : [earlier, later];
  return {
    from: from.report.id,
    to: to.report.id,
    containment: 0,
    longest: { tokens: 0, from: [0, 0], to: [0, 0] },
    echo: {
      names,
      numbers,
      addresses,
      quotations,
      probability,
      from: fromLater ? inLater : inEarlier,
      to: fromLater ? inEarlier : inLater,
    },
  };
}
