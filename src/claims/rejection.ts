import type { Span } from "../record/span.ts";

/** "No.", "Not at all, sir.", "Ні.", "아닙니다.": an answer that rejects what was asked or said, and no more. */
const NO =
  /^["“«‘„]?(?:no|not at all|not so|(?:absolutely|certainly|definitely|of course) not|never|far from it|on the contrary|nothing of the (?:kind|sort)|нет|ні|(?:никак|аж ніяк) (?:нет|ні)|아니다|아닙니다|아니요|아니오|아뇨)(?:,? (?:sir|ma['’]am|madam|your honou?r|counsel|my lord|officer))?[.,!"”»’…]{0,3}$/iu;
/** "Yes.", "That's right.", "Так.", "네." */
const YES =
  /^["“«‘„]?(?:yes|that(?: is|['’]s) (?:right|correct|so|true)|correct|exactly|indeed|да|так|так точно|именно так|саме так|네|예|그렇다|그렇습니다|맞습니다)(?:,? (?:sir|ma['’]am|madam|your honou?r|counsel|my lord|officer))?[.,!"”»’…]{0,3}$/iu;
/** "No, all of them are adults": the words behind the comma say what holds instead. */
const LED = /^["“«‘„]?(?:no|нет|ні|아니요|아닙니다)(?:,? (?:sir|ma['’]am|madam|your honou?r))?(?:,|\s[—–-])\s+(?=\S+\s+\S)/iu;

/** "Good morning.", "Дякую.": courtesies state nothing. */
const COURTESY =
  /^["“«‘„]?(?:good (?:morning|afternoon|evening|day|night)|hello|hi|thanks|thank you(?: (?:all|very much|so much))?|welcome|добр(?:ий|ого|ый|ое|ой) (?:день|дня|ранок|ранку|вечір|вечора|утро|вечер|ночи)|доброе утро|вітаю|здравствуйте|дякую|спасибо|안녕하십니까|안녕하세요|감사합니다|고맙습니다)(?:,? (?:all|everyone|everybody|colleagues|ladies and gentlemen|ladies|gentlemen|колеги|коллеги|여러분))?[.,!"”»’…]{0,3}$/iu;

/** "‼️ EXCLUSIVE.", "Video by our reader.", "Срочно!": what a post is labelled with. */
const LABEL =
  /^[^\p{L}]{0,8}(?:verdict: [^.!?]{1,40}|exclusive|breaking(?: news)?|updated?|urgent|just in|live|watch|read more|(?:videos?|photos?|pictures?)(?: (?:by|from) [^.!?]{1,40})?|срочно|молния|эксклюзив|терміново|блискавка|ексклюзив|фото|видео|відео|속보|단독|영상|사진)[^\p{L}]{0,8}$/iu;

export const isLabel = (words: string): boolean => words.length < LONGEST_ANSWER && LABEL.test(words);
export const isCourtesy = (words: string): boolean => words.length < LONGEST_ANSWER && COURTESY.test(words);
export const isNo = (words: string): boolean => words.length < LONGEST_ANSWER && NO.test(words);
export const isYes = (words: string): boolean => words.length < LONGEST_ANSWER && YES.test(words);

const LONGEST_ANSWER = 60;

/** The "No," with which words begin, apart from what they say instead; null where they begin with none. */
export function partedNo(text: string, [start, end]: Span): readonly [Span, Span] | null {
  const lead = LED.exec(text.slice(start, Math.min(end, start + LONGEST_ANSWER)));
  if (lead === null) return null;
  const rest = start + lead[0].length;
  return [
    [start, start + lead[0].trimEnd().length],
    [rest, end],
  ];
}

/** "Is it true that one of them is a child?": a question that has the statement in it, which a "no" denies and a "yes" asserts. */
const ASKED_WHETHER =
  /^["“«‘„]?(?:(?:is|was) it (?:true|right|correct|so|the case|a fact) that|(?:чи )?(?:це )?правда,? (?:ли,? )?що|(?:это )?правда(?: ли)?,? что|верно ли,? что|чи (?:вірно|правильно),? що) (\S.{1,600})\?["”»’]{0,2}$/isu;

/** The statement that such a question has in it; null for any other. */
export const askedWhether = (words: string): string | null =>
  words.includes("?") ? (ASKED_WHETHER.exec(words.trim().replace(/\s+/g, " "))?.[1] ?? null) : null;

/** "Claim 4: The depot is shut.": what a check of facts looks into stands behind such a label, and the check does not say it. */
const CHECKED = /^(?:claim|statement|rumou?r|allegation)(?: (?:no\. ?)?\d{1,2})?: (?=\p{L})/iu;

/** How long the label before what is looked into is; 0 where there is none. */
export const checkedLabel = (words: string): number => CHECKED.exec(words.slice(0, LONGEST_LABEL))?.[0].length ?? 0;

/** True where what begins at `start` stands behind such a label. */
export const isChecked = (text: string, start: number): boolean =>
  CHECKED.test(`${/[^\n]{0,20}$/.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start))?.[0] ?? ""}x`);

const LONGEST_LABEL = 24;
