import type { ReactNode } from "react";
import { Listing } from "../parts/listing.tsx";
import { conflictsResource } from "../resource.ts";
import { ConflictArticle } from "./conflict-article.tsx";

/** Every conflict of the case, the hardest first. */
export function ConflictsRoom(): ReactNode {
  return (
    <div className="conflicts-room">
      <header className="title">
        <h1>Conflicts</h1>
        <p className="lead">Claims that cannot all be true, or only under an assumption that should be named.</p>
      </header>
      <h2 className="heard">All conflicts</h2>
      <Listing of={conflictsResource} nothing="Nothing that was read contradicts anything else.">
        {(conflicts) => conflicts.map((conflict) => <ConflictArticle key={conflict.id} conflict={conflict} />)}
      </Listing>
    </div>
  );
}
