import { table } from "./said.ts";

table("Firsthand reads by the grammar of the clause", [
  [
    "to whom something is complained of",
    "She said he had complained to the council about the smell in May.",
    ["She | said | he had complained to the council about the smell in May | asserts", "he | complained | the smell | asserts | in u1"],
  ],
  [
    "where somebody boasts of something",
    "A friend let slip that he had boasted at a dinner about “friends in the palace”.",
    [
      "A friend | let | that he had boasted at a dinner about “friends in the palace” | asserts",
      "he | boasted | “friends in the palace” | asserts | in u1",
    ],
  ],
  [
    "what is told around whoever is told it",
    "The crew, I am told by a nurse at the port, numbered nine. Two barges sank, we were told by a sailor.",
    ["a nurse at the port | am told | The crew … numbered nine | asserts", "a sailor | were told | Two barges sank | asserts"],
  ],
  [
    "what a short word in marks calls something",
    "The ministry has called her story “nonsense”.",
    ["The ministry | called | her story “nonsense” | asserts"],
  ],
  [
    "a term that is rejected",
    "Marlen rejects the term, insisting that the boat was adrift.",
    ["Marlen | rejects | the term | denies", "Marlen | insisting | that the boat was adrift | asserts"],
  ],
  [
    "before an infinitive that looks like an adjective",
    "The firm said Ostria had promised to free the crew within a week.",
    [
      "The firm | said | Ostria had promised to free the crew within a week | asserts",
      "Ostria | promised | to free the crew within a week | asserts | in u1",
    ],
  ],
  [
    "of whoever calls and says so",
    "My brother called and said a lorry was on its way.",
    ["My brother | said | a lorry was on its way | asserts"],
  ],
  [
    "of a friend of somebody's",
    "A friend of his told me she had been ordered to delete it.",
    ["A friend of his | told | she had been ordered to delete it | asserts", "– | been ordered | to delete it | orders | in u1"],
  ],
  [
    "of what is handed on and not said",
    "In a letter that the union has published, an engineer describes the tank as a bomb.",
    ["an engineer | describes | the tank as a bomb | asserts"],
  ],
  [
    "of nobody who is only supposed to have noticed",
    "Asked by the judge whether a trained pilot would have noticed the light, he shrugged.",
    ["the judge | Asked | whether a trained pilot would have noticed the light | asks"],
  ],
  [
    "in a letter read to a court",
    "Mr Hale said in a letter read to the court that he knew of no meeting.",
    ["Mr Hale | said | that he knew of no meeting | asserts"],
  ],
  [
    "behind an aside with a date",
    "The head of the division, in a letter dated 3 May, denied that his men had been in the town.",
    ["The head of the division | denied | that his men had been in the town | denies"],
  ],
  [
    "behind an aside with an adverb",
    "Two further witnesses, heard separately, confirmed her version.",
    ["Two further witnesses | confirmed | her version | asserts"],
  ],
  [
    "of a week that is no clause",
    "She admitted that the frost of that week could have been enough.",
    ["She | admitted | that the frost of that week could have been enough | hedges"],
  ],
  [
    "what a speaker cannot tell yet",
    "The director said that she could not yet give a date.",
    ["The director | said | that she could not yet give a date | declines"],
  ],
  [
    "what a speaker does not know of",
    "Tallia said it had no information about the boats.",
    ["Tallia | said | it had no information about the boats | asserts"],
  ],
  [
    "what whoever is told is to do",
    "“I rang the desk and she told me I should wait,” he said.",
    ["he | said | “I rang the desk and she told me I should wait,” | asserts", "she | told | I should wait | orders | in u1"],
  ],
  [
    "what is asked for and not done",
    "It recommends that the state publish the list.",
    ["It | recommends | that the state publish the list | orders"],
  ],
  [
    "what a person is asked to do",
    "It has requested the editors of the paper to print a correction.",
    ["It | requested | to print a correction | orders"],
  ],
  [
    "of whom an apology is wanted",
    "The firm's lawyers demanded an apology from Mrs Reed.",
    ["The firm's lawyers | demanded | an apology | orders"],
  ],
  ["to whom something is mentioned", "She had never mentioned a gun to her husband.", ["She | had never mentioned | a gun | declines"]],
  [
    "nothing of whoever is invited somewhere",
    "He said two experts had been invited to the port twice and that none had come.",
    ["He | said | two experts had been invited to the port twice and that none had come | asserts"],
  ],
  [
    "of a cause that somebody else gives",
    "The clinic recorded six deaths in May, which its head attributed to the heat.",
    ["The clinic | recorded | six deaths in May | asserts", "its head | attributed | six deaths in May … to the heat | asserts"],
  ],
  [
    "of what somebody else says of a thing",
    "Patrol D found two craters, which the analysis suggests were caused by fire.",
    ["Patrol D | found | two craters | asserts", "the analysis | suggests | were caused by fire | asserts"],
  ],
  [
    "in a clause with “who”",
    "The mayor, who according to the count won 52 percent, said the vote was fair.",
    [
      "the count | according to | The mayor … won 52 percent | asserts",
      "The mayor, who according to the count won 52 percent | said | the vote was fair | asserts",
    ],
  ],
  [
    "behind “but” and with a voucher",
    "The spokesman said the strike was theirs, but the type of missile, according to three specialists, is rare.",
    [
      "The spokesman | said | the strike was theirs | asserts",
      "three specialists | according to | the type of missile … is rare | asserts",
    ],
  ],
  [
    "by two sources in the passive",
    "The envoy is said by two colleagues to have left on Friday.",
    ["two colleagues | is said | The envoy … to have left on Friday | asserts"],
  ],
  [
    "as baseless",
    "The ministry rejected as baseless a claim by the rebels that it had used gas.",
    [
      "The ministry | rejected | as baseless a claim by the rebels that it had used gas | denies",
      "the rebels | claim | that it had used gas | asserts | in u1",
    ],
  ],
  [
    "before a further “that”",
    "The captive says on the tape that he was told to dig and that nobody explained why.",
    ["The captive | says | that he was told to dig and that nobody explained why | asserts", "– | was told | to dig | orders | in u1"],
  ],
  ["of neither", "Neither government has confirmed the deal.", ["Neither government | confirmed | the deal | declines"]],
  ["of a plan nothing", "The hearing is expected to last two weeks.", []],
  ["of a necessity nothing", "The ministry considers it necessary to add the following.", []],
  [
    "of a warning with a time",
    "“I warned them about it before I left,” she said.",
    ["she | said | “I warned them about it before I left,” | asserts", "I | warned | it | asserts | in u1"],
  ],
  [
    "of a paper whose name is a verb",
    "The newspaper Signal, quoting a source in the air force, wrote that the radar was gone.",
    [
      "The newspaper Signal | wrote | quoting a source in the air force … that the radar was gone | asserts",
      "a source in the air force | quoting | that the radar was gone | asserts | in u1",
    ],
  ],
  [
    "of whom somebody spoke to",
    "An officer I spoke to, who asked not to be named, said the bridge was gone.",
    ["An officer I spoke to, who asked not to be named | said | the bridge was gone | asserts"],
  ],
  [
    "on the radio",
    "The captain told state radio that nine bodies had been found.",
    ["The captain | told | that nine bodies had been found | asserts"],
  ],
  [
    "of an organisation whose name is an adverb",
    "Medics Abroad said the samples were not from its patients.",
    ["Medics Abroad | said | the samples were not from its patients | asserts"],
  ],
  [
    "before the time at which it is written",
    "A blogger who is usually well informed, Grey Owl, writes this morning that the town was taken.",
    ["A blogger who is usually well informed, Grey Owl | writes | that the town was taken | asserts"],
  ],
  [
    "with a film that goes with a claim",
    "The ministry claimed Hill 90 on Tuesday, with a video of two men and a flag.",
    ["The ministry | claimed | Hill 90 on Tuesday | asserts"],
  ],
  [
    "before another “that” of whoever tells of it",
    "She said the doctor says it is cholera, but that she may not write it.",
    [
      "She | said | the doctor says it is cholera, but that she may not write it | asserts",
      "the doctor | says | it is cholera | asserts | in u1",
    ],
  ],
  [
    "to a charge that looks like a verb",
    "He pleaded not guilty to arson and theft.",
    ["He | pleaded not guilty | arson and theft | denies"],
  ],
  ["or so somebody says", "Nobody was hurt, or so the mayor says.", ["the mayor | says | Nobody was hurt | asserts"]],
  [
    "nothing of a file that was seen",
    "Her lawyer, Ines Roe, who has seen the file, says it is empty.",
    ["Her lawyer, Ines Roe, who has seen the file | says | it is empty | asserts"],
  ],
  [
    "nothing of an error that is cited",
    "The agency later retracted the report, citing an error in translation.",
    ["The agency | retracted | the report | denies"],
  ],
  [
    "of who denies and goes on",
    "The mayor denied that he had ordered the expulsion, saying a list was forged.",
    [
      "The mayor | denied | that he had ordered the expulsion | denies",
      "he | ordered | the expulsion | orders | in u1",
      "The mayor | saying | a list was forged | asserts",
    ],
  ],
  [
    "behind who listens",
    "It was ignored, she told the jury, because the staff thought it was a test.",
    [
      "she | told | It was ignored … because the staff thought it was a test | asserts",
      "the staff | thought | it was a test | hedges | in u1",
    ],
  ],
  [
    "before “despite what”",
    "The colonel ordered them to hold fire despite what he described as three raids.",
    ["The colonel | ordered | to hold fire | orders", "he | described | three raids | asserts"],
  ],
  ["a headline that scolds", "Boat is a wreck, blasts skipper\n\nThe boat sank.", ["skipper | blasts | Boat is a wreck | asserts"]],
  [
    "a headline of a union behind a time",
    "12.10 Union: we warned about the pumps\n\nThe pumps failed.",
    ["Union | : | we warned about the pumps | asserts", "we | warned | the pumps | asserts | in u1"],
  ],
  ["a headline that names a report", "Periodic report: the families moved from Drin\n\nThe families left.", []],
  [
    "what a speaker keeps back in his turn",
    "Marlow: Who paid?\n\nBrandt: I can't say. I believe it was the owner.\n\nMarlow: When?\n\nBrandt: In May.",
    [
      "Marlow | : | Who paid? | asks",
      "Brandt | : | I can't say. I believe it was the owner. | declines",
      "Marlow | : | When? | asks",
      "Brandt | : | In May. | asserts",
    ],
  ],
]);

