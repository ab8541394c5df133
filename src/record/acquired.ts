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
  /** What the file that held or named it says of how it was got. Of a file that holds others: what it says of itself. */
  readonly container?: Contained;
  /** What the person who added it says. */
  readonly told?: Told;
}

/** What an archive or an export says of how something in it was got. */
export interface Contained extends Pick<Told, "url" | "captured" | "tool"> {
  /** The network address of the server that answered. */
  readonly server?: string;
  /** The protocol and the cipher by which it was asked, such as `tls/1.3 TLS_AES_128_GCM_SHA256`. */
  readonly tls?: string;
  /** The number of the answer of HTTP. */
  readonly status?: number;
  /** The fields of the question and of the answer, without what lets somebody in (cookies, authorization). */
  readonly request?: HeadFields;
  readonly response?: HeadFields;
  /** The platform on which it was posted, and what the platform calls the channel or account and the post. */
  readonly platform?: string;
  readonly channel?: string;
  readonly post?: string;
  /** When the platform says that it was posted: ISO 8601, with an offset where the export proves it. */
  readonly posted?: string;
  /** The date that a ZIP archive notes of it: `YYYY-MM-DDTHH:MM:SS` by a clock whose zone is not noted. */
  readonly packed?: string;
}

/** Fields of a head of HTTP, in their order. */
export type HeadFields = readonly (readonly [name: string, value: string])[];

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
  /** What was agreed with whoever gave it, or with whom it shows; sensitive. */
  readonly consent?: string;
}
