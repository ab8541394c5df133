import { type ReactNode, useRef } from "react";
import type { ReportId } from "../../record/id.ts";
import type { Alignment, ReportView, UtteranceLine } from "../../record/workbench.ts";
import { ItemPicture } from "../parts/item-picture.tsx";
import { Link } from "../parts/link.tsx";
import { ReportText } from "../parts/report-text.tsx";
import { Text } from "../parts/text.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { alignmentBeside, reportResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { across, useAlignedScrolling } from "./aligned.ts";

interface BesideProps {
  readonly here: ReportId;
  readonly there: ReportId;
  /** What is in hand here: what says the same there is marked as well. */
  readonly current: UtteranceLine | null;
  readonly close: () => void;
}

/** Another report beside the one that is read: its original, its translation, its transcript. */
export function BesidePane({ here, there, current, close }: BesideProps): ReactNode {
  return (
    <Waiting loaded={useResource(reportResource, there)}>
      {(view) => <Pane here={here} view={view} current={current} close={close} />}
    </Waiting>
  );
}

/** As far from where it is looked for, in UTF-16 units, as a sentence moves within a passage that two languages tell each in its order. */
const NEAR = 160;

/** What says the same there: the same claim, and where the two languages make no claim in common, what stands about where it has to stand. */
function counterpart(current: UtteranceLine, { utterances }: ReportView, alignment: Alignment | null): UtteranceLine | null {
  const same = current.claim === null ? undefined : utterances.find(({ claim }) => claim === current.claim);
  if (same !== undefined || alignment === null) return same ?? null;
  const startOf = ({ content }: UtteranceLine): number => content[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const at = across(alignment.anchors, startOf(current), 0);
  const away = (line: UtteranceLine): number => Math.abs(startOf(line) - at);
  const near = utterances.filter((line) => line.voice === current.voice && away(line) <= NEAR);
  return near.reduce<UtteranceLine | null>((best, line) => (best === null || away(line) < away(best) ? line : best), null);
}

interface PaneProps {
  readonly here: ReportId;
  readonly view: ReportView;
  readonly current: UtteranceLine | null;
  readonly close: () => void;
}

function Pane({ here, view, current, close }: PaneProps): ReactNode {
  const { names, format, kind, beside: words } = useWords();
  const { data } = useResource(alignmentBeside(here), view.id);
  const frame = useRef<HTMLElement>(null);
  useAlignedScrolling(frame, data?.anchors ?? null);
  const same = current === null ? null : counterpart(current, view, data);
  const title = `beside-${view.id}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section className="beside-pane" ref={frame} aria-labelledby={title} tabIndex={0}>
      <header>
        <p className="eyebrow">
          <bdi>
            <Text>{view.publisher ?? names.publisher}</Text>
          </bdi>
          , {format.day(view.published)} · {kind.reportMedium[view.medium]} · {format.language(view.language)}
        </p>
        <h2 id={title} lang={view.language}>
          <Link to={`/reports/${view.id}`}>
            <bdi>
              <Text>{view.title}</Text>
            </bdi>
          </Link>
        </h2>
        <button type="button" className="plain" onClick={close}>
          {words.close}
        </button>
      </header>
      {view.item.kind === "image" ? <ItemPicture item={view.item.id} name={view.item.name} /> : null}
      <ReportText text={view.text} utterances={view.utterances} selected={same} language={view.language} />
    </section>
  );
}
