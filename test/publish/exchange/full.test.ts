import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { makeDossier } from "../../../src/publish/dossier/make.ts";
import { exportWhole } from "../../../src/publish/exchange/export.ts";
import { EXCHANGE } from "../../../src/publish/exchange/formats.ts";
import { marked, markedName } from "../../../src/publish/exchange/mark.ts";
import { ALONE } from "../../../src/publish/protect/showing.ts";
import { article, deskOf } from "../small-case.ts";
import { recordsIn } from "./cells.ts";

const TEXT =
  "The Interior Ministry said on Sunday that a soldier had been captured near Kursk. Pavlo Tkachuk, a captured soldier, said that he had seen it. Tkachuk was born in 1999.";

/** Every object and every row of a file says that it is not protected. */
function marks(name: string, text: string): void {
  const objects =
    name === "ftm"
      ? text
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line))
      : /^[{[]/.test(text)
        ? [JSON.parse(text)].flat()
        : text.startsWith("@")
          ? [{ UNPROTECTED: text.split("\n")[0] }]
          : recordsIn(text);
  for (const object of objects) assert.match(object.UNPROTECTED, /not to be published/, name);
}

describe("A full export", () => {
  test("is made only once two people agreed, tells every name, and is marked in its name, in each of its files and in the log", async (t) => {
    const desk = await deskOf(t, { "a.md": article("Tkachuk Times", "2025-01-12", TEXT) });
    const [anna, boris] = [await desk.as("Anna"), await desk.as("Boris")];
    const csv = EXCHANGE["csv"] ?? assert.fail();
    const out = join(desk.work, "out");
    const refused = async (why: RegExp): Promise<void> => {
      await assert.rejects(exportWhole(anna, csv, out), (error: Error) => error.name === "FullExportError" && why.test(error.message));
      assert.ok(!existsSync(`${out}.UNPROTECTED`));
    };
    await refused(/nobody has decided it/);
    const full = anna.decide({ kind: "full", because: "The tribunal asks for it." });
    await refused(/nobody has confirmed it/);
    anna.decide({ kind: "confirm", decision: full, because: "Yes." });
    await refused(/who works alone/);
    boris.decide({ kind: "confirm", decision: full, because: "I agree." });
    const before = makeDossier(anna).dossier;
    // Of each way of marking one.
    const formats = ["csv", "stix", "ftm", "csl", "bibtex"];
    for (const name of formats) {
      const format = EXCHANGE[name] ?? assert.fail();
      const place = await exportWhole(anna, format, join(desk.work, `out-${name}`));
      assert.equal(place, join(desk.work, `out-${name}.UNPROTECTED`));
      const files = format.kind === "file" ? [place] : readdirSync(place).map((file) => join(place, file));
      for (const file of files) {
        assert.match(file, format.kind === "file" ? /UNPROTECTED$/ : /\.UNPROTECTED\.\w+$/);
        marks(name, readFileSync(file, "utf8"));
      }
    }
    assert.match(readFileSync(join(desk.work, "out-csv.UNPROTECTED", "quotes.UNPROTECTED.csv"), "utf8"), /Pavlo Tkachuk/);
    const events = [...anna.store.events()].flatMap(({ content }) => (content?.event.type === "dossier.published" ? [content.event] : []));
    assert.deepEqual([events.length, new Set(events.map((event) => event.full))], [formats.length, new Set([true])]);
    assert.deepEqual(makeDossier(anna).dossier.claims, before.claims, "what is protected stays so");
    anna.undo(full, "It is done.");
    await refused(/nobody has decided it/);
  });

  test("is made by who works alone a day later, with his sentence", async (t) => {
    const desk = await deskOf(t, { "a.md": article("Harbour Times", "2025-01-12", TEXT) });
    const anna = await desk.as("Anna");
    const bibtex = EXCHANGE["bibtex"] ?? assert.fail();
    const full = anna.decide({ kind: "full", because: "The tribunal asks for it." });
    desk.hours = 23;
    anna.decide({ kind: "confirm", decision: full, because: ALONE });
    await assert.rejects(exportWhole(anna, bibtex, join(desk.work, "sources.bib")), { name: "FullExportError" });
    desk.hours = 30;
    anna.decide({ kind: "confirm", decision: full, because: "Now." });
    await assert.rejects(exportWhole(anna, bibtex, join(desk.work, "sources.bib")), { name: "FullExportError" });
    const again = anna.decide({ kind: "full", because: "The tribunal asks for all of it." });
    desk.hours = 60;
    anna.decide({ kind: "confirm", decision: again, because: ALONE });
    await exportWhole(anna, bibtex, join(desk.work, "sources.bib"));
    assert.ok(existsSync(join(desk.work, "sources.UNPROTECTED.bib")));
  });

  test("has its mark before the ending of a name, and behind every row of a table, whatever stands in it", () => {
    assert.deepEqual(["kursk.json", "tables", "/a.b/tables", ".hidden", "a.tar.gz"].map(markedName), [
      "kursk.UNPROTECTED.json",
      "tables.UNPROTECTED",
      "/a.b/tables.UNPROTECTED",
      ".hidden.UNPROTECTED",
      "a.tar.UNPROTECTED.gz",
    ]);
    const rows = recordsIn(marked('a,b\r\n"x ""y"", z","two\r\nlines"\r\n1,\r\n'));
    assert.deepEqual(
      rows.map(({ a, b, UNPROTECTED }) => [a, b, (UNPROTECTED ?? "").length > 20]),
      [
        ['x "y", z', "two\r\nlines", true],
        ["1", "", true],
      ],
    );
  });
});
