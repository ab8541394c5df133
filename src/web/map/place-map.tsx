import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { outlinesOn, round } from "../../map/outlines.ts";
import { type Bounds, Projection } from "../../map/projection.ts";
import type { EntityId } from "../../record/id.ts";
import type { MapPlace, MapSpot, MapView } from "../../record/workbench.ts";
import { saidText } from "../parts/said.tsx";
import { useWords } from "../words.ts";
import { useBaseMap } from "./base.ts";
import { labelsFor } from "./labels.ts";
import { areApart, firstSight, moved, scaled, sightOf } from "./sight.ts";

interface PlaceMapProps {
  readonly view: MapView;
  readonly chosen: EntityId | null;
  readonly choose: (place: EntityId | null) => void;
  /** Told what is in sight whenever that changes; null where nothing can be. */
  readonly look: (bounds: Bounds | null) => void;
}

const STEP = 0.2;
const CLOSER = 0.6;
/** A smaller circle than this could not be seen. */
const SMALLEST = 5;
/** What is in sight is told when the map has not moved for so many milliseconds. */
const STILL_FOR = 200;
/** A movement of fewer pixels is a click. */
const STILL = 4;

/** Where things are said to have happened: circles as wide as the place is known, never a single false point. The list beside it says the same in words. */
export function PlaceMap({ view, chosen, choose, look }: PlaceMapProps): ReactNode {
  const { map: words } = useWords();
  const first = useMemo(() => firstSight(view.places), [view]);
  const [asked, see] = useState<Bounds | null>(null);
  const [box, measure] = useBox();
  const sight = asked ?? first;
  const projection = useMemo(() => (sight === null || box === null ? null : new Projection(sight, box.width, box.height)), [sight, box]);
  useEffect(() => {
    const still = setTimeout(() => look(projection?.bounds ?? null), STILL_FOR);
    return () => clearTimeout(still);
  }, [projection, look]);
  if (first === null) return null;
  const go = (change: (bounds: Bounds) => Bounds): void => {
    if (projection !== null) see(change(projection.bounds));
  };
  return (
    <figure className="place-map">
      <div className="map-tools">
        <button type="button" className="plain" onClick={() => go((bounds) => scaled(bounds, CLOSER))}>
          {words.closer}
        </button>
        <button type="button" className="plain" onClick={() => go((bounds) => scaled(bounds, 1 / CLOSER))}>
          {words.farther}
        </button>
        <button type="button" className="plain" onClick={() => see(sightOf(view.places))}>
          {words.all}
        </button>
      </div>
      <section
        className="map-frame"
        aria-label={words.label(view.places.length)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move the map while it has the focus
        tabIndex={0}
        ref={measure}
        onKeyDown={(event) => onKey(event, go)}
      >
        {projection === null ? null : <Chart projection={projection} view={view} chosen={chosen} choose={choose} go={go} />}
      </section>
      <figcaption>{words.caption}</figcaption>
    </figure>
  );
}

type Go = (change: (bounds: Bounds) => Bounds) => void;

const ARROWS: Readonly<Record<string, readonly [right: number, up: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

function onKey(event: KeyboardEvent, go: Go): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) go((bounds) => moved(bounds, ...arrow));
  else if (event.key === "+" || event.key === "=") go((bounds) => scaled(bounds, CLOSER));
  else if (event.key === "-") go((bounds) => scaled(bounds, 1 / CLOSER));
  else return;
  event.preventDefault();
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** The size of an element in whole pixels; null before it is there. */
function useBox(): readonly [Box | null, (element: HTMLElement | null) => (() => void) | undefined] {
  const [box, setBox] = useState<Box | null>(null);
  const measure = useRef((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      // One that is on its way out has no size, and nothing can be drawn on it.
      if (width > 0 && height > 0) setBox({ width, height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [box, measure.current];
}

interface ChartProps {
  readonly projection: Projection;
  readonly view: MapView;
  readonly chosen: EntityId | null;
  readonly choose: (place: EntityId | null) => void;
  readonly go: Go;
}

function Chart({ projection, view, chosen, choose, go }: ChartProps): ReactNode {
  const base = useBaseMap();
  const outlines = useMemo(() => (base === null ? null : outlinesOn(projection, base)), [base, projection]);
  const drag = useDrag(projection, go);
  const { width, height } = projection;
  const known = view.places.filter(({ meant }) => meant.length > 0);
  // The smallest lie above, so that each can be reached; the chosen one lies above all.
  const drawn = [...known].sort((a, b) => Number(a.id === chosen) - Number(b.id === chosen) || widest(b) - widest(a));
  const named = [...known].sort((a, b) => Number(b.id === chosen) - Number(a.id === chosen));
  const labels = labelsFor(
    named.flatMap(({ name, meant: [first] }) => (first === undefined ? [] : [{ name, at: pointOf(projection, first) }])),
    width,
    height,
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" {...drag}>
      {outlines === null ? null : (
        <>
          <path className="land" d={outlines.land} />
          <path className="borders" d={outlines.borders} />
        </>
      )}
      {view.rivals.map((rival) => (
        <Rival key={`${rival.conflict} ${rival.places.join(" ")}`} rival={rival} places={known} projection={projection} />
      ))}
      {drawn.map((place) => (
        <Marker
          key={place.id}
          place={place}
          projection={projection}
          isChosen={place.id === chosen}
          choose={() => choose(place.id === chosen ? null : place.id)}
        />
      ))}
      {labels.map(({ at: [x, y], text }) => (
        <text key={`${x} ${y}`} x={round(x)} y={round(y)}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Moves the map with the pointer. A click stays a click. */
function useDrag(projection: Projection, go: Go) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly bounds: Bounds; moving: boolean } | null>(null);
  const { width, height } = projection;
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button === 0) from.current = { x: event.clientX, y: event.clientY, bounds: projection.bounds, moving: false };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const start = from.current;
      if (start === null) return;
      const [x, y] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moving && Math.hypot(x, y) < STILL) return;
      if (!start.moving) event.currentTarget.setPointerCapture(event.pointerId);
      start.moving = true;
      go(() => moved(start.bounds, -x / width, y / height));
    },
    onPointerUp: () => {
      from.current = null;
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}

function pointOf(projection: Projection, { at: [latitude, longitude] }: MapSpot): readonly [number, number] {
  const { west, east } = projection.bounds;
  // Of the three places on a map that goes round, the one that is on it.
  const turned = [0, 360, -360].map((turn) => longitude + turn).find((one) => one >= west && one <= east) ?? longitude;
  return projection.point([turned, latitude]);
}

const widest = ({ meant }: MapPlace): number => Math.max(...meant.map(({ radius }) => radius ?? 0));

/** Amber where something about it conflicts, red where somebody denies it. */
export function toneOf({ conflicts, denied }: MapPlace): "conflict" | "deny" | "assert" {
  return conflicts > 0 ? "conflict" : denied > 0 ? "deny" : "assert";
}

interface MarkerProps {
  readonly place: MapPlace;
  readonly projection: Projection;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** What one name may mean: dashed where that is more than one spot. */
function Marker({ place, projection, isChosen, choose }: MarkerProps): ReactNode {
  const several = areApart(place.meant) ? " several" : "";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has a button for the same
    <g className={`marker tone-${toneOf(place)}${several}${isChosen ? " chosen" : ""}`} onClick={choose}>
      <title>{place.name}</title>
      {place.meant.map((spot) => {
        const [x, y] = pointOf(projection, spot).map(round);
        const key = `${spot.name} ${spot.kind} ${spot.at.join()}`;
        if (spot.radius === null) return <rect key={key} x={(x ?? 0) - 6} y={(y ?? 0) - 6} width="12" height="12" />;
        return <circle key={key} cx={x} cy={y} r={round(Math.max(SMALLEST, projection.pixels(spot.radius)))} />;
      })}
    </g>
  );
}

/** Between two places at which something cannot both have been. */
function Rival({
  rival,
  places,
  projection,
}: {
  readonly rival: MapView["rivals"][number];
  readonly places: readonly MapPlace[];
  readonly projection: Projection;
}): ReactNode {
  const words = useWords();
  const [from, to] = rival.places.map((id) => places.find((place) => place.id === id)?.meant[0]);
  if (from === undefined || to === undefined) return null;
  const ends = [from, to].map((spot) => pointOf(projection, spot).map(round).join(" "));
  return (
    <path className="rival" d={`M${ends.join("L")}`}>
      <title>{saidText(rival.explanation, words)}</title>
    </path>
  );
}
