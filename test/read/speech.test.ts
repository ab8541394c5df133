import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import { table } from "./said.ts";

table("Firsthand finds what is said", [
  ["behind “that”", "The harbour office said that two barges sank.", ["The harbour office | said | that two barges sank | asserts"]],
  ["behind the bare verb", "The mayor says the bridge was open.", ["The mayor | says | the bridge was open | asserts"]],
  [
    "behind a day and a place",
    "The mayor said on Monday in Osta that the bridge was open.",
    ["The mayor | said | that the bridge was open | asserts"],
  ],
  [
    "behind a remark between commas",
    "The mayor said, in a letter that was read out in court, that the bridge was open.",
    ["The mayor | said | that the bridge was open | asserts"],
  ],
  ["behind those whom it was told", "The pilot told the inquiry the light was out.", ["The pilot | told | the light was out | asserts"]],
  [
    "before the reporting clause",
    "Two barges sank in the night, the harbour office said on Monday.",
    ["the harbour office | said | Two barges sank in the night | asserts"],
  ],
  [
    "before an inverted one",
    "Two barges sank, said Ann Marlow, a pilot of the port.",
    ["Ann Marlow, a pilot of the port | said | Two barges sank | asserts"],
  ],
  ["around an aside", "The barges, the pilot said, were overloaded.", ["the pilot | said | The barges … were overloaded | asserts"]],
  [
    "beside an adjunct that is no part of it",
    "Two barges sank, the pilot said on Monday, in what may be the worst loss of the year.",
    ["the pilot | said | Two barges sank | asserts"],
  ],
  [
    "behind “according to”",
    "According to the harbour office, two barges sank.",
    ["the harbour office | According to | two barges sank | asserts"],
  ],
  [
    "before “according to”",
    "Two barges sank, according to two officials who saw the wreck.",
    ["two officials who saw the wreck | according to | Two barges sank | asserts"],
  ],
  [
    "behind “as somebody said”",
    "As the pilot said in May, the channel is too shallow for barges.",
    ["the pilot | said | the channel is too shallow for barges | asserts"],
  ],
  [
    "behind a dateline",
    "OSTA, Jan. 12 (Gulf Wire) — Two barges sank, the harbour office said.",
    ["the harbour office | said | Two barges sank | asserts"],
  ],
  [
    "where a question word begins it",
    "The captain explained how the barge had broken its moorings.",
    ["The captain | explained | how the barge had broken its moorings | asserts"],
  ],
  ["as a thing", "The ministry announced a day of mourning.", ["The ministry | announced | a day of mourning | asserts"]],
  ["as an infinitive", "The governor promised to rebuild the bridge.", ["The governor | promised | to rebuild the bridge | asserts"]],
  ["as an object and what is said of it", "The envoy called the raid a crime.", ["The envoy | called | the raid a crime | asserts"]],
  ["behind a preposition", "The union warned of further strikes.", ["The union | warned | further strikes | asserts"]],
  [
    "as far as the next act of saying",
    "The clerk said that the gate was shut, but officers said that it stood open.",
    ["The clerk | said | that the gate was shut | asserts", "officers | said | that it stood open | asserts"],
  ],
  [
    "as far as the main clause",
    "When the clerk said that the gate was shut, the crowd went home.",
    ["the clerk | said | that the gate was shut | asserts"],
  ],
  [
    "as far as the verb of the clause around it",
    "The guard who said that the gate was shut went home.",
    ["The guard who | said | that the gate was shut | asserts"],
  ],
  ["but takes no object for speech", "The paper carried a report by the mayor.", []],
  ["nor a name that is given", "They met in a hall called the Granary.", []],
  ["nor a telephone call", "The nurse called him.", []],
]);

