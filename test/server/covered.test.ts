import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { thumbnail } from "../../src/capture/picture.ts";
import type { PixelBox } from "../../src/record/decision.ts";
import type { ItemId } from "../../src/record/id.ts";
import type { Item } from "../../src/record/item.ts";
import { createApp } from "../../src/server/app.ts";
import type { ServedCase } from "../../src/server/context.ts";
import { CoveredPictures } from "../../src/server/covered.ts";
import { beginSession } from "../../src/server/session.ts";
import { fixtureCase } from "../web/fixture.ts";
import { HOST, PORT } from "./harness.ts";

const SIDE = 240;
const ITEM = "i1" as ItemId;
const FACE: PixelBox = [40, 40, 60, 60];

/** A picture in which no two neighbours are alike, so that a filled place cannot be taken for a part of it. */
async function speckled(): Promise<Uint8Array> {
  const pixels = Buffer.from(Array.from({ length: SIDE * SIDE * 3 }, (_, i) => (i * 97 + (i >> 5) * 31) % 256));
  return new Uint8Array(
    await sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
      .png()
      .toBuffer(),
  );
}

/** A server on a case with one picture, which was looked at as often as `written` has lines. */
async function houseWith(facesIn: () => Promise<readonly PixelBox[]>) {
  const bytes = await speckled();
  const written: string[] = [];
  const fixture = fixtureCase();
  const item: Item = {
    id: ITEM,
    digest: "0".repeat(64) as Item["digest"],
    size: bytes.length,
    kind: "image",
    mediaType: "image/png",
    name: "photo.png",
    dimensions: { width: SIDE, height: SIDE },
    fingerprint: null,
    remarks: [],
  };
  const served: ServedCase = {
    ...fixture,
    record: () => ({ ...fixture.record(), items: new Map([[ITEM, item]]) }),
    bytes: async () => bytes,
    uncover: (_, because) => {
      written.push(because);
    },
  };
  const session = beginSession(PORT);
  const pictures = new CoveredPictures(served, thumbnail, facesIn);
  const app = createApp({ served, session, web: { page: new Uint8Array(), files: new Map() }, pictures, port: PORT });
  const headers = {
    host: HOST,
    cookie: `${session.cookie}=${session.redeem(session.token)}`,
    origin: `http://${HOST}`,
    "content-type": "application/json",
  };
  const ask = async (path: string, body?: object): Promise<Response> =>
    app.request(`/api/items/${ITEM}/${path}`, {
      headers,
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
  return { ask, written };
}

/** How many colours, of 32 steps a channel, the middle of the face has. */
async function coloursAt(answer: Response): Promise<number> {
  const [left, top, width, height] = FACE.map((one) => one + 4) as [number, number, number, number];
  const { data } = await sharp(Buffer.from(await answer.arrayBuffer()))
    .resize(SIDE, SIDE, { fit: "fill" })
    .extract({ left, top, width: width - 12, height: height - 12 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 3) colours.add([...data.subarray(i, i + 3)].map((one) => one >> 5).join());
  return colours.size;
}

describe("A picture in the workbench", () => {
  test("shows no face before somebody has said why, and then only where that is asked for", async () => {
    const { ask, written } = await houseWith(async () => [FACE]);
    assert.equal(await coloursAt(await ask("picture?side=240")), 1);
    assert.deepEqual(await (await ask("faces")).json(), { covered: 1 });
    assert.equal((await ask("picture?side=240&faces=shown")).status, 403);
    assert.equal((await ask("uncover", { because: " " })).status, 400);
    assert.equal((await ask("picture?side=240&faces=shown")).status, 403);
    assert.equal((await ask("uncover", { because: "to compare the insignia" })).status, 201);
    assert.deepEqual(written, ["to compare the insignia"]);
    assert.ok((await coloursAt(await ask("picture?side=240&faces=shown"))) > 10);
    assert.equal(await coloursAt(await ask("picture?side=240")), 1);
  });

  test("is not shown at all where nobody can say where its faces are", async () => {
    const { ask } = await houseWith(() => Promise.reject(new Error("the detector ended")));
    for (const path of ["picture?side=240", "faces"]) assert.equal((await ask(path)).status, 503, path);
  });

  test("is looked at once, however often it is shown", async () => {
    let looked = 0;
    const { ask } = await houseWith(async () => {
      looked++;
      return [];
    });
    await Promise.all([ask("picture?side=100"), ask("picture?side=200"), ask("faces")]);
    assert.equal(looked, 1);
  });
});
