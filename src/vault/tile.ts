import { HASH_SIZE, type Hash, type HashAt } from "./merkle.ts";

/** So many hashes, or entries, stand in a full tile (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
const HEIGHT = 8;
/** An entry is counted in two bytes where it stands in a bundle. */
export const MAX_ENTRY = 65_535;

/** A tile, or a bundle of entries where `level` is "entries", of 1 to 256 hashes or entries. */
export interface Tile {
  readonly level: number | "entries";
  readonly index: number;
  readonly width: number;
}

/** Where a tile stands below the folder of its log, as C2SP tlog-tiles writes it: `tile/0/x001/234`, `tile/entries/007.p/12`. */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [String(index % 1000).padStart(3, "0")];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, "0")}`);
  return `tile/${level}/${groups.join("/")}${width === TILE_WIDTH ? "" : `.p/${width}`}`;
}

/** The tiles and bundles of a log of `size` entries that the log of `from` entries does not have, the entries first. */
export function tilesBetween(from: number, size: number): readonly Tile[] {
  const found: Tile[] = [];
  for (const level of ["entries", 0, 1, 2, 3, 4, 5] as const) {
    const per = level === "entries" ? 1 : TILE_WIDTH ** level;
    const [before, after] = [Math.floor(from / per), Math.floor(size / per)];
    for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < after; index++) {
      const width = Math.min(TILE_WIDTH, after - index * TILE_WIDTH);
      if (index * TILE_WIDTH + width > before) found.push({ level, index, width });
    }
  }
  return found;
}

/** All tiles and bundles of a log of `size` entries. */
export function tilesOf(size: number): readonly Tile[] {
  return tilesBetween(0, size);
}

/** The bytes of a tile of hashes. A hash at level L of the tiles stands over 256^L leaves. */
export function tileBytes({ level, index, width }: Tile & { readonly level: number }, at: HashAt): Uint8Array {
  const bytes = new Uint8Array(width * HASH_SIZE);
  for (let i = 0; i < width; i++) bytes.set(at(level * HEIGHT, index * TILE_WIDTH + i), i * HASH_SIZE);
  return bytes;
}

/** The hashes of a tile; null where its length is not what its width says. */
export function hashesOf(bytes: Uint8Array, width: number): readonly Hash[] | null {
  if (bytes.length !== width * HASH_SIZE) return null;
  return Array.from({ length: width }, (_, i) => bytes.slice(i * HASH_SIZE, (i + 1) * HASH_SIZE));
}

/** Entries one after the other, each after its length in two bytes, the higher first. Throws a `RangeError` for one of more than 65,535 bytes. */
export function bundleBytes(entries: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, { length }) => sum + 2 + length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY) throw new RangeError(`an entry of ${entry.length} bytes is longer than ${MAX_ENTRY}`);
    bytes.set([entry.length >> 8, entry.length & 255], at);
    bytes.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bytes;
}

/** The entries of a bundle; null where it is not so many entries and nothing else. */
export function entriesIn(bundle: Uint8Array, width: number): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at + 2 <= bundle.length) {
    const end = at + 2 + (((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0));
    if (end > bundle.length || entries.length === width) return null;
    entries.push(bundle.subarray(at + 2, end));
    at = end;
  }
  return at === bundle.length && entries.length === width ? entries : null;
}
