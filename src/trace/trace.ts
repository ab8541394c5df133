import { ofKind } from "../record/decision.ts";
import type { Gathered } from "../record/gathered.ts";
import type { ClaimId, ReportId, UtteranceId } from "../record/id.ts";
import type { ClaimOrigins, CopiedText, Traced } from "../record/origin.ts";
import { Patched } from "../record/patched.ts";
import { areNamesHeldApart, movesMedia, type Revision } from "../record/revision.ts";
import { areSamePowers, type Control, controlIn, NO_CONTROL } from "./control.ts";
import { powersOverSpokesmen, powersSuggestedBy } from "./control-suggested.ts";
import { copies } from "./copies.ts";
import { type CyclesOf, originsOf, recounted } from "./counted.ts";
import { EndingFinder } from "./ending.ts";
import { Flow } from "./flow.ts";
import { decisionsOf, type Ground, groundOf, revisedGround } from "./ground.ts";
import { LeadFinder } from "./leads.ts";
import { linksOf } from "./links.ts";
import type { Power } from "./power.ts";
import { claimsTouched, ledOtherwise, namedOtherwise, relyingOtherwise } from "./reach.ts";
import { Resting } from "./resting.ts";
import { takenOtherwise } from "./taken-otherwise.ts";
import { TieFinder } from "./tie-finder.ts";
import { underPowers } from "./under-powers.ts";

/**
 * Follows every utterance to where it comes from, and counts for each side of each claim the origins that really stand behind it, with bounds.
 * Pure and independent of order; docs/words/origin.md has the rules. `copied` may be handed in where it was computed before for the same reports.
 */
export function trace(gathered: Gathered, copied: readonly CopiedText[] = copies(gathered.reports.values())): Traced {
  return Tracing.of(gathered, copied).traced;
}

/** What finds the links of a case. */
interface Finders {
  readonly leads: LeadFinder;
  readonly endings: EndingFinder;
  readonly ties: TieFinder;
}

/** What the reports suggest about control: each report by itself, and what is said of entities. */
interface Suggested {
  readonly by: ReadonlyMap<ReportId, readonly Power[]>;
  readonly spokesmen: readonly Power[];
}

/** What was traced, with what it takes to trace again after a few more decisions without following all chains. */
export class Tracing {
  readonly traced: Traced;
  readonly #ground: Ground;
  readonly #finders: Finders;
  readonly #flow: Flow;
  readonly #suggested: Suggested;
  readonly #control: Control;
  /** What is found of each claim where nobody stands under anybody. */
  readonly #claims: Patched<ClaimId, ClaimOrigins>;
  readonly #resting: Resting;

  private constructor(
    traced: Traced,
    ground: Ground,
    finders: Finders,
    flow: Flow,
    suggested: Suggested,
    control: Control,
    claims: Patched<ClaimId, ClaimOrigins>,
    resting: Resting,
  ) {
    this.traced = traced;
    this.#ground = ground;
    this.#finders = finders;
    this.#flow = flow;
    this.#suggested = suggested;
    this.#control = control;
    this.#claims = claims;
    this.#resting = resting;
  }

