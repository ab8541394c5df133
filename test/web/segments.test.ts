import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { utteranceId } from "../../src/record/id.ts";
import type { Span } from "../../src/record/span.ts";
import { type Marked, paragraphsOf } from "../../src/web/segments.ts";

const span = fc.tuple(fc.nat(120), fc.nat(40)).map(([start, length]): Span => [start, start + length]);
const marks = fc
  .array(fc.record({ content: fc.array(span, { maxLength: 3 }), cue: fc.array(span, { maxLength: 2 }), sourceSpan: fc.option(span) }), {
    maxLength: 8,
  })
  .map((list) => list.map((mark, i): Marked => ({ ...mark, id: utteranceId("segments", i) })));
const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "한", "😀"), maxLength: 120 });

describe("Firsthand marks proposals in a text", () => {
  test("without losing, doubling or moving a character", () =>
    fc.assert(
      fc.property(text, marks, (words, list) => {
        let end = 0;
        for (const paragraph of paragraphsOf(words, list)) {
          assert.equal(words.slice(end, paragraph.start).trim(), "", "only blank text lies between paragraphs");
          end = paragraph.start;
          for (const segment of paragraph.segments) {
            assert.equal(segment.start, end);
            assert.ok(segment.end > segment.start);
            end = segment.end;
          }
        }
        assert.equal(words.slice(end).trim(), "");
      }),
    ));

  test("so that each piece belongs to the innermost proposal that covers it, and to none where none does", () =>
    fc.assert(
      fc.property(text, marks, (words, list) => {
        for (const { start, end, utterance, depth } of paragraphsOf(words, list).flatMap((paragraph) => paragraph.segments)) {
          const over = (one: Span): boolean => one[0] <= start && end <= one[1];
          const covering = list.filter((mark) => [...mark.content, ...mark.cue, ...(mark.sourceSpan ? [mark.sourceSpan] : [])].some(over));
          assert.equal(utterance === null, covering.length === 0);
          assert.ok(utterance === null || covering.some((mark) => mark.id === utterance));
          assert.equal(depth, list.flatMap((mark) => mark.content.filter((one) => one[0] < one[1] && over(one))).length);
        }
      }),
    ));

  test("by order of arrival or not: the same marks give the same pieces", () =>
    fc.assert(
      fc.property(text, marks, (words, list) => {
        assert.deepEqual(paragraphsOf(words, [...list].reverse()), paragraphsOf(words, list));
      }),
    ));

  test("in pieces that a browser can lay out, however long a paragraph is", () => {
    const long = "w".repeat(1_000_000);
    const paragraphs = paragraphsOf(long, [{ id: utteranceId("long"), sourceSpan: null, cue: [], content: [[10, 999_990]] }]);
    assert.ok(paragraphs.every(({ segments }) => segments.reduce((sum, one) => sum + one.end - one.start, 0) <= 4_000));
  });
});
