// Measures Korean names against KLUE-NER (../shared/bench/languages, CC BY-SA 4.0; read where it stands, nothing of it is kept here):
//   node --import tsx bench/klue.ts [FOLDER] [--missed N]
//
// Edges: of each person, place and organisation of the gold, take the word (between spaces) in which it ends, and what the reader would leave
// of that word without its particle. Right where that is the end of the gold. A name that ends at a space is right where nothing is taken off.
// Recall: the share of the gold that shares a character with an entity that the reader proposes, of the same kind (person; place; organisation
// or group), and of any kind.
import { existsSync, readFileSync } from "node:fs";
import { nameEnd } from "../src/read/ko/name-end.ts";
import { korean } from "../src/read/ko/read-korean.ts";

const KINDS = { PS: ["person"], LC: ["place"], OG: ["organization", "group"] } as const;
type Kind = keyof typeof KINDS;

interface Gold {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

interface Sentence {
  readonly text: string;
  readonly gold: readonly Gold[];
}

const words = process.argv.slice(2).filter((word) => !word.startsWith("--") && !/^\d+$/.test(word));
const file = `${words[0] ?? "../shared/bench/languages/data/klue-ner"}/klue-ner.tsv`;
if (!existsSync(file)) {
  console.log(`absent: ${file}`);
  process.exit(0);
}

function sentenceOf(block: string): Sentence | null {
  let text = "";
  const gold: Gold[] = [];
  let open: { kind: Kind; start: number } | null = null;
  const close = (): void => {
    if (open !== null) gold.push({ ...open, end: text.length });
    open = null;
  };
  for (const line of block.split("\n")) {
    if (line.startsWith("##") || line === "") continue;
    const [character = "", tag = "O"] = line.split("\t");
    const [mark, kind] = tag.split("-");
    if (mark !== "I") close();
    if (mark === "B" && (kind === "PS" || kind === "LC" || kind === "OG")) open = { kind, start: text.length };
    text += character === "" ? " " : character;
  }
  close();
  return text === "" ? null : { text, gold };
}

const sentences = readFileSync(file, "utf8")
  .split("\n\n")
  .map(sentenceOf)
  .filter((one) => one !== null);

const edges = { all: 0, right: 0 };
const recall: Record<Kind, { all: number; same: number; any: number }> = {
  PS: { all: 0, same: 0, any: 0 },
  LC: { all: 0, same: 0, any: 0 },
  OG: { all: 0, same: 0, any: 0 },
};
const wanted = process.argv.includes("--missed") ? Number(process.argv[process.argv.indexOf("--missed") + 1] ?? "0") : 0;
const missed: string[] = [];
let proposed = 0;
let covered = 0;
const ours: Record<Kind, { all: number; right: number }> = { PS: { all: 0, right: 0 }, LC: { all: 0, right: 0 }, OG: { all: 0, right: 0 } };
const wrong: string[] = [];
const started = performance.now();
for (const { text, gold } of sentences) {
  const { entities } = korean.read({ text, publisher: null, published: null, placeList: null });
  for (const entity of entities)
    for (const [from, to] of entity.mentions) {
      proposed++;
      const kind = (Object.keys(KINDS) as Kind[]).find((one) => (KINDS[one] as readonly string[]).includes(entity.type));
      if (kind !== undefined) {
        ours[kind].all++;
        if (gold.some((one) => one.kind === kind && one.start < to && from < one.end)) ours[kind].right++;
        else if (wrong.length < wanted)
          wrong.push(`wrong ${kind} ${text.slice(from, to)} | ${text.slice(Math.max(0, from - 20), to + 15)}`);
      }
      if (gold.some(({ start, end }) => start < to && from < end)) covered++;
    }
  for (const { kind, start, end } of gold) {
    const before = Math.max(text.lastIndexOf(" ", end - 1) + 1, start);
    const space = text.indexOf(" ", end);
    const stop = space < 0 ? text.length : space;
    edges.all++;
    if (before + nameEnd(text.slice(before, stop)) === end) edges.right++;
    else if (missed.length < wanted) missed.push(`edge ${kind} ${text.slice(start, end)} | ${text.slice(before, stop)}`);
    const row = recall[kind];
    row.all++;
    const hits = entities.filter((entity) => entity.mentions.some(([from, to]) => from < end && start < to));
    if (hits.length > 0) row.any++;
    if (hits.some(({ type }) => (KINDS[kind] as readonly string[]).includes(type))) row.same++;
    else if (missed.length < wanted)
      missed.push(`name ${kind} ${text.slice(start, end)} | ${text.slice(Math.max(0, start - 20), end + 15)}`);
  }
}
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
console.log(`${sentences.length} sentences, ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`edges exact      ${percent(edges.right, edges.all)} of ${edges.all}`);
for (const [kind, { all, same, any }] of Object.entries(recall))
  console.log(
    `${kind} overlap recall ${percent(same, all)} of ${all} (as any kind ${percent(any, all)}), precision ${percent(ours[kind as Kind].right, ours[kind as Kind].all)} of ${ours[kind as Kind].all}`,
  );
console.log(`mentions proposed ${proposed}, of which ${percent(covered, proposed)} % touch a person, place or organisation of the gold`);
for (const line of [...missed, ...wrong]) console.log(line);
