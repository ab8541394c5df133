import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";

/** Who speaks in a text, in the order of the text. */
function speakers(text: string, language = "en"): readonly (string | null)[] {
  const { entities, utterances } = read({ file: "test", text, title: null, publisher: null, published: null, language });
  return utterances.map(({ source }) => entities.find(({ id }) => id === source.entity)?.name ?? null);
}

describe("Firsthand reads a body that speaks and is told by its kind", () => {
  const TEXTS: readonly (readonly [name: string, text: string, speakers: readonly (string | null)[], language?: string])[] = [
    ["as that", "Police said the road was shut. The local hospital said four were hurt.", ["police", "hospital"]],
    [
      "as the body that was named before",
      "Vorren police said the road was shut. Police said on Monday that it was icy.",
      ["Vorren police", "Vorren police"],
    ],
    ["as that of a place", "Police in Vorren said the road was shut. Police officers said it was icy.", ["Vorren police", "Vorren police"]],
    [
      "but not as one that is named only later",
      "Police said the road was shut. Vorren police said it was icy.",
      ["police", "Vorren police"],
    ],
    [
      "nor as one of two",
      "Vorren police said the road was shut. Sollen police said it was open. Police said it was icy.",
      ["Vorren police", "Sollen police", "police"],
    ],
    ["by another word again", "The railway denied that a signal had failed. “It worked,” the company said.", ["railway", "railway"]],
    ["but no medium", "As Kite Radio reported, two were trapped. The company denied that a signal had failed.", ["Kite Radio", "company"]],
    [
      "by the name beside its kind",
      "The company that owns the store, Sollen Mills, said it was empty. “It was,” the company said.",
      ["Sollen Mills", "Sollen Mills"],
    ],
    ["and not those who are only near it", "Doctors at the hospital said four were hurt. Residents said they saw nothing.", [null, null]],
    ["of a ministry with whose it is", "The Ministry of the Interior of Velm said six had died.", ["Ministry of the Interior of Velm"]],
    ["at the head of a line", "12:10 Rescuers said two were trapped.", ["rescuers"]],
    ["in Ukrainian, in the nominative", "У поліції заявили, що дорогу закрито. Армія заперечила обстріл.", ["поліція", "армія"], "uk"],
    ["in Russian", "В больнице рассказали, что раненых четверо.", ["больница"], "ru"],
    ["in Korean", "경찰은 도로가 폐쇄됐다고 밝혔다.", ["경찰"], "ko"],
  ];
  for (const [name, text, expected, language] of TEXTS) test(name, () => assert.deepEqual(speakers(text, language), expected));

  test("with ids and mentions in the order of the text", () => {
    const { entities } = read({
      file: "test",
      text: "Police said that Ann Marlow was there. The hospital said that she was not. Police in Sollen said more had come.",
      title: null,
      publisher: null,
      published: null,
      language: "en",
    });
    assert.deepEqual(
      entities.map(({ id }) => id),
      entities.map((_, i) => `e${i + 1}`),
    );
    const firsts = entities.map(({ mentions }) => mentions[0]?.[0] ?? -1);
    assert.deepEqual(
      firsts,
      [...firsts].sort((a, b) => a - b),
    );
  });
});
