import type { ReactNode } from "react";
import type { ClaimOrigin, ClaimView, CollapseLine, Member } from "../../record/workbench.ts";
import { ClaimDrawing } from "../drawing/claim-drawing.tsx";
import { ChainList, Speaker } from "../parts/chain.tsx";
import { Link } from "../parts/link.tsx";
import { Proofs, QuoteBlock } from "../parts/quote.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { SupposeButton } from "../parts/suppose-button.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { claimResource, useResource } from "../resource.ts";
import { useClaimChange, useFallen } from "../supposing.ts";
import { COLLAPSE_WORDS, count, originWords, STANCE_WORDS } from "../wording.ts";

/** One claim: who says it and who denies it, where they got it, and which of them count as one. */
export function ClaimRoom({ id }: { readonly id: string }): ReactNode {
  return <Waiting loaded={useResource(claimResource, id)}>{(claim) => <Claim claim={claim} />}</Waiting>;
}

function Claim({ claim }: { readonly claim: ClaimView }): ReactNode {
  const speaking = claim.origins.filter((origin) => origin.side !== "against");
  const denying = claim.origins.filter((origin) => origin.side === "against");
  const change = useClaimChange(claim.id);
  return (
    <article className="claim-room">
      <header className="title">
        <p className="eyebrow">Claim</p>
        <h1>
          <bdi>
            <Text>{claim.statement}</Text>
          </bdi>
        </h1>
        <div className="sides">
          <Standing side={claim.asserted} tone="assert" after={change?.asserted.after} />
          <Standing side={claim.denied} tone="deny" after={change?.denied.after} />
        </div>
        <Context claim={claim} />
      </header>
      <ClaimDrawing claim={claim} />
      <Collapses collapses={claim.collapses} />
      <Origins title="Where it comes from" origins={speaking} />
      <Origins title="Where the denials come from" origins={denying} />
      <Dark members={claim.dark} cycles={claim.cycles} />
      <section aria-labelledby="said-title">
        <h2 id="said-title">In whose words</h2>
        <ul className="said">
          {claim.said.map((member) => (
            <li key={member.utterance.id}>
              <p className="who">
                <bdi>
                  <Text>{member.utterance.source ?? "A source without a name"}</Text>
                </bdi>{" "}
                <span className={`stance ${member.utterance.polarity === "against" ? "deny" : "assert"}`}>
                  {STANCE_WORDS[member.utterance.stance]}
                </span>
                {member.utterance.review === "unreviewed" ? <span className="unreviewed"> unreviewed</span> : null}
              </p>
              <QuoteBlock quote={member.quote} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Context({ claim }: { readonly claim: ClaimView }): ReactNode {
  return (
    <p className="where">
      {count(claim.members, "utterance")}
      {claim.conflictIds.length > 0 ? (
        <>
          , in <Link to={`/conflicts/${claim.conflictIds[0]}`}>{count(claim.conflictIds.length, "conflict")}</Link>
        </>
      ) : null}
      {claim.questions.map((question) => (
        <span key={question.id}>
          , answers{" "}
          <Link to={`/questions/${question.id}`}>
            <Text>{question.text}</Text>
          </Link>
        </span>
      ))}
    </p>
  );
}

/** What can be supposed of an origin. */
function Suppose({ origin }: { readonly origin: ClaimOrigin }): ReactNode {
  return (
    <p className="supposes">
      <SupposeButton supposition={{ kind: "without-origin", origin: origin.id, alone: false }}>What if it falls?</SupposeButton>
      {origin.grade === null ? null : (
        <SupposeButton supposition={{ kind: "without-decision", decision: origin.grade.decision }}>
          What if it had no grade {origin.grade.grade}?
        </SupposeButton>
      )}
    </p>
  );
}

function Origins({ title, origins }: { readonly title: string; readonly origins: readonly ClaimOrigin[] }): ReactNode {
  const fallen = useFallen();
  if (origins.length === 0) return null;
  const id = title.replaceAll(" ", "-").toLowerCase();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="origins">
        {origins.map((origin) => (
          <li key={origin.id} className={`${origin.side === "against" ? "deny" : "assert"}${fallen.has(origin.id) ? " fallen" : ""}`}>
            <h3>{originWords(origin)}</h3>
            <p className="where">
              {origin.control === null ? "" : `Under the control of ${origin.control}. `}
              {origin.through.length > 1 ? `Carried by ${count(origin.through.length, "utterance")}; one chain of them:` : "The one chain:"}
            </p>
            <Suppose origin={origin} />
            <ChainList steps={origin.chain} origin={origin} dark={!origin.resolved} words />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Collapses({ collapses }: { readonly collapses: readonly CollapseLine[] }): ReactNode {
  if (collapses.length === 0) return null;
  return (
    <section aria-labelledby="collapses-title">
      <h2 id="collapses-title">Counted as one</h2>
      <ul className="collapses">
        {collapses.map((collapse) => (
          <li
            key={`${collapse.reason} ${collapse.members.map((member) => member.id).join(" ")}`}
            className={collapse.certain ? "certain" : "possible"}
          >
            <ul className="bracket">
              {collapse.members.map((member) => (
                <li key={member.id}>
                  <Speaker origin={member} />{" "}
                  <SupposeButton supposition={{ kind: "without-collapse", origin: member.id }}>What if it counted by itself?</SupposeButton>
                </li>
              ))}
            </ul>
            <div>
              <p className="kind">
                <strong>{COLLAPSE_WORDS[collapse.reason]}</strong> ·{" "}
                {collapse.certain ? "certain: counts in both bounds" : "possible: lowers the lower bound only"}
              </p>
              <p>
                <Text>{collapse.because}</Text>
              </p>
              <Proofs quotes={collapse.quotes} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dark({ members, cycles }: { readonly members: readonly Member[]; readonly cycles: readonly (readonly Member[])[] }): ReactNode {
  if (members.length === 0 && cycles.length === 0) return null;
  return (
    <section className="dark-part" aria-labelledby="dark-title">
      <h2 id="dark-title">Chains that go dark</h2>
      <ul className="said">
        {members.map((member) => (
          <li key={member.utterance.id}>
            <p className="who">
              What <bdi>{member.utterance.source ?? "a source without a name"}</bdi> relies on is not known
            </p>
            <QuoteBlock quote={member.quote} />
          </li>
        ))}
      </ul>
      {cycles.map((cycle) => (
        <p key={cycle.map((member) => member.utterance.id).join(" ")}>
          {cycle.map((member) => member.quote.publisher ?? "an unknown publisher").join(" ← ")}: they cite each other and nobody else.
        </p>
      ))}
    </section>
  );
}
