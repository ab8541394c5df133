import type { EntityId, ReportId } from "../record/id.ts";
import type { CollapseReason, CopiedText, Evidence, TranslationEcho } from "../record/origin.ts";
import type { ReadCredit } from "../record/reading.ts";
import { contains, type Span } from "../record/span.ts";
import { languageName, sharedInOrder, timeBetween } from "./echo-words.ts";
import { type Ground, nameOf, pairKey, publisherName } from "./ground.ts";
import { byInstant, isBefore } from "./instant.ts";
import { furnitureIn, isPictureCredit } from "./masked.ts";
import { percent } from "./overlap-direction.ts";
import { pageOf } from "./page.ts";

/** Something that says where a whole report came from. */
export interface Lead {
  readonly reason: CollapseReason;
  readonly to:
    | { readonly kind: "report"; readonly report: ReportId; readonly whole: boolean }
    | { readonly kind: "publisher"; readonly publisher: EntityId }
    | { readonly kind: "name"; readonly name: string };
  readonly certain: boolean;
  /** The passage that was copied where it is long enough: whatever is said within it was copied with certainty, whatever else the report holds. */
  readonly passage: Span | null;
  /** Only copied text has a direction that may be unknown. */
  readonly directed: boolean;
  readonly because: string;
  readonly evidence: readonly Evidence[];
}

const CREDITS: Partial<Record<ReadCredit["kind"], string>> = {
  dateline: "carries the dateline of",
  agency: "credits",
  republished: "republishes",
  translated: "translates",
};
/** From here on copied text is certain: most of the report, in long runs. */
const MOST = 0.8;
const LONG = 40;
/** A text that is copied whole may be shorter, and so may a passage for what stands within it, but not so short that two could have found the same words. */
const WHOLE_LONG = 20;

/** Finds the leads of every report, once for a case. */
export class LeadFinder {
  readonly #ground: Ground;
  /** The reports that are filed under each page, the one that owns it first; of the pages that somebody asked for. */
  readonly #pages: Map<string, readonly ReportId[]>;
  readonly #found: Map<ReportId, readonly Lead[]>;

  /** `before` has found leads in the same reports, but for `otherwise`, of which they may be others. */
  constructor(ground: Ground, before?: LeadFinder, otherwise: Iterable<ReportId> = []) {
    this.#ground = ground;
    this.#found = before === undefined ? new Map() : before.#found;
    this.#pages = before === undefined ? new Map() : before.#pages;
    const others = [...otherwise];
    if (others.length === 0) return;
    this.#found = new Map(this.#found);
    for (const report of others) this.#found.delete(report);
    // Whose page it is depends on names.
    this.#pages = new Map();
  }

