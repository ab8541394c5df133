import { filledPicture } from "../publish/pictures/fill.ts";
import { ofKind, type PixelBox } from "../record/decision.ts";
import type { ItemId } from "../record/id.ts";
import type { Item } from "../record/item.ts";
import type { ServedCase, Thumbnail } from "./context.ts";
import { RefusedError } from "./error.ts";

/** Finds what looks like a face, as boxes in pixels of the upright picture. */
export type FacesIn = (picture: Uint8Array) => Promise<readonly PixelBox[]>;

/** Pixels of the longer side at which faces are looked for: small ones are found no better in more. */
const LOOKED_AT = 1_920;
/** So many pictures are kept as they are shown; looking for faces takes a second or two. */
const KEPT = 24;

/** A picture of a case, or a page of a PDF, by its number from one on. */
export interface Shown {
  readonly item: Item;
  readonly page: number | null;
}

interface Covered {
  readonly faces: number;
  /** What looks like a face, in pixels of the whole picture. */
  readonly found: readonly PixelBox[];
  readonly open: Uint8Array;
  readonly covered: Uint8Array;
}

/**
 * The pictures of a case as the workbench shows them: what looks like a face, and what a person drew a box around, is filled over, whoever it is. Nobody can tell a captive's
 * face from another, so none is shown unasked; each showing is an event of the case, with a reason.
 */
export class CoveredPictures {
  readonly #served: ServedCase;
  readonly #thumbnail: Thumbnail;
  readonly #facesIn: FacesIn;
  readonly #made = new Map<string, Promise<Covered>>();
  readonly #uncovered = new Set<ItemId>();
  /** One picture at a time: the finder looks at one. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(served: ServedCase, thumbnail: Thumbnail, facesIn: FacesIn) {
    this.#served = served;
    this.#thumbnail = thumbnail;
    this.#facesIn = facesIn;
  }

  /** How many faces and boxes are covered. */
  async faces(shown: Shown): Promise<number> {
    return (await this.#coveredOf(shown)).faces;
  }

  /** What looks like a face, in pixels of the whole upright picture. */
  async found(shown: Shown): Promise<readonly PixelBox[]> {
    return (await this.#coveredOf(shown)).found;
  }

  /** A re-encoded picture at most `side` pixels long; null is as long as it is drawn. With `open` nothing is covered, which has to have been asked for before. */
  async picture(shown: Shown, side: number | null, open: boolean): Promise<Uint8Array> {
    const made = await this.#coveredOf(shown);
    const picture = open ? made.open : made.covered;
    return side === null ? picture : this.#thumbnail(picture, side);
  }

  /** The same of a picture that is no item, such as frames of a video. */
  withoutFaces(picture: Uint8Array): Promise<Uint8Array> {
    const made = this.#last.then(async () => {
      const boxes = await this.#lookedFor(picture);
      return boxes.length === 0 ? picture : filledPicture(picture, boxes);
    });
    this.#last = made.catch(() => {});
    return made;
  }

  /** Records that the faces of a picture, or on the pages of a PDF, are looked at, and why. */
  uncover(item: ItemId, because: string): void {
    this.#served.uncover(item, because);
    this.#uncovered.add(item);
  }

  isUncovered(item: ItemId): boolean {
    return this.#uncovered.has(item);
  }

  #coveredOf(shown: Shown): Promise<Covered> {
    const drawn = this.#drawnOn(shown);
    const key = `${shown.item.id} ${shown.page} ${JSON.stringify(drawn)}`;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const made = this.#last.then(() => this.#cover(shown, drawn));
    this.#last = made.catch(() => {});
    this.#made.set(key, made);
    made.catch(() => this.#made.delete(key));
    const [oldest] = this.#made.keys();
    if (this.#made.size > KEPT && oldest !== undefined) this.#made.delete(oldest);
    return made;
  }

  async #cover({ item, page }: Shown, drawn: readonly PixelBox[]): Promise<Covered> {
    // A page is kept as large as it is drawn: its words have to be read.
    const open =
      page === null ? await this.#thumbnail(await this.#served.bytes(item.id), LOOKED_AT) : (await this.#served.page(item, page)).picture;
    const found = await this.#lookedFor(open);
    const longest = page === null ? item.dimensions : null;
    // Boxes were drawn on the whole picture.
    const share = longest === null ? 1 : Math.min(1, LOOKED_AT / Math.max(longest.width, longest.height));
    const boxes = [...found, ...drawn.map((box) => scaled(box, share))];
    return {
      faces: boxes.length,
      found: found.map((box) => scaled(box, 1 / share)),
      open,
      covered: boxes.length === 0 ? open : await filledPicture(open, boxes),
    };
  }

  async #lookedFor(picture: Uint8Array): Promise<readonly PixelBox[]> {
    try {
      return await this.#facesIn(picture);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new RefusedError(503, "faces-unknown", `the picture is not shown, because its faces could not be looked for: ${why}`);
    }
  }

  /** Words that are filled over when a page leaves are read here: they stand in the text beside it. */
  #drawnOn({ item, page }: Shown): readonly PixelBox[] {
    const decisions = [...this.#served.record().decisions.values()].map(({ decision }) => decision);
    return ofKind(decisions, "redact")
      .filter((redact) => redact.item === item.id && (redact.page?.number ?? null) === page)
      .flatMap(({ boxes }) => boxes.flatMap(({ box, hides }) => (page !== null && hides === "words" ? [] : [box])));
  }
}

function scaled([x, y, width, height]: PixelBox, by: number): PixelBox {
  return [x * by, y * by, width * by, height * by];
}
