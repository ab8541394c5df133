import type { OpenCase } from "../../case/open-case.ts";
import { type Guard, guardOf } from "../../case/register-of.ts";
import { foldName } from "../../claims/fold.ts";
import { isDescription } from "../../claims/named.ts";
import { peopleNamed } from "../../read/gazetteer.ts";
import type { Decision, ProtectionStatus } from "../../record/decision.ts";
import type { Digest } from "../../record/digest.ts";
import type { Entity } from "../../record/entity.ts";
import type { LoggedEvent } from "../../record/event.ts";
import type { Findings } from "../../record/findings.ts";
import type { EntityId, ReportId } from "../../record/id.ts";
import { candidatesAmong } from "../../record/place.ts";
import { type Sentence, say, type Wording } from "../../record/sentence.ts";
import { caseKeys } from "./case-keys.ts";
import { inNameOnly, type Meant } from "./in-name-only.ts";
import { type Called, type GivenLabel, Labels, labelSaid } from "./labels.ts";
import { officeHolders } from "./offices.ts";
import { effective, type Showing, showingIn, withheldParts } from "./showing.ts";
import { folded, statesAmong } from "./states.ts";

/** How somebody or something that reports name may appear outside the case. */
export interface Appearance {
  readonly entity: Entity;
  readonly status: ProtectionStatus;
  /** The name where it may be told, a label where it may not, the description itself where it is one. */
  readonly shown: string;
  /** True where a name is hidden behind a label. */
  readonly hidden: boolean;
  /** True where what is told of this person (birth, age, papers, health), and what contradicts about it, may not be. */
  readonly guarded: boolean;
  /** Why, as a sentence. */
  readonly because: Wording;
}

/** How a place appears whose region is not known. */
export const UNKNOWN_PLACE = "a place";

/** How somebody appears, as a sentence where it is the program that calls him so: by a label, or as a place in a region. */
export function shownSaid({ shown, hidden, entity }: Pick<Appearance, "shown" | "hidden" | "entity">): Wording {
  if (shown === entity.name) return shown;
  if (entity.type !== "place") return hidden ? labelSaid(shown) : shown;
  return placeSaid(shown) ?? shown;
}

/** What stands for a place that is not told, as a sentence; null for anything else. */
export function placeSaid(shown: string): Sentence | null {
  if (shown === UNKNOWN_PLACE) return say`a place`;
  return shown.startsWith(PLACE_IN) ? say`a place in ${shown.slice(PLACE_IN.length)}` : null;
}

/** Before the region that a place lies in. */
const PLACE_IN = "a place in ";

/** Who may appear how, in a whole case. */
export interface Protection {
  readonly of: ReadonlyMap<EntityId, Appearance>;
  readonly showing: Showing;
  /** Identifiers of questions, claims, reports and items that are not to leave. */
  readonly withheld: ReadonlySet<string>;
  readonly labels: readonly GivenLabel[];
  /** Folded names of states that no list has, which may be told. */
  readonly states: ReadonlySet<string>;
  /** Decisions that have effect: of those by which something is shown, the confirmed ones. */
  readonly decided: readonly Decision[];
}

/** What of a case decides what may be shown. */
export interface Grounds {
  readonly findings: Findings;
  readonly events: readonly LoggedEvent[];
  /** The same for the same text in this case, and made by nobody who has not got the case. */
  readonly keyOf: (text: string) => Digest;
}

/** The same of a case as it stands. `events` are its events, where they are at hand. */
export function protectionIn(opened: OpenCase, events: readonly LoggedEvent[] = [...opened.store.events()]): Protection {
  return protectionOf({ findings: opened.findings(), events, keyOf: caseKeys(opened) });
}

/**
 * Says how everybody and everything may appear when something leaves the case. It is an allow-list: what is plainly a body, a medium, an official, a country or a region may be
 * named, everybody else gets a label, and only decisions change that.
 */