  /** Traces the whole case. `copied` is what `copies` finds in its reports, sorted by the report that took. */
  static of(gathered: Gathered, copied: readonly CopiedText[]): Tracing {
    const ground = groundOf(gathered, copied);
    const [leads, endings] = [new LeadFinder(ground), new EndingFinder(ground)];
    const finders = { leads, endings, ties: new TieFinder(ground, leads, endings) };
    const flow = Flow.of(ground, finders.ties);
    const suggested = { by: suggestedIn(gathered, gathered.spoken.keys()), spokesmen: powersOverSpokesmen(gathered) };
    const control = controlIn(gathered, powersIn(suggested));
    const cyclesOf = cyclesByClaim(ground, flow);
    const claims = new Map<ClaimId, ClaimOrigins>();
    for (const claim of [...gathered.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)))
      claims.set(claim.id, originsOf(ground, flow, NO_CONTROL, claim, cyclesOf));
    const traced = tracedUnder(control, claims, ground, flow, copied);
    return new Tracing(traced, ground, finders, flow, suggested, control, Patched.over(claims), Resting.of(claims));
  }

  /** What `Tracing.of` would give after a revision, in a time that grows with what the revision reaches; `copied` where texts were compared anew. */
  revised(gathered: Gathered, revision: Revision, copied: readonly CopiedText[] | null = null): Tracing {
    const { known } = revision;
    const touched = claimsTouched(this.#ground, gathered, revision);
    const taken = takenOtherwise(this.traced.copies, copied ?? this.traced.copies);
    const ground = revisedGround(this.#ground, gathered, known, touched, taken);
    const led = ledOtherwise(this.#ground, ground, known, taken);
    const leads = new LeadFinder(ground, this.#finders.leads, [
      ...led,
      // What is said of a text that others took tells whose it is.
      ...ground.index.takingFrom(known?.published ?? NOWHERE),
      ...ofKind(revision.decisions, "independent").flatMap(({ reports }) => reports),
    ]);
    const isShownOtherwise = known !== null && movesMedia(known, this.#ground.gathered, gathered);
    const endings = new EndingFinder(ground, isShownOtherwise ? undefined : this.#finders.endings);
    const finders = { leads, endings, ties: new TieFinder(ground, leads, endings, this.#finders.ties) };
    const { relying, isOther } = relyingOtherwise(this.#ground, ground, this.#flow, revision, touched, led);
    const { flow, moved } = this.#flow.revised(ground, finders.ties, relying, isOther);
    const suggested = suggestedAnew(this.#suggested, gathered, revision, led);
    const same = suggested === this.#suggested && ofKind(revision.decisions, "control").length === 0;
    const anew = same ? this.#control : controlIn(gathered, powersIn(suggested));
    const control = areSamePowers(this.#control, anew) ? this.#control : anew;
    const again = new Set(touched);
    for (const id of moved) for (const { placeOf } of [this.#ground, ground]) again.add(placeOf.get(id)?.claim ?? NO_CLAIM);
    const named = [...namedOtherwise(known, [this.#control, control])].flatMap((entity) => this.#resting.on(entity));
    const apart = heldApartAnew(this.#ground.gathered, gathered, revision.decisions, this.#resting);
    for (const id of [...named, ...apart]) again.add(id);
    again.delete(NO_CLAIM);
    const cyclesOf = cyclesByClaim(ground, flow);
    const claims = new Map<ClaimId, ClaimOrigins | undefined>();
    for (const id of again) {
      const claim = gathered.claims.get(id);
      claims.set(id, claim === undefined ? undefined : originsOf(ground, flow, NO_CONTROL, claim, cyclesOf));
    }
    const counts = this.#claims.with(claims);
    const resting = this.#resting.revised(this.#claims, claims);
    const traced = tracedUnder(control, counts, ground, flow, copied ?? this.traced.copies);
    return new Tracing(traced, ground, finders, flow, suggested, control, counts, resting);
  }
}

function tracedUnder(
  control: Control,
  claims: ReadonlyMap<ClaimId, ClaimOrigins>,
  ground: Ground,
  flow: Flow,
  copied: readonly CopiedText[],
): Traced {
  const recount = (found: ClaimOrigins): ClaimOrigins => {
    const claim = ground.gathered.claims.get(found.claim);
    return claim === undefined ? found : recounted(ground, flow, control, claim, found);
  };
  const sideOf = (utterance: UtteranceId) => ground.placeOf.get(utterance)?.side;
  return {
    claims: underPowers(claims, { control, sideOf, recount }),
    links: linksOf(ground, flow),
    copies: copied,
    controlOf: control.groups,
  };
}

/** The claims behind which two stand who may be one under two names since, or no longer may: people hold them apart, or there are several languages only now. */
function heldApartAnew(before: Gathered, after: Gathered, decisions: Revision["decisions"], resting: Resting): Iterable<ClaimId> {
  if ((before.mayBeOne === undefined) !== (after.mayBeOne === undefined)) return after.claims.keys();
  if (!areNamesHeldApart(decisions)) return [];
  const names = ofKind(decisions, "different").flatMap((decision) => decision.names ?? []);
  const entities = new Set(names.flatMap((name) => [before, after].flatMap(({ entityNamed }) => entityNamed(name) ?? [])));
  return [...entities].flatMap((entity) => [...resting.on(entity)]);
}

const NO_CLAIM = "" as ClaimId;
const NOWHERE: ReadonlySet<ReportId> = new Set();

/** The circles that each claim's utterances go round in, sorted. */
function cyclesByClaim(ground: Ground, flow: Flow): CyclesOf {
  const found = new Map<ClaimId, (readonly UtteranceId[])[]>();
  for (const cycle of flow.cycles)
    for (const claim of new Set(cycle.flatMap((utterance) => ground.placeOf.get(utterance)?.claim ?? [])))
      found.set(claim, [...(found.get(claim) ?? []), cycle]);
  for (const cycles of found.values()) cycles.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
  return found;
}

/** What each report suggests about control; reports that suggest nothing are left out. */
function suggestedIn(gathered: Gathered, reports: Iterable<ReportId>): ReadonlyMap<ReportId, readonly Power[]> {
  const found = new Map<ReportId, readonly Power[]>();
  for (const report of reports) {
    const powers = (gathered.spoken.get(report) ?? []).flatMap((utterance) => powersSuggestedBy(gathered, utterance));
    if (powers.length > 0) found.set(report, powers);
  }
  return found;
}

/** The same after a revision; `led` are reports that may come from elsewhere than before. The same object where nobody is asked again. */
function suggestedAnew(before: Suggested, gathered: Gathered, { decisions, reports, known }: Revision, led: Iterable<ReportId>): Suggested {
  // Whom a person names as the supplier of an interpreter may be another where anybody is known otherwise.
  const standing = known === null ? [] : decisionsOf(gathered, "rendering");
  const rendered = [...ofKind(decisions, "rendering"), ...standing].map(({ report }) => report);
  const again = new Set([...reports, ...(known?.reports ?? []), ...led, ...rendered]);
  if (again.size === 0 && known === null) return before;
  const others = [...before.by].filter(([report]) => !again.has(report));
  return {
    by: new Map([...others, ...suggestedIn(gathered, again)]),
    spokesmen: known === null ? before.spokesmen : powersOverSpokesmen(gathered),
  };
}

function powersIn({ by, spokesmen }: Suggested): readonly Power[] {
  return [...[...by.values()].flat(), ...spokesmen];
}
