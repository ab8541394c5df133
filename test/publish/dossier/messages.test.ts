import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { program } from "../../../src/cli/main.ts";
import { EN } from "../../../src/publish/dossier/messages/en.ts";
import { KO } from "../../../src/publish/dossier/messages/ko.ts";
import type { Messages } from "../../../src/publish/dossier/messages/messages.ts";
import { LANGUAGES } from "../../../src/publish/dossier/messages/messages.ts";
import { MESSAGES } from "../../../src/publish/dossier/messages/of-language.ts";
import { UK } from "../../../src/publish/dossier/messages/uk.ts";

/** What each message that takes something is asked with. */
const ASKED: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  counts: [
    [{ reports: 0, origins: { min: 0, max: 0 } }],
    [{ reports: 1, origins: { min: 1, max: 1 } }],
    [{ reports: 22, origins: { min: 1, max: 3 } }],
  ],
  lede: [
    [{ reports: 3, publishers: 2, claims: 5, conflicts: 0, day: "2025-01-13" }],
    [{ reports: 3, publishers: 2, claims: 5, conflicts: 4, day: "2025-01-13" }],
  ],
  weight: [[0], [1], [-5], [12]],
  method: [[{ questions: 1, claims: 2, quotations: 3, pictures: 4 }]],
  without: [["X", "Y"]],
  inWords: [["2025-01-13"], ["../2025-01-13"]],
  footer: [["13 January 2025"]],
  printedOf: [["13 January 2025"]],
  changesSince: [["13 January 2025"]],
};

/** Every text of a language, by the way to it. */
function* texts(value: unknown, path: string): Iterable<readonly [path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* texts(one, `${path}[${i}]`);
  else if (typeof value === "object" && value !== null) for (const [key, one] of Object.entries(value)) yield* texts(one, `${path}.${key}`);
  else if (typeof value === "function")
    for (const given of ASKED[path.slice(1)] ?? [[1], [2], [5]]) yield* texts(value(...given), `${path}(${JSON.stringify(given)})`);
}

/** Sentences of the program are tested with their catalogues. */
const all = (messages: Messages): ReadonlyMap<string, string> => new Map(texts({ ...messages, tongue: null }, ""));

describe("The messages of a dossier", () => {
  test("are the same in number in every language, each written, and none left in English", () => {
    const english = all(EN);
    for (const [messages, script] of [
      [UK, /\p{Script=Cyrillic}/u],
      [KO, /\p{Script=Hangul}/u],
    ] as const) {
      const found = all(messages);
      assert.deepEqual([...found.keys()], [...english.keys()]);
      for (const [path, text] of found)
        if (path !== ".language" && !path.startsWith(".quoted")) assert.match(text, script, `${messages.language}${path}`);
    }
    for (const [path, text] of english) assert.ok(text !== "" || path === ".untranslated", path);
  });

  test("promise in no language what evidence cannot", () => {
    for (const messages of Object.values(MESSAGES))
      for (const [path, text] of all(messages))
        assert.doesNotMatch(text, /authentic|verified|tamper-proof|автентичн|правдив[аеі]\s+доказ|진본|검증됨/i, path);
  });

  test("hold the same figures, links and code, whatever the language", () => {
    const marks = (text: string): readonly string[] => (text.match(/<(?:a|code|span)[^>]*>|ICD 203|Natural Earth|\d+/g) ?? []).toSorted();
    const english = all(EN);
    for (const messages of [UK, KO])
      for (const [path, text] of all(messages)) {
        // Where English says "one", others give the figure.
        const missing = marks(english.get(path) ?? "").filter((mark) => !marks(text).includes(mark));
        assert.deepEqual(missing, [], `${messages.language}${path}`);
      }
  });

  test("count in Ukrainian as Ukrainian counts", () => {
    const said = [1, 2, 5, 11, 14, 21, 22, 25, 112].map((reports) => UK.counts({ reports, origins: { min: 1, max: 1 } }).split(" → ")[0]);
    assert.deepEqual(said, [
      "1 повідомлення",
      "2 повідомлення",
      "5 повідомлень",
      "11 повідомлень",
      "14 повідомлень",
      "21 повідомлення",
      "22 повідомлення",
      "25 повідомлень",
      "112 повідомлень",
    ]);
    assert.equal(UK.counts({ reports: 3, origins: { min: 1, max: 5 } }), "3 повідомлення → 1–5 першоджерел");
  });

  test("are those that the command line offers", () => {
    const lang = program()
      .commands.find((command) => command.name() === "publish")
      ?.options.find(({ long }) => long === "--lang");
    assert.deepEqual(lang?.argChoices, [...LANGUAGES]);
  });
});
