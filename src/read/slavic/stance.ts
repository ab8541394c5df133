import type { ReadUtterance, Stance } from "../../record/reading.ts";
import { contains, hull, type Span } from "../../record/span.ts";
import type { SlavicAttribution } from "./act.ts";
import type { SlavicLexicon } from "./lexicon.ts";

type ScopeCue = ReadUtterance["scopeCues"][number];

/** How far from its start a content is searched for words that qualify the whole of it. */
const REACH = 240;
const CLAUSE = /[;:—–]|,\s(?:що|щоб|який|яка|яке|які|коли|якщо|бо|что|чтобы|который|которая|которое|которые|когда|если|потому)(?!\p{L})/u;
const LIMIT = /(?<!\p{L})(?:частково|лише частина|частично|отчасти|лишь часть)(?!\p{L})/giu;

/** What a source does with a content, and the very words that hedge, deny or limit it; `inner` are the contents of the acts told in it, `verdict` the words that call it untrue. */
export function stanceOf(
  text: string,
  attribution: SlavicAttribution,
  { inner, verdict }: { readonly inner: readonly Span[]; readonly verdict: Span | null },
  lexicon: SlavicLexicon,
): { readonly stance: Stance; readonly scopeCues: readonly ScopeCue[] } {
  const { cueClass, cue, auxiliaries, doubt } = attribution;
  const negated = auxiliaries.length > 0;
  const hedges = hedgesIn(text, attribution, lexicon).filter((span) => !inner.some((one) => contains(one, span)));
  const own: ScopeCue[] = doubt === null ? [] : [{ span: doubt, kind: "hedge" }];
  if (verdict !== null) own.push({ span: verdict, kind: "deny" });
  if (cueClass === "suspect" && doubt === null) own.push({ span: hull(cue), kind: negated && !leavesOpen(attribution) ? "deny" : "hedge" });
  else if (cueClass === "deny") own.push({ span: hull(cue), kind: negated && !DISAGREES.test(attribution.lemma) ? "hedge" : "deny" });
  else if (cueClass === "refuse") own.push({ span: hull(cue), kind: "deny" });
  const limits = [...text.slice(...hull([...cue, ...attribution.content])).matchAll(LIMIT)].slice(0, 3);
  const start = hull([...cue, ...attribution.content])[0];
  const whole = doubt !== null || hedges.some((span) => isWhole(text, attribution.content, span));
  return {
    stance: verdict === null ? stance(text, attribution, { inner, negated, hedged: whole }, lexicon) : "denies",
    scopeCues: [
      ...own,
      ...hedges.map((span): ScopeCue => ({ span, kind: "hedge" })),
      ...limits.map((match): ScopeCue => ({ span: [start + match.index, start + match.index + match[0].length], kind: "limit" })),
    ],
  };
}

/** "не погоджується": who does not agree denies. */
const DISAGREES = /^(?:пого[дж]|згод|согла[сш])/;

/** "не виключає": who does not rule out leaves it open. */
function leavesOpen({ lemma }: SlavicAttribution): boolean {
  return /ключ|сумн|сомн/.test(lemma);
}

/** The stance that the class of the cue settles, or null. */
function ofClass({ cueClass, lemma }: SlavicAttribution, negated: boolean): Stance | null {
  if (cueClass === "refuse") return "declines";
  if (cueClass === "deny") return negated && !DISAGREES.test(lemma) ? "hedges" : "denies";
  if (cueClass === "order") return "orders";
  return cueClass === "ask" ? "asks" : null;
}

