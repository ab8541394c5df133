import { table } from "./said.ts";

table("Firsthand tells verbs of saying from the nouns that look like them", [
  [
    "a list that the tagger takes for a noun",
    "The quay register lists eleven names.",
    ["The quay register | lists | eleven names | asserts"],
  ],
  ["a question without an article behind", "The canal was shut, and her cousin asks for water.", ["her cousin | asks | water | orders"]],
  [
    "a fear without “that”",
    "Residents of the lower town fear more are missing.",
    ["Residents of the lower town | fear | more are missing | hedges"],
  ],
  [
    "a plural far before its verb",
    "Relatives of the missing demand an inquiry.",
    ["Relatives of the missing | demand | an inquiry | orders"],
  ],
  [
    "a word that is singular in itself",
    "Another claims that the dam was opened at night.",
    ["Another | claims | that the dam was opened at night | asserts"],
  ],
  [
    "an aside before it",
    "The canal was shut, and her cousin, a ferryman, mentions a second raft.",
    ["her cousin, a ferryman | mentions | a second raft | asserts"],
  ],
  [
    "a remark that closes the sentence",
    "Two rafts sank in the night, the quay log notes.",
    ["the quay log | notes | Two rafts sank in the night | asserts"],
  ],
  [
    "a remark inside the sentence",
    "The two rafts, the quay log notes, were lost in the night.",
    ["the quay log | notes | The two rafts … were lost in the night | asserts"],
  ],
  [
    "a verb right behind a quotation",
    "“Two rafts sank,” remarks the lock keeper.",
    ["the lock keeper | remarks | “Two rafts sank,” | asserts"],
  ],
  [
    "a place before “that”",
    "The quay log notes on its last page that two rafts sank.",
    ["The quay log | notes | that two rafts sank | asserts"],
  ],
  [
    "a further verb behind a comma",
    "The warden has seen the lists, and reports the loss of a raft.",
    ["The warden | reports | the loss of a raft | asserts"],
  ],
  ["a name in marks", "Its “grey book” lists forty rafts.", ["Its “grey book” | lists | forty rafts | asserts"]],
  ["but not a noun before its own verb", "Quay records list fourteen rafts.", ["Quay records | list | fourteen rafts | asserts"]],
  [
    "a participle that is a past tense",
    "The canal was shut, and her cousin, a ferryman, called for talks.",
    ["her cousin, a ferryman | called | talks | orders"],
  ],
]);

