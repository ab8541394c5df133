import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sourceRole } from "../../src/claims/source-role.ts";
import type { SourceRole } from "../../src/record/entity.ts";
import type { EntityType } from "../../src/record/reading.ts";

const ROLES: readonly (readonly [type: EntityType, name: string, role: string | null, expected: SourceRole])[] = [
  ["organization", "Norwegian coast guard", null, "organization"],
  ["organization", "Norwegian defence ministry", null, "official"],
  ["person", "Edda Brouwer", "Transport Minister", "official"],
  ["person", "Edda Brouwer", "premier of the islands", "official"],
  ["organization", "Witness Trust", null, "organization"],
  ["person", "Jon Driver", null, "person"],
  ["person", "Witness B", null, "witness"],
  ["group", "Residents of Norrick", null, "witness"],
  ["person", "a captured soldier", null, "captive"],
  ["organization", "Міністерство оборони України", null, "official"],
  ["organization", "ДСНС", null, "official"],
  ["person", "Олег Гай", "голова обласної адміністрації", "official"],
  ["person", "Ганна Одарченко", null, "person"],
  ["person", "Одарка Мережко", null, "person"],
  ["person", "полонений", null, "captive"],
  ["person", "Військовополонений Б", null, "captive"],
  ["person", "мешканка села", null, "witness"],
  ["person", "Иван Соседов", null, "person"],
  ["organization", "Телеканал «Хвиля»", null, "outlet"],
  ["person", "джерело в поліції", null, "unnamed"],
  ["person", "Іван Гай", "солдат строкової служби", "person"],
  ["person", "Іван Гай", "командир роти", "person"],
  ["person", "Іван Прокурорів", null, "person"],
  ["person", "Іван Газетний", null, "person"],
  ["person", "источник", null, "unnamed"],
  ["person", "Пётр Лунёв", "мэр города", "official"],
  ["person", "Пленный А", null, "captive"],
  ["organization", "러시아 국방부", null, "official"],
  ["organization", "한빛일보", null, "outlet"],
  ["person", "생포된 병사 가운데 1명", null, "captive"],
  ["person", "북한군 포로", null, "captive"],
  ["person", "마을 주민", null, "witness"],
  ["person", "Раїса Сокіл", "представниці ГУР", "official"],
  ["person", "Рая Соколова", "представителя семьи", "person"],
  ["person", "김도현", "대변인", "official"],
  ["person", "소식통", null, "unnamed"],
];

describe("A source stands to the event as its words say, in four languages:", () => {
  for (const [type, name, role, expected] of ROLES)
    test(`${name}${role === null ? "" : `, ${role},`} as ${expected}`, () =>
      assert.equal(sourceRole(type, [name], role === null ? [] : [{ property: "role", value: role }], false), expected));
});
