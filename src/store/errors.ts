import type { Digest } from "../record/digest.ts";
import { formatKey, type NoteKey } from "../vault/note.ts";

/** There is no case in this folder. */
export class NoCaseError extends Error {
  override readonly name = "NoCaseError";
  readonly folder: string;
  constructor(folder: string, options?: ErrorOptions) {
    super(`there is no case in ${folder}; make one with "firsthand new"`, options);
    this.folder = folder;
  }
}

/** A case cannot be made here, because the folder holds something already. */
export class CaseExistsError extends Error {
  override readonly name = "CaseExistsError";
  readonly folder: string;
  constructor(folder: string, options?: ErrorOptions) {
    super(`${folder} is not empty; a case needs a folder of its own`, options);
    this.folder = folder;
  }
}

/** Another process held the case for longer than this one was willing to wait. */
export class CaseLockedError extends Error {
  override readonly name = "CaseLockedError";
  readonly folder: string;
  /** In milliseconds. */
  readonly waited: number;
  constructor(folder: string, waited: number, options?: ErrorOptions) {
    super(`another program is writing to the case in ${folder}, still after ${waited / 1000} s; try again when it is done`, options);
    this.folder = folder;
    this.waited = waited;
  }
}

/** The case cannot be written here: it was opened for reading, or the folder or file does not permit it. */
export class CaseReadOnlyError extends Error {
  override readonly name = "CaseReadOnlyError";
  readonly folder: string;
  constructor(folder: string, options?: ErrorOptions) {
    super(`the case in ${folder} can only be read; copy it to a folder that you may write to`, options);
    this.folder = folder;
  }
}

/** The case file is not what this program writes. Nothing was changed. */
export class CaseDamagedError extends Error {
  override readonly name = "CaseDamagedError";
  readonly folder: string;
  /** The event at which it was noticed; null where it is not a matter of one event. */
  readonly seq: number | null;
  readonly why: string;
  constructor(folder: string, why: string, seq: number | null = null, options?: ErrorOptions) {
    super(`the case in ${folder} is damaged: ${why}; look at it with "firsthand verify" and go back to a copy`, options);
    this.folder = folder;
    this.why = why;
    this.seq = seq;
  }
}

/** The case was written by a version before the log was signed. */
export class OlderFormatError extends Error {
  override readonly name = "OlderFormatError";
  readonly folder: string;
  readonly format: number;
  constructor(folder: string, format: number, options?: ErrorOptions) {
    super(
      `the case in ${folder} has format ${format}, from before this program signed its log; make a new case, add its evidence, and apply its decisions as the earlier version prints them`,
      options,
    );
    this.folder = folder;
    this.format = format;
  }
}

/** The case was written by a later version of this program. */
export class NewerFormatError extends Error {
  override readonly name = "NewerFormatError";
  readonly folder: string;
  readonly format: number;
  readonly newest: number;
  constructor(folder: string, format: number, newest: number, options?: ErrorOptions) {
    super(`the case in ${folder} has format ${format}, and this program knows formats up to ${newest}; use a newer firsthand`, options);
    this.folder = folder;
    this.format = format;
    this.newest = newest;
  }
}

/** There is no folder in which keys can be kept. */
export class KeyHomeError extends Error {
  override readonly name = "KeyHomeError";
  readonly home: string;
  constructor(home: string, options?: ErrorOptions) {
    super(`keys cannot be kept in ${home}; name a folder that you may write to in FIRSTHAND_HOME`, options);
    this.home = home;
  }
}

/** The secret key by which the log of a case is signed is not on this machine. What was recorded stands, and is not signed. */
export class NoKeyError extends Error {
  override readonly name = "NoKeyError";
  readonly key: string;
  readonly home: string;
  constructor(key: NoteKey, home: string, options?: ErrorOptions) {
    super(
      `the secret of key ${key.id}, which signs the log, is not in ${home}; bring it there, or let another key sign from here on with "firsthand log --new-key"`,
      options,
    );
    this.key = formatKey(key);
    this.home = home;
  }
}

/** A log is not the one that its key signed before, and so is not signed again. */
export class ForkedLogError extends Error {
  override readonly name = "ForkedLogError";
  /** How many entries were signed last, and how many there are. */
  readonly signed: number;
  readonly size: number;
  constructor(signed: number, size: number, why: string, options?: ErrorOptions) {
    super(
      `${why}: ${signed} entries were signed and ${size} are here, so this is another copy of the case or one that was rolled back; go on in the newest copy, or let another key sign this one with "firsthand log --new-key"`,
      options,
    );
    this.signed = signed;
    this.size = size;
  }
}

/** A blob no longer holds the bytes that its name says. */
export class TamperError extends Error {
  override readonly name = "TamperError";
  readonly digest: Digest;
  constructor(digest: Digest, options?: ErrorOptions) {
    super(`evidence ${digest} has been altered`, options);
    this.digest = digest;
  }
}

/** An event names evidence that was never put into the case. */
export class MissingEvidenceError extends Error {
  override readonly name = "MissingEvidenceError";
  readonly digest: Digest;
  constructor(digest: Digest, options?: ErrorOptions) {
    super(`evidence ${digest} must be put into the case before an event names it`, options);
    this.digest = digest;
  }
}

/** The disk, or this user's share of it, is full. What was acknowledged before stands. */
export class DiskFullError extends Error {
  override readonly name = "DiskFullError";
  readonly path: string;
  constructor(path: string, options?: ErrorOptions) {
    super(`the disk is full; ${path} could not be written, and everything before it was kept`, options);
    this.path = path;
  }
}

/** Only files can be preserved, and this path is something else. */
export class NotAFileError extends Error {
  override readonly name = "NotAFileError";
  readonly path: string;
  constructor(path: string, options?: ErrorOptions) {
    super(`${path} is no file; folders, pipes and devices cannot be preserved`, options);
    this.path = path;
  }
}
