/** A gold file says something that cannot be so. */
export class GoldError extends Error {
  override readonly name = "GoldError";
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly why: string;
  constructor(file: string, line: number, why: string, options?: ErrorOptions) {
    super(`${file}, line ${line}: ${why}`, options);
    this.file = file;
    this.line = line;
    this.why = why;
  }
}
