import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, type TestContext, test } from "node:test";
import type { OpenCase } from "../../../src/case/open-case.ts";
import { makeDossier } from "../../../src/publish/dossier/make.ts";
import { publish } from "../../../src/publish/dossier/publish.ts";
import { ALONE } from "../../../src/publish/protect/showing.ts";
import type { PixelBox } from "../../../src/record/decision.ts";
import { type Desk, deskOf } from "../small-case.ts";
import { drawnPicture } from "./drawn.ts";

const HEAD = { x: 180, y: 220, size: 150 };
const FACE: PixelBox = [100, 120, 165, 200];
const TEXT = "The Interior Ministry said on Sunday that a convoy had left the town.";

async function desk(t: TestContext): Promise<{
  readonly desk: Desk;
  readonly anna: OpenCase;
  readonly boris: OpenCase;
  readonly item: NonNullable<ReturnType<typeof pictureOf>>;
}> {
  const made = await deskOf(t, {
    "a.md": `---\npublisher: Harbour Times\npublished: 2025-01-12\nmedium: article\nmedia: convoy.png\n---\n${TEXT}\n`,
    "convoy.png": await drawnPicture(600, 450, [HEAD], '<rect x="400" y="240" width="150" height="80" fill="#556"/>'),
  });
  const anna = await made.as("Anna");
  const boris = await made.as("Boris");
  return { desk: made, anna, boris, item: pictureOf(anna) ?? assert.fail() };
}

const pictureOf = (opened: OpenCase) => [...opened.record().items.values()].find(({ kind }) => kind === "image");

const redact = (item: ReturnType<typeof pictureOf>, boxes: readonly PixelBox[], alt?: string) =>
  ({
    kind: "redact",
    item: item?.id ?? assert.fail(),
    boxes: boxes.map((box) => ({ box: [...box] as [number, number, number, number], hides: "face" as const })),
    looked: true,
    ...(alt === undefined ? {} : { alt }),
    because: "It shows the lorries.",
  }) as const;

describe("A picture of a case", () => {
  test("is shown once two people agreed to what is filled over in it and no face is left, beside the claims of its report, under a new name", async (t) => {
    const { desk: made, anna, boris, item } = await desk(t);
    const out = join(made.work, "out");
    const held = (): number => makeDossier(anna).dossier.withheld.pictures;
    assert.equal(held(), 1);
    const lorry = anna.decide(redact(item, [[400, 240, 100, 60]]));
    assert.equal(held(), 1, "nobody has confirmed it");
    anna.decide({ kind: "confirm", decision: lorry, because: "I am sure." });
    assert.equal(held(), 1, "the same person confirmed it");
    boris.decide({ kind: "confirm", decision: lorry, because: "I looked too." });
    const stopped = await publish(anna, out);
    assert.deepEqual([stopped.leaks.map(({ kind }) => kind), stopped.place, existsSync(out)], [["picture"], null, false]);
    assert.match(stopped.leaks[0]?.why ?? "", /looks like a face/);
    const face = anna.decide(redact(item, [FACE], "A lorry at the bridge; Pavlo Tkachuk stands before it."));
    boris.decide({ kind: "confirm", decision: face, because: "Now it is hidden." });
    const { leaks, made: dossier } = await publish(anna, out);
    assert.deepEqual(leaks, []);
    assert.equal(dossier.dossier.withheld.pictures, 0);
    const [shown, ...others] = dossier.dossier.pictures;
    assert.deepEqual(
      [others, shown?.claims.length, shown?.hides],
      [[], 1, [{ what: "face", count: 2 }]],
      "boxes of both decisions are filled over",
    );
    assert.match(shown?.alt ?? "", /^A lorry at the bridge; \[name withheld\] stands before it/);
    assert.deepEqual(readdirSync(join(out, "pictures")), [`${shown?.id}.jpg`]);
    const page = readFileSync(join(out, "claims", `${shown?.claims[0]}.html`), "utf8");
    assert.ok(page.includes(`src="../${shown?.file}"`));
    const files = readdirSync(out, { recursive: true }).map(String);
    const all = files.filter((name) => name.includes(".")).map((name) => readFileSync(join(out, name)));
    for (const secret of [item.id, item.digest, item.name, ...(item.fingerprint?.pdq ?? [])])
      assert.ok(!all.some((file) => file.includes(secret)) && !files.some((name) => name.includes(secret)), secret);
    anna.decide({ kind: "withhold", part: item.id, because: "Not yet." });
    assert.equal(held(), 1, "it was withheld");
  });

  test("is shown by who works alone only a day later and with his sentence, and no box may lie outside it", async (t) => {
    const { desk: made, anna, item } = await desk(t);
    const decision = anna.decide(redact(item, [FACE]));
    anna.decide({ kind: "confirm", decision, because: ALONE });
    const shown = (): number => makeDossier(anna).dossier.pictures.length;
    assert.equal(shown(), 0);
    made.hours = 25;
    const again = anna.decide({ ...redact(item, [FACE]), because: "It shows the lorries, and the bridge." });
    made.hours = 50;
    anna.decide({ kind: "confirm", decision: again, because: ALONE });
    assert.equal(shown(), 1);
    assert.equal(makeDossier(anna).dossier.alone, true);
    assert.throws(() => anna.decide(redact(item, [[500, 400, 101, 20]])), { name: "BoxOutsideError" });
  });
});