table("Firsthand reads what verbs of saying govern, and who speaks", [
  [
    "a subject behind “while”",
    "The army denies any raid, while her cousin, a ferryman, disputes the figure.",
    ["The army | denies | any raid | denies", "her cousin, a ferryman | disputes | the figure | denies"],
  ],
  [
    "a clause that leads in",
    "After the flood, the chairman of the board, retired judge Ola Venn, says the gate was shut.",
    ["the chairman of the board, retired judge Ola Venn | says | the gate was shut | asserts"],
  ],
  [
    "whoever stands opposite",
    "The owner of the kiosk opposite the barracks said the gate was shut.",
    ["The owner of the kiosk opposite the barracks | said | the gate was shut | asserts"],
  ],
  [
    "several on a day",
    "On Monday several of those present denied any part in the raid.",
    ["several of those present | denied | any part in the raid | denies"],
  ],
  [
    "a claim with whoever makes it",
    "The claim made by the dockers that two rafts were armed is without foundation.",
    ["the dockers | claim | that two rafts were armed | asserts"],
  ],
  [
    "a suggestion put forward by somebody",
    "The suggestion, put forward by a deputy, that the dam was mined was rejected by the board.",
    ["a deputy | suggestion | that the dam was mined | asserts"],
  ],
  [
    "somebody who is heard to speak",
    "One of the men can be heard in a recording telling his brother that the dam was mined.",
    ["One of the men | telling | that the dam was mined | asserts"],
  ],
  ["what nobody is named for", "She had been shown a photograph and told that he had left.", ["– | told | that he had left | asserts"]],
  [
    "whoever is told, with a possessive",
    "The guards told her little boy that she was ill.",
    ["The guards | told | that she was ill | asserts"],
  ],
  [
    "what something is called to be",
    "The guards referred to the shed as “the library”.",
    ["The guards | referred | the shed as “the library” | asserts"],
  ],
  ["but no person who is questioned", "The police questioned two brothers for an hour.", []],
  ["somebody suspected of something", "The guards suspected him of theft.", ["The guards | suspected | him of theft | hedges"]],
  [
    "what something is believed to be",
    "The board believed the letter to be forged.",
    ["The board | believed | the letter to be forged | hedges"],
  ],
  ["a plea of innocence", "The ferryman maintained his innocence.", ["The ferryman | maintained | his innocence | asserts"]],
  ["counsel", "The board urged restraint on both banks.", ["The board | urged | restraint on both banks | orders"]],
  ["a story of his own", "The ferryman told his story to the paper.", ["The ferryman | told | his story to the paper | asserts"]],
  ["repeated with a colon", "The board repeated it: two rafts were lost.", ["The board | repeated | two rafts were lost | asserts"]],
  ["what a court rules", "The court ruled that the raid was unlawful.", ["The court | ruled | that the raid was unlawful | asserts"]],
  ["what a court orders", "The court ruled that the owners must leave.", ["The court | ruled | that the owners must leave | orders"]],
  ["what somebody asks for with “that”", "She asked that he be freed.", ["She | asked | that he be freed | orders"]],
  [
    "pictures that are cited",
    "An envoy, citing pictures that he said had been bought, told the board there was a crater.",
    [
      "An envoy | told | citing pictures … there was a crater | asserts",
      "pictures | citing | there was a crater | asserts | in u1",
      "he | said | pictures … had been bought | asserts",
    ],
  ],
  [
    "a reason that is cited",
    "The paper withheld its notes, citing the protection of its sources.",
    ["The paper | withheld | its notes | declines"],
  ],
  [
    "which somebody confirms",
    "He was abroad that week, which is confirmed by the clinic.",
    ["the clinic | is confirmed | He was abroad that week | asserts"],
  ],
  [
    "a turn that rejects",
    "Counsel: Were you there?\nWitness: Certainly not.",
    ["Counsel | : | Were you there? | asks", "Witness | : | Certainly not. | denies"],
  ],
  [
    "a turn that orders",
    "Counsel: Where was it?\nJudge: Answer the question.\nWitness: At the lock.",
    ["Counsel | : | Where was it? | asks", "Judge | : | Answer the question. | orders", "Witness | : | At the lock. | asserts"],
  ],
  [
    "a paper that gives a place",
    "The card gives a place of birth that no longer exists.",
    ["The card | gives | a place of birth that no longer exists | asserts"],
  ],
  [
    "records that place somebody",
    "Phone records place him near the lock that night.",
    ["Phone records | place | him near the lock that night | asserts"],
  ],
  ["a mission that keeps count", "The mission documented nine deaths.", ["The mission | documented | nine deaths | asserts"]],
  [
    "but no question that stands as a heading",
    "The board wants to know who paid. Who repeated it.",
    ["The board | wants to know | who paid | asks"],
  ],
  [
    "a purpose that is wished",
    "The board also wishes to make clear that the gate was shut.",
    ["The board | make | that the gate was shut | asserts"],
  ],
  ["a headline of what people are told", "Residents told to boil their water.", ["– | told | to boil their water | orders"]],
  [
    "a word that is mentioned",
    "The clerk repeated the word “instructed” three times.",
    ["The clerk | repeated | the word “instructed” three times | asserts"],
  ],
  ["but nothing indicated of a date", "He was abroad on the date indicated.", []],
  ["but nothing that pretends to come from somebody", "A letter purporting to come from the board was burnt.", []],
]);

table("Firsthand reads who turns questions away", [
  [
    "an invitation that is declined",
    "The board declined an invitation to reply.",
    ["The board | declined | an invitation to reply | declines"],
  ],
  ["questions that are ignored", "The board ignored questions about the raft.", ["The board | ignored questions | the raft | declines"]],
  [
    "questions that are passed on",
    "The ministry now refers all questions to the port.",
    ["The ministry | now refers all questions |  | declines"],
  ],
  [
    "questions that are brushed aside",
    "The warden brushed aside questions about the raft.",
    ["The warden | brushed | questions about the raft | declines"],
  ],
  [
    "who declines without a word",
    "She asked for the log, and the ministry declined.",
    ["She | asked | the log | orders", "the ministry | declined |  | declines"],
  ],
]);

table("Firsthand ends what is said where an outlet goes on", [
  [
    "without giving details",
    "The board said that two rafts had sunk, without giving details.",
    ["The board | said | that two rafts had sunk | asserts"],
  ],
  [
    "as people acted",
    "The board said that two rafts had sunk, as divers searched the canal.",
    ["The board | said | that two rafts had sunk | asserts"],
  ],
  ["to applause", "The board said that two rafts had sunk, to applause.", ["The board | said | that two rafts had sunk | asserts"]],
  [
    "when asked",
    "The board said that two rafts had sunk when asked about the storm.",
    ["The board | said | that two rafts had sunk | asserts"],
  ],
  [
    "a first statement",
    "The board said that two rafts had sunk, in its first statement since May.",
    ["The board | said | that two rafts had sunk | asserts"],
  ],
  ["what others did", "The board denies the theft as inspectors return to the yard.", ["The board | denies | the theft | denies"]],
  ["a colon's clause", "She warned against haste: three searches had failed.", ["She | warned | haste | asserts"]],
  [
    "the perfect that goes on",
    "A guard had reported the fault on Thursday and been told that it would wait.",
    ["A guard | reported | the fault on Thursday | asserts", "– | been told | that it would wait | asserts"],
  ],
  [
    "a further teller",
    "He said don't drink it, then a nurse said it was only rust.",
    ["He | said | don't drink it | orders", "a nurse | said | it was only rust | asserts"],
  ],
  ["a subordinate clause in front", "If she says the dam was mined, maybe it was.", ["she | says | the dam was mined | asserts"]],
]);
