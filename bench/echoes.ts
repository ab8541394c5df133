// Measures the finding of translations:
//   node --import tsx bench/echoes.ts [--data FOLDER]
// First on reports invented for it (test/trace/echoes/README.md). With FOLDER also on texts that are not part of this project: news in Russian
// and Ukrainian on four subjects, every pair of which is compared; pairs that were read are labelled in echo-pairs.tsv, which holds numbers of
// files only. And on pairs of names in two scripts.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EchoText } from "../src/trace/anchor-keys.ts";
import { koreanNameSounds, type NameSound, nameSounds, soundAlike } from "../src/trace/name-sounds.ts";
import { EchoFinder } from "../src/trace/translation-echo.ts";
import { echoCases, echoReports } from "../test/trace/echo-texts.ts";
import { seeded } from "./seeded.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const at = process.argv.indexOf("--data");
const data = at >= 0 ? (process.argv[at + 1] ?? "") : join(ROOT, "..", "shared", "bench");

/** The pairs that are found, as the two keys in order. */
function found(texts: readonly EchoText[]): readonly string[] {
  const finder = new EchoFinder(texts);
  return finder.pairs().map(({ earlier, later }) => [finder.texts[earlier]?.key, finder.texts[later]?.key].sort().join(" "));
}

function invented(): void {
  const pairs = new Set(found(echoReports));
  for (const set of ["a", "b", "c"]) {
    const cases = echoCases(set).map(({ a, b, echo }) => ({ echo, flagged: pairs.has([a.key, b.key].sort().join(" ")) }));
    const count = (echo: boolean, flagged: boolean): number => cases.filter((one) => one.echo === echo && one.flagged === flagged).length;
    const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
    console.log(
      `invented, set ${set}: ${right} of ${right + missed} echoes found, ${wrong} of ${count(false, false) + wrong} others falsely: precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}`,
    );
  }
}

const TOPICS = ["asia_bibi", "brexit", "ec", "ryanair"];

function news(): void {
  const labels = new Map(
    readFileSync(join(ROOT, "bench", "echo-pairs.tsv"), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
      .map(([topic = "", ru = "", uk = "", label = ""]) => [`${topic} ru ${ru} ${topic} uk ${uk}`, label]),
  );
  const counts = new Map<string, number>();
  let compared = 0;
  const before = process.cpuUsage().user;
  for (const topic of TOPICS) {
    const texts = ["ru", "uk"].flatMap((language) => newsIn(topic, language));
    const inRussian = texts.filter(({ language }) => language === "ru").length;
    compared += inRussian * (texts.length - inRussian);
    for (const pair of found(texts)) {
      const label = labels.get(pair) ?? "not read";
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  const seconds = (process.cpuUsage().user - before) / 1e6;
  const flagged = [...counts].map(([label, count]) => `${label} ${count}`).join(", ");
  console.log(`news: ${compared} pairs compared in ${seconds.toFixed(1)} s of processor time; found, by what they share: ${flagged}`);
}

/** Four lines of a file say its number, language, date and address; the text follows. */
function newsIn(topic: string, language: string): readonly EchoText[] {
  const folder = join(data, "languages", "data", "slavner", topic, "raw", language);
  return readdirSync(folder).map((name) => {
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    const number = name.match(/\d+/g)?.at(topic === "ec" ? 0 : -1) ?? "";
    // Two files of later news have the numbers of earlier ones.
    const key = `${topic} ${language} ${number}${name.includes("2019") ? " of 2019" : ""}`;
    return { key, text: lines.slice(4).join("\n"), language, published: lines[2]?.trim() || null };
  });
}

type Sounds = (name: string) => readonly NameSound[];

/** How often the two spellings of a name meet, and how often those of two names drawn at random. */
function names(title: string, pairs: readonly (readonly [string, string])[], of: Sounds): void {
  const meet = (a: readonly NameSound[], b: readonly NameSound[]): boolean =>
    a.some((x) => b.some((y) => x.key === y.key && soundAlike(x.sounds, y.sounds)));
  const sounds = pairs.map(([a, b]) => [of(a), of(b)] as const);
  const right = sounds.filter(([a, b]) => meet(a, b)).length;
  const random = seeded(1);
  const draw = (): readonly [readonly NameSound[], readonly NameSound[]] =>
    sounds[Math.floor(random() * sounds.length)] as readonly [readonly NameSound[], readonly NameSound[]];
  const DRAWN = 100_000;
  let chance = 0;
  for (let i = 0; i < DRAWN; i++) if (meet(draw()[0], draw()[1])) chance++;
  console.log(`${title}: ${((100 * right) / pairs.length).toFixed(1)} % of ${pairs.length} meet, by chance ${(chance / DRAWN).toFixed(5)}`);
}

function linesOf(name: string): readonly (readonly [string, string])[] {
  return readFileSync(join(data, "names", "wikidata-translit", name), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"))
    .map(([latin = "", other = ""]) => [latin, other]);
}

invented();
if (!existsSync(join(data, "languages")))
  console.log(`There are no texts at ${data}: name the folder with --data. Nothing else was measured.`);
else {
  news();
  const tokens = (name: string): readonly (readonly [string, string])[] =>
    linesOf(name).flatMap(([latin, other]) => (latin.length > 3 ? [[latin, other.replaceAll(" ", "")] as const] : []));
  names("names in Russian", tokens("wd_russian_20"), nameSounds);
  names("names in Hangul", tokens("wd_korean_20"), nameSounds);
  const korean = linesOf("wd_korean").filter(
    ([latin, hangul]) =>
      /^[가-힣]{3}$/.test(hangul) &&
      /^[A-Z][a-z]+ [A-Z][a-z]+(?:[- ][A-Za-z][a-z]+)?$/.test(latin) &&
      koreanNameSounds(latin.split(" ")) !== null,
  );
  names("Korean persons with a known surname", korean, (name) => {
    const sound = /[가-힣]/.test(name) ? null : koreanNameSounds(name.split(" "));
    return sound === null ? nameSounds(name) : [sound];
  });
}
