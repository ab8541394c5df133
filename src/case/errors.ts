/** So many of the things that a reference could mean are named. */
const SHOWN = 5;

/** A reference that names nothing in the case, or more than one thing. */
export class UnknownReferenceError extends Error {
  override readonly name = "UnknownReferenceError";
  readonly reference: string;
  readonly candidates: readonly string[];
  constructor(reference: string, noun: string, candidates: readonly string[]) {
    const [only, ...others] = candidates;
    const more = candidates.length > SHOWN ? ` and ${candidates.length - SHOWN} more` : "";
    const hint = only === undefined ? "" : `: ${only}`;
    super(
      others.length === 0
        ? `“${reference}” names no ${noun} of this case${hint}`
        : `“${reference}” could mean ${candidates.slice(0, SHOWN).join(", ")}${more}; name one of them`,
    );
    this.reference = reference;
    this.candidates = candidates;
  }
}

/** A box that does not lie within its picture. */
export class BoxOutsideError extends Error {
  override readonly name = "BoxOutsideError";
  readonly item: string;
  constructor(item: string, box: readonly number[], { width, height }: { readonly width: number; readonly height: number }) {
    super(`the box ${box.join(",")} (left, top, width, height) does not lie within ${item}, which has ${width} × ${height} pixels upright`);
    this.item = item;
  }
}

/** An event that no checkpoint counts yet, so that nothing can be proved of it. */
export class UnsignedError extends Error {
  override readonly name = "UnsignedError";
  readonly seq: number;
  /** How many events are signed. */
  readonly signed: number;
  constructor(seq: number, signed: number, because: Error | null, options?: ErrorOptions) {
    super(`event ${seq} is not signed yet, ${signed} are${because === null ? "; try again" : `: ${because.message}`}`, options);
    this.seq = seq;
    this.signed = signed;
  }
}

/** A line of a decision file that cannot be applied. Nothing of the file was. */
export class DecisionFileError extends Error {
  override readonly name = "DecisionFileError";
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, why: string, options?: ErrorOptions) {
    super(`line ${line} of ${file} is no decision that fits this case: ${why}; nothing of the file was applied`, options);
    this.file = file;
    this.line = line;
  }
}

/** What a case shows of a source was to be taken into that very case, which would confirm itself. */
export class OwnRecordError extends Error {
  override readonly name = "OwnRecordError";
  readonly source: string;
  constructor(source: string) {
    super(`this record of “${source}” comes from this very case, which would confirm itself; take in records of other cases only`);
    this.source = source;
  }
}

/** A line of a register of sources that is no such line. Nothing of the file was taken in, and nothing was written over it. */
export class RegisterError extends Error {
  override readonly name = "RegisterError";
  readonly file: string;
  readonly line: number;
  constructor(file: string, line: number, why: string, options?: ErrorOptions) {
    super(`line ${line} of ${file} is no line of a register of sources: ${why}; nothing of it was used`, options);
    this.file = file;
    this.line = line;
  }
}

/** Nobody wants the answer to a supposition any more: another was asked for, or whoever asked has gone. */
export class OvertakenError extends Error {
  override readonly name = "OvertakenError";
  constructor() {
    super("something else was supposed meanwhile; the answer to that one comes by itself");
  }
}

/** A supposition could not be worked out beside the server. */
export class SupposingError extends Error {
  override readonly name = "SupposingError";
  constructor(why: string) {
    super(`what would differ could not be worked out: ${why}; suppose it again`);
  }
}
