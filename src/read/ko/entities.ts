import type { EntityType, ReadEntity, ReadFact } from "../../record/reading.ts";
import { bySpan, contains, overlaps, type Span } from "../../record/span.ts";
import type { Act } from "./act.ts";
import { factsIn } from "./facts.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { koreanPlace } from "./place-words.ts";
import type { KoreanDocument } from "./take-apart.ts";

/** Short forms that everybody knows, with the full name. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  "국정원=국가정보원 합참=합동참모본부 선관위=선거관리위원회 중앙선관위=중앙선거관리위원회 금감원=금융감독원 공정위=공정거래위원회 금융위=금융위원회 방통위=방송통신위원회 인권위=국가인권위원회 권익위=국민권익위원회 헌재=헌법재판소 한은=한국은행 한전=한국전력 해경=해양경찰청 국과수=국립과학수사연구원 식약처=식품의약품안전처 질병청=질병관리청 기재부=기획재정부 국토부=국토교통부 복지부=보건복지부 행안부=행정안전부 문체부=문화체육관광부 과기부=과학기술정보통신부 고용부=고용노동부 산업부=산업통상자원부 해수부=해양수산부 중기부=중소벤처기업부 농식품부=농림축산식품부 대검=대검찰청 나토=북대서양조약기구 유엔=국제연합 청와대=청와대"
    .split(" ")
    .map((row) => row.split("=") as [string, string]),
);

/** An entity as it is put together. */
export interface Group {
  readonly type: EntityType;
  readonly mentions: Mention[];
  readonly name: string;
  readonly aliases: Set<string>;
}

export interface Entities {
  readonly entities: readonly ReadEntity[];
  /** The id of the entity that a source means, or null. */
  readonly of: (source: Span) => string | null;
}

/**
 * Whom and what a Korean text names, by first mention, and who speaks without a name. Names are joined within the text only where it says so:
 * the same words, a family name of one person, a name in brackets, a short form that stands for a full name of the text.
 */
export function entitiesIn(document: KoreanDocument, acts: readonly Act[]): Entities {
  const { text } = document;
  const groups = groupsOf(mentionsIn(text));
  const sources = new Map<string, Group>();
  for (const { source } of acts) if (source !== null) describe(text, source, groups, sources);
  const ordered = [...groups, ...sources.values()].sort((a, b) => bySpan(a.mentions[0]?.span ?? [0, 0], b.mentions[0]?.span ?? [0, 0]));
  const facts = factsIn(document, ordered);
  const ids = new Map(ordered.map((group, i) => [group, `e${i + 1}`]));
  return {
    entities: ordered.map((group, i) => entityOf(group, `e${i + 1}`, facts.get(group) ?? [])),
    of: (source) => {
      const group = groupOf(text, source, groups) ?? sources.get(text.slice(...source)) ?? null;
      return group === null ? null : (ids.get(group) ?? null);
    },
  };
}

function entityOf(group: Group, id: string, facts: readonly ReadFact[]): ReadEntity {
  const { type, name, aliases, mentions } = group;
  return {
    id,
    type: koreanPlace(name)?.kind === "country" ? typeOfCountry(mentions) : type,
    name,
    aliases: [...aliases].filter((alias) => alias !== name).sort(),
    mentions: mentions.map(({ span }) => span).sort(bySpan),
    facts,
  };
}

/** A country is a place unless most of what is told of it are acts. */
function typeOfCountry(mentions: readonly Mention[]): EntityType {
  return mentions.filter(({ type }) => type === "organization").length * 2 > mentions.length ? "organization" : "place";
}

function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  const byName = new Map<string, Group>();
  const full = new Set(mentions.map(({ name }) => name));
  for (const mention of mentions) {
    const key = keyOf(mention, full);
    const held = byName.get(key) ?? (mention.type === "person" ? samePerson(mention, groups) : undefined);
    if (held !== undefined) {
      held.mentions.push(mention);
      held.aliases.add(mention.name);
      if (mention.alias !== null) held.aliases.add(mention.alias);
      continue;
    }
    const group: Group = {
      type: mention.type,
      mentions: [mention],
      name: mention.name,
      aliases: new Set(mention.alias === null ? [] : [mention.alias]),
    };
    groups.push(group);
    byName.set(key, group);
    if (mention.alias !== null) byName.set(`${mention.type} ${mention.alias}`, group);
  }
  return groups;
}

