import { bodyKindOf, COMPANY } from "../record/body-kind.ts";
import type { ReadEntity, ReadFact } from "../record/reading.ts";
import { contains, firstFrom, overlaps, type Span } from "../record/span.ts";
import type { Attribution } from "./attribution.ts";
import { HANDLED } from "./handed-by.ts";
import type { Document } from "./token.ts";

const PERSONAL = /^(?:he|she|him|her|his|він|вона|його|її|йому|їй|он|она|его|её|ее|ему|ей)$/i;
const IMPERSONAL = /^it$/i;
const DEFINITE =
  /^the (?:agency|service|ministry|office|company|statement|group|authority|bureau|newspaper|network|department|command|unit|force|mission|court|committee|commission)$/i;
const BUSINESS = /company$/i;
/** No office and no medium, by its names. */
const mayBeBusiness = ({ name, aliases }: ReadEntity): boolean =>
  ![name, ...aliases].some((one) => OFFICE_OR_MEDIUM.test(one) || (bodyKindOf(one)?.kind ?? COMPANY) !== COMPANY);
const OFFICE_OR_MEDIUM =
  /\b(?:ministry|office|court|commission|committee|council|department|service|staff|board|agency|union|party|news|wire|press|times|post|daily|herald|journal|gazette|tribune|chronicle|echo|courier|mail|sun|globe|review|weekly|tv|television|radio)\b/i;
const CALLED_SO = /(?:ministry|court|committee|commission)$/i;
const WHERE = /\b(?:in|of|at|from|near|for|on|across|around|outside|inside|along|who|which|that|whose)\b/i;
const STATE_OF = /^(?:the )?(?:city|town|state|republic|kingdom|region|province|county|district|government|people) of (?:the )?$/i;
/** "мера *Острова*" is no Острів, and "уряд *Тарвії*" is that of the state. */
const STATE = /^(?:міст|город|сел|област|район|рег[иі]он|республ|держав|государств|уряд|правительств|влад|власт|сторон|країн|стран)/i;
/** "*attaché of the embassy in Vela*, Ann Roe": an office with which the source begins is told of whoever bears it. */
const isOffice = ({ property, span }: ReadFact, source: Span): boolean =>
  property === "role" && contains(source, span) && span[0] - source[0] < 5;

/** "two sailors interviewed by the *Panel*", "the pilot, who has flown to *Vela*": somebody of a clause that only tells which source it is. */
const isOfClause = (before: string): boolean =>
  HANDLED.test(before) || DONE_BY.test(before) || CLAUSE_OF.test(before) || CLOSE_TO.test(before);
/** "*the minister*'s office": whoever owns it does not speak. */
const isOwnerHere = (rest: string, name: string): boolean => /^['’]s? \p{L}/u.test(rest.slice(name.replace(/['’]s?$/, "").length));
/** "*Сестра сержанта* Кирила Ласки": whoever is somebody's relative or friend, in the nominative, before his name in another case. */
const RELATED =
  /^(?:сестра|брат|мати|мать|батько|отец|дружина|жена|чоловік|муж|син|сын|донька|дочка|дочь|вдова|удова|сусідка?|сосед(?:ка)?|адвокатк?а?|захисник|захисниця|защитник|друг|товариш|товарищ|сослуживе?ц|сослуживець|однополчанин|побратим|родичі|родные|родственники|бабуся|бабушка|помічник|помощник)(?!\p{L})/iu;

/** "a *Ralian* soldier": the adjective of a state that no list has, whatever it was taken for. */
const isOfPeople = ({ name, type }: ReadEntity): boolean => type !== "person" && /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese)$/u.test(name);

function isOblique(words: string, { name }: ReadEntity): boolean {
  return words !== name && !name.includes(words);
}
const DONE_BY = /\S \p{Ll}+(?:ed|en|wn|nt|ought|old|eld|ade) by (?:the |an? |another )?$/u;
/** "a source close to the *Dasul* mediators", "a person familiar with the *Ministry*'s plans", "critics of the *Panel*": told of, and not speaking. */
const CLOSE_TO =
  /\S (?:(?:close|loyal|opposed|hostile|sympathetic|linked|allied|related|known|adjacent|near) to|familiar with|critical of|critics? of|opponents? of|rivals? of|acquainted with) (?:the |its |an? )?$/u;
const CLAUSE_OF = /\S,? (?:who|which|whose) /;

