import { Fragment, type ReactNode } from "react";
import type { ClaimOrigin, ClaimView, DecidedLine, Member } from "../../record/workbench.ts";
import { AcceptAll, ClaimMenu, MemberMenu } from "../deciding/claim-acts.tsx";
import { KeptBack } from "../deciding/leaving-acts.tsx";
import { CollapseMenu, OriginMenu } from "../deciding/origin-acts.tsx";
import { ClaimDrawing } from "../drawing/claim-drawing.tsx";
import { ChainList, Speaker } from "../parts/chain.tsx";
import { DecidedHere } from "../parts/decided-here.tsx";
import { Link } from "../parts/link.tsx";
import { Proofs, QuoteBlock } from "../parts/quote.tsx";
import { Said } from "../parts/said.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { Statement } from "../parts/statement.tsx";
import { SupposeButton } from "../parts/suppose-button.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { claimResource, decidedResource, useResource } from "../resource.ts";
import { useClaimChange, useFallen } from "../supposing.ts";
import { useWords } from "../words.ts";

/** One claim: who says it and who denies it, where they got it, and which of them count as one. */
export function ClaimRoom({ id }: { readonly id: string }): ReactNode {
  return <Waiting loaded={useResource(claimResource, id)}>{(claim) => <Claim claim={claim} />}</Waiting>;
}

const NOTHING: readonly DecidedLine[] = [];
/** So few decisions are in sight from the beginning: more would part the drawing from what it draws. */
const FEW = 4;

