import type { Vote } from "./name-chunk.ts";
import type { NameWord } from "./name-word.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns of which, with "of", only a place is told: "the mayor of Tarn Hollow". */
const OF_PLACE = set(
  "mayor mayors governor residents resident inhabitants people villagers townspeople population shelling bombing bombardment siege streets suburbs ruins rooftops defenders garrison",
);
const NATIONAL = set("national nationals citizen citizens citizenship nationality passport passports");
/** First words of the names of villages that lie higher or lower than others of the name. */
const COMPASS = set("lower upper nether");
/** "residents", of which, with "of", only a place is told. */
export const ofPlace = (noun: string): boolean => OF_PLACE.has(noun) || NATIONAL.has(noun);
/** What only a place has directly behind its name: "Tarn Hollow residents". */
const BEHIND_PLACE = set("residents resident mayor villagers locals inhabitants townspeople police council municipality");
/** "Tarn's mayor". */
const OWNED_BY_PLACE = set("mayor residents inhabitants streets outskirts suburbs population council");
/** What is done to a place and hardly to a person. */
const DONE_TO_PLACE = set("entered shelled besieged stormed overran encircled bombarded");
/** With "for" behind them: "left for Tarn". */
const BOUND = set("left bound headed leaving departed battle fighting");
/** Those who come from a place, and from nobody; others are kept safe from somebody as well. */
const FROM_PLACE = set("officials evacuees doctors firefighters rescuers paramedics");
/** "Confidence in Norrick": what is in somebody is no place. */
const IN_SOMEBODY = set(
  "confidence trust trusts trusted faith belief believe believes believed hope interest interested weakness disappointed disappointment doubt doubts confide confided invested",
);

/** Nouns of which, with "of" or before "'s", only somebody is told. */
const OF_PERSON = set(
  "mother father wife husband son daughter brother sister parents family widow fiancee lawyer body corpse death murder arrest interrogation confession testimony relatives cousin uncle aunt nephew grandmother grandfather",
);
const OWNED_BY_PERSON = set(
  "mother father wife husband son daughter brother sister parents widow lawyer lawyers body face voice hand hands leg legs arm eyes wound wounds pocket pockets letter diary passport captors comrades relatives cousin uncle grandmother confession testimony handwriting birthday name",
);
/** What somebody is called right before his name. */
const CALLED = set(
  "captive prisoner detainee hostage suspect defendant soldier rifleman sniper gunner driver cook medic sailor conscript recruit deserter private survivor witness victim",
);
/** What happens to somebody: "Norrick was wounded". */
const UNDERGOES = set(
  "born wounded injured interrogated questioned sentenced jailed imprisoned handcuffed hospitalised hospitalized buried beaten tortured conscripted mobilised mobilized",
);
const SAID = set("said says told added replied asked recalled wrote testified");

/** What the nouns and verbs that govern a name, or that it governs, say about its type. `begin` and `end` are those of its sentence. */
export function votesOfGovernor(words: readonly NameWord[], first: number, last: number, begin: number, end: number): readonly Vote[] {
  const word = (i: number): string => (i >= begin && i < end ? (words[i]?.lower ?? "") : "");
  return [...votesOfPlace(word, first, last), ...votesOfPerson(word, first, last)];
}

type WordAt = (i: number) => string;

function votesOfPlace(word: WordAt, first: number, last: number): readonly Vote[] {
  const [before, two] = [word(first - 1), word(first - 2)];
  const votes: Vote[] = [];
  const add = (weight: number, rule: string): void => {
    votes.push({ type: "place", weight, rule });
  };
  if (before === "of" && OF_PLACE.has(two)) add(4, "of-place");
  // "a national of Torland", "a citizen of Torland": what one is a national of is a state.
  if (before === "of" && NATIONAL.has(two)) add(5, "national-of");
  if (COMPASS.has(word(first)) && last - first > 1) add(4, "part-of-place");
  if (BEHIND_PLACE.has(word(last))) add(3, "behind-place");
  if (isOwner(word(last)) && OWNED_BY_PLACE.has(word(last + 1))) add(4, "owned-by-place");
  if (DONE_TO_PLACE.has(before)) add(3, "done-to-place");
  if (before === "for" && BOUND.has(two)) add(3, "bound-for");
  if (before === "from" && FROM_PLACE.has(two)) add(3, "from-place");
  if (before === "on" && /^(?:fell|rained)$/.test(two)) add(3, "fell-on");
  if (word(last) === "," && /^\d/.test(word(last + 1)) && /^(?:km|kilometres|kilometers|miles)$/.test(word(last + 2))) add(4, "distance");
  return votes;
}

function votesOfPerson(word: WordAt, first: number, last: number): readonly Vote[] {
  const [before, two] = [word(first - 1), word(first - 2)];
  const votes: Vote[] = [];
  const add = (weight: number, rule: string): void => {
    votes.push({ type: "person", weight, rule });
  };
  if (before === "of" && OF_PERSON.has(two)) add(4, "of-person");
  if (isOwner(word(last)) && OWNED_BY_PERSON.has(word(last + 1))) add(4, "owned-by-person");
  if (before === "in" && IN_SOMEBODY.has(two)) add(3, "in-person");
  if (CALLED.has(before) || (before === "," && CALLED.has(two) && word(last) === ",")) add(5, "called-person");
  if (/^(?:was|were|been|is)$/.test(word(last)) && UNDERGOES.has(word(last + 1))) add(4, "undergoes");
  // "“…,” said Norrick.": whoever stands behind the verb at the end of its clause.
  if (SAID.has(before) && /^["”’'',]+$/.test(two) && /^(?:[.,;!?]|)$/.test(word(last))) add(2, "speaks");
  return votes;
}

/** The "'s" behind a name. */
export function isOwner(word: string): boolean {
  return word === "'s" || word === "’s";
}

/** Rules that only say where a name stands; somebody's name may stand there too. */
const WHERE = set(
  "locative preposition place-shape place-after of-place behind-place owned-by-place done-to-place bound-for from-place fell-on distance listed-with site-at between",
);
/** Rules that say what kind of place it is. */
const KIND = set("town-of place-noun apposition dateline owner-of-state national-of part-of-place");
/** Rules that only a person's name is told by. */
const PERSON = set(
  "title given-name age person-word name-given apposition lettered of-person owned-by-person in-person called-person undergoes",
);

/**
 * True where a name that would be a place is somebody's: what tells of a person, anywhere in the text, outweighs all that tells only where a name stands. A
 * captive whose name stands behind "in" is to stay a person. That somebody speaks is less: a town does too, where the text calls it one.
 */
export function isPersonAnyhow(votes: readonly Vote[]): boolean {
  const places = votes.filter(({ type }) => type === "place");
  if (places.some(({ rule }) => !WHERE.has(rule) && !KIND.has(rule))) return false;
  const persons = votes.filter(({ type }) => type === "person");
  if (persons.some(({ rule }) => PERSON.has(rule))) return true;
  return persons.some(({ rule }) => rule === "speaks") && places.every(({ rule }) => WHERE.has(rule));
}
