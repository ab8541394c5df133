import type { EntityId, ReportId } from "../record/id.ts";
import type { CollapseReason, CopiedText, Evidence } from "../record/origin.ts";
import type { ReadCredit } from "../record/reading.ts";
import { type Ground, nameOf, pairKey, publisherName } from "./ground.ts";
import { isBefore } from "./instant.ts";
import { percent } from "./overlap-direction.ts";

/** Something that says where a whole report came from. */
export interface Lead {
  readonly reason: CollapseReason;
  readonly to:
    | { readonly kind: "report"; readonly report: ReportId; readonly whole: boolean }
    | { readonly kind: "publisher"; readonly publisher: EntityId }
    | { readonly kind: "name"; readonly name: string };
  readonly certain: boolean;
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
/** A text that is copied whole may be shorter, but not so short that two could have found the same words. */
const WHOLE_LONG = 20;

/** Finds the leads of every report, once for a case. */
export class LeadFinder {
  readonly #ground: Ground;
  readonly #pages = new Map<string, ReportId[]>();
  readonly #found = new Map<ReportId, readonly Lead[]>();

  constructor(ground: Ground) {
    this.#ground = ground;
    for (const [id, { report }] of ground.gathered.reports) {
      if (report.url === null) continue;
      const page = pageOf(report.url);
      this.#pages.set(page, [...(this.#pages.get(page) ?? []), id].sort());
    }
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
    for (const origin of read.report.provenance) {
      if (origin.kind === "canonical-link") links.push(...this.#page(report, origin.url));
      else if (origin.kind === "forwarded") forwards.push(this.#named("forwarded", origin.from, `${name} forwards it from`, head));
      else if (origin.kind === "credit") credits.push(this.#named("dateline", origin.name, `${name} credits`, head));
      else if (origin.kind === "translation-of") credits.push(this.#named("dateline", origin.name, `${name} translates`, head));
    }
    for (const credit of read.reading.credits) {
      const verb = CREDITS[credit.kind];
      if (verb !== undefined) credits.push(this.#named("dateline", credit.name, `${name} ${verb}`, [{ report, span: credit.span }]));
    }
    return [links, forwards, credits].flatMap((leads) => leads.sort((a, b) => (a.because < b.because ? -1 : 1)));
  }

  #page(report: ReportId, url: string): readonly Lead[] {
    const pages = (this.#pages.get(pageOf(url)) ?? []).filter((other) => other !== report);
    const name = publisherName(this.#ground, report);
    return pages.slice(0, 1).map((other) => ({
      reason: "canonical-link",
      to: { kind: "report", report: other, whole: true },
      certain: true,
      directed: true,
      because: `${name} names the page of ${publisherName(this.#ground, other)} as its original`,
      evidence: [],
    }));
  }

  #named(reason: CollapseReason, name: string, begin: string, evidence: readonly Evidence[]): Lead {
    const publisher = this.#ground.gathered.entityNamed(name);
    const because = `${begin} ${publisher === null ? name : nameOf(this.#ground, publisher)}`;
    const to = publisher === null ? ({ kind: "name", name } as const) : ({ kind: "publisher", publisher } as const);
    return { reason, to, certain: true, directed: true, because, evidence };
  }

  #copied(report: ReportId): readonly Lead[] {
    return (this.#ground.parents.get(report) ?? []).map((copy) => {
      const directed = isBefore(this.#ground.times.get(copy.to) ?? null, this.#ground.times.get(copy.from) ?? null);
      const share = `${percent(copy.containment)} of the text of ${publisherName(this.#ground, copy.from)}`;
      const rest = directed ? "" : "; which of them is first is not known";
      return {
        reason: "copied-text",
        to: { kind: "report", report: copy.to, whole: false },
        certain: isCertainCopy(copy),
        directed,
        because: `${share} stands in ${publisherName(this.#ground, copy.to)}, in one run of ${copy.longest.tokens} words${rest}`,
        evidence: [
          { report: copy.from, span: copy.longest.from },
          { report: copy.to, span: copy.longest.to },
        ],
      };
    });
  }
}

/** True where chance and a common subject cannot explain what two reports share. */
function isCertainCopy(copy: CopiedText): boolean {
  if (copy.containment >= MOST && copy.longest.tokens >= LONG) return true;
  return copy.containment === 1 && copy.longest.tokens >= WHOLE_LONG;
}

/** An address without what does not tell pages apart: scheme, `www.`, fragment, a closing slash. */
function pageOf(url: string): string {
  const page = url
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/#.*$/s, "");
  const slash = page.indexOf("/");
  const host = (slash < 0 ? page : page.slice(0, slash)).toLowerCase().replace(/^www\./, "");
  return host + (slash < 0 ? "" : page.slice(slash)).replace(/\/$/, "");
}
