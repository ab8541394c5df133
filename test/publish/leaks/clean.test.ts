import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { LIMITS } from "../../../src/capture/limits.ts";
import { pictureFingerprint } from "../../../src/capture/picture-file.ts";
import { findLeaks, type ProducedFile } from "../../../src/publish/leaks/find-leaks.ts";
import { page, picture, SECRETS, zip } from "./made.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const file = (path: string, text: string): ProducedFile => ({ path, bytes: Buffer.from(text) });

/** Pages as a dossier has them: pseudonyms, officials, places, dates and numbers that nobody has to hide. */
const PAGES: readonly ProducedFile[] = [
  file(
    "index.html",
    page(`<p>On 9 January 2025 two men were captured in the Kursk region. <strong>Captive A</strong> and <strong>Captive B</strong> were shown on 11 January.
President Volodymyr Zelensky named neither. The North's Kim Jong Un, the South's Yoon Suk-yeol and its minister Cho Tae-yul spoke of them; so did Ri Yong-ho,
Choe Son-hui and Lee Jae-myung. Nine reports rest on one or two origins.</p>
<p>Captive A said that he had been told of a training. Captive B, who is older, was silent for 10 days. On 17 March 2025 a second recording appeared, and on
March 5, 2017 an older one had. In 2005 the law was another, and from 1998 to 2004 there was none.</p>
<p>No young people were there. So chalk up a beam of light: no chill, lo, a bomb; "so cold, bombs" he wrote. A lie, a list; please list pans. We go up to it.</p>
<p>The temperature fell to -12.5 °C. Of 48,291 reports 0.8731 were copies, 0.1269 were not; 3.14159 and 2.71828 are numbers. Part no. 8830-X of the code
covers pages 12–19.</p>
<p>The place lies near 51.2, 35.3 (rounded to a tenth of a degree), at about 51° N, 35° E.</p>`),
  ),
  file(
    "uk.html",
    page(`<p>9 січня 2025 року в Курській області взяли двох. Полонений А мовчав; полонений Б говорив. Президент Зеленський не назвав імен, а речник
Андрій Юсов і міністр Сибіга підтвердили час. Речниця Марія пояснила, що маршрут змінили, а ліс і лист лишилися. Горбы, горба, гордость и барс здесь ни при чём.
Остання зміна: 17 березня 2024. Марко і Остап — імена в казці. Чи була то марка? Так.</p>`),
  ),
  file(
    "ru.html",
    page(`<p>Пленные молчали. Ли сказал, что ли не сказал: был ли приказ? Президент Южной Кореи Ли Чжэ Мён и министр Чо Тхэ Ёль выступили 10 января.
Ри Ён Хо и Пак Чон Чхон упомянуты в отчёте. Марина и Савва гуляли по лесу. Горный, горбатый мост, бывалый человек.</p>`),
  ),
  file(
    "ko.html",
    page(`<p>2025년 1월 9일 쿠르스크에서 두 사람이 잡혔다. 포로 가는 말이 없었다. 이재명 대통령과 조태열 장관, 북한의 리영호와 최선희가 말했다.
2005년에는 법이 달랐다. 이 철도는 범위가 넓다. 이것은 철저한 범죄 수사였다.</p>`),
  ),
  file(
    "data/claims.json",
    JSON.stringify({
      schema: "firsthand.dossier/1",
      claims: [
        { id: "c4k8m2n7p1q", said: "Captive A was captured on 9 January 2025", origins: 2, strength: 12.041 },
        { id: "c9x3v5b6n8m", said: "Captive B is 26", origins: 1, strength: -3.5125 },
      ],
      commitment: "b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184",
      made: "2026-03-17T09:12:44Z",
      seconds: 1767225600,
      series: [0.12, 0.5, 0.731, 0.9982],
      place: { type: "Point", coordinates: [35.3, 51.2] },
    }),
  ),
  file(
    "data/reports.csv",
    "report,medium,date,origins,share\nr1,Suspilne,2025-01-11,1,0.3333\nr2,Yonhap,2025-01-12,2,0.6667\nr3,Armiya Inform,2025-01-11,1,0.25\n",
  ),
  file(
    "flow.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320.123 240.987"><path d="M12.3456,67.8912 L45.1234,23.5678 C12.5555,33.6666 44.7777,55.8888 61.9999,70.1111"/><g transform="translate(12.3456,45.6789)"><text x="12.345" y="45.678">Captive A</text></g></svg>',
  ),
  file(
    "style.css",
    ".a{color:#5f2b7c;transition:all .25s cubic-bezier(.215,.61,.355,1)}@media(min-width:48.0625em){.b{margin:12.125px 33.375px}}",
  ),
  file(
    "app.js",
    'const x=document.getElementById("claim"),re=/^[a-z0-9]{12,}$/i;export const label=(n)=>"Captive "+String.fromCharCode(65+n);const w=[12,34,56,78,90,123];',
  ),
  file(
    "manifest-sha256.txt",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  index.html\n60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752  uk.html\n",
  ),
  file("LICENSE", "Licensed under the Apache License, Version 2.0.\n"),
  file("empty.txt", ""),
];

