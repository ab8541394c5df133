// Renders the drawings of the examples into the pictures that their cases take in. Run by hand after a drawing changed:
//   node scripts/draw-examples.mjs
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";

const examples = fileURLToPath(new URL("../examples", import.meta.url));
for (const name of readdirSync(examples)) {
  const drawings = join(examples, name, "drawings");
  let files = [];
  try {
    files = readdirSync(drawings).filter((file) => file.endsWith(".svg"));
  } catch {
    continue;
  }
  for (const file of files)
    await sharp(join(drawings, file))
      .png({ compressionLevel: 9, palette: true })
      .toFile(join(examples, name, "sources", `${basename(file, ".svg")}.png`));
}
