import type { ReadUtterance, Stance } from "../../record/reading.ts";
import type { Span } from "../../record/span.ts";
import type { Act } from "./act.ts";
import { DECLINING } from "./silence.ts";
import { endOf } from "./syllable.ts";

type Judged = Pick<ReadUtterance, "stance" | "scopeCues">;

/** At the end of what is said: it is only thought possible or likely. */
const HEDGED_END =
  /(?:가능성(?:이|은|도)?\s(?:있|크|높|농후|제기|유력|상당)|공산이\s크|(?:것|거)\s같|듯(?:하|싶)|듯\s(?:하|보)|(?:한|인|은|는|할|될|을|던)\s듯|것으로\s(?:안다|알고|본다|보고|보인|추정|예상|전망|추측|판단|알려)|추정(?:하고|된|되|$)|의심(?:하고|된|되)|(?:으로|로)\s추정|관측(?:된|되)|배제(?:할\s수\s없|하지\s않|하지\s못)|아닌가\s싶|모른다는\s생각|지도\s모른|ㄹ지\s모른)[가-힣\s]{0,8}$/;
const HEDGE_WORD = /(?:아마도?|어쩌면|추정되는|의심되는|이른바|소위|가능성|듯|추정)/;
const DENIED_WORDS =
  /^(?:사실\s?아[니냐님]|사실이\s아니|사실과\s(?:다르|다릅|달라|다른$)|사실무근|터무니|전혀\s사실|말도\s안|그런\s(?:일|사실|적)[은이]?\s(?:없|전혀)|거짓|조작|날조|가짜|허위|억지|어불성설|근거\s?없|완전한?\s거짓|악의적(?:이|인\s(?:보도|주장|거짓|왜곡)(?:[이다라]|$))|오보(?:$|[이다라])|아닙니다|아니다(?:$|[.,!])|아니[요오]|아뇨)|(?:사실무근|사실이\s아니|사실과\s(?:다르|다릅|달라|다른)|거짓말|날조|허위사실|가짜\s?뉴스|유언비어|헛소문|헛소리|오보|낭설|모함|억측)[가-힣\s]{0,8}$/;
const ORDER_END = /(?:하라|말라|달라|마라|[가-힣]라|주세요|십시오|하세요|마세요|합시다|하자|바란다|바랍니다|해야\s한다|것|줄\s것|말\s것)$/;
const ORDER_PLAIN = /(?:하라|말라|마라|달라|있으라|으라|가라|오라|서라|내라|켜라|되라|두라|주라|보라|주세요|십시오|하세요|마세요)$/;
/** The plain imperative, "돌려라", "알려라"; behind an object also what is left of it before a quoting ending, "통행을 막으라", "문을 열라", and not "그를 배신자라". */
const IMPERATIVE =
  /(?:^|\s)[가-힣]{0,4}(?:려|여|켜|쳐|겨|워|춰|둬|내|해|어|아|와)라$|[가-힣]으라$|[가-힣][을를]\s(?:내|주|두|열|쓰|끄|켜|떼|참|지키|멈추|낮추|맞추|갖추|감추|버리|치우|세우|지우|채우|비우|바꾸|나누|끝내|보내|꺼내|밝히|알리|옮기|맡기|남기|늘리|줄이|높이|돌리|올리|내리|살리|물리|자르|고르|부르|치르|따르|이루|미루|나오|나가|떠나|만나|잠그|건너|버티|쏘|던지|돌려주|풀어주|도와주|알려주|돌아가|피하)라$/;
