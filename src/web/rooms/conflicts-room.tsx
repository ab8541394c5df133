import type { ReactNode } from "react";
import { AllOfThem } from "../parts/all-of-them.tsx";
import { Listing } from "../parts/listing.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { conflictResource, conflictsResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { ConflictArticle } from "./conflict-article.tsx";

/** Every conflict of the case, the hardest first, or the one that the address names. */
export function ConflictsRoom({ conflict }: { readonly conflict: string | null }): ReactNode {
  const { shell, conflicts: words, caseRoom } = useWords();
  return (
    <div className="conflicts-room">
      <header className="title">
        <h1>{shell.room.conflicts}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      {conflict === null ? (
        <>
          <h2 className="heard">{words.all}</h2>
          <Listing of={conflictsResource} nothing={caseRoom.nothingContradicts}>
            {(conflicts) => conflicts.map((one) => <ConflictArticle key={one.id} conflict={one} />)}
          </Listing>
        </>
      ) : (
        <One id={conflict} />
      )}
    </div>
  );
}

function One({ id }: { readonly id: string }): ReactNode {
  const { conflicts: words } = useWords();
  return (
    <>
      <AllOfThem to="/conflicts">{words.all}</AllOfThem>
      <Waiting loaded={useResource(conflictResource, id)}>{(conflict) => <ConflictArticle conflict={conflict} />}</Waiting>
    </>
  );
}
