import { type DerivedEntry, derivedEntries } from "./derived-index.ts";
import { faultOf, type Sqlite } from "./sqlite.ts";
import type { VerifyProblem, VerifyProgress } from "./verify-problem.ts";

/**
 * Compares the derived index with what it should hold. An entry that is not there is no problem: it will be derived when needed. Neither is
 * one of a kind that nothing derives any more: an earlier version of the reader left it, and nobody reads it.
 */
export async function verifyDerived(
  db: Sqlite,
  expected: AsyncIterable<DerivedEntry> | Iterable<DerivedEntry>,
  problems: VerifyProblem[],
  onProgress: VerifyProgress,
): Promise<void> {
  const should = new Map<string, string>();
  const kinds = new Set<string>();
  for await (const { kind, key, value } of expected) {
    should.set(JSON.stringify([kind, key]), value);
    kinds.add(kind);
  }
  try {
    compare(db, should, kinds, problems, onProgress);
  } catch (error) {
    if (faultOf(error) !== "damaged") throw error;
    problems.push({ kind: "database", why: "the derived index cannot be read" });
  }
}

function compare(
  db: Sqlite,
  should: ReadonlyMap<string, string>,
  kinds: ReadonlySet<string>,
  problems: VerifyProblem[],
  onProgress: VerifyProgress,
): void {
  let done = 0;
  for (const { kind, key, value } of derivedEntries(db)) {
    const right = should.get(JSON.stringify([kind, key]));
    const entry = `${kind} ${key}`;
    if (right === undefined && kinds.has(kind))
      problems.push({ kind: "derived", entry, why: `the index holds ${entry}, which nothing in the case gives` });
    else if (right !== undefined && right !== value)
      problems.push({ kind: "derived", entry, why: `the index holds another ${entry} than the case gives` });
    done++;
    onProgress("derived", done, Math.max(done, should.size));
  }
}
