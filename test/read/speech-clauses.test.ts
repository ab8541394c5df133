import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../src/read/read.ts";
import { table } from "./said.ts";

table("Firsthand reads the verbs of clauses", [
  [
    "far from their plural",
    "Officials at the port authority say the crane fell on Friday.",
    ["Officials at the port authority | say | the crane fell on Friday | asserts"],
  ],
  [
    "far from it, with a state behind a participle",
    "Nurses in the east wing say the doors were kept locked.",
    ["Nurses in the east wing | say | the doors were kept locked | asserts"],
  ],
  [
    "with a state behind a participle in a claim",
    "The guard denied claims that the cells were left locked overnight.",
    [
      "The guard | denied | claims that the cells were left locked overnight | denies",
      "– | claims | that the cells were left locked overnight | asserts | in u1",
    ],
  ],
  [
    "behind a plural that looks like a verb",
    "The guild's claim that the objects were stolen was denied.",
    [
      "– | was denied | The guild's claim that the objects were stolen | denies",
      "The guild | claim | that the objects were stolen | asserts | in u1",
    ],
  ],
  ["behind a number", "The firm says the number 5 is likely wrong.", ["The firm | says | the number 5 is likely wrong | hedges"]],
  [
    "in the form of the one before, behind a comma",
    "Traders say they lost a week, and blame the council.",
    ["Traders | say | they lost a week | asserts", "Traders | blame | the council | asserts"],
  ],
  [
    "that call on somebody",
    "The envoy calls upon both sides to free the crew.",
    ["The envoy | calls | both sides to free the crew | orders"],
  ],
  [
    "before a colon, behind an age",
    "Ann Ferrow, 61, fumed: “They took the bench.”",
    ["Ann Ferrow, 61 | fumed | “They took the bench.” | asserts"],
  ],
  [
    "behind a number of suspects",
    "The clinic said that nine suspected cases had been reported by the nurses.",
    [
      "The clinic | said | that nine suspected cases had been reported by the nurses | asserts",
      "the nurses | been reported | nine suspected cases | asserts | in u1",
    ],
  ],
]);

table("Firsthand ends what is said", [
  [
    "before another's word with a relative clause",
    "The port said the gate was open, but two welders who were not allowed to speak openly told the paper it was shut.",
    ["The port | said | the gate was open | asserts", "two welders who were not allowed to speak | told | it was shut | asserts"],
  ],
  [
    "where they that had done it speak again",
    "Officers confirmed they had searched the flat and said nothing was found.",
    ["Officers | confirmed | they had searched the flat | asserts", "Officers | said | nothing was found | asserts"],
  ],
]);

table("Firsthand finds who says what", [
  [
    "of two verbs that share an auxiliary within what is said",
    "The notary writes that the heir had called twice and threatened to sue.",
    [
      "The notary | writes | that the heir had called twice and threatened to sue | asserts",
      "the heir | threatened | to sue | asserts | in u1",
    ],
  ],
  [
    "and leaves another's verb to him where no auxiliary is shared",
    "The mayor writes that the dam is old, and says it will be rebuilt.",
    ["The mayor | writes | that the dam is old | asserts", "The mayor | says | it will be rebuilt | asserts"],
  ],
  [
    "asked by somebody with what",
    "Asked by the judge what he had seen, the porter said it was dark.",
    ["the judge | Asked | what he had seen | asks", "the porter | said | it was dark | asserts"],
  ],
  [
    "in a clause of who claims something that he used",
    "Relatives who claim he used the boat were heard on Monday.",
    ["Relatives who | claim | he used the boat | asserts"],
  ],
  [
    "behind which, of a thing that somebody only speaks of",
    "The clerk said it was too early to discuss the flooding of the mine, which the firm denies.",
    [
      "The clerk | said | it was too early to discuss the flooding of the mine | asserts",
      "the firm | denies | the flooding of the mine | denies",
    ],
  ],
  [
    "behind which, of what somebody says",
    "The clerk said the firm had flooded the mine, which the firm denies.",
    ["The clerk | said | the firm had flooded the mine | asserts", "the firm | denies | the firm had flooded the mine | denies"],
  ],
  ["and takes a term of anonymity for no act", "A clerk who asked that his name not be used left on Monday.", []],
  ["outside", "The diver said outside that the hull was whole.", ["The diver | said | that the hull was whole | asserts"]],
]);

table("Firsthand tells advice from a suggestion of fact", [
  ["behind he", "The nurse suggested to him that he rest.", ["The nurse | suggested | that he rest | orders"]],
  ["with be", "The envoy insisted the crew be released.", ["The envoy | insisted | the crew be released | orders"]],
  [
    "with be behind that",
    "The mayor proposed that the toll be waived until spring.",
    ["The mayor | proposed | that the toll be waived until spring | orders"],
  ],
  ["of the past", "The engineer suggested the valve had failed.", ["The engineer | suggested | the valve had failed | asserts"]],
  ["of the present", "The editor suggests the film is old.", ["The editor | suggests | the film is old | asserts"]],
  ["of several", "The spokesman insists that they know him.", ["The spokesman | insists | that they know him | asserts"]],
]);

