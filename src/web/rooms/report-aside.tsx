import type { ReactNode } from "react";
import { DecidedHere } from "../parts/decided-here.tsx";
import { Link } from "../parts/link.tsx";
import { Text } from "../parts/text.tsx";
import { decidedResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";

/** What stands in the place of a report that was set aside: who did that and why, and the way to take it back. `title` is null for whoever has not seen it before. */
export function ReportAside({ id, title }: { readonly id: string; readonly title: string | null }): ReactNode {
  const { aside, shell } = useWords();
  const decided = useResource(decidedResource, id).data ?? [];
  const item = decided.flatMap(({ decision }) => (decision.kind === "aside" ? [decision.item] : []))[0];
  return (
    <article className="report-aside">
      <header className="title">
        <p className="eyebrow">{aside.report}</p>
        <h1>{title === null ? aside.report : <Text>{title}</Text>}</h1>
      </header>
      <p role="status">{aside.means}</p>
      <DecidedHere lines={decided} open />
      <p>
        <Link to="/reports">{aside.others}</Link>
        {item === undefined ? null : (
          <>
            {" · "}
            <Link to={`/evidence#${item}`}>{shell.room.evidence}</Link>
          </>
        )}
      </p>
    </article>
  );
}
