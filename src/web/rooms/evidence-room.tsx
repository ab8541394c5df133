import { type ReactNode, useEffect, useRef, useState } from "react";
import { acquiredFields } from "../../record/acquired-in-words.ts";
import { isId } from "../../record/id.ts";
import { PDF } from "../../record/item.ts";
import { english } from "../../record/sentence.ts";
import type { EventLine, ItemLine, LogView } from "../../record/workbench.ts";
import { checkLog, type LogVerdict } from "../check-log.ts";
import { ItemMenu, KeptBack } from "../deciding/leaving-acts.tsx";
import { AllOfThem } from "../parts/all-of-them.tsx";
import { DecidedHere } from "../parts/decided-here.tsx";
import { English } from "../parts/english.tsx";
import { EventWords } from "../parts/event-words.tsx";
import { fileKind } from "../parts/file-kind.ts";
import { ItemPages } from "../parts/item-pages.tsx";
import { ItemPicture } from "../parts/item-picture.tsx";
import { ItemRecording } from "../parts/item-recording.tsx";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Said, Sentences } from "../parts/said.tsx";
import { Text } from "../parts/text.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { UndoForm } from "../parts/undo-form.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { decidedResource, eventsResource, itemResource, itemsResource, logResource, useResource } from "../resource.ts";
import { useNamed } from "../route.ts";
import { useWords } from "../words.ts";

