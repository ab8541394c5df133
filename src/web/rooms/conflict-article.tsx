import { Fragment, type ReactNode } from "react";
import { AXIOM, type Axiom } from "../../check/axioms.ts";
import { english } from "../../record/sentence.ts";
import type { ConflictLine } from "../../record/workbench.ts";
import { ConflictMenu } from "../deciding/question-acts.tsx";
import type { Words } from "../messages/en.ts";
import { English } from "../parts/english.tsx";
import { Link } from "../parts/link.tsx";
import { QuestionText } from "../parts/question-text.tsx";
import { QuoteBlock } from "../parts/quote.tsx";
import { Said } from "../parts/said.tsx";
import { Statement } from "../parts/statement.tsx";
import { Text } from "../parts/text.tsx";
import { useWords } from "../words.ts";

/** A conflict: one sentence, the quotations facing each other, and the assumptions under which it dissolves. */
export function ConflictArticle({ conflict, brief = false }: { readonly conflict: ConflictLine; readonly brief?: boolean }): ReactNode {
  const { kind } = useWords();
  return (
    <article className={`conflict ${conflict.severity}`} id={conflict.id} aria-labelledby={`${conflict.id}-says`}>
      <p className="kind">
        <strong>{kind.severity[conflict.severity]}</strong> · {kind.conflict[conflict.kind]}
      </p>
      <h3 id={`${conflict.id}-says`}>
        <Said>{conflict.explanation}</Said>
      </h3>
      <div className="facing">
        {conflict.quotes.map((quote) => (
          <QuoteBlock key={`${quote.report} ${quote.before} ${quote.words}`} quote={quote} />
        ))}
      </div>
      {brief ? null : (
        <>
          <Details conflict={conflict} />
          <Weighed questions={conflict.questions} />
          <ConflictMenu conflict={conflict} />
        </>
      )}
    </article>
  );
}

/** Where its claims are weighed against each other, and how that came out where people have said so. */
function Weighed({ questions }: Pick<ConflictLine, "questions">): ReactNode {
  const { deciding, questions: words, caseRoom } = useWords();
  if (questions.length === 0) return null;
  return (
    <p className="where weighed-in">
      {deciding.weighedIn}{" "}
      {questions.map((question, i) => (
        <Fragment key={question.id}>
          {i === 0 ? "" : "; "}
          <Link to={`/questions/${question.id}`}>
            <QuestionText question={question} />
          </Link>
          {question.by === "proposed" ? ` (${caseRoom.proposed})` : ""}
          {question.outcome === null ? null : (
            <>
              {" "}
              {words.cameOut(
                <strong>{question.outcome.label === null ? words.noneOfThese : <Text>{question.outcome.label}</Text>}</strong>,
              )}
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}

/** True for a claim whose withdrawal would clear more than this one conflict. */
function isRepair({ repair }: ConflictLine, claim: ConflictLine["claims"][number]["id"]): boolean {
  return repair?.claims.includes(claim) ?? false;
}

function repairWords({ repair }: ConflictLine, { conflicts }: Words): string {
  return conflicts.repair((repair?.claims.length ?? 1) - 1, repair?.clears ?? 0);
}

const AXIOMS = Object.keys(AXIOM) as readonly Axiom[];

/** What a conflict rests on: one of few sentences, which the page can say in its own language. */
function Rests({ axiom }: { readonly axiom: string }): ReactNode {
  const { kind } = useWords();
  const known = AXIOMS.find((one) => AXIOM[one] === axiom);
  return known === undefined ? <English>{axiom}</English> : kind.axiom[known];
}

function Details({ conflict }: { readonly conflict: ConflictLine }): ReactNode {
  const words = useWords();
  const { conflicts, counts } = words;
  return (
    <div className="conflict-details">
      <div>
        <h4>{conflicts.dissolves}</h4>
        {conflict.resolutions.length === 0 ? <p>{conflicts.noAssumption}</p> : null}
        <ul>
          {conflict.resolutions.map((resolution) => (
            <li key={english(resolution)}>
              <Said>{resolution}</Said>
            </li>
          ))}
        </ul>
      </div>
      {conflict.axioms.length === 0 ? null : (
        <div>
          <h4>{conflicts.rests}</h4>
          <ul>
            {conflict.axioms.map((axiom) => (
              <li key={axiom}>
                <Rests axiom={axiom} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4>{conflicts.between}</h4>
        <ul>
          {conflict.claims.map((claim) => (
            <li key={claim.id}>
              <Link to={`/claims/${claim.id}`}>
                <Statement>{claim.statement}</Statement>
              </Link>
              <span className="where">{counts.sides(claim)}</span>
              {isRepair(conflict, claim.id) ? <span className="where">{repairWords(conflict, words)}</span> : null}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
