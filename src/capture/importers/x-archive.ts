import { z } from "zod";
import { CaptureError } from "../capture-error.ts";
import { type Draft, line, UNKNOWN } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { parseMailDate } from "../mail-date.ts";
import type { Piece } from "./piece.ts";
import type { ZipFile } from "./zip.ts";

const TWEETS = /^data\/tweets?(?:-part\d{1,4})?\.js$/;

/** True for the archive that X gives of one's own account. */
export function isXArchive(zip: ZipFile): boolean {
  return zip.entries.some(({ name }) => TWEETS.test(name)) && zip.find("data/account.js") !== null;
}

const text = z.string().nullish().catch(null);
const tweetSchema = z.object({
  id_str: z.string().regex(/^\d{1,25}$/),
  full_text: z.string(),
  created_at: text,
  lang: text,
  in_reply_to_status_id_str: text,
  entities: z
    .object({ urls: z.array(z.object({ url: z.string(), expanded_url: z.string() })).catch([]) })
    .nullish()
    .catch(null),
});
type Tweet = z.infer<typeof tweetSchema>;

/** Reads the archive of an X account: each post is a report, each of its pictures and videos a file. Its scripts are cut to their data and not run. */
export async function* importXArchive(zip: ZipFile, name: string, limits: Limits): AsyncGenerator<Piece> {
  yield { kind: "what", item: "x-archive", mediaType: "application/zip" };
  const account = await accountOf(zip, limits);
  if (account === null) yield { kind: "remark", sentence: "data/account.js does not name the account" };
  let shapeless = 0;
  for (const { name: part } of zip.entries.filter((entry) => TWEETS.test(entry.name))) {
    const values = await dataOf(zip, part, limits);
    if (typeof values === "string") yield { kind: "remark", sentence: `${name}/${part} was left out: ${values}` };
    else
      for (const value of values) {
        const tweet = tweetSchema.safeParse(typeof value === "object" && value !== null && "tweet" in value ? value.tweet : value);
        if (tweet.success) yield* postPieces(zip, tweet.data, account, limits);
        else shapeless++;
      }
  }
  if (shapeless > 0) yield { kind: "remark", sentence: `${shapeless} posts had no usable id or text and were left out` };
}

async function* postPieces(zip: ZipFile, tweet: Tweet, account: string | null, limits: Limits): AsyncGenerator<Piece> {
  const files: string[] = [];
  for (const entry of zip.entries.filter((each) => each.name.startsWith(`data/tweets_media/${tweet.id_str}-`)).slice(0, 20)) {
    const bytes = await bytesOr(zip, entry.name, limits.entry);
    if (typeof bytes === "string") yield { kind: "remark", sentence: `left out: ${bytes}` };
    else {
      files.push(entry.name);
      yield { kind: "file", name: entry.name, bytes, mediaType: null, remark: null };
    }
  }
  const date = tweet.created_at == null ? null : parseMailDate(tweet.created_at);
  const words = withAddresses(tweet).trim().toWellFormed();
  if (words === "") return;
  const repeated = /^RT @(\w{1,30}): /.exec(words)?.[1];
  const draft: Draft = {
    ...UNKNOWN,
    part: tweet.id_str,
    text: words,
    publisher: account,
    published: date?.published ?? null,
    language: /^[a-z]{2,3}$/.test(tweet.lang ?? "") ? (tweet.lang ?? null) : null,
    url: account === null ? null : `https://x.com/${account.slice(1)}/status/${tweet.id_str}`,
    medium: "post",
    provenance: [
      ...(repeated === undefined ? [] : [{ kind: "forwarded", from: `@${repeated}` } as const]),
      ...(tweet.in_reply_to_status_id_str == null ? [] : [{ kind: "reply", to: line(tweet.in_reply_to_status_id_str, 30) ?? "" } as const]),
    ],
    media: files,
  };
  yield { kind: "report", draft };
}

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** The words with the addresses that were shortened. */
function withAddresses({ full_text, entities }: Tweet): string {
  const long = new Map((entities?.urls ?? []).map(({ url, expanded_url }) => [url, expanded_url]));
  return full_text
    .replace(/https?:\/\/t\.co\/\w{1,20}/g, (short) => long.get(short) ?? short)
    .replace(/&(?:amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity);
}

async function accountOf(zip: ZipFile, limits: Limits): Promise<string | null> {
  const values = await dataOf(zip, "data/account.js", limits);
  if (typeof values === "string") return null;
  const parsed = z.array(z.object({ account: z.object({ username: z.string().regex(/^\w{1,30}$/) }) })).safeParse(values);
  const username = parsed.data?.[0]?.account.username;
  return username === undefined ? null : `@${username}`;
}

/** The list that a script of the archive assigns (`window.YTD.tweets.part0 = […]`), or a sentence why there is none. */
async function dataOf(zip: ZipFile, name: string, limits: Limits): Promise<readonly unknown[] | string> {
  const bytes = await bytesOr(zip, name, limits.telegram);
  if (typeof bytes === "string") return bytes;
  const script = new TextDecoder().decode(bytes);
  const equals = script.slice(0, 200).indexOf("=");
  try {
    const value: unknown = JSON.parse(script.slice(equals + 1).replace(/;\s{0,10}$/, ""));
    return Array.isArray(value) ? value : "it holds no list";
  } catch {
    return "its data is no JSON";
  }
}

async function bytesOr(zip: ZipFile, name: string, limit: number): Promise<Uint8Array | string> {
  const entry = zip.find(name);
  if (entry === null) return `${name} is missing`;
  try {
    return await zip.bytes(entry, limit);
  } catch (error) {
    if (error instanceof CaptureError) return error.message;
    throw error;
  }
}
