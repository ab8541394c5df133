import type { ChatDate, ChatMessage } from "./chat-lines.ts";

/** The order of the three numbers of a date: where nothing tells, it is not guessed. */
export type DayOrder = "year-first" | "day-first" | "month-first" | "unknown";

type Dated = Pick<ChatMessage, "date" | "minute" | "file">;

/**
 * The order in which a chat writes its dates, which is that of the phone's country. "2026-09-04" and "04.09.26" tell by themselves; of "04/09/26" only one order
 * may be possible, or keep the messages in their succession, or agree with the dates in the names of the files.
 */
export function dayOrderOf(messages: readonly Dated[]): DayOrder {
  if (messages.every(({ date }) => isYearFirst(date))) return "year-first";
  if (messages.every(({ date }) => date.separator === ".")) return "day-first";
  const possible = (["day-first", "month-first"] as const).filter((order) => fits(messages, order));
  const [only] = possible;
  return possible.length === 1 && only !== undefined ? only : "unknown";
}

const isYearFirst = ({ numbers: [first] }: ChatDate): boolean => first > 999;

function fits(messages: readonly Dated[], order: DayOrder): boolean {
  let last = "";
  for (const message of messages) {
    const day = dayOf(message, order);
    if (day === null) return false;
    const named = /(?:^|\D)(20\d{2})-?([01]\d)-?([0-3]\d)(?:\D|$)/.exec(message.file ?? "");
    // A picture may be older than the message, and not younger.
    if (named !== null && `${named[1]}-${named[2]}-${named[3]}` > day) return false;
    const moment = `${day} ${String(message.minute).padStart(4, "0")}`;
    if (moment < last) return false;
    last = moment;
  }
  return true;
}

/** The day of a message as `YYYY-MM-DD`; null where the order is not known or there is no such day. */
export function dayOf({ date }: Pick<Dated, "date">, order: DayOrder): string | null {
  const [a, b, c] = date.numbers;
  const [year, month, day] =
    order === "year-first" || isYearFirst(date)
      ? [a, b, c]
      : order === "day-first"
        ? [c, b, a]
        : order === "month-first"
          ? [c, a, b]
          : [0, 0, 0];
  const full = year < 100 ? 2000 + year : year;
  const time = new Date(Date.UTC(full, month - 1, day));
  if (order === "unknown" || full < 2000 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}
