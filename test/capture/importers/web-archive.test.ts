import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { captureFile } from "../../../src/capture/capture.ts";
import { ByteReader } from "../../../src/capture/importers/byte-reader.ts";
import { warcRecords } from "../../../src/capture/importers/warc-record.ts";
import { captured, NOTHING_GIVEN, only, refused } from "../folder.ts";
import { picture } from "../picture-bytes.ts";
import { zipOf } from "./zip-bytes.ts";

const PAGE = "<!doctype html><article><p>The ministry said so on Monday, and nobody else did.</article>";
const sha = (content: string | Uint8Array): string => `sha256:${createHash("sha256").update(content).digest("hex")}`;

interface Answer {
  readonly url: string;
  readonly type?: string;
  readonly head?: string;
  readonly status?: string;
  readonly body: string | Uint8Array;
  readonly fields?: string;
  readonly length?: number;
}

function record({ url, type = "text/html; charset=utf-8", head = "", status = "200 OK", body, fields = "", length }: Answer): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${head}\r\n`), Buffer.from(body)]);
  const lines = [
    "WARC/1.1",
    "WARC-Type: response",
    `WARC-Record-ID: <urn:uuid:${url.length}-${url.slice(-4)}>`,
    `WARC-Target-URI: ${url}`,
    "WARC-Date: 2025-01-13T10:00:00Z",
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${length ?? block.length}`,
    ...(fields === "" ? [] : [fields]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
}

const INFO = Buffer.from("WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 5\r\n\r\na: b\n\r\n\r\n");

test("reads a web archive: a page is a report with its address and the time of capture", async (t) => {
  for (const bytes of [
    Buffer.concat([INFO, record({ url: "https://example.org/a", body: PAGE })]),
    Buffer.concat([gzipSync(INFO), gzipSync(record({ url: "https://example.org/a", body: PAGE }))]),
  ]) {
    const archive = await captured(t, "a", bytes);
    assert.equal(archive.item.kind, "web-archive");
    const { report, text } = only(archive);
    assert.equal(text, "The ministry said so on Monday, and nobody else did.");
    assert.equal(report.url, "https://example.org/a");
    assert.equal(report.captured, "2025-01-13T10:00:00Z");
    assert.equal(report.part, "21-rg/a");
  }
});

test("keeps how each thing was got as the archive says it, with the question that stands before or behind its answer", async (t) => {
  const info = "software: crawler 1.2\r\nformat: WARC 1.1\r\n";
  const made = Buffer.from(`WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: ${info.length}\r\n\r\n${info}\r\n\r\n`);
  const photo = Buffer.concat([await picture("png", 64, 64), Buffer.alloc(5_000)]);
  const url = "https://example.org/p/photo.png";
  const fields = "WARC-IP-Address: 192.0.2.7\r\nWARC-Protocol: tls/1.3\r\nWARC-Cipher-Suite: TLS_AES_128_GCM_SHA256";
  const answer = record({ url, type: "image/png", head: "Server: here\r\nSet-Cookie: id=1\r\n", body: photo, fields });
  const block = "GET /p/photo.png HTTP/1.1\r\nHost: example.org\r\nCookie: id=1\r\nAccept: image/*\r\n\r\n";
  const head = `WARC/1.1\r\nWARC-Type: request\r\nWARC-Target-URI: ${url}\r\nWARC-Concurrent-To: <urn:uuid:${url.length}-${url.slice(-4)}>`;
  const request = Buffer.from(`${head}\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`);
  const page = record({ url: "https://example.org/a", body: PAGE });
  for (const order of [
    [made, page, request, answer],
    [made, answer, request, page],
  ]) {
    const archive = await captured(t, "a", Buffer.concat(order));
    assert.equal(archive.item.acquired?.container?.tool, "crawler 1.2");
    assert.deepEqual(archive.attachments[0]?.item.acquired?.container, {
      url,
      captured: "2025-01-13T10:00:00Z",
      server: "192.0.2.7",
      tls: "tls/1.3 TLS_AES_128_GCM_SHA256",
      status: 200,
      response: [
        ["Content-Type", "image/png"],
        ["Server", "here"],
        ["Set-Cookie", "(left out)"],
      ],
      request: [
        ["Host", "example.org"],
        ["Cookie", "(left out)"],
        ["Accept", "image/*"],
      ],
    });
    const { got } = only(archive).report;
    assert.deepEqual([got?.url, got?.status, got?.request, got?.server], ["https://example.org/a", 200, undefined, undefined]);
  }
});

