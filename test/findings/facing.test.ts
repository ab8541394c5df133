import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { readReport } from "./reader-builder.ts";

/** The kinds of what is found between reports in English, each a day later than the one before. */
function found(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, i) => readReport(`Paper ${i}`, "en", text, `2025-01-1${i + 2}`));
  return findingsOf(reports, []).conflicts.map(({ kind, severity }) => `${kind} ${severity}`);
}

const POISONED = "The mayor said the mill poisoned the river at Orle in May.";

describe("Firsthand holds an assertion against a denial", () => {
  test("of what it asserts", () => {
    assert.deepEqual(found(POISONED, "The company said the mill did not poison the river at Orle in May."), ["polarity conflict"]);
    assert.deepEqual(found("The ministry said soldiers were in the hospital.", "The clinic said no soldiers were in the hospital."), [
      "polarity conflict",
    ]);
  });

  for (const [name, ...texts] of [
    [
      "of what is thought",
      "“I think the Sund Union is a danger to the port,” Ida Reik said.",
      "“I don’t think the Sund Union is a danger to the port,” Otto Maas said.",
    ],
    ["of what is told in short", "“The new lock is a gift,” Ida Reik said.", "“The new lock is not a gift,” Otto Maas said."],
    ["of a plan", "The union said the firm would close the mill in Orle.", "The firm denied plans to close the mill in Orle."],
    ["of a charge, behind it", "Ida Reik accused the Sund Union of hiding grain in the barn, which the union denied."],
    [
      "of a charge, in a sentence of its own",
      "Ida Reik said the clerks of the port stole the grain from the barn. The port denied those allegations.",
    ],
  ] as const)
    test(name, () => assert.ok(found(...texts).includes("polarity conflict"), found(...texts).join()));

  for (const [name, ...texts] of [
    ["of how somebody takes it", POISONED, "The clerk said he was not happy that the mill poisoned the river at Orle in May."],
    [
      "in the same words, with more before them",
      "“There is much to do in a harbour that sadly has not been run well for years,” the mayor said.",
      "“The harbour has not been run well for years,” the clerk said.",
    ],
    ["of what was to be", "The union said the mill would be closed in Orle.", "The owner said the mill was not closed in Orle."],
    [
      "of another deed of its kind",
      "Ida Reik said Jan Holt stole the grain from the barn.",
      "Ida Reik said Otto Maas had not stolen the grain from the barn.",
    ],
    [
      "of something else that its clause with the “not” tells",
      "“The new lock is a gift to us all,” Ida Reik said.",
      "“We have not been sleeping well in this town. The new lock is a gift to us all,” Otto Maas said.",
    ],
    [
      "that is only set against what is said",
      "“The new lock is a gift,” Ida Reik said.",
      "“The new lock is a gift not a burden,” Otto Maas said.",
    ],
    [
      "that is conceded before a “but”",
      "“I think the Sund Union is a danger to the port,” Ida Reik said.",
      "“Nobody would expect it of the Sund Union, but it’s a danger to the port,” Otto Maas said.",
    ],
    ["of “that”, in another report", "“That is a sound old plan,” Ida Reik said.", "“That is not a sound old plan,” Otto Maas said."],
    ["of what is only spoken of", "The clerk said it was too early to discuss the flooding of the mine, which the firm denies."],
    [
      "of what is taken for granted",
      "Ida Reik blamed the mayor for the flooding of the mine.",
      "The firm denied the flooding of the mine.",
    ],
    [
      "of what somebody means to do, by charges that are pointed at",
      "Ida Reik said she would raise the matter of the clerks who stole the grain. The port denied those allegations.",
    ],
    ["of a thing alone", "Ida Reik discussed the mill inquiry.", "The firm denied the mill inquiry."],
    ["in a question", "The company did not poison the river at Orle.", "Did the company poison the river at Orle?"],
  ] as const)
    test(`but not ${name}`, () => assert.deepEqual(found(...texts), []));
});

