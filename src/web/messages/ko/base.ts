import type { Bounds, Side } from "../../../record/origin.ts";
import { formatsOf } from "../formats.ts";

/** Korean counts with one form of a noun and a counter behind the number, so that nothing depends on how many there are. */
export const FORMATS = formatsOf("ko", { percent: "%", undated: "날짜 없음" });

/** `보도 3건`: what is counted, how many, and the counter that goes with it. */
export const count = (n: number, noun: string, counter: string): string => `${noun} ${FORMATS.number(n)}${counter}`;

export const reports = (n: number): string => count(n, "보도", "건");
export const utterances = (n: number): string => count(n, "발언", "개");
export const claims = (n: number): string => count(n, "주장", "개");
export const conflicts = (n: number): string => count(n, "모순", "건");
export const proposals = (n: number): string => count(n, "제안", "개");
export const entries = (n: number): string => count(n, "항목", "개");

export const origins = (bounds: Bounds): string => `출처 ${FORMATS.range(bounds)}곳`;

/** `보도 9건, 출처 1–2곳`: for a reader who hears it. */
export function side({ reports: n, origins: bounds }: Side): string {
  return n === 0 ? "보도 없음" : `${reports(n)}, ${origins(bounds)}`;
}

/** The same of both sides: who asserts it, and where nobody does who denies it. */
export function sides({ asserted, denied }: { readonly asserted: Side; readonly denied: Side }): string {
  return asserted.reports === 0 && denied.reports > 0 ? `부인: ${side(denied)}` : side(asserted);
}
