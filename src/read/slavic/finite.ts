import type { VerbShape } from "./cue.ts";
import type { SlavicLexicon } from "./lexicon.ts";
import type { Unit } from "./unit.ts";

type Endings = readonly (readonly [RegExp, VerbShape])[];

/** The endings by which a finite verb is told that is in no list, the longest first. */
const ENDINGS: Readonly<Record<SlavicLexicon["language"], Endings>> = {
  uk: [
    [/[шгкзб]ла(?:ся|сь)?$/, "past-f"],
    [/[шгкзб]ло(?:ся|сь)?$/, "past-n"],
    [/[шгкзб]ли(?:ся|сь)?$/, "past-pl"],
    [/(?:[аиуюяії]лася|[аиуюяії]лась|[аиуюяії]ла)$/, "past-f"],
    [/(?:[аиуюяії]лося|[аиуюяії]лось|[аиуюяії]ло)$/, "past-n"],
    [/(?:[аиуюяії]лися|[аиуюяії]лись|[аиуюяії]ли)$/, "past-pl"],
    [/(?:[аиуюяії]вся|[аиуюяії]всь|[аиуюя]в|йшов)$/, "past-m"],
    [/(?:[аеуюя]ють|[ую]ють|[^о]уть|[чщжшхк]ать|[лнрдт]ять|[аую]ються|уться|аться|яться)$/, "pl"],
    [/(?:[аяуюі]є|[аяуюі]ється|ить|їть|иться|їться|[аиіоуе][чжш]е)$/, "sg"],
  ],
  ru: [
    [/[шгкзб]ла(?:ся|сь)?$/, "past-f"],
    [/[шгкзб]ло(?:ся|сь)?$/, "past-n"],
    [/[шгкзб]ли(?:ся|сь)?$/, "past-pl"],
    [/(?:[аеиуыяо]лась|[аеиуыя]ла)$/, "past-f"],
    [/(?:[аеиуыяо]лось|[аеиуыя]ло)$/, "past-n"],
    [/(?:[аеиуыяо]лись|[аеиуыя]ли)$/, "past-pl"],
    [/(?:[аеиуыяо]лся|[аеиуыя]л)$/, "past-m"],
    [/(?:[аеуюя]ют|[^о]ут|[чщжш]ат|[лнрдтс]ят|[аеуюя]ются|утся|атся|ятся)$/, "pl"],
    [/(?:[аяуюе]ет|[аяуюе]ется|[чжшщн]ет|[^е]ит|ится)$/, "sg"],
  ],
};
/** Verbs that only say that something is. */
const BEING =
  /^(?:був|була|було|були|буває|стала?|стало|стали|став|є|може|наше|ваше|был|была|было|были|бывает|стал|оказал\p{L}*|виявил\p{L}*|вийшл\p{L}*)$/u;
const NOUNS =
  /^(?:справ|держав|заяв|прав|постав|вистав)$|^(?:сигнал|фінал|финал|матеріал|материал|журнал|канал|генерал|портал|кабинет|комитет|совет|депозит|дефицит|лимит|визит|транзит|числ|масл|весл|кресл|ремесл|стекл)/;

/**
 * What shape of a finite verb the unit has by its ending, or null. Only where grammar wants a verb is it safe to ask: at the head of a reporting
 * clause, or before a colon and a quotation.
 */
export function finiteShape(unit: Unit | undefined, lexicon: SlavicLexicon): VerbShape | null {
  if (unit === undefined || unit.kind !== "word" || unit.capital || unit.lower.length < 4) return null;
  const { lower } = unit;
  if (lexicon.speakers.has(lower) || lexicon.adverbs.has(lower) || lexicon.addressees.has(lower) || BEING.test(lower) || NOUNS.test(lower))
    return null;
  return ENDINGS[lexicon.language].find(([ending]) => ending.test(lower))?.[1] ?? null;
}
