import { cueForm } from "./cue-verbs.ts";
import { type Marked, phraseAt, roleAt, subjectsIn } from "./phrase.ts";
import { type Quoted, quotedBefore } from "./quoting.ts";
import { endsInN } from "./syllable.ts";
import type { Unit } from "./units.ts";
import { isAccording, maySpeak, stemOf } from "./words.ts";

export function speakerOf(
  units: readonly Unit[],
  from: number,
  i: number,
  quoted: Quoted,
  content: number,
  passive: boolean,
): Marked | null {
  if (passive) return passiveSource(units, from, quoted);
  return isHearsay(units, from, i, quoted) ? null : sourceOf(units, from, content, quoted, i);
}

/** "…느냐고 묻는 기자들에게", "…다고 주장한 선원은": who asks or says it is the noun behind the verb. */
export function speakerBehind(units: readonly Unit[], i: number, to: number): Marked | null {
  const verb = units[i]?.text ?? "";
  if (!/(?:는|던|은)$/.test(verb) && !endsInN(verb.at(-1))) return null;
  for (let k = i + 1; k < Math.min(to, i + 4); k++) {
    const unit = units[k];
    const role = roleAt(units, k);
    if (unit?.kind !== "word") return null;
    if (role === null || role === "of") continue;
    const noun = stemOf(unit.text);
    return maySpeak(noun) && PERSON.test(noun) ? { ...phraseAt(units, i + 1, k), role, noun } : null;
  }
  return null;
}

/** What persons are called by. */
export const PERSON =
  /[가-힣](?:들|진|자|씨|원|장|관|인|사람)$|^(?:청년|여성|남성|병사|소년|소녀|학생|의사|교사|간호사|운전사|변호사|교수|포로|어부|농부|상인|주민)$/;

/** Behind the last topic before `to`: a clause before a noun has none of its own. */
export function topicEnd(units: readonly Unit[], from: number, to: number): number {
  const topic = subjectsIn(units, from, to).findLast(({ role }) => role === "topic");
  return topic === undefined ? from : topic.last + 1;
}

/** "종소리가 울렸다고 한다": without a topic nobody is named who says so. The topic is that of "말했다" in "말했다고 한다", and of what is told behind "에 따르면". */
function isHearsay(units: readonly Unit[], from: number, i: number, quoted: Quoted): boolean {
  if (quoted.kind !== "clause" || !/^(?:한다|합니다)$/.test(units[i]?.text ?? "") || quoted.at !== i - 1) return false;
  if (isAccording(units[from - 1]?.text ?? "")) return true;
  if (cueForm(units[quoted.at]?.text ?? "") !== null && quotedBefore(units, from, quoted.at, 2)?.kind === "clause") return true;
  return !subjectsIn(units, from, quoted.at).some(({ role, noun }) => role === "topic" && maySpeak(noun));
}

/** "당에서 복구를 먼저 지시했다": a body from which something comes does it. */
function bodyAt(units: readonly Unit[], from: number, to: number): Marked | null {
  for (let k = from; k < to; k++) {
    const unit = units[k];
    const noun =
      /^([가-힣]{0,8}(?:당|정부|회사|군부|당국|측|본사|사령부|지도부|위원회|중앙|상부|윗선|관청|회사측|의원실|사무실|사무소|대사관|[시군구도]청|병원|경찰서))에(?:서|서는|선)$/.exec(
        unit?.text ?? "",
      )?.[1];
    if (unit !== undefined && noun !== undefined && maySpeak(noun))
      return { first: k, last: k, span: [unit.start, unit.start + noun.length], role: "subject", noun };
  }
  return null;
}

