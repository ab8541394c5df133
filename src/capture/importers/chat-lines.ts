/** A message of an exported chat, or a note of the messenger between them. */
export interface ChatMessage {
  /** Its place among the messages and notes of the chat, from 1. */
  readonly number: number;
  readonly date: ChatDate;
  /** Minutes since midnight. */
  readonly minute: number;
  /** Null for a note, such as who joined. */
  readonly sender: string | null;
  /** A note of the messenger that stands under somebody's name, such as that a message was deleted. */
  readonly service: boolean;
  readonly text: string;
  /** The file that it carries, by the name that the export gives it. */
  readonly file: string | null;
  /** It carried a file that the export does not have. */
  readonly omitted: boolean;
  /** It was edited after it was sent. */
  readonly edited: boolean;
}

/** A date as it stands in the chat: three numbers in an order that the phone's country decides. */
export interface ChatDate {
  readonly numbers: readonly [number, number, number];
  readonly separator: string;
}

/** Marks of direction that messengers put around what they write themselves. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** "[04.09.26, 05:14:40] Name: words", of WhatsApp on an iPhone. */
const BRACKETED =
  /^\[(\d{1,4})([./-]) ?(\d{1,2})[./-] ?(\d{1,4})\.?(?:,|(?= 오)) (?:(오전|오후) )?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?: ?([AaPp])\.?[Mm]\.?)?\] (.*)$/;
/** "04/09/2026, 05:14 - Name: words", of WhatsApp on Android. */
const DASHED =
  /^(\d{1,4})([./-])(\d{1,2})[./-](\d{1,4}), (?:(오전|오후) )?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?: ?([AaPp])\.?[Mm]\.?)? - (.*)$/;
/** "2026년 9월 4일 오전 5:14, 이름 : 말", of KakaoTalk and of WhatsApp on a Korean phone. */
const KOREAN = /^(\d{4})(년) (\d{1,2})월 (\d{1,2})일 (?:(오전|오후) )(\d{1,2}):(\d{2})(), (.*)$/;
/** "[이름] [오전 5:14] 말" below "--------------- 2026년 9월 4일 금요일 ---------------", of KakaoTalk on a computer. */
const KAKAO = /^\[([^[\]]{1,60})\] \[(오전|오후) (\d{1,2}):(\d{2})\] (.*)$/;
const KAKAO_DAY = /^-{5,60} (\d{4})년 (\d{1,2})월 (\d{1,2})일 \S{1,10} -{5,60}$/;

interface Head {
  readonly date: ChatDate;
  readonly minute: number;
  readonly sender: string | null;
  readonly words: string;
}

/** True for the beginning of a text that has two messages of a chat in it, one of them at its first lines. */
export function startsAsChat(text: string): boolean {
  const lines = text.slice(0, LOOKED_AT).split(/\r?\n/);
  let day: ChatDate | null = null;
  let found = 0;
  for (const [i, raw] of lines.entries()) {
    day = kakaoDay(raw) ?? day;
    const head = headOf(raw, day);
    if (head?.sender != null) found++;
    if (found >= 2) return true;
    // Only a few lines may stand above the first.
    if (head === null && day === null && found === 0 && i >= ABOVE) return false;
  }
  return false;
}

/** So many characters tell a chat from another text, and so many lines may stand above its first message. */
const LOOKED_AT = 20_000;
const ABOVE = 4;

