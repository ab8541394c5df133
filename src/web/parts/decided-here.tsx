import type { ReactNode } from "react";
import type { Decision } from "../../record/decision.ts";
import type { DecidedLine } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { Said } from "./said.tsx";
import { Text } from "./text.tsx";
import { UndoForm } from "./undo-form.tsx";

/** What people decided here, who, when and why; each can be taken back. */
export function DecidedHere({ lines, id }: { readonly lines: readonly DecidedLine[]; readonly id: string }): ReactNode {
  const { deciding } = useWords();
  if (lines.length === 0) return null;
  const title = `decided-${id}`;
  return (
    <section className="decided-here" aria-labelledby={title}>
      <h3 id={title} className="eyebrow">
        {deciding.decided}
      </h3>
      <ul>
        {lines.map((line) => (
          <Decided key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Decided({ line }: { readonly line: DecidedLine }): ReactNode {
  const { deciding, kind, format, names } = useWords();
  const called: Readonly<Partial<Record<Decision["kind"], string>>> = deciding.called;
  return (
    <li>
      <p>
        <strong>{called[line.decision.kind] ?? kind.decision[line.decision.kind]}</strong>: <Said>{line.about}</Said>
      </p>
      <p className="where">
        <Text>{line.decision.because}</Text> · <Text>{line.by ?? names.erased}</Text>
        {line.at === null ? "" : `, ${format.moment(line.at)}`}
      </p>
      <UndoForm decision={line.id} />
    </li>
  );
}
