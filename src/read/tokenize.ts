/** A token before it has a word class. Offsets are into the text that was given to {@link tokenize}. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
}

/** Abbreviations whose full stop belongs to them and as a rule ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cmdr adm brig sgt cpl pvt pfc spc hon rev fr sr jr st ste " +
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo " +
    "inc corp co ltd llc bros no nos vs vol pp fig approx est dept univ assn ave blvd rd ft mt al etc cf viz " +
    "lieut messrs mme mlle supt insp det atty pres sec treas asst amb"
  ).split(" "),
);
/** Among them, those that are also plain words: they count only with a capital, before a capital or a digit. */
const ALSO_WORDS = new Set(
  "no mar sun sat fri mon ill mass miss wash ind del la co fig al pa ore md gen col det st mo ga est wed dec jan may".split(" "),
);
/** Abbreviations that end a sentence as often as not. */
const MAY_END = new Set("inc corp co ltd llc bros jr sr etc al".split(" "));

/** Every repetition is bounded: an engine keeps a way back for each, and its stack ends. A longer word becomes several. */
const PIECE = new RegExp(
  [
    '(?<address>(?:https?:\\/\\/|www\\.)[^\\s<>"“”«»]{1,2000}|[@#][\\p{L}\\p{N}_]{1,200}|[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}@[\\p{L}\\p{N}-]{1,64}(?:\\.[\\p{L}\\p{N}-]{1,64})+)',
    "(?<letters>(?:\\p{Lu}-)?(?:\\p{L}\\.){2,20}(?!\\p{L}\\p{L}))",
    "(?<number>\\p{N}{1,400}(?:[.,:/]\\p{N}{1,400}){0,40}(?:[-’']?[\\p{L}\\p{M}\\p{N}]){0,1000})",
    "(?<word>[\\p{L}\\p{M}\\p{N}_](?:[-’'&]?[\\p{L}\\p{M}\\p{N}_]){0,1000})",
    "\\.{2,100}|-{2,100}|''|``|[^\\s]",
  ].join("|"),
  "gu",
);
const CLITIC = /(?:n[’']t|[’'](?:s|re|ve|ll|d|m))$/i;