describe("Firsthand holds an assertion of one claim against a denial of another", () => {
  const POISON = "The mayor said that Jan Holt poured a drum of old oil into the well at Orle on 4 January.";

  for (const [name, ...texts] of [
    ["that tells less", POISON, "The clerk said that nobody poured oil into the well."],
    [
      "of what was not there",
      "The army said its planes hit a store of shells by the old quay in Orle.",
      "There was no store of shells in Orle.",
    ],
    [
      "of what somebody is",
      "The police said Jan Holt is 31 and a citizen of Norway.",
      "The consul said that Jan Holt is not a citizen of Norway.",
    ],
    ["of his own deed, by name", "The mayor said Jan Holt had opened the gate of the lock.", "Jan Holt denied that he opened the gate."],
    [
      "with a form of the verb that begins otherwise",
      "A clerk of the Sund Union said the guards knew of a crack in the gate since May.",
      "The Sund Union said that the guards did not know of any crack in the gate.",
    ],
  ] as const)
    test(name, () => assert.deepEqual(found(...texts), ["polarity tension"]));

  for (const [name, ...texts] of [
    [
      "of his own deed, where nobody names him",
      "The clerk said the gate of the lock had been opened.",
      "Jan Holt denied that he opened the gate.",
    ],
    ["of another place", "The guards said they used tear gas in Riga.", "The mayor of Tallinn said the guards used no tear gas."],
    [
      "of an older time",
      "A paper said a raid on the mill took place in Orle in May 2019.",
      "The mayor said that no raid on the mill took place.",
    ],
    [
      "of what is only looked into",
      "The court opened an inquiry into a theft of grain from the barn.",
      "The union said there was no theft of grain.",
    ],
    ["of what is not clear", "The union had a clear plan for the barn.", "The plan for the barn is not completely clear."],
    [
      "of what nobody does more",
      "Otto Maas was strict with the union.",
      "“Nobody was stricter with the union than Otto Maas,” Ida Reik said.",
    ],
    [
      "of a name that is only used",
      "Guards stood outside before the opening of the lock.",
      "The mayor said the ceremony was not an opening, but a visit of the lock.",
    ],
  ] as const)
    test(`but not ${name}`, () => assert.deepEqual(found(...texts), []));
});

describe("Firsthand holds times against each other", () => {
  const detained = (day: string): string => `Jan Holt of the Sund Union was detained by Ida Reik in Tallinn on ${day}.`;

  test("that two give for one event", () => {
    assert.deepEqual(found(detained("4 January 2025"), detained("7 January 2025")), ["time tension"]);
  });

  test("in other words, with the time before them", () => {
    const one = "Otto Maas was arrested by Ida Reik in Tallinn on 4 January 2025.";
    assert.deepEqual(found(one, "On 7 January 2025, Ida Reik detained Otto Maas in Tallinn."), ["time tension"]);
  });

  test("but not a time of another clause, nor one that another noun owns", () => {
    const others = ["before he spoke at the fair on 9 January 2025", "in the wake of Thursday's fair"];
    for (const other of others)
      assert.deepEqual(found(detained("4 January 2025"), `Jan Holt of the Sund Union was detained by Ida Reik in Tallinn ${other}.`), []);
  });

  test("that two give in the same words, and nobody is named", () => {
    const filmed = "This video was filmed on 4 January in the yard.";
    assert.deepEqual(found(filmed, "A clerk said that he filmed the video in November."), ["time tension"]);
    const broke = "The fire broke out at about 22:40 on 9 January as the ferry was leaving Orle for Riga.";
    assert.deepEqual(found(broke, "The court said that the fire broke out in the kitchen on 8 January."), ["time tension"]);
    assert.deepEqual(found(broke, "The court said that the fire broke out at 23:15 on 9 January."), []);
  });

  test("that two give for one person, though not for what it denies", () => {
    const held = "The police said Jan Holt was detained in Orle on 9 January.";
    assert.deepEqual(found(held, "My client Jan Holt was detained on 7 January, not on 9 January."), ["time tension"]);
    assert.deepEqual(found(held, "My client Jan Holt was questioned on 7 January."), []);
    assert.deepEqual(found(held, "The police said Otto Maas was detained in Orle on 7 January."), []);
  });

  for (const [name, other] of [
    ["of another video", "A clerk said that a different video was filmed on 8 January."],
    ["of a caption", "A worker filmed the video, Wednesday, January 8, 2025."],
    ["on a weekday", "A clerk said that the video was filmed on Monday."],
    ["of what was done with it", "A clerk said that the video was posted on 8 January."],
  ] as const)
    test(`but not a time ${name}`, () => assert.deepEqual(found("The video was filmed on 4 January.", other), []));

  test("nor what two call by one weekday", () => {
    const reports = ["2025-01-12", "2025-01-14"].map((day, i) => readReport(`Paper ${i}`, "en", detained("Monday"), day));
    assert.deepEqual(findingsOf(reports, []).conflicts, []);
  });

  test("but not of those who meet again and again", () => {
    assert.deepEqual(found(...["2 May 2021", "7 June 2022", "9 March 2023", "4 January 2025"].map(detained)), []);
  });
});

