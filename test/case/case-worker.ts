// A process of its own for the tests that kill it while it takes files in or decides. It acknowledges on standard output what was done: the name of
// each file that was taken in, the identifier of each decision.
import { writeSync } from "node:fs";
import { addEntries } from "../../src/capture/add.ts";
import { walked } from "../../src/capture/captures.ts";
import { OpenCase } from "../../src/case/open-case.ts";
import { languageOf } from "../../src/read/language.ts";

const [work = "", folder = "", what = ""] = process.argv.slice(2);
using opened = await OpenCase.open(folder, { by: work, clock: () => new Date() });
writeSync(1, "ready\n");
if (work === "import") {
  const given = { published: null, publisher: null, language: null };
  await addEntries(opened.store, walked([what], given), { languageOf }, ({ name, result }) => writeSync(1, `${name}\t${result}\n`));
  await opened.refresh();
} else
  for (let i = 0; ; i++) {
    const because = `${what}, number ${i}`;
    writeSync(1, `${opened.decide({ kind: "question", text: `Was it ${because}?`, because })}\n`);
    if (i % 3 === 2) opened.undo(opened.decide({ kind: "question", text: "Was it?", because }), "asked twice");
  }
