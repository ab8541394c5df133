import type { EntityType, ReadEntity, ReadFact } from "../../record/reading.ts";
import { bySpan, contains, firstFrom, type Span } from "../../record/span.ts";
import type { PlaceIndex } from "../place-index.ts";
import type { Act } from "./act.ts";
import { factsIn } from "./facts.ts";
import { mentionsIn } from "./mentions.ts";
import type { Mention } from "./name-mention.ts";
import { isKoreanName } from "./person-shape.ts";
import { koreanPlace } from "./place-words.ts";
import { koreanPlaceFacts } from "./places.ts";
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
 * the same words, a family name of one person, a name in brackets, a short form that stands for a full name of the text. Which places are meant is
 * only said where the list of places is given.
 */
export function entitiesIn(document: KoreanDocument, acts: readonly Act[], placeList: (() => PlaceIndex) | null): Entities {
  const { text } = document;
  const groups = groupsOf(
    mentionsIn(
      text,
      acts.flatMap(({ source }) => (source === null ? [] : [source])),
    ),
  );
  const sources = new Map<string, Group>();
  const index = new NameIndex(groups);
  for (const { source, lemma } of acts) if (source !== null) describe(text, source, /^(?:보도|타전|방송)/.test(lemma), index, sources);
  const ordered = [...groups, ...sources.values()].sort((a, b) => bySpan(a.mentions[0]?.span ?? [0, 0], b.mentions[0]?.span ?? [0, 0]));
  const facts = factsIn(document, ordered);
  const placed =
    placeList === null || !groups.some(({ type }) => type === "place")
      ? new Map<Group, readonly ReadFact[]>()
      : koreanPlaceFacts(text, groups, placeList());
  const ids = new Map(ordered.map((group, i) => [group, `e${i + 1}`]));
  return {
    entities: ordered.map((group, i) => entityOf(group, `e${i + 1}`, [...(placed.get(group) ?? []), ...(facts.get(group) ?? [])])),
    of: (source) => {
      const group = groupOf(text, source, index) ?? index.lastNamed(text.slice(...source)) ?? sources.get(text.slice(...source)) ?? null;
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
  const persons = new Persons();
  const full = new Set(mentions.map(({ name }) => name));
  for (const mention of mentions) {
    const key = keyOf(mention, full);
    const held = byName.get(key) ?? (mention.type === "person" ? persons.meant(mention) : undefined);
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
    if (mention.type === "person" && !mention.short) persons.add(group);
    if (mention.alias !== null) byName.set(`${mention.type} ${mention.alias}`, group);
  }
  return withLastNames(groups, persons);
}

/** Persons by family name and by last name. */
class Persons {
  readonly #byName = new Map<string, Group[]>();

  add(group: Group): void {
    const last = group.name.split(" ").at(-1) ?? "";
    this.#push(last === group.name ? `family ${group.name.charAt(0)}` : `last ${last}`, group);
  }

  /** "김 씨" is the Kim of the text, "젤렌스키 대통령" the one whose last name it is; where two could be meant it is nobody of them. */
  meant({ name, short }: Pick<Mention, "name" | "short">): Group | undefined {
    const fits = this.#byName.get(short ? `family ${name}` : `last ${name}`) ?? [];
    return fits.length === 1 ? fits[0] : undefined;
  }

  #push(key: string, group: Group): void {
    const held = this.#byName.get(key);
    if (held === undefined) this.#byName.set(key, [group]);
    else held.push(group);
  }
}

/** "젤렌스키" in a headline is the Zelensky whose whole name follows, where the text has only one. */
function withLastNames(groups: readonly Group[], persons: Persons): Group[] {
  return groups.filter((group) => {
    const bearer =
      group.type === "person" && !group.name.includes(" ") && group.name.length > 1
        ? persons.meant({ name: group.name, short: false })
        : undefined;
    if (bearer === undefined) return true;
    bearer.mentions.push(...group.mentions);
    bearer.mentions.sort((a, b) => bySpan(a.span, b.span));
    bearer.aliases.add(group.name);
    return false;
  });
}

/** A short form stands for the full name where the text has it; a country has one name. */
function keyOf({ type, name }: Mention, full: ReadonlySet<string>): string {
  const long = SHORT_FORMS.get(name);
  if (long !== undefined && full.has(long)) return `${type} ${long}`;
  const place = koreanPlace(name);
  return place?.kind === "country" && place.english !== null ? `place ${place.english}` : `${type} ${name}`;
}

/** The names of a text by place, so that those in a phrase are found without looking at all. */
class NameIndex {
  readonly #held: readonly { readonly group: Group; readonly mention: Mention }[];

  readonly #persons = new Persons();

  constructor(groups: readonly Group[]) {
    for (const group of groups) if (group.type === "person" && group.name.includes(" ")) this.#persons.add(group);
    this.#held = groups
      .flatMap((group) => group.mentions.map((mention) => ({ group, mention })))
      .sort((a, b) => bySpan(a.mention.span, b.mention.span));
  }

  /** The one person of the text whose last name it is, of a name of several words. */
  lastNamed(name: string): Group | undefined {
    return this.#persons.meant({ name, short: false });
  }

  /** The names that share a character with a span. */
  in(span: Span): readonly { readonly group: Group; readonly mention: Mention }[] {
    const found = [];
    for (let i = firstFrom(this.#held.length, (k) => this.#held[k]?.mention.span[1] ?? 0, span[0] + 1); i < this.#held.length; i++) {
      const one = this.#held[i];
      if (one === undefined || one.mention.span[0] >= span[1]) break;
      found.push(one);
    }
    return found;
  }
}

/** Whose name a source ends with: a person's before any other, else the last. */
function groupOf(text: string, source: Span, index: NameIndex): Group | null {
  // A name may begin before its source where a particle seems to end its first word: "헤르|만 슐츠".
  const inside = index.in(source).filter(({ mention }) => mention.span[1] <= source[1] || contains(mention.span, source));
  const best = inside.findLast(({ group }) => group.type === "person") ?? inside.at(-1);
  if (best === undefined) return null;
  const behind = text.slice(best.mention.span[1], source[1]).trim();
  if (best.group.type === "person") return /^[가-힣\s()·\d]{0,24}$/.test(behind) ? best.group : null;
  return behind === "" || /^(?:측|쪽|\([^)]*\)|당국)$/.test(behind) ? best.group : null;
}

const PRONOUN = /^(?:그|그녀|그들|이들|이|저|자신|나|우리|본인|양측|양국|당국|이것|그것)$/;
const GROUP_HEAD = /(?:들|측|주민|유족|유가족|시민|전문가|야권|여권|양측|누리꾼|네티즌|노조|언론|외신|매체)$/;
const THING_HEAD =
  /(?:보고서|자료|문건|문서|영상|사진|성명|결과|신분증|편지|판결문|감정서|공소장|조사|기록|통계|증언|보도|발표|담화|담화문|논평|협약|조약|협정|의정서|헌장|결의안)$/;

/** Somebody who speaks and bears no name is an entity by what the text calls him. */
function describe(text: string, source: Span, reported: boolean, index: NameIndex, sources: Map<string, Group>): void {
  // "군 정보총국(HUR)": the letters in the bracket are another name for it.
  const name = text.slice(...source).replace(/\s?\([^()]{1,20}\)$/, "");
  if (groupOf(text, source, index) !== null || PRONOUN.test(name) || name.length > LONGEST_DESCRIPTION) return;
  const bearer = index.lastNamed(name);
  if (bearer !== undefined) {
    bearer.mentions.push({ span: source, type: "person", name, short: false, title: null, age: null, alias: null });
    bearer.mentions.sort((a, b) => bySpan(a.span, b.span));
    bearer.aliases.add(name);
    return;
  }
  const held = sources.get(name);
  const taken = [...index.in(source)].at(-1)?.mention.span[1] ?? source[0];
  const span: Span = taken < source[1] ? [taken + (/^\s*/.exec(text.slice(taken, source[1]))?.[0].length ?? 0), source[1]] : source;
  const mention: Mention = { span, type: "other", name, short: false, title: null, age: null, alias: null };
  if (held !== undefined) {
    if ((held.mentions.at(-1)?.span[1] ?? 0) <= span[0]) held.mentions.push(mention);
    return;
  }
  if (taken >= source[1]) return;
  const type = typeOfSource(name, reported);
  sources.set(name, { type, mentions: [mention], name, aliases: new Set() });
}

/** What somebody who speaks is, by the head of what he is called; what reports as papers do is no person unless it is called one. */
function typeOfSource(name: string, reported: boolean): EntityType {
  if (THING_HEAD.test(name)) return "document";
  if (GROUP_HEAD.test(name)) return "group";
  const last = name.split(" ").at(-1) ?? "";
  if (BODY_HEAD.test(last) || NAMED_BODY.test(name) || /^[시군도구]$/.test(name)) return "organization";
  if (MATTER.test(last)) return "other";
  return reported && !/(?:자|씨|기자|특파원|관|장|원|사람|명|교수|주민)$/.test(last) && !isKoreanName(last) ? "organization" : "person";
}

const BODY_HEAD =
  /(?:[가-힣]{2}국|국무부|내부무|의사회|협의회|연합회|중앙회|총회|협회|학회|넷|닷컴|전인대|본부|지부|사무소|연구소|지구대|파출소|신문|방송|통신|일보|뉴스|업계|금융권|학계|재계|정계|당국|여당|야당|정부|의회|검찰|경찰|법원|재판부|회사|업체|은행|대학|대학교|병원|학교|기관|단체|조직|재단|연맹|위원회|소속사|그룹|구단|조합|공사|공단|모임|연대|[가-힣]{2}망|[가-힣]{2}실|[시군구도]청|연합|적십자|적십자사|지원단|감시단)$/;
/** "인권단체 열린창": a body by what it is called before its name. */
const NAMED_BODY = /(?:단체|매체|일간지|주간지|통신사|방송사|업체|기관|조직|재단|정당|노조)\s[가-힣A-Za-z]+$/;
/** What is told of and is nobody. */
const MATTER =
  /(?:개정안|법안|법률|매뉴얼|명세서|설명서|규정|지침|사태|화재|바닥|상태|집계|통계|비율|수치|금액|가격|점수|성적|통장|제도|정책|기술|장비|기능|작품|영화|소설|드라마|노래|프로그램|행사|날씨|바람|기온|위신|사양|갈등|논란|사진|음악)$/;

const LONGEST_DESCRIPTION = 60;
