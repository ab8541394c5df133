import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { looksAt, mergedFaces, seenIn } from "../../../src/publish/pictures/looks.ts";
import { drawnPicture } from "./drawn.ts";

const SRC = fileURLToPath(new URL("../../../src", import.meta.url));

/** Writes down every file that is opened in a process and in its threads. */
const SPY = `const fs = require("node:fs"); const { appendFileSync } = fs; const seen = (path) => appendFileSync(process.env.SPY, String(path) + "\\n");
for (const of of [fs, fs.promises]) for (const name of ["open", "openSync", "readFile", "readFileSync", "createReadStream"]) {
  const real = of[name]; if (real !== undefined) of[name] = function (path, ...rest) { seen(path); return real.call(this, path, ...rest); };
}
require("node:module").syncBuiltinESMExports();`;

describe("The detector of faces", () => {
  test("finds drawn heads, one lying and one upside down, on this machine alone, and opens no weights but those that detect", async (t) => {
    const work = mkdtempSync(join(tmpdir(), "firsthand-faces-"));
    t.after(() => rmSync(work, { recursive: true, force: true }));
    const heads = [
      { x: 110, y: 220, size: 130 },
      { x: 300, y: 220, size: 130, turned: 90 },
      { x: 490, y: 220, size: 130, turned: 180 },
    ];
    const [spy, opened, picture, script] = ["spy.cjs", "opened.txt", "picture.png", "find.mts"].map((name) => join(work, name));
    if (spy === undefined || opened === undefined || picture === undefined || script === undefined) assert.fail();
    writeFileSync(spy, SPY);
    writeFileSync(picture, await drawnPicture(600, 450, heads));
    const faces = pathToFileURL(join(SRC, "publish/faces.ts")).href;
    writeFileSync(
      script,
      `import { readFileSync } from "node:fs"; import { FaceFinder } from ${JSON.stringify(faces)};
await using finder = new FaceFinder(); console.log(JSON.stringify(await finder.facesIn(readFileSync(${JSON.stringify(picture)}), "all-turned")));`,
    );
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href;
    const done = spawnSync(process.execPath, ["--require", spy, "--import", tsx, script], {
      encoding: "utf8",
      env: { ...process.env, SPY: opened, NODE_OPTIONS: `--require ${spy}` },
    });
    assert.equal(done.status, 0, done.stderr);
    const found: readonly { readonly box: readonly number[]; readonly score: number }[] = JSON.parse(done.stdout);
    assert.equal(found.length, heads.length, done.stdout);
    for (const { x, y } of heads)
      assert.ok(
        found.some(
          ({ box: [left = 0, top = 0, width = 0, height = 0] }) =>
            Math.abs(left + width / 2 - x) < 30 && Math.abs(top + height / 2 - y) < 30,
        ),
        `${x},${y} is the middle of none of ${done.stdout}`,
      );
    const home = dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json"));
    const models = readdirSync(join(home, "model"));
    assert.ok(models.includes("face_recognition_model.bin"), "the package no longer holds what must not be opened");
    const files = readFileSync(opened, "utf8").split("\n");
    assert.deepEqual(models.filter((name) => files.some((file) => file.endsWith(`/model/${name}`))).sort(), [
      "ssd_mobilenetv1_model-weights_manifest.json",
      "ssd_mobilenetv1_model.bin",
    ]);
  });

  test("is the only net that the program names", () => {
    const forbidden =
      /face_?recognition|FaceRecognition|age_?gender|AgeGender|face_?expression|FaceExpression|face_?landmark|FaceLandmark|FaceMatcher|computeFaceDescriptor|tiny_?face/i;
    const naming = readdirSync(SRC, { recursive: true })
      .map((name) => join(SRC, String(name)))
      .filter((name) => /\.tsx?$/.test(name) && forbidden.test(readFileSync(name, "utf8")));
    assert.deepEqual(naming, []);
  });

  test("looks at every pixel of a picture, in every way that it can be turned", () => {
    for (const [width, height] of [
      [300, 200],
      [1_920, 1_080],
      [700, 1_920],
      [513, 641],
    ] as const) {
      const looks = looksAt({ width, height }, "all-turned");
      for (const turned of [0, 90, 180, 270] as const) {
        const pieces = looks.filter((look) => look.turned === turned).slice(1);
        for (let x = 0; x < width; x += 13)
          for (let y = 0; y < height; y += 13)
            assert.ok(
              pieces.length === 0 || pieces.some(({ piece: [l, t, w, h] }) => l <= x && x < l + w && t <= y && y < t + h),
              `${x},${y}`,
            );
      }
    }
    assert.equal(looksAt({ width: 640, height: 480 }, "all-turned").length, 4);
  });

  test("turns what it found back, and counts what several looks found once", () => {
    // A box at the left top of the upright square, as it stands once the square is turned.
    const upright = [0.1, 0.2, 0.3, 0.1] as const;
    const turned = { 0: upright, 90: [0.7, 0.1, 0.1, 0.3], 180: [0.6, 0.7, 0.3, 0.1], 270: [0.2, 0.6, 0.1, 0.3] } as const;
    const seen = ([0, 90, 180, 270] as const).flatMap((way) =>
      seenIn({ piece: [100, 0, 512, 512], turned: way, side: 512 }, [{ box: turned[way], score: 0.5 + way / 1_000 }]),
    );
    for (const { box } of seen) assert.deepEqual(box, [151, 102, 154, 52]);
    const [only, ...others] = mergedFaces(seen);
    assert.deepEqual([only?.score, others], [0.77, []]);
  });
});
