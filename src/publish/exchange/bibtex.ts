import type { Dossier, DossierReport } from "../dossier/model.ts";

/** The reports that are counted as BibTeX, one entry a report, in UTF-8. There are no addresses: those are never told. */
export function bibTex({ reports }: Dossier): string {
  return reports.map(entry).join("\n");
}

function entry({ id, publisher, title, published, medium, language }: DossierReport): string {
  const [year, month, day] = published?.split("-") ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Within two braces a name is one, and a title keeps its capitals.
    ["author", `{${texOf(publisher)}}`],
    ["title", `{${texOf(title ?? `A report by ${publisher}`)}}`],
    ["howpublished", texOf(medium)],
    ["year", year],
    ["month", month === undefined ? undefined : String(Number(month))],
    ["day", day === undefined ? undefined : String(Number(day))],
    ["langid", texOf(language)],
    ["note", published === null ? "Day of publication not known" : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@misc{${id},\n${lines.join(",\n")}\n}\n`;
}

/** What TeX would take for a command stands escaped; braces, which have to be paired, become brackets. */
function texOf(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, " ")
    .replace(/[{}]/g, (brace) => (brace === "{" ? "(" : ")"))
    .replace(/[\\^~]/g, (sign) => ({ "\\": "\\textbackslash{}", "^": "\\textasciicircum{}", "~": "\\textasciitilde{}" })[sign] ?? sign)
    .replace(/[&%$#_]/g, (sign) => `\\${sign}`);
}
