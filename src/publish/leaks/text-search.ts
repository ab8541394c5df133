import { findCoordinates } from "./coordinates.ts";
import { decoded, textOfBytes } from "./decoded.ts";
import { DigestIndex } from "./digests.ts";
import { FactIndex } from "./facts.ts";
import { findNames } from "./find-names.ts";
import { hiddenIn, wideTexts } from "./hidden.ts";
import { kindOfFile } from "./kind-of-file.ts";
import { LeadIndex } from "./leads.ts";
import { plainText } from "./letters.ts";
import { looksLikeMarkup, markupOf, together } from "./markup.ts";
import { NameIndex } from "./names.ts";
import type { Leak, ProtectedPerson, Secrets } from "./secrets.ts";
import { lineOf, type Report, type Strand } from "./strand.ts";

/** Takes what a search comes upon: a leak, or a file that a text holds. */
export interface Found {
  leak(leak: Leak): void;
  file(path: string, bytes: Uint8Array, depth: number): void;
}

const MOST_DEPTH = 4;

/** Searches texts for names, facts, digests, leads and coordinates. */
export class TextSearch {
  readonly #people: readonly ProtectedPerson[];
  readonly #names: NameIndex;
  readonly #facts: FactIndex;
  readonly #digests: DigestIndex;
  readonly #leads: LeadIndex;
  readonly #decimals: number;
  readonly #proofs: ReadonlySet<string>;
  readonly #found: Found;

  constructor(secrets: Secrets, found: Found) {
    const { people, leads, accounts = [], decimals, mayStand = [], proofs = [] } = secrets;
    this.#people = people;
    this.#names = new NameIndex(people, mayStand);
    this.#facts = new FactIndex(people, mayStand);
    this.#digests = new DigestIndex(secrets);
    this.#leads = new LeadIndex(leads, accounts);
    this.#decimals = decimals;
    this.#proofs = new Set(proofs);
    this.#found = found;
  }

  /** The name of a file, with those of what it lies in. */
  name(path: string, depth: number): void {
    const own = depth === 0 ? path : path.slice(path.lastIndexOf("/") + 1);
    this.#search(path, { text: own, where: () => "file name", coordinates: true }, depth, new Set());
  }

  /** The texts in a file of which not all is text. */
  strings(path: string, bytes: Uint8Array, depth: number): void {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const raw of this.#digests.raw)
      if (source.includes(raw))
        this.#found.leak({
          file: path,
          where: "its bytes",
          kind: "digest",
          person: null,
          why: "the bytes of a digest of something that was withheld; leave it out",
        });
    const runs = [...source.toString("utf8").matchAll(/[\p{L}\p{N}\p{P}\p{S} ]{6,}/gu)].map(([run]) => run);
    this.#search(path, { text: runs.join("\n"), where: () => "its bytes", coordinates: false }, depth, new Set());
  }

  /** A whole text; `place` is what it is called where it is only a part of the file. */
  text(path: string, source: string, depth: number, place: string | null = null): void {
    const seen = new Set<string>();
    const markup = place === null && looksLikeMarkup(source);
    if (markup) this.#markup(path, source, depth, seen);
    const where = (text: string) => (at: number) => place ?? lineOf(text, at);
    this.#search(path, { text: source, where: where(source), coordinates: !markup }, depth, seen);
  }

  #markup(path: string, source: string, depth: number, seen: Set<string>): void {
    const { words, attributes, rest } = markupOf(source);
    const text = together(words, source);
    this.#search(path, { ...text, coordinates: true }, depth, seen, false);
    for (const drawing of [false, true]) {
      const some = attributes.filter((one) => one.drawing === drawing);
      const named = together(some, source);
      this.#search(path, { text: named.text, where: placesOf(some), coordinates: !drawing }, depth, seen, false);
    }
    this.#search(path, { text: together(rest, source).text, where: placesOf(rest), coordinates: true }, depth, seen, false);
  }

  /** `seen` holds what was reported of this file already, so that the source of a page does not say again what its words have said. */
  #search(file: string, strand: Strand, depth: number, seen: Set<string>, hidden = true): void {
    const plain = plainText(strand.text);
    this.#plain(file, { ...strand, text: plain }, seen);
    const resolved = decoded(strand.text);
    if (resolved !== strand.text) this.#plain(file, { ...strand, text: plainText(resolved) }, seen);
    if (!hidden) return;
    for (const { bytes, at, how } of hiddenIn(resolved)) this.#hidden(file, bytes, how, strand.where(at), depth);
  }

  #hidden(file: string, bytes: Buffer, how: string, where: string, depth: number): void {
    const kind = kindOfFile(bytes);
    if (kind !== "text" && kind !== "unknown" && kind !== "wide-text" && kind !== "empty") {
      this.#found.file(`${file}/${how}`, bytes, depth + 1);
      return;
    }
    if (depth >= MOST_DEPTH) {
      this.#found.leak({ file, where, kind: "unreadable", person: null, why: "it is encoded too often; leave it out" });
      return;
    }
    const texts = [textOfBytes(bytes), ...wideTexts(bytes)];
    for (const text of texts)
      this.#search(file, { text, where: () => `${where}, ${how}`, coordinates: how === "a data: address" }, depth + 1, new Set());
  }

  #plain(file: string, { text, where, coordinates }: Strand, seen: Set<string>): void {
    const here = new Set<string>();
    const report: Report = ({ kind, person, label: account = null, at, why }) => {
      const key = `${kind} ${person ?? account}`;
      if (seen.has(key)) return;
      here.add(key);
      const label = person === null ? account : (this.#people[person]?.label ?? null);
      this.#found.leak({ file, where: where(at), kind, person: label, why });
    };
    const chosen = this.#withoutProofs(text);
    findNames(chosen, this.#names, (person, at) =>
      report({ kind: "name", person, at, why: "a name of somebody who is protected; write their label instead" }),
    );
    this.#facts.find(chosen, report);
    this.#digests.find(text, report);
    this.#leads.find(text, report);
    if (coordinates) findCoordinates(text, this.#decimals, report);
    for (const key of here) seen.add(key);
  }

  /** A text with spaces in the place of what the program itself proves with, as long as before. */
  #withoutProofs(text: string): string {
    if (this.#proofs.size === 0) return text;
    return text.replace(LONG_BASE64, (run) => (this.#proofs.has(run) ? " ".repeat(run.length) : run));
  }
}

/** Base64 of 32 bytes and more, also behind the line break of a text that stands in JSON. */
const LONG_BASE64 = /(?:(?<=\\n)|(?<![A-Za-z0-9+/\\]))[A-Za-z0-9+/]{40,}={0,2}/g;

/** The place of a piece, by its own name. */
function placesOf(pieces: readonly { readonly text: string; readonly where: string }[]): (at: number) => string {
  return (at) => {
    let end = 0;
    for (const { text, where } of pieces) {
      end += text.length;
      if (at < end) return where;
    }
    return pieces.at(-1)?.where ?? "";
  };
}
