import { table } from "./said.ts";

table("Firsthand reads what outlets report, pass on and count", [
  [
    "media without an apostrophe, whose reports somebody denies",
    "Oslo on Tuesday dismissed Danish media reports that the cutter had been towed, saying the reports were fabricated.",
    [
      "Oslo | dismissed | Danish media reports that the cutter had been towed | denies",
      "Danish media | reports | that the cutter had been towed | asserts | in u1",
      "Oslo | saying | the reports were fabricated | denies",
    ],
  ],
  [
    "a claim that somebody rejects as something, once",
    "The tug sank after what its crew described as a collision with a barge, a claim that Riga rejected as “a fairy tale”.",
    ["its crew | described | a collision with a barge | asserts", "Riga | rejected | a claim | denies"],
  ],
  [
    "what shows something, and not who handled it",
    "Tracks from SundTrack, a data firm, reviewed by the Courier show that the cutter had turned back.",
    ["Tracks from SundTrack, a data firm, reviewed by the Courier | show | that the cutter had turned back | asserts"],
  ],
  [
    "what two have handled",
    "Invoices obtained by the Courier and seen by two brokers suggest that the cutter was never insured.",
    ["Invoices obtained by the Courier and seen by two brokers | suggest | that the cutter was never insured | asserts"],
  ],
  [
    "what was posted, behind the place where it was",
    "A clip posted on Telegram, which appears to show a bent mast, was filmed in May, the checkers found.",
    [
      "the checkers | found | A clip posted on Telegram, which appears to show a bent mast, was filmed in May | asserts",
      "A clip posted on Telegram, which | show | a bent mast | hedges | in u1",
    ],
  ],
  [
    "no act of whoever a question asks about",
    "The broker did not say who had ordered the survey.",
    ["The broker | did not say | who had ordered the survey | declines"],
  ],
  [
    "a count that somebody brings up to date",
    "The harbour guard raised the death toll from 14 to 19.",
    ["The harbour guard | raised | the death toll from 14 to 19 | asserts"],
  ],
  ["no count that an event raises", "Two more deaths raised the toll to 19.", []],
  ["no rate that a bank raises", "The bank raised its rate to 4 per cent.", []],
  ["a headline of an office", "Coast guard: no survivors seen\n\nIt was dark.", ["Coast guard | : | no survivors seen | asserts"]],
  ["no headline of an event", "Tug disaster: 19 dead, two missing\n\nIt was dark.", []],
  [
    "a headline that ends with a quoted word",
    "Latvian side: reports of tug's role “invented”\n\nIt was dark.",
    ["Latvian side | : | reports of tug's role “invented” | asserts", "– | reports | tug's role “invented” | asserts | in u1"],
  ],
  [
    "questions and answers with full stops",
    "Q. Did anybody tell you to burn the log?\nA. The mate told me the owner wanted it gone.",
    [
      "Q | . | Did anybody tell you to burn the log? | asks",
      "A | . | The mate told me the owner wanted it gone. | asserts",
      "The mate | told | the owner wanted it gone | asserts | in u2",
    ],
  ],
  [
    "questions and answers that run on in one line",
    "Q: Who rang the bell? A: I heard that the cook did. Q. And then? A. We left.",
    [
      "Q | : | Who rang the bell? | asks",
      "A | : | I heard that the cook did. | asserts",
      "I | heard | that the cook did | asserts | in u2",
      "Q | . | And then? | asks",
      "A | . | We left. | asserts",
    ],
  ],
  [
    "a figure that somebody dismisses",
    "Rusk dismissed that figure as propaganda.",
    ["Rusk | dismissed | that figure as propaganda | denies"],
  ],
  [
    "reports behind “by” as nobody's",
    "The envoy is alarmed by credible reports that 40 shepherds were driven off.",
    ["– | reports | that 40 shepherds were driven off | asserts"],
  ],
  [
    "a nurse with her reasons between her and her verb",
    "A nurse there, who spoke on condition of anonymity because she feared reprisals, put the number of bodies at 31.",
    ["A nurse there, who spoke on condition of anonymity because she feared reprisals | put | the number of bodies at 31 | asserts"],
  ],
  [
    "what somebody is accused of as no silence",
    "Rusk has been accused of withholding records.",
    ["– | been accused | withholding records | asserts"],
  ],
  [
    "a claim that a paper could not verify",
    "The army said it had taken the ridge, a claim Harbour News could not independently verify.",
    ["The army | said | it had taken the ridge | asserts", "Harbour News | could not independently verify | a claim | declines"],
  ],
  [
    "what a paper was unable to verify",
    "The army said it had taken the ridge, which Harbour News was unable to verify.",
    ["The army | said | it had taken the ridge | asserts", "Harbour News | was unable to verify |  | declines"],
  ],
]);

