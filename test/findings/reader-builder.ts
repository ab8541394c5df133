import { placeList } from "../../src/case/place-list.ts";
import { read } from "../../src/read/read.ts";
import type { ReadReport } from "../../src/record/case-record.ts";
import { digestOfText } from "../../src/record/digest.ts";
import { itemId, reportId } from "../../src/record/id.ts";

/** A report as the reader reads it. */
export function readReport(publisher: string, language: string, text: string, published: string | null = "2025-01-12"): ReadReport {
  const digest = digestOfText(`${publisher} ${text}`);
  return {
    report: {
      id: reportId(digest),
      item: itemId(digest),
      part: null,
      textDigest: digestOfText(text),
      title: null,
      publisher,
      published,
      language,
      url: null,
      medium: "article",
      provenance: [],
      media: [],
    },
    reading: read({ file: "test", text, title: null, publisher, published, language }, placeList),
  };
}
