import { type ReactNode, useRef } from "react";
import { Button } from "react-aria-components/Button";
import type { RejectedLine } from "../../record/workbench.ts";
import { useKeepFocus } from "../parts/keep-focus.ts";
import { Text } from "../parts/text.tsx";
import { useWords } from "../words.ts";

interface Props {
  readonly rejected: readonly RejectedLine[];
  /** Of the report. */
  readonly language: string;
  undo(decision: string): void;
}

/** Proposals that somebody rejected: they take no part in the findings, but stay in sight. */
export function RejectedList({ rejected, language, undo }: Props): ReactNode {
  const { report } = useWords();
  if (rejected.length === 0) return null;
  return (
    <section className="rejected" aria-labelledby="rejected-title">
      <h2 id="rejected-title" className="eyebrow">
        {report.rejected}
      </h2>
      <ul>
        {rejected.map((line) => (
          <Rejected key={line.decision} line={line} language={language} undo={() => undo(line.decision)} />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly line: RejectedLine;
  readonly language: string;
  undo(): void;
}

function Rejected({ line, language, undo }: LineProps): ReactNode {
  const { report, because } = useWords();
  const part = useRef<HTMLLIElement>(null);
  useKeepFocus(part);
  return (
    <li ref={part}>
      <s dir="auto" lang={language}>
        <Text>{line.words}</Text>
      </s>
      <span className="where">{because(<Text>{line.because}</Text>)}</span>
      <Button className="plain" onPress={undo}>
        {report.undo}
      </Button>
    </li>
  );
}
