import { Command } from "commander";
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

/** `firsthand export CASE FORMAT OUT`: what the dossier tells, for other programs; nothing where a leak was found. */
export function exportCommand(): Command {
  return new Command("export")
    .description(
      "write what the dossier of a case tells in a format that other programs read; protected and searched for leaks as the dossier is",
    )
    .argument("<case>", "the case folder")
    .argument("<format>", FORMATS.join(", "))
    .argument("<out>", "the file to make, or the folder for csv and timemap; nothing may be there")
    .option("--by <name>", "who exports (default: FIRSTHAND_BY, else the account's name)")
    .option("--json", "print what was found as JSON")
    .action(async (folder: string, name: string, out: string, options: { readonly by?: string; readonly json?: boolean }) => {
      const { EXCHANGE } = await import("../../publish/exchange/formats.ts");
      const { exportCase } = await import("../../publish/exchange/export.ts");
      const { printLeaks } = await import("../print/published.ts");
      const format = Object.hasOwn(EXCHANGE, name) ? EXCHANGE[name] : undefined;
      if (format === undefined) throw new UsageError(`“${name}” is no format; the formats are ${FORMATS.join(", ")}`);
      using opened = await openCase(folder, options.by === undefined ? {} : { by: options.by });
      const { made, files, leaks } = await exportCase(opened, format, out);
      if (options.json) json({ format: "firsthand/export@1", files: leaks.length > 0 ? [] : files.map(({ path }) => path), leaks });
      else printLeaks(made, leaks, `Wrote ${out}, searched for leaks; none was found.`);
      if (leaks.length > 0) process.exitCode = EXIT.wrong;
    });
}
