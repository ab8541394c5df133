/** How much of a text is looked at; more does not change the answer. */
const LONGEST = 20_000;
/** A text of another script than its own language uses keeps that language while most of its letters are its own. */
const MAJORITY = 0.5;

const UKRAINIAN = wordSet(
  "і та що не на це він вона вони його її але або як які який для від про був була були бути також щодо після під час тому вже ще їх між проти через із зі й є до за року рік році січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня буде було було б може можна став стала згідно свого своєї але проте понад майже станом також навіть лише без над нам вам хто де коли якщо всі все ця цей цього",
);
const RUSSIAN = wordSet(
  "и что не на это он она они его ее но или как которые который для от о об был была были быть также после во время потому уже еще их между против через из со же к до за года год году января февраля марта апреля мая июня июля августа сентября октября ноября декабря будет было может можно стал стала согласно своего своей однако свыше почти даже лишь нам вам кто где когда если все эта этот этого со ко нет ли бы сен фев янв",
);
const ENGLISH = wordSet(
  "the of and to in that is was for on with as by at from it he she his her they are were be been this have has had not but said which who an will would their its or",
);
/** Function words of other languages in Latin script, against which English is weighed. */
const OTHER_LATIN = wordSet(
  "der die das und ist nicht ein eine mit von zu den dem auf für le la les des et est une dans que qui pour pas sur du au el los las y en un una por con del se para no es il di che e non per sono della si w z nie jest do że się na o os da em um uma não com het een van niet dat op ve bir bu için ile değil",
);

/**
 * The language of a text as a BCP 47 code: `en`, `ko`, `uk`, `ru`, or `und` where it is none of these or too little to tell.
 * Decided by script, by the letters that Ukrainian and Russian do not share, and by function words. Takes linear time.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, LONGEST);
  const hangul = characters(sample, /[\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e]+/g);
  const cyrillic = characters(sample, /\p{Script=Cyrillic}+/gu);
  const latin = characters(sample, /\p{Script=Latin}+/gu);
  const letters = characters(sample, /\p{L}+/gu);
  if (letters === 0) return "und";
  // A syllable block stands for two or three letters.
  if (hangul * 2.5 > MAJORITY * (letters + hangul * 1.5)) return "ko";
  if (cyrillic > MAJORITY * letters) return cyrillicLanguage(sample);
  return latin > MAJORITY * letters ? latinLanguage(sample) : "und";
}

function cyrillicLanguage(text: string): string {
  if (/[ўјљњћђџѓќәғқңөұһ]/i.test(text) && count(text, /[ўјљњћђџѓќәғқңөұһ]/gi) > 2) return "und";
  const lean = leaning(text);
  if (lean !== 0) return lean > 0 ? "uk" : "ru";
  return /[щи]/i.test(text) ? "ru" : "und";
}

/** Endings that one of the two languages has and the other has not, or seldom. */
const UKRAINIAN_ENDINGS = /(?:[сцз]ьк|нн[яю]|тт[яю]|ють|уть|ив|ав|ув|ів|ій|ові|ти|ого року|[бвдлмпрст]ий|ція|ції)(?!\p{L})/giu;
const RUSSIAN_ENDINGS =
  /(?:[^ь]ск(?:ий|ая|ое|ого|ому|ой|их|им|ие|ом|ую)|ни[еяию]|ци[яию]|ь[ею]|тся|[аеиоу]л|[аеи]ет|ает|ует|ит|ют|ят|ать|ять|ить|еть|ой|ые|ых|ии|ие|ов|ев|ение|ний)(?!\p{L})/giu;

/**
 * Which of the two a text in Cyrillic is rather in: above zero Ukrainian, below it Russian, and the further the surer. Letters that only one of them
 * has count twice, function words and months once, endings half.
 */
export function leaning(text: string): number {
  const words = wordsOf(text);
  const ukrainian =
    2 * count(text, /[іїєґ]/gi) +
    3 * count(text, /\p{L}['’ʼ]\p{L}/gu) +
    hits(words, UKRAINIAN, RUSSIAN) +
    0.5 * count(text, UKRAINIAN_ENDINGS);
  return ukrainian - 2 * count(text, /[ыэъё]/gi) - hits(words, RUSSIAN, UKRAINIAN) - 0.5 * count(text, RUSSIAN_ENDINGS);
}

function latinLanguage(text: string): string {
  const words = wordsOf(text);
  const english = hits(words, ENGLISH, OTHER_LATIN);
  const other = hits(words, OTHER_LATIN, ENGLISH) + 0.5 * count(text, /[äöüßàâçéèêëîïôûùœñáíóúãõşğıåæøąćęłńśźżčďěňřšťůž]/gi);
  return english > other ? "en" : "und";
}

function hits(words: readonly string[], own: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (own.has(word) && !others.has(word)) found += 1;
  return found;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** How many characters stand in the runs that a pattern finds; those beyond the first 65,536 are one, and two code units. */
function characters(text: string, runs: RegExp): number {
  let sum = 0;
  for (const run of text.match(runs) ?? []) sum += /[\ud800-\udbff]/.test(run) ? Array.from(run).length : run.length;
  return sum;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
