import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Machine, machineOf } from "./pattern-machine.ts";
import { attacksOn, MOST_STEPS, stepsIn } from "./pattern-steps.ts";
import { superLinear } from "./super-linear.ts";
import { composedPatterns, type WrittenPattern, writtenPatterns } from "./written-patterns.ts";

/** A repetition of up to so many characters costs a constant at every place; a longer one counts as endless. */
const AS_IT_IS = { asEndless: 200 };
/** For the cost at one place even short bounds multiply. */
const AT_ONE_PLACE = { asEndless: 10 };

/** Findings that were looked at and do no harm, with the reason. */
const REVIEWED: Readonly<Record<string, string>> = {
  "read/paragraph.ts \\bcontributed (?:to this|reporting)\\b.{0,60}":
    "begins at the start of a paragraph only, of which it is given 400 characters, and takes 120 times 60 steps at most",
};

/** Places that compose an expression from what a person writes, which loading the program cannot show. */
const COMPOSED_LATER: Readonly<Record<string, string>> = {
  "server/view/search-view.ts":
    "the words that a person searches for, escaped, with white space between: each word must match before the next is tried",
  "case/reference.ts":
    "the words of a quotation that a person gives, escaped, with white space between: each word must match before the next is tried",
};

const { literals, composing } = writtenPatterns();
const composed = await composedPatterns(
  [...composing.keys()].filter((file) => !(file in COMPOSED_LATER)),
  async () => {
    const { read } = await import("../../src/read/read.ts");
    const { FACT_RULES, FIELD_RULES } = await import("../../src/read/fact-rules.ts");
    // Those of a rule are composed when it is first tried.
    for (const { pattern } of [...FACT_RULES, ...FIELD_RULES]) assert.ok(pattern.global);
    // Channels are compiled when a sentence holds one of their stems.
    const channels = "interpreter questioning recording video photo post interview conference statement report".split(" ");
    const sentences = channels.map((channel) => `The mayor said in a ${channel} that it rained.`).join(" ");
    const text = `A\u200bb\u0007 “said”\u202e. ${sentences}`;
    read({ file: "t", text, title: null, publisher: null, published: null, language: "en" });
    for (const said of ["Мер Тарас Гончар сказав учора, що дощ.", "Мэр сказал вчера, что дождь.", "시장은 어제 비가 왔다고 말했다."])
      read({ file: "t", text: said, title: null, publisher: null, published: "2030-01-15", language: null });
  },
);
const all = distinct([...literals, ...composed]);

function distinct(patterns: readonly WrittenPattern[]): readonly WrittenPattern[] {
  return [...new Map(patterns.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
}

function findings({ source, flags }: WrittenPattern): readonly string[] {
  return [
    ...superLinear(source, flags, AS_IT_IS, true).map(({ kind, pump }) => `${kind}: repeat ${JSON.stringify(pump)}`),
    ...superLinear(source, flags, AT_ONE_PLACE, false).map(({ kind, pump }) => `${kind} at one place: repeat ${JSON.stringify(pump)}`),
  ];
}

const isReviewed = ({ place, source }: WrittenPattern): boolean =>
  Object.keys(REVIEWED).some((key) => {
    const [file = "", ...words] = key.split(" ");
    return place.startsWith(`${file}:`) && source.includes(words.join(" "));
  });

/** The steps for texts of 25, 50 and 100 letters more than double twice. */
function grows(machine: Machine): boolean {
  const [short = [], middle = [], long = []] = [25, 50, 100].map((length) =>
    attacksOn(machine, length).map((text) => stepsIn(machine, text)),
  );
  return long.some((steps, i) => steps >= MOST_STEPS || (steps > 2.7 * (middle[i] ?? 0) && (middle[i] ?? 0) > 2.7 * (short[i] ?? 0)));
}

describe("Firsthand meets no text that a pattern takes long over", () => {
  test("finds every regular expression of the program", () => {
    assert.ok(literals.length > 600, `${literals.length} literals`);
    const seen = new Set(composed.map(({ place }) => place));
    for (const [file, lines] of composing)
      for (const line of lines)
        assert.ok(file in COMPOSED_LATER || seen.has(`${file}:${line}`), `${file}:${line} composes an expression that was not seen`);
  });

  test("every set of characters holds a letter of the alphabet in which patterns are tried, or none at all", () => {
    const empty = all.flatMap(({ place, source, flags }) =>
      machineOf(source, flags, AS_IT_IS).states.some((state) => state.kind === "set" && state.mask === 0n) ? [`${place} ${source}`] : [],
    );
    assert.deepEqual(empty, []);
  });

  test("no pattern can be made super-linear", () => {
    const found = all
      .filter((pattern) => !isReviewed(pattern))
      .flatMap((pattern) => findings(pattern).map((one) => `${pattern.place} ${one}`));
    assert.deepEqual(found, []);
  });

  test("every reviewed finding is still one", () => {
    const found = all.filter((pattern) => isReviewed(pattern) && findings(pattern).length > 0);
    assert.equal(found.length, Object.keys(REVIEWED).length);
  });

  test("texts made of a pattern's own pieces take it no more than linear time", () => {
    const slow = all.filter(({ source, flags }) => grows(machineOf(source, flags, AS_IT_IS)));
    assert.deepEqual(
      slow.map(({ place, source }) => `${place} ${source}`),
      [],
    );
  });
});

describe("the measure itself", () => {
  const BAD: readonly (readonly [pattern: RegExp, kind: string])[] = [
    [/\s+$/, "search"],
    [/[a-z]+-\d/g, "search"],
    [/(?:ab)+c/g, "search"],
    [/<[^>]*>/g, "search"],
    [/[ab]+a/g, "search"],
    [/\w+\d/g, "search"],
    [/^(?:\w\w?)+\d/, "exponential"],
    [/x(?=.*y)/g, "search"],
    [/(?=a*b?)c/g, "search"],
    [/\wa+?\w+(?=b+?c)/g, "search"],
    [/\b\w+ (?:\w+ )*x/g, "search"],
    [/^\s*,?\s*x/, "polynomial"],
    [/^a*b?a*c/, "polynomial"],
    [/^(?:a|a)*b/, "exponential"],
    [/^(?:a+)+b/, "exponential"],
    [/^(?:a|b|ab)*c/, "exponential"],
    [/^(?:''|["'])*$/, "exponential"],
    [/(?<=\s*)x/, "behind"],
  ];
  for (const [pattern, kind] of BAD)
    test(`finds ${pattern}`, () => {
      assert.ok(superLinear(pattern.source, pattern.flags, AS_IT_IS, true).some((finding) => finding.kind === kind));
      if (kind !== "behind") assert.ok(grows(machineOf(pattern.source, pattern.flags, AS_IT_IS)));
    });

  const GOOD = [
    /\s+/g,
    /(?<!\s)\s+$/,
    /\b\w+ed\b/g,
    /\w+\b/g,
    /^a+b/,
    /^\s*(?:,\s*)?x/,
    /"[^"]*"/g,
    /\d+(?:,\d+)*/g,
    /^(?=.*y)x/,
    /\s{0,20}x/g,
    /^(?:a?)*b/,
    /a+x/y,
    /[^\p{L}]+/gu,
  ];
  for (const pattern of GOOD)
    test(`passes ${pattern}`, () => {
      assert.deepEqual(superLinear(pattern.source, pattern.flags, AS_IT_IS, true), []);
      assert.ok(pattern.sticky || !grows(machineOf(pattern.source, pattern.flags, AS_IT_IS)));
    });
});
