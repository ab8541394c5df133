import { Command } from "commander";
import { json, openCase } from "../command-line.ts";

/** `firsthand reports CASE`: the reports of a case by time of publication. */
export function reportsCommand(): Command {
  return new Command("reports")
    .description("list the reports of a case by time of publication, with what was found in each")
    .argument("<case>", "the case folder")
    .option("--json", "print one report a line")
    .action(async (folder: string, options: { json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { viewOf } = await import("../case-view.ts");
      const view = viewOf(opened);
      const reports = [...view.findings.gathered.reports.values()].sort((a, b) => {
        const [x, y] = [a.report.published ?? "9999", b.report.published ?? "9999"];
        if (x !== y) return x < y ? -1 : 1;
        return a.report.id < b.report.id ? -1 : 1;
      });
      if (options.json) {
        for (const { report } of reports) json(report);
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const paper = Paper.standard();
      const rows = reports.map(({ report, reading }) => [
        view.short(report.id),
        report.published?.slice(0, 10) ?? "no date",
        report.publisher ?? "unknown publisher",
        report.title ?? reading.text.slice(0, 120),
        String(reading.utterances.length),
      ]);
      paper.table([["id", "published", "publisher", "title", "said"], ...rows], [7, 10, 26, 43, 5]);
    });
}
