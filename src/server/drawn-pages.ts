import { type DrawnPage, pageDrawer } from "../capture/pdf-page.ts";
import type { ItemId } from "../record/id.ts";
import { type Item, PDF } from "../record/item.ts";
import { RefusedError } from "./error.ts";

/** So many pages are kept: a picture and its words are asked for one after the other, and people go back and forth. */
const KEPT = 8;

/** Pages of the PDFs of a case, drawn when they are asked for. */
export class DrawnPages {
  readonly #bytes: (item: ItemId) => Promise<Uint8Array>;
  readonly #kept = new Map<string, Promise<DrawnPage>>();

  constructor(bytes: (item: ItemId) => Promise<Uint8Array>) {
    this.#bytes = bytes;
  }

  /** Rejects with a RefusedError for what is no PDF, and with a CaptureError where the page cannot be drawn. */
  async page({ id, name, mediaType }: Item, number: number): Promise<DrawnPage> {
    if (mediaType !== PDF) throw new RefusedError(415, "no-pages", `the item ${name} is no PDF`);
    const key = `${id} ${number}`;
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const drawn = this.#bytes(id).then((pdf) => pageDrawer.page(pdf, number, name));
    this.#kept.set(key, drawn);
    drawn.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return drawn;
  }
}
