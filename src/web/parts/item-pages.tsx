import { type ReactNode, useState } from "react";
import { useDrafts } from "../boxes/use-drafts.ts";
import { useWords } from "../words.ts";
import { CoveredPicture } from "./item-picture.tsx";
import { PageChooser } from "./page-chooser.tsx";

/** The pages of a PDF, one at a time, covered until they are asked for; what is filled over on each is drawn here. */
export function ItemPages({ item, name }: { readonly item: string; readonly name: string }): ReactNode {
  const { picture: words } = useWords();
  const [page, choose] = useState(1);
  const drafts = useDrafts();
  return (
    <CoveredPicture
      item={item}
      page={page}
      alt={words.pageAlt(page, name)}
      label={words.showPage(page)}
      draft={drafts.of(page)}
      change={(draft) => drafts.change(page, draft)}
    >
      <PageChooser item={item} page={page} choose={choose} />
    </CoveredPicture>
  );
}
