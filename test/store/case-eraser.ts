// A process of its own for the test that kills it while it erases: every item of a case, one after the other.
import { writeSync } from "node:fs";
import { CaseStore } from "../../src/store/case-store.ts";

const [folder = ""] = process.argv.slice(2);
using store = CaseStore.open(folder, { by: "eraser", clock: () => new Date() });
await store.finishErasing();
const items = [...store.events()].filter(({ content }) => content?.event.type === "item.added").map(({ seq }) => seq);
writeSync(1, "ready\n");
for (const seq of items) {
  await store.erase(new Set([seq]), "consent was withdrawn");
  writeSync(1, `${seq}\n`);
}
