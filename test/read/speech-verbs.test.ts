import { table } from "./said.ts";

table("Firsthand reads verbs and idioms of saying", [
  [
    "put to somebody",
    "“You never asked who paid?” the prosecutor put to her.",
    ["the prosecutor | put | “You never asked who paid?” | asks"],
  ],
  [
    "put it to somebody",
    "Counsel put it to the witness that the log had been altered.",
    ["Counsel | put it to | that the log had been altered | asserts"],
  ],
  ["pressed about", "Senators pressed the minister about the missing files.", ["Senators | pressed | the missing files | asks"]],
  [
    "pleaded with somebody to do something",
    "The union pleaded with the guards to open the gate.",
    ["The union | pleaded | to open the gate | orders"],
  ],
  [
    "appealed to somebody to do something",
    "The charity appealed to drivers to give blood.",
    ["The charity | appealed | to give blood | orders"],
  ],
  [
    "what is referred to as something",
    "The ministry refers to the raid as “an exercise”.",
    ["The ministry | refers | the raid as “an exercise” | asserts"],
  ],
  [
    "a number as something",
    "The surgeons gave the time of death as 04:10.",
    ["The surgeons | gave | the time of death as 04:10 | asserts"],
  ],
  ["a mere number", "I'd guess forty at most.", ["I | guess | forty at most | hedges"]],
  [
    "a pronoun and what is thought of it",
    "He thought it unlikely that the boat would return.",
    ["He | thought | it unlikely that the boat would return | hedges"],
  ],
  ["a manner of speaking behind its quotation", "“It was my fault,” he shrugged.", ["he | shrugged | “It was my fault,” | asserts"]],
  ["what is smelled", "Crews had smelled gas in two cellars.", ["Crews | smelled | gas in two cellars | asserts"]],
  ["what is counted", "Patrols counted 14 craters on the road.", ["Patrols | counted | 14 craters on the road | asserts"]],
  ["what an instrument reads", "The thermometer read 31C.", ["The thermometer | read | 31C | asserts"]],
  [
    "what is observed",
    "Observers observed two burnt vehicles near the mosque.",
    ["Observers | observed | two burnt vehicles near the mosque | asserts"],
  ],
  [
    "pushed back on",
    "The party pushed back on the suggestion that it had lied.",
    ["The party | pushed back on | the suggestion that it had lied | denies", "– | suggestion | that it had lied | asserts | in u1"],
  ],
  [
    "tipped off",
    "An officer tipped off the paper that the raid was planned.",
    ["An officer | tipped | that the raid was planned | asserts"],
  ],
]);

table("Firsthand takes for no saying", [
  ["called off", "He called off the search for the boat.", []],
  ["put to sea", "The navy put to sea on Monday.", []],
  ["read by a person", "He read the letter and left.", []],
  ["counted money", "She counted the money.", []],
  ["gave as a present", "He gave the car as a present.", []],
  ["observed a truce", "The company observed the ceasefire.", []],
  [
    "laughed beside a verb of saying",
    "A guard laughed and said the office was closed.",
    ["A guard | said | the office was closed | asserts"],
  ],
  ["smelt a rat", "The clerk smelt a rat.", []],
  ["pressed on the gate", "The crowd pressed on the gate.", []],
  ["thought of somebody", "He thought of his mother.", []],
]);

table("Firsthand ends what is said", [
  [
    "before the place where it was said",
    "The mayor denied the charge outside the court on Friday.",
    ["The mayor | denied | the charge | denies"],
  ],
  ["before the occasion", "Police confirmed the arrest at a briefing in the capital.", ["Police | confirmed | the arrest | asserts"]],
  ["before what the speaker was doing", "She found it while sweeping the yard.", ["She | found | it | asserts"]],
  [
    "before when it was taken back",
    "The guard took back every word, when his brother was freed.",
    ["The guard | took | every word | denies"],
  ],
  [
    "at the clause that closes the sentence",
    "The bank warned its staff of a bomb, and three tellers fled, police and the bank said.",
    [
      "police and the bank | said | The bank warned its staff of a bomb, and three tellers fled | asserts",
      "The bank | warned | its staff of a bomb, and three tellers fled | asserts | in u1",
    ],
  ],
  [
    "before what the court heard",
    "The clerk told officers the keys were lost, a court heard.",
    ["a court | heard | The clerk told officers the keys were lost | asserts", "The clerk | told | the keys were lost | asserts | in u1"],
  ],
  [
    "before a verb in the speaker's form",
    "He reckons the boat was 20 miles off, and has told the inquiry so.",
    ["He | reckons | the boat was 20 miles off | hedges", "He | told | so | asserts"],
  ],
  [
    "before what others say of it",
    "Residents rejected the report, a text which the ministry now disowns.",
    ["Residents | rejected | the report | denies"],
  ],
  ["of those who are warned, no part", "Controllers warned the pilots of a bomb.", ["Controllers | warned | a bomb | asserts"]],
  [
    "behind when somebody was warned",
    "The captain warned the owner a month ago that the hull leaked.",
    ["The captain | warned | that the hull leaked | asserts"],
  ],
]);

