import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { PENN_TAGS } from "../../src/read/penn-tag.ts";
import { spelt } from "../../src/read/spelling.ts";
import { packedModel, parseTagModel, TagModelError, tagModelIn, writtenEntry, writtenNumber } from "../../src/read/tag-model.ts";
import { tagSentence } from "../../src/read/tag-sentence.ts";
import { entryOf, highest, SUMS, WeightTable } from "../../src/read/tag-table.ts";
import { TAG_WEIGHTS } from "../../src/read/tag-weights.ts";
import { Tagger } from "../../src/read/tagger.ts";

test("Firsthand's weights are small enough for a browser", () => {
  const size = readFileSync("src/read/tag-weights.ts").length;
  assert.ok(size < 1_000_000, `${size} bytes`);
});

test("Firsthand reads the weights that it wrote", () => {
  const features = [
    writtenNumber(2),
    writtenNumber(7) + writtenNumber(2) + writtenEntry(0, -27) + writtenEntry(45, 27),
    writtenNumber(2_000_000_000) + writtenNumber(1) + writtenEntry(3, 1),
  ].join("");
  const model = parseTagModel(`w =DT the\nw NN|VB order report\ne er rt\nb or\nf ${features}\n`);
  assert.deepEqual(
    ["the", "order", "report", "ord", ""].map((word) => model.vocabulary.words.get(word)),
    [1, 2, 3, undefined, undefined],
  );
  assert.deepEqual(
    ["er", "rt", "or"].map((ending) => model.vocabulary.endings.get(ending)),
    [1, 2, undefined],
  );
  assert.deepEqual(Array.from(model.vocabulary.kinds), [0, 1, 2, 2]);
  assert.deepEqual(Array.from(model.only), [-1, PENN_TAGS.indexOf("DT"), -1, -1]);
  assert.deepEqual(scored(model.weights, 7), { 0: -27, 45: 27 });
  assert.deepEqual(scored(model.weights, 2_000_000_007), { 3: 1 });
  assert.deepEqual(scored(model.weights, 8), {});
});

test("Firsthand tags by a packed model as by the text that it is made of", () => {
  const model = parseTagModel(TAG_WEIGHTS);
  const same = tagModelIn(packedModel(model));
  const words = "The harbour master of Port Lavina told two reporters on 3 March that U.S.-made barges had not sunk ."
    .split(" ")
    .map(spelt);
  assert.deepEqual(tagSentence(words, new Tagger(same)), tagSentence(words, new Tagger(model)));
  assert.deepEqual(packedModel(same), packedModel(model));
});

test("Firsthand finds every feature that a table holds and no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 300 }), fc.nat(), (features, other) => {
      const table = WeightTable.empty(features.length, features.length);
      for (const feature of features) table.set(feature, [entryOf(feature % 46, (feature % 27) - 27)]);
      for (const feature of features) assert.deepEqual(scored(table, feature), { [feature % 46]: (feature % 27) - 27 });
      if (!features.includes(other)) assert.deepEqual(scored(table, other), {});
    }),
  );
});

test("Firsthand takes the first of the tags with the highest sum", () => {
  const weight = fc.oneof(fc.integer({ min: -27, max: 27 }), fc.constant(-27));
  fc.assert(
    fc.property(fc.array(fc.array(weight, { minLength: PENN_TAGS.length, maxLength: PENN_TAGS.length }), { maxLength: 20 }), (rows) => {
      const table = WeightTable.empty(rows.length, rows.length * PENN_TAGS.length);
      rows.forEach((row, feature) => {
        table.set(
          feature,
          row.map((w, tag) => entryOf(tag, w)),
        );
      });
      const sums = new Float64Array(SUMS);
      for (const feature of rows.keys()) table.addTo(sums, 0, feature);
      const plain = PENN_TAGS.map((_, tag) => rows.reduce((sum, row) => sum + (row[tag] ?? 0), 0));
      assert.equal(highest(sums), plain.indexOf(Math.max(...plain)));
    }),
  );
});

test("Firsthand says what is damaged in the weights", () => {
  assert.throws(() => parseTagModel("w =VERB go\n"), new TagModelError("=VERB is no tag", "w =VERB go"));
  assert.throws(() => parseTagModel("e a\nx\n"), new TagModelError("a line begins with none of w, e, b, f", "x"));
  assert.throws(() => parseTagModel(`f ${writtenNumber(3)}`), new TagModelError("the weights are cut short"));
});

/** What a feature adds to each tag, without the zeros. */
function scored(table: WeightTable, feature: number): Readonly<Record<string, number>> {
  const sums = new Float64Array(SUMS);
  table.addTo(sums, 0, feature);
  const scores = Array.from(sums).flatMap((four) => {
    const shares: number[] = [];
    for (let rest = four; shares.length < 4; rest = Math.round(rest / 8192)) shares.push(rest - Math.round(rest / 8192) * 8192);
    return shares;
  });
  return Object.fromEntries([...scores.entries()].filter(([, score]) => score !== 0));
}
