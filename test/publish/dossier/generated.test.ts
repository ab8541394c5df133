import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { filesOf } from "../../../src/publish/bag.ts";
import type { Dossier } from "../../../src/publish/dossier/model.ts";
import { publish } from "../../../src/publish/dossier/publish.ts";
import { EXCHANGE } from "../../../src/publish/exchange/formats.ts";
import { article, deskOf } from "../small-case.ts";

const LATIN = ["ko", "lum", "vra", "zen", "tash", "ir", "bo", "mel", "dru", "sny"];
const CYRILLIC = ["ко", "лум", "вра", "зен", "таш", "ир", "бо", "мель", "дру", "сни"];
const SURNAMES = ["리", "박", "최", "강", "윤"];
const GIVEN = ["영길", "철민", "광호", "성준", "태일"];

const word = (syllables: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...syllables), { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(""))
    .map((lower) => (lower[0] ?? "").toUpperCase() + lower.slice(1));

/** A name with what would give it away: the whole, and a family name that nothing else would be called. */
const latin = fc
  .tuple(word(LATIN), word(LATIN))
  .map(([given, family]) => ({ name: `${given} ${family}`, gives: [`${given} ${family}`, family] }));
const cyrillic = fc
  .tuple(word(CYRILLIC), word(CYRILLIC))
  .map(([given, family]) => ({ name: `${given} ${family}`, gives: [`${given} ${family}`, family] }));
const hangul = fc
  .tuple(fc.constantFrom(...SURNAMES), fc.constantFrom(...GIVEN))
  .map(([family, given]) => ({ name: family + given, gives: [family + given] }));

const TEMPLATES: readonly ((who: string) => string)[] = [
  (who) => `The Interior Ministry said on Sunday that ${who}, a captured soldier born in 2001, had been moved to the Kursk region.`,
  (who) => `“I did not fire,” ${who} told reporters through an interpreter. ${who} said that he had come by train.`,
  (who) => `Two prisoners were shown on Monday. One of them, ${who}, said: “My commander lied to us.” The Foreign Ministry denied it.`,
  (who) => `A resident said that she had hidden ${who} for three days, and that ${who}'s brother was with them.`,
  (who) => `According to ${who}, who was wounded, nobody had told them where they were. The General Staff did not confirm it.`,
];

/** Facts told in the languages of the case, each with what would tell it; nobody knows a 1987, a village of that name or such a number otherwise. */
const FACTS: readonly { readonly text: (who: string) => string; readonly gives: readonly string[] }[] = [
  {
    text: (who) =>
      `У Службі безпеки заявили, що полонений ${who} народився у 1987 році в селі Гайворонівка. Йому 37 років. Речник додав, що обстріли припинилися.`,
    gives: ["1987", "гайворон", "37 років", "37-річ"],
  },
  {
    text: (who) =>
      `Пленный ${who}, 1987 г. р., уроженец деревни Гайвороновка, сказал, что служил в 417-м полку. По его словам, у него двое детей.`,
    gives: ["1987", "гайворон", "417", "двое детей"],
  },
  {
    text: (who) =>
      `37-річний ${who} розповів, що підписав контракт у 2016 році й дістав поранення в щелепу. Його мати живе в Гайворонівці, заявив він.`,
    gives: ["37-річ", "2016", "щелеп", "гайворон"],
  },
  {
    text: (who) => `국가정보원은 생포된 병사 ${who}이 1987년생이며 417여단 소속이라고 밝혔다. ${who}은 가마귀골에서 태어났다고 말했다.`,
    gives: ["1987", "417", "가마귀골"],
  },
  {
    text: (who) =>
      `По данным следствия, у задержанного ${who} нашли военный билет АН 4471907. Ему тридцать семь лет, сообщил источник. Министерство заявило, что переговоры продолжатся.`,
    gives: ["4471907", "тридцать семь"],
  },
];

/** Looks for names as somebody with a text editor would; it has nothing of the program. */
function stands(text: string, gives: readonly string[]): string | undefined {
  const plain = text.normalize("NFC").toLowerCase();
  return gives.find((one) => one.length > 3 && plain.includes(one.normalize("NFC").toLowerCase()));
}

