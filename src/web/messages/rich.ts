import { createElement, Fragment, type ReactNode } from "react";

/** A sentence with parts of a page in it, such as a link or a name, at the place where its language puts them. */
export function rich(words: TemplateStringsArray, ...parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...words.flatMap((text, i) => [text, parts[i]]));
}
