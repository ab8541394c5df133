import type { ReadEntity, ReadTime, ReadUtterance } from "../record/reading.ts";
import type { Span } from "../record/span.ts";
import type { Found } from "./language-reader.ts";

/** Joins what was found in the parts of a text: everything in order of place, and ids counted through. Nothing is merged across languages. */
export function merged(parts: readonly Found[]): Found {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const times = parts.flatMap((part, i) => part.times.map((time) => ({ part: i, own: time })));
  const entities = parts.flatMap((part, i) => part.entities.map((entity) => ({ part: i, own: entity })));
  const utterances = parts.flatMap((part, i) => part.utterances.map((utterance) => ({ part: i, own: utterance })));
  times.sort((a, b) => byPlace(a.own.span, b.own.span));
  entities.sort((a, b) => byPlace(placeOf(a.own), placeOf(b.own)));
  utterances.sort((a, b) => byPlace(a.own.cue[0], b.own.cue[0]));
  const timeIds = renumbered("t", times);
  const entityIds = renumbered("e", entities);
  const utteranceIds = renumbered("u", utterances);
  return {
    sentences: parts.flatMap((part) => part.sentences).sort(byPlace),
    times: times.map(({ part, own }): ReadTime => {
      return { ...own, id: timeIds(part, own.id), anchor: timeIds(part, own.anchor) };
    }),
    quantities: parts.flatMap((part) => part.quantities).sort((a, b) => byPlace(a.span, b.span)),
    entities: entities.map(({ part, own }): ReadEntity => ({ ...own, id: entityIds(part, own.id) })),
    utterances: utterances.map(({ part, own }): ReadUtterance => {
      const { source, parent, time } = own;
      return {
        ...own,
        id: utteranceIds(part, own.id),
        source: { ...source, entity: source.entity === null ? null : entityIds(part, source.entity) },
        parent: parent === null ? null : utteranceIds(part, parent),
        time: time === null ? null : timeIds(part, time),
      };
    }),
    credits: parts.flatMap((part) => part.credits).sort((a, b) => byPlace(a.span, b.span)),
    remarks: parts.flatMap((part) => part.remarks).sort((a, b) => byPlace(a.span, b.span)),
  };
}

/** The new id of what had an id in a part; words that are no id there ("dateline") stay. */
function renumbered(letter: string, all: readonly { readonly part: number; readonly own: { readonly id: string } }[]) {
  const ids = new Map(all.map(({ part, own }, i) => [`${part} ${own.id}`, `${letter}${i + 1}`]));
  return (part: number, id: string): string => ids.get(`${part} ${id}`) ?? id;
}

function placeOf({ mentions }: ReadEntity): Span | undefined {
  return mentions[0];
}

function byPlace(a: Span | undefined, b: Span | undefined): number {
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0);
}
