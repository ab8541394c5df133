import type { ReportMedium } from "../../record/report.ts";
import type { Dossier, DossierReport } from "../dossier/model.ts";

const TYPES: Readonly<Record<ReportMedium, string>> = {
  article: "article-newspaper",
  post: "post",
  statement: "document",
  transcript: "broadcast",
  document: "document",
  picture: "graphic",
  note: "document",
};

/** The reports that are counted as data of the Citation Style Language (CSL-JSON), which reference managers read. There are no addresses: those are never told. */
export function cslItems({ reports }: Dossier): string {
  return `${JSON.stringify(reports.map(item), null, 1)}\n`;
}

function item({ id, publisher, title, published, medium, language }: DossierReport): object {
  return {
    id,
    type: TYPES[medium],
    title: title ?? `A report by ${publisher}`,
    author: [{ literal: publisher }],
    ...(medium === "article" ? { "container-title": publisher } : { publisher }),
    ...(published === null ? {} : { issued: { "date-parts": [published.split("-").map(Number)] } }),
    language,
  };
}
