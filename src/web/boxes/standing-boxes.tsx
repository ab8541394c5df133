import type { ReactNode } from "react";
import type { BoxesView } from "../../record/workbench.ts";
import { DecideForm } from "../parts/decide-form.tsx";
import { Said } from "../parts/said.tsx";
import { Text } from "../parts/text.tsx";
import { UndoForm } from "../parts/undo-form.tsx";
import { useWords } from "../words.ts";

/** What was decided about what may be shown of a picture, or of a page, and whether a second person agreed. */
export function StandingBoxes({ standing, ofPage }: Pick<BoxesView, "standing"> & { readonly ofPage: boolean }): ReactNode {
  const { boxes: words, because, entity } = useWords();
  if (standing.length === 0) return <p className="aside-note">{ofPage ? words.withheldPage : words.withheld}</p>;
  return (
    <ul className="standing-boxes">
      {standing.map((one) => (
        <li key={one.decision}>
          <p>
            {one.waiting === null ? words.agreed(one.boxes.length) : words.waits(one.boxes.length, <Said>{one.waiting}</Said>)}
            {one.alt === null ? null : (
              <>
                {" "}
                <Text>{one.alt}</Text>
              </>
            )}
          </p>
          <p className="where">{because(<Text>{one.because}</Text>)}</p>
          {one.waiting === null ? null : (
            <DecideForm label={entity.confirm} make={(reason) => ({ kind: "confirm", decision: one.decision, because: reason })} />
          )}
          <UndoForm decision={one.decision} />
        </li>
      ))}
    </ul>
  );
}
