import { type ReactNode, useState } from "react";
import { useHidden } from "../pictures.ts";
import { useWords } from "../words.ts";

/**
 * An item's picture, covered until it is asked for: whoever works here for hours must not meet what it shows unprepared. First small, grey and blurred, then as
 * it is; always a re-encoded copy, never the evidence's own bytes. H covers all pictures at once.
 */
export function ItemPicture({ item, name }: { readonly item: string; readonly name: string }): ReactNode {
  const { picture } = useWords();
  const hidden = useHidden();
  const [openedAt, open] = useState<{ readonly at: number; readonly large: boolean } | null>(null);
  const shown = openedAt !== null && openedAt.at === hidden ? openedAt : null;
  const large = shown?.large ?? false;
  return (
    <figure className={large ? "item-picture open" : shown === null ? "item-picture covered" : "item-picture"}>
      <span className="picture-frame">
        <img src={`/api/items/${encodeURIComponent(item)}/picture?side=${large ? 1200 : 320}`} alt={picture.alt(name)} />
      </span>
      <figcaption>
        {shown === null ? (
          <button type="button" className="plain" onClick={() => open({ at: hidden, large: false })}>
            {picture.uncover}
          </button>
        ) : (
          <>
            <button type="button" className="plain" onClick={() => open({ at: hidden, large: !large })}>
              {large ? picture.smaller : picture.larger}
            </button>
            <button type="button" className="plain" onClick={() => open(null)}>
              {picture.cover}
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
