import { type ReactNode, useState } from "react";
import { CONSENTS, PROTECTION_STATUSES, type ProtectionStatus } from "../../record/decision.ts";
import { parsePlace } from "../../record/place.ts";
import type { DecidedLine, EntityView } from "../../record/workbench.ts";
import { Choice } from "../deciding/fields.tsx";
import { SameMenu } from "../deciding/name-acts.tsx";
import { sourceActs } from "../deciding/origin-acts.tsx";
import { ClaimRows } from "../parts/claim-rows.tsx";
import { DecideForm } from "../parts/decide-form.tsx";
import { DecideMenu } from "../parts/decide-menu.tsx";
import { DecidedHere } from "../parts/decided-here.tsx";
import { LatinSwitch, NamesInLatin } from "../parts/in-latin.tsx";
import { Link } from "../parts/link.tsx";
import { ProtectionMark } from "../parts/protection-mark.tsx";
import { PlaceLink, QuoteBlock } from "../parts/quote.tsx";
import { Said } from "../parts/said.tsx";
import { Text } from "../parts/text.tsx";
import { UndoForm } from "../parts/undo-form.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { decidedResource, entityResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";

/** Somebody or something: its names and why they are held to be one, what is told of it and where, what it says, and how it may appear outside. */
export function EntityRoom({ id }: { readonly id: string }): ReactNode {
  return <Waiting loaded={useResource(entityResource, id)}>{(view) => <Entity key={view.id} view={view} />}</Waiting>;
}

