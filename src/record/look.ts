import type { Digest } from "./digest.ts";
import type { Fingerprint } from "./item.ts";

/**
 * By what a video or a recording is known again: made by a program from the bytes of the digest, which can make it anew. It is no evidence itself. Another version of the
 * program may give somewhat other numbers.
 */
export interface Look {
  readonly digest: Digest;
  /** The program that decoded it: "ffmpeg 5.1.9". */
  readonly by: string;
  /** Seconds of moving picture that were looked at, one frame of each; 0 where there is none. */
  readonly seconds: number;
  /** In their order; stretches in which too little is to be seen are left out. */
  readonly frames: readonly KeyFrame[];
  /** Null where there is no sound, or none could be made out. */
  readonly sound: SoundPrint | null;
  /** What could not be looked at and why, each a sentence. */
  readonly remarks: readonly string[];
}

/** A stretch of a video in which a frame a second stays the same picture. */
export interface KeyFrame extends Fingerprint {
  /** The second of its first frame, and that after its last. */
  readonly from: number;
  readonly to: number;
}

/** What is heard, as Chromaprint tells it: 32 bits for each step of time. */
export interface SoundPrint {
  /** Eight hexadecimal digits a step. */
  readonly bits: string;
  /** Milliseconds of a thousand steps. */
  readonly step: number;
}
