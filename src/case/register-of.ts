import { eventClassOf } from "../claims/event-class.ts";
import { foldName } from "../claims/fold.ts";
import { isDescription } from "../claims/named.ts";
import { peopleNamed } from "../read/gazetteer.ts";
import type { Entity, SourceRole } from "../record/entity.ts";
import type { Findings } from "../record/findings.ts";
import type { EntityId } from "../record/id.ts";
import type { Origin } from "../record/origin.ts";
import { type Sentence, say, term } from "../record/sentence.ts";
import type { TrackRecord } from "../record/track-record.ts";
import type { RegisterLine } from "./register.ts";

/** What a register may be told of a case, and who stays in it, with the reason. */
export interface Leaving {
  readonly lines: readonly RegisterLine[];
  readonly stays: readonly { readonly name: string; readonly because: Sentence }[];
}

/**
 * What leaves a case for a register: of bodies, media and officials, how often they were right in what people settled; of nobody else anything, and
 * nothing that the program concluded by itself. It fails closed: who is not plainly one of these stays. Of the case nothing leaves but its name there
 * and the identifiers of its questions.
 */
export function registerOf(name: string, records: readonly TrackRecord[], findings: Findings): Leaving {
  const lines: RegisterLine[] = [];
  const stays: { name: string; because: Sentence }[] = [];
  const guard = guardOf(findings);
  for (const record of records) {
    const entity = findings.gathered.entities.get(record.source);
    const settled = record.questions.filter(({ by }) => by === "decision");
    if (entity === undefined || settled.length === 0) continue;
    const because = guard.keeps(entity);
    if (because !== null) {
      stays.push({ name: record.name, because });
      continue;
    }
    lines.push({
      format: "firsthand/sources@1",
      case: name,
      source: entity.name,
      aliases: entity.names.filter(guard.mayBeTold),
      right: settled.filter(({ came }) => came === "right").length,
      of: settled.length,
      questions: settled.map(({ question }) => question),
    });
  }
  return { lines, stays };
}

/** Says who is plainly a body, a medium or an official, and so no person to be protected. */
export interface Guard {
  /** Why a source stays in the case; null where it may leave. */
  readonly keeps: (entity: Entity) => Sentence | null;
  /** False for a description, and for a name that holds one of a person who has no office. */
  readonly mayBeTold: (name: string) => boolean;
  /** True of whoever something was done to, and of whoever spoke as a witness, in captivity or without a name. */
  readonly suffers: (entity: Entity) => boolean;
}

const NOBODY: ReadonlySet<EntityId> = new Set();

/** What happens to people that makes them protected: events in which somebody is the one acted on. */
const SUFFERED: ReadonlySet<string> = new Set(["capture", "kill", "wound", "question", "exchange", "poison", "shoot"]);
const PEOPLE: ReadonlySet<string> = new Set<SourceRole>(["captive", "witness", "person"]);
const WITNESSING: ReadonlySet<string> = new Set<Origin["kind"]>(["eyewitness", "custodial-statement", "unnamed-source"]);

/** `noPeople` are known to be none, though they look so. */
export function guardOf({ gathered, traced }: Findings, noPeople: { readonly has: (id: EntityId) => boolean } = NOBODY): Guard {
  const kinds = new Map<EntityId, Set<Origin["kind"]>>();
  for (const { by, kind } of [...traced.claims.values()].flatMap(({ origins }) => origins))
    if (by !== null) kinds.set(by, (kinds.get(by) ?? new Set()).add(kind));
  const suffered = new Set(
    [...gathered.utterances.values()].flatMap(({ slots, words }) =>
      SUFFERED.has(slots.what ?? "")
        ? slots.who.filter((id) => {
            const entity = gathered.entities.get(id);
            return !onlyTellsOfIt(words, entity) && !isOnlyAsked(words, slots.what, entity);
          })
        : [],
    ),
  );
  const graded = new Set(
    gathered.decisions.flatMap(({ decision }) => (decision.kind === "reliability" ? (gathered.entityNamed(decision.name) ?? []) : [])),
  );
  const media = new Map<EntityId, Set<string>>();
  for (const [report, publisher] of gathered.publisherOf)
    media.set(publisher, (media.get(publisher) ?? new Set()).add(gathered.reports.get(report)?.report.medium ?? "note"));
  const names = protectedNames([...gathered.entities.values()].filter(({ id }) => !noPeople.has(id)));
  const mayBeTold = (name: string): boolean =>
    !isDescription(name) && !isSomebodysInitials(name) && !names.some((one) => ` ${foldName(name)} `.includes(one));

  const asPerson = ({ id }: Entity): Sentence | null => {
    if (suffered.has(id)) return say`the case tells of something that was done to this person`;
    const spoke = [...(kinds.get(id) ?? [])];
    return spoke.length > 0 && spoke.every((kind) => kind === "official-assertion")
      ? null
      : say`a person who does not speak for an office only`;
  };
  const asOutlet = ({ id }: Entity): Sentence | null => {
    const posts = [...(media.get(id) ?? ["post"])].every((medium) => medium === "post" || medium === "note");
    return posts && !graded.has(id) ? say`an account that may be a private person's; a grade would say that it is a source` : null;
  };
  const witnesses = ({ id }: Entity): boolean => [...(kinds.get(id) ?? [])].some((kind) => WITNESSING.has(kind));
  return {
    mayBeTold,
    suffers: (entity) => suffered.has(entity.id) || witnesses(entity),
    keeps: (entity) => {
      const { role, type, id } = entity;
      if (role !== "official" && role !== "outlet" && role !== "organization")
        return say`not an organisation, a medium or an official (${term(role)})`;
      if (!mayBeTold(entity.name)) return say`described and not named, or named like somebody protected`;
      if (witnesses(entity)) return say`it spoke as a witness, in captivity or without a name`;
      if (type === "person") return role === "official" ? asPerson(entity) : say`a person`;
      if (type !== "organization" && type !== "place") return say`not an organisation, a medium or an official (${term(type)})`;
      return role === "outlet" || (role === "organization" && media.has(id)) ? asOutlet(entity) : null;
    },
  };
}

