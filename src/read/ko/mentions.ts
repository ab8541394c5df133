import type { Span } from "../../record/span.ts";
import { bodyAt, bodyInBracket, isOwner, sideAt, teamAt } from "./body-names.ts";
import { chineseAt } from "./chinese-names.ts";
import { foreignAt } from "./foreign-names.ts";
import { apart, type Mention, mention, type Word, withNames, wordOf } from "./name-mention.ts";
import { isUnknownName, personAt, personInBracket } from "./person-names.ts";
import { placeAt } from "./place-names.ts";
import { type Unit, unitsIn } from "./units.ts";
import { withUnlistedPlaces } from "./unlisted-places.ts";
import { withVessels } from "./vessel-names.ts";
import { isVerbForm } from "./words.ts";

/** The names of persons, bodies and places in a text, in order, none overlapping; `speakers` are those who say something. Takes time linear in its length. */
export function mentionsIn(text: string, speakers: readonly Span[]): readonly Mention[] {
  const words = unitsIn(text, [0, text.length], []).flatMap(apart).map(wordIn);
  const found: Mention[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.unit.kind !== "word" || word.start < end || isOwner(words, i)) continue;
    // "배우지 못했다": a verb before what denies it.
    const verb = isVerbForm(word.unit.text) || (word.unit.text.endsWith("지") && /^(?:못|않|말)/.test(words[i + 1]?.unit.text ?? ""));
    const mention =
      teamAt(words, i) ??
      sideAt(words, i) ??
      chineseAt(words, i) ??
      (verb ? null : personAt(words, i)) ??
      bodyAt(words, i, end) ??
      placeAt(words, i) ??
      (verb ? null : foreignAt(words, i));
    if (mention !== null) {
      found.push(mention);
      end = mention.span[1];
    }
    const inside = personInBracket(word) ?? (mention === null ? null : bodyInBracket(word, mention));
    if (inside === null || inside.span[0] < end) continue;
    found.push(inside);
    end = inside.span[1];
  }
  const all = withRepeated(words, withListed(words, asBodies(words, found)));
  return withVessels(words, withUnlistedPlaces(words, all, speakers));
}

/** "매체 ‘라우데 벨린’": a body by what it is called before the marks. */
function asBodies(words: readonly Word[], found: readonly Mention[]): readonly Mention[] {
  const bodies = words.flatMap((word, i): readonly Mention[] => {
    if (!/^['‘]$/.test(words[i - 1]?.unit.text ?? "") || !NAMED_BODY.test(words[i - 2]?.unit.text ?? "")) return [];
    const close = words.findIndex(({ unit }, k) => k > i && k <= i + LONGEST_IN_MARKS && /^['’]$/.test(unit.text));
    const name = words.slice(i, close).map(({ unit }) => unit.text);
    if (close < 0 || name.some((one) => !/^[가-힣A-Za-z0-9]+$/.test(one))) return [];
    return [
      { ...mention(word, name.join(" "), "organization"), span: [word.start, words[close - 1]?.unit.end ?? word.start], alias: null },
    ];
  });
  if (bodies.length === 0) return found;
  const rest = found.filter(({ span }) => !bodies.some((body) => span[0] < body.span[1] && body.span[0] < span[1]));
  return [...rest, ...bodies].sort((a, b) => a.span[0] - b.span[0]);
}

const LONGEST_IN_MARKS = 4;
const NAMED_BODY = /(?:매체|신문|일간지|주간지|월간지|잡지|방송|방송사|통신사|업체|회사|기업|단체|재단|정당|사이트)$/;

/** "주간지 ‘갈매 소리가’": before a closing mark the end of a name is no particle. */
function wordIn(unit: Unit, i: number, units: readonly Unit[]): Word {
  const closed = units[i + 1]?.glued === true && /^['’]$/.test(units[i + 1]?.text ?? "") && unit.kind === "word";
  const opened = closed && [i - 1, i - 2, i - 3].some((k) => /^['‘]$/.test(units[k]?.text ?? ""));
  return opened && /^[가-힣]{2,8}$/.test(unit.text)
    ? { unit, start: unit.start, stem: unit.text, bracket: null, marked: false }
    : wordOf(unit);
}

/** "배우 수린(35)" makes "수린" further on a person, and "레오 토란" makes "토란" one: a name that is told once need not be told to be one again. */
function withRepeated(words: readonly Word[], found: readonly Mention[]): readonly Mention[] {
  const names = new Set<string>();
  for (const { type, name, title, age } of found) {
    if (type !== "person") continue;
    const last = name.split(" ").at(-1) ?? "";
    if (last.length > 1 && (last !== name || title !== null || age !== null)) names.add(last);
  }
  return withNames(words, found, names, "person");
}

/** The rest of a list of names, "박도현, 레오, 윤서 등": where most of it are persons, a word that nothing else is known of is one. */
function withListed(words: readonly Word[], found: readonly Mention[]): readonly Mention[] {
  const byStart = new Map(found.map((one) => [one.span[0], one]));
  const added: Mention[] = [];
  for (let i = 0; i < words.length; ) {
    const items = listFrom(words, i);
    const persons = items.filter(({ start }) => byStart.get(start)?.type === "person").length;
    if (persons >= 2 && persons * 2 >= items.length)
      for (const item of items) if (!byStart.has(item.start) && isUnknownName(item.stem)) added.push(mention(item, item.stem, "person"));
    i += Math.max(1, items.length * 2 - 1);
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.span[0] - b.span[0]);
}

/** Single words with commas between them, from `i` on. */
function listFrom(words: readonly Word[], i: number): readonly Word[] {
  const items: Word[] = [];
  for (let k = i; words[k]?.unit.kind === "word"; k += 2) {
    const word = words[k];
    if (word !== undefined) items.push(word);
    if (!/^[,·ᆞ]$/.test(words[k + 1]?.unit.text ?? "")) break;
  }
  return items;
}
