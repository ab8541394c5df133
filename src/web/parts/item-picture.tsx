import { type ReactNode, useState } from "react";
import type { Draft } from "../boxes/draft.ts";
import { FilledOver } from "../boxes/filled-over.tsx";
import { useHidden } from "../pictures.ts";
import { useWords } from "../words.ts";
import { CoveredFaces } from "./covered-faces.tsx";

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
  // Kept while the picture is covered, so that nothing that was drawn is lost.
  const [draft, setDraft] = useState<Draft | null>(null);
  return <CoveredPicture item={item} page={null} alt={picture.alt(name)} label={picture.uncover} draft={draft} change={setDraft} />;
}

interface Props {
  readonly item: string;
  /** Of a PDF, which page. */
  readonly page: number | null;
  readonly alt: string;
  /** What uncovers it. */
  readonly label: string;
  readonly draft: Draft | null;
  /** What stands under it while it is seen. */
  readonly children?: ReactNode;
  change(draft: Draft | null): void;
}

/** A picture, or a page of a PDF, that is covered until it is asked for. */
export function CoveredPicture({ item, page, alt, label, draft, children, change }: Props): ReactNode {
  const { picture } = useWords();
  const hidden = useHidden();
  const [opened, open] = useState<Opened | null>(null);
  const shown = opened !== null && opened.at === hidden ? opened : null;
  if (shown === null) {
    return (
      <figure className="item-picture covered">
        <span className="picture-frame" aria-hidden="true" />
        <figcaption>
          <button type="button" className="plain" onClick={() => open({ at: hidden, large: false, faces: false })}>
            {label}
          </button>
        </figcaption>
      </figure>
    );
  }
  const { faces } = shown;
  const large = shown.large || draft !== null;
  const image = <img src={addressOf(item, page, large, faces)} alt={alt} />;
  return (
    <figure className={large ? "item-picture open" : "item-picture"}>
      {draft === null ? <span className={page === null ? "picture-frame" : "picture-frame paper"}>{image}</span> : null}
      <figcaption>
        {children}
        <button type="button" className="plain" onClick={() => open({ ...shown, large: !large })}>
          {large ? picture.smaller : picture.larger}
        </button>
        <button type="button" className="plain" onClick={() => open(null)}>
          {picture.cover}
        </button>
        <FilledOver item={item} page={page} draft={draft} change={change}>
          {image}
        </FilledOver>
        <CoveredFaces item={item} page={page} shown={faces} show={(next) => open({ ...shown, faces: next })} />
      </figcaption>
    </figure>
  );
}

/** A page is fetched as it is drawn, so that its words can be read. */
function addressOf(item: string, page: number | null, large: boolean, faces: boolean): string {
  const at = `/api/items/${encodeURIComponent(item)}`;
  if (page !== null) return `${at}/pages/${page}${faces ? "?faces=shown" : ""}`;
  return `${at}/picture?side=${large ? 1200 : 320}${faces ? "&faces=shown" : ""}`;
}
