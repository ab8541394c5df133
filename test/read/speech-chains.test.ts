import { table } from "./said.ts";

table("Firsthand follows a chain", [
  [
    "on from paragraph to paragraph",
    "“It came over the wall,” said Nan Oster on Monday.\n\n“My brother shouted, ‘The warden says run!’ We ran.”",
    [
      "Nan Oster | said | “It came over the wall,” … “My brother shouted, ‘The warden says run!’ We ran.” | asserts",
      "My brother | shouted | ‘The warden says run!’ | asserts | in u1",
    ],
  ],
  [
    "on behind words without marks, in a paragraph of its own",
    "Nan Oster said the wall had moved.\n\n“We all heard it crack.”",
    ["Nan Oster | said | the wall had moved … “We all heard it crack.” | asserts", "We all | heard | it crack | asserts | in u1"],
  ],
  [
    "not on into a paragraph that has more in it",
    "Nan Oster said the wall had moved.\n\n“Did you measure it?” Rhoda Kell put to her.",
    ["Nan Oster | said | the wall had moved | asserts"],
  ],
  [
    "of what somebody is told about a thing that is dismissed",
    "Dray told the hearing that the foreman dismissed a report of smoke.",
    [
      "Dray | told | that the foreman dismissed a report of smoke | asserts",
      "the foreman | dismissed | a report of smoke | denies | in u1",
    ],
  ],
  [
    "of what is told by telephone",
    "Dray told the Osk Herald by telephone that the foreman, Ole Brandt, quoted the owner as saying that the pumps worked.",
    [
      "Dray | told | that the foreman, Ole Brandt, quoted the owner as saying that the pumps worked | asserts",
      "the foreman, Ole Brandt | quoted | the owner as saying that the pumps worked | asserts | in u1",
      "the owner | saying | that the pumps worked | asserts | in u2",
    ],
  ],
  [
    "of whoever writes to say it",
    "Kell said her landlord had written to the bank to say that the rent was paid.",
    [
      "Kell | said | her landlord had written to the bank to say that the rent was paid | asserts",
      "her landlord | say | that the rent was paid | asserts | in u1",
    ],
  ],
  [
    "of whoever is begged to say nothing",
    "She replied that her uncle had begged her to say nothing.",
    ["She | replied | that her uncle had begged her to say nothing | asserts", "her uncle | begged | to say nothing | orders | in u1"],
  ],
  ["of whoever is expected to say it", "The port expects the owner to confirm that the crew knew.", []],
  [
    "to an order that a further clause follows",
    "Brandt said they had been told not to speak but that they would speak.",
    [
      "Brandt | said | they had been told not to speak but that they would speak | asserts",
      "– | been told | not to speak | orders | in u1",
    ],
  ],
  [
    "of whoever is cited inside what is said",
    "The bureau notes that the Osk wire service, citing a clerk, has claimed that the vault was empty.",
    [
      "The bureau | notes | that the Osk wire service, citing a clerk, has claimed that the vault was empty | asserts",
      "a clerk | citing | that the vault was empty | asserts | in u1",
      "the Osk wire service | claimed | citing a clerk … that the vault was empty | asserts | in u1",
    ],
  ],
  [
    "of whoever is cited before a verb that looks like a noun",
    "A friend of the family, citing a note found in her coat, claims Rhoda wrote that she was tired.",
    [
      "a note found in her coat | citing | Rhoda wrote that she was tired | asserts",
      "A friend of the family | claims | citing a note found in her coat … Rhoda wrote that she was tired | asserts",
      "Rhoda | wrote | that she was tired | asserts | in u2",
    ],
  ],
  [
    "of who told somebody at some hour",
    "The bureau was informed at 6.40 by the Osk depot that a driver had reported smoke.",
    ["the Osk depot | was informed | that a driver had reported smoke | asserts", "a driver | reported | smoke | asserts | in u1"],
  ],
  [
    "of who told somebody, with a remark between",
    "Kell testified that she had been informed by the matron, since retired, that the patient had said this in front of two porters.",
    [
      "Kell | testified | that she had been informed by the matron, since retired, that the patient had said this in front of two porters | asserts",
      "the matron | been informed | that the patient had said this in front of two porters | asserts | in u1",
      "the patient | said | this | asserts | in u2",
    ],
  ],
  [
    "of what somebody was told",
    "She had passed on what she was told by the mill.",
    ["She | passed | what she was told by the mill | asserts", "the mill | was told | what | asserts | in u1"],
  ],
  [
    "of nobody who threatens",
    "Kell wrote to the court that she had been threatened by the owner.",
    ["Kell | wrote | that she had been threatened by the owner | asserts"],
  ],
  [
    "to a fact that somebody disputes",
    "The court heard that Kell had rung a cousin that night, a fact that her lawyer disputes.",
    ["The court | heard | that Kell had rung a cousin that night | asserts", "her lawyer | disputes | a fact | denies"],
  ],
  [
    "to a claim that somebody calls so",
    "Brandt said the envoy had promised him a pardon, a claim the ministry called absurd.",
    [
      "Brandt | said | the envoy had promised him a pardon | asserts",
      "the envoy | promised | a pardon | asserts | in u1",
      "the ministry | called | a claim … absurd | asserts",
    ],
  ],
  [
    "to something that somebody denies",
    "The court heard that the gate was shut, something the guard denies.",
    ["The court | heard | that the gate was shut | asserts", "the guard | denies | something | denies"],
  ],
  [
    "to another count",
    "Wardens said they had been told that 40 had fled, but the owner put the number at 12.",
    [
      "Wardens | said | they had been told that 40 had fled | asserts",
      "– | been told | that 40 had fled | asserts | in u1",
      "the owner | put | the number at 12 | asserts",
    ],
  ],
  [
    "of a report with a remark behind its pronoun",
    "They accused the mayor of hiding a report that, they say, warned of the leak.",
    [
      "They | accused | the mayor of hiding a report that, they say, warned of the leak | asserts",
      "they | say | a report … warned of the leak | asserts | in u1",
      "a report that | warned | the leak | asserts | in u2",
    ],
  ],
  [
    "of somebody with a remark behind his pronoun",
    "Clerks say they will question the owner, who, according to his lawyer, says he was ill.",
    [
      "Clerks | say | they will question the owner, who, according to his lawyer, says he was ill | asserts",
      "his lawyer | according to | the owner … says he was ill | asserts | in u1",
      "the owner, who | says | he was ill | asserts | in u2",
    ],
  ],
  [
    "of a ship with a remark behind it",
    "He said the barge, according to port records, had left at noon.",
    [
      "He | said | the barge, according to port records, had left at noon | asserts",
      "port records | according to | the barge … had left at noon | asserts | in u1",
    ],
  ],
  [
    "of a claim with a remark behind its verb",
    "The records show, she told the court, that nobody was on duty.",
    ["she | told | The records show … that nobody was on duty | asserts", "The records | show | that nobody was on duty | asserts | in u1"],
  ],
  [
    "to an account that is dismissed for a reason",
    "The court notes that the clerk dismissed the guard's account on the ground that a cook had denied seeing it.",
    [
      "The court | notes | that the clerk dismissed the guard's account on the ground that a cook had denied seeing it | asserts",
      "the clerk | dismissed | the guard's account | denies | in u1",
      "a cook | denied | seeing it | denies | in u1",
    ],
  ],
  [
    "to a quotation and a further clause",
    "Kell testified that the owner had said to her, “It goes tonight,” and that she had wept.",
    [
      "Kell | testified | that the owner had said to her, “It goes tonight,” and that she had wept | asserts",
      "the owner | said | “It goes tonight,” | asserts | in u1",
    ],
  ],
  [
    "of those who heard a remark",
    "The office asks anyone who heard such a remark to write to it.",
    ["The office | asks | to write to it | orders"],
  ],
  [
    "of a complaint",
    "The mill said it had received a complaint alleging that a guard was told to keep quiet.",
    [
      "The mill | said | it had received a complaint alleging that a guard was told to keep quiet | asserts",
      "a complaint | alleging | that a guard was told to keep quiet | asserts | in u1",
      "– | was told | to keep quiet | orders | in u2",
    ],
  ],
  [
    "of a letter that somebody had",
    "He had a letter alleging that the guard lied.",
    ["a letter | alleging | that the guard lied | asserts"],
  ],
  ["of what an office calls its own text", "Ministry of Mills: answers to questions on the Osk fire", []],
  [
    "of all that somebody told as a whole",
    "As our envoy told them on 4 June, the skipper reported a mine and warned the port by radio.",
    [
      "our envoy | told | the skipper reported a mine and warned the port by radio | asserts",
      "the skipper | reported | a mine | asserts | in u1",
      "the skipper | warned | the port by radio | asserts | in u1",
    ],
  ],
  [
    "of a book with a clause of its own",
    "Kell said the nurse had assured her the count was right, although the register, which the coroner described as “a fiction”, showed two missing.",
    [
      "Kell | said | the nurse had assured her the count was right | asserts",
      "the nurse | assured | the count was right | asserts | in u1",
      "the coroner | described | the register … “a fiction” | asserts",
      "the register, which the coroner described as “a fiction” | showed | two missing | asserts",
    ],
  ],
  [
    "of a nurse of the night",
    "Kell testified that the night nurse had assured her of it.",
    ["Kell | testified | that the night nurse had assured her of it | asserts", "the night nurse | assured | it | asserts | in u1"],
  ],
  ["of two initials", "A. M. recalled that the guards had shouted.", ["A. M. | recalled | that the guards had shouted | asserts"]],
  [
    "of two initials behind a noun",
    "The witness B. T. recalled being told to kneel.",
    ["The witness B. T. | recalled | being told to kneel | asserts", "– | being told | to kneel | orders | in u1"],
  ],
  [
    "of those who are ordered in a month",
    "The governor ordered the warden in May not to burn the files.",
    ["The governor | ordered | not to burn the files | orders"],
  ],
  [
    "of what is handed over in a month",
    "The court ordered Mr Pell in March to hand over the letters.",
    ["The court | ordered | to hand over the letters | orders"],
  ],
  [
    "of minutes of a month",
    "According to minutes from January, the board was warned.",
    ["minutes from January | According to | the board was warned | asserts"],
  ],
  [
    "of somebody with two clauses",
    "His cousin, who was in the yard and who told us that the gate was open, has left.",
    ["His cousin | told | that the gate was open | asserts"],
  ],
  [
    "of all of us",
    "“We all heard the crack,” she said.",
    ["she | said | “We all heard the crack,” | asserts", "We all | heard | the crack | asserts | in u1"],
  ],
  [
    "of an answer in a word",
    "“I told him yes,” she said.",
    ["she | said | “I told him yes,” | asserts", "I | told | yes | asserts | in u1"],
  ],
  [
    "of what a hairdresser is told",
    "She says the sister told her hairdresser she'd been promised it.",
    [
      "She | says | the sister told her hairdresser she'd been promised it | asserts",
      "the sister | told | she'd been promised it | asserts | in u1",
    ],
  ],
  [
    "of somebody with her age behind a name like an adverb",
    "Carly, 29, told the Osk Herald that Rory rang her from the beach to say he was fine.",
    ["Carly, 29 | told | that Rory rang her from the beach to say he was fine | asserts", "Rory | say | he was fine | asserts | in u1"],
  ],
]);
