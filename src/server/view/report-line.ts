import type { ReadReport } from "../../record/case-record.ts";
import type { Utterance } from "../../record/utterance.ts";
import type { ReportLine } from "../../record/workbench.ts";
import type { Desk } from "./desk.ts";
import { kept } from "./kept.ts";

/** What a report is called: its title, or how its text begins. */
export function titleOf(read: ReadReport): string {
  const title = read.report.title ?? read.reading.title;
  if (title !== null && title.trim() !== "") return title.toWellFormed();
  const start = read.reading.text.slice(0, 200).trim().split("\n")[0] ?? "";
  if (start.length <= 72) return start.toWellFormed() || "(no text)";
  return `${start.slice(0, 72).replace(/(?<!\s)\s+\S*$/, "")}\u00a0…`.toWellFormed();
}

/** A line with what it was made from. */
interface Made {
  readonly said: readonly Utterance[];
  readonly line: ReportLine;
}

/** By the report: a decision leaves what most of them say as it is, and a list of them shows all. */
const made = new WeakMap<ReadReport, Made>();

export function reportLine(desk: Desk, read: ReadReport): ReportLine {
  const { report } = read;
  const said = desk.said(report.id);
  const known = made.get(read);
  if (known?.said === said) return known.line;
  const proposals = said.filter((utterance) => utterance.voice === "attributed");
  const line = {
    id: report.id,
    title: titleOf(read),
    publisher: report.publisher,
    published: report.published,
    language: report.language,
    medium: report.medium,
    proposals: proposals.length,
    unreviewed: proposals.filter((utterance) => utterance.review === "unreviewed").length,
  };
  made.set(read, { said, line });
  return line;
}

/** Every report, the earliest first, undated ones last. */
export const reportLines: (desk: Desk) => readonly ReportLine[] = kept((desk) => {
  const lines = [...desk.findings.gathered.reports.values()].map((read) => reportLine(desk, read));
  return lines.sort((a, b) => byDate(a.published, b.published) || (a.id < b.id ? -1 : 1));
});

function byDate(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
