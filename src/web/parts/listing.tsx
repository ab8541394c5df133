import type { ReactNode } from "react";
import type { Part } from "../../record/workbench.ts";
import { useKept } from "../kept.ts";
import { type Family, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { Waiting } from "./waiting.tsx";

interface ListingProps<Line> {
  readonly of: Family<Part<Line>>;
  /** What stands in place of an empty list. */
  readonly nothing: string;
  readonly children: (lines: readonly Line[]) => ReactNode;
}

/** A list that is fetched part by part, each below the one before it. */
export function Listing<Line>({ of, nothing, children }: ListingProps<Line>): ReactNode {
  const words = useWords();
  const [starts, begin] = useKept<readonly number[]>(`list ${of.of("0").url}`, [0]);
  const { data: last } = useResource(of, String(starts.at(-1) ?? 0));
  const next = last === null ? 0 : last.from + last.lines.length;
  return (
    <>
      {starts.map((from) => (
        <Listed key={from} of={of} from={from} nothing={nothing}>
          {children}
        </Listed>
      ))}
      {last !== null && next < last.total ? (
        <button type="button" className="plain more" onClick={() => begin([...starts, next])}>
          {words.listing.more(next, last.total)}
        </button>
      ) : null}
    </>
  );
}

function Listed<Line>({ of, from, nothing, children }: ListingProps<Line> & { readonly from: number }): ReactNode {
  return (
    <Waiting loaded={useResource(of, String(from))}>
      {({ total, lines }) => (total === 0 ? <p className="nothing">{nothing}</p> : children(lines))}
    </Waiting>
  );
}