test("undoes what a server packed a page in", async (t) => {
  const chunked = `10\r\n${PAGE.slice(0, 16)}\r\n${(PAGE.length - 16).toString(16)};x\r\n${PAGE.slice(16)}\r\n0\r\n\r\n`;
  for (const answer of [
    { head: "Content-Encoding: gzip\r\n", body: gzipSync(PAGE) },
    { head: "Content-Encoding: br\r\n", body: brotliCompressSync(PAGE) },
    { head: "Transfer-Encoding: chunked\r\n", body: chunked },
    { head: "Transfer-Encoding: chunked\r\n", body: PAGE },
    { head: "Content-Encoding: gzip\r\n", body: PAGE },
    { type: "text/html; charset=windows-1251", body: Buffer.from(PAGE, "latin1") },
  ])
    assert.match(only(await captured(t, "a", record({ url: "https://example.org/", ...answer }))).text, /^The ministry said so/);
});

test("takes media as items, counts what is neither, and says where a page makes no report", async (t) => {
  const noise = await picture("png", 64, 64);
  const photo = Buffer.concat([noise, Buffer.alloc(5_000)]);
  const archive = await captured(
    t,
    "a",
    Buffer.concat([
      record({ url: "https://example.org/p/photo.png", type: "image/png", body: photo }),
      record({ url: "https://example.org/icon.png", type: "image/png", body: "small" }),
      record({ url: "https://example.org/s.css", type: "text/css", body: "a{}" }),
      record({ url: "https://example.org/gone", status: "404 Not Found", body: PAGE }),
      record({ url: "https://example.org/empty", body: "<html></html>" }),
      record({ url: "https://example.org/bomb", head: "Content-Encoding: gzip\r\n", body: gzipSync(Buffer.alloc(200_000_000)) }),
      record({ url: "https://example.org/b", body: PAGE }),
    ]),
  );
  assert.equal(archive.reports.length, 1);
  assert.deepEqual(
    archive.attachments.map(({ item }) => [item.name, item.kind]),
    [["a/1/example.org/p/photo.png", "image"]],
  );
  const { way, of, declared, container } = archive.attachments[0]?.item.acquired ?? {};
  assert.deepEqual([way, of, declared, container?.url], ["inside", archive.item.name, "image/png", "https://example.org/p/photo.png"]);
  assert.match(container?.captured ?? "", /^2025/);
  assert.match(archive.attachments[0]?.item.remarks.join() ?? "", /captured from https:\/\/example\.org\/p\/photo\.png at 2025/);
  const remarks = archive.item.remarks.join("\n");
  for (const sentence of [
    /redirections, errors and empty answers \(1\)/,
    /less than 4096 bytes \(1\)/,
    /neither pages nor media .* \(1\)/,
    /record 5 .*makes no report/,
    /record 6 .*no answer that can be unpacked/,
  ])
    assert.match(remarks, sentence);
});

test("does not believe the lengths of records", async (t) => {
  const good = record({ url: "https://example.org/b", body: PAGE });
  for (const [length, sentence] of [
    [20, /record 2 is not as long as it says/],
    [9_000_000_000, /says that it has 9000000000 bytes, and the file ends after/],
    [-1, /does not say how long it is/],
  ] as const) {
    const archive = await captured(t, "a", Buffer.concat([good, record({ url: "https://example.org/a", body: PAGE, length }), good]));
    assert.ok(archive.reports.length >= 1, String(length));
    assert.match(archive.item.remarks.join("\n"), sentence);
  }
});

test("keeps what came before the place at which a packed archive breaks off, and stops at a bomb", async (t) => {
  const good = gzipSync(record({ url: "https://example.org/b", body: PAGE }));
  const cut = await captured(
    t,
    "a",
    Buffer.concat([good, gzipSync(record({ url: "https://example.org/c", body: PAGE.repeat(50) })).subarray(0, 90)]),
  );
  assert.equal(cut.reports.length, 1);
  assert.match(cut.item.remarks.join(), /breaks off or is damaged/);
  const bomb = await captured(
    t,
    "a",
    Buffer.concat([
      good,
      gzipSync(
        Buffer.concat([Buffer.from("WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 90000000\r\n\r\n"), Buffer.alloc(90_000_000)]),
      ),
    ]),
    NOTHING_GIVEN,
    { unpacked: 1_000_000 },
  );
  assert.equal(bomb.reports.length, 1);
  assert.match(bomb.item.remarks.join(), /it unpacks to more than 1 MB/);
});

test("says which record does not have the digest that is noted for it", async (t) => {
  const block = `WARC-Block-Digest: ${sha("other")}`;
  const archive = await captured(
    t,
    "a",
    Buffer.concat([
      record({ url: "https://example.org/a", body: PAGE, fields: block }),
      record({ url: "https://example.org/b", body: PAGE, fields: `WARC-Payload-Digest: ${sha(PAGE)}` }),
    ]),
  );
  assert.equal(archive.item.remarks.length, 1);
  assert.match(archive.item.remarks.join(), /record 1 \(https:\/\/example\.org\/a\) does not have the sha256 digest/);
});

