import { type ReactNode, useState } from "react";
import { ask } from "../ask.ts";
import { BoxEditor } from "../boxes/box-editor.tsx";
import { type Draft, draftFor } from "../boxes/draft.ts";
import { StandingBoxes } from "../boxes/standing-boxes.tsx";
import { useHidden } from "../pictures.ts";
import { boxesResource, expireAll, facesResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { ReasonForm } from "./reason-form.tsx";
import { Trouble } from "./trouble.tsx";

interface Opened {
  readonly at: number;
  readonly large: boolean;
  readonly faces: boolean;
}

/**
 * An item's picture, which is not fetched until it is asked for: whoever works here for hours must not meet what it shows unprepared. First small and grey, then as
 * it is; always a re-encoded copy, never the evidence's own bytes. Faces stay covered until somebody says why they are looked at. H covers all pictures at once.
 */
export function ItemPicture({ item, name }: { readonly item: string; readonly name: string }): ReactNode {
  const { picture } = useWords();
  const hidden = useHidden();
  const [opened, open] = useState<Opened | null>(null);
  // Kept while the picture is covered, so that nothing that was drawn is lost.
  const [draft, setDraft] = useState<Draft | null>(null);
  const shown = opened !== null && opened.at === hidden ? opened : null;
  if (shown === null) {
    return (
      <figure className="item-picture covered">
        <span className="picture-frame" aria-hidden="true" />
        <figcaption>
          <button type="button" className="plain" onClick={() => open({ at: hidden, large: false, faces: false })}>
            {picture.uncover}
          </button>
        </figcaption>
      </figure>
    );
  }
  const { faces } = shown;
  const large = shown.large || draft !== null;
  const address = `/api/items/${encodeURIComponent(item)}/picture?side=${large ? 1200 : 320}${faces ? "&faces=shown" : ""}`;
  const image = <img src={address} alt={picture.alt(name)} />;
  return (
    <figure className={large ? "item-picture open" : "item-picture"}>
      {draft === null ? <span className="picture-frame">{image}</span> : null}
      <figcaption>
        <button type="button" className="plain" onClick={() => open({ ...shown, large: !large })}>
          {large ? picture.smaller : picture.larger}
        </button>
        <button type="button" className="plain" onClick={() => open(null)}>
          {picture.cover}
        </button>
        <Boxes item={item} draft={draft} change={setDraft}>
          {image}
        </Boxes>
        <Faces
          item={item}
          shown={faces}
          cover={() => open({ ...shown, faces: false })}
          uncover={async (because) => {
            await ask("POST", `/api/items/${encodeURIComponent(item)}/uncover`, { because });
            expireAll();
            open({ ...shown, faces: true });
          }}
        />
      </figcaption>
    </figure>
  );
}

interface BoxesProps {
  readonly item: string;
  readonly draft: Draft | null;
  /** The picture under the boxes. */
  readonly children: ReactNode;
  change(draft: Draft | null): void;
}

/** What of the picture is filled over when it leaves the case, and the way to draw it. */
function Boxes({ item, draft, children, change }: BoxesProps): ReactNode {
  const { boxes: words } = useWords();
  const { data } = useResource(boxesResource(item), "");
  if (data === null) return null;
  if (draft !== null)
    return (
      <BoxEditor item={item} size={data.size} draft={draft} change={change} close={() => change(null)}>
        {children}
      </BoxEditor>
    );
  return (
    <>
      <StandingBoxes standing={data.standing} />
      <button type="button" className="plain" onClick={() => change(draftFor(data))}>
        {words.draw}
      </button>
    </>
  );
}

interface FacesProps {
  readonly item: string;
  readonly shown: boolean;
  readonly cover: () => void;
  readonly uncover: (because: string) => Promise<void>;
}

/** What is covered of a picture, and the way to see it, which is written into the case. */
function Faces({ item, shown, cover, uncover }: FacesProps): ReactNode {
  const { picture } = useWords();
  const { data, error } = useResource(facesResource(item), "");
  if (error !== null)
    return (
      <p role="alert" className="trouble">
        <Trouble error={error} />
      </p>
    );
  if (data === null) return <p className="aside-note">{picture.looking}</p>;
  if (data.covered === 0) return <p className="aside-note">{picture.noFaces}</p>;
  if (shown)
    return (
      <button type="button" className="plain" onClick={cover}>
        {picture.coverFaces}
      </button>
    );
  return (
    <ReasonForm label={picture.showFaces(data.covered)} submit={picture.showFaces(data.covered)} question={picture.why} act={uncover} />
  );
}
