import type { ReactNode } from "react";
import type { Loaded } from "../resource.ts";
import { sentenceCase } from "../wording.ts";

interface Props<T> {
  readonly loaded: Loaded<T> & { again(): void };
  readonly children: (data: T) => ReactNode;
}

/** Shows what was loaded, or that it is on its way, or why it did not come. What was there before stays in sight. */
export function Waiting<T>({ loaded, children }: Props<T>): ReactNode {
  return (
    <>
      {loaded.error === null ? null : (
        <div className="trouble" role="alert">
          <p>{sentence(loaded.error.message)}</p>
          <button type="button" className="plain" onClick={loaded.again}>
            Try again
          </button>
        </div>
      )}
      {loaded.data === null ? loaded.error === null && <p className="on-its-way">One moment …</p> : children(loaded.data)}
    </>
  );
}

function sentence(text: string): string {
  const first = sentenceCase(text);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