function wacz(options: { readonly altered?: boolean; readonly signed?: boolean; readonly hash?: string } = {}): Buffer {
  const warc = gzipSync(record({ url: "https://example.org/a", body: PAGE }));
  const resources = [{ name: "a", path: "archive/a.warc.gz", hash: options.altered ? sha("x") : sha(warc), bytes: warc.length }];
  const datapackage = JSON.stringify({ profile: "data-package", wacz_version: "1.1.1", resources });
  const hash = options.hash ?? sha(datapackage);
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  const signature = sign("sha256", Buffer.from(hash), { key: privateKey, dsaEncoding: "ieee-p1363" }).toString("base64");
  const signedData = {
    hash,
    signature,
    publicKey: publicKey.export({ format: "der", type: "spki" }).toString("base64"),
    created: "2025",
    software: "s",
  };
  return zipOf([
    { name: "archive/a.warc.gz", content: warc, stored: true },
    { name: "datapackage.json", content: datapackage },
    {
      name: "datapackage-digest.json",
      content: JSON.stringify({ path: "datapackage.json", hash, ...(options.signed ? { signedData } : {}) }),
    },
  ]);
}

test("reads a packaged web archive and checks its digests and its signature", async (t) => {
  for (const [options, sentence] of [
    [{}, /1 digests of its datapackage\.json fit.*it carries no signature/s],
    [{ signed: true }, /its signature fits its contents: it was made with a key that names nobody/],
    [{ altered: true }, /archive\/a\.warc\.gz does not have the digest that datapackage\.json notes/],
    [{ signed: true, hash: sha("y") }, /its datapackage\.json does not have the digest .* it was altered/],
  ] as const) {
    const archive = await captured(t, "a", wacz(options));
    assert.equal(archive.reports.length, 1);
    assert.equal(archive.item.mediaType, "application/wacz");
    assert.match(archive.item.remarks.join("\n"), sentence);
  }
});

const DATAPACKAGE = { name: "datapackage.json", content: '{"resources":[]}' };

test("survives archives that were made to harm", async (t) => {
  const warc = { name: "archive/a.warc", content: record({ url: "https://example.org/a", body: PAGE }) };
  const remarksOf = async (bad: Parameters<typeof zipOf>[0][number]): Promise<string> => {
    const archive = await captured(t, "a", zipOf([warc, DATAPACKAGE, bad]));
    assert.equal(archive.reports.length, 1, "the good part is read");
    return archive.item.remarks.join("\n");
  };
  assert.match(
    await remarksOf({ name: "archive/bomb.warc", content: Buffer.alloc(80_000_000) }),
    /archive\/bomb\.warc .*unpacks to more than 250 times its size/,
  );
  assert.match(await remarksOf({ name: "archive/four.warc", content: "WARC/1.0\r\n", size: 0xffffffff }), /is damaged \(/);
  assert.match(
    await remarksOf({ name: "archive/more.warc", content: Buffer.alloc(9_000, 65), size: 10 }),
    /is damaged \(Invalid uncompressed size\)/,
  );
  assert.match(await remarksOf({ name: "archive/link.warc", content: "/etc/passwd", mode: 0o120777 }), /is a link to another file/);
  assert.match(await remarksOf({ name: "archive/secret.warc", content: "x", flags: 1 }), /is encrypted/);
  const leaving = await captured(t, "a", zipOf([{ ...warc, name: "archive/../../../etc/x.warc" }, DATAPACKAGE]));
  assert.equal(leaving.reports.length, 1, "a name leads nowhere, since nothing is unpacked to it");
  await refused(
    captured(t, "a", zipOf([{ name: "a.warc", content: "x", stored: true, packed: 4_000_000_000 }])),
    "archive",
    /overlap or are longer/,
  );
  await refused(captured(t, "a", zipOf([{ name: "CON", content: "x" }])), "archive", /unpack it and add the folder/);
});

test("finds the same records wherever a web archive is cut", async () => {
  const bytes = Buffer.concat([
    INFO,
    record({ url: "https://example.org/a", body: PAGE }),
    record({ url: "https://example.org/bb", body: "\n\n" }),
  ]);
  async function* inPieces(size: number): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const read = async (size: number): Promise<unknown> => {
    const found: unknown[] = [];
    for await (const step of warcRecords(new ByteReader(inPieces(size)), () => true, 10_000))
      found.push("why" in step ? step : [step.number, step.block?.toString()]);
    return found;
  };
  const whole = await read(bytes.length);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => assert.deepEqual(await read(size), whole)),
    { seed: 2, numRuns: 60 },
  );
});

const FIXTURES = new URL("../../../../shared/bench/vault/py-wacz-fixtures/", import.meta.url).pathname;

test("reads the web archives of another program", { skip: existsSync(FIXTURES) ? false : "they are not here" }, async () => {
  const iana = await captureFile(`${FIXTURES}example-iana.warc`, "iana", NOTHING_GIVEN);
  assert.ok(iana.reports.length > 5);
  assert.doesNotMatch(iana.item.remarks.join(), /digest/);
  const signed = await captureFile(`${FIXTURES}valid_signed_example_1.wacz`, "signed", NOTHING_GIVEN);
  assert.match(signed.item.remarks.join(), /its signature fits its contents/);
});
