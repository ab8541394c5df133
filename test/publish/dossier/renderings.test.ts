import assert from "node:assert/strict";
import { test } from "node:test";
import type { OpenCase } from "../../../src/case/open-case.ts";
import { makeDossier } from "../../../src/publish/dossier/make.ts";
import type { ReportId } from "../../../src/record/id.ts";
import { english } from "../../../src/record/sentence.ts";
import { article, deskOf } from "../small-case.ts";

const because = "the desk has both texts";

function reportOf(opened: OpenCase, publisher: string): ReportId {
  const found = [...opened.findings().gathered.reports.values()].find(({ report }) => report.publisher === publisher);
  return found?.report.id ?? assert.fail(publisher);
}

test("Firsthand shows the original beside its translation in a dossier, where its words may be shown", async (t) => {
  const desk = await deskOf(t, {
    "ministry.md": article(
      "Міністерство оборони України",
      "2025-01-10",
      "Міністерство оборони України повідомило, що обстріли припинилися.",
    ),
    "ledger.md": article("Ledger", "2025-01-11", "The Defence Ministry of Ukraine said that the shelling has stopped."),
  });
  const opened = await desk.as("Anna");
  const [translation, of] = [reportOf(opened, "Ledger"), reportOf(opened, "Міністерство оборони України")];
  opened.decide({ kind: "rendering", report: translation, of, as: "translation", maker: "Mira Dole", because });
  const [one, other] = [...opened.findings().gathered.utterances.values()].filter(({ voice }) => voice === "attributed");
  assert.ok(one !== undefined && other !== undefined);
  opened.decide({ kind: "same", utterances: [one.id, other.id], because });
  const { dossier } = makeDossier(opened);
  const [claim] = dossier.claims.filter(({ quotes }) => quotes.length > 1);
  assert.deepEqual(
    claim?.quotes.map(({ rendering }) => rendering),
    ["translation", null],
  );
  assert.match(claim?.quotes[0]?.words ?? "", /the shelling has stopped/);
  assert.match(claim?.quotes[1]?.words ?? "", /обстріли припинилися/);
  assert.ok(!JSON.stringify(dossier).includes("Mira Dole"));
});

test("Firsthand tells in a dossier nothing of what translations make of a captive's words, nor which of them is one", async (t) => {
  const desk = await deskOf(t, {
    "office.md": article(
      "Служба безпеки України",
      "2025-01-10",
      "Полонений Іван Сорокін сказав: «9 січня 2025 року в Суджі загинули 20 солдатів».",
    ),
    "ledger.md": article("Ledger", "2025-01-11", "“30 soldiers were killed in Sudzha on 9 January 2025,” captive Ivan Sorokin said."),
  });
  const opened = await desk.as("Anna");
  const [translation, of] = [reportOf(opened, "Ledger"), reportOf(opened, "Служба безпеки України")];
  opened.decide({ kind: "rendering", report: translation, of, as: "translation", because });
  const drift = opened.findings().conflicts.find(({ explanation }) => english(explanation).includes("translated in two ways"));
  assert.match(english(drift?.explanation ?? ""), /Number: 20 killed/);
  const { dossier } = makeDossier(opened);
  assert.deepEqual(
    dossier.conflicts.filter(({ kind }) => kind === "quotation").map(({ explanation }) => explanation),
    [null],
  );
  assert.doesNotMatch(JSON.stringify(dossier), /Сорок|Sorokin/);
});
