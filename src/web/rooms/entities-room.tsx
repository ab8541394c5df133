import { type ReactNode, useState } from "react";
import type { EntityLine } from "../../record/workbench.ts";
import { LatinSwitch, NamesInLatin } from "../parts/in-latin.tsx";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { ProtectionMark } from "../parts/protection-mark.tsx";
import { Text } from "../parts/text.tsx";
import { entitiesResource } from "../resource.ts";
import { useWords } from "../words.ts";

/** Everybody and everything that reports name, and how each may appear outside the case. */
export function EntitiesRoom(): ReactNode {
  const { shell, entities: words, kind } = useWords();
  const [type, choose] = useState<EntityLine["type"] | "all">("all");
  return (
    <div className="entities-room">
      <header className="title">
        <h1>{shell.room.entities}</h1>
        <p className="lead">{words.lead}</p>
        <LatinSwitch />
      </header>
      <fieldset className="filter">
        <legend className="heard">{words.show}</legend>
        {(["all", "person", "organization", "place", "group", "vessel", "weapon", "document", "other"] as const).map((one) => (
          <button key={one} type="button" className="plain" aria-pressed={type === one} onClick={() => choose(one)}>
            {one === "all" ? words.all : kind.entity[one]}
          </button>
        ))}
      </fieldset>
      <Listing of={entitiesResource} nothing={words.nothing}>
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
  const { entities: words, counts, kind } = useWords();
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
            {words.also(<Text>{line.names.slice(0, MOST_NAMES).join(", ")}</Text>)}
            {line.names.length > MOST_NAMES ? ` ${counts.more(line.names.length - MOST_NAMES)}` : ""}
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
