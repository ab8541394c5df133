import type { ReadReport, StandingDecision } from "../record/case-record.ts";
import type { Decision } from "../record/decision.ts";
import type { Entity } from "../record/entity.ts";
import type { Gathered } from "../record/gathered.ts";
import type { EntityId } from "../record/id.ts";
import { languageOfWords } from "../record/language.ts";
import { areNamesHeldApart } from "../record/revision.ts";
import type { Utterance } from "../record/utterance.ts";
import { AcrossLanguages } from "./across-languages.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Joined } from "./entities.ts";
import { foldName } from "./fold.ts";
import { meaningsIn } from "./meanings.ts";
import { type Kin, placesIn, samePlaceIn } from "./same-place.ts";
import type { Given } from "./told-alike.ts";

/** What utterances in several languages are compared by. */
interface Case {
  readonly reports: Gathered["reports"];
  readonly joined: Joined;
  readonly decisions: readonly StandingDecision[];
  readonly kin: Kin;
}

/** What is said in two languages of one thing; null where all reports are in one language, and nothing is compared. */
export function acrossIn(utterances: Iterable<Utterance>, { reports, ...rest }: Case): AcrossLanguages | null {
  return severalLanguages(reports) ? AcrossLanguages.of(utterances, languagesIn(reports), givenBy(rest)) : null;
}

/**
 * What `acrossIn` would give after a change; `utterances` are all, `moved` the decisions that were made or undone, and `newly` the reports that have come. All are compared again where people
 * hold others apart than before.
 */
export function acrossAnew(
  before: AcrossLanguages | null,
  change: Parameters<AcrossLanguages["revised"]>[0],
  utterances: () => Iterable<Utterance>,
  moved: readonly Decision[],
  { reports, ...rest }: Case,
  newly: readonly ReadReport[],
): AcrossLanguages | null {
  if (before === null && areInOneLanguageStill(reports, newly)) return null;
  if (before === null || !severalLanguages(reports) || areNamesHeldApart(moved)) return acrossIn(utterances(), { reports, ...rest });
  return before.revised(change, languagesIn(reports), givenBy(rest));
}

function languagesIn(reports: Gathered["reports"]): (utterance: Utterance) => string {
  return ({ report, words }) => languageOfWords(words, reports.get(report)?.report.language ?? "und");
}

function givenBy({ joined: { entities }, decisions, kin }: Omit<Case, "reports">): Given {
  const located = placesIn(entities);
  const apart = unlessApart(kin, decisions);
  return { entities, located, kin: apart, samePlace: samePlaceIn(entities, located, apart) };
}

/** Two of whom a person said that they are different are no kin. */
function unlessApart(kin: Kin, decisions: readonly StandingDecision[]): Kin {
  const apart = new Set(
    decisions.flatMap(({ decision }) =>
      decision.kind === "different" && decision.names !== undefined ? [decision.names.map(foldName).sort().join("\n")] : [],
    ),
  );
  if (apart.size === 0) return kin;
  const isApart = (one: Entity, other: Entity): boolean =>
    [one.name, ...one.names].some((a) => [other.name, ...other.names].some((b) => apart.has([a, b].map(foldName).sort().join("\n"))));
  return (a, b) => (isApart(a, b) ? null : kin(a, b));
}

/** Beyond so many pairs in two scripts only names that are joined are compared. */
const PAIRS_COMPARED = 30_000;

