import type { ReactNode } from "react";
import type { ClaimLine } from "../../record/workbench.ts";
import { Link } from "./link.tsx";
import { Standing } from "./sheaf.tsx";
import { Statement } from "./statement.tsx";

/** Claims with both their sides, as rows of a ledger. */
export function ClaimRows({ claims }: { readonly claims: readonly ClaimLine[] }): ReactNode {
  return claims.map((claim) => (
    <li key={claim.id}>
      <p className="answer">
        <Link to={`/claims/${claim.id}`}>
          <Statement>{claim.statement}</Statement>
        </Link>
      </p>
      <Standing side={claim.asserted} tone="assert" />
      <Standing side={claim.denied} tone="deny" />
    </li>
  ));
}
