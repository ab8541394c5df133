import type { ReactNode } from "react";
import type { ClaimLine } from "../../record/workbench.ts";
import { Link } from "./link.tsx";
import { Standing } from "./sheaf.tsx";
import { Text } from "./text.tsx";

/** Claims with both their sides, as rows of a ledger. */
export function ClaimRows({ claims }: { readonly claims: readonly ClaimLine[] }): ReactNode {
  return claims.map((claim) => (
    <li key={claim.id}>
      <p className="answer">
        <Link to={`/claims/${claim.id}`}>
          <Text>{claim.statement}</Text>
        </Link>
      </p>
      <Standing side={claim.asserted} tone="assert" />
      <Standing side={claim.denied} tone="deny" />
    </li>
  ));
}
