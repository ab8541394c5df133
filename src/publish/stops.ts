import type { ClaimId } from "../record/id.ts";
import type { Leak } from "./leaks/secrets.ts";
import type { Appearance, Protection } from "./protect/protection.ts";
import { areSpelledAlike } from "./protect/spelled-alike.ts";

/** Places at which something stopped that one decision clears. */
export interface Stop {
  /** Of whom or of what it is to be decided: a name, a claim, an account; null where it is nothing that is decided. */
  readonly about: string | null;
  readonly leaks: readonly [Leak, ...Leak[]];
  /** What may be so, each with the words of `firsthand decide` that say it; the likeliest first. */
  readonly ways: readonly { readonly where: string; readonly decide: string; readonly second: boolean }[];
}

/** What a dossier that was stopped is made of. */
export interface Stopped {
  readonly leaks: readonly Leak[];
  readonly protection: Pick<Protection, "of">;
  /** Under what id the case has a claim that the dossier has under an id of its own. */
  readonly claims: ReadonlyMap<string, ClaimId>;
}

/** Leaks by what a person has to decide, what clears most first: a desk decides once about somebody, and not at each of a hundred places. */
export function stopsOf({ leaks, protection, claims }: Stopped): readonly Stop[] {
  const by = new Map<string, { readonly about: About; readonly leaks: [Leak, ...Leak[]] }>();
  for (const leak of leaks) {
    const about = aboutOf(leak, claims);
    const key = JSON.stringify(about);
    const held = by.get(key);
    if (held === undefined) by.set(key, { about, leaks: [leak] });
    else held.leaks.push(leak);
  }
  const all = [...protection.of.values()];
  return [...by]
    .sort(([a, one], [b, other]) => other.leaks.length - one.leaks.length || (a < b ? -1 : 1))
    .map(([, { about, leaks: together }]) => ({ ...decidedBy(about, all), leaks: together }));
}

/** What has to be decided. */
type About =
  | { readonly what: "person" | "account"; readonly label: string }
  | { readonly what: "claim"; readonly claim: ClaimId }
  | { readonly what: "file"; readonly why: string };

function aboutOf({ kind, person, file, why }: Leak, claims: Stopped["claims"]): About {
  if (kind === "fact") {
    const claim = claims.get(/^claims\/(\w+)\.html$/.exec(file)?.[1] ?? "");
    if (claim !== undefined) return { what: "claim", claim };
  }
  if (person === null) return { what: "file", why };
  return { what: kind === "lead" ? "account" : "person", label: person };
}

function decidedBy(about: About, all: readonly Appearance[]): Pick<Stop, "about" | "ways"> {
  if (about.what === "file") return { about: null, ways: [] };
  if (about.what === "claim")
    return {
      about: about.claim,
      ways: [{ where: "what leads to somebody stands in this claim", decide: `withhold ${about.claim}`, second: false }],
    };
  const whose = all.find(({ shown, hidden }) => hidden && shown === about.label)?.entity;
  const name = whose?.name ?? about.label;
  const quoted = JSON.stringify(name);
  if (about.what === "account")
    return {
      about: name,
      ways: [
        { where: `${name} is a medium that may be named`, decide: `protect ${quoted} no-person`, second: true },
        { where: `${name} is a source that you know`, decide: `grade ${quoted} B`, second: false },
      ],
    };
  const told = whose === undefined ? [] : all.filter((one) => isLikeIt(one, [name, ...whose.names]));
  return {
    about: name,
    ways: [
      ...told.map(({ entity }) => ({
        where: `${name} is ${entity.name}, who is named`,
        decide: `same ${JSON.stringify(entity.name)} ${quoted}`,
        second: false,
      })),
      { where: `${name} holds a public office`, decide: `protect ${quoted} public-official`, second: true },
      { where: `${name} is no person`, decide: `protect ${quoted} no-person`, second: true },
    ],
  };
}

/** Somebody who is named, under a name that is a spelling of one of these. */
function isLikeIt({ hidden, entity, shown }: Appearance, names: readonly string[]): boolean {
  return !hidden && shown === entity.name && entity.type === "person" && names.some((name) => areSpelledAlike(name, entity.name));
}
