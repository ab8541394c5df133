const NATIVE: Readonly<Partial<Record<string, number>>> = {
  하나: 1,
  한: 1,
  둘: 2,
  두: 2,
  셋: 3,
  세: 3,
  석: 3,
  넷: 4,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  스물: 20,
  스무: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
  일흔: 70,
  여든: 80,
  아흔: 90,
};
const DIGITS: Readonly<Partial<Record<string, number>>> = { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 };
const SMALL: Readonly<Partial<Record<string, number>>> = { 십: 10, 백: 100, 천: 1000 };
const LARGE: Readonly<Partial<Record<string, number>>> = { 만: 1e4, 억: 1e8, 조: 1e12, 경: 1e16 };
const TOKEN = /\d[\d,]*(?:\.\d+)?|[십백천만억조경]|[영공일이삼사오육칠팔구]/g;
const TENS = /^(열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)(하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?$/;

/**
 * The number that Korean words and digits write: "1만 2천", "48억 5천만", "열두", "삼백"; null for what is no number or none in
 * particular ("몇", "수십"). Powers of ten multiply what stands before them; those of a myriad close what has been read so far.
 */
export function countOf(words: string): number | null {
  const plain = words.replace(/\s+/g, "");
  if (plain === "") return null;
  const native = NATIVE[plain];
  if (native !== undefined) return native;
  const tens = TENS.exec(plain);
  if (tens !== null) return (NATIVE[tens[1] ?? ""] ?? 0) + (NATIVE[tens[2] ?? ""] ?? 0);
  return sinoOf(plain);
}

function sinoOf(plain: string): number | null {
  const tokens = plain.match(TOKEN) ?? [];
  if (tokens.join("") !== plain) return null;
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const token of tokens) {
    const [small, large] = [SMALL[token], LARGE[token]];
    if (large !== undefined) {
      total += (section + (digit ?? (section === 0 ? 1 : 0))) * large;
      section = 0;
      digit = null;
    } else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else {
      if (digit !== null) return null;
      digit = DIGITS[token] ?? Number(token.replaceAll(",", ""));
    }
  }
  const value = total + section + (digit ?? 0);
  // 0.1 + 0.2: fractions of a power are whole numbers again.
  return Math.round(value * 1e6) / 1e6;
}
