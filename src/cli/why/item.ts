import type { Item } from "../../record/item.ts";
import type { Reason } from "../../record/why.ts";
import type { CaseView } from "../case-view.ts";
import { count } from "../print/words.ts";
import type { Recorded } from "./decision.ts";
import { reasonsAbout } from "./reason.ts";

/** What an item is, when it came, and what was read from it. */
export function whyItem(view: CaseView, item: Item, recorded: Recorded | null): readonly Reason[] {
  const came = reasonsAbout(view, "what came in");
  const read = reasonsAbout(view, "what was read from it");
  const aside = view.findings.gathered.decisions.find(({ decision }) => decision.kind === "aside" && decision.item === item.id);
  const reports = [...view.record.reports.values()].filter((report) => report.item === item.id);
  const when = recorded === null ? "" : `, added by ${recorded.by} on ${recorded.at.slice(0, 10)}`;
  return [
    came(`It came as ${item.name}: ${item.size.toLocaleString("en-GB")} bytes of ${item.mediaType}${when}.`),
    came(`Its bytes are kept under their digest, SHA-256 ${item.digest}. Whether they are the same today says: firsthand verify CASE`),
    ...item.remarks.map((remark) => came(remark)),
    ...(reports.length === 0 ? [read("No report was read from it.")] : []),
    ...reports.map((report) =>
      read(`A report of ${view.placeOf(report.id)}${report.title === null ? "" : `, “${report.title}”`}.`, { parts: [report.id] }),
    ),
    ...(aside === undefined
      ? []
      : [read(`${count(reports.length, "report")} of it take no part: ${aside.decision.because}`, { parts: [aside.id] })]),
  ];
}
