import type { Unit } from "./units.ts";
import { verbGroupEnd } from "./verb-group.ts";

/** So many units before the last one belong to the expression. */
export interface Silence {
  readonly first: number;
}

const KEPT = /^(?:답변|언급|대답|답|논평|확인|인터뷰|취재|설명|즉답|응답|공개|발언|평가|연락|전화|부인)(?:을|를|은|는|도)?$/;
const REFUSED = /^(?:거부|거절|회피|피하|피했|피한|삼갔|삼가|자제|꺼리|꺼렸|유보|미루|미뤘|사양|마다)/;
const NOT_SAID =
  /^(?:답하|답변하|대답하|언급하|응답하|밝히|공개하|확인하|부인하|인정하|시인하|설명하|말하|응하|대꾸하|반응하|해명하|회신하|회답하|받|내놓|내놓|논평하|답|열)지(?:는|도|를)?$/;
const SILENT = /^(?:함구|침묵했|침묵하|침묵을|묵묵부답|노코멘트|묵살했다)/;
const NOT = /^(?:않|못)/;

/** The expression of keeping silent that ends with the unit at `i`, or null. `told`: the unit closes what somebody else says, "답하지 않았다고". */
export function silenceAt(units: readonly Unit[], i: number, told: boolean): Silence | null {
  const text = (k: number): string => units[k]?.text ?? "";
  const word = text(i);
  if (NOT.test(word) && !leadsOn(word, told) && NOT_SAID.test(text(i - 1))) return { first: objectless(text, i - 1) };
  if (/^하$|^하지$/.test(text(i - 1)) && NOT.test(word) && KEPT.test(text(i - 2)))
    return { first: /확인도$/.test(text(i - 3)) ? i - 3 : i - 2 };
  if (/^하지$/.test(text(i - 1)) && NOT.test(word) && /^(?:말|대꾸|대답)도$|^한마디도$/.test(text(i - 2)))
    return { first: /^(?:아무|아무런)$/.test(text(i - 3)) ? i - 3 : i - 2 };
  if (REFUSED.test(word) && !leadsOn(word, told) && KEPT.test(text(i - 1))) return { first: i - 1 };
  if (/^(?:아꼈|아끼)/.test(word) && /^말(?:을)?$/.test(text(i - 1))) return { first: i - 1 };
  if (/^(?:닫|다물|열지)/.test(word) && /^입(?:을)?$/.test(text(i - 1))) return { first: i - 1 };
  if (/^(?:닿지|되지)$/.test(text(i - 1)) && NOT.test(word) && /^연락(?:이|은)?$/.test(text(i - 2)) && !isTold(units, i))
    return { first: i - 2 };
  if (/^(?:지켰|지키|일관)/.test(word) && /^침묵/.test(text(i - 1))) return { first: i - 1 };
  return SILENT.test(word) ? { first: i } : null;
}

function leadsOn(word: string, told: boolean): boolean {
  return /(?:던|는|은|겠다고)$/.test(word) || (!told && word.endsWith("다고"));
}

/** "연락이 닿지 않고 있다고 말했다": whoever tells so speaks of no silence towards the one who reports it. */
function isTold(units: readonly Unit[], i: number): boolean {
  return /(?:다|라)(?:고|며|는)$/.test(units[verbGroupEnd(units, i, units.length)]?.text ?? "");
}

/** "전화를 받지 않았다": the object belongs to it where the verb alone says nothing. */
function objectless(text: (k: number) => string, at: number): number {
  const verb = text(at);
  if (/^받지/.test(verb)) return /^전화/.test(text(at - 1)) ? at - 1 : at;
  if (/^(?:내놓지|열지)/.test(verb)) return /^(?:답변|답|입장|입)/.test(text(at - 1)) ? at - 1 : at;
  return at;
}

/** "전화를 받지 않았다" counts, "돈을 받지 않았다" does not. */
export function isSilence(units: readonly Unit[], { first }: Silence): boolean {
  const word = units[first]?.text ?? "";
  return !/^(?:받지|내놓지|열지|답지)/.test(word);
}

/** Words of a quotation by which somebody declines to say more. */
export const DECLINING =
  /(?:확인해\s?(?:줄|드릴)|말씀해\s?드릴|확인할|밝힐|말할|말씀드릴|답변드릴|답변할|공개할|언급할|답할|대답할|논평할|설명할)\s?(?:내용이|것이|수|수가|수는|사안이|사항이|부분이|말씀이|바가|게|단계가|때가|시점이|위치가|입장이|처지가)?\s?(?:없|아니|아닙|아닌)|(?:아는|확인된|드릴\s말씀이|할\s말이)\s?(?:바|것|내용)?(?:가|이)?\s?없|(?:확인|파악|조사)\s?중(?:이(?:다|라|며)|$)|확인하기\s(?:어렵|힘들|곤란)|언급할\s(?:단계|위치|입장)|(?:말하기|말씀드리기|말씀드리긴|말하긴)\s(?:어렵|곤란|이르)|노코멘트|밝히기\s(?:어렵|곤란)|답변하기\s(?:어렵|곤란)|(?:논평|답변|대답|언급|공개|확인|말|답)하지\s않겠|밝히지\s않겠/;
