import { table } from "./said.ts";

table("Firsthand ends what is said before a clause of its own", [
  [
    "behind an infinitive",
    "Neighbours say soldiers told them to lock the doors and one threatened to shoot the dog.",
    [
      "Neighbours | say | soldiers told them to lock the doors and one threatened to shoot the dog | asserts",
      "soldiers | told | to lock the doors | orders | in u1",
      "one | threatened | to shoot the dog | asserts | in u1",
    ],
  ],
  [
    "behind an infinitive, with a verb that nobody is the object of",
    "Pilots were told to land at once and two refused.",
    ["– | were told | to land at once | orders", "two | refused |  | declines"],
  ],
  [
    "behind a thing with a relative clause",
    "The ticket names a street that has gone and the stamp beside it reads “valid for all roads”.",
    ["The ticket | names | a street that has gone | asserts", "the stamp beside it | reads | “valid for all roads” | asserts"],
  ],
  [
    "not before a participle of what is listed",
    "The letter lists the dead and the houses burned in May.",
    ["The letter | lists | the dead and the houses burned in May | asserts"],
  ],
  [
    "behind words in marks",
    "A trader said that the papers read “pump parts” and he had no reason to look further.",
    [
      "A trader | said | that the papers read “pump parts” and he had no reason to look further | asserts",
      "the papers | read | “pump parts” | asserts | in u1",
    ],
  ],
  [
    "where “that” goes on with the verb around",
    "A fitter told us his foreman had reported “a small leak” at noon, and that the manager answered: “Mop it.”",
    [
      "A fitter | told | his foreman had reported “a small leak” at noon, and that the manager answered: “Mop it.” | asserts",
      "his foreman | reported | “a small leak” at noon | asserts | in u1",
      "the manager | answered | “Mop it.” | asserts | in u1",
    ],
  ],
  [
    "where “so” tells what came of it",
    "“The colonel ordered us to leave, so we went,” he said.",
    ["he | said | “The colonel ordered us to leave, so we went,” | asserts", "The colonel | ordered | to leave | orders | in u1"],
  ],
  ["before thanks", "My sister shouted not to open it, and thank heaven.", ["My sister | shouted | not to open it | orders"]],
  [
    "before “while” and words in marks",
    "A doctor assured parents there was no danger, while the headmistress fumed: “Nobody told us anything.”",
    ["A doctor | assured | there was no danger | asserts", "the headmistress | fumed | “Nobody told us anything.” | asserts"],
  ],
  [
    "and not where somebody tells the speaker himself",
    "The warden said the cells were heated, although two prisoners told him they had slept in coats.",
    [
      "The warden | said | the cells were heated, although two prisoners told him they had slept in coats | asserts",
      "two prisoners | told | they had slept in coats | asserts | in u1",
    ],
  ],
  [
    "before words in marks that somebody adds",
    "Mr Orr thinks he lost nine hens, “or ten,” he added.",
    ["Mr Orr | thinks | he lost nine hens | hedges", "he | added | “or ten,” | asserts"],
  ],
  [
    "before a main clause whose verb is taken for a participle",
    "Asked what was in it, a spokesman hung up.",
    ["– | Asked | what was in it | asks", "a spokesman | hung up |  | declines"],
  ],
  [
    "behind a headline's words in marks",
    "Port bosses claim 'all is well' after crane topples",
    ["Port bosses | claim | 'all is well' | asserts"],
  ],
]);

table("Firsthand gives what is quoted over paragraphs to its speaker", [
  [
    "where each paragraph is left open",
    "“You can smell it,” a baker in Mill Lane said on Friday.\n\n“In March they told us it was over.\n\n“He said it was safe. Look at it.”\n\nThe works was built in 1950.",
    [
      "a baker in Mill Lane | said | “You can smell it,” … “In March they told us it was over. … “He said it was safe. Look at it.” | asserts",
      "they | told | it was over | asserts | in u1",
      "He | said | it was safe | asserts | in u1",
    ],
  ],
]);

