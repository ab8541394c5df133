/** How an item came into the case, as far as it is known. What is absent is not known: nothing is filled in by guessing. */
export interface Acquired {
  /** `file`: as a file of its own, named itself, found in a folder or named by another file beside it; `inside`: it lay in another file. */
  readonly way: "file" | "inside";
  /** The name of that other file. */
  readonly of?: string;
  /** The media type that it was said to have by what held it. What its bytes are is `mediaType`. */
  readonly declared?: string;
  /** SHA-512 of the bytes in hexadecimal, for courts and partners who ask for it. */
  readonly sha512?: string;
  /** What the file that held it says of where it is from. */
  readonly container?: Pick<Told, "url" | "captured">;
  /** What the person who added it says. */
  readonly told?: Told;
}

/** What is said of how a file was got. */
export interface Told {
  /** Such as `upload`, `url-capture`, `platform-export`, `device`, `courier`, `request`. */
  readonly method?: string;
  readonly url?: string;
  /** Who collected it, as he is called; sensitive. */
  readonly collector?: string;
  /** When: an ISO 8601 date, or date-time with its offset. */
  readonly captured?: string;
  /** With what, and its version. */
  readonly tool?: string;
  /** From whom it was had; sensitive. */
  readonly from?: string;
  /** What it was called there. */
  readonly original?: string;
  /** Such as `edited after posting` or `deleted since`. */
  readonly state?: string;
}
