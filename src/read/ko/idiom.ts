import type { CueClass, Stance } from "../../record/reading.ts";
import type { Unit } from "./units.ts";

interface Idiom {
  readonly object: RegExp;
  readonly verb: RegExp;
  readonly cueClass: CueClass;
  readonly stance: Stance | null;
}

/** Expressions of a noun and a verb that stand where a verb of saying would. */
const IDIOMS: readonly Idiom[] = [
  { object: /^말(?:을)?$/, verb: /^아[꼈끼]/, cueClass: "refuse", stance: "declines" },
  { object: /^선(?:을)?$/, verb: /^[그긋]/, cueClass: "deny", stance: "denies" },
  { object: /^손사래(?:를)?$/, verb: /^[쳤치]/, cueClass: "deny", stance: "denies" },
  { object: /^(?:고개|머리)(?:를)?$/, verb: /^(?:숙|저[었으])/, cueClass: "say", stance: null },
  { object: /^입(?:을)?$/, verb: /^(?:모[았으]|열었)/, cueClass: "say", stance: null },
  { object: /^목소리(?:를)?$/, verb: /^(?:높|냈|내고)/, cueClass: "claim", stance: null },
  { object: /^말(?:을)?$/, verb: /^(?:바[꿨꾸]|이었|보탰|맺었|꺼냈|흐렸|건넸|전했|남겼|쏟아냈)/, cueClass: "say", stance: null },
  { object: /^기억(?:을)?$/, verb: /^더듬/, cueClass: "say", stance: null },
  { object: /^말문(?:을)?$/, verb: /^열/, cueClass: "say", stance: null },
  { object: /^운(?:을)?$/, verb: /^[뗐떼]/, cueClass: "say", stance: null },
  { object: /^(?:분통|울분|불만|분노)(?:을|를)?$/, verb: /^(?:터[뜨트]|토[했로하]|쏟아)/, cueClass: "claim", stance: null },
  { object: /^(?:날|각)(?:을)?$/, verb: /^세[웠우]/, cueClass: "claim", stance: null },
  { object: /^(?:쓴소리|일침|직격탄|비판|비난)(?:을|를)?$/, verb: /^(?:했|가했|날렸|쏟아|놨|퍼부)/, cueClass: "claim", stance: null },
  { object: /^(?:의문|의혹|문제)(?:을|를)?$/, verb: /^(?:제기|표했)/, cueClass: "claim", stance: null },
  {
    object: /^(?:우려|유감|뜻|의사|의지|아쉬움|사의|감사|애도|자신감|기대감)(?:를|을)?$/,
    verb: /^(?:표[했하]|표명|나타[냈내]|드러[냈내]|전[했하]|밝[혔히]|내비)/,
    cueClass: "say",
    stance: null,
  },
  {
    object: /^(?:입장|견해|의견|방침|생각|소감|심경|판단)(?:을|를)?$/,
    verb: /^(?:밝[혔히]|내[놨놓]|전[했하]|표[했하]|고수|내비|피력)/,
    cueClass: "say",
    stance: null,
  },
  { object: /^(?:눈시울|눈물|한숨)(?:을|를)?$/, verb: /^(?:쏟|쉬었|내쉬|보였|보이며)/, cueClass: "say", stance: null },
];

/** The expression that ends at `i`, or null. */
export function idiomAt(units: readonly Unit[], i: number): Idiom | null {
  const [before, own] = [units[i - 1]?.text ?? "", units[i]?.text ?? ""];
  if (/(?:다고|라고|다는)$/.test(own)) return null;
  return IDIOMS.find(({ object, verb }) => object.test(before) && verb.test(own)) ?? null;
}
