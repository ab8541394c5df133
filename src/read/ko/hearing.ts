import { contentStart } from "./content-start.ts";
import { type Phrase, phraseAt, roleAt, subjectsIn } from "./phrase.ts";
import { quotedBefore } from "./quoting.ts";
import type { Found } from "./speech.ts";
import type { Unit } from "./units.ts";
import { isTime, maySpeak, stemOf } from "./words.ts";

/** "말을 들었다", "통보를 받았다": verbs whose subject is told something. */
const HEARD =
  /^(?:들었|들은|듣고|듣자|들으|들어|들을|듣기|받았|받은|받고|받아|받으|받자|받던|접했|접한|접하고|접수했|전달받|통보받|넘겨받)/;
/** What only somebody from whom something comes has behind him. */
const FROM = /[가-힣)](?:으로부터|로부터|에게서|한테서)(?:는|도)?$/;
const FROM_SOMEBODY = /[가-힣)](?:에게서|한테서)(?:는|도)?$/;
/** What those have too to whom something is given. */
const TO = /[가-힣)](?:에게|한테|께)$/;
const BODY =
  /(?:청|부|처|원|군|측|당국|정부|본부|사령부|회사|병원|학교|경찰|검찰|법원|경찰서|위원회|상부|윗선|중앙|사무소|면사무소|은행|공사|공단)에서$/;
/** What a body hands out. */
const NOTICE = /^(?:지시|명령|통보|요청|요구|권고|연락|보고|답변|안내|확답|제안|허락|경고)/;
/** "돈을 줬다는 말을": the verb itself has somebody to whom. */
const GIVING = /(?:줬|주었|건넸|보냈|넘겼|팔았|전했|맡겼|돌려줬|빌려줬|지급했|전달했|말했|물었|알렸)다는$/;
/** "가족에게 전화하게 해 주겠다는": what is done to somebody. */
const ADDRESSING = /^(?:전화|연락|편지|말[을하]|사과|알[려리]|전[해하]|돌려|보내|보여|물어)/;
/** "돈을 받았다는 말을": and from whom. */
const TAKING = /(?:빼앗았|뺏었|뺏겼|받았|얻었|빌렸|샀|배웠|훔쳤|압수했|탈취했|구했|전달받았|넘겨받았)다는$/;
/** What persons and bodies are called by. */
const SOMEBODY =
  /(?:[관장원자인들씨군청측형]|부모|아내|남편|동생|누나|언니|오빠|아버지|어머니|아들|딸|친구|동료|이웃|가족|의사|간호사|교사|당국|정부|회사|본사|본부|사령부|상부|경찰|검찰|은행|업체|병원|학교|국방부|외교부)$/;

/** "들었지만", "받고": a verb of hearing that leads to another clause. */
export function leadsOnFromHearing(word: string): boolean {
  return HEARD.test(word) && /(?:지만|으나|는데|(?<![다라])(?:고|며)|자)$/.test(word);
}

/** The verb by which the noun at `noun` was heard or received, before `to`; null where it was not. */
export function hearingVerb(units: readonly Unit[], noun: number, to: number): number | null {
  const role = roleAt(units, noun);
  if (role !== "object" && role !== "more" && !(role === null && /^[가-힣]+$/.test(units[noun]?.text ?? ""))) return null;
  for (let k = noun + 1; k < Math.min(to, noun + 4); k++) {
    const unit = units[k];
    if (unit?.kind !== "word") return null;
    if (HEARD.test(unit.text)) return k;
    if (roleAt(units, k) !== null && !isGiver(unit.text) && !isTime(unit.text)) return null;
  }
  return null;
}

function isGiver(word: string): boolean {
  return FROM.test(word) || TO.test(word);
}

/**
 * From whom what is told in the clause that ends at `k` was heard, in a sentence that begins at `from`: "지휘관으로부터 …는 말을 들었다". `noun` is
 * what was heard and `verb` how. Null where nobody is named.
 */
