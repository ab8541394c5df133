import type { ReadQuantity } from "../record/reading.ts";

export type Comparator = ReadQuantity["comparator"];

/** Words before a number that bound it, longest first for each beginning. */
const COMPARATOR_ROWS: readonly (readonly [string, Comparator])[] = [
  ["more than", ">"],
  ["greater than", ">"],
  ["higher than", ">"],
  ["upwards of", ">"],
  ["upward of", ">"],
  ["in excess of", ">"],
  ["over", ">"],
  ["above", ">"],
  ["exceeding", ">"],
  ["no fewer than", ">="],
  ["no less than", ">="],
  ["not fewer than", ">="],
  ["not less than", ">="],
  ["at least", ">="],
  ["at the very least", ">="],
  ["a minimum of", ">="],
  ["minimum of", ">="],
  ["no more than", "<="],
  ["not more than", "<="],
  ["at most", "<="],
  ["up to", "<="],
  ["as many as", "<="],
  ["as much as", "<="],
  ["a maximum of", "<="],
  ["maximum of", "<="],
  ["fewer than", "<"],
  ["less than", "<"],
  ["lower than", "<"],
  ["under", "<"],
  ["below", "<"],
  ["just over", ">"],
  ["just under", "<"],
  ["well over", ">"],
  ["about", "~"],
  ["around", "~"],
  ["some", "~"],
  ["roughly", "~"],
  ["approximately", "~"],
  ["nearly", "~"],
  ["almost", "~"],
  ["close to", "~"],
  ["an estimated", "~"],
  ["estimated", "~"],
  ["circa", "~"],
  ["approx", "~"],
  ["reportedly", "="],
  ["a total of", "="],
  ["a record", "="],
  ["far more than", ">"],
  ["many more than", ">"],
  ["well above", ">"],
  ["slightly more than", ">"],
  ["slightly over", ">"],
  ["a little more than", ">"],
  ["a little over", ">"],
  ["just more than", ">"],
  ["well under", "<"],
  ["well below", "<"],
  ["slightly less than", "<"],
  ["slightly under", "<"],
  ["a little less than", "<"],
  ["a little under", "<"],
  ["just less than", "<"],
  ["just below", "<"],
  ["not quite", "<"],
  ["as few as", ">="],
  ["as little as", ">="],
  ["at a minimum", ">="],
  ["at the least", ">="],
  ["at the most", "<="],
  ["anything up to", "<="],
  ["a total of up to", "<="],
  ["more or less", "~"],
  ["somewhere around", "~"],
  ["in the region of", "~"],
  ["an average of", "~"],
  ["on average", "~"],
  ["close on", "~"],
  ["exactly", "="],
  ["precisely", "="],
  ["just", "="],
  ["only", "="],
  ["~", "~"],
  [">", ">"],
  ["<", "<"],
  ["≥", ">="],
  ["≤", "<="],
  ["≈", "~"],
];

/** The words that bound a number, by their first, the longest first. */
export const COMPARATORS: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly comparator: Comparator }[]> =
  grouped();