table("Firsthand leaves those who are ordered out of the order", [
  ["sent somewhere", "Soldiers had ordered them indoors.", ["Soldiers | ordered | indoors | orders"]],
  ["sent out of a place", "Marshals ordered everyone out of the hall.", ["Marshals | ordered | out of the hall | orders"]],
  [
    "before a remark",
    "In the tape a controller orders the pilots, in French, to climb at once.",
    ["a controller | orders | to climb at once | orders"],
  ],
  ["in the passive", "He was ordered back to the gate by a sergeant.", ["a sergeant | was ordered | back to the gate | orders"]],
]);

table("Firsthand reads passives that govern what is said", [
  [
    "branded",
    "The singer has been branded a cheat – by her own mother.",
    ["her own mother | been branded | The singer … a cheat | asserts"],
  ],
  ["nobody branded", "Nobody was branded a traitor.", []],
  ["dismissed as", "The list was dismissed as a fake.", ["– | was dismissed | The list … as a fake | denies"]],
  [
    "blamed for",
    "The captain was blamed for the crash by his own mate.",
    ["his own mate | was blamed | The captain … for the crash | asserts"],
  ],
  [
    "promised a thing",
    "The men said they had been promised land.",
    ["The men | said | they had been promised land | asserts", "– | been promised | land | asserts | in u1"],
  ],
  [
    "promised a clause",
    "The men said they had been promised the road was clear.",
    ["The men | said | they had been promised the road was clear | asserts", "– | been promised | the road was clear | asserts | in u1"],
  ],
  ["asked for", "The men were asked for their names by a guard.", ["a guard | were asked | their names | orders"]],
]);

table("Firsthand tells stances by what opens or closes a quotation", [
  [
    "a short denial that opens a turn",
    "Question: Is it true?\nAnswer: It is not. The list is forged.",
    ["Question | : | Is it true? | asks", "Answer | : | It is not. The list is forged. | denies"],
  ],
  [
    "nothing to announce",
    "Question: Will you resign?\nAnswer: I have nothing to announce.",
    ["Question | : | Will you resign? | asks", "Answer | : | I have nothing to announce. | declines"],
  ],
  [
    "an order behind whoever it is said to",
    "My aunt said: “Love, come away from that.”",
    ["My aunt | said | “Love, come away from that.” | orders"],
  ],
  ["“well” and no order", "‘Well, the gate was shut,’ the nurse told her.", ["the nurse | told | ‘Well, the gate was shut,’ | asserts"]],
  [
    "what nothing could do",
    "The chiefs promised nothing could ever reach us.",
    ["The chiefs | promised | nothing could ever reach us | asserts"],
  ],
  ["what could happen", "The chiefs said a shell could reach us.", ["The chiefs | said | a shell could reach us | hedges"]],
  [
    "what should be done",
    "The consul suggested that the list should be burned.",
    ["The consul | suggested | that the list should be burned | orders"],
  ],
  [
    "what should have been done",
    "The consul suggested that the list should have been burned.",
    ["The consul | suggested | that the list should have been burned | asserts"],
  ],
  [
    "a short question behind what is told",
    "“They say he was carried out under a sheet,” a cousin said. “The guard says he is in a ward. Which ward?”",
    [
      "a cousin | said | “They say he was carried out under a sheet,” … “The guard says he is in a ward. Which ward?” | asserts",
      "They | say | he was carried out under a sheet | asserts | in u1",
      "The guard | says | he is in a ward | asserts | in u1",
    ],
  ],
  [
    "a question as long as what it follows",
    "“The mill burned. What is it that they want of us?” a cousin said.",
    ["a cousin | said | “The mill burned. What is it that they want of us?” | asks"],
  ],
  [
    "a doubt before “that”",
    "The panel finds it likely, though not proven, that gas was used.",
    ["The panel | finds | that gas was used | hedges"],
  ],
  [
    "a disbelief, which stays in what is said",
    "The inspector considers it unlikely that nobody knew.",
    ["The inspector | considers | it unlikely that nobody knew | hedges"],
  ],
]);

