import type { ItemId, ReportId } from "../../record/id.ts";
import { PDF } from "../../record/item.ts";
import type { ReportView } from "../../record/workbench.ts";
import { besideLines } from "./beside-view.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";
import { pageMarks } from "./page-view.ts";
import { recordingsOf, timesIn } from "./recording-view.ts";
import { rejectedIn } from "./rejected.ts";
import { reportLine } from "./report-line.ts";
import { utteranceLine } from "./utterance-line.ts";

/** How many reports were read from an item. */
const reportsByItem = kept((desk) => {
  const counts = new Map<ItemId, number>();
  for (const { item } of desk.record.reports.values()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
});
const reportsOfItem = (desk: Desk, item: ItemId): number => reportsByItem(desk).get(item) ?? 0;

/** A report with its text and marks; null where the case holds none of this id. */
export function reportView(desk: Desk, id: ReportId): ReportView | null {
  const { gathered } = desk.findings;
  const read = gathered.reports.get(id);
  const item = read && desk.record.items.get(read.report.item);
  if (read === undefined || item === undefined) return null;
  const recordings = recordingsOf(desk, read);
  return {
    ...reportLine(desk, read),
    text: read.reading.text,
    pages: item.mediaType === PDF ? pageMarks(read) : [],
    url: read.report.url,
    recordings,
    times: recordings.length === 0 ? [] : timesIn(read),
    item: { id: item.id, name: item.name, kind: item.kind, mediaType: item.mediaType, reports: reportsOfItem(desk, item.id) },
    utterances: desk.said(id).map((utterance) => utteranceLine(desk, utterance)),
    rejected: rejectedIn(desk, read),
    credits: read.reading.credits,
    remarks: read.reading.remarks,
    beside: besideLines(desk, id),
    copies: desk.copies(id).flatMap((copy) => {
      const other = gathered.reports.get(copy.from === id ? copy.to : copy.from);
      return other === undefined ? [] : [{ ...copy, other: reportLine(desk, other) }];
    }),
  };
}