table("Firsthand finds quotations", [
  ["before their speaker", "“We lost two barges,” Ann Marlow said.", ["Ann Marlow | said | “We lost two barges,” | asserts"]],
  ["before a speaker behind the verb", "“We lost two barges,” said Ann Marlow.", ["Ann Marlow | said | “We lost two barges,” | asserts"]],
  ["behind their speaker", "Ann Marlow said: “We lost two barges.”", ["Ann Marlow | said | “We lost two barges.” | asserts"]],
  ["on both sides", "“We lost two barges,” she said, “and a crane.”", ["she | said | “We lost two barges,” … “and a crane.” | asserts"]],
  [
    "that go on in the next sentence",
    "“We lost two barges,” she said. “The crane fell too.”",
    ["she | said | “We lost two barges,” … “The crane fell too.” | asserts"],
  ],
  [
    "that go on in the next paragraph",
    "“We lost two barges,” she said. “The crane fell.\n\n“Nobody was hurt.”",
    ["she | said | “We lost two barges,” … “The crane fell. … “Nobody was hurt.” | asserts"],
  ],
  [
    "that the next sentence gives to somebody else",
    "“We lost two barges,” she said. “That is false,” the owner replied.",
    ["she | said | “We lost two barges,” | asserts", "the owner | replied | “That is false,” | denies"],
  ],
  [
    "in the paragraph that a colon leads to",
    "The Osta Herald reports:\n\n“The crane fell at noon.”",
    ["The Osta Herald | reports | “The crane fell at noon.” | asserts"],
  ],
  [
    "mixed with other words",
    "The owner said the crane was “old and never oiled”.",
    ["The owner | said | the crane was “old and never oiled” | asserts"],
  ],
  ["and leaves titles alone", "He spoke about “The Long Night” on Monday.", []],
  [
    "with speech inside them",
    "“The owner told me that the crane was new,” she said.",
    ["she | said | “The owner told me that the crane was new,” | asserts", "The owner | told | that the crane was new | asserts | in u1"],
  ],
  [
    "and not the speaker's own words twice",
    "“I say that the crane was new,” she said.",
    ["she | said | “I say that the crane was new,” | asserts"],
  ],
]);

table("Firsthand finds the source", [
  [
    "with its apposition",
    "Ann Marlow, a pilot of the port, said that the light was out.",
    ["Ann Marlow, a pilot of the port | said | that the light was out | asserts"],
  ],
  [
    "through a parenthesis",
    "Ann Marlow (who is 32) said that the light was out.",
    ["Ann Marlow (who is 32) | said | that the light was out | asserts"],
  ],
  [
    "through an adjunct between commas",
    "The port, in a statement on Monday, said that the light was out.",
    ["The port | said | that the light was out | asserts"],
  ],
  [
    "through a day before the verb",
    "The port on Monday said that the light was out.",
    ["The port | said | that the light was out | asserts"],
  ],
  [
    "of two who say it together",
    "Both the port and the owner denied that the light was out.",
    ["Both the port and the owner | denied | that the light was out | denies"],
  ],
  [
    "of verbs in a row",
    "The pilot left the room and told reporters that the light was out.",
    ["The pilot | told | that the light was out | asserts"],
  ],
  [
    "of a participle",
    "The port confirmed the loss, adding that the light was out.",
    ["The port | confirmed | the loss | asserts", "The port | adding | that the light was out | asserts"],
  ],
  [
    "of a participle that comes first",
    "Noting that the light was out, the port closed the channel.",
    ["the port | Noting | that the light was out | asserts"],
  ],
  [
    "of a statement",
    "The port issued a statement saying that the light was out.",
    ["The port | saying | that the light was out | asserts"],
  ],
  [
    "of a relative clause",
    "The pilot, who said that the light was out, left.",
    ["The pilot, who | said | that the light was out | asserts"],
  ],
  [
    "of a noun of saying",
    "The owner's claim that the light was out is disputed.",
    ["– | is disputed | The owner's claim that the light was out | denies", "The owner | claim | that the light was out | asserts | in u1"],
  ],
  ["behind “by”", "The claim was denied by the port.", ["the port | was denied | The claim | denies"]],
  ["whose name ends in a letter", "Captive A said that he was cold.", ["Captive A | said | that he was cold | asserts"]],
  ["where it is a pronoun", "It said that the light was out.", ["It | said | that the light was out | asserts"]],
  ["or says that there is none", "The card is suspected to be forged.", ["– | is suspected | The card is suspected to be forged | hedges"]],
]);

