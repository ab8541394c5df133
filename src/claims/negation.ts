import { withoutContrast } from "../record/contrast.ts";

/**
 * In the main clause: what comes after the first comma, or in a further clause ("so that no proof remains"), qualifies a detail. "Pit No. 3" has a
 * number, and what "has never been worse" is bad.
 */
const NEGATION =
  /\b(?:(?<!\bwith\s)(?<!\bin\s)no(?!\s(?:fewer|less|more|later|earlier|doubt|matter|wonder)\b)(?!\.?\s?\d+(?![\d-]))|not(?!\s(?:(?:only|just|merely|least|fewer|less|later|earlier)\b|(?:(?:as|by|for|with)\s)?(?:an?|the)\s\p{L}{2,20}\sbut\b))|never(?!\s(?:know\b|(?:been\s)?(?:worse|better|more|less|stronger|weaker|higher|lower|greater|closer|mind)\b))|none|nobody|cannot)\b|n['’]t\b/iu;
/**
 * What stands between commas and adds to a noun: ", who was asleep,", ", затонувшего у берега,". The predicate stands behind it.
 */
const ASIDE =
  /,\s(?:(?:of\s)?(?:who|which|whose|whom)\s|(?:як|котр|котор)\p{L}{1,4}\s|\p{L}{3,16}(?:вш|ющ|ящ|ащ|енн|анн|янн|ен|ан)(?:ий|ый|ая|ое|ого|его|ому|ему|им|ым|ой|ей|ою|ую|юю|их|ых|ими|ыми|а|е|і|ої|ій|у)\s)[^,]{1,160},/giu;
const FURTHER = /,(?!\d)|;|\s[—–]|\s--?\s|\s(?:that|because|which|who|whom|whose|if|when|while|where|until|unless|although)\s/i;
/** "was loaded *and posed* no threat": a second predicate. Of two subjects ("the army and the navy did not fire") the verb comes later. */
const SECOND_PREDICATE =
  /\s(?:and|but|or)\s+(?:(?:it|he|she|they|we|i|there(?:['’]s|\s(?:is|are|was|were)))\s+)?(?:(?:no|not|never|nobody|cannot|did|does|do|was|were|is|are|has|had|have|will|would|could|can|\p{L}{2,20}ed)(?=\s)|\p{L}{2,8}n['’]t\b)/iu;

/** "You would not think so, *but* the mill pays its debts": what comes behind "but" is told. */
const CONCEDED =
  /^["“‘']?(?:you|one|nobody|people)\s(?:would|might|may|could)(?:n['’]t|\snot|\snever)?\s(?:think|expect|guess|know|believe|imagine)\s[^.!?]{1,160}?\sbut\s/iu;

/** "an order not to take prisoners was given": what somebody is not to do is told, and the order is there. */
const NOT_TO =
  /\b((?:orders?|instructions?|commands?|requests?|appeals?|warnings?|advice|promises?|pledges?|decisions?|plans?|threats?|agreements?|ordered|instructed|told|asked|urged|warned|advised|begged|promised|pledged|decided|agreed|chose|threatened)(?:\s(?:him|her|them|us|me|you|his men|the (?:crew|men|soldiers|residents|public|press)))?) not to\b/giu;

/** "не лише" and "не менше" negate nothing. */
const CYRILLIC_NEGATION =
  /(?<!\p{L})(?:(?:не|ні)(?!\s+(?:тільки|лише|только|лишь|менш|менее|більш|более|раніше|ранее|пізніше|позднее|виключ|исключ))|ніхто|никто|нічого|ничего|ніколи|никогда|жоден|жодн\p{L}+|нема|немає|нет)(?!\p{L})/iu;
/** "везло зерно *й нікому* не загрожувало": a second predicate begins with what negates it. */
const CYRILLIC_SECOND =
  /(?<!\p{L})(?:й|і|та|и|да|а|но|але)\s+(?:не|ні|ни|нікому|нікого|ніхто|нічого|ніколи|никому|никого|никто|ничего|никогда|жодн\p{L}{1,5})(?!\p{L})/iu;

const HANGUL = /\p{Script=Hangul}/u;
/** The main verb is the last word: what stands before it qualifies a detail. */
const KOREAN_NEGATION =
  /(?:지\s?(?:는\s)?(?:않|못)[가-힣]{0,4}|(?:수|것이|적이|바가|일이)?\s?(?:없|아니)[가-힣]{1,4}|(?<![가-힣])(?:안|못)\s[가-힣]{1,6})["”’'.…\s]*$/u;

/** Most sentences have nothing in them with which a word that negates begins. A word that is cut off where nothing more is looked at is one by its first letters. */
const MAY_NEGATE = /\b(?:no|never|cannot)|n['’]t|[\p{Script=Cyrillic}\p{Script=Hangul}]/iu;

/** So much of a clause is looked at. */
const LOOKED_AT = 240;

/** True where what is said is said in the negative: the first predicate of its main clause, in Korean the last. */
export function isNegated(words: string): boolean {
  if (!MAY_NEGATE.test(words)) return false;
  if (HANGUL.test(words)) return KOREAN_NEGATION.test(words);
  const head = withoutContrast(words.slice(0, 2 * LOOKED_AT))
    .replace(ASIDE, " ")
    .replace(/^\s*(?:that|що|что)\s+/i, "")
    .replace(NOT_TO, "$1 to")
    .replace(CONCEDED, "")
    .slice(0, LOOKED_AT);
  const ends = [FURTHER, SECOND_PREDICATE, CYRILLIC_SECOND].map((pattern) => pattern.exec(head)?.index ?? head.length);
  const main = head.slice(0, Math.min(...ends));
  return NEGATION.test(main) || CYRILLIC_NEGATION.test(main);
}

const KOREAN_COUNTER = /^(?:반박|반론|맞받|응수)/u;

/** True where somebody counters with words of his own: "배가 먼저 쐈다고 반박했다" says that the ship shot first, against what others say. `cue` are the words of saying. */
export function countersInItsWords(words: string, behind: string, cue: string): boolean {
  return KOREAN_COUNTER.test(cue) && deniesInItsWords(words, behind.replace(/^\s?(?:것이라|것이)(?=고|라고|며)/u, ""));
}

const KOREAN_QUOTATIVE = /^["”’'」]?\s?(?:(?:이?라)?고|(?:이?라)?며|(?:이?라)?면서)(?![가-힣])/u;

/**
 * True where a denial gives its own words: Korean says "공격하지 않았다고 부인했다", denied, saying that it did not attack. "공격하지 않았다는 주장을 부인했다" denies that claim. `behind` is
 * what follows the content.
 */
export function deniesInItsWords(words: string, behind: string): boolean {
  return HANGUL.test(words) && KOREAN_QUOTATIVE.test(behind);
}