function Entity({ view }: { readonly view: EntityView }): ReactNode {
  const { entity: words, counts, kind } = useWords();
  return (
    <article className="entity-room">
      <header className="title">
        <p className="eyebrow">{kind.entity[view.type]}</p>
        <h1>
          <bdi>
            <Text>{view.name}</Text>
          </bdi>
        </h1>
        <p className="counts">{words.mentioned(view.mentions, view.reports)}</p>
        {view.latin.length === 0 ? null : <LatinSwitch />}
      </header>
      <Protection view={view} />
      <Names view={view} />
      <AsSource view={view} />
      <Facts view={view} />
      {view.says.length === 0 ? null : (
        <section aria-labelledby="says-title">
          <h2 id="says-title">{words.says}</h2>
          <ul className="ledger claims">
            <ClaimRows claims={view.says} />
          </ul>
          {view.claims > view.says.length ? <p className="where">{counts.moreClaims(view.claims - view.says.length)}</p> : null}
        </section>
      )}
      <section aria-labelledby="places-title">
        <h2 id="places-title">{words.places}</h2>
        <ul className="said">
          {view.places.map((quote) => (
            <li key={`${quote.report} ${quote.before}`}>
              <QuoteBlock quote={quote} />
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}

/** Nothing is said of it. */
const UNSAID = "";
type Consent = typeof UNSAID | (typeof CONSENTS)[number];

function Protection({ view }: { readonly view: EntityView }): ReactNode {
  const { entity: words, kind, deciding } = useWords();
  const [status, choose] = useState<ProtectionStatus>(view.protection.status);
  const [consent, agree] = useState<Consent>(UNSAID);
  const { because, waiting } = view.protection;
  return (
    <section className="protection-part" aria-labelledby="protection-title">
      <h2 id="protection-title">{words.outside}</h2>
      <ProtectionMark protection={view.protection} />
      <p className="where">
        <Said>{because}</Said>
      </p>
      <div className="decisions">
        <DecideForm
          label={isSomebody(view) ? words.protect : words.protectThing}
          submit={deciding.decide}
          make={(reason) => ({ kind: "protect", name: view.name, status, ...(consent === UNSAID ? {} : { consent }), because: reason })}
        >
          <label className="field">
            {words.status}
            <select value={status} onChange={(event) => choose(PROTECTION_STATUSES.find((one) => one === event.target.value) ?? status)}>
              {PROTECTION_STATUSES.map((one) => (
                <option key={one} value={one}>
                  {kind.protection[one]}
                </option>
              ))}
            </select>
          </label>
          {isSomebody(view) ? (
            <Choice
              label={words.consent}
              value={consent}
              choose={agree}
              options={[UNSAID, ...CONSENTS]}
              nameOf={(one) => words.consents[one]}
            />
          ) : null}
          <p className="where">{words.second}</p>
        </DecideForm>
        {view.protection.hidden ? (
          <DecideForm label={words.lift} make={(reason) => ({ kind: "lift", name: view.name, what: "name", because: reason })}>
            <p className="where">{words.liftSecond}</p>
          </DecideForm>
        ) : null}
        {view.protection.guarded ? (
          <DecideForm label={words.liftIdentity} make={(reason) => ({ kind: "lift", name: view.name, what: "identity", because: reason })}>
            <p className="where">{words.liftSecond}</p>
          </DecideForm>
        ) : null}
        {waiting.map((one) => (
          <div key={one.decision} className="waiting-for">
            <p>{words.waits(one.decision, <Said>{one.because}</Said>)}</p>
            <DecideForm label={words.confirm} make={(reason) => ({ kind: "confirm", decision: one.decision, because: reason })} />
            <UndoForm decision={one.decision} />
          </div>
        ))}
      </div>
    </section>
  );
}

function Names({ view }: { readonly view: EntityView }): ReactNode {
  const { entity: words } = useWords();
  return (
    <section aria-labelledby="names-title">
      <h2 id="names-title">{words.names}</h2>
      <p className="names">
        {[view.name, ...view.names].map((name) => (
          <bdi key={name}>
            <Text>{name}</Text>
          </bdi>
        ))}
      </p>
      <NamesInLatin names={view.latin} />
      <ul className="joins">
        {view.joins.map((join) => (
          <li key={join.names.join(" ")}>
            <p>
              <bdi>
                <Text>{join.names[0]}</Text>
              </bdi>{" "}
              ={" "}
              <bdi>
                <Text>{join.names[1]}</Text>
              </bdi>
              <span className="where">
                {" "}
                <Said>{join.because}</Said> {join.decision === null ? words.proposed : words.decided}
              </span>
            </p>
            {join.decision === null ? (
              <DecideForm label={words.two} make={(because) => ({ kind: "different", names: [join.names[0], join.names[1]], because })} />
            ) : (
              <UndoForm decision={join.decision} />
            )}
          </li>
        ))}
        {view.alike.map((other) => (
          <li key={other.id}>
            <p>
              {words.mayBe(
                <Link to={`/entities/${other.id}`}>
                  <bdi>
                    <Text>{other.name}</Text>
                  </bdi>
                </Link>,
              )}
              <span className="where">
                {" "}
                <Said>{other.because}</Said>
              </span>
            </p>
            <DecideForm label={words.same} make={(because) => ({ kind: "same", names: [view.name, other.name], because })} />
            <DecideForm label={words.two} make={(because) => ({ kind: "different", names: [view.name, other.name], because })} />
          </li>
        ))}
      </ul>
      <SameMenu view={view} />
    </section>
  );
}

/** How far it is believed as a source, and under whose control it speaks, as people decided. */
function AsSource({ view }: { readonly view: EntityView }): ReactNode {
  const { deciding } = useWords();
  const seen = useResource(decidedResource, view.id).data ?? NOTHING;
  if (!speaks(view)) return null;
  return (
    <section aria-labelledby="source-title">
      <h2 id="source-title">{deciding.source}</h2>
      {seen.length === 0 ? <p className="where">{deciding.noSource}</p> : <DecidedHere lines={seen} open />}
      <DecideMenu acts={sourceActs({ name: view.name, entity: view.id, seen }, deciding)} />
    </section>
  );
}

const NOTHING: readonly DecidedLine[] = [];

function Facts({ view }: { readonly view: EntityView }): ReactNode {
  const { entity: words, kind } = useWords();
  if (view.facts.length === 0) return null;
  const properties = [...new Set(view.facts.map(({ property }) => property))];
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{words.facts}</h2>
      <dl className="facts">
        {properties.map((property) => (
          <div key={property}>
            <dt>{kind.property[property]}</dt>
            <dd>
              <ul>
                {[...new Set(view.facts.flatMap((fact) => (fact.property === property ? [fact.value] : [])))].map((value) => (
                  <li key={value}>
                    <strong>
                      <FactValue property={property} value={value} />
                    </strong>
                    {view.facts.map((fact) =>
                      fact.property !== property || fact.value !== value || fact.quote === null ? null : (
                        <span key={`${fact.quote.report} ${fact.quote.before}`} className="where">
                          {" · "}
                          <PlaceLink quote={fact.quote} />
                        </span>
                      ),
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What is told, as it is told; a place of the list with what it is and where it lies. */
function FactValue({ property, value }: Pick<EntityView["facts"][number], "property" | "value">): ReactNode {
  const { map, format } = useWords();
  const place = property === "place" ? parsePlace(value) : null;
  if (place === null) return <Text>{value}</Text>;
  const { kind, at } = place;
  const degrees = at === null ? "" : `, ${at.map((degree) => degree.toFixed(2)).join(" ")}`;
  return <Text>{`${format.place(place)} (${map.kind[kind]}${degrees})`}</Text>;
}

/** True of who can say something. */
function speaks({ type }: EntityView): boolean {
  return type !== "place" && type !== "vessel" && type !== "weapon";
}

/** True of what may be a person, or some. */
function isSomebody({ type }: EntityView): boolean {
  return type === "person" || type === "group" || type === "other";
}
