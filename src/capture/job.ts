import type { Fingerprint } from "../record/item.ts";
import type { ReportMedium } from "../record/report.ts";
import type { CaptureCode } from "./capture-error.ts";
import type { Drafts } from "./draft.ts";
import type { Limits } from "./limits.ts";

/** What the parser thread is asked to do. `name` is how errors name the file. */
export type Job =
  | { readonly kind: "html"; readonly name: string; readonly text: string; readonly limits: Limits }
  | {
      readonly kind: "markdown";
      readonly name: string;
      readonly text: string;
      /** Whether a text without front matter is Markdown too. */
      readonly plain: "is-markdown" | "is-text";
      /** What the report is where the text does not say it. */
      readonly medium: ReportMedium;
    }
  | { readonly kind: "picture"; readonly name: string; readonly path: string; readonly limits: Limits }
  | {
      readonly kind: "thumbnail";
      readonly name: string;
      readonly source: string | Uint8Array;
      readonly side: number;
      readonly limits: Limits;
    };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the parser thread answers. */
export type Answer =
  | { readonly kind: "drafts"; readonly drafts: Drafts }
  /** A text that turned out to be no Markdown. */
  | { readonly kind: "plain" }
  | { readonly kind: "picture"; readonly size: Size; readonly fingerprint: Fingerprint | null }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "refused"; readonly code: CaptureCode; readonly message: string };