/** "the source", who was told of before. */
const LOOSE = /^(?:the|our|this|that) source$/;
const isPlural = (words: string): boolean =>
  /^(?:two|three|four|five|six|several|some|many|most|a few|both|other|\d+)\b/i.test(words) ||
  /^(?:the |our |local )?\p{L}+(?<!s)s(?:$| (?:who|in|from|at|of|close)\b)/u.test(words);

/** A noun that heads a sentence has no more letters. */
const LONGEST_HEAD = 40;
/** How many sentences back a pronoun may reach. */
const REACH = 3;

type Gender = "he" | "she";
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...["він", "його", "йому", "он", "его", "ему"].map((word) => [word, "he"] as const),
  ...["вона", "її", "їй", "она", "её", "ее", "ей"].map((word) => [word, "she"] as const),
  ["he", "he"],
  ["him", "he"],
  ["she", "she"],
]);
/** So many characters before a name may hold its title. */
const TITLE_ROOM = 5;
const MALE_BEFORE = /\b(?:Mr|Sir|Lord)\.? $/;
const FEMALE_BEFORE = /\b(?:Mrs|Ms|Miss|Dame|Lady)\.? $/;
const MALE =
  /^(?:Mr|Sir|Lord)\b|\b(?:spokesman|businessman|man|father|husband|brother|son|widower|grandfather|uncle|fisherman|policeman)\b/;
const FEMALE =
  /^(?:Mrs|Ms|Miss|Dame|Lady)\b|\b(?:spokeswoman|businesswoman|woman|mother|mum|wife|sister|daughter|widow|grandmother|aunt|policewoman)\b/;

interface Mention {
  readonly entity: ReadEntity;
  readonly span: Span;
}

