import { type BodyKind, bodyKindOf } from "../record/body-kind.ts";
import type { ReadReport } from "../record/case-record.ts";
import type { EntityFact } from "../record/entity.ts";
import type { ReportId } from "../record/id.ts";
import type { EntityType, ReadEntity } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import { foldName } from "./fold.ts";

/** Somebody of whom a report tells. */
export interface Telling {
  readonly report: ReportId;
  readonly entity: ReadEntity;
}

/** A report under the name of its publisher, as it is written there. */
export interface Publishing {
  readonly report: ReportId;
  readonly name: string;
}

/**
 * All who bear one name, or who are described by one report in one way, before anybody is joined with anybody: under one key. People are kept apart from
 * all others. Both lists are in the order of the reports.
 */
export interface Named {
  readonly told: readonly Telling[];
  readonly published: readonly Publishing[];
  /** Every name that is told, with how it is used. */
  readonly used: UsedNames;
  /** Of what kind it is told to be. */
  readonly kinds: KindsTold;
  /** The name under which only a decision speaks of somebody whom no report mentions; null where some report does. */
  readonly decided: string | null;
}

/** How often a name is told: as the first of somebody, as another of his names, and as either. */
interface NameUse {
  readonly first: number;
  readonly alias: number;
  readonly all: number;
}

export type UsedNames = ReadonlyMap<string, NameUse>;

/** How many tellings that mention it say that it is of a kind, and how many only surmise so; what is of no kind says nothing. */
export interface KindsTold {
  readonly said: ReadonlyMap<EntityType, number>;
  readonly surmised: ReadonlyMap<EntityType, number>;
}

export const NOBODY_NAMED: Named = {
  told: [],
  published: [],
  used: new Map(),
  kinds: { said: new Map(), surmised: new Map() },
  decided: null,
};

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(["organization", "group", "place", "other"]);

/** True for what tells who somebody is in place of naming him: "a spokesman", "the rifleman". */
export function isDescription(name: string): boolean {
  return /^(?:\p{Ll}|(?:The|A|An|One|Two) \p{Ll})/u.test(name) || KOREAN_DESCRIPTION.test(name);
}

/** Korean has no capitals: a description begins with a word that points, or ends with a noun for people. */
const KOREAN_DESCRIPTION =
  /^(?:한|두|세|어느|어떤|익명의|일부|복수의|해당|현지|생포된|체포된|붙잡힌|숨진|그|이|저|당시|다른|또 다른|나머지|전직|목격자|생존자|피해자)\s[가-힣]|^[가-힣A-Z(][^\n]{0,58}(?:관계자|당국자|소식통|주민|전문가|목격자|생존자|유족|병사|군인|포로|장교|관리|공무원|직원|변호인|재판부|노조|남성|여성|남편|아내|동료|간호조무사|상인|피고인|피의자|증인|대변인|대원|들|명|측)$|^(?:대변인|시장|장관|총리|대통령|원장|병원장|재판장|검사|판사|검찰|변호사|선장|기장|이장|교장)$/;

/**
 * Under what key a report's own entity is put: by its name, and where that is a description by the report as well. "The police" is what many reports call a body of that kind, in small letters or
 * capitals: it is no description, and whether all mean one is asked where origins are counted.
 */
export function keyOf({ type, name }: ReadEntity, report: ReportId): string {
  const key = namedKey(type === "person", foldName(name));
  return isDescription(name) && !(BODIES.has(type) && bodyKindOf(name) !== null) ? `${key}@${report}` : key;
}

/** The key of whoever bears a folded name. */
export function namedKey(isPerson: boolean, folded: string): string {
  return `${isPerson ? "p" : "o"}:${folded}`;
}

export function isDescribed(key: string): boolean {
  return key.includes("@");
}

/** The folded name, or the folded description, in a key. */
export function plainName(key: string): string {
  return key.slice(2).replace(/@.*$/s, "");
}

/** The keys of all whom a report tells of, by its own ids of them. */
export function keysIn({ report, reading }: ReadReport): ReadonlyMap<string, string> {
  return new Map(reading.entities.map((entity) => [entity.id, keyOf(entity, report.id)]));
}

/** How names are used where some tellings are gone and others have come: whoever is told of in every report has few names. */
export function usedOtherwise(used: UsedNames, gone: readonly Telling[], come: readonly Telling[]): UsedNames {
  const names = new Map(used);
  const count = (tellings: readonly Telling[], by: 1 | -1): void => {
    for (const { entity } of tellings)
      [entity.name, ...entity.aliases].forEach((name, i) => {
        const { first, alias, all } = names.get(name) ?? UNUSED;
        const now = { first: first + (name === entity.name ? by : 0), alias: alias + (i > 0 ? by : 0), all: all + by };
        if (now.all === 0) names.delete(name);
        else names.set(name, now);
      });
  };
  count(gone, -1);
  count(come, 1);
  return names;
}

/** Of what kind something is told to be where some tellings are gone and others have come. */
export function kindsOtherwise({ said, surmised }: KindsTold, gone: readonly Telling[], come: readonly Telling[]): KindsTold {
  const kinds = { said: new Map(said), surmised: new Map(surmised) };
  const count = (tellings: readonly Telling[], by: 1 | -1): void => {
    for (const { entity } of tellings) {
      if (entity.mentions.length === 0) continue;
      const counts = entity.surmised === true || entity.type === "other" ? kinds.surmised : kinds.said;
      const now = (counts.get(entity.type) ?? 0) + by;
      if (now === 0) counts.delete(entity.type);
      else counts.set(entity.type, now);
    }
  };
  count(gone, -1);
  count(come, 1);
  return kinds;
}

const UNUSED: NameUse = { first: 0, alias: 0, all: 0 };

/** Every name that is used under a key, with how often it is the first of somebody; whatever somebody publishes under counts once. */
export function namesOf({ used, published, decided }: Named): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const [name, { first }] of used) names.set(name, first);
  for (const name of new Set(published.map((one) => one.name))) names.set(name, (names.get(name) ?? 0) + 1);
  if (decided !== null) names.set(decided, 1);
  return names;
}

