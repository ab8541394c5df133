import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { OpenCase } from "../../../src/case/open-case.ts";
import { makeExample } from "../../../src/cli/example.ts";
import { makeDossier } from "../../../src/publish/dossier/make.ts";
import type { Dossier } from "../../../src/publish/dossier/model.ts";
import { annotations } from "../../../src/publish/exchange/annotation.ts";
import { claimReviews } from "../../../src/publish/exchange/claim-review.ts";
import { tables } from "../../../src/publish/exchange/csv.ts";
import { exportCase } from "../../../src/publish/exchange/export.ts";
import { EXCHANGE } from "../../../src/publish/exchange/formats.ts";
import { provenance } from "../../../src/publish/exchange/prov.ts";
import { article, deskOf } from "../small-case.ts";
import { cellsIn } from "./cells.ts";
import { formatCases } from "./formats.cases.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/kursk-2025", import.meta.url));

let opened: OpenCase;
let work: string;
let dossier: Dossier;
before(async () => {
  work = mkdtempSync(join(tmpdir(), "firsthand-exchange-"));
  opened = await makeExample(EXAMPLE, join(work, "kursk"));
  dossier = makeDossier(opened).dossier;
});
after(() => {
  opened.close();
  rmSync(work, { recursive: true, force: true });
});

const HOSTILE = '=cmd|" /C calc"!A0, "quoted"\r\n</script><b>\u202eevil';

