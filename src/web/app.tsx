import { type ReactNode, useEffect, useRef, useState } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { switchLatin } from "./latin.ts";
import { letterOf } from "./letter-key.ts";
import { follow, useConnected } from "./live.ts";
import type { Words } from "./messages/en.ts";
import { LanguageMenu } from "./parts/language-menu.tsx";
import { Link } from "./parts/link.tsx";
import { Palette } from "./parts/palette.tsx";
import { SupposeBar } from "./parts/suppose-bar.tsx";
import { Text } from "./parts/text.tsx";
import { hidePictures } from "./pictures.ts";
import { caseResource, useResource } from "./resource.ts";
import { CaseRoom } from "./rooms/case-room.tsx";
import { ClaimRoom } from "./rooms/claim-room.tsx";
import { ClaimsRoom } from "./rooms/claims-room.tsx";
import { ConflictsRoom } from "./rooms/conflicts-room.tsx";
import { EntitiesRoom } from "./rooms/entities-room.tsx";
import { EntityRoom } from "./rooms/entity-room.tsx";
import { EvidenceRoom } from "./rooms/evidence-room.tsx";
import { QuestionsRoom } from "./rooms/questions-room.tsx";
import { ReportRoom } from "./rooms/report-room.tsx";
import { ReportsRoom } from "./rooms/reports-room.tsx";
import { TimelineRoom } from "./rooms/timeline-room.tsx";
import { go, placeLeft, type Route, routeOf, usePath } from "./route.ts";
import { supposeNothing } from "./supposing.ts";
import { keysAreOn, writes } from "./use-review.ts";
import { useWords } from "./words.ts";

const ROOMS = [
  { to: "/", room: "case", rooms: ["case"] },
  { to: "/reports", room: "reports", rooms: ["reports", "report"] },
  { to: "/claims", room: "claims", rooms: ["claims", "claim"] },
  { to: "/questions", room: "questions", rooms: ["questions"] },
  { to: "/conflicts", room: "conflicts", rooms: ["conflicts"] },
  { to: "/timeline", room: "timeline", rooms: ["timeline"] },
  { to: "/entities", room: "entities", rooms: ["entities", "entity"] },
  { to: "/evidence", room: "evidence", rooms: ["evidence"] },
] as const;

function commandsIn({ shell }: Words): readonly { readonly name: string; act(): void }[] {
  return [
    ...ROOMS.map(({ to, room }) => ({ name: shell.room[room], act: () => go(to) })),
    { name: shell.hidePictures, act: hidePictures },
    { name: shell.latin, act: switchLatin },
    { name: shell.stopSupposing, act: supposeNothing },
  ];
}

/** Ctrl or Command with K opens the search from everywhere. Where one-letter keys are on, H hides every picture at once, and L writes other scripts in Latin letters too. */
function useShellKeys(search: (open: boolean) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const letter = letterOf(event);
      if ((event.ctrlKey || event.metaKey) && letter === "k") {
        event.preventDefault();
        search(true);
      } else if (writes(event.target) || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
      else if (letter === "h") hidePictures();
      else if (letter === "l") switchLatin();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [search]);
}

/** The house: a line of rooms above, the room below. */
export function App(): ReactNode {
  const words = useWords();
  const { shell } = words;
  const route = routeOf(usePath());
  const { data } = useResource(caseResource, "");
  const main = useRef<HTMLElement>(null);
  const entered = useRef(placeOf(route));
  const place = placeOf(route);
  const title = data?.title;
  const connected = useConnected();
  const [searching, search] = useState(false);
  useEffect(follow, []);
  useEffect(() => {
    history.scrollRestoration = "manual";
  }, []);
  useShellKeys(search);
  useEffect(() => {
    const name = shell.room[ROOMS.find((one) => one.rooms.some((room) => room === route.room))?.room ?? "nowhere"];
    document.title = title === undefined ? `${name} · Firsthand` : `${name} · ${title} · Firsthand`;
  }, [route.room, title, shell]);
  useEffect(() => {
    if (entered.current === place) return;
    entered.current = place;
    window.scrollTo(0, placeLeft());
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <I18nProvider locale={words.format.locale}>
      <a className="skip" href="#room">
        {shell.skip}
      </a>
      <header className="shell">
        <Link to="/" className="wordmark">
          Firsthand
        </Link>
        {title === undefined ? null : (
          <p className="case-name">
            <Text>{title}</Text>
          </p>
        )}
        <button type="button" className="plain search-button" onClick={() => search(true)} aria-keyshortcuts="Control+K">
          {shell.search} <kbd>Ctrl K</kbd>
        </button>
        <LanguageMenu />
        <nav aria-label={shell.rooms}>
          {ROOMS.map(({ to, room: name, rooms }) => (
            <Link key={to} to={to} current={rooms.some((room) => room === route.room) ? "page" : undefined}>
              {shell.room[name]}
            </Link>
          ))}
        </nav>
      </header>
      {connected ? null : (
        <p className="disconnected" role="alert">
          {shell.disconnected}
        </p>
      )}
      <main id="room" ref={main} tabIndex={-1}>
        <Room route={route} />
      </main>
      <SupposeBar />
      <Palette isOpen={searching} setOpen={search} commands={commandsIn(words)} />
    </I18nProvider>
  );
}

/** Two addresses within one place do not move the reader to the top. */
function placeOf(route: Route): string {
  if (route.room === "claim") return `claim ${route.claim}`;
  return route.room === "entity" ? `entity ${route.entity}` : route.room;
}

function Nowhere(): ReactNode {
  return <h1>{useWords().shell.nowhere}</h1>;
}

function Room({ route }: { readonly route: Route }): ReactNode {
  switch (route.room) {
    case "case":
      return <CaseRoom />;
    case "reports":
      return <ReportsRoom />;
    case "report":
      return <ReportRoom report={route.report} selected={route.utterance} />;
    case "claims":
      return <ClaimsRoom />;
    case "claim":
      return <ClaimRoom id={route.claim} />;
    case "questions":
      return <QuestionsRoom question={route.question} />;
    case "conflicts":
      return <ConflictsRoom conflict={route.conflict} />;
    case "timeline":
      return <TimelineRoom />;
    case "entities":
      return <EntitiesRoom />;
    case "entity":
      return <EntityRoom id={route.entity} />;
    case "evidence":
      return <EvidenceRoom />;
    case "nowhere":
      return <Nowhere />;
  }
}