table("Firsthand reads a clause with speech in it, and the verb of its noun behind it", [
  [
    "a saying in the clause, and one around it",
    "The man who said he had filmed a drone over the harbour told police on Wednesday that the clip was old.",
    [
      "The man who | said | he had filmed a drone over the harbour | asserts",
      "The man who said he had filmed a drone over the harbour | told | that the clip was old | asserts",
    ],
  ],
  [
    "a name between the clause and its verb",
    "The account that first claimed there were hostages, Quay Watch, now says it misheard the radio.",
    [
      "The account that | claimed | there were hostages | asserts",
      "The account that first claimed there were hostages, Quay Watch | says | it misheard the radio | asserts",
    ],
  ],
  [
    "a thing in the clause, and no clause of its own",
    "A witness who had told police that she recognised the van said she was no longer certain.",
    [
      "A witness who | told | that she recognised the van | asserts",
      "A witness who had told police that she recognised the van | said | she was no longer certain | asserts",
    ],
  ],
  [
    "two clauses of one noun",
    "An engineer who examined the pump and who asked not to be named said it was sound.",
    ["An engineer who examined the pump and who asked not to be named | said | it was sound | asserts"],
  ],
  [
    "whoever was told something",
    "The driver who was told that the road was mined said nobody had marked it.",
    [
      "– | was told | that the road was mined | asserts",
      "The driver who was told that the road was mined | said | nobody had marked it | asserts",
    ],
  ],
  [
    "a clause behind a time between commas",
    "A post on the channel, at 21:07, that says the depot is burning was the first mention of it.",
    ["A post on the channel, at 21:07, that | says | the depot is burning | asserts"],
  ],
  [
    "which names what was sent, and not when",
    "She had seen a message, sent at 23:15, which denies the order.",
    ["a message, sent at 23:15, which | denies | the order | denies"],
  ],
  [
    "a clause in what stands beside a name",
    "The commander, a man the others called Grey, told them that they would be exchanged.",
    ["The commander, a man the others called Grey | told | that they would be exchanged | asserts"],
  ],
  [
    "whoever is told, between commas",
    "The van, the jury was told, belonged to a brother of his.",
    ["– | was told | The van … belonged to a brother of his | asserts"],
  ],
  [
    "what somebody says that a letter proves",
    "The company has a letter that it says proves the debt was paid.",
    ["it | says | a letter … proves the debt was paid | asserts"],
  ],
]);

table("Firsthand reads what papers and instruments show", [
  ["what logs show", "Jail logs show Reyes was moved twice.", ["Jail logs | show | Reyes was moved twice | asserts"]],
  ["what statements reveal", "Bank statements reveal Haddle had lied.", ["Bank statements | reveal | Haddle had lied | asserts"]],
  [
    "what a verb in front of a paper belongs to",
    "Call logs provided by the operator show that the two men spoke.",
    ["Call logs provided by the operator | show | that the two men spoke | asserts"],
  ],
  [
    "a word thrown in",
    "Duty rosters reviewed by the panel show, however, that a company was stationed there.",
    ["Duty rosters reviewed by the panel | show | that a company was stationed there | asserts"],
  ],
  [
    "what a participle in front of a paper belongs to",
    "Intercepted radio traffic indicates that the convoy turned back.",
    ["Intercepted radio traffic | indicates | that the convoy turned back | asserts"],
  ],
  [
    "a paper far before its verb",
    "Prison registers leaked to the group list 14 of the men.",
    ["Prison registers leaked to the group | list | 14 of the men | asserts"],
  ],
  ["what data point to", "Payroll data point to 40 ghost workers.", ["Payroll data | point | 40 ghost workers | asserts"]],
]);

