import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { formatKey } from "../../src/vault/note.ts";
import { accepted, newCase, scratch } from "../store/case-fixture.ts";

/** Where Debian puts the packages of Go; elsewhere GOPATH says it. */
const GOPATH = process.env["GOPATH"] ?? "/usr/share/gocode";
const PROGRAM = fileURLToPath(new URL("./sumdb", import.meta.url));
const missing =
  spawnSync("go", ["version"]).status === 0 && existsSync(join(GOPATH, "src", "golang.org", "x", "mod", "sumdb"))
    ? false
    : "Go and golang.org/x/mod are not installed";

test("Go's own checker of module logs accepts a log of ours, each entry of it, and refuses it changed", {
  skip: missing,
}, (t: TestContext) => {
  const work = scratch(t);
  const [checker, cache] = [join(work, "sumdb"), join(work, "cache")];
  mkdirSync(cache);
  const env = { ...process.env, GOPATH, GO111MODULE: "off", GOCACHE: cache, GOFLAGS: "", CGO_ENABLED: "0" };
  const built = spawnSync("go", ["build", "-o", checker, "."], { cwd: PROGRAM, env, encoding: "utf8" });
  assert.equal(built.status, 0, built.stderr);
  const store = newCase(t);
  for (let from = 0; from < 600; from += 50) store.append(Array.from({ length: 50 }, (_, i) => accepted(`u${from + i}`)));
  const key = formatKey(store.log.state().key);
  const log = join(store.folder, "log");
  const check = (): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
    spawnSync(checker, [log, key], { encoding: "utf8" });
  const whole = check();
  assert.deepEqual([whole.status, whole.stdout.trim()], [0, "601"], whole.stderr);
  for (const file of ["checkpoint", "tile/0/000", "tile/0/002.p/89", "tile/1/000.p/2", "tile/entries/001"]) {
    const path = join(log, ...file.split("/"));
    const bytes = readFileSync(path);
    const changed = Buffer.from(bytes);
    const at = Math.floor(bytes.length / 2);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(path, changed);
    assert.equal(check().status, 1, file);
    writeFileSync(path, bytes);
  }
  const other = spawnSync(checker, [log, key.replace(/^[^+]+/, "firsthand/other")], { encoding: "utf8" });
  assert.equal(other.status, 1);
});
