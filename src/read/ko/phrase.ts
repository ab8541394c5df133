import type { Span } from "../../record/span.ts";
import { josaAlone, type Role, splitJosa } from "./josa.ts";
import type { Unit } from "./units.ts";
import { isModifier, isTime, isVerbNotTopic, JOINING } from "./words.ts";

/** A noun phrase: `units[first]` to `units[last]`; the span leaves the last particle out. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly span: Span;
}

/** A phrase that can be what a verb is said of. */
export interface Marked extends Phrase {
  readonly role: Role;
  /** Without the last particle. */
  readonly noun: string;
}

/** A phrase takes no more words than this. */
const LONGEST = 14;
/** A verb before the noun takes so many words with it. */
const MOST_ARGUMENTS = 5;

/** The role that the particle of a unit gives, or null; a verb that only looks like a noun with a particle has none. */
export function roleAt(units: readonly Unit[], at: number): Role | null {
  const unit = units[at];
  if (unit === undefined || unit.kind !== "word") return null;
  const before = units[at - 1];
  // “…”는 글을: the ending quotes, and marks no topic.
  if (unit.glued && before?.kind === "quote" && before.quotation?.single === false && unit.text === "는") return null;
  if (unit.glued && before !== undefined && (before.kind === "quote" || /^[)\]]$/.test(before.text)))
    return josaAlone(unit.text)?.role ?? null;
  // "누가 따라다니는 것 같다고": an ending of a verb before a noun of facts.
  if (isVerbNotTopic(unit.text) || (/[가-힣]{3}는$/.test(unit.text) && /^것\s?$|^것(?:으로|을|이|은|도)$/.test(units[at + 1]?.text ?? "")))
    return null;
  return splitJosa(unit.text).josa?.role ?? null;
}

/** The phrase that ends at `units[last]`, not reaching before `units[from]`. */
export function phraseAt(units: readonly Unit[], from: number, last: number): Phrase {
  const unit = units[last];
  const quoted = unit?.glued === true && units[last - 1]?.kind === "quote" && last - 1 >= from;
  let first = quoted ? last - 1 : last;
  const end = quoted ? (units[last - 1]?.end ?? 0) : (unit?.start ?? 0) + (unit === undefined ? 0 : nounLength(unit));
  let arguments_ = -1;
  for (let i = first - 1; i >= from && last - i < LONGEST; i--) {
    const step = stepAt(units, i, arguments_);
    if (step === null) break;
    arguments_ = step;
    first = i;
  }
  // "…다고 주장한 선원": what he says is told by an act of its own.
  if (first < last && first > from && /(?:다|라|냐|자)고$|^고$/.test(units[first - 1]?.text ?? "") && isModifier(units[first]?.text ?? ""))
    first++;
  // A phrase does not begin with what only belongs to a verb before it.
  return { first, last, span: [units[first]?.start ?? 0, end] };
}

/** How many words the verb of the phrase has with it once the unit is taken in, -1 where there is none; null where the phrase ends before it. */
function stepAt(units: readonly Unit[], i: number, taken: number): number | null {
  const unit = units[i];
  if (unit === undefined) return null;
  if (unit.kind === "quote") return unit.quotation?.single === true ? taken : null;
  if (unit.glued && units[i - 1]?.kind === "quote" && /^(?:이?라)?(?:고|며|면서)$/.test(unit.text)) return null;
  if (unit.kind === "mark") return /^[·&/]$/.test(unit.text) ? taken : null;
  if (JOINING.has(unit.text) || isTime(unit.text) || /^(?:직후|뒤|후)$/.test(unit.text)) return null;
  if (isModifier(unit.text)) return /^(?:한|이|그|저|두|세|네|온|전)$/.test(unit.text) ? taken : 0;
  const role = roleAt(units, i);
  if (role === null) return isAdverb(unit.text) ? null : taken;
  if (role === "of" || (role === "with" && !unit.text.endsWith("며"))) return taken;
  if (role === "at" && SAID_IN.test(unit.text)) return null;
  if (role === "topic" || role === "copula" || role === "quote" || taken < 0 || taken >= MOST_ARGUMENTS) return null;
  return taken + 1;
}

