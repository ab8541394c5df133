import { roleAt } from "./phrase.ts";
import type { Unit } from "./units.ts";
import { isModifier, isTime } from "./words.ts";

const PLACE_OF_SPEECH =
  /(?:기자회견|회견|브리핑|성명|공동성명|보고서|인터뷰|통화|간담회|국회|의회|재판|법정|공판|진술|조사|심문|토론회|연설|담화|논평|입장문|회의|방송|라디오|총회|청문회|국정감사|전체회의|게시글|글|트위터|텔레그램|페이스북|엑스|인스타그램|소셜미디어|누리소통망|SNS|홈페이지|자료|보도자료|서한|질의|답변|유세|영상|문자|대화|자리|판결문|공소장|발표문|축사|인사말|강연|포럼|만찬|면담|회담|최후진술|결심공판|신문|채널|계정|통역)(?:을|를|에서|에서도|에|으로|로)?$/;
const MANNER =
  /^(?:통해|통해서|통하여|거쳐|거쳐서|도움으로|만나|가진|열고|열어|내고|내어|발표하여|발표하고|발표해|올려|대해|대해서|대해서는|대해선|관련해|관련|관해|앞서|향해|두고|놓고|맞아|보내|하며|갖고|가지고|빌려|대상으로|상대로|토대로|바탕으로|근거로)$/;
const ADDRESSEE =
  /(?:기자들에게|취재진에|취재진에게|기자에게|본지에|본지와의|나에게|기자들과|취재진과|통신에|신문에|방송에|뉴스에|이에|이와|관련해)$/;

/** Where what is said begins behind the words that tell when, where and to whom it was said. */
export function contentStart(units: readonly Unit[], from: number, limit: number, named: boolean): number {
  let at = from;
  let time: TimeTold = "none";
  for (let guard = 0; guard < 12 && at < limit; guard++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isLeading(unit, at === from)) at++;
    else if (named && isTimeOfSaying(units, at) && !isFurtherTime(unit, time)) {
      time = "time";
      at = behindTime(units, at);
    } else if (ADDRESSEE.test(unit.text)) at = behindAddressee(units, at);
    else {
      const end = Math.max(circumstanceEnd(units, at, limit), named ? matterEnd(units, at, limit) : at);
      if (end === at) break;
      time = time === "none" ? time : "place";
      at = end;
    }
  }
  return at >= limit && limit > from ? Math.min(from, limit) : turnedClause(units, at, limit);
}

/** What was told of the saying so far: nothing, when, or when and then where. */
type TimeTold = "none" | "time" | "place";

/** "13일 회의에서 지난 9일 추락한": the time of saying is told already, and this one is told. */
const isFurtherTime = ({ text }: Unit, time: TimeTold): boolean => time === "place" || (time === "time" && text === "지난");

/** "스스로를 1999년생이라고": of whom, where whoever speaks tells of himself. */
const ONESELF = /^(?:스스로|자신|본인)(?:을|를)$/;

/** A time that can be that of what was said before: not "당시", nor what is still to come, nor a stretch, "3월부터"; and not "이번" before what is no time, "이번 사고". */
function isTimeOfSaying(units: readonly Unit[], at: number): boolean {
  const text = units[at]?.text ?? "";
  if (!isTime(text) || /^(?:당시|내일|오는|다음|현재)$|(?:까지|부터|에도)$/.test(text)) return false;
  if (/^(?:지난|이번)$/.test(text) && /(?:까지|부터|에도)$/.test(units[at + 1]?.text ?? "")) return false;
  if (/^(?:지난|이번)$/.test(text)) return isTime(units[at + 1]?.text ?? "") || UNIT_OF_TIME.test(units[at + 1]?.text ?? "");
  return !/(?:까지|부터)$/.test(units[at + 1]?.text ?? "") || !isTime(units[at + 1]?.text ?? "");
}

/** Behind the time at `at`: "지난달 말", "지난 주말", "14일 새벽께". */
function behindTime(units: readonly Unit[], at: number): number {
  const end = at + 1;
  return UNIT_OF_TIME.test(units[end]?.text ?? "") ? end + 1 : end;
}

const UNIT_OF_TIME = /^(?:말|초|초순|중순|하순|중반|주|주말|달|해|겨울|여름|봄|가을|연말|연초)(?:에|쯤|께|경)?$/;

