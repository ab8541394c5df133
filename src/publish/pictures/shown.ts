import { type Decision, type DecisionOf, ofKind, type PixelBox } from "../../record/decision.ts";
import type { ItemId } from "../../record/id.ts";
import { type Item, shownSize } from "../../record/item.ts";
import type { Size } from "./boxes.ts";

type Hides = DecisionOf<"redact">["boxes"][number]["hides"];

/** A picture, or a page of a PDF, that people agreed to show, and what of it is filled over. */
export interface ShownPicture {
  readonly item: Item;
  /** From one on; null for a picture. */
  readonly page: number | null;
  /** Pixels of what they looked at, upright. */
  readonly size: Size;
  readonly boxes: readonly { readonly box: PixelBox; readonly hides: Hides }[];
  /** What a person says that it shows; null where nobody did. */
  readonly alt: string | null;
}

/**
 * The pictures and pages that may be shown, by the decisions that have effect. Where several stand on one of them, all of their boxes are filled over, and the last text stands. What is withheld, or set aside, is not
 * shown.
 */
export function shownPictures(
  items: ReadonlyMap<ItemId, Item>,
  decisions: readonly Decision[],
  withheld: ReadonlySet<string>,
): readonly ShownPicture[] {
  const aside = new Set(ofKind(decisions, "aside").map(({ item }) => item));
  const shown = new Map<string, ShownPicture>();
  for (const { item: id, page, boxes, alt } of ofKind(decisions, "redact")) {
    const item = items.get(id);
    const size = item === undefined ? null : shownSize(item, page);
    if (item === undefined || size === null || withheld.has(id) || aside.has(id)) continue;
    // Boxes belong to the size in which somebody looked: a page that was looked at in two sizes is drawn in one at most, and the other stops it.
    const key = `${id} ${page?.number ?? ""} ${size.width} ${size.height}`;
    const before = shown.get(key);
    const all = { boxes: [...(before?.boxes ?? []), ...boxes], alt: alt ?? before?.alt ?? null };
    shown.set(key, { item, page: page?.number ?? null, size, ...all });
  }
  return [...shown.values()];
}