/** "공개한 영상에서 붙잡힌 병사는": where he speaks, and not where he was caught. */
const SAID_IN = /(?:영상|방송|회견|인터뷰|보고서|성명|편지|글|통화|브리핑|진술|증언)에서$/;

function isAdverb(word: string): boolean {
  return (
    /(?:히|하게|스럽게|롭게|면서|지만|는데|으나|다가|거나|려고|하자|되자|지자|묻자|아서|어서|해서|하며|하고|되고|하여|통해|대해|위해|향해|만나|만에)$/.test(
      word,
    ) || /(?:다|요)[.,]?$|[가-힣](?:다|라|냐|자)(?:고|며|면서)$/.test(word)
  );
}

function nounLength({ text }: Unit): number {
  return isVerbNotTopic(text) ? text.length : splitJosa(text).stem.length;
}

/** The phrases with a topic or subject particle in `units[from]` to before `units[to]`, in order. */
export function subjectsIn(units: readonly Unit[], from: number, to: number): readonly Marked[] {
  const found: Marked[] = [];
  let free = from;
  for (let i = from; i < to; i++) {
    const role = roleAt(units, i);
    if (role !== "topic" && role !== "subject" && !isDoubtful(units, i)) continue;
    const unit = units[i];
    if (unit === undefined || (role === "topic" && isAdverbial(unit.text))) continue;
    const phrase = phraseAt(units, free, i);
    // "단체가 면담한 난민은": the subject before the verb that stands before the noun is a part of its phrase.
    const inner = found.at(-1);
    if (
      inner?.role === "subject" &&
      inner.last === phrase.first - 1 &&
      isModifier(units[phrase.first]?.text ?? "") &&
      !(
        role === "subject" &&
        SUFFERED.test(units[phrase.first]?.text ?? "") &&
        !/(?:곳|마을|장소|자리|집|도시)$/.test(lastNoun(units, phrase))
      ) &&
      !COUNT.test(units[phrase.first]?.text ?? "")
    ) {
      found.pop();
      found.push({
        first: inner.first,
        last: i,
        span: [inner.span[0], phrase.span[1]],
        role: role ?? "topic",
        noun: lastNoun(units, phrase),
      });
    } else found.push({ ...phrase, role: role ?? "topic", noun: lastNoun(units, phrase) });
    free = i + 1;
  }
  return found;
}

/** What happens to somebody, "구조된 어부가": nobody who stands before it has done it. */
const SUFFERED = /[가-힣](?:된|당한)$|^(?:붙잡힌|잡힌|갇힌|끌려간|끌려온|다친|숨진|죽은|쓰러진|납치된)$/;

const COUNT = /^(?:한|이|그|저|두|세|네|온|전|현|본|준|만)$/;

/** "에서는", "에게는", "로는": a topic that tells where or to whom. */
function isAdverbial(word: string): boolean {
  const josa = splitJosa(word).josa?.text ?? "";
  if (/(?:대해|관해|위해|통해|비해)(?:서는|선|서도)$/.test(word)) return true;
  return josa.length > 1 && !/^(?:께서는|이란|야말로|이야말로)$/.test(josa);
}

/** "회사 측도", "그도": also a topic. */
function isDoubtful(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  return (
    unit !== undefined &&
    unit.kind === "word" &&
    /[가-힣]{2}도$/.test(unit.text) &&
    splitJosa(unit.text).josa?.text === "도" &&
    !/(?:하지|적|만|지|고|면서|다며)도$/.test(unit.text)
  );
}

function lastNoun(units: readonly Unit[], { last }: Phrase): string {
  const unit = units[last];
  if (unit === undefined) return "";
  if (unit.glued && units[last - 1]?.kind === "quote") return "“”";
  return splitJosa(unit.text).stem;
}
