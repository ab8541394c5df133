import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { serve } from "../../src/server/serve.ts";
import { fixtureCase } from "../web/fixture.ts";

describe("Firsthand serves a case", () => {
  let webRoot = "";
  before(async () => {
    webRoot = await mkdtemp(join(tmpdir(), "firsthand-web-"));
    await mkdir(join(webRoot, "assets"));
    await writeFile(join(webRoot, "index.html"), "<!doctype html><title>the page</title>");
    await writeFile(join(webRoot, "assets", "a.js"), "1");
    await writeFile(join(webRoot, "secret.txt"), "not for you");
  });
  after(() => rm(webRoot, { recursive: true }));

  test("on this machine, under an address that opens it once", async () => {
    const server = await serve(fixtureCase(), { port: 0, webRoot });
    try {
      assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
      const entered = await fetch(server.url, { redirect: "manual" });
      assert.equal(entered.status, 303);
      const cookie = entered.headers.get("set-cookie")?.split(";")[0] ?? "";
      const home = new URL("/", server.url);
      assert.match(await (await fetch(home, { headers: { cookie } })).text(), /the page/);
      assert.equal((await fetch(new URL("/secret.txt", home), { headers: { cookie } })).status, 404);
      assert.equal((await fetch(home)).status, 401);
    } finally {
      await server.close();
    }
  });

  test("and says so where the port is taken", async () => {
    const server = await serve(fixtureCase(), { port: 0, webRoot });
    try {
      const port = Number(new URL(server.url).port);
      await assert.rejects(serve(fixtureCase(), { port, webRoot }), { code: "EADDRINUSE" });
    } finally {
      await server.close();
    }
  });

  test("and refuses an address that others can reach, a port that is none, and a workbench that is not built", async () => {
    await assert.rejects(serve(fixtureCase(), { port: 0, host: "0.0.0.0", webRoot }), { name: "ConfigError" });
    await assert.rejects(serve(fixtureCase(), { port: 70_000, webRoot }), { name: "ConfigError" });
    await assert.rejects(serve(fixtureCase(), { port: 0, webRoot: join(webRoot, "none") }), { name: "WebFilesError" });
  });
});
