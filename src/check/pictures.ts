import type { ReadReport } from "../record/case-record.ts";
import type { Digest } from "../record/digest.ts";
import type { Gathered } from "../record/gathered.ts";
import { minutesOf, overEverywhere } from "./moments.ts";
import { type Found, type Statement, speaker, wholeOf } from "./statement.ts";
import { affirmedTopic } from "./topic.ts";

/**
 * A picture that is said to show something on a day, and that an earlier report already carried before that day. Only what the record
 * holds is used: digests of pictures and the days of reports; times inside pictures are not read.
 */
export const pictures = affirmedTopic<Statement>({
  entriesOf: (gathered, utterance, claim) => {
    const { medium, mode, slots } = utterance;
    const shows = slots.when.length > 0 && (medium === "photo" || medium === "video" || mode === "document");
    const carries = shows && (gathered.reports.get(utterance.report)?.report.media.length ?? 0) > 0;
    const whole = carries ? wholeOf(utterance, claim) : null;
    return whole === null ? [] : [[utterance.id, whole]];
  },
  find: (gathered, _, entries) => entries.flatMap((entry) => olderPictures(gathered, entry)),
});

function olderPictures(gathered: Gathered, { utterance, claim }: Statement): readonly Found[] {
  return (gathered.reports.get(utterance.report)?.report.media ?? []).flatMap((media): readonly Found[] => {
    const before = firstAppearances(gathered).get(media);
    const over = overEverywhere(before?.report.published ?? null);
    const late = utterance.slots.when.find(
      ({ edtf, relation }) => relation === "on" && over !== null && (minutesOf(edtf)?.from ?? 0) >= over,
    );
    if (before === undefined || late === undefined || before.report.id === utterance.report) return [];
    return [
      {
        kind: "picture",
        severity: "conflict",
        stated: [[{ utterance, claim, span: late.span }]],
        explanation: `${speaker(gathered, utterance)} dates what the picture shows ${late.edtf}, but ${before.report.publisher ?? "another report"} had already shown the same picture on ${before.report.published?.slice(0, 10)}.`,
        resolutions: ["The picture is an older one.", "The earlier report is dated wrongly.", "The picture only illustrates what is told."],
        axioms: ["picture"],
      },
    ];
  });
}

/** By the reports of a case, which decisions do not change. */
const appearances = new WeakMap<Gathered["reports"], ReadonlyMap<Digest, ReadReport>>();

function firstAppearances({ reports }: Gathered): ReadonlyMap<Digest, ReadReport> {
  const known = appearances.get(reports);
  if (known !== undefined) return known;
  const first = new Map<Digest, ReadReport>();
  const key = ({ report }: ReadReport): string => `${report.published ?? "9999"} ${report.id}`;
  for (const read of reports.values())
    for (const media of read.report.media) {
      const held = first.get(media);
      if (held === undefined || key(read) < key(held)) first.set(media, read);
    }
  appearances.set(reports, first);
  return first;
}
