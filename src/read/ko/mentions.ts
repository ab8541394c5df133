import { bodyAt, bodyInBracket, isOwner, sideAt, teamAt } from "./body-names.ts";
import { foreignAt } from "./foreign-names.ts";
import { apart, type Mention, wordOf } from "./name-mention.ts";
import { personAt, personInBracket } from "./person-names.ts";
import { placeAt } from "./place-names.ts";
import { unitsIn } from "./units.ts";

/** The names of persons, bodies and places in a text, in order, none overlapping. Takes time linear in its length. */
export function mentionsIn(text: string): readonly Mention[] {
  const words = unitsIn(text, [0, text.length], []).flatMap(apart).map(wordOf);
  const found: Mention[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || word.unit.kind !== "word" || word.start < end || isOwner(words, i)) continue;
    const mention =
      teamAt(words, i) ?? sideAt(words, i) ?? personAt(words, i) ?? bodyAt(words, i, end) ?? placeAt(words, i) ?? foreignAt(words, i);
    if (mention !== null) {
      found.push(mention);
      end = mention.span[1];
    }
    const inside = personInBracket(word) ?? (mention === null ? null : bodyInBracket(word, mention));
    if (inside === null || inside.span[0] < end) continue;
    found.push(inside);
    end = inside.span[1];
  }
  return found;
}
