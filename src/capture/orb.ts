/** A grey picture, row by row, from 0 to 255. */
export interface Grey {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Points of a picture by which a part of it is known again: where they lie, and 256 bits that say what is around each. */
export interface Features {
  /** In pixels of the picture, x and y of each point after each other. */
  readonly places: Float32Array;
  /** Eight words of 32 bits a point. */
  readonly words: Uint32Array;
}

const WORDS = 8;
const POINTS = 500;
/** Each level of the pyramid is so many times smaller than the one before, so that a part that was made larger is found. */
const STEP = 1.2;
const LEVELS = 8;
/** So far around a point its bits look; points nearer to the edge have none. */
const REACH = 16;
/** By so much the pixels around a corner have to be lighter or darker than it. */
const CONTRAST = 18;
/** Points near each other tell the same: of a square of so many pixels the strongest few are taken. */
const CELL = 40;

/**
 * The points of a picture after ORB (Rublee, Rabaud, Konolige, Bradski, "ORB: an efficient alternative to SIFT or SURF", 2011): corners by FAST-9 on a pyramid, the
 * strongest by Harris, each turned by its centre of brightness, with 256 comparisons of two places around it.
 */
export function featuresOf(picture: Grey): Features {
  const places: number[] = [];
  const words: number[] = [];
  let level = picture;
  for (let i = 0, scale = 1; i < LEVELS && Math.min(level.width, level.height) > 4 * REACH; i++, scale *= STEP) {
    const share = Math.round((POINTS * (1 - 1 / STEP)) / (1 - STEP ** -LEVELS) / STEP ** i);
    const smooth = smoothed(level);
    for (const { x, y } of strongest(cornersOf(level), level, share)) {
      places.push(x * scale, y * scale);
      words.push(...bitsAt(smooth, x, y, angleAt(level, x, y)));
    }
    level = scaled(picture, Math.round(picture.width / (scale * STEP)), Math.round(picture.height / (scale * STEP)));
  }
  return { places: Float32Array.from(places), words: Uint32Array.from(words) };
}

/** The mean of what each pixel of a smaller picture covers, between its neighbours. */
function scaled({ pixels, width, height }: Grey, toWidth: number, toHeight: number): Grey {
  const to = new Uint8Array(toWidth * toHeight);
  for (let y = 0; y < toHeight; y++) {
    const fy = Math.min(height - 1.001, ((y + 0.5) * height) / toHeight - 0.5);
    const [y0, dy] = [Math.max(0, Math.floor(fy)), Math.max(0, fy - Math.floor(fy))];
    for (let x = 0; x < toWidth; x++) {
      const fx = Math.min(width - 1.001, ((x + 0.5) * width) / toWidth - 0.5);
      const [x0, dx] = [Math.max(0, Math.floor(fx)), Math.max(0, fx - Math.floor(fx))];
      const at = y0 * width + x0;
      const upper = (pixels[at] ?? 0) * (1 - dx) + (pixels[at + 1] ?? 0) * dx;
      const lower = (pixels[at + width] ?? 0) * (1 - dx) + (pixels[at + width + 1] ?? 0) * dx;
      to[y * toWidth + x] = Math.round(upper * (1 - dy) + lower * dy);
    }
  }
  return { pixels: to, width: toWidth, height: toHeight };
}

/** The mean of 5 × 5 pixels: single ones are noise, and compression moves them. */
function smoothed({ pixels, width, height }: Grey): Grey {
  const [across, to] = [new Uint16Array(pixels.length), new Uint8Array(pixels.length)];
  for (let y = 0; y < height; y++)
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x;
      across[at] = (pixels[at - 2] ?? 0) + (pixels[at - 1] ?? 0) + (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0);
    }
  for (let y = 2; y < height - 2; y++)
    for (let x = 2; x < width - 2; x++) {
      const at = y * width + x;
      const sum =
        (across[at - 2 * width] ?? 0) +
        (across[at - width] ?? 0) +
        (across[at] ?? 0) +
        (across[at + width] ?? 0) +
        (across[at + 2 * width] ?? 0);
      to[at] = Math.round(sum / 25);
    }
  return { pixels: to, width, height };
}

/** The circle of sixteen pixels around a corner, in order. */
const CIRCLE = [
  [0, -3],
  [1, -3],
  [2, -2],
  [3, -1],
  [3, 0],
  [3, 1],
  [2, 2],
  [1, 3],
  [0, 3],
  [-1, 3],
  [-2, 2],
  [-3, 1],
  [-3, 0],
  [-3, -1],
  [-2, -2],
  [-1, -3],
] as const;

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Where nine pixels of the circle after each other are lighter than the middle, or nine are darker (Rosten, Drummond, "Machine learning for high-speed corner detection", 2006). */
function cornersOf({ pixels, width, height }: Grey): readonly Corner[] {
  const offsets = CIRCLE.map(([dx, dy]) => dy * width + dx);
  const found: Corner[] = [];
  for (let y = REACH; y < height - REACH; y++)
    for (let x = REACH; x < width - REACH; x++) {
      const at = y * width + x;
      const middle = pixels[at] ?? 0;
      if (isCorner(pixels, offsets, at, middle)) found.push({ x, y });
    }
  return found;
}