export function protectionOf({ findings, events, keyOf }: Grounds): Protection {
  const { gathered } = findings;
  const showing = showingIn(events);
  const decided = effective(gathered.decisions, showing);
  const said = new Map<EntityId, Decision[]>();
  for (const decision of decided) {
    const about = decision.kind === "protect" || decision.kind === "lift" ? gathered.entityNamed(decision.name) : null;
    if (about !== null) said.set(about, [...(said.get(about) ?? []), decision]);
  }
  const labels = new Labels(labelsBefore(events), keyOf);
  const states = statesAmong(gathered.entities.values());
  const names = inNameOnly([...gathered.entities.values()], states);
  const ruling = folded(states);
  const guard = guardOf(findings, names);
  const people = [...gathered.entities.values()].filter(({ id }) => !names.has(id));
  const offices = officeHolders(people, guard);
  const families = familyNames(people);
  const speaking = new Set([...gathered.utterances.values()].flatMap(({ source }) => source ?? []));
  const of = new Map<EntityId, Appearance>();
  for (const entity of inOrderOfAppearance(gathered.entities.values(), events)) {
    const about = said.get(entity.id) ?? [];
    const meant = names.get(entity.id) ?? null;
    const office = offices.get(entity.id) ?? null;
    const family = meant === null && families.has(foldName(entity.name)) && entity.role !== "outlet";
    const ruled = { speaks: speaking.has(entity.id), states: ruling, meant, office, family };
    of.set(entity.id, appearance(meant === null ? entity : { ...entity, type: "place" }, about, guard, labels, ruled));
  }
  return { of, showing, withheld: withheldParts(decided), labels: labels.given(), states: ruling, decided };
}

/** What decides whether a place stands for those who govern it, and why somebody is named for an office. */
interface Ruled {
  readonly speaks: boolean;
  readonly states: ReadonlySet<string>;
  readonly office: Sentence | null;
  /** True of a word that is the family name of somebody in the case. */
  readonly family: boolean;
  /** What it is where only its name looks like somebody's, or like that of any place. */
  readonly meant: Meant | null;
}

/** "Investigator:", "Interpreter:" in a transcript: what somebody does there, and no name. */
const isRole = (name: string): boolean =>
  /^(?:Investigator|Interpreter|Interviewer|Interrogator|Translator|Prosecutor|Judge|Magistrate|Coroner|Counsel|Defence|Defense|Clerk|Question|Answer|Reporter|Journalist|Moderator|Presenter|Host|Guest|Caller|Speaker|Officer|Minister|Mayor|Spokes(?:man|woman|person)|Chair(?:man|woman)?)(?: \d{1,2})?$/u.test(
    name,
  );

function appearance(entity: Entity, decisions: readonly Decision[], guard: Guard, labels: Labels, ruled: Ruled): Appearance {
  const { office } = ruled;
  const keeps = office === null ? guard.keeps(entity) : null;
  const protects = decisions.flatMap((decision) => (decision.kind === "protect" ? [decision] : []));
  const lifted = (what: "name" | "identity"): boolean => decisions.some((decision) => decision.kind === "lift" && decision.what === what);
  // Where several stand on one person the one that protects wins.
  const decided = protects.find(({ status }) => status !== "public-official" && status !== "no-person") ?? protects[0];
  const status = decided?.status ?? presumed(entity, keeps, guard.mayBeTold);
  const known = { entity, status };
  const guarded = !lifted("identity");
  const named = (because: Wording): Appearance => ({ ...known, shown: entity.name, hidden: false, guarded: false, because });
  if (entity.type === "place" && decided === undefined) {
    const shown = placeShown(entity, ruled);
    if (shown !== null)
      return { ...named(ruled.meant?.because ?? say`a country, a region, or a place that stands for those who govern there`), shown };
    return {
      ...known,
      shown: UNKNOWN_PLACE,
      hidden: true,
      guarded: false,
      because: ruled.meant?.because ?? say`no place finer than a region is told, and the region of this one is not known`,
    };
  }
  if (status === "public-official" || status === "no-person") return named(decided?.because ?? office ?? plainlyBecause(entity));
  if (lifted("name")) return { ...named(say`two people decided that this name may be told`), guarded };
  if (isDescription(entity.name) || isRole(entity.name))
    return { ...known, shown: entity.name, hidden: false, guarded, because: say`described and not named` };
  const label = labels.of(
    calledBy(entity, status, ruled.family),
    [entity.name, ...entity.names].filter((name) => !isDescription(name)),
  );
  return {
    ...known,
    shown: label,
    hidden: label !== entity.name,
    guarded,
    because: decided?.because ?? keeps ?? say`not plainly an organisation, a medium or an official`,
  };
}

