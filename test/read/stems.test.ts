import assert from "node:assert/strict";
import { test } from "node:test";
import { mayMatch, stemsOf } from "../../src/read/stems.ts";

test("Firsthand finds what every match of a pattern holds", () => {
  assert.deepEqual(stemsOf(/(?<!\p{L})(?:янв(?:арь|аря)|мая|мае) \d{4}/giu), ["янв", "мая", "мае"]);
  assert.deepEqual(stemsOf(/(?<v>\d+)-?летн\p{L}{1,3}/giu), ["летн"]);
  assert.deepEqual(stemsOf(/[Пп]ожн[её]т (?:колос|хлеб)\.?/u), ["колос", "хлеб"]);
  assert.deepEqual(stemsOf(/год(?:а|ов)?|годы/u), ["год"]);
  assert.deepEqual(stemsOf(/a+bc?d{2}\.e/u), [".e"]);
});

test("Firsthand tries a pattern everywhere that may match anything", () => {
  for (const pattern of [/\d{1,2}\s\d\d/u, /(?:утро|\p{L}{3})/u, /(?:вчера)?/u, /[а-я]+/u]) assert.equal(stemsOf(pattern), null);
  assert.ok(mayMatch(null, ""));
});

test("Firsthand spares a text a pattern of whose stems it holds none", () => {
  const stems = stemsOf(/(?:Учора|сьогодні) (?:вранці|ввечері)/giu);
  assert.ok(mayMatch(stems, "зустріч була сьогодні ввечері"));
  assert.ok(!mayMatch(stems, "зустріч буде завтра"));
});
