import { Command } from "commander";
import type { PageWord } from "../../capture/pdf-page.ts";
import { UnknownReferenceError } from "../../case/errors.ts";
import type { OpenCase } from "../../case/open-case.ts";
import type { ProposedFace } from "../../publish/faces.ts";
import type { PixelBox } from "../../record/decision.ts";
import type { ItemId } from "../../record/id.ts";
import { json, openCase } from "../command-line.ts";
import { count } from "../print/words.ts";

interface FacesOptions {
  readonly page?: string;
  readonly draw?: string;
  readonly json?: boolean;
}

/** A picture, or a page, that a person is to look over. */
interface Seen {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Of a PDF: which page, and what the file says of its words. */
  readonly page: number | null;
  readonly words: readonly PageWord[];
}

/** `firsthand faces CASE ITEM`: boxes of what looks like a face, and on a page of a PDF of words that must not leave, proposed. */
export function facesCommand(): Command {
  return new Command("faces")
    .description("propose what on a picture looks like a face, to be filled over before it is published; a person has to look at all of it")
    .argument("<case>", "the case folder")
    .argument("<item>", "a picture or a PDF, by its id or its name")
    .option("--page <number>", "of a PDF, the page; its words that must not leave are proposed too")
    .option("--draw <file>", "also make a PNG of the picture with the boxes drawn and numbered; nothing on it is hidden")
    .option("--json", "print firsthand/faces@1")
    .action(async (folder: string, reference: string, options: FacesOptions) => {
      using opened = await openCase(folder, { readOnly: true });
      const { References } = await import("../../case/reference.ts");
      const id = new References(opened.record(), opened.findings()).item(reference);
      const seen = await seenOf(opened, id, reference, options.page);
      const { faceFinder } = await import("../../publish/faces.ts");
      const faces = await faceFinder.facesIn(seen.bytes, "all-turned");
      const words = await telling(opened, seen.words);
      if (options.draw !== undefined) await draw(seen.bytes, [...faces.map(({ box }) => box), ...words], options.draw);
      const name = opened.record().items.get(id)?.name ?? reference;
      const { width, height, page } = seen;
      const onPage = page === null ? {} : { page };
      const wordsOnPage = page === null ? {} : { words: words.map((box) => ({ box })) };
      if (options.json) json({ format: "firsthand/faces@1", item: id, name, ...onPage, width, height, faces, ...wordsOnPage });
      else await print(id, name, seen, faces, words);
    });
}

async function seenOf(opened: OpenCase, id: ItemId, reference: string, page: string | undefined): Promise<Seen> {
  if (page !== undefined) {
    const { pageOf } = await import("../page-of.ts");
    const { number, picture, ...drawn } = await pageOf(opened, id, page);
    return { ...drawn, bytes: picture, page: number };
  }
  const item = opened.record().items.get(id);
  if (item?.kind !== "image" || item.dimensions === null)
    throw new UnknownReferenceError(reference, "picture (of a PDF, name the --page)", []);
  return { ...item.dimensions, bytes: await opened.bytes(id), page: null, words: [] };
}

/** Boxes around words that what leaves a case is searched for. */
async function telling(opened: OpenCase, words: readonly PageWord[]): Promise<readonly PixelBox[]> {
  if (words.length === 0) return [];
  const { protectionIn } = await import("../../publish/protect/protection.ts");
  const { secretsOf } = await import("../../publish/protect/secrets-of.ts");
  const { tellingWords } = await import("../../publish/pictures/page-words.ts");
  return tellingWords(words, secretsOf(opened, protectionIn(opened)));
}

async function draw(bytes: Uint8Array, boxes: readonly PixelBox[], out: string): Promise<void> {
  const { freePlace } = await import("../../publish/dossier/leaving.ts");
  const { writeFileWhole } = await import("../../publish/exchange/export.ts");
  const { withBoxes } = await import("../../publish/pictures/drawing.ts");
  await writeFileWhole(await freePlace(out), await withBoxes(bytes, boxes));
}

async function print(
  id: ItemId,
  name: string,
  { width, height, page }: Seen,
  faces: readonly ProposedFace[],
  words: readonly PixelBox[],
): Promise<void> {
  const { Paper } = await import("../print/paper.ts");
  const paper = Paper.standard();
  const found =
    faces.length === 0
      ? "nothing that looks like a face"
      : `${count(faces.length, "thing")} that may be ${faces.length === 1 ? "a face" : "faces"}`;
  const told =
    page === null
      ? ""
      : words.length === 0
        ? ", and no words that must not leave"
        : `, and ${count(words.length, "place")} with words that must not leave`;
  paper.paragraph(`${name} (${id})${page === null ? "" : `, page ${page}`}, ${width} × ${height} upright: ${found}${told}.`);
  const boxes = [
    ...faces.map(({ box, score }) => [`face:${box.join(",")}`, score.toFixed(2)]),
    ...words.map((box) => [`words:${box.join(",")}`, ""]),
  ];
  if (boxes.length > 0) paper.table([["", "box", "score"], ...boxes.map((row, i) => [`${i + 1}`, ...row])], [4, 30, 8]);
  paper.line();
  const missed =
    page === null
      ? "faces, insignia, tags, papers, tattoos, screens"
      : "faces, signatures, stamps, handwriting, whatever is only drawn or scanned";
  paper.paragraph(
    `Look over the whole ${page === null ? "picture" : "page"} for what this misses: ${missed}. Then: firsthand decide CASE redact ${id}${page === null ? "" : ` --page ${page}`} --looked${boxes.length === 0 ? "" : " --box …"} --alt “…” --because “…”, and have a second person confirm it.`,
    "",
    "dim",
  );
}
