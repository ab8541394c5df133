import type { ReactNode } from "react";
import type { DecidedLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { Said } from "./said.tsx";
import { Text } from "./text.tsx";
import { UndoForm } from "./undo-form.tsx";

interface Props {
  readonly lines: readonly DecidedLine[];
  /** How they are called, where it is not what people decided here. */
  readonly title?: string;
  /** Whether they are in sight from the beginning. */
  readonly open: boolean;
}

/** What people decided here, who, when and why; each can be taken back. */
export function DecidedHere({ lines, title, open }: Props): ReactNode {
  const { deciding, format } = useWords();
  if (lines.length === 0) return null;
  return (
    <details className="decided-here" open={open}>
      <summary>
        {title ?? deciding.decided} <span className="figure">{format.number(lines.length)}</span>
      </summary>
      <ul>
        {lines.map((line) => (
          <Decided key={line.id} line={line} />
        ))}
      </ul>
    </details>
  );
}

function Decided({ line }: { readonly line: DecidedLine }): ReactNode {
  const { kind, format, names } = useWords();
  return (
    <li>
      <div>
        <p>
          <strong>{kind.decision[line.decision.kind]}</strong>: <Said>{line.about}</Said>
        </p>
        <p className="where">
          <Text>{line.decision.because}</Text> · <Text>{line.by ?? names.erased}</Text>
          {line.at === null ? "" : `, ${format.moment(line.at)}`}
        </p>
      </div>
      <UndoForm decision={line.id} />
    </li>
  );
}
