import type { ReadReport } from "../record/case-record.ts";
import type { ReportId } from "../record/id.ts";
import { Patched } from "../record/patched.ts";
import { foldName } from "./fold.ts";
import { merged } from "./in-order-of-reports.ts";
import {
  isDescribed,
  isOfState,
  keyOf,
  keysIn,
  kindsOtherwise,
  type Named,
  NOBODY_NAMED,
  namedKey,
  namesOf,
  type Publishing,
  plainName,
  shortNamesOf,
  stateBodyUnder,
  type Telling,
  usedOtherwise,
  voiceOf,
} from "./named.ts";

/** Keys by something that they share, sorted. */
type Keys = Patched<string, readonly string[]>;

/**
 * Whom the reports of a case tell of and under which names they are published, before anybody is joined with anybody. It knows nothing of decisions. Never
 * changed: for other reports there is another register, which shares with this one what is the same.
 */
export class NameRegister {
  readonly #nodes: Patched<string, Named>;
  /** The key of each report's own entity ids. */
  readonly #keysIn: Patched<ReportId, ReadonlyMap<string, string>>;
  /** The reports that are published under each folded name, in their order. */
  readonly #published: Patched<string, readonly Publishing[]>;
  /** Who bears each folded name, as any of his names. */
  readonly #bearing: Keys;
  /** Who may be meant by each key that stands for a shorter name. */
  readonly #short: Keys;
  /** Those who speak, unnamed, for each body by its folded name. */
  readonly #voices: Keys;
  /** The names of bodies of which a state has one, by their kind. */
  readonly #bodies: Keys;

  private constructor(
    nodes: Patched<string, Named>,
    keys: Patched<ReportId, ReadonlyMap<string, string>>,
    published: Patched<string, readonly Publishing[]>,
    bearing: Keys,
    short: Keys,
    voices: Keys,
    bodies: Keys,
  ) {
    this.#nodes = nodes;
    this.#keysIn = keys;
    this.#published = published;
    this.#bearing = bearing;
    this.#short = short;
    this.#voices = voices;
    this.#bodies = bodies;
  }

  /** `reports` in the order of their ids. */
  static of(reports: readonly ReadReport[]): NameRegister {
    const none = <Key extends string, Value>(): Patched<Key, Value> => Patched.over(new Map<Key, Value>());
    return new NameRegister(none(), none(), none(), none(), none(), none(), none()).with([], reports).register;
  }

