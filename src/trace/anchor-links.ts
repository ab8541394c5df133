import type { Span } from "../record/span.ts";

/** An address of a page, a mailbox or an account, as it is written in every language. */
export interface AnchorLink {
  readonly key: string;
  readonly span: Span;
}

const RUN = /[!-~]+/g;
const OPENING = /^[("'[{<]*/;
const CLOSING = /(?<![)"'\]}>,;:.!?])[)"'\]}>,;:.!?]+$/;
const ACCOUNT = /^@\w{3,}$/;
const MAILBOX = /^[^@]+@[\w-]+(?:\.[\w-]+)+$/;
/** Two words with a full stop and no space between them are no page: its first part is longer than an abbreviation. */
const PAGE = /^[a-z][a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,}(?:\/.*)?$/;

/** The addresses in a text, in order. */
export function linksIn(text: string): readonly AnchorLink[] {
  const found: AnchorLink[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!/[@.]/.test(run)) continue;
    const opening = OPENING.exec(run)?.[0].length ?? 0;
    const bare = run.slice(opening).replace(CLOSING, "");
    const key = bare
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/^www\./, "")
      .replace(/\/$/, "");
    if (ACCOUNT.test(key) || MAILBOX.test(key) || PAGE.test(key))
      found.push({ key, span: [index + opening, index + opening + bare.length] });
  }
  return found;
}
