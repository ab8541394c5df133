/** Words for a birth in Ukrainian, Russian and Korean, and the abbreviations behind a year. */
const BIRTH = /народ|рожд|родив|родил|р\. ?н\.|г\. ?р\.|р\/н|生|년생|생년|태어|출생|생\)|생\b/iu;
/** So near a year of birth its word stands. */
const NEAR = 40;
/** Two figures that Korean and handwriting write for a year: "05년생", "05 р. н.". */
const SHORT_YEAR = /(?<!\d)(\d\d)(?=년생|-?(?:го|й)? ?(?:р\. ?н\.|г\. ?р\.|року народ|года рожд))/giu;

type Found = (person: number, at: number) => void;

/** Looks for years in which protected people were born or began something, near a word for a birth in the scripts of the case; whoever is named there. */
export class BirthIndex {
  readonly #people = new Map<number, Set<number>>();

  add(person: number, year: number): void {
    this.#people.set(year, (this.#people.get(year) ?? new Set()).add(person));
  }

  scan(text: string, found: Found): void {
    if (this.#people.size === 0) return;
    for (const match of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) {
      const around = text.slice(Math.max(0, match.index - NEAR), match.index + 4 + NEAR);
      if (BIRTH.test(around)) this.#report(Number(match[0]), match.index, found);
    }
    for (const match of text.matchAll(SHORT_YEAR))
      for (const century of [1900, 2000]) this.#report(century + Number(match[1]), match.index, found);
  }

  #report(year: number, at: number, found: Found): void {
    for (const person of this.#people.get(year) ?? []) found(person, at);
  }
}

/** Ages in Ukrainian, Russian and Korean, in figures. */
const AGED =
  /(?<![\d.,])(\d{1,3})(?=[\s-]{0,2}(?:річн|літн|летн|рок[иіу]?в?(?!\p{L})|рік(?!\p{L})|лет(?!\p{L})|года?(?!\p{L})|살|세(?![가-힣]{2})))/giu;

/** The same in words: tens and ones in the genitive as they stand before "-річний" and "-летний", in the nominative before "років" and "лет", and the Korean numbers. */
const TENS: readonly (readonly [RegExp, number])[] = [
  [/^(?:вісімнадцят(?:и|ь)|восемнадцат(?:и|ь))/u, 18],
  [/^(?:дев'ятнадцят(?:и|ь)|девятнадцат(?:и|ь))/u, 19],
  [/^(?:двадцят(?:и|ь)|двадцат(?:и|ь))/u, 20],
  [/^(?:тридцят(?:и|ь)|тридцат(?:и|ь))/u, 30],
  [/^сорок(?:а)?/u, 40],
  [/^(?:п'ятдесят(?:и)?|пят(?:и|ь)десят(?:и)?)/u, 50],
  [/^열/u, 10],
  [/^(?:스무|스물)/u, 20],
  [/^서른/u, 30],
  [/^마흔/u, 40],
  [/^쉰/u, 50],
];
const ONES: readonly (readonly [RegExp, number])[] = [
  [/^(?:один|одного|одно|한)/u, 1],
  [/^(?:дво|два|двох|двух|두)/u, 2],
  [/^(?:трьох|трех|три|세)/u, 3],
  [/^(?:чотири|чотирьох|четыре|четырех|네)/u, 4],
  [/^(?:п'ят[иь]|пят[иь]|다섯)/u, 5],
  [/^(?:шіст[ь]|шести?ь?|여섯)/u, 6],
  [/^(?:сім|сем[иь]|일곱)/u, 7],
  [/^(?:вісім|восьми|восемь|여덟)/u, 8],
  [/^(?:дев'ят[иь]|девят[иь]|아홉)/u, 9],
];
const IN_WORDS =
  /(?<!\p{L})([а-яіїєґ']{4,30}(?: [а-яіїєґ']{3,9})?)[\s-]?(?:річн|летн|рок|рік|лет(?!\p{L})|год)|(?<![가-힣])((?:열|스무|스물|서른|마흔|쉰)(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?)\s?살/giu;

/** Looks for the ages of protected people as Ukrainian, Russian and Korean tell them; a dossier says no age in these languages of anybody else. */
export class AgeIndex {
  readonly #people = new Map<number, Set<number>>();

  add(person: number, value: string): void {
    const age = Number(value);
    if (Number.isInteger(age) && age > 0) this.#people.set(age, (this.#people.get(age) ?? new Set()).add(person));
  }

  scan(text: string, found: Found): void {
    if (this.#people.size === 0) return;
    for (const match of text.matchAll(AGED)) this.#report(Number(match[1]), match.index, found);
    const plain = text.replace(/[’ʼ`´]/g, "'");
    for (const match of plain.matchAll(IN_WORDS)) this.#report(numberIn((match[1] ?? match[2] ?? "").toLowerCase()), match.index, found);
  }

  #report(age: number, at: number, found: Found): void {
    for (const person of this.#people.get(age) ?? []) found(person, at);
  }
}

function numberIn(words: string): number {
  const tens = TENS.find(([pattern]) => pattern.test(words));
  const rest = (tens === undefined ? words : words.replace(tens[0], "")).trim();
  return (tens?.[1] ?? 0) + (ONES.find(([pattern]) => pattern.test(rest))?.[1] ?? 0);
}
