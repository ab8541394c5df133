import { UnknownReferenceError } from "../case/errors.ts";
import type { OpenCase } from "../case/open-case.ts";
import type { ItemId } from "../record/id.ts";
import { PDF } from "../record/item.ts";
import { UsageError } from "./command-line.ts";

/** Draws the page that a command line names, of a PDF of the case. Throws where there is no such page. */
export async function pageOf(opened: OpenCase, id: ItemId, text: string) {
  const item = opened.record().items.get(id);
  if (item?.mediaType !== PDF) throw new UnknownReferenceError(id, "PDF", []);
  const number = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
  if (number === null) throw new UsageError(`--page takes the number of a page, from 1 on, and not “${text}”`);
  const { pageDrawer } = await import("../capture/pdf-page.ts");
  return { number, ...(await pageDrawer.page(await opened.bytes(id), number, item.name)) };
}
