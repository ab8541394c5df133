import { type AlikeRecordings, alikeRecordings, alikeSaid, type Seen, seenIn, seenSaid } from "../record/alike-recordings.ts";
import type { CaseRecord } from "../record/case-record.ts";
import { type ItemId, itemId } from "../record/id.ts";
import { english, type Sentence, say } from "../record/sentence.ts";

/** Two items of which one was probably made of the other, at least one of them a recording. Whether it was, is for a person to see. */
export type AlikeItems = { readonly pair: readonly [ItemId, ItemId] } & (
  | { readonly kind: "recordings"; readonly alike: AlikeRecordings }
  /** The first is a picture that is seen in the second. */
  | { readonly kind: "frame"; readonly seen: Seen }
);

/** The recordings of a case that are alike, and the pictures that are frames of them, by id. Only what was looked at is compared, every one with every other. */
export function alikeItems({ items, looks }: CaseRecord): readonly AlikeItems[] {
  const seen = [...looks.values()].filter(({ digest }) => items.has(itemId(digest))).sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const found: AlikeItems[] = [];
  for (const [i, first] of seen.entries())
    for (const second of seen.slice(i + 1)) {
      const alike = alikeRecordings(first, second);
      if (alike !== null) found.push({ kind: "recordings", pair: [itemId(first.digest), itemId(second.digest)], alike });
    }
  for (const { id, fingerprint } of items.values())
    for (const look of fingerprint === null ? [] : seen) {
      const at = fingerprint === null ? null : seenIn(fingerprint, look);
      if (at !== null) found.push({ kind: "frame", pair: [id, itemId(look.digest)], seen: at });
    }
  return found.sort((a, b) => (a.pair.join() < b.pair.join() ? -1 : 1));
}

/** What two such items have in common. */
export function commonInWords(found: AlikeItems): string {
  return english(commonSaid(found));
}

/** The same with its parts. */
export function commonSaid(found: AlikeItems): Sentence {
  return found.kind === "recordings" ? say`${alikeSaid(found.alike)}` : seenSaid(found.seen);
}
