import assert from "node:assert/strict";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { type AddOutcome, type AddStep, addEntries } from "../../src/capture/add.ts";
import { walked } from "../../src/capture/captures.ts";
import { CaseStore } from "../../src/store/case-store.ts";
import { folder, NOTHING_GIVEN } from "./folder.ts";
import { picture } from "./picture-bytes.ts";

/** Adds what lies under the paths, with nothing said about it. */
function add(store: CaseStore, paths: readonly string[], onProgress: (step: AddStep) => void): Promise<AddOutcome> {
  return addEntries(store, walked(paths, NOTHING_GIVEN), {}, onProgress);
}

function emptyCase(t: TestContext, path: string): CaseStore {
  const store = CaseStore.create(path, { by: "tester", title: "A case", clock: () => new Date(0) });
  t.after(() => store.close());
  return store;
}

async function sources(t: TestContext): Promise<string> {
  return folder(t, {
    "in/a.txt": "The first words.",
    "in/bad.txt": Uint8Array.from([0xff, 0x41]),
    "in/card.jpg": await picture("jpeg", 9, 9),
    "in/card.txt": "Words on a card.",
    "in/post.md": "---\npublisher: The Desk\nmedia: [card.jpg]\n---\nA post.",
    "in/result.json": JSON.stringify({
      name: "C",
      type: "public_channel",
      id: 1,
      messages: [1, 2, 3].map((id) => ({ id, type: "message", text: `Post ${id}.` })),
    }),
  });
}

test("adds a folder: bytes, texts, items and reports, and collects what it refuses", async (t) => {
  const path = await sources(t);
  const store = emptyCase(t, join(path, "case"));
  const steps: AddStep[] = [];
  const outcome = await add(store, [join(path, "in")], (step) => steps.push(step));
  assert.deepEqual(outcome.items, { added: 5, held: 0 });
  assert.deepEqual(outcome.reports, { added: 6, held: 0 });
  assert.deepEqual(
    outcome.errors.map(({ code, path: file }) => [code, file]),
    [["not-utf8", "bad.txt"]],
  );
  assert.deepEqual(
    steps.map(({ done, name, result }) => `${done} ${name} ${result}`),
    ["1 a.txt added", "2 bad.txt refused", "3 card.jpg added", "4 post.md added", "5 result.json added"],
  );
  const record = store.record();
  assert.deepEqual([...record.items.values()].map(({ kind }) => kind).sort(), ["image", "markdown", "sidecar", "telegram", "text"]);
  for (const item of record.items.values()) assert.ok(await store.blobs.has(item.digest));
  const texts = await Promise.all(
    [...record.reports.values()].map(async ({ textDigest }) => new TextDecoder().decode((await store.blobs.get(textDigest)) ?? undefined)),
  );
  assert.deepEqual(texts.sort(), ["A post.", "Post 1.", "Post 2.", "Post 3.", "The first words.", "Words on a card."]);
});

test("changes nothing when the same folder is added again, under any names", async (t) => {
  const path = await sources(t);
  const store = emptyCase(t, join(path, "case"));
  await add(store, [join(path, "in")], () => undefined);
  const before = store.head();
  await rename(join(path, "in/a.txt"), join(path, "in/other name.txt"));
  const outcome = await add(store, [join(path, "in")], () => undefined);
  assert.equal(store.head(), before);
  assert.deepEqual(
    [outcome.items, outcome.reports],
    [
      { added: 0, held: 5 },
      { added: 0, held: 6 },
    ],
  );
  assert.deepEqual(outcome.notes, []);
});

test("adds a sidecar that comes later, and keeps the text that it holds when another comes", async (t) => {
  const path = await folder(t, { "in/card.jpg": await picture("jpeg", 9, 9) });
  const store = emptyCase(t, join(path, "case"));
  const again = () => add(store, [join(path, "in")], () => undefined);
  assert.deepEqual((await again()).reports, { added: 0, held: 0 });
  await writeFile(join(path, "in/card.txt"), "First reading.");
  assert.deepEqual((await again()).reports, { added: 1, held: 0 });
  await writeFile(join(path, "in/card.txt"), "Second reading.");
  const third = await again();
  assert.deepEqual(third.reports, { added: 0, held: 1 });
  assert.match(third.notes.join(), /card\.jpg: report r\w{10} is held with another text and stays as it is; set the item aside/);
});

test("appends an item together with all its reports", async (t) => {
  const path = await sources(t);
  const store = emptyCase(t, join(path, "case"));
  await add(store, [join(path, "in/result.json")], () => undefined);
  const types = [...store.events()].map(({ type }) => type);
  assert.deepEqual(types, ["case.created", "item.added", "report.added", "report.added", "report.added"]);
});

test("makes the same record of the same sources in any order", async (t) => {
  const path = await sources(t);
  const names = ["a.txt", "card.jpg", "post.md", "result.json"].map((name) => join(path, "in", name));
  const records = [];
  for (const [i, order] of [names, [...names].reverse()].entries()) {
    const store = emptyCase(t, join(path, `case${i}`));
    await add(store, order, () => undefined);
    const { items, reports } = store.record();
    records.push({ items: [...items].sort(), reports: [...reports].sort() });
  }
  assert.deepEqual(records[0], records[1]);
});

test("ends when the case cannot take more, keeps what it told, and leaves each item absent or whole", async (t) => {
  const names = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(3, "0")}.txt`);
  const path = await folder(t, Object.fromEntries(names.map((name) => [`in/${name}`, `The words of ${name}.`])));
  const store = CaseStore.create(join(path, "case"), { by: "tester", title: "A case", clock: () => new Date(0) });
  const told: string[] = [];
  await assert.rejects(
    add(store, [join(path, "in")], ({ name }) => {
      told.push(name);
      if (told.length === 1) store.close();
    }),
  );
  const again = CaseStore.open(join(path, "case"), { by: "tester", clock: () => new Date(0) });
  t.after(() => again.close());
  const held = [...again.record().items.values()].map(({ name }) => name);
  assert.ok(told.length > 0 && told.length < names.length);
  assert.deepEqual(held, told);
  assert.equal(again.record().reports.size, held.length);
});

test("notes what was left out, and days of publication that have not come yet", async (t) => {
  const path = await folder(t, {
    "in/a.md": "---\npublished: 10 January 2025\n---\nA post.",
    "in/b.md": "---\npublished: 1970-01-02\n---\nIt is the next day in the east.",
    "in/c.md": "---\npublished: 2091-01-10\n---\nA report from the future.",
    "in/d.md": "---\npublished: 0000-02-29\n---\nThe year 0 has a leap day.",
  });
  const store = emptyCase(t, join(path, "case"));
  const { notes } = await add(store, [join(path, "in")], () => undefined);
  assert.deepEqual(notes, [
    'a.md: the time of publication "10 January 2025" is no ISO 8601 date and was left out',
    "c.md: a report is dated 2091-01-10, and that day has not come yet; set the item aside if the date is wrong",
  ]);
  assert.deepEqual([...store.record().reports.values()].map(({ published }) => published).sort(), [
    "0000-02-29",
    "1970-01-02",
    "2091-01-10",
    null,
  ]);
});
