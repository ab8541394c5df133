import type { z } from "zod";
import { RefusedError } from "./error.ts";

/** What a request sends. `what` is what it should be, for the sentence of the refusal. */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedError(400, "not-json", `${what} is not JSON`);
  }
}

/** The first thing that is wrong with a `noun`, and where. */
export function sentenceOf(noun: string, error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return `this is no ${noun}`;
  const place = issue.path.join(".");
  return place === "" ? `this is no ${noun}: ${issue.message}` : `the ${noun}'s ${place} is wrong: ${issue.message}`;
}
