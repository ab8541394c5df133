// The words that numbers, dates and times of day are written with in English, Ukrainian, Russian and Korean, in lower case.

/** Months in the forms that stand beside a day; of English "May" and "March" the caller sees to the capital. */
const MONTHS = new Map<string, number>();
const JANUARY_FIRST: readonly (readonly [stems: string, endings: string])[] = [
  ["january february march april may june july august september october november december", "-"],
  ["jan feb mar apr may jun jul aug sep oct nov dec", "-"],
  ["січ - берез квіт трав черв лип серп верес жовт - груд", "ень ня ні"],
  ["- лют - - - - - - - - - -", "ий ого ому"],
  ["- - - - - - - - - - листопад -", "- а і"],
  ["январ феврал - апрел - июн июл - сентябр октябр ноябр декабр", "ь я е"],
  ["- - март - - - - август - - - -", "- а е"],
  ["- - - - ма - - - - - - -", "й я е"],
];
for (const [stems, endings] of JANUARY_FIRST)
  for (const [i, stem] of stems.split(" ").entries())
    for (const ending of stem === "-" ? [] : endings.split(" ")) MONTHS.set(ending === "-" ? stem : stem + ending, i + 1);
MONTHS.set("sept", 9);

/** The month that a word names, or null. */
export function monthOf(lower: string): number | null {
  return MONTHS.get(lower) ?? null;
}

const WEEKDAYS = new Map<string, number>();
for (const [day, names] of [
  "sunday неділя неділю неділі воскресенье воскресенья 일요일",
  "monday понеділок понеділка понедельник понедельника 월요일",
  "tuesday вівторок вівторка вторник вторника 화요일",
  "wednesday середа середу середи среда среду среды 수요일",
  "thursday четвер четверга четверг 목요일",
  "friday п'ятниця п'ятницю п'ятниці пятница пятницу пятницы 금요일",
  "saturday субота суботу суботи суббота субботу субботы 토요일",
].entries())
  for (const name of names.split(" ")) WEEKDAYS.set(name, day);

/** The day of the week that a word names, Sunday as 0, or null; a Korean one may bear a particle. */
export function weekdayOf(lower: string): number | null {
  const known = WEEKDAYS.get(lower);
  if (known !== undefined) return known;
  if (lower.charAt(1) === "요") return WEEKDAYS.get(lower.slice(0, 3)) ?? null;
  return /['’ʼ]/.test(lower) ? (WEEKDAYS.get(lower.replace(/[’ʼ]/, "'").replace(/'s$/, "")) ?? null) : null;
}

const POWERS = new Map<string, number>();
for (const [value, words] of [
  [1e3, "thousand тис тыс тисяча тисячі тисяч тысяча тысячи тысяч тысячу тисячу"],
  [1e6, "million mln млн мільйон мільйони мільйонів мільйона миллион миллиона миллионов"],
  [1e9, "billion bn млрд мільярд мільярди мільярдів мільярда миллиард миллиарда миллиардов"],
  [1e12, "trillion трлн трильйон трильйони трильйонів трильйона триллион триллиона триллионов"],
] as const)
  for (const word of words.split(" ")) POWERS.set(word, value);

/** What a word behind a number multiplies it by, or null. */
export function powerOf(lower: string): number | null {
  return POWERS.get(lower) ?? null;
}

/** Korean units that stand right behind digits. */
export const KOREAN_POWERS: Readonly<Partial<Record<string, number>>> = { 백: 1e2, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
