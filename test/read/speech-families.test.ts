import { table } from "./said.ts";

table("Firsthand reads acts of saying", [
  [
    "in a clause behind “as saying”",
    "State radio quoted the general as saying his men had found a note.",
    [
      "State radio | quoted | the general as saying his men had found a note | asserts",
      "the general | saying | his men had found a note | asserts | in u1",
      "his men | found | a note | asserts | in u2",
    ],
  ],
  [
    "of whoever a woman speaks of",
    "The police had a call from a woman who said her neighbour had confessed to the killing.",
    [
      "a woman who | said | her neighbour had confessed to the killing | asserts",
      "her neighbour | confessed | the killing | asserts | in u1",
    ],
  ],
  [
    "of a paper that a participle describes",
    "A letter found in the safe shows that the owner had been advised to close the pit.",
    [
      "A letter found in the safe | shows | that the owner had been advised to close the pit | asserts",
      "– | been advised | to close the pit | orders | in u1",
    ],
  ],
  [
    "of whoever denies saying it",
    "She said the doctor denied telling her that the child would live.",
    [
      "She | said | the doctor denied telling her that the child would live | asserts",
      "the doctor | denied | telling her that the child would live | denies | in u1",
      "the doctor | telling | that the child would live | asserts | in u2",
    ],
  ],
  [
    "that share an auxiliary inside what is said",
    "The inquiry heard that the pilot had radioed that he was out of fuel and had asked for help.",
    [
      "The inquiry | heard | that the pilot had radioed that he was out of fuel and had asked for help | asserts",
      "the pilot | radioed | that he was out of fuel | asserts | in u1",
      "the pilot | asked | help | orders | in u1",
    ],
  ],
  [
    "of who answers a question",
    "The union says managers were asked whether the lift was safe and replied that it was.",
    [
      "The union | says | managers were asked whether the lift was safe and replied that it was | asserts",
      "– | were asked | whether the lift was safe | asks | in u1",
      "managers | replied | that it was | asserts | in u1",
    ],
  ],
  [
    "of a clause behind what was asked",
    "When I asked him who paid for the flight, he laughed and told me to leave.",
    ["I | asked | who paid for the flight | asks", "he | told | to leave | orders"],
  ],
  [
    "in the tense of what is told",
    "She says her superior ordered her to sign and threatened to dismiss her.",
    [
      "She | says | her superior ordered her to sign and threatened to dismiss her | asserts",
      "her superior | ordered | to sign | orders | in u1",
      "her superior | threatened | to dismiss her | asserts | in u1",
    ],
  ],
  [
    "of whoever mutters in what is told",
    "The doorman said the minister tipped him, muttering that Monday would be bad.",
    [
      "The doorman | said | the minister tipped him, muttering that Monday would be bad | asserts",
      "the minister | muttering | that Monday would be bad | asserts | in u1",
    ],
  ],
  [
    "of whoever tells somebody in what is told",
    "He recounted that a foreman had told the men to go below, saying that nobody would be paid.",
    [
      "He | recounted | that a foreman had told the men to go below, saying that nobody would be paid | asserts",
      "a foreman | told | to go below | orders | in u1",
      "a foreman | saying | that nobody would be paid | asserts | in u1",
    ],
  ],
  [
    "of whoever is accused",
    "The gardeners accused the council of spraying the plots and then denying it.",
    [
      "The gardeners | accused | the council of spraying the plots and then denying it | asserts",
      "the council | denying | it | denies | in u1",
    ],
  ],
  [
    "of whoever an outlet quotes",
    "A guard quoted by state television said the gate was open.",
    [
      "state television | quoted | A guard … said the gate was open | asserts",
      "A guard quoted by state television | said | the gate was open | asserts | in u1",
    ],
  ],
  [
    "of whoever is quoted in the passive",
    "The general was quoted by the newspaper Dawn as saying the war was lost.",
    [
      "the newspaper Dawn | was quoted | The general … as saying the war was lost | asserts",
      "The general | saying | the war was lost | asserts | in u1",
    ],
  ],
  [
    "behind a remark on who says it",
    "She said she had been told by an engineer, whom she declined to name, that the sensor was gone.",
    [
      "She | said | she had been told by an engineer, whom she declined to name, that the sensor was gone | asserts",
      "an engineer, whom she declined to name | been told | that the sensor was gone | asserts | in u1",
      "she | declined to name |  | declines | in u1",
    ],
  ],
  [
    "that are kept back",
    "The ministry declined to say when the strike would end.",
    ["The ministry | declined to say | when the strike would end | declines"],
  ],
  ["that are not discussed", "He refused to discuss the payments.", ["He | refused to discuss | the payments | declines"]],
  ["that are not given", "It did not give his name.", ["It | did not give his name |  | declines"]],
  [
    "of what something is called",
    "The army condemned what it called a massacre.",
    ["The army | condemned | what it called a massacre | asserts", "it | called | a massacre | asserts | in u1"],
  ],
  ["in two parts around a pronoun", "A fourth official would not rule it out.", ["A fourth official | would not rule | it | hedges"]],
  ["behind “per”", "Per the channel, eleven trucks were hit.", ["the channel | Per | eleven trucks were hit | asserts"]],
  ["that a channel “has it”", "One channel has it that the general is dead.", ["One channel | has | that the general is dead | asserts"]],
  ["of an official line", "The official line is that nobody was hurt.", ["– | line | that nobody was hurt | asserts"]],
  [
    "of a message from somebody",
    "The message from the ministry was that nobody would be paid.",
    ["the ministry | message | that nobody would be paid | asserts"],
  ],
  ["of a suggestion of nobody's", "The suggestion that he fled is nonsense.", ["– | suggestion | that he fled | asserts"]],
  ["told in quotation marks", "Mildred Coe was told: “Not valid, love.”", ["– | was told | “Not valid, love.” | asserts"]],
  [
    "dismissed before they are named",
    "The spokesman dismissed as speculation a report that the two had met.",
    [
      "The spokesman | dismissed | as speculation a report that the two had met | denies",
      "– | report | that the two had met | asserts | in u1",
    ],
  ],
  [
    "behind an adverb",
    "The Ministry rejects categorically the assertion that its pilots knew.",
    ["The Ministry | rejects | the assertion that its pilots knew | denies", "– | assertion | that its pilots knew | asserts | in u1"],
  ],
  [
    "in a remark before the verb",
    "The mayor, contradicting his police chief, said that no curfew had been declared.",
    ["The mayor | contradicting | his police chief | denies", "The mayor | said | that no curfew had been declared | asserts"],
  ],
  [
    "far from their plural",
    "Experts from the naval academy believe the cameras could transmit far.",
    ["Experts from the naval academy | believe | the cameras could transmit far | hedges"],
  ],
  [
    "behind a relative clause",
    "The clip, whose origin is unknown, captures a woman saying: “Lose it.”",
    [
      "The clip, whose origin is unknown | captures | a woman saying: “Lose it.” | asserts",
      "a woman | saying | “Lose it.” | orders | in u1",
    ],
  ],
  [
    "with “cannot”",
    "It cannot determine whether the school was the target.",
    ["It | cannot determine | whether the school was the target | declines"],
  ],
  [
    "in two halves of a headline",
    "Audit finds 11,000 missing ballots, commission says they were spoiled.",
    ["Audit | finds | 11,000 missing ballots | asserts", "commission | says | they were spoiled | asserts"],
  ],
  [
    "of whoever has grounds",
    "The Panel has reasonable grounds to believe that 23 men were held.",
    ["The Panel | believe | that 23 men were held | hedges"],
  ],
  [
    "answers behind a question",
    "“I asked him if he was hurt and he said no,” said Ann Roe.",
    [
      "Ann Roe | said | “I asked him if he was hurt and he said no,” | asserts",
      "I | asked | if he was hurt | asks | in u1",
      "he | said | no | asserts | in u1",
    ],
  ],
  [
    "that end with what they are told in",
    "The vicar, who said parishioners had warned him that the spire leaned, has called for prayers.",
    [
      "The vicar, who | said | parishioners had warned him that the spire leaned | asserts",
      "parishioners | warned | that the spire leaned | asserts | in u1",
      "The vicar, who said parishioners had warned him that the spire leaned | called | prayers | orders",
    ],
  ],
  ["of what somebody is accused", "He is accused of setting fire to a barn.", ["– | is accused | setting fire to a barn | asserts"]],
  [
    "of somebody a writer has spoken to",
    "A villager I've spoken to before heard firing.",
    ["A villager I've spoken to before | heard | firing | asserts"],
  ],
  [
    "and not of a name that somebody bears",
    "The group calling itself the Front said the road was open.",
    ["The group calling itself the Front | said | the road was open | asserts"],
  ],
  [
    "and not of what somebody is to do",
    "She demanded that he retract the report.",
    ["She | demanded | that he retract the report | orders"],
  ],
  ["and not of what somebody does not do", "The board stopped short of alleging fraud.", []],
  ["and not of fire that is not returned", "The company had not returned fire.", []],
  ["and not of what anybody may hear", "You can hear it on the tape.", []],
  ["and not of what somebody agrees to do", "The firm agreed to lend the money.", []],
  ["and not of what a plan says", "Per the plan, the road opens in May.", []],
]);