/** What is preserved, how it came, and the log that outsiders can check: this browser works it out itself. */
export function EvidenceRoom(): ReactNode {
  const { evidence: words } = useWords();
  const named = useNamed();
  const history = useRef<HTMLHeadingElement>(null);
  useEffect(() => (named === HISTORY ? comeTo(history.current) : undefined), [named]);
  return (
    <div className="evidence-room">
      <header className="title">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </header>
      <Waiting loaded={useResource(logResource, "")}>{(log) => <Custody log={log} />}</Waiting>
      <section aria-labelledby="items-title">
        <h2 id="items-title">{words.items}</h2>
        {isId("i", named) ? (
          <NamedItem key={named} id={named} />
        ) : (
          <Listing of={itemsResource} nothing={words.noItems}>
            {(items) => (
              <ul className="items">
                {items.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            )}
          </Listing>
        )}
      </section>
      <section aria-labelledby="history-title">
        <h2 id="history-title" ref={history} tabIndex={-1}>
          {words.history}
        </h2>
        <Listing of={eventsResource} nothing={words.noHistory}>
          {(events) => (
            <ol className="history">
              {events.map((event) => (
                <Happened key={event.seq} event={event} />
              ))}
            </ol>
          )}
        </Listing>
      </section>
    </div>
  );
}

/** By which an address names the history. */
const HISTORY = "history";

/** Brings a part of the room into sight, once the room itself was come to. Gives what calls it off. */
function comeTo(part: HTMLElement | null): () => void {
  const timer = setTimeout(() => {
    part?.scrollIntoView({ block: "start" });
    part?.focus({ preventScroll: true });
  });
  return () => clearTimeout(timer);
}

/** The one item that the address names, opened. */
function NamedItem({ id }: { readonly id: string }): ReactNode {
  const { evidence: words } = useWords();
  return (
    <>
      <AllOfThem to="/evidence">{words.allItems}</AllOfThem>
      <Waiting loaded={useResource(itemResource, id)}>
        {(item) => (
          <ul className="items">
            <Item item={item} named />
          </ul>
        )}
      </Waiting>
    </>
  );
}

function Custody({ log }: { readonly log: LogView }): ReactNode {
  const { evidence: words } = useWords();
  const [done, setDone] = useState(0);
  const [verdict, setVerdict] = useState<LogVerdict | null>(null);
  const [trouble, setTrouble] = useState<Error | null>(null);
  useEffect(() => {
    let gone = false;
    setTrouble(null);
    checkLog(log, (size) => gone || setDone(size)).then(
      (found) => gone || setVerdict(found),
      (error: unknown) => gone || setTrouble(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      gone = true;
    };
  }, [log]);
  return (
    <section className="custody" aria-labelledby="custody-title">
      <h2 id="custody-title">{words.custody}</h2>
      <p role="status" className={verdict === null ? "" : `verdict ${toneOf(verdict)}`}>
        {trouble !== null ? <Trouble error={trouble} /> : verdict === null ? words.working(done, log.size) : words.verdict(verdict)}
      </p>
      <dl className="log-facts">
        <dt>{words.log}</dt>
        <dd>{log.origin}</dd>
        <dt>{words.key}</dt>
        <dd>
          <code>{log.key}</code>
        </dd>
        {log.behind === null ? null : (
          <>
            <dt>{words.notSigned}</dt>
            <dd>
              <Said>{log.behind}</Said>
            </dd>
          </>
        )}
      </dl>
      <p className="where">{words.compare}</p>
    </section>
  );
}

function toneOf({ kind }: LogVerdict): "whole" | "unsigned" | "altered" {
  return kind === "whole" || kind === "unsigned" ? kind : "altered";
}

function Item({ item, named = false }: { readonly item: ItemLine; readonly named?: boolean }): ReactNode {
  const { evidence: words, counts, format } = useWords();
  const [opened, setOpened] = useState(named);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => (named ? comeTo(summary.current) : undefined), [named]);
  return (
    <li id={item.id}>
      <details open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary ref={summary}>
          <bdi className="item-name">
            <Text>{item.name}</Text>
          </bdi>
          <span className="where">
            {fileKind(item.mediaType)}, {format.bytes(item.size)}
            {item.aside === null ? "" : `, ${words.aside}`}
            {item.alike.length > 0 ? <span className="conflict-words"> · {words.like(item.alike.length)}</span> : null}
          </span>
        </summary>
        {item.kind === "image" ? <ItemPicture item={item.id} name={item.name} /> : null}
        {item.mediaType === PDF ? <ItemPages item={item.id} name={item.name} /> : null}
        {item.kind === "video" || item.kind === "sound" ? (
          <ItemRecording recording={{ item: item.id, name: item.name, kind: item.kind, mediaType: item.mediaType, codecs: [] }} />
        ) : null}
        <dl className="item-facts">
          <Fact name={words.added}>
            {item.added === null ? words.addedErased : words.addedBy(format.moment(item.added.at), item.added.by)}
          </Fact>
          <Fact name="SHA-256">
            <code>{item.digest}</code>
          </Fact>
          {item.dimensions === null ? null : (
            <Fact name={words.pixels}>
              {item.dimensions.width} × {item.dimensions.height}
            </Fact>
          )}
          <Acquired item={item} />
          {item.says.length === 0 ? null : (
            <Fact name={words.says}>
              <Sentences between="; ">{item.says}</Sentences>
            </Fact>
          )}
          {item.seen.length === 0 ? null : (
            <Fact name={words.recording}>
              <Sentences between=" ">{item.seen}</Sentences>
            </Fact>
          )}
          {item.common.map((other) => (
            <Fact key={other.id} name={words.probablySame}>
              <Link to={`/evidence#${other.id}`}>
                <Text>{other.name}</Text>
              </Link>
              : <Said>{other.words}</Said>
            </Fact>
          ))}
          {item.alike.length === 0 ? null : (
            <Fact name={words.alike}>
              {item.alike.map((other) => (
                <span key={other.id}>
                  <Link to={`/evidence#${other.id}`}>
                    <Text>{other.name}</Text>
                  </Link>{" "}
                  {words.differ(other.bits)}{" "}
                </span>
              ))}
            </Fact>
          )}
          {item.reports.length === 0 ? null : (
            <Fact name={words.readAs}>
              {item.reports.slice(0, 12).map((report) => (
                <span key={report.id} className="listed">
                  <Link to={`/reports/${report.id}`}>
                    <Text>{report.title}</Text>
                  </Link>
                </span>
              ))}
              {item.reports.length > 12 ? counts.more(item.reports.length - 12) : null}
            </Fact>
          )}
          {item.remarks.length === 0 ? null : (
            <Fact name={words.noticed}>
              <Remarks>{item.remarks}</Remarks>
            </Fact>
          )}
        </dl>
        {opened ? <Deciding item={item} /> : null}
      </details>
    </li>
  );
}

/** What was decided about an item, and what can be; asked for when it is opened. */
function Deciding({ item: { id, name, reports } }: { readonly item: ItemLine }): ReactNode {
  const { data } = useResource(decidedResource, id);
  if (data === null) return null;
  return (
    <>
      <KeptBack seen={data} />
      <DecidedHere lines={data} open />
      <ItemMenu item={id} name={name} reports={reports.length} seen={data} />
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A name of a field where it does not begin a sentence; an abbreviation stays as it is. */
function withinSentence(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** What is not known to the catalogue was written in English. */
function Remarks({ children }: { readonly children: ItemLine["remarks"] }): ReactNode {
  return (
    <ul className="remarks">
      {children.map((remark) => (
        <li key={english(remark)}>{typeof remark === "string" ? <English>{remark}</English> : <Said>{remark}</Said>}</li>
      ))}
    </ul>
  );
}

function Acquired({ item: { acquired } }: { readonly item: ItemLine }): ReactNode {
  const { evidence, format } = useWords();
  if (acquired === null) return null;
  const { way, of, sha512 } = acquired;
  const { known, unknown } = acquiredFields(acquired);
  return (
    <>
      <Fact name={evidence.came}>
        <Text>{way === "file" ? evidence.ownFile : of === undefined ? evidence.insideOther : evidence.inside(of)}</Text>
      </Fact>
      {known.map(({ field, value }) => (
        <Fact key={field} name={evidence.acquired[field]}>
          <Text>{value}</Text>
        </Fact>
      ))}
      {unknown.length === 0 ? null : (
        <Fact name={evidence.unknown}>
          <span className="where">
            {format.all(unknown.map((field, i) => (i === 0 ? evidence.acquired[field] : withinSentence(evidence.acquired[field]))))}
          </span>
        </Fact>
      )}
      {sha512 === undefined ? null : (
        <Fact name="SHA-512">
          <code>{sha512}</code>
        </Fact>
      )}
    </>
  );
}

function Happened({ event }: { readonly event: EventLine }): ReactNode {
  const { because, format, names } = useWords();
  return (
    <li>
      <p className="where">
        {event.seq} · {format.moment(event.at)} · <Text>{event.by ?? names.erased}</Text>
      </p>
      <p>
        <EventWords event={event} />
      </p>
      {event.because === null ? null : <p className="where">{because(<Text>{event.because}</Text>)}</p>}
      {event.undo === null ? null : <UndoForm decision={event.undo} />}
    </li>
  );
}
