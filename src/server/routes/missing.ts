import { RefusedError } from "../error.ts";

/** Answers a request for something that the case does not hold. */
export function missing(noun: string): never {
  throw new RefusedError(404, "not-found", `this case holds no such ${noun}; it may have been set aside`);
}
