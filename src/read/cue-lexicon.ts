// Made from data/cues.txt by scripts/build-cues.mjs; a test fails where the two differ.
import type { CueClass } from "../record/reading.ts";

/** Verbs that report speech, in their base form, by class. */
export const CUE_VERBS: Readonly<Record<CueClass, string>> = {
  say: "say tell write state add note explain remark reply respond answer declare announce comment observe post tweet mention stress emphasize emphasise underline reiterate repeat continue conclude insist argue maintain warn caution predict promise pledge vow joke quip complain lament recall testify brief inform recount describe assure suggest hint indicate imply elaborate clarify specify echo agree concede assert affirm contend counter retort shout whisper charge boast brag tout urge signal caution summarise summarize proclaim",
  claim: "claim allege accuse",
  report: "report relay quote cite publish broadcast",
  deny: "deny reject dispute refute rebut dismiss contradict disavow retract",
  confirm: "confirm verify corroborate acknowledge certify",
  admit: "admit confess",
  suspect: "suspect believe think assess estimate consider fear expect doubt speculate assume conclude judge",
  perceive: "see hear learn find discover notice witness observe",
  order: "order instruct direct demand command",
  show: "show reveal disclose prove demonstrate",
  refuse: "decline refuse",
  ask: "ask question wonder",
};
