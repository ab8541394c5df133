/** What stands in every file in which nothing is protected. */
export const UNPROTECTED = "UNPROTECTED";
const SENTENCE =
  "It names people who may be harmed by it, prisoners of war among them. It is not to be published, and to be given to nobody who may not see the whole case.";

/** The name of a file or folder in which nothing is protected: "kursk.UNPROTECTED.jsonld". */
export function markedName(place: string): string {
  const at = place.search(/\.[^./\\]*$/);
  return at <= 0 || /[/\\]$/.test(place.slice(0, at))
    ? `${place}.${UNPROTECTED}`
    : `${place.slice(0, at)}.${UNPROTECTED}${place.slice(at)}`;
}

/** A text of whatever format with the mark in it, so that it stays marked under another name: a member of each JSON object, a last column of a table, an opening comment of BibTeX. */
export function marked(text: string): string {
  if (text.startsWith("@")) return `@comment{${UNPROTECTED}: ${SENTENCE}}\n\n${text}`;
  if (text.startsWith("{") && /\}\n\{/.test(text)) return text.replace(/^\{/gm, `{${member()},`);
  if (text.startsWith("{")) return text.replace("{", `{\n ${member()},`);
  if (text.startsWith("[")) return text.replace(/^ \{/gm, ` {\n  ${member()},`);
  return withColumn(text);
}

const member = (): string => `${JSON.stringify(UNPROTECTED)}: ${JSON.stringify(SENTENCE)}`;

/** Rows end outside of quotation marks. */
function withColumn(csv: string): string {
  let isHead = true;
  let quoted = false;
  let out = "";
  for (const sign of csv) {
    if (sign === '"') quoted = !quoted;
    if (sign === "\r" && !quoted) {
      out += isHead ? `,${UNPROTECTED}` : `,"${SENTENCE}"`;
      isHead = false;
    }
    out += sign;
  }
  return out;
}
