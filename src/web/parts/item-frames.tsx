import { type ReactNode, useState } from "react";
import { useHidden } from "../pictures.ts";
import { useWords } from "../words.ts";

/** Frames of a video, without sound and small and grey for good: not even asked for until somebody wants to see them. H covers them with all pictures. */
export function ItemFrames({ item, name }: { readonly item: string; readonly name: string }): ReactNode {
  const { picture: words } = useWords();
  const hidden = useHidden();
  const [openedAt, open] = useState<number | null>(null);
  const [failed, fail] = useState(false);
  const shown = openedAt === hidden;
  return (
    <figure className="item-picture">
      {shown && !failed ? (
        <span className="picture-frame">
          <img src={`/api/items/${encodeURIComponent(item)}/frames`} alt={words.framesAlt(name)} onError={() => fail(true)} />
        </span>
      ) : null}
      <figcaption>
        {shown && failed ? <p className="where">{words.noFrames}</p> : null}
        <button type="button" className="plain" onClick={() => open(shown ? null : hidden)}>
          {shown ? words.cover : words.frames}
        </button>
      </figcaption>
    </figure>
  );
}
