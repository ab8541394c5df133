import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findingsOf } from "../../src/findings/findings.ts";
import { standing } from "../claims/reading-builder.ts";
import { readReport } from "./reader-builder.ts";

/** Each claim that two members share, as "words | polarity" of its members. */
function shared(...reports: readonly (readonly [language: string, text: string])[]): readonly (readonly string[])[] {
  const { gathered } = findingsOf(
    reports.map(([language, text], i) => readReport(`Paper ${i}`, language, text)),
    [],
  );
  return [...gathered.claims.values()]
    .map(({ members }) => members.flatMap((id) => gathered.utterances.get(id) ?? []))
    .filter((members) => members.length > 1)
    .map((members) => members.map(({ words, polarity }) => `${words} | ${polarity}`).sort());
}

describe("Firsthand takes words that point back for what they point at", () => {
  for (const [name, language, text, expected] of [
    [
      "in a denial of it",
      "en",
      "A harbour clerk said the tug was overloaded. The owner, Sund Lines, denied this.",
      ["the tug was overloaded | for", "this | against"],
    ],
    [
      "of a noun for what was said",
      "en",
      "The mate said the pumps had failed. The owner rejected those claims.",
      ["the pumps had failed | for", "those claims | against"],
    ],
    [
      "right behind it",
      "en",
      "The tug sank after what its crew described as a collision with a barge, a claim that the port rejected.",
      ["a claim | against", "a collision with a barge | for"],
    ],
    [
      "in a noun for it that is called something",
      "en",
      "The mate said the pumps had failed. The owner called the claim “nonsense”.",
      ["the claim “nonsense” | against", "the pumps had failed | for"],
    ],
    [
      "in a verdict of the report's own",
      "en",
      "The owner, Sund Lines, claims that Pump No. 2 was new. That is false.",
      ["Pump No. 2 was new | for", "That is false. | against"],
    ],
    [
      "in a verdict on what a check of facts is about, which the check does not say",
      "en",
      "Claim 2: Pump No. 2 of the tug was worn out. The Harbour Star reported this. The owner says that the mate had been ill. Verdict: false.",
      ["Pump No. 2 of the tug was worn out. | open", "Verdict: false. | against", "this | for"],
    ],
    [
      "in a verdict that somebody speaks",
      "en",
      "The mate said the pumps had failed. “That is a complete lie,” said Anna Reik, the owner.",
      ["the pumps had failed | for", "“That is a complete lie,” | against"],
    ],
    [
      "in one that it is true",
      "en",
      "The mate said the pumps had failed. The claim is correct.",
      ["The claim is correct. | for", "the pumps had failed | for"],
    ],
    [
      "in a Russian verdict",
      "ru",
      "Боцман заявил, что помпы сломались. «Это ложь», — сказал владелец.",
      ["«Это ложь» | against", "помпы сломались | for"],
    ],
    [
      "in a Korean verdict",
      "ko",
      "갑판장은 펌프가 고장 났다고 말했다. 이는 사실이 아니다.",
      ["이는 사실이 아니다. | against", "펌프가 고장 났다 | for"],
    ],
    ["in Ukrainian", "uk", "Боцман заявив, що помпи зламалися. Власник це заперечує.", ["помпи зламалися | for", "це | against"]],
    [
      "in Russian, of a sentence of the report's own",
      "ru",
      "Граждан Грузии на борту буксира не было. Об этом сообщил журналистам посол Фома Зимин.",
      ["Граждан Грузии на борту буксира не было. | against", "Об этом | against"],
    ],
    ["in Korean", "ko", "갑판장은 펌프가 고장 났다고 말했다. 선주는 이를 부인했다.", ["이 | against", "펌프가 고장 났다 | for"]],
  ] as const)
    test(name, () => assert.deepEqual(shared([language, text]), [expected]));

  for (const [name, text] of [
    ["where whoever denies it said it", "The mate said the pumps had failed. The mate denied that."],
    ["of a sentence further back", "The mate said the pumps had failed. It was dark. Nobody came. The owner denied this."],
    ["in the report's own verdict of its own sentence", "The pumps of the tug had all failed by noon. That is true."],
    ["in a verdict of something else", "The mate said the pumps had failed. The weather report was false."],
    ["in a verdict on a deed", "The mate said the crew had left him behind. “It was wrong,” said Anna Reik."],
    ["of what somebody may deny", "The mate said the pumps had failed. The owner may deny it."],
    ["of a question", "The mate said the pumps had failed. Reporters asked whether the owner would resign. The port denied it."],
    [
      "where its sentence names what it means",
      "The mate said the pumps had failed. A rumour, that the tug was rammed, was first printed by the Sund Herald, which denied it later.",
    ],
    ["of an order", "The mate ordered the crew to jump. The owner denied this."],
  ] as const)
    test(`but not ${name}`, () => assert.deepEqual(shared(["en", text]), []));

  test("as long as that stands", () => {
    const report = readReport("Wire", "en", "A clerk said the tug was overloaded. The owner denied this.");
    const before = findingsOf([report], []);
    const said = [...before.gathered.utterances.values()].find(({ words }) => words === "the tug was overloaded");
    assert.ok(said);
    const rejected = [standing({ kind: "reject", utterance: said.id, because: "not said" })];
    const pointing = (findings: typeof before): string | undefined =>
      [...findings.gathered.utterances.values()].find(({ words }) => words === "this")?.rule;
    assert.equal(pointing(before), "content-after (points back)");
    const after = findingsOf([report], rejected, before);
    assert.deepEqual([...after.gathered.claims.values()], [...findingsOf([report], rejected).gathered.claims.values()]);
  });
});

test("Firsthand keeps apart what two speakers say of themselves in one word", () => {
  const { gathered, conflicts } = findingsOf(
    [
      readReport("Wire", "en", "The Marsh Front claimed responsibility."),
      readReport("Post", "en", "The Hill League denied responsibility."),
    ],
    [],
  );
  assert.deepEqual([...gathered.claims.values()].map(({ members }) => members.length).sort(), [1, 1]);
  assert.deepEqual(conflicts, []);
});
