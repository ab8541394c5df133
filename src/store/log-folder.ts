import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseCheckpoint } from "../vault/checkpoint.ts";
import type { MerkleTree } from "../vault/merkle.ts";
import { type Note, parseNote } from "../vault/note.ts";
import { bundleBytes, TILE_WIDTH, type Tile, tileBytes, tilePath, tilesBetween, tilesOf } from "../vault/tile.ts";
import { logPath } from "./layout.ts";
import type { SyncDisk } from "./sync-disk.ts";

/** Longer than any checkpoint with all its signatures. */
const MAX_CHECKPOINT = 1_000_000;

/**
 * The log of a case as outsiders read it: tiles, bundles of entries, and the signed checkpoint, by C2SP tlog-tiles. It is made from the events and can be
 * made again; what a checkpoint says is there, is there before it.
 */
export class LogFolder {
  readonly #folder: string;
  readonly #disk: SyncDisk;

  constructor(caseFolder: string, disk: SyncDisk) {
    this.#folder = logPath(caseFolder);
    this.#disk = disk;
  }

  /** The checkpoint as it was published last; null where none was. */
  checkpoint(): string | null {
    const bytes = this.read("checkpoint", MAX_CHECKPOINT);
    return bytes === null ? null : Buffer.from(bytes).toString("utf8");
  }

  /** The same as a note over the head of a log; null where there is none that can be read. */
  note(): Note | null {
    try {
      const note = parseNote(this.checkpoint() ?? "");
      parseCheckpoint(note.text);
      return note;
    } catch {
      return null;
    }
  }

  /** How many entries the checkpoint counts; 0 where there is none that can be read. */
  size(): number {
    const note = this.note();
    return note === null ? 0 : parseCheckpoint(note.text).size;
  }

  /** A file of the log; null where it is not there, is no file, or is longer than `limit` bytes. */
  read(name: string, limit: number): Uint8Array | null {
    const path = join(this.#folder, ...name.split("/"));
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size <= limit ? readFileSync(path) : null;
  }

  /** Writes what the log of `from` entries does not have, and then the checkpoint, which `sign` makes. What that one needed and this one does not goes. */
  publish(tree: MerkleTree, from: number, entries: (start: number, end: number) => Iterable<Uint8Array>, sign: () => string): void {
    for (const tile of tilesBetween(from, tree.size)) this.#write(tile, tree, entries);
    const checkpoint = sign();
    this.#disk.replace(join(this.#folder, "checkpoint"), Buffer.from(checkpoint));
    for (const tile of outgrown(from, tree.size)) this.#disk.remove(this.#place(tile));
  }

  #write(tile: Tile, tree: MerkleTree, entries: (start: number, end: number) => Iterable<Uint8Array>): void {
    const { level, index, width } = tile;
    const start = index * TILE_WIDTH;
    const bytes = level === "entries" ? bundleBytes([...entries(start, start + width)]) : tileBytes({ ...tile, level }, tree.at);
    this.#disk.replace(this.#place(tile), bytes);
  }

  #place(tile: Tile): string {
    return join(this.#folder, ...tilePath(tile).split("/"));
  }
}

/** The partial tiles of the lesser log, in whose place wider ones stand now. */
function outgrown(from: number, size: number): readonly Tile[] {
  const now = new Set(
    tilesOf(size)
      .filter(({ width }) => width < TILE_WIDTH)
      .map(tilePath),
  );
  return tilesOf(from).filter((tile) => tile.width < TILE_WIDTH && !now.has(tilePath(tile)));
}
