import { renderingSaid } from "../record/about-decision.ts";
import type { DecisionOf } from "../record/decision.ts";
import type { EntityId, ReportId } from "../record/id.ts";
import { type CollapseReason, type Evidence, isOfAnyBody, type Link } from "../record/origin.ts";
import { type Part, type Sentence, say, type Wording } from "../record/sentence.ts";
import { contains, type Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import type { Ending, EndingFinder } from "./ending.ts";
import { decisionsOf, type Ground, listAt, named, pairKey, publisherNamed, said } from "./ground.ts";
import type { Instant } from "./instant.ts";
import type { Lead, LeadFinder } from "./leads.ts";
import { type SameReport, sameReport } from "./same-report.ts";
import { toldElsewhere } from "./told-elsewhere.ts";

/** A link that decides where a chain goes. `directed` is false where two texts are one and nobody knows which was first. */
export interface Tie {
  readonly link: Link;
  readonly directed: boolean;
}

/** What an utterance relies on. With certain ties it has no origin of its own; the uncertain ones are then left out. */
export interface Reliance {
  readonly ties: readonly Tie[];
  readonly certain: boolean;
  /** Where the chain ends if there is no certain tie. */
  readonly ending: Ending;
}

/**
 * True where what an utterance was found to rely on may be another if nothing differs but who published its report, and where that came from. Of whoever is named, who
 * relies on nothing and in whose own word it ends, neither is asked; only a picture belongs to whoever showed it first.
 */
export function asksForReport({ voice, source }: Utterance, found: Reliance | undefined): boolean {
  if (found === undefined || voice !== "attributed" || source === null || found.ties.length > 0) return true;
  const { kind, by, access, resolved } = found.ending;
  return !resolved || by !== source || access !== null || kind === "image-or-video";
}

type Relies = DecisionOf<"relies">;

/** The report or item that a report gives again in other words, with a sentence that says so. */
interface Rendered {
  readonly of: string;
  readonly because: Wording;
}

const NOTHING_DECIDED: readonly Relies[] = [];
const NOTHING_RENDERED: readonly Rendered[] = [];
/** One list for all utterances that rely on nothing, which are most. */
const NO_TIES: readonly Tie[] = [];
const NOTHING_SAID: readonly Utterance[] = [];

/** Finds what utterances rely on: what a person decided, then what stands in the report itself, then what is said of it. */
export class TieFinder {
  readonly #ground: Ground;
  readonly #leads: LeadFinder;
  readonly #endings: EndingFinder;
  readonly #decided = new Map<string, Relies[]>();
  /** By report, what a person said that it gives again in other words. */
  readonly #renderings = new Map<string, Rendered[]>();
  readonly #same: WeakMap<readonly Utterance[], SameReport>;

  /** `before` has found ties in the same case: what it knows of places that have not changed is used again. */
  constructor(ground: Ground, leads: LeadFinder, endings: EndingFinder, before?: TieFinder) {
    this.#ground = ground;
    this.#leads = leads;
    this.#endings = endings;
    this.#same = before === undefined ? new WeakMap() : before.#same;
    for (const relies of decisionsOf(ground.gathered, "relies")) listAt(this.#decided, relies.from).push(relies);
    for (const rendering of decisionsOf(ground.gathered, "rendering")) {
      // Who did the work is told where a person asks, and not in what leaves the case: an interpreter is a person too.
      const { maker: _, ...told } = rendering;
      const because = say`${publisherNamed(ground, rendering.report)} has ${renderingSaid(told, (of) => this.#nameOfOriginal(of))}`;
      listAt(this.#renderings, rendering.report).push({ of: rendering.of, because });
    }
  }

  /** `place` is the side of its claim that the utterance is on, where that is at hand. */
  of(utterance: Utterance, place = this.#ground.placeOf.get(utterance.id)): Reliance {
    if (this.#endings.isDecided(utterance.id)) return { ties: [], certain: false, ending: this.#endings.of(utterance) };
    const relies = this.#decided.size === 0 ? NOTHING_DECIDED : (this.#decided.get(utterance.id) ?? NOTHING_DECIDED);
    const item = relies.length === 0 ? null : (relies.map((one) => this.#bareItem(one)).find((bare) => bare !== null) ?? null);
    const plain = this.#endings.of(utterance, null, item);
    const decided = relies.length === 0 ? NO_TIES : relies.flatMap((one) => this.#decidedTies(utterance, one));
    if (item !== null)
      return relianceOn(
        decided.filter((tie) => !isCertain(tie)),
        plain,
      );
    if (decided.some(isCertain)) return relianceOn(decided, plain);
    const original = this.#renderings.size === 0 ? NO_TIES : this.#originalTies(utterance);
    if (original.length > 0) return relianceOn(original, plain);
    const within = this.#within(utterance, plain, place?.saidIn(utterance.report) ?? NOTHING_SAID);
    const stated = decided.some(isCertain) || within.some(isCertain) ? NO_TIES : this.#stated(utterance);
    const named = decided.length + within.length + stated.length === 0 ? NO_TIES : [...decided, ...within, ...stated];
    const isKnown = utterance.voice === "attributed" && plain.resolved && !isOfAnyBody(plain);
    if (named.some(isCertain) || isKnown) return relianceOn(named, plain);
    const { ties, dark } = this.#led(utterance);
    return relianceOn([...named, ...ties], dark === null ? plain : this.#endings.of(utterance, dark));
  }

  #decidedTies(utterance: Utterance, relies: Relies): readonly Tie[] {
    const on = this.#ground.utteranceAt.get(relies.on);
    const targets = on ? [on] : (this.#ground.reportsAt.get(relies.on) ?? []).flatMap((report) => this.#into(utterance, report, true));
    return targets.flatMap((target) => tie(utterance, target, "analyst", relies.because, relies.certain, []));
  }

  /** Into what the original says on the same side of the claim, where the report gives it again: whoever spoke there is the origin of both. */
  #originalTies(utterance: Utterance): readonly Tie[] {
    const renderings = this.#renderings.get(utterance.report) ?? NOTHING_RENDERED;
    return renderings.flatMap(({ of, because }) =>
      (this.#ground.reportsAt.get(of) ?? [])
        .flatMap((report) => this.#into(utterance, report, false))
        .flatMap((target) => tie(utterance, target, "analyst", because, true, [])),
    );
  }

  #nameOfOriginal(of: string): Part {
    const [report] = this.#ground.reportsAt.get(of) ?? [];
    return report === undefined ? of : say`the report of ${publisherNamed(this.#ground, report)}`;
  }

  /** An item that no report was read from is itself the end of the chain. */
  #bareItem(relies: Relies): string | null {
    return relies.certain && relies.on.startsWith("i") && !this.#ground.reportsAt.has(relies.on) ? relies.on : null;
  }

  /**
   * Those whom the report itself names for the same words: in the utterance, or beside it where the report says it in its own voice. `members` is
   * what the report says on this side.
   */
  #within(utterance: Utterance, plain: Ending, members: readonly Utterance[]): readonly Tie[] {
    if (members.length < 2 && utterance.voice === "attributed") return NO_TIES;
    const same = this.#among(members);
    if (utterance.voice === "attributed") {
      const inner = same.inner.size === 0 ? undefined : same.inner.get(utterance.id);
      if (inner === undefined) return NO_TIES;
      return inner.flatMap((target) => tie(utterance, target, "nested", this.#names(utterance, target), true, evidenceOf(target)));
    }
    return same.sources.flatMap((target) => {
      const because = say`${publisherNamed(this.#ground, utterance.report)} names ${named(this.#ground, target.source)} for it in the same report`;
      return tie(utterance, target, "stated-reliance", because, !plain.resolved, evidenceOf(target));
    });
  }

  #names(outer: Utterance, inner: Utterance): Sentence {
    const teller = outer.voice === "attributed" ? named(this.#ground, outer.source) : publisherNamed(this.#ground, outer.report);
    return say`${teller} has it from ${named(this.#ground, inner.source)}`;
  }

  /** The source that is named has published its own words in the case. */
  #stated(utterance: Utterance): readonly Tie[] {
    const source = utterance.voice === "attributed" ? utterance.source : null;
    // Most who are named publish nothing themselves.
    if (source === null || !this.#ground.publishers.has(source)) return NO_TIES;
    if (source === this.#ground.gathered.publisherOf.get(utterance.report)) return NO_TIES;
    // "The defence ministry" may be that of another state than the one that publishes by that name.
    const isAny = this.#ground.gathered.entities.get(source)?.body?.isAny ?? false;
    const telling = this.#tellingOf(utterance, source);
    if (telling === null) return this.#toldElsewhere(utterance, source);
    const because = say`${publisherNamed(this.#ground, utterance.report)} names ${named(this.#ground, source)}, whose own report says it`;
    return this.#into(utterance, telling.report, false).flatMap((target) =>
      tie(utterance, target, "stated-reliance", because, telling.timely && !isAny, evidenceOf(utterance)),
    );
  }

  /** The outlet that is named has told it in other words. */
  #toldElsewhere(utterance: Utterance, outlet: EntityId): readonly Tie[] {
    const told = toldElsewhere(this.#ground, utterance, outlet, (report) => this.#mayTell(utterance, report));
    if (told === null) return NO_TIES;
    const because = say`${publisherNamed(this.#ground, utterance.report)} names ${named(this.#ground, outlet)}, whose own report tells of it in other words`;
    const evidence = [
      ...evidenceOf(utterance),
      ...told.utterance.content.slice(0, 1).map((span) => ({ report: told.utterance.report, span })),
    ];
    return tie(utterance, told.utterance, "stated-reliance", because, told.certain, evidence);
  }

  #mayTell(utterance: Utterance, report: ReportId): boolean {
    return report !== utterance.report && !this.#ground.independent.has(pairKey(report, utterance.report));
  }

  /** The latest report of a publisher that says the same and was there before; else one of unknown time; null where all came later. */
  #tellingOf(utterance: Utterance, publisher: EntityId): { readonly report: ReportId; readonly timely: boolean } | null {
    const all = this.#ground.placeOf.get(utterance.id)?.toldBy(publisher, this.#ground.gathered.publisherOf) ?? [];
    const now = this.#ground.times.get(utterance.report) ?? null;
    const fits = (report: ReportId): boolean => this.#mayTell(utterance, report);
    const timeOf = (report: ReportId): Instant | null => this.#ground.times.get(report) ?? null;
    const later = now === null ? 0 : firstAfter(all, (report) => (timeOf(report)?.from ?? Number.POSITIVE_INFINITY) > now.to);
    for (let i = later - 1; i >= 0; i--) {
      const report = all[i];
      if (report !== undefined && fits(report)) return { report, timely: true };
    }
    const timeless = now === null ? 0 : firstAfter(all, (report) => timeOf(report) === null);
    const unknown = all.slice(timeless).find(fits);
    return unknown === undefined ? null : { report: unknown, timely: false };
  }

  /** Follows what is known of where the whole report came from. `dark` is the first credit that leads out of the case. */
  #led(utterance: Utterance): { readonly ties: readonly Tie[]; readonly dark: Lead | null } {
    const ties: Tie[] = [];
    let dark: Lead | null = null;
    for (const lead of [...this.#decidedLeads(utterance.report), ...this.#leads.of(utterance.report)]) {
      // Of uncertain parents only the best that says the same: copies form a forest.
      if (!lead.certain && lead.reason === "copied-text" && ties.some(({ link }) => link.reason === "copied-text")) continue;
      const report = this.#reportOf(utterance, lead);
      const targets = report === null ? [] : this.#into(utterance, report, lead.to.kind === "report" && lead.to.whole);
      if (targets.length === 0 && lead.to.kind !== "report") dark ??= lead;
      const certain = lead.certain || isWithin(utterance, lead.passage);
      for (const target of targets) ties.push(...tie(utterance, target, lead.reason, lead.because, certain, lead.evidence, lead.directed));
      if (certain && targets.length > 0) break;
    }
    return { ties, dark };
  }

  #decidedLeads(report: ReportId): readonly Lead[] {
    const whole = (this.#decided.get(report) ?? []).flatMap((relies) => {
      const on = this.#ground.utteranceAt.get(relies.on);
      return (on ? [on.report] : (this.#ground.reportsAt.get(relies.on) ?? [])).map((target) => ({ relies, target }));
    });
    const rendered = (this.#renderings.get(report) ?? NOTHING_RENDERED).flatMap(({ of, because }) =>
      (this.#ground.reportsAt.get(of) ?? []).map((target) => ({ relies: { certain: true, because }, target })),
    );
    return [...whole, ...rendered].map(({ relies, target }, i) => ({
      reason: "analyst",
      to: { kind: "report", report: target, whole: i >= whole.length },
      certain: relies.certain,
      passage: null,
      directed: true,
      because: relies.because,
      evidence: [],
    }));
  }

  #reportOf(utterance: Utterance, lead: Lead): ReportId | null {
    if (lead.to.kind === "report") return lead.to.report;
    return lead.to.kind === "publisher" ? (this.#tellingOf(utterance, lead.to.publisher)?.report ?? null) : null;
  }

  /**
   * The utterances of another report that an utterance relies on when it relies on that report: the same source where one is
   * attributed, else where the report enters the claim; its publisher's own voice where it does not state the claim and `whole` is set.
   */
  #into(utterance: Utterance, report: ReportId, whole: boolean): readonly Utterance[] {
    if (report === utterance.report) return [];
    const same = this.#sameReport(utterance, report);
    const alike = utterance.voice === "attributed" ? same.sources.filter((target) => target.source === utterance.source) : [];
    if (alike.length > 0) return alike;
    if (same.entries.length > 0) return same.entries;
    const root = whole ? this.#ground.roots.get(report) : undefined;
    return root ? [root] : [];
  }

  #sameReport(utterance: Utterance, report: ReportId): SameReport {
    return this.#among(said(this.#ground, utterance, report));
  }

  #among(members: readonly Utterance[]): SameReport {
    // For a report that says it once there is nothing to work out, and so nothing to keep: most say it once.
    if (members.length < 2) return sameReport(this.#ground, members);
    const known = this.#same.get(members);
    if (known) return known;
    const made = sameReport(this.#ground, members);
    this.#same.set(members, made);
    return made;
  }
}

/** The first place at which an order that turns once has turned. */
function firstAfter(all: readonly ReportId[], turned: (report: ReportId) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const report = all[middle];
    if (report !== undefined && turned(report)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function relianceOn(ties: readonly Tie[], ending: Ending): Reliance {
  if (ties.length === 0) return { ties: NO_TIES, certain: false, ending };
  const certain = ties.filter(isCertain);
  return certain.length > 0 ? { ties: certain, certain: true, ending } : { ties, certain: false, ending };
}

/** True where all that is said lies in a copied passage. */
function isWithin(utterance: Utterance, passage: Span | null): boolean {
  return passage !== null && utterance.content.length > 0 && utterance.content.every((span) => contains(passage, span));
}

function isCertain(tie: Tie): boolean {
  return tie.link.certain;
}

function tie(
  from: Utterance,
  to: Utterance,
  reason: CollapseReason | "nested",
  because: Wording,
  certain: boolean,
  evidence: readonly Evidence[],
  directed = true,
): readonly Tie[] {
  return from.id === to.id ? [] : [{ link: { from: from.id, to: to.id, reason, because, certain, evidence }, directed }];
}

function evidenceOf(utterance: Utterance): readonly Evidence[] {
  const spans = utterance.sourceSpan === null ? utterance.cue : [utterance.sourceSpan, ...utterance.cue];
  return spans.map((span) => ({ report: utterance.report, span }));
}
