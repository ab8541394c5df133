import type { ChainedEvent } from "../record/event.ts";
import { brokenLink, type ChainEnd, EMPTY_CHAIN } from "../vault/chain.ts";
import { eventPages } from "./event-log.ts";
import { parseRow } from "./event-row.ts";
import { faultOf, type Sqlite } from "./sqlite.ts";
import type { VerifyProblem, VerifyProgress } from "./verify-problem.ts";

/** Checks every event against its hash and the one before, adds what is wrong to `problems`, and returns those that can be read. */
export function verifyEvents(db: Sqlite, problems: VerifyProblem[], onProgress: VerifyProgress): ChainedEvent[] {
  // One transaction, so that what other processes append meanwhile is not half seen.
  db.exec("BEGIN");
  try {
    return verifyRows(db, problems, onProgress);
  } finally {
    db.exec("COMMIT");
  }
}

function verifyRows(db: Sqlite, problems: VerifyProblem[], onProgress: VerifyProgress): ChainedEvent[] {
  const read: ChainedEvent[] = [];
  let seen = 0;
  try {
    const total = Number(db.rows("SELECT count(*) FROM events")[0]?.[0]);
    let end: ChainEnd | null = EMPTY_CHAIN;
    for (const page of eventPages(db, Number.MIN_SAFE_INTEGER)) {
      for (const row of page) end = verifyRow(row, end, read, problems);
      seen += page.length;
      onProgress("events", seen, total);
    }
    if (seen !== total) problems.push({ kind: "database", why: `case.sqlite counts ${total} events and gives ${seen}` });
  } catch (error) {
    if (faultOf(error) !== "damaged") throw error;
    problems.push({ kind: "database", why: `case.sqlite cannot be read beyond event ${read.at(-1)?.seq ?? "0"}` });
    return read;
  }
  if (seen === 0) problems.push({ kind: "database", why: "the case holds no event, not even its making" });
  const first = read[0];
  if (first?.seq === 0 && first.event.type !== "case.created") {
    problems.push({ kind: "event", seq: 0, why: "event 0 is not the making of a case" });
  }
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
  const why = brokenLink(end ?? { seq: event.seq - 1, hash: event.previous }, event, parsed.text);
  if (why !== null) problems.push({ kind: "event", seq: event.seq, why });
  read.push(event);
  return event;
}
