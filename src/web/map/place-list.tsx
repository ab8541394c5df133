import type { ReactNode } from "react";
import type { EntityId } from "../../record/id.ts";
import type { MapPlace, MapView } from "../../record/workbench.ts";
import { useWords } from "../words.ts";
import { toneOf } from "./place-map.tsx";

interface PlaceListProps {
  readonly view: MapView;
  readonly chosen: EntityId | null;
  readonly choose: (place: EntityId | null) => void;
}

/** The places of a map in words: each can be chosen, those too that no list of places has. */
export function PlaceList({ view, chosen, choose }: PlaceListProps): ReactNode {
  const { map: words } = useWords();
  const row = (place: MapPlace): ReactNode => (
    <PlaceRow key={place.id} place={place} isChosen={place.id === chosen} choose={() => choose(place.id === chosen ? null : place.id)} />
  );
  const [known, unknown] = [view.places.filter(({ meant }) => meant.length > 0), view.places.filter(({ meant }) => meant.length === 0)];
  return (
    <section className="place-list" aria-labelledby="places-title">
      <h2 id="places-title">{words.places}</h2>
      <ul>{known.map(row)}</ul>
      {unknown.length === 0 ? null : (
        <>
          <h3>{words.unknown}</h3>
          <ul>{unknown.map(row)}</ul>
        </>
      )}
      {view.total > view.places.length ? <p className="note">{words.more(view.total - view.places.length)}</p> : null}
    </section>
  );
}

function PlaceRow({
  place,
  isChosen,
  choose,
}: {
  readonly place: MapPlace;
  readonly isChosen: boolean;
  readonly choose: () => void;
}): ReactNode {
  const { map: words, counts } = useWords();
  return (
    <li className={`tone-${toneOf(place)}`}>
      <button type="button" className="plain" aria-pressed={isChosen} onClick={choose}>
        <bdi>{place.name}</bdi>
      </button>{" "}
      <span className="note">
        {words.claims(place.claims)}
        {place.conflicts > 0 ? `, ${counts.inConflicts(place.conflicts)}` : ""}
        {place.denied > 0 ? `, ${words.denied(place.denied)}` : ""}
      </span>
      {isChosen ? <Meant place={place} /> : null}
    </li>
  );
}

/** What the name may mean, and how closely that is known. */
function Meant({ place: { meant } }: { readonly place: MapPlace }): ReactNode {
  const { map: words, format } = useWords();
  if (meant.length === 0) return <p className="note">{words.nowhere}</p>;
  return (
    <ul className="meant">
      {meant.map((spot) => (
        <li key={`${spot.name} ${spot.kind} ${spot.at.join()}`} className="note">
          {format.place(spot)}: {words.kind[spot.kind]}, {spot.radius === null ? words.somewhere : words.within(spot.radius)}
        </li>
      ))}
    </ul>
  );
}
