import { readFileSync } from "node:fs";
import { placeList } from "../../src/case/place-list.ts";
import { read } from "../../src/read/read.ts";
import { parsePlace } from "../../src/record/place.ts";

/** A passage of the gold with the place that one of its names means. */
export interface Passage {
  readonly half: string;
  readonly name: string;
  readonly wanted: string;
  readonly text: string;
}

export const PASSAGES: readonly Passage[] = readFileSync("test/read/fixtures/places.tsv", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [half = "", name = "", wanted = "", text = ""] = line.split("\t");
    return { half, name, wanted, text };
  });

/** What the reader makes of a passage: "city Lebanon" as the gold has it where that fits, else what it puts first; "open", or "none". */
export function answerTo({ name, wanted, text }: Passage): string {
  const { entities } = read({ file: "passage", text, title: null, publisher: null, published: null, language: "en" }, placeList);
  const entity = entities.find((one) => one.name === name || one.aliases.includes(name));
  const [first] = entity?.facts.filter(({ property }) => property === "place") ?? [];
  if (entity?.type !== "place") return `no place but ${entity?.type ?? "nothing"}`;
  if (first === undefined) return "none";
  if (first.rule === "undecided") return "open";
  const place = parsePlace(first.value);
  const holders = [place?.country, place?.region, place?.name].map((holder) => `${place?.kind} ${holder}`);
  return holders.includes(wanted) ? wanted : first.value;
}
