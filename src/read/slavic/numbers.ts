/** Number words of Ukrainian and Russian in their cases, by rows: value, forms. */
const ROWS = `1 один одна одне одно одного одному одній однієї одним однією одну одной одном
2 два дві две двох двом двома двух двум двумя двоє двое
3 три трьох трьом трьома трех трем тремя троє трое
4 чотири чотирьох чотирьом чотирма четыре четырех четырем четырьмя четверо
5 п'ять п'яти п'ятьох п'ятьом п'ятьма пять пяти пятью п'ятеро пятеро
6 шість шести шістьох шістьом шістьма шесть шестью шестеро
7 сім семи сімох сімом сьома семеро семь семью
8 вісім восьми вісьмох вісьмом восемь восемью восьмеро
9 дев'ять дев'яти дев'ятьох девять девяти девятью дев'ятеро девятеро
10 десять десяти десятьох десятьом десятью десятеро
11 одинадцять одинадцяти одинадцятьох одиннадцать одиннадцати
12 дванадцять дванадцяти дванадцятьох дванадцятьом двенадцать двенадцати
13 тринадцять тринадцяти тринадцятьох тринадцать тринадцати
14 чотирнадцять чотирнадцяти четырнадцать четырнадцати
15 п'ятнадцять п'ятнадцяти п'ятнадцятьох пятнадцать пятнадцати
16 шістнадцять шістнадцяти шестнадцать шестнадцати
17 сімнадцять сімнадцяти семнадцать семнадцати
18 вісімнадцять вісімнадцяти восемнадцать восемнадцати
19 дев'ятнадцять дев'ятнадцяти девятнадцать девятнадцати
20 двадцять двадцяти двадцятьох двадцатьма двадцать двадцати
30 тридцять тридцяти тридцятьох тридцать тридцати
40 сорок сорока
50 п'ятдесят п'ятдесяти п'ятдесятьох пятьдесят пятидесяти
60 шістдесят шістдесяти шестьдесят шестидесяти
70 сімдесят сімдесяти семьдесят семидесяти
80 вісімдесят вісімдесяти восемьдесят восьмидесяти
90 дев'яносто дев'яноста девяносто девяноста
100 сто ста
200 двісті двохсот двести двухсот
300 триста трьохсот трехсот
400 чотириста чотирьохсот четыреста четырехсот
500 п'ятсот п'ятисот пятьсот пятисот
600 шістсот шестисот шестьсот
700 сімсот семисот семьсот
800 вісімсот восьмисот восемьсот
900 дев'ятсот дев'ятисот девятьсот девятисот`;
const SCALE_ROWS = `1000 тисяча тисячі тисяч тисячу тисячами тисячам тис тыс тысяча тысячи тысяч тысячу тысячами
1000000 мільйон мільйони мільйонів мільйона мільйонами млн миллион миллиона миллионов миллионы
1000000000 мільярд мільярди мільярдів мільярда млрд миллиард миллиарда миллиардов миллиарды`;

function rowsOf(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split("\n").flatMap((row) => {
      const [value = "", ...forms] = row.split(" ");
      return forms.map((form): [string, number] => [form, Number(value)]);
    }),
  );
}

/** Values of single number words; ё is written е, apostrophes are plain. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = rowsOf(ROWS);
/** Thousands, millions, billions, in words and short. */
export const SCALES: ReadonlyMap<string, number> = rowsOf(SCALE_ROWS);

/** The number that some words in a row say ("двадцять п'ять"); null where they say none. */
export function numberOf(words: readonly string[]): number | null {
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const one = NUMBER_WORDS.get(word);
    if (one === undefined || one >= last || (one < 100 && last < 20)) return null;
    value += one;
    last = one;
  }
  return words.length === 0 ? null : value;
}

/** A pattern of one number in figures or words; use with the i and u flags. */
export const NUMBER_PATTERN = `(?:\\d{1,6}|(?:${[...NUMBER_WORDS.keys()].sort((a, b) => b.length - a.length).join("|")})(?!\\p{L}))`;

/** The value of what {@link NUMBER_PATTERN} matched. */
export function numberIn(text: string): number | null {
  const plain = text.toLowerCase().replaceAll("’", "'").replaceAll("ё", "е");
  return /^\d+$/.test(plain) ? Number(plain) : (NUMBER_WORDS.get(plain) ?? null);
}
