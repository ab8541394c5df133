import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Dossier } from "../../../src/publish/dossier/model.ts";
import { atlosIncidents } from "../../../src/publish/exchange/atlos.ts";
import { bibTex } from "../../../src/publish/exchange/bibtex.ts";
import { cslItems } from "../../../src/publish/exchange/csl.ts";
import { EXCHANGE } from "../../../src/publish/exchange/formats.ts";
import { ftmEntities, ftmStatements } from "../../../src/publish/exchange/ftm.ts";
import { geoJson } from "../../../src/publish/exchange/geojson.ts";
import { stixBundle } from "../../../src/publish/exchange/stix.ts";
import { timeMap } from "../../../src/publish/exchange/timemap.ts";
import { uwaziEntities } from "../../../src/publish/exchange/uwazi.ts";
import { findLeaks } from "../../../src/publish/leaks/find-leaks.ts";
import { SECRETS } from "../leaks/made.ts";
import { recordsIn } from "./cells.ts";
import { schemaErrors } from "./json-schema.ts";

const SCHEMAS = fileURLToPath(new URL("fixtures", import.meta.url));

/** What every format of others has to be, by the dossier of the worked case; called by the test that has made it. */
export function formatCases(of: () => Dossier): void {
  let dossier: Dossier;
  before(() => {
    dossier = of();
  });

  /** A dossier in which every text is another; identifiers, days and words of fixed lists stay. */
  function saying(text: string): Dossier {
    const [claim, question, report, place] = [
      dossier.claims[0],
      dossier.questions.find(({ proposed }) => !proposed),
      dossier.reports[0],
      dossier.places[0],
    ];
    if (claim === undefined || question === undefined || report === undefined || place === undefined) assert.fail();
    const quote = { ...(claim.quotes[0] ?? assert.fail()), report: report.id, chain: [text], words: text };
    return {
      ...dossier,
      title: text,
      claims: [{ ...claim, statement: text, quotes: [quote], where: [place.name], when: ["2025-01-09"] }],
      questions: [
        { ...question, text, answers: question.answers.slice(0, 1).map((answer) => ({ ...answer, claim: claim.id, label: text })) },
      ],
      reports: [{ ...report, publisher: text, title: text }],
      places: [place],
      conflicts: [],
      pictures: [],
    };
  }

  /** The files of a format. */
  function written(name: string, of: Dossier): readonly { readonly path: string; readonly bytes: Buffer }[] {
    const format = EXCHANGE[name] ?? assert.fail(name);
    const files = format.kind === "file" ? [{ path: "export", text: format.write(of) }] : format.write(of);
    return files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  }

  describe("What the dossier tells, in every format,", () => {
    test("is searched for what must not leave: a planted name in any script, a fact, a lead and a digest are found in each", async () => {
      const planted: Readonly<Record<string, string>> = {
        name: "Ri Chol-bom said it",
        "name in Hangul": "리철범은 말했다",
        "name in Cyrillic": "слова Маренка",
        fact: "Captive A was born on 17 March 2005",
        number: "card KP 4471902",
        lead: "see t.me/mizh_khmar/4471",
        digest: `sha256 ${SECRETS.digests[0]}`,
        coordinates: "found at 51.6372, 35.2841 on the map",
        "a formula that hides a name": "=Marenko",
        "a name behind signs of markup": 'Mar\\u0065nko "&#77;arenko" {Marenko}',
      };
      const all = (of: Dossier) =>
        Object.keys(EXCHANGE).flatMap((name) => written(name, of).map((file) => ({ ...file, path: `${name}/${file.path}` })));
      assert.deepEqual(await findLeaks(all(saying("A bridge fell.")), SECRETS), []);
      for (const [what, text] of Object.entries(planted)) {
        const leaks = await findLeaks(all(saying(text)), SECRETS);
        for (const name of Object.keys(EXCHANGE))
          assert.ok(
            leaks.some(({ file }) => file.startsWith(`${name}/`)),
            `${what} leaves in ${name}`,
          );
      }
    });

    test("keeps hostile text as text", () => {
      const hostile = 'A\\b{c}%$&#_~^ "q", =x\r\n</script>\u202e|{';
      const of = saying(hostile);
      assert.equal(JSON.parse(stixBundle(of)).objects.at(-1).name, hostile);
      assert.ok(
        ftmEntities(of)
          .split("\n")
          .slice(0, -1)
          .some((line) => JSON.parse(line).properties.name?.[0] === hostile),
      );
      assert.ok(recordsIn(ftmStatements(of)).some(({ value }) => value === hostile));
      assert.equal(JSON.parse(geoJson(of)).features[0].properties.title, hostile);
      assert.equal(JSON.parse(timeMap(of)[0]?.text ?? "")[0].description, hostile);
      assert.equal(JSON.parse(cslItems(of))[0].title, hostile);
      assert.equal(recordsIn(uwaziEntities(of))[0]?.["sources"], hostile.replace("|", "/"));
      const [entry] = entriesIn(bibTex(of));
      assert.equal(entry?.["title"], hostile.replace("{c}", "(c)").replace(/\{$/, "(").replace("\r\n", " "));
      assert.ok(recordsIn(atlosIncidents(of))[0]?.["more_info"]?.startsWith(hostile));
    });
  });

  describe("STIX 2.1", () => {
    test("fits the schemas of OASIS, and every reference leads to an object of the bundle", () => {
      const bundle = JSON.parse(stixBundle(dossier));
      assert.deepEqual([bundle.type, Object.keys(bundle).sort()], ["bundle", ["id", "objects", "type"]]);
      const ids = new Set(bundle.objects.map(({ id }: { id: string }) => id));
      assert.equal(ids.size, bundle.objects.length);
      for (const object of bundle.objects) {
        const folder = object.type === "relationship" ? "sros" : "sdos";
        assert.deepEqual(schemaErrors(object, join(SCHEMAS, "stix", folder, `${object.type}.json`)), [], object.id);
        for (const ref of [object.created_by_ref, object.source_ref, object.target_ref, ...(object.object_refs ?? [])])
          assert.ok(ref === undefined || ids.has(ref), `${object.id} leads to ${ref}`);
      }
      const kinds = new Set(bundle.objects.map(({ type }: { type: string }) => type));
      assert.deepEqual([...kinds].sort(), ["identity", "note", "opinion", "relationship", "report"]);
      assert.equal(stixBundle(dossier), stixBundle(dossier));
      const [opinion] = bundle.objects.filter(({ type }: { type: string }) => type === "opinion");
      assert.ok(schemaErrors({ ...opinion, opinion: "true" }, join(SCHEMAS, "stix/sdos/opinion.json")).length > 0);
      assert.ok(schemaErrors({ ...opinion, id: "opinion--1" }, join(SCHEMAS, "stix/sdos/opinion.json")).length > 0);
    });
  });

  describe("FollowTheMoney", () => {
    type Model = Readonly<
      Record<
        string,
        { extends: string[]; required: string[]; properties: Record<string, { type?: string; range?: string; stub?: boolean }> }
      >
    >;
    const model: Model = JSON.parse(readFileSync(join(SCHEMAS, "followthemoney/model.json"), "utf8"));
    const line = (schema: string): readonly string[] => [schema, ...(model[schema] ?? assert.fail(schema)).extends.flatMap(line)];
    const property = (schema: string, name: string) =>
      line(schema)
        .map((one) => model[one]?.properties[name])
        .find((one) => one !== undefined);

    test("knows every schema, property and kind of value, and every link leads to an entity of its range", () => {
      const entities = ftmEntities(dossier)
        .split("\n")
        .slice(0, -1)
        .map((text) => JSON.parse(text));
      const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
      assert.equal(schemaOf.size, entities.length);
      for (const { id, schema, properties } of entities) {
        for (const needed of line(schema).flatMap((one) => model[one]?.required ?? []))
          assert.ok(needed in properties, `${id} has no ${needed}`);
        for (const [name, values] of Object.entries<string[]>(properties)) {
          const known = property(schema, name);
          assert.ok(known !== undefined && known.stub !== true, `${schema} has no ${name}`);
          assert.equal(new Set(values).size, values.length);
          for (const value of values) assert.ok(isOfType(value, known, schemaOf), `${name} of ${id}: ${value}`);
        }
      }
    });

    function isOfType(value: string, { type, range }: { type?: string; range?: string }, schemaOf: ReadonlyMap<string, string>): boolean {
      if (type === "date") return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value);
      if (type === "language") return /^[a-z]{3}$/.test(value);
      return type === "entity" ? line(schemaOf.get(value) ?? "").includes(range ?? "") : value !== "";
    }

    test("has statements that come to the same entities, each with its source, its kind and its own identifier", () => {
      const rows = recordsIn(ftmStatements(dossier));
      const entities = new Map<string, Record<string, Set<string>>>();
      for (const { entity_id = "", prop = "", prop_type, schema = "", value = "", dataset = "", id = "", origin } of rows) {
        assert.equal(
          id,
          createHash("sha1")
            .update(`${dataset}.${entity_id}.${prop}.${value.replace(/^'(?=['=+\-@])/, "")}`)
            .digest("hex"),
        );
        assert.match(dataset, /^[a-z0-9_]+$/);
        assert.equal(dataset, origin === "" ? "firsthand" : `firsthand_${origin}`);
        const type = property(schema, prop)?.type ?? "string";
        assert.equal(prop_type, type, `${schema}.${prop}`);
        const entity = entities.get(entity_id) ?? {};
        entity[prop] = (entity[prop] ?? new Set()).add(value.replace(/^'(?=['=+\-@])/, ""));
        entities.set(entity_id, entity);
      }
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
      const plain = ftmEntities(dossier)
        .split("\n")
        .slice(0, -1)
        .map((text) => JSON.parse(text));
      assert.deepEqual(
        [...entities].map(([id, properties]) => [
          id,
          Object.fromEntries(Object.entries(properties).map(([name, values]) => [name, [...values]])),
        ]),
        plain.map(({ id, properties }) => [id, properties]),
      );
    });
  });

  describe("Places", () => {
    test("are GeoJSON of regions and countries, no finer than a tenth of a degree, and none where the region is not known", () => {
      const { type, features } = JSON.parse(geoJson(dossier));
      assert.equal(type, "FeatureCollection");
      assert.equal(features.length, dossier.claims.flatMap(({ where }) => where).length);
      assert.equal(new Set(features.map(({ id }: { id: string }) => id)).size, features.length);
      const named = new Set(dossier.places.map(({ name }) => name));
      for (const feature of features) {
        assert.equal(feature.type, "Feature");
        assert.equal(feature.geometry === null, !named.has(feature.properties.place));
        if (feature.geometry === null) continue;
        assert.equal(feature.geometry.type, "Point");
        const [longitude, latitude] = feature.geometry.coordinates;
        assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
        const decimals = feature.properties.precision === "country" ? /^-?\d+$/ : /^-?\d+(\.\d)?$/;
        for (const degrees of [longitude, latitude]) assert.match(String(degrees), decimals);
        assert.equal(feature.properties.radius_km, feature.properties.precision === "region" ? 150 : undefined);
      }
      assert.ok(features.some(({ geometry }: { geometry: unknown }) => geometry !== null));
    });

    test("are events of TimeMap, with nothing but the keys that it takes, all texts, and sources that are there", () => {
      const [events, sources, associations] = timeMap(dossier).map(({ text }) => JSON.parse(text));
      const sourceKeys = new Set("id title thumbnail paths type affil_s url description parent author date notes".split(" "));
      const known = new Set(sources.map(({ id }: { id: string }) => id));
      assert.ok(events.length > 10);
      for (const event of events) fitsTimeMap(event);
      for (const id of events.flatMap((event: { sources: string[] }) => event.sources)) assert.ok(known.has(id));
      const named = new Set(associations.map(({ id }: { id: string }) => id));
      for (const id of events.flatMap((event: { associations: string[] }) => event.associations)) assert.ok(named.has(id));
      for (const source of sources) {
        for (const key of Object.keys(source)) assert.ok(sourceKeys.has(key), key);
        assert.ok(Array.isArray(source.paths));
      }
    });
  });

  describe("Sources", () => {
    test("are BibTeX that is read back as it was", () => {
      const entries = entriesIn(bibTex(dossier));
      assert.deepEqual(
        entries.map(({ key, author, title, year, month, day }) => [
          key,
          author,
          title,
          [year, month, day].filter((part) => part !== undefined).map(Number),
        ]),
        dossier.reports.map(({ id, publisher, title, published }) => [
          id,
          publisher,
          title ?? `A report by ${publisher}`,
          published?.split("-").map(Number) ?? [],
        ]),
      );
    });

    test("are CSL-JSON that fits its schema", () => {
      const items = JSON.parse(cslItems(dossier));
      const file = join(SCHEMAS, "csl/csl-data.json");
      assert.deepEqual(schemaErrors(items, file), []);
      assert.equal(items.length, dossier.reports.length);
      assert.ok(schemaErrors([{ ...items[0], type: "rumour" }], file).length > 0);
      assert.ok(schemaErrors([{ ...items[0], address: "x" }], file).length > 0);
    });
  });

  describe("Claims", () => {
    test("are incidents that Atlos takes", () => {
      const rows = recordsIn(atlosIncidents(dossier));
      assert.equal(rows.length, dossier.claims.length);
      for (const { status, description = "", sensitive, date, more_info, ...others } of rows) {
        assert.deepEqual([status, sensitive, Object.keys(others)], ["Ready for Review", "Not Sensitive", ["tags"]]);
        assert.ok(description.length >= 8 && description.length <= 241, description);
        if (date !== "") assert.match(date ?? "", /^\d{4}-\d\d-\d\d$/);
        assert.match(more_info ?? "", /\nurn:firsthand:claim:c[0-9a-z]+$/);
      }
    });

    test("are entities that Uwazi takes, with ranges of days, places as latitude and longitude, and sources one by one", () => {
      const rows = recordsIn(uwaziEntities(dossier));
      assert.equal(rows.length, dossier.claims.length);
      const publishers = new Set(dossier.reports.map(({ publisher }) => publisher));
      for (const { title, when = "", region_geolocation, sources = "" } of rows) {
        assert.notEqual(title, "");
        for (const range of when.split("|").filter((one) => one !== "")) assert.match(range, /^(\d{4}-\d\d-\d\d)?:(\d{4}-\d\d-\d\d)?$/);
        assert.match(region_geolocation ?? "", /^(-?\d+(\.\d)?\|-?\d+(\.\d)?)?$/);
        for (const source of sources.split("|").filter((one) => one !== "")) assert.ok(publishers.has(source), source);
      }
      assert.ok(rows.some(({ when }) => when === "2024-11-01:"));
    });
  });
}

