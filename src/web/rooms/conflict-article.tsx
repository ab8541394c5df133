import type { ReactNode } from "react";
import type { ConflictLine } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { QuoteBlock } from "../parts/quote.tsx";
import { Text } from "../parts/text.tsx";
import { CONFLICT_WORDS, SEVERITY_WORDS, sideWords } from "../wording.ts";

/** A conflict: one sentence, the quotations facing each other, and the assumptions under which it dissolves. */
export function ConflictArticle({ conflict, brief = false }: { readonly conflict: ConflictLine; readonly brief?: boolean }): ReactNode {
  return (
    <article className={`conflict ${conflict.severity}`} id={conflict.id} aria-labelledby={`${conflict.id}-says`}>
      <p className="kind">
        <strong>{SEVERITY_WORDS[conflict.severity]}</strong> · {CONFLICT_WORDS[conflict.kind]}
      </p>
      <h3 id={`${conflict.id}-says`}>
        <Text>{conflict.explanation}</Text>
      </h3>
      <div className="facing">
        {conflict.quotes.map((quote) => (
          <QuoteBlock key={`${quote.report} ${quote.before} ${quote.words}`} quote={quote} />
        ))}
      </div>
      {brief ? null : <Details conflict={conflict} />}
    </article>
  );
}

/** True for a claim whose withdrawal would clear more than this one conflict. */
function isRepair({ repair }: ConflictLine, claim: ConflictLine["claims"][number]["id"]): boolean {
  return repair?.claims.includes(claim) ?? false;
}

function repairWords({ repair }: ConflictLine): string {
  const more = (repair?.claims.length ?? 1) - 1;
  const without = more === 0 ? "Without it" : `Without it and ${more} more ${more === 1 ? "claim" : "claims"} that state the same`;
  return `${without} there would be ${repair?.clears ?? 0} fewer conflicts and tensions in the case.`;
}

function Details({ conflict }: { readonly conflict: ConflictLine }): ReactNode {
  return (
    <div className="conflict-details">
      <div>
        <h4>It dissolves if</h4>
        {conflict.resolutions.length === 0 ? <p>No assumption is known under which both could be true.</p> : null}
        <ul>
          {conflict.resolutions.map((resolution) => (
            <li key={resolution}>
              <Text>{resolution}</Text>
            </li>
          ))}
        </ul>
      </div>
      {conflict.axioms.length === 0 ? null : (
        <div>
          <h4>It rests on</h4>
          <ul>
            {conflict.axioms.map((axiom) => (
              <li key={axiom}>{axiom}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4>Between the claims</h4>
        <ul>
          {conflict.claims.map((claim) => (
            <li key={claim.id}>
              <Link to={`/claims/${claim.id}`}>
                <Text>{claim.statement}</Text>
              </Link>
              <span className="where">{sideWords(claim.asserted)}</span>
              {isRepair(conflict, claim.id) ? <span className="where">{repairWords(conflict)}</span> : null}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
