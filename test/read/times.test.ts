import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { takeApart } from "../../src/read/document.ts";
import { readTimes } from "../../src/read/times.ts";
import { daysOf } from "../../src/record/edtf.ts";
import type { ReadTime } from "../../src/record/reading.ts";

const PUBLISHED = "2025-01-13"; // a Monday

function read(text: string, published: string | null = PUBLISHED): readonly ReadTime[] {
  return readTimes(takeApart(text, false), published);
}

type Row = readonly [words: string, value: string, edtf: string | null, relation?: string];

function found(text: string, published: string | null = PUBLISHED): readonly Row[] {
  return read(text, published).map((t) => [text.slice(...t.span), t.value, t.edtf, t.relation]);
}

const CASES: readonly (readonly [text: string, ...rows: Row[]])[] = [
  ["Ukraine announced it on Jan. 11.", ["Jan. 11", "2025-01-11", "2025-01-11", "on"]],
  ["The card was issued on Dec. 26, 2024.", ["Dec. 26, 2024", "2024-12-26", "2024-12-26", "on"]],
  ["He was seen on 3 January.", ["3 January", "2025-01-03", "2025-01-03", "on"]],
  ["They were sent in December.", ["December", "2024-12", "2024-12", "on"]],
  ["They have been there since November.", ["November", "2024-11", "2024-11/..", "since"]],
  ["They will return by Jan. 20.", ["Jan. 20", "2025-01-20", "../2025-01-20", "until"]],
  ["They left before November 2024.", ["November 2024", "2024-11", "../2024-11", "before"]],
  ["He arrived about 2005.", ["2005", "2005", "2005~", "about"]],
  ["He arrived in November last year.", ["November last year", "2024-11", "2024-11", "on"]],
  ["He was captured on Friday.", ["Friday", "2025-01-10", "2025-01-10", "on"]],
  [
    "It left on 3, 7 and 9 March 2024.",
    ["3", "2024-03-03", "2024-03-03", "on"],
    ["7", "2024-03-07", "2024-03-07", "on"],
    ["9 March 2024", "2024-03-09", "2024-03-09", "on"],
  ],
  [
    "The mast fell on Friday. “I was below that day,” the mate told the court on Sunday.",
    ["Friday", "2025-01-10", "2025-01-10", "on"],
    ["that day", "2025-01-10", "2025-01-10", "on"],
    ["Sunday", "2025-01-12", "2025-01-12", "on"],
  ],
  [
    "The mate told the court on Sunday: “The mast fell that day.”",
    ["Sunday", "2025-01-12", "2025-01-12", "on"],
    ["that day", "XXXX-XX-XX", null, "on"],
  ],
  ["He was freed on 2 June. The hall was full.", ["2 June", "2024-06-02", "2024-06-02", "on"]],
  ["The trial is to last three weeks.", ["three weeks", "P3W", null, "on"]],
  ["They met to mark its opening on Monday.", ["Monday", "2025-01-13", "2025-01-13", "on"]],
  ["The dockers sit down on Friday with the owner.", ["Friday", "2025-01-17", "2025-01-17", "on"]],
  ["The council convenes on Friday.", ["Friday", "2025-01-17", "2025-01-17", "on"]],
  ["The council sat down on Friday.", ["Friday", "2025-01-10", "2025-01-10", "on"]],
  ["The crew set Friday as its limit.", ["Friday", "2025-01-10", "2025-01-10", "on"]],
  ["He plans to leave on Friday.", ["Friday", "2025-01-17", "2025-01-17", "on"]],
  ["They will meet on Friday.", ["Friday", "2025-01-17", "2025-01-17", "on"]],
  ["Officials said Thursday that they will answer.", ["Thursday", "2025-01-09", "2025-01-09", "on"]],
  ["He was seen two days ago.", ["two days ago", "2025-01-11", "2025-01-11", "on"]],
  ["It began two years ago.", ["two years ago", "2023", "2023", "on"]],
  ["He fell last month.", ["last month", "2024-12", "2024-12", "on"]],
  ["Last week he fell.", ["Last week", "2025-W02", "2025-01-06/2025-01-12", "on"]],
  ["He wrote it earlier this year.", ["earlier this year", "2025", "2025", "on"]],
  ["He fell yesterday evening.", ["yesterday evening", "2025-01-12TEV", "2025-01-12", "on"]],
  ["It was in the third quarter of 2024.", ["the third quarter of 2024", "2024-Q3", "2024-07/2024-09", "on"]],
  ["The convoy left in the second week of January.", ["the second week of January", "2025-W02", "2025-01-06/2025-01-12", "on"]],
  ["It was in the week of 9 December 2024.", ["the week of 9 December 2024", "2024-W50", "2024-12-09/2024-12-15", "on"]],
  ["They met at half past six in the morning.", ["half past six in the morning", "2025-01-13T06:30", "2025-01-13T06:30:00", "on"]],
  ["They met at a quarter to nine.", ["a quarter to nine", "2025-01-13T08:45", "2025-01-13T08:45:00", "on"]],
  ["They met at 06.50.", ["06.50", "2025-01-13T06:50", "2025-01-13T06:50:00", "on"]],
  ["The Osta Daily cost 6.50."],
  ["They met at six o'clock in the evening.", ["six o'clock in the evening", "2025-01-13T18:00", "2025-01-13T18:00:00", "on"]],
  [
    "The pier burned at 03:40, 0140 GMT, on 11 January.",
    ["03:40", "2025-01-11T03:40", "2025-01-11T03:40:00", "on"],
    ["0140 GMT", "2025-01-11T01:40", "2025-01-11T01:40:00Z", "on"],
    ["11 January", "2025-01-11", "2025-01-11", "on"],
  ],
  [
    "Between 2 p.m. and 4 p.m. on Friday nobody answered.",
    ["2 p.m.", "2025-01-10T14:00", "2025-01-10T14:00:00/2025-01-10T16:00:00", "between"],
    ["4 p.m. on Friday", "2025-01-10T16:00", "2025-01-10T14:00:00/2025-01-10T16:00:00", "between"],
  ],
  ["They drill every other Tuesday.", ["every other Tuesday", "XXXX-WXX-2", null, "on"]],
  ["They drill every three weeks.", ["every three weeks", "P3W", null, "on"]],
  ["They drill twice a month.", ["twice a month", "P1M", null, "on"]],
  ["They drill four times a year.", ["four times a year", "P1Y", null, "on"]],
  ["The crew came no later than 4 December.", ["4 December", "2024-12-04", "../2024-12-04", "until"]],
  ["The crew came no earlier than 28 November.", ["28 November", "2024-11-28", "2024-11-28/..", "since"]],
  ["Up to and including 2023 it was open.", ["2023", "2023", "../2023", "until"]],
  ["The stamp says 16.10.24.", ["16.10.24", "2024-10-16", "2024-10-16", "on"]],
  ["Output fell in H2 2024.", ["H2 2024", "2024-H2", "2024-07/2024-12", "on"]],
  ["The ferry had gone by mid-afternoon.", ["mid-afternoon", "2025-01-13TAF", "../2025-01-13", "until"]],
  ["Little changed in the weeks that followed.", ["the weeks", "PXW", null, "on"]],
  ["It ended a years-long quarrel.", ["years-long", "PXY", null, "on"]],
  ["He spoke for a minute and a half.", ["a minute and a half", "PT1M30S", null, "on"]],
  ["They were spent after a spring offensive.", ["spring", "2024-SP", "2024-21", "on"]],
  ["It was in the first half of 2024.", ["the first half of 2024", "2024-H1", "2024-01/2024-06", "on"]],
  ["It snowed in the winter of 2023-24.", ["the winter of 2023-24", "2023-WI", "2023-24", "on"]],
  ["It was built in the late 1970s.", ["the late 1970s", "197", "197X", "on"]],
  ["It stood in the 19th century.", ["the 19th century", "18", "18XX", "on"]],
  ["The city fell in 490 BC.", ["490 BC", "BC0490", "-0489", "on"]],
  ["The fight lasted three weeks.", ["three weeks", "P3W", null, "on"]],
  ["He waited half an hour.", ["half an hour", "PT30M", null, "on"]],
  ["It took a year and a half.", ["a year and a half", "P1Y6M", null, "on"]],
  ["He trained for several months.", ["several months", "PXM", null, "on"]],
  ["They drilled every day.", ["every day", "P1D", null, "on"]],
  ["They drill every Tuesday.", ["every Tuesday", "XXXX-WXX-2", null, "on"]],
  ["He is now in Kyiv.", ["now", "PRESENT_REF", null, "on"]],
  ["The post is dated 2025-01-09.", ["2025-01-09", "2025-01-09", "2025-01-09", "on"]],
  ["The post is dated 12.01.2025.", ["12.01.2025", "2025-01-12", "2025-01-12", "on"]],
  [
    "It appeared at 14:30 Moscow time on January 9.",
    ["14:30 Moscow time on January 9", "2025-01-09T14:30", "2025-01-09T14:30:00+03:00", "on"],
  ],
  ["It appeared at 5 p.m. EST Jan. 6.", ["5 p.m. EST Jan. 6", "2025-01-06T17:00", "2025-01-06T17:00:00-05:00", "on"]],
  ["He died on the night of January 4.", ["the night of January 4", "2025-01-04TNI", "2025-01-04", "on"]],
  ["Orthodox Christmas 2025 was quiet.", ["Orthodox Christmas 2025", "2025-01-07", "2025-01-07", "on"]],
  ["Easter 2024 was late.", ["Easter 2024", "2024-03-31", "2024-03-31", "on"]],
  [
    "Between 3 and 5 January 2025 it rained.",
    ["3", "2025-01-03", "2025-01-03/2025-01-05", "between"],
    ["5 January 2025", "2025-01-05", "2025-01-03/2025-01-05", "between"],
  ],
  ["He served from 2014 to 2016.", ["2014", "2014", "2014/2016", "between"], ["2016", "2016", "2014/2016", "between"]],
  [
    "He served from May to September 2024.",
    ["May", "2024-05", "2024-05/2024-09", "between"],
    ["September 2024", "2024-09", "2024-05/2024-09", "between"],
  ],
  [
    "On Jan. 9 he was hit. The next day he died.",
    ["Jan. 9", "2025-01-09", "2025-01-09", "on"],
    ["The next day", "2025-01-10", "2025-01-10", "on"],
  ],
  ["In May 2023 it began. It ended later that year.", ["May 2023", "2023-05", "2023-05", "on"], ["later that year", "2023", "2023", "on"]],
];