/** The messages of an exported chat and the notes between them; `left` counts those beyond `most`. */
export function messagesIn(text: string, most: number): { readonly list: readonly ChatMessage[]; readonly left: number } {
  const list: ChatMessage[] = [];
  let left = 0;
  let day: ChatDate | null = null;
  let open: { readonly head: Head; readonly marked: boolean; readonly lines: string[] } | null = null;
  const flush = (): void => {
    if (open === null) return;
    if (list.length < most) list.push(messageOf(list.length + 1, open.head, open.marked, open.lines));
    else left++;
    open = null;
  };
  for (const raw of text.split(/\r?\n/)) {
    const begins = kakaoDay(raw);
    if (begins !== null) {
      flush();
      day = begins;
      continue;
    }
    const head = headOf(raw, day);
    if (head === null) open?.lines.push(raw.replace(MARKS, ""));
    else {
      flush();
      open = { head, marked: /: \u200e/.test(raw.slice(0, 300)), lines: [head.words] };
    }
  }
  flush();
  return { list, left };
}

function kakaoDay(raw: string): ChatDate | null {
  const match = KAKAO_DAY.exec(raw);
  return match === null ? null : { numbers: [Number(match[1]), Number(match[2]), Number(match[3])], separator: "년" };
}

function headOf(raw: string, day: ChatDate | null): Head | null {
  // Most lines go on with what stood above.
  if (!/^[\u200e\u200f\u202a-\u202e]{0,3}[[\d]/.test(raw)) return null;
  const bare = raw.replace(MARKS, "").replace(/[\u202f\u00a0]/g, " ");
  const kakao = day === null ? null : KAKAO.exec(bare);
  if (kakao !== null && day !== null)
    return { date: day, minute: minuteOf(kakao[2], kakao[3], kakao[4]), sender: kakao[1] ?? null, words: kakao[5] ?? "" };
  const match = BRACKETED.exec(bare) ?? DASHED.exec(bare) ?? KOREAN.exec(bare);
  if (match === null) return null;
  const [, first, separator = "", second, third, half, hour, minute, letter, rest = ""] = match;
  const named = /^([^:]{1,100}?) ?:(?: (.*)|)$/s.exec(rest);
  return {
    date: { numbers: [Number(first), Number(second), Number(third)], separator },
    minute: minuteOf(half ?? letter, hour, minute),
    sender: named?.[1] ?? null,
    words: named === null ? rest : (named[2] ?? ""),
  };
}

function minuteOf(half: string | undefined, hour: string | undefined, minute: string | undefined): number {
  const hours = half === undefined || half === "" ? Number(hour) : (Number(hour) % 12) + (/^(?:오후|p)$/i.test(half) ? 12 : 0);
  return hours * 60 + Number(minute);
}

/** "<attached: 00000012-PHOTO-2026-09-04-05-44-20.jpg>", in the language of the phone. */
const ATTACHED = /^<[^<>:]{2,30}: ([^<>:/\\]{1,200}\.\w{2,5})>$/;
/** "IMG-20260904-WA0001.jpg (file attached)" */
const FILE_ATTACHED = /^([^<>:/\\]{1,200}\.\w{2,5}) \([^()]{4,40}\)$/;
const WHATSAPP_FILE = /^(?:IMG|VID|AUD|PTT|DOC|STK)-\d{8}-WA\d{4}\./;
/** "<Media omitted>" */
const OMITTED = /^<[^<>:]{4,60}>$/;
/** "<This message was edited>", in the language of the phone. */
const EDITED = /\s?<[^<>:]{8,60}>$/;

function messageOf(number: number, { date, minute, sender, words }: Head, marked: boolean, lines: readonly string[]): ChatMessage {
  const attached = ATTACHED.exec(words) ?? (marked || WHATSAPP_FILE.test(words) ? FILE_ATTACHED.exec(words) : null);
  const omitted = attached === null && OMITTED.test(words);
  const whole = lines
    .slice(attached !== null || omitted ? 1 : 0)
    .join("\n")
    .trim();
  const edited = attached === null && !omitted && lines.length > 0 && EDITED.test(whole) && whole.length > 0;
  return {
    number,
    date,
    minute,
    sender,
    service: attached === null && !omitted && marked,
    text: (edited ? whole.replace(EDITED, "") : whole).trim().toWellFormed(),
    file: attached?.[1] ?? null,
    omitted,
    edited,
  };
}
