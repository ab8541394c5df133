import type { ReadEntity } from "../record/reading.ts";
import { overlaps, type Span } from "../record/span.ts";

const PERSONAL = /^(?:he|she|him|her)$/i;
const NEUTRAL = /^(?:it|the (?:agency|service|ministry|office|company|statement|group|authority|bureau|newspaper))$/i;

/**
 * The entity that a source span names: the mention that it overlaps most, or for a pronoun the last source of fitting kind,
 * where only one kind fits. Null where the antecedent is not safe.
 */
export function sourceEntity(text: string, span: Span, entities: readonly ReadEntity[], earlier: readonly ReadEntity[]): ReadEntity | null {
  const words = text.slice(...span).trim();
  if (PERSONAL.test(words)) return earlier.findLast((entity) => entity.type === "person") ?? null;
  if (NEUTRAL.test(words)) return earlier.findLast((entity) => entity.type === "organization") ?? named(span, entities);
  return named(span, entities);
}

/** Of several names in a source ("Ann Roe, spokeswoman for the ministry") the first person, else the first name. */
function named(span: Span, entities: readonly ReadEntity[]): ReadEntity | null {
  const within = entities
    .flatMap((entity) => entity.mentions.filter((mention) => overlaps(mention, span)).map((mention) => ({ entity, mention })))
    .sort((a, b) => a.mention[0] - b.mention[0] || b.mention[1] - a.mention[1]);
  const speakers = within.filter(({ entity }) => entity.type !== "weapon" && entity.type !== "vessel");
  return (
    speakers.find(({ entity, mention }) => entity.type === "person" && mention[0] - span[0] < 20)?.entity ??
    speakers.find(({ entity }) => entity.type === "organization" || entity.type === "document")?.entity ??
    speakers[0]?.entity ??
    null
  );
}