describe("Firsthand reads times", () => {
  for (const [text, ...rows] of CASES) test(text, () => assert.deepEqual(found(text), rows));

  for (const text of [
    "A 20-year-old rifleman spoke.",
    "He is 26 years old.",
    "He may march on.",
    "Resolution 425 stands.",
    "It cost $2 million a year.",
    "2000 soldiers marched.",
    "Before the fall of Kyiv they left.",
    "Jan Novak spoke.",
  ]) {
    test(`but none in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  test("against the last year that a story named, not against its own date", () => {
    const text =
      "In 1950 war broke out. In June the army crossed. In 1951 talks began. In July they met. In 1952 they went on. In 1953 they ended. On 27 July all signed. In 1954 troops left.";
    const values = read(text, "2009-12-19").map((t) => t.value);
    assert.deepEqual(values, ["1950", "1950-06", "1951", "1951-07", "1952", "1953", "1953-07-27", "1954"]);
  });

  test("with the anchor that each was resolved against", () => {
    const [first, second] = read("On Jan. 9, 2025 he was hit. The next day he died.");
    assert.equal(first?.anchor, "none");
    assert.equal(second?.anchor, first?.id);
    assert.equal(read("He fell on Jan. 9.")[0]?.anchor, "dateline");
  });

  const STORY =
    "The harbour was founded in 1871. In 1872 a mole was built, in 1873 a light, and in 1875 a dock. The first fire came on 4 May 1880. ";
  test("in a story, with the year that it tells of, not the one that it names in passing", () => {
    const days = (text: string) => found(STORY + text).map(([, value]) => value);
    assert.deepEqual(
      days("In 1912, looking back, the pilots praised it. In June 1880 the mole was mended. It burned again on 9 July.").slice(5),
      ["1912", "1880-06", "1880-07-09"],
    );
    assert.deepEqual(days("It was worse than ten years earlier. On 9 July it rained.").slice(5), ["1870", "1880-07-09"]);
    assert.deepEqual(days("A new mole would stand by 1899. On 9 July it rained.").slice(5), ["1899", "1880-07-09"]);
    assert.deepEqual(days("The town met this year in a barn.").slice(5), ["1880"]);
    assert.deepEqual(days("The mole of 1883 was wider. On 29 February the sea broke it.").slice(5), ["1883", "1884-02-29"]);
  });

  test("without a dateline as unknown, where one would be needed", () => {
    assert.deepEqual(found("He fell yesterday.", null), [["yesterday", "XXXX-XX-XX", null, "on"]]);
    assert.deepEqual(found("He fell on 3 May 2024.", null), [["3 May 2024", "2024-05-03", "2024-05-03", "on"]]);
  });

  test("of no event in the past as still to come", () => {
    for (const day of ["Jan. 2", "November 30", "December", "Saturday", "Oct. 12", "August"]) {
      const edtf = read(`Two soldiers were captured in Kursk on ${day}.`)[0]?.edtf ?? "";
      assert.ok((daysOf(edtf)?.to ?? Infinity) <= (daysOf(PUBLISHED)?.to ?? 0), `${day} was read as ${edtf}`);
    }
  });

  const pieces = fc.constantFrom(
    ..."the of in on May March Jan . , 12 2024 3 to and - – from last next week weeks year 's ago earlier quarter third first half end early late : 30 a.m GMT Friday every two X night morning ( ) 480 BC 1990 s between since until fall summer \n\n".split(
      " ",
    ),
  );
  test("in any jumble of words: in order, apart, with EDTF that can be read", () =>
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom(PUBLISHED, null), (words, published) => {
        const text = words.join(" ");
        let end = 0;
        for (const t of read(text, published)) {
          assert.ok(t.span[0] >= end && t.span[1] > t.span[0] && t.span[1] <= text.length);
          end = t.span[1];
          if (t.edtf !== null) assert.notEqual(daysOf(t.edtf), null, t.edtf);
        }
      }),
      { numRuns: 300, seed: 7 },
    ));

  test("to the end of any hostile repetition", () => {
    for (const piece of [
      "last ",
      "the ",
      "12 ",
      "1990-",
      "two hundred ",
      "from May to ",
      "10:",
      "a couple of ",
      "early late ",
      "'",
      "Jan. ",
      "year-",
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      assert.ok((read(text).at(-1)?.span[1] ?? 0) <= text.length, piece);
    }
  });
});

describe("A text that does not say when it was published", () => {
  const days: readonly (readonly [name: string, text: string, day: string])[] = [
    ["takes the date of its dateline", "OSTA, March 3, 2025 (Wire) — The port said on Saturday that it was shut.", "2025-03-01"],
    ["takes a date that stands by itself above it", "Kestrel Wire, 14 March 2025\n\nThe port was shut on Thursday.", "2025-03-13"],
    ["takes no date of which it tells", "The port was shut on 3 March 2025, and on Saturday it burned.", "2025-03-08"],
  ];
  for (const [name, text, day] of days)
    test(name, () => {
      assert.equal(read(text, null).find((time) => /day$/.test(text.slice(...time.span)))?.edtf, day);
    });
});
