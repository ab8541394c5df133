import { type ReactNode, useState } from "react";

/** An item's picture, grey and small until it is asked for; always a re-encoded copy, never the evidence's own bytes. */
export function ItemPicture({ item, name }: { readonly item: string; readonly name: string }): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <figure className={open ? "item-picture open" : "item-picture"}>
      <img src={`/api/items/${encodeURIComponent(item)}/picture?side=${open ? 1200 : 320}`} alt={`The item ${name}`} />
      <figcaption>
        <button type="button" className="plain" onClick={() => setOpen(!open)}>
          {open ? "Make it small again" : "Show it larger, in its colours"}
        </button>
      </figcaption>
    </figure>
  );
}
