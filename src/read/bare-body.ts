import { bodyKindOf, isOneOwner } from "../record/body-kind.ts";
import type { EntityType, ReadEntity, ReadFact, ReadUtterance } from "../record/reading.ts";
import { bySpan, overlaps, type Span } from "../record/span.ts";
import { COMMON } from "./name-lexicon.ts";
import { officeIn } from "./office.ts";

/** What a report says and who is in it. */
interface Said {
  readonly entities: readonly ReadEntity[];
  readonly utterances: readonly ReadUtterance[];
}

/** A body that speaks and is told by its kind, and perhaps by whose it is. */
interface Body {
  readonly name: string;
  readonly kind: string;
  readonly whose: readonly string[];
}

const ARTICLE = /^(?:the|a|an|this|that) /i;
/** "*in* Halm", "*of the* port": what joins whose it is to the kind. */
const JOINT = /\s(?:in|of|at|for|from)(?: the)?\s?$/;

/**
 * Gives a body that speaks and is called by its kind alone, "police", "the hospital", an entity. Where the report has named one body of that kind before, and no other, it is that one; "police in
 * Halm" are the Halm police. Whoever speaks and is known is left as he is.
 */
export function withBareBodies(text: string, { entities, utterances }: Said): Said {
  const found = new Bodies(entities.map((entity) => withOwner(text, asBody(entity))));
  const sources = utterances.map((utterance) => found.speaking(text, utterance));
  for (const [i, { source }] of utterances.entries()) if (source.span !== null) found.holding(text, source.span, sources[i] ?? null);
  const { all, ids } = found.numbered();
  return {
    entities: all,
    utterances: utterances.map((utterance, i): ReadUtterance => {
      const entity = ids.get(sources[i] ?? "") ?? null;
      return entity === null ? utterance : { ...utterance, source: { ...utterance.source, entity } };
    }),
  };
}

/** "Rescuers", with a capital at the head of a line, is nobody's surname. */
function asBody(entity: ReadEntity): ReadEntity {
  const { type, name, facts } = entity;
  if ((type !== "person" && type !== "group") || facts.length > 0 || bodyKindOf(name)?.called !== name.toLowerCase()) return entity;
  const { surmised: _, ...told } = entity;
  return { ...told, type: "organization" };
}

/** "Ministry of the Interior *of Velm*": the name of such a body ends with whose it is. */
function withOwner(text: string, entity: ReadEntity): ReadEntity {
  const body = entity.type === "organization" ? bodyKindOf(entity.name) : null;
  if (body?.whose.length !== 0) return entity;
  const owners = new Set(entity.mentions.flatMap(([, end]) => BEHIND.exec(text.slice(end, end + ROOM))?.[1] ?? []));
  const [owner] = owners;
  if (owner === undefined || owners.size > 1) return entity;
  return { ...entity, name: `${entity.name} of ${owner}`, aliases: [...entity.aliases, entity.name].sort() };
}

/** So far behind a name its owner is looked for. */
const ROOM = 60;
const BEHIND = /^ of (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})/u;

const ONE_IN_A_REPORT = new Set(["police", "army", "company", "prosecutor", "hospital"]);

const BODIES: ReadonlySet<EntityType> = new Set<EntityType>(["organization", "other", "place"]);

class Bodies {
  readonly #entities: ReadEntity[];

  constructor(entities: readonly ReadEntity[]) {
    this.#entities = [...entities];
  }

  /** The entity that speaks, found or made. */
  speaking(text: string, { source: { span, entity } }: ReadUtterance): string | null {
    if (span === null) return entity;
    const at = this.#entities.findIndex(({ id }) => id === entity);
    const known = this.#entities[at];
    if (known?.surmised === true && known.type === "person" && known.facts.length === 0 && isCalledBody(text.slice(...span))) {
      const { surmised: _, ...told } = known;
      this.#entities[at] = { ...told, type: "organization" };
    }
    if (known !== undefined && (!BODIES.has(known.type) || !isBare(known.name))) return entity;
    const words = text.slice(...span).replace(ARTICLE, "");
    const body = bodyIn(known?.name ?? words, text);
    if (body === null) return entity;
    const named = this.#named(body, span[0]);
    if (known !== undefined) return named?.id ?? entity;
    const own: Span = [span[1] - words.length, span[1]];
    return this.#mentioned(named ?? this.#called(body.name) ?? this.#again(body, span[0]), body, this.#ownWords(text, own));
  }

  /** Adds to whoever speaks the office that the words for him tell, and whose it is. */
  holding(text: string, span: Span, id: string | null): void {
    const at = this.#entities.findIndex((entity) => entity.id === id && entity.type === "person");
    const told = at < 0 ? null : officeIn(text, span);
    const body = told === null ? null : this.#served(text, told.body);
    const holder = this.#entities[at];
    if (told === null || body === null || holder === undefined) return;
    const facts: ReadFact[] = [
      { property: "role", value: text.slice(...told.office), span: told.office, rule: "office" },
      { property: "affiliation", value: body, span: told.body, rule: "office" },
    ];
    const more = facts.filter(
      ({ property, value }) => !holder.facts.some((fact) => fact.property === property && (property === "role" || fact.value === value)),
    );
    if (more.length === 0) return;
    this.#entities[at] = { ...holder, facts: [...holder.facts, ...more].sort((a, b) => bySpan(a.span, b.span)) };
  }

