type Row = readonly [readonly string[], readonly string[]];

/** Of two words of one row a thing is not both. */
export const STATES: readonly Row[] = [
  [
    ["open", "unlocked"],
    ["closed", "locked", "shut", "bolted", "barred", "sealed"],
  ],
  [["armed"], ["unarmed"]],
  [["alive"], ["dead"]],
  [
    ["full", "loaded", "laden"],
    ["empty", "unloaded"],
  ],
  [["lit"], ["dark", "unlit"]],
  [["awake"], ["asleep", "sleeping"]],
  [["sober"], ["drunk", "intoxicated"]],
  [["conscious"], ["unconscious"]],
  [
    ["intact", "undamaged", "unharmed"],
    ["damaged", "destroyed", "wrecked"],
  ],
  [
    ["occupied", "inhabited"],
    ["unoccupied", "uninhabited", "deserted", "abandoned"],
  ],
  [
    ["guarded", "manned", "staffed"],
    ["unguarded", "unmanned", "unstaffed"],
  ],
  [
    ["legal", "lawful"],
    ["illegal", "unlawful"],
  ],
];

/** What is not much of the one may be much of the other, or neither. */
const DEGREES: readonly Row[] = [
  [["low"], ["high"]],
  [
    ["small", "little", "minor"],
    ["large", "big", "great", "major"],
  ],
  [["few"], ["many"]],
  [["good"], ["bad", "poor"]],
  [["weak"], ["strong"]],
  [["slow"], ["fast", "quick"]],
  [["early"], ["late"]],
  [["short"], ["long"]],
  [["easy"], ["hard", "difficult"]],
  [["safe"], ["dangerous", "unsafe"]],
  [["likely"], ["unlikely"]],
];

const ROWS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...STATES, ...DEGREES].flatMap(([ones, others]) => [
    ...ones.map((word) => [word, new Set(others)] as const),
    ...others.map((word) => [word, new Set(ones)] as const),
  ]),
);

/** "low expectations" and "not high expectations" agree: what the one denies is the opposite of what the other says. */
export function saysTheOpposite(words: string, denied: string): boolean {
  const [told, said] = [words, denied].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []));
  if (told === undefined || said === undefined) return false;
  return [...said].some((word) => !told.has(word) && [...(ROWS.get(word) ?? [])].some((other) => told.has(other) && !said.has(other)));
}
