// Measures how long others wait while something is supposed in a case that is being served, with and without a thread for it:
//   node --import tsx bench/what-if-served.ts 2000    (after npm run build)
// The texts are those of bench/large-case.ts, taken in and read as any others.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OpenCase } from "../src/case/open-case.ts";
import { Supposer } from "../src/case/supposer.ts";
import { createApp } from "../src/server/app.ts";
import { CoveredPictures } from "../src/server/covered.ts";
import { servedCase } from "../src/server/served-case.ts";
import { beginSession } from "../src/server/session.ts";
import { largeCase } from "./large-case.ts";

const size = Number(process.argv[2] ?? 2_000);
const BIN = fileURLToPath(new URL("../bin/firsthand.mjs", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "firsthand-served-"));
process.env["FIRSTHAND_HOME"] = join(work, "keys");
process.env["FIRSTHAND_BUILT"] = "1";
const [held, texts] = [join(work, "case"), join(work, "texts")];
mkdirSync(texts);
for (const { report, reading } of largeCase(size))
  writeFileSync(
    join(texts, `${report.id}.md`),
    `---\ntitle: Report ${report.id}\npublisher: ${report.publisher}\npublished: ${report.published}\n---\n\n${reading.text.replaceAll("\n", "\n\n")}`,
  );
for (const words of [
  ["new", held],
  ["add", held, texts],
]) {
  const done = spawnSync(process.execPath, [BIN, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(done.stderr);
}
try {
  using opened = await OpenCase.open(held, { by: "bench", clock: () => new Date(0) });
  const { gathered } = opened.findings();
  console.log(`${gathered.reports.size} reports, ${gathered.utterances.size} utterances, ${gathered.claims.size} claims`);
  await measure("on the server's own thread", new Supposer(opened, Number.POSITIVE_INFINITY));
  await measure("on a thread of its own", new Supposer(opened, 0));

  async function measure(name: string, supposer: Supposer): Promise<void> {
    const session = beginSession(1);
    const headers = { host: "127.0.0.1:1", cookie: `${session.cookie}=${session.redeem(session.token)}` };
    const served = servedCase(opened, supposer);
    const pictures = new CoveredPictures(
      served,
      () => Promise.reject(new Error("no pictures here")),
      async () => [],
    );
    const app = createApp({ served, session, web: { page: new Uint8Array(), files: new Map() }, pictures, port: 1 });
    const suppose = async (suppositions: readonly object[]): Promise<number> => {
      const from = performance.now();
      const answer = await app.request("/api/what-if", {
        method: "POST",
        headers: { ...headers, origin: "http://127.0.0.1:1", "content-type": "application/json" },
        body: JSON.stringify(suppositions),
      });
      if (answer.status !== 200) throw new Error(await answer.text());
      await answer.arrayBuffer();
      return performance.now() - from;
    };
    const [report] = gathered.reports.keys();
    const speaker = [...gathered.entities.values()].find(({ name: one }) => one.endsWith("General Staff"));
    if (report === undefined || speaker === undefined) throw new Error("the case holds nothing to suppose");
    console.log(`  ${name}: ready after ${((await suppose([{ kind: "without-report", report }])) / 1000).toFixed(2)} s`);
    for (const [what, supposition] of [
      ["a report is left out", { kind: "without-report", report }],
      ["a sixth of the case falls", { kind: "without-source", source: speaker.id, alone: true }],
    ] as const) {
      for (const path of ["/api/case", "/api/claims", "/api/questions"]) await app.request(path, { headers });
      const waits: number[] = [];
      let told = false;
      const asked = suppose([supposition]).finally(() => {
        told = true;
      });
      for (let i = 0; !told; i++) {
        // A request comes every 20 ms; what it waits is counted from then.
        const due = performance.now() + 20;
        await new Promise((resolve) => setTimeout(resolve, 20));
        await (await app.request(["/api/case", "/api/claims", "/api/questions"][i % 3] ?? "", { headers })).arrayBuffer();
        waits.push(performance.now() - due);
      }
      waits.sort((a, b) => a - b);
      const at = (share: number): string => (waits[Math.floor(share * (waits.length - 1))] ?? 0).toFixed(0);
      console.log(
        `    ${what.padEnd(28)}told after ${((await asked) / 1000).toFixed(2)} s; others waited ${at(0.5)} ms, 99 of 100 within ${at(0.99)}, all within ${at(1)} (${waits.length})`,
      );
    }
    await supposer.close();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
