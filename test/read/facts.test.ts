import assert from "node:assert/strict";
import { test } from "node:test";
import { takeApart } from "../../src/read/document.ts";
import { readEntities } from "../../src/read/entities.ts";
import type { FactProperty } from "../../src/record/reading.ts";

/** Facts as "entity property=value «words»". */
function facts(text: string): readonly string[] {
  return readEntities(takeApart(text), null, [], []).flatMap((e) =>
    e.facts.map((f) => `${e.name} ${f.property}=${f.value} «${text.slice(...f.span)}»`),
  );
}

const RULES: readonly (readonly [rule: string, text: string, subject: string, property: FactProperty, value: string, words: string])[] = [
  ["born-in", "Captive B was born in 2003.", "Captive B", "birthDate", "2003", "born in 2003"],
  ["born-in", "Jan Holt, born on 5 May 1998, was there.", "Jan Holt", "birthDate", "1998-05-05", "born on 5 May 1998"],
  ["born-bracket", "Jan Holt (born 1999) was there.", "Jan Holt", "birthDate", "1999", "born 1999"],
  ["born-at", "Captive B was born in Hamar.", "Captive B", "birthPlace", "Hamar", "born in Hamar"],
  ["native-of", "Captive B is a native of Hamar.", "Captive B", "birthPlace", "Hamar", "a native of Hamar"],
  ["hails-from", "Captive B hails from Hamar.", "Captive B", "birthPlace", "Hamar", "hails from Hamar"],
  ["year-old", "The 22-year-old driver waited.", "the 22-year-old driver", "age", "22", "22-year-old"],
  ["years-old", "Captive B is 26 years old.", "Captive B", "age", "26", "26 years old"],
  ["year-old", "A nineteen-year-old driver waited.", "a nineteen-year-old driver", "age", "19", "nineteen-year-old"],
  ["years-old", "The fifth accused is seventeen years of age.", "the fifth accused", "age", "17", "seventeen years of age"],
  ["aged", "Captive B, aged twenty-six, waited.", "Captive B", "age", "26", "aged twenty-six"],
  ["he-was", "Captive B said that he was forty-one.", "Captive B", "age", "41", "forty-one"],
  [
    "he-was",
    "The prosecutor said that the accused had himself told the guards that he was nineteen.",
    "the accused",
    "age",
    "19",
    "nineteen",
  ],
  ["person-of", "The guards held Odd Brenn, a man of 61.", "Odd Brenn", "age", "61", " of 61"],
  ["aged", "Captive B, aged 26, waited.", "Captive B", "age", "26", "aged 26"],
  ["comma-age", "Jan Holt, 26, waited.", "Jan Holt", "age", "26", "26"],
  ["bracket-age", "Jan Holt (26) waited.", "Jan Holt", "age", "26", "26"],
  ["noun", "Captive B is a machine gunner.", "Captive B", "role", "machine gunner", "machine gunner"],
  ["noun", "Captive B serves as a medic.", "Captive B", "role", "medic", "medic"],
  ["noun", "Captive B, a private, waited.", "Captive B", "rank", "private", "private"],
  ["title", "Maj. Gen. Jan Holt waited.", "Jan Holt", "rank", "Maj. Gen.", "Maj. Gen."],
  ["title", "The spokeswoman Ida Holt waited.", "Ida Holt", "role", "spokeswoman", "spokeswoman"],
  [
    "of-organisation",
    "Ida Holt, spokeswoman for the Harbour Office, waited.",
    "Ida Holt",
    "affiliation",
    "Harbour Office",
    "Harbour Office",
  ],
  ["adjective", "A wounded Estonian pilot waited.", "a wounded Estonian pilot", "nationality", "Estonian", "Estonian"],
  ["citizen-of", "Ida Holt is a citizen of Norway.", "Ida Holt", "nationality", "Norwegian", "citizen of Norway"],
  [
    "serves-in",
    "Captive B served with the 112th Separate Brigade.",
    "Captive B",
    "unit",
    "112th Separate Brigade",
    "served with the 112th Separate Brigade",
  ],
  [
    "belongs-to",
    "Captive B belongs to the Coastal Survey Agency.",
    "Captive B",
    "affiliation",
    "Coastal Survey Agency",
    "belongs to the Coastal Survey Agency",
  ],
  [
    "member-of",
    "Captive B is a member of the Dockers' Union.",
    "Captive B",
    "affiliation",
    "Dockers' Union",
    "member of the Dockers' Union",
  ],
  ["works-for", "Ida Holt works for the Harbour Office.", "Ida Holt", "affiliation", "Harbour Office", "works for the Harbour Office"],
  ["served-since", "Captive B has served since 2019.", "Captive B", "serviceStart", "2019", "served since 2019"],
  ["served-since", "Captive B has been in the army since 2019.", "Captive B", "serviceStart", "2019", "in the army since 2019"],
  ["joined-in", "Captive B joined the navy in 2019.", "Captive B", "serviceStart", "2019", "joined the navy in 2019"],
  ["joined-year", "Captive B enlisted in May 2019.", "Captive B", "serviceStart", "2019-05", "enlisted in May 2019"],
  ["wounded-in", "Captive B was wounded in the left hand.", "Captive B", "injury", "wounded in the left hand", "wounded in the left hand"],
  ["body-hurt", "Captive B waits. His leg is broken.", "Captive B", "injury", "leg is broken", "leg is broken"],
  ["hurt-body", "Captive B has two broken legs.", "Captive B", "injury", "two broken legs", "two broken legs"],
  ["body-wound", "Captive B has a head wound.", "Captive B", "injury", "a head wound", "a head wound"],
  ["lost-limb", "Captive B lost a leg.", "Captive B", "injury", "lost a leg", "lost a leg"],
  ["is-wounded", "Ida Holt was badly wounded.", "Ida Holt", "injury", "wounded", "wounded"],
  ["was-captured", "Ida Holt was captured on Monday.", "Ida Holt", "status", "captured", "captured"],
  ["was-killed", "Ida Holt was killed on Monday.", "Ida Holt", "status", "killed", "killed"],
  ["was-detained", "Ida Holt was arrested on Monday.", "Ida Holt", "status", "detained", "arrested"],
  ["was-released", "Ida Holt was freed on Monday.", "Ida Holt", "status", "released", "freed"],
  ["surrendered", "Ida Holt surrendered on Monday.", "Ida Holt", "status", "surrendered", "surrendered"],
  ["called", "Captive B waited.", "Captive B", "status", "captured", "Captive B"],
  ["in-name-of", "The passport was issued in the name of Jan Holt.", "passport", "holder", "Jan Holt", "in the name of Jan Holt"],
  ["others-name", "He had a military ID in another man's name.", "military ID", "holder", "another man", "in another man's name"],
  ["issued-to", "The passport was issued to Jan Holt in 2020.", "passport", "holder", "Jan Holt", "issued to Jan Holt"],
  ["names-a", "The passport names a man born in 1990.", "passport", "birthDate", "1990", "born in 1990"],
  ["issued-on", "The passport was issued on 5 May 2020.", "passport", "issuedOn", "2020-05-05", "issued on 5 May 2020"],
  ["issued-by", "The passport was issued by the Harbour Office.", "passport", "issuedBy", "Harbour Office", "issued by the Harbour Office"],
  ["dated", "Order No. 17, dated 3 October 2024, was read.", "Order No. 17", "issuedOn", "2024-10-03", "dated 3 October 2024"],
  ["numbered", "The passport carries the number AB 12345.", "passport", "number", "AB 12345", "number AB 12345"],
];

