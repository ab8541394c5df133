import type { Media, Stream } from "../../record/media.ts";
import type { Content } from "../open-file.ts";
import { readMatroska } from "./matroska.ts";
import { readMp4 } from "./mp4.ts";
import { type Peek, peeking } from "./peek.ts";
import { readRiff } from "./riff.ts";
import { readFlac, readMp3, readOgg } from "./sound.ts";

/** What holds moving pictures and sound, by its first bytes. */
export type Container = "mp4" | "matroska" | "riff" | "ogg" | "mp3" | "flac";

const READERS: Readonly<Record<Container, (peek: Peek) => Promise<Omit<Media, "by">>>> = {
  mp4: readMp4,
  matroska: readMatroska,
  riff: readRiff,
  ogg: readOgg,
  mp3: readMp3,
  flac: readFlac,
};

const BY = "firsthand";

/** What the head of a container says. No frame is decoded. Throws an error that says why nothing can be read. */
export function readContainer(content: Content, container: Container): Promise<Media> {
  return peeking(content, async (peek) => plausible({ by: BY, ...(await READERS[container](peek)) }));
}

/** A file may write any number anywhere: what no recording has is as good as not said. */
function plausible(media: Media): Media {
  const streams = media.streams.slice(0, STREAMS).map(({ kind, codec, ...numbers }): Stream => {
    const kept = Object.entries(numbers).filter(([, value]) => Number.isInteger(value) && value > 0 && value < 2 ** 31);
    return { kind, codec: codec.slice(0, 60), ...Object.fromEntries(kept) };
  });
  const { duration } = media;
  return { ...media, streams, duration: duration !== null && Number.isSafeInteger(duration) && duration > 0 ? duration : null };
}

const STREAMS = 20;
