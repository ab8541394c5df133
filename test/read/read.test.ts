import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { read } from "../../src/read/read.ts";
import type { Reading } from "../../src/record/reading.ts";
import type { Span } from "../../src/record/span.ts";

const reading = (text: string, published: string | null = "2025-01-12"): Reading =>
  read({ file: "t", text, title: null, publisher: null, published, language: "en" });

/** Each proposal as "source | cue | content | stance | parent". */
function said(text: string): readonly string[] {
  const { utterances } = reading(text);
  return utterances.map((utterance) => {
    const source = utterance.source.span === null ? "–" : text.slice(...utterance.source.span);
    const parent = utterance.parent === null ? "" : ` | in ${utterance.parent}`;
    return `${source} | ${utterance.cue.map((span) => text.slice(...span)).join(" ")} | ${utterance.content.map((span) => text.slice(...span)).join(" … ")} | ${utterance.stance}${parent}`;
  });
}

describe("Firsthand reads speech", () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["after its verb", "The harbour office said that two barges sank.", ["The harbour office | said | that two barges sank | asserts"]],
    [
      "before its verb",
      "Two barges sank in the night, the harbour office said on Monday.",
      ["the harbour office | said | Two barges sank in the night | asserts"],
    ],
    [
      "according to somebody",
      "According to the harbour office, two barges sank.",
      ["the harbour office | According to | two barges sank | asserts"],
    ],
    [
      "with the dateline left out",
      "OSTA, Jan. 12 (Gulf Wire) — Two barges sank, the harbour office said.",
      ["the harbour office | said | Two barges sank | asserts"],
    ],
    [
      "in doubled single marks",
      "‘‘We lost two ‘old’ barges,’’ said Ann Marlow.",
      ["Ann Marlow | said | ‘‘We lost two ‘old’ barges,’’ | asserts"],
    ],
    ["in quotation marks", "“We lost two barges,” said Ann Marlow.", ["Ann Marlow | said | “We lost two barges,” | asserts"]],
    ["of a captive whose name ends in a letter", "Captive A said that he was cold.", ["Captive A | said | that he was cold | asserts"]],
    ["as a denial", "The ministry denied that the barges carried fuel.", ["The ministry | denied | that the barges carried fuel | denies"]],
    [
      "and refusals apart from denials",
      "The ministry declined to comment on the barges.",
      ["The ministry | declined to comment | the barges | declines"],
    ],
    [
      "with its hedge",
      "The ministry said that the barges may have carried fuel.",
      ["The ministry | said | that the barges may have carried fuel | hedges"],
    ],
    ["of nobody in particular", "The card is suspected to be forged.", ["– | is suspected | The card is suspected to be forged | hedges"]],
    [
      "as somebody said before",
      "As the pilot said in May, the channel is too shallow for barges.",
      ["the pilot | said | the channel is too shallow for barges | asserts"],
    ],
  ];
  for (const [name, text, expected] of cases) test(name, () => assert.deepEqual(said(text), expected));

  test("inside speech", () => {
    assert.deepEqual(said("The paper reported that the ministry said that two barges sank."), [
      "The paper | reported | that the ministry said that two barges sank | asserts",
      "the ministry | said | that two barges sank | asserts | in u1",
    ]);
  });

  test("in a transcript, with questions told from answers", () => {
    assert.deepEqual(said("Investigator: When did you come?\n\nPrisoner: I came in May."), [
      "Investigator | : | When did you come? | asks",
      "Prisoner | : | I came in May. | asserts",
    ]);
  });

  test("and remarks that another language is not read yet", () => {
    const { remarks, utterances } = read({
      file: "t",
      text: "Das Ministerium erklärte, zwei Lastkähne seien gesunken.",
      title: null,
      publisher: null,
      published: null,
      language: "de",
    });
    assert.deepEqual(utterances, []);
    assert.ok(remarks.some((remark) => remark.kind === "language"));
  });
});

function spansOf(found: Reading): readonly Span[] {
  return [
    ...found.sentences,
    ...found.times.map((time) => time.span),
    ...found.quantities.map((quantity) => quantity.span),
    ...found.entities.flatMap((entity) => [...entity.mentions, ...entity.facts.map((fact) => fact.span)]),
    ...found.utterances.flatMap((utterance) => [
      ...utterance.cue,
      ...utterance.content,
      ...utterance.scopeCues.map((cue) => cue.span),
      ...(utterance.source.span === null ? [] : [utterance.source.span]),
    ]),
  ];
}

describe("Firsthand's reading of any text", () => {
  const words = fc.constantFrom(
    "said",
    "“",
    "”",
    '"',
    "The ministry",
    "denied",
    "that",
    ",",
    ".",
    "\n\n",
    "according to",
    "(",
    "Jan. 12",
    "2005",
    "\u202e",
    "\u200b",
    "\ud800",
    "said:",
    "\nMARLOW: “It sank.”",
    "—",
    "12,000 soldiers",
    "he",
    "X.",
    "не",
    "다고",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((list) => list.join(" ")),
  );

  test("points inside it, has parents without cycles and proposes nothing twice", () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = reading(source);
        assert.equal(found.text, source);
        for (const [start, end] of spansOf(found))
          assert.ok(0 <= start && start < end && end <= source.length, `[${start}, ${end}) in ${source.length}`);
        const acts = found.utterances.map(({ cue, source, content }) => JSON.stringify([cue, source.span, content]));
        assert.equal(new Set(acts).size, acts.length, acts.join(" "));
        for (const utterance of found.utterances) {
          const seen = new Set<string>();
          for (let at: string | null = utterance.id; at !== null; at = found.utterances.find((other) => other.id === at)?.parent ?? null) {
            assert.ok(!seen.has(at), "a cycle of parents");
            seen.add(at);
          }
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test("ends on bait for quadratic rules", () => {
    for (const bait of ['"', "“", "(", "said ", "The A, a B, ", "that he said that ", "X: y\n"])
      assert.equal(reading(bait.repeat(20_000 / bait.length)).format, "firsthand/reading@1");
  });
});
