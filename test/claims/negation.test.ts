import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countersInItsWords, deniesInItsWords, isNegated } from "../../src/claims/negation.ts";

describe("A content is in the negative", () => {
  for (const words of [
    "that no soldier had crossed the river",
    "the ferry was not armed and carried 3,000 tonnes of rice",
    "the army and the navy did not fire",
    "the crew didn't answer, and drifted",
    "Russia and Belarus were never asked",
    "No 12-year-old was on board",
    "the barge was not a danger",
    "the firm is not a friend of the port",
    "you would not guess it of the mill",
    "солдати й офіцери не переходили кордон",
    "на борту никого не было и груз цел",
    "The mate, who was asleep, did not hear it",
    "Граждан Грузии на борту буксира, затонувшего у мыса, не было",
    "병사들은 강을 건너지 않았다",
    "그런 명령을 내린 적이 없다",
  ])
    test(`in “${words}”`, () => assert.ok(isNegated(words)));

  for (const words of [
    "the ferry was loaded with 3,000 tonnes of rice and posed no threat",
    "the ferry carried rice and was not armed",
    "the ferry carried rice and it didn't stop",
    "the pilot jumped, and nobody saw him",
    "судно везло рис і нікому не загрожувало",
    "судно везло рис и не было вооружено",
    "It came out of the fog with no lights and no horn",
    "no fewer than ten tugs were lost",
    "not only the tug was lost",
    "the ferry was moored at Pier No. 3",
    "the lock is a gift not a burden",
    "that “nobody would guess it of the mill, but it pays its debts”",
    "relations between the two ports have never been worse",
    "no matter how late it is, the mill burns coal",
    "the convoy is to leave at dawn and there's no road for it",
    "the abbot spoke of the mill not as a burden but as a gift",
    "the barges leave at noon — but the lock wasn't opened for them",
    "Shaft No 12 had been sealed since May",
    "не менше десяти солдатів загинули",
    "약속을 지키지 않은 병사들이 강을 건넜다",
  ])
    test(`and not in “${words}”`, () => assert.ok(!isNegated(words)));
});

test("A Korean denial that quotes says what holds, one of a claim says what does not", () => {
  assert.ok(deniesInItsWords("민간 선박을 공격하지 않았다", "고 부인했다."));
  assert.ok(deniesInItsWords("“공격한 적이 없다”", "라며 부인했다"));
  assert.ok(deniesInItsWords("“공격한 적이 없다", "”고 부인했다"));
  assert.ok(!deniesInItsWords("공격하지 않았다", "는 주장을 부인했다"));
  assert.ok(countersInItsWords("배가 먼저 쐈다", "고 반박했다.", "반박했다"));
  assert.ok(countersInItsWords("파편이 떨어진", " 것이라고 반박했다.", "반박했다"));
  assert.ok(!countersInItsWords("배가 먼저 쐈다", "는 주장을 반박했다", "반박했다"));
  assert.ok(!countersInItsWords("배를 막았다", "고 부인했다", "부인했다"));
  assert.ok(!deniesInItsWords("it had not attacked", " and left"));
});
