import type { Contained } from "../../record/acquired.ts";
import type { ItemKind } from "../../record/item.ts";
import type { Draft } from "../draft.ts";
import type { Limits } from "../limits.ts";
import type { Content } from "../open-file.ts";

/** What an importer finds in a file, in the order in which it stands there. */
export type Piece =
  /** What the file turns out to be, where its beginning did not tell. At most once, and before reports. */
  | { readonly kind: "what"; readonly item: ItemKind; readonly mediaType: string }
  | { readonly kind: "report"; readonly draft: Draft }
  /** Another file inside this one. `name` is how a draft's `media` calls it. */
  | {
      readonly kind: "file";
      readonly name: string;
      readonly bytes: Uint8Array;
      /** What the container says that it is; null where it does not. */
      readonly mediaType: string | null;
      /** Where it was found, as a sentence; null where a report carries it. */
      readonly remark: string | null;
      /** Where the container says that it is from. */
      readonly from?: Contained;
    }
  /** A file that stands beside this one, and the digest that this one says it has. */
  | {
      readonly kind: "beside";
      readonly name: string;
      readonly sha256: string | null;
      readonly remark: string | null;
      readonly from?: Contained;
    }
  /** What this file says of how it was made itself; of several, later ones add to earlier ones. */
  | { readonly kind: "got"; readonly from: Contained }
  | { readonly kind: "remark"; readonly sentence: string };

/** A file to be taken apart. */
export interface ImportSource {
  readonly content: Content;
  /** How errors and remarks name it. */
  readonly name: string;
  readonly limits: Limits;
}

/**
 * Takes a file apart. What is bad inside it becomes a remark that names it, and the rest goes on; a `CaptureError` refuses the file.
 * Runs in the parser thread. Executes and fetches nothing.
 */
export type Importer = (source: ImportSource) => AsyncIterable<Piece>;