table("Firsthand reads how local papers tell what they were told", [
  [
    "a quotation in single marks over paragraphs",
    "'I was by the lock,' said Ida Crane. 'A boy ran up and said, \"Mind the ice!\"\n\n'I told him I had skates.'",
    [
      "Ida Crane | said | 'I was by the lock,' … 'A boy ran up and said, \"Mind the ice!\" … 'I told him I had skates.' | asserts",
      'A boy | said | "Mind the ice!" | asserts | in u1',
      "I | told | I had skates | asserts | in u1",
    ],
  ],
  [
    "a plural that closes single marks",
    "Crane claims the crew ‘ran without its boots’ and that the cook told her so.",
    ["Crane | claims | the crew ‘ran without its boots’ and that the cook told her so | asserts", "the cook | told | so | asserts | in u1"],
  ],
  [
    "whom somebody had it from",
    "Crane said she had it from her uncle, who mends nets, that the weir was cracked.",
    [
      "Crane | said | she had it from her uncle, who mends nets, that the weir was cracked | asserts",
      "her uncle | had it from | that the weir was cracked | asserts | in u1",
    ],
  ],
  [
    "who had it from somebody",
    "Crane was told about the weir by her uncle, who had it from a warder.",
    ["her uncle, who had it from a warder | was told | the weir | asserts", "a warder | had from | it | asserts"],
  ],
  [
    "whoever is cited before the verb",
    "Crane, quoting a note from her uncle, said he had written: “The weir is cracked.”",
    [
      "Crane | said | quoting a note from her uncle … he had written: “The weir is cracked.” | asserts",
      "a note from her uncle | quoting | he had written: “The weir is cracked.” | asserts | in u1",
      "he | written | “The weir is cracked.” | asserts | in u2",
    ],
  ],
  [
    "what a paper has seen",
    "Crane admitted in a letter to the parish, which the Mirror has seen, that the weir was cracked.",
    ["Crane | admitted | that the weir was cracked | asserts"],
  ],
  [
    "the paper that first reported it",
    "It was first reported in the Osk Herald that the weir was cracked.",
    ["the Osk Herald | first reported | that the weir was cracked | asserts"],
  ],
  [
    "a man found dead",
    "A miller found dead in his loft had told his aunt that the weir was cracked.",
    ["A miller found dead in his loft | told | that the weir was cracked | asserts"],
  ],
  [
    "Miss and her name",
    "Crane said in evidence that Miss Orde, who has since left, had told her that the weir was cracked.",
    [
      "Crane | said | that Miss Orde, who has since left, had told her that the weir was cracked | asserts",
      "Miss Orde, who has since left | told | that the weir was cracked | asserts | in u1",
    ],
  ],
  [
    "this to a paper",
    "The miller, who has left the trade, confirmed this to the Mirror.",
    ["The miller, who has left the trade | confirmed | this | asserts"],
  ],
  [
    "a clause behind an object",
    "Crane said that when she queried it he replied that the weir was sound.",
    [
      "Crane | said | that when she queried it he replied that the weir was sound | asserts",
      "she | queried | it | asks | in u1",
      "he | replied | that the weir was sound | asserts | in u1",
    ],
  ],
  [
    "told once",
    "“My uncle told me once he would mend it,” Crane said.",
    ["Crane | said | “My uncle told me once he would mend it,” | asserts", "My uncle | told | he would mend it | asserts | in u1"],
  ],
  [
    "what he had told her",
    "Crane said that what she had told Mrs Orde was a joke.",
    ["Crane | said | that what she had told Mrs Orde was a joke | asserts"],
  ],
  [
    "a quoted predicate",
    "The note says the miller “told the parish it was sound, and the parish told my uncle it was old”.",
    [
      "The note | says | the miller “told the parish it was sound, and the parish told my uncle it was old” | asserts",
      "the miller | told | it was sound | asserts | in u1",
      "the parish | told | it was old | asserts | in u1",
    ],
  ],
  [
    "a remark inside a question",
    "Crane asked the miller whether it was true, as her uncle had told her, that the weir was cracked.",
    [
      "Crane | asked | whether it was true, as her uncle had told her, that the weir was cracked | asks",
      "her uncle | told | that the weir was cracked | asserts | in u1",
    ],
  ],
  [
    "a name in marks",
    "Crane says that she has told “Bill” his weir is cracked.",
    ["Crane | says | that she has told “Bill” his weir is cracked | asserts", "she | told | his weir is cracked | asserts | in u1"],
  ],
  [
    "somebody rings and says",
    "Crane said her uncle rang her on Sunday and said two men had been to the weir.",
    [
      "Crane | said | her uncle rang her on Sunday and said two men had been to the weir | asserts",
      "her uncle | said | two men had been to the weir | asserts | in u1",
    ],
  ],
  [
    "told so by",
    "The parish said it had been told so by the miller.",
    ["The parish | said | it had been told so by the miller | asserts", "the miller | been told | so | asserts | in u1"],
  ],
  [
    "said by somebody of somebody aside",
    "His widow, now in Osk, is said by her niece to have told guests that the weir was cracked.",
    [
      "her niece | is said | His widow, now in Osk … to have told guests that the weir was cracked | asserts",
      "His widow | told | that the weir was cracked | asserts | in u1",
    ],
  ],
  [
    "heard it said",
    "Crane said she had heard it said that the weir was cracked.",
    ["Crane | said | she had heard it said that the weir was cracked | asserts", "– | said | that the weir was cracked | asserts | in u1"],
  ],
  [
    "what the surveyor records",
    "Crane said it matched a diary, in which a surveyor records that the weir was cracked.",
    [
      "Crane | said | it matched a diary, in which a surveyor records that the weir was cracked | asserts",
      "a surveyor | records | that the weir was cracked | asserts | in u1",
    ],
  ],
  [
    "a cry with an age",
    "“The weir is going!” Ida Crane, 79, told the Mirror. “I rang my uncle.”",
    ["Ida Crane, 79 | told | “The weir is going!” … “I rang my uncle.” | asserts"],
  ],
  [
    "asked which",
    "Asked by Mrs Orde which of the two he meant, the miller said that both were cracked.",
    ["Mrs Orde | Asked | which of the two he meant | asks", "the miller | said | that both were cracked | asserts"],
  ],
  [
    "in his words",
    "A miller told residents that the flour was, in his words, “no worse than dust”.",
    [
      "A miller | told | that the flour was, in his words, “no worse than dust” | asserts",
      "his | words | “no worse than dust” | asserts | in u1",
    ],
  ],
  [
    "behind a semicolon",
    "A boy shouted that the weir was cracked; the miller, who was sitting behind, stood up and said it was sound.",
    ["A boy | shouted | that the weir was cracked | asserts", "the miller, who was sitting behind | said | it was sound | asserts"],
  ],
  [
    "a lead-in phrase",
    "In a letter read by the clerk he regretted that “some people have been talking”, and said that the weir was sound.",
    ["he | said | that the weir was sound | asserts"],
  ],
  ["now believe", "A note was written by a child, police now believe.", ["police | believe | A note was written by a child | hedges"]],
  [
    "pointed and remarked",
    "Crane said that the miller pointed to the weir and remarked: “That is sound.”",
    [
      "Crane | said | that the miller pointed to the weir and remarked: “That is sound.” | asserts",
      "the miller | pointed | the weir | asserts | in u1",
      "the miller | remarked | “That is sound.” | asserts | in u1",
    ],
  ],
  [
    "somebody had a word last",
    "The parish added that the weir was “passed in May”, something the miller's widow, Ida Crane, disputes.\n\n“Nobody came.”",
    ["The parish | added | that the weir was “passed in May” | asserts"],
  ],
  [
    "called from the bank",
    "Two boys say a man in a green hat called to them from the bank that the weir was cracked.",
    [
      "Two boys | say | a man in a green hat called to them from the bank that the weir was cracked | asserts",
      "a man in a green hat | called | that the weir was cracked | asserts | in u1",
    ],
  ],
  ["an event before a colon", "Weir row: “they said it was sound”", ["they | said | it was sound | asserts"]],
]);
