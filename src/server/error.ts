import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { wayIn } from "./way-in.ts";

/** A request that is not answered: wrong address, no session, nothing there. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly status: ContentfulStatusCode;
  readonly code: string;
  constructor(status: ContentfulStatusCode, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The one map from an error to its HTTP status. An error that is not named here is a bug, and says nothing to the outside. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  UnknownReferenceError: 400,
  OwnRecordError: 400,
  BoxOutsideError: 400,
  CaptureError: 415,
  MissingEvidenceError: 404,
  OvertakenError: 409,
  CaseReadOnlyError: 409,
  CaseLockedError: 503,
  SupposingError: 503,
  TamperError: 500,
  DiskFullError: 507,
};

/** Answers an error: JSON for programs, a page for somebody who came without a session. */
export function answerError(error: Error, c: Context): Response {
  if (error instanceof RefusedError) {
    const asksForPage = error.status === 401 && !c.req.path.startsWith("/api/");
    if (asksForPage) return c.html(wayIn(error.code, c.req.header("accept-language") ?? ""), 401);
    return c.json({ error: { code: error.code, message: error.message } }, error.status);
  }
  const status = STATUS[error.name];
  if (status !== undefined) return c.json({ error: { code: codeOf(error.name), message: error.message } }, status);
  console.error(error);
  return c.json({ error: { code: "internal", message: "something went wrong here; the terminal says what" } }, 500);
}

/** `DecisionError` → `decision`. */
function codeOf(name: string): string {
  return name
    .replace(/Error$/, "")
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
}
