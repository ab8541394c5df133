import { createHash } from "node:crypto";
import { z } from "zod";
import type { Provenance } from "../../record/report.ts";
import { line, UNKNOWN, webAddress } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { parsePublished } from "../published.ts";
import type { Piece } from "./piece.ts";
import { packedIn, type ZipEntry, type ZipFile } from "./zip.ts";

/** `atlos-export-2025-01-13/project.json`; Atlos counts its sources by a number or by an identifier, from version to version. */
const PROJECT = /^([^/]{1,120})\/project\.json$/;
const MAX_JSON = 20_000_000;
/** Files of one source, and sources of one incident, that are looked at. */
const MOST = 200;

const text = z.string().nullish().catch(null);
const source = z.object({
  source_url: text,
  inserted_at: text,
  artifacts: z.array(z.object({ file_hash_sha256: text })).catch([]),
});
const incident = z.object({ slug: text, attr_description: text, attr_more_info: text, inserted_at: text });

/** True for the export of a whole project of Atlos. */
export function isAtlosExport(zip: ZipFile): boolean {
  return zip.entries.some(({ name }) => PROJECT.test(name)) && zip.entries.some(({ name }) => /^[^/]+\/[^/]+\/metadata\.json$/.test(name));
}

/**
 * Reads the export of a project of Atlos: each incident is a note that speaks of its sources, each file that Atlos archived an item. Their SHA-256 is compared with what
 * Atlos noted. Who changed an incident, and when, is in its `updates.json`, which is not read.
 */
export async function* importAtlosExport(zip: ZipFile, name: string, limits: Limits): AsyncGenerator<Piece> {
  yield { kind: "what", item: "atlos", mediaType: "application/zip" };
  yield { kind: "remark", sentence: "what was changed in its incidents, and by whom, is in its updates.json, which was not read" };
  let wordless = 0;
  for (const entry of zip.entries) {
    const folder = /^([^/]+\/[^/]+)\/metadata\.json$/.exec(entry.name)?.[1];
    if (folder === undefined) continue;
    const read = await metadata(zip, entry, incident);
    if (typeof read === "string") {
      yield { kind: "remark", sentence: `${name}/${entry.name} was left out: ${read}` };
      continue;
    }
    const { files, addresses } = yield* sourcesIn(zip, folder, name, limits);
    const words = [read.attr_description, read.attr_more_info]
      .map((part) => part?.replace(/\r\n?/g, "\n").trim() ?? "")
      .filter((part) => part !== "");
    if (words.length === 0) wordless++;
    else
      yield {
        kind: "report",
        draft: {
          ...UNKNOWN,
          part: line(read.slug, 60) ?? folder.slice(folder.indexOf("/") + 1),
          text: words.join("\n\n").toWellFormed(),
          // It is written in UTC without saying so; the day is what can be relied on.
          published: parsePublished(read.inserted_at?.slice(0, 10) ?? "").published,
          medium: "note",
          provenance: addresses.map((url): Provenance => ({ kind: "canonical-link", url })),
          media: files,
        },
      };
  }
  if (wordless > 0) yield { kind: "remark", sentence: `${wordless} incidents hold no words and make no report` };
}

interface Sources {
  readonly files: readonly string[];
  readonly addresses: readonly string[];
}

/** The sources below the folder of an incident: what was archived of each, and its address. */
async function* sourcesIn(zip: ZipFile, folder: string, name: string, limits: Limits): AsyncGenerator<Piece, Sources> {
  const files: string[] = [];
  const addresses = new Set<string>();
  const below = zip.entries.filter((entry) => entry.name.startsWith(`${folder}/`));
  const sources = below.filter((entry) => /^[^/]+\/metadata\.json$/.test(entry.name.slice(folder.length + 1)));
  for (const entry of sources.slice(0, MOST)) {
    const read = await metadata(zip, entry, source);
    const noted = typeof read === "string" ? [] : read.artifacts.flatMap(({ file_hash_sha256 }) => file_hash_sha256?.toLowerCase() ?? []);
    const address = typeof read === "string" ? null : webAddress(read.source_url);
    if (typeof read === "string") yield { kind: "remark", sentence: `${name}/${entry.name} cannot be read: ${read}` };
    if (address !== null) addresses.add(address);
    const place = entry.name.slice(0, -"metadata.json".length);
    for (const file of below.filter((each) => each.name.startsWith(place) && each !== entry).slice(0, MOST)) {
      const bytes = await zip.bytesOrWhy(file, limits.entry);
      if (typeof bytes === "string") {
        yield { kind: "remark", sentence: `left out: ${bytes}` };
        continue;
      }
      files.push(file.name);
      if (!noted.includes(createHash("sha256").update(bytes).digest("hex")))
        yield { kind: "remark", sentence: `${name}/${file.name} does not have a digest that Atlos noted of its source` };
      const from = { ...(address === null ? {} : { url: address }), platform: "Atlos", ...packedIn(file) };
      yield { kind: "file", name: file.name, bytes, mediaType: null, remark: null, from };
    }
  }
  return { files, addresses: [...addresses] };
}

async function metadata<T>(zip: ZipFile, entry: ZipEntry, schema: z.ZodType<T>): Promise<T | string> {
  const bytes = await zip.bytesOrWhy(entry, MAX_JSON);
  if (typeof bytes === "string") return bytes;
  try {
    return schema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? "it is no object";
  } catch {
    return "it is no JSON";
  }
}
