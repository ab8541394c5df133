import type { ZodError } from "zod";

/** Exit codes of docs/errors.md. */
export const EXIT = { done: 0, wrong: 1, usage: 2, input: 3, case: 4, bug: 70 } as const;

/** The one map from an error's name to an exit code and a code for `--json`. What is not here is a bug. */
const CODES: Readonly<Record<string, readonly [number, string]>> = {
  UsageError: [EXIT.usage, "usage"],
  UnknownReferenceError: [EXIT.usage, "unknown-reference"],
  ZodError: [EXIT.usage, "decision"],
  BoxOutsideError: [EXIT.usage, "box-outside"],
  FullExportError: [EXIT.usage, "full-export"],
  FaceDetectorError: [EXIT.case, "face-detector"],
  DecisionFileError: [EXIT.input, "decision-file"],
  OwnRecordError: [EXIT.usage, "own-record"],
  RegisterError: [EXIT.input, "register"],
  InputError: [EXIT.input, "input"],
  CaptureError: [EXIT.input, "capture"],
  TableError: [EXIT.input, "table"],
  NoCaseError: [EXIT.case, "no-case"],
  CaseExistsError: [EXIT.usage, "case-exists"],
  CaseLockedError: [EXIT.case, "locked"],
  CaseDamagedError: [EXIT.case, "damaged"],
  NewerFormatError: [EXIT.case, "newer-format"],
  OlderFormatError: [EXIT.case, "older-format"],
  KeyHomeError: [EXIT.case, "key-home"],
  NoKeyError: [EXIT.case, "no-key"],
  ForkedLogError: [EXIT.case, "forked-log"],
  OutputExistsError: [EXIT.usage, "output-exists"],
  OutputError: [EXIT.case, "output"],
  BrokenSealError: [EXIT.case, "broken-seal"],
  AgeKeyError: [EXIT.input, "age-key"],
  AnchorError: [EXIT.input, "anchor"],
  UnsignedError: [EXIT.case, "unsigned"],
  NoteError: [EXIT.input, "note"],
  CaseReadOnlyError: [EXIT.case, "read-only"],
  MissingEvidenceError: [EXIT.case, "missing-evidence"],
  NotAFileError: [EXIT.input, "not-a-file"],
  TamperError: [EXIT.case, "altered"],
  DiskFullError: [EXIT.case, "disk-full"],
};

/** What is wrong with a field, without the words of the program that looked at it. */
function sentenceOf(issue: ZodError["issues"][number]): string {
  const field = issue.path.join(".") || "decision";
  return issue.code === "invalid_value" ? `${field} is one of ${issue.values.join(", ")}` : `${field}: ${issue.message}`;
}

/** By its name, so that nothing has to be loaded to look at an error of another kind. */
const isRefusal = (error: Error): error is ZodError => error.name === "ZodError" && "issues" in error;

export interface Failure {
  readonly exit: number;
  readonly code: string;
  readonly message: string;
  /** The facts that the error carries. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Says what an error is for the command line: its exit code, its code, one sentence. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { exit: EXIT.bug, code: "bug", message: String(error), facts: {} };
  const [exit, code] = CODES[error.name] ?? [EXIT.bug, "bug"];
  const message = isRefusal(error) ? error.issues.map(sentenceOf).join("; ") : error.message;
  const facts = Object.fromEntries(Object.entries(error).filter(([key]) => !["name", "message", "stack", "cause", "issues"].includes(key)));
  return { exit, code: typeof facts["code"] === "string" ? facts["code"] : code, message, facts };
}