function grouped(): Map<string, { words: readonly string[]; comparator: Comparator }[]> {
  const groups = new Map<string, { words: readonly string[]; comparator: Comparator }[]>();
  for (const [phrase, comparator] of COMPARATOR_ROWS) {
    const words = phrase.split(" ");
    const key = words[0] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), { words, comparator }]);
  }
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** Currency signs, as ISO 4217 codes; a letter or two may stand before a dollar sign. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₩", "KRW"],
  ["₴", "UAH"],
  ["₽", "RUB"],
  ["¥", "JPY"],
  ["₪", "ILS"],
  ["₹", "INR"],
  ["₺", "TRY"],
]);
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["us", "USD"],
  ["u.s", "USD"],
  ["c", "CAD"],
  ["ca", "CAD"],
  ["a", "AUD"],
  ["au", "AUD"],
  ["hk", "HKD"],
  ["nz", "NZD"],
]);
/** Currencies by word, and by code before or after the number. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["dollars", "USD"],
  ["usd", "USD"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["eur", "EUR"],
  ["gbp", "GBP"],
  ["won", "KRW"],
  ["krw", "KRW"],
  ["hryvnia", "UAH"],
  ["hryvnias", "UAH"],
  ["uah", "UAH"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["rub", "RUB"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["dinar", "dinar"],
  ["dinars", "dinar"],
  ["cents", "cent"],
  ["francs", "franc"],
  ["lira", "TRY"],
]);

/** Measures by every spelling, as the word that stands for them. */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    [
      ["kilometre", "km kms kilometre kilometres kilometer kilometers"],
      ["metre", "m metre metres meter meters"],
      ["centimetre", "cm centimetre centimetres centimeter centimeters"],
      ["millimetre", "mm millimetre millimetres millimeter millimeters"],
      ["mile", "mi mile miles"],
      ["foot", "ft foot feet"],
      ["yard", "yd yards yard"],
      ["inch", "inch inches"],
      ["tonne", "tonne tonnes ton tons"],
      ["kilogram", "kg kgs kilogram kilograms kilo kilos"],
      ["gram", "gram grams"],
      ["pound", "lb lbs pound pounds"],
      ["hectare", "ha hectare hectares"],
      ["acre", "acre acres"],
      ["litre", "litre litres liter liters"],
      ["barrel", "barrel barrels"],
      ["knot", "knot knots"],
      ["degree", "degree degrees"],
      ["hour", "h hour hours hrs"],
      ["minute", "minute minutes min"],
      ["second", "second seconds sec"],
    ] satisfies readonly (readonly [string, string])[]
  ).flatMap(([unit, names]) => names.split(" ").map((name): readonly [string, string] => [name, unit])),
);

/** What was done to those counted, where no noun says who they are. */
export const FATES: ReadonlyMap<string, string> = new Map([
  ["killed", "killed"],
  ["dead", "killed"],
  ["dying", "killed"],
  ["killing", "killed"],
  ["kills", "killed"],
  ["died", "killed"],
  ["drowned", "killed"],
  ["perished", "killed"],
  ["wounded", "wounded"],
  ["wounding", "wounded"],
  ["injured", "wounded"],
  ["injuring", "wounded"],
  ["injures", "wounded"],
  ["wounds", "wounded"],
  ["hurt", "wounded"],
  ["hurting", "wounded"],
  ["captured", "captured"],
  ["capturing", "captured"],
  ["missing", "missing"],
  ["detained", "detained"],
  ["arrested", "arrested"],
]);

/** Forms of a fate that take an object: what they say is said of what follows. */
export const DEEDS: ReadonlySet<string> = new Set([
  "killing",
  "kills",
  "wounding",
  "wounds",
  "injuring",
  "injures",
  "hurting",
  "capturing",
]);

/** Fates that leave those whom they befell what they are: nine sailors that are captured are nine sailors. */
export const CUSTODY: ReadonlySet<string> = new Set(["captured", "detained", "arrested"]);

/** Counts without a number: the least that they can mean. */
export const VAGUE_COUNTS: ReadonlyMap<string, number> = new Map([
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2_000],
  ["millions", 2_000_000],
  ["billions", 2_000_000_000],
]);

/** Nouns before a number that is a name and no count. */
export const NUMBERED: ReadonlySet<string> = new Set(
  "no nos number article articles section paragraph page pages chapter room flight route highway resolution unit brigade division regiment school war figure table part volume vol version aged age ages type class grade phase channel operation version line gate terminal apollo soyuz protocol amendment title rule annex item case file id passport serial".split(
    " ",
  ),
);

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["servicemen", "serviceman"],
  ["servicewomen", "servicewoman"],
  ["policemen", "policeman"],
  ["lives", "life"],
  ["wives", "wife"],
  ["knives", "knife"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["series", "series"],
  ["species", "species"],
  ["aircraft", "aircraft"],
  ["personnel", "personnel"],
  ["police", "police"],
  ["staff", "staff"],
  ["bases", "base"],
  ["houses", "house"],
  ["causes", "cause"],
  ["cases", "case"],
  ["crises", "crisis"],
]);

/** The singular of an English noun, in lower case. */
export function singular(noun: string): string {
  const word = noun.toLowerCase();
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith("is") && word.length > 3 ? word.slice(0, -1) : word;
}