  /** The register without some of its reports and with others, which are new to it; and the keys under which something is told otherwise. */
  with(
    gone: readonly ReadReport[],
    come: readonly ReadReport[],
  ): { readonly register: NameRegister; readonly changed: ReadonlySet<string> } {
    const left = new Set(gone.map(({ report }) => report.id));
    const [{ told, published }, before] = [toldIn(come), toldIn(gone)];
    const publishers = new Set([...published.keys(), ...before.published.keys()]);
    const publishedNow = this.#published.with(
      new Map([...publishers].map((name) => [name, notEmpty(merged(this.#published.get(name), left, published.get(name)))])),
    );
    // Who publishes under a name is whoever is told of under it, and no person where there is a body: both are looked at.
    const names = new Set(publishers);
    const touched = new Set([...told.keys(), ...before.told.keys()]);
    for (const key of touched) if (!isDescribed(key)) names.add(plainName(key));
    for (const name of names) for (const isPerson of [true, false]) touched.add(namedKey(isPerson, name));
    const tellings = new Map<string, readonly Telling[]>();
    for (const key of touched) tellings.set(key, merged(this.#nodes.get(key)?.told, left, told.get(key)));
    const nodes = new Map<string, Named | undefined>();
    for (const [key, all] of tellings) {
      const publishes = !isDescribed(key) && publishingKey(plainName(key), tellings) === key;
      const publishing = publishes ? (publishedNow.get(plainName(key)) ?? []) : [];
      nodes.set(
        key,
        all.length + publishing.length === 0 ? undefined : this.#namedBy(key, all, publishing, before.told.get(key), told.get(key)),
      );
    }
    const was = (key: string): Named | undefined => this.#nodes.get(key);
    const index = (keys: Keys, wordsOf: (key: string, named: Named) => Iterable<string>): Keys => reindexed(keys, nodes, was, wordsOf);
    const keysNow = new Map<ReportId, ReadonlyMap<string, string> | undefined>([...left].map((id) => [id, undefined]));
    for (const read of come) keysNow.set(read.report.id, keysIn(read));
    const register = new NameRegister(
      this.#nodes.with(nodes),
      this.#keysIn.with(keysNow),
      publishedNow,
      index(this.#bearing, (_, named) => new Set([...namesOf(named).keys()].map(foldName))),
      index(this.#short, shortNamesOf),
      index(this.#voices, (key, named) => [voiceOf(key, named)].flatMap((body) => (body === null ? [] : [foldName(body)]))),
      index(this.#bodies, (key, named) => (isOfState(key, named) ? [ALL, stateBodyUnder(key, named) ?? ALL] : NONE)),
    );
    const changed = new Set([...nodes].flatMap(([key, named]) => (named === undefined && was(key) === undefined ? [] : [key])));
    return { register, changed };
  }

  #namedBy(
    key: string,
    all: readonly Telling[],
    published: readonly Publishing[],
    gone: readonly Telling[] = [],
    come: readonly Telling[] = [],
  ): Named {
    const { used, kinds } = this.#nodes.get(key) ?? NOBODY_NAMED;
    return {
      told: all,
      published,
      used: usedOtherwise(used, gone, come),
      kinds: kindsOtherwise(kinds, gone, come),
      decided: null,
    };
  }

  at(key: string): Named | undefined {
    return this.#nodes.get(key);
  }

  /** The key of a report's own entity. */
  keyIn(report: ReportId, local: string): string | undefined {
    return this.#keysIn.get(report)?.get(local);
  }

  /** Everybody who bears a folded name as one of his names. */
  bearing(folded: string): readonly string[] {
    return this.#bearing.get(folded) ?? NONE;
  }

  /** Everybody whose full name, or other name, is told and who may be meant by what is told under this key. */
  mayBe(short: string): readonly string[] {
    return this.#short.get(short) ?? NONE;
  }

  /** The keys of the shorter names by which whoever stands under this one may be meant. */
  shortFor(key: string): readonly string[] {
    const named = this.#nodes.get(key);
    return named === undefined ? NONE : [...shortNamesOf(key, named)];
  }

  /** The kind of a body of which a state has one; null where this is none. */
  stateBody(key: string): string | null {
    return stateBodyUnder(key, this.#nodes.get(key) ?? NOBODY_NAMED);
  }

  /** All names of bodies of a kind of which a state has one; without a kind, all that tell of states. */
  bodiesOf(kind: string = ALL): readonly string[] {
    return this.#bodies.get(kind) ?? NONE;
  }

  /** All who speak unnamed for the body for which this one does; none where he does not. */
  voicesWith(key: string): readonly string[] {
    const body = voiceOf(key, this.#nodes.get(key) ?? NOBODY_NAMED);
    return body === null ? NONE : (this.#voices.get(foldName(body)) ?? NONE);
  }
}

const NONE: readonly string[] = [];
/** No kind of body. */
const ALL = "";

/** What reports tell of each key, and under which folded names they are published. */
function toldIn(reports: readonly ReadReport[]) {
  const told = new Map<string, Telling[]>();
  const published = new Map<string, Publishing[]>();
  for (const { report, reading } of reports) {
    for (const entity of reading.entities) add(told, keyOf(entity, report.id), { report: report.id, entity });
    if (report.publisher !== null) add(published, foldName(report.publisher), { report: report.id, name: report.publisher });
  }
  return { told, published };
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}

function notEmpty<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** Under which key a publisher of this folded name is found: a person only where no report tells of anybody else by that name. */
function publishingKey(folded: string, told: ReadonlyMap<string, readonly Telling[]>): string {
  const [body, person] = [namedKey(false, folded), namedKey(true, folded)];
  return (told.get(body)?.length ?? 0) === 0 && (told.get(person)?.length ?? 0) > 0 ? person : body;
}

/** An index of keys by words after some of what stands under the keys has changed. */
function reindexed(
  index: Keys,
  nodes: ReadonlyMap<string, Named | undefined>,
  before: (key: string) => Named | undefined,
  wordsOf: (key: string, named: Named) => Iterable<string>,
): Keys {
  const out = new Map<string, Set<string>>();
  const into = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, word: string, key: string): void => {
    const held = map.get(word);
    if (held === undefined) map.set(word, new Set([key]));
    else held.add(key);
  };
  for (const [key, named] of nodes) {
    const was = before(key);
    for (const word of was === undefined ? [] : wordsOf(key, was)) note(out, word, key);
    for (const word of named === undefined ? [] : wordsOf(key, named)) note(into, word, key);
  }
  const changed = new Map<string, readonly string[] | undefined>();
  for (const word of new Set([...out.keys(), ...into.keys()])) {
    const [gone, come] = [out.get(word), into.get(word)];
    const left = (index.get(word) ?? NONE).filter((key) => !(gone?.has(key) ?? false) && !(come?.has(key) ?? false));
    changed.set(word, notEmpty([...left, ...(come ?? [])].sort()));
  }
  return index.with(changed);
}