table("A signal, and an answer", [
  [
    "a call that a boat leaves unanswered",
    "The coastguard said the launch failed to answer two calls by radio.",
    ["The coastguard | said | the launch failed to answer two calls by radio | asserts"],
  ],
  [
    "what somebody did not answer himself",
    "“I heard the calls on the radio and did not answer,” the mate said.",
    ["the mate | said | “I heard the calls on the radio and did not answer,” | asserts"],
  ],
  ["whoever answers no questions", "The mayor stopped answering questions.", ["The mayor | stopped answering |  | declines"]],
]);

table("A speaker or an object that a word stands before", [
  [
    "a trade that the tagger does not know",
    "A dock worker claimed skipper Ada Holm had left by noon.",
    ["A dock worker | claimed | skipper Ada Holm had left by noon | asserts"],
  ],
  ["himself", "The cook told us himself that he was forty.", ["The cook | told | that he was forty | asserts"]],
  [
    "whom nobody told",
    "None of the wives has been told by the port where the crew is.",
    ["the port | been told | where the crew is | declines"],
  ],
  [
    "what is to be done",
    "The major ordered the bridge to be closed at nine.",
    ["The major | ordered | the bridge to be closed at nine | orders"],
  ],
  [
    "a date before “that”",
    "Holm stated in her letter of 4 May that she had ordered the bridge to be closed.",
    ["Holm | stated | that she had ordered the bridge to be closed | asserts", "she | ordered | the bridge to be closed | orders | in u1"],
  ],
  ["what cannot be said", "The marks cannot be said to come from a saw.", []],
]);