table("Firsthand reads words that are given as words", [
  [
    "with the words",
    "The prosecutor opened the trial on Thursday with the words “Greed has an address”.",
    ["The prosecutor | words | “Greed has an address” | asserts"],
  ],
  [
    "with the words, on a paper",
    "A leaflet with the words “leave or burn” was found at the gate.",
    ["A leaflet | words | “leave or burn” | asserts"],
  ],
  [
    "with the words, of a denial",
    "She dismissed the charge with the words “read the file”.",
    ["She | dismissed | the charge | denies", "She | words | “read the file” | asserts"],
  ],
  ["to quote somebody", "To quote the mayor: “A lie can swim.”", ["the mayor | quote | “A lie can swim.” | asserts"]],
  ["to borrow somebody's words", "To borrow the coroner's words, “nobody looked”.", ["the coroner | borrow | “nobody looked” | asserts"]],
  [
    "in the words of somebody, within a claim",
    "The other side has claimed, in the words of its spokesman, that “no soldier of ours has ever seen that river”.",
    [
      "The other side | claimed | that “no soldier of ours has ever seen that river” | asserts",
      "its spokesman | words | that “no soldier of ours has ever seen that river” | asserts",
    ],
  ],
  [
    "in somebody's words, before a colon",
    "In Ms Orlo's words: “We were left to drown.”",
    ["Ms Orlo | words | “We were left to drown.” | asserts"],
  ],
  [
    "in two single marks, with words in single ones",
    "‘‘He said to me, ‘Watch this,’ and up it went,’’ the vicar told detectives.",
    ["the vicar | told | ‘‘He said to me, ‘Watch this,’ and up it went,’’ | asserts", "He | said | ‘Watch this,’ | orders | in u1"],
  ],
  [
    "in three single marks at the end",
    "‘‘They told us, ‘The gate is shut.’’’ she said.",
    ["she | said | ‘‘They told us, ‘The gate is shut.’’’ | asserts", "They | told | ‘The gate is shut.’ | asserts | in u1"],
  ],
  ["with the mark behind a full stop", "Her rival dismissed it as “a hoax.”", ["Her rival | dismissed | it as “a hoax.” | denies"]],
  ["asked, before a colon", "Asked about the flood: “I was not there.”", ["– | Asked | the flood | asks"]],
]);

table("Firsthand reads an interview without labels by its questions", [
  [
    "in bold",
    "Jon Aldous kept the lamp on the rock.\n\n**What did you see?**\n\nTwo lights. My brother said it was the moon.\n\n**Did you tell the station?**\n\nI told them.\n\n**Do you still go out?**\n\nI do.",
    [
      "– | ? | What did you see | asks",
      "Jon Aldous | ? | Two lights. My brother said it was the moon. | asserts",
      "My brother | said | it was the moon | asserts | in u2",
      "– | ? | Did you tell the station | asks",
      "Jon Aldous | ? | I told them. | asserts",
      "– | ? | Do you still go out | asks",
      "Jon Aldous | ? | I do. | asserts",
    ],
  ],
  [
    "but no questions that a newspaper answers itself",
    "What is the valve?\n\nHere is what we know.\n\n**What happened?**\n\nPolice say it was opened.\n\n**Who was there?**\n\nTwo men.\n\n**What is next?**\n\nA hearing.",
    ["Police | say | it was opened | asserts"],
  ],
]);

table("Firsthand reads who speaks from the number on", [
  ["behind a weekday", "Since Monday 17 farmers told us that the well is dry.", ["17 farmers | told | that the well is dry | asserts"]],
  ["with “at least”", "At least 17 farmers said that the well is dry.", ["At least 17 farmers | said | that the well is dry | asserts"]],
  ["with “up to”", "Up to 17 farmers said that the well is dry.", ["Up to 17 farmers | said | that the well is dry | asserts"]],
  ["with “nearly”", "Nearly 30 farmers said that the well is dry.", ["Nearly 30 farmers | said | that the well is dry | asserts"]],
]);

table("Firsthand reads what somebody is not told", [
  [
    "where",
    "The harbour master refused to tell the widows where the boat lay.",
    ["The harbour master | refused to tell | where the boat lay | declines"],
  ],
  ["who", "The mill declined to tell its workers who had sold it.", ["The mill | declined to tell | who had sold it | declines"]],
]);

test("“It” is the paper of the sentence before, where nobody speaks in that", () => {
  const itIn = (text: string): string | null => {
    const { utterances, entities } = read({ file: "t", text, title: null, publisher: null, published: "2025-01-12", language: "en" });
    const said = utterances.find(({ source }) => source.span !== null && text.slice(...source.span) === "It");
    return entities.find(({ id }) => id === said?.source.entity)?.name ?? null;
  };
  assert.equal(itIn("A letter lay on the quay. It says that the dam is safe."), "letter");
  assert.equal(itIn("The Water Board said that a letter had come. It says that the dam is safe."), "Water Board");
});

table("Firsthand reads who speaks at the end, by office and name", [
  [
    "behind a participle",
    "A crane fell on the quay, killing one docker and hurting two, the mayor of Vastel, Jon Aldous, said on Friday.",
    ["the mayor of Vastel, Jon Aldous | said | A crane fell on the quay, killing one docker and hurting two | asserts"],
  ],
  [
    "with “its”",
    "The crane was never tested, its owner, Jon Aldous, admitted.",
    ["its owner, Jon Aldous | admitted | The crane was never tested | asserts"],
  ],
  [
    "behind a verb that looks like a participle",
    "The crane fell down, the head of the port, Ann Roe, told reporters.",
    ["the head of the port, Ann Roe | told | The crane fell down | asserts"],
  ],
]);