describe("What the dossier tells, for other programs,", () => {
  test("is ClaimReview with what the type requires, and rates in words alone", () => {
    const graph = JSON.parse(claimReviews(dossier))["@graph"];
    const asked = dossier.questions.filter(({ proposed }) => !proposed);
    assert.equal(graph.length, asked.flatMap(({ answers }) => answers).length);
    for (const review of graph) {
      assert.equal(review["@type"], "ClaimReview");
      for (const field of ["claimReviewed", "author", "datePublished", "itemReviewed", "reviewRating"]) assert.ok(review[field], field);
      assert.equal(typeof review.reviewRating.alternateName, "string");
      assert.deepEqual(
        ["ratingValue", "bestRating", "worstRating"].filter((field) => field in review.reviewRating),
        [],
      );
      assert.doesNotMatch(review.reviewRating.alternateName, /true|false|authentic/i);
      for (const work of review.itemReviewed.appearance) assert.match(work["@id"], /^urn:firsthand:report:r/);
    }
  });

  test("is tables whose identifiers lead to each other, and that are read back as they were", () => {
    const read = new Map(tables(dossier).map(({ path, text }) => [path, cellsIn(text)]));
    const column = (file: string, name: string): readonly string[] => {
      const [head = [], ...rows] = read.get(file) ?? assert.fail(file);
      for (const row of rows) assert.equal(row.length, head.length, file);
      return rows.map((row) => row[head.indexOf(name)] ?? assert.fail(name));
    };
    const claims = new Set(column("claims.csv", "claim"));
    for (const file of ["answers.csv", "origins.csv", "collapses.csv", "quotes.csv"])
      for (const id of column(file, "claim")) assert.ok(claims.has(id), `${file}: ${id}`);
    const reports = new Set(column("reports.csv", "report"));
    for (const id of column("quotes.csv", "report")) assert.ok(reports.has(id), id);
    const origins = new Set(column("origins.csv", "origin"));
    for (const id of column("collapses.csv", "origin")) assert.ok(origins.has(id), id);
    assert.deepEqual(
      column("claims.csv", "statement"),
      dossier.claims.map(({ statement }) => statement),
    );
    assert.deepEqual(
      column("quotes.csv", "words"),
      dossier.claims.flatMap(({ quotes }) => quotes.map(({ words }) => words ?? "")),
    );
  });

  test("keeps hostile text as text, in every format", () => {
    const claims = dossier.claims
      .slice(0, 1)
      .map((claim) => ({ ...claim, statement: HOSTILE, quotes: claim.quotes.map((quote) => ({ ...quote, words: HOSTILE })) }));
    const hostile = {
      ...dossier,
      claims,
      title: HOSTILE,
      questions: dossier.questions.map((question) => ({ ...question, text: HOSTILE })),
    };
    const rows = cellsIn(tables(hostile).find(({ path }) => path === "claims.csv")?.text ?? "");
    assert.equal(rows[1]?.[1], `'${HOSTILE}`);
    assert.equal(JSON.parse(annotations(hostile)).label, HOSTILE);
    assert.equal(JSON.parse(claimReviews(hostile))["@graph"][0].name, HOSTILE);
    assert.ok(
      Object.values<Record<string, string>>(JSON.parse(provenance(hostile)).entity).some((entity) => entity["prov:label"] === HOSTILE),
    );
  });

  test("is Web Annotations that lead back to the quotes", () => {
    const collection = JSON.parse(annotations(dossier));
    assert.deepEqual(
      [collection["@context"], collection.type, collection.first.type],
      ["http://www.w3.org/ns/anno.jsonld", "AnnotationCollection", "AnnotationPage"],
    );
    const back = collection.first.items.map(
      (item: { target: { source: string; selector: { type: string; exact: string } }[]; body: { source?: string }[] }) => {
        assert.deepEqual([...new Set(item.target.map(({ selector }) => selector.type))], ["TextQuoteSelector"]);
        return [item.body[0]?.source, item.target[0]?.source, item.target.map(({ selector }) => selector.exact).join(" … ")];
      },
    );
    const quotes = dossier.claims.flatMap(({ id, quotes: all }) =>
      all.flatMap(({ report, words }) => (words === null ? [] : [[`urn:firsthand:claim:${id}`, `urn:firsthand:report:${report}`, words]])),
    );
    assert.deepEqual(back, quotes);
    assert.equal(collection.total, quotes.length);
    assert.equal(new Set(collection.first.items.map(({ id }: { id: string }) => id)).size, quotes.length);
  });

  test("is PROV in which every relation leads to something that is declared", () => {
    const { prefix, entity, agent, activity, wasAttributedTo, wasGeneratedBy, wasDerivedFrom } = JSON.parse(provenance(dossier));
    const declared = {
      "prov:entity": entity,
      "prov:generatedEntity": entity,
      "prov:usedEntity": entity,
      "prov:agent": agent,
      "prov:activity": activity,
    };
    const relations = [wasAttributedTo, wasGeneratedBy, wasDerivedFrom].flatMap((table: Record<string, Record<string, string>>) =>
      Object.values(table),
    );
    assert.ok(relations.length > 100);
    for (const relation of relations)
      for (const [role, where] of Object.entries(declared))
        if (role in relation) assert.ok((relation[role] ?? "") in where, `${role} ${relation[role]}`);
    for (const id of [...Object.keys(entity), ...Object.keys(agent)]) assert.ok((id.split(":")[0] ?? "") in prefix, id);
  });

  test("is written whole or not at all, the same each time, tells nothing of the case's own, and is told to the log", async (t) => {
    const { items, reports } = opened.record();
    const secrets = [
      ...[...items.values()].flatMap(({ id, digest, name }) => [id, digest, name]),
      ...[...reports.values()].flatMap(({ id, textDigest }) => [id, textDigest]),
    ];
    for (const [name, format] of Object.entries(EXCHANGE)) {
      const out = join(work, name);
      const { leaks } = await exportCase(opened, format, out);
      assert.deepEqual(leaks, []);
      const texts =
        format.kind === "file" ? [readFileSync(out, "utf8")] : readdirSync(out).map((file) => readFileSync(join(out, file), "utf8"));
      for (const secret of secrets) assert.ok(!texts.some((text) => text.includes(secret)), `${name}: ${secret}`);
      const now = makeDossier(opened).dossier;
      const again =
        format.kind === "file"
          ? [format.write(now)]
          : format
              .write(now)
              .map(({ text }) => text)
              .sort();
      if (name !== "prov") assert.deepEqual([...texts].sort(), [...again].sort(), name);
      await assert.rejects(exportCase(opened, format, out), { name: "OutputExistsError" });
    }
    assert.equal([...opened.store.events()].filter(({ type }) => type === "dossier.published").length, Object.keys(EXCHANGE).length);
    assert.equal(makeDossier(opened).dossier.changes, null);
    const text =
      "The Interior Ministry said on Sunday that a soldier had been captured. Pavlo Tkachuk, a captured soldier, said that he had seen it.";
    const desk = await deskOf(t, { "a.md": article("Tkachuk Times", "2025-01-12", text) });
    const other = await desk.as("Anna");
    const count = other.store.count();
    // Nobody asked a question in this case, and no claim of it names a place, so these two hold nothing.
    const telling = Object.entries(EXCHANGE).filter(([name]) => name !== "claimreview" && name !== "geojson");
    for (const [name, format] of telling) assert.ok((await exportCase(other, format, join(desk.work, "out"))).leaks.length > 0, name);
    assert.deepEqual([existsSync(join(desk.work, "out")), other.store.count()], [false, count]);
  });
});

describe("A format of others", () => formatCases(() => dossier));
