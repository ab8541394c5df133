import type { PageWord } from "../../capture/pdf-page.ts";
import type { PixelBox } from "../../record/decision.ts";
import { findLeaks, type ProducedFile } from "../leaks/find-leaks.ts";
import type { Secrets } from "../leaks/secrets.ts";
import { areaOf, overlapOf, type Size } from "./boxes.ts";
import { filledBoxes } from "./fill.ts";

/** Words of a page that stand in one line, one after the other. */
export interface PageLine {
  readonly words: readonly PageWord[];
  readonly box: PixelBox;
}

/** So much of a word has to be filled over for it to be hidden; less leaves it to be guessed. */
const COVERED = 0.7;
/** A word goes on a line when it begins at most so many heights of the line behind it, and before its end by no more than one. */
const GAP = 4;
/** Names and what leads to somebody have at most so many words. */
const LONGEST = 8;

/** Lines in the order of the page's text. */
export function linesOf(words: readonly PageWord[]): readonly PageLine[] {
  const lines: { words: PageWord[]; box: PixelBox }[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && goesOn(line.box, word.box)) {
      line.words.push(word);
      line.box = hullOf(line.box, word.box);
    } else lines.push({ words: [word], box: word.box });
  }
  return lines;
}

function goesOn([left, top, width, height]: PixelBox, [x, y, , tall]: PixelBox): boolean {
  const common = Math.min(top + height, y + tall) - Math.max(top, y);
  const gap = x - (left + width);
  return common > 0.5 * Math.min(height, tall) && gap < GAP * height && gap > -height;
}

function hullOf([a, b, c, d]: PixelBox, [x, y, w, h]: PixelBox): PixelBox {
  const [left, top] = [Math.min(a, x), Math.min(b, y)];
  return [left, top, Math.max(a + c, x + w) - left, Math.max(b + d, y + h) - top];
}

/** The words that can still be read, or guessed, once boxes are filled over. */
export function wordsLeft(words: readonly PageWord[], boxes: readonly PixelBox[], size: Size): readonly PageWord[] {
  const filled = filledBoxes(boxes, size);
  return words.filter(({ box }) => !filled.some((one) => overlapOf(one, box) >= COVERED * areaOf(box)));
}

/** The words that no box touches: what may stand over the picture, to be searched and read aloud. */
export function wordsUntouched(words: readonly PageWord[], boxes: readonly PixelBox[], size: Size): readonly PageWord[] {
  const filled = filledBoxes(boxes, size);
  return words.filter(({ box }) => !filled.some((one) => overlapOf(one, box) > 0));
}

export const textOf = (lines: readonly PageLine[]): string => lines.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n");

/**
 * Boxes around the words of a page that must not leave, as far as the file says its words: the fewest that stand together and are found by the same search that everything that leaves goes
 * through. A proposal: what is only drawn or scanned has no words to search.
 */
export async function tellingWords(words: readonly PageWord[], secrets: Secrets): Promise<readonly PixelBox[]> {
  const lines = linesOf(words);
  // A name may go on in the next line.
  const pairs = lines.map((line, i) => [...line.words, ...(lines[i + 1]?.words.slice(0, LONGEST) ?? [])]);
  const telling = await telltale(pairs, secrets);
  const runs = new Map<string, readonly PageWord[]>();
  for (const i of telling) {
    const all = pairs[i] ?? [];
    for (let from = 0; from < all.length; from++)
      for (let to = from + 1; to <= Math.min(all.length, from + LONGEST); to++) {
        const run = all.slice(from, to);
        runs.set(run.map(({ box }) => box.join(",")).join(" "), run);
      }
  }
  const candidates = [...runs.values()].sort((a, b) => a.length - b.length);
  const found: (readonly PageWord[])[] = [];
  for (const i of await telltale(candidates, secrets)) {
    const run = candidates[i] ?? [];
    // What holds a shorter one that tells adds words that do not.
    if (!found.some((shorter) => shorter.every((word) => run.includes(word)))) found.push(run);
  }
  const boxes = found.flatMap((run) => linesOf(withNeighbours(run, words, secrets)).map(({ box }) => box));
  return [...new Map(boxes.map((box) => [box.join(","), box])).values()];
}

/** A name is whole: the given name beside a family name that tells is hidden with it, though it tells of nobody alone. */
function withNeighbours(run: readonly PageWord[], words: readonly PageWord[], { people }: Secrets): readonly PageWord[] {
  const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, "");
  const parts = new Set(
    people.flatMap(({ names }) => names.flatMap((name) => name.split(/\s+/).map(lettersOf))).filter((part) => part !== ""),
  );
  const isPart = (word: PageWord | undefined): boolean => word !== undefined && parts.has(lettersOf(word.text));
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return run;
  let [from, to] = [words.indexOf(first), words.indexOf(last)];
  while (isPart(words[from - 1])) from--;
  while (isPart(words[to + 1])) to++;
  return words.slice(from, to + 1);
}

/** Which of these, by number, hold what must not leave. */
async function telltale(all: readonly (readonly PageWord[])[], secrets: Secrets): Promise<readonly number[]> {
  // Names of files are searched too, and a number may be somebody's year of birth.
  const pathOf = (i: number): string => String(i).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
  const numberOf = new Map(all.map((_, i) => [pathOf(i), i]));
  const files = all.map((words, i): ProducedFile => ({ path: pathOf(i), bytes: Buffer.from(words.map(({ text }) => text).join(" ")) }));
  const leaks = await findLeaks(files, secrets);
  return [...new Set(leaks.flatMap(({ file }) => numberOf.get(file) ?? []))].sort((a, b) => a - b);
}
