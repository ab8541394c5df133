// Measures whom `firsthand show` and the workbench propose as the same under a name in another script (measure only):
//   node --import tsx bench/name-candidates.ts [FOLDER] [--wrong N]
//
// A case of 300 names of 150 people, made by a seed: of 110 a name in Latin and in Cyrillic script, put together from two pairs of Wikidata's
// transliterations (../shared/bench/names/wikidata-translit/wd_russian_20, CC0), of 40 a name in Latin letters and in Hangul (wd_korean). Each name has
// one right candidate; all others that are proposed are wrong. Five cases are made.
import { existsSync, readFileSync } from "node:fs";
import { nameCandidates } from "../src/findings/other-scripts.ts";
import { sharesSurname } from "../src/read/ko/romanised.ts";
import type { Entity } from "../src/record/entity.ts";
import { entityId } from "../src/record/id.ts";
import { seeded } from "./seeded.ts";

const folder = process.argv.slice(2).find((word) => word.includes("/")) ?? "../shared/bench/names/wikidata-translit";
const shown = process.argv.includes("--wrong") ? Number(process.argv[process.argv.indexOf("--wrong") + 1] ?? "20") : 0;
if (!existsSync(`${folder}/wd_russian_20`)) {
  console.log(`name-candidates: ${folder} is not there; nothing measured`);
  process.exit(0);
}
const rows = (name: string): readonly (readonly [string, string])[] =>
  readFileSync(`${folder}/${name}`, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([a = "", b = ""]) => (a.length > 3 && b !== "" ? [[a, b.replaceAll(" ", "")] as const] : []));
const russian = rows("wd_russian_20").filter(([, cyrillic]) => cyrillic.length > 3);
const korean = readFileSync(`${folder}/wd_korean`, "utf8")
  .split("\n")
  .map((line) => line.split("\t") as [string, string])
  .filter(([latin, hangul]) => /^[가-힣]{3}$/.test(hangul ?? "") && sharesSurname(latin, hangul));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Bearer {
  readonly entity: Entity;
  readonly person: number;
}

function bearer(name: string, person: number): Bearer {
  const entity: Entity = {
    id: entityId(`${person} ${name}`),
    type: "person",
    name,
    names: [],
    role: "person",
    mentions: [],
    facts: [],
    joins: [],
  };
  return { entity, person };
}

const [right, wrong] = [
  { latin: 0, korean: 0 },
  { latin: 0, korean: 0 },
];
let [names, spent] = [0, 0];
const samples: string[] = [];
for (let seed = 1; seed <= 5; seed++) {
  const random = seeded(seed);
  const pick = <Item>(all: readonly Item[]): Item | undefined => all[Math.floor(random() * all.length)];
  const bearers: Bearer[] = [];
  for (let person = 0; person < 150; person++) {
    const [given, family, both] = [pick(russian), pick(russian), pick(korean)];
    const pair = person < 110 ? [0, 1].map((i) => `${capital(given?.[i] ?? "")} ${capital(family?.[i] ?? "")}`) : (both ?? []);
    for (const name of pair) bearers.push(bearer(name, person));
  }
  const entities = bearers.map(({ entity }) => entity);
  const personOf = new Map(bearers.map(({ entity, person }) => [entity.id, person]));
  const started = performance.now();
  for (const { entity, person } of bearers) {
    names += 1;
    const kind = person < 110 ? "latin" : "korean";
    for (const found of nameCandidates(entity, entities)) {
      if (personOf.get(found.entity.id) === person) right[kind] += 1;
      else {
        wrong[kind] += 1;
        samples.push(`${entity.name} | ${found.entity.name}`);
      }
    }
  }
  spent += performance.now() - started;
}
console.log(
  `${names} names in 5 cases, ${(spent / 5).toFixed(0)} ms a case: right ${right.latin} of 1100 (Cyrillic), ${right.korean} of 400 (Hangul); ` +
    `wrong candidates a case ${((wrong.latin + wrong.korean) / 5).toFixed(1)} (${(wrong.latin / 5).toFixed(1)} and ${(wrong.korean / 5).toFixed(1)})`,
);
for (const line of samples.slice(0, shown)) console.log(line);