table("Firsthand gives a verb behind “and” to whoever does it", [
  [
    "somebody who is known acts and speaks",
    "The coach said the driver stood up and told a steward: “They will kill me.”",
    [
      "The coach | said | the driver stood up and told a steward: “They will kill me.” | asserts",
      "the driver | told | “They will kill me.” | asserts | in u1",
    ],
  ],
  [
    "the past perfect goes on",
    "The clerk said the accused had come to her in May and reported that a guard had threatened him.",
    [
      "The clerk | said | the accused had come to her in May and reported that a guard had threatened him | asserts",
      "the accused | reported | that a guard had threatened him | asserts | in u1",
    ],
  ],
  [
    "those who are talked to are the public",
    "The mayor said the driver resigned and told reporters that it was right.",
    ["The mayor | said | the driver resigned | asserts", "The mayor | told | that it was right | asserts"],
  ],
  [
    "what stands behind has no person before it",
    "The mayor said the roof had fallen in and asked for help.",
    ["The mayor | said | the roof had fallen in | asserts", "The mayor | asked | help | orders"],
  ],
]);

table("Firsthand gives quotations to", [
  [
    "behind a sentence without quotation marks",
    "The pilot recalled waking at dawn. “I called in and they said it was nothing.”",
    [
      "The pilot | recalled | waking at dawn … “I called in and they said it was nothing.” | asserts",
      "they | said | it was nothing | asserts | in u1",
    ],
  ],
  ["behind a silence, to nobody", "The agency declined to comment. “The well is dry.”", ["The agency | declined to comment |  | declines"]],
  [
    "the end of a sentence behind a.m.",
    "The plane landed at 4:52 p.m. According to the tower, it was empty.",
    ["the tower | According to | it was empty | asserts"],
  ],
  ["a day behind p.m.", "The tower said at 4 p.m. Monday that it was empty.", ["The tower | said | that it was empty | asserts"]],
  [
    "the next sentence behind a quotation",
    "The guard had said: “You were told often enough.” The government replied to the court that the guard denies this.",
    [
      "The guard | said | “You were told often enough.” | asserts",
      "The government | replied | that the guard denies this | asserts",
      "the guard | denies | this | denies | in u2",
    ],
  ],
]);

table("Firsthand reads of passives", [
  [
    "what it is described as",
    "The wrecks were described by the navy as stray barges.",
    ["the navy | were described | The wrecks … as stray barges | asserts"],
  ],
  [
    "what it is called, before who calls it so",
    "The raid was called “a masterpiece” by state television.",
    ["state television | was called | The raid … “a masterpiece” | asserts"],
  ],
  [
    "whoever “who” stands for",
    "A widow who was called a liar by a general is suing.",
    ["a general | was called | A widow … a liar | asserts"],
  ],
  [
    "told through something, by nobody",
    "Villagers had been warned by leaflet to stay indoors.",
    ["– | been warned | to stay indoors | orders"],
  ],
  [
    "ordered never to",
    "He had been ordered by a colonel never to mention the list.",
    ["a colonel | been ordered | never to mention the list | orders"],
  ],
]);

table("Firsthand finds whoever speaks behind", [
  [
    "a clause of its own between",
    "A nurse who asked not to be named for fear of reprisals said the ward was full.",
    ["A nurse who asked not to be named for fear of reprisals | said | the ward was full | asserts"],
  ],
  [
    "a clause without its pronoun between",
    "A villager I've spoken to before says the bridge is down.",
    ["A villager I've spoken to before | says | the bridge is down | asserts"],
  ],
  [
    "a participle and an adverb between",
    "A former officer now living abroad wrote that the prisoner was alive.",
    ["A former officer now living | wrote | that the prisoner was alive | asserts"],
  ],
  [
    "a participle with “by” between",
    "Records seen by the panel indicate that four women were treated.",
    ["Records seen by the panel | indicate | that four women were treated | asserts"],
  ],
  [
    "a participle behind an inner clause",
    "The mayor says soldiers came by asking whether the ferry worked.",
    [
      "The mayor | says | soldiers came by asking whether the ferry worked | asserts",
      "soldiers | asking | whether the ferry worked | asks | in u1",
    ],
  ],
  ["a month before a participle", "Her son had come home in May saying it was snowing.", ["Her son | saying | it was snowing | asserts"]],
  [
    "a name behind a participle",
    "Neighbouring Orland, which backs the rebels, said it had seen nothing.",
    ["Orland, which backs the rebels | said | it had seen nothing | asserts"],
  ],
]);

