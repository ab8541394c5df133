import { Parser } from "htmlparser2";
import type { Limits } from "./limits.ts";

/** What a first, streaming pass over a page finds: how large it is, and what its head says. */
export interface Scan {
  readonly elements: number;
  /** The deepest nesting, or one more than allowed where the pass was stopped there. */
  readonly depth: number;
  /** Contents of `<meta>` by name or property in lower case; the first of each counts. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** The address that a browser notes at the top of a page that it saves. */
  readonly savedFrom: string | null;
  /** The texts of JSON-LD scripts. */
  readonly linkedData: readonly string[];
}

/** More than any page says of itself; what is longer is left out. */
const LONGEST_META = 10_000;
const LONGEST_LINKED_DATA = 300_000;
const MOST_LINKED_DATA = 20;

interface Attributes {
  readonly name?: string;
  readonly property?: string;
  readonly itemprop?: string;
  readonly content?: string;
  readonly rel?: string;
  readonly href?: string;
  readonly lang?: string;
  readonly "xml:lang"?: string;
  readonly type?: string;
}

class Stop extends Error {}

/** Reads a page once, in linear time and without building a tree, and stops as soon as a limit is passed. */
export function scanHtml(html: string, limits: Pick<Limits, "depth" | "elements">): Scan {
  const found = new HeadScan(limits);
  const parser = new Parser(found, { lowerCaseTags: true, recognizeSelfClosing: false });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return found.result();
}

class HeadScan {
  readonly #limits: Pick<Limits, "depth" | "elements">;
  readonly #meta = new Map<string, string>();
  readonly #linkedData: string[] = [];
  #elements = 0;
  #open = 0;
  #depth = 0;
  #canonical: string | null = null;
  #language: string | null = null;
  #savedFrom: string | null = null;
  #title: string | null = null;
  #collect: "title" | "json" | null = null;
  #collected = "";

  constructor(limits: Pick<Limits, "depth" | "elements">) {
    this.#limits = limits;
  }

  onopentag(name: string, attributes: Attributes): void {
    this.#elements++;
    this.#open++;
    this.#depth = Math.max(this.#depth, this.#open);
    if (this.#depth > this.#limits.depth || this.#elements > this.#limits.elements) throw new Stop();
    if (name === "meta") this.#readMeta(attributes);
    else if (name === "link" && /\bcanonical\b/i.test(attributes.rel ?? "")) this.#canonical ??= attributes.href ?? null;
    else if (name === "html") this.#language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (name === "title" && this.#title === null) this.#begin("title");
    else if (name === "script" && /^\s*application\/ld\+json\b/i.test(attributes.type ?? "")) this.#begin("json");
  }

  ontext(text: string): void {
    if (this.#collect !== null && this.#collected.length < LONGEST_LINKED_DATA) this.#collected += text;
  }

  onclosetag(name: string): void {
    this.#open--;
    if (this.#collect === "title" && name === "title") {
      this.#title = this.#collected.slice(0, LONGEST_META);
      this.#collect = null;
    } else if (this.#collect === "json" && name === "script") {
      if (this.#collected.length < LONGEST_LINKED_DATA && this.#linkedData.length < MOST_LINKED_DATA)
        this.#linkedData.push(this.#collected);
      this.#collect = null;
    }
  }

  oncomment(text: string): void {
    if (this.#savedFrom === null) this.#savedFrom = /saved from url=\(\d{1,6}\)(\S{1,4000})/.exec(text.slice(0, 5_000))?.[1] ?? null;
  }

  result(): Scan {
    return {
      elements: this.#elements,
      depth: this.#depth,
      meta: this.#meta,
      canonical: this.#canonical,
      title: this.#title,
      language: this.#language,
      savedFrom: this.#savedFrom,
      linkedData: this.#linkedData,
    };
  }

  #begin(what: "title" | "json"): void {
    this.#collect = what;
    this.#collected = "";
  }

  #readMeta(attributes: Attributes): void {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    const content = attributes.content;
    if (key === undefined || content === undefined || content.length > LONGEST_META) return;
    if (!this.#meta.has(key) && this.#meta.size < 500) this.#meta.set(key, content);
  }
}