for (const [rule, text, subject, property, value, words] of RULES) {
  test(`Firsthand reads ${property} from “${words}” (${rule})`, () => {
    const found = facts(text);
    assert.ok(found.includes(`${subject} ${property}=${value} «${words}»`), found.join("\n"));
  });
}

for (const [text, expected] of [
  ["President Arno Vell came to Oslo. He dined with the Finnish president.", ["the Finnish president nationality=Finnish «Finnish»"]],
  ["President Arno Vell met the Finnish president on Monday.", ["the Finnish president nationality=Finnish «Finnish»"]],
  [
    "American President Arno Vell came to Oslo. Vell turned away from the Russian president.",
    ["the Russian president nationality=Russian «Russian»"],
  ],
  [
    "Russian President Ivan Kobrin spoke first. American President Arno Vell came late. The American president laughed.",
    ["Arno Vell nationality=American «American»"],
  ],
  ["A soldier was held. The Estonian soldier was hungry.", ["a soldier nationality=Estonian «Estonian»"]],
] as const)
  test(`Firsthand tells whose people an office is of in “${text}”`, () => {
    assert.deepEqual(
      facts(text).filter((fact) => fact.includes("nationality")),
      expected,
    );
  });

test("Firsthand reads the fields of a form as said by the paper", () => {
  const text =
    "PASSPORT of a sailor\n\nNumber: KX 204\nBorn: 3 May 1990\nPlace of birth: Hamar, Norway\nIssued: 5 May 2020\nIssued by: Harbour Office";
  assert.deepEqual(
    facts(text).filter((f) => f.startsWith("passport")),
    [
      "passport number=KX 204 «Number: KX 204»",
      "passport birthDate=1990-05-03 «Born: 3 May 1990»",
      "passport birthPlace=Hamar, Norway «Place of birth: Hamar, Norway»",
      "passport issuedOn=2020-05-05 «Issued: 5 May 2020»",
      "passport issuedBy=Harbour Office «Issued by: Harbour Office»",
    ],
  );
});