const QUESTION = /(?:\?|느냐|으냐|[가-힣]냐|습니까|나요|는가|ㄴ가|인가|까요|을까|할까)["”’.]?$/;

/** Where the source stands to what it says, and the words that tell so. Looks at the ends of what is said only. */
export function stanceOfAct(text: string, act: Act): Judged {
  const words = act.content.map((span) => text.slice(span[0], span[1]));
  const cues: { span: Span; kind: "hedge" | "deny" | "limit" }[] = [];
  const cue = act.cue[0] ?? ([0, 0] as const);
  const stance = judge(text, act, words, cues, cue);
  return { stance, scopeCues: cues };
}

function judge(
  text: string,
  act: Act,
  words: readonly string[],
  cues: { span: Span; kind: "hedge" | "deny" | "limit" }[],
  cue: Span,
): Stance {
  const first = act.content[0];
  if (act.stance === "declines") return "declines";
  if (act.stance === "denies" || act.cueClass === "deny") {
    cues.push({ span: cue, kind: "deny" });
    return "denies";
  }
  const last = words.at(-1)?.trimEnd().replace(/[.]$/, "") ?? "";
  // Of an answer of several sentences the last one may decline to say more.
  const whole = act.rule !== "turn" || !/[.!?]\s+\S/.test(words.join(" "));
  if (whole && act.mode !== "document" && declinesAtEnd(tail(last)) && /^(?:say|report|claim)$/.test(act.cueClass)) return "declines";
  if (/^(?:부인|일축)/.test(act.lemma)) return "denies";
  const denied = first === undefined ? null : deniedIn(words[0] ?? "", first[0]);
  if (denied !== null && (act.mode === "direct" || act.mode === "mixed" || act.content.length === 1) && isAnswer(act, text)) {
    cues.push({ span: denied, kind: "deny" });
    return "denies";
  }
  if (asks(act, last)) return "asks";
  if (orders(act, last)) return "orders";
  return hedges(act, words, cues, cue) ? "hedges" : "asserts";
}

/** The words by which somebody declines stand at the end: what somebody else is told to have said, or what he tells before "지만", is another matter. */
function declinesAtEnd(words: string): boolean {
  const match = DECLINING.exec(words);
  if (match === null) return false;
  const partly = /중이?/.test(match[0]) && /[가-힣](?:지만|으나)\s/.test(words.slice(0, match.index));
  return !partly && !/[가-힣]?고\s[가-힣]/.test(words.slice(match.index + match[0].length));
}

const tail = (words: string): string => words.slice(-60);

function deniedIn(words: string, start: number): Span | null {
  const head = DENIED_WORDS.exec(words.length > 200 ? words.slice(0, 100) : words);
  return head === null ? null : [start + head.index, start + head.index + head[0].trimEnd().length];
}

/** "사실이 아니다" denies where it answers somebody: a bare rejection, or of a claim or report that the same words name. */
function isAnswer(act: Act, text: string): boolean {
  const said = act.content.map((span) => text.slice(...span)).join(" ");
  // "거짓말입니다. …": it opens with a bare rejection.
  if (/^(?:거짓말(?:이다|입니다|이에요)?|아닙니다|아니다|아니[요오]|아뇨)[.,!]/.test(said)) return true;
  return said.length < 24 || /(?:보도|주장|의혹|소문|지적|비판|루머)/.test(said);
}

function asks(act: Act, last: string): boolean {
  if (act.cueClass === "ask") return true;
  return QUESTION.test(last) && !/^(?:order|suspect|deny)$/.test(act.cueClass) && (act.mode === "direct" || /(?:느냐|냐)$/.test(last));
}

function orders(act: Act, last: string): boolean {
  if (act.cueClass === "order") return !/^(?:제안|건의)/.test(act.lemma) || ORDER_END.test(last) || true;
  return (
    (ORDER_PLAIN.test(last) || IMPERATIVE.test(last)) && !/(?:사실이라|뿐이라|것이라|나라|이라)$/.test(last) && act.mode !== "document"
  );
}

function hedges(act: Act, words: readonly string[], cues: { span: Span; kind: "hedge" | "deny" | "limit" }[], cue: Span): boolean {
  if (act.cueClass === "suspect" || (act.rule.startsWith("passive") && act.cueClass === "report")) {
    cues.push({ span: cue, kind: "hedge" });
    return true;
  }
  if (act.stance === "hedges") return true;
  const at = words.findIndex((piece) => hedgedEnd(piece.trimEnd().replace(/[.]$/, "")) !== null);
  const piece = words[at]?.trimEnd().replace(/[.]$/, "");
  const span = act.content[at];
  if (piece === undefined || span === undefined || isAbility(piece)) return false;
  const match = hedgedEnd(piece);
  if (match === null) return false;
  const start = span[0] + piece.length - tail(piece).length + match.index;
  cues.push({ span: [start, start + match[0].trimEnd().length], kind: "hedge" });
  const word = HEDGE_WORD.exec(piece);
  if (word !== null && span[0] + word.index + word[0].length <= start)
    cues.unshift({ span: [span[0] + word.index, span[0] + word.index + word[0].length], kind: "hedge" });
  return true;
}

/** Words at the end that leave it open, "-ㄹ 수 있다" among them; null where there are none. */
function hedgedEnd(words: string): RegExpExecArray | null {
  const end = tail(words);
  const able = /[가-힣]\s수(?:도)?\s있(?:다|을|으|었|는|습)[가-힣\s]{0,8}$/.exec(end);
  return able !== null && endOf(end[able.index]) === "rieul" ? able : HEDGED_END.exec(end);
}

/** "알 수 있다", "볼 수 있다": what one is able to, no guess. */
function isAbility(words: string): boolean {
  return (
    /(?:알|볼|말할|확인할|이해할|구할|할)\s수(?:도)?\s있[가-힣]{0,3}$/.test(words) &&
    !/(?:발생|확산|악화|전파|증가|감소)할\s수/.test(words.slice(-12))
  );
}