  /** The name of the body that words in the source call: one that is known there, or one that is told by its kind. */
  #served(text: string, span: Span): string | null {
    const known = this.#entities.find(({ type, mentions }) => BODIES.has(type) && mentions.some((mention) => overlaps(mention, span)));
    if (known !== undefined)
      return known.type === "organization" || known.type === "other" || bodyKindOf(known.name) !== null ? known.name : null;
    const body = bodyIn(text.slice(...span), text);
    if (body === null) return null;
    const named = this.#named(body, span[0]) ?? this.#called(body.name) ?? null;
    this.#mentioned(named, body, this.#ownWords(text, span));
    return named?.name ?? body.name;
  }

  /** All of them with the new ones, in the order of the text. */
  numbered(): { readonly all: readonly ReadEntity[]; readonly ids: ReadonlyMap<string, string> } {
    const first = ({ mentions: [span] }: ReadEntity): number => span?.[0] ?? Number.POSITIVE_INFINITY;
    const sorted = [...this.#entities].sort((a, b) => first(a) - first(b));
    const ids = new Map(sorted.map(({ id }, i) => [id, `e${i + 1}`]));
    return { all: sorted.map((entity, i) => ({ ...entity, id: `e${i + 1}` })), ids };
  }

  /** The one body of a kind that has been named before a place with whose it is; null where none has, or several. */
  #named({ kind, whose }: Body, before: number): ReadEntity | null {
    const fitting = this.#entities.filter(({ type, name, mentions }) => {
      const body = BODIES.has(type) ? bodyKindOf(name) : null;
      if (body?.kind !== kind || body.whose.length === 0 || (mentions[0]?.[0] ?? before) >= before) return false;
      return whose.length === 0 || isOneOwner(body.whose, whose);
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** "The railway denied it. … the company said": the only body of a kind that has spoken without a name before, where a report has one. */
  #again({ kind, whose }: Body, before: number): ReadEntity | null {
    if (whose.length > 0 || !ONE_IN_A_REPORT.has(kind)) return null;
    const told = this.#entities.filter(({ type, name, mentions }) => {
      const body = BODIES.has(type) ? bodyKindOf(name) : null;
      return body?.kind === kind && (mentions[0]?.[0] ?? before) < before;
    });
    return told.length === 1 && isBare(told[0]?.name ?? "") ? (told[0] ?? null) : null;
  }

  #called(name: string): ReadEntity | undefined {
    return this.#entities.find((entity) => BODIES.has(entity.type) && entity.name.toLowerCase() === name.toLowerCase());
  }

  /** The words that call it, without those that are somebody's name; null where none are left. */
  #ownWords(text: string, span: Span): Span | null {
    const other = this.#entities
      .flatMap(({ mentions }) => mentions)
      .filter((mention) => overlaps(mention, span))
      .sort(bySpan)[0];
    if (other === undefined) return span;
    const own = text.slice(span[0], other[0]).replace(JOINT, "");
    return other[0] <= span[0] || own.trim() === "" ? null : [span[0], span[0] + own.length];
  }

  #mentioned(known: ReadEntity | null, { name }: Body, mention: Span | null): string | null {
    if (mention === null) return known?.id ?? null;
    if (known === null) {
      const made: ReadEntity = { id: `new ${name}`, type: "organization", name, aliases: [], mentions: [mention], facts: [] };
      this.#entities.push(made);
      return made.id;
    }
    this.#entities[this.#entities.indexOf(known)] = { ...known, mentions: [...known.mentions, mention].sort(bySpan) };
    return known.id;
  }
}

/** "*The company* that owns the store, Pell Storage": whatever the name looks like. */
const isCalledBody = (words: string): boolean => {
  const [, one = "", two = ""] = /^the (\p{Ll}+)(?: (\p{Ll}+))??(?:,| that | which | who )/iu.exec(words) ?? [];
  return [one, `${one} ${two}`].some((called) => bodyKindOf(called)?.called === called);
};

const isBare = (name: string): boolean => {
  const body = bodyKindOf(name);
  return body !== null && body.whose.length === 0 && !body.ofState;
};

/** The body that words call, in the nominative: "Halm police" for "police in Halm"; null where they call none, or say more of it. */
function bodyIn(words: string, text: string): Body | null {
  const body = bodyKindOf(words);
  if (body === null) return null;
  const { kind, whose, called } = body;
  if (whose.length === 0) return { name: called, kind, whose };
  const owner = OWNED.exec(words)?.[1] ?? ownerBefore(words, text);
  return owner == null ? null : { name: `${owner} ${called}`, kind, whose };
}

/** "*Sollen* police said": at the head of a sentence every word has a capital, and this is a name if the text has no such word in small letters. */
function ownerBefore(words: string, text: string): string | null {
  const [, owner = ""] = OWNER.exec(words) ?? [];
  const lower = owner.toLowerCase();
  if (owner === "" || COMMON.has(lower) || MODIFIER.test(lower) || text.includes(` ${lower} `)) return null;
  return owner;
}

const OWNER = /^(\p{Lu}\p{Ll}+) \p{Ll}+(?: \p{Ll}+)?$/u;
/** What tells bodies of one kind apart, and not whose they are: "riot police", "regional prosecutors". */
const MODIFIER =
  /^(?:riot|senior|angry|rebel|volunteer|field|harbou?r|port|rail|railway|train|border|water|power|mine|prison|camp|club|village|marine|sea|air|anti|other|more|many|most|two|three|.+(?:ed|ing|al|ern|ary|ic|ive|ful|ous|less|ian|ish|ese|can|er|est|ant|ent|ty|ry|age))$/;

/** "police in *Halm*", "officials of *Sant Alo*". */
const OWNED = /^[\p{Ll}\p{Lu}][\p{Ll} -]* (?:in|of|at|from) (?:the )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})$/u;
