import type { Guard } from "../../case/register-of.ts";
import { isDescription } from "../../claims/named.ts";
import type { Entity } from "../../record/entity.ts";
import type { EntityId } from "../../record/id.ts";
import { type Sentence, say } from "../../record/sentence.ts";
import { areSpelledAlike } from "./spelled-alike.ts";

/** Offices that are held in public, and whose holders are known by name to everybody; a rank is none, nor is a trade. */
const PUBLIC =
  /^(?:(?:acting|interim|deputy|vice|first|chief|prime|foreign|defen[cs]e|interior|finance|justice|health|energy|culture|education|trade|transport|agriculture|environment|official|press|regional|state|federal|permanent)[ -]){0,3}(?:president|premier|chancellor|prime minister|minister|governor|mayor(?:ess)?|ambassador|secretary[- ]general|secretary of (?:state|defen[cs]e)|foreign secretary|attorney general|prosecutor[- ]general|(?:high )?commissioner|ombuds(?:man|woman)|speaker|spokes(?:man|woman|person)|press secretary|chief of (?:the general )?staff|high representative|special envoy|opposition leader|president[- ]elect)(?: of [\p{L} ]{3,60})?$/iu;
/** The same in Ukrainian and Russian, at the beginning of what is told of somebody. */
const PUBLIC_CYRILLIC =
  /^(?:в\.?\s?о\.?\s|и\.?\s?о\.?\s|віце-?|вице-?|перш\p{L}+\s|перв\p{L}+\s|державн\p{L}+\s)?(?:президент|прем['’ʼ]?єр|премьер|канцлер|міністр|министр|губернатор|мер(?:ка|а)?(?!\p{L})|мэр|посол|генпрокурор|речни[кц]|пресс?-?секретар|омбудсмен|уповноважен|уполномоченн)/iu;

/**
 * Who may be named for an office beside those who plainly are officials, with the reason: an office that one report tells of somebody makes the same person an official in all, under whatever
 * spelling of the name, and by the family name alone where nobody else of that name is protected. Nobody is, of whom any report tells something that protects: a captive, a wounded, a witness, somebody to whom
 * something was done, or whose age is a child's.
 */
export function officeHolders(entities: Iterable<Entity>, guard: Guard): ReadonlyMap<EntityId, Sentence> {
  const people = [...entities].filter((entity) => mayBeSomebody(entity));
  const full = people.filter((entity) => isFullName(entity.name));
  const holders = new Map<EntityId, Sentence>();
  const named = full.filter((entity) => entity.type === "person" && entity.role === "official" && !isProtected(entity, guard));
  for (const entity of named) {
    if (guard.keeps(entity) === null) holders.set(entity.id, say`an official who speaks for an office`);
    else if (guard.mayBeTold(entity.name) && hasPublicOffice(entity))
      holders.set(entity.id, say`a report tells of a public office of theirs`);
  }
  const known = full.filter(({ id }) => holders.has(id));
  for (const entity of full) {
    if (holders.has(entity.id) || entity.type !== "person" || isProtected(entity, guard) || isToldOtherwise(entity)) continue;
    const meant = known.filter((holder) => isAnotherSpelling(entity, holder));
    const rival = full.find(
      (other) => other !== entity && !holders.has(other.id) && isProtected(other, guard) && isAnotherSpelling(entity, other),
    );
    const [holder] = meant;
    if (holder !== undefined && meant.length === 1 && rival === undefined)
      holders.set(entity.id, say`another spelling of ${holder.name}, who holds an office`);
  }
  for (const entity of people) {
    if (holders.has(entity.id) || isFullName(entity.name) || isProtected(entity, guard)) continue;
    const family = full.filter(({ name }) => areSpelledAlike(familyOf(name), entity.name));
    const [first] = family;
    if (first !== undefined && family.every(({ id }) => holders.has(id)))
      holders.set(entity.id, say`the family name of ${first.name}, who holds an office, and of nobody in this case who does not`);
  }
  return holders;
}

/** A person, or a bare word of which no report has said what it names. */
function mayBeSomebody({ type, role, name }: Entity): boolean {
  if (isDescription(name)) return false;
  return type === "person" || ((type === "other" || type === "organization") && role === "organization" && !/\s/.test(name));
}

const isFullName = (name: string): boolean => /\S\s+\S/.test(name);
const familyOf = (name: string): string => name.trim().split(/\s+/).at(-1) ?? "";

/** No report names both: who tells of two tells them apart. */
function isAnotherSpelling(entity: Entity, holder: Entity): boolean {
  const reports = new Set(entity.mentions.map(({ report }) => report));
  if (holder.mentions.some(({ report }) => reports.has(report))) return false;
  return [entity.name, ...entity.names].filter(isFullName).some((name) => areSpelledAlike(name, holder.name));
}

/** "Denis Orlick, a driver": whatever is told of somebody that no office is tells him from the minister whose name is like his. */
function isToldOtherwise({ facts }: Entity): boolean {
  return facts.some(({ property, value }) => property !== "affiliation" && !(property === "role" && isPublicOffice(value)));
}

const ADULT = 18;

function isProtected(entity: Entity, guard: Guard): boolean {
  const { role, facts } = entity;
  return (
    role === "captive" ||
    role === "witness" ||
    guard.suffers(entity) ||
    facts.some(({ property, value }) => property === "injury" || property === "status" || (property === "age" && Number(value) < ADULT))
  );
}

function hasPublicOffice({ facts }: Entity): boolean {
  return facts.some(({ property, value }) => property === "role" && isPublicOffice(value));
}

const isPublicOffice = (role: string): boolean => PUBLIC.test(role) || PUBLIC_CYRILLIC.test(role);
