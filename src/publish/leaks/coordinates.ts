import type { Report } from "./strand.ts";

const NUMBER = String.raw`[-−–+]?\d{1,3}[.,]\d{1,15}`;
/** Two numbers with nothing between them but what stands between two coordinates; a decimal comma only beside a semicolon or a space. */
const PAIR =
  /(?<![\d.,])([-−+]?\d{1,3}\.\d{1,15})(?!\d)°?\s{0,3}([NSEW]?)[\s,;|/&]{0,4}(?:!4d|(?:"?\s?,?\s?"?(?:lon|lng|long|longitude|lat|latitude|y|x)"?\s?[:=]\s?"?))?\s{0,2}([NSEW]?)\s?((?<![\d.])[-−+]?\d{1,3}\.\d{1,15})(?!\d|\.\d)/gi;
const COMMA_PAIR = /(?<![\d.,])([-−+]?\d{1,3},\d{3,15})\s{0,2}[;\s/]\s{0,2}([-−+]?\d{1,3},\d{3,15})(?!\d|[,.]\d)/g;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}])(?:lat|latitude|lon|lng|long|longitude|широта|довгота|долгота|위도|경도)["'\s]{0,3}[:=\s]["'\s]{0,3}(${NUMBER})`,
  "giu",
);
/** Degrees with minutes, and with seconds where there are any; signs or spaces between them, a letter of the sky before or behind. */
const DEGREES =
  /(?<![\d.])(\d{1,3})\s?[°º˚]\s?(\d{1,2}(?:[.,]\d{1,6})?)\s?['′’ʹm]\s?(?:(\d{1,2}(?:[.,]\d{1,6})?)\s?(?:["″”ʺs]|''|′′|’’))?/g;
const SPACED_DEGREES =
  /(?<![\d.])(\d{1,2})[ :-](\d{1,2}(?:\.\d{1,6})?)(?:[ :-](\d{1,2}(?:\.\d{1,6})?))?\s?[NS][,;\s]{0,3}(\d{1,3})[ :-](\d{1,2}(?:\.\d{1,6})?)(?:[ :-](\d{1,2}(?:\.\d{1,6})?))?\s?[EW](?!\p{L})/gu;
const MILITARY = /(?<!\w)(\d{4}|\d{6})[NS]\s?(\d{5}|\d{7})[EW](?!\w)/g;
const MGRS = /(?<![\p{L}\p{N}])\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?(\d{1,5}\s\d{1,5}|\d{2,10})(?![\p{L}\p{N}])/gu;
const UTM = /(?<![\p{L}\p{N}])\d{1,2}\s?[C-HJ-NP-X]\s{1,3}\d{6}(?:\.\d+)?\s?(?:m\s?E)?[\s,;]{1,3}\d{7}(?:\.\d+)?/gu;
const PLUS_CODE = /(?<![\p{L}\p{N}])([23456789CFGHJMPQRVWX]{4,8})0{0,6}\+([23456789CFGHJMPQRVWX]{2,7})?(?![\p{L}\p{N}])/gu;
const GEOHASH = /geo-?hash["'\s]{0,3}[:=\s/]["'\s]{0,3}([0-9b-hjkmnp-z]{2,12})(?![a-z0-9])/gi;
const THREE_WORDS = /\/\/\/\p{Ll}{2,30}\.\p{Ll}{2,30}\.\p{Ll}{2,30}/gu;
const TILE = /\/(\d{1,2})\/\d{1,8}\/\d{1,8}(?:@2x)?\.(?:png|jpe?g|webp|pbf|mvt)/gi;

/** A pair of numbers of so few decimals may be anything. */
const LEAST_DECIMALS = 3;
const CONTEXT = /lat|lon|lng|coord|geo|point|map|place|location|position|@|широт|долгот|довгот|координат|좌표|[NSEW]\s{0,2}$/i;

/** A notation: how it is found, and when it is too fine. */
interface Notation {
  readonly pattern: RegExp;
  readonly isTooFine: (match: RegExpMatchArray, decimals: number, text: string) => boolean;
}

const NOTATIONS: readonly Notation[] = [
  { pattern: PAIR, isTooFine: (match, decimals, text) => isPair(text, match, match[1] ?? "", match[4] ?? "", decimals) },
  { pattern: COMMA_PAIR, isTooFine: (match, decimals, text) => isPair(text, match, match[1] ?? "", match[2] ?? "", decimals) },
  { pattern: NAMED, isTooFine: ([, degrees = ""], decimals) => decimalsOf(degrees) > decimals && Math.abs(numberOf(degrees)) <= 180 },
  {
    pattern: DEGREES,
    isTooFine: ([, degrees, minutes, seconds], decimals) => Number(degrees) <= 180 && decimalsOfDegrees(minutes, seconds) > decimals,
  },
  { pattern: SPACED_DEGREES, isTooFine: ([, , minutes, seconds], decimals) => decimalsOfDegrees(minutes, seconds) > decimals },
  { pattern: MILITARY, isTooFine: ([, north], decimals) => (north?.length === 4 ? 2 : 4) > decimals },
  { pattern: MGRS, isTooFine: ([, both], decimals) => digits(both) % 2 === 0 && digits(both) / 2 > decimals },
  { pattern: UTM, isTooFine: (_, decimals) => decimals < 5 },
  { pattern: PLUS_CODE, isTooFine: ([, before = "", behind], decimals) => decimalsOfPlus(before, behind) > decimals },
  // Five bits a letter, shared by both axes; 180 degrees are 7.5 bits before the point.
  { pattern: GEOHASH, isTooFine: ([, hash = ""], decimals) => (hash.length * 5) / 2 - 7.5 > decimals * Math.log2(10) },
  { pattern: THREE_WORDS, isTooFine: (_, decimals) => decimals < 4 },
  { pattern: TILE, isTooFine: ([, zoom], decimals) => 360 / 2 ** Number(zoom) < 10 ** -decimals },
];

/** Calls `report` for every place on earth that is given finer than `decimals` decimals of a degree, in whatever notation. */
export function findCoordinates(text: string, decimals: number, report: Report): void {
  const why = `a place that is given finer than ${decimals} decimals of a degree; round it`;
  for (const { pattern, isTooFine } of NOTATIONS)
    for (const match of text.matchAll(pattern))
      if (isTooFine(match, decimals, text)) report({ kind: "coordinates", person: null, at: match.index, why });
}

function isPair(text: string, match: RegExpMatchArray, one: string, other: string, decimals: number): boolean {
  const [a, b] = [Math.abs(numberOf(one)), Math.abs(numberOf(other))];
  if (Math.max(decimalsOf(one), decimalsOf(other)) <= decimals || Math.min(a, b) > 90 || Math.max(a, b) > 180) return false;
  const index = match.index ?? 0;
  if ((match[2] ?? "") + (match[3] ?? "") !== "" || CONTEXT.test(text.slice(Math.max(0, index - 30), index))) return true;
  // Shares of one, and the points of curves, are pairs too.
  return (
    (a > 1 || b > 1) &&
    Math.min(decimalsOf(one), decimalsOf(other)) >= LEAST_DECIMALS &&
    Math.max(decimalsOf(one), decimalsOf(other)) > LEAST_DECIMALS
  );
}

const numberOf = (number: string): number => Number(number.replace(",", ".").replace(/^[−–]/, "-"));
const digits = (text: string | undefined): number => text?.replace(/\s/g, "").length ?? 0;

/** How many decimals tell something: zeros at the end do not. */
function decimalsOf(number: string): number {
  const decimals = /[.,](\d+)$/.exec(number)?.[1] ?? "";
  let length = decimals.length;
  while (length > 0 && decimals[length - 1] === "0") length--;
  return length;
}

/** A minute is a 60th of a degree, so two decimals; a second four; each decimal of them one more. */
function decimalsOfDegrees(minutes: string | undefined, seconds: string | undefined): number {
  if (seconds !== undefined) return 4 + decimalsOf(seconds);
  return Number(minutes?.replace(",", ".")) === 0 ? 0 : 2 + decimalsOf(minutes ?? "");
}

/** Of eight digits before the sign 0.0025 of a degree, of two more a twentieth of that; short codes leave the first four to a town's name. */
function decimalsOfPlus(before: string, behind: string | undefined): number {
  if (behind !== undefined) return behind.length > 2 ? 5 : 4;
  return before.length === 8 ? 3 : before.length === 6 ? 1 : 0;
}
