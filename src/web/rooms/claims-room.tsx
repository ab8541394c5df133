import { type ReactNode, useState } from "react";
import type { ClaimLine } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { claimsResource, useResource } from "../resource.ts";
import { count } from "../wording.ts";

/** A list longer than this is shown piece by piece. */
const PAGE = 60;

/** Every claim with its origins, those that most reports carry first. */
export function ClaimsRoom(): ReactNode {
  const [shown, show] = useState(PAGE);
  return (
    <div className="claims-room">
      <header className="title">
        <h1>Claims</h1>
        <p className="lead">What several utterances say in common, and how many independent origins really stand behind it.</p>
      </header>
      <Waiting loaded={useResource(claimsResource, "")}>
        {(claims) => (
          <>
            <ul className="ledger claims">
              {claims.slice(0, shown).map((claim) => (
                <ClaimRow key={claim.id} claim={claim} />
              ))}
            </ul>
            {claims.length > shown ? (
              <button type="button" className="plain more" onClick={() => show(shown + PAGE)}>
                Show more of {claims.length}
              </button>
            ) : null}
          </>
        )}
      </Waiting>
    </div>
  );
}

function ClaimRow({ claim }: { readonly claim: ClaimLine }): ReactNode {
  return (
    <li>
      <div className="answer">
        <h2>
          <Link to={`/claims/${claim.id}`}>
            <bdi>
              <Text>{claim.statement}</Text>
            </bdi>
          </Link>
        </h2>
        <p className="where">
          {count(claim.members, "utterance")}
          {claim.unreviewed > 0 ? `, ${claim.unreviewed} unreviewed` : ", reviewed"}
          {claim.conflicts > 0 ? <span className="conflict-words">, in {count(claim.conflicts, "conflict")}</span> : null}
          {claim.unresolved > 0 ? <span className="dark-words">, {count(claim.unresolved, "chain goes", "chains go")} dark</span> : null}
        </p>
      </div>
      <Standing side={claim.asserted} tone="assert" />
      {claim.denied.reports > 0 ? <Standing side={claim.denied} tone="deny" /> : <p className="standing none">No report denies it</p>}
    </li>
  );
}
