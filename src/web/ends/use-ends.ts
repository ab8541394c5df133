import { useEffect, useState } from "react";
import type { DecisionOf } from "../../record/decision.ts";
import { overlaps, type Span } from "../../record/span.ts";
import type { UtteranceLine } from "../../record/workbench.ts";
import { areSame, type End } from "./ends.ts";

type Pieces = readonly Span[];

/** Where the ends of a proposal are, of what is said and of who says it; no piece where nobody is named. */
type Places = Readonly<Record<End["part"], Pieces>>;

/** What a person moved and has not written yet. */
interface Draft {
  readonly now: Places;
  /** Where they were before each move, the latest last. */
  readonly past: readonly Places[];
  /** The decisions that stood on the proposal when it was written; null while it is not. */
  readonly writtenOn: string | null;
}

/** The ends of the proposal in hand, as far as a person moved them. */
export interface Ends extends Places {
  /** Of which part they are in hand. */
  readonly part: End["part"];
  /** As they were read, or written before. */
  readonly before: Places;
  readonly moved: boolean;
  choose(part: End["part"]): void;
  /** `fresh` is false while an end is pulled, which is one move. */
  move(part: End["part"], to: Pieces, fresh: boolean): void;
  stepBack(): void;
  putBack(): void;
  /** What a correction would say of the moves. */
  correction(): Pick<DecisionOf<"correct">, "source" | "content">;
  /** It is being written: it stays in sight until the case says the same. */
  wrote(): void;
}

/** So many moves can be taken back. */
const KEPT = 200;
/** So far around the words that were read a source that a person named is looked for, in UTF-16 units. */
const NEAR = 300;

/** Keeps what a person moves, for each proposal of a report: whoever walks on finds it when he comes back. */
export function useEnds(text: string, line: UtteranceLine | null): Ends {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [chosen, choose] = useState<{ readonly of: string; readonly part: End["part"] } | null>(null);
  const before = line === null ? NOWHERE : placesIn(text, line);
  const kept = line === null ? undefined : drafts.get(line.id);
  const isWritten = kept !== undefined && kept.writtenOn !== null && kept.writtenOn !== line?.standing;
  const draft = isWritten ? null : (kept ?? null);
  const now = draft?.now ?? before;
  const part = chosen !== null && chosen.of === line?.id && now[chosen.part].length > 0 ? chosen.part : "content";
  const put = (to: Draft | null): void => {
    if (line === null) return;
    setDrafts((held) => {
      const rest = [...held].filter(([id]) => id !== line.id);
      return new Map(to === null ? rest : [...rest, [line.id, to]]);
    });
  };
  // What stands in the case now needs no draft; taken back later, it would be one again.
  useEffect(() => {
    if (isWritten) put(null);
  });
  return {
    ...now,
    part,
    before,
    moved: !areSame(now.content, before.content) || !areSame(now.source, before.source),
    choose: (next) => line !== null && choose({ of: line.id, part: next }),
    move: (of, to, fresh) => {
      if (to === now[of]) return;
      const past = draft?.past ?? [];
      put({ now: { ...now, [of]: to }, past: fresh ? [...past, now].slice(-KEPT) : past, writtenOn: null });
    },
    stepBack: () => {
      const last = draft?.past.at(-1);
      if (draft !== null && last !== undefined) put({ ...draft, now: last, past: draft.past.slice(0, -1) });
    },
    putBack: () => put(null),
    correction: () => ({
      ...(areSame(now.content, before.content) ? {} : { content: now.content.map(([start, end]): [number, number] => [start, end]) }),
      ...(areSame(now.source, before.source)
        ? {}
        : {
            source: now.source
              .map((span) => text.slice(...span))
              .join(" ")
              .slice(0, 300),
          }),
    }),
    wrote: () => {
      if (draft !== null && line !== null) put({ ...draft, writtenOn: line.standing });
    },
  };
}

const NOWHERE: Places = { content: [], source: [] };

function placesIn(text: string, line: UtteranceLine): Places {
  return { content: line.content, source: sourceIn(text, line) };
}

/** The words of the source as they were read; or those by which a person named it, where they stand around these. */
function sourceIn(text: string, { source, sourceSpan, review }: UtteranceLine): Pieces {
  if (sourceSpan === null) return [];
  if (review !== "corrected" || source === null) return [sourceSpan];
  const from = Math.max(0, sourceSpan[0] - NEAR);
  for (let at = text.indexOf(source, from); at >= 0 && at < sourceSpan[1]; at = text.indexOf(source, at + 1)) {
    const found: Span = [at, at + source.length];
    if (overlaps(found, sourceSpan)) return [found];
  }
  return [sourceSpan];
}
