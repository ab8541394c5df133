import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Span } from "../../src/record/span.ts";
import { type End, stretchesOf, withEndAt, withEndStepped } from "../../src/web/ends/ends.ts";

const text = fc.string({
  unit: fc.constantFrom("a", "b", " ", " ", ".", "“", "”", "한", "글", "ش", "😀", "e\u0301"),
  minLength: 4,
  maxLength: 80,
});
const unit = fc.constantFrom("word" as const, "character" as const);
const side = fc.constantFrom("begin" as const, "end" as const);

/** A text with pieces of it, in order, none of them empty. */
const pieced = text.chain((words) =>
  fc.uniqueArray(fc.nat(words.length), { minLength: 2, maxLength: 6 }).map((edges) => {
    const sorted = [...edges].sort((a, b) => a - b);
    const pieces = sorted.flatMap((start, i): Span[] => {
      const end = sorted[i + 1];
      return i % 2 === 0 && end !== undefined ? [[start, end]] : [];
    });
    return { words, pieces };
  }),
);

function requireSound(words: string, before: readonly Span[], after: readonly Span[], end: Pick<End, "piece" | "side">): void {
  assert.equal(after.length, before.length);
  for (const [i, [from, to]] of after.entries()) {
    assert.ok(from < to && from >= 0 && to <= words.length, "no piece is empty or leaves the text");
    assert.ok(i === 0 || (after[i - 1]?.[1] ?? 0) <= from, "no piece goes into another");
    const other = before[i];
    if (i !== end.piece) assert.deepEqual([from, to], other, "only the piece of the end changes");
    else if (end.side === "begin") assert.equal(to, other?.[1]);
    else assert.equal(from, other?.[0]);
  }
}

describe("Firsthand moves the ends of a proposal", () => {
  test("wherever they are pulled, without losing a piece or going into another", () =>
    fc.assert(
      fc.property(pieced, fc.nat(2), side, fc.integer({ min: -5, max: 90 }), unit, ({ words, pieces }, piece, which, at, by) => {
        const end = { piece: Math.min(piece, pieces.length - 1), side: which };
        requireSound(words, pieces, withEndAt(words, pieces, end, at, by), end);
      }),
    ));

  test("step by step, each further than the last, until the text or the piece ends", () =>
    fc.assert(
      fc.property(pieced, fc.nat(2), side, fc.constantFrom(1 as const, -1 as const), unit, ({ words, pieces }, piece, which, way, by) => {
        const end = { piece: Math.min(piece, pieces.length - 1), side: which };
        let now: readonly Span[] = pieces;
        for (let steps = 0; steps < 100; steps++) {
          const next = withEndStepped(words, now, end, way, by);
          requireSound(words, now, next, end);
          if (next === now) return;
          const [was, is] = [now, next].map((all) => all[end.piece]?.[which === "begin" ? 0 : 1] ?? 0);
          if (steps > 0) assert.ok(way === 1 ? (is ?? 0) > (was ?? 0) : (is ?? 0) < (was ?? 0), "it goes one way");
          now = next;
        }
        assert.fail("it never ends");
      }),
    ));

  test("to words and not to the marks around them, to characters as people see them", () => {
    const words = "He said: “We left at dawn.” Nobody";
    const left: readonly Span[] = [[10, 17]];
    const said = (pieces: readonly Span[]): string => pieces.map((span) => words.slice(...span)).join("|");
    assert.equal(said(left), "We left");
    const end = { piece: 0, side: "end" } as const;
    const dawn = withEndAt(words, left, end, 23, "word");
    assert.equal(said(dawn), "We left at dawn");
    assert.equal(said(withEndStepped(words, dawn, end, 1, "word")), "We left at dawn.” Nobody");
    assert.equal(said(withEndStepped(words, dawn, end, 1, "character")), "We left at dawn.");
    assert.equal(said(withEndStepped(words, dawn, { piece: 0, side: "begin" }, 1, "word")), "left at dawn");
    assert.equal(said(withEndAt(words, dawn, { piece: 0, side: "begin" }, 99, "word")), "dawn");
    const accent = "cafe\u0301s";
    assert.deepEqual(withEndStepped(accent, [[0, 3]], end, 1, "character"), [[0, 5]]);
    const korean = "어부는 문이 열렸다고 말했다.";
    assert.deepEqual(withEndStepped(korean, [[4, 11]], end, -1, "character"), [[4, 10]]);
    assert.deepEqual(withEndStepped(korean, [[4, 11]], { piece: 0, side: "begin" }, -1, "word"), [[0, 11]]);
  });

  test("and tells every stretch once: what stays, what is new, what is gone", () =>
    fc.assert(
      fc.property(pieced, fc.nat(2), side, fc.nat(90), unit, ({ words, pieces }, piece, which, at, by) => {
        const after = withEndAt(words, pieces, { piece: Math.min(piece, pieces.length - 1), side: which }, at, by);
        const stretches = stretchesOf(pieces, after);
        const covered = (kinds: readonly string[]): number =>
          stretches.reduce((sum, { kind, span }) => sum + (kinds.includes(kind) ? span[1] - span[0] : 0), 0);
        const length = (all: readonly Span[]): number => all.reduce((sum, [from, to]) => sum + to - from, 0);
        assert.equal(covered(["stays", "gone"]), length(pieces));
        assert.equal(covered(["stays", "new"]), length(after));
        for (const [i, { span }] of stretches.entries()) assert.ok(i === 0 || stretches[i - 1]?.span[1] === span[0]);
      }),
    ));
});
