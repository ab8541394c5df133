import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { gather } from "../../src/claims/gather.ts";
import { publishedBy } from "../../src/claims/utterances.ts";
import type { Gathered } from "../../src/record/gathered.ts";
import { english } from "../../src/record/sentence.ts";
import { reportOf, standing } from "./reading-builder.ts";

const ministry = { name: "Interior Ministry", type: "organization" } as const;
const bridge = { name: "Iron Bridge", type: "place" } as const;

const wire = reportOf("The Interior Ministry said that two men were detained at the Iron Bridge.", {
  publisher: "Wire",
  published: "2024-03-01",
  entities: [ministry, bridge],
  says: [{ source: "Interior Ministry", cue: "said", content: ["two men were detained at the Iron Bridge"] }],
  counts: [{ words: "two", min: 2, max: 2, unit: "man" }],
});
const echo = reportOf("Two men were detained at the Iron Bridge, according to the Interior Ministry.", {
  publisher: "Post",
  published: "2024-03-02",
  entities: [ministry, bridge],
  says: [{ source: "Interior Ministry", cue: "according to", content: ["Two men were detained at the Iron Bridge"] }],
  counts: [{ words: "Two", min: 2, max: 2, unit: "man" }],
});
const rival = reportOf("The Interior Ministry said that three men were detained at the Iron Bridge.", {
  publisher: "Herald",
  published: "2024-03-02",
  entities: [ministry, bridge],
  says: [{ source: "Interior Ministry", cue: "said", content: ["three men were detained at the Iron Bridge"] }],
  counts: [{ words: "three", min: 3, max: 3, unit: "man" }],
});
const denial = reportOf("The Interior Ministry denied that two men were detained at the Iron Bridge.", {
  publisher: "Courier",
  published: "2024-03-03",
  entities: [ministry, bridge],
  says: [{ source: "Interior Ministry", cue: "denied", content: ["two men were detained at the Iron Bridge"], stance: "denies" }],
  counts: [{ words: "two", min: 2, max: 2, unit: "man" }],
});

function claimsOf(gathered: Gathered): readonly (readonly string[])[] {
  return [...gathered.claims.values()].map((claim) =>
    claim.members.map((id) => gathered.reports.get(gathered.utterances.get(id)?.report ?? wire.report.id)?.report.publisher ?? "").sort(),
  );
}

