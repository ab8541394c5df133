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
      "the Osk wire service | claimed | citing a clerk … that the vault was empty | asserts | in u1",
      "a clerk | citing | that the vault was empty | asserts | in u2",
    ],
  ],
  [
    "of whoever is cited before a verb that looks like a noun",
    "A friend of the family, citing a note found in her coat, claims Rhoda wrote that she was tired.",
    [
      "A friend of the family | claims | citing a note found in her coat … Rhoda wrote that she was tired | asserts",
      "a note found in her coat | citing | Rhoda wrote that she was tired | asserts | in u1",
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

table("Firsthand reads in a chain what is said", [
  [
    "of whoever warns nobody but them",
    "A teacher told the class that the pond was deep — then warned them not to swim.",
    ["A teacher | told | that the pond was deep | asserts", "A teacher | warned | not to swim | orders"],
  ],
  [
    "of claims that somebody was dismissed",
    "The mill said it was aware of claims that Mrs Pask had been dismissed.",
    [
      "The mill | said | it was aware of claims that Mrs Pask had been dismissed | asserts",
      "– | claims | that Mrs Pask had been dismissed | asserts | in u1",
    ],
  ],
  [
    "of nobody who is advised",
    "A clerk said the vicar had been advised by a colleague.",
    ["A clerk | said | the vicar had been advised by a colleague | asserts"],
  ],
  [
    "of whoever asks for somebody",
    "She was asked by Mr Vane, for the family, whether the owner had said how he knew.",
    ["Mr Vane | was asked | whether the owner had said how he knew | asks", "the owner | said | how he knew | asserts | in u1"],
  ],
  [
    "of nobody who is questioned on a day",
    "The skipper, questioned on 9 March, stated that he gave no such order.",
    ["The skipper | stated | that he gave no such order | asserts"],
  ],
  [
    "of no reason to say so",
    "The judge asked whether the cellmate had any reason to say it.",
    ["The judge | asked | whether the cellmate had any reason to say it | asks"],
  ],
  [
    "of the driver and the soldier who stopped him",
    "According to the driver, the soldier who stopped him said he had been told to let nobody through.",
    [
      "the driver | According to | the soldier who stopped him said he had been told to let nobody through | asserts",
      "the soldier who stopped him | said | he had been told to let nobody through | asserts | in u1",
      "– | been told | to let nobody through | orders | in u2",
    ],
  ],
  [
    "of whoever is asked who declared it",
    "He asked the chief of staff who had declared it safe and was told that “that is not your question”.",
    ["He | asked | who had declared it safe | asks", "– | was told | that “that is not your question” | asserts"],
  ],
  [
    "to the next morning",
    "Kell said an operator had told him the next morning that the tape had been wiped.",
    [
      "Kell | said | an operator had told him the next morning that the tape had been wiped | asserts",
      "an operator | told | that the tape had been wiped | asserts | in u1",
    ],
  ],
  [
    "to words in marks while something went on",
    "Dell said Leo had said “he pushed me” as she cut off his coat.",
    ["Dell | said | Leo had said “he pushed me” as she cut off his coat | asserts", "Leo | said | “he pushed me” | asserts | in u1"],
  ],
  [
    "of what is said in a video that somebody shows",
    "A recruit said in a video circulated by the ministry that his captain had ordered the shelling of the village.",
    [
      "A recruit | said | that his captain had ordered the shelling of the village | asserts",
      "his captain | ordered | the shelling of the village | orders | in u1",
    ],
  ],
  [
    "of a man who claims to be somebody who told her",
    "She was rung by a man claiming to be a guard who told her he was dead.",
    ["a man | claiming | to be a guard who told her he was dead | asserts", "a guard who | told | he was dead | asserts | in u1"],
  ],
  ["of nobody by whom", "The mill would not say by whom.", ["The mill | would not say | by whom | declines"]],
  [
    'of what is said behind "because"',
    "Children walk because, parents say, the council told the driver that the bus was sold.",
    [
      "parents | say | the council told the driver that the bus was sold | asserts",
      "the council | told | that the bus was sold | asserts | in u1",
    ],
  ],
  [
    "to a fan that nobody touched",
    "Drivers say managers told them the fans had been checked when, according to a log, nobody had touched them.",
    [
      "Drivers | say | managers told them the fans had been checked | asserts",
      "managers | told | the fans had been checked | asserts | in u1",
      "a log | according to | nobody had touched them | asserts",
    ],
  ],
  [
    "to what was said and a further clause of it",
    "The widow testified that her husband had come home saying the brake slipped and that he had told the foreman so.",
    [
      "The widow | testified | that her husband had come home saying the brake slipped and that he had told the foreman so | asserts",
      "her husband | saying | the brake slipped | asserts | in u1",
      "he | told | so | asserts | in u1",
    ],
  ],
  [
    "to what a detective told and a further clause",
    "The wife says that she was told by a detective that her husband had admitted it, and that she then said what he wanted.",
    [
      "The wife | says | that she was told by a detective that her husband had admitted it, and that she then said what he wanted | asserts",
      "a detective | was told | that her husband had admitted it | asserts | in u1",
      "her husband | admitted | it | asserts | in u2",
      "she | said | what he wanted | asserts | in u1",
    ],
  ],
  [
    "to what the soldier was told and replied",
    "The driver says that he told the soldier that the man was dying, and that the soldier replied that everyone was.",
    [
      "The driver | says | that he told the soldier that the man was dying, and that the soldier replied that everyone was | asserts",
      "he | told | that the man was dying | asserts | in u1",
      "the soldier | replied | that everyone was | asserts | in u1",
    ],
  ],
  [
    "of an observation post",
    "The officer at the observation post told investigators that he had been told by the clerk that the captain knew.",
    [
      "The officer at the observation post | told | that he had been told by the clerk that the captain knew | asserts",
      "the clerk | been told | that the captain knew | asserts | in u1",
    ],
  ],
  [
    "of a works minister",
    "A former aide to the Osk works minister told an inquiry that he was ill.",
    ["A former aide to the Osk works minister | told | that he was ill | asserts"],
  ],
  [
    "of what somebody is asked about",
    "Asked about reports that the consul had been told to leave, the spokesman said that it was untrue.",
    [
      "– | Asked | reports that the consul had been told to leave | asks",
      "– | reports | that the consul had been told to leave | asserts | in u1",
      "– | been told | to leave | orders | in u2",
      "the spokesman | said | that it was untrue | asserts",
    ],
  ],
  [
    "of what is noted with regret",
    "The Ministry notes with regret that the gate was shut.",
    ["The Ministry | notes | that the gate was shut | asserts"],
  ],
  [
    "of an owner who said something else",
    "The owner had said no such thing; he had said that they might confess.",
    ["The owner | said | no such thing | declines", "he | said | that they might confess | hedges"],
  ],
  [
    "of monitors with a remark between",
    "Monitors, the office has been told, have heard from villagers that the shells came from the east.",
    [
      "– | been told | Monitors … have heard from villagers that the shells came from the east | asserts",
      "Monitors | heard | that the shells came from the east | asserts | in u1",
    ],
  ],
  [
    "to what is declined and not denied",
    "She declined to say whether a swap had been proposed, but did not deny that the subject had been mentioned.",
    [
      "She | declined to say | whether a swap had been proposed | declines",
      "She | did not deny | that the subject had been mentioned | hedges",
    ],
  ],
  [
    "of a report kept to itself",
    "A report which the board has kept to itself since May warns that the wall is moving.",
    ["A report which the board has kept to itself | warns | that the wall is moving | asserts"],
  ],
  [
    "of a son who speaks to his father",
    "“The lad rang me up and said Dad, the wall's talking,” he said.",
    [
      "he | said | “The lad rang me up and said Dad, the wall's talking,” | asserts",
      "The lad | said | Dad, the wall's talking | asserts | in u1",
    ],
  ],
  [
    "of a freed captain",
    "Pirates told crew navy would sink them, freed captain says",
    ["freed captain | says | Pirates told crew navy would sink them | asserts", "Pirates | told | navy would sink them | asserts | in u1"],
  ],
  [
    "of a judge who directs",
    "The judge directed the jury that they must acquit.",
    ["The judge | directed | that they must acquit | orders"],
  ],
  [
    "of a paper of the day",
    "She saw him pack a gun, The Sunday Flame can reveal.",
    ["The Sunday Flame | reveal | She saw him pack a gun | asserts", "She | saw | him pack a gun | asserts | in u1"],
  ],
  [
    "of a brother with a boat",
    "Frank Cassidy, 44, told Judge Rowan at Port Ellis that his brother, who owns the boat, had instructed him to say that the radio was off.",
    [
      "Frank Cassidy, 44 | told | that his brother, who owns the boat, had instructed him to say that the radio was off | asserts",
      "his brother, who owns the boat | instructed | to say that the radio was off | orders | in u1",
    ],
  ],
  [
    "of a number that nobody knew",
    "Dana said her brother rang on Tuesday from a number she did not know and told her, “They wrote it.”",
    [
      "Dana | said | her brother rang on Tuesday from a number she did not know and told her, “They wrote it.” | asserts",
      "her brother | told | “They wrote it.” | asserts | in u1",
    ],
  ],
  [
    "of an elder who vouches for what was told",
    "The men, who call themselves the Lions, told elders on Sunday, according to one of them, that they wanted bread.",
    [
      "one of them | according to | The men, who call themselves the Lions, told elders on Sunday … that they wanted bread | asserts",
      "The men, who call themselves the Lions | told | that they wanted bread | asserts | in u1",
    ],
  ],
  [
    "of a baker who told only so much",
    "The baker says that he told her only that it was old.",
    ["The baker | says | that he told her only that it was old | asserts", "he | told | that it was old | asserts | in u1"],
  ],
  [
    "of officials who are told in time",
    "She informed three officials a month before the dam burst that water was coming through.",
    ["She | informed | that water was coming through | asserts"],
  ],
  ["of an initial", "He fell. S. denied this in a statement.", ["S. | denied | this | denies"]],
  [
    "of one who said yes",
    "“One said yes and the other said no,” he recalled.",
    [
      "he | recalled | “One said yes and the other said no,” | asserts",
      "One | said | yes | asserts | in u1",
      "the other | said | no | asserts | in u1",
    ],
  ],
  [
    "of what is asked before it is told",
    "Shine said that when he asked Devane why two lists were needed he was told that the auditor had advised it.",
    [
      "Shine | said | that when he asked Devane why two lists were needed he was told that the auditor had advised it | asserts",
      "he | asked | why two lists were needed | asks | in u1",
      "– | was told | that the auditor had advised it | asserts | in u1",
    ],
  ],
  [
    "of somebody who claims to have been told",
    "The caller claimed to have been told by a clerk that the oak had been sold.",
    [
      "The caller | claimed | to have been told by a clerk that the oak had been sold | asserts",
      "a clerk | been told | that the oak had been sold | asserts | in u1",
    ],
  ],
  [
    "of somebody who told him",
    "He was offered oak by somebody who told him it came from a church.",
    ["somebody who | told | it came from a church | asserts"],
  ],
  [
    "of those who pour cold water",
    "Experts poured cold water on that, saying the second fin was a dolphin.",
    ["Experts | poured cold water on | that | denies", "Experts | saying | the second fin was a dolphin | asserts"],
  ],
  [
    "of bosses who call a claim so",
    "Jade said the signs had been taken down — a claim bosses called “total tosh”.",
    ["Jade | said | the signs had been taken down | asserts", "bosses | called | a claim … “total tosh” | asserts"],
  ],
  [
    "of a medic who claims in a remark",
    "He has written to the trust to ask whether it is true, as one medic claims, that crews were told to wait.",
    [
      "He | ask | whether it is true, as one medic claims, that crews were told to wait | asks",
      "one medic | claims | that crews were told to wait | asserts | in u1",
      "– | were told | to wait | orders | in u2",
    ],
  ],
  [
    "of reports that somebody is said to have made",
    "The Ministry is aware of reports, attributed to a union, that inspectors were ordered to delay.",
    ["a union | reports | that inspectors were ordered to delay | asserts", "– | were ordered | to delay | orders | in u1"],
  ],
  [
    "of what the sentry said to his sergeant",
    "What the sentry said to his sergeant is that a man had been hit.",
    ["the sentry | said | that a man had been hit | asserts"],
  ],
  [
    'of two girls without an "and"',
    "“The first girl said twenty minutes, the second one said she couldn't see why,” Lynn told the Osk Herald.",
    [
      "Lynn | told | “The first girl said twenty minutes, the second one said she couldn't see why,” | asserts",
      "The first girl | said | twenty minutes | asserts | in u1",
      "the second one | said | she couldn't see why | asserts | in u1",
    ],
  ],
  ["of what is no speech but anger", "“They left her on the step”: daughter's anger at ambulance wait", []],
  [
    "of an office of two letters",
    "A spokesman for the PM said the PM had been assured by Fanshaw that it was shut.",
    [
      "A spokesman for the PM | said | the PM had been assured by Fanshaw that it was shut | asserts",
      "Fanshaw | been assured | that it was shut | asserts | in u1",
    ],
  ],
  [
    "on from a block that is left open",
    'Nan said the wall had moved. “It cracked,” she added.\n\n"The mayor came at noon.\n\nNobody else was there.',
    ["Nan | said | the wall had moved | asserts", "she | added | “It cracked,” | asserts"],
  ],
  [
    "of both",
    "Most believe that both the mill and the port were shut.",
    ["Most | believe | that both the mill and the port were shut | hedges"],
  ],
]);
