import { Fragment, type ReactNode, useState } from "react";
import type { Part } from "../../record/workbench.ts";
import { type Family, useResource } from "../resource.ts";
import { Waiting } from "./waiting.tsx";

interface ListingProps<Line> {
  readonly of: Family<Part<Line>>;
  /** What stands in place of an empty list. */
  readonly nothing: string;
  readonly children: (lines: readonly Line[]) => ReactNode;
}

/** A list that is fetched part by part, each below the one before it. */
export function Listing<Line>({ of, nothing, children }: ListingProps<Line>): ReactNode {
  const [starts, begin] = useState<readonly number[]>([0]);
  return starts.map((from, i) => (
    <Listed key={from} of={of} from={from} more={i < starts.length - 1 ? null : (next) => begin([...starts, next])} nothing={nothing}>
      {children}
    </Listed>
  ));
}

interface ListedProps<Line> extends ListingProps<Line> {
  readonly from: number;
  readonly more: ((from: number) => void) | null;
}

function Listed<Line>({ of, from, more, nothing, children }: ListedProps<Line>): ReactNode {
  return (
    <Waiting loaded={useResource(of, String(from))}>
      {({ total, lines }) => {
        const next = from + lines.length;
        return (
          <Fragment>
            {total === 0 ? <p className="nothing">{nothing}</p> : children(lines)}
            {more !== null && next < total ? (
              <button type="button" className="plain more" onClick={() => more(next)}>
                Show more: {next} of {total} are shown
              </button>
            ) : null}
          </Fragment>
        );
      }}
    </Waiting>
  );
}
