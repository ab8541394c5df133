import { type ReactNode, useCallback, useState } from "react";
import type { Bounds } from "../../map/projection.ts";
import { dayNumber } from "../../record/day-number.ts";
import type { EntityId } from "../../record/id.ts";
import type { MapView } from "../../record/workbench.ts";
import { PlaceList } from "../map/place-list.tsx";
import { PlaceMap } from "../map/place-map.tsx";
import { Listing } from "../parts/listing.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { mapWithin, timelineWithin, useResource } from "../resource.ts";
import { dateText } from "../timeline/axis.ts";
import { Lines } from "../timeline/lines.tsx";
import { useWords } from "../words.ts";

/** The dates of a form; empty where none is given. */
interface Days {
  readonly first: string;
  readonly last: string;
}

const ALWAYS: Days = { first: "", last: "" };

/**
 * When and where things are said to have happened, against when that was said. Rival times and places stand side by side, never as one point. The days that are
 * chosen say which places are on the map, and the place or the frame that is chosen says which claims are on the timeline.
 */
export function TimelineRoom(): ReactNode {
  const { shell, timeline: words, map } = useWords();
  const [days, setDays] = useState(ALWAYS);
  const [place, choose] = useState<EntityId | null>(null);
  const [sight, look] = useState<Bounds | null>(null);
  const [framed, frame] = useState(false);
  const between = questionOf({ ...days });
  const all = questionOf({ ...days, place, in: framed && sight !== null ? degrees(sight) : null });
  const loaded = useResource(mapWithin(between), "");
  const view = useLast(loaded.data);
  const drawn = useCallback((first: number, last: number) => setDays({ first: dateText(first), last: dateText(last) }), []);
  return (
    <div className="timeline-room">
      <header className="title">
        <h1>{shell.room.timeline}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <Waiting loaded={{ ...loaded, data: view }}>{(data) => <Where view={data} place={place} choose={choose} look={look} />}</Waiting>
      <fieldset className="between">
        <legend>{words.between}</legend>
        <label>
          <span className="heard">{words.first}</span>
          <input type="date" value={days.first} onChange={(event) => setDays({ ...days, first: event.target.value })} />
        </label>
        <label>
          {words.and} <span className="heard">{words.last}</span>
          <input type="date" value={days.last} onChange={(event) => setDays({ ...days, last: event.target.value })} />
        </label>
        {days === ALWAYS ? null : (
          <button type="button" className="plain" onClick={() => setDays(ALWAYS)}>
            {words.all}
          </button>
        )}
        {sight === null ? null : (
          <button type="button" className="plain" aria-pressed={framed} onClick={() => frame(!framed)}>
            {map.onlyInFrame}
          </button>
        )}
        {place === null ? null : (
          <button type="button" className="plain" aria-pressed="true" onClick={() => choose(null)}>
            {map.onlyAt(view?.places.find(({ id }) => id === place)?.name ?? "")}
          </button>
        )}
      </fieldset>
      <Listing key={all} of={timelineWithin(all)} nothing={all === "" ? words.nothing : words.nothingBetween}>
        {(lines) => <Lines lines={lines} first={dayNumber(days.first)} last={dayNumber(days.last)} choose={drawn} />}
      </Listing>
    </div>
  );
}

interface WhereProps {
  readonly view: MapView;
  readonly place: EntityId | null;
  readonly choose: (place: EntityId | null) => void;
  readonly look: (bounds: Bounds | null) => void;
}

function Where({ view, place, choose, look }: WhereProps): ReactNode {
  const { map: words } = useWords();
  if (view.places.length === 0) return <p className="nothing">{words.nothing}</p>;
  return (
    <div className={view.places.every(({ meant }) => meant.length === 0) ? "where-part unmapped" : "where-part"}>
      <PlaceMap view={view} chosen={place} choose={choose} look={look} />
      <PlaceList view={view} chosen={place} choose={choose} />
    </div>
  );
}

/** What was there last, until there is something else: the map stays where it is while other days are asked for. */
function useLast<T>(data: T | null): T | null {
  const [last, keep] = useState(data);
  if (data !== null && data !== last) keep(data);
  return data ?? last;
}

/** What is asked for, as the query of an address; empty where it is everything. */
function questionOf(asked: Readonly<Record<string, string | null>>): string {
  return Object.entries(asked)
    .flatMap(([key, value]) => (value === null || value === "" ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join("&");
}

/** To a hundredth of a degree: about a kilometre. */
function degrees({ west, south, east, north }: Bounds): string {
  return [west, south, east, north].map((one) => one.toFixed(2)).join(",");
}
