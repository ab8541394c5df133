import { isUtf8 } from "node:buffer";
import { domainToUnicode } from "node:url";
import { Parser } from "htmlparser2";

const MOST_ROUNDS = 3;

/**
 * A text with everything resolved by which a letter can be written as something else: character references of HTML, percent signs, escapes
 * of JSON, JavaScript, CSS and quoted-printable, host names in Punycode, and what is shown from right to left. Twice written is resolved twice.
 * Lines keep their numbers. Gives the text itself where there is none of this.
 */
export function decoded(text: string): string {
  let found = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = STEPS.reduce((current, step) => step(current), found);
    if (next === found) break;
    found = next;
  }
  return found;
}

const STEPS: readonly ((text: string) => string)[] = [references, percents, escapes, quotedPrintable, punycode, turnedRound, spelledOut];

const onOneLine = (text: string): string => text.replace(/[\r\n]/g, " ");

function references(text: string): string {
  return text.includes("&")
    ? text.replace(/(?:&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?)+/gi, (run) => onOneLine(resolved(run)))
    : text;
}

/** By the parser that reads the pages too, which knows the names of all characters. */
function resolved(run: string): string {
  let out = "";
  const parser = new Parser({
    ontext(piece) {
      out += piece;
    },
  });
  parser.end(run);
  return out;
}

function percents(text: string): string {
  return text.includes("%")
    ? text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => onOneLine(textOfBytes(Buffer.from(run.replaceAll("%", ""), "hex"))))
    : text;
}

const CYRILLIC_BYTES = new TextDecoder("windows-1251");

/** Bytes as UTF-8, or as Windows wrote Cyrillic where they are none. */
export function textOfBytes(bytes: Uint8Array): string {
  return isUtf8(bytes) ? Buffer.from(bytes).toString("utf8") : CYRILLIC_BYTES.decode(bytes);
}

const ESCAPE = /\\{1,4}(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-9a-f]{4,6})[ \t]?|([0-7]{3}))/gi;

function escapes(text: string): string {
  if (!text.includes("\\")) return text;
  const bytes = text.replace(/(?:\\x[0-9a-f]{2}){2,}/gi, (run) => onOneLine(textOfBytes(Buffer.from(run.replace(/\\x/gi, ""), "hex"))));
  const octal = bytes.replace(/(?:\\[0-3][0-7]{2}){2,}/g, (run) =>
    onOneLine(textOfBytes(Uint8Array.from(run.slice(1).split("\\"), (digits) => Number.parseInt(digits, 8)))),
  );
  return octal.replace(ESCAPE, (whole, braces, four, two, css, old) => {
    const code = Number.parseInt(braces ?? four ?? two ?? css ?? old, old === undefined ? 16 : 8);
    return code <= 0x10ffff ? onOneLine(String.fromCodePoint(code)) : whole;
  });
}

function quotedPrintable(text: string): string {
  return text.includes("=")
    ? text.replace(/(?:=[0-9A-F]{2}(?:=\r?\n)?){2,}/g, (run) =>
        onOneLine(textOfBytes(Buffer.from(run.replace(/=\r?\n/g, "").replaceAll("=", ""), "hex"))),
      )
    : text;
}

function punycode(text: string): string {
  return /xn--/i.test(text)
    ? text.replace(/(?<![a-z0-9-])xn--[a-z0-9-]{1,59}/gi, (label) => domainToUnicode(label.toLowerCase()) || label)
    : text;
}

/** What stands behind a mark that turns the direction of writing is read backwards. */
function turnedRound(text: string): string {
  return text.replace(
    /[\u202e\u2067\u202b]([^\u202c\u2069\n]{1,2000})[\u202c\u2069]?/g,
    (_, run: string) => ` ${Array.from(run).reverse().join("")} ${run} `,
  );
}

/** Letters that stand apart: "R i Y o n g", "I.v.a.n". */
function spelledOut(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{L}(?:[ .\-_*·•|/]\p{L}){3,61}(?![\p{L}\p{N}])/gu, (run) =>
    Array.from(run)
      .filter((_, i) => i % 2 === 0)
      .join(""),
  );
}
