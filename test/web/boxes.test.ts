import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { DecisionId } from "../../src/record/id.ts";
import { grownBy, middleOf, movedBy, type PictureSize, spanned, stepOf } from "../../src/web/boxes/box-moves.ts";
import { draftFor, nextKey, stepBack, withChanged, withNew } from "../../src/web/boxes/draft.ts";

const size = fc.record({ width: fc.integer({ min: 1, max: 9_000 }), height: fc.integer({ min: 1, max: 9_000 }) });
const point = fc.tuple(fc.double({ min: -2e4, max: 2e4, noNaN: true }), fc.double({ min: -2e4, max: 2e4, noNaN: true }));

function liesIn([x, y, width, height]: readonly [number, number, number, number], picture: PictureSize): boolean {
  const whole = [x, y, width, height].every(Number.isInteger);
  return whole && x >= 0 && y >= 0 && width >= 1 && height >= 1 && x + width <= picture.width && y + height <= picture.height;
}

describe("Boxes that are drawn on a picture", () => {
  test("lie in it with whole pixels, wherever they are drawn, moved and drawn out to", () =>
    fc.assert(
      fc.property(size, point, point, point, (picture, from, to, by) => {
        const drawn = spanned(from, to, picture);
        const moved = movedBy(drawn, by, picture);
        for (const box of [drawn, moved, grownBy(moved, by, picture), middleOf(picture)]) assert.ok(liesIn(box, picture), String(box));
        assert.deepEqual(moved.slice(2), drawn.slice(2), "to move is not to resize");
        assert.ok(stepOf(picture) >= 1);
      }),
    ));

  test("begin with the faces and the words that no decision covers yet, and each change can be taken back", () => {
    const standing = [
      {
        decision: "d1" as DecisionId,
        boxes: [{ box: [0, 0, 50, 50] as [number, number, number, number], hides: "face" as const }],
        alt: null,
        because: "looked at",
        waiting: null,
      },
    ];
    const first = draftFor({
      size: { width: 100, height: 100 },
      proposed: [
        [10, 10, 20, 20],
        [60, 60, 20, 20],
      ],
      words: [
        [20, 30, 10, 5],
        [60, 5, 30, 5],
      ],
      pages: null,
      standing,
    });
    assert.deepEqual(
      first.boxes.map(({ box, hides }) => [box, hides]),
      [
        [[60, 60, 20, 20], "face"],
        [[60, 5, 30, 5], "words"],
      ],
    );
    const drawn = withNew({ ...first, looked: true }, [1, 2, 3, 4], "tag");
    assert.equal(drawn.looked, false, "whoever changes a box looks over the picture again");
    const dragged = withChanged(withChanged(drawn, nextKey(first), { box: [2, 2, 3, 4] }), nextKey(first), { box: [3, 2, 3, 4] }, false);
    assert.deepEqual(stepBack(dragged).boxes, drawn.boxes, "what was dragged in one go is one change");
    assert.deepEqual(stepBack(withChanged(drawn, 1, null)).boxes, drawn.boxes);
    assert.deepEqual(stepBack(stepBack(drawn)).boxes, first.boxes);
  });
});
