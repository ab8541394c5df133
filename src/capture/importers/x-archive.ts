import { lstat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import type { Contained } from "../../record/acquired.ts";
import { CaptureError } from "../capture-error.ts";
import { type Draft, line, UNKNOWN } from "../draft.ts";
import type { Limits } from "../limits.ts";
import { parseMailDate } from "../mail-date.ts";
import { type Content, wholeFile } from "../open-file.ts";
import type { ImportSource, Piece } from "./piece.ts";
import { packedIn, type ZipFile } from "./zip.ts";

const MAX_ACCOUNT = 1_000_000;
const TWEETS = /^data\/tweets?(?:-part\d{1,4})?\.js$/;

/** True for the archive that X gives of one's own account. */
export function isXArchive(zip: ZipFile): boolean {
  return zip.entries.some(({ name }) => TWEETS.test(name)) && zip.find("data/account.js") !== null;
}

const text = z.string().nullish().catch(null);
const media = z.array(z.object({ media_url_https: z.string() })).catch([]);
const tweetSchema = z.object({
  id_str: z.string().regex(/^\d{1,25}$/),
  full_text: z.string(),
  created_at: text,
  lang: text,
  in_reply_to_status_id_str: text,
  entities: z
    .object({ urls: z.array(z.object({ url: z.string(), expanded_url: z.string() })).catch([]), media })
    .nullish()
    .catch(null),
  extended_entities: z.object({ media }).nullish().catch(null),
});
type Tweet = z.infer<typeof tweetSchema>;

/** Reads the archive of an X account: each post is a report, each of its pictures and videos a file. Its scripts are cut to their data and not run. */
export async function* importXArchive(zip: ZipFile, name: string, limits: Limits): AsyncGenerator<Piece> {
  yield { kind: "what", item: "x-archive", mediaType: "application/zip" };
  const account = await accountOf(zip, limits);
  yield { kind: "got", from: { platform: "X", ...(account === null ? {} : { channel: account }) } };
  if (account === null) yield { kind: "remark", sentence: "data/account.js does not name the account" };
  let shapeless = 0;
  for (const { name: part } of zip.entries.filter((entry) => TWEETS.test(entry.name))) {
    const values = await dataOf(zip, part, limits);
    if (typeof values === "string") yield { kind: "remark", sentence: `${name}/${part} was left out: ${values}` };
    else
      for (const value of values) {
        const tweet = tweetOf(value);
        if (tweet === null) shapeless++;
        else {
          const files = yield* mediaInArchive(zip, tweet, account, limits);
          yield* postPieces(tweet, account, files);
        }
      }
  }
  if (shapeless > 0) yield { kind: "remark", sentence: `${shapeless} posts had no usable id or text and were left out` };
}

/** Reads the posts of an X archive that was unpacked: one of its scripts, with the pictures and the account that lie beside it. */
export async function* importXPosts({ content, name, limits }: ImportSource): AsyncGenerator<Piece> {
  const values = dataIn(await wholeFile(content, name, limits.entry));
  if (typeof values === "string")
    throw new CaptureError("broken-import", name, `${name} holds no posts (${values}); take it out of the archive again`);
  const account = await accountBeside(content);
  yield { kind: "got", from: { platform: "X", ...(account === null ? {} : { channel: account }) } };
  if (account === null) yield { kind: "remark", sentence: "no account.js beside it names the account" };
  let shapeless = 0;
  for (const value of values) {
    const tweet = tweetOf(value);
    if (tweet === null) shapeless++;
    else {
      const files = mediaOf(tweet).map((file) => `tweets_media/${tweet.id_str}-${file}`);
      const from = postedAs(tweet, account);
      for (const file of files) yield { kind: "beside", name: file, sha256: null, remark: null, from };
      yield* postPieces(tweet, account, files);
    }
  }
  if (shapeless > 0) yield { kind: "remark", sentence: `${shapeless} posts had no usable id or text and were left out` };
}

function tweetOf(value: unknown): Tweet | null {
  return tweetSchema.safeParse(typeof value === "object" && value !== null && "tweet" in value ? value.tweet : value).data ?? null;
}

/** The names that the archive gives to what a post carries, after the post's own number. */
function mediaOf({ entities, extended_entities }: Tweet): readonly string[] {
  const all = [...(extended_entities?.media ?? []), ...(entities?.media ?? [])].map(
    ({ media_url_https }) => /\/([\w-]{1,80}\.\w{2,5})$/.exec(media_url_https)?.[1],
  );
  return [...new Set(all.filter((file) => file !== undefined))].slice(0, 20);
}

/** The account, out of a script in the same folder; null where it does not tell. */
async function accountBeside(content: Content): Promise<string | null> {
  if (typeof content !== "string") return null;
  const path = join(dirname(content), "account.js");
  if ((await lstat(path).catch(() => null))?.isFile() !== true) return null;
  return accountIn(dataIn(await wholeFile(path, "account.js", MAX_ACCOUNT)));
}

async function* mediaInArchive(
  zip: ZipFile,
  tweet: Tweet,
  account: string | null,
  limits: Limits,
): AsyncGenerator<Piece, readonly string[]> {
  const files: string[] = [];
  for (const entry of zip.entries.filter((each) => each.name.startsWith(`data/tweets_media/${tweet.id_str}-`)).slice(0, 20)) {
    const bytes = await zip.bytesOrWhy(entry, limits.entry);
    if (typeof bytes === "string") yield { kind: "remark", sentence: `left out: ${bytes}` };
    else {
      files.push(entry.name);
      yield {
        kind: "file",
        name: entry.name,
        bytes,
        mediaType: null,
        remark: null,
        from: { ...postedAs(tweet, account), ...packedIn(entry) },
      };
    }
  }
  return files;
}

/** What X calls the post that carries a file. */
function postedAs(tweet: Tweet, account: string | null): Contained {
  const date = tweet.created_at == null ? null : parseMailDate(tweet.created_at)?.published;
  const url = addressOf(tweet, account);
  return {
    platform: "X",
    post: tweet.id_str,
    ...(account === null ? {} : { channel: account }),
    ...(url === null ? {} : { url }),
    ...(date == null ? {} : { posted: date }),
  };
}

function addressOf({ id_str }: Tweet, account: string | null): string | null {
  return account === null ? null : `https://x.com/${account.slice(1)}/status/${id_str}`;
}

function* postPieces(tweet: Tweet, account: string | null, files: readonly string[]): Iterable<Piece> {
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
    url: addressOf(tweet, account),
    got: postedAs(tweet, account),
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
  return accountIn(await dataOf(zip, "data/account.js", limits));
}

function accountIn(values: readonly unknown[] | string): string | null {
  const parsed = z.array(z.object({ account: z.object({ username: z.string().regex(/^\w{1,30}$/) }) })).safeParse(values);
  const username = parsed.data?.[0]?.account.username;
  return username === undefined ? null : `@${username}`;
}

async function dataOf(zip: ZipFile, name: string, limits: Limits): Promise<readonly unknown[] | string> {
  const entry = zip.find(name);
  const bytes = entry === null ? `${name} is missing` : await zip.bytesOrWhy(entry, limits.telegram);
  return typeof bytes === "string" ? bytes : dataIn(bytes);
}

/** The list that a script of the archive assigns (`window.YTD.tweets.part0 = […]`), or a sentence why there is none. */
function dataIn(bytes: Uint8Array): readonly unknown[] | string {
  const script = new TextDecoder().decode(bytes);
  const equals = script.slice(0, 200).indexOf("=");
  try {
    const value: unknown = JSON.parse(script.slice(equals + 1).replace(/;\s{0,10}$/, ""));
    return Array.isArray(value) ? value : "it holds no list";
  } catch {
    return "its data is no JSON";
  }
}
