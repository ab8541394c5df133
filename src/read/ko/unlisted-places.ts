import type { Span } from "../../record/span.ts";
import { foreignSyllables } from "./foreign-words.ts";
import { type Mention, type Word, withNames } from "./name-mention.ts";
import { TITLES_BEFORE } from "./name-words.ts";
import { isUnknownName } from "./person-names.ts";
import { isKoreanName } from "./person-shape.ts";

/** What one occurrence of a name tells of whatever bears it: two of `2` and more make a place, and nothing does where anything tells of a person. */
type Sign = "person" | 0 | 1 | 2;

const ENOUGH = 2;

/** Nouns behind the name of a place, also with 의 between: "바스텔 주민들", "바스텔의 외곽". */
const BEHIND_PLACE =
  /^(?:주민|시민들|마을|재래시장|중앙시장|장터|시장에서|시내|외곽|인근|근교|교외|일대|도심|중심가|상공|지역|시가지|주둔지|방어선|포위|탈환|함락|점령지|포격|폭격|공습)/;
/** What a name of another language that nothing else is known of is by these nouns alone. */
const BESIDE_UNKNOWN = /^(?:마을|시내|외곽|인근|근교|일대|상공|주민들?|시민들)(?:에서|에|의|은|는|이|가|을|를|로|으로|에는|에서는)?$/;
/** Nouns right before the name of a place: "작은 도시 도르칸". */
const BEFORE_PLACE = /^(?:마을|도시|소도시|항구도시|농촌|어촌|산골|읍내|휴양지|국경도시)$/;
/** What is done at a place behind 에. */
const AT_PLACE = /^(?:진입|도착|떨어|들어|살고|사는|살던|주둔|상륙|투하|위치|있는|집결)/;
/** Those who live in a place or stand at its head; "바스텔 시장" may be of Vastel or be called so. */
const OFFICE = /^(?:주민|시민|시장|군수|구청장|지사|도지사|주지사|이장|읍장|면장|부시장)$/;
/** What only somebody has behind 의. */
const OF_PERSON =
  /^(?:어머니|아버지|부모|아내|남편|부인|아들|딸|형|누나|언니|오빠|동생|가족|유족|변호인|변호사|시신|주검|사망|죽음|체포|신분증|주민등록증|여권|얼굴|목소리|손|몸|편지|일기|증언|진술|자백|석방|나이|생일|이름)/;
/** What somebody is called right before his name. */
const CALLED = /^(?:포로|병사|용의자|피의자|피고인|피해자|생존자|인질|탈영병|저격수|운전병|취사병|의무병|신병|장교|부사관|형제|동생)$/;
const TO_PERSON = /^(?:에게|에게서|에게는|한테|한테서|께서|께|이랑)$/;

/**
 * A town that no list has looks like a name of somebody. What it is, is decided once for all its occurrences in a text, by the nouns and particles around them.
 * Whoever is told of as a person anywhere, by a title, an age, a family, a fuller name, or as one of `speakers`, stays one.
 */
export function withUnlistedPlaces(words: readonly Word[], found: readonly Mention[], speakers: readonly Span[]): readonly Mention[] {
  const byName = new Map<string, number[]>();
  words.forEach(({ unit, stem }, i) => {
    if (unit.kind !== "word") return;
    const held = byName.get(stem);
    if (held === undefined) byName.set(stem, [i]);
    else held.push(i);
  });
  const bearers = new Map<string, Mention[]>();
  for (const one of found) if (one.type === "person") bearers.set(one.name, [...(bearers.get(one.name) ?? []), one]);
  const full = new Set([...bearers.keys()].filter((name) => name.includes(" ")).flatMap((name) => name.split(" ")));
  const speaking = new Set(speakers.map(([, end]) => end));
  const places = new Set<string>();
  for (const [name, all] of bearers) {
    if (name.includes(" ") || name.length < 2 || full.has(name)) continue;
    const at = byName.get(name) ?? [];
    if (!all.some((one) => isSomebody(one, speaking)) && sumOf(words, at) >= ENOUGH) places.add(name);
  }
  const kept = found.map((one): Mention => (one.type === "person" && places.has(one.name) ? { ...one, type: "place", title: null } : one));
  const unknown = unknownPlaces(words, byName, new Set([...bearers.keys(), ...full]));
  return withNames(words, kept, new Set([...places, ...unknown]), "place");
}

/** His title, age, or that he speaks. */
function isSomebody({ title, age, short, span }: Mention, speaking: ReadonlySet<number>): boolean {
  return short || age !== null || (title !== null && !OFFICE.test(title.text)) || speaking.has(span[1]);
}

/** 0 where anything tells of a person. */
function sumOf(words: readonly Word[], at: readonly number[]): number {
  let sum = 0;
  for (const i of at) {
    const sign = signAt(words, i);
    if (sign === "person") return 0;
    sum += sign;
  }
  return sum;
}

function signAt(words: readonly Word[], i: number): Sign {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined) return 0;
  const josa = word.unit.text.slice(word.stem.length).replace(/[.,]$/, "");
  const behind = next?.unit.kind === "word" ? next.unit.text : "";
  const called = before?.unit.kind === "word" && before.stem === before.unit.text ? before.stem : "";
  if (TO_PERSON.test(josa) || CALLED.test(called) || TITLES_BEFORE.has(called)) return "person";
  if (josa === "의" && OF_PERSON.test(behind)) return "person";
  // "벨덴 시장 페트라 올": between the place and a name stands the office.
  if (josa === "" && OFFICE.test(behind) && !isKoreanName(word.stem) && isForeign(words[i + 2]?.stem ?? "")) return 2;
  if (BEFORE_PLACE.test(called) || ((josa === "" || josa === "의") && BEHIND_PLACE.test(behind))) return 2;
  if (/^에서(?:는|도)?$/.test(josa)) return 2;
  if (/^에(?:는|도)?$/.test(josa)) return AT_PLACE.test(behind) ? 2 : 1;
  return /^(?:로|으로)$/.test(josa) && /^(?:향|이동|출발|떠났|떠난|진격|행군)/.test(behind) ? 2 : 0;
}

const isForeign = (stem: string): boolean => foreignSyllables(stem) > 0 && !OF_PERSON.test(stem);

/** Names of other languages that are told by nothing but a noun of places behind them. */
function unknownPlaces(
  words: readonly Word[],
  byName: ReadonlyMap<string, readonly number[]>,
  persons: ReadonlySet<string>,
): readonly string[] {
  const found: string[] = [];
  for (const [name, at] of byName) {
    if (persons.has(name) || foreignSyllables(name) === 0 || !isUnknownName(name)) continue;
    const beside = at.some(
      (i) => /^의?$/.test(words[i]?.unit.text.slice(name.length) ?? "") && BESIDE_UNKNOWN.test(words[i + 1]?.unit.text ?? ""),
    );
    if (beside && sumOf(words, at) >= ENOUGH) found.push(name);
  }
  return found;
}