  /** What is known of where a report came from, strongest first: its page, a forward, a credit, its text. */
  of(report: ReportId): readonly Lead[] {
    const known = this.#found.get(report);
    if (known) return known;
    const all = [...this.#stated(report), ...this.#copied(report)];
    const own = this.#ground.gathered.publisherOf.get(report);
    const leads = all.filter(({ to }) => {
      if (to.kind === "publisher") return to.publisher !== own;
      return to.kind === "name" || !this.#ground.independent.has(pairKey(report, to.report));
    });
    this.#found.set(report, leads);
    return leads;
  }

  #stated(report: ReportId): readonly Lead[] {
    const read = this.#ground.gathered.reports.get(report);
    if (!read) return [];
    const name = publisherName(this.#ground, report);
    const head: Evidence[] = [];
    const links: Lead[] = [];
    const forwards: Lead[] = [];
    const credits: Lead[] = [];
    if (read.report.url !== null) links.push(...this.#again(report, read.report.url));
    for (const origin of read.report.provenance) {
      if (origin.kind === "canonical-link") links.push(...this.#page(report, origin.url));
      else if (origin.kind === "forwarded") forwards.push(this.#named("forwarded", origin.from, `${name} forwards it from`, head));
      else if (origin.kind === "credit") credits.push(this.#named("dateline", origin.name, `${name} credits`, head));
      else if (origin.kind === "translation-of") credits.push(this.#named("dateline", origin.name, `${name} translates`, head));
    }
    // Who is named under a picture gave the picture and not the words.
    const captions = read.reading.credits.some(({ kind }) => kind === "agency") ? furnitureIn(read.reading.text) : [];
    for (const credit of read.reading.credits) {
      const picture = isPictureCredit(credit.name) || captions.some((caption) => contains(caption, credit.span));
      if (credit.kind === "agency" && picture) continue;
      const verb = CREDITS[credit.kind];
      if (verb !== undefined) credits.push(this.#named("dateline", credit.name, `${name} ${verb}`, [{ report, span: credit.span }]));
    }
    return [links, forwards, credits].flatMap((leads) => leads.sort((a, b) => (a.because < b.because ? -1 : 1)));
  }

  /**
   * A copy that names its original is often filed under the original's address, so several reports may claim one page. It belongs to the
   * publisher whose name stands in the address, else to the earliest; whose page it is relies on nobody for it.
   */
  #page(report: ReportId, url: string): readonly Lead[] {
    const page = pageOf(url);
    const [owner] = this.#filedUnder(page, url);
    if (owner === undefined || owner === report) return [];
    const earlier = isBefore(this.#ground.times.get(owner) ?? null, this.#ground.times.get(report) ?? null);
    const elsewhere = pageOf(this.#ground.gathered.reports.get(report)?.report.url ?? "") !== page;
    const directed = elsewhere || earlier || owns(this.#ground, page, owner);
    const because = `${publisherName(this.#ground, report)} names the page of ${publisherName(this.#ground, owner)} as its original`;
    const to = { kind: "report", report: owner, whole: true } as const;
    return [{ reason: "canonical-link", to, certain: true, passage: null, directed, because, evidence: [] }];
  }

  #filedUnder(page: string, url: string): readonly ReportId[] {
    const known = this.#pages.get(page);
    if (known !== undefined) return known;
    const { reports } = this.#ground.gathered;
    const filed = this.#ground.index.naming(url).filter((id) => pageOf(reports.get(id)?.report.url ?? "") === page);
    const found = [...filed].sort((a, b) => byOwnership(this.#ground, page, a, b));
    this.#pages.set(page, found);
    return found;
  }

  /**
   * A page of one publisher that was taken in twice, perhaps with other bytes around it or with a line changed. What only one of the two
   * says is its own.
   */
  #again(report: ReportId, url: string): readonly Lead[] {
    const publisher = (id: ReportId): EntityId | undefined => this.#ground.gathered.publisherOf.get(id);
    return this.#page(report, url).flatMap((lead): readonly Lead[] => {
      if (lead.to.kind !== "report" || publisher(lead.to.report) !== publisher(report)) return [];
      const because = `${publisherName(this.#ground, report)} was taken in twice from ${url}`;
      return [{ ...lead, to: { ...lead.to, whole: false }, because }];
    });
  }

  #named(reason: CollapseReason, name: string, begin: string, evidence: readonly Evidence[]): Lead {
    const publisher = this.#ground.gathered.entityNamed(name);
    const because = `${begin} ${publisher === null ? name : nameOf(this.#ground, publisher)}`;
    const to = publisher === null ? ({ kind: "name", name } as const) : ({ kind: "publisher", publisher } as const);
    return { reason, to, certain: true, passage: null, directed: true, because, evidence };
  }

  #copied(report: ReportId): readonly Lead[] {
    return (this.#ground.parents.get(report) ?? []).map((copy) => {
      if (copy.echo !== undefined) return this.#echoed(copy, copy.echo);
      const directed = isBefore(this.#ground.times.get(copy.to) ?? null, this.#ground.times.get(copy.from) ?? null);
      const [name, other] = [copy.from, copy.to].map((id) => publisherName(this.#ground, id));
      const share = `${percent(copy.containment)} of the text of ${name}`;
      const where = name === other ? "another report of its own" : other;
      const rest = directed ? "" : "; which of them is first is not known";
      return {
        reason: "copied-text",
        to: { kind: "report", report: copy.to, whole: false },
        certain: isCertainCopy(copy),
        passage: copy.longest.tokens >= WHOLE_LONG ? copy.longest.from : null,
        directed,
        because: `${share} stands in ${where}, in one run of ${copy.longest.tokens} words${rest}`,
        evidence: [
          { report: copy.from, span: copy.longest.from },
          { report: copy.to, span: copy.longest.to },
        ],
      };
    });
  }

  /** A report in another language; where its speech is not read, the lead goes to the whole of it. */
  #echoed({ from, to }: CopiedText, echo: TranslationEcho): Lead {
    const [earlier, later] = [this.#ground.times.get(to) ?? null, this.#ground.times.get(from) ?? null];
    const gap = timeBetween(earlier, later);
    const reading = this.#ground.gathered.reports.get(to)?.reading;
    const [name, other] = [from, to].map((id) => publisherName(this.#ground, id));
    const place = `the ${languageName(reading?.language ?? "und") ?? "foreign-language"} report of ${other}`;
    const when = gap === null ? "; which of them is first is not known" : `, published ${gap} earlier`;
    return {
      reason: "copied-text",
      to: { kind: "report", report: to, whole: reading?.remarks.some(({ kind }) => kind === "language") ?? false },
      certain: false,
      passage: null,
      directed: gap !== null,
      because: `${sharedInOrder(echo)} stand in the same order in ${name} as in ${place}${when}`,
      evidence: [...echo.from.map((span) => ({ report: from, span })), ...echo.to.map((span) => ({ report: to, span }))],
    };
  }
}

function byOwnership(ground: Ground, page: string, a: ReportId, b: ReportId): number {
  const owned = Number(owns(ground, page, b)) - Number(owns(ground, page, a));
  return owned || byInstant(ground.times.get(a) ?? null, ground.times.get(b) ?? null) || (a < b ? -1 : 1);
}

function owns(ground: Ground, page: string, report: ReportId): boolean {
  const host = page.split("/", 1)[0] ?? "";
  const name = publisherName(ground, report)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return name.length > 2 && host.replace(/[^\p{L}\p{N}]/gu, "").includes(name);
}

/** True where chance and a common subject cannot explain what two reports share. */
function isCertainCopy(copy: CopiedText): boolean {
  if (copy.containment >= MOST && copy.longest.tokens >= LONG) return true;
  return copy.containment === 1 && copy.longest.tokens >= WHOLE_LONG;
}
