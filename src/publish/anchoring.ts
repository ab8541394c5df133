import { keepAnchor } from "../anchor/anchors.ts";
import { askAuthority, askWitness } from "../anchor/ask.ts";
import { AnchorError } from "../anchor/errors.ts";
import { readOpenTimestamps } from "../anchor/opentimestamps.ts";
import { checkTimestamp } from "../anchor/timestamp.ts";
import { UnsignedError } from "../case/errors.ts";
import type { CaseStore } from "../store/case-store.ts";
import { headIn } from "../vault/checkpoint.ts";
import { parseKey, parseSignatures } from "../vault/note.ts";

/** Whom to ask: an authority, or a witness with its key. */
export interface Asked {
  readonly authority?: string;
  readonly witness?: string;
  readonly key?: string;
}

/** Has the present head of a case's log signed by a third party, and keeps what that gives. Resolves to how many events it is over. Throws `AnchorError` and `UnsignedError`. */
export async function anchorByAsking(store: CaseStore, { authority, witness, key }: Asked): Promise<number> {
  const checkpoint = headOf(store);
  const { size } = headIn(checkpoint);
  if (authority !== undefined) keepAnchor(store.folder, checkpoint, "tsr", await askAuthority(authority, checkpoint));
  if (witness !== undefined && key !== undefined) {
    const line = await askWitness(witness, parseKey(key), checkpoint, size, store.log.tree().at);
    keepAnchor(store.folder, checkpoint, "cosig", Buffer.from(line));
  }
  return size;
}

/** Keeps what was got by another way over `checkpoint`, or over the present head, once it was seen to be over that. Throws {@link AnchorError}. */
export async function anchorByFile(store: CaseStore, name: string, bytes: Uint8Array, checkpoint: string | null): Promise<void> {
  const head = checkpoint ?? headOf(store);
  const over = Buffer.from(head);
  if (/\.ots$/i.test(name)) {
    readOpenTimestamps(bytes, over);
    keepAnchor(store.folder, head, "ots", bytes);
  } else if (/\.tsr$/i.test(name)) {
    await checkTimestamp(bytes, over, []);
    keepAnchor(store.folder, head, "tsr", bytes);
  } else {
    if (parseSignatures(Buffer.from(bytes).toString("utf8")).length !== 1)
      throw new AnchorError(`${name} is not one line of a witness, and neither .ots nor .tsr`);
    keepAnchor(store.folder, head, "cosig", bytes);
  }
}

function headOf(store: CaseStore): string {
  const { size, signed, behind } = store.log.state();
  const checkpoint = store.log.files.checkpoint();
  if (signed < size || checkpoint === null) throw new UnsignedError(size - 1, signed, behind);
  return checkpoint;
}
