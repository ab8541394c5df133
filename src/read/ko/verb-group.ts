import type { Unit } from "./units.ts";

/** How a verb ends, and the auxiliaries that go with it behind such an ending: "말하고 있다", "주장해 왔다", "밝히지 못하고 있다", "밝히려 한다". */
const AUXILIARIES: readonly (readonly [ending: RegExp, auxiliary: RegExp])[] = [
  [/고$/, /^(?:있|계[시신]|싶)/],
  [/[가-힣](?:아|어|여|해|와|워|려|져|혀|쳐|켜|겨|줘|돼)$|^(?:해|와|가)$/, /^(?:왔|오고|온|있|주[고겠]|준|줬|버렸|놓|놨|뒀|보[았고]|봤)/],
  [/지(?:는|도|를)?$/, /^(?:않|못)/],
  [/(?:려|려고|고자)$/, /^(?:한[다단]?|했|하[고였려])/],
  [/기로$/, /^(?:했|한[다단]?|하)/],
  [/게$/, /^(?:됐|되|된)/],
];
/** A group has no more words than this. */
const LONGEST = 5;

/** The last unit of the verb and its auxiliaries that begin at `i`, before `to`; `i` itself where none follows. */
export function verbGroupEnd(units: readonly Unit[], i: number, to: number): number {
  let end = i;
  while (end - i < LONGEST && end + 1 < to) {
    const [own, next] = [units[end]?.text ?? "", units[end + 1]];
    if (next?.kind !== "word" || !AUXILIARIES.some(([ending, auxiliary]) => ending.test(own) && auxiliary.test(next.text))) break;
    end++;
  }
  return end;
}

/** "호소하고 있다고 | 밝혔다", "호소하고 있는 | 것으로 알려졌다": the verb at `i` with its auxiliaries ends in a quoting ending that leads on, so that it stands in what somebody else says. */
export function isQuotedGroup(units: readonly Unit[], i: number, to: number): boolean {
  const end = verbGroupEnd(units, i, to);
  if (end === i || end >= to - 1) return false;
  return (
    /[가-힣](?:다|라|냐|자)(?:고|고만|고도|고까지|며|면서|면서도)$/.test(units[end]?.text ?? "") ||
    /^것(?:으로|으로도|이라고)$/.test(units[end + 1]?.text ?? "")
  );
}

/** "전해 들었다": who is told to have heard it passes nothing on. */
export function isHeard(units: readonly Unit[], i: number): boolean {
  return units[i]?.text === "전해" && /^(?:들|듣)/.test(units[i + 1]?.text ?? "");
}

/** "확인해 달라", "밝혀 줄 것을": what is asked for, and no act of confirming or telling. */
export function isAskedFor(units: readonly Unit[], i: number): boolean {
  return /[가-힣](?:해|혀|려|여|어|아)$/.test(units[i]?.text ?? "") && /^(?:달라|주길|줄$|주시|주세)/.test(units[i + 1]?.text ?? "");
}