table("Firsthand tells what a source does", [
  ["that denies", "The ministry denied that the barges carried fuel.", ["The ministry | denied | that the barges carried fuel | denies"]],
  [
    "that says never to have said",
    "The ministry never said that the barges carried fuel.",
    ["The ministry | never said | that the barges carried fuel | declines"],
  ],
  ["that declines", "The ministry declined to comment on the barges.", ["The ministry | declined to comment | the barges | declines"]],
  [
    "that could not confirm",
    "The desk could not independently verify the video.",
    ["The desk | could not independently verify | the video | declines"],
  ],
  [
    "that neither confirms nor denies",
    "Moscow has neither confirmed nor denied their presence.",
    ["Moscow | has neither confirmed denied | their presence | declines"],
  ],
  [
    "that says what may be",
    "The ministry said that the barges may have carried fuel.",
    ["The ministry | said | that the barges may have carried fuel | hedges"],
  ],
  [
    "that believes",
    "The ministry believes that the barges carried fuel.",
    ["The ministry | believes | that the barges carried fuel | hedges"],
  ],
  ["that asks", "The judge asked whether the barges carried fuel.", ["The judge | asked | whether the barges carried fuel | asks"]],
  ["that orders", "The general ordered his men to hold the bridge.", ["The general | ordered | to hold the bridge | orders"]],
  [
    "and sees no hedge in a month",
    "The ministry said that in May the barges carried fuel.",
    ["The ministry | said | that in May the barges carried fuel | asserts"],
  ],
  [
    "or in what could not be",
    "The ministry said that the barges could not have carried fuel.",
    ["The ministry | said | that the barges could not have carried fuel | asserts"],
  ],
]);

table("Firsthand follows speech inside speech", [
  [
    "to the second degree",
    "The paper reported that the ministry said that two barges sank.",
    [
      "The paper | reported | that the ministry said that two barges sank | asserts",
      "the ministry | said | that two barges sank | asserts | in u1",
    ],
  ],
  [
    "to the third degree",
    "The agency said the captive told investigators that his commander had promised to send him home.",
    [
      "The agency | said | the captive told investigators that his commander had promised to send him home | asserts",
      "the captive | told | that his commander had promised to send him home | asserts | in u1",
      "his commander | promised | to send him home | asserts | in u2",
    ],
  ],
  [
    "that a reporting clause closes",
    "“The crane was new,” the owner said, according to the clerk.",
    [
      "the clerk | according to | “The crane was new,” the owner said | asserts",
      "the owner | said | “The crane was new,” | asserts | in u1",
    ],
  ],
  [
    "in a transcript",
    "Investigator: When did you come?\n\nPrisoner: My officer told us that it was a drill.\n\nInvestigator: Did you believe it?",
    [
      "Investigator | : | When did you come? | asks",
      "Prisoner | : | My officer told us that it was a drill. | asserts",
      "My officer | told | that it was a drill | asserts | in u2",
      "Investigator | : | Did you believe it? | asks",
    ],
  ],
]);