function stance(
  text: string,
  attribution: SlavicAttribution,
  { inner, negated, hedged }: { readonly inner: readonly Span[]; readonly negated: boolean; readonly hedged: boolean },
  lexicon: SlavicLexicon,
): Stance {
  const { cueClass, content, lemma, rule } = attribution;
  const plain = ofClass(attribution, negated);
  if (plain !== null) return plain;
  if (isQuestion(text, attribution, inner)) return "asks";
  // Of an answer of several sentences only the first is the "no", or the "let them".
  const rejects = rule !== "turn" || content.length === 1;
  if (rejects && REJECTION.test(text.slice(content[0]?.[0] ?? 0, (content[0]?.[0] ?? 0) + OPENING))) return "denies";
  if (cueClass === "suspect") return negated && !leavesOpen(attribution) ? "denies" : "hedges";
  if (rule === "calls" && content.some((span) => lexicon.scorn.test(text.slice(...span).toLowerCase()))) return "denies";
  if (negated && (cueClass === "confirm" || rule === "clause-wh")) return "declines";
  if (negated && cueClass === "admit") return "denies";
  const at = content[0]?.[0] ?? 0;
  const opening = text.slice(at, at + OPENING);
  if (/^(?:щоб|аби|чтоб)/.test(opening) || (rejects && IMPERATIVE.test(opening))) return "orders";
  if (/^(?:поперед|предупре|предостере|застер)/.test(lemma) && /^\p{L}*(?:можлив|возможн|вірогідн|вероятн)/u.test(opening)) return "hedges";
  return hedged ? "hedges" : "asserts";
}

/** A reply that opens with a bare "no". */
const REJECTION =
  /^[«„“"]?(?:(?:(?:Все\s|Всё\s)?(?:[ЦцЭэ]е|[Ээ]то)\s(?:просто\s|є\s)?)?(?:(?:черговий|черговою|очередной|очередная|повна|полная|чистая|чиста|абсолютна|абсолютная)\s)?(?:[Фф]ейк|[Лл]ожь|[Нн]еправда|[Бб]рехня|[Вв]игадка|[Вв]ыдумка|[Вв]ымысел|[Чч]ушь|[Бб]ред|[Мм]аячня|[Нн]ісенітниця|[Дд]езинформация|[Дд]езінформація)|[Нн]ичего\s(?:подобного|такого)\sне\s(?:было|происходило)(?:\sи\sбыть\sне\sмогло)?|[Нн]ічого\s(?:подібного|такого)\sне\s(?:було|відбувалося|сталося)|(?:[Тт]акого|[Ээ]того|[Цц]ього)\sне\s(?:было|було)|(?:(?:[Цц]е|[Ээ]то)\s)?[Нн]е\s(?:соответствует\sдействительности|відповідає\sдійсності))(?=[.!»”"]|$)|^[«„“"]?(?:(?:Ні|Нет)(?:[,.!»”"]|$|\s*[—–])|(?:ні|нет)(?:[.!»”"]|$))/;
/** So many characters of a content tell what it opens with. */
const OPENING = 60;
/** A quotation that begins with an imperative: "Не чіпайте", "Ложитесь", "Нехай прийде". */
const IMPERATIVE =
  /^[«„“"]?(?:(?:Тогда|Тоді|Не|И|І|А)\s+)?(?:(?!Видите|Знаете|Извините|Простите|Помните|Вибачте)\p{Lu}\p{Ll}+(?:йте|іть|ьте|[^иаеяоу]ите)(?:ся|сь)?|[Нн]ехай|[Хх]ай|[Пп]усть|[Пп]ускай)(?!\p{L})/u;

/** A question mark at its end asks, unless somebody else's question stands there: "«Він каже: є вода?» — розповіла дівчина". */
function isQuestion(text: string, { content, rule }: SlavicAttribution, inner: readonly Span[]): boolean {
  const last = content.at(-1);
  if (last === undefined) return false;
  // "він каже: є вода?": behind a colon the mark stands outside of what is said.
  if (rule === "clause-colon" && text[last[1]] === "?") return true;
  const asks = /\?["»”“)]*$/.test(text.slice(Math.max(last[0], last[1] - 3), last[1]));
  return asks && !inner.some(([start, end]) => end >= last[1] - 3 && /:\s$/.test(text.slice(start - 2, start)));
}

function hedgesIn(text: string, { content }: SlavicAttribution, { hedges }: SlavicLexicon): readonly Span[] {
  return content.flatMap(([start, end]) =>
    [...text.slice(start, Math.min(end, start + REACH)).matchAll(hedges)].map(
      (match): Span => [start + match.index, start + match.index + match[0].length],
    ),
  );
}

/** Before the first clause that hangs on the main one. */
function isWhole(text: string, content: readonly Span[], span: Span): boolean {
  const piece = content.find((one) => contains(one, span));
  return piece !== undefined && !CLAUSE.test(text.slice(piece[0] + 1, span[0]));
}