describe("Firsthand gathers claims", () => {
  test("from different reports that say the same in other order", () => {
    const gathered = gather([wire, echo], []);
    assert.deepEqual(claimsOf(gathered), [["Post", "Wire"]]);
  });

  test("with a denial in the claim that it denies", () => {
    const gathered = gather([wire, denial], []);
    assert.deepEqual(claimsOf(gathered), [["Courier", "Wire"]]);
    assert.deepEqual([...gathered.utterances.values()].map((utterance) => utterance.polarity).sort(), ["against", "for", "for", "for"]);
  });

  test("under a noun with the preposition that governs it, and a Korean denial as what it says", () => {
    const spoken = (text: string, cue: string, content: string): readonly string[] => {
      const says = [{ source: null, cue, content: [content], stance: "denies" as const }];
      const { claims, utterances } = gather([reportOf(text, { says })], []);
      return [...claims.values()].flatMap(({ statement, members }) => [
        statement,
        ...members.map((id) => utterances.get(id)?.polarity ?? ""),
      ]);
    };
    assert.deepEqual(spoken("Порт опроверг сообщения об ударе по парому.", "опроверг", "ударе по парому"), [
      "Об ударе по парому",
      "against",
    ]);
    assert.deepEqual(spoken("항구는 이를 부인했다.", "부인했다", "이"), ["What “이” points back at", "against"]);
    assert.deepEqual(spoken("항구는 배를 막지 않았다고 부인했다.", "부인했다", "배를 막지 않았다"), [
      "The contrary of “배를 막지 않았다”",
      "against",
    ]);
    assert.deepEqual(spoken("항구는 배를 막지 않았다는 주장을 부인했다.", "부인했다", "배를 막지 않았다"), [
      "The contrary of “배를 막지 않았다”",
      "for",
    ]);
  });

  test("and takes no dateline for what a report says", () => {
    const own = (text: string): readonly string[] =>
      [...gather([reportOf(text, {})], []).utterances.values()]
        .filter(({ voice }) => voice === "sentence")
        .map(({ words }) => words)
        .sort();
    assert.deepEqual(own("МОСКВА, 7 мая. Мост закрыт. Bucharest, 4 March 2025. The bridge is shut. Odesa, May 4 was calm."), [
      "Odesa, May 4 was calm.",
      "The bridge is shut.",
      "Мост закрыт.",
    ]);
  });

  test("without putting rival numbers into one claim", () => {
    assert.equal(gather([wire, rival], []).claims.size, 2);
  });

  test("with one entity for one name in all reports, and the publisher's voice over each", () => {
    const gathered = gather([wire, echo], []);
    const id = gathered.entityNamed("interior ministry");
    assert.ok(id !== null);
    assert.equal(gathered.entities.get(id)?.mentions.length, 2);
    assert.equal([...gathered.utterances.values()].filter((utterance) => utterance.voice === "publisher").length, 2);
  });

  test("joining an acronym that one report explains, as a proposal", () => {
    const explains = reportOf("The National Water Board (NWB) said the dam is safe.", {
      entities: [{ name: "National Water Board", type: "organization", also: ["NWB"] }],
    });
    const uses = reportOf("NWB said the dam will hold.", { entities: [{ name: "NWB", type: "organization" }] });
    const gathered = gather([explains, uses], []);
    assert.equal(gathered.entityNamed("NWB"), gathered.entityNamed("National Water Board"));
    const entity = [...gathered.entities.values()].find((candidate) => candidate.id === gathered.entityNamed("NWB"));
    assert.deepEqual(
      entity?.joins.map((join) => join.decided),
      [false],
    );
  });

  test("keeping a description with its own report", () => {
    const one = reportOf("The rifleman was hurt in the hand.", { entities: [{ name: "The rifleman", type: "person" }] });
    const other = reportOf("The rifleman was hurt in the jaw.", { entities: [{ name: "The rifleman", type: "person" }] });
    assert.equal(gather([one, other], []).entities.size, 2);
  });

  test("in the publisher's own voice where nobody is named", () => {
    const gathered = gather([reportOf("A tank burst at the pier. Nobody was hurt.", { publisher: "Post" })], []);
    assert.deepEqual([...gathered.utterances.values()].map((utterance) => `${utterance.voice} ${utterance.polarity}`).sort(), [
      "publisher for",
      "sentence against",
      "sentence for",
    ]);
  });

  test("so that a quotation of two sentences states two claims", () => {
    const gathered = gather(
      [
        reportOf("“The tank burst at five. We lost eleven men,” the Interior Ministry said.", {
          entities: [ministry],
          says: [{ source: "Interior Ministry", cue: "said", content: ["The tank burst at five. We lost eleven men"] }],
        }),
      ],
      [],
    );
    assert.equal(gathered.claims.size, 2);
  });

  test("so that behind what somebody denies stands what he says instead", () => {
    for (const [text, cue, denied, instead] of [
      ["The dam is shut. The Water Board denied this: “Two gates are open.”", "denied", "this", "“Two gates are open.”"],
      ["The dam is shut. The Water Board denied the claim: “Two gates are open.”", "denied", "the claim", "“Two gates are open.”"],
      ["Греблю закрито. Голова заперечив це: «Два затвори відчинені»", "заперечив", "це", "«Два затвори відчинені»"],
    ] as const) {
      const told = gather([reportOf(text, { says: [{ source: null, cue, content: [instead], stance: "denies" }] })], []);
      const said = [...told.utterances.values()].filter(({ voice }) => voice === "attributed");
      assert.deepEqual(
        said.map(({ words, stance, polarity }) => `${words} ${stance} ${polarity}`).sort(),
        [`${denied} denies against`, `${instead} asserts for`].sort(),
      );
    }
  });

  test("as those of the publisher where it says “we” or “I”, and of nobody where somebody is quoted", () => {
    const sourceOf = (text: string, publisher: string | undefined, source = "We"): string | null | undefined => {
      const gathered = gather(
        [
          reportOf(text, {
            ...(publisher === undefined ? {} : { publisher }),
            says: [{ source, cue: "believe", content: ["the dam is safe"] }],
          }),
        ],
        [],
      );
      const [said] = [...gathered.utterances.values()].filter(({ voice }) => voice === "attributed");
      return said?.source == null ? said?.source : gathered.entities.get(said.source)?.name;
    };
    assert.equal(sourceOf("We believe that the dam is safe.", "Water Board"), "Water Board");
    assert.equal(sourceOf("“It rained. We believe that the dam is safe.”", "Water Board"), null);
    assert.equal(sourceOf("We believe that the dam is safe.", undefined), null);
    assert.equal(sourceOf("I believe that the dam is safe.", "Ostra Diary", "I"), "Ostra Diary");
    const text = "The dam leaks. We deny this.";
    const told = gather(
      [reportOf(text, { publisher: "Water Board", says: [{ source: "We", cue: "deny", content: ["this"], stance: "denies" }] })],
      [],
    );
    const all = [...told.utterances.values()];
    // Whoever the publisher is found to be, "we" is the same.
    assert.ok(publishedBy(null, all).every(({ source }) => source === null));
  });

  test("so that of the marks around a quotation of two sentences none stands alone", () => {
    const content = "«Мій брат не втік. Його забрали в липні»";
    const told = reportOf(`${content}, — каже сестра.`, { says: [{ source: "сестра", cue: "каже", content: [content] }] });
    const words = [...gather([told], []).utterances.values()].filter(({ voice }) => voice === "attributed").map((one) => one.words);
    assert.deepEqual(words, ["Мій брат не втік.", "Його забрали в липні"]);
  });

  test("once where a reading proposes it twice, and mixing up nothing for it", () => {
    const says = [{ source: "Interior Ministry", cue: "said", content: ["the tank burst at five"] }] as const;
    const text = "The Interior Ministry said the tank burst at five.";
    const others = ["The north bridge fell on Sunday night.", "Eleven cows drowned near the old mill.", "The harvest rotted in the barns."];
    const echoed = others.flatMap((other) => ["Post", "Wire", "Mail"].map((publisher) => reportOf(other, { publisher })));
    const claims = (...twice: typeof says | readonly []): readonly string[] => {
      const told = reportOf(text, { entities: [ministry], says: [...says, ...twice] });
      return [...gather([told, ...echoed], []).claims.values()].map(({ statement, members }) => `${statement} ${members.length}`).sort();
    };
    assert.deepEqual(claims(), [...others.map((other) => `${other.slice(0, -1)} 3`), "The tank burst at five 1"].sort());
    assert.deepEqual(claims(...says), claims());
  });

  test("leaving out words that only relay what another says", () => {
    const nested = reportOf("The Post reported that the Interior Ministry said that two men were detained.", {
      entities: [ministry, { name: "Post", type: "organization" }],
      says: [
        { source: "Post", cue: "reported", content: ["the Interior Ministry said that two men were detained"] },
        { source: "Interior Ministry", cue: "said", content: ["two men were detained"], inside: 1 },
      ],
    });
    const gathered = gather([nested], []);
    assert.deepEqual(
      [...gathered.claims.values()].map((claim) => claim.statement),
      ["Two men were detained"],
    );
    const inner = [...gathered.utterances.values()].find((utterance) => utterance.words === "two men were detained");
    const parent = [...gathered.utterances.values()].find((utterance) => utterance.id === inner?.parent);
    assert.equal(parent?.rule, "hand (relays)");
  });

  test("leaving out words that only say how another told it", () => {
    const text =
      "The dam holds, the mate told the whole inquiry in private on Monday, a clerk said. The dam leaks, the cook told nobody and then two divers went down there, a clerk said.";
    const told = gather(
      [
        reportOf(text, {
          says: [
            { source: "a clerk", cue: "said", content: ["The dam holds, the mate told the whole inquiry in private on Monday"] },
            { source: "the mate", cue: "told", content: ["The dam holds"], inside: 1 },
            { source: "a clerk", cue: "said", content: ["The dam leaks, the cook told nobody and then two divers went down there"] },
            { source: "the cook", cue: "told nobody", content: ["The dam leaks"], inside: 3 },
          ],
        }),
      ],
      [],
    );
    assert.deepEqual([...told.claims.values()].map(({ statement }) => statement).sort(), [
      "The dam holds",
      "The dam leaks",
      "Then two divers went down there",
    ]);
  });

  test("as people decide: rejected, corrected, put together, taken apart, set aside", () => {
    const free = gather([wire, echo, rival], []);
    const of = (publisher: string): string =>
      [...free.utterances.values()].find(
        (utterance) => utterance.voice === "attributed" && free.reports.get(utterance.report)?.report.publisher === publisher,
      )?.id ?? "";
    const because = "a person looked";
    const together = gather([wire, rival], [standing({ kind: "same", utterances: [of("Wire"), of("Herald")], because })]);
    assert.deepEqual(
      [...together.claims.values()].map((claim) => claim.grouping),
      ["decided"],
    );
    assert.equal(gather([wire, echo], [standing({ kind: "different", utterances: [of("Wire"), of("Post")], because })]).claims.size, 2);
    const corrected = gather([wire], [standing({ kind: "correct", utterance: of("Wire"), source: null, stance: "denies", because })]);
    assert.deepEqual(
      [...corrected.utterances.values()]
        .filter((utterance) => utterance.voice === "attributed")
        .map(({ source, polarity, review }) => ({ source, polarity, review })),
      [{ source: null, polarity: "against", review: "corrected" }],
    );
    const rejected = gather([wire], [standing({ kind: "reject", utterance: of("Wire"), because })]);
    assert.deepEqual([...rejected.utterances.values()].map((utterance) => utterance.voice).sort(), ["publisher", "sentence"]);
    assert.equal(gather([wire, echo], [standing({ kind: "aside", item: wire.report.item, because })]).reports.size, 1);
  });

  test("as people split what is said, and nest it inside what somebody else says", () => {
    const text = "Kim told reporters that Lee had said two men were detained, and three boats were sunk.";
    const read = reportOf(text, {
      publisher: "Wire",
      published: "2024-03-01",
      entities: [
        { name: "Kim", type: "person" },
        { name: "Lee", type: "person" },
      ],
      says: [{ source: "Kim", cue: "told", content: ["Lee had said two men were detained, and three boats were sunk"] }],
    });
    const because = "a person looked";
    const spoken = (gathered: Gathered) => [...gathered.utterances.values()].filter(({ voice }) => voice === "attributed");
    const span = (from: string, to: string): [number, number] => [text.indexOf(from), text.indexOf(to) + to.length];
    const [whole] = spoken(gather([read], []));
    assert.ok(whole);
    const boats = standing({ kind: "split", utterance: whole.id, rest: [span("and three", "sunk")], because });
    const men = standing({ kind: "split", utterance: whole.id, rest: [span("two men", "detained,")], because });
    const parts = gather([read], [boats, men]);
    assert.deepEqual(
      spoken(parts)
        .map(({ words, source }) => [words, parts.entities.get(source as never)?.name])
        .sort(),
      [
        ["Lee had said", "Kim"],
        ["and three boats were sunk", "Kim"],
        ["two men were detained,", "Kim"],
      ],
    );
    assert.ok(parts.utterances.has(whole.id), "what is left keeps its identifier");
    const inner = spoken(parts).find(({ words }) => words.startsWith("two men"));
    assert.ok(inner);
    const nested = standing({ kind: "correct", utterance: inner.id, source: "Lee", within: whole.id, because });
    for (const order of [
      [boats, men, nested],
      [nested, men, boats],
    ]) {
      const gathered = gather([read], order);
      const found = gathered.utterances.get(inner.id);
      assert.deepEqual([found?.parent, gathered.entities.get(found?.source as never)?.name], [whole.id, "Lee"]);
      assert.equal(gathered.utterances.get(whole.id)?.rule, "hand (relays)", "words that only lead to what Lee said state nothing");
      assert.deepEqual(gathered.orphans, []);
    }
    const circle = standing({ kind: "correct", utterance: whole.id, within: inner.id, because });
    const unfit = gather([read], [boats, men, nested, circle, standing({ kind: "split", utterance: whole.id, rest: [[0, 3]], because })]);
    assert.equal(unfit.orphans.length, 2);
    const outward = gather([read], [boats, men, standing({ kind: "correct", utterance: inner.id, within: null, because })]);
    assert.equal(outward.utterances.get(outward.utterances.get(inner.id)?.parent as never)?.voice, "publisher");
  });

  test("as people find that somebody else says a report's own sentence", () => {
    const read = reportOf("Kim spoke on Monday. Two men were detained, and three boats were sunk.", {
      publisher: "Wire",
      published: "2024-03-01",
      entities: [{ name: "Kim", type: "person" }],
    });
    const sentence = [...gather([read], []).utterances.values()].find(({ words }) => words.startsWith("Two men"));
    assert.ok(sentence);
    const [[, end = 0] = []] = sentence.content;
    const at = read.reading.text.indexOf("and three");
    const gathered = gather(
      [read],
      [
        standing({ kind: "correct", utterance: sentence.id, source: "Kim", because: "the sentence before names him" }),
        standing({ kind: "split", utterance: sentence.id, rest: [[at, end]], because: "two things" }),
      ],
    );
    assert.deepEqual(
      [...gathered.utterances.values()]
        .filter(({ words }) => /^Two|^and/.test(words))
        .map(({ words, voice, review }) => [words, voice, review])
        .sort(),
      [
        ["Two men were detained,", "attributed", "corrected"],
        ["and three boats were sunk.", "sentence", "unreviewed"],
      ],
    );
    assert.deepEqual(gathered.orphans, []);
  });

  test("and says which decisions fit nothing", () => {
    const gathered = gather([wire], [standing({ kind: "accept", utterance: "u0000000000", because: "gone" })]);
    assert.match(english(gathered.orphans[0]?.because ?? ""), /u0000000000/);
  });

  test("in any order of arrival", () => {
    const all = [wire, echo, rival, denial];
    const plain = (gathered: Gathered): string =>
      JSON.stringify([[...gathered.entities], [...gathered.utterances], [...gathered.claims], [...gathered.claimOf].sort()]);
    const expected = plain(gather(all, []));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        assert.equal(plain(gather(shuffled, [])), expected);
      }),
      { numRuns: 24, seed: 7 },
    );
  });

  test("keeping a claim's identifier when a later echo arrives", () => {
    const before = [...gather([wire], []).claims.keys()];
    const after = [...gather([wire, echo], []).claims.keys()];
    assert.deepEqual(after, before);
  });
});