/** What somebody is called before a letter: a person by status, an account and anything else by what it is. What is of no kind, or called by a family name, is somebody. */
function calledBy({ type, role }: Entity, status: ProtectionStatus, family: boolean): Called {
  if ((type === "person" || type === "group" || type === "other" || family) && status !== "public-official" && status !== "no-person")
    return status;
  return role === "outlet" ? "account" : "body";
}

function presumed({ name, role, type, facts }: Entity, keeps: Sentence | null, mayBeTold: Guard["mayBeTold"]): ProtectionStatus {
  if (keeps === null) return type === "person" ? "public-official" : "no-person";
  // A people may be named, and a family not.
  if (type === "group") return peopleNamed(foldName(name)) === null && !isDescription(name) ? "unknown" : "no-person";
  if ((type === "document" || type === "weapon" || type === "vessel") && mayBeTold(name)) return "no-person";
  if (role === "captive") return "captive";
  if (facts.some(({ property }) => property === "injury")) return "wounded";
  return role === "witness" ? "witness" : "unknown";
}

function plainlyBecause({ type, role }: Entity): Sentence {
  if (type === "person") return say`an official who speaks for an office`;
  if (type === "group") return say`a people or a group, and nobody in particular`;
  return role === "outlet" ? say`a medium` : say`an organisation or a thing`;
}

/** The coarsest place that a name surely lies in and that is told; null where none is known. */
function placeShown(entity: Entity, { speaks, states, meant: taken }: Ruled): string | null {
  const meant = candidatesAmong(entity.facts);
  const [first] = meant;
  if (first === undefined && (taken?.is === "state" || states.has(foldName(entity.name)))) return entity.name;
  if ((speaks && first !== undefined) || meant.some(({ kind }) => kind === "country" || kind === "region" || kind === "water"))
    return entity.name;
  const regions = new Set(meant.map(({ region, country }) => (region === null ? country : `${region}, ${country}`)));
  const [only] = regions;
  return first === undefined || regions.size !== 1 || only == null ? null : PLACE_IN + only;
}

/** The folded family names of everybody who is named with a first name. */
function familyNames(entities: Iterable<Entity>): ReadonlySet<string> {
  const people = [...entities].filter(({ type, name }) => type === "person" && !isDescription(name));
  return new Set(people.map(({ name }) => foldName(name).split(" ")).flatMap((words) => (words.length > 1 ? (words.at(-1) ?? []) : [])));
}

/** By the first report that mentions them, so that a new report changes no label that was given. */
function inOrderOfAppearance(entities: Iterable<Entity>, events: readonly LoggedEvent[]): readonly Entity[] {
  const rank = new Map<ReportId, number>();
  for (const { content } of events) if (content?.event.type === "report.added") rank.set(content.event.report.id, rank.size);
  const first = (entity: Entity): readonly [number, number] => {
    let best: readonly [number, number] = [rank.size, 0];
    for (const { report, span } of entity.mentions) {
      const at = [rank.get(report) ?? rank.size, span[0]] as const;
      if (at[0] < best[0] || (at[0] === best[0] && at[1] < best[1])) best = at;
    }
    return best;
  };
  return [...entities]
    .map((entity) => ({ entity, at: first(entity) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity }) => entity);
}

/** The labels of the last dossier, and of those before it for whoever is not in that. */
function labelsBefore(events: readonly LoggedEvent[]): readonly GivenLabel[] {
  const before = new Map<string, GivenLabel>();
  for (const { content } of events)
    if (content?.event.type === "dossier.published") for (const given of content.event.labels) before.set(given.label, given);
  return [...before.values()];
}
