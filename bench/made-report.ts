import type { ReadReport } from "../src/record/case-record.ts";
import { digestOfText } from "../src/record/digest.ts";
import { itemId, reportId } from "../src/record/id.ts";
import type { Reading } from "../src/record/reading.ts";

/** What a report that is made for a measurement says of itself. */
export interface MadeReport {
  readonly id: string;
  readonly item: string;
  readonly file: string;
  readonly publisher: string;
  readonly published: string;
  readonly text: string;
}

/** A report as an archive would hold it, with nothing read in its text but what `read` gives. */
export function madeReport(made: MadeReport, read: Partial<Pick<Reading, "entities" | "sentences" | "utterances">> = {}): ReadReport {
  const { file, publisher, published, text } = made;
  const about = { title: null, publisher, published, language: "en" };
  return {
    report: {
      ...about,
      id: reportId(made.id),
      item: itemId(made.item),
      part: null,
      textDigest: digestOfText(text),
      url: null,
      medium: "article",
      provenance: [],
      media: [],
    },
    reading: {
      ...about,
      format: "firsthand/reading@1",
      file,
      text,
      times: [],
      quantities: [],
      entities: [],
      sentences: [],
      utterances: [],
      credits: [],
      remarks: [],
      ...read,
    },
  };
}