describe("Firsthand holds numbers against each other", () => {
  const held = (n: string, rest = "sailors were held in Orle"): string => `The Harbour Guard said ${n} ${rest}.`;

  test("of one thing, in the same words and in others", () => {
    assert.deepEqual(found(held("40"), held("60")), ["quantity tension"]);
    assert.deepEqual(
      found(held("40", "sailors were detained in Orle"), "The Sund Union said that 60 sailors had been arrested in Orle that night."),
      ["quantity tension"],
    );
    const told = "The ferry carried 212 passengers, the Sund Line said.";
    assert.deepEqual(found(told, "The ferry was packed with 340 passengers, the Sund Line said."), ["quantity tension"]);
    const grain = (n: string): string => `The mayor said that ${n} tonnes of grain were in the old store.`;
    assert.deepEqual(found(grain("600"), grain("1,300")), ["quantity tension"]);
    const degrees = (n: number): string => `It was ${n} degrees Celsius in Orle on 4 May.`;
    assert.deepEqual(found(degrees(24), degrees(16)), ["quantity tension"]);
  });

  const onBoard = (n: string): string => `${n} persons were on board.`;
  const stopped = "The Harbour Guard stopped the trawler Alma.";

  test("of those who were on board, where nothing else is told of them", () => {
    assert.deepEqual(found(`${stopped} ${onBoard("Seven")}`, `The Sund Union met for the crew of the Alma. ${onBoard("Eight")}`), [
      "quantity tension",
    ]);
    assert.deepEqual(found(`${stopped} The clerk said ${onBoard("seven")} The mate said ${onBoard("eight")}`), ["quantity conflict"]);
    assert.deepEqual(
      found(`${stopped} ${onBoard("Seven")}`, `The ferry Rosa left Orle at noon. ${onBoard("Eight")}`),
      [],
      "of another ship",
    );
    assert.deepEqual(found(`${stopped} The clerk said ${onBoard("seven")} The clerk said ${onBoard("eight")}`), [], "by one speaker");
  });

  test("but none that lies on the right side of another", () => {
    const off = (where: string): string => `The Harbour Guard said the trawler Alma was ${where} the coast of Orle on 4 May.`;
    assert.deepEqual(found(off("beyond 12 miles from"), off("13.8 miles from")), []);
    assert.deepEqual(found(off("outside the twelve miles off"), off("9.4 miles off")), ["quantity tension"]);
  });

  test("of a part and its whole, whichever stands first", () => {
    assert.deepEqual(found("The ferry Alma had six boats, of which eight were lost."), ["quantity conflict"]);
    assert.deepEqual(found("The mayor said that of the 11 dead 13 were sailors."), ["quantity conflict"]);
    assert.deepEqual(found("The mayor said that of the 13 dead 11 were sailors."), []);
  });

  const hurt = "Nine sailors were wounded when a boiler burst on the ferry Alma in Orle, the mayor said.";
  for (const [name, other] of [
    ["by nearly the same words", "Nine sailors were killed when a boiler burst on the ferry Alma, a clerk said."],
    ["by one source", "A night of horror left nine people dead, the mayor said."],
  ] as const)
    test(`of which one report makes the dead and another the wounded, ${name}`, () =>
      assert.deepEqual(found(hurt, other), ["quantity tension"]));

  for (const [name, other] of [
    ["that a report tells of both", "Nine sailors were wounded and nine killed when a boiler burst on the ferry Alma, a clerk said."],
    ["of another occasion", "Nine sailors were killed when a boiler burst on the ferry Alma in May 2019, a clerk said."],
    ["of another place", "Nine sailors were killed when a boiler burst in Riga, a clerk said."],
  ] as const)
    test(`but not one ${name}`, () => assert.deepEqual(found(hurt, other), []));

  const blast = "The mayor said a boiler burst in the mill at Orle.";
  const dead = "The paper said two sailors were killed when a boiler burst in the mill at Orle.";
  test("of somebody and of nobody", () => {
    assert.deepEqual(found(dead, `${blast} Nobody was killed, she said.`), ["quantity tension"]);
    assert.deepEqual(found(dead, `${blast} There were no casualties, she said.`), ["quantity tension"]);
  });

  for (const [name, one, other] of [
    ["of whom nobody was told before", `${blast} Nobody was killed, she said.`, dead],
    ["at another place", dead, "The mayor said the barn at Varn burned. Nobody was killed, she said."],
    ["of one group", dead, `${blast} No guards were killed, she said.`],
    ["of an older blast", "The paper said that in May 2019 two sailors were killed in Orle.", `${blast} Nobody was killed, she said.`],
  ] as const)
    test(`but not of somebody ${name}`, () => assert.deepEqual(found(one, other), []));

  test("that two give in one report, in the same words", () => {
    const crowd = "Thousands marched in Orle on Sunday. The organisers said 70,000 people took part.";
    assert.deepEqual(found(`${crowd} The police said 15,000 people took part.`), ["quantity conflict"]);
    const arrested = "A march in Orle ended in a brawl on Sunday. The police said 31 people had been arrested.";
    assert.deepEqual(found(`${arrested} The Sund Union said that 170 people were arrested.`), ["quantity conflict"]);
    assert.deepEqual(found(`${arrested} In Varn about 170 people were arrested at a vigil, the police said.`), []);
    assert.deepEqual(found(`${crowd} The police said 15,000 people stayed in the square.`), []);
    assert.deepEqual(found(crowd, "Hundreds marched in Varn on Monday. The police said 15,000 people took part."), []);
  });

  for (const [name, one, other] of [
    ["that comes on top of the other", held("40"), held("another 60")],
    ["of another year", held("40", "sailors asked for shelter in Orle in 2016"), held("60", "sailors asked for shelter in Orle in 2018")],
    ["of another place", held("40", "sailors were held in Riga"), held("60", "sailors were held in Tallinn")],
    [
      "of another matter",
      held("40", "sailors were charged with theft of grain"),
      held("60", "sailors of a lost ferry should be sent home to their families"),
    ],
    ["that is the average", "It was 24 degrees Celsius in Orle on 4 May.", "The average in Orle was 12 degrees Celsius in May."],
    ["of an older time", "The clerk said 40 sailors were held.", "The paper recalled that 60 sailors were held in June 2019."],
    [
      "of another ferry",
      "The Sund Line said 212 passengers were on the ferry Alma.",
      "The Sund Line said 340 passengers were on the ferry Rosa.",
    ],
    ["that it has come to since", "Police detained 40 sailors in Orle on Sunday.", "Police have detained 60 sailors in Orle so far."],
    ["on another scale", "It was 24 degrees Celsius in Orle on 4 May.", "It was 75 degrees Fahrenheit in Orle on 4 May."],
  ] as const)
    test(`but not one ${name}`, () => assert.deepEqual(found(one, other), []));
});