function Claim({ claim }: { readonly claim: ClaimView }): ReactNode {
  const speaking = claim.origins.filter((origin) => origin.side !== "against");
  const denying = claim.origins.filter((origin) => origin.side === "against");
  const change = useClaimChange(claim.id);
  const words = useWords();
  const seen = useResource(decidedResource, claim.id).data ?? NOTHING;
  return (
    <article className="claim-room">
      <header className="title">
        <p className="eyebrow">{words.claim.eyebrow}</p>
        <h1>
          <bdi>
            <Statement>{claim.statement}</Statement>
          </bdi>
        </h1>
        <div className="sides">
          <Standing side={claim.asserted} tone="assert" after={change?.asserted.after} />
          <Standing side={claim.denied} tone="deny" after={change?.denied.after} />
        </div>
        <Context claim={claim} />
        <KeptBack seen={seen} />
        <ClaimMenu claim={claim} seen={seen} />
      </header>
      <ClaimDrawing claim={claim} />
      <Collapses collapses={claim.collapses} origins={claim.origins} />
      <DecidedHere lines={seen} open={seen.length <= FEW} />
      <Origins id="where-it-comes-from" title={words.claim.whereFrom} origins={speaking} seen={seen} />
      <Origins id="where-the-denials-come-from" title={words.claim.denialsFrom} origins={denying} seen={seen} />
      <Dark members={claim.dark} cycles={claim.cycles} />
      <section aria-labelledby="said-title">
        <h2 id="said-title">{words.claim.words}</h2>
        <AcceptAll said={claim.said} />
        <ul className="said">
          {claim.said.map((member) => (
            <li key={member.utterance.id}>
              <p className="who">
                <bdi>
                  <Text>{member.utterance.source ?? words.names.source}</Text>
                </bdi>{" "}
                <span className={`stance ${member.utterance.polarity === (claim.negative ? "for" : "against") ? "deny" : "assert"}`}>
                  {words.kind.stance[member.utterance.stance]}
                </span>
                {member.utterance.review === "unreviewed" ? <span className="unreviewed"> {words.kind.review.unreviewed}</span> : null}
              </p>
              <QuoteBlock quote={member.quote} />
              <MemberMenu member={member} claim={claim} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

function Context({ claim }: { readonly claim: ClaimView }): ReactNode {
  const words = useWords();
  return (
    <p className="where">
      {words.counts.utterances(claim.members)}
      {claim.conflictIds.length > 0 ? (
        <>
          , <InConflicts ids={claim.conflictIds} />
        </>
      ) : null}
      {claim.questions.map((question) => (
        <span key={question.id}>
          {", "}
          {words.claim.answers(
            <Link to={`/questions/${question.id}`}>
              <Said>{question.text}</Said>
            </Link>,
          )}
        </span>
      ))}
    </p>
  );
}

/** What can be supposed of an origin. */
function Suppose({ origin }: { readonly origin: ClaimOrigin }): ReactNode {
  const { whatIf } = useWords();
  return (
    <>
      <SupposeButton supposition={{ kind: "without-origin", origin: origin.id, alone: false }}>{whatIf.falls}</SupposeButton>
      {origin.grade === null ? null : (
        <SupposeButton supposition={{ kind: "without-decision", decision: origin.grade.decision }}>
          {whatIf.noGrade(origin.grade.grade)}
        </SupposeButton>
      )}
    </>
  );
}

interface OriginsProps {
  readonly id: string;
  readonly title: string;
  readonly origins: readonly ClaimOrigin[];
  /** What people decided on the claim. */
  readonly seen: readonly DecidedLine[];
}

function Origins({ id, title, origins, seen }: OriginsProps): ReactNode {
  const fallen = useFallen();
  const { claim, kind } = useWords();
  if (origins.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="origins">
        {origins.map((origin) => (
          <li key={origin.id} className={`${origin.side === "against" ? "deny" : "assert"}${fallen.has(origin.id) ? " fallen" : ""}`}>
            <h3>{origin.by === null ? kind.origin[origin.kind] : `${kind.origin[origin.kind]}: ${origin.by}`}</h3>
            {origin.control === null && origin.through.length < 2 ? null : (
              <p className="where">
                {origin.control === null ? "" : `${claim.under(origin.control)} `}
                {origin.through.length > 1 ? claim.carried(origin.through.length) : ""}
              </p>
            )}
            <div className="supposes">
              <Suppose origin={origin} />
              <OriginMenu origin={origin} seen={seen} />
            </div>
            <ChainList steps={origin.chain} origin={origin} dark={!origin.resolved} words />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Collapses({ collapses, origins }: Pick<ClaimView, "collapses" | "origins">): ReactNode {
  const { claim, kind, whatIf } = useWords();
  if (collapses.length === 0) return null;
  return (
    <section aria-labelledby="collapses-title">
      <h2 id="collapses-title">{claim.asOne}</h2>
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
                  <SupposeButton supposition={{ kind: "without-collapse", origin: member.id }}>{whatIf.byItself}</SupposeButton>
                </li>
              ))}
            </ul>
            <div>
              <p className="kind">
                <strong>{kind.collapse[collapse.reason]}</strong> · {collapse.certain ? claim.certain : claim.possible}
              </p>
              <p>
                <Said>{collapse.because}</Said>
              </p>
              <Proofs quotes={collapse.quotes} />
              <CollapseMenu collapse={collapse} origins={origins} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dark({ members, cycles }: { readonly members: readonly Member[]; readonly cycles: readonly (readonly Member[])[] }): ReactNode {
  const { claim, names } = useWords();
  if (members.length === 0 && cycles.length === 0) return null;
  return (
    <section className="dark-part" aria-labelledby="dark-title">
      <h2 id="dark-title">{claim.dark}</h2>
      <ul className="said">
        {members.map((member) => (
          <li key={member.utterance.id}>
            <p className="who">{claim.notKnown(<bdi>{within(member.utterance.source) ?? names.sourceWithin}</bdi>)}</p>
            <QuoteBlock quote={member.quote} />
          </li>
        ))}
      </ul>
      {cycles.map((cycle) => (
        <p key={cycle.map((member) => member.utterance.id).join(" ")}>
          {claim.cycle(cycle.map((member) => member.quote.publisher ?? names.publisherWithin).join(" ← "))}
        </p>
      ))}
    </section>
  );
}

/** How somebody is called who is described and not named, in the middle of a sentence: "the ministry". */
function within(source: string | null): string | null {
  return source?.replace(/^(?:The|An?|His|Her|Its|Their|Our|He|She|They|We)(?= |$)/, (word) => word.toLowerCase()) ?? null;
}

/** Each conflict is a place of its own. */
function InConflicts({ ids }: { readonly ids: ClaimView["conflictIds"] }): ReactNode {
  const { counts } = useWords();
  const [only] = ids;
  if (ids.length === 1) return <Link to={`/conflicts/${only}`}>{counts.inConflicts(1)}</Link>;
  return (
    <>
      {counts.inConflicts(ids.length)}
      {ids.map((id, i) => (
        <Fragment key={id}>
          {" "}
          <Link to={`/conflicts/${id}`}>
            <span className="heard">{counts.conflictNumber}</span> {i + 1}
          </Link>
        </Fragment>
      ))}
    </>
  );
}