describe("Firsthand says of an act of saying", () => {
  const reading = (text: string) => read({ file: "t", text, title: null, publisher: null, published: "2025-01-12", language: "en" });

  test("on which channel it was made, by words outside what is said", () => {
    const media = [
      "The mayor said in a post on X that the video was old.",
      "The captive said through an interpreter that he was cold.",
      "Footage released by the port shows that the crane fell.",
      "The mayor told reporters that the statement was late.",
      "The mayor said that the statement was late.",
    ].map((text) => reading(text).utterances[0]?.medium?.kind ?? null);
    assert.deepEqual(media, ["post", "interpreter", "video", "briefing", null]);
  });

  test("on no channel of whoever retells it", () => {
    const { utterances } = reading("The captive said through an interpreter that his commander had told them the depot was empty.");
    assert.deepEqual(
      utterances.map(({ medium }) => medium?.kind ?? null),
      ["interpreter", null],
    );
  });

  test("when it was made", () => {
    const { utterances, times } = reading("The port said on Friday that the crane fell on 7 January.");
    assert.equal(times.find(({ id }) => id === utterances[0]?.time)?.value, "2025-01-10");
  });

  test("that a paper says it", () => {
    assert.equal(reading("The card reads “Born in Osta”.").utterances[0]?.mode, "document");
  });

  test("nobody as a source whom a clause only tells of, or who owns what speaks", () => {
    const text =
      "Two sailors interviewed by the Port Authority recalled a flash. The Harbour Guard, which Ann Marlow founded, said nothing sank. The captain’s office said it was late.";
    const { entities, utterances } = read({ file: "t", text, title: null, publisher: null, published: null, language: "en" });
    const names = utterances.map(({ source }) => entities.find(({ id }) => id === source.entity)?.name ?? null);
    assert.deepEqual(names, [null, "Harbour Guard", null]);
  });
  test("“she” as nobody whom the text calls Mr", () => {
    const text = "Ann Marlow said the bell rang. Mr Dane suggested that it had not. “It rang,” she said.";
    const { entities, utterances } = read({ file: "t", text, title: null, publisher: null, published: null, language: "en" });
    const names = utterances.map(({ source }) => entities.find(({ id }) => id === source.entity)?.name ?? null);
    assert.deepEqual(names, ["Ann Marlow", "Dane", "Ann Marlow"]);
  });
  test("whom a relative pronoun and a pronoun stand for, where that is safe", () => {
    const { utterances, entities } = reading(
      "Ann Marlow, who said that the crane was new, runs the port. She said that it fell at noon. Bob Reed and Carl Ost left. He said that it was late.",
    );
    const names = utterances.map(({ source }) => entities.find(({ id }) => id === source.entity)?.name ?? null);
    assert.deepEqual(names, ["Ann Marlow", "Ann Marlow", null]);
  });

  test("who it was, and not where he was", () => {
    const { utterances, entities } = reading(
      "Officials in Oslo said that the port was shut. A man who works in the port of Bergen told us that it was open. The city of Bergen said that it was shut. Norway’s coast guard said it was unsafe. Norwegian officials said that it was safe.",
    );
    const names = utterances.map(({ source }) => entities.find(({ id }) => id === source.entity)?.name ?? null);
    assert.deepEqual(names, ["Oslo officials", null, "Bergen", "Norwegian coast guard", null]);
  });
});

table("Firsthand keeps near things apart", [
  [
    "what reports are of has no verb of its own",
    "The ministry said reports of losses were false.",
    ["The ministry | said | reports of losses were false | denies", "– | reports | losses | asserts | in u1"],
  ],
  [
    "a verb that looks like a noun, behind its frame",
    "The ministry calls for an immediate inquiry.",
    ["The ministry | calls | an immediate inquiry | orders"],
  ],
  [
    "whoever confirms keeps silent, and not the report",
    "The harbour office confirmed that a report existed but would not comment on it.",
    ["The harbour office | confirmed | that a report existed | asserts", "The harbour office | would not comment |  | declines"],
  ],
  ["a telephone call from a place says nothing", "One of the men called his wife from the harbour.", []],
  [
    "a reason for silence is nobody's account",
    "The port declined to comment, citing security.",
    ["The port | declined to comment |  | declines"],
  ],
  [
    "a denial spoken of a report is the denial",
    "“It is false,” the admiral said of the report that a frigate had been hit.",
    ["the admiral | said | “It is false,” | denies", "– | report | that a frigate had been hit | asserts"],
  ],
  ["an order to say nothing is no silence", "The crew chose to say nothing about the voyage.", []],
  ["no one says nothing", "No one has claimed responsibility for the attack.", []],
  [
    "an agent ends where what is told begins",
    "Her brother was told by the officers that he would be home by spring.",
    ["the officers | was told | that he would be home by spring | asserts"],
  ],
  [
    "a bound on a number begins a clause",
    "Officials say at least 12 people died.",
    ["Officials | say | at least 12 people died | asserts"],
  ],
  [
    "an absence of evidence is a finding",
    "The commission found no evidence that the crew had been fed.",
    ["The commission | found | no evidence that the crew had been fed | asserts"],
  ],
  [
    "a remark on the list is not in it",
    "According to the union's list, seen by the agency, eleven sailors are missing.",
    ["the union's list | According to | eleven sailors are missing | asserts"],
  ],
  [
    "what nobody is to do is not lost in the passive",
    "The crew had been ordered not to approach the flash.",
    ["– | been ordered | not to approach the flash | orders"],
  ],
  [
    "whoever was asked replies",
    "An officer at the scene, asked which account was right, replied that he had not seen the boat.",
    ["– | asked | which account was right | asks", "An officer at the scene | replied | that he had not seen the boat | asserts"],
  ],
  [
    "one toll beside another",
    "The hospital put the toll at 12, while the governor spoke of “dozens”.",
    ["The hospital | put | the toll at 12 | asserts", "the governor | spoke | “dozens” | asserts"],
  ],
]);

