import type { ReactNode } from "react";
import type { AnswerView, QuestionView } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { SupposeButton } from "../parts/suppose-button.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { WeightBar } from "../parts/weight-bar.tsx";
import { questionsResource, useResource } from "../resource.ts";
import { useAnswerChange } from "../supposing.ts";
import { percent } from "../wording.ts";

/** Every question with its rival answers side by side. */
export function QuestionsRoom(): ReactNode {
  return (
    <div className="questions-room">
      <header className="title">
        <h1>Questions</h1>
        <p className="lead">
          Rival answers side by side. Probability says how likely an answer is, confidence how good the ground is on which that stands; they
          are two judgements.
        </p>
      </header>
      <Waiting loaded={useResource(questionsResource, "")}>
        {(questions) => (
          <>
            {questions.length === 0 ? <p className="nothing">Nobody has asked a question yet, and no conflict proposes one.</p> : null}
            {questions.map((question) => (
              <Question key={question.id} question={question} />
            ))}
          </>
        )}
      </Waiting>
    </div>
  );
}

function Question({ question }: { readonly question: QuestionView }): ReactNode {
  const scale = Math.max(1, ...question.answers.flatMap((answer) => answer.contributions.map(({ weight }) => Math.abs(weight))));
  return (
    <section className="question" id={question.id} aria-labelledby={`${question.id}-asks`}>
      <h2 id={`${question.id}-asks`}>
        <Text>{question.text}</Text>
        {question.by === "proposed" ? <span className="aside-note"> proposed from a conflict</span> : null}
      </h2>
      <Outcome outcome={question.outcome} />
      <div className="answers">
        {question.answers.map((answer) => (
          <Answer key={answer.claim} answer={answer} scale={scale} />
        ))}
      </div>
    </section>
  );
}

/** How people settled it. The figures below stay what the evidence makes them. */
function Outcome({ outcome }: { readonly outcome: QuestionView["outcome"] }): ReactNode {
  if (outcome === null) return null;
  return (
    <p className="aside-note">
      Came out, by decision: <strong>{outcome.label === null ? "none of these" : <Text>{outcome.label}</Text>}</strong>.{" "}
      <Text>{outcome.because}</Text>
    </p>
  );
}

function Answer({ answer, scale }: { readonly answer: AnswerView; readonly scale: number }): ReactNode {
  const id = `answer-${answer.claim}`;
  const would = useAnswerChange(answer.claim)?.after ?? null;
  return (
    <article className="answer-column" aria-labelledby={id}>
      <h3 id={id}>
        <Link to={`/claims/${answer.claim}`}>
          <Text>{answer.label}</Text>
        </Link>
      </h3>
      <dl className="weighing">
        <dt>For</dt>
        <dd>
          <Standing side={answer.for} tone="assert" after={would?.for} />
        </dd>
        <dt>Against</dt>
        <dd>
          <Standing side={answer.against} tone="deny" after={would?.against} />
        </dd>
        <dt>Credibility</dt>
        <dd>
          <strong>{answer.credibility}</strong>, and not above {answer.ceiling.grade}: <Text>{answer.ceiling.because}</Text>
        </dd>
        <dt>Probability</dt>
        <dd>
          <strong>{answer.word}</strong> <span className="figure">{percent(answer.probability)}</span>
          {would === null || percent(would.probability) === percent(answer.probability) ? null : (
            <em className="would-be">
              {" "}
              would be {would.word} <span className="figure">{percent(would.probability)}</span>
            </em>
          )}
        </dd>
        <dt>Confidence</dt>
        <dd>
          <strong>{answer.confidence}</strong>: <Text>{answer.confidenceBecause}</Text>
        </dd>
      </dl>
      <h4>What weighs</h4>
      <ul className="contributions">
        {answer.contributions.map((one) => (
          <li key={`${one.origin} ${one.side}`}>
            <WeightBar weight={one.weight} scale={scale} />
            <p>
              {one.through === null ? <Text>{one.because}</Text> : <Link to={`/utterances/${one.through}`}>{one.because}</Link>}
              {one.origin === null || one.name === null ? null : (
                <SupposeButton supposition={{ kind: "without-origin", origin: one.origin, alone: false }}>What if it falls?</SupposeButton>
              )}
            </p>
          </li>
        ))}
      </ul>
      <h4>What would change this</h4>
      <Pivots pivots={answer.pivots} />
    </article>
  );
}

/** Which origins would change the word if they fell, those that would change it to the same word together. */
function Pivots({ pivots }: { readonly pivots: AnswerView["pivots"] }): ReactNode {
  if (pivots.length === 0) return <p>No single origin, if it fell, would change the word.</p>;
  const words = [...new Set(pivots.map(({ without }) => without))];
  return (
    <ul className="pivots">
      {words.map((word) => (
        <li key={word}>
          <strong>{word}</strong> without <Text>{oneOf(pivots.filter(({ without }) => without === word).map(({ name }) => name))}</Text>
        </li>
      ))}
    </ul>
  );
}

/** "A", "A or B", "A, B or C". */
function oneOf(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