/** A short form stands for the full name where the text has it; a country has one name. */
function keyOf({ type, name }: Mention, full: ReadonlySet<string>): string {
  const long = SHORT_FORMS.get(name);
  if (long !== undefined && full.has(long)) return `${type} ${long}`;
  const place = koreanPlace(name);
  return place?.kind === "country" && place.english !== null ? `place ${place.english}` : `${type} ${name}`;
}

/** "김 씨" is the last Kim of the text, "젤렌스키 대통령" the one whose last name it is; where two could be meant it is nobody of them. */
function samePerson(mention: Mention, groups: readonly Group[]): Group | undefined {
  const persons = groups.filter(({ type }) => type === "person");
  const fits = persons.filter(({ name, mentions: [first] }) =>
    mention.short
      ? name.length > 1 && name.startsWith(mention.name) && !name.includes(" ") && first?.short === false
      : name.endsWith(` ${mention.name}`),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Words behind a name that leave it the one who speaks. */
const OF_THE_NAME =
  /^(?:\([^)]*\))?\s?(?:측|쪽|씨|님|양|군|모|등|전|현|[가-힣]{0,10}(?:대통령|총리|장관|차관|의원|의장|대표|회장|사장|교수|박사|감독|선수|기자|특파원|변호사|대변인|위원장|위원|총장|원장|청장|처장|국장|실장|팀장|소장|서장|시장|지사|군수|구청장|대사|사령관|대장|중장|소장|준장|대령|중령|소령|대위|중위|소위|상사|중사|하사|병장|상병|일병|이병|판사|검사|이사장|비서관|수석|상인|앵커|작가|배우|이장|연구원|센터장|본부장|단장|주석|후보|병사|소방교|소방위|경위|경감))*$/;

function groupOf(text: string, source: Span, groups: readonly Group[]): Group | null {
  let best: { readonly group: Group; readonly mention: Mention } | null = null;
  for (const group of groups)
    for (const mention of group.mentions) {
      if (!contains(source, mention.span) && !contains(mention.span, source)) continue;
      if (best === null || mention.span[1] > best.mention.span[1] || (group.type === "person" && best.group.type !== "person"))
        best = group.type !== "person" && best?.group.type === "person" ? best : { group, mention };
    }
  if (best === null) return null;
  const behind = text.slice(best.mention.span[1], source[1]).trim();
  if (best.group.type === "person")
    return behind === "" || OF_THE_NAME.test(behind) || /^[가-힣\s()·\d]{0,24}$/.test(behind) ? best.group : null;
  return behind === "" || /^(?:측|쪽|\([^)]*\)|당국)$/.test(behind) ? best.group : null;
}

const PRONOUN = /^(?:그|그녀|그들|이들|이|저|자신|나|우리|본인|양측|양국|당국|이것|그것)$/;
const GROUP_HEAD = /(?:들|측|주민|유족|유가족|시민|전문가|야권|여권|양측|누리꾼|네티즌|노조|언론|외신|매체)$/;
const THING_HEAD = /(?:보고서|자료|문건|문서|영상|사진|성명|결과|신분증|편지|판결문|감정서|공소장|조사|기록|통계|증언|보도|발표)$/;

/** Somebody who speaks and bears no name is an entity by what the text calls him. */
function describe(text: string, source: Span, groups: readonly Group[], sources: Map<string, Group>): void {
  const name = text.slice(...source);
  if (groupOf(text, source, groups) !== null || PRONOUN.test(name) || name.length > 60) return;
  const mention: Mention = { span: source, type: "other", name, short: false, title: null, age: null, alias: null };
  const held = sources.get(name);
  if (held !== undefined) {
    held.mentions.push(mention);
    return;
  }
  const free = groups.every((group) => group.mentions.every(({ span }) => !overlaps(span, source)));
  const span: Span = free ? source : tailOf(text, source, groups);
  const type: EntityType = THING_HEAD.test(name) ? "document" : GROUP_HEAD.test(name) ? "group" : "person";
  sources.set(name, { type, mentions: [{ ...mention, span }], name, aliases: new Set() });
}

/** The words behind the last name in a phrase, so that mentions do not overlap: "국방부 [관계자]". */
function tailOf(text: string, source: Span, groups: readonly Group[]): Span {
  let start = source[0];
  for (const { mentions } of groups) for (const { span } of mentions) if (overlaps(span, source)) start = Math.max(start, span[1]);
  while (start < source[1] && /\s/.test(text[start] ?? "")) start++;
  return start < source[1] ? [start, source[1]] : source;
}