test("Firsthand hangs what is told of a paper's holder on the paper, not on who carried it", () => {
  const found = facts("Captive B carried a passport in the name of another man, born in 1990.");
  assert.ok(found.includes("passport birthDate=1990 «born in 1990»"), found.join("\n"));
});

test("Firsthand hangs what a paper says of its holder on the paper", () => {
  const found = facts("Captive B carried a passport. The passport says that its holder was born in 1990 in Hamar.");
  assert.ok(found.includes("passport birthDate=1990 «born in 1990»"), found.join("\n"));
  assert.ok(found.includes("passport birthPlace=Hamar «born in 1990 in Hamar»"), found.join("\n"));
});

test("Firsthand tells two unnamed people apart and takes up a definite one again", () => {
  const found = facts(
    "One of them, a 20-year-old gunner, spoke. The other, a 26-year-old medic, was born in 1998. The gunner was born in 2004.",
  );
  assert.ok(found.includes("the gunner age=20 «20-year-old»"), found.join("\n"));
  assert.ok(found.includes("the gunner birthDate=2004 «born in 2004»"), found.join("\n"));
  assert.ok(found.includes("the other birthDate=1998 «born in 1998»"), found.join("\n"));
});

test("Firsthand follows “he” only where one person can be meant", () => {
  assert.ok(facts("Captive B spoke. He said that he was born in 2003.").includes("Captive B birthDate=2003 «born in 2003»"));
  const two = facts("Captive A told Captive B that he was born in 2003.");
  assert.ok(!two.some((f) => f.includes("birthDate")), two.join("\n"));
});

test("Firsthand reads no fact from several people, from a denial, or from words whose speaker it does not know", () => {
  assert.deepEqual(facts("The sailors were born in 2003."), []);
  assert.deepEqual(facts("Ida Holt was not captured."), []);
  assert.deepEqual(facts("“I was born in 2003,” Ida Holt said."), []);
  assert.deepEqual(facts("“He was born in 2003.”"), []);
});

test("Firsthand tells people apart by the number that a court calls them by, and knows each again", () => {
  const told = facts("The first accused is 30 years old. The second accused is 41 years old. The second accused is a cook.");
  assert.deepEqual(
    told.map((one) => one.replace(/ «.*/, "")),
    ["the first accused age=30", "the second accused age=41", "the second accused role=cook"],
  );
});

for (const text of [
  "Captive B was ten minutes late.",
  "The score was nineteen. He was nineteen points ahead.",
  "The ministry accused Jan Holt of theft.",
])
  test(`Firsthand reads no age and nobody accused in: ${text}`, () => {
    assert.deepEqual(
      facts(text).filter((one) => /age=|accused/.test(one)),
      [],
    );
  });
