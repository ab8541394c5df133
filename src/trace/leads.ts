import type { EntityId, ReportId } from "../record/id.ts";
import type { CollapseReason, CopiedText, Evidence, TranslationEcho } from "../record/origin.ts";
import type { ReadCredit } from "../record/reading.ts";
import { english, type Sentence, say, type Wording } from "../record/sentence.ts";
import { contains, type Span } from "../record/span.ts";
import { reportInLanguage, sharedInOrder, timeBetween } from "./echo-words.ts";
import { type Ground, named, pairKey, publisherName, publisherNamed } from "./ground.ts";
import { byInstant, isBefore } from "./instant.ts";
import { furnitureIn, isPictureCredit } from "./masked.ts";
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
  readonly because: Wording;
  readonly evidence: readonly Evidence[];
}

/** What one report owes to somebody, as a sentence. */
type Owing = (report: Wording, name: Wording) => Sentence;

const FORWARDS: Owing = (report, name) => say`${report} forwards it from ${name}`;
const NAMES: Owing = (report, name) => say`${report} credits ${name}`;
const TRANSLATES: Owing = (report, name) => say`${report} translates ${name}`;
const CREDITS: Partial<Record<ReadCredit["kind"], Owing>> = {
  dateline: (report, name) => say`${report} carries the dateline of ${name}`,
  agency: NAMES,
  republished: (report, name) => say`${report} republishes ${name}`,
  translated: TRANSLATES,
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
    const named = (reason: CollapseReason, owing: Owing, name: string, evidence: readonly Evidence[]): Lead =>
      this.#named(reason, report, owing, name, evidence);
    const head: Evidence[] = [];
    const links: Lead[] = [];
    const forwards: Lead[] = [];
    const credits: Lead[] = [];
    if (read.report.url !== null) links.push(...this.#again(report, read.report.url));
    for (const origin of read.report.provenance) {
      if (origin.kind === "canonical-link") links.push(...this.#page(report, origin.url));
      else if (origin.kind === "forwarded") forwards.push(named("forwarded", FORWARDS, origin.from, head));
      else if (origin.kind === "credit") credits.push(named("dateline", NAMES, origin.name, head));
      else if (origin.kind === "translation-of") credits.push(named("dateline", TRANSLATES, origin.name, head));
    }
    // Who is named under a picture gave the picture and not the words.
    const captions = read.reading.credits.some(({ kind }) => kind === "agency") ? furnitureIn(read.reading.text) : [];
    for (const credit of read.reading.credits) {
      const picture = isPictureCredit(credit.name) || captions.some((caption) => contains(caption, credit.span));
      if (credit.kind === "agency" && picture) continue;
      const owing = CREDITS[credit.kind];
      if (owing !== undefined) credits.push(named("dateline", owing, credit.name, [{ report, span: credit.span }]));
    }
    return [links, forwards, credits].flatMap((leads) => leads.sort((a, b) => (english(a.because) < english(b.because) ? -1 : 1)));
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
    const because = say`${publisherNamed(this.#ground, report)} names the page of ${publisherNamed(this.#ground, owner)} as its original`;
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
      const because = say`${publisherNamed(this.#ground, report)} was taken in twice from ${url}`;
      return [{ ...lead, to: { ...lead.to, whole: false }, because }];
    });
  }

  #named(reason: CollapseReason, report: ReportId, owing: Owing, name: string, evidence: readonly Evidence[]): Lead {
    const publisher = this.#ground.gathered.entityNamed(name);
    const because = owing(publisherNamed(this.#ground, report), publisher === null ? name : named(this.#ground, publisher));
    const to = publisher === null ? ({ kind: "name", name } as const) : ({ kind: "publisher", publisher } as const);
    return { reason, to, certain: true, passage: null, directed: true, because, evidence };
  }

  #copied(report: ReportId): readonly Lead[] {
    return (this.#ground.parents.get(report) ?? []).map((copy) => {
      if (copy.echo !== undefined) return this.#echoed(copy, copy.echo);
      const directed = isBefore(this.#ground.times.get(copy.to) ?? null, this.#ground.times.get(copy.from) ?? null);
      const because = copiedWords(copy, publisherNamed(this.#ground, copy.from), publisherNamed(this.#ground, copy.to), directed);
      return {
        reason: "copied-text",
        to: { kind: "report", report: copy.to, whole: false },
        certain: isCertainCopy(copy),
        passage: copy.longest.tokens >= WHOLE_LONG ? copy.longest.from : null,
        directed,
        because,
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
    const [name, other] = [publisherNamed(this.#ground, from), publisherNamed(this.#ground, to)];
    const place = reportInLanguage(reading?.language ?? "und", other);
    const shared = sharedInOrder(echo);
    return {
      reason: "copied-text",
      to: { kind: "report", report: to, whole: reading?.remarks.some(({ kind }) => kind === "language") ?? false },
      certain: false,
      passage: null,
      directed: gap !== null,
      because:
        gap === null
          ? say`${shared} stand in the same order in ${name} as in ${place}; which of them is first is not known`
          : say`${shared} stand in the same order in ${name} as in ${place}, published ${gap} earlier`,
      evidence: [...echo.from.map((span) => ({ report: from, span })), ...echo.to.map((span) => ({ report: to, span }))],
    };
  }
}

/** Which share of a report stands where else. */
function copiedWords({ containment, longest: { tokens } }: CopiedText, name: Wording, other: Wording, directed: boolean): Sentence {
  const where = english(name) === english(other) ? say`another report of its own` : other;
  const share = Math.round(containment * 100);
  return directed
    ? say`${share} % of the text of ${name} stands in ${where}, in one run of ${tokens} words`
    : say`${share} % of the text of ${name} stands in ${where}, in one run of ${tokens} words; which of them is first is not known`;
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
