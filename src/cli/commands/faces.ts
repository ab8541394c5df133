import { Command } from "commander";
import { UnknownReferenceError } from "../../case/errors.ts";
import type { ProposedFace } from "../../publish/faces.ts";
import type { Item } from "../../record/item.ts";
import { json, openCase } from "../command-line.ts";
import { count } from "../print/words.ts";

/** `firsthand faces CASE ITEM`: boxes of what looks like a face, proposed. */
export function facesCommand(): Command {
  return new Command("faces")
    .description("propose what on a picture looks like a face, to be filled over before it is published; a person has to look at all of it")
    .argument("<case>", "the case folder")
    .argument("<item>", "a picture, by its id or its name")
    .option("--draw <file>", "also make a PNG of the picture with the boxes drawn and numbered; nothing on it is hidden")
    .option("--json", "print firsthand/faces@1")
    .action(async (folder: string, reference: string, options: { readonly draw?: string; readonly json?: boolean }) => {
      using opened = await openCase(folder, { readOnly: true });
      const { References } = await import("../../case/reference.ts");
      const id = new References(opened.record(), opened.findings()).item(reference);
      const item = opened.record().items.get(id);
      if (item?.kind !== "image" || item.dimensions === null) throw new UnknownReferenceError(reference, "picture", []);
      const { faceFinder } = await import("../../publish/faces.ts");
      const bytes = await opened.bytes(id);
      const faces = await faceFinder.facesIn(bytes, "all-turned");
      if (options.draw !== undefined) await draw(bytes, faces, options.draw);
      if (options.json) json({ format: "firsthand/faces@1", item: id, name: item.name, ...item.dimensions, faces });
      else await print(item, faces);
    });
}

async function draw(bytes: Uint8Array, faces: readonly ProposedFace[], out: string): Promise<void> {
  const { freePlace } = await import("../../publish/dossier/leaving.ts");
  const { writeFileWhole } = await import("../../publish/exchange/export.ts");
  const { withBoxes } = await import("../../publish/pictures/drawing.ts");
  writeFileWhole(
    await freePlace(out),
    await withBoxes(
      bytes,
      faces.map(({ box }) => box),
    ),
  );
}

async function print({ id, name, dimensions }: Item, faces: readonly ProposedFace[]): Promise<void> {
  const { Paper } = await import("../print/paper.ts");
  const paper = Paper.standard();
  const found =
    faces.length === 0
      ? "nothing that looks like a face"
      : `${count(faces.length, "thing")} that may be ${faces.length === 1 ? "a face" : "faces"}`;
  paper.paragraph(`${name} (${id}), ${dimensions?.width} × ${dimensions?.height} upright: ${found}.`);
  if (faces.length > 0) {
    const rows = faces.map(({ box, score }, i) => [`${i + 1}`, `face:${box.join(",")}`, score.toFixed(2)]);
    paper.table([["", "box", "score"], ...rows], [4, 30, 8]);
  }
  paper.line();
  paper.paragraph(
    `Look over the whole picture for what this misses: faces, insignia, tags, papers, tattoos, screens. Then: firsthand decide CASE redact ${id} --looked${faces.length === 0 ? "" : " --box …"} --alt “…” --because “…”, and have a second person confirm it.`,
    "",
    "dim",
  );
}
