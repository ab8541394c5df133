import { BESIDE, FIELDS, LOCAL, OF_STATE } from "./body-kinds.ts";
import { Memory } from "./memory.ts";

/** What a name says of a body by its kind: "police", "Halm police", "the Ministry of the Interior of Velm". */
export interface BodyKind {
  readonly kind: string;
  /** The words that tell whose it is, in lower case; none where the name tells the kind alone. */
  readonly whose: readonly string[];
  /** True where these words are a name, as far as their letters tell: "Velmian", and not "harbour". */
  readonly isOwned: boolean;
  /** The kind as the name has it, in the nominative: "fire brigade" for "the local fire brigade". */
  readonly called: string;
  /** True where a state has one of the kind. */
  readonly ofState: boolean;
}

/** Nobody in particular: any body of a state may be meant. */
export const OFFICIALS = "officials";
/** A business, whose own name seldom tells that it is one. */
export const COMPANY = "company";

interface Phrase {
  readonly kind: string;
  readonly ofState: boolean;
  readonly called: string;
  /** Its words, each with whether others may end otherwise: "поліці" and "поліції". */
  readonly words: readonly { readonly stem: string; readonly declines: boolean }[];
}

/** Phrases by the first letters of their first word, the longest first. */
const PHRASES = new Map<string, Phrase[]>();
const KEY = 2;
const HANGUL = /^\p{Script=Hangul}/u;

function keyOf(word: string): string {
  return word.slice(0, HANGUL.test(word) ? 1 : KEY);
}

function note(marked: string, kind: string, ofState: boolean): void {
  const words = marked
    .split(" ")
    .map((word) => ({ stem: (word.split("|", 1)[0] ?? "").replace(/'s?$/, ""), declines: word.includes("|") }));
  const key = keyOf(words[0]?.stem ?? "");
  PHRASES.set(key, [...(PHRASES.get(key) ?? []), { kind, ofState, called: marked.replaceAll("|", ""), words }]);
}

const listed = (column: string): readonly string[] => column.split(";").map((phrase) => phrase.trim());

for (const [table, ofState] of [[LOCAL, false] as const, [OF_STATE, true] as const])
  for (const row of table.trim().split("\n")) {
    const [kind = "", phrases = ""] = row.split(" = ");
    for (const phrase of listed(phrases)) note(phrase, kind, ofState);
  }
for (const row of FIELDS.trim().split("\n")) {
  const [field = "", english = "", slavic = "", names = ""] = row.split(" = ");
  const kind = `${field} ministry`;
  for (const one of listed(english))
    for (const phrase of [`${one} ministry`, `ministry of ${one}`, `ministry of the ${one}`]) note(phrase, kind, true);
  const [ukrainian, russian] = listed(slavic);
  if (ukrainian !== undefined && russian !== undefined) {
    note(`міністерств|о ${ukrainian}`, kind, true);
    note(`министерств|о ${russian}`, kind, true);
  }
  for (const one of listed(names)) note(one, kind, true);
}
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** Longer names tell more than a kind and whose it is. */
const LONGEST = 8;
/** So many words tell whose a body is. */
const OWNER = 3;
const ENDING = /^\p{L}{0,3}$/u;

const known = new Memory<{ readonly kind: BodyKind | null }>();

/** What a name tells of a body by its kind; null where it tells another thing, or more than a kind and whose. */
export function bodyKindOf(name: string): BodyKind | null {
  return (known.get(name) ?? known.keep(name, { kind: found(name) })).kind;
}

function found(name: string): BodyKind | null {
  const written = (name.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).map((word) => word.replaceAll("’", "'").replace(/'s?$/, ""));
  if (written.length > LONGEST) return null;
  const words = written.map((word) => word.toLowerCase());
  for (const at of words.keys()) {
    const phrase = phraseAt(words, at);
    if (phrase === null) continue;
    const [before, behind] = [words.slice(0, at), words.slice(at + phrase.words.length)];
    // "Police Federation", "Hospital Radio": the words only say of what kind it is. "Intelligence Directorate of the Defence Ministry": only a part.
    if (!endsBody(behind) || isPart(before)) continue;
    const owner = written.filter((_, i) => (i < at || i >= at + phrase.words.length) && !BESIDE.has(words[i] ?? ""));
    const { kind, ofState, called } = phrase;
    if (owner.length > OWNER) return null;
    const isOwned = owner.length > 0 && owner.every((word) => !/^\p{Script=Latin}/u.test(word) || /^\p{Lu}/u.test(word));
    return { kind, whose: owner.map((word) => word.toLowerCase()), isOwned, called, ofState };
  }
  return null;
}

/** "of the Interior", "of Halm", "officials", "in Halm": what may follow the kind in the name of a body. Slavic names put whose it is behind. */
function endsBody(behind: readonly string[]): boolean {
  const [first] = behind;
  return first === undefined || BESIDE.has(first) || /^\p{Script=Cyrillic}/u.test(first);
}

function isPart(before: readonly string[]): boolean {
  const joint = before.findIndex((word) => /^(?:of|at|in|for|from)$/.test(word));
  return joint > 0 && before.slice(0, joint).some((word) => !BESIDE.has(word));
}

function phraseAt(words: readonly string[], at: number): Phrase | null {
  const first = words[at] ?? "";
  return (
    PHRASES.get(keyOf(first))?.find((phrase) =>
      phrase.words.every(({ stem, declines }, i) => {
        const word = words[at + i] ?? "";
        return declines ? word.startsWith(stem) && ENDING.test(word.slice(stem.length)) : word === stem;
      }),
    ) ?? null
  );
}

/** True where two owners are one by their words: "Velm" and "Velmian", "України" and "українське". Names in two scripts never are. */
export function isOneOwner(some: readonly string[], others: readonly string[]): boolean {
  const [a, b] = [some[0] ?? "", others[0] ?? ""].map((one) => OTHERWISE.get(one) ?? one) as [string, string];
  if (some.length !== others.length) return false;
  if (some.length > 1) return a === b && isOneOwner(some.slice(1), others.slice(1));
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  const tails = [a.slice(shared), b.slice(shared)] as const;
  if (tails.every((tail) => tail === "")) return true;
  if (shared < LEAST) return false;
  return /^\p{Script=Cyrillic}/u.test(a)
    ? tails.every((tail) => DECLINED.test(tail))
    : areOfOneLand(...tails) || areOfOneLand(tails[1], tails[0]);
}

const LEAST = 3;
/** What is left of the name of a country, and of the word for its people: "Velm|" and "Velm|ian", "Sord|ia" and "Sord|ish". */
const areOfOneLand = (land: string, people: string): boolean =>
  /^(?:|a|e|y|o|ia|en|ey|s|land|and)$/.test(land) && /^(?:n|an|ian|ean|nian|ish|ese|i|ic|er)$/.test(people);
/** Endings of cases, and of the adjective of a country. */
const DECLINED = /^(?:\p{L}{0,2}|і?\p{L}?(?:сь|с|ць|ц|зь)к\p{L}{1,3})$/u;

/** Peoples who are called otherwise than their country. */
const OTHERWISE = new Map(
  "french france, polish poland, finnish finland, turkish turkey, swedish sweden, ukrainian ukraine, italian italy, dutch netherlands, british uk, britain uk, danish denmark, spanish spain, german germany, немецкий германия, немецкого германия, англійський британія"
    .split(", ")
    .map((pair): [string, string] => {
      const [people = "", country = ""] = pair.split(" ");
      return [people, country];
    }),
);
