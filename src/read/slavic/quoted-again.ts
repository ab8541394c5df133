import type { Document, Token } from "../token.ts";
import type { NameMention } from "./names.ts";
import { folded } from "./unit.ts";
import { wordStem } from "./word-stem.ts";

/** No name in quotation marks has more words here. */
const LONGEST = 3;

/** "суховантаж «Гайва»" makes a ship of «Гайва» further on too. `found` is in order of place; so is the answer. */
export function withQuotedAgain({ tokens }: Document, found: readonly NameMention[]): readonly NameMention[] {
  const ships = found.filter(({ rule, type }) => rule === "quoted-name" && type === "vessel");
  if (ships.length === 0) return found;
  const known = new Map(ships.map((one) => [stemsIn(tokens, one.first, one.last), one]));
  const taken = new Set(found.flatMap(({ first, last }) => tokens.slice(first, last)));
  const added: NameMention[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    const end = quotedEnd(tokens, i);
    const one = end === null ? undefined : known.get(stemsIn(tokens, i + 1, end));
    const own = end === null ? [] : tokens.slice(i + 1, end);
    if (one === undefined || end === null || own.some((token) => taken.has(token))) continue;
    const span = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0] as const;
    added.push({ ...one, span, first: i + 1, last: end, words: own.map(({ text }) => text) });
  }
  return added.length === 0 ? found : [...found, ...added].sort((a, b) => a.first - b.first);
}

/** The closing mark of a short quotation that opens at `at`; null where none does. */
function quotedEnd(tokens: readonly Token[], at: number): number | null {
  if (!/^[«„“"]$/.test(tokens[at]?.text ?? "") || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? "")) return null;
  for (let end = at + 2; end <= at + 1 + LONGEST; end++) if (/^[»”“"]$/.test(tokens[end]?.text ?? "")) return end;
  return null;
}

function stemsIn(tokens: readonly Token[], first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ lower }) => wordStem(folded(lower)))
    .join(" ");
}
