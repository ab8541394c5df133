import { placeNamed } from "./gazetteer.ts";
import type { Vote } from "./name-chunk.ts";
import { isBehindCraft, votesOfCraft } from "./name-craft.ts";
import { ofPlace, votesOfGovernor } from "./name-governed.ts";
import type { NameWord } from "./name-word.ts";

const LOCATIVE = new Set("in near across throughout outside around toward towards inside via at".split(" "));
/** Words after which a name is no subject. */
const GOVERNS = new Set(
  "in near across throughout outside around toward towards inside via at of from into within to with by on over for against".split(" "),
);
const SPEECH = new Set(
  "said says say told tells added adds announced announces reported reports claimed claims denied denies confirmed confirms stated states warned warns accused accuses insisted insists alleged alleges acknowledged admitted declared explained noted condemned urged called wrote posted argued vowed pledged rejected dismissed refused asked asserted estimated estimates believes believed thinks suspects published released disclosed revealed tweeted replied responded recalled testified".split(
    " ",
  ),
);
const TOWN = new Set(
  "town city village province district region area port outskirts capital governorate suburb settlement south north east west hamlet state oblast island republic".split(
    " ",
  ),
);
const AUXILIARY = new Set("has have had also later then earlier previously never not repeatedly officially initially".split(" "));
/** Nouns directly behind a name of that type. */
const PLACE_AFTER = new Set(
  "town city village river airport airfield highway border neighbourhood neighborhood suburb outskirts frontline axis".split(" "),
);
/** What only a state has: "Belan's prime minister". */
const STATE_HAS = new Set(
  "prosecutor ombudsman chancellor premier prime parliament government army navy military armed president foreign defence defense interior embassy capital border borders airspace envoy ambassador constitution supreme senate cabinet territory territorial coast coastal coastguard waters ministry ministries".split(
    " ",
  ),
);
const BODY_AFTER = new Set(
  "group militia movement party agency newspaper company channel brigade battalion network news broadcaster firm faction organisation organization regiment fighters militants commander spokesman spokeswoman".split(
    " ",
  ),
);
const PERSON_AFTER = new Set("who whose aged himself herself".split(" "));
/** Nouns directly before it. */
const BODY_BEFORE = new Set(
  "newspaper broadcaster agency channel outlet website magazine group company firm operator militia movement charity ngo union party foundation association coalition collective institute tabloid".split(
    " ",
  ),
);
/** Nouns in the apposition behind it. */
const PLACE_BESIDE = new Set("town city village district province region area suburb port hamlet settlement".split(" "));
const PERSON_BESIDE = new Set(
  "spokesman spokeswoman commander soldier man woman resident leader minister officer analyst director head sniper rifleman journalist activist lawyer doctor".split(
    " ",
  ),
);
const BODY_BESIDE = new Set(
  "agency newspaper group militia company organisation organization charity party network broadcaster channel outlet website station magazine newsletter".split(
    " ",
  ),
);

/** What stands around a name says about its type. `end` is the end of its sentence. */
export function votesOfContext(words: readonly NameWord[], first: number, last: number, begin: number, end: number): readonly Vote[] {
  const votes: Vote[] = [...votesOfGovernor(words, first, last, begin, end), ...votesOfCraft(words, first, last, begin, end)];
  const before = first > begin ? (words[first - 1]?.lower ?? "") : "";
  const two = first - 1 > begin ? (words[first - 2]?.lower ?? "") : "";
  const next = last < end ? (words[last]?.lower ?? "") : "";
  const after = last + 1 < end ? words[last + 1] : undefined;
  votes.push(...votesOfPreposition(before, two, last - first === 1), ...votesOfBetween(words, first, last, begin));
  if (PLACE_AFTER.has(next)) votes.push({ type: "place", weight: 4, rule: "place-noun" });
  if (before === "the") votes.push(...votesOfArticle(last - first > 1, next));
  if (isPossessive(next)) votes.push(...votesOfOwner(before, last - first === 1, after?.lower ?? ""));
  if (BODY_AFTER.has(next)) votes.push({ type: "organization", weight: 3, rule: "organisation-noun" });
  if (isBehindCraft(words, first)) votes.push({ type: "vessel", weight: 6.5, rule: "called" });
  if (BODY_BEFORE.has(isQuote(before) ? two : before))
    votes.push({ type: "organization", weight: BEHIND_BODY.test(next) ? 9 : 4, rule: "called" });
  if (speaksAt(words, first, last, end) && before !== "the") votes.push({ type: "person", weight: 2, rule: "speaks" });
  votes.push(...votesOfNaming(words, first, last, begin, end));
  if (next === "," && after !== undefined && !(isWhereFrom(before, two) && /^(?:who|whose)$/.test(after.lower)))
    votes.push(...votesOfApposition(words, last + 1, end, after));
  return votes;
}

