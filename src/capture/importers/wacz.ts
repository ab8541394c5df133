import { createHash, createPublicKey, verify, X509Certificate } from "node:crypto";
import { z } from "zod";
import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import { line } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { parsePublished } from "../published.ts";
import type { Piece } from "./piece.ts";
import { warcPieces } from "./warc.ts";
import type { ZipEntry, ZipFile } from "./zip.ts";

const JSON_LIMIT = 20_000_000;

const datapackage = z.object({
  software: z.string().nullish().catch(null),
  created: z.string().nullish().catch(null),
  resources: z
    .array(z.object({ path: z.string(), hash: z.string().optional(), stats: z.object({ hash: z.string() }).optional() }))
    .max(10_000)
    .catch([]),
});
const digestFile = z.object({
  hash: z.string(),
  signedData: z
    .object({
      hash: z.string(),
      signature: z.string(),
      publicKey: z.string().optional(),
      domain: z.string().optional(),
      domainCert: z.string().optional(),
    })
    .optional(),
});

/** True for a packaged web archive (WACZ). */
export function isWacz(zip: ZipFile): boolean {
  return zip.find("datapackage.json") !== null && zip.entries.some(({ name }) => isArchive(name));
}

const isArchive = (name: string): boolean => /^archive\/.+\.warc(?:\.gz)?$/i.test(name);

/**
 * Reads a packaged web archive: the records of its WARC files. The digests of its contents and its signature (WACZ Signing 0.1.0) are
 * checked, and what does not fit is said; a signature shows that whoever held a key signed these bytes, and not that a page was so.
 */
export async function* importWacz(zip: ZipFile, name: string, limits: Limits): AsyncGenerator<Piece> {
  yield { kind: "what", item: "web-archive", mediaType: "application/wacz" };
  const got = await madeBy(zip);
  if (Object.keys(got).length > 0) yield { kind: "got", from: got };
  for (const sentence of await integrity(zip)) yield { kind: "remark", sentence };
  for (const entry of zip.entries) if (isArchive(entry.name)) yield* warcPieces(zip.stream(entry), `${name}/${entry.name}`, limits);
}

/** What it says of the program that made it, and of when. */
async function madeBy(zip: ZipFile): Promise<Contained> {
  const entry = zip.find("datapackage.json");
  const raw = entry === null ? null : await tried(() => zip.bytes(entry, JSON_LIMIT));
  const listed = raw === null ? null : parsed(datapackage, raw);
  const [tool, captured] = [line(listed?.software), parsePublished(listed?.created ?? "").published];
  return { ...(tool === null ? {} : { tool }), ...(captured === null ? {} : { captured }) };
}

async function integrity(zip: ZipFile): Promise<readonly string[]> {
  const entry = zip.find("datapackage.json");
  const raw = entry === null ? null : await tried(() => zip.bytes(entry, JSON_LIMIT));
  const listed = raw === null ? null : parsed(datapackage, raw);
  if (raw === null || listed === null) return ["its datapackage.json cannot be read, so that no digest was checked"];
  const remarks: string[] = [];
  let checked = 0;
  for (const { path, hash, stats } of listed.resources) {
    const noted = hash ?? (stats === undefined ? undefined : `sha256:${stats.hash.replace(/^sha256:/, "")}`);
    const found = zip.find(path);
    if (found === null) remarks.push(`${path} is listed in it and missing`);
    else if (noted !== undefined) {
      checked++;
      if ((await digestOfEntry(zip, found, noted)) !== noted)
        remarks.push(`${path} does not have the digest that datapackage.json notes (${noted})`);
    }
  }
  if (remarks.length === 0) remarks.push(`${checked} digests of its datapackage.json fit`);
  return [...remarks, ...(await signature(zip, raw))];
}

async function digestOfEntry(zip: ZipFile, entry: ZipEntry, noted: string): Promise<string | null> {
  const algorithm = /^(sha256|md5):/.exec(noted)?.[1];
  if (algorithm === undefined) return null;
  const hash = createHash(algorithm);
  const read = await tried(async () => {
    for await (const chunk of zip.stream(entry)) hash.update(chunk);
    return true;
  });
  return read === null ? null : `${algorithm}:${hash.digest("hex")}`;
}

async function signature(zip: ZipFile, datapackageBytes: Buffer): Promise<readonly string[]> {
  const entry = zip.find("datapackage-digest.json");
  if (entry === null) return ["it carries no signature"];
  const raw = await tried(() => zip.bytes(entry, JSON_LIMIT));
  const digest = raw === null ? null : parsed(digestFile, raw);
  if (digest === null) return ["its datapackage-digest.json cannot be read, so that no signature was checked"];
  const actual = `sha256:${createHash("sha256").update(datapackageBytes).digest("hex")}`;
  const { hash, signedData } = digest;
  if (hash !== actual) return ["its datapackage.json does not have the digest that datapackage-digest.json notes: it was altered"];
  if (signedData === undefined) return ["it carries no signature"];
  if (signedData.hash !== hash) return ["its signature is over another digest than that of its contents"];
  const fits = signatureFits(signedData);
  if (fits === null) return ["its signature is of a kind that is not checked here"];
  if (!fits) return ["its signature does not fit its contents"];
  const whose =
    signedData.domain === undefined
      ? "a key that names nobody"
      : `a key for ${signedData.domain}; that the certificate is good was not checked`;
  return [`its signature fits its contents: it was made with ${whose}`];
}

/** Null where the key or the algorithm is not known here. */
function signatureFits({ hash, signature, publicKey, domainCert }: NonNullable<z.infer<typeof digestFile>["signedData"]>): boolean | null {
  try {
    const key =
      domainCert !== undefined
        ? new X509Certificate(domainCert).publicKey
        : createPublicKey({ key: Buffer.from(publicKey ?? "", "base64"), format: "der", type: "spki" });
    const [signed, made] = [Buffer.from(hash), Buffer.from(signature, "base64")];
    return (["ieee-p1363", "der"] as const).some((dsaEncoding) => verify("sha256", signed, { key, dsaEncoding }, made));
  } catch {
    return null;
  }
}

async function tried<T>(body: () => Promise<T>): Promise<T | null> {
  try {
    return await body();
  } catch (error) {
    if (error instanceof CaptureError) return null;
    throw error;
  }
}

function parsed<T>(schema: z.ZodType<T>, raw: Buffer): T | null {
  try {
    return schema.safeParse(JSON.parse(raw.toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}
