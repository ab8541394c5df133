/**
 * What content credentials (C2PA) in a picture say, checked by their signature alone: without a network, and without a list of signers. An intact signature
 * shows that the file is as its signer left it, and nothing of whether it shows what happened.
 */
export interface Credentials {
  /**
   * `intact`: signature and bytes fit each other; `broken`: they do not, the file was changed since or never fitted; `elsewhere`: the file names an
   * address at which credentials are, which is not asked; `unreadable`: they cannot be read.
   */
  readonly state: "intact" | "broken" | "elsewhere" | "unreadable";
  /** Who issued the signer's certificate, as it says itself. */
  readonly signer: string | null;
  /** When it was signed, as a time-stamp in it says: ISO 8601. */
  readonly signed: string | null;
  /** What made the file, as it says itself. */
  readonly generator: string | null;
  /** What does not fit, in the words of the standard: `assertion.dataHash.mismatch`. */
  readonly problems: readonly string[];
  readonly by: string;
}

/** What a state means, in words that claim no more. */
export const CREDENTIALS_WORDS: Readonly<Record<Credentials["state"], string>> = {
  intact: "content credentials: signature intact, signer not on our list",
  broken: "content credentials: the signature does not fit the file; it was changed since, or never fitted",
  elsewhere: "it names content credentials at an address, which was not asked",
  unreadable: "content credentials that cannot be read",
};
