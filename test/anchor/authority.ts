import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";

/** True where openssl is installed, with which the tests make an authority of their own. */
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

const CONFIG = `[tsa]
default_tsa = here
[here]
serial = ./serial
signer_cert = ./tsa.pem
certs = ./ca.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_alg = sha256
`;

/** A time-stamping authority of its own for one test, made with openssl: two certificates, and an address where it answers. */
export async function authority(
  t: TestContext,
): Promise<{ readonly url: string; readonly trusted: string; readonly stamp: (request: Uint8Array) => Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-tsa-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const openssl = (...words: readonly string[]): void => void execFileSync("openssl", words, { cwd: folder, stdio: "ignore" });
  writeFileSync(join(folder, "tsa.cnf"), CONFIG);
  writeFileSync(join(folder, "serial"), "01\n");
  writeFileSync(join(folder, "ext"), "extendedKeyUsage=critical,timeStamping\n");
  openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Test Root", "-days", "30");
  openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Test Clock");
  openssl(
    "x509",
    "-req",
    "-in",
    "tsa.csr",
    "-CA",
    "ca.pem",
    "-CAkey",
    "ca.key",
    "-CAcreateserial",
    "-out",
    "tsa.pem",
    "-days",
    "30",
    "-extfile",
    "ext",
  );
  const stamp = (request: Uint8Array): Buffer => {
    writeFileSync(join(folder, "q.tsq"), request);
    openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "q.tsq", "-out", "r.tsr");
    return readFileSync(join(folder, "r.tsr"));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(stamp(Buffer.concat(chunks))));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the authority listens nowhere");
  return { url: `http://127.0.0.1:${address.port}/`, trusted: readFileSync(join(folder, "ca.pem"), "utf8"), stamp };
}