/** What says outright that a name is somebody's. */
function votesOfNaming(words: readonly NameWord[], first: number, last: number, begin: number, end: number): readonly Vote[] {
  const votes: Vote[] = [];
  const next = last < end ? (words[last]?.lower ?? "") : "";
  if (isHeSaid(words, last, end)) votes.push({ type: "person", weight: 1, rule: "he-says" });
  if (isItSaid(words, last, end)) votes.push({ type: "organization", weight: 3, rule: "it-says" });
  if (isNameGiven(words, first, begin)) votes.push({ type: "person", weight: 5, rule: "name-given" });
  const aged = next === "(" && last + 1 < end && /^\d{2}$/.test(words[last + 1]?.text ?? "");
  const [before, two] = [first > begin ? (words[first - 1]?.lower ?? "") : "", words[first - 2]?.lower ?? ""];
  if ((PERSON_AFTER.has(next) && !isWhereFrom(before, two)) || aged) votes.push({ type: "person", weight: 4, rule: "person-word" });
  return votes;
}

/** "Villagers of Tarn Hollow who", "people in Tarn Hollow, who": "who" are those who are from there. */
const isWhereFrom = (before: string, two: string): boolean => before === "from" || before === "in" || (before === "of" && ofPlace(two));

/** "Rusk said that he", "Rusk told her mother": whoever says it is a he or a she. */
function isHeSaid(words: readonly NameWord[], last: number, end: number): boolean {
  if (!SPEECH.has(words[last]?.lower ?? "")) return false;
  for (let i = last + 1; i < end && i < last + 4; i++) if (/^(?:he|she|his|her|him)$/.test(words[i]?.lower ?? "")) return true;
  return false;
}

