import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { PixelBox } from "../../record/decision.ts";
import type { ItemId } from "../../record/id.ts";
import { decide } from "../decide.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useWords } from "../words.ts";
import { BoxCanvas } from "./box-canvas.tsx";
import { grownBy, middleOf, movedBy, type PictureSize, stepOf } from "./box-moves.ts";
import { type Draft, type DrawnBox, HIDES, nextKey, stepBack, withChanged, withNew } from "./draft.ts";

interface Props {
  readonly item: string;
  /** Of a PDF, which page. */
  readonly page: number | null;
  readonly size: PictureSize;
  /** What decisions that stand fill over already. */
  readonly held: readonly PixelBox[];
  readonly draft: Draft;
  /** The picture under the boxes. */
  readonly children: ReactNode;
  change(draft: Draft): void;
  close(): void;
}

/** Boxes on a picture, drawn by mouse or by keyboard, and the decision that is made of them. Nothing is written before that. */
export function BoxEditor({ item, page, size, held, draft, children, change, close }: Props): ReactNode {
  const { boxes: words, reason } = useWords();
  const [chosen, choose] = useState<number | null>(null);
  const [trouble, say] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const adds = useRef<HTMLButtonElement>(null);
  /** The box whose handle is to get the keys next. */
  const [hand, take] = useState<{ readonly key: number } | null>(null);
  useEffect(() => {
    if (hand !== null) list.current?.querySelector<HTMLElement>(`[data-handle="${hand.key}"]`)?.focus();
  }, [hand]);
  const remove = (key: number): void => {
    const i = draft.boxes.findIndex((one) => one.key === key);
    const next = draft.boxes[i + 1] ?? draft.boxes[i - 1];
    // The keys must not fall out of the form with the box that had them: the next one takes them.
    if (next === undefined) adds.current?.focus();
    else take({ key: next.key });
    change(withChanged(draft, key, null));
  };
  const ready = draft.looked && draft.because.trim() !== "" && !busy;
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      await decide({
        kind: "redact",
        item: item as ItemId,
        ...(page === null ? {} : { page: { number: page, ...size } }),
        boxes: draft.boxes.map(({ box: [x, y, width, height], hides }) => ({ box: [x, y, width, height], hides })),
        looked: true,
        ...(draft.alt.trim() === "" ? {} : { alt: draft.alt.trim() }),
        because: draft.because.trim(),
      });
      close();
    } catch (error) {
      say(error instanceof Error ? error : new Error(String(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="box-editor"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void submit();
      }}
      onKeyDown={(event) => {
        if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || isText(event.target)) return;
        event.preventDefault();
        change(stepBack(draft));
      }}
    >
      <div className={page === null ? "box-picture" : "box-picture paper"}>
        {children}
        <BoxCanvas size={size} held={held} draft={draft} chosen={chosen} choose={choose} change={change} />
      </div>
      <p className="hint">{words.how}</p>
      {page === null ? null : <p className="hint">{words.onPage}</p>}
      <ol className="box-list" ref={list}>
        {draft.boxes.map((one) => (
          <BoxRow key={one.key} {...{ one, size, draft, change, remove }} chosen={one.key === chosen} choose={() => choose(one.key)} />
        ))}
      </ol>
      <div className="actions">
        <button
          ref={adds}
          type="button"
          className="outlined"
          onClick={() => {
            take({ key: nextKey(draft) });
            change(withNew(draft, middleOf(size), "other"));
          }}
        >
          {words.add}
        </button>
        <button type="button" className="plain" disabled={draft.past.length === 0} onClick={() => change(stepBack(draft))}>
          {words.back}
        </button>
      </div>
      <label className="own-reason">
        {page === null ? words.alt : words.altPage}
        <input type="text" maxLength={2000} value={draft.alt} onChange={(event) => change({ ...draft, alt: event.target.value })} />
      </label>
      <label className="own-reason">
        {reason.because}
        <textarea
          rows={2}
          maxLength={4000}
          required
          value={draft.because}
          onChange={(event) => change({ ...draft, because: event.target.value })}
        />
      </label>
      <label className="looked">
        <input type="checkbox" checked={draft.looked} onChange={(event) => change({ ...draft, looked: event.target.checked })} />{" "}
        {page === null ? words.looked : words.lookedPage}
      </label>
      {trouble === null ? null : (
        <p role="alert" className="trouble">
          <Trouble error={trouble} />
        </p>
      )}
      <div className="actions">
        <button type="submit" className="solid" disabled={!ready}>
          {words.decide(draft.boxes.length)}
        </button>
        <button type="button" className="plain" onClick={close}>
          {reason.cancel}
        </button>
      </div>
      <p className="where">{words.second}</p>
    </form>
  );
}

function isText(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");
}

interface RowProps {
  readonly one: DrawnBox;
  readonly size: PictureSize;
  readonly draft: Draft;
  readonly chosen: boolean;
  choose(): void;
  change(draft: Draft): void;
  remove(key: number): void;
}

/** One box in the list: its handle takes the arrow keys. */
function BoxRow({ one: { key, box, hides }, size, draft, chosen, choose, change, remove }: RowProps): ReactNode {
  const { boxes: words, kind } = useWords();
  const [x, y, width, height] = box;
  const press = (event: KeyboardEvent): void => {
    const ways: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const way = ways[event.key];
    if (event.key === "Delete" || event.key === "Backspace") remove(key);
    else if (way === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    else {
      const step = stepOf(size);
      const by = [way[0] * step, way[1] * step] as const;
      change(withChanged(draft, key, { box: event.shiftKey ? grownBy(box, by, size) : movedBy(box, by, size) }));
    }
    event.preventDefault();
  };
  return (
    <li className={chosen ? "chosen" : ""}>
      <button type="button" className="plain handle-of-box" data-handle={key} onFocus={choose} onClick={choose} onKeyDown={press}>
        {words.place(`${x}, ${y}`, `${width} × ${height}`)}
      </button>
      <select
        aria-label={words.hides}
        value={hides}
        onFocus={choose}
        onChange={(event) => change(withChanged(draft, key, { hides: HIDES.find((thing) => thing === event.target.value) ?? hides }))}
      >
        {HIDES.map((thing) => (
          <option key={thing} value={thing}>
            {kind.hides[thing]}
          </option>
        ))}
      </select>
      <button type="button" className="plain" onFocus={choose} onClick={() => remove(key)}>
        {words.remove}
      </button>
    </li>
  );
}
