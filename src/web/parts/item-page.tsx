import { type ReactNode, useState } from "react";
import type { Span } from "../../record/span.ts";
import type { PageView, ReportView } from "../../record/workbench.ts";
import { FilledOver } from "../boxes/filled-over.tsx";
import { useDrafts } from "../boxes/use-drafts.ts";
import { useHidden } from "../pictures.ts";
import { pageResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";

interface Props {
  readonly report: ReportView;
  /** Where in the text the words stand that are marked on the page. */
  readonly place: Span;
}

/** The page of a PDF on which the chosen words stand: small and grey until it is asked for larger, drawn anew, with faces covered for good. H covers it with all pictures. */
export function ItemPage({ report, place }: Props): ReactNode {
  const { picture: words } = useWords();
  const hidden = useHidden();
  const [opened, open] = useState<{ readonly at: number; readonly large: boolean } | null>(null);
  const shown = opened !== null && opened.at === hidden ? opened : null;
  const drafts = useDrafts();
  const { data, error } = useResource(pageResource(report.id, place), shown === null ? null : "");
  const number = report.pages.findLast(({ at }) => at <= place[0])?.number ?? report.pages[0]?.number ?? 1;
  if (shown === null) {
    return (
      <figure className="item-picture">
        <figcaption>
          <button type="button" className="plain" onClick={() => open({ at: hidden, large: false })}>
            {words.showPage(number)}
          </button>
        </figcaption>
      </figure>
    );
  }
  const page = data?.number ?? number;
  const draft = drafts.of(page);
  const large = shown.large || draft !== null;
  const address = `/api/items/${encodeURIComponent(report.item.id)}/pages/${page}`;
  const alt = words.pageAlt(page, report.item.name);
  return (
    <figure className={large ? "item-picture open" : "item-picture"}>
      {data === null || draft !== null ? null : <Sheet address={address} alt={alt} page={data} />}
      <figcaption>
        {error === null ? null : <p className="where">{words.noPage}</p>}
        {data === null || data.boxes.length === 0 || draft !== null ? null : <p className="where">{words.atPlace}</p>}
        <button type="button" className="plain" onClick={() => open({ ...shown, large: !large })}>
          {large ? words.smaller : words.larger}
        </button>
        <button type="button" className="plain" onClick={() => open(null)}>
          {words.cover}
        </button>
        {error === null ? (
          <FilledOver item={report.item.id} page={page} draft={draft} change={(next) => drafts.change(page, next)}>
            <img src={address} alt={alt} />
          </FilledOver>
        ) : null}
      </figcaption>
    </figure>
  );
}

function Sheet({ address, alt, page }: { readonly address: string; readonly alt: string; readonly page: PageView }): ReactNode {
  const { width, height } = page.size;
  return (
    <span className="picture-frame page-frame">
      <img src={address} alt={alt} width={width} height={height} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {page.boxes.map(([left, top, across, down]) => (
          <rect key={`${left} ${top}`} x={left - 4} y={top - 4} width={across + 8} height={down + 8} />
        ))}
      </svg>
    </span>
  );
}
