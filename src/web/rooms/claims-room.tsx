import type { ReactNode } from "react";
import type { ClaimLine } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { Text } from "../parts/text.tsx";
import { claimsResource } from "../resource.ts";
import { count } from "../wording.ts";

/** Every claim with its origins, those that most reports carry first. */
export function ClaimsRoom(): ReactNode {
  return (
    <div className="claims-room">
      <header className="title">
        <h1>Claims</h1>
        <p className="lead">What several utterances say in common, and how many independent origins really stand behind it.</p>
      </header>
      <Listing of={claimsResource} nothing="Nothing that was read states a claim.">
        {(claims) => (
          <ul className="ledger claims">
            {claims.map((claim) => (
              <ClaimRow key={claim.id} claim={claim} />
            ))}
          </ul>
        )}
      </Listing>
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
