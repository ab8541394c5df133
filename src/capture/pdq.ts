import type { Fingerprint } from "../record/item.ts";

/** A picture is made no larger than this a side before it is looked at. */
export const PDQ_SIDE = 512;
const GRID = 64;
const WAVES = 16;

/**
 * The fingerprint of a picture of brightness values from 0 to 255, row by row, at most {@link PDQ_SIDE} a side. The method is PDQ (Facebook, "The TMK+PDQF
 * Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm", 2019), with a fingerprint for each way in which a picture can be turned.
 */
export function fingerprintOf(luma: Float64Array, width: number, height: number): Fingerprint {
  const grid = decimated(smoothed(luma, width, height), width, height);
  return { pdq: turnings(grid).map((turned) => hashOf(strengths(turned))), quality: qualityOf(grid) };
}

/** Two box filters along each axis, as wide as a cell of the grid is: what is finer than a cell tells nothing. */
function smoothed(luma: Float64Array, width: number, height: number): Float64Array {
  const [across, down] = [width, height].map((side) => Math.floor((side + 2 * GRID - 1) / (2 * GRID)));
  const [from, to] = [Float64Array.from(luma), new Float64Array(luma.length)];
  for (let pass = 0; pass < 2; pass++) {
    for (let row = 0; row < height; row++) box(from, to, row * width, width, 1, across ?? 1);
    for (let column = 0; column < width; column++) box(to, from, column, height, width, down ?? 1);
  }
  return from;
}

/** The mean over a window around each of `length` values that stand `stride` apart; at both ends the window is cut. */
function box(from: Float64Array, to: Float64Array, start: number, length: number, stride: number, window: number): void {
  const ahead = Math.floor((window + 2) / 2) - 1;
  const behind = window - ahead - 1;
  let sum = 0;
  let held = 0;
  for (let i = 0; i < Math.min(ahead, length); i++) {
    sum += from[start + i * stride] ?? 0;
    held++;
  }
  for (let i = 0; i < length; i++) {
    if (i + ahead < length) {
      sum += from[start + (i + ahead) * stride] ?? 0;
      held++;
    }
    if (i - behind - 1 >= 0) {
      sum -= from[start + (i - behind - 1) * stride] ?? 0;
      held--;
    }
    to[start + i * stride] = sum / held;
  }
}

/** The value in the middle of each of 64 × 64 cells. */
function decimated(from: Float64Array, width: number, height: number): Float64Array {
  const grid = new Float64Array(GRID * GRID);
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++)
      grid[i * GRID + j] = from[Math.floor(((i + 0.5) * height) / GRID) * width + Math.floor(((j + 0.5) * width) / GRID)] ?? 0;
  return grid;
}

function qualityOf(grid: Float64Array): number {
  let sum = 0;
  const step = (a: number, b: number): number => Math.abs(Math.trunc((((grid[a] ?? 0) - (grid[b] ?? 0)) * 100) / 255));
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++) {
      if (i + 1 < GRID) sum += step(i * GRID + j, (i + 1) * GRID + j);
      if (j + 1 < GRID) sum += step(i * GRID + j, i * GRID + j + 1);
    }
  return Math.min(100, Math.floor(sum / 90));
}

/** As it is, turned by 90, 180 and 270 degrees, and each of them mirrored. */
function turnings(grid: Float64Array): readonly Float64Array[] {
  const last = GRID - 1;
  const from = (at: (i: number, j: number) => readonly [number, number]): Float64Array => {
    const turned = new Float64Array(GRID * GRID);
    for (let i = 0; i < GRID; i++)
      for (let j = 0; j < GRID; j++) {
        const [row, column] = at(i, j);
        turned[i * GRID + j] = grid[row * GRID + column] ?? 0;
      }
    return turned;
  };
  return [
    grid,
    from((i, j) => [j, last - i]),
    from((i, j) => [last - i, last - j]),
    from((i, j) => [last - j, i]),
    from((i, j) => [i, last - j]),
    from((i, j) => [last - i, j]),
    from((i, j) => [j, i]),
    from((i, j) => [last - j, last - i]),
  ];
}

/** Row k holds the wave of k + 1 half turns over the grid. */
const COSINES = Float64Array.from({ length: WAVES * GRID }, (_, at) => {
  const [k, j] = [Math.floor(at / GRID), at % GRID];
  return Math.sqrt(2 / GRID) * Math.cos((Math.PI / (2 * GRID)) * (k + 1) * (2 * j + 1));
});

/** The strengths of 16 × 16 waves: the discrete cosine transform without its constant row and column. */
function strengths(grid: Float64Array): Float64Array {
  const half = new Float64Array(WAVES * GRID);
  for (let k = 0; k < WAVES; k++)
    for (let j = 0; j < GRID; j++) {
      let sum = 0;
      for (let i = 0; i < GRID; i++) sum += (COSINES[k * GRID + i] ?? 0) * (grid[i * GRID + j] ?? 0);
      half[k * GRID + j] = sum;
    }
  const found = new Float64Array(WAVES * WAVES);
  for (let k = 0; k < WAVES; k++)
    for (let l = 0; l < WAVES; l++) {
      let sum = 0;
      for (let j = 0; j < GRID; j++) sum += (half[k * GRID + j] ?? 0) * (COSINES[l * GRID + j] ?? 0);
      found[k * WAVES + l] = sum;
    }
  return found;
}

/** A bit for each wave: whether it is stronger than the 128th of them. */
function hashOf(found: Float64Array): string {
  const middle = [...found].sort((a, b) => a - b)[found.length / 2 - 1] ?? 0;
  let hash = "";
  for (let at = found.length - 1; at >= 0; at -= 4) {
    let digit = 0;
    for (let bit = 0; bit < 4; bit++) digit = digit * 2 + ((found[at - bit] ?? 0) > middle ? 1 : 0);
    hash += digit.toString(16);
  }
  return hash;
}
