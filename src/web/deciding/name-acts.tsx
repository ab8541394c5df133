import { type ReactNode, useState } from "react";
import type { EntityView, Found } from "../../record/workbench.ts";
import { ask } from "../ask.ts";
import { ActForm, DecideMenu } from "../parts/decide-menu.tsx";
import { FoundField } from "../parts/found-field.tsx";
import { go } from "../route.ts";
import { useWords } from "../words.ts";
import { NOT_PICKED, namedIn } from "./fields.tsx";

/** Joins a name of the case with this one, in whichever script it is written. */
export function SameMenu({ view }: { readonly view: EntityView }): ReactNode {
  const { deciding } = useWords();
  return <DecideMenu label={`${deciding.sameAs} …`} acts={[{ key: "same", label: deciding.sameAs, form: <Same view={view} /> }]} />;
}

function Same({ view }: { readonly view: EntityView }): ReactNode {
  const { deciding } = useWords();
  const [other, pick] = useState(NOT_PICKED);
  const [name, entity] = namedIn(other);
  return (
    <ActForm
      make={entity === null ? null : (because) => [{ kind: "same", names: [view.name, name], because }]}
      // Joined names may be kept under the other one.
      after={async () => {
        const found = await ask<readonly Found[]>("GET", `/api/search?q=${encodeURIComponent(view.name)}`);
        const to = found.find((one) => one.kind === "entity" && (one.title === view.name || one.names.includes(view.name)))?.to;
        if (to !== undefined) go(to, "replace");
      }}
    >
      <FoundField
        label={deciding.name}
        kind="entity"
        but={`/entities/${view.id}`}
        value={other.value}
        change={(value, found) => pick({ value, found })}
      />
    </ActForm>
  );
}