/** Who says it: behind what is said, else the topic or subject before it; null where nobody is named. */
function sourceOf(units: readonly Unit[], from: number, content: number, quoted: Quoted, i: number): Marked | null {
  const behind = subjectsIn(units, quoted.at + 1, i)
    .filter(({ noun }) => maySpeak(noun))
    .at(-1);
  // "…는 보고를 조합도 확인했다": behind an object with a clause of its own.
  if (behind !== undefined && (quoted.kind !== "object" || isAfterClause(units, quoted.at))) return behind;
  const before = subjectsIn(units, from, content);
  // "군청에선 배가 온다고 했다": a body that is the topic speaks, though what comes has a subject too.
  const body = before.some(({ role }) => role === "topic") ? null : bodyAt(units, from, Math.min(content, from + 3));
  if (body !== null && /에(?:서는|선)$/.test(units[body.last]?.text ?? "")) return withWordsBefore(units, from, body);
  // "물이 샌다는 사실을": the subject right before the fact is the fact's.
  if (before.length === 0 && behind === undefined) return bodyAt(units, from, content);
  const able = before.filter(({ noun, role }) => maySpeak(noun) && !(quoted.fact === true && role === "subject"));
  // "총성이 들린 것으로 보고 있다고": the only subject is that of what is held to be so.
  if (
    quoted.kind === "fact" &&
    /^것으로/.test(units[quoted.at]?.text ?? "") &&
    before.length === 1 &&
    ((before[0]?.role === "subject" && (from > 0 || isCounted(before[0]))) || isOneMore(units, before[0]))
  )
    return null;
  const direct = quoted.kind === "quote" && content < quoted.at;
  if (direct) return able.findLast(({ role }) => role === "topic") ?? able.at(-1) ?? null;
  // The first phrase of the clause is its topic, unless a clause about somebody else stands before: "…하자 그는".
  const start = turnBefore(units, from, content);
  const own = able.filter(({ first }) => first >= start);
  const first = own.find(({ role }) => role === "topic") ?? own[0] ?? null;
  if (first === null) return able[0] ?? null;
  // "주민들이 군인은 없었다고": who stands before the topic of what is said says it.
  const ahead = own[0];
  if (ahead !== undefined && ahead !== first && ahead.role === "subject" && ahead.last + 1 === first.first && PERSON.test(ahead.noun))
    return ahead;
  // "국정원이 … 확인했다고 보고했다": without a topic the first subject speaks.
  return own[0] !== undefined && own[0] !== first && own[0].role === "subject" && own[0].last < first.first && first.first - own[0].last > 6
    ? own[0]
    : first;
}

/** True where the object at `at`, or the noun before it, has a clause before it that quotes: "물이 샌다는 관청 보고를". */
function isAfterClause(units: readonly Unit[], at: number): boolean {
  return [at - 1, at - 2].some((k) => /[가-힣](?:다|라|냐|자)는$/.test(units[k]?.text ?? ""));
}

/** "솔매 면사무소에선": what body it is stands before its name. */
function withWordsBefore(units: readonly Unit[], from: number, body: Marked): Marked {
  const { first, span } = phraseAt(units, from, body.last);
  return first < body.first ? { ...body, first, span: [span[0], body.span[1]] } : body;
}

/** "선원 두 명이 붙잡혀 있는 것으로 파악하고 있다": so many are told of, and hold nothing to be so. */
function isCounted(one: Marked | undefined): boolean {
  return one?.role === "subject" && /(?:^|\d)[명척대]$/.test(one.noun);
}

/** "이웃 조합도 같은 말을 들은 것으로 안다": whoever else it is told of, not who holds it to be so. */
function isOneMore(units: readonly Unit[], one: Marked | undefined): boolean {
  return one !== undefined && (units[one.last]?.text ?? "").endsWith("도");
}

/** Where a clause about somebody else ends, "정부가 발표하자 |"; `from` where there is none. */
function turnBefore(units: readonly Unit[], from: number, to: number): number {
  let start = from;
  for (let k = from; k < to - 1; k++) {
    const text = units[k]?.text ?? "";
    if (
      /(?:하자|되자|지자|묻자|오자|지만|으나|했는데|됐는데)$/.test(text) &&
      roleAt(units, k) === null &&
      subjectsIn(units, k + 1, to).some(({ role, noun }) => role === "topic" && maySpeak(noun))
    )
      start = k + 1;
  }
  return start;
}

/** "경찰 조사 결과 …로 드러났다": what brought it to light. */
function passiveSource(units: readonly Unit[], from: number, quoted: Quoted): Marked | null {
  for (let k = from; k < Math.min(quoted.at, from + 8); k++) {
    const unit = units[k];
    if (unit?.kind !== "word" || !/^결과(?:,|는)?$/.test(unit.text) || k === from) continue;
    const phrase = phraseAt(units, from, k);
    return { ...phrase, role: "topic", noun: "결과" };
  }
  return null;
}
