import type { FaceFinder } from "../faces.ts";
import type { Leak } from "../leaks/secrets.ts";
import { areaOf, overlapOf, publishedSize, within } from "./boxes.ts";
import type { ShownPicture } from "./shown.ts";

/** From here on what looks like a face is taken for one. */
const SURE = 0.3;
/** So much of it has to be filled over. */
const COVERED = 0.7;

/** What in a picture that is to leave still looks like a face. Whoever agreed to it missed it, and no decision lets a face be shown. */
export async function facesLeft(
  finder: FaceFinder,
  file: string,
  bytes: Uint8Array,
  { item, page, size: whole, boxes }: ShownPicture,
): Promise<readonly Leak[]> {
  const size = publishedSize(whole);
  const [across, down] = [size.width / whole.width, size.height / whole.height];
  const filled = boxes.map(({ box: [x, y, width, height] }) => within([x * across, y * down, width * across, height * down], size));
  const seen = await finder.facesIn(bytes, "whole-turned");
  return seen
    .filter(({ box, score }) => score >= SURE && !filled.some((one) => overlapOf(one, box) >= COVERED * areaOf(box)))
    .map(({ box: [x, y, width, height] }) => {
      const upright = [x / across, y / down, width / across, height / down].map(Math.round).join(",");
      return {
        file,
        where: `the picture, around ${upright} of ${page === null ? "" : `page ${page} of `}the original ${item.id}`,
        kind: "picture",
        person: null,
        why: "something there looks like a face and is not filled over; decide a box for it, whatever it is",
      };
    });
}
