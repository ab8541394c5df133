import type { Context } from "hono";
import { nameKey } from "../read/name-key.ts";
import { RefusedError } from "./error.ts";

const LONGEST = 200;

/** What a list can be narrowed to: the words by which a line is found, and by name what is true of some lines. */
export interface Narrowing<Line> {
  words(line: Line): string;
  readonly only: Readonly<Record<string, (line: Line) => boolean>>;
}

/** The lines of a list that `?words=` and `?only=` ask for: those that hold the words, in whichever letters they are written, and of which something is true. Throws {@link RefusedError}. */
export function narrowed<Line>(c: Context, lines: readonly Line[], { words, only }: Narrowing<Line>): readonly Line[] {
  const [asked = "", which] = [c.req.query("words"), c.req.query("only")];
  if (asked.length > LONGEST) throw new RefusedError(400, "bad-filter", `words has at most ${LONGEST} characters`);
  const holds = which === undefined ? () => true : Object.hasOwn(only, which) ? only[which] : undefined;
  if (holds === undefined) throw new RefusedError(400, "bad-filter", `only is one of ${Object.keys(only).join(", ")}`);
  const key = nameKey(asked);
  if (key === "" && which === undefined) return lines;
  return lines.filter((line) => holds(line) && (key === "" || nameKey(words(line)).includes(key)));
}
