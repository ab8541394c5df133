import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";

/** Each proposal as "source | cue | content | stance | parent"; a null source is "–". */
export function said(text: string): readonly string[] {
  const { utterances } = read({ file: "t", text, title: null, publisher: null, published: "2025-01-12", language: "en" });
  return utterances.map((utterance) => {
    const source = utterance.source.span === null ? "–" : text.slice(...utterance.source.span);
    const parent = utterance.parent === null ? "" : ` | in ${utterance.parent}`;
    return `${source} | ${utterance.cue.map((span) => text.slice(...span)).join(" ")} | ${utterance.content.map((span) => text.slice(...span)).join(" … ")} | ${utterance.stance}${parent}`;
  });
}

type Case = readonly [name: string, text: string, expected: readonly string[]];

export function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(said(text), expected));
  });
}
