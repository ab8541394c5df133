/** What the times of a language are told with; every text is the source of a pattern, in lower case. */
export interface TimeLexicon {
  /** January to December, in all cases. */
  readonly months: readonly string[];
  readonly yearWord: string;
  readonly decadeEnd: string;
  readonly century: string;
  readonly beforeChrist: string;
  readonly seasons: readonly string[];
  /** Seasons that need no year beside them. */
  readonly seasonAdverbs: readonly string[];
  readonly weekdays: readonly string[];
  readonly at: string;
  readonly last: string;
  readonly thisOne: string;
  readonly next: string;
  readonly same: string;
  readonly units: readonly (readonly [string, "day" | "week" | "month" | "year"])[];
  /** Units of durations with the letters of ISO 8601. */
  readonly lengths: readonly (readonly [string, string])[];
  readonly ago: string;
  readonly hence: string;
  readonly several: string;
  readonly half: string;
  readonly deictic: readonly (readonly [string, "day" | "year", number])[];
  readonly dayParts: readonly (readonly [string, string])[];
  readonly night: string;
  readonly clockAt: string;
  readonly hour: string;
  readonly evening: string;
  readonly now: string;
  readonly lately: string;
  readonly sets: readonly (readonly [string, string])[];
  readonly since: RegExp;
  readonly until: RegExp;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly about: RegExp;
  readonly joint: RegExp;
  readonly future: RegExp;
  readonly halfYear: string;
  readonly quarter: string;
  readonly listed: string;
}
