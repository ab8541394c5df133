import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createApp } from "../../src/server/app.ts";
import { CoveredPictures } from "../../src/server/covered.ts";
import { beginSession } from "../../src/server/session.ts";
import { fixtureCase } from "../web/fixture.ts";
import { HOST, openHouse, PORT } from "./harness.ts";

function closedHouse() {
  const session = beginSession(PORT);
  const web = { page: new Uint8Array(), files: new Map() };
  const served = fixtureCase();
  const pictures = new CoveredPictures(
    served,
    async (bytes) => bytes,
    async () => [],
  );
  const app = createApp({ served, session, web, pictures, port: PORT });
  return { app, session };
}

describe("Firsthand lets one browser in, once", () => {
  test("exchanges the token for a cookie and leads to an address without it", async () => {
    const { app, session } = closedHouse();
    const entered = await app.request(`/?token=${session.token}`, { headers: { host: HOST } });
    assert.equal(entered.status, 303);
    assert.equal(entered.headers.get("location"), "/");
    const cookie = entered.headers.get("set-cookie") ?? "";
    assert.match(cookie, /; HttpOnly/);
    assert.match(cookie, /; SameSite=Strict/);
    assert.ok(!cookie.includes(session.token), "the cookie is not the token");
    const inside = await app.request("/api/case", { headers: { host: HOST, cookie: cookie.split(";")[0] ?? "" } });
    assert.equal(inside.status, 200);
  });

  test("answers a spent token with a page that says how to get in", async () => {
    const { app, session } = closedHouse();
    await app.request(`/?token=${session.token}`, { headers: { host: HOST } });
    const again = await app.request(`/?token=${session.token}`, { headers: { host: HOST } });
    assert.equal(again.status, 401);
    assert.match(await again.text(), /start <code>firsthand<\/code> again/);
    const korean = await app.request("/", { headers: { host: HOST, "accept-language": "ko-KR,ko;q=0.9,en;q=0.8" } });
    assert.match(await korean.text(), /<html lang="ko">[\s\S]*세션이 없습니다/);
  });

  test("does not spend the token on a browser that fetches ahead", async () => {
    const { app, session } = closedHouse();
    const ahead = await app.request(`/?token=${session.token}`, { headers: { host: HOST, "sec-purpose": "prefetch" } });
    assert.equal(ahead.status, 401);
    const entered = await app.request(`/?token=${session.token}`, { headers: { host: HOST } });
    assert.equal(entered.status, 303);
  });

  for (const path of ["/", "/api/case", "/assets/a.js", "/reports"]) {
    test(`answers ${path} with 401 where there is no session`, async () => {
      const { app } = closedHouse();
      assert.equal((await app.request(path, { headers: { host: HOST } })).status, 401);
      const wrong = { host: HOST, cookie: `firsthand-${PORT}=${"A".repeat(43)}` };
      assert.equal((await app.request(path, { headers: wrong })).status, 401);
    });
  }
});

describe("Firsthand answers under its own loopback address only", () => {
  for (const host of ["evil.example", "evil.example:4711", "127.0.0.1:1", "127.0.0.1", "localhost.evil.example:4711", "0.0.0.0:4711"]) {
    test(`refuses the host ${host}`, async () => {
      assert.equal((await openHouse().get("/api/case", { host })).status, 421);
    });
  }
  for (const host of [`127.0.0.1:${PORT}`, `localhost:${PORT}`, `[::1]:${PORT}`]) {
    test(`answers the host ${host}`, async () => {
      assert.equal((await openHouse().get("/api/case", { host })).status, 200);
    });
  }
});

describe("Firsthand takes changes from its own pages only", () => {
  const body = JSON.stringify({ kind: "question", text: "What burned?", because: "it is contested" });
  const hostile: readonly Record<string, string>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "" },
    { origin: `http://localhost:${PORT}` },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];
  for (const headers of hostile) {
    test(`refuses a change with ${JSON.stringify(headers)}`, async () => {
      const house = openHouse();
      const answer = await house.send("POST", "/api/decisions", body, headers);
      assert.equal(answer.status, 403);
      assert.equal(house.served.record().decisions.size, 0);
    });
  }

  test("refuses a change that is no JSON, as a form would send it", async () => {
    const answer = await openHouse().send("POST", "/api/decisions", body, { "content-type": "text/plain" });
    assert.equal(answer.status, 415);
  });

  test("refuses a body that is too large", async () => {
    const answer = await openHouse().send("POST", "/api/decisions", JSON.stringify({ pad: "x".repeat(70_000) }));
    assert.equal(answer.status, 413);
  });
});

describe("Firsthand's answers", () => {
  for (const path of ["/", "/api/case", "/assets/a.js", "/nowhere/at/all", "/api/claims/c0"]) {
    test(`carry a policy under which nothing inline or foreign runs: ${path}`, async () => {
      const { headers } = await openHouse().get(path);
      const policy = headers.get("content-security-policy") ?? "";
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
      assert.ok(!/unsafe|\*|data:/.test(policy));
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
      assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
    });
  }

  test("carry the policy also where they refuse", async () => {
    const refused = await closedHouse().app.request("/", { headers: { host: HOST } });
    assert.match(refused.headers.get("content-security-policy") ?? "", /default-src 'none'/);
    assert.ok(!/<script|<style| style=/.test(await refused.text()));
  });
});
