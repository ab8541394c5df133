/** The words on a picture as a program read them: a proposal, to be compared with the picture, and never a fact. */
export interface WordsRead {
  readonly text: string;
  /** How many words. */
  readonly count: number;
  /** How sure the program says that it is, from 0 to 100, on average over the words. */
  readonly confidence: number;
  readonly engine: string;
  /** As the program calls them. */
  readonly languages: readonly string[];
  /** How it looked at the page (`--psm`), and at what size. */
  readonly layout: number;
  readonly scale: number;
}

/** Below this, a reading is flagged: on clean pages of four languages, broken readings had 70 to 74 and good ones more than 85. */
export const SURE = 85;
