import { type ReactNode, useEffect, useRef, useState } from "react";
import { hasOtherLetters } from "../../read/latin-letters.ts";
import type { ReportId } from "../../record/id.ts";
import { hull, type Span } from "../../record/span.ts";
import type { DecidedLine, ReportView, UtteranceLine } from "../../record/workbench.ts";
import { AskError } from "../ask.ts";
import { BesideChoice } from "../beside/beside-choice.tsx";
import { BesidePane } from "../beside/beside-pane.tsx";
import { KeptBack } from "../deciding/leaving-acts.tsx";
import { ReportMenu } from "../deciding/report-acts.tsx";
import { EndHandles } from "../ends/end-handles.tsx";
import type { Ends } from "../ends/use-ends.ts";
import { clearHighlight, highlight } from "../highlight.ts";
import type { Words } from "../messages/en.ts";
import { DecidedHere } from "../parts/decided-here.tsx";
import { InLatin, LatinSwitch } from "../parts/in-latin.tsx";
import { ItemPage } from "../parts/item-page.tsx";
import { ItemPicture } from "../parts/item-picture.tsx";
import { ItemRecording } from "../parts/item-recording.tsx";
import { useFocusAfter } from "../parts/keep-focus.ts";
import { Link } from "../parts/link.tsx";
import { ReportText } from "../parts/report-text.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { decidedResource, reportResource, useResource, utteranceResource } from "../resource.ts";
import { go, useSpan } from "../route.ts";
import { useReview } from "../use-review.ts";
import { useWords } from "../words.ts";
import { ProposalPanel } from "./proposal-panel.tsx";
import { RejectedList } from "./rejected-list.tsx";
import { ReportAside } from "./report-aside.tsx";

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
  if (loaded.error instanceof AskError && loaded.error.code === "set-aside")
    return <ReportAside id={id} title={loaded.data?.title ?? null} />;
  return <Waiting loaded={loaded}>{(view) => <Desk key={view.id} view={view} selected={selected} />}</Waiting>;
}

const NOTHING: readonly DecidedLine[] = [];

function Desk({ view, selected }: { readonly view: ReportView; readonly selected: string | null }): ReactNode {
  const review = useReview(view, selected);
  const { current } = review;
  const { names, format, kind, recording, review: beginning } = useWords();
  const inHand = current?.id ?? null;
  useEffect(() => {
    if (inHand === null) return;
    const mark = document.getElementById(`mark-${inHand}`);
    mark?.scrollIntoView({ block: "center" });
    mark?.focus({ preventScroll: true });
  }, [inHand]);
  const room = useRef<HTMLDivElement>(null);
  useFocusAfter(room, () => document.getElementById(inHand === null ? "room" : `mark-${inHand}`));
  const [besides, lay] = useState<readonly ReportId[]>([]);
  const decided = useResource(decidedResource, view.id).data ?? NOTHING;
  const span = useSpan();
  useEffect(() => {
    if (span === null) return;
    highlight(span);
    return clearHighlight;
  }, [span]);
  return (
    <div
      ref={room}
      className={`report-room${current === null ? "" : " chosen"}${besides.length === 0 ? "" : ` besides besides-${besides.length}`}`}
    >
      <article className="report" aria-labelledby="report-title">
        <header className="title">
          <p className="eyebrow">
            <bdi>
              <Text>{view.publisher ?? names.publisher}</Text>
            </bdi>
            , {format.day(view.published)} · {kind.reportMedium[view.medium]}
          </p>
          <h1 id="report-title" lang={view.language}>
            <bdi>
              <Text>{view.title}</Text>
            </bdi>
          </h1>
          <InLatin text={view.title} language={view.language} />
          {hasOtherLetters(view.text) ? <LatinSwitch /> : null}
        </header>
        <ReportNotes view={view} />
        {current === null && review.list.some((line) => line.review === "unreviewed") ? (
          <button type="button" className="outlined begin-review" onClick={review.next}>
            {beginning.begin}
          </button>
        ) : null}
        <KeptBack seen={decided} />
        <ReportMenu view={view} seen={decided} />
        <BesideChoice lines={view.beside} chosen={besides} choose={lay} />
        {view.item.kind === "image" ? <ItemPicture item={view.item.id} name={view.item.name} /> : null}
        {view.recordings.map((one) => (
          <ItemRecording
            key={one.item}
            recording={one}
            title={one.because === "itself" ? one.name : `${one.name} · ${recording.because[one.because]}`}
            at={secondOf(view, current)}
            captions={view.times.length === 0 ? null : `/api/reports/${view.id}/captions`}
          />
        ))}
        {view.pages.length === 0 ? null : <ItemPage report={view} place={placeOf(current)} />}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the words are links; which of them was chosen says whose ends are in hand. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, W goes from end to end. */}
        <div className="text-in-hand" onClick={(event) => chooseEnds(event.target, review.ends)}>
          <ReportText text={view.text} utterances={view.utterances} selected={current} language={view.language} />
          {current === null ? null : <EndHandles key={current.id} text={view.text} ends={review.ends} write={() => review.writeEnds("")} />}
        </div>
        <RejectedList rejected={view.rejected} language={view.language} undo={review.undoDecision} />
        <DecidedHere lines={decided} open />
      </article>
      {besides.map((id) => (
        <BesidePane key={id} here={view.id} there={id} current={current} close={() => lay(besides.filter((other) => other !== id))} />
      ))}
      <ProposalPanel
        review={review}
        text={view.text}
        lines={view.utterances}
        language={view.language}
        close={() => go(`/reports/${view.id}`, "replace")}
      />
    </div>
  );
}

/** Whoever chooses the source of the proposal in hand has its ends in hand, and not those of what is said. */
function chooseEnds(target: EventTarget, ends: Ends): void {
  const mark = target instanceof Element ? target.closest(".mark.chosen") : null;
  if (mark !== null) ends.choose(mark.classList.contains("source") ? "source" : "content");
}

/** Where what is chosen stands in the text; the beginning where nothing is chosen. */
function placeOf(current: UtteranceLine | null): Span {
  const spans = current === null ? [] : [...current.cue, ...current.content];
  return spans.length === 0 ? [0, 0] : hull(spans);
}

/** At which second of its recording the words in hand begin to be heard; null where that is not known. */
function secondOf({ times }: ReportView, current: UtteranceLine | null): number | null {
  const [start] = current === null ? [] : (current.content[0] ?? []);
  return start === undefined ? null : (times.findLast(({ at }) => at <= start)?.seconds ?? null);
}

/** What this report shares with another, of which `other` is the name. */
function copiedWords(
  { from, containment, echo }: ReportView["copies"][number],
  id: ReportView["id"],
  other: ReactNode,
  { report, format }: Words,
): ReactNode {
  if (echo !== undefined) return report.mayTranslate(report.shared(echo), other);
  return from === id ? report.standsIn(format.percent([containment, containment]), other) : report.itsTextStandsIn(other);
}

/** What a reader should know before reading: hidden characters, credits, copied text. */
function ReportNotes({ view }: { readonly view: ReportView }): ReactNode {
  const words = useWords();
  const notes = [...new Set(view.remarks.map(words.kind.remark))];
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
          {copiedWords(
            copy,
            view.id,
            <Link to={`/reports/${copy.other.id}`}>
              <Text>{copy.other.publisher ?? copy.other.title}</Text>
            </Link>,
            words,
          )}
        </li>
      ))}
    </ul>
  );
}
