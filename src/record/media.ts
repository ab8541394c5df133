import type { Recorded } from "./metadata.ts";

/** What the head of a video or of a recording of sound says of it. Like all that a file says of itself it can be wrong, or made so. */
export interface Media {
  /** What read it, with its version: "mediainfo 26.05"; "firsthand" in cases from before it. */
  readonly by: string;
  /** `mp4`, `quicktime`, `matroska`, `webm`, `avi`, `wav`, `ogg`, `mp3`, `flac`. */
  readonly container: string;
  /** In milliseconds, as it is said; null where it is not. */
  readonly duration: number | null;
  /** In the order of the file, without attachments, covers and data. */
  readonly streams: readonly Stream[];
  /** When it says that it was made; null where it does not say. */
  readonly recorded: Recorded | null;
}

/** One of the pictures or sounds that run side by side in a file. */
export interface Stream {
  readonly kind: "video" | "audio";
  /** As the container or the program calls it: `avc1`, `h264`, `V_VP9`, `opus`. */
  readonly codec: string;
  /** Pixels of a moving picture, as they are said. */
  readonly width?: number;
  readonly height?: number;
  readonly channels?: number;
  /** Samples of sound a second. */
  readonly rate?: number;
}