export function giverOf(units: readonly Unit[], from: number, k: number, noun: number, verb: number): Phrase | null {
  for (let i = noun + 1; i < verb; i++) if (isGiver(units[i]?.text ?? "")) return able(units, phraseAt(units, noun + 1, i));
  const begin = contentStart(units, hearerEnd(units, from, k), k, true);
  const [subject] = subjectsIn(units, begin, k);
  for (let i = begin; i < k; i++) {
    const word = units[i]?.text ?? "";
    const sure = FROM.test(word) && !TAKING.test(units[k]?.text ?? "");
    const first = phraseAt(units, begin, i).first === begin;
    const weak =
      first &&
      ((TO.test(word) && !GIVING.test(units[k]?.text ?? "") && !ADDRESSING.test(units[i + 1]?.text ?? "")) ||
        (BODY.test(word) && /^받/.test(units[verb]?.text ?? "") && NOTICE.test(units[noun]?.text ?? "")));
    if (!sure && !weak) continue;
    // "배가 부두로부터 떠났다는 말을": where something is told to have come from.
    const told = subject !== undefined && subject.last < i && !FROM_SOMEBODY.test(word);
    if (!told || SOMEBODY.test(stemOf(word))) return able(units, phraseAt(units, begin, i));
  }
  return null;
}

function able(units: readonly Unit[], phrase: Phrase): Phrase | null {
  return maySpeak(stemOf(units[phrase.last]?.text ?? "")) ? phrase : null;
}

/** Behind who heard it, the first topic of the clause; `from` where none is named. What cannot hear is what is told of: "전쟁은 끝났다는 말을". */
export function hearerEnd(units: readonly Unit[], from: number, k: number): number {
  const [first] = subjectsIn(units, from, k).filter(({ role }) => role === "topic");
  return first === undefined || !maySpeak(first.noun) ? from : first.last + 1;
}

/** Verbs that say by themselves that their subject was told something. */
const HEARD_ALONE = /^(?:들(?:었|은|어서)|(?:통보|지시|명령|연락|안내|보고|전달|약속|요청|요구)받(?:았|은|아))/;

/** "동료에게서 배가 떠났다고 들었다", "본사로부터 배가 떠났다고 통보받았다": what somebody heard, by a verb alone. */
export function heardClause(units: readonly Unit[], from: number, i: number, to: number): Found | null {
  const unit = units[i];
  const word = unit?.text.replace(/[.,]$/, "") ?? "";
  if (unit === undefined || !HEARD_ALONE.test(word)) return null;
  if (i < to - 1 && /(?:다|라)(?:고|며|면서|는)$/.test(word)) return null;
  const quoted = quotedBefore(units, from, i, 3);
  if (quoted === null || (quoted.kind !== "clause" && quoted.kind !== "quote") || quoted.open) return null;
  const giver = giverOf(units, from, quoted.at, quoted.at, i);
  const begin = contentStart(
    units,
    giver === null || giver.last > quoted.at ? hearerEnd(units, from, quoted.at) : giver.last + 1,
    quoted.at,
    true,
  );
  const quotation = quoted.kind === "quote" ? (units[quoted.at - 1]?.quotation ?? null) : null;
  const start = quotation?.inner[0] ?? units[begin]?.start ?? quoted.end;
  if (start >= quoted.end) return null;
  const first = /^전해$/.test(units[i - 1]?.text ?? "") ? i - 1 : i;
  const length = word.length - (/(?<=다|라)(?:고|며|면서|는)$/.exec(word)?.[0].length ?? 0);
  return {
    act: {
      cue: [[units[first]?.start ?? unit.start, unit.start + length]],
      cueClass: /^(?:지시|명령|요청|요구)/.test(word) ? "order" : "say",
      lemma: /^들/.test(word) ? "듣다" : word.replace(/받.*$/, "받다"),
      source: giver?.span ?? null,
      content: [[start, quoted.end]],
      mode: quotation === null ? "indirect" : "direct",
      stance: null,
      rule: "heard",
      how: giver === null ? "nobody" : "giver",
    },
    inner: quotation === null ? { units, from: begin, to: quoted.at + 1 } : null,
    next: i + 1,
  };
}
