/** Characters that are not seen: formatting, marks that are left after composing, and the fillers of Hangul. */
const UNSEEN = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu;
const MARKS = /\p{Mn}/gu;
const ASCII = /^[\u0000-\u007f]*$/;
const ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040];

/**
 * A text in the one form in which it is searched: compatible and composed (NFKC), without what is not seen, its digits those of ASCII. Line ends
 * stay, so that lines keep their numbers.
 */
export function plainText(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(UNSEEN, "")
    .normalize("NFKC")
    .replace(MARKS, "")
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((one) => code >= one && code <= one + 9);
      return zero === undefined ? digit : String(code - zero);
    });
}

/** A run of letters in a text, split where small letters are followed by capitals and between a syllabary and an alphabet. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{sc=Hangul}+|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|[\p{Lo}\p{Lt}]+/gu;

/** The words of a text that {@link plainText} has made. Apostrophes inside a word belong to it, as marks of soft letters do. */
export function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const last = found.at(-1);
    const start = match.index;
    // "Solov'yov" is one word, "Marenko's" two.
    if (last !== undefined && start === last.end + 1 && isInside(text, start, match[0]))
      found[found.length - 1] = { text: text.slice(last.start, start + match[0].length), start: last.start, end: start + match[0].length };
    else found.push({ text: match[0], start, end: start + match[0].length });
  }
  return found;
}

function isInside(text: string, start: number, word: string): boolean {
  return /['’ʼʹ`]/.test(text.charAt(start - 1)) && word.length > 1 && /^\p{Ll}/u.test(word);
}

/** Letters that look like one another: Cyrillic, Greek and odd Latin ones, each with the Latin letter. Small and capital ones differ in this. */
const LATIN_LOOKS = new Map(
  "аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl кk мm тt АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG αa οo νv ρp ιi κk τt υu γy χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ɡg ɑa ıi ʟL ɩi ɪI ʀR ꞓc"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const CYRILLIC_LOOKS = new Map(
  "aа eе oо pр cс yу xх iі jј sѕ hһ AА BВ EЕ KК MМ HН OО PР CС TТ YУ XХ IІ kк mм tт uи nп rг αа οо ρр κк ΑА ΒВ ΕЕ ΚК ΜМ ΗН ΟО ΡР ΤТ ΧХ"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const NO_CYRILLIC = /^[^\p{sc=Cyrillic}\p{sc=Greek}]*$/u;
const ONLY_CYRILLIC = /^[\p{sc=Cyrillic}'’ʼʹ`]*$/u;

/** What a word may say to an eye: itself, and itself in one script where its letters are of several or look like those of another. */
export function readings(word: string): readonly string[] {
  const latin = Array.from(word, (letter) => LATIN_LOOKS.get(letter) ?? letter).join("");
  if (NO_CYRILLIC.test(word)) return latin === word ? [word] : [word, latin];
  const found = [word];
  if (NO_CYRILLIC.test(latin)) found.push(latin);
  if (!ONLY_CYRILLIC.test(word)) {
    const cyrillic = Array.from(word, (letter) => CYRILLIC_LOOKS.get(letter) ?? letter).join("");
    if (ONLY_CYRILLIC.test(cyrillic)) found.push(cyrillic);
  }
  return found;
}

/** A small letter as {@link squeezed} writes it: those that look alike are one. */
export function look(letter: string): string {
  return (LATIN_LOOKS.get(letter) ?? letter).toLowerCase();
}