/** "T.K.", as courts and police write whoever may not be named; states and their unions are written so too. */
function isSomebodysInitials(name: string): boolean {
  return /^\p{Lu}\.(?:[ -]?\p{Lu}\.?){0,2}$/u.test(name) && !/^(?:U\.\s?[NKS]|U\.\s?S\.\s?A|E\.\s?U|U\.\s?A\.\s?E|D\.\s?C)\.?$/.test(name);
}

/** What a name is followed by where somebody does something else than what the sentence goes on to tell. */
const DOES = /^,?\s+(?!(?:was|were|is|are|am|be|been|has|had|have|got|gets|get|and|or|a|an|the|his|her|their|who|whom|also)\b)\p{Ll}+/u;
/** What was done to somebody, told of whoever stands just before: "the sergeant, who was killed". */
const TOLD_OF_ANOTHER = /\b(?:who|whom|that|which|where|when|after|because)\s+(?:(?!and\b)[\p{L}\p{N}'’-]+\s+){0,5}[\p{L}'’-]+/u;

/** "three questions for the minister": whoever holds an office is asked, and not interrogated. */
const isOnlyAsked = (words: string, what: string | null, entity: Entity | undefined): boolean =>
  what === "question" && entity?.role === "official" && !/\binterrogat|\bquestion(?:ed|ing)\b|допит|допрос|допраш|심문|신문/iu.test(words);

/** "The minister, Edda Brouwer, thanked the family of a pilot who was killed": whoever thanks is not the one who was. True only where that is certain. */
function onlyTellsOfIt(words: string, entity: Entity | undefined): boolean {
  if (entity?.role !== "official") return false;
  const at = [entity.name, ...entity.names].flatMap((name) => {
    const found = words.lastIndexOf(name);
    return found < 0 ? [] : [found + name.length];
  });
  const behind = at.length === 0 ? "" : words.slice(Math.max(...at));
  if (!DOES.test(behind)) return false;
  const told = TOLD_OF_ANOTHER.exec(behind);
  return told !== null && eventClassOf(foldName(behind.slice(0, told.index)).split(" ")) === null;
}

/** The names of all people who hold no office, folded, with a space on either side; a family name that stands alone is left to whoever bears it with a first name, where one of these holds an office. */
function protectedNames(entities: readonly Entity[]): readonly string[] {
  const names: string[] = [];
  const inOffice = new Set<string>();
  for (const { role, type, name } of entities)
    if (type === "person" && role === "official" && / /.test(name)) inOffice.add(foldName(name).split(" ").at(-1) ?? "");
  for (const { role, type, name, names: others } of entities) {
    // That of a whole people is nobody's in particular.
    if (type === "group" && peopleNamed(foldName(name)) !== null) continue;
    if (!PEOPLE.has(role) && (type !== "person" || role === "official")) continue;
    if (others.length === 0 && inOffice.has(foldName(name))) continue;
    for (const one of [name, ...others]) if (!isDescription(one) && foldName(one).length > 2) names.push(` ${foldName(one)} `);
  }
  return names;
}
