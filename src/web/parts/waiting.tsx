import type { ReactNode } from "react";
import type { Loaded } from "../resource.ts";
import { useWords } from "../words.ts";
import { Trouble } from "./trouble.tsx";

interface Props<T> {
  readonly loaded: Loaded<T> & { again(): void };
  readonly children: (data: T) => ReactNode;
}

/** Shows what was loaded, or that it is on its way, or why it did not come. What was there before stays in sight. */
export function Waiting<T>({ loaded, children }: Props<T>): ReactNode {
  const { trouble } = useWords();
  return (
    <>
      {loaded.error === null ? null : (
        <div className="trouble" role="alert">
          <p>
            <Trouble error={loaded.error} />
          </p>
          <button type="button" className="plain" onClick={loaded.again}>
            {trouble.again}
          </button>
        </div>
      )}
      {loaded.data === null ? loaded.error === null && <p className="on-its-way">{trouble.moment}</p> : children(loaded.data)}
    </>
  );
}
