import { type ReactNode, useEffect, useState } from "react";
import type { ReportView } from "../../record/workbench.ts";
import { sharedInOrder } from "../../trace/echo-words.ts";
import { clearHighlight, highlight } from "../highlight.ts";
import { ItemFrames } from "../parts/item-frames.tsx";
import { ItemPicture } from "../parts/item-picture.tsx";
import { Link } from "../parts/link.tsx";
import { ReportText } from "../parts/report-text.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { reportResource, useResource, utteranceResource } from "../resource.ts";
import { go, useSpan } from "../route.ts";
import { useReview } from "../use-review.ts";
import { day } from "../wording.ts";
import { ProposalPanel } from "./proposal-panel.tsx";
import { RejectedList } from "./rejected-list.tsx";

interface Props {
  /** The report, or null where the address names an utterance, whose report must be asked for first. */
  readonly report: string | null;
  readonly selected: string | null;
}

/** A report with its proposals, one of which may be selected. Stays in place while one walks through its proposals. */
export function ReportRoom({ report, selected }: Props): ReactNode {
  const [held, hold] = useState(report);
  const chosen = useResource(utteranceResource, report === null ? selected : null);
  const id = report ?? chosen.data?.report.id ?? held;
  useEffect(() => hold(id), [id]);
  const loaded = useResource(reportResource, id);
  if (id === null) return <Waiting loaded={chosen}>{() => null}</Waiting>;
  return <Waiting loaded={loaded}>{(view) => <Desk key={view.id} view={view} selected={selected} />}</Waiting>;
}

function Desk({ view, selected }: { readonly view: ReportView; readonly selected: string | null }): ReactNode {
  const review = useReview(view, selected);
  const { current } = review;
  useEffect(() => {
    if (selected === null) return;
    const mark = document.getElementById(`mark-${selected}`);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [selected]);
  const span = useSpan();
  useEffect(() => {
    if (span === null) return;
    highlight(span);
    return clearHighlight;
  }, [span]);
  return (
    <div className={current === null ? "report-room" : "report-room chosen"}>
      <article className="report" aria-labelledby="report-title">
        <header className="title">
          <p className="eyebrow">
            <bdi>
              <Text>{view.publisher ?? "Unknown publisher"}</Text>
            </bdi>
            , {day(view.published)} · {view.medium}
          </p>
          <h1 id="report-title">
            <bdi>
              <Text>{view.title}</Text>
            </bdi>
          </h1>
        </header>
        <ReportNotes view={view} />
        {view.item.kind === "image" ? <ItemPicture item={view.item.id} name={view.item.name} /> : null}
        {view.item.kind === "video" ? <ItemFrames item={view.item.id} name={view.item.name} /> : null}
        <ReportText text={view.text} utterances={view.utterances} selected={current} language={view.language} />
        <RejectedList rejected={view.rejected} undo={review.undoDecision} />
      </article>
      <ProposalPanel review={review} text={view.text} close={() => go(`/reports/${view.id}`, "replace")} />
    </div>
  );
}

/** What stands before the name of the other report. */
function copiedWords({ from, containment, echo }: ReportView["copies"][number], report: ReportView["id"]): string {
  if (echo !== undefined) return `May be a translation: ${sharedInOrder(echo)} stand in the same order in `;
  return from === report ? `${Math.round(containment * 100)} % of this text stands in ` : "Its text stands in ";
}

/** What a reader should know before reading: hidden characters, credits, copied text. */
function ReportNotes({ view }: { readonly view: ReportView }): ReactNode {
  const notes = [...new Set(view.remarks.map((remark) => remark.message))];
  if (notes.length === 0 && view.copies.length === 0) return null;
  return (
    <ul className="report-notes">
      {notes.map((note) => (
        <li key={note}>
          <Text>{note}</Text>
        </li>
      ))}
      {view.copies.map((copy) => (
        <li key={`${copy.from} ${copy.to}`}>
          {copiedWords(copy, view.id)}
          <Link to={`/reports/${copy.other.id}`}>
            <Text>{copy.other.publisher ?? copy.other.title}</Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}
