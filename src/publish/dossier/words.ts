import type { OriginKind } from "../../record/decision.ts";
import type { CollapseReason, Side } from "../../record/origin.ts";

/** "9 reports → 1–2 origins". */
export function countsOf({ reports, origins: { min, max } }: Side): string {
  if (reports === 0) return "nobody";
  const origins = min === max ? `${min} ${min === 1 ? "origin" : "origins"}` : `${min}–${max} origins`;
  return `${reports} ${reports === 1 ? "report" : "reports"} → ${origins}`;
}

/** "82–93 %", or "68 %" where both ends are one. */
export function percentOf([low, high]: readonly [number, number]): string {
  const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
  return from === to ? `${from} %` : `${from}–${to} %`;
}

export const ORIGIN: Readonly<Record<OriginKind, string>> = {
  eyewitness: "an eyewitness",
  "custodial-statement": "said in captivity",
  "document-seen": "a document that was seen",
  "image-or-video": "a picture or video",
  sensor: "a sensor",
  "official-assertion": "an official assertion",
  "unnamed-source": "an unnamed source",
  unknown: "not known",
};

export const COLLAPSE: Readonly<Record<CollapseReason, string>> = {
  forwarded: "forwarded",
  dateline: "an agency's report",
  "canonical-link": "one page links to the other",
  "copied-text": "copied text",
  "same-media": "the same picture",
  "stated-reliance": "one names the other as its source",
  "same-publisher": "one publisher",
  "same-control": "under one power",
  analyst: "decided by an analyst",
};
