import type { ReactNode } from "react";
import type { CaseView } from "../../record/workbench.ts";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { Link } from "../parts/link.tsx";
import { PlaceLink } from "../parts/quote.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { SinceLast } from "../parts/since-last.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { caseResource, useResource } from "../resource.ts";
import { count, day, percent } from "../wording.ts";
import { ConflictArticle } from "./conflict-article.tsx";

/** The case on one page: what is contested and how it stands, what contradicts what, what waits for a person. */
export function CaseRoom(): ReactNode {
  return <Waiting loaded={useResource(caseResource, "")}>{(view) => <Overview view={view} />}</Waiting>;
}

function Overview({ view }: { readonly view: CaseView }): ReactNode {
  const { counts } = view;
  return (
    <div className="case-room">
      <header className="title">
        <h1>
          <Text>{view.title}</Text>
        </h1>
        <p className="counts">
          <Link to="/reports">{count(counts.reports, "report")}</Link>, {count(counts.utterances, "utterance")},{" "}
          <Link to="/claims">{count(counts.claims, "claim")}</Link>, <Link to="/conflicts">{count(counts.conflicts, "conflict")}</Link>
        </p>
        <SinceLast />
      </header>
      <div className="contested">
        {view.questions.length > 0 ? <Contested view={view} /> : <Loudest view={view} />}
        <section className="conflicts-part" aria-labelledby="conflicts-title">
          <h2 id="conflicts-title" className="eyebrow">
            What contradicts what
          </h2>
          {view.conflicts.length === 0 ? <p className="nothing">Nothing that was read contradicts anything else.</p> : null}
          {view.conflicts.map((conflict) => (
            <ConflictArticle key={conflict.id} conflict={conflict} brief />
          ))}
          {counts.conflicts > view.conflicts.length ? (
            <p className="more">
              <Link to="/conflicts">All {counts.conflicts} conflicts</Link>
            </p>
          ) : null}
        </section>
      </div>
      <Waits view={view} />
    </div>
  );
}

function Contested({ view }: { readonly view: CaseView }): ReactNode {
  return (
    <section aria-labelledby="contested-title">
      <h2 id="contested-title" className="eyebrow">
        What is contested
      </h2>
      {view.questions.map((question) => (
        <section key={question.id} className="contest" aria-labelledby={question.id}>
          <h3 id={question.id}>
            <Link to={`/questions/${question.id}`}>
              <Text>{question.text}</Text>
            </Link>
            {question.by === "proposed" ? <span className="aside-note"> proposed from a conflict</span> : null}
          </h3>
          <ul className="ledger">
            {question.answers.map((answer) => (
              <li key={answer.claim}>
                <p className="answer">
                  <Link to={`/claims/${answer.claim}`}>
                    <Text>{answer.label}</Text>
                  </Link>
                </p>
                <Standing side={answer.for} tone="assert" />
                {answer.against.reports > 0 ? (
                  <Standing side={answer.against} tone="deny" />
                ) : (
                  <p className="standing none">No report denies it</p>
                )}
                <dl className="judgement">
                  <div>
                    <dt>Probability</dt>
                    <dd>
                      {answer.word} <span className="figure">{percent(answer.probability)}</span>
                    </dd>
                  </div>
                  <div>
                    <dt>Confidence</dt>
                    <dd>{answer.confidence}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Loudest({ view }: { readonly view: CaseView }): ReactNode {
  return (
    <section aria-labelledby="loudest-title">
      <h2 id="loudest-title" className="eyebrow">
        What most reports say
      </h2>
      <ul className="ledger">
        <ClaimRows claims={view.loudest} />
      </ul>
    </section>
  );
}

function Waits({ view: { waits, counts } }: { readonly view: CaseView }): ReactNode {
  return (
    <aside className="waits" aria-labelledby="waits-title">
      <h2 id="waits-title" className="eyebrow">
        What waits for you
      </h2>
      <section>
        <h3>{counts.unreviewed === 0 ? "Every proposal is reviewed" : `${count(counts.unreviewed, "proposal")} unreviewed`}</h3>
        <ul>
          {waits.reports.map((report) => (
            <li key={report.id}>
              <Link to={`/reports/${report.id}`}>
                <Text>{report.title}</Text>
              </Link>
              <span className="where">
                {report.publisher === null ? "" : `${report.publisher}, `}
                {day(report.published)} ·{" "}
                <span className="whole">
                  {report.unreviewed} of {report.proposals}
                </span>
              </span>
            </li>
          ))}
        </ul>
        {counts.waiting > waits.reports.length ? <Link to="/reports">All {counts.waiting} of them</Link> : null}
      </section>
      <section>
        <h3>{counts.dark === 0 ? "No chain goes dark" : `${count(counts.dark, "chain goes", "chains go")} dark`}</h3>
        <ul className="dark-list">
          {waits.dark.map(({ utterance, quote }) => (
            <li key={utterance.id}>
              <Link to={`/utterances/${utterance.id}`}>
                <Text>{shortened(quote.words)}</Text>
              </Link>
              <span className="where">
                <Text>{utterance.source ?? "a source without a name"}</Text>, in <PlaceLink quote={quote} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {waits.orphans.length === 0 ? null : (
        <section>
          <h3>{count(waits.orphans.length, "decision fits", "decisions fit")} nothing any more</h3>
          <ul>
            {waits.orphans.map((orphan) => (
              <li key={orphan.decision}>
                <Text>{orphan.because}</Text>
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
