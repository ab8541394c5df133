import type { ReactNode } from "react";
import type { ClaimLine } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Narrow, useNarrowed } from "../parts/narrow.tsx";
import { Standing } from "../parts/sheaf.tsx";
import { Statement } from "../parts/statement.tsx";
import { claimsWithin } from "../resource.ts";
import { useWords } from "../words.ts";

const ONLY = ["contested", "conflict", "dark", "unreviewed"] as const;

/** Every claim with its origins, those that most reports carry first. */
export function ClaimsRoom(): ReactNode {
  const { shell, claims: words, narrow } = useWords();
  const narrowed = useNarrowed("claims", ONLY);
  return (
    <div className="claims-room">
      <header className="title">
        <h1>{shell.room.claims}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <Narrow narrowed={narrowed} options={ONLY} nameOf={(one) => narrow[one]} />
      <Listing key={narrowed.query} of={claimsWithin(narrowed.query)} nothing={narrowed.query === "" ? words.nothing : narrow.nothing}>
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
  const { counts, standing, claims } = useWords();
  return (
    <li>
      <div className="answer">
        <h2>
          <Link to={`/claims/${claim.id}`}>
            <bdi>
              <Statement>{claim.statement}</Statement>
            </bdi>
          </Link>
        </h2>
        <p className="where">
          {counts.utterances(claim.members)}
          {`, ${claim.unreviewed > 0 ? counts.unreviewed(claim.unreviewed) : claims.reviewed}`}
          {claim.conflicts > 0 ? <span className="conflict-words">, {counts.inConflicts(claim.conflicts)}</span> : null}
          {claim.unresolved > 0 ? <span className="dark-words">, {counts.darkChains(claim.unresolved)}</span> : null}
        </p>
      </div>
      <Standing side={claim.asserted} tone="assert" />
      {claim.denied.reports > 0 ? <Standing side={claim.denied} tone="deny" /> : <p className="standing none">{standing.noneDenies}</p>}
    </li>
  );
}