/** "Zareb says its soldiers", "Torland said it had": whoever says it is a body or a state. */
const isItSaid = (words: readonly NameWord[], last: number, end: number): boolean =>
  last + 1 < end &&
  /^(?:says|said|denies|denied|insists|insisted|maintains|claims|claimed)$/.test(words[last]?.lower ?? "") &&
  /^(?:its|it)$/.test(words[words[last + 1]?.lower === "that" ? last + 2 : last + 1]?.lower ?? "") &&
  !/^(?:is|was|'s|’s|will|would)$/.test(words[words[last + 1]?.lower === "that" ? last + 3 : last + 2]?.lower ?? "");

/** "the Hanne Vik case", "the Brandt family": whom it is about may be told with an article too. */
const OF_SOMEBODY = new Set(
  "case affair trial hearing inquiry inquest investigation family household murder killing death arrest kidnapping scandal story interview video recording letter statement confession testimony verdict appeal campaign petition".split(
    " ",
  ),
);
/** What may follow a name that stands by itself: nobody of two names has an article then. */
const BEHIND_WHOLE =
  /^(?:[^\p{L}].*|is|was|were|had|has|will|would|could|may|might|must|did|does|left|sank|sailed|arrived|burnt|burned|carried|entered|returned|and|or|but|on|in|at|of|to|from|by|with|for|off|near|before|after|when|where|which|while|as|that|until|since|under|over|into|across|toward|towards|to|away|ashore|stopped|said|says|reported)$/u;

function votesOfArticle(several: boolean, next: string): readonly Vote[] {
  if (OF_SOMEBODY.has(next)) return [];
  const alone = next === "" || BEHIND_WHOLE.test(next);
  return [{ type: "organization", weight: several && alone ? 3.5 : 2, rule: "article" }];
}

/** "The charity Clara Ward said", and not "the party Clara Ward joined", in which somebody does something. */
const BEHIND_BODY = /^(?:[^\p{L}].*|said|says|told|and|or|in|on|at|of|to|for|from|with|by|)$/u;

function votesOfOwner(before: string, single: boolean, owned: string): readonly Vote[] {
  const votes: Vote[] = [];
  if (single && before !== "the") votes.push({ type: "person", weight: 1.5, rule: "owner" });
  if (STATE_HAS.has(owned)) votes.push({ type: "place", weight: 4, rule: "owner-of-state" });
  return votes;
}

/** "gave his name only as “Rusk”", "identified himself as Rusk": quotation marks may stand between. */
function isNameGiven(words: readonly NameWord[], first: number, begin: number): boolean {
  let at = first - 1;
  while (at > begin && !/\p{L}/u.test(words[at]?.text ?? "")) at--;
  if (words[at]?.lower !== "as") return false;
  at--;
  if (/^(?:only|simply|just)$/.test(words[at]?.lower ?? "")) at--;
  return at >= begin && /^(?:name|himself|herself)$/.test(words[at]?.lower ?? "");
}

function votesOfPreposition(before: string, two: string, single: boolean): readonly Vote[] {
  // "an airstrip at Umm Dar", "the clinic in Tassel", "a logistician from Umm Dar"
  if (/^(?:at|in|near|outside)$/.test(before) && GROUND.has(two)) return [{ type: "place", weight: 5, rule: "site-at" }];
  if (before === "from" && HAILS.has(two)) return [{ type: "place", weight: 3.5, rule: "from-place" }];
  if (LOCATIVE.has(before)) return [{ type: "place", weight: before === "in" ? 3 : 2, rule: "locative" }];
  if (before === "of" && TOWN.has(two)) return [{ type: "place", weight: 6, rule: "town-of" }];
  return single && /^(?:from|to)$/.test(before) ? [{ type: "place", weight: 0.5, rule: "preposition" }] : [];
}

/** "on the road between Tassel and Umm Dar": a way lies between two places. */
function votesOfBetween(words: readonly NameWord[], first: number, last: number, begin: number): readonly Vote[] {
  const place: readonly Vote[] = [{ type: "place", weight: 6, rule: "between" }];
  if (words[first - 1]?.lower === "between") return WAY.has(words[first - 2]?.lower ?? "") && words[last]?.lower === "and" ? place : [];
  if (words[first - 1]?.lower !== "and") return [];
  let at = first - 2;
  while (at > begin && words[at]?.capital === true) at--;
  return at < first - 2 && words[at]?.lower === "between" && WAY.has(words[at - 1]?.lower ?? "") ? place : [];
}
const GROUND = new Set(
  "airstrip airfield airport airbase base camp crossing checkpoint hospital clinic school depot port quarry mine bridge riverbed refinery plant village town station barracks warehouse mosque church market".split(
    " ",
  ),
);
const HAILS = new Set(
  "man woman boy girl farmer fisherman teacher nurse doctor driver shopkeeper trader baker student logistician engineer carpenter electrician mechanic builder families family villagers fishermen men women people refugees residents workers".split(
    " ",
  ),
);
const WAY = new Set(
  "road highway route way halfway midway border frontier railway line track tracks bridge pass tunnel ferry strait corridor motorway bus train".split(
    " ",
  ),
);

function votesOfApposition(words: readonly NameWord[], from: number, end: number, after: NameWord): readonly Vote[] {
  if (/^\d{2}$/.test(after.text) && (words[from + 1]?.text === "," || from + 1 >= end)) return [{ type: "person", weight: 6, rule: "age" }];
  if (/^(?:who|whose)$/.test(after.lower)) return [{ type: "person", weight: 3, rule: "person-word" }];
  // "Harl Stone, which bought the quarry": no person.
  if (
    after.lower === "which" &&
    /^(?:has|had|is|was|owns|runs|bought|owned|ran|makes|made|operates|operated|sold|sells)$/.test(words[from + 1]?.lower ?? "")
  )
    return [{ type: "organization", weight: 2, rule: "which" }];
  if (after.capital && placeNamed(after.text) !== null) return [{ type: "place", weight: 2, rule: "place-after" }];
  if (!/^(?:a|an|the)$/.test(after.lower)) return [];
  for (let i = from + 1; i < end && i < from + 5; i++) {
    const lower = words[i]?.lower ?? "";
    if (PLACE_BESIDE.has(lower)) return [{ type: "place", weight: 4, rule: "apposition" }];
    if (PERSON_BESIDE.has(lower)) return [{ type: "person", weight: 4, rule: "apposition" }];
    if (BODY_BESIDE.has(lower)) return [{ type: "organization", weight: 4, rule: "apposition" }];
  }
  return [];
}

const isQuote = (word: string): boolean => /^["“‘'«]$/.test(word);

function isPossessive(word: string): boolean {
  return word === "'s" || word === "’s" || word === "'" || word === "’";
}

/** Whether what stands at `[first, last)` is the subject of a verb of saying: "said", "has not confirmed"; not "in Norway said by many". */
export function speaksAt(words: readonly NameWord[], first: number, last: number, end: number): boolean {
  if (GOVERNS.has(words[first - 1]?.lower ?? "")) return false;
  for (let i = last; i < end && i < last + 4; i++) {
    const lower = words[i]?.lower ?? "";
    if (SPEECH.has(lower)) return words[i + 1]?.lower !== "by";
    if (!AUXILIARY.has(lower)) return false;
  }
  return false;
}
