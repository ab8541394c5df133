/** Why bytes were not taken. */
export type CaptureCode =
  | "empty"
  | "too-large"
  | "not-utf8"
  | "unknown-kind"
  | "archive"
  | "too-deep"
  | "too-many-pixels"
  | "broken-telegram"
  | "broken-html"
  | "broken-picture"
  | "broken-recording"
  | "broken-manifest"
  | "broken-import"
  | "outside-folder"
  | "unreadable"
  | "timeout";

/** Thrown for input that cannot be taken: one sentence that says what is wrong, where, and what to do. */
export class CaptureError extends Error {
  override readonly name = "CaptureError";
  readonly code: CaptureCode;
  /** The file as it was named to the program. */
  readonly path: string;
  constructor(code: CaptureCode, path: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.path = path;
  }
}

/** Any failure to open or read a file, as a sentence; a {@link CaptureError} stays what it is. */
export function unreadable(path: string, cause: unknown): CaptureError {
  if (cause instanceof CaptureError) return cause;
  const why = cause instanceof Error ? reason(cause) : String(cause);
  return new CaptureError("unreadable", path, `${path} cannot be read (${why}); check that it exists and that you may read it`, { cause });
}

function reason(error: Error): string {
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const sentences: Readonly<Record<string, string>> = {
    ENOENT: "no such file",
    EACCES: "permission denied",
    EPERM: "permission denied",
    EISDIR: "it is a folder",
    ELOOP: "its links go in a circle",
    ENAMETOOLONG: "its name is too long",
    EMFILE: "too many open files",
  };
  return (code === null ? undefined : sentences[code]) ?? error.message;
}
