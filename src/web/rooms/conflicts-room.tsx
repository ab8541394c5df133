import type { ReactNode } from "react";
import { Listing } from "../parts/listing.tsx";
import { conflictsResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { ConflictArticle } from "./conflict-article.tsx";

/** Every conflict of the case, the hardest first. */
export function ConflictsRoom(): ReactNode {
  const { shell, conflicts: words, caseRoom } = useWords();
  return (
    <div className="conflicts-room">
      <header className="title">
        <h1>{shell.room.conflicts}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <h2 className="heard">{words.all}</h2>
      <Listing of={conflictsResource} nothing={caseRoom.nothingContradicts}>
        {(conflicts) => conflicts.map((conflict) => <ConflictArticle key={conflict.id} conflict={conflict} />)}
      </Listing>
    </div>
  );
}
