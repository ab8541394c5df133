import type { SourceRole } from "../record/entity.ts";
import type { EntityType, FactProperty } from "../record/reading.ts";
import { foldName } from "./fold.ts";

const OFFICIAL =
  /\b(?:minist(?:ry|ries|ers?)|government|parliament|cabinet|president(?:ial)?|premier|chancellor|office|service|general staff|staff|armed forces|forces|army|navy|command(?:er)?|directorate|police|intelligence|embassy|council|administration|kremlin|department|authorit(?:y|ies)|governor|mayor|spokes(?:man|woman|person)|ambassador|secretary|commissioner|officials?|prosecutors?|court|inspectorate|brigade|battalion|regiment|company|plant|operator|committee)\b/;
const OUTLET =
  /\b(?:news|wire|press|times|post|daily|herald|journal|gazette|tribune|chronicle|observer|telegraph|tv|television|radio|broadcast(?:er|ing)|media|magazine|outlet|newspaper|correspondent|reporters?)\b/;
/** "News Agency", "Press Association": what passes on what others say, whatever it is besides. */
const OUTLET_LAST = /\b(?:news|wire|press|media|broadcasting|radio|tv|television|newspaper) \S+$/;
/** The last word of the name of a body that publishes what it has to say itself, and is no paper. */
const BODY =
  /\b(?:part(?:y|ies)|front|union|movement|alliance|coalition|mission|associations?|federation|confederation|society|foundation|trust|campaign|council|syndicate|club|congress|league|institute|university|hospital|clinic|church|diocese|chamber|board|commission|agency|team|taskforce|task force|solidarity|ltd|inc|llc|plc|gmbh|lines|shipping|industries|holdings|corporation|airlines|airways|railways|ferries|energy|terminals)$/;
const CAPTIVE =
  /\b(?:captives?|prisoners?|pows?|detainees?|captured (?:\p{L}+ )?(?:soldier|serviceman|man|fighter|pilot|sailor|officer|gunner|rifleman|conscript)s?|captured (?:\p{L}+ )?(?:servicemen|men|riflemen)|(?:soldiers?|servicem[ae]n|fighters?|m[ae]n|pilots?|officers?) captured)\b/u;
const WITNESS =
  /\b(?:witness(?:es)?|residents?|neighbou?rs?|survivors?|villagers?|bystanders?|passers by|locals?|employees?|workers?|drivers?)\b/;
const MEDIA = /\b(?:video|footage|photos?|photographs?|pictures?|images?|recording|clip)\b/;
const UNNAMED = /\b(?:sources?|people familiar|officials? familiar|reports?|rumou?rs?)\b/;

/**
 * The same in Ukrainian, Russian and Korean, by the beginnings of words in whatever case they stand; a word of Korean takes others into itself. They are looked for in the names as they are
 * written, since folding takes letters of these scripts apart.
 */
