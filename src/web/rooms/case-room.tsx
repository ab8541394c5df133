import type { ReactNode } from "react";
import type { CaseView } from "../../record/workbench.ts";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { Link } from "../parts/link.tsx";
import { QuestionText } from "../parts/question-text.tsx";
import { PlaceLink } from "../parts/quote.tsx";
import { Said } from "../parts/said.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { SinceLast } from "../parts/since-last.tsx";
import { Statement } from "../parts/statement.tsx";
import { Text } from "../parts/text.tsx";
import { UndoForm } from "../parts/undo-form.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { caseResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { ConflictArticle } from "./conflict-article.tsx";

/** The case on one page: what is contested and how it stands, what contradicts what, what waits for a person. */
export function CaseRoom(): ReactNode {
  return <Waiting loaded={useResource(caseResource, "")}>{(view) => <Overview view={view} />}</Waiting>;
}

function Overview({ view }: { readonly view: CaseView }): ReactNode {
  const { counts } = view;
  const words = useWords();
  const { caseRoom } = words;
  if (counts.items === 0) return <Empty title={view.title} />;
  return (
    <div className="case-room">
      <header className="title">
        <h1>
          <Text>{view.title}</Text>
        </h1>
        <p className="counts">
          <Link to="/reports">{words.counts.reports(counts.reports)}</Link>, {words.counts.utterances(counts.utterances)},{" "}
          <Link to="/claims">{words.counts.claims(counts.claims)}</Link>,{" "}
          <Link to="/conflicts">{words.counts.conflicts(counts.conflicts)}</Link>
        </p>
        {view.waits.next === null ? null : (
          <p className="go-on">
            <Link to={`/utterances/${view.waits.next}`}>{caseRoom.goOn(counts.unreviewed)}</Link>
          </p>
        )}
        <SinceLast />
      </header>
      <div className="contested">
        {view.questions.length > 0 ? <Contested view={view} /> : <Loudest view={view} />}
        <section className="conflicts-part" aria-labelledby="conflicts-title">
          <h2 id="conflicts-title" className="eyebrow">
            {caseRoom.contradicts}
          </h2>
          {view.conflicts.length === 0 ? <p className="nothing">{caseRoom.nothingContradicts}</p> : null}
          {view.conflicts.map((conflict) => (
            <ConflictArticle key={conflict.id} conflict={conflict} brief />
          ))}
          {counts.conflicts > view.conflicts.length ? (
            <p className="more">
              <Link to="/conflicts">{caseRoom.allConflicts(counts.conflicts)}</Link>
            </p>
          ) : null}
        </section>
      </div>
      <Waits view={view} />
    </div>
  );
}

/** A case into which nothing was taken in yet. */
function Empty({ title }: { readonly title: string }): ReactNode {
  const { caseRoom } = useWords();
  return (
    <div className="case-room">
      <header className="title">
        <h1>
          <Text>{title}</Text>
        </h1>
      </header>
      <p className="nothing">{caseRoom.nothingYet(<code>firsthand add</code>)}</p>
    </div>
  );
}

function Contested({ view }: { readonly view: CaseView }): ReactNode {
  const { caseRoom, questions, kind, format } = useWords();
  return (
    <section aria-labelledby="contested-title">
      <h2 id="contested-title" className="eyebrow">
        {caseRoom.contested}
      </h2>
      {view.questions.map((question) => (
        <section key={question.id} className="contest" aria-labelledby={question.id}>
          <h3 id={question.id}>
            <Link to={`/questions/${question.id}`}>
              <QuestionText question={question} />
            </Link>
            {question.by === "proposed" ? <span className="aside-note"> {caseRoom.proposed}</span> : null}
          </h3>
          <ul className="ledger">
            {question.answers.map((answer) => (
              <li key={answer.claim}>
                <p className="answer">
                  <Link to={`/claims/${answer.claim}`}>
                    <Statement>{answer.label}</Statement>
                  </Link>
                </p>
                <Standing side={answer.for} tone="assert" />
                {answer.against.reports > 0 ? (
                  <Standing side={answer.against} tone="deny" />
                ) : (
                  <p className="standing none">{caseRoom.noneDenies}</p>
                )}
                <dl className="judgement">
                  <div>
                    <dt>{questions.probability}</dt>
                    <dd>
                      {kind.word[answer.word]} <span className="figure">{format.percent(answer.probability)}</span>
                    </dd>
                  </div>
                  <div>
                    <dt>{questions.confidence}</dt>
                    <dd>{kind.confidence[answer.confidence]}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.counts.questions > view.questions.length ? (
        <p className="more">
          <Link to="/questions">{caseRoom.allQuestions(view.counts.questions)}</Link>
        </p>
      ) : null}
    </section>
  );
}

function Loudest({ view }: { readonly view: CaseView }): ReactNode {
  const { caseRoom } = useWords();
  return (
    <section aria-labelledby="loudest-title">
      <h2 id="loudest-title" className="eyebrow">
        {caseRoom.loudest}
      </h2>
      <ul className="ledger">
        <ClaimRows claims={view.loudest} />
      </ul>
    </section>
  );
}

function Waits({ view: { waits, counts } }: { readonly view: CaseView }): ReactNode {
  const words = useWords();
  const { caseRoom } = words;
  return (
    <aside className="waits" aria-labelledby="waits-title">
      <h2 id="waits-title" className="eyebrow">
        {caseRoom.waits}
      </h2>
      <section>
        <h3>{counts.unreviewed === 0 ? caseRoom.allReviewed : caseRoom.unreviewed(counts.unreviewed)}</h3>
        <ul>
          {waits.reports.map((report) => (
            <li key={report.id}>
              <Link to={`/reports/${report.id}`}>
                <span lang={report.language}>
                  <Text>{report.title}</Text>
                </span>
              </Link>
              <span className="where">
                {report.publisher === null ? "" : `${report.publisher}, `}
                {words.format.day(report.published)} · <span className="whole">{words.counts.unreviewed(report.unreviewed)}</span>
              </span>
            </li>
          ))}
        </ul>
        {counts.waiting > waits.reports.length ? <Link to="/reports">{caseRoom.allOfThem(counts.waiting)}</Link> : null}
      </section>
      <section>
        <h3>{counts.dark === 0 ? caseRoom.noneDark : words.counts.darkChains(counts.dark)}</h3>
        {counts.dark === 0 ? null : <p className="where">{caseRoom.darkMeans}</p>}
        <ul className="dark-list">
          {waits.dark.map(({ utterance, quote }) => (
            <li key={utterance.id}>
              <Link to={`/utterances/${utterance.id}`}>
                <span lang={quote.language}>
                  <Text>{shortened(quote.words)}</Text>
                </span>
              </Link>
              <span className="where">
                {caseRoom.sourceIn(<Text>{utterance.source ?? words.names.sourceWithin}</Text>, <PlaceLink quote={quote} />)}
              </span>
            </li>
          ))}
        </ul>
        {counts.dark > waits.dark.length ? <Link to="/claims?only=dark">{caseRoom.allDark}</Link> : null}
      </section>
      {waits.orphans.length === 0 ? null : (
        <section>
          <h3>{caseRoom.orphans(waits.orphans.length)}</h3>
          <ul>
            {waits.orphans.map((orphan) => (
              <li key={orphan.decision}>
                <Said>{orphan.because}</Said>
                <UndoForm decision={orphan.decision} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** The beginning of a long quotation, cut between words. */
function shortened(words: string): string {
  return words.length <= 110 ? words : `${words.slice(0, 110).replace(/(?<!\s)\s+\S*$/, "")} …`;
}
