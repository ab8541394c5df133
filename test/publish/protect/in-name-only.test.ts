import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inNameOnly } from "../../../src/publish/protect/in-name-only.ts";
import { folded, statesAmong } from "../../../src/publish/protect/states.ts";
import { digestOfText } from "../../../src/record/digest.ts";
import type { Entity } from "../../../src/record/entity.ts";
import { entityId, reportId } from "../../../src/record/id.ts";

const REPORT = reportId(digestOfText("a report"));

function entity(type: Entity["type"], name: string, more: Partial<Entity> = {}): Entity {
  return { id: entityId(`${type} ${name}`), type, name, names: [], role: "person", mentions: [], facts: [], joins: [], ...more };
}

const surmised = (name: string): Entity => entity("person", name, { surmised: true });
const age = { property: "age", value: "31", report: REPORT, span: [0, 2] } as const;

/** What each name is that is told to be no person's. */
function told(...entities: readonly Entity[]): readonly string[] {
  const found = inNameOnly(entities, statesAmong(entities));
  return entities.flatMap(({ id, name }) => (found.has(id) ? [`${name}: ${found.get(id)?.is}`] : []));
}

describe("What names that look like somebody's are", () => {
  test("is decided by a report that says outright that it is a place, in another language and case", () => {
    assert.deepEqual(told(surmised("Вельмар"), entity("place", "Velmar")), ["Вельмар: place"]);
    assert.deepEqual(told(surmised("Крушина"), entity("place", "Крушині")), ["Крушина: place"]);
    assert.deepEqual(told(surmised("Вельмар"), entity("place", "벨마르")), ["Вельмар: place"]);
  });

  test("is not decided by another that only surmises", () =>
    assert.deepEqual(told(surmised("Вельмар"), entity("place", "Velmar", { surmised: true })), []));

  test("leaves a person whoever is one in some report outright, by a fact, or by a fuller name", () => {
    const town = entity("place", "Velmar");
    assert.deepEqual(told(entity("person", "Вельмар"), town), []);
    assert.deepEqual(told({ ...surmised("Вельмар"), facts: [age] }, town), []);
    assert.deepEqual(told(surmised("Вельмар"), entity("person", "Оста Вельмар"), town), []);
    assert.deepEqual(told(surmised("Вельмар"), entity("person", "Osta Velmar"), town), []);
    assert.deepEqual(told(surmised("Вельмар"), entity("person", "Velmar", { facts: [age] }), town), []);
  });

  test("is a state where it has a ministry or forces, in whatever case", () => {
    for (const body of ["Міністерство оборони Орвенії", "МЗС Орвенії", "Збройні сили Орвенії", "Ministry of Defence of Orvenia"])
      assert.deepEqual(told(surmised("Орвенія"), entity("organization", body)), ["Орвенія: state"], body);
    assert.deepEqual(told(entity("place", "오르베니아"), entity("organization", "오르베니아 국방부")), ["오르베니아: state"]);
    assert.deepEqual(told(entity("other", "Orvenian"), entity("organization", "Ministry of Defence of Orvenia")), ["Orvenian: state"]);
  });

  test("is none by a body that any town has", () => {
    for (const body of ["Поліція Орвенії", "Лікарня Орвенії", "Police of Orvenia", "Міністерство оборони"])
      assert.deepEqual(told(surmised("Орвенія"), entity("organization", body)), [], body);
  });

  test("stays open in a case of very many names", () => {
    const many = Array.from({ length: 700 }, (_, i) => surmised(`Вельмар${String.fromCharCode(0x430 + (i % 30))}${"и".repeat(i / 30)}`));
    assert.deepEqual(told(...many, ...Array.from({ length: 300 }, (_, i) => entity("place", `Velmar${"a".repeat(i)}`))), []);
  });

  test("is compared by folded names", () => assert.ok(folded(statesAmong([entity("organization", "Navy of Velmar")])).has("velmar")));
});