/** BibTeX as somebody else reads it: fields in paired braces, escapes resolved. */
function entriesIn(text: string): readonly Readonly<Record<string, string>>[] {
  return text
    .split(/(?<=^\}\n)/m)
    .filter((entry) => entry.trim() !== "")
    .map((entry) => {
      const [, type = "", key = "", body = ""] = /^\s*@(\w+)\{(\w+),\n([\s\S]*)\n\}\n$/.exec(entry) ?? assert.fail(entry);
      const fields: Record<string, string> = { type, key };
      for (const row of body.split(/,\n(?= {2}\w+ = )/)) {
        const [, name = "", value = ""] = /^ {2}(\w+) = \{([\s\S]*)\}$/.exec(row) ?? assert.fail(row);
        let depth = 0;
        for (const sign of value.replace(/\\[&%$#_]/g, "")) {
          depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
          assert.ok(depth >= 0, row);
        }
        assert.equal(depth, 0, row);
        const signs: Readonly<Record<string, string>> = { backslash: "\\", asciicircum: "^", asciitilde: "~" };
        fields[name] = value
          .replace(/^\{([\s\S]*)\}$/, "$1")
          .replace(/\\([&%$#_])|\\text(\w+)\{\}/g, (_, sign, word) => sign ?? signs[word] ?? "?");
      }
      return fields;
    });
}

const EVENT_KEYS = new Set(
  "id civId description graphic date time time_precision location latitude longitude x y z type category category_full associations sources comments time_display shape colour".split(
    " ",
  ),
);

/** An event has no other keys than these, texts alone, and a day or a place. */
function fitsTimeMap(event: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(event)) {
    assert.ok(EVENT_KEYS.has(key), key);
    assert.equal(typeof value, key === "associations" || key === "sources" ? "object" : "string", key);
  }
  assert.equal("latitude" in event, "longitude" in event);
  assert.ok("date" in event || "latitude" in event);
  if ("date" in event) assert.match(String(event["date"]), /^\d\d\/\d\d\/\d{4}$/);
}
