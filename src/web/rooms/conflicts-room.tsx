import type { ReactNode } from "react";
import { Waiting } from "../parts/waiting.tsx";
import { conflictsResource, useResource } from "../resource.ts";
import { ConflictArticle } from "./conflict-article.tsx";

/** Every conflict of the case, the hardest first. */
export function ConflictsRoom(): ReactNode {
  return (
    <div className="conflicts-room">
      <header className="title">
        <h1>Conflicts</h1>
        <p className="lead">Claims that cannot all be true, or only under an assumption that should be named.</p>
      </header>
      <Waiting loaded={useResource(conflictsResource, "")}>
        {(conflicts) => (
          <>
            {conflicts.length === 0 ? <p className="nothing">Nothing that was read contradicts anything else.</p> : null}
            <h2 className="heard">All conflicts</h2>
            {conflicts.map((conflict) => (
              <ConflictArticle key={conflict.id} conflict={conflict} />
            ))}
          </>
        )}
      </Waiting>
    </div>
  );
}
