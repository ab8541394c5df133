import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import type { RejectedLine } from "../../record/workbench.ts";
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
  const { report, because } = useWords();
  if (rejected.length === 0) return null;
  return (
    <section className="rejected" aria-labelledby="rejected-title">
      <h2 id="rejected-title" className="eyebrow">
        {report.rejected}
      </h2>
      <ul>
        {rejected.map((line) => (
          <li key={line.decision}>
            <s dir="auto" lang={language}>
              <Text>{line.words}</Text>
            </s>
            <span className="where">{because(<Text>{line.because}</Text>)}</span>
            <Button className="plain" onPress={() => undo(line.decision)}>
              {report.undo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
