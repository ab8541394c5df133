import { finiteShape } from "./finite.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import type { Scene } from "./phrase.ts";

type ByLanguage = Readonly<Record<SlavicLexicon["language"], RegExp>>;

/** Stems of nouns whose clause tells what somebody says. */
const SAYS: ByLanguage = {
  uk: /^(?:виснов[ко]|заяв[аиіу]$|заявою|твердженн|звинуваченн|запевненн|обіцян|зізнанн|свідченн|скарг|погроз|застереженн|закид|тез[аиуі]$)/,
  ru: /^(?:вывод|заключени|заявлени|утверждени|обвинени|заверени|обещани|признани|жалоб|угроз|предостережени|упрек|тезис)/,
};
/** Those whose clause tells what somebody holds, or what goes round. */
const HOLDS: ByLanguage = {
  uk: /^(?:думк|припущенн|переконанн|підозр|побоюванн|сумнів|впевненіст|упевненіст|здогад|чутк|версі|гіпотез|вигадк|плітк)/,
  ru: /^(?:мнени|предположени|убеждени|уверенност|подозрени|опасени|сомнени|догадк|слух|верси|гипотез|измышлени|вымыс|выдумк|сплетн)/,
};
const ASKS: ByLanguage = { uk: /^(?:запитанн|питанн)/, ru: /^вопрос/ };
/** Verbs that say nothing without their noun: "дійти висновку", "выразить мнение". */
const EMPTY =
  /^(?:дійш|доходит|доходя|вислов|зроби|робить|роблять|озвуч|прийш|приш[её]?л|приход|дош[её]?л|выраз|выраж|сдела|делае|высказ|дав$|дала$|дали$|дал$)/;

/** What a noun does with its clause, or null for one that has none of its own. */
export function nounKind(lower: string, { language }: SlavicLexicon): "says" | "holds" | "asks" | null {
  if (ASKS[language].test(lower)) return "asks";
  if (HOLDS[language].test(lower)) return "holds";
  return SAYS[language].test(lower) ? "says" : null;
}

/** True for a finite verb that needs its noun of saying. */
export function isEmptyVerb({ units, lexicon }: Scene, at: number): boolean {
  return EMPTY.test(units[at]?.lower ?? "") && finiteShape(units[at], lexicon) !== null;
}

/** True where an empty verb with a noun of saying begins: "выразил мнение". */
export function opensNounClause(scene: Scene, at: number): boolean {
  if (!isEmptyVerb(scene, at)) return false;
  for (let i = at + 1; i <= at + 2; i++) if (nounKind(scene.units[i]?.lower ?? "", scene.lexicon) !== null) return true;
  return false;
}
