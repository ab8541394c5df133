// A process of its own for the tests that kill it, or let two of them meet. It acknowledges on standard output what was
// appended: seq, hash of its entry in the log, digest of its evidence.
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { CaseStore } from "../../src/store/case-store.ts";
import { itemAdded } from "./case-fixture.ts";

const [folder = "", name = "", rounds = "0", size = "0"] = process.argv.slice(2);
using store = CaseStore.open(folder, { by: name, clock: () => new Date() });
writeSync(1, "ready\n");
for (let i = 0; i < Number(rounds); i++) {
  const seed = createHash("sha256").update(`${name} ${i}`).digest();
  const bytes = Buffer.alloc(32 + (seed.readUInt32LE(0) % (Number(size) + 1)), seed);
  await store.blobs.put(bytes);
  for (const { seq, leaf, content } of store.append([itemAdded(`${name}/${i}`, bytes)])) {
    writeSync(1, `${seq} ${leaf} ${content?.event.type === "item.added" ? content.event.item.digest : ""}\n`);
  }
}
