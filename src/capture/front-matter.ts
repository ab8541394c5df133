import { parseDocument } from "yaml";
import type { Provenance, ReportMedium } from "../record/report.ts";
import { line, webAddress } from "./draft.ts";
import { fence } from "./fence.ts";
import { parsePublished } from "./published.ts";

/** What the block between two lines of `---` at the top of a text says about it. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly medium: ReportMedium | null;
  readonly provenance: readonly Provenance[];
  readonly media: readonly string[];
  readonly remarks: readonly string[];
}

/** A text split at the end of its front matter. */
export interface Split {
  readonly front: FrontMatter;
  readonly body: string;
}

const MEDIA: readonly ReportMedium[] = ["article", "post", "statement", "transcript", "document", "picture", "note"];
/** What other programs call the fields. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["lang", "language"],
  ["date", "published"],
  ["author", "credit"],
  ["by", "credit"],
  ["source", "publisher"],
  ["channel", "medium"],
  ["type", "medium"],
  ["link", "url"],
]);

const KNOWN: ReadonlySet<string> = new Set([
  "title",
  "publisher",
  "published",
  "language",
  "url",
  "medium",
  "credit",
  "translation_of",
  "interpreter",
  "interpreter_supplied_by",
  "forwarded_from",
  "reply_to",
  "media",
]);

/** Null where the text does not begin with a closed block of YAML that is a mapping of words to values. */
export function splitFrontMatter(text: string): Split | null {
  const block = fence(text);
  if (block === null) return null;
  const fields = mapping(block.yaml);
  if (fields !== null) return { front: frontMatter(fields), body: block.body };
  const plain = plainFields(block.yaml);
  if (plain === null) return null;
  const front = frontMatter(plain);
  return { front: { ...front, remarks: [...front.remarks, PLAIN] }, body: block.body };
}

const PLAIN =
  "the lines between the first two --- are no YAML, and each was taken as a name, a colon and its value: look at them, and put a value that holds a colon in quotation marks";

/** "title: She said: no", which is no YAML: lines that each hold a name that is known and a value, each name once. Null for any others. */
function plainFields(yaml: string): ReadonlyMap<string, unknown> | null {
  const fields = new Map<string, unknown>();
  for (const one of yaml.split(/\r?\n/)) {
    if (one.trim() === "") continue;
    const [, name = "", value = ""] = /^([A-Za-z_]{2,24}):[ \t]+(\S.*)$/.exec(one) ?? [];
    const meant = name.toLowerCase();
    if (!(KNOWN.has(meant) || MEANT.has(meant)) || fields.has(name)) return null;
    fields.set(name, value.trim().replace(/^"([^"]*)"$|^'([^']*)'$/, "$1$2"));
  }
  return fields.size === 0 ? null : fields;
}

/** What is noticed where a text begins with a closed block that is no mapping, and so is read as words; null for any other. */
export function misreadFrontMatter(text: string): string | null {
  const block = fence(text);
  // Between two rules of Markdown stands a passage; front matter begins with a name.
  if (block === null || !/^[A-Za-z][\w-]{0,40}:/.test(block.yaml) || mapping(block.yaml) !== null || plainFields(block.yaml) !== null)
    return null;
  return "the lines between the first two --- were read as words of the text, since they are no YAML of names and values: put a value that holds a colon in quotation marks, and add the file again";
}

/** Aliases are not resolved: a few bytes of them can stand for gigabytes. */
function mapping(yaml: string): ReadonlyMap<string, unknown> | null {
  let value: unknown;
  try {
    const document = parseDocument(yaml, { schema: "core", uniqueKeys: true, logLevel: "silent" });
    if (document.errors.length > 0) return null;
    value = document.toJS({ mapAsMap: true, maxAliasCount: 0 });
  } catch {
    return null;
  }
  if (!(value instanceof Map)) return null;
  const fields = new Map<string, unknown>();
  for (const [key, entry] of value) {
    if (typeof key !== "string" || !/^[\w-]+$/.test(key)) return null;
    fields.set(key, entry);
  }
  return fields.size === 0 ? null : fields;
}

function frontMatter(fields: ReadonlyMap<string, unknown>): FrontMatter {
  const remarks: string[] = [];
  const words = (key: string): readonly string[] => {
    const value = fields.get(key);
    const list: readonly unknown[] = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
    const taken = list.slice(0, 100).flatMap((entry) => {
      const text = typeof entry === "string" || typeof entry === "number" ? line(String(entry)) : null;
      return text === null ? [] : [text];
    });
    if (taken.length < list.length) remarks.push(`the front matter's "${key}" is not made of words and was left out`);
    return taken;
  };
  const word = (key: string): string | null => words(key)[0] ?? null;
  const date = word("published");
  const parsed = date === null ? null : parsePublished(date);
  if (parsed?.remark) remarks.push(parsed.remark);
  const unknown = [...fields.keys()].filter((key) => !KNOWN.has(key)).sort();
  if (unknown.length > 0) {
    const named = unknown.slice(0, 10).map((key) => (MEANT.has(key) ? `${key} (here it is called ${MEANT.get(key)})` : key));
    remarks.push(`the front matter has fields that mean nothing here: ${named.join(", ")}`);
  }
  const front = {
    title: word("title"),
    publisher: word("publisher"),
    published: parsed?.published ?? null,
    language: languageTag(word("language"), remarks),
    url: address(word("url"), remarks),
    medium: medium(word("medium"), remarks),
    provenance: provenance(word, words),
    media: words("media"),
  };
  return { ...front, remarks };
}

function provenance(word: (key: string) => string | null, words: (key: string) => readonly string[]): readonly Provenance[] {
  const found: Provenance[] = [];
  for (const name of words("credit")) found.push({ kind: "credit", name });
  const original = word("translation_of");
  if (original !== null) found.push({ kind: "translation-of", name: original });
  const interpreter = word("interpreter");
  const suppliedBy = word("interpreter_supplied_by");
  if (interpreter !== null || suppliedBy !== null) found.push({ kind: "interpreter", name: interpreter ?? "interpreter", suppliedBy });
  const from = word("forwarded_from");
  if (from !== null) found.push({ kind: "forwarded", from });
  const to = word("reply_to");
  if (to !== null) found.push({ kind: "reply", to });
  return found;
}

function medium(text: string | null, remarks: string[]): ReportMedium | null {
  const found = MEDIA.find((entry) => entry === text) ?? null;
  if (text !== null && found === null) remarks.push(`the front matter's medium "${text}" is none of ${MEDIA.join(", ")} and was left out`);
  return found;
}

function languageTag(text: string | null, remarks: string[]): string | null {
  if (text === null || /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(text)) return text;
  remarks.push(`the front matter's language "${text.slice(0, 40)}" is no BCP 47 code and was left out`);
  return null;
}

function address(text: string | null, remarks: string[]): string | null {
  const url = webAddress(text);
  if (text !== null && url === null) remarks.push("the front matter's url is no web address and was left out");
  return url;
}
