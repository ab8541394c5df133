import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { english } from "../../src/record/sentence.ts";
import { readReport } from "./reader-builder.ts";

/** What is found among short reports of following days. */
const told = (texts: readonly string[]): readonly string[] =>
  findingsOf(
    texts.map((text, i) => readReport(`Paper ${i}`, "en", text, `2029-08-${12 + i}T10:00`)),
    [],
  )
    .conflicts.map(({ kind, explanation }) => `${kind}: ${english(explanation)}`)
    .sort();

const STORE = "A fire destroyed the grain store at Ulmen harbour on Saturday night.";

const FACING: readonly (readonly [name: string, texts: readonly string[], found: readonly string[]])[] = [
  [
    "hours, in two short reports that name nobody alike",
    [
      `${STORE} The fire broke out at 22:15, harbour master Edda Vrain said.`,
      "The fire in the grain store at Ulmen harbour broke out at 21:05 on Saturday, Pelle Ostrand said.",
    ],
    ["time: Pelle Ostrand puts it at 21:05, Edda Vrain puts it at 22:15."],
  ],
  [
    "how soon somebody came, with another verb",
    [
      `${STORE} Three fire engines reached the harbour within ten minutes, the Fire Service said.`,
      `${STORE} The fire engines came only after fifty minutes, residents said.`,
    ],
    [
      "duration: “the Fire Service” in Paper 0 says that it came within 10 minutes, “residents” in Paper 1 says that it came after 50 minutes.",
    ],
  ],
  [
    "what came before and after",
    [
      `${STORE} The ship Morna left Ulmen before the fire, Edda Vrain said.`,
      `${STORE} The ship Morna left Ulmen after the fire, dockers said.`,
    ],
    ["time: “The ship Morna left Ulmen”: before the fire according to Edda Vrain, after the fire according to “dockers” in Paper 1."],
  ],
  [
    "who did it",
    [
      `${STORE} The gate of the store was broken by guards of the Halvard company, dockers said.`,
      `${STORE} The gate of the store was broken by fishermen of the Brenn guild, Edda Vrain said.`,
    ],
    [
      "identity: According to “dockers” in Paper 0 it was done by guards of the Halvard company, according to Edda Vrain by fishermen of the Brenn guild.",
    ],
  ],
  [
    "opposite states",
    [
      `${STORE} The doors of the store had been locked, Edda Vrain said.`,
      `${STORE} The doors of the store were open that night, dockers said.`,
    ],
    ["polarity: “The doors of the store”: locked according to Edda Vrain, open according to “dockers” in Paper 1."],
  ],
  [
    "one person, who is called “he” by the one",
    [
      "The guard, Jorun Sild, was arrested on Monday. He was questioned for nine hours, his lawyer said.",
      "Jorun Sild was arrested on Monday. Sild was questioned for two hours, the police said.",
    ],
    ["duration: “the police” in Paper 1 says that it lasted 2 hours, “his lawyer” in Paper 0 says that it lasted 9 hours."],
  ],
  [
    "a deed and the denial of it, where nothing else is told",
    [
      "The director of the port, Mads Keller, resigned on Friday, the governor said.",
      "Mads Keller runs the port. Keller did not resign, the Harbour Authority said.",
    ],
    ["polarity: The governor asserts and Harbour Authority denies: The director of the port, Mads Keller, resigned on Friday."],
  ],
];

const QUIET: readonly (readonly [name: string, texts: readonly string[]])[] = [
  [
    "two accidents in one town",
    [
      "Seven people died when a wagon derailed at Karvel station on Sunday, the Health Ministry said.",
      "Two people died when a lorry hit a bus in Mill Street in Karvel on Sunday, police said.",
    ],
  ],
  [
    "a toll that grows, of people",
    [
      "Five people are now known to have died in the accident at Karvel station, the Fire Service said.",
      "Eight people died after a wagon came off the rails at Karvel station, the Health Ministry said.",
    ],
  ],
  [
    "a part of those who were hurt",
    [
      "Seven people died when a wagon derailed at Karvel station, and 43 were injured, the Health Ministry said.",
      "Of the 43 injured at Karvel station 42 were treated in Karvel and one in Lodris, the Health Ministry said.",
    ],
  ],
  [
    "what a wagon held, and what leaked",
    [
      "About 11,900 litres of ammonia leaked from the wagon at Karvel station, the railway said.",
      "The wagon of ammonia at Karvel station held 50,000 litres, the railway said.",
    ],
  ],
  [
    "what is, and what is forecast",
    [
      "The mills of Karvel ground about 10,900 tonnes of flour a day in June, the grain board said.",
      "The mills of Karvel will grind 11,800 tonnes of flour a day next year, the grain board said.",
    ],
  ],
  [
    "a question that is answered",
    ["“Would I have let the barge burn? No. I would not have let the barge burn,” Edda Vrain said.", "Edda Vrain runs the harbour."],
  ],
  [
    "little of the one, and not much of its opposite",
    [
      "Edda Vrain said that she was going into the talks with low expectations.",
      "Edda Vrain said that she was not going into the talks with high expectations.",
    ],
  ],
  [
    "who is questioned by two",
    [
      "Lukan Dree robbed the Meridian bank. Dree was questioned by detectives, the police said.",
      "Lukan Dree robbed the Meridian bank. Dree was questioned by the prosecutor, his lawyer said.",
    ],
  ],
  [
    "what is open again",
    [
      "Two men robbed a jeweller in Mill Lane. The shop in Mill Lane was closed, the jeweller said.",
      "Two men robbed a jeweller in Mill Lane. The shop in Mill Lane was open again, the jeweller said.",
    ],
  ],
  [
    "the age of one girl",
    ["A girl of 14 drowned in the river at Dorve, the police said.", "One girl drowned in the river at Dorve, the police said."],
  ],
];

describe("short reports of one story", () => {
  for (const [name, texts, found] of FACING)
    test(`tell apart ${name}`, () => {
      assert.deepEqual(told(texts), [...found]);
      assert.deepEqual(told([...texts].reverse()).length, found.length, "in the other order of days");
    });
  for (const [name, texts] of QUIET) test(`agree on ${name}`, () => assert.deepEqual(told(texts), []));
});
