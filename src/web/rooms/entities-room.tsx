import { type ReactNode, useState } from "react";
import type { EntityLine } from "../../record/workbench.ts";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { ProtectionMark } from "../parts/protection-mark.tsx";
import { Text } from "../parts/text.tsx";
import { entitiesResource } from "../resource.ts";
import { count, ENTITY_WORDS } from "../wording.ts";

/** Everybody and everything that reports name, and how each may appear outside the case. */
export function EntitiesRoom(): ReactNode {
  const [type, choose] = useState<EntityLine["type"] | "all">("all");
  return (
    <div className="entities-room">
      <header className="title">
        <h1>People and things</h1>
        <p className="lead">Whom and what the reports name, under every name, and how each may appear when something leaves the case.</p>
      </header>
      <fieldset className="filter">
        <legend className="heard">Show</legend>
        {(["all", "person", "organization", "place", "group", "document"] as const).map((one) => (
          <button key={one} type="button" className="plain" aria-pressed={type === one} onClick={() => choose(one)}>
            {one === "all" ? "All" : ENTITY_WORDS[one]}
          </button>
        ))}
      </fieldset>
      <Listing of={entitiesResource} nothing="No report names anybody or anything.">
        {(lines) => (
          <ul className="rows">
            {lines
              .filter((line) => type === "all" || line.type === type)
              .map((line) => (
                <Row key={line.id} line={line} />
              ))}
          </ul>
        )}
      </Listing>
    </div>
  );
}

const MOST_NAMES = 5;

function Row({ line }: { readonly line: EntityLine }): ReactNode {
  return (
    <li>
      <div>
        <h2>
          <Link to={`/entities/${line.id}`}>
            <bdi>
              <Text>{line.name}</Text>
            </bdi>
          </Link>
        </h2>
        {line.names.length === 0 ? null : (
          <p className="where">
            also <Text>{line.names.slice(0, MOST_NAMES).join(", ")}</Text>
            {line.names.length > MOST_NAMES ? ` and ${line.names.length - MOST_NAMES} more` : ""}
          </p>
        )}
      </div>
      <p className="where">
        {ENTITY_WORDS[line.type]} · {count(line.reports, "report")}
        {line.proposed > 0 ? <span className="conflict-words"> · {count(line.proposed, "join")} to review</span> : null}
      </p>
      <ProtectionMark protection={line.protection} />
    </li>
  );
}
