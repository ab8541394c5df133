import type { ReactNode } from "react";
import type { AnswerView, DecidedLine, QuestionView } from "../../record/workbench.ts";
import { KeptBack } from "../deciding/leaving-acts.tsx";
import { AskMenu, QuestionMenu } from "../deciding/question-acts.tsx";
import { AllOfThem } from "../parts/all-of-them.tsx";
import { DecidedHere } from "../parts/decided-here.tsx";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { QuestionText } from "../parts/question-text.tsx";
import { Said, saidText } from "../parts/said.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { Statement } from "../parts/statement.tsx";
import { SupposeButton } from "../parts/suppose-button.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { WeightBar } from "../parts/weight-bar.tsx";
import { decidedResource, questionResource, questionsResource, useResource } from "../resource.ts";
import { useAnswerChange } from "../supposing.ts";
import { useWords } from "../words.ts";

/** Every question with its rival answers side by side, or the one that the address names. */
export function QuestionsRoom({ question }: { readonly question: string | null }): ReactNode {
  const { shell, questions: words } = useWords();
  return (
    <div className="questions-room">
      <header className="title">
        <h1>{shell.room.questions}</h1>
        <p className="lead">{words.lead}</p>
        <AskMenu />
      </header>
      {question === null ? (
        <Listing of={questionsResource} nothing={words.nothing}>
          {(questions) => questions.map((one) => <Question key={one.id} question={one} />)}
        </Listing>
      ) : (
        <One id={question} />
      )}
    </div>
  );
}

function One({ id }: { readonly id: string }): ReactNode {
  const { questions: words } = useWords();
  return (
    <>
      <AllOfThem to="/questions">{words.all}</AllOfThem>
      <Waiting loaded={useResource(questionResource, id)}>{(question) => <Question question={question} />}</Waiting>
    </>
  );
}

const NOTHING: readonly DecidedLine[] = [];

function Question({ question }: { readonly question: QuestionView }): ReactNode {
  const { caseRoom, deciding } = useWords();
  const seen = useResource(decidedResource, question.by === "decided" ? question.id : null).data ?? NOTHING;
  const scale = Math.max(1, ...question.answers.flatMap((answer) => answer.contributions.map(({ weight }) => Math.abs(weight))));
  return (
    <section className="question" id={question.id} aria-labelledby={`${question.id}-asks`}>
      <h2 id={`${question.id}-asks`}>
        <QuestionText question={question} />
        {question.by === "proposed" ? <span className="aside-note"> {caseRoom.proposed}</span> : null}
      </h2>
      <Outcome outcome={question.outcome} />
      <KeptBack seen={seen} />
      <QuestionMenu question={question} seen={seen} />
      {question.answers.length === 0 ? <p className="nothing">{deciding.noAnswer}</p> : null}
      <div className="answers">
        {question.answers.map((answer) => (
          <Answer key={answer.claim} answer={answer} scale={scale} />
        ))}
      </div>
      <DecidedHere lines={seen} open={false} />
    </section>
  );
}

/** How people settled it. The figures below stay what the evidence makes them. */
function Outcome({ outcome }: { readonly outcome: QuestionView["outcome"] }): ReactNode {
  const { questions: words } = useWords();
  if (outcome === null) return null;
  return (
    <p className="aside-note">
      {words.cameOut(<strong>{outcome.label === null ? words.noneOfThese : <Text>{outcome.label}</Text>}</strong>)}{" "}
      <Text>{outcome.because}</Text>
    </p>
  );
}

function Answer({ answer, scale }: { readonly answer: AnswerView; readonly scale: number }): ReactNode {
  const { questions: words, whatIf, kind, format } = useWords();
  const { percent } = format;
  const id = `answer-${answer.claim}`;
  const would = useAnswerChange(answer.claim)?.after ?? null;
  return (
    <article className="answer-column" aria-labelledby={id}>
      <h3 id={id}>
        <Link to={`/claims/${answer.claim}`}>
          <Statement>{answer.label}</Statement>
        </Link>
      </h3>
      <dl className="weighing">
        <dt>{words.for}</dt>
        <dd>
          <Standing side={answer.for} tone="assert" after={would?.for} />
        </dd>
        <dt>{words.against}</dt>
        <dd>
          <Standing side={answer.against} tone="deny" after={would?.against} />
        </dd>
        <dt>{words.credibility}</dt>
        <dd>
          <strong>{answer.credibility}</strong>
          {answer.credibility === answer.ceiling.grade ? ":" : words.notAbove(answer.ceiling.grade)} <Said>{answer.ceiling.because}</Said>
        </dd>
        <dt>{words.probability}</dt>
        <dd>
          <strong>{kind.word[answer.word]}</strong> <span className="figure">{percent(answer.probability)}</span>
          {would === null || percent(would.probability) === percent(answer.probability) ? null : (
            <em className="would-be">
              {" "}
              {words.wouldBe(kind.word[would.word])} <span className="figure">{percent(would.probability)}</span>
            </em>
          )}
        </dd>
        <dt>{words.confidence}</dt>
        <dd>
          <strong>{kind.confidence[answer.confidence]}</strong>: <Said>{answer.confidenceBecause}</Said>
        </dd>
      </dl>
      <h4>{words.weighs}</h4>
      <ul className="contributions">
        {answer.contributions.map((one) => (
          <li key={`${one.origin} ${one.side}`}>
            <WeightBar weight={one.weight} scale={scale} />
            <p>
              {one.through === null ? (
                <Said>{one.because}</Said>
              ) : (
                <Link to={`/utterances/${one.through}`}>
                  <Said>{one.because}</Said>
                </Link>
              )}
              {one.origin === null || one.name === null ? null : (
                <SupposeButton supposition={{ kind: "without-origin", origin: one.origin, alone: false }}>{whatIf.falls}</SupposeButton>
              )}
            </p>
          </li>
        ))}
      </ul>
      <h4>{words.change}</h4>
      <Pivots pivots={answer.pivots} />
    </article>
  );
}

/** Which origins would change the word if they fell, those that would change it to the same word together. */
function Pivots({ pivots }: { readonly pivots: AnswerView["pivots"] }): ReactNode {
  const all = useWords();
  const { questions, kind, format } = all;
  if (pivots.length === 0) return <p>{questions.noPivot}</p>;
  const words = [...new Set(pivots.map(({ without }) => without))];
  return (
    <ul className="pivots">
      {words.map((word) => (
        <li key={word}>
          {questions.pivot(
            <strong>{kind.word[word]}</strong>,
            <Text>{format.any(pivots.filter(({ without }) => without === word).map(({ name }) => saidText(name, all)))}</Text>,
          )}
        </li>
      ))}
    </ul>
  );
}
