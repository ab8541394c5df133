import type { Explanation } from "./explanation.ts";
import { partsByLanguage } from "./language-parts.ts";
import { languageIn, read, type Source } from "./read.ts";
import { readerOf } from "./readers.ts";

/** Explains the proposal with this id ("u3") of a text, in the words that a reviewer needs; null where the text has no such proposal. */
export function explain(source: Source, id: string): Explanation | null {
  const utterance = read(source).utterances.find((one) => one.id === id);
  const at = utterance?.cue[0]?.[0];
  if (utterance === undefined || at === undefined) return null;
  const part = partsByLanguage(source.text, languageIn(source)).find(({ text }) => /\S/.test(text.charAt(at)));
  return part === undefined ? null : (readerOf(part)?.explain(part.text, utterance) ?? null);
}
