import type { Conflict, Repair } from "../record/conflict.ts";
import type { ClaimId } from "../record/id.ts";
import { push } from "./multimap.ts";
import type { Found, Stated } from "./statement.ts";

/**
 * For each conflict what withdrawing one of its statements would clear, notes left aside: where one statement is behind many, the others
 * are likely to be sound. Statements are the same where they are made in the same words of the same utterances.
 */
export function withRepairs(found: readonly (readonly [Found, Conflict])[]): readonly Conflict[] {
  const clears = new Map<string, string[]>();
  for (const [{ stated, severity }, { id }] of found)
    if (severity !== "note") for (const key of new Set(stated.map(keyOf))) push(clears, key, id);
  return found.map(([{ stated }, conflict]) => ({ ...conflict, repairs: repairsOf(stated, (some) => clears.get(keyOf(some)) ?? []) }));
}

/** Both sides of a contradiction within one claim are one repair: the one that clears more. */
function repairsOf(stated: readonly Stated[], clearedBy: (some: Stated) => readonly string[]): readonly Repair[] {
  const repairs = stated
    .map((some): Repair => ({ claims: claimsOf(some), clears: new Set(clearedBy(some)).size }))
    .filter((repair) => repair.clears > 0)
    .sort((a, b) => b.clears - a.clears || ((a.claims[0] ?? "") < (b.claims[0] ?? "") ? -1 : 1));
  const seen = new Set<string>();
  return repairs.filter(({ claims }) => !seen.has(claims.join(" ")) && seen.add(claims.join(" ")));
}

/** Lists of statements are never changed, and are asked about again after every decision. */
const keys = new WeakMap<Stated, string>();

function keyOf(stated: Stated): string {
  const known = keys.get(stated);
  if (known !== undefined) return known;
  const key = stated
    .map(({ utterance, span }) => `${utterance.id} ${span.join("-")}`)
    .sort()
    .join(" ");
  keys.set(stated, key);
  return key;
}

function claimsOf(stated: Stated): readonly ClaimId[] {
  return [...new Set(stated.map(({ claim }) => claim))].sort();
}
