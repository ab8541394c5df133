import { type ReactNode, useEffect, useState } from "react";
import { useKept } from "../kept.ts";
import { useWords } from "../words.ts";

/** What a list is narrowed to, as the query of an address; empty where it is all of it. */
export interface Narrowed<Only extends string> {
  readonly query: string;
  readonly words: string;
  readonly only: Only | null;
  write(words: string): void;
  choose(only: Only | null): void;
}

/** What is written and chosen above a list of which `options` can be shown alone, kept under the name of its room. */
export function useNarrowed<Only extends string>(room: string, options: readonly Only[]): Narrowed<Only> {
  const [words, write] = useKept(`${room} words`, "");
  const [only, choose] = useKept<Only | null>(`${room} only`, null);
  // An address may say what is shown alone, such as `?only=dark`; from then on the list says it.
  useEffect(() => {
    const named = new URLSearchParams(location.search).get("only");
    if (named === null) return;
    choose(options.find((one) => one === named) ?? null);
    write("");
    history.replaceState(history.state, "", location.pathname);
  });
  const settled = useSettled(words.trim());
  const asked = [
    ...(settled === "" ? [] : [`words=${encodeURIComponent(settled)}`]),
    ...(only === null ? [] : [`only=${encodeURIComponent(only)}`]),
  ];
  return { query: asked.join("&"), words, only, write, choose };
}

/** How long nobody has to type before a list is narrowed, in milliseconds. */
const WAIT = 150;

function useSettled(words: string): string {
  const [settled, settle] = useState(words);
  useEffect(() => {
    const timer = setTimeout(() => settle(words), WAIT);
    return () => clearTimeout(timer);
  }, [words]);
  return settled;
}

interface Props<Only extends string> {
  readonly narrowed: Narrowed<Only>;
  readonly options: readonly Only[];
  nameOf(only: NoInfer<Only>): string;
}

/** Above a list: a field for words, and what can be shown alone. */
export function Narrow<Only extends string>({ narrowed, options, nameOf }: Props<Only>): ReactNode {
  const { narrow } = useWords();
  return (
    <fieldset className="filter">
      <legend className="heard">{narrow.show}</legend>
      <input
        type="search"
        aria-label={narrow.words}
        placeholder={narrow.words}
        maxLength={200}
        value={narrowed.words}
        onChange={(event) => narrowed.write(event.target.value)}
      />
      <button type="button" className="plain" aria-pressed={narrowed.only === null} onClick={() => narrowed.choose(null)}>
        {narrow.all}
      </button>
      {options.map((one) => (
        <button key={one} type="button" className="plain" aria-pressed={narrowed.only === one} onClick={() => narrowed.choose(one)}>
          {nameOf(one)}
        </button>
      ))}
    </fieldset>
  );
}
