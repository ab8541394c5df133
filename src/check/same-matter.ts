import type { Gathered } from "../record/gathered.ts";
import type { Utterance } from "../record/utterance.ts";

/** A word that negates anything, wherever it stands. */
export const NEGATIVE =
  /(?<!\p{L})(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|didn|doesn|isn|wasn|weren|aren|hasn|haven|hadn|won|wouldn|couldn|don|не|ні|ни|нет|немає|нема|никто|ніхто|никогда|ніколи|без)(?!\p{L})|n['’]t(?!\p{L})|지\s?(?:는\s)?(?:않|못)|없|아니/iu;

/** What is left of a pronoun with its verb ("that's", "we'll"): it names nothing that two could have in common. */
const POINTING = /^(?:i|you|he|she|it|we|they|that|this|these|those|there|what|who|let|wouldn|shouldn|couldn)$/;

/** What two utterances of one language have in common. */
export interface Common {
  /** So many of the words and names of the one that holds fewer are in the other. */
  readonly count: number;
  /** So many that one holds, without negations. */
  readonly of: number;
  /** The first as a share of the second. */
  readonly share: number;
  /** Both name somebody, some place or a thing that has a name, and nobody, no place and no such thing that the other names. */
  readonly others: boolean;
  /** So many of the people, things and places that one names are named by the other. */
  readonly names: number;
}

/** What two utterances have in common in words and names; null where they are in two languages, and cannot be compared by that. */
export function inCommon(gathered: Gathered, one: Utterance, other: Utterance): Common | null {
  if (languageOf(gathered, one) !== languageOf(gathered, other)) return null;
  const [names, otherNames] = [namesOf(gathered, one), namesOf(gathered, other)];
  const [held, otherHeld] = [new Set([...one.slots.stems, ...names]), new Set([...other.slots.stems, ...otherNames])];
  const [fewer, more] = held.size < otherHeld.size ? [held, otherHeld] : [otherHeld, held];
  const telling = [...fewer].filter((word) => !NEGATIVE.test(word) && !POINTING.test(word));
  const count = telling.filter((word) => more.has(word)).length;
  const shared = names.filter((name) => otherNames.includes(name)).length;
  const things = [one, other].map((utterance) => thingsOf(gathered, utterance));
  return {
    count,
    of: telling.length,
    share: telling.length === 0 ? 0 : count / telling.length,
    others: names.length > 0 && otherNames.length > 0 && (shared === 0 || areApart(things[0] ?? [], things[1] ?? [])),
    names: shared,
  };
}

/** Whom, what and where an utterance names. "The ferry" is known by that word in other reports too, whatever else it may be. */
export const namesOf = ({ entities }: Gathered, { slots }: Utterance): readonly string[] =>
  [...slots.who, ...slots.where].map((id) => {
    const name = entities.get(id)?.name ?? id;
    return /^\p{Ll}/u.test(name) ? name : id;
  });

/** What bears a name of its own: "the ferry Alma" is no "ferry Rosa". */
const thingsOf = ({ entities }: Gathered, { slots: { who } }: Utterance): readonly string[] =>
  who.filter((id) => {
    const entity = entities.get(id);
    return entity !== undefined && /^(?:vessel|weapon|other)$/.test(entity.type) && /^\p{Lu}/u.test(entity.name);
  });

const areApart = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.length > 0 && others.length > 0 && !ones.some((one) => others.includes(one));

/** The language of the report in which something is said. */
export const languageOf = (gathered: Gathered, { report }: Utterance): string => gathered.reports.get(report)?.reading.language ?? "";
