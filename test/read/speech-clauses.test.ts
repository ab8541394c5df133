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
