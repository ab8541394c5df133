import { contentStart } from "./content-start.ts";
import { cueForm } from "./cue-verbs.ts";
import { type Marked, phraseAt, subjectsIn } from "./phrase.ts";
import { PERSON } from "./speaker.ts";
import type { Found } from "./speech.ts";
import { endsInSsang } from "./syllable.ts";
import type { Unit } from "./units.ts";
import { isAccording, maySpeak } from "./words.ts";

/** "다던데", "라더라": a quoting ending that has run together with its verb of saying; the first letter belongs to what is said. */
const RUN_TOGETHER = /^(.{0,30}[가-힣](?:다|라|냐|자))(?:더라|더라고|더라고요|더군|더군요|던데|던데요|더니)$/;
/** "네 척이래", "비었대": the same of everyday talk. */
const OF_TALK = /^(.{1,30})(대|대요)$/;
const COPULA_OF_TALK = /^(.{1,30})(이래|이래요)$/;
/** Who is sure to be who says it, and not what it is said of. */
const TELLER =
  /(?:신문|매체|방송|통신|일보|언론|기자|통신원|특파원|의원|대변인|관계자|당국|정부|경찰|검찰|국정원|주민|이웃|친구|동료|상인|총무|의사|교사|들|씨|측)$/;

/** Everyday hearsay at the end of a sentence, "둑이 무너졌대", "신문은 네 명이라던데"; null where the word is none. */
export function hearsayEnding(units: readonly Unit[], from: number, i: number, to: number): Found | null {
  const unit = units[i];
  if (unit?.kind !== "word" || i <= from || !isEnd(units, i + 1, to) || cueForm(unit.text) !== null) return null;
  // "총무 말로는 네 척이래": it is told already by whose words.
  if (isAccording(units[from - 1]?.text ?? "") || units[from - 1]?.text === "말로는") return null;
  const said = saidIn(unit.text);
  if (said === null) return null;
  const teller = tellerIn(units, from, i);
  const begin = contentStart(units, teller === null ? from : teller.last + 1, i, teller !== null);
  const start = units[begin]?.start ?? unit.start;
  return {
    act: {
      cue: [[unit.start + said, unit.end]],
      cueClass: "say",
      lemma: unit.text.slice(said),
      source: teller?.span ?? null,
      content: [[start, unit.start + said]],
      mode: "indirect",
      stance: null,
      rule: "hearsay-ending",
      how: teller === null ? "nobody" : "topic",
    },
    inner: null,
    next: i + 1,
  };
}

/** "신문은 …래", "이웃 말이 …대". */
function tellerIn(units: readonly Unit[], from: number, to: number): Pick<Marked, "last" | "span"> | null {
  const [first, second] = subjectsIn(units, from, to);
  if (first === undefined) return null;
  if (first.noun === "말" && first.role === "subject" && first.first < first.last)
    return { last: first.last, span: phraseAt(units, first.first, first.last - 1).span };
  if (first.role !== "topic" || !maySpeak(first.noun)) return null;
  return TELLER.test(first.noun) || (second?.role === "subject" && PERSON.test(first.noun)) ? first : null;
}

/** So many letters of the word are what is said; null where its ending tells of nobody's words. */
function saidIn(word: string): number | null {
  const together = RUN_TOGETHER.exec(word) ?? COPULA_OF_TALK.exec(word);
  if (together !== null) return together[1]?.length ?? null;
  const talk = OF_TALK.exec(word);
  return talk !== null && endsInSsang(talk[1]?.at(-1)) ? (talk[1]?.length ?? null) : null;
}

function isEnd(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).every(({ text }) => /^[.!?…~]+$/.test(text));
}
