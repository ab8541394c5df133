import { type ReactNode, useState } from "react";
import type { AnswerChange, WhatIf } from "../../record/what-if.ts";
import { supposeNothing, toggle, useSupposing } from "../supposing.ts";
import { count, percent, range } from "../wording.ts";
import { Link } from "./link.tsx";
import { Text } from "./text.tsx";

/** What is supposed and what would follow, at the foot of every room until one stops supposing. */
export function SupposeBar(): ReactNode {
  const { suppositions, told, busy, error } = useSupposing();
  const [open, setOpen] = useState(true);
  if (suppositions.length === 0) return null;
  return (
    <aside className="suppose-bar" aria-label="What is supposed">
      <div className="suppose-head">
        <p role="status">
          <strong>Supposed, not written:</strong> {busy || told === null ? "working it out …" : summary(told)}
        </p>
        <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Less" : "More"}
        </button>
        <button type="button" className="outlined" onClick={supposeNothing}>
          Stop supposing
        </button>
      </div>
      {error === null ? null : <p className="trouble">{error}</p>}
      {open && told !== null ? <Told told={told} /> : null}
    </aside>
  );
}

function summary({ questions, claims, conflicts }: WhatIf): string {
  const answers = questions.reduce((sum, question) => sum + question.answers.length, 0);
  if (answers + claims.length + conflicts.length === 0) return "nothing would differ.";
  return `${count(answers, "answer")}, ${count(claims.length, "count")} and ${count(conflicts.length, "conflict")} would differ.`;
}

const MOST_LINES = 8;

function Told({ told }: { readonly told: WhatIf }): ReactNode {
  return (
    <div className="suppose-body">
      <ul className="supposed">
        {told.supposed.map(({ supposition, sentence }) => (
          <li key={sentence}>
            <Text>{sentence}</Text>{" "}
            <button type="button" className="plain" onClick={() => toggle(supposition)} aria-label={`No longer suppose: ${sentence}`}>
              take back
            </button>
          </li>
        ))}
      </ul>
      <ul className="differs">
        {told.questions.map((question) => (
          <li key={question.question}>
            <Link to={`/questions/${question.question}`}>
              <Text>{question.text}</Text>
            </Link>
            {question.change === "changed" ? null : ` would ${question.change === "gone" ? "no longer be asked" : "be asked"}`}
            <ul>
              {question.answers.map((answer) => (
                <li key={answer.claim}>
                  <Text>{answer.label}</Text>: {answerWords(answer)}
                </li>
              ))}
            </ul>
          </li>
        ))}
        {told.claims.slice(0, MOST_LINES).map((claim) => (
          <li key={claim.claim}>
            <Link to={`/claims/${claim.claim}`}>
              <Text>{claim.statement}</Text>
            </Link>
            : {range(claim.asserted.before.origins)} → <strong>{range(claim.asserted.after.origins)}</strong> origins
          </li>
        ))}
        {told.claims.length > MOST_LINES ? <li className="where">and {count(told.claims.length - MOST_LINES, "more claim")}</li> : null}
        {told.conflicts.slice(0, MOST_LINES).map((conflict) => (
          <li key={`${conflict.conflict} ${conflict.change}`}>
            {conflict.change === "gone" ? "No longer a conflict: " : "A new conflict: "}
            <Text>{conflict.explanation}</Text>
          </li>
        ))}
        {[...told.unmoved, ...told.notes].map((note) => (
          <li key={note} className="where">
            <Text>{note}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function answerWords({ before, after, differs }: AnswerChange): string {
  if (before === null || after === null) return after === null ? "no longer an answer" : "a new answer";
  const parts: string[] = [];
  if (differs.includes("word")) parts.push(`${before.word} → ${after.word}`);
  else if (differs.includes("probability")) parts.push(`${percent(before.probability)} → ${percent(after.probability)}`);
  if (differs.includes("for")) parts.push(`for ${range(before.for.origins)} → ${range(after.for.origins)} origins`);
  if (differs.includes("against")) parts.push(`against ${range(before.against.origins)} → ${range(after.against.origins)} origins`);
  if (differs.includes("confidence")) parts.push(`confidence ${before.confidence} → ${after.confidence}`);
  if (differs.includes("credibility")) parts.push(`credibility ${before.credibility} → ${after.credibility}`);
  return parts.join(", ");
}