const OTHERS = {
  /** Bodies, by their names. */
  body: /(?<!\p{L})(?:міністерств|министерств|мін(?:оборони|фін|юст|здоров|освіт)|мин(?:обороны|фин|юст|здрав)|уряд|правительств|парламент|прокуратур|поліці|полици|служб|штаб|генштаб|командуванн|командован|розвідк|разведк|посольств|адміністраці|администраци|департамент|управлінн|управлени|армі[яїює]|арми[яиюе]|збройн|вооружённ|вооруженн|суд(?:у|а|ом|і|е)?(?!\p{L})|комітет|комитет|кремл|(?:дснс|мчс|мвс|мвд|мзс|мид|мід|сбу|фсб|гур|гру|зсу|всу|ова|ода)(?!\p{L}))|(?:국방|외교|내무|법무|보건|재무)(?:부|성)|정부|당국|경찰|검찰|대통령실|사령부|참모|합참|정보원|국정원|정보국|정보총국|보안국|위원회|의회|국회|법원|대사관|크렘린|(?<![가-힣])군(?![가-힣])|육군|해군|공군/u,
  /** Who holds a public office; a commander, and whoever serves, is a soldier first. */
  holder:
    /(?<!\p{L})(?:міністр|министр|президент|прем['’ʼ]?єр|премьер|речни[кц]|пре[сc]с?-?секретар|спікер|спикер|чиновни|посадов|должностн|губернатор|мер(?:а|ом|у|ія)?(?!\p{L})|мэр|голов[аиуо]\p{L}?\s(?:[\p{L}-]+\s){0,3}(?:адміністраці|ради|ова|ода|громади|області)|глав[аыуе]\p{L}?\s(?:[\p{L}-]+\s){0,3}(?:администраци|области|района|города|республики|ведомства)|прокурор|посл?(?:а|ом|у)?(?!\p{L})|посол|(?:представител|представни[кц])\p{L}{0,6}\s(?:[\p{L}-]+\s){0,2}(?:мид|мзс|минобороны|міноборони|мвд|мвс|мчс|дснс|гур|сбу|фсб|гру|генштаб|штаб|министерств|міністерств|ведомств|відомств|правительств|уряд|администраци|адміністраці|управлени|управлінн|полици|поліці|прокуратур|разведк|розвідк)\p{L}{0,4})|대통령|총리|장관|차관|대변인|시장(?!에)|주지사|도지사|군수|(?<![가-힣])대사(?!관)|관계자|당국자/u,
  outlet:
    /(?<!\p{L})(?:газет|телеканал|радіо|радио|інформагент|информагент|новини|новости|вісник|вестник|журнал(?!\p{L}{0,2}із)|видання|издани|медіа|медиа|змі|сми|кореспондент|корреспондент)|통신|신문|일보|방송|뉴스|매체|언론|기자|특파원/u,
  captive: /(?<!\p{L})(?:військово|военно)?(?:полонен|пленн)|포로|생포된/u,
  witness:
    /(?<!\p{L})(?:свід(?:ок|к)|свидетел|очевид|мешкан|жител|сусід|сосед|водій|водител|працівни|работни)|목격자|주민|생존자|이웃|직원|운전자|운전사/u,
  media: /(?<!\p{L})(?:відео|видео|фото|кадр(?!ов)|знім|сним)|영상|사진/u,
  unnamed: /(?<!\p{L})(?:джерел|источник|співрозмовни|собеседни)|소식통/u,
} as const;

/**
 * How a source stands to the event, by the words for it: its type, its names, its roles. A guess from words; control and
 * reliability are never guessed, they are decided.
 */
export function sourceRole(
  type: EntityType,
  names: readonly string[],
  facts: readonly { readonly property: FactProperty; readonly value: string }[],
  publishes: boolean,
): SourceRole {
  const folded = names.map(foldName);
  const roles = facts.filter((fact) => fact.property === "role" || fact.property === "rank").map((fact) => foldName(fact.value));
  const says = (pattern: RegExp, texts: readonly string[]): boolean => texts.some((text) => pattern.test(text));
  // "мешканка села", and not somebody of the name of Соседов.
  const described = names.filter((name) => /^(?:\p{Ll}|\p{Script=Hangul})/u.test(name)).map((name) => name.toLowerCase());
  const written = type === "person" ? described : names.map((name) => name.toLowerCase());
  const told = facts.flatMap(({ property, value }) => (property === "role" || property === "rank" ? [value.toLowerCase()] : []));
  const offices = facts.flatMap(({ property, value }) => (property === "role" ? [value.toLowerCase()] : []));
  if (type === "document") return "document";
  if (
    says(CAPTIVE, folded) ||
    says(OTHERS.captive, [...names.map((name) => name.toLowerCase()), ...told]) ||
    facts.some(
      ({ property, value }) => property === "status" && (/captur|detain|prison/.test(value) || OTHERS.captive.test(value.toLowerCase())),
    )
  )
    return "captive";
  if (says(MEDIA, folded) || says(OTHERS.media, written)) return "media";
  if (type !== "person" && says(BODY, folded) && !says(OUTLET_LAST, folded) && !says(OFFICIAL, folded)) return "organization";
  if ((says(OUTLET, folded) && !says(/\b(?:ministry|president|government)\b/, folded)) || says(OTHERS.outlet, written)) return "outlet";
  if (says(OFFICIAL, [...folded, ...roles]) || isOffice(type, written, [...described, ...offices])) return "official";
  if (says(UNNAMED, folded) || says(OTHERS.unnamed, written)) return "unnamed";
  if (names.some((name) => isWitness(name)) || says(OTHERS.witness, [...described, ...told])) return "witness";
  if (publishes) return "outlet";
  if (type === "place") return "official";
  return type === "person" || type === "group" ? "person" : "organization";
}

/** "residents of Norrick", "Witness B"; "Witness Trust" and "Jon Driver" are called so. */
function isWitness(name: string): boolean {
  const [said] = foldName(name).match(WITNESS) ?? [];
  if (said === undefined) return false;
  const at = name.toLowerCase().indexOf(said);
  if (at < 0 || /^\p{Ll}/u.test(name.slice(at))) return true;
  return at === 0 && !/^\s\p{Lu}\p{L}/u.test(name.slice(said.length));
}

/** A body by its name; a person by the office that is told of him, and not by where he serves. */
function isOffice(type: EntityType, names: readonly string[], offices: readonly string[]): boolean {
  return type === "person"
    ? offices.some((one) => OTHERS.holder.test(one))
    : names.some((one) => OTHERS.body.test(one) || OTHERS.holder.test(one));
}
