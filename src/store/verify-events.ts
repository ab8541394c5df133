import type { ChainedEvent } from "../record/event.ts";
import { brokenLink, type ChainEnd, EMPTY_CHAIN } from "../vault/chain.ts";
import { eventPages } from "./event-log.ts";
import { parseRow } from "./event-row.ts";
import { faultOf, type Sqlite } from "./sqlite.ts";
import type { VerifyProblem, VerifyProgress } from "./verify-problem.ts";

/** Checks every event against its hash and the one before, adds what is wrong to `problems`, and returns those that can be read. */
export function verifyEvents(db: Sqlite, problems: VerifyProblem[], onProgress: VerifyProgress): ChainedEvent[] {
  const total = Number(db.rows("SELECT count(*) FROM events")[0]?.[0] ?? 0);
  const read: ChainedEvent[] = [];
  let seen = 0;
  try {
    let end: ChainEnd | null = EMPTY_CHAIN;
    for (const page of eventPages(db, Number.MIN_SAFE_INTEGER)) {
      for (const row of page) end = verifyRow(row, end, read, problems);
      seen += page.length;
      onProgress("events", seen, total);
    }
  } catch (error) {
    if (faultOf(error) !== "damaged") throw error;
    problems.push({ kind: "database", why: `case.sqlite cannot be read beyond event ${read.at(-1)?.seq ?? "0"}` });
    return read;
  }
  if (seen !== total) problems.push({ kind: "database", why: `case.sqlite counts ${total} events and gives ${seen}` });
  if (seen === 0) problems.push({ kind: "database", why: "the case holds no event, not even its making" });
  return read;
}

/** Returns what the next row has to continue. After a bad row that is whatever it states, so that every bad row is located. */
function verifyRow(row: readonly unknown[], end: ChainEnd | null, read: ChainedEvent[], problems: VerifyProblem[]): ChainEnd | null {
  const parsed = parseRow(row);
  if (!parsed.ok) {
    problems.push({ kind: "event", seq: parsed.seq, why: parsed.why });
    return null;
  }
  const { event } = parsed;
  const why = brokenLink(end ?? { seq: event.seq - 1, hash: event.previous }, event);
  if (why !== null) problems.push({ kind: "event", seq: event.seq, why });
  read.push(event);
  return event;
}
