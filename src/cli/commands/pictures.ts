import { Command } from "commander";
import type { AlikePictures } from "../../case/alike-pictures.ts";
import type { AlikeItems } from "../../case/alike-recordings.ts";
import type { OpenCase } from "../../case/open-case.ts";
import type { SameParts } from "../../case/same-part.ts";
import type { CaseRecord } from "../../record/case-record.ts";
import type { ItemId } from "../../record/id.ts";
import { json, openCase } from "../command-line.ts";
import { meter } from "../meter.ts";
import type { Paper } from "../print/paper.ts";

/** Everything that is alike in a case. */
interface Found {
  readonly pictures: readonly AlikePictures[];
  readonly recordings: readonly AlikeItems[];
  readonly parts: SameParts;
}

/** `firsthand pictures CASE`: pictures, videos and recordings that are probably one. */
export function picturesCommand(): Command {
  return new Command("pictures")
    .description("list pictures, videos and recordings that are probably one, made smaller, greyer, shorter, turned or mirrored")
    .argument("<case>", "the case folder")
    .option("--parts", "look also for pictures that show a part of others, such as crops; takes a second for some ten pictures")
    .option("--json", "print one pair a line as JSON")
    .action(async (folder: string, options: { readonly parts?: boolean; readonly json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: options.parts !== true });
      const { alikePictures } = await import("../../case/alike-pictures.ts");
      const { alikeItems } = await import("../../case/alike-recordings.ts");
      const record = opened.record();
      const pictures = alikePictures(record);
      const parts = options.parts === true ? await partsIn(opened, pictures) : { found: [], notes: [] };
      for (const note of parts.notes) process.stderr.write(`firsthand: ${note}\n`);
      const found = { pictures, recordings: alikeItems(record), parts };
      if (options.json) printJson(record, found);
      else {
        const { Paper } = await import("../print/paper.ts");
        await print(Paper.standard(), record, found);
      }
    });
}

/** Pictures that share a part, without those of which the fingerprints tell already that they are one. */
async function partsIn(opened: OpenCase, known: readonly AlikePictures[]): Promise<SameParts> {
  const { sameParts } = await import("../../case/same-part.ts");
  const progress = meter("comparing");
  const { found, notes } = await sameParts(opened, (done, all) => progress.at(done, all)).finally(progress.end);
  const told = new Set(known.map(({ pair }) => [...pair].sort().join()));
  return { found: found.filter(({ pair }) => !told.has([...pair].sort().join())), notes };
}

function printJson(record: CaseRecord, { pictures, recordings, parts }: Found): void {
  const named = (pair: readonly ItemId[]) => pair.map((id) => ({ item: id, name: record.items.get(id)?.name ?? "" }));
  for (const { pair, bits, turned } of pictures) {
    const both = named(pair).map((one) => ({ ...one, reports: carrying(record, one.item) }));
    json({ format: "firsthand/alike-pictures@1", pictures: both, bits, turned });
  }
  for (const { pair, ...one } of recordings) json({ format: "firsthand/alike-items@1", items: named(pair), ...one });
  for (const { pair, points } of parts.found) json({ format: "firsthand/same-part@1", items: named(pair), points });
}

async function print(paper: Paper, record: CaseRecord, { pictures, recordings, parts }: Found): Promise<void> {
  const { commonInWords } = await import("../../case/alike-recordings.ts");
  const called = (id: ItemId): string => `${record.items.get(id)?.name} (${id})`;
  if (pictures.length + recordings.length + parts.found.length === 0) {
    paper.paragraph("No two pictures are alike. Crops are looked for with --parts only; pictures with too little in them are not found.");
    return;
  }
  const rows = pictures.map(({ pair: [a, b], bits, turned }) => [
    `${bits} of 256`,
    called(a),
    `${called(b)}${turned ? ", turned or mirrored" : ""}`,
    [...carrying(record, a), ...carrying(record, b)].join(" "),
  ]);
  if (rows.length > 0) paper.table([["bits apart", "picture", "and", "in reports"], ...rows], [10, 28, 34, 22]);
  for (const one of recordings) {
    const [a, b] = one.pair;
    paper.paragraph(
      one.kind === "frame" ? `${called(a)} is probably a frame of ${called(b)}:` : `${called(a)} and ${called(b)} are probably one:`,
    );
    paper.paragraph(`${commonInWords(one)}.`, "  ");
  }
  for (const { pair, points } of parts.found)
    paper.paragraph(`${called(pair[0])} and ${called(pair[1])} probably show the same part: they agree in ${points} places.`);
  paper.line();
  paper.paragraph(
    "Look at both. Where one was made of the other, say so: firsthand decide CASE relies REPORT REPORT --because …; where not: firsthand decide CASE independent REPORT REPORT --because …",
    "",
    "dim",
  );
}

/** The reports that carry an item. */
function carrying({ items, reports }: CaseRecord, id: ItemId): readonly string[] {
  const digest = items.get(id)?.digest;
  return [...reports.values()]
    .filter(({ media }) => digest !== undefined && media.includes(digest))
    .map((report) => report.id)
    .sort();
}
