import type { CaseEvent } from "../record/event.ts";
import { type ItemId, itemId } from "../record/id.ts";
import { UnknownReferenceError } from "./errors.ts";
import type { OpenCase } from "./open-case.ts";

/** What an erasing destroyed. */
export interface Erased {
  /** The numbers of the events whose content is gone. */
  readonly events: readonly number[];
  readonly reports: number;
  readonly decisions: number;
  /** Items that came with it, such as the pictures of an export, and reports of others that show it: they stay, and name its digest where they did. */
  readonly staying: readonly string[];
}

/**
 * Destroys an item: its bytes, the texts of its reports, what was read in them, and every decision about something said in them, since a reason can quote.
 * That it was done, when, by whom and why stays in the log. Throws {@link UnknownReferenceError} for an item that the case does not hold.
 */
export async function eraseItem(opened: OpenCase, id: ItemId, because: string): Promise<Erased> {
  const { items, reports } = opened.record();
  const item = items.get(id);
  if (item === undefined) throw new UnknownReferenceError(id, "item", []);
  const own = [...reports.values()].filter((report) => report.item === id);
  const gone = new Set<string>([id, ...own.map((report) => report.id)]);
  const spoken = opened.findings().gathered.spoken;
  for (const report of own) for (const utterance of spoken.get(report.id) ?? []) gone.add(utterance.id);
  const seqs = new Set<number>();
  const kinds = new Map<CaseEvent["type"], number>();
  const undone = new Set<string>();
  for (const { seq, content } of opened.store.events()) {
    if (content === null || !concerns(content.event, gone, undone)) continue;
    seqs.add(seq);
    kinds.set(content.event.type, (kinds.get(content.event.type) ?? 0) + 1);
    if (content.event.type === "decision.made") undone.add(content.event.id);
  }
  await opened.store.erase(seqs, because);
  const media = new Set(own.flatMap((report) => report.media));
  const attached = [...items.values()].filter((other) => other.id !== id && media.has(other.digest)).map((other) => other.id);
  const showing = [...reports.values()]
    .filter((report) => report.item !== id && report.media.includes(item.digest))
    .map((report) => report.id);
  return { events: [...seqs], reports: own.length, decisions: kinds.get("decision.made") ?? 0, staying: [...attached, ...showing] };
}

/** True for an event that tells something of what goes; `undone` are the decisions that go, whose undoing does too. */
function concerns(event: CaseEvent, gone: ReadonlySet<string>, undone: ReadonlySet<string>): boolean {
  switch (event.type) {
    case "item.added":
      return gone.has(event.item.id);
    case "item.looked":
      return gone.has(itemId(event.look.digest));
    case "report.added":
      return gone.has(event.report.item);
    case "decision.made":
      return names(event.decision, gone);
    case "decision.undone":
      return undone.has(event.id);
    case "item.uncovered":
      return gone.has(event.item);
    case "case.created":
    case "events.erased":
    case "key.rotated":
    case "dossier.published":
      return false;
  }
}

/** True where any text in a value is one of the names. */
function names(value: unknown, wanted: ReadonlySet<string>): boolean {
  if (typeof value === "string") return wanted.has(value);
  return typeof value === "object" && value !== null && Object.values(value).some((member) => names(member, wanted));
}