describe("Firsthand holds ages against each other", () => {
  test("that reports give beside whoever speaks", () => {
    assert.deepEqual(found("Ida Reik, 48, said the mill was full.", "The mayor, Ida Reik (53), burst into tears."), ["age-birth conflict"]);
    assert.deepEqual(found("Ida Reik, 48, said the mill was full.", "The mayor, Ida Reik (48), burst into tears."), []);
  });

  test("of somebody who is written with an initial, where only one can be meant", () => {
    const held = "The guards held Jan Holt, 35, in Orle.";
    assert.deepEqual(found("The guards held Jan H., 39, in Orle.", held), ["age-birth conflict"]);
    assert.deepEqual(found("The guards held J. Holt (39) in Orle.", held), ["age-birth conflict"]);
    assert.deepEqual(found("The guards held Jan H., 39, in Orle.", held, "Jan Hauge spoke in Orle."), []);
  });

  test("but not that of another with the same name", () => {
    const held = "The guards held Jan Holt, 35, in Orle.";
    assert.deepEqual(found(`${held} A neighbour, Jan Holt, 66, was at home.`), []);
    const apart = "The man who is held is not the Jan Holt who keeps the lock. Keeper Jan Holt, 66, told the paper that he was at home.";
    assert.deepEqual(found(held, apart), []);
    assert.deepEqual(found(held, "The guards held a baker, Jan Holt, 66, in Orle."), ["age-birth conflict"]);
  });
});

