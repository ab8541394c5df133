import { type ReactNode, useEffect, useState } from "react";
import type { EventLine, ItemLine, LogView } from "../../record/workbench.ts";
import { checkLog, type LogVerdict } from "../check-log.ts";
import { ItemFrames } from "../parts/item-frames.tsx";
import { ItemPicture } from "../parts/item-picture.tsx";
import { Link } from "../parts/link.tsx";
import { Listing } from "../parts/listing.tsx";
import { Text } from "../parts/text.tsx";
import { UndoForm } from "../parts/undo-form.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { eventsResource, itemsResource, logResource, useResource } from "../resource.ts";
import { bytes, count, EVENT_WORDS, moment } from "../wording.ts";

/** What is preserved, how it came, and the log that outsiders can check: this browser works it out itself. */
export function EvidenceRoom(): ReactNode {
  return (
    <div className="evidence-room">
      <header className="title">
        <h1>Evidence and custody</h1>
        <p className="lead">What is preserved and how it came, and every act since, in a log that outsiders can check.</p>
      </header>
      <Waiting loaded={useResource(logResource, "")}>{(log) => <Custody log={log} />}</Waiting>
      <section aria-labelledby="items-title">
        <h2 id="items-title">Preserved items</h2>
        <Listing of={itemsResource} nothing="Nothing has been added yet.">
          {(items) => (
            <ul className="items">
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ul>
          )}
        </Listing>
      </section>
      <section aria-labelledby="history-title">
        <h2 id="history-title">What happened, the latest first</h2>
        <Listing of={eventsResource} nothing="Nothing is in the log.">
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

function Custody({ log }: { readonly log: LogView }): ReactNode {
  const [done, setDone] = useState(0);
  const [verdict, setVerdict] = useState<LogVerdict | null>(null);
  const [trouble, setTrouble] = useState("");
  useEffect(() => {
    let gone = false;
    setTrouble("");
    checkLog(log, (size) => gone || setDone(size)).then(
      (found) => gone || setVerdict(found),
      (error: unknown) => gone || setTrouble(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      gone = true;
    };
  }, [log]);
  return (
    <section className="custody" aria-labelledby="custody-title">
      <h2 id="custody-title">The custody log</h2>
      <p role="status" className={verdict === null ? "" : `verdict ${verdict.kind}`}>
        {trouble !== ""
          ? trouble
          : verdict === null
            ? `Working the log out: ${count(done, "entry", "entries")} of ${log.size} …`
            : verdictWords(verdict)}
      </p>
      <dl className="log-facts">
        <dt>Log</dt>
        <dd>{log.origin}</dd>
        <dt>Key</dt>
        <dd>
          <code>{log.key}</code>
        </dd>
        {log.behind === null ? null : (
          <>
            <dt>Not signed</dt>
            <dd>{log.behind}</dd>
          </>
        )}
      </dl>
      <p className="where">
        Compare the key with the one that you were given by another way. Until a third party signs too, the log shows that nothing was
        changed since it was signed, and not when that was.
      </p>
    </section>
  );
}

function verdictWords(verdict: LogVerdict): string {
  if (verdict.kind === "unsigned") return `Not signed: ${verdict.because}.`;
  if (verdict.kind === "altered") return `Altered here: ${verdict.because}.`;
  const behind = verdict.unsigned > 0 ? ` ${count(verdict.unsigned, "entry is", "entries are")} not signed yet.` : "";
  const anchored =
    verdict.others > 0
      ? ` ${count(verdict.others, "other signature stands", "other signatures stand")} on it.`
      : " Unanchored: no third party has signed it.";
  return `Unchanged since it was signed: this browser worked the root of ${count(verdict.size, "entry", "entries")} out itself, and it is the signed one (${verdict.seconds.toFixed(1)} s).${behind}${anchored}`;
}

function Item({ item }: { readonly item: ItemLine }): ReactNode {
  return (
    <li id={item.id}>
      <details>
        <summary>
          <bdi className="item-name">
            <Text>{item.name}</Text>
          </bdi>
          <span className="where">
            {item.mediaType}, {bytes(item.size)}
            {item.aside === null ? "" : ", set aside"}
            {item.alike.length > 0 ? <span className="conflict-words"> · like {count(item.alike.length, "other picture")}</span> : null}
          </span>
        </summary>
        {item.kind === "image" ? <ItemPicture item={item.id} name={item.name} /> : null}
        {item.kind === "video" ? <ItemFrames item={item.id} name={item.name} /> : null}
        <dl className="item-facts">
          <Fact name="Added">{item.added === null ? "its record was erased" : `${moment(item.added.at)} by ${item.added.by}`}</Fact>
          <Fact name="SHA-256">
            <code>{item.digest}</code>
          </Fact>
          {item.dimensions === null ? null : (
            <Fact name="Pixels">
              {item.dimensions.width} × {item.dimensions.height}
            </Fact>
          )}
          <Acquired item={item} />
          {item.says.length === 0 ? null : (
            <Fact name="It says of itself">
              <Text>{item.says.join("; ")}</Text>
            </Fact>
          )}
          {item.seen.length === 0 ? null : (
            <Fact name="Recording">
              <Text>{item.seen.join(" ")}</Text>
            </Fact>
          )}
          {item.common.map((other) => (
            <Fact key={other.id} name="Probably the same">
              <Link to={`/evidence#${other.id}`}>
                <Text>{other.name}</Text>
              </Link>
              : {other.words}
            </Fact>
          ))}
          {item.alike.length === 0 ? null : (
            <Fact name="Alike">
              {item.alike.map((other) => (
                <span key={other.id}>
                  <Link to={`/evidence#${other.id}`}>
                    <Text>{other.name}</Text>
                  </Link>{" "}
                  ({other.bits} of 256 bits differ){" "}
                </span>
              ))}
            </Fact>
          )}
          {item.reports.length === 0 ? null : (
            <Fact name="Read as">
              {item.reports.slice(0, 12).map((report) => (
                <span key={report.id} className="listed">
                  <Link to={`/reports/${report.id}`}>
                    <Text>{report.title}</Text>
                  </Link>
                </span>
              ))}
              {item.reports.length > 12 ? `and ${item.reports.length - 12} more` : null}
            </Fact>
          )}
          {item.remarks.length === 0 ? null : (
            <Fact name="Noticed">
              <Text>{item.remarks.join(" ")}</Text>
            </Fact>
          )}
        </dl>
      </details>
    </li>
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

function Acquired({ item: { acquired } }: { readonly item: ItemLine }): ReactNode {
  if (acquired === null) return null;
  const { way, of, told, container, sha512 } = acquired;
  const words = [
    way === "inside" ? `inside ${of ?? "another file"}` : "as a file of its own",
    told?.method,
    told?.url ?? container?.url,
    told?.captured === undefined && container?.captured === undefined ? undefined : `captured ${told?.captured ?? container?.captured}`,
    told?.tool === undefined ? undefined : `with ${told.tool}`,
    told?.state,
  ].filter((word) => word !== undefined);
  return (
    <>
      <Fact name="Came">
        <Text>{words.join(", ")}</Text>
      </Fact>
      {sha512 === undefined ? null : (
        <Fact name="SHA-512">
          <code>{sha512}</code>
        </Fact>
      )}
    </>
  );
}

function Happened({ event }: { readonly event: EventLine }): ReactNode {
  return (
    <li>
      <p className="where">
        {event.seq} · {moment(event.at)} · <Text>{event.by ?? "erased"}</Text>
      </p>
      <p>
        {EVENT_WORDS[event.type]} <Text>{event.title}</Text>
      </p>
      {event.because === null ? null : (
        <p className="where">
          because <Text>{event.because}</Text>
        </p>
      )}
      {event.undo === null ? null : <UndoForm decision={event.undo} />}
    </li>
  );
}
