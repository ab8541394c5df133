import { memo, type ReactNode, useMemo } from "react";
import type { UtteranceLine } from "../../record/workbench.ts";
import { type Paragraph, paragraphsOf, type Segment } from "../segments.ts";
import { TONES } from "../tones.ts";
import { InLatin } from "./in-latin.tsx";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

interface Props {
  readonly text: string;
  readonly utterances: readonly UtteranceLine[];
  readonly selected: UtteranceLine | null;
  readonly language: string;
}

type Lines = ReadonlyMap<string, UtteranceLine>;

/** A report's text with every proposal as a link to itself. */
export const ReportText = memo(function ReportText({ text, utterances, selected, language }: Props): ReactNode {
  const paragraphs = useMemo(() => paragraphsOf(text, utterances), [text, utterances]);
  const lines = useMemo(() => new Map<string, UtteranceLine>(utterances.map((line) => [line.id, line])), [utterances]);
  return (
    <div className="report-text" lang={language}>
      {paragraphs.map((paragraph) => (
        <MarkedParagraph
          key={paragraph.start}
          text={text}
          language={language}
          paragraph={paragraph}
          lines={lines}
          selected={selected !== null && touches(paragraph, selected) ? selected : null}
        />
      ))}
    </div>
  );
});

interface ParagraphProps {
  readonly text: string;
  readonly language: string;
  readonly paragraph: Paragraph;
  readonly lines: Lines;
  readonly selected: UtteranceLine | null;
}

const MarkedParagraph = memo(function MarkedParagraph({ text, language, paragraph, lines, selected }: ParagraphProps): ReactNode {
  const end = paragraph.segments.at(-1)?.end ?? paragraph.start;
  return (
    <>
      <p dir="auto" data-start={paragraph.start}>
        {paragraph.segments.map((segment) => {
          const words = text.slice(segment.start, segment.end);
          const line = segment.utterance === null ? undefined : lines.get(segment.utterance);
          if (line === undefined) return <Text key={segment.start}>{words}</Text>;
          const chosen = selected !== null && within(segment, selected);
          if (words.trim() === "") {
            return (
              <span key={segment.start} className={chosen ? "mark chosen" : undefined}>
                {words}
              </span>
            );
          }
          return (
            <Link
              key={segment.start}
              to={`/utterances/${line.id}`}
              replace
              className={classOf(segment, line, chosen)}
              current={selected?.id === line.id ? "true" : undefined}
              tabIndex={segment.first ? 0 : -1}
              {...(segment.first ? { id: `mark-${line.id}` } : {})}
            >
              <Text>{words}</Text>
            </Link>
          );
        })}
      </p>
      <InLatin text={text.slice(paragraph.start, end)} language={language} />
    </>
  );
});

function classOf(segment: Segment, line: UtteranceLine, chosen: boolean): string {
  const depth = segment.depth > 1 ? " nested" : "";
  return `mark ${line.voice} ${segment.role} ${TONES[line.stance]} is-${line.review}${line.dark ? " dark" : ""}${depth}${chosen ? " chosen" : ""}`;
}

function placesOf(line: UtteranceLine): readonly (readonly [number, number])[] {
  return line.sourceSpan === null ? [...line.content, ...line.cue] : [...line.content, ...line.cue, line.sourceSpan];
}

function within(segment: Segment, line: UtteranceLine): boolean {
  return placesOf(line).some(([start, end]) => start <= segment.start && segment.end <= end);
}

function touches(paragraph: Paragraph, line: UtteranceLine): boolean {
  const end = paragraph.segments.at(-1)?.end ?? paragraph.start;
  return placesOf(line).some((span) => span[0] < end && paragraph.start < span[1]);
}