/** Who may be one under names in two languages: among speakers in their own words, among people of whom something is told, and any two that somebody asks about. */
export function likenesses(
  reports: Gathered["reports"],
  joined: Joined,
  decisions: readonly StandingDecision[],
  kin: Kin,
): Required<Pick<Gathered, "alikeSpeakers" | "alikePersons" | "mayBeOne" | "meaningsIn">> {
  if (!severalLanguages(reports)) return { alikeSpeakers: undefined, alikePersons: undefined, mayBeOne: undefined, meaningsIn: undefined };
  const isKin = unlessApart(kin, decisions);
  const known = new Map<string, boolean>();
  const mayBeOne = (a: EntityId, b: EntityId): boolean => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const [one, other] = [joined.entities.get(a), joined.entities.get(b)];
    const found = known.get(key) ?? (one !== undefined && other !== undefined && isKin(one, other) !== null);
    known.set(key, found);
    return found;
  };
  const scriptOf = (id: EntityId): number => SCRIPTS.findIndex((script) => script.test(joined.entities.get(id)?.name ?? ""));
  return {
    alikeSpeakers: leastOfEach(alikeAmong(speakersIn(reports, joined), scriptOf, mayBeOne)),
    alikePersons: leastOfEach(
      alikeAmong(peopleTold(joined), scriptOf, mayBeOne).filter((group) =>
        SCRIPTS.every((_, i) => i === CYRILLIC || oneAtMost(group, i, scriptOf)),
      ),
    ),
    mayBeOne,
    meaningsIn,
  };
}

const SCRIPTS = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u, /^\p{Script=Hangul}/u];
/** Names in Cyrillic are written in two languages, and in several cases: two of them may be one. */
const CYRILLIC = 1;

const oneAtMost = (group: readonly EntityId[], script: number, scriptOf: (id: EntityId) => number): boolean =>
  group.filter((id) => scriptOf(id) === script).length < 2;

/** The groups of those who may be one, each sorted; `ids` sorted. Two names in Latin letters are compared by nothing but themselves. */
function alikeAmong(
  ids: readonly EntityId[],
  scriptOf: (id: EntityId) => number,
  mayBeOne: (a: EntityId, b: EntityId) => boolean,
): readonly (readonly EntityId[])[] {
  const others = ids.filter((id) => scriptOf(id) !== 0);
  const sets = new DisjointSets();
  if (others.length * ids.length <= PAIRS_COMPARED)
    for (const a of others) for (const b of ids) if (a !== b && mayBeOne(a, b)) sets.join(a, b);
  const groups = new Map<string, EntityId[]>();
  for (const id of ids) groups.set(sets.find(id), [...(groups.get(sets.find(id)) ?? []), id]);
  return [...groups.values()].filter((group) => group.length > 1);
}

function leastOfEach(groups: readonly (readonly EntityId[])[]): ReadonlyMap<EntityId, EntityId> {
  return new Map(
    groups.flatMap(([least, ...others]) => (least === undefined ? [] : others.map((id): [EntityId, EntityId] => [id, least]))),
  );
}

/** People whose age, birth or the like some report tells. */
function peopleTold({ entities }: Joined): readonly EntityId[] {
  return [...entities.values()].flatMap(({ id, type, facts }) => (type === "person" && facts.length > 0 ? [id] : [])).sort();
}

/** Who is quoted in his own words, by what was read. */
function speakersIn(reports: Gathered["reports"], joined: Joined): readonly EntityId[] {
  const speakers = new Set<EntityId>();
  for (const [id, { reading }] of reports)
    for (const { mode, source } of reading.utterances) {
      const speaker = mode === "direct" || mode === "mixed" ? joined.of(id, source.entity ?? "") : null;
      if (speaker !== null) speakers.add(speaker);
    }
  return [...speakers].sort();
}

/** By the reports, which most decisions leave as they are. */
const SEVERAL = new WeakMap<Gathered["reports"], boolean>();

function severalLanguages(reports: Gathered["reports"]): boolean {
  const known = SEVERAL.get(reports);
  if (known !== undefined) return known;
  const languages = new Set<string>();
  for (const { report } of reports.values()) {
    languages.add(report.language);
    if (languages.size > 1) break;
  }
  SEVERAL.set(reports, languages.size > 1);
  return languages.size > 1;
}

/** True where reports that were in one language, with these that have come to them, are sure to be so still: no need to look through all. */
function areInOneLanguageStill(reports: Gathered["reports"], newly: readonly ReadReport[]): boolean {
  const [first] = reports.values();
  const still = newly.every(({ report }) => report.language === first?.report.language);
  if (still) SEVERAL.set(reports, false);
  return still;
}