table("Firsthand tells a denial from what only looks like one", [
  [
    "a charge that is denied",
    "The ministry denied the claims a witness made.",
    ["The ministry | denied | the claims a witness made | denies"],
  ],
  ["a charge named beside the event", "The barge sank, a charge the ministry denied.", ["the ministry | denied | a charge | denies"]],
  ["somebody denied entry", "The guards denied the pilot an entry to the camp.", []],
  ["access denied", "The army denied access to the wreck.", []],
  ["an order turned down", "The mayor left after rejecting a court order that the pilot remain in port.", []],
  ["troops withdrawn", "The general withdrew troops in exchange for guarantees that the port would not be shelled.", []],
  ["a court not recognised", "The pilot does not recognise the court.", []],
  [
    "a denial that is not made",
    "The ministry did not deny that the barge sank.",
    ["The ministry | did not deny | that the barge sank | hedges"],
  ],
  [
    "a denial that is declined",
    "The ministry declined to confirm or deny that the barge sank.",
    ["The ministry | declined to confirm or deny | that the barge sank | declines"],
  ],
  [
    "what is kept back",
    "The office did not divulge the source of the fire.",
    ["The office | did not divulge | the source of the fire | declines"],
  ],
  [
    "a report called false",
    "The pilot said that the claims of a fire were entirely baseless.",
    ["The pilot | said | that the claims of a fire were entirely baseless | denies", "– | claims | a fire | asserts | in u1"],
  ],
  ["a negated verb behind a clause", "When the gate fell, many were not able to speak for hours.", []],
]);

table("Firsthand tells a doubt from what only looks like one", [
  ["somebody is sure", "The pilot is convinced that the barge sank.", ["The pilot | convinced | that the barge sank | asserts"]],
  ["somebody is not sure", "The pilot is not sure that the barge sank.", ["The pilot | is not sure | that the barge sank | hedges"]],
  ["a number that is estimated", "In the storm, an estimated 300 men have died to save the port.", []],
  ["an ability", "The pilot said nobody could tell why.", ["The pilot | said | nobody could tell why | asserts"]],
  ["a measure", "The pilot said the barge left as soon as possible.", ["The pilot | said | the barge left as soon as possible | asserts"]],
]);

table("Firsthand tells an order in quotation marks from a statement", [
  ["an order", "“Leave the port now,” the pilot said.", ["the pilot | said | “Leave the port now,” | orders"]],
  ["what must not be done", "“Don’t shoot,” the boy shouted.", ["the boy | shouted | “Don’t shoot,” | orders"]],
  ["thanks", "“Thank you all,” the pilot said.", ["the pilot | said | “Thank you all,” | asserts"]],
  ["a statement", "“Fire broke out at noon,” the pilot said.", ["the pilot | said | “Fire broke out at noon,” | asserts"]],
]);
