// Looks for faces on the photographs that the detector's package brings (six, of groups; they are not part of this project), as they are, turned, dark and small, and on drawn heads of several sizes:
//   node --import tsx bench/faces.ts
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { FaceFinder, type ProposedFace } from "../src/publish/faces.ts";
import { areaOf, overlapOf } from "../src/publish/pictures/boxes.ts";
import { drawnPicture } from "../test/publish/pictures/drawn.ts";

const PHOTOGRAPHS = join(dirname(createRequire(import.meta.url).resolve("@vladmandic/face-api/package.json")), "demo");
/** What is as sure as this on a photograph as it is counts as a face. */
const SURE = 0.5;

/** Each way of spoiling a picture of 960 pixels, and where a point of it is then. */
const WAYS: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  "as it is": (picture) => picture,
  "upside down": (picture) => picture.rotate(180),
  "dark, quality 20": (picture) => picture.linear(0.25, 0).jpeg({ quality: 20 }),
  "320 pixels": (picture) => picture.resize(320),
};

const isOne = (a: ProposedFace, b: ProposedFace): boolean => overlapOf(a.box, b.box) > 0.4 * Math.min(areaOf(a.box), areaOf(b.box));

/** What was found, where it would stand on the picture of 960 pixels as it is. */
function placed(
  way: string,
  { box: [x, y, w, h], score }: ProposedFace,
  size: { readonly width: number; readonly height: number },
): ProposedFace {
  if (way === "upside down") return { box: [size.width - x - w, size.height - y - h, w, h], score };
  return way === "320 pixels" ? { box: [x * 3, y * 3, w * 3, h * 3], score } : { box: [x, y, w, h], score };
}

await using finder = new FaceFinder();
const found = new Map<string, { hit: number; extra: number; looks: number }>();
let faces = 0;
for (const name of readdirSync(PHOTOGRAPHS).filter((file) => /^sample\d\.jpg$/.test(file))) {
  const picture = await sharp(readFileSync(join(PHOTOGRAPHS, name)))
    .resize(960)
    .png()
    .toBuffer();
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const known = (await finder.facesIn(picture, "all-turned")).filter(({ score }) => score >= SURE);
  faces += known.length;
  for (const [way, spoil] of Object.entries(WAYS))
    for (const care of ["all-turned", "whole-turned"] as const) {
      const begun = performance.now();
      const seen = (await finder.facesIn(await spoil(sharp(picture)).toBuffer(), care)).map((face) => placed(way, face, { width, height }));
      const row = found.get(`${way}, ${care}`) ?? { hit: 0, extra: 0, looks: 0 };
      row.hit += known.filter((face) => seen.some((one) => isOne(one, face))).length;
      row.extra += seen.filter((one) => !known.some((face) => isOne(one, face))).length;
      row.looks += performance.now() - begun;
      found.set(`${way}, ${care}`, row);
    }
}
console.log(`${faces} faces on six photographs of 960 pixels, as surely found as ${SURE} on them as they are`);
for (const [way, { hit, extra, looks }] of found)
  console.log(`${way}: ${hit} found, ${extra} more proposed, ${(looks / 6_000).toFixed(1)} s a picture`);
for (const size of [24, 32, 48, 64, 96, 150, 200]) {
  const heads = Array.from({ length: 4 }, (_, i) => ({ x: 240 + i * 320, y: 360, size, turned: i * 90 }));
  const seen = await finder.facesIn(await drawnPicture(1_400, 720, heads), "all-turned");
  const hit = heads.filter(({ x, y }) => seen.some(({ box: [l, t, w, h] }) => l < x && x < l + w && t < y && y < t + h)).length;
  console.log(`drawn heads of ${size} pixels, one in each of four ways: ${hit} of 4 found, ${seen.length - hit} more proposed`);
}
