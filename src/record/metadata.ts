/**
 * What a picture says of itself (EXIF, XMP, IPTC): written by a camera or a program, and easily altered or taken out. It may name the person who took it, the
 * place to a few metres and the device by its number, so it is sensitive and goes into nothing that is public.
 */
export interface Metadata {
  /** What read it, with its version: "exiftool 13.59". */
  readonly by: string;
  /** When it says that it was taken; null where it does not say. */
  readonly recorded: Recorded | null;
  /** Where it says that it was taken, in degrees; null where it does not say. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
  readonly device: string | null;
  readonly software: string | null;
  /** From 1 to 8, as EXIF numbers the ways in which a picture may lie. */
  readonly orientation: number | null;
  /** Everything that was read, by group and name: "ExifIFD:DateTimeOriginal". */
  readonly tags: Readonly<Record<string, string | number | boolean>>;
  /** How many more there were, too many or too long to keep. */
  readonly left: number;
}

/** A time by the clock of a camera. */
export interface Recorded {
  /** `2025-01-09T14:03:22`. */
  readonly at: string;
  /** `+02:00` or `Z`; null where it does not say by which zone its clock ran, as most do not. */
  readonly zone: string | null;
  /** The tag that says it. */
  readonly tag: string;
}
