import { type DrawnPage, pageDrawer } from "../../capture/pdf-page.ts";
import type { OpenCase } from "../../case/open-case.ts";
import type { ShownPicture } from "./shown.ts";

/** What pictures that people agreed to show are made of: the bytes of a picture as it came, or a page of a PDF, drawn once for all who ask. */
export class Originals {
  readonly #opened: OpenCase;
  readonly #pages = new Map<string, Promise<DrawnPage>>();

  constructor(opened: OpenCase) {
    this.#opened = opened;
  }

  /** The bytes of a picture file; of a page a PNG. */
  async pictureOf(shown: ShownPicture): Promise<Uint8Array> {
    return (await this.pageOf(shown))?.picture ?? (await this.#opened.bytes(shown.item.id));
  }

  /** The page as it is drawn; null for a picture. Rejects with a CaptureError where it cannot be drawn. */
  async pageOf({ item, page }: ShownPicture): Promise<DrawnPage | null> {
    if (page === null) return null;
    const key = `${item.id} ${page}`;
    const drawn = this.#pages.get(key) ?? this.#opened.bytes(item.id).then((pdf) => pageDrawer.page(pdf, page, item.name));
    this.#pages.set(key, drawn);
    return drawn;
  }
}
