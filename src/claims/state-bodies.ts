import { isOneOwner } from "../record/body-kind.ts";
import type { NameRegister } from "./name-register.ts";
import { bodyUnder, NOBODY_NAMED } from "./named.ts";

/** One of those whose bodies are named, with the names of them. */
interface Owner {
  readonly whose: readonly string[];
  readonly keys: string[];
}

/**
 * Which names of bodies of which a state has one mean one: "the interior ministry", "the Ministry of the Interior of Velm". Where a case names bodies of no more than one state, all of a kind
 * do. Where it names those of two, names that tell whose they are mean that state's, and nobody can tell which is meant by the others.
 */
export class StateBodies {
  readonly #register: NameRegister;
  readonly #found = new Map<string, ReadonlyMap<string, string>>();
  #several: boolean | null = null;

  constructor(register: NameRegister) {
    this.#register = register;
  }

  /** True where the case names bodies of two states or more. */
  get areOfSeveral(): boolean {
    this.#several ??= severalAmong(this.#ownersAmong(this.#register.bodiesOf()).map(({ whose }) => whose));
    return this.#several;
  }

  /** The key with which this one is joined; null where it is no such body, or the first of those that are one. */
  meantBy(key: string): string | null {
    const kind = this.#register.stateBody(key);
    return kind === null ? null : (this.#targets(kind).get(key) ?? null);
  }

  /** The keys that are joined with this one, or the one with which it is. */
  beside(key: string): readonly string[] {
    const kind = this.#register.stateBody(key);
    if (kind === null) return [];
    const targets = this.#targets(kind);
    const target = targets.get(key);
    return target !== undefined ? [target] : [...targets].flatMap(([from, to]) => (to === key ? [from] : []));
  }

  /** All of one kind: what is told of one more state changes what all of them mean. */
  around(key: string): readonly string[] {
    const kind = this.#register.stateBody(key);
    return kind === null ? [] : this.#register.bodiesOf(kind);
  }

  #targets(kind: string): ReadonlyMap<string, string> {
    const known = this.#found.get(kind) ?? this.#among(this.#register.bodiesOf(kind));
    this.#found.set(kind, known);
    return known;
  }

  #among(keys: readonly string[]): ReadonlyMap<string, string> {
    const bare = keys.filter((key) => this.#bodyOf(key)?.whose.length === 0);
    const owned = this.#ownersAmong(keys).map((owner) => owner.keys);
    const groups = this.areOfSeveral ? [bare, ...owned] : [[...bare, ...owned.flat()]];
    const targets = new Map<string, string>();
    for (const [first, ...others] of groups) if (first !== undefined) for (const other of others) targets.set(other, first);
    return targets;
  }

  #ownersAmong(keys: readonly string[]): readonly Owner[] {
    const owners: Owner[] = [];
    for (const key of keys) {
      const body = this.#bodyOf(key);
      if (body?.isOwned !== true) continue;
      const same = owners.find(({ whose }) => isOneOwner(whose, body.whose));
      if (same === undefined) owners.push({ whose: body.whose, keys: [key] });
      else same.keys.push(key);
    }
    return owners;
  }

  #bodyOf(key: string): ReturnType<typeof bodyUnder> {
    return bodyUnder(key, this.#register.at(key) ?? NOBODY_NAMED);
  }
}

/** Two states are two only if they are named in one script: "Ukraine" and "우크라이나" may be one. */
function severalAmong(owners: readonly (readonly string[])[]): boolean {
  const scripts = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u, /^\p{Script=Hangul}/u];
  return scripts.some((script) => owners.filter(([first = ""]) => script.test(first)).length > 1);
}
