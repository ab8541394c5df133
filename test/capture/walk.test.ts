import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { LIMITS, type Limits } from "../../src/capture/limits.ts";
import { walk } from "../../src/capture/walk.ts";
import { folder } from "./folder.ts";
import { picture } from "./picture-bytes.ts";

async function walked(paths: readonly string[], limits: Partial<Limits> = {}): Promise<{ names: string[]; errors: string[] }> {
  const names: string[] = [];
  const errors: string[] = [];
  for await (const found of walk(paths, { ...LIMITS, ...limits })) {
    if ("error" in found) errors.push(`${found.error.code}: ${found.error.message}`);
    else names.push(found.name);
  }
  return { names, errors };
}

test("walks folders by code units, without hidden files and the folders that browsers save beside pages", async (t) => {
  const path = await folder(t, {
    "b.txt": "b",
    "a/z.txt": "z",
    "a/B.txt": "B",
    "Z.txt": "Z",
    ".hidden": "x",
    ".git/config": "x",
    "page.html": "<html>",
    "page_files/style.css": "x",
    "own_files/kept.txt": "x",
  });
  assert.deepEqual(await walked([path]), {
    names: ["Z.txt", "a/B.txt", "a/z.txt", "b.txt", "own_files/kept.txt", "page.html"],
    errors: [],
  });
});

test("passes over the sidecar of a picture, and not a text that only looks like one", async (t) => {
  const red = await picture("png", 4, 4);
  const path = await folder(t, {
    "card.png": red,
    "card.txt": "sidecar",
    "card.png.md": "nearer sidecar",
    "post.jpg": red,
    "post.md": "---\nmedia: post.jpg\n---\nA post of its own.",
    "fake.jpg": "no picture",
    "fake.txt": "a text",
    "lone.txt": "a text",
  });
  const names = ["card.png", "card.txt", "fake.jpg", "fake.txt", "lone.txt", "post.jpg", "post.md"];
  assert.deepEqual(await walked([path]), { names, errors: [] });
  assert.deepEqual(await walked([join(path, "card.png"), join(path, "card.png.md")]), { names: ["card.png"], errors: [] });
  assert.deepEqual(await walked([join(path, "card.png.md")]), { names: ["card.png.md"], errors: [] });
});

test("refuses a link out of the folder and passes over one inside it", async (t) => {
  const path = await folder(t, { "in/a.txt": "a", "secret/b.txt": "b", "in/real/c.txt": "c" });
  await symlink(join(path, "secret"), join(path, "in/out"));
  await symlink(join(path, "secret/b.txt"), join(path, "in/out.txt"));
  await symlink(join(path, "in/a.txt"), join(path, "in/again.txt"));
  await symlink(join(path, "in"), join(path, "in/real/loop"));
  await symlink(join(path, "gone"), join(path, "in/dangling"));
  const { names, errors } = await walked([join(path, "in")]);
  assert.deepEqual(names, ["a.txt", "real/c.txt"]);
  assert.equal(errors.filter((error) => /^outside-folder: .*leaves the folder; /.test(error)).length, 2);
  assert.equal(errors.filter((error) => /^unreadable: .*dangling.*no such file/.test(error)).length, 1);
});

test("follows a link that the person names", async (t) => {
  const path = await folder(t, { "real/a.txt": "a" });
  await symlink(join(path, "real"), join(path, "link"));
  assert.deepEqual((await walked([join(path, "link")])).names, ["a.txt"]);
});

test("does not hang at a pipe", { skip: process.platform === "win32" ? "there are no named pipes in folders" : false }, async (t) => {
  const path = await folder(t, { "a.txt": "a" });
  execFileSync("mkfifo", [join(path, "pipe")]);
  const { names, errors } = await walked([path]);
  assert.deepEqual(names, ["a.txt"]);
  assert.match(errors.join(), /pipe is a pipe or a device/);
});

test("ends at too many files, does not enter folders too deep, and goes on after what is missing", async (t) => {
  const path = await folder(t, { "a.txt": "a", "b.txt": "b", "d/e/f/c.txt": "c" });
  assert.deepEqual((await walked([path], { files: 3 })).errors, []);
  const { names, errors } = await walked([path], { files: 1 });
  assert.deepEqual(names, ["a.txt"]);
  assert.match(errors.join(), /^too-large: .*above 1; /);
  assert.match((await walked([path], { folders: 2 })).errors.join(), /^too-deep: .*more than 2 folders deep; /);
  const missing = await walked([join(path, "gone"), join(path, "b.txt")]);
  assert.deepEqual(missing.names, ["b.txt"]);
  assert.match(missing.errors.join(), /^unreadable: /);
});
