import { firstFrom } from "../record/span.ts";
import type { Quotation } from "./token.ts";

/** A verb of saying, with nothing but whom it is said to and a preposition before the time. */
const TOLD =
  /(?<!\p{L})(?:said|says|told|tells|testified|recalled|stated|spoke|announced|сказа[вл]\p{L}?|розпові[влд]\p{L}*|розказа[вл]\p{L}?|рассказал\p{L}?|заяви[вл]\p{L}?|повідоми[вл]\p{L}?|сообщил\p{L}?)(?! that)(?: to)?(?: [\p{L}’'-]+){0,4},? (?:(?:on|in|last|this|в|у|во) )?$/u;
const ROOM = 80;

/** "The pilot told the court on | Monday": the time at `at` is that of the telling; its sentence begins at `from`. */
export const isOfTelling = (text: string, from: number, at: number): boolean => TOLD.test(text.slice(Math.max(from, at - ROOM), at));

/** Quotations inside each other that are looked at. */
const DEPTH = 4;

/** The offset stands inside one of the quotations, which are in order of their start. */
export function isQuoted(quotations: readonly Quotation[], at: number): boolean {
  const behind = firstFrom(quotations.length, (i) => quotations[i]?.span[0] ?? 0, at);
  for (let i = behind - 1; i >= Math.max(0, behind - DEPTH); i--) if (at < (quotations[i]?.span[1] ?? 0)) return true;
  return false;
}
