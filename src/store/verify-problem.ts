import type { Digest } from "../record/digest.ts";

/** Something that is not as it was when it was put in, each with a sentence. */
export type VerifyProblem =
  | { readonly kind: "database"; readonly why: string }
  | { readonly kind: "event"; readonly seq: number; readonly why: string }
  | { readonly kind: "missing"; readonly digest: Digest; readonly seq: number; readonly why: string }
  | { readonly kind: "altered"; readonly digest: Digest; readonly seq: number | null; readonly why: string }
  /** `file` is a name below the folder of the log. */
  | { readonly kind: "log"; readonly file: string; readonly why: string }
  | { readonly kind: "derived"; readonly entry: string; readonly why: string };

/** `done` of `total` events or blobs; the total is known from the start. */
export type VerifyProgress = (step: "events" | "evidence" | "derived", done: number, total: number) => void;