const SOURCE_OF = /^(?:источник|собеседник|джерел|співрозмовник)\p{L}*\s(?:[«„“"]|\p{Lu}|агентств|газет|видання|издани|редакц)/u;

/** A body that is only called what it is. */
const BODY_OF_KIND =
  /^(служб|відомств|ведомств|міністерств|министерств|агентств|генштаб|прокуратур|поліці|полици|розвідк|разведк|комісі|комисси|компані|компани|посольств)\p{L}{0,4}$/u;

interface Spoken {
  readonly entity: ReadEntity;
  /** "the company", at the head of the words for it. */
  readonly called: string;
  readonly sentence: number;
  readonly at: number;
  readonly content: readonly Span[];
}

/**
 * Finds the entity that a source names. Ask for attributions in the order of the text: a pronoun stands for the last speaker of
 * fitting kind unless somebody else has been named since, outside what was said; then nobody is safely meant.
 */
export class SourceEntities {
  readonly #document: Document;
  readonly #mentions: readonly Mention[];
  readonly #longest: number;
  readonly #spoken: Spoken[] = [];
  /** The sentence in which somebody without a name spoke last. */
  #nobody = Number.NEGATIVE_INFINITY;
  /** His words there. */
  #nameless: Span | null = null;
  readonly #genders = new Map<ReadEntity, Gender | null>();
  readonly #isSpeaker: (lower: string) => boolean;
  readonly #genderOfName: (name: string) => Gender | null;

  /**
   * `isSpeaker` tells the lower-case nouns of those who speak, so that "Батько зниклого мовчить. «…», – каже він" is nobody who was named before;
   * `genderOfName` what a name tells by itself, where no title does.
   */
  constructor(
    document: Document,
    entities: readonly ReadEntity[],
    isSpeaker: (lower: string) => boolean = () => false,
    genderOfName: (name: string) => Gender | null = () => null,
  ) {
    this.#document = document;
    this.#isSpeaker = isSpeaker;
    this.#genderOfName = genderOfName;
    this.#mentions = entities
      .flatMap((entity) => entity.mentions.map((span) => ({ entity, span })))
      .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    this.#longest = this.#mentions.reduce((longest, { span }) => Math.max(longest, span[1] - span[0]), 0);
  }

  /** The entity that the source of an attribution names, or null where it names none or none is safe. */
  of({ source, antecedent, content, cue }: Attribution): ReadEntity | null {
    if (source === null) return null;
    const sentence = this.#sentenceAt(cue[0]?.[0] ?? source[0]);
    const entity = this.#meant(antecedent ?? source, sentence);
    if (entity === null && !PERSONAL.test(this.#document.text.slice(...source).trim())) {
      this.#nobody = sentence;
      this.#nameless = source;
    }
    const called = /^the \p{Ll}+/iu.exec(this.#document.text.slice(...source))?.[0].toLowerCase() ?? "";
    if (entity !== null) this.#spoken.push({ entity, called, sentence, at: source[1], content });
    return entity;
  }

  /** Whoever without a name the pronoun of an attribution stands for, in the words that told him last: "*A man who lives in Halm* said …", "he said". Ask before {@link of}. */
  describedBy({ source, cue }: Attribution): string | null {
    const before = this.#nameless;
    if (source === null || before === null || before[0] >= source[0]) return null;
    const { text } = this.#document;
    const pronoun = text
      .slice(...source)
      .trim()
      .toLowerCase();
    if (!/^(?:he|she|they)$/.test(pronoun) && !LOOSE.test(pronoun)) return null;
    const sentence = this.#sentenceAt(cue[0]?.[0] ?? source[0]);
    const last = this.#spoken.at(-1);
    if (sentence - this.#nobody > REACH || (last !== undefined && last.at > before[1])) return null;
    const words = text.slice(...before);
    if (isPlural(words) !== (pronoun === "they") && !LOOSE.test(pronoun)) return null;
    const head = /^[^,]*?(?=,|$| (?:who|that|which|in|from|at|of|close|with|on|for|near)\b)/u.exec(words)?.[0].split(" ").at(-1) ?? "";
    if ((pronoun === "he" && FEMALE.test(head)) || (pronoun === "she" && MALE.test(head))) return null;
    if (LOOSE.test(pronoun) && !/^(?:an?|one|another) (?:\p{L}+ )*source\b/iu.test(words)) return null;
    const others = this.#within(before[1], source[0]).filter(({ entity }) => entity.type === "person");
    return others.length > 0 || /^(?:it|that|which|who|i|we|you)$/i.test(words) ? null : words;
  }

  #meant(source: Span, sentence: number): ReadEntity | null {
    const words = this.#document.text.slice(...source).trim();
    if (PERSONAL.test(words)) return this.#person(source[0], sentence, GENDERS.get(words.toLowerCase()) ?? null);
    if (IMPERSONAL.test(words)) return this.#paperBefore(sentence) ?? this.#lastSpoken("organization", sentence);
    // "джерело «Хвилі» в штабі": who tells a paper something is not the paper.
    if (SOURCE_OF.test(words)) return null;
    const named = this.#named(source) ?? this.#bodyOfKind(words.toLowerCase(), sentence);
    if (named !== null || !DEFINITE.test(words)) return named;
    const again = this.#spoken.findLast((spoken) => sentence - spoken.sentence <= REACH && spoken.called === words.toLowerCase());
    if (again !== undefined) return again.entity;
    const last = this.#lastSpoken("organization", sentence);
    if (last !== null && BUSINESS.test(words) && !mayBeBusiness(last)) return null;
    // Every ministry and every court is called so: "the ministry" is no radio that spoke last.
    const kind = CALLED_SO.exec(words)?.[0].toLowerCase();
    return kind === undefined || last === null || [last.name, ...last.aliases].some((name) => name.toLowerCase().includes(kind))
      ? last
      : null;
  }

  #lastSpoken(type: ReadEntity["type"], sentence: number): ReadEntity | null {
    const last = this.#spoken.findLast((spoken) => spoken.entity.type === type);
    return last !== undefined && sentence - last.sentence <= REACH ? last.entity : null;
  }

  /** "За інформацією служби": the body of that kind which was named last, where the text has one. */
  #bodyOfKind(words: string, sentence: number): ReadEntity | null {
    const kind = BODY_OF_KIND.exec(words)?.[1];
    if (kind === undefined) return null;
    const upTo = this.#document.sentences[sentence]?.span[0] ?? 0;
    const bodies = this.#within(0, upTo).filter(
      ({ entity }) =>
        entity.type === "organization" &&
        entity.name
          .toLowerCase()
          .split(/\s+/)
          .some((word) => word.startsWith(kind)),
    );
    return new Set(bodies.map(({ entity }) => entity)).size === 1 ? (bodies.at(-1)?.entity ?? null) : null;
  }

  /** "An ID card was found. *It* reads: …": the only paper of the sentence before, where nobody speaks in that. */
  #paperBefore(sentence: number): ReadEntity | null {
    const before = this.#document.sentences[sentence - 1];
    if (before === undefined || this.#spoken.some((spoken) => spoken.sentence === sentence - 1)) return null;
    const papers = new Set(this.#within(...before.span).flatMap(({ entity }) => (entity.type === "document" ? [entity] : [])));
    const [only] = papers;
    return papers.size === 1 ? (only ?? null) : null;
  }

  #person(at: number, sentence: number, gender: Gender | null): ReadEntity | null {
    const fits = (entity: ReadEntity): boolean => gender === null || (this.#genderOf(entity) ?? gender) === gender;
    const last = this.#spoken.findLast(({ entity }) => entity.type === "person" && fits(entity));
    const safe = last !== undefined && sentence - last.sentence <= REACH ? last : null;
    // "A source of the paper said so. By his account …": he has no name.
    if (sentence - this.#nobody <= 1 && this.#nobody > (safe?.sentence ?? this.#nobody - 1)) return null;
    const from = safe === null ? (this.#document.sentences[Math.max(0, sentence - 1)]?.span[0] ?? 0) : safe.at;
    const others = this.#within(from, at).filter(
      ({ entity, span }) =>
        entity.type === "person" && entity !== safe?.entity && fits(entity) && !(safe?.content ?? []).some((said) => contains(said, span)),
    );
    if (safe !== null && others.length === 0 && this.#isUnnamed(sentence, safe.at)) return null;
    const persons = new Set(others.map(({ entity }) => entity));
    if (persons.size === 0) return safe?.entity ?? null;
    const [first] = others;
    if (persons.size > 1 || first === undefined) return null;
    // "Through an interpreter, he said": it is not the interpreter.
    if (
      /\b(?:through|via) (?:an?|the|his|her) (?:\p{L}+ )?$/iu.test(
        this.#document.text.slice(Math.max(0, first.span[0] - 20), first.span[0]),
      ) &&
      first.span[0] > at - 60
    )
      return null;
    if (safe === null) return this.#isOfRelative(first) ? null : first.entity;
    // Somebody new at the head of a sentence takes the pronoun over; elsewhere it could be either. "Про Гая він мовчить": he is no Гай.
    const begun = this.#document.sentences[this.#sentenceAt(first.span[0])]?.span[0] ?? 0;
    if (/^(?:Про|О|Об|Щодо|Стосовно)\s$/.test(this.#document.text.slice(begun, first.span[0]))) return safe.entity;
    return first.span[0] - begun < 12 ? first.entity : null;
  }

  /** What the titles before its mentions and the nouns in them say; null where they say nothing or differ. */
  #genderOf(entity: ReadEntity): Gender | null {
    const known = this.#genders.get(entity);
    if (known !== undefined) return known;
    let found: Gender | null = null;
    for (const span of entity.mentions) {
      const words = this.#document.text.slice(Math.max(0, span[0] - TITLE_ROOM), span[1]);
      const own = words.slice(Math.min(span[0], TITLE_ROOM));
      const gender =
        MALE_BEFORE.test(words.slice(0, words.length - own.length)) || MALE.test(own)
          ? "he"
          : FEMALE_BEFORE.test(words.slice(0, words.length - own.length)) || FEMALE.test(own)
            ? "she"
            : null;
      if (gender !== null && found !== null && gender !== found) {
        this.#genders.set(entity, null);
        return null;
      }
      found ??= gender;
    }
    found ??= this.#genderOfName(entity.name);
    this.#genders.set(entity, found);
    return found;
  }

  /** "Сусід Ласки пішов. Він …": a sentence begins with somebody without a name, and tells whose he is. */
  #isOfRelative({ entity, span }: Mention): boolean {
    const { text, sentences } = this.#document;
    const before = text.slice(sentences[this.#sentenceAt(span[0])]?.span[0] ?? span[0], span[0]);
    return RELATED.test(before) && isOblique(text.slice(...span), entity);
  }

  /** The sentence before begins, behind whoever spoke last, with somebody who has no name. */
  #isUnnamed(sentence: number, since: number): boolean {
    const before = this.#document.sentences[sentence - 1];
    if (before === undefined || before.span[0] < since) return false;
    const word = /^\p{Lu}[\p{L}'’-]+/u.exec(this.#document.text.slice(before.span[0], before.span[0] + LONGEST_HEAD))?.[0] ?? "";
    return this.#isSpeaker(word.toLowerCase());
  }

  /**
   * Of several names in a source ("Ann Roe, spokeswoman for the ministry") whoever bears the office that it begins with, else the first person, else the first organisation or document, else a place that speaks itself and is not
   * only where somebody without a name is.
   */
  #named(source: Span): ReadEntity | null {
    const within = this.#within(source[0], source[1]).filter(
      ({ entity, span }) =>
        entity.type !== "weapon" &&
        entity.type !== "vessel" &&
        !isOfClause(this.#document.text.slice(source[0], span[0])) &&
        !((entity.type === "place" || entity.type === "other") && this.#isWhere([source[0], span[0]])) &&
        !(entity.type === "person" && isOwnerHere(this.#document.text.slice(span[0], source[1]), this.#document.text.slice(...span))) &&
        !(
          entity.type === "person" &&
          RELATED.test(this.#document.text.slice(source[0], span[0])) &&
          isOblique(this.#document.text.slice(...span), entity)
        ) &&
        !((entity.type === "group" || isOfPeople(entity)) && this.#qualifies([span[1], source[1]])),
    );
    return (
      this.#apposed(within, source) ??
      this.#body(within, source) ??
      within.find(({ entity }) => entity.type === "person" && entity.facts.some((fact) => isOffice(fact, source)))?.entity ??
      // "Официальный представитель МИД КНР Мао Нин": whoever bears an office in the source and ends it.
      within.find(({ entity, span }) => entity.type === "person" && span[1] >= source[1] && this.#isHolder(entity, [source[0], span[0]]))
        ?.entity ??
      within.find(({ entity, span }) => entity.type === "person" && span[0] - source[0] < 20)?.entity ??
      within.find(({ entity }) => entity.type === "organization" || entity.type === "document")?.entity ??
      within.find(({ entity }) => entity.type === "person")?.entity ??
      within[0]?.entity ??
      null
    );
  }

  /** "the head of the mill, *Ann Roe*": somebody by name between the last comma and the end of the source, where it begins with an office. */
  #apposed(within: readonly Mention[], source: Span): ReadEntity | null {
    const [first] = within;
    const last = within.at(-1);
    if (first === undefined || last === undefined || first === last || last.entity.type !== "person" || last.span[1] !== source[1])
      return null;
    const described =
      (first.entity.type === "person" && /^\p{Ll}/u.test(first.entity.name) && first.span[0] - source[0] < 5) ||
      // "The landlady of the Crown, Ann Roe": what she is landlady of is no source.
      (first.entity.type !== "person" &&
        /^(?:The|An?|Its|His|Her|Their) \p{Ll}/u.test(this.#document.text.slice(source[0], first.span[0])));
    return described && /^\p{Lu}/u.test(last.entity.name) && /, $/.test(this.#document.text.slice(source[0], last.span[0]))
      ? last.entity
      : null;
  }

  /** "*Sund Lines*, the operator of the quay": a body that the source begins with, before what it is. */
  #body([first]: readonly Mention[], source: Span): ReadEntity | null {
    if (first === undefined || first.entity.type !== "organization" || first.span[0] - source[0] > 4) return null;
    return /^, (?:the|an?|its|their|which) /.test(this.#document.text.slice(first.span[1], source[1])) ? first.entity : null;
  }

  /** Whose office stands before the name, or who heads what is named there in quotation marks: "Гендиректор «Мрія-2» Антон Гай". */
  #isHolder({ facts }: ReadEntity, before: Span): boolean {
    if (facts.some(({ property, span }) => /^(?:role|rank)$/.test(property) && contains(before, span))) return true;
    const words = this.#document.text.slice(...before);
    return /[»”]\s$/.test(words) && this.#isSpeaker((/^[\p{L}'’-]+/u.exec(words)?.[0] ?? "").toLowerCase());
  }

  /** "*Norwegian* officials" and "*Norwegian* state media" are none of the people as a whole, and "Norwegians" are. */
  #qualifies(behind: Span): boolean {
    return (
      /^\s+\p{Ll}/u.test(this.#document.text.slice(...behind)) &&
      !/^\s+(?:in|of|at|from|who|near)\b/.test(this.#document.text.slice(...behind))
    );
  }

  /** "officials in *Vela*", "a man who works in the port of *Vela*", and not "the city of *Vela*". */
  #isWhere(before: Span): boolean {
    const words = this.#document.text.slice(...before);
    return (
      (WHERE.test(words) && !STATE_OF.test(words)) ||
      (/^\p{Script=Cyrillic}/u.test(words) && !STATE.test(words.trimEnd().split(" ").at(-1) ?? ""))
    );
  }

  #within(from: number, to: number): readonly Mention[] {
    const found: Mention[] = [];
    for (
      let i = firstFrom(this.#mentions.length, (k) => this.#mentions[k]?.span[0] ?? 0, from - this.#longest);
      i < this.#mentions.length;
      i++
    ) {
      const mention = this.#mentions[i];
      if (mention === undefined || mention.span[0] >= to) break;
      if (overlaps(mention.span, [from, to])) found.push(mention);
    }
    return found;
  }

  #sentenceAt(offset: number): number {
    const { sentences } = this.#document;
    return firstFrom(sentences.length, (i) => sentences[i]?.span[1] ?? 0, offset + 1);
  }
}
