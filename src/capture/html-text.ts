import { Parser } from "htmlparser2";

const SKIPPED: ReadonlySet<string> = new Set(
  "script style noscript template iframe frame frameset object embed applet svg math canvas audio video head select option button textarea input dialog map".split(
    " ",
  ),
);
const BLOCK: ReadonlySet<string> = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/**
 * The words of HTML in order, one blank line between blocks, `<br>` as a line break, white space as a browser would show it.
 * Nothing is executed or fetched, and scripts, styles, frames, drawings and controls leave no text. Linear in its input.
 */
export function htmlToText(html: string): string {
  const blocks: string[] = [];
  let pieces: string[] = [];
  let skipped = 0;
  const flush = (): void => {
    const text = tidy(pieces.join(""));
    if (text !== "") blocks.push(text);
    pieces = [];
  };
  const parser = new Parser({
    onopentagname(name) {
      if (SKIPPED.has(name)) skipped++;
      else if (name === "br") pieces.push("\n");
      else if (BLOCK.has(name)) flush();
    },
    ontext(text) {
      if (skipped === 0) pieces.push(text.replace(/[\t\n\f\r ]+/g, " "));
    },
    onclosetag(name) {
      if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
      else if (BLOCK.has(name)) flush();
    },
  });
  parser.write(html);
  parser.end();
  flush();
  return blocks.join("\n\n").toWellFormed();
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .split("\n")
    .map((each) => each.replace(/^ | $/g, ""))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
