import type { ReadReport } from "../record/case-record.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ReportId } from "../record/id.ts";
import type { CopiedText } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { pageOf } from "./page.ts";
import type { TakenOtherwise } from "./taken-otherwise.ts";

type Reports = Gathered["reports"];

/**
 * By what one report may tell of another: the pages that it names, its pictures, the names that it credits, the texts that it holds. So that whoever knows of
 * some reports that they are others than before finds those to which that makes a difference. Never changed: after a revision there is another.
 */
export class ReportIndex {
  readonly #byPage: Index;
  readonly #byMedia: Index;
  /** By every name, as it is written, that a report credits. */
  readonly #byName: Index;
  /** The reports that took text from each. */
  readonly #takers: Takers;

  private constructor(byPage: Index, byMedia: Index, byName: Index, takers: Takers) {
    this.#byPage = byPage;
    this.#byMedia = byMedia;
    this.#byName = byName;
    this.#takers = takers;
  }

  static of(reports: Reports, copied: readonly CopiedText[]): ReportIndex {
    const none: Index = Patched.over(new Map());
    return new ReportIndex(none, none, none, takersAmong(copied)).#filed([...reports.values()], (id) => reports.has(id));
  }

  /** The same after some reports have moved, or took from others than before: `took` says from whom they did. */
  revised(
    before: Reports,
    after: Reports,
    moved: ReadonlySet<ReportId>,
    took: (report: ReportId) => readonly CopiedText[] | undefined,
    taken: TakenOtherwise,
  ): ReportIndex {
    const takers = takersOtherwise(this.#takers, took, taken);
    const reads = [...moved].flatMap((id) => before.get(id) ?? after.get(id) ?? []);
    return new ReportIndex(this.#byPage, this.#byMedia, this.#byName, takers).#filed(reads, (id) => after.has(id));
  }

  /** All reports that name the pages, or show the pictures, of others. */
  sharing(reports: Iterable<ReadReport>): ReadonlySet<ReportId> {
    const found = new Set<ReportId>();
    for (const { report } of reports) {
      const all = [
        report.url === null ? NONE : this.naming(report.url),
        ...report.media.map((digest) => this.#byMedia.get(digest) ?? NONE),
      ];
      for (const some of all) for (const id of some) found.add(id);
    }
    return found;
  }

  /** All reports that took text from these. */
  *takingFrom(reports: Iterable<ReportId>): Iterable<ReportId> {
    for (const id of reports) yield* this.#takers.get(id) ?? NONE;
  }

  /** The reports that are filed under the address of a page, or name it as their original. */
  naming(url: string): readonly ReportId[] {
    return this.#byPage.get(pageOf(url)) ?? NONE;
  }

  /** The reports that credit somebody by a name of which this is true. */
  *crediting(isOther: (name: string) => boolean): Iterable<ReportId> {
    for (const [name, reports] of this.#byName) if (isOther(name)) yield* reports;
  }

  #filed(reads: readonly ReadReport[], isThere: (id: ReportId) => boolean): ReportIndex {
    const filed = (index: Index, marksOf: (read: ReadReport) => Iterable<string>): Index => {
      const changed = new Map<string, Set<ReportId>>();
      for (const read of reads)
        for (const mark of marksOf(read)) {
          const held = changed.get(mark) ?? new Set(index.get(mark));
          changed.set(mark, held);
          if (isThere(read.report.id)) held.add(read.report.id);
          else held.delete(read.report.id);
        }
      return index.with(new Map([...changed].map(([mark, all]) => [mark, all.size === 0 ? undefined : [...all]])));
    };
    return new ReportIndex(
      filed(this.#byPage, pagesOf),
      filed(this.#byMedia, ({ report }) => report.media),
      filed(this.#byName, namesCredited),
      this.#takers,
    );
  }
}

type Index = Patched<string, readonly ReportId[]>;
type Takers = Patched<ReportId, readonly ReportId[]>;

const NONE: readonly ReportId[] = [];

function pagesOf({ report }: ReadReport): readonly string[] {
  const named = report.provenance.flatMap((origin) => (origin.kind === "canonical-link" ? [origin.url] : []));
  return [...named, ...(report.url === null ? [] : [report.url])].map(pageOf);
}

/** Everybody whom a report, or what it was taken from, names as one from whom it has something, or who had a hand in it. */
function namesCredited({ report, reading }: ReadReport): readonly string[] {
  return [
    ...report.provenance.flatMap((origin) => {
      if (origin.kind === "forwarded") return [origin.from];
      if (origin.kind === "credit" || origin.kind === "translation-of") return [origin.name];
      return origin.kind === "interpreter" && origin.suppliedBy !== null ? [origin.suppliedBy] : [];
    }),
    ...reading.credits.map(({ name }) => name),
    ...(reading.renderings ?? []).flatMap(({ supplier }) => supplier?.name ?? []),
  ];
}

function takersAmong(copied: readonly CopiedText[]): Takers {
  const takers = new Map<ReportId, ReportId[]>();
  for (const { from, to } of copied) {
    const held = takers.get(to);
    if (held === undefined) takers.set(to, [from]);
    else held.push(from);
  }
  return Patched.over(new Map([...takers].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function takersOtherwise(takers: Takers, took: (report: ReportId) => readonly CopiedText[] | undefined, taken: TakenOtherwise): Takers {
  const changed = new Map<ReportId, Set<ReportId>>();
  const takersOf = (giver: ReportId): Set<ReportId> => {
    const known = changed.get(giver) ?? new Set(takers.get(giver));
    changed.set(giver, known);
    return known;
  };
  for (const [taker, copies = []] of taken) {
    const [was, is] = [took(taker) ?? [], copies].map((some) => new Set(some.map(({ to }) => to)));
    for (const to of was ?? []) if (!is?.has(to)) takersOf(to).delete(taker);
    for (const to of is ?? []) if (!was?.has(to)) takersOf(to).add(taker);
  }
  return takers.with(new Map([...changed].map(([giver, all]) => [giver, all.size === 0 ? undefined : [...all]])));
}
