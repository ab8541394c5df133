import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { findNames } from "../../../src/publish/leaks/find-names.ts";
import { plainText } from "../../../src/publish/leaks/letters.ts";
import { NameIndex } from "../../../src/publish/leaks/names.ts";

/** Set RUNS for more names. */
const numRuns = Number(process.env["RUNS"] ?? 400);

/** What is written every day, about nobody: each word of it stands in many reports. */
const PROSE: Readonly<Record<string, string>> = {
  English: `Reporters said on Monday that the directorate had questioned the porters and the gardeners about the cutter. In March and in May the tolls rose, an official said. Cross-examined
    by the court, reporters denied that gas came out of the second rocket. AN HOUR BEFORE THE MARCH THE GATE WAS OPEN. Will the ministry answer? Questions were sent to the press office; none was
    answered. A stone bridge over the brook was hit, and the wood on the hill burned for two hours. The wardens will mark the graves. Frost and sand stopped the tanks. The council may rule on the case
    in June, the harbour master added. Foster homes were closed. The rector of the college and its pastor gave no reason. The carter waited at the ford. Rice and beans ran out in the first week, an aid
    worker said, and the potters left. Directors met on Sunday; the painter of the mural, they insisted, had been warned. They carry what they can. A sailor heard it, then a shot. Harder times
    came later. The master said the welding had failed: no weld holds in frost.`,
  Ukrainian: `Через годину після вибуху, який чули в місті, речник заявив, що просто немає слів. Тому міністерство перевірить, котрий із загонів був поруч. Морська блокада тривала; договором це не передбачено.
    Радянського союзу вже нема, додав він, але бронетранспортерам потрібне пальне. Потенціал країни не вичерпано. Про те, хто стріляв, нічого не відомо. Усе, що можна було винести, винесли. Росія заперечує це. В естонії
    так само. Які докази є, побачить суд. Жодна сторона не назвала причини.`,
  Russian: `По делу, которое рассматривал суд, приговором недовольны обе стороны. Которая из ракет упала первой, неизвестно; по некоторым данным, это была вторая. Через год после войны город отстроили. Нужно сказать,
    что просто так никто не уходит. Подала ли страна жалобу, в министерстве не сообщили. Который день нет воды, говорят жители. Морского флота у них нет. Перед мостом стоял патруль, потом ушёл.`,
};

const pick = <T>(...from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const GIVEN = words(
  "John Mary Ben Anna Peter Rose Karl Paul Sara Emma Tom Will Grace Mark Joe Sam Lena Olga Max Ruth Hugh Ian Kate Lee Ann Ostap Savva Panas Ivan Petro Olena",
);
/** Family names that are words, or nearly; and others. */
const FAMILY = words(
  `Tolland Hame Carver Frost Sand Quill Brandt Tarn Corr Belk Howe Stone Ford Rice Potter Porter Carter Foster Rector Harden Warden Weston Cotter Gower Marter Castor Weller Mercer Tolsen Comer Prost Waldron Cherets Horets
  Petenko Danskyi Rudov Novskyi Morych Tarov Voloshyn Skivenko Palets Kordun`,
);

/** A name in full, with an initial, or of one word. */
const name = fc.oneof(
  fc.tuple(pick(...GIVEN), pick(...FAMILY)).map((parts) => parts.join(" ")),
  fc.tuple(pick(...GIVEN), pick(...FAMILY)).map(([given, family]) => `${given.charAt(0)}. ${family}`),
  pick(...GIVEN),
  pick(...FAMILY),
);

function foundIn(text: string, names: readonly string[]): readonly { readonly name: string; readonly at: number }[] {
  const index = new NameIndex(
    names.map((one) => ({ label: one, names: [one], facts: [] })),
    [],
  );
  const found: { name: string; at: number }[] = [];
  findNames(plainText(text), index, (person, at) => found.push({ name: names[person] ?? "", at }));
  return found;
}

describe("Names that nobody in a text has", () => {
  const names = [...new Set(fc.sample(name, { numRuns, seed: 41 }))];

  for (const [language, prose] of Object.entries(PROSE))
    test(`are not found in everyday ${language}`, (t) => {
      const text = prose.replace(/\s+/g, " ");
      // A word that is spelled like the name may be the name.
      const alarms = foundIn(text, names).filter(({ name: whose, at }) => {
        const word = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? "";
        return !whose.toLowerCase().split(/[ .]+/).includes(word.toLowerCase());
      });
      const among = text.match(/\p{L}+/gu)?.length ?? 0;
      t.diagnostic(`${alarms.length} false alarms for ${names.length} names in ${among} words`);
      assert.deepEqual(
        alarms.map(({ name: whose, at }) => `${whose} in “${text.slice(at, at + 20)}”`),
        [],
      );
    });

  test("are found as soon as somebody writes them between these words", () => {
    const sentences = Object.values(PROSE).flatMap((prose) => prose.replace(/\s+/g, " ").split(/(?<=[.?]) /));
    const planted = fc.record({ whose: name, before: pick(...sentences), behind: pick(...sentences), how: fc.nat(WAYS.length - 1) });
    fc.assert(
      fc.property(planted, ({ whose, before, behind, how }) => {
        const text = `${before} ${WAYS[how]?.(whose)} ${behind}`;
        assert.ok(
          foundIn(text, [whose]).some(({ at }) => at >= before.length - 1 && at <= text.length - behind.length),
          `${whose} in “${text}”`,
        );
      }),
      { numRuns, seed: 43 },
    );
  });
});

const WAYS: readonly ((whose: string) => string)[] = [
  (whose) => `It was ${whose}, they said.`,
  (whose) => `${whose}'s house burned.`,
  (whose) => `“${whose} was there.”`,
  (whose) => `They asked for ${whose}; nobody came.`,
  (whose) => `${whose}`,
];
