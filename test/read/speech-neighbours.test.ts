import { table } from "./said.ts";

table("Firsthand reads how local papers tell who told whom", [
  [
    "what stands on both sides of a remark",
    "The tenant, her niece said, had smelt smoke and thought it was the baker's oven.",
    [
      "her niece | said | The tenant … had smelt smoke and thought it was the baker's oven | asserts",
      "The tenant | smelt | smoke | asserts | in u1",
      "The tenant | thought | it was the baker's oven | hedges | in u1",
    ],
  ],
  [
    "a row of verbs around a remark",
    "The plumber came at six, the caretaker says, looked at the valve and told him it was older than both of them.",
    [
      "the caretaker | says | The plumber came at six … looked at the valve and told him it was older than both of them | asserts",
      "The plumber | told | it was older than both of them | asserts | in u1",
    ],
  ],
  [
    "what somebody did and thought before a remark",
    "The lodger had seen the light too, she said, and thought it was a torch.",
    [
      "she | said | The lodger had seen the light too … and thought it was a torch | asserts",
      "The lodger | seen | the light too | asserts | in u1",
      "The lodger | thought | it was a torch | hedges | in u1",
    ],
  ],
  [
    "what somebody did and reported before a remark",
    "The groom had found the bolt drawn, he said, and reported it to the steward, who told him it was the wind.",
    [
      "he | said | The groom had found the bolt drawn … and reported it to the steward, who told him it was the wind | asserts",
      "The groom | found | the bolt drawn | asserts | in u1",
      "The groom | reported | it | asserts | in u1",
      "the steward, who | told | it was the wind | asserts | in u1",
    ],
  ],
  [
    "a purpose and a semicolon behind a remark",
    "She had written, she said, to thank them; every word about the rent had been in jest.",
    ["she | said | She had written … to thank them; every word about the rent had been in jest | asserts"],
  ],
  [
    "a clause in the past perfect behind a semicolon",
    "The ferry firm said its deckhands were asleep; the mate had rung the bell himself.",
    ["The ferry firm | said | its deckhands were asleep; the mate had rung the bell himself | asserts"],
  ],
  [
    "people of the story behind a semicolon",
    "Her brother said the surgeons had warned him he might limp; he told them to wait for the dancing season.",
    [
      "Her brother | said | the surgeons had warned him he might limp; he told them to wait for the dancing season | asserts",
      "the surgeons | warned | he might limp | hedges | in u1",
      "he | told | to wait for the dancing season | orders | in u1",
    ],
  ],
  [
    "somebody else behind a semicolon",
    "The ferry firm said its deckhands were asleep; the mate disputed it.",
    ["The ferry firm | said | its deckhands were asleep | asserts", "the mate | disputed | it | denies"],
  ],
  [
    "something else that he had said",
    "The steward said no such thing; he had said that the bolt was drawn.",
    ["The steward | said | no such thing | declines", "he | said | that the bolt was drawn | asserts"],
  ],
  [
    "a neighbour who rings and says",
    "The widow said she knew nothing of it until a friend rang her and said the barn was alight.",
    [
      "The widow | said | she knew nothing of it until a friend rang her and said the barn was alight | asserts",
      "a friend | said | the barn was alight | asserts | in u1",
    ],
  ],
  [
    "customers who come and ask",
    "The jeweller said two youths had come in with a sack and asked what he paid for lead.",
    [
      "The jeweller | said | two youths had come in with a sack and asked what he paid for lead | asserts",
      "two youths | asked | what he paid for lead | asks | in u1",
    ],
  ],
  [
    "somebody in a row of what he does",
    "The sergeant said a woman had come to the desk, asked whether anybody had found a ring and left.",
    [
      "The sergeant | said | a woman had come to the desk, asked whether anybody had found a ring and left | asserts",
      "a woman | asked | whether anybody had found a ring and left | asks | in u1",
    ],
  ],
  [
    "somebody who comes home and repeats it",
    "Her aunt said she had come home in tears and kept repeating that the bridge was gone.",
    [
      "Her aunt | said | she had come home in tears and kept repeating that the bridge was gone | asserts",
      "she | repeating | that the bridge was gone | asserts | in u1",
    ],
  ],
  [
    "whoever the paper is told about",
    "A neighbour told the Orle Mercury that the boy had come to her door, shaking, and told her he had dropped the lamp.",
    [
      "A neighbour | told | that the boy had come to her door, shaking, and told her he had dropped the lamp | asserts",
      "the boy | told | he had dropped the lamp | asserts | in u1",
    ],
  ],
  [
    "participles in a row",
    "The next morning, said Mrs Lunt, the agent telephoned, saying the lease was void and reminding her that the keys were his.",
    [
      "Mrs Lunt | said | The next morning … the agent telephoned, saying the lease was void and reminding her that the keys were his | asserts",
      "the agent | saying | the lease was void | asserts | in u1",
      "the agent | reminding | that the keys were his | asserts | in u1",
    ],
  ],
  [
    "the owner of an owner before a remark",
    "The sample lies with the county, whose chemist, she says, warned her it might prove nothing.",
    [
      "she | says | whose chemist … warned her it might prove nothing | asserts",
      "the county, whose chemist | warned | it might prove nothing | hedges | in u1",
    ],
  ],
  [
    "minutes that record",
    "Minutes of the meeting, seen by the Orle Mercury, record that the clerk said the vault was empty.",
    [
      "Minutes of the meeting | record | that the clerk said the vault was empty | asserts",
      "the clerk | said | the vault was empty | asserts | in u1",
    ],
  ],
  [
    "minutes behind a participle",
    "The minutes, passed to us by a man who was there, record the treasurer as saying that “the till never balanced”.",
    [
      "The minutes | record | the treasurer as saying that “the till never balanced” | asserts",
      "the treasurer | saying | that “the till never balanced” | asserts | in u1",
    ],
  ],
  [
    "a woman whose things are gone",
    "A woman whose rings disappeared at the home says the matron told her to keep quiet.",
    [
      "A woman whose rings disappeared at the home | says | the matron told her to keep quiet | asserts",
      "the matron | told | to keep quiet | orders | in u1",
    ],
  ],
  [
    "a name with an age and a clause",
    "Ada Prout, 80, who walks there daily, said the warden, whom she trusts, had told her the path was closing.",
    [
      "Ada Prout, 80, who walks there daily | said | the warden, whom she trusts, had told her the path was closing | asserts",
      "the warden, whom she trusts | told | the path was closing | asserts | in u1",
    ],
  ],
  ["a name with an age and a thing", "Ivor Speke, 41, claims unfair dismissal.", ["Ivor Speke, 41 | claims | unfair dismissal | asserts"]],
  [
    "an age before a particle",
    "Lena, 30, laughed off the charge, insisting she had only sold the goat.",
    ["Lena, 30 | laughed | the charge | denies", "Lena, 30 | insisting | she had only sold the goat | asserts"],
  ],
  [
    "an age before a plural form",
    "Dora Finch, 71, claims blundering porters rang her to say the trunk was lost.",
    [
      "Dora Finch, 71 | claims | blundering porters rang her to say the trunk was lost | asserts",
      "porters | say | the trunk was lost | asserts | in u1",
    ],
  ],
  [
    "who is told of behind a dash",
    "The choir is suing the organist – who insists his hands were cold.",
    ["the organist – who | insists | his hands were cold | asserts"],
  ],
  [
    "a pronoun that is confirmed to somebody",
    "The matron confirmed that to the Mercury but added that she was sorry.",
    ["The matron | confirmed | that | asserts", "The matron | added | that she was sorry | asserts"],
  ],
  [
    "a pronoun before a clause of time",
    "He did not report it until his cousin told him what it was worth.",
    ["He | did not report | it | declines", "his cousin | told | what it was worth | asserts"],
  ],
  [
    "the same again",
    "She said the clerk had said it, and that he was sober.",
    ["She | said | the clerk had said it, and that he was sober | asserts", "the clerk | said | it | asserts | in u1"],
  ],
  ["as much in a word", "The carter had been told as much once before, but nothing came of it.", ["– | been told | as much | asserts"]],
  [
    "an order that is left out",
    "The cook said she could not talk because the manager had told her not to.",
    [
      "The cook | said | she could not talk because the manager had told her not to | asserts",
      "the manager | told | not to | orders | in u1",
    ],
  ],
  ["a headline with its hearers", "Miller “never slept”, inquest told", ["– | told | Miller “never slept” | asserts"]],
  [
    "a headline of a meeting",
    "Mayor “asked for a goose” over dyke plans, meeting hears",
    ["meeting | hears | Mayor “asked for a goose” over dyke plans | asserts", "Mayor | asked | a goose | orders | in u1"],
  ],
  [
    "a headline with a plural speaker",
    "Ferry to be sold “by stealth”, claim islanders",
    ["islanders | claim | Ferry to be sold “by stealth” | asserts"],
  ],
  [
    "a headline with whoever is warned",
    "Pier deck “could give way any day”, surveyor warned council in autumn",
    ["surveyor | warned | Pier deck “could give way any day” | hedges"],
  ],
  [
    "words in marks before a place",
    "Diver “saw bones” among weed, inquest told",
    ["– | told | Diver “saw bones” among weed | asserts", "Diver | saw | bones | asserts | in u1"],
  ],
  ["a cry before what came of it", "'THEY CAME AT ME LIKE WASPS': Milkman sues bishop after 30 stings", []],
  [
    "a pressed witness",
    "Pressed by the chairman to name the donor, she said the envelope was plain.",
    ["the chairman | Pressed | to name the donor | orders", "she | said | the envelope was plain | asserts"],
  ],
  [
    "a second question",
    "Asked where the horse was, he said he had sold it; asked to whom, he made no comment.",
    [
      "– | Asked | where the horse was | asks",
      "he | said | he had sold it | asserts",
      "– | asked | to whom | asks",
      "he | made no comment |  | declines",
    ],
  ],
  [
    "an infinitive of what is alleged",
    "He is alleged to have replied: “Mind your own goat.”",
    [
      "– | is alleged | He is alleged to have replied: “Mind your own goat.” | asserts",
      "He | replied | “Mind your own goat.” | asserts | in u1",
    ],
  ],
  [
    "a question of somebody who is quoted",
    "“He goes, ‘Who moved my ladder?’” she sniffed.",
    ["she | sniffed | “He goes, ‘Who moved my ladder?’” | asserts", "He | goes | ‘Who moved my ladder?’ | asks | in u1"],
  ],
  [
    "an answer that comes back",
    "“The answer came back, ‘It will be a seal, it is always a seal,’” he recalled.",
    [
      "he | recalled | “The answer came back, ‘It will be a seal, it is always a seal,’” | asserts",
      "– | answer | ‘It will be a seal, it is always a seal,’ | asserts | in u1",
    ],
  ],
  [
    "how long somebody will stay",
    "“My sister says one more year,” he added.",
    ["he | added | “My sister says one more year,” | asserts", "My sister | says | one more year | asserts | in u1"],
  ],
  [
    "what somebody bids her ask",
    "“I asked the guard and she said ask Orlop,” he said.",
    ["he | said | “I asked the guard and she said ask Orlop,” | asserts", "she | said | ask Orlop | orders | in u1"],
  ],
  [
    "a listener with an infinitive",
    "“I told her to ring the mill and she said she had rung twice,” said Mrs Lunt.",
    [
      "Mrs Lunt | said | “I told her to ring the mill and she said she had rung twice,” | asserts",
      "I | told | to ring the mill | orders | in u1",
      "she | said | she had rung twice | asserts | in u1",
    ],
  ],
  [
    "a third listener",
    "“My boy keeps asking me where the dog is and I tell him it's at the farm,” she said.",
    [
      "she | said | “My boy keeps asking me where the dog is and I tell him it's at the farm,” | asserts",
      "My boy | asking | where the dog is | asks | in u1",
      "I | tell | it's at the farm | asserts | in u1",
    ],
  ],
  [
    "a quotation that a colon led to",
    "The clerk said Mr Pole had texted his foreman: “The rope will not hold again.” Mr Pole replied with a shrug.",
    [
      "The clerk | said | Mr Pole had texted his foreman: “The rope will not hold again.” | asserts",
      "Mr Pole | texted | “The rope will not hold again.” | asserts | in u1",
    ],
  ],
  [
    "an opinion in front of the clause",
    "A pathologist, Dr Ilse Brand, said in her opinion the man was dead by noon.",
    ["A pathologist, Dr Ilse Brand | said | in her opinion the man was dead by noon | asserts"],
  ],
  ["an opinion of which nothing is told", "The vicar remembers it differently.", []],
  ["what cannot be left out", "The chemist could not exclude arsenic.", ["The chemist | could not exclude | arsenic | hedges"]],
  ["a charge with a participle", "Milo Harke, 27, denies attempted arson.", ["Milo Harke, 27 | denies | attempted arson | denies"]],
  [
    "what is threatened in marks",
    "The baker told the bench that a rival had threatened to “flour” him.",
    ["The baker | told | that a rival had threatened to “flour” him | asserts", "a rival | threatened | to “flour” him | asserts | in u1"],
  ],
  [
    "word that goes round",
    "Word reached the quay by noon that a second boat had been lost.",
    ["– | Word | that a second boat had been lost | asserts"],
  ],
  [
    "what a paper had first",
    "The repairs took nine years, as first reported by the Orle Argus.",
    ["the Orle Argus | first reported | The repairs took nine years | asserts"],
  ],
  [
    "a claim that somebody calls so",
    "The company found no leak, a claim that Mrs Lunt calls “a fairy tale”.",
    ["The company | found | no leak | asserts", "Mrs Lunt | calls | a claim … “a fairy tale” | asserts"],
  ],
  [
    "a reply that is read to us",
    "He read us the reply, which says that the pipes “meet every rule in force”.",
    [
      "He | read | the reply, which says that the pipes “meet every rule in force” | asserts",
      "the reply, which | says | that the pipes “meet every rule in force” | asserts | in u1",
    ],
  ],
  [
    "a receipt with its signature",
    "She produced a receipt, signed by the then curator, which states that the bell is on loan.",
    ["a receipt, signed by the then curator, which | states | that the bell is on loan | asserts"],
  ],
  [
    "a note of an officer",
    "Counsel read from a note made by an officer, which records the groom as saying that “horses will be horses”.",
    [
      "Counsel | read | a note made by an officer, which records the groom as saying that “horses will be horses” | asserts",
      "a note made by an officer, which | records | the groom as saying that “horses will be horses” | asserts | in u1",
      "the groom | saying | that “horses will be horses” | asserts | in u2",
    ],
  ],
  [
    "a letter to patients",
    "A letter to patients, which explains that two doctors are leaving, was left on the stairs.",
    ["A letter to patients, which | explains | that two doctors are leaving | asserts"],
  ],
  [
    "what he told them and was told",
    "He had told the trust in May, he said, that he would stay if a nurse was found, and was assured that one would be.",
    [
      "he | said | He had told the trust in May … that he would stay if a nurse was found, and was assured that one would be | asserts",
      "He | told | that he would stay if a nurse was found | asserts | in u1",
      "– | was assured | that one would be | asserts | in u1",
    ],
  ],
  ["what he meant to ask", "She intends to ask for the log, she said.", ["she | said | She intends to ask for the log | asserts"]],
  [
    "what somebody complains of all week",
    "The missing man had complained all week of lights in the wood.",
    ["The missing man | complained | lights in the wood | asserts"],
  ],
  [
    "bosses who warn them off",
    "A clerk told us inspectors had seen the damp twice, only to be warned off by bosses who said there was nowhere to go.",
    [
      "A clerk | told | inspectors had seen the damp twice, only to be warned off by bosses who said there was nowhere to go | asserts",
      "inspectors | seen | the damp twice | asserts | in u1",
      "bosses who | said | there was nowhere to go | asserts | in u1",
    ],
  ],
  [
    "somebody who would not be questioned",
    "The dyke engineer would not be interviewed.",
    ["The dyke engineer | would not be interviewed |  | declines"],
  ],
  [
    "somebody who is not named",
    "The surveyor, whom the Mercury has agreed not to name, confirmed the loan and denied the rest.",
    [
      "The surveyor, whom the Mercury has agreed not to name | confirmed | the loan | asserts",
      "The surveyor, whom the Mercury has agreed not to name | denied | the rest | denies",
    ],
  ],
  [
    "the second of two participles",
    "A diver's report commissioned by the owners and leaked to this paper concludes that the piles had rotted.",
    ["A diver's report commissioned by the owners and leaked to this paper | concludes | that the piles had rotted | asserts"],
  ],
  ["a cry before a headline", "“It went like a biscuit”: sea wall falls at Orle", []],
  [
    "what is kept back before another deed",
    "It would not say what he found, but referred the Mercury to its list.",
    ["It | would not say | what he found | declines"],
  ],
  [
    "an account of something",
    "Mr Lunt's account of the visit is that the officer looked in and left.",
    ["Mr Lunt | account | that the officer looked in and left | asserts"],
  ],
  [
    "whoever a contact clause tells of",
    "The carter, according to the firm he drives for, told a clerk he had picked the boy up at the mill.",
    [
      "the firm he drives for | according to | The carter … told a clerk he had picked the boy up at the mill | asserts",
      "The carter | told | he had picked the boy up at the mill | asserts | in u1",
    ],
  ],
  [
    "whoever somebody complained to",
    "She said a porter to whom she complained said to “come back in spring”.",
    [
      "She | said | a porter to whom she complained said to “come back in spring” | asserts",
      "a porter to whom she complained | said | to “come back in spring” | orders | in u1",
    ],
  ],
  [
    "a question before what is pointed out",
    "Hannah Pell declined to say who was right but pointed out that the survey was old.",
    ["Hannah Pell | declined to say | who was right | declines", "Hannah Pell | pointed | that the survey was old | asserts"],
  ],
  [
    "no more than that",
    "He had suggested no more than that there might be a cellar.",
    ["He | suggested | that there might be a cellar | hedges"],
  ],
  [
    "so, and how often",
    "“I have told them so twice,” he said.",
    ["he | said | “I have told them so twice,” | asserts", "I | told | so | asserts | in u1"],
  ],
  [
    "a headline that begins in marks with its verb",
    "Son “begged porters to look”, inquest told",
    ["– | told | Son “begged porters to look” | asserts", "Son | begged | to look | orders | in u1"],
  ],
  [
    "an order behind an aside",
    "She had been advised by a clerk, in passing, to “leave the goat till morning”.",
    ["a clerk | been advised | to “leave the goat till morning” | orders"],
  ],
  [
    "what was repeated to somebody",
    "He repeated to the mate what the owner had said.",
    ["He | repeated | what the owner had said | asserts"],
  ],
  [
    "a statement that is read out",
    "In a statement read out by the clerk, the mate said he was asleep.",
    ["the mate | said | he was asleep | asserts"],
  ],
]);
