import type { BagProblem } from "./bag.ts";

/** Something is there already, and nothing is written over it. */
export class OutputExistsError extends Error {
  override readonly name = "OutputExistsError";
  readonly path: string;
  constructor(path: string, options?: ErrorOptions) {
    super(`${path} is there already; name a place where nothing is`, options);
    this.path = path;
  }
}

/** The file system did not take what was to be made. Nothing of it is left. */
export class OutputError extends Error {
  override readonly name = "OutputError";
  readonly path: string;
  constructor(path: string, why: string, options?: ErrorOptions) {
    super(`${path} could not be written: ${why}. Nothing of it is left; make room, or name another place`, options);
    this.path = path;
  }
}

/** A sealed case is not what was sealed, and nothing of it was taken over. */
export class BrokenSealError extends Error {
  override readonly name = "BrokenSealError";
  readonly folder: string;
  readonly problems: readonly BagProblem[];
  constructor(folder: string, problems: readonly BagProblem[], options?: ErrorOptions) {
    const [first, ...others] = problems;
    const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
    super(
      `${folder} is not what was sealed: ${first?.file ?? ""}: ${first?.why ?? ""}${more}; see all of it with "firsthand verify"`,
      options,
    );
    this.folder = folder;
    this.problems = problems;
  }
}

/** A case was to be exported whole, and not enough people agreed. */
export class FullExportError extends Error {
  override readonly name = "FullExportError";
  constructor(why: string) {
    super(
      `a full export protects nobody and needs two people: decide it with "firsthand decide CASE full --because …" and have a second person confirm it (${why})`,
    );
  }
}

/** The detector of faces could not look at a picture. */
export class FaceDetectorError extends Error {
  override readonly name = "FaceDetectorError";
  constructor(why: string, options?: ErrorOptions) {
    super(`the detector of faces could not look (${why}); without it no picture is published`, options);
  }
}
