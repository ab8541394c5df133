import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bodyKindOf, isOneOwner } from "../../src/record/body-kind.ts";

const told = (name: string): string | null => {
  const body = bodyKindOf(name);
  return body === null ? null : [body.kind, ...body.whose].join(" ");
};

describe("Firsthand takes the name of a body apart", () => {
  const NAMES: readonly (readonly [name: string, told: string | null])[] = [
    ["the police", "police"],
    ["Police officers", "police"],
    ["Vorren police", "police vorren"],
    ["police in the town of Vorren", "police vorren"],
    ["the local fire brigade", "rescuers"],
    ["Interior Ministry", "interior ministry"],
    ["the Ministry of Internal Affairs", "interior ministry"],
    ["the Ministry of the Interior of Ostmark", "interior ministry ostmark"],
    ["Ostmark's interior ministry", "interior ministry ostmark"],
    ["лікарні", "hospital"],
    ["міністерства оборони Остмарку", "defence ministry остмарку"],
    ["в полиции", "police"],
    ["경찰", "police"],
    ["국방부", "defence ministry"],
    // Of a kind, and no such body.
    ["Police Federation", null],
    ["Hospital Radio", null],
    ["Intelligence Directorate of the Defence Ministry", null],
    ["Policeman", null],
    ["Ann Army", "army ann"],
  ];
  for (const [name, expected] of NAMES) test(`“${name}”`, () => assert.equal(told(name), expected));
});

describe("Firsthand takes for one owner", () => {
  const OWNERS: readonly (readonly [one: string, other: string, isOne: boolean])[] = [
    ["ostmark", "ostmarkian", true],
    ["carvona", "carvonan", true],
    ["french", "france", true],
    ["polish", "poland", true],
    ["north korea", "north korean", true],
    ["north korea", "south korea", false],
    ["ostmark", "westmark", false],
    ["halm", "halden", false],
    ["sordia", "sordian", true],
    ["росії", "російське", true],
    ["хальма", "хальдена", false],
    ["україни", "українське", true],
  ];
  for (const [one, other, isOne] of OWNERS)
    test(`${one} and ${other}: ${isOne}`, () => {
      assert.equal(isOneOwner(one.split(" "), other.split(" ")), isOne);
      assert.equal(isOneOwner(other.split(" "), one.split(" ")), isOne);
    });
});