function isCorner(pixels: Uint8Array, offsets: readonly number[], at: number, middle: number): boolean {
  // Of nine after each other, two of any four that stand a quarter apart are among them.
  let [lighter, darker] = [0, 0];
  for (let i = 0; i < 16; i += 4) {
    const difference = (pixels[at + (offsets[i] ?? 0)] ?? 0) - middle;
    if (difference > CONTRAST) lighter++;
    else if (difference < -CONTRAST) darker++;
  }
  if (lighter < 2 && darker < 2) return false;
  let run = 0;
  let sign = 0;
  for (let i = 0; i < 25; i++) {
    const difference = (pixels[at + (offsets[i % 16] ?? 0)] ?? 0) - middle;
    const now = difference > CONTRAST ? 1 : difference < -CONTRAST ? -1 : 0;
    run = now !== 0 && now === sign ? run + 1 : now === 0 ? 0 : 1;
    sign = now;
    if (run === 9) return true;
  }
  return false;
}

/** The corners with the strongest response (Harris, Stephens, "A combined corner and edge detector", 1988), spread over the picture. */
function strongest(corners: readonly Corner[], grey: Grey, count: number): readonly Corner[] {
  const rated = corners.map((corner) => ({ corner, strength: harris(grey, corner) })).sort((a, b) => b.strength - a.strength);
  const cells = Math.ceil(grey.width / CELL) * Math.ceil(grey.height / CELL);
  const most = Math.max(4, Math.ceil((3 * count) / cells));
  const taken = new Map<number, Corner[]>();
  const found: Corner[] = [];
  for (const { corner } of rated) {
    const cell = Math.floor(corner.y / CELL) * 10_000 + Math.floor(corner.x / CELL);
    const near = taken.get(cell) ?? [];
    if (near.length >= most || near.some(({ x, y }) => Math.abs(x - corner.x) < 3 && Math.abs(y - corner.y) < 3)) continue;
    taken.set(cell, [...near, corner]);
    found.push(corner);
    if (found.length === count) break;
  }
  return found;
}

function harris({ pixels, width }: Grey, { x, y }: Corner): number {
  let [xx, yy, xy] = [0, 0, 0];
  for (let dy = -3; dy <= 3; dy++)
    for (let dx = -3; dx <= 3; dx++) {
      const at = (y + dy) * width + x + dx;
      const across = (pixels[at + 1] ?? 0) - (pixels[at - 1] ?? 0);
      const down = (pixels[at + width] ?? 0) - (pixels[at - width] ?? 0);
      xx += across * across;
      yy += down * down;
      xy += across * down;
    }
  return xx * yy - xy * xy - 0.04 * (xx + yy) ** 2;
}

/** Towards the centre of brightness around a point: so it turns with the picture. */
function angleAt({ pixels, width }: Grey, x: number, y: number): number {
  let [right, down] = [0, 0];
  for (let dy = -15; dy <= 15; dy++)
    for (let dx = -15; dx <= 15; dx++) {
      if (dx * dx + dy * dy > 225) continue;
      const value = pixels[(y + dy) * width + x + dx] ?? 0;
      right += dx * value;
      down += dy * value;
    }
  return Math.atan2(down, right);
}

/** Turned into so many directions. */
const TURNS = 30;

/** Pairs of places around a point, near its middle more often (Calonder and others, "BRIEF", 2010), from a fixed beginning, so that the same picture has the same bits everywhere. */
const PAIRS: readonly Int8Array[] = (() => {
  let state = 0x2545f491;
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
  const coordinate = (): number => {
    for (;;) {
      const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * 5.5;
      if (Math.abs(normal) <= 9.5) return normal;
    }
  };
  const base = Array.from({ length: 4 * 32 * WORDS }, coordinate);
  return Array.from({ length: TURNS }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / TURNS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const turned = new Int8Array(base.length);
    for (let i = 0; i < base.length; i += 2) {
      const [x, y] = [base[i] ?? 0, base[i + 1] ?? 0];
      turned[i] = Math.round(x * cos - y * sin);
      turned[i + 1] = Math.round(x * sin + y * cos);
    }
    return turned;
  });
})();

function bitsAt({ pixels, width }: Grey, x: number, y: number, angle: number): readonly number[] {
  const turn = (Math.round((angle / (2 * Math.PI)) * TURNS) + TURNS) % TURNS;
  const pairs = PAIRS[turn] ?? new Int8Array();
  const words: number[] = [];
  const value = (i: number): number => pixels[(y + (pairs[i + 1] ?? 0)) * width + x + (pairs[i] ?? 0)] ?? 0;
  for (let word = 0, i = 0; word < WORDS; word++) {
    let bits = 0;
    for (let bit = 0; bit < 32; bit++, i += 4) bits = (bits << 1) | (value(i) < value(i + 2) ? 1 : 0);
    words.push(bits >>> 0);
  }
  return words;
}