describe("Firsthand holds against each other where somebody was", () => {
  const riga = "Otto Maas said that Ida Reik was at a fair in Riga on Friday evening.";

  test("at one time of day", () => {
    assert.deepEqual(found(riga, "Ida Reik said that she had stood on the pier in Orle on Friday evening."), ["place tension"]);
    assert.deepEqual(found(riga, "Ida Reik was in Orle at 8 p.m. on Friday."), ["place tension"]);
  });

  test("on one day, which is only a note", () => {
    assert.deepEqual(found("The clerk said Ida Reik was in Riga on 9 January.", "The guard said Ida Reik was in Orle on 9 January."), [
      "place note",
    ]);
  });

  for (const [name, other] of [
    ["where she travelled", "Ida Reik was in Orle on Friday morning."],
    ["of the country around", "Ida Reik was in Latvia on Friday evening."],
    ["of somebody else", "Her clerk, Jan Holt, was in Orle on Friday evening."],
    ["where she is only spoken of", "A paper printed a picture of Ida Reik in Orle on Friday evening."],
  ] as const)
    test(`but not ${name}`, () => assert.deepEqual(found(riga, other), []));
});

test("Firsthand takes two sentences of one paragraph for two, however alike", () => {
  const text = "“I hope the mill will get a new roof this year. I think the mill will get a new roof this year,” Jan Holt said.";
  assert.deepEqual(found(text), []);
});

test("Firsthand takes a time of day for that of no day that the report does not name", () => {
  const times = (text: string): readonly string[] =>
    [...findingsOf([readReport("Paper", "en", text, "2025-01-12")], []).gathered.claims.values()].flatMap(({ slots }) =>
      slots.when.map(({ edtf }) => edtf.slice(0, "2025-01-12T04:12".length)),
    );
  assert.deepEqual(times("The director said the mill blew up at 04:12."), []);
  assert.deepEqual(times("The director said on Sunday that the mill blew up at 04:12."), []);
  assert.deepEqual(times("The mill closed on Friday.\n\nIts store blew up at 04:12, the director said."), [
    "2025-01-10T04:12",
    "2025-01-10",
  ]);
  assert.deepEqual(times("The director said on Sunday that he was ill. He said the mill blew up at 04:12."), ["2025-01-12T04:12"]);
});
