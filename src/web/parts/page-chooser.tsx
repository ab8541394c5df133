import { type ReactNode, useRef } from "react";
import { boxesResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";

interface Props {
  readonly item: string;
  readonly page: number;
  choose(page: number): void;
}

/** Leafs through a PDF: to the page before, to the next, or to one by its number. How many there are is known once one of them was drawn. */
export function PageChooser({ item, page, choose }: Props): ReactNode {
  const { picture: words } = useWords();
  const { data } = useResource(boxesResource(item, page), "");
  const known = useRef<number | null>(null);
  known.current = data?.pages ?? known.current;
  const last = known.current;
  const leaf = (text: string): void => {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1 && last !== null && number !== page) choose(Math.min(number, last));
  };
  return (
    <p className="page-chooser">
      <button type="button" className="plain" disabled={page === 1} onClick={() => choose(page - 1)}>
        {words.previousPage}
      </button>
      <label>
        {words.page}{" "}
        <input
          key={page}
          type="number"
          min={1}
          max={last ?? undefined}
          defaultValue={page}
          onBlur={(event) => leaf(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") leaf(event.currentTarget.value);
          }}
        />{" "}
        {last === null ? null : words.ofPages(last)}
      </label>
      <button type="button" className="plain" disabled={last === null || page >= last} onClick={() => choose(page + 1)}>
        {words.nextPage}
      </button>
    </p>
  );
}