/** The same in every format of others. */
function exported(dossier: Dossier): readonly { readonly file: string; readonly text: string }[] {
  return Object.entries(EXCHANGE).flatMap(([name, format]) =>
    format.kind === "file"
      ? [{ file: name, text: format.write(dossier) }]
      : format.write(dossier).map(({ path, text }) => ({ file: `${name}/${path}`, text })),
  );
}

test("no dossier, and no export, of a generated case holds a protected name, in whatever script it came", async (t) => {
  const people = fc.array(fc.oneof(latin, cyrillic, hangul), { minLength: 1, maxLength: 3 });
  const cases = fc.sample(fc.tuple(people, fc.array(fc.nat(TEMPLATES.length - 1), { minLength: 2, maxLength: 4 })), {
    numRuns: Number(process.env["RUNS"] ?? 30),
    seed: Number(process.env["SEED"] ?? 89),
  });
  let written = 0;
  for (const [named, templates] of cases) {
    const files = templates.map((template, i): [string, string] => {
      const who = named[i % named.length]?.name ?? "";
      return [`${i}.md`, article(i % 2 === 0 ? "Harbour Times" : "Evening Mail", "2025-01-13", TEMPLATES[template]?.(who) ?? "")];
    });
    const desk = await deskOf(t, Object.fromEntries(files));
    const opened = await desk.as("Anna");
    const out = join(desk.work, "out");
    const { leaks, made } = await publish(opened, out);
    opened.close();
    assert.equal(existsSync(out), leaks.length === 0);
    if (leaks.length === 0) {
      written++;
      const pages = (await filesOf(out))
        .filter((file) => file !== "verify.js")
        .map((file) => ({ file, text: readFileSync(join(out, file), "utf8") }));
      for (const { file, text } of [...pages, ...exported(made.dossier)]) {
        const found = stands(
          `${file}\n${text}`,
          named.flatMap(({ gives }) => gives),
        );
        assert.equal(found, undefined, `${file} of ${JSON.stringify(files)}`);
      }
    }
    rmSync(desk.work, { recursive: true, force: true });
  }
  // A search that stops everything would pass too.
  assert.ok(written > cases.length * 0.8, `${written} of ${cases.length} were written`);
  t.diagnostic(`${written} of ${cases.length} dossiers were written`);
});

test("no dossier, and no export, of a generated case holds what Ukrainian, Russian and Korean reports tell of a captive", async (t) => {
  const cases = fc.sample(fc.tuple(fc.oneof(latin, cyrillic, hangul), fc.array(fc.nat(FACTS.length - 1), { minLength: 1, maxLength: 3 })), {
    numRuns: Number(process.env["RUNS"] ?? 8),
    seed: Number(process.env["SEED"] ?? 61),
  });
  let written = 0;
  for (const [{ name, gives }, told] of cases) {
    const facts = told.flatMap((at) => FACTS[at] ?? []);
    const files = facts.map(({ text }, i): [string, string] => [`${i}.md`, article("Harbour Times", "2025-01-13", text(name))]);
    const desk = await deskOf(
      t,
      Object.fromEntries([...files, ["en.md", article("Evening Mail", "2025-01-13", TEMPLATES[2]?.(name) ?? "")]]),
    );
    const opened = await desk.as("Anna");
    const out = join(desk.work, "out");
    const { leaks, made } = await publish(opened, out);
    opened.close();
    assert.equal(existsSync(out), leaks.length === 0);
    if (leaks.length === 0) {
      written++;
      const pages = (await filesOf(out))
        .filter((file) => file !== "verify.js")
        .map((file) => ({ file, text: readFileSync(join(out, file), "utf8") }));
      for (const { file, text } of [...pages, ...exported(made.dossier)]) {
        const words = text.replace(/\b[\da-f]{8,}\b|[A-Za-z\d+/=_-]{20,}/g, " ");
        const found = stands(words, [...gives, ...facts.flatMap((fact) => fact.gives)]);
        assert.equal(found, undefined, `${file} of ${JSON.stringify(files)}`);
      }
    }
    rmSync(desk.work, { recursive: true, force: true });
  }
  assert.ok(written > cases.length * 0.7, `${written} of ${cases.length} were written`);
  t.diagnostic(`${written} of ${cases.length} dossiers were written`);
});
