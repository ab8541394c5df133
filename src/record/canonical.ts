/**
 * Canonical JSON after RFC 8785 (JCS), restricted to what a record may hold: null, booleans, strings without lone
 * surrogates, safe integers and finite decimals, arrays, and plain objects. Keys are sorted by UTF-16 code units;
 * a key whose value is `undefined` is left out, as in `JSON.stringify`.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Thrown for a value that has no canonical form, with the path at which it stands. */
export class CanonicalError extends Error {
  override readonly name = "CanonicalError";
  readonly path: string;
  constructor(path: string, why: string) {
    super(`the value at ${path || "the root"} has no canonical form: ${why}`);
    this.path = path;
  }
}

/** Returns the one canonical text of a value. Throws {@link CanonicalError} for NaN, infinities and lone surrogates. */
export function canonical(value: Json, path = ""): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new CanonicalError(path, `${value} is no JSON number`);
    return JSON.stringify(value);
  }
  if (typeof value === "string") {
    if (!value.isWellFormed()) throw new CanonicalError(path, "it holds a lone surrogate");
    return JSON.stringify(value);
  }
  if (isArray(value)) return listed(value, path);
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member !== undefined) members.push(`${canonical(key, path)}:${canonical(member, `${path}/${key}`)}`);
  }
  return `{${members.join(",")}}`;
}

/** Identifiers are made from short lists, half a million of them in a large case; where an entry stands matters only where it has no canonical form. */
function listed(entries: readonly Json[], path: string): string {
  let text = "";
  for (const [i, entry] of entries.entries()) {
    const isSimple = typeof entry === "number" ? Number.isFinite(entry) : typeof entry === "string" && entry.isWellFormed();
    text += `${i === 0 ? "" : ","}${isSimple ? JSON.stringify(entry) : canonical(entry, `${path}/${i}`)}`;
  }
  return `[${text}]`;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
