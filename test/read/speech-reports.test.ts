import { table } from "./said.ts";

table("Firsthand reads what reports are full of", [
  [
    "the verb of the clause around a relative one",
    "A photograph that shows the wreck has been shared 900 times.",
    ["A photograph that | shows | the wreck | asserts"],
  ],
  [
    "a participle's object before the verb of the clause around",
    "A leaflet claiming responsibility was found at the depot.",
    ["A leaflet | claiming | responsibility | asserts"],
  ],
  [
    "of whoever did something and is spoken of",
    "The tenant who posted the notice did not respond to a request for comment.",
    ["The tenant who posted the notice | did not respond |  | declines"],
  ],
  [
    "a clause that leaves the clause around its verb",
    "A certificate that confirms the sale was a sham has vanished.",
    ["A certificate that | confirms | the sale was a sham | asserts"],
  ],
  [
    "a clause behind a noun that is no subject",
    "Customs released a scan that shows the crate has been opened.",
    ["a scan that | shows | the crate has been opened | asserts"],
  ],
  [
    "a person whom somebody spoke to",
    "Others I spoke to denied there was a gate.",
    ["Others I spoke to | denied | there was a gate | denies"],
  ],
  [
    "a person of a group whom somebody spoke to",
    "A stoker of the second shift I spoke to says the boiler was cold.",
    ["A stoker of the second shift I spoke to | says | the boiler was cold | asserts"],
  ],
  [
    "the doctor that somebody was sent to",
    "The doctor he was sent to confirmed the fracture.",
    ["The doctor he was sent to | confirmed | the fracture | asserts"],
  ],
  [
    "participles in a row behind the subject",
    "Footage taken by a cyclist and analysed by the paper showed two masked men.",
    ["Footage taken by a cyclist and analysed by the paper | showed | two masked men | asserts"],
  ],
  [
    "what nobody could verify",
    "The claim that the dam was mined could not be verified.",
    ["– | could not be verified | The claim that the dam was mined | declines", "– | claim | that the dam was mined | asserts | in u1"],
  ],
  [
    "a claim with a participle that nobody could verify",
    "Claims shared in local groups that the dam was mined could not be independently verified.",
    ["– | could not be independently verified | Claims shared in local groups that the dam was mined | declines"],
  ],
  [
    "what nobody has verified",
    "The recording has not been independently verified.",
    ["– | has not been independently verified | The recording | declines"],
  ],
  [
    "a question that nobody could settle",
    "It could not be established whether the gate was shut.",
    ["– | could not be established | whether the gate was shut | declines"],
  ],
  [
    "of nobody who could not verify inside what somebody says",
    "Orlan said the figure could not be verified.",
    ["Orlan | said | the figure could not be verified | asserts"],
  ],
  ["a door that could not be opened", "The door could not be opened and the sample was not tested.", []],
  [
    "no reply that came",
    "No reply had been received from the consulate by Friday.",
    ["the consulate | No reply had been received |  | declines"],
  ],
  ["no word from somebody", "No word yet from the consulate.", ["the consulate | No word |  | declines"]],
  [
    "cases that somebody leaves alone",
    "The consulate did not address the three cases.",
    ["The consulate | did not address | the three cases | declines"],
  ],
  [
    "an entry of a running report",
    "10:22 Harbour chief Lenk calls the delay a disgrace.",
    ["Harbour chief Lenk | calls | the delay a disgrace | asserts"],
  ],
  [
    "a speaker of an entry of a running report",
    "09:31 Governor: death toll rises to five.",
    ["Governor | : | death toll rises to five | asserts"],
  ],
  [
    "verbs in a row, one with words in marks",
    "The governor confirms “damage to a shed”, denies casualties and says the road is open.",
    [
      "The governor | confirms | “damage to a shed” | asserts",
      "The governor | denies | casualties | denies",
      "The governor | says | the road is open | asserts",
    ],
  ],
  [
    "what is asked, and not whoever answers",
    "The nurse asked the warden whether he wanted a lamp and he replied: “No.”",
    ["The nurse | asked | whether he wanted a lamp | asks", "he | replied | “No.” | denies"],
  ],
  [
    "what somebody is to do, and not what came of it",
    "I asked her to write the date and she said the form had no room for it.",
    ["I | asked | to write the date | orders", "she | said | the form had no room for it | asserts"],
  ],
  [
    "an auxiliary that two verbs share",
    "Beck said she had asked to see the data and been refused.",
    ["Beck | said | she had asked to see the data and been refused | asserts", "she | asked | to see the data | orders | in u1"],
  ],
  [
    "those who are told, before a number",
    "He told reporters three “command posts” were hit.",
    ["He | told | three “command posts” were hit | asserts"],
  ],
  ["what somebody is pressed on", "Pressed on whether anybody was harmed, he left.", ["– | Pressed | whether anybody was harmed | asks"]],
  [
    "a question put by message",
    "Asked via text message whether he had met the man, Orlan wrote back: “No.”",
    ["– | Asked | whether he had met the man | asks", "Orlan | wrote | “No.” | denies"],
  ],
  ["nothing of whoever leads a firm", "The barge belonged to a firm directed by her uncle.", []],
  [
    "what somebody is believed to be",
    "Divers searched for a stoker believed trapped under the deck.",
    ["– | believed | a stoker believed trapped under the deck | hedges"],
  ],
  [
    "fish that are feared dead as none",
    "Anglers who feared dead fish would wash up stayed away.",
    ["Anglers who | feared | dead fish would wash up | hedges"],
  ],
  ["a headline of those who are told", "Jury told warden ignored bell\n\nThe trial goes on.", ["– | told | warden ignored bell | asserts"]],
  [
    "a speaker behind a kicker",
    "BLAST SHOCK: 'They left him to die,' sobs mum of stoker\n\nA street is in mourning.",
    ["mum of stoker | sobs | 'They left him to die,' | asserts"],
  ],
  [
    "an author of a paper",
    "The report, whose author, Ann Roe, cited two pilots, said the bridge was unsafe.",
    [
      "author, Ann Roe | cited | two pilots | asserts",
      "The report, whose author, Ann Roe, cited two pilots | said | the bridge was unsafe | asserts",
    ],
  ],
  [
    "an author with a verb of his own",
    "A study whose author, a botanist, claims the trees were poisoned was withdrawn.",
    ["author, a botanist | claims | the trees were poisoned | asserts"],
  ],
  ["of whoever ought to say something", "Authorities should disclose the names of the dead.", []],
  ["of whoever has to explain himself", "The mayor was under pressure to explain why he waited.", []],
  [
    "what a fact would explain",
    "Orlan says the tank was empty, which would explain the silence.",
    ["Orlan | says | the tank was empty, which would explain the silence | asserts"],
  ],
  ["hopes of finding somebody", "Hopes of finding him alive were fading.", []],
  ["whoever is asked as nothing that is said", "We have asked the army and will update this page.", []],
  [
    "by somebody's own admission in a relative clause",
    "The two men, who by their own admission acted for gain, were jailed.",
    ["their | admission | acted for gain | asserts"],
  ],
  [
    "whose reports they are",
    "There were reports of graves near the quarry, including from the union, which said it had counted eight.",
    ["– | reports | graves near the quarry | asserts", "the union, which | said | it had counted eight | asserts"],
  ],
  [
    "a teacher whose name is withheld",
    "“K.L.,” a teacher whose name has been withheld, said that soldiers came at night.",
    ["a teacher whose name has been withheld | said | that soldiers came at night | asserts"],
  ],
  [
    "the object of “which” behind another noun",
    "Orlan said on his channel that the barge, which he identified as the Lorn, sank.",
    [
      "Orlan | said | that the barge, which he identified as the Lorn, sank | asserts",
      "he | identified | the barge … the Lorn | asserts | in u1",
    ],
  ],
  [
    "a remark inside a relative clause",
    "Abbot said the order came from the mayor, who, she said, told her to wait.",
    [
      "Abbot | said | the order came from the mayor, who, she said, told her to wait | asserts",
      "she | said | the mayor … told her to wait | asserts | in u1",
      "the mayor, who | told | to wait | orders | in u2",
    ],
  ],
  [
    "a remark behind “where”",
    "A stoker described being held in a cellar where, he said, nobody could stand.",
    [
      "A stoker | described | being held in a cellar where, he said, nobody could stand | asserts",
      "he | said | a cellar … nobody could stand | asserts | in u1",
    ],
  ],
  [
    "what can be neither confirmed nor denied",
    "The customs service said it could neither confirm nor deny the sale.",
    ["The customs service | said | it could neither confirm nor deny the sale | declines"],
  ],
  [
    "a family behind a length of time",
    "A family of five who clung to a chimney for six hours have told how they heard shouts.",
    ["A family of five who clung to a chimney for six hours | told | how they heard shouts | asserts"],
  ],
  [
    "what somebody claims to have heard",
    "Another claimed to have heard a siren at two, but said it cut out.",
    ["Another | claimed | to have heard a siren at two | asserts", "Another | said | it cut out | asserts"],
  ],
  [
    "in whose statement something was told",
    "You told the inquiry in your first statement that the door was locked.",
    ["You | told | that the door was locked | asserts"],
  ],
  [
    "an answer that whoever asks is told",
    "I asked the station why it was taken down and was told “technical reasons”.",
    ["I | asked | why it was taken down | asks", "– | was told | “technical reasons” | asserts"],
  ],
  [
    "who comes forward to say so",
    "The widow has called for an inquest after a crewmate came forward to say there had been a fight.",
    ["The widow | called | an inquest | orders", "a crewmate | say | there had been a fight | asserts"],
  ],
  [
    "three verbs of saying in a row",
    "Her lawyer said the list was forged, accused the mayor of theft and announced an appeal.",
    [
      "Her lawyer | said | the list was forged | asserts",
      "Her lawyer | accused | the mayor of theft | asserts",
      "Her lawyer | announced | an appeal | asserts",
    ],
  ],
  [
    "three things that somebody is said to have done",
    "Orlan said the guard opened the gate, dropped the key and ran.",
    ["Orlan | said | the guard opened the gate, dropped the key and ran | asserts"],
  ],
  ["of what somebody tries to confirm", "We are trying to confirm this.", []],
  [
    "what somebody calls on others to do",
    "The staff stresses that the farm is empty and calls on the media not to repeat it.",
    ["The staff | stresses | that the farm is empty | asserts", "The staff | calls | the media not to repeat it | orders"],
  ],
  ["no question that nobody learns", "I have asked him twice and both times he left.", []],
  [
    "somebody who tells it on a night",
    "A colleague, whom I will not name, told me that night they were nothing of the sort.",
    ["A colleague, whom I will not name | told | they were nothing of the sort | asserts"],
  ],
  [
    "a committee in a headline",
    "SENATE COMMITTEE TOLD OF 'CULTURE OF SILENCE'\n\nThe hearing goes on.",
    ["– | TOLD | 'CULTURE OF SILENCE' | asserts"],
  ],
  [
    "somebody who is told of behind “me”",
    "A medic tells me Rin cried for two days and asked for his mother.",
    ["A medic | tells | Rin cried for two days and asked for his mother | asserts", "Rin | asked | his mother | orders | in u1"],
  ],
  [
    "a plea and the crane behind it",
    "Two men, who had pleaded guilty, were jailed for wrecking a crane that prosecutors said was old.",
    ["prosecutors | said | a crane … was old | asserts"],
  ],
  [
    "a clause with a relative one beside what is said",
    "The port denies theft, and a clerk, whose notes are gone, spoke of twelve crates.",
    ["The port | denies | theft | denies", "a clerk, whose notes are gone | spoke | twelve crates | asserts"],
  ],
  [
    "a passive that two verbs share",
    "The editor who was held on Saturday has told his lawyer he was shown a list and asked to tick some names.",
    [
      "The editor who was held on Saturday | told | he was shown a list and asked to tick some names | asserts",
      "– | asked | to tick some names | orders | in u1",
    ],
  ],
  [
    "one of whom something is told with “with”",
    "Colleagues dismissed the remarks, with one saying the only thing he had hidden behind was a desk.",
    ["Colleagues | dismissed | the remarks | denies", "one | saying | the only thing he had hidden behind was a desk | asserts"],
  ],
  [
    "what can be told",
    "Orlan said on Monday: “What I can tell you is that no call was received.”",
    ["Orlan | said | “What I can tell you is that no call was received.” | asserts"],
  ],
  [
    "whose earlier statement says nothing",
    "Your earlier statement said nothing about the second boat.",
    ["Your earlier statement | said nothing | the second boat | declines"],
  ],
  ["of what somebody is told to ask", "They said to ask you.", ["They | said | to ask you | orders"]],
  [
    "a review of dated floods",
    "An internal review of the August floods, a copy of which was leaked, concludes that managers ignored three warnings.",
    ["An internal review of the August floods, a copy of which was leaked | concludes | that managers ignored three warnings | asserts"],
  ],
  [
    "a statement that somebody is forced to read out",
    "Gunmen forced the presenter to read out a statement declaring the governor deposed.",
    ["a statement | declaring | the governor deposed | asserts"],
  ],
  [
    "who appears to insist on it",
    "The governor appeared on television three hours later to insist he remained in charge.",
    ["The governor | insist | he remained in charge | asserts"],
  ],
  ["a figure that is the whole answer", "One, a baker, said five minutes.", ["One, a baker | said | five minutes | asserts"]],
  [
    "a pronoun for what could not be verified",
    "That could not be verified, and the road was empty.",
    ["– | could not be verified | That | declines"],
  ],
  [
    "what somebody confesses to in a recording",
    "Olm confessed in a leaked recording to having moved the ballots.",
    ["Olm | confessed | having moved the ballots | asserts"],
  ],
  [
    "a clause of what only leads to another one",
    "In the recording, which her office says is genuine, a woman can be heard laughing.",
    ["her office | says | is genuine | asserts"],
  ],
  [
    "accounts that differ beside what is described",
    "Residents described a burst of gunfire near the barracks, though accounts differed.",
    ["Residents | described | a burst of gunfire near the barracks | asserts"],
  ],
  [
    "questions that somebody asks",
    "Venn told reporters he had merely asked questions.",
    ["Venn | told | he had merely asked questions | asserts"],
  ],
  [
    "a clerk employed in copying",
    "A clerk employed in copying them said the lists were old.",
    ["A clerk employed in copying them | said | the lists were old | asserts"],
  ],
  [
    "a speaker with a clause inside what is said",
    "And Orlan, said Marlow, who remains a friend of his, does not forgive.",
    ["Marlow, who remains a friend of his | said | And Orlan … does not forgive | asserts"],
  ],
  [
    "polls of some weeks",
    "A digest of surveys made during the last ten days shows Orlan ahead.",
    ["A digest of surveys made during the last ten days | shows | Orlan ahead | asserts"],
  ],
  ["how somebody begins", "“Let me say why,” she begins. “It was late.”", ["she | begins | “Let me say why,” … “It was late.” | asserts"]],
  [
    "how somebody goes on",
    "“The gate was shut,” Marlow continued. “Nobody came.”",
    ["Marlow | continued | “The gate was shut,” … “Nobody came.” | asserts"],
  ],
  ["what goes on without a word", "The rain continued, “heavier than ever”.", []],
  [
    "whom a ward lets in, which nobody says",
    "The clinic has admitted 14 patients. The clinic admitted that the pump was old.",
    ["The clinic | admitted | that the pump was old | asserts"],
  ],
  [
    "a name with a verb in it",
    "Two nurses told Shore Rights Watch that the wards were full.",
    ["Two nurses | told | that the wards were full | asserts"],
  ],
  [
    "whose words they are, before a subject with its name",
    "According to Witness 2, the ferry master, Jon Brell, had radioed the quay twice.",
    ["Witness 2 | According to | the ferry master, Jon Brell, had radioed the quay twice | asserts"],
  ],
  [
    "a test that somebody is told of, behind a time between commas",
    "The clinic told the Dawn that a test made on 3 May, two days after the fire, showed no spirits.",
    [
      "The clinic | told | that a test made on 3 May | asserts",
      "a test made on 3 May, two days after the fire | showed | no spirits | asserts",
    ],
  ],
  [
    "an age and what somebody is, behind who told it",
    "A guard told the Dawn that Emre Vidal, 41, a father of two, had confessed during questioning that he had slept.",
    [
      "A guard | told | that Emre Vidal, 41, a father of two, had confessed during questioning that he had slept | asserts",
      "Emre Vidal, 41, a father of two | confessed | that he had slept | asserts | in u1",
    ],
  ],
  [
    "somebody who is called like a month",
    "Jan Brell, 52, a retired stoker, said that the boiler was cold.",
    ["Jan Brell, 52, a retired stoker | said | that the boiler was cold | asserts"],
  ],
  [
    "when somebody was questioned, before what he confessed",
    "The second stoker has confessed during his questioning on 4 May that he had slept.",
    ["The second stoker | confessed | that he had slept | asserts"],
  ],
  ["what it would be wrong to say, which nobody says", "It would be wrong to say that the stokers alone are to blame.", []],
  [
    "what somebody wrote and takes back",
    "I take back what I wrote about the boiler.",
    ["I | take | what I wrote about the boiler | denies", "I | wrote | the boiler | asserts | in u1"],
  ],
  [
    "members of a parliament, with what they sit for and their party",
    "1. Ada Fenn (Tarn North) (Civic List): When was the quay shut?\n\nThe Minister of Ports (Jon Brell): The quay was shut at noon. I note that the hon. Lady told the house that it was open, and that she has withdrawn it.",
    [
      "Ada Fenn (Tarn North) (Civic List) | : | When was the quay shut? | asks",
      "The Minister of Ports (Jon Brell) | : | The quay was shut at noon. I note that the hon. Lady told the house that it was open, and that she has withdrawn it. | asserts",
      "I | note | that the hon. Lady told the house that it was open, and that she has withdrawn it | asserts | in u2",
      "the hon. Lady | told | that it was open | asserts | in u3",
      "she | withdrawn | it | denies | in u3",
    ],
  ],
]);
