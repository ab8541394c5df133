// Measures the answers of the workbench's server for one case: node --import tsx bench/answers.ts CASE
// The first answer to the first request includes the findings; each later one shows what a request costs while nothing changes.
import { OpenCase } from "../src/case/open-case.ts";
import { createApp } from "../src/server/app.ts";
import { CoveredPictures } from "../src/server/covered.ts";
import { servedCase } from "../src/server/served-case.ts";
import { beginSession } from "../src/server/session.ts";

const [folder = ""] = process.argv.slice(2);
using opened = await OpenCase.open(folder, { by: "bench", clock: () => new Date(0), readOnly: true });
opened.findings();
const session = beginSession(1);
const cookie = `${session.cookie}=${session.redeem(session.token)}`;
const served = servedCase(opened);
const app = createApp({
  served,
  session,
  web: { page: new Uint8Array(), files: new Map() },
  pictures: new CoveredPictures(
    served,
    () => Promise.reject(new Error("no pictures here")),
    async () => [],
  ),
  port: 1,
});

async function timed(path: string): Promise<{ readonly ms: number; readonly bytes: number }> {
  const started = performance.now();
  const answer = await app.request(path, { headers: { host: "127.0.0.1:1", cookie } });
  const { byteLength } = await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path} was answered by ${answer.status}`);
  return { ms: performance.now() - started, bytes: byteLength };
}

for (const path of [
  "/api/case",
  "/api/claims",
  "/api/reports",
  "/api/conflicts",
  "/api/questions",
  "/api/entities",
  "/api/timeline",
  "/api/items",
  "/api/search?q=Kursk",
]) {
  const first = await timed(path);
  const again = await timed(path);
  console.log(`  ${path.padEnd(16)}${first.ms.toFixed(1)} ms, then ${again.ms.toFixed(1)} ms, ${(first.bytes / 1000).toFixed(0)} kB`);
}
