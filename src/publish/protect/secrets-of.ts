import type { OpenCase } from "../../case/open-case.ts";
import { isDescription } from "../../claims/named.ts";
import { COMMON, GIVEN, KOREAN } from "../../read/name-lexicon.ts";
import { isSeenWord } from "../../read/tagger.ts";
import type { FactProperty } from "../../record/reading.ts";
import type { ProtectedFact, ProtectedPerson, Secrets } from "../leaks/secrets.ts";
import { squeeze } from "../leaks/squeezed.ts";
import { codesIn } from "./codes.ts";
import type { Appearance, Protection } from "./protection.ts";
import { SENSITIVE } from "./veil.ts";

/** A coordinate may be told to a tenth of a degree, which is about ten kilometres. */
const DECIMALS = 1;
/** What leads to something is longer: shorter words stand everywhere. */
const SHORTEST = 5;
const DATES: ReadonlySet<FactProperty> = new Set(["birthDate", "serviceStart", "issuedOn"]);
const WORDS: ReadonlySet<FactProperty> = new Set(["birthPlace", "unit", "issuedBy", "holder"]);

/** What of a case must not be in anything that leaves it: who is hidden, and all that leads to him or to an original. */
export function secretsOf(opened: OpenCase, protection: Protection): Secrets {
  const record = opened.record();
  const { gathered } = opened.findings();
  const items = [...record.items.values()];
  const reports = [...record.reports.values()];
  const publishers = [...protection.of.values()].filter(({ hidden, entity }) => hidden && entity.role === "outlet");
  const open = [...protection.of.values()].filter(({ entity, hidden }) => !hidden && !isDescription(entity.name));
  const told = open.flatMap(({ entity: { name }, shown }) => (shown === name ? [name] : []));
  const named = new Set(open.map(({ entity }) => squeeze(entity.name)));
  return {
    people: [...protection.of.values()].flatMap((appearance) => person(appearance) ?? []),
    digests: [
      ...items.flatMap(({ id, digest }) => [id, digest]),
      ...reports.flatMap(({ id, textDigest, media }) => [id, textDigest, ...media]),
    ],
    leads: [
      ...items.map(({ name }) => name),
      ...reports.flatMap(({ url }) => url ?? []),
      ...[...gathered.reports.values()].flatMap(({ reading }) => codesIn(reading.text)),
    ].filter((lead) => lead.length > SHORTEST),
    accounts: publishers.map(({ shown, entity }) => {
      // "@sundlines" hides nothing where Sund Lines is named.
      const names = [entity.name, ...entity.names].filter((name) => name.length > SHORTEST && !named.has(squeeze(name)));
      return { label: shown, names, within: told.filter((longer) => names.some((name) => holdsName(longer, name))) };
    }),
    pictures: items.flatMap(({ fingerprint }) => (fingerprint === null ? [] : [fingerprint.pdq])),
    decimals: DECIMALS,
    // A company is named after its town, which may be told, and somebody bears the family name of a minister.
    mayStand: open.flatMap(({ entity: { name, type }, shown }) =>
      (type === "place" || type === "person") && shown === name ? name.split(/[^\p{L}]+/u) : [],
    ),
  };
}

/** The longer name has the other in it, and more words besides. */
function holdsName(longer: string, name: string): boolean {
  return longer.length > name.length && ` ${longer.toLowerCase()} `.includes(` ${name.toLowerCase()} `);
}

/** Somebody whose name is hidden, or of whom something is; null for others. */
function person({ entity, shown, hidden, guarded }: Appearance): ProtectedPerson | null {
  const isPerson = entity.type === "person" || entity.type === "group";
  if (!isPerson || (!hidden && !guarded)) return null;
  const names = hidden ? [entity.name, ...entity.names].filter((name) => name !== shown && isName(name)) : [];
  const facts = guarded ? entity.facts.flatMap(({ property, value }) => fact(property, value) ?? []) : [];
  return names.length === 0 && facts.length === 0 ? null : { label: shown, names, facts };
}

/** False for a description, and for what holds ordinary words alone and no given name ("Climate Change"): the reader took it for somebody, and its words stand everywhere. */
function isName(name: string): boolean {
  if (isDescription(name)) return false;
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && (GIVEN.has(word) || KOREAN.has(word) || !(COMMON.has(word) || isSeenWord(word))));
}

function fact(property: FactProperty, value: string): ProtectedFact | null {
  if (!SENSITIVE.has(property)) return null;
  if (DATES.has(property)) return { kind: "date", value };
  if (property === "age") return { kind: "age", value };
  if (property === "number") return { kind: "number", value };
  return WORDS.has(property) && value.length > 3 ? { kind: "words", value } : null;
}