describe("The leak check is silent", () => {
  test("about pages, data and drawings that hold nothing of anybody", async () => {
    assert.deepEqual(await findLeaks(PAGES, SECRETS), []);
  });

  test("about pictures that were written again from their pixels", async () => {
    const withheld = await pictureFingerprint(await (await picture(7)).png().toBuffer(), LIMITS);
    const files: ProducedFile[] = [];
    for (let seed = 20; seed < 28; seed++) {
      files.push({ path: `${seed}.png`, bytes: await (await picture(seed)).png().toBuffer() });
      files.push({ path: `${seed}.jpg`, bytes: await (await picture(seed)).jpeg({ quality: 60, progressive: seed % 2 === 0 }).toBuffer() });
      files.push({ path: `${seed}.webp`, bytes: await (await picture(seed)).webp({ lossless: seed % 2 === 0 }).toBuffer() });
    }
    assert.deepEqual(await findLeaks(files, { ...SECRETS, pictures: [withheld?.pdq ?? []] }), []);
  });

  test("about the same in an archive", async () => {
    const members = Object.fromEntries(PAGES.map(({ path, bytes }) => [path, bytes]));
    assert.deepEqual(await findLeaks([{ path: "dossier.zip", bytes: await zip(members) }], SECRETS), []);
  });

  test("about a hash in which a name stands by chance, where it is the program's own, and about nothing beside it", async () => {
    const hash = "7dz/PanasLis+cNo6Srxuv4lhUX6JPbJcyohRo5aQ2w=";
    const check = file("check.html", page(`<script type="application/json">${JSON.stringify([`index 4\n${hash}\n`])}</script>`));
    assert.deepEqual(
      (await findLeaks([check], SECRETS)).map(({ person }) => person),
      ["Witness D"],
    );
    assert.deepEqual(await findLeaks([check], { ...SECRETS, proofs: [hash] }), []);
    const beside = file("beside.html", page(`<p>Panas Lis left. ${hash}x</p>`));
    assert.equal((await findLeaks([beside], { ...SECRETS, proofs: [hash] })).length, 1);
  });

  test("about the name of a hidden publisher inside a longer one that is told, and about nothing beside it", async () => {
    const accounts = [{ label: "Account A", names: ["Press Desk"], within: ["Harbour Board Press Desk"] }];
    const found = async (words: string): Promise<number> =>
      (await findLeaks([file("p.html", page(`<p>${words}</p>`))], { ...SECRETS, accounts })).length;
    assert.equal(await found("Harbour Board Press Desk said so."), 0);
    assert.equal(await found("The press desk of the port said so."), 1);
    assert.equal(await found("Old Harbour-Board Press Desk said so."), 1);
    assert.equal(await found("Harbour Board Press Desk said so to Press Desk."), 1);
  });

  test("about words, identifiers and hashes that are a short name by chance where they are taken for base 64", async () => {
    const people = [{ label: "Person A", names: ["Joe", "Leo", "Ли", "Ян", "Жо"], facts: [] }];
    const words =
      "An impromptu contributor suggested that the limousine of premiers reconsider their well-documented commitments, Representatives said.";
    const ids = Array.from(
      { length: 4000 },
      (_, i) => `<a href="claims/c${(i * 7919 + 60466176).toString(36).padStart(10, "k")}.html">a</a>`,
    );
    const hashes = Array.from({ length: 400 }, (_, i) => `<code>${createHash("sha256").update(`${i}`).digest("hex")}</code>`);
    const files = [file("p.html", page(`<p>${words}</p>${ids.join("\n")}${hashes.join("\n")}`))];
    const leaks = await findLeaks(files, { ...SECRETS, people });
    assert.deepEqual(
      leaks.filter(({ where }) => where.includes("base64")),
      [],
    );
    const hidden = [file("q.html", page(`<p>${Buffer.from("Joe was there").toString("base64")}</p>`))];
    assert.equal((await findLeaks(hidden, { ...SECRETS, people })).length, 1);
  });

  test("about the sources and the documents of this project", async () => {
    const files = ["src/publish", "src/weigh", "src/trace", "docs"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        // The example of a timeline tells of births in Ukrainian, in the years of these people.
        .filter((entry) => entry.isFile() && /(?<!timeline)\.(?:ts|md)$/.test(entry.name) && !entry.parentPath.endsWith("leaks"))
        .map((entry) => ({ path: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) })),
    );
    assert.ok(files.length > 100);
    const leaks = await findLeaks(files, SECRETS);
    assert.deepEqual(
      leaks.filter(({ kind }) => kind !== "coordinates"),
      [],
    );
  });
});
