import { Command } from "commander";
import type { OpenCase } from "../../case/open-case.ts";
import type { Format } from "../../publish/exchange/formats.ts";
import { json, openCase, UsageError } from "../command-line.ts";
import { EXIT } from "../failure.ts";

const FORMATS = [
  "claimreview",
  "csv",
  "annotation",
  "prov",
  "stix",
  "ftm",
  "ftm-statements",
  "geojson",
  "timemap",
  "bibtex",
  "csl",
  "atlos",
  "uwazi",
] as const;

interface ExportOptions {
  readonly full?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `firsthand export CASE FORMAT OUT`: what the dossier tells, for other programs; nothing where a leak was found. */
export function exportCommand(): Command {
  return new Command("export")
    .description(
      "write what the dossier of a case tells in a format that other programs read; protected and searched for leaks as the dossier is",
    )
    .argument("<case>", "the case folder")
    .argument("<format>", FORMATS.join(", "))
    .argument("<out>", "the file to make, or the folder for csv and timemap; nothing may be there")
    .option("--full", "DANGER: protect nobody and search for nothing; needs a confirmed decision “full”, and marks what it makes")
    .option("--by <name>", "who exports (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print what was found as JSON")
    .action(async (folder: string, name: string, out: string, options: ExportOptions) => {
      const { EXCHANGE } = await import("../../publish/exchange/formats.ts");
      const { exportCase } = await import("../../publish/exchange/export.ts");
      const { printLeaks } = await import("../print/published.ts");
      const format = Object.hasOwn(EXCHANGE, name) ? EXCHANGE[name] : undefined;
      if (format === undefined) throw new UsageError(`“${name}” is no format; the formats are ${FORMATS.join(", ")}`);
      using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
      if (options.full === true) {
        await exportFull(opened, format, out, options.json === true);
        return;
      }
      const { made, files, leaks } = await exportCase(opened, format, out);
      if (options.json) json({ format: "firsthand/export@1", files: leaks.length > 0 ? [] : files.map(({ path }) => path), leaks });
      else printLeaks(made, leaks, folder, `Wrote ${out}, searched for leaks; none was found.`);
      if (leaks.length > 0) process.exitCode = EXIT.wrong;
    });
}

async function exportFull(opened: OpenCase, format: Format, out: string, asJson: boolean): Promise<void> {
  const { exportWhole } = await import("../../publish/exchange/export.ts");
  const place = await exportWhole(opened, format, out);
  if (asJson) json({ format: "firsthand/export@1", full: true, files: [place], leaks: [] });
  else
    process.stderr.write(
      `firsthand: wrote ${place} with NOTHING PROTECTED: it names captives, witnesses and everybody else. Who publishes it may break Geneva Convention III, article 13, and may bring people into danger.\n`,
    );
}