/** Cuts a text, as `normalise` leaves it, into words, numbers and marks. White space lies between tokens; every other code unit is in exactly one. */
export function tokenize(text: string): readonly RawToken[] {
  const tokens: RawToken[] = [];
  for (let at = spaceEnd(text, 0); at < text.length; at = spaceEnd(text, at)) {
    const plain = plainAt(text, at);
    if (plain !== null) {
      tokens.push(plain);
      at = plain.end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(text);
    if (match === null) break;
    at = take(tokens, text, match);
  }
  return tokens;
}

/** Adds what a match of {@link PIECE} holds; gives the place behind it. */
function take(tokens: RawToken[], text: string, { index: start, groups = {}, 0: piece }: RegExpExecArray): number {
  let end = start + piece.length;
  if (groups["word"] !== undefined || groups["letters"] !== undefined) {
    if (groups["word"] !== undefined && text[end] === "." && keepsStop(text, start, end)) end++;
    tokens.push(...withoutClitic(text, start, end, "word"));
  } else if (groups["address"] !== undefined) {
    while (end > start + 1 && /[.,;:!?)\]’']/.test(text[end - 1] ?? "")) end--;
    tokens.push({ start, end, kind: "word" });
  } else tokens.push(...withoutClitic(text, start, end, groups["number"] === undefined ? "mark" : "number"));
  return end;
}

/** How long a plain word or number may be. */
const LONGEST_PLAIN = 60;

/**
 * Most of a text is words of the letters A to Z, figures, and single marks, with white space or another mark behind: what {@link PIECE} would
 * find there needs no look at its alternatives. Gives such a token, or null for all else.
 */
function plainAt(text: string, at: number): RawToken | null {
  const code = text.charCodeAt(at);
  if (isLetter(code)) return plainWord(text, at);
  if (isDigit(code)) return plainNumber(text, at);
  const single = isIn(SINGLE_MARKS, code) || (code === STOP && text.charCodeAt(at + 1) !== STOP);
  return single ? { start: at, end: at + 1, kind: "mark" } : null;
}

function plainWord(text: string, start: number): RawToken | null {
  let end = start + 1;
  while (end < start + LONGEST_PLAIN && isLetter(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  if (behind === SPACE || isIn(ENDS_WORD, behind)) return { start, end, kind: "word" };
  if (behind !== STOP || !isSpace(text.charCodeAt(end + 1))) return null;
  return { start, end: keepsStop(text, start, end) ? end + 1 : end, kind: "word" };
}

/** A mark may go on a number where a figure stands behind it. */
function plainNumber(text: string, start: number): RawToken | null {
  let end = start + 1;
  while (end < start + LONGEST_PLAIN && isDigit(text.charCodeAt(end))) end++;
  const behind = text.charCodeAt(end);
  const ends = isSpace(behind) || ((behind === COMMA || behind === STOP) && isSpace(text.charCodeAt(end + 1)));
  return ends ? { start, end, kind: "number" } : null;
}

const NEWLINE = 10;
const SPACE = 32;
const COMMA = 44;
const STOP = 46;

/** For each character below the last of these whether it is one of them. */
const among = (characters: string): Uint8Array => {
  const codes = Array.from(characters, (c) => c.charCodeAt(0));
  const table = new Uint8Array(Math.max(...codes) + 1);
  for (const code of codes) table[code] = 1;
  return table;
};
/** Marks that are tokens whatever stands beside them. */
const SINGLE_MARKS = among(',;:?!()[]"“”„«»…%$€£*—–');
/** What stands behind a word and goes on neither it nor an address. */
const ENDS_WORD = among('\n,;?!()[]"“”„«»…%$€£*—–');
const isIn = (table: Uint8Array, code: number): boolean => code < table.length && table[code] === 1;

const isSpace = (code: number): boolean => code === SPACE || code === NEWLINE;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === NEWLINE) at++;
  return at;
}

/** "didn’t" is two words, "did" and "n’t"; so is "Seoul’s". */
function withoutClitic(text: string, start: number, end: number, kind: RawToken["kind"]): readonly RawToken[] {
  const clitic = kind === "mark" ? null : CLITIC.exec(text.slice(Math.max(start, end - 4), end));
  const cut = clitic === null ? start : end - clitic[0].length;
  if (cut <= start) return [{ start, end, kind }];
  return [
    { start, end: cut, kind },
    { start: cut, end, kind: "word" },
  ];
}

/** Ukrainian and Russian abbreviations before a name: "ім. Франка", "ул. Садовая". */
const BEFORE_NAMES = new Set(
  "ім им вул ул просп пл бул бульв пров пер ген полк підполк подполк кап лейт серж акад проф доц св преп тов напр зам зав ред вид изд обл смт пгт див см чл т".split(
    " ",
  ),
);
/** Those that stand before a name, and behind a number end a sentence as often as not: "м. Київ", "2025 р." */
const BEFORE_NAMES_ONLY = new Set("г м с р о п гр".split(" "));
/** Those before a number: "ст. 263". */
const BEFORE_NUMBERS = new Set("ст стор стр с п пп ч рис мал табл гл розд разд бл кв буд д ул тел".split(" "));

/** A small letter behind it ends no sentence in any case, so that only names and numbers behind an abbreviation matter. */
function keepsCyrillicStop(text: string, lower: string, start: number, after: string): boolean {
  if (/^\s?\p{N}/u.test(after) && BEFORE_NUMBERS.has(lower)) return true;
  if (!/^\s?["«„“]?\p{Lu}/u.test(after)) return false;
  if (BEFORE_NAMES.has(lower)) return true;
  const before = text.slice(Math.max(0, start - 12), start);
  return BEFORE_NAMES_ONLY.has(lower) && !/[\p{N}IVX.]\s?$|-[хйіе]{1,2}\s$/u.test(before);
}

/** Whether the full stop at `end` is a part of the word before it: "Mr.", "J.", "Ky.". */
function keepsStop(text: string, start: number, end: number): boolean {
  const word = text.slice(start, Math.min(end, start + 8));
  const after = text.slice(end + 1, end + 12);
  if (word.length === 1 && /\p{Lu}/u.test(word)) {
    // "A. M. recalled": the second of two initials. "He fell. S. denied it": no sentence is one letter.
    if (/^\s\p{Ll}/u.test(after))
      return word !== "I" && /^$|\n$|\p{Ll}[.!?] $|(?:^|[^\p{L}.])\p{Lu}\. $/u.test(text.slice(Math.max(0, start - 4), start));
    return word !== "I" && /^\s?\p{Lu}/u.test(after);
  }
  const lower = word.toLowerCase();
  if (/^[а-яёіїєґ]/.test(lower)) return keepsCyrillicStop(text, lower, start, after);
  if (!ABBREVIATIONS.has(lower) || end - start > 6) return false;
  if (MAY_END.has(lower) && !/^\s*[\p{Ll},;)]/u.test(after)) return false;
  if (!ALSO_WORDS.has(lower)) return true;
  return /^\p{Lu}/u.test(word) && /^(?:\s[\p{Lu}\p{N}]|,)/u.test(after);
}