table("Firsthand reads in one sentence", [
  [
    "a clause behind a time",
    "The minister was warned in writing three weeks before the ferry sank that her pumps were failing.",
    ["– | was warned | that her pumps were failing | asserts"],
  ],
  [
    "whoever asks about something",
    "Asked by journalists about the fire, the mayor said she was sorry.",
    ["journalists | Asked | the fire | asks", "the mayor | said | she was sorry | asserts"],
  ],
  [
    "no clause behind “and”",
    "The cook reported water in the hold and told the mate to start the pump.",
    ["The cook | reported | water in the hold | asserts", "The cook | told | to start the pump | orders"],
  ],
  [
    "a quotation before another verb",
    "Relatives shouted “Shame!” and were asked to be quiet.",
    ["Relatives | shouted | “Shame!” | asserts", "– | were asked | to be quiet | orders"],
  ],
  [
    "before somebody else's words behind “with”",
    "The union called for an inquiry, with its chairman saying he was appalled.",
    ["The union | called | an inquiry | orders", "its chairman | saying | he was appalled | asserts"],
  ],
  [
    "before somebody else's denial",
    "Locals think the man may be the robber, though police have played down any link.",
    ["Locals | think | the man may be the robber | hedges", "police | played | any link | denies"],
  ],
  [
    "before what is denied of it",
    "The owner says the pump was new — advice the yard had dismissed.",
    ["The owner | says | the pump was new | asserts"],
  ],
  ["a subject with an age", "Police confirmed a man, 34, was being held.", ["Police | confirmed | a man, 34, was being held | asserts"]],
]);

table("Firsthand takes for nothing that is said", [
  ["called upon the telephone", "An unknown man had called the office from the port.", []],
  ["called somebody in", "The inquiry has yet to decide whether to call the owner.", []],
  ["no reason to stay", "The guard had no reason to stay.", []],
]);

table("Firsthand reads of silence", [
  [
    "a question in front",
    "Whose boat it was, the harbour master did not say.",
    ["the harbour master | did not say | Whose boat it was | declines"],
  ],
  [
    "a condition that is told already is no question that the last clause leaves open",
    "If you were not in the cellar, the survivors said, you cannot understand. If he had signed, he would not say.",
    [
      "the survivors | said | If you were not in the cellar … you cannot understand | asserts",
      "he | would not say | If he had signed | declines",
    ],
  ],
  [
    "who tells of a silence is no part of what is kept back",
    "Whether the ink was dry, she said, the clerk could not say.",
    [
      "she | said | Whether the ink was dry … the clerk could not say | asserts",
      "the clerk | could not say | Whether the ink was dry | declines | in u1",
    ],
  ],
  [
    "a question in front, without a comma",
    "Whether trains will run on Sunday the operator could not yet say.",
    ["the operator | could not yet say | Whether trains will run on Sunday | declines"],
  ],
  ["what is not mentioned", "The navy did not mention the island.", ["The navy | did not mention | the island | declines"]],
  [
    "what no reference is made to",
    "The palace made no reference to the strike.",
    ["The palace | made no reference to | the strike | declines"],
  ],
  [
    "no statement issued",
    "The general staff has not issued any statement.",
    ["The general staff | has not issued any statement |  | declines"],
  ],
  [
    "the right to silence",
    "The captain invoked his right to remain silent.",
    ["The captain | invoked his right to remain silent |  | declines"],
  ],
  ["gone silent", "The press office has gone silent on the matter.", ["The press office | has gone silent | the matter | declines"]],
  ["stopped answering", "The minister stopped answering.", ["The minister | stopped answering |  | declines"]],
  ["calls that seek comment", "The army did not answer calls seeking comment.", ["The army | did not answer |  | declines"]],
  ["a letter with a date", "The embassy has not replied to a letter of 3 May.", ["The embassy | has not replied |  | declines"]],
  [
    "told with “said”",
    "The embassy said it does not discuss intelligence matters.",
    ["The embassy | said | it does not discuss intelligence matters | declines"],
  ],
  [
    "told as not being allowed to",
    "The duty officer told the agency he was not authorised to speak.",
    ["The duty officer | told | he was not authorised to speak | declines"],
  ],
  [
    "told in the first person",
    "“I am not going to get into that,” the minister said.",
    ["the minister | said | “I am not going to get into that,” | declines"],
  ],
  ["not disputed", "The clerk did not dispute that the log was his.", ["The clerk | did not dispute | that the log was his | declines"]],
  ["the guns fell silent", "The guns fell silent.", []],
]);

table("Firsthand reads orders", [
  ["in quotation marks", "The sergeant shouted: “Light it and run.”", ["The sergeant | shouted | “Light it and run.” | orders"]],
  ["without marks", "They said ring back tomorrow.", ["They | said | ring back tomorrow | orders"]],
  ["with “don't”", "Mum said don't ask.", ["Mum | said | don't ask | orders"]],
]);

