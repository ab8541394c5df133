/** What the check of a dossier's proofs comes to, in the words of a language: `{0}`, `{1}` and `{2}` are what is put in. */
export interface ProofWords {
  /** How many entries stand in the log, and from when to when they were made. */
  readonly all: string;
  readonly signedAsGiven: string;
  /** By which key, which nobody vouches for. */
  readonly signedByOwn: string;
  /** How many of how many do not hold. */
  readonly wrong: string;
  readonly notSigned: string;
  /** Why the proofs could not be read. */
  readonly unreadable: string;
}

export const PROOFS_IN_ENGLISH: ProofWords = {
  all: "All {0} entries stand in the log. By the desk's clock they were made from {1} to {2}.",
  signedAsGiven: "Signed by the key that you gave.",
  signedByOwn: "Signed by {0}, which the dossier itself names. Nobody vouches for that key here: ask for it by another way, and give it.",
  wrong: "NOT so: {0} of {1} proofs do not hold.",
  notSigned: "its head is not signed by that key",
  unreadable: "It could not be read: {0}",
};

/** Puts words into a text at their places. */
export function putInto(text: string, ...parts: readonly (string | number)[]): string {
  return text.replace(/\{([0-9])\}/g, (place, index: string) => String(parts[Number(index)] ?? place));
}
