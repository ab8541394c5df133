import type { ReactNode } from "react";
import type { EntityLine } from "../../record/workbench.ts";
import { LatinSwitch, NamesInLatin } from "../parts/in-latin.tsx";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Narrow, useNarrowed } from "../parts/narrow.tsx";
import { ProtectionMark } from "../parts/protection-mark.tsx";
import { Text } from "../parts/text.tsx";
import { entitiesWithin } from "../resource.ts";
import { useWords } from "../words.ts";

const ONLY = ["person", "organization", "place", "group", "vessel", "weapon", "document", "other", "joins"] as const;

/** Everybody and everything that reports name, and how each may appear outside the case. */
export function EntitiesRoom(): ReactNode {
  const { shell, entities: words, kind, narrow } = useWords();
  const narrowed = useNarrowed("entities", ONLY);
  return (
    <div className="entities-room">
      <header className="title">
        <h1>{shell.room.entities}</h1>
        <p className="lead">{words.lead}</p>
        <LatinSwitch />
      </header>
      <Narrow narrowed={narrowed} options={ONLY} nameOf={(one) => (one === "joins" ? narrow.joins : kind.entity[one])} />
      <Listing key={narrowed.query} of={entitiesWithin(narrowed.query)} nothing={narrowed.query === "" ? words.nothing : narrow.nothing}>
        {(lines) => (
          <ul className="rows">
            {lines.map((line) => (
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
  const { entities: words, counts, kind } = useWords();
  // Whoever is written in capitals somewhere has no other name for it.
  const others = line.names.filter((name) => name.toLowerCase() !== line.name.toLowerCase());
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
        {others.length === 0 ? null : (
          <p className="where">
            {words.also(<Text>{others.slice(0, MOST_NAMES).join(", ")}</Text>)}
            {others.length > MOST_NAMES ? ` ${counts.more(others.length - MOST_NAMES)}` : ""}
          </p>
        )}
        <NamesInLatin names={line.latin.slice(0, MOST_NAMES)} />
      </div>
      <p className="where">
        {kind.entity[line.type]} · {counts.reports(line.reports)}
        {line.proposed > 0 ? <span className="conflict-words"> · {words.joins(line.proposed)}</span> : null}
      </p>
      <ProtectionMark protection={line.protection} />
    </li>
  );
}
