import assert from "node:assert/strict";
import { test } from "node:test";
import { letterOf } from "../../src/web/letter-key.ts";

const KEYS = [
  ["j", "KeyJ", "j"],
  ["A", "KeyA", "a"],
  // The letter that is written counts, wherever it stands: a French keyboard has A where others have Q.
  ["a", "KeyQ", "a"],
  ["о", "KeyJ", "j"],
  ["Л", "KeyK", "k"],
  ["ㅓ", "KeyJ", "j"],
  ["ї", "BracketRight", null],
  ["é", "KeyE", null],
  ["Enter", "Enter", null],
  ["1", "Digit1", null],
] as const;

for (const [key, code, letter] of KEYS)
  test(`The workbench takes ${key} on ${code} for ${letter ?? "no letter"}`, () => assert.equal(letterOf({ key, code }), letter));
