import { lstat, open } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fence } from "./fence.ts";
import { sniff } from "./sniff.ts";

const ENDINGS = [".txt", ".md"] as const;
const ENDING = /\.(?:jpe?g|png|webp|mp4|m4v|mov|mkv|webm|avi|mp3|ogg|opus|wav|m4a|flac)$/i;
const EXTENSIONS = ["jpg", "jpeg", "png", "webp", "mp4", "m4v", "mov", "mkv", "webm", "avi", "mp3", "ogg", "opus", "wav", "m4a", "flac"];

/**
 * The sidecar of a picture: the text beside it that says what can be read on it. For `card.jpg`, the first that exists of
 * `card.jpg.txt`, `card.jpg.md`, `card.txt` and `card.md`; null where there is none. A text whose front matter names `media`
 * is a report of its own and no sidecar.
 */
export async function sidecarOf(picture: string): Promise<string | null> {
  const name = basename(picture);
  const stem = name.replace(ENDING, "");
  for (const base of stem === name ? [name] : [name, stem])
    for (const ending of ENDINGS) {
      const path = join(dirname(picture), base + ending);
      if ((await isRegular(path)) && !(await namesMedia(path))) return path;
    }
  return null;
}

/** Whose words or sounds a text beside them may tell. */
const CARRIERS: ReadonlySet<string> = new Set(["image", "recording"]);

/** True for a text that is the sidecar of a picture that is found in the same folder. `names` are the files of the folder. */
export async function isSidecar(path: string, names: ReadonlySet<string>): Promise<boolean> {
  const name = basename(path);
  const ending = ENDINGS.find((each) => name.endsWith(each));
  if (ending === undefined) return false;
  const stem = name.slice(0, -ending.length);
  const folder = dirname(path);
  const pictures = names.has(stem) ? [stem] : [];
  for (const extension of EXTENSIONS.flatMap((one) => [one, one.toUpperCase()]))
    if (names.has(`${stem}.${extension}`)) pictures.push(`${stem}.${extension}`);
  for (const picture of pictures) {
    const at = join(folder, picture);
    if (CARRIERS.has(sniff(await headOf(at)).kind) && (await sidecarOf(at)) === path) return true;
  }
  return false;
}

async function namesMedia(path: string): Promise<boolean> {
  const text = new TextDecoder("utf-8").decode(await headOf(path));
  return /^media[ \t]*:/m.test(fence(text)?.yaml ?? "");
}

async function isRegular(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return false;
  }
}

/** Empty where the file cannot be read: then it is no picture. */
async function headOf(path: string): Promise<Uint8Array> {
  try {
    if (!(await isRegular(path))) return new Uint8Array();
    await using file = await open(path, "r");
    const head = new Uint8Array(16_384);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    return head.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  }
}
