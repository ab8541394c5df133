import { type ReactNode, useState } from "react";
import { english } from "../../record/sentence.ts";
import type { AnswerChange, WhatIf } from "../../record/what-if.ts";
import type { Words } from "../messages/en.ts";
import { supposeNothing, toggle, useSupposing } from "../supposing.ts";
import { useWords } from "../words.ts";
import { Link } from "./link.tsx";
import { Said, saidText } from "./said.tsx";
import { Statement } from "./statement.tsx";
import { Text } from "./text.tsx";
import { Trouble } from "./trouble.tsx";

/**
 * What is supposed and what would follow, at the foot of every room until one stops supposing: in two lines, since the room itself shows what would be otherwise,
 * and at length where that is asked for.
 */
export function SupposeBar(): ReactNode {
  const words = useWords();
  const { suppose } = words;
  const { suppositions, told, busy, error } = useSupposing();
  const [open, setOpen] = useState(false);
  if (suppositions.length === 0) return null;
  return (
    <aside className="suppose-bar" aria-label={suppose.bar}>
      <div className="suppose-head">
        <p role="status">
          <strong>{suppose.notWritten}</strong> {busy || told === null ? suppose.busy : summary(told, words)}
        </p>
        <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? suppose.less : suppose.more}
        </button>
        <button type="button" className="outlined" onClick={supposeNothing}>
          {suppose.stop}
        </button>
      </div>
      {error === null ? null : (
        <p className="trouble">
          <Trouble error={error} />
        </p>
      )}
      {told === null ? null : open ? <Told told={told} /> : <Supposed told={told} />}
    </aside>
  );
}

/** What is supposed, in one line. */
function Supposed({ told: { supposed } }: { readonly told: WhatIf }): ReactNode {
  const { format } = useWords();
  const further = supposed.length - 1;
  return (
    <p className="supposed-in-short">
      <span>
        <Said>{supposed[0]?.sentence ?? ""}</Said>
      </span>
      {further > 0 ? <span> +{format.number(further)}</span> : null}
    </p>
  );
}

function summary({ questions, claims, conflicts }: WhatIf, { suppose }: Words): string {
  const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
  if (answers + claims.length + conflicts.length === 0) return suppose.nothingDiffers;
  return suppose.differ(answers, claims.length, conflicts.length);
}

const MOST_LINES = 8;

function Told({ told }: { readonly told: WhatIf }): ReactNode {
  const words = useWords();
  const { suppose, counts, format } = words;
  return (
    <div className="suppose-body">
      <ul className="supposed">
        {told.supposed.map(({ supposition, sentence }) => (
          <li key={english(sentence)}>
            <Said>{sentence}</Said>{" "}
            <button
              type="button"
              className="plain"
              onClick={() => toggle(supposition)}
              aria-label={suppose.noLonger(saidText(sentence, words))}
            >
              {suppose.takeBack}
            </button>
          </li>
        ))}
      </ul>
      <ul className="differs">
        {told.questions.map((question) => (
          <li key={question.question}>
            <Link to={`/questions/${question.question}`}>
              <Said>{question.text}</Said>
            </Link>
            {question.change === "changed" ? null : ` ${question.change === "gone" ? suppose.questionGone : suppose.questionNew}`}
            <ul>
              {question.answers.map((answer) => (
                <li key={answer.claim}>
                  <Text>{withoutStop(answer.label)}</Text>: {answerWords(answer, words)}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {told.claims.slice(0, MOST_LINES).map((claim) => (
          <li key={claim.claim}>
            <Link to={`/claims/${claim.claim}`}>
              <Statement>{withoutStop(claim.statement)}</Statement>
            </Link>
            {": "}
            {suppose.originsChange(
              format.range(claim.asserted.before.origins),
              <strong>{format.range(claim.asserted.after.origins)}</strong>,
            )}
          </li>
        ))}
        {told.claims.length > MOST_LINES ? <li className="where">{counts.moreClaims(told.claims.length - MOST_LINES)}</li> : null}
        {told.conflicts.slice(0, MOST_LINES).map((conflict) => (
          <li key={`${conflict.conflict} ${conflict.change}`}>
            {(conflict.change === "gone" ? suppose.conflictGone : suppose.conflictNew)(<Said>{conflict.explanation}</Said>)}
          </li>
        ))}
        {[...told.unmoved, ...told.notes].map((note) => (
          <li key={english(note)} className="where">
            <Said>{note}</Said>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A colon follows. */
function withoutStop(statement: string): string {
  return statement.replace(/(?<!\.)\.$/, "");
}

function answerWords({ before, after, differs }: AnswerChange, { suppose, kind, format }: Words): string {
  if (before === null || after === null) return after === null ? suppose.answerGone : suppose.answerNew;
  const { percent, range } = format;
  const parts: string[] = [];
  if (differs.includes("word")) parts.push(`${kind.word[before.word]} → ${kind.word[after.word]}`);
  else if (differs.includes("probability")) parts.push(`${percent(before.probability)} → ${percent(after.probability)}`);
  if (differs.includes("for")) parts.push(suppose.forChange(range(before.for.origins), range(after.for.origins)));
  if (differs.includes("against")) parts.push(suppose.againstChange(range(before.against.origins), range(after.against.origins)));
  if (differs.includes("confidence"))
    parts.push(suppose.confidenceChange(kind.confidence[before.confidence], kind.confidence[after.confidence]));
  if (differs.includes("credibility")) parts.push(suppose.credibilityChange(before.credibility, after.credibility));
  return parts.join(", ");
}
