import type { ReadReport } from "../record/case-record.ts";
import type { Digest } from "../record/digest.ts";
import type { Gathered } from "../record/gathered.ts";
import { minutesOf, overEverywhere } from "./moments.ts";
import { affirmed, type Found, speaker } from "./statement.ts";

/**
 * A picture that is said to show something on a day, and that an earlier report already carried before that day. Only what the record
 * holds is used: digests of pictures and the days of reports; times inside pictures are not read.
 */
export function olderPictures(gathered: Gathered): readonly Found[] {
  const first = firstAppearances(gathered);
  const found: Found[] = [];
  for (const { utterance, claim } of affirmed(gathered, ({ when }) => when.length > 0)) {
    if (utterance.medium !== "photo" && utterance.medium !== "video" && utterance.mode !== "document") continue;
    for (const media of gathered.reports.get(utterance.report)?.report.media ?? []) {
      const before = first.get(media);
      const over = overEverywhere(before?.report.published ?? null);
      const late = utterance.slots.when.find(
        ({ edtf, relation }) => relation === "on" && over !== null && (minutesOf(edtf)?.from ?? 0) >= over,
      );
      if (before === undefined || late === undefined || before.report.id === utterance.report) continue;
      found.push({
        kind: "picture",
        severity: "conflict",
        stated: [[{ utterance, claim, span: late.span }]],
        explanation: `${speaker(gathered, utterance)} dates what the picture shows ${late.edtf}, but ${before.report.publisher ?? "another report"} had already shown the same picture on ${before.report.published?.slice(0, 10)}.`,
        resolutions: ["The picture is an older one.", "The earlier report is dated wrongly.", "The picture only illustrates what is told."],
        axioms: ["picture"],
      });
    }
  }
  return found;
}

function firstAppearances(gathered: Gathered): ReadonlyMap<Digest, ReadReport> {
  const first = new Map<Digest, ReadReport>();
  const key = ({ report }: ReadReport): string => `${report.published ?? "9999"} ${report.id}`;
  for (const read of gathered.reports.values())
    for (const media of read.report.media) {
      const held = first.get(media);
      if (held === undefined || key(read) < key(held)) first.set(media, read);
    }
  return first;
}
