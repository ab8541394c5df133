import { within } from "../../publish/pictures/boxes.ts";
import type { PixelBox } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import type { BoxesView } from "../../record/workbench.ts";
import type { ServedCase } from "../context.ts";

/** A page of a PDF as it is drawn, and its words that must not leave. */
export interface PageSeen {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pages: number;
  readonly words: readonly PixelBox[];
}

/** What looks like a face in a picture, or on a page of a PDF, and what people decided to fill over. Null where the size of the picture is not known. */
export function boxesView(served: ServedCase, item: Item, page: PageSeen | null, faces: readonly PixelBox[]): BoxesView | null {
  const shown = page ?? item.dimensions;
  if (shown === null) return null;
  const size = { width: shown.width, height: shown.height };
  const { waiting } = served.protection();
  const standing = [...served.record().decisions.values()].flatMap(({ id: decision, decision: made }) =>
    made.kind === "redact" && made.item === item.id && (made.page?.number ?? null) === (page?.number ?? null)
      ? [{ decision, boxes: made.boxes, alt: made.alt ?? null, because: made.because, waiting: waiting.get(decision) ?? null }]
      : [],
  );
  return {
    size,
    proposed: faces.map((box) => within(box, size)),
    words: page?.words ?? [],
    pages: page?.pages ?? null,
    standing: standing.sort((a, b) => (a.decision < b.decision ? -1 : 1)),
  };
}