export function mentionsIn(told: readonly Telling[]): readonly { readonly report: ReportId; readonly span: Span }[] {
  return told.flatMap(({ report, entity }) => entity.mentions.map((span) => ({ report, span })));
}

export function factsOf({ told }: Named): readonly EntityFact[] {
  const found: EntityFact[] = [];
  for (const { report, entity } of told)
    for (const { property, value, span } of entity.facts) found.push({ property, value, report, span });
  return found;
}

/**
 * The other names, descriptions left out, by which somebody may be meant; and of a person whose full name is told the surname, alone and behind an initial ("A. Holm"), and the first name before
 * an initial ("Ada H."), as courts and police write whoever may not be named.
 */
export function shortNamesOf(key: string, { used }: Named): ReadonlySet<string> {
  const found = new Set<string>();
  if (isDescribed(key)) return found;
  for (const [name, { alias }] of used) if (alias > 0 && !isDescription(name)) found.add(`${key.slice(0, 2)}${foldName(name)}`);
  const words = plainName(key).split(" ");
  const [first, last] = [words[0] ?? "", words.at(-1) ?? ""];
  if (!key.startsWith("p:") || words.length < 2) return found;
  found.add(`p:${last}`);
  if (words.length > 2 || first.length < 2 || last.length < 2 || !WRITTEN_OUT.test(first + last)) return found;
  return found.add(`p:${first.slice(0, 1)} ${last}`).add(`p:${first} ${last.slice(0, 1)}`);
}

/** Scripts that write names with initials. */
const WRITTEN_OUT = /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u;

/** Under what bodies of one kind, of which a state has one, are found: names in two languages are never taken for one. Null for all others. */
export function stateBodyUnder(key: string, named: Named): string | null {
  const body = bodyUnder(key, named);
  if (body?.ofState !== true) return null;
  return /^\p{Script=Latin}/u.test(body.called) ? body.kind : `${body.kind} ${body.called}`;
}

/** Everything that tells of states: bodies of which each has one, and armed forces that are told to be a state's. */
export function isOfState(key: string, named: Named): boolean {
  const body = bodyUnder(key, named);
  return body !== null && (body.ofState || (body.isOwned && ARMED.has(body.kind)));
}

const ARMED = new Set(["army", "navy", "air force", "government"]);

/** What the first name under a key tells of a body by its kind; null for people and all others. */
export function bodyUnder(key: string, { told, published, decided }: Named): BodyKind | null {
  if (key.startsWith("p:")) return null;
  const name = told[0]?.entity.name ?? published[0]?.name ?? decided;
  return name === null ? null : bodyKindOf(name);
}

const VOICE = /^(?:chief |press |deputy |official )*(?:spokes(?:man|woman|person|people)|press officer|press secretary)$/i;

/** The body for which somebody unnamed speaks; null for all others. */
export function voiceOf(key: string, { told }: Named): string | null {
  if (!isDescribed(key)) return null;
  for (const { entity } of told) {
    const body = entity.facts.find(({ property }) => property === "affiliation")?.value;
    // Nobody can tell whether "a police spokesman" in two papers speaks for one body.
    const kind = body === undefined ? null : bodyKindOf(body);
    if (kind !== null && kind.whose.length === 0 && !kind.ofState) continue;
    if (body !== undefined && entity.facts.some(({ property, value }) => property === "role" && VOICE.test(value))) return body;
  }
  return null;
}