table("Firsthand reads no saying in what is done with papers, cases and goods", [
  ["a list that is published", "The party published the names of 97 men.", []],
  ["a claim that is published", "The paper published the allegation.", ["The paper | published | the allegation | asserts"]],
  ["an appeal that a court hears", "The High Court on Friday heard the appeal of a pilot jailed for spying.", []],
  ["goods that are ordered", "Marland ordered twelve new tanks in June.", []],
  ["deeds that are ordered", "The judge ordered two inquiries.", ["The judge | ordered | two inquiries | orders"]],
  ["a season that nobody will see", "He won't see Christmas, she fears.", ["she | fears | He won't see Christmas | hedges"]],
  ["those who are let go", "They had let the men go “on the word of an elder”.", []],
  ["a written order", "She asked whether any written order existed.", ["She | asked | whether any written order existed | asks"]],
  ["what whoever denies it has not seen", "The guard denied having heard a shot.", ["The guard | denied | having heard a shot | denies"]],
  ["dried fish in a list", "The bill lists machine parts and dried fish.", ["The bill | lists | machine parts and dried fish | asserts"]],
]);

table("Firsthand reads acts that several words tell", [
  [
    "a letter that is read, and what it says",
    "The clerk then read a letter from the firm, which said that the valve was new.",
    [
      "The clerk | read | a letter from the firm, which said that the valve was new | asserts",
      "a letter from the firm, which | said | that the valve was new | asserts | in u1",
    ],
  ],
  ["a letter that is read", "The clerk read the letter and left.", []],
  [
    "“or so he said” in a quotation",
    "“The clerk told each man a different sum, or so he said,” she told us.",
    [
      "she | told | “The clerk told each man a different sum, or so he said,” | asserts",
      "he | said | The clerk told each man a different sum | asserts | in u1",
      "The clerk | told | a different sum | asserts | in u2",
    ],
  ],
  ["whoever hangs up", "The agent hung up on us. She hung up her coat.", ["The agent | hung up |  | declines"]],
  ["whoever cannot check", "I can't check this. I couldn't check in at the inn.", ["I | can't check | this | declines"]],
  [
    "a post taken back, and no hill",
    "I take back the post about the breach. They take back the hill.",
    ["I | take | the post about the breach | denies"],
  ],
  ["forgery that is cried", "The ministry cries forgery. He cries himself to sleep.", ["The ministry | cries | forgery | asserts"]],
  [
    "a figure that is given, and no party",
    "The office gave a toll of nine. She gave a party for nine.",
    ["The office | gave | a toll of nine | asserts"],
  ],
  [
    "a floating “all”",
    "The lawyer said they had all told her that a man came.",
    ["The lawyer | said | they had all told her that a man came | asserts", "they | told | that a man came | asserts | in u1"],
  ],
  [
    "what is dismissed as something on a day",
    "The president dismissed as a fake on Friday a letter that instructs guards to fire.",
    [
      "The president | dismissed | as a fake on Friday a letter that instructs guards to fire | denies",
      "a letter that | instructs | guards to fire | orders | in u1",
    ],
  ],
  ["a rumour that goes round", "A rumour went round that the mine was sold.", ["– | rumour | that the mine was sold | asserts"]],
  [
    "a rumour first printed somewhere",
    "The rumour, first printed by the Argus, that the mine was sold has been denied.",
    ["the Argus | rumour | that the mine was sold | asserts"],
  ],
  ["a reply that was short", "Her reply was short: “Ask the bank.”", ["Her | reply | “Ask the bank.” | asserts"]],
  [
    "“that night” in a claim",
    "His claim that he slept that night does not convince the court.",
    ["His | claim | that he slept that night | asserts"],
  ],
]);

