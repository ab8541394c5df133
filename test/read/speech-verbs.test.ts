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
    ["The party | pushed back on | the suggestion that it had lied | denies"],
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
