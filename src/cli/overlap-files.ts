import { readFile } from "node:fs/promises";
import { z } from "zod";
import { textOf } from "../capture/text-of.ts";
import { languageOf } from "../read/language.ts";
import { furnitureIn } from "../trace/masked.ts";
import { type Overlap, overlap } from "../trace/overlap.ts";
import { InputError, readText } from "./command-line.ts";

/** `firsthand/overlap@1`. */
export interface PrintedOverlap {
  readonly format: "firsthand/overlap@1";
  readonly a: string;
  readonly b: string;
  readonly containment: Overlap["containment"];
  readonly longest: Overlap["longest"];
  readonly reworded: Overlap["reworded"];
  readonly sharedErrors: Overlap["sharedErrors"];
  /** `a`, `b`, or null where the direction is not known. */
  readonly parent: "a" | "b" | null;
  /** True where the parent is the best of all earlier texts, or the pair belongs to the shortest tree where no time tells. */
  readonly nearest: boolean;
  readonly probability: number;
  readonly because: string;
  /** For texts in different languages, what both have in one order; null for others. */
  readonly echo: Overlap["echo"];
}

const timeRow = z.object({ file: z.string(), published: z.string().nullable() });

/** What files have in common, and their texts by file. */
export interface Compared {
  readonly pairs: readonly PrintedOverlap[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Compares files with each other; `times` is a JSON-lines file of when each was published. */
export async function overlapOfFiles(files: readonly string[], times: string | null): Promise<Compared> {
  const published = new Map<string, string | null>();
  if (times !== null)
    for (const [i, line] of readText(times).split(/\r?\n/).entries()) {
      if (line.trim() === "") continue;
      const row = timeRow.safeParse(parsed(line));
      if (!row.success) throw new InputError(times, `has no {"file","published"} in line ${i + 1}`);
      published.set(row.data.file, row.data.published);
    }
  const texts = [];
  for (const file of new Set(files)) {
    const [first] = await textOf(file, { published: null, publisher: null, language: null }, languageOf);
    const text = first?.text ?? (await readFile(file, "utf8"));
    const language = first?.language ?? languageOf(text);
    texts.push({ key: file, text, published: published.get(file) ?? first?.published ?? null, masked: furnitureIn(text), language });
  }
  return { pairs: overlap(texts).map(printed), texts: new Map(texts.map(({ key, text }) => [key, text])) };
}

function printed(found: Overlap): PrintedOverlap {
  const { a, b, containment, reworded, longest, sharedErrors, parent, nearest, probability, because, echo } = found;
  return {
    format: "firsthand/overlap@1",
    a,
    b,
    containment,
    reworded,
    longest,
    sharedErrors,
    parent: parent === null ? null : parent === a ? "a" : "b",
    nearest,
    probability,
    because,
    echo,
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
