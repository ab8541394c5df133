import { type ReactNode, useState } from "react";
import type { Span } from "../../record/span.ts";
import type { PageView, ReportView } from "../../record/workbench.ts";
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
  return (
    <figure className={shown.large ? "item-picture open" : "item-picture"}>
      {data === null ? null : <Sheet item={report.item.id} alt={words.pageAlt(data.number, report.item.name)} page={data} />}
      <figcaption>
        {error === null ? null : <p className="where">{words.noPage}</p>}
        {data === null || data.boxes.length === 0 ? null : <p className="where">{words.atPlace}</p>}
        <button type="button" className="plain" onClick={() => open({ ...shown, large: !shown.large })}>
          {shown.large ? words.smaller : words.larger}
        </button>
        <button type="button" className="plain" onClick={() => open(null)}>
          {words.cover}
        </button>
      </figcaption>
    </figure>
  );
}

function Sheet({ item, alt, page }: { readonly item: string; readonly alt: string; readonly page: PageView }): ReactNode {
  const { width, height } = page.size;
  return (
    <span className="picture-frame page-frame">
      <img src={`/api/items/${encodeURIComponent(item)}/pages/${page.number}`} alt={alt} width={width} height={height} />
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {page.boxes.map(([left, top, across, down]) => (
          <rect key={`${left} ${top}`} x={left - 4} y={top - 4} width={across + 8} height={down + 8} />
        ))}
      </svg>
    </span>
  );
}
