import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import sharp from "sharp";
import { credentialsOf } from "../../src/capture/credentials-file.ts";
import { markedBytes } from "../../src/capture/credentials-mark.ts";
import { factsOfItem } from "../../src/cli/why/item.ts";
import { canonicalText } from "../../src/vault/canonical-event.ts";
import { captured } from "./folder.ts";
import { signedPicture } from "./signed-picture.ts";

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end();
});
const fetchBefore = globalThis.fetch;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  globalThis.fetch = async (input) => {
    asked.push(String(input));
    throw new Error("blocked");
  };
});
after(() => {
  globalThis.fetch = fetchBefore;
  server.close();
});

const plain = (): Promise<Uint8Array> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: "#345" } })
    .jpeg()
    .toBuffer();

/** A picture that says, as programs do, that its credentials lie at an address. */
async function elsewhere(): Promise<Uint8Array> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/credentials.c2pa`;
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${address}"/></rdf:RDF></x:xmpmeta>`;
  return sharp(await plain())
    .withXmp(xmp)
    .jpeg()
    .toBuffer();
}

describe("Firsthand checks content credentials", () => {
  test("and says that a signature is intact and its signer on no list, and that it does not fit a file that was changed", async (t) => {
    const signed = await signedPicture(await plain());
    const { item } = await captured(t, "signed.jpg", signed);
    assert.deepEqual(
      [item.credentials?.state, item.credentials?.signer, item.credentials?.generator, item.credentials?.problems],
      ["intact", "Test Signer", "A camera", []],
    );
    const said = factsOfItem(item).map(([, sentence]) => sentence);
    assert.ok(
      said.some((sentence) =>
        sentence.startsWith("content credentials: signature intact, signer not on our list (signed in the name of Test Signer"),
      ),
    );
    assert.ok(!/authentic|verified/i.test(said.join()));
    const changed = Uint8Array.from(signed);
    changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
    const broken = await credentialsOf(Buffer.from(changed), "image/jpeg");
    assert.deepEqual([broken?.state, broken?.problems], ["broken", ["assertion.dataHash.mismatch"]]);
  });

  test("without asking any address, also where the file names one", async (t) => {
    const bytes = await elsewhere();
    const found = await credentialsOf(Buffer.from(bytes), "image/jpeg");
    assert.equal(found?.state, "elsewhere");
    assert.match(found?.problems.join() ?? "", /credentials\.c2pa/);
    assert.equal((await captured(t, "elsewhere.jpg", bytes)).item.credentials?.state, "elsewhere");
    await credentialsOf(Buffer.from(await signedPicture(await plain())), "image/jpeg");
    assert.deepEqual(asked, []);
  });

  test("of no file that has none, and of damaged ones without an error", async () => {
    assert.equal(await markedBytes(await plain()), null);
    const signed = await signedPicture(await plain());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(signed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 9 }), async (changes) => {
        const damaged = Uint8Array.from(signed);
        for (const [at, value] of changes) damaged[at] = value;
        canonicalText(await credentialsOf(Buffer.from(damaged), "image/jpeg"));
      }),
      { numRuns: 30 },
    );
  });
});
