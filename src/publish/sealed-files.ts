import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { anchorFiles } from "../anchor/anchors.ts";
import { byRank } from "../case/decision-order.ts";
import { UnsignedError } from "../case/errors.ts";
import type { OpenCase } from "../case/open-case.ts";
import { prove } from "../case/prove.ts";
import { READER_VERSION } from "../read/read.ts";
import { canonical } from "../record/canonical.ts";
import type { Digest } from "../record/digest.ts";
import { evidenceOf, type LoggedEvent } from "../record/event.ts";
import { bytesOf, sha256 } from "../store/hash.ts";
import { anchorsPath } from "../store/layout.ts";
import { toBase64 } from "../vault/base64.ts";
import { canonicalText } from "../vault/canonical-event.ts";
import { MerkleTree } from "../vault/merkle.ts";
import { formatKey } from "../vault/note.ts";
import { SEALED } from "../vault/sealed.ts";
import { bundleBytes, TILE_WIDTH, tileBytes, tilePath, tilesOf } from "../vault/tile.ts";
import { roCrate } from "./ro-crate.ts";
import { startHere } from "./start-here.ts";
import { verifierFile } from "./verifier-file.ts";

/** A file of a sealed case: its path in the bag, and its bytes or the evidence that it is. */
export interface SealedFile {
  readonly path: string;
  readonly content: Uint8Array | Digest;
}

/** What verifiers a sealed case brings along; they are built with the program. */
const VERIFIERS = ["verify.js", "verify.html", "verify.py"] as const;

/**
 * The payload of a sealed case, in the order of its paths within each part: the evidence, the events, the log with its proofs, what was read and decided, and what
 * a person needs who has nothing else. The same case gives the same files. Throws `UnsignedError` where not all events are signed.
 */
export async function* sealedFiles(opened: OpenCase): AsyncIterable<SealedFile> {
  const { store } = opened;
  const { size, signed, behind, key } = store.log.state();
  const checkpoint = store.log.files.checkpoint();
  if (signed < size || checkpoint === null) throw new UnsignedError(size - 1, signed, behind);
  const events = [...store.events()];
  const record = opened.record();
  for (const digest of evidenceIn(events)) yield { path: `${SEALED.evidence}${digest}`, content: digest };
  yield text(SEALED.events, lines(events.map(({ seq }) => rowOf(opened, seq))));
  yield text(`${SEALED.log}checkpoint`, checkpoint);
  yield text(`${SEALED.log}policy`, `log ${formatKey(key)}\nquorum none\n`);
  yield* tiles(opened, events);
  for (const name of anchorFiles(opened.folder))
    yield { path: `${SEALED.anchors}${name}`, content: await readFile(join(anchorsPath(opened.folder), ...name.split("/"))) };
  const reports = [...record.reports.values()].sort(byId);
  yield text("data/reports.jsonl", lines(reports.map((report) => canonicalText(report))));
  yield text(
    "data/readings.jsonl",
    lines(
      reports.map(
        ({ id }) =>
          `{"reader":${canonical(READER_VERSION)},"reading":${store.index.get(READER_VERSION, id) ?? "null"},"report":${canonical(id)}}`,
      ),
    ),
  );
  const decisions = [...record.decisions.values()].sort(byRank);
  yield text("data/decisions.jsonl", lines(decisions.map(({ decision }) => JSON.stringify(decision))));
  const items = [...record.items.values()].sort(byId);
  const added = new Map(
    events.flatMap(({ seq, content }) => (content?.event.type === "item.added" ? [[content.event.item.id, seq] as const] : [])),
  );
  // By the number of its event, since to look for an item goes through all events.
  for (const { id } of items) yield text(`data/proofs/${id}.tlog-proof`, prove(opened, String(added.get(id)), true).text);
  for (const name of VERIFIERS) yield { path: `data/verify/${name}`, content: await verifierFile(name) };
  const about = { title: record.title, origin: key.name, key: formatKey(key), events, items, reports, decisions };
  yield text("data/ro-crate-metadata.json", `${JSON.stringify(roCrate(about), null, 1)}\n`);
  yield text("data/START-HERE.html", startHere(about));
}

function evidenceIn(events: readonly LoggedEvent[]): readonly Digest[] {
  const found = new Set(events.flatMap(({ content }) => (content === null ? [] : (evidenceOf(content.event) ?? []))));
  return [...found].sort();
}

function rowOf(opened: OpenCase, seq: number): string {
  const { entry, content, salt } = opened.store.opening(seq);
  return canonicalText({ seq, entry, content, salt: salt === null ? null : toBase64(salt) });
}

/** Made from the events and not copied: what was published may lack one, and they are what it is made of. */
function* tiles({ store }: OpenCase, events: readonly LoggedEvent[]): Iterable<SealedFile> {
  const tree = new MerkleTree(sha256);
  for (const { leaf } of events) tree.append(bytesOf(leaf));
  for (const tile of tilesOf(tree.size)) {
    const { level, index, width } = tile;
    const numbers = Array.from({ length: width }, (_, i) => index * TILE_WIDTH + i);
    const content =
      level === "entries"
        ? bundleBytes(numbers.map((seq) => Buffer.from(store.opening(seq).entry)))
        : tileBytes({ level, index, width }, tree.at);
    yield { path: `${SEALED.log}${tilePath(tile)}`, content };
  }
}

function text(path: string, content: string): SealedFile {
  return { path, content: Buffer.from(content) };
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
