import { Command } from "commander";
import { json, openCase } from "../command-line.ts";

/** `firsthand pictures CASE`: pictures that are probably one. */
export function picturesCommand(): Command {
  return new Command("pictures")
    .description("list pictures, videos and recordings that are probably one, made smaller, greyer, shorter, turned or mirrored")
    .argument("<case>", "the case folder")
    .option("--json", "print one pair a line as JSON")
    .action(async (folder: string, options: { json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { alikePictures } = await import("../../case/alike-pictures.ts");
      const record = opened.record();
      const { alikeItems, commonInWords } = await import("../../case/alike-recordings.ts");
      const found = alikePictures(record);
      const recordings = alikeItems(record);
      const carrying = (digest: string): string[] =>
        [...record.reports.values()]
          .filter(({ media }) => media.some((one) => one === digest))
          .map(({ id }) => id)
          .sort();
      const shown = found.map(({ pair, bits, turned }) => ({
        pictures: pair.map((id) => ({
          item: id,
          name: record.items.get(id)?.name ?? "",
          reports: carrying(record.items.get(id)?.digest ?? ""),
        })),
        bits,
        turned,
      }));
      if (options.json) {
        for (const one of shown) json({ format: "firsthand/alike-pictures@1", ...one });
        for (const { pair, ...one } of recordings)
          json({
            format: "firsthand/alike-items@1",
            items: pair.map((id) => ({ item: id, name: record.items.get(id)?.name ?? "" })),
            ...one,
          });
        return;
      }
      const { Paper } = await import("../print/paper.ts");
      const paper = Paper.standard();
      for (const one of recordings) {
        const [a, b] = one.pair.map((id) => `${record.items.get(id)?.name ?? ""} (${id})`);
        paper.paragraph(one.kind === "frame" ? `${a} is probably a frame of ${b}:` : `${a} and ${b} are probably one:`, "", "bold");
        paper.paragraph(`${commonInWords(one)}.`, "  ");
      }
      if (shown.length === 0 && recordings.length > 0) return;
      if (shown.length === 0) {
        paper.paragraph("No two pictures are alike. Crops, and pictures with too little in them, are not found.");
        return;
      }
      const rows = shown.map(({ pictures: [a, b], bits, turned }) => [
        `${bits} of 256`,
        `${a?.name} (${a?.item})`,
        `${b?.name} (${b?.item})${turned ? ", turned or mirrored" : ""}`,
        [...(a?.reports ?? []), ...(b?.reports ?? [])].join(" "),
      ]);
      paper.table([["bits apart", "picture", "and", "in reports"], ...rows], [10, 28, 34, 22]);
      paper.line();
      paper.paragraph(
        "Look at both. Where one was made of the other, say so: firsthand decide CASE relies REPORT REPORT --because …; where not: firsthand decide CASE independent REPORT REPORT --because …",
        "",
        "dim",
      );
    });
}
