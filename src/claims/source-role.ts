import type { SourceRole } from "../record/entity.ts";
import type { EntityType, FactProperty } from "../record/reading.ts";
import { foldName } from "./fold.ts";

const OFFICIAL =
  /\b(?:ministr(?:y|ies|er|ers)|government|parliament|cabinet|president(?:ial)?|office|service|general staff|staff|armed forces|forces|army|navy|command(?:er)?|directorate|police|intelligence|embassy|council|administration|kremlin|department|authorit(?:y|ies)|governor|mayor|spokes(?:man|woman|person)|ambassador|secretary|officials?|prosecutors?|court|inspectorate|brigade|battalion|regiment|company|plant|operator|committee)\b/;
const OUTLET =
  /\b(?:news|wire|press|times|post|daily|herald|journal|gazette|tribune|chronicle|observer|telegraph|tv|television|radio|broadcast(?:er|ing)|media|magazine|outlet|newspaper|correspondent|reporters?)\b/;
const CAPTIVE = /\b(?:captives?|prisoners?|pows?|detainees?|captured (?:soldier|man|fighter|pilot)s?)\b/;
const WITNESS =
  /\b(?:witness(?:es)?|residents?|neighbou?rs?|survivors?|villagers?|bystanders?|passers by|locals?|employees?|workers?|drivers?)\b/;
const MEDIA = /\b(?:video|footage|photos?|photographs?|pictures?|images?|recording|clip)\b/;
const UNNAMED = /\b(?:sources?|people familiar|officials? familiar|reports?|rumou?rs?)\b/;

/**
 * How a source stands to the event, by the words for it: its type, its names, its roles. A guess from words; control and
 * reliability are never guessed, they are decided.
 */
export function sourceRole(
  type: EntityType,
  names: readonly string[],
  facts: readonly { readonly property: FactProperty; readonly value: string }[],
  publishes: boolean,
): SourceRole {
  const folded = names.map(foldName);
  const roles = facts.filter((fact) => fact.property === "role" || fact.property === "rank").map((fact) => foldName(fact.value));
  const says = (pattern: RegExp, texts: readonly string[]): boolean => texts.some((text) => pattern.test(text));
  if (type === "document") return "document";
  if (says(CAPTIVE, folded) || facts.some((fact) => fact.property === "status" && /captur|detain|prison/.test(fact.value)))
    return "captive";
  if (says(MEDIA, folded)) return "media";
  if (says(OUTLET, folded) && !says(/\b(?:ministry|president|government)\b/, folded)) return "outlet";
  if (says(OFFICIAL, [...folded, ...roles])) return "official";
  if (says(UNNAMED, folded)) return "unnamed";
  if (says(WITNESS, folded)) return "witness";
  if (publishes) return "outlet";
  if (type === "place") return "official";
  return type === "person" || type === "group" ? "person" : "organization";
}
