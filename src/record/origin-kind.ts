/** Where a chain of reliance may end. */
export const ORIGIN_KINDS = [
  "eyewitness",
  "custodial-statement",
  "document-seen",
  "image-or-video",
  "sensor",
  "official-assertion",
  "unnamed-source",
  "unknown",
] as const;

export type OriginKind = (typeof ORIGIN_KINDS)[number];
