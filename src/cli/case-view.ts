import type { OpenCase } from "../case/open-case.ts";
import { References } from "../case/reference.ts";
import { proposedQuestions } from "../findings/proposed-questions.ts";
import { shownSource } from "../read/source-shown.ts";
import type { CaseRecord } from "../record/case-record.ts";
import type { Question } from "../record/claim.ts";
import type { Findings } from "../record/findings.ts";
import type { EntityId, ReportId } from "../record/id.ts";
import type { Reading } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import type { Utterance } from "../record/utterance.ts";
import { shortener } from "./short-id.ts";

/** A case as readable output needs it: names for identifiers, short identifiers, quoted words. */
export interface CaseView {
  readonly record: CaseRecord;
  readonly findings: Findings;
  /** Every question that is weighed: those that people asked, then those that conflicts propose. */
  readonly questions: readonly Question[];
  readonly references: References;
  readonly short: (id: string) => string;
  /** The name of an entity, or what stands for nobody. */
  readonly nameOf: (id: EntityId | null) => string;
  /** Who says something: by name, else in the words of the report (those of Ukrainian and Russian in the nominative), else nobody. */
  readonly speakerOf: (utterance: Utterance) => string;
  /** "The Wire, 12 January 2025: title" as far as known. */
  readonly placeOf: (id: ReportId) => string;
  readonly publisherOf: (id: ReportId) => string;
  readonly quote: (report: ReportId, span: Span) => string;
  /** The sentence in which a few words stand, cut around them where it is long; null where the words are most of it. */
  readonly around: (report: ReportId, span: Span) => string | null;
}

export function viewOf(opened: OpenCase): CaseView {
  const record = opened.record();
  const findings = opened.findings();
  const { gathered } = findings;
  const publisherOf = (id: ReportId): string => gathered.reports.get(id)?.report.publisher ?? "unknown publisher";
  return {
    record,
    findings,
    questions: [...gathered.questions, ...proposedQuestions(gathered, findings.conflicts)],
    references: new References(record, findings),
    short: shortener(record, findings),
    speakerOf: ({ source, sourceSpan, sourceShown, report }) => {
      if (source !== null) return gathered.entities.get(source)?.name ?? source;
      const reading = gathered.reports.get(report)?.reading;
      if (sourceShown !== null) return sourceShown;
      const words = sourceSpan === null || reading === undefined ? "" : shownSource(reading.text, sourceSpan, reading.language);
      return words === "" ? "an unnamed source" : words;
    },
    nameOf: (id) => (id === null ? "an unnamed source" : (gathered.entities.get(id)?.name ?? id)),
    placeOf: (id) => {
      const report = gathered.reports.get(id)?.report;
      return report === undefined ? id : [publisherOf(id), report.published?.slice(0, 10)].filter(Boolean).join(", ");
    },
    publisherOf,
    quote: (report, span) => oneLine((gathered.reports.get(report)?.reading.text ?? "").slice(...span)),
    around: (report, span) => {
      const reading = gathered.reports.get(report)?.reading;
      return reading === undefined ? null : sentenceAround(reading, span);
    },
  };
}

/** How many code units on either side of a few words are shown, and how long words explain themselves. */
const AROUND = 70;
const FEW = 40;

function sentenceAround({ text, sentences }: Reading, [from, to]: Span): string | null {
  const sentence = sentences.find(([start, end]) => start <= from && from < end);
  if (sentence === undefined || to - from > FEW || sentence[1] - sentence[0] < 2 * (to - from)) return null;
  const [begin, stop] = [Math.max(sentence[0], from - AROUND), Math.min(sentence[1], to + AROUND)];
  const [before, after] = [text.slice(begin, from), text.slice(to, stop)];
  const whole = [
    begin > sentence[0] ? before.slice(before.indexOf(" ") + 1) : before,
    stop < sentence[1] ? upToWord(after) : after,
  ] as const;
  return oneLine(`${begin > sentence[0] ? "…" : ""}${whole[0]}${text.slice(from, to)}${whole[1]}${stop < sentence[1] ? "…" : ""}`);
}

const upToWord = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf(" ")));

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
