import { type Decision, ofKind, type PixelBox } from "../../record/decision.ts";
import type { ItemId } from "../../record/id.ts";
import type { Item } from "../../record/item.ts";

type Hides = Extract<Decision, { kind: "redact" }>["boxes"][number]["hides"];

/** A picture that people agreed to show, and what of it is filled over. */
export interface ShownPicture {
  readonly item: Item;
  readonly boxes: readonly { readonly box: PixelBox; readonly hides: Hides }[];
  /** What a person says that it shows; null where nobody did. */
  readonly alt: string | null;
}

/**
 * The pictures that may be shown, by the decisions that have effect. Where several stand on one picture, all of their boxes are filled over, and the last text stands. What is withheld, or set aside, is not
 * shown.
 */
export function shownPictures(
  items: ReadonlyMap<ItemId, Item>,
  decisions: readonly Decision[],
  withheld: ReadonlySet<string>,
): readonly ShownPicture[] {
  const aside = new Set(ofKind(decisions, "aside").map(({ item }) => item));
  const shown = new Map<ItemId, ShownPicture>();
  for (const { item: id, boxes, alt } of ofKind(decisions, "redact")) {
    const item = items.get(id);
    if (item?.kind !== "image" || item.dimensions === null || withheld.has(id) || aside.has(id)) continue;
    const before = shown.get(id);
    shown.set(id, { item, boxes: [...(before?.boxes ?? []), ...boxes], alt: alt ?? before?.alt ?? null });
  }
  return [...shown.values()];
}
