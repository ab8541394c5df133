import { textOf } from "../capture/text-of.ts";
import { languageOf } from "../read/language.ts";
import { read } from "../read/read.ts";
import type { Reading } from "../record/reading.ts";
import { readText } from "./command-line.ts";

export interface ToRead {
  readonly file: string;
  readonly path: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

/** Reads every text of one file; a file that cannot be read becomes an error beside the others. */
export async function readFiles({ file, path, ...given }: ToRead): Promise<readonly (Reading | { file: string; error: unknown })[]> {
  try {
    const texts = path === "-" ? [{ text: readText("-"), title: null, ...given }] : await textOf(path, given, languageOf);
    return texts.map((source) => read({ ...source, file }));
  } catch (error) {
    return [{ file, error }];
  }
}
