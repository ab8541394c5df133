// Makes pictures of shapes with grain over them, crops and alters them, and prints how many are known again by their points, and how many unrelated ones are taken for one:
//   node --import tsx bench/crops.ts [COUNT]
import sharp, { type Sharp } from "sharp";
import { LIMITS } from "../src/capture/limits.ts";
import type { Features } from "../src/capture/orb.ts";
import { featuresOf } from "../src/capture/orb.ts";
import { pictureGrey } from "../src/capture/picture-file.ts";
import { commonPoints, LEAST_POINTS, likelyPairs } from "../src/capture/same-part.ts";
import { seeded } from "./seeded.ts";

const COUNT = Number(process.argv[2] ?? 60);
const [WIDTH, HEIGHT] = [1_200, 900];

/** Shapes of all sizes, a little out of focus, with the grain of a sensor. */
async function picture(number: number): Promise<Buffer> {
  const random = seeded(number + 1);
  const shapes = Array.from({ length: 120 }, () => {
    const [x, y, size] = [random() * WIDTH, random() * HEIGHT, 10 + random() ** 2 * 220];
    const look = `fill="hsl(${random() * 360},${random() * 70}%,${15 + random() * 70}%)" transform="rotate(${random() * 180} ${x} ${y})"`;
    return random() < 0.5
      ? `<ellipse cx="${x}" cy="${y}" rx="${size}" ry="${size * (0.3 + random())}" ${look}/>`
      : `<rect x="${x}" y="${y}" width="${size}" height="${size * (0.3 + random())}" ${look}/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="hsl(${random() * 360},40%,50%)"/>${shapes.join("")}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).flatten().blur(1.2).raw().toBuffer();
  for (let at = 0; at < pixels.length; at++) pixels[at] = Math.max(0, Math.min(255, (pixels[at] ?? 0) + (random() - 0.5) * 16));
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
}

const LOGO = Buffer.from(
  '<svg width="300" height="160"><rect width="300" height="160" fill="white"/><circle cx="90" cy="80" r="60" fill="red"/></svg>',
);

function crop(share: number, random: () => number): (bytes: Buffer) => Sharp {
  const [width, height] = [WIDTH, HEIGHT].map((side) => Math.round(side * (1 - share)));
  const [left, top] = [Math.floor(random() * WIDTH * share), Math.floor(random() * HEIGHT * share)];
  return (bytes) => sharp(bytes).extract({ left, top, width: width ?? 1, height: height ?? 1 });
}

type Alter = (bytes: Buffer, random: () => number) => Sharp;
const ALTERED: Readonly<Record<string, Alter>> = {
  "JPEG of quality 10": (bytes) => sharp(bytes).jpeg({ quality: 10 }),
  "made 240 pixels wide": (bytes) => sharp(bytes).resize(240).jpeg({ quality: 60 }),
  "cropped by 10 % a side": (bytes, random) => crop(0.1, random)(bytes),
  "by 20 %": (bytes, random) => crop(0.2, random)(bytes),
  "by 20 %, then 320 pixels wide, quality 50": (bytes, random) => crop(0.2, random)(bytes).resize(320).jpeg({ quality: 50 }),
  "by 30 %": (bytes, random) => crop(0.3, random)(bytes),
  "by 40 %": (bytes, random) => crop(0.4, random)(bytes),
  "by 50 %": (bytes, random) => crop(0.5, random)(bytes),
  "by 60 %": (bytes, random) => crop(0.6, random)(bytes),
  "turned by 10 degrees": (bytes) => sharp(bytes).rotate(10),
  "logo over 4 %": (bytes) => sharp(bytes).composite([{ input: LOGO, left: 850, top: 30 }]),
  mirrored: (bytes) => sharp(bytes).flop(),
};

const pointsOf = async (bytes: Buffer): Promise<Features> => featuresOf(await pictureGrey(bytes, "a picture", LIMITS));

const pictures: Buffer[] = [];
for (let i = 0; i < COUNT; i++) pictures.push(await picture(i));
let begun = performance.now();
const originals: Features[] = [];
for (const one of pictures) originals.push(await pointsOf(one));
console.log(`${COUNT} pictures, ${((performance.now() - begun) / COUNT).toFixed(0)} ms each for their points`);
console.log(`| altered | found of ${COUNT} | points: least, middle | among those that are compared |\n|---|---|---|---|`);
for (const [how, alter] of Object.entries(ALTERED)) {
  const random = seeded(99);
  const points: number[] = [];
  const all = [...originals];
  for (const [i, one] of pictures.entries()) {
    const altered = await pointsOf(await alter(one, random).jpeg().toBuffer());
    const original = originals[i] ?? altered;
    all.push(altered);
    points.push(commonPoints(original, altered));
  }
  const compared = likelyPairs(all).filter(([a, b]) => b - a === COUNT).length;
  points.sort((a, b) => a - b);
  console.log(`| ${how} | ${points.filter((count) => count >= LEAST_POINTS).length} | ${points[0]}, ${points[COUNT >> 1]} | ${compared} |`);
}
begun = performance.now();
const likely = likelyPairs(originals);
const table = performance.now() - begun;
begun = performance.now();
const unrelated: number[] = [];
for (const [i, a] of originals.entries()) for (const b of originals.slice(i + 1)) unrelated.push(commonPoints(a, b));
const each = (performance.now() - begun) / unrelated.length;
const wrong = unrelated.filter((count) => count >= LEAST_POINTS).length;
console.log(
  `unrelated pairs: ${unrelated.length}; taken for one: ${wrong}; most points ${Math.max(...unrelated)}; by the tables ${likely.length} are compared, found in ${table.toFixed(0)} ms; ${each.toFixed(1)} ms a pair`,
);
