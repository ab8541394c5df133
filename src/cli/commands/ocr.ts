import { Command } from "commander";
import type { OpenCase } from "../../case/open-case.ts";
import type { Item } from "../../record/item.ts";
import { SURE, type WordsRead } from "../../record/words-read.ts";
import { json, openCase } from "../command-line.ts";
import { EXIT } from "../failure.ts";
import { meter } from "../meter.ts";

interface OcrOptions {
  readonly languages: string;
  readonly again?: boolean;
  readonly json?: boolean;
}

/** What was read is kept under this kind in the index of the case, which can be deleted. */
const KIND = "words-read@1";

/** `firsthand ocr CASE [ITEM…]`: the words on pictures, as tesseract reads them. */
export function ocrCommand(): Command {
  return new Command("ocr")
    .description("read the words on pictures with tesseract, if it is installed: a proposal with its confidence, never a fact")
    .argument("<case>", "the case folder")
    .argument("[items...]", "pictures by id (default: all)")
    .option("--languages <codes>", "as tesseract calls them, joined by +", "eng+ukr+rus+kor")
    .option("--again", "read also what was read before")
    .option("--json", "print one picture a line as JSON")
    .action(async (folder: string, ids: string[], options: OcrOptions) => {
      using opened = await openCase(folder);
      const { References } = await import("../../case/reference.ts");
      const references = new References(opened.record(), opened.findings());
      const items = opened.record().items;
      const wanted = ids.length === 0 ? [...items.values()] : ids.map((id) => items.get(references.item(id)));
      const pictures = wanted.filter((item) => item?.kind === "image").filter((item) => item !== undefined);
      const progress = meter("reading");
      let done = 0;
      for (const item of pictures.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        progress.at(done++, pictures.length, item.name);
        const found = await wordsOn(opened, item, options);
        progress.end();
        if ("why" in found) {
          process.stderr.write(`firsthand: ${found.why}\n`);
          process.exitCode = EXIT.input;
        } else print(item, found, options.json === true);
      }
    });
}

async function wordsOn(opened: OpenCase, item: Item, options: OcrOptions): Promise<WordsRead | { readonly why: string }> {
  const kept = options.again === true ? null : opened.store.index.get(KIND, item.id);
  if (kept !== null) return JSON.parse(kept);
  const { readWords } = await import("../../capture/ocr.ts");
  const found = await readWords(await opened.bytes(item.id), item.name, options.languages.split("+"));
  if (!found.ok) return found;
  opened.store.index.put([{ kind: KIND, key: item.id, value: JSON.stringify(found.words) }]);
  return found.words;
}

function print(item: Item, words: WordsRead, asJson: boolean): void {
  if (asJson) {
    json({ format: "firsthand/words-read@1", item: item.id, name: item.name, ...words, unsure: words.confidence < SURE });
    return;
  }
  const unsure = words.confidence < SURE ? "; UNSURE, read it yourself" : "";
  console.log(`${item.id}  ${item.name}: ${words.engine} (${words.languages.join("+")}), confidence ${words.confidence} of 100${unsure}\n`);
  console.log(`${words.text.replace(/^/gm, "  ")}\n`);
}
