import type { CaseRecord } from "../record/case-record.ts";
import type { BlobStore } from "./blob-store.ts";
import type { DerivedEntry } from "./derived-index.ts";

/** Makes the derived index of a case from its events and evidence alone: the same entries from the same case, whatever the order. */
export type Derive = (record: CaseRecord, blobs: BlobStore) => AsyncIterable<DerivedEntry> | Iterable<DerivedEntry>;
