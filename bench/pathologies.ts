// Runs the pathologies that can be put as a table on plain voting, on fact-finders from the literature and on `weigh --claims`, and prints
// which of them hold in how many of a dozen drawn worlds:
//   node --import tsx bench/pathologies.ts [--tables FOLDER] [--answers FOLDER]…
// --tables writes every table for other programs (item, source, value; one file a table); --answers reads what one of them made of it, from a
// folder of files of the same names with item, value and score, and prints it beside the rest under the folder's name.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { hierarchyOf } from "../src/weigh/hierarchy.ts";
import { type TableOptions, type TableRow, weighTable } from "../src/weigh/table.ts";
import {
  accu,
  averageLog,
  type Beliefs,
  type FactFinder,
  investment,
  pooledInvestment,
  popAccu,
  sums,
  truthFinder,
  voting,
} from "./rivals.ts";
import { seeded } from "./seeded.ts";

/** A table, and what our own program is told besides. Nothing of that exists for the others, which is a finding too. */
interface Table {
  readonly rows: readonly TableRow[];
  readonly options?: TableOptions;
}

interface Law {
  readonly name: string;
  readonly make: (seed: number) => { readonly tables: readonly Table[]; readonly holds: (answers: readonly Beliefs[]) => boolean };
}

const SEEDS = Array.from({ length: 12 }, (_, i) => 1000 + i);
const row = (item: string, source: string, value: string): TableRow => ({ item, source, value });
const says = (item: string, value: string, ...sources: string[]): TableRow[] => sources.map((source) => row(item, source, value));
const named = (count: number, prefix: string, reliability: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${prefix}${i}`, reliability]));

/** Items with the true value `t`; each source is right as often as is said, and errs its own way. */
function world(seed: number, items: number, reliability: Readonly<Record<string, number>>): TableRow[] {
  const next = seeded(seed);
  return Array.from({ length: items }, (_, i) =>
    Object.entries(reliability).map(([source, r]) => row(`i${i}`, source, next() < r ? "t" : `f${Math.floor(next() * 20)}`)),
  ).flat();
}

const echoes = (rows: readonly TableRow[], source: string, count: number): TableRow[] =>
  rows
    .filter((r) => r.source === source)
    .flatMap((r) => Array.from({ length: count }, (_, n) => row(r.item, `${source} echo ${n}`, r.value)));

const belief = (answers: Beliefs | undefined, item: string, value: string): number => answers?.get(item)?.get(value) ?? 0;
const decibans = (p: number): number => 10 * Math.log10(Math.max(p, 1e-12) / Math.max(1 - p, 1e-12));
function best(answers: Beliefs | undefined, item: string): string | undefined {
  return [...(answers?.get(item) ?? [])].sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))[0]?.[0];
}
function rightIn(answers: Beliefs | undefined, items: number): number {
  return Array.from({ length: items }, (_, i) => best(answers, `i${i}`)).filter((value) => value === "t").length / items;
}
/** Equal but for the last digits, which the order of a sum may change. */
function same(a: Beliefs | undefined, b: Beliefs | undefined, rename = (text: string): string => text): boolean {
  return [...(a ?? [])].every(([item, values]) => [...values].every(([value, p]) => Math.abs(belief(b, item, rename(value)) - p) < 1e-4));
}
const plain = (...tables: readonly (readonly TableRow[])[]): readonly Table[] => tables.map((rows) => ({ rows }));

const LAWS: readonly Law[] = [
  {
    name: "1 another order of rows, another output",
    make: (seed) => {
      const rows = world(seed, 30, { a: 0.9, b: 0.7, c: 0.5 });
      const next = seeded(seed + 1);
      const shuffled = rows.map((r) => ({ r, key: next() })).sort((a, b) => a.key - b.key);
      return {
        tables: plain(
          rows,
          shuffled.map(({ r }) => r),
        ),
        holds: ([a, b]) => same(a, b),
      };
    },
  },
  {
    name: "2 a row that is repeated changes something",
    make: (seed) => {
      const rows = world(seed, 30, { a: 0.9, b: 0.7, c: 0.5 });
      return { tables: plain(rows, [...rows, ...rows.slice(0, 40)]), holds: ([a, b]) => same(a, b) };
    },
  },
  {
    name: "3 moved half a deciban by 49 copies",
    make: (seed) => {
      const rows = [...world(seed, 400, { a: 0.85, b: 0.85, c: 0.8, copied: 0.5 }), ...says("x", "t", "a"), ...says("x", "f1", "copied")];
      return {
        tables: plain([...rows, ...echoes(rows, "copied", 1)], [...rows, ...echoes(rows, "copied", 49)]),
        holds: ([a, b]) => Math.abs(decibans(belief(b, "x", "f1")) - decibans(belief(a, "x", "f1"))) < 0.5,
      };
    },
  },
  {
    name: "4 lowered by one more independent voice",
    make: (seed) => {
      const rows = [...world(seed, 60, { a: 0.85, b: 0.7, c: 0.6, d: 0.75 }), ...says("x", "t", "a"), ...says("x", "f1", "b")];
      const more = ["c", "d", "somebody new"].map((added) => [...rows, row("x", added, "t")]);
      return {
        tables: plain(rows, ...more),
        holds: ([before, ...after]) => after.every((one) => belief(one, "x", "t") >= belief(before, "x", "t") - 1e-9),
      };
    },
  },
  {
    name: "5 five copies outvote three independents",
    make: (seed) => {
      const own = ["own0", "own1", "own2"];
      const rows = [...world(seed, 400, { lead: 0.5, ...named(3, "own", 0.75) }), ...says("x", "f1", "lead"), ...says("x", "t", ...own)];
      return { tables: plain([...rows, ...echoes(rows, "lead", 4)]), holds: ([a]) => best(a, "x") === "t" };
    },
  },
  {
    name: "6 a poor word lifted by two good ones that differ",
    make: (seed) => {
      const x = [...says("x", "v", "a"), ...says("x", "w", "b"), ...says("x", "u", "poor")];
      return {
        tables: plain([...world(seed, 200, { a: 0.97, b: 0.97, poor: 0.2 }), ...x]),
        holds: ([a]) => belief(a, "x", "u") < 0.1 && belief(a, "x", "v") < 0.6 && belief(a, "x", "w") < 0.6,
      };
    },
  },
  {
    name: "7 a clique that agrees in everything vouches for itself",
    make: (seed) => {
      const liar = Array.from({ length: 200 }, (_, i) => row(`i${i}`, "liar", `lie ${i % 7}`));
      return {
        tables: plain([...world(seed, 200, named(4, "own", 0.8)), ...liar, ...echoes(liar, "liar", 5)]),
        holds: ([a]) => rightIn(a, 200) > 0.9,
      };
    },
  },
  {
    name: "8 accurate sources lose by agreeing on what is true",
    make: (seed) => {
      const rows = world(seed, 300, { ...named(4, "good", 0.97), ...named(3, "poor", 0.4) });
      return { tables: plain(rows), holds: ([a]) => rightIn(a, 300) >= rightIn(voting(rows), 300) };
    },
  },
  {
    name: "9 follows a majority that is copied",
    make: (seed) => {
      const rows = world(seed, 250, { ...named(3, "own", 0.88), lead: 0.35 });
      return { tables: plain([...rows, ...echoes(rows, "lead", 5)]), holds: ([a]) => rightIn(a, 250) > 0.9 };
    },
  },
  {
    name: "10 judges a source by a single other claim",
    make: (seed) => {
      const rows = [...world(seed, 60, { a: 0.9, b: 0.8, c: 0.7 }), ...says("y", "v", "twice"), ...says("y", "w", "once")];
      return {
        tables: plain([...rows, row("i1", "twice", "t")], [...rows, row("i1", "twice", "f99")]),
        holds: ([right, wrong]) => Math.abs(belief(right, "y", "v") - belief(wrong, "y", "v")) < 0.2,
      };
    },
  },
  {
    name: "11 a hundred nameless posts outweigh two known to be right",
    make: (seed) => {
      const posts = named(100, "post", 0.52);
      const x = [...says("x", "f1", ...Object.keys(posts)), ...says("x", "t", "known0", "known1")];
      return { tables: plain([...world(seed, 120, { ...posts, ...named(4, "known", 0.93) }), ...x]), holds: ([a]) => best(a, "x") === "t" };
    },
  },
  {
    name: "12 decides what is balanced",
    make: (seed) => {
      const rows = [...world(seed, 20, { c: 0.8, d: 0.7 }), ...says("x", "v", "a1", "a2"), ...says("x", "w", "b1", "b2")];
      return {
        tables: plain(rows),
        holds: ([a]) => Math.abs(belief(a, "x", "v") - belief(a, "x", "w")) < 1e-4 && belief(a, "x", "v") <= 0.5 + 1e-6,
      };
    },
  },
  {
    name: "13 takes a general place for a denial of one within it",
    make: (seed) => {
      const rows = [...world(seed, 40, { a: 0.8, b: 0.8, c: 0.8 }), ...says("x", "Kyiv", "a")];
      const options = { hierarchy: hierarchyOf([["Kyiv", "Ukraine"]]) };
      const tables = ["Ukraine", "Lviv"].map((other): Table => ({ rows: [...rows, ...says("x", other, "b", "c")], options }));
      return { tables, holds: ([general, rival]) => belief(general, "x", "Kyiv") > belief(rival, "x", "Kyiv") + 0.1 };
    },
  },
  {
    name: "14 takes a rounded number for another",
    make: (seed) => {
      const rows = [...world(seed, 40, { a: 0.8, b: 0.8, c: 0.8 }), ...says("x", "1234", "a"), ...says("x", "1500", "c")];
      const options: TableOptions = { tolerance: { of: "share", width: 0.01 } };
      const of = (answers: Beliefs | undefined): number => belief(answers, "x", "1234") + belief(answers, "x", "1230");
      return {
        tables: [
          { rows, options },
          { rows: [...rows, row("x", "b", "1230")], options },
        ],
        holds: ([before, after]) =>
          best(after, "x") !== "1500" &&
          of(after) > of(before) + 0.1 &&
          Math.max(belief(after, "x", "1234"), belief(after, "x", "1230")) > 0.5,
      };
    },
  },
  {
    name: "15 takes silence for a denial",
    make: (seed) => {
      const rows = [...world(seed, 40, { a: 0.8, b: 0.8, c: 0.6 }), ...says("x", "v", "a"), ...says("x", "w", "c")];
      const quiet = Array.from({ length: 5 }, (_, i) => row(`elsewhere ${i}`, `silent ${i}`, "z"));
      return {
        tables: plain(rows, [...rows, ...quiet]),
        holds: ([a, b]) => Math.abs(belief(a, "x", "v") - belief(b, "x", "v")) < 0.005,
      };
    },
  },
  {
    name: "16 holds a source to what it has corrected",
    make: (seed) => {
      const rows = world(seed, 40, { a: 0.8, b: 0.8 });
      const at = (time: number, value: string): TableRow => ({ item: "x", source: "a", value, time });
      const later = [...rows, ...says("x", "right", "b")];
      return {
        tables: plain([...later, at(1, "wrong"), at(2, "right")], [...later, at(2, "right")]),
        holds: ([a, b]) => Math.abs(belief(a, "x", "right") - belief(b, "x", "right")) < 1e-4,
      };
    },
  },
  {
    name: "17 counts two that copy each other as more than one",
    make: (seed) => {
      const rows = [...world(seed, 400, { a: 0.5, ...named(3, "own", 0.8) }), ...says("x", "v", "a"), ...says("x", "t", "own0")];
      return {
        tables: plain(rows, [...rows, ...echoes(rows, "a", 1)]),
        holds: ([a, b]) => decibans(belief(b, "x", "v")) - decibans(belief(a, "x", "v")) < 0.5,
      };
    },
  },
  {
    name: "18 lets agreement of many leave nothing to one other",
    make: () => {
      const tables = [10, 100, 1000, 10_000].map((count) => [
        ...says("x", "v", ...Array.from({ length: count }, (_, i) => `s${i}`)),
        row("x", "other", "w"),
      ]);
      return { tables: plain(...tables), holds: (answers) => answers.every((one) => belief(one, "x", "w") > 0.002) };
    },
  },
  {
    name: "19 changes when sources or values are called otherwise",
    make: (seed) => {
      const rows = world(seed, 60, { a: 0.9, b: 0.7, c: 0.5 });
      const called = rows.map((r) => row(r.item, `z${r.source}`, `${r.value} again`));
      return { tables: plain(rows, called), holds: ([a, b]) => same(a, b, (value) => `${value} again`) };
    },
  },
  {
    name: "20 lets a source earn its word by reciting what nobody disputes",
    make: (seed) => {
      const rows = [...world(seed, 120, { poor: 0.35, ...named(4, "own", 0.85) }), ...says("x", "f1", "poor"), ...says("x", "t", "own0")];
      const alone = Array.from({ length: 3000 }, (_, i) => row(`known ${i}`, "poor", "so"));
      const agreed = alone.flatMap((r) => [r, row(r.item, "bystander", r.value)]);
      return {
        tables: plain(rows, [...rows, ...alone], [...rows, ...agreed]),
        holds: ([before, after, known]) => belief(after, "x", "f1") < belief(before, "x", "f1") + 0.02 && best(known, "x") === "t",
      };
    },
  },
];

const ours = ({ rows, options }: Table): Beliefs =>
  new Map([...weighTable(rows, options).items()].map(({ item, answers }) => [item, new Map(answers.map((a) => [a.value, a.probability]))]));

/** What another program made of a table; null where it left no answer. */
function readAnswers(file: string): Beliefs | null {
  if (!existsSync(file)) return null;
  const found = new Map<string, Map<string, number>>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [item, value, score] = line.split("\t");
    if (item === undefined || value === undefined || score === undefined) continue;
    found.set(item, (found.get(item) ?? new Map<string, number>()).set(value, Number(score)));
  }
  for (const [item, values] of found) {
    const total = [...values.values()].reduce((a, b) => a + b, 0);
    if (total > 0) found.set(item, new Map([...values].map(([value, score]) => [value, score / total])));
  }
  return found;
}

type Method = readonly [name: string, answer: (table: Table, file: string) => Beliefs | null];

const finders: Readonly<Record<string, FactFinder>> = {
  Vote: voting,
  TruthFinder: truthFinder,
  Accu: accu,
  PopAccu: popAccu,
  Sums: sums,
  AverageLog: averageLog,
  Investment: investment,
  PooledInvestment: pooledInvestment,
};
const words = process.argv.slice(2);
const folders = words.flatMap((word, i) => (words[i - 1] === "--answers" ? [word] : []));
const METHODS: readonly Method[] = [
  ["Firsthand", ours],
  ...Object.entries(finders).map(([name, find]): Method => [name, ({ rows }) => find(rows)]),
  ...folders.map((folder): Method => [basename(folder), (_, file) => readAnswers(join(folder, file))]),
];

const cell = (value: string): string => value.replaceAll(/\s/g, " ");
const target = words[words.indexOf("--tables") + 1];
if (words.includes("--tables") && target !== undefined) {
  mkdirSync(target, { recursive: true });
  for (const law of LAWS)
    for (const seed of SEEDS)
      for (const [i, { rows }] of law.make(seed).tables.entries()) {
        const lines = rows.map(({ item, source, value }) => [item, source, value].map(cell).join("\t"));
        writeFileSync(join(target, fileOf(law, seed, i)), `item\tsource\tvalue\n${lines.join("\n")}\n`);
      }
}

function fileOf(law: Law, seed: number, i: number): string {
  return `${law.name.split(" ")[0]}-${seed}-${i}.tsv`;
}

const totals = METHODS.map(() => 0);
console.log(`| what must never happen | ${METHODS.map(([name]) => name).join(" | ")} |`);
console.log(`|---|${METHODS.map(() => "---").join("|")}|`);
for (const law of LAWS) {
  const results = METHODS.map(([, answer], m) => {
    const held = SEEDS.flatMap((seed): readonly boolean[] => {
      const { tables, holds } = law.make(seed);
      const answers = tables.flatMap((table, i) => answer(table, fileOf(law, seed, i)) ?? []);
      return answers.length === tables.length ? [holds(answers)] : [];
    });
    const failed = held.filter((one) => !one).length;
    if (held.length === 0) return "–";
    if (failed === 0) totals[m] = (totals[m] ?? 0) + 1;
    return failed === 0 ? "holds" : failed === held.length ? "fails" : `fails in ${failed} of ${held.length}`;
  });
  console.log(`| ${law.name} | ${results.join(" | ")} |`);
}
console.log(`| hold | ${totals.join(" | ")} |`);
