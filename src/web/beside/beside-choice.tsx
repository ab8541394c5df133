import type { ReactNode } from "react";
import type { ReportId } from "../../record/id.ts";
import type { BesideLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";

/** So many texts stand beside one at most: with an original, its transcript and a translation all are in sight. */
const MOST = 2;

interface ChoiceProps {
  readonly lines: readonly BesideLine[];
  readonly chosen: readonly ReportId[];
  readonly choose: (chosen: readonly ReportId[]) => void;
}

/** What may be laid beside a report, with the reason why it belongs to it. */
export function BesideChoice({ lines, chosen, choose }: ChoiceProps): ReactNode {
  const { beside: words, names, format, kind } = useWords();
  if (lines.length === 0) return null;
  const toggle = (id: ReportId): void =>
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-MOST));
  return (
    <fieldset className="beside-choice">
      <legend>{words.legend}</legend>
      {lines.map(({ report, reason }) => (
        <button key={report.id} type="button" className="plain" aria-pressed={chosen.includes(report.id)} onClick={() => toggle(report.id)}>
          <bdi>{report.publisher ?? names.publisher}</bdi>, {kind.reportMedium[report.medium]}, {format.language(report.language)}{" "}
          <span className="beside-reason">{words.reason[reason]}</span>
        </button>
      ))}
    </fieldset>
  );
}
