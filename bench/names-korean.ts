// Measures how Korean names in Hangul are found again in Latin letters, against names of Wikidata (../shared/bench/names, CC0):
//   node --import tsx bench/names-korean.ts [FOLDER] [--missed N] [--take N]
//
// Taken are the pairs of a Hangul name of two to four syllables without a space that begins with a Korean surname, and a Latin name of two words
// or more that begins or ends with a usual spelling of that surname: the others are Chinese names in Korean reading, rulers and stage names. With
// --all these are taken as well. For each, the negative is the Hangul name of another person with the same surname. TPR at 1 % FPR: the share of the pairs that score
// above what 1 % of the negatives reach.
import { existsSync, readFileSync } from "node:fs";
import { LONG_SURNAMES, SURNAMES } from "../src/read/ko/name-words.ts";
import { ALIKE, sharesSurname, spells } from "../src/read/ko/romanised.ts";

const flag = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const folder = process.argv.slice(2).find((word) => word.includes("/")) ?? "../shared/bench/names/wikidata-translit";
const file = `${folder}/wd_korean`;
if (!existsSync(file)) {
  console.log(`absent: ${file}`);
  process.exit(0);
}
const surnameOf = (name: string): string => (LONG_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.slice(0, 1));
const pairs = [...new Set(readFileSync(file, "utf8").trim().split("\n"))]
  .map((line) => line.split("\t") as [string, string])
  .filter(([latin, hangul]) => /^[가-힣]{2,4}$/.test(hangul) && SURNAMES.has(hangul.charAt(0)) && latin.trim().split(/[\s-]+/).length >= 2)
  .filter(([latin, hangul]) => process.argv.includes("--all") || sharesSurname(latin, hangul))
  .slice(0, flag("--take", Infinity));
const bearers = new Map<string, string[]>();
for (const [, hangul] of pairs) bearers.set(surnameOf(hangul), [...(bearers.get(surnameOf(hangul)) ?? []), hangul]);

// A fixed sequence, so that every run draws the same negatives.
let state = 12345;
const random = (below: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state % below;
};
const positives: number[] = [];
const negatives: number[] = [];
const missed: string[] = [];
const started = performance.now();
for (const [latin, hangul] of pairs) {
  const score = spells(latin, hangul)?.score ?? 0;
  positives.push(score);
  if (score < ALIKE) missed.push(`${latin}\t${hangul}\t${score.toFixed(2)}`);
  const others = (bearers.get(surnameOf(hangul)) ?? []).filter((name) => name !== hangul);
  const other = others[random(Math.max(1, others.length))];
  if (other !== undefined) negatives.push(spells(latin, other)?.score ?? 0);
}
const seconds = (performance.now() - started) / 1000;
negatives.sort((a, b) => b - a);
const rate = (share: number): string => {
  const threshold = negatives[Math.floor(negatives.length * share)] ?? 1;
  const found = positives.filter((score) => score > threshold).length;
  return `${((100 * found) / positives.length).toFixed(1)} (above ${threshold.toFixed(3)})`;
};
console.log(
  `${pairs.length} names, ${negatives.length} negatives, ${((seconds * 1e6) / (pairs.length + negatives.length)).toFixed(0)} µs each`,
);
console.log(`TPR at 1 % FPR ${rate(0.01)}`);
console.log(`TPR at 5 % FPR ${rate(0.05)}`);
const above = (scores: readonly number[]): string => ((100 * scores.filter((score) => score >= ALIKE).length) / scores.length).toFixed(1);
console.log(`proposed (${ALIKE} and above): ${above(positives)} % of the pairs, ${above(negatives)} % of the negatives`);
for (const line of missed.slice(0, flag("--missed", 0))) console.log(line);
