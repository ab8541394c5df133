import { within } from "../../publish/pictures/boxes.ts";
import type { PixelBox } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import type { BoxesView } from "../../record/workbench.ts";
import type { ServedCase } from "../context.ts";

/** What looks like a face in a picture, and what people decided to fill over. Null where its size is not known. */
export function boxesView(served: ServedCase, { id, dimensions }: Item, faces: readonly PixelBox[]): BoxesView | null {
  if (dimensions === null) return null;
  const { waiting } = served.protection();
  const standing = [...served.record().decisions.values()].flatMap(({ id: decision, decision: made }) =>
    made.kind === "redact" && made.item === id
      ? [{ decision, boxes: made.boxes, alt: made.alt ?? null, because: made.because, waiting: waiting.get(decision) ?? null }]
      : [],
  );
  return {
    size: { width: dimensions.width, height: dimensions.height },
    proposed: faces.map((box) => within(box, dimensions)),
    standing: standing.sort((a, b) => (a.decision < b.decision ? -1 : 1)),
  };
}
