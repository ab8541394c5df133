import { CanonicalError, canonical, type Json } from "../record/canonical.ts";

/** Deeper than any event that is made of the record's types; a bound for what comes from outside. */
const MAX_DEPTH = 32;

/**
 * Returns the one canonical text (RFC 8785) of a plain value. Throws {@link CanonicalError} for what JSON cannot hold
 * (functions, dates, maps, lone surrogates, NaN) and for nesting deeper than 32 levels.
 */
export function canonicalText(value: unknown): string {
  return canonical(json(value, "", 0));
}

function json(value: unknown, path: string, depth: number): Json {
  if (value === null || typeof value === "boolean" || typeof value === "number" || typeof value === "string") return value;
  if (depth === MAX_DEPTH) throw new CanonicalError(path, `it is nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) return value.map((entry, i) => json(entry, `${path}/${i}`, depth + 1));
  if (typeof value !== "object") throw new CanonicalError(path, `it is of type ${typeof value}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new CanonicalError(path, "it is no plain object");
  // Not built by assignment, which would lose a member named `__proto__`.
  const members: [string, Json][] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push([key, json(member, `${path}/${key}`, depth + 1)]);
  }
  return Object.fromEntries(members);
}
