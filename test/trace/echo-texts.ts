import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EchoText } from "../../src/trace/anchor-keys.ts";

const FOLDER = fileURLToPath(new URL("echoes", import.meta.url));

/** A report that was invented for measuring: an original, an echo of the original of its event, or one of somebody's own. */
export interface EchoReport extends EchoText {
  readonly event: string;
  readonly publisher: string;
  readonly role: "original" | "echo" | "own";
}

/** Two reports of one event in different languages. */
export interface EchoCase {
  readonly a: EchoReport;
  readonly b: EchoReport;
  /** One is a translation of the other, or both are of a third. */
  readonly echo: boolean;
}

/** Every report in `echoes/`: five or four of each event; README.md there says how they were made. */
export const echoReports: readonly EchoReport[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) => reportsOf(name.replace(".txt", ""), readFileSync(`${FOLDER}/${name}`, "utf8")));

function reportsOf(event: string, file: string): readonly EchoReport[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf("\n");
      const [id = "", language = "", published = "", publisher = "", role = ""] = block.slice(0, end).split(" | ");
      if (role !== "original" && role !== "echo" && role !== "own") throw new Error(`${event}/${id} is a report of no known role: ${role}`);
      return { key: `${event}/${id}`, event, language, published, publisher, role, text: block.slice(end).trim() };
    });
}

/** The pairs of reports of one event in different languages among those whose file begins with one of these letters. */
export function echoCases(sets: string): readonly EchoCase[] {
  const chosen = echoReports.filter(({ event }) => sets.includes(event.charAt(0)));
  return chosen.flatMap((a, i) =>
    chosen
      .slice(i + 1)
      .filter((b) => a.event === b.event && a.language !== b.language)
      .map((b) => ({ a, b, echo: a.role !== "own" && b.role !== "own" })),
  );
}
