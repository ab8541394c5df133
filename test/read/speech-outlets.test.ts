import { table } from "./said.ts";

table("Firsthand reads what outlets report, pass on and count", [
  [
    "media without an apostrophe, whose reports somebody denies",
    "Oslo on Tuesday dismissed Danish media reports that the cutter had been towed, saying the reports were fabricated.",
    [
      "Oslo | dismissed | Danish media reports that the cutter had been towed | denies",
      "Danish media | reports | that the cutter had been towed | asserts | in u1",
      "Oslo | saying | the reports were fabricated | denies",
    ],
  ],
  [
    "a claim that somebody rejects as something, once",
    "The tug sank after what its crew described as a collision with a barge, a claim that Riga rejected as “a fairy tale”.",
    ["its crew | described | a collision with a barge | asserts", "Riga | rejected | a claim | denies"],
  ],
  [
    "what shows something, and not who handled it",
    "Tracks from SundTrack, a data firm, reviewed by the Courier show that the cutter had turned back.",
    ["Tracks from SundTrack, a data firm, reviewed by the Courier | show | that the cutter had turned back | asserts"],
  ],
  [
    "what two have handled",
    "Invoices obtained by the Courier and seen by two brokers suggest that the cutter was never insured.",
    ["Invoices obtained by the Courier and seen by two brokers | suggest | that the cutter was never insured | asserts"],
  ],
  [
    "what was posted, behind the place where it was",
    "A clip posted on Telegram, which appears to show a bent mast, was filmed in May, the checkers found.",
    [
      "the checkers | found | A clip posted on Telegram, which appears to show a bent mast, was filmed in May | asserts",
      "A clip posted on Telegram, which | show | a bent mast | hedges | in u1",
    ],
  ],
  [
    "no act of whoever a question asks about",
    "The broker did not say who had ordered the survey.",
    ["The broker | did not say | who had ordered the survey | declines"],
  ],
  [
    "a count that somebody brings up to date",
    "The harbour guard raised the death toll from 14 to 19.",
    ["The harbour guard | raised | the death toll from 14 to 19 | asserts"],
  ],
  ["no count that an event raises", "Two more deaths raised the toll to 19.", []],
  ["no rate that a bank raises", "The bank raised its rate to 4 per cent.", []],
  ["a headline of an office", "Coast guard: no survivors seen\n\nIt was dark.", ["Coast guard | : | no survivors seen | asserts"]],
  ["no headline of an event", "Tug disaster: 19 dead, two missing\n\nIt was dark.", []],
  [
    "a headline that ends with a quoted word",
    "Latvian side: reports of tug's role “invented”\n\nIt was dark.",
    ["Latvian side | : | reports of tug's role “invented” | asserts", "– | reports | tug's role “invented” | asserts | in u1"],
  ],
  [
    "questions and answers with full stops",
    "Q. Did anybody tell you to burn the log?\nA. The mate told me the owner wanted it gone.",
    [
      "Q | . | Did anybody tell you to burn the log? | asks",
      "A | . | The mate told me the owner wanted it gone. | asserts",
      "The mate | told | the owner wanted it gone | asserts | in u2",
    ],
  ],
  [
    "a figure that somebody dismisses",
    "Rusk dismissed that figure as propaganda.",
    ["Rusk | dismissed | that figure as propaganda | denies"],
  ],
  [
    "reports behind “by” as nobody's",
    "The envoy is alarmed by credible reports that 40 shepherds were driven off.",
    ["– | reports | that 40 shepherds were driven off | asserts"],
  ],
  [
    "a nurse with her reasons between her and her verb",
    "A nurse there, who spoke on condition of anonymity because she feared reprisals, put the number of bodies at 31.",
    ["A nurse there, who spoke on condition of anonymity because she feared reprisals | put | the number of bodies at 31 | asserts"],
  ],
  [
    "what somebody is accused of as no silence",
    "Rusk has been accused of withholding records.",
    ["– | been accused | withholding records | asserts"],
  ],
  [
    "a claim that a paper could not verify",
    "The army said it had taken the ridge, a claim Harbour News could not independently verify.",
    ["The army | said | it had taken the ridge | asserts", "Harbour News | could not independently verify | a claim | declines"],
  ],
  [
    "what a paper was unable to verify",
    "The army said it had taken the ridge, which Harbour News was unable to verify.",
    ["The army | said | it had taken the ridge | asserts", "Harbour News | was unable to verify |  | declines"],
  ],
]);
