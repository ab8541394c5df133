import { type Sentence, say, type Wording } from "../../record/sentence.ts";
import { textIn } from "../../wording/tongue.ts";
import { labelSaid } from "../protect/labels.ts";
import { placeSaid } from "../protect/protection.ts";
import { NAME, WITHHELD } from "../protect/veil.ts";
import type { Messages } from "./messages/messages.ts";
import type { Dossier } from "./model.ts";

const NOBODY: ReadonlyMap<string, Sentence> = new Map([
  ["somebody", say`somebody`],
  ["unknown publisher", say`an unknown publisher`],
]);

/**
 * The same dossier with what stands in the place of a name, of a place or of words that may not be told in the language of its pages, in quotations too: what is in brackets
 * there is an editor's, and no source's.
 */
export function calledIn(dossier: Dossier, { tongue, withheldWords, withheldName }: Messages): Dossier {
  if (tongue === null) return dossier;
  const said = (wording: Wording): string => textIn(tongue, wording);
  const labels = dossier.people.map(({ label }) => label).sort((a, b) => b.length - a.length);
  const calls = new Map(labels.map((label) => [label, said(labelSaid(label))]));
  const written = (text: string): string => {
    const whole = NOBODY.get(text);
    if (whole !== undefined) return said(whole);
    const place = placeSaid(text);
    if (place !== null) return said(place);
    let other = text
      .replaceAll(WITHHELD, `[${withheldWords}]`)
      .replaceAll(NAME, `[${withheldName}]`)
      .replace(BRACKETED, (bracket, inside: string) => {
        const there = placeSaid(inside);
        return there === null ? bracket : `[${said(there)}]`;
      });
    for (const [label, call] of calls) other = other.replaceAll(label, call);
    return other;
  };
  return inAll(dossier, written);
}

const BRACKETED = /\[([^[\]]{1,200})\]/g;

/** The same value with every string in it written otherwise. */
function inAll<Value>(value: Value, written: (text: string) => string): Value {
  const change = (one: unknown): unknown => {
    if (typeof one === "string") return written(one);
    if (Array.isArray(one)) return one.map(change);
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, part]) => [key, key === "template" || key === "id" ? part : change(part)]));
  };
  return change(value) as Value;
}
