import type { ReactNode } from "react";
import type { PixelBox } from "../../record/decision.ts";
import { boxesResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { BoxEditor } from "./box-editor.tsx";
import { type Draft, draftFor } from "./draft.ts";
import { StandingBoxes } from "./standing-boxes.tsx";

interface Props {
  readonly item: string;
  /** Of a PDF, which page. */
  readonly page: number | null;
  readonly draft: Draft | null;
  /** The picture under the boxes. */
  readonly children: ReactNode;
  change(draft: Draft | null): void;
}

/** What of a picture, or of a page of a PDF, is filled over when it leaves the case, and the way to draw it. */
export function FilledOver({ item, page, draft, children, change }: Props): ReactNode {
  const { boxes: words } = useWords();
  const { data } = useResource(boxesResource(item, page), "");
  if (data === null) return null;
  if (draft !== null)
    return (
      <BoxEditor {...{ item, page, draft, change }} size={data.size} held={heldBy(data.standing)} close={() => change(null)}>
        {children}
      </BoxEditor>
    );
  return (
    <>
      <StandingBoxes standing={data.standing} ofPage={page !== null} />
      <button type="button" className="plain" onClick={() => change(draftFor(data))}>
        {words.draw}
      </button>
    </>
  );
}

function heldBy(standing: readonly { readonly boxes: readonly { readonly box: PixelBox }[] }[]): readonly PixelBox[] {
  return standing.flatMap(({ boxes }) => boxes.map(({ box }) => box));
}
