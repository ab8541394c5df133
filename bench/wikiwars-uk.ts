// Measures times in Ukrainian against WikiWarsUA (../shared/bench/languages/data/wikiwars-uk, odd documents, measure only):
//   node --import tsx bench/wikiwars-uk.ts FOLDER [--errors]
// Relaxed: our expression overlaps one of the gold, one to one. Strict: the same span, white space at its ends aside. Value: relaxed, and the same
// TIMEX3 value. F over all documents together. The date of a document is given to the reader as its dateline, as the gold has it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../src/read/read.ts";
import { overlaps, type Span } from "../src/record/span.ts";

const [folder = "", ...words] = process.argv.slice(2);
const keys = join(folder, "keyinline");

interface GoldTime {
  readonly span: Span;
  readonly value: string;
  readonly text: string;
}

/** The text of a document without its marks, and the expressions at their places. */
function goldOf(xml: string): { readonly text: string; readonly gold: readonly GoldTime[]; readonly published: string | null } {
  const published = /<DATETIME>.*?>(\d{4}-\d\d-\d\d)/s.exec(xml)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1] ?? "";
  const gold: GoldTime[] = [];
  let text = "";
  const plain = (piece: string): string =>
    piece.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
  const open: { readonly start: number; readonly value: string }[] = [];
  for (const piece of body.split(/(<\/?[A-Z][^>]*>)/)) {
    if (piece.startsWith("<TIMEX3")) open.push({ start: text.length, value: /value="([^"]*)"/.exec(piece)?.[1] ?? "" });
    else if (piece.startsWith("</TIMEX3")) {
      const own = open.pop();
      if (own !== undefined) gold.push({ span: [own.start, text.length], value: own.value, text: text.slice(own.start) });
    } else if (!piece.startsWith("<")) text += plain(piece);
  }
  return { text, gold, published };
}

if (!existsSync(keys)) {
  console.log(`wikiwars-uk: ${keys} is not there; nothing measured`);
  process.exit(0);
}
const total = { gold: 0, ours: 0, relaxed: 0, strict: 0, value: 0 };
for (const name of readdirSync(keys).sort()) {
  const { text, gold, published } = goldOf(readFileSync(join(keys, name), "utf8"));
  const { times } = read({ file: name, text, title: null, publisher: null, published, language: "uk" });
  const free = new Set(times);
  total.gold += gold.length;
  total.ours += times.length;
  for (const one of gold) {
    const found = [...free].find(({ span }) => overlaps(span, one.span));
    if (found === undefined) {
      if (words.includes("--errors")) console.log(`${name}\tnot found\t${one.text}\t${one.value}`);
      continue;
    }
    free.delete(found);
    total.relaxed += 1;
    if (text.slice(...found.span).trim() === one.text.trim()) total.strict += 1;
    if (found.value === one.value) total.value += 1;
    else if (words.includes("--errors"))
      console.log(`${name}\twrong value\t${one.text}\t${one.value}\tread ${found.value} of “${text.slice(...found.span)}” (${found.rule})`);
  }
  if (words.includes("--errors"))
    for (const { span, value, rule } of free) console.log(`${name}\ttoo many\t${text.slice(...span)}\t${value} (${rule})`);
}
const f = (right: number): string => ((200 * right) / (total.gold + total.ours)).toFixed(1);
console.log(
  `${total.gold} gold, ${total.ours} read: relaxed F ${f(total.relaxed)}, strict F ${f(total.strict)}, value F ${f(total.value)}`,
);
