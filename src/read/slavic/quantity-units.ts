/** Stems of counted nouns in Ukrainian and Russian, with the English word that stands for them in a reading; the first that fits counts. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:загибл|загинул|погибш|убит|вбит|мертв|жертв|смерт|летальн)/, "killed"],
  [/^(?:поранен|ранен|травмован|пострадавш|постраждал)/, "wounded"],
  [/^(?:зникл|пропавш)/, "missing"],
  [/^(?:люд|чоловік$|осіб$|особ|человек|лиц$|лица$|мешкан|жител|громадян|граждан)/, "person"],
  [
    /^(?:солдат|бійц|боец|бойц|военнослужащ|військовослужбов|окупант|оккупант|морп[іе]х|прикордонник|пограничник|військових$|військові$|военных$|военные$)/,
    "soldier",
  ],
  [/^(?:офіцер|офицер)/, "officer"],
  [/^(?:полонен|пленн|военнопленн|військовополонен)/, "prisoner"],
  [/^(?:цивільн|гражданск|мирн)/, "civilian"],
  [/^(?:дит[иеія]|дітей|дітьми|дітям|ребен|детей|детям|детьми)/, "child"],
  [/^(?:жін|женщин)/, "woman"],
  [/^(?:мужчин)/, "man"],
  [/^(?:пасажир|пассажир)/, "passenger"],
  [/^(?:моряк|матрос)/, "sailor"],
  [/^(?:шахтар|шахтер)/, "miner"],
  [/^(?:учн|ученик|школяр|школьник)/, "pupil"],
  [/^(?:студент)/, "student"],
  [/^(?:хвор|больн|пацієнт|пациент)/, "patient"],
  [/^(?:виборц|избирател)/, "voter"],
  [/^(?:протестувальник|протестующ|демонстрант)/, "protester"],
  [/^(?:біженц|беженц)/, "refugee"],
  [/^(?:волонтер|доброволец|доброволь)/, "volunteer"],
  [/^(?:україн(?:ець|ц)|украин(?:ец|ц))/, "ukrainian"],
  [/^(?:росіян|россиян)/, "russian"],
  [/^(?:північноко|североко)рейц/, "north korean"],
  [/^(?:американц)/, "american"],
  [/^(?:поляк)/, "pole"],
  [/^(?:білорус|белорус)(?:ів|ов|и|ы|ам|ами)?$/, "belarusian"],
  [/^(?:танк)/, "tank"],
  [/^(?:ракет)/, "missile"],
  [/^(?:дрон|безпілотник|беспилотник|бпла|шахед)/, "drone"],
  [/^(?:снаряд)/, "shell"],
  [/^(?:літак|самол[её]т)/, "aircraft"],
  [/^(?:гелікоптер|вертол[её]т)/, "helicopter"],
  [/^(?:автомобіл|автомобил|машин|авто$)/, "vehicle"],
  [/^(?:автобус)/, "bus"],
  [/^(?:будин|дом[аоу]|домів$|домов$|здани|будівл)/, "house"],
  [/^(?:квартир)/, "flat"],
  [/^(?:сел[аио]|сіл$|деревн|деревень$)/, "village"],
  [/^(?:бюлетен|бюллетен)/, "ballot"],
  [/^(?:голос)/, "vote"],
  [/^(?:дільниц|участк)/, "polling station"],
  [/^(?:раз[аів]*$)/, "time"],
  [/^(?:випадк|випадок|случа)/, "case"],
  [/^(?:вибух|взрыв)/, "explosion"],
  [/^(?:удар)/, "strike"],
  [/^(?:документ)/, "document"],
  [/^(?:рейс)/, "flight"],
  [/^(?:країн|стран)/, "country"],
];
const MEASURES: readonly (readonly [RegExp, string])[] = [
  [/^(?:км|кілометр|километр)/, "kilometre"],
  [/^(?:м|метр(?:а|ів|ов|и|ы)?)$/, "metre"],
  [/^(?:см|сантиметр)/, "centimetre"],
  [/^(?:кг|кілограм|килограмм)/, "kilogram"],
  [/^(?:т|тонн(?:а|и|ы|у)?)$/, "tonne"],
  [/^(?:мил[ьяіьюи]|миль)$/, "mile"],
  [/^(?:га|гектар)/, "hectare"],
  [/^(?:літр|литр)/, "litre"],
];
const MONEY: readonly (readonly [RegExp, string])[] = [
  [/^(?:грн|гривень|гривні|гривня|гривен|гривны|гривну)/, "UAH"],
  [/^(?:руб|рубл)/, "RUB"],
  [/^(?:долар|доллар|дол$|usd)/, "USD"],
  [/^(?:євро|евро|eur)$/, "EUR"],
  [/^(?:фунт)/, "GBP"],
  [/^(?:вон|вона)$/, "KRW"],
  [/^(?:юан)/, "CNY"],
];

/** What a noun counts, and whether its word belongs to the amount, as that of a measure does. */
export interface Unit {
  readonly unit: string;
  readonly kind: "noun" | "measure" | "money";
}

/** The unit of a noun in lower case; a noun that is not listed stands for itself. */
export function unitOfNoun(lower: string): Unit {
  for (const [pattern, unit] of MONEY) if (pattern.test(lower)) return { unit, kind: "money" };
  for (const [pattern, unit] of MEASURES) if (pattern.test(lower)) return { unit, kind: "measure" };
  for (const [pattern, unit] of NOUNS) if (pattern.test(lower)) return { unit, kind: "noun" };
  return { unit: lower, kind: "noun" };
}

/** What befell those who are counted, by a verb near the number. */
export function fateOf(lower: string): string | null {
  if (/^(?:загину|погиб|вбит|убит|убил|вбил|помер|умер|скончал|загибел|гибел)/.test(lower)) return "killed";
  if (/^(?:поранен|ранен|ранил|поранил|травм|постражда|пострада)/.test(lower)) return "wounded";
  if (/^(?:зник|пропал)/.test(lower)) return "missing";
  return null;
}