table("Firsthand reads nouns of saying", [
  ["an answer of nobody", "The answer was: stay away.", ["– | answer | stay away | asserts"]],
  ["a view before a colon", "My view: a real radio, the wrong night.", ["My | view | a real radio, the wrong night | hedges"]],
  [
    "a version before a colon",
    "An officer gave a different version: the shots were fired at a drone.",
    ["An officer | version | the shots were fired at a drone | asserts"],
  ],
  [
    "a statement before a colon",
    "The ministry issued a one-line statement: “The matter is closed.”",
    ["The ministry | statement | “The matter is closed.” | asserts"],
  ],
  [
    "information from somebody",
    "The panel received information from two states that the plane had landed twice.",
    ["two states | information | that the plane had landed twice | asserts"],
  ],
  ["a request", "His request for a ceasefire was logged at 09:10.", ["His | request | a ceasefire | orders"]],
]);

table("Firsthand reads what points back or is interrupted", [
  ["so", "A corporal told my son so.", ["A corporal | told | so | asserts"]],
  ["the same", "He had been told the same.", ["– | been told | the same | asserts"]],
  [
    "behind “what”",
    "What he said, and he has repeated it in writing, is that he signed under duress.",
    ["he | said | that he signed under duress | asserts", "he | repeated | it | asserts"],
  ],
  [
    "a second act behind one that interrupts",
    "The claimant, she went on, had admitted that nobody saw it.",
    [
      "she | went | The claimant … had admitted that nobody saw it | asserts",
      "The claimant | admitted | that nobody saw it | asserts | in u1",
    ],
  ],
  [
    "a relative clause that one interrupts",
    "It released imagery which, it said, showed crates.",
    ["it | said | imagery … showed crates | asserts", "imagery which | showed | crates | asserts | in u1"],
  ],
  [
    "a relative clause that one opens",
    "The site has a photograph which it said showed the buoy.",
    ["it | said | a photograph … showed the buoy | asserts", "a photograph which | showed | the buoy | asserts | in u1"],
  ],
  ["at the end, impersonal", "The boat was fired on, it was claimed last night.", ["– | was claimed | The boat was fired on | asserts"]],
  [
    "a participle of believing",
    "Two people thought to be trapped were found safe.",
    ["– | thought | Two people thought to be trapped | hedges"],
  ],
  ["some of them", "Some in the village suspect the mill.", ["Some in the village | suspect | the mill | hedges"]],
  [
    "two verbs of a note",
    "The note says the gate was locked and requests an explanation.",
    ["The note | says | the gate was locked | asserts", "The note | requests | an explanation | orders"],
  ],
]);

table("Firsthand takes for no act of saying", [
  ["a gesture without words", "Asked what he had understood, the sergeant shrugged.", ["– | Asked | what he had understood | asks"]],
  [
    "a message found on a telephone",
    "In a message found on his phone, “Uncle” had written: “Say Bodo sent you.”",
    ["“Uncle” | written | “Say Bodo sent you.” | asserts"],
  ],
  [
    "those who name somebody",
    "The general has threatened to sue newspapers that name him.",
    ["The general | threatened | to sue newspapers that name him | asserts"],
  ],
]);

table("Firsthand reads on behind", [
  [
    "two verbs of a ministry",
    "The ministry recalls that spreading rumours is a crime and appeals to citizens to trust it.",
    ["The ministry | recalls | that spreading rumours is a crime | asserts", "The ministry | appeals | to trust it | orders"],
  ],
  [
    "a quotation inside a relative clause",
    "A doctor who had told a channel that “people are dying in the corridors” has since retracted his words.",
    [
      "A doctor who | told | that “people are dying in the corridors” | asserts",
      "A doctor who had told a channel that “people are dying in the corridors” | retracted | his words | denies",
    ],
  ],
  [
    "months ago",
    "His government had warned months ago that the dam would break.",
    ["His government | warned | that the dam would break | asserts"],
  ],
  [
    "a letter in which, he said,",
    "He has a letter in which, he said, the minister had promised to come.",
    ["he | said | the minister had promised to come | asserts", "the minister | promised | to come | asserts | in u1"],
  ],
  [
    "at the head of a sentence with a dash",
    "LOVE-RAT mayor Gus Pell begged his wife to take him back — then told pals she had won.",
    ["LOVE-RAT mayor Gus Pell | begged | to take him back | orders", "LOVE-RAT mayor Gus Pell | told | she had won | asserts"],
  ],
  [
    "before somebody else's inability",
    "The office said the key had been lost, though it was unable to say by whom.",
    ["The office | said | the key had been lost | asserts", "it | was unable to say | by whom | declines"],
  ],
]);
