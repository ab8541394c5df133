import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { publish } from "../../../src/publish/dossier/publish.ts";
import { protectionIn } from "../../../src/publish/protect/protection.ts";
import { areSpelledAlike } from "../../../src/publish/protect/spelled-alike.ts";
import { article, deskOf } from "../small-case.ts";

const ALIKE: readonly (readonly [one: string, other: string])[] = [
  ["Irena Voldan", "Iryna Voldan"],
  ["Irena Voldan", "Ірена Волдан"],
  ["Anton Grebel", "Anton Hrebel"],
  ["Tatiana Moroz", "Tatyana Moroz"],
  ["Sergei Tolm", "Sergey Tolm"],
  ["Sergei Tolm", "Сергей Тольм"],
  ["Arkady Lomov", "Arkadiy Lomov"],
  ["Dmytro Vasik", "Dmitry Vassik"],
  ["Oleksii Zaretsky", "Oleksiy Zaretskyi"],
];

const UNLIKE: readonly (readonly [one: string, other: string])[] = [
  ["Irena Voldan", "Irena Volden Marsh"],
  ["Irena Voldan", "Irina Golten"],
  ["Pavel Dornik", "Maxim Dornik"],
  ["Pavel Dornik", "Pavel Tornik"],
  ["Ben Tolland", "Ben Dolland"],
  ["Anna Belk", "Anna Velk"],
  ["Lars Holm", "Lars Hulmar"],
  ["Voldan", "Irena Voldan"],
];

describe("Two names", () => {
  for (const [one, other] of ALIKE) test(`are spellings of one: ${one}, ${other}`, () => assert.equal(areSpelledAlike(one, other), true));
  for (const [one, other] of UNLIKE) test(`are two: ${one}, ${other}`, () => assert.equal(areSpelledAlike(one, other), false));
});

/** How each name appears outside of a case of these articles. */
async function shownOf(t: Parameters<typeof deskOf>[0], texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = texts.map((text, i): [string, string] => [
    `${i}.md`,
    article(i % 2 === 0 ? "Harbour Times" : "Evening Mail", "2025-01-13", text),
  ]);
  const desk = await deskOf(t, Object.fromEntries(files));
  const opened = await desk.as("Anna");
  const { of } = protectionIn(opened);
  const shown = new Map(
    [...of.values()].flatMap(({ entity, shown: label }) => [entity.name, ...entity.names].map((name) => [name, label] as const)),
  );
  opened.close();
  return shown;
}

const PRESIDENT = "President Irena Voldan said on Sunday that the bridge had been mined. Defence Minister Anton Grebel denied it.";

describe("Somebody who holds an office", () => {
  test("is named in the reports that tell of no office, in another spelling, and by the family name", async (t) => {
    const shown = await shownOf(t, [
      PRESIDENT,
      "Iryna Voldan hides behind prisoners, a columnist wrote. Anton Hrebel was silent.",
      "For Voldan, the bridge is a symbol. Grebel believes that it can be held, a diplomat said.",
    ]);
    for (const name of ["Irena Voldan", "Iryna Voldan", "Anton Grebel", "Anton Hrebel"]) assert.equal(shown.get(name), name);
  });

  test("is named though the case has no words of theirs, and nobody is for a rank or a trade", async (t) => {
    const shown = await shownOf(t, [
      `${PRESIDENT} She flew to the border with Governor Oleg Trusov. Major Ruslan Bekov gave the order, a prisoner said. Vera Simic, a nurse, saw the bus.`,
    ]);
    assert.equal(shown.get("Oleg Trusov"), "Oleg Trusov");
    for (const name of ["Ruslan Bekov", "Vera Simic"]) assert.notEqual(shown.get(name), name);
  });

  test("lends the name to nobody of whom a report tells a wound, captivity, or what no office is", async (t) => {
    const shown = await shownOf(t, [
      PRESIDENT,
      "Anton Hrebel, a soldier, was captured on Monday. “I have not eaten,” the prisoner, Anton Hrebel, said.",
      "Iryna Voldan, a nurse, was wounded in the arm, a doctor said.",
    ]);
    for (const name of ["Anton Hrebel", "Iryna Voldan"]) assert.notEqual(shown.get(name), name);
    assert.equal(shown.get("Irena Voldan"), "Irena Voldan");
  });

  test("keeps a family name to himself that somebody else bears who is protected", async (t) => {
    const shown = await shownOf(t, [
      "Foreign Minister Valentin Sorokin said on Monday that talks would go on. His colleague Mary Sorokin, no relation, was wounded, a doctor said.",
      "Sorokin was not seen again, a neighbour said.",
    ]);
    assert.equal(shown.get("Valentin Sorokin"), "Valentin Sorokin");
    assert.notEqual(shown.get("Sorokin"), "Sorokin");
  });

  test("stops no dossier that names them in one spelling and in another", async (t) => {
    const files = {
      "a.md": article("Harbour Times", "2025-01-13", `${PRESIDENT} Irena Voldan added that nobody was hurt.`),
      "b.md": article(
        "Evening Mail",
        "2025-01-14",
        "Iryna Voldan hides behind prisoners. The Interior Ministry said that Iryna Voldan had signed nothing.",
      ),
    };
    const desk = await deskOf(t, files);
    const opened = await desk.as("Anna");
    const { leaks } = await publish(opened, null);
    opened.close();
    assert.deepEqual(leaks, []);
  });
});
