import type { LoggedEvent } from "../record/event.ts";
import { eventPages } from "./event-log.ts";
import { parseRow } from "./event-row.ts";
import { faultOf, type Sqlite } from "./sqlite.ts";
import type { VerifyProblem, VerifyProgress } from "./verify-problem.ts";

/** Checks every event against what the log committed to, adds what is wrong to `problems`, and returns those that can be read. */
export function verifyEvents(db: Sqlite, problems: VerifyProblem[], onProgress: VerifyProgress): LoggedEvent[] {
  // One transaction, so that what other processes append meanwhile is not half seen.
  db.exec("BEGIN");
  try {
    const read = verifyRows(db, problems, onProgress);
    verifyErased(read, problems);
    return read;
  } finally {
    db.exec("COMMIT");
  }
}

function verifyRows(db: Sqlite, problems: VerifyProblem[], onProgress: VerifyProgress): LoggedEvent[] {
  const read: LoggedEvent[] = [];
  let seen = 0;
  try {
    const total = Number(db.rows("SELECT count(*) FROM events")[0]?.[0]);
    let next = 0;
    for (const page of eventPages(db, Number.MIN_SAFE_INTEGER)) {
      for (const row of page) next = verifyRow(row, next, read, problems);
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
  if (first?.seq === 0 && first.type !== "case.created") {
    problems.push({ kind: "event", seq: 0, why: "event 0 is not the making of a case" });
  }
  return read;
}

/** Returns which event has to come next. After a bad row that is whatever follows it, so that every bad row is located. */
function verifyRow(row: readonly unknown[], next: number, read: LoggedEvent[], problems: VerifyProblem[]): number {
  const parsed = parseRow(row);
  const seq = parsed.ok ? parsed.event.seq : parsed.seq;
  if (!parsed.ok) problems.push({ kind: "event", seq, why: parsed.why });
  else read.push(parsed.event);
  if (seq === next || !Number.isSafeInteger(seq)) return next + 1;
  problems.push({ kind: "event", seq, why: `event ${seq} stands where event ${next} belongs` });
  return seq + 1;
}

/** Content is gone where a later event says so, and nowhere else. */
function verifyErased(events: readonly LoggedEvent[], problems: VerifyProblem[]): void {
  const erased = new Map<number, number>();
  for (const { seq, content } of events)
    if (content?.event.type === "events.erased") for (const gone of content.event.erased) erased.set(gone, seq);
  for (const { seq, content } of events) {
    const by = erased.get(seq);
    if (content === null && by === undefined)
      problems.push({ kind: "event", seq, why: `the text of event ${seq} is gone, and no event says that it was erased` });
    if (content !== null && by !== undefined)
      problems.push({ kind: "event", seq, why: `the text of event ${seq} is here, though event ${by} says that it was erased` });
  }
}