table("Firsthand gives what is done in what somebody says to whoever does it", [
  [
    "whoever rings and admits it",
    "Her son said a manager phoned on Monday and admitted that the gate was shut.",
    [
      "Her son | said | a manager phoned on Monday and admitted that the gate was shut | asserts",
      "a manager | admitted | that the gate was shut | asserts | in u1",
    ],
  ],
  [
    "whoever had rung and threatened",
    "The widow writes that Merz had telephoned the night before and threatened to shoot them.",
    [
      "The widow | writes | that Merz had telephoned the night before and threatened to shoot them | asserts",
      "Merz | threatened | to shoot them | asserts | in u1",
    ],
  ],
  [
    "whoever keeps one thing back and tells another",
    "The mate wrote that the officer would not say who he was and told the cook that the ship was seized.",
    [
      "The mate | wrote | that the officer would not say who he was and told the cook that the ship was seized | asserts",
      "the officer | would not say | who he was | declines | in u1",
      "the officer | told | that the ship was seized | asserts | in u1",
    ],
  ],
  [
    "and not where the public is told",
    "The minister said the army would not comment and told parliament that an inquiry had begun.",
    [
      "The minister | said | the army would not comment | asserts",
      "the army | would not comment |  | declines | in u1",
      "The minister | told | that an inquiry had begun | asserts",
    ],
  ],
  [
    "whoever tells the same listener two things",
    "The guard maintained that his superior had told the shift that the box was empty and instructed it to play music.",
    [
      "The guard | maintained | that his superior had told the shift that the box was empty and instructed it to play music | asserts",
      "his superior | told | that the box was empty | asserts | in u1",
      "his superior | instructed | to play music | orders | in u1",
    ],
  ],
  ["what came of a question", "They asked me what I had seen, and by Friday the shop was shut.", ["They | asked | what I had seen | asks"]],
  ["when a thing is wanted", "The fund asked for guarantees before it sends a party.", ["The fund | asked | guarantees | orders"]],
  [
    "nouns of what somebody is sure of",
    "The committee expressed confidence that the vote was fair. His conviction for theft was quashed.",
    ["The committee | confidence | that the vote was fair | asserts"],
  ],
]);

table("Firsthand reads silences of several words", [
  [
    "ignorance that is pleaded",
    "Asked about the list, the mayor pleaded ignorance.",
    ["– | Asked | the list | asks", "the mayor | pleaded ignorance |  | declines"],
  ],
  ["nothing to say about it", "The mayor had nothing to say about the list.", ["The mayor | had nothing to say | the list | declines"]],
  ["a choice not to comment", "The mayor chose not to comment.", ["The mayor | chose not to comment |  | declines"]],
  ["a request left unanswered", "The bank has left the request unanswered.", ["The bank | has left the request unanswered |  | declines"]],
  [
    "whoever walks off when he is asked",
    "Asked why it was shut, the mayor walked off. The mayor walked off with the cup.",
    ["– | Asked | why it was shut | asks", "the mayor | walked off |  | declines"],
  ],
  [
    "whoever is not prepared to say",
    "The mayor was not prepared to discuss the list.",
    ["The mayor | was not prepared to discuss | the list | declines"],
  ],
  ["what somebody could not recall", "The mayor could not recall.", ["The mayor | could not recall |  | declines"]],
  [
    "a tape that shows",
    "The mayor said the tape shows two men.",
    ["The mayor | said | the tape shows two men | asserts", "the tape | shows | two men | asserts | in u1"],
  ],
]);

table("Firsthand takes no question that somebody has for a silence", [
  ["who has one", "Rasmus has a similar question.", []],
  ["who takes some", "The candidates took questions.", []],
  ["who takes none", "The mayor took no questions.", ["The mayor | took no questions |  | declines"]],
  ["who turns them down", "The mayor turned down questions.", ["The mayor | turned down questions |  | declines"]],
]);