/** "기자들과 만나 |". */
function behindAddressee(units: readonly Unit[], at: number): number {
  return /^(?:만나|대화하며|통화하며)$/.test(units[at + 1]?.text ?? "") ? at + 2 : at + 1;
}

/** A mark, a word that joins the sentence to the one before, or "스스로를": none is part of what is said. */
function isLeading(unit: Unit, first: boolean): boolean {
  return (unit.kind === "mark" && /^[,·:;—–\])]$/.test(unit.text)) || isJoining(unit, first) || ONESELF.test(unit.text);
}

function isJoining(unit: Unit, first: boolean): boolean {
  return (
    /^(?:그러나|하지만|그런데|또|또한|다만|한편|이어|이어서|앞서|이에|그러면서|그러자|반면|따라서|그래서|아울러|이처럼|거듭|재차|특히|이와|관련해|그러는데|그러더니)$/.test(
      unit.text,
    ) ||
    (first && unit.text === "이날")
  );
}

/** "제기되자 |", "보도도 있었으나 |": what led to the speech is no part of it. */
function turnedClause(units: readonly Unit[], from: number, limit: number): number {
  let start = from;
  for (let k = from; k < limit - 1; k++)
    if (/[가-힣](?:하자|되자|지자|오자)$|^(?:있었|나왔|돌았|퍼졌|제기됐)(?:으나|지만)$/.test(units[k]?.text ?? "")) start = k + 1;
  return start;
}

/** "기자들을 상대로": before whom something was said; "병사들을 상대로 조사를": what was done with whom is said. */
function isManner(units: readonly Unit[], k: number): boolean {
  return !/^(?:상대로|대상으로)$/.test(units[k]?.text ?? "") || /(?:기자|취재진|언론|의원|당원|국민|참석자)/.test(units[k - 1]?.text ?? "");
}

/** "매체가 보도한 총기 분실 의혹과 관련해 |": what it was said about, with a clause of its own before its noun. */
function matterEnd(units: readonly Unit[], at: number, limit: number): number {
  let open = false;
  for (let k = at; k < Math.min(limit, at + 10); k++) {
    const unit = units[k];
    if (unit?.kind !== "word") return at;
    const role = roleAt(units, k);
    if (/^(?:관련해|관련하여|관련해서|대해|대해서|대해서는|대하여)$/.test(unit.text)) return k - at > 1 && !open ? k + 1 : at;
    if (role === "topic" || (role === "subject" && (open || k > at + 2))) return at;
    if (role === "subject") open = true;
    else if (isModifier(unit.text)) open = false;
    else if (role === null && /[가-힣](?:고|며|서|지만|나|면|자)$/.test(unit.text)) return at;
  }
  return at;
}

/** "회의를 마친 뒤", "브리핑이 끝난 직후": when something was said. */
function isBehindMeeting(units: readonly Unit[], at: number, k: number): boolean {
  if (k < at + 2 || !/^(?:뒤|후|직후|다음)(?:에)?$/.test(units[k]?.text ?? "")) return false;
  return /^(?:마친|끝낸|끝난|연|가진|치른)$/.test(units[k - 1]?.text ?? "") && MEETING.test(units[k - 2]?.text ?? "");
}

const MEETING = /(?:회견|브리핑|간담회|회의|총회|청문회|국정감사|면담|회담|보고|조사|재판|공판|심문)(?:을|를|이|가)?$/;

/** The unit behind a phrase like "기자회견에서", "성명을 통해", "기자들과 만나"; `at` where none begins there. */
function circumstanceEnd(units: readonly Unit[], at: number, limit: number): number {
  for (let k = at; k < Math.min(limit, at + 5); k++) {
    const unit = units[k];
    if (unit === undefined || unit.kind !== "word") return at;
    if (MANNER.test(unit.text) && k > at && isManner(units, k)) return k + 1;
    if (isBehindMeeting(units, at, k)) return k + 1;
    if (unit.text === "과정에서" && k > at && PLACE_OF_SPEECH.test(units[k - 1]?.text ?? "")) return k + 1;
    const role = roleAt(units, k);
    if (role === "topic" || role === "subject") return at;
    if (PLACE_OF_SPEECH.test(unit.text) && (role === "at" || role === "by")) return MANNER.test(units[k + 1]?.text ?? "") ? k + 2 : k + 1;
  }
  return at;
}
