import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { placeList } from "../../src/case/place-list.ts";
import type { PlaceIndex } from "../../src/read/place-index.ts";
import { read } from "../../src/read/read.ts";
import type { Reading } from "../../src/record/reading.ts";

/** The rows of the table of constructions on a page, cell by cell. */
function rowsOf(page: string): readonly (readonly string[])[] {
  return readFileSync(`docs/reading/${page}.md`, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| construction"))
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
}

function readingOf(text: string, places: (() => PlaceIndex) | null = null): Reading {
  return read({ file: "example", text, title: null, publisher: null, published: "2025-01-13", language: "en" }, places);
}

/** The example with what was read set in bold. */
function marked(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans.reduceRight((shown, [from, to]) => `${shown.slice(0, from)}**${shown.slice(from, to)}**${shown.slice(to)}`, text);
}

const code = (values: readonly (string | null)[]): string => values.map((v) => (v === null ? "–" : `\`${v}\``)).join(" ");

describe("Firsthand reads what its pages say", () => {
  for (const [name = "", example = "", stance = "", rule = ""] of rowsOf("speech"))
    test(`of speech: ${name}`, () => {
      const text = example.replace(/\*\*|[[\]]/g, "").replace(/(^|\s)_|_(?=[\s.,:']|$)/g, "$1");
      const { utterances } = readingOf(text);
      const one = utterances.find((utterance) => `\`${utterance.rule}\`` === rule);
      assert.ok(one !== undefined, `no act by the rule ${rule} in: ${text}`);
      const { source, cue, content } = one;
      const marks = [
        ...(source.span === null
          ? []
          : [
              { at: source.span[0], mark: "_", opens: true },
              { at: source.span[1], mark: "_", opens: false },
            ]),
        ...cue.flatMap(([from, to]) => [
          { at: from, mark: "**", opens: true },
          { at: to, mark: "**", opens: false },
        ]),
        ...content.flatMap(([from, to]) => [
          { at: from, mark: "[", opens: true },
          { at: to, mark: "]", opens: false },
        ]),
      ];
      // At one place what ends is written before what begins.
      const shown = marks
        .sort((a, b) => b.at - a.at || Number(b.opens) - Number(a.opens))
        .reduce((words, { at, mark }) => words.slice(0, at) + mark + words.slice(at), text);
      assert.deepEqual([shown, one.stance], [example, stance]);
    });

  for (const [name = "", example = "", ...told] of rowsOf("times"))
    test(`of times: ${name}`, () => {
      const { text, times } = readingOf(example.replaceAll("**", ""));
      assert.equal(
        marked(
          text,
          times.map((t) => t.span),
        ),
        example,
      );
      const relations = times.map((t) => t.relation).join(", ");
      assert.deepEqual(told, [code(times.map((t) => t.value)), code(times.map((t) => t.edtf)), relations, code(times.map((t) => t.rule))]);
    });

  for (const [name = "", example = "", ...told] of rowsOf("quantities"))
    test(`of quantities: ${name}`, () => {
      const { text, quantities } = readingOf(example.replaceAll("**", ""));
      assert.equal(
        marked(
          text,
          quantities.map((q) => q.span),
        ),
        example,
      );
      const bounds = quantities.map((q) => `${q.approximate ? "~" : ""}${q.min ?? "–"} … ${q.max ?? "–"}`).join("; ");
      assert.deepEqual(told, [bounds, code(quantities.map((q) => q.unit)), code(quantities.map((q) => q.rule))]);
    });

  for (const [name = "", example = "", told = ""] of rowsOf("entities"))
    test(`of entities: ${name}`, () => {
      const shown = readingOf(example).entities.map(({ type, name, aliases, mentions, facts }) => {
        const also = aliases.length > 0 ? ` (${aliases.join(", ")})` : "";
        const often = mentions.length > 1 ? `, ${mentions.length} mentions` : "";
        const facets = facts.length > 0 ? `: ${facts.map((f) => `${f.property} ${f.value}`).join(", ")}` : "";
        return `${type} **${name}**${also}${often}${facets}`;
      });
      assert.equal(shown.join("; "), told);
    });

  for (const [name = "", example = "", told = ""] of rowsOf("places").filter((row) => row[1]?.endsWith(".")))
    test(`of places: ${name}`, () => {
      const shown = readingOf(example, placeList)
        .entities.filter(({ type }) => type === "place")
        .map((entity) => {
          const facts = entity.facts.map(
            ({ property, value, rule }) => `\`${rule}\` ${property === "place" ? "" : `${property} `}${value}`,
          );
          const more = facts.length > 2 ? ` and ${facts.length - 2} more` : "";
          return `**${entity.name}**: ${facts.length === 0 ? "none" : facts.slice(0, 2).join(", ")}${more}`;
        });
      assert.equal(shown.join("; "), told);
    });
});
