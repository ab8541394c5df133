import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import sharp, { type Sharp } from "sharp";
import { LIMITS } from "../../../src/capture/limits.ts";
import { pictureFingerprint } from "../../../src/capture/picture-file.ts";
import { findLeaks } from "../../../src/publish/leaks/find-leaks.ts";
import type { Leak, Secrets } from "../../../src/publish/leaks/secrets.ts";
import { page, pdf, picture, SECRETS, zip } from "./made.ts";

const utf8 = (text: string): Buffer => Buffer.from(text, "utf8");
const html = (body: string, head = ""): Planted => ({ path: "index.html", bytes: utf8(page(body, head)) });
const file = (path: string, text: string): Planted => ({ path, bytes: utf8(text) });
const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

interface Planted {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Kind = Leak["kind"];
/** What is planted, the kind of the leak that has to be found, whose it is, and how it is planted. */
type Row = readonly [name: string, kind: Kind, person: string | null, planted: () => Planted | Promise<Planted>];

const A = "Captive A";
const B = "Captive B";
const C = "Witness C";
const D = "Witness D";

const NAMES: readonly Row[] = [
  ["a full name in a paragraph", "name", A, () => html("<p>He gave his name as Ri Chol-bom.</p>")],
  ["the family name last", "name", A, () => html("<p>Chol-bom Ri was there.</p>")],
  ["no hyphen", "name", A, () => html("<p>Ri Chol Bom was there.</p>")],
  ["everything run together", "name", A, () => html("<p>RiCholBom</p>")],
  ["a slug of small letters", "name", A, () => html('<p><a href="/people/ri_chol_bom">more</a></p>')],
  ["capitals", "name", A, () => html("<p>RI CHOL BOM</p>")],
  ["Lee of the South", "name", A, () => html("<p>Lee Cheol-beom, 20</p>")],
  ["Rhee and McCune-Reischauer", "name", A, () => html("<p>Rhee Ch’ŏl-pŏm</p>")],
  ["Hangul of the North", "name", A, () => html("<p>리철범은 말했다.</p>")],
  ["Hangul of the South with a particle", "name", A, () => html("<p>이철범이 말했다.</p>")],
  ["Hangul in letters that are set together", "name", A, () => html(`<p>${"리철범".normalize("NFD")}</p>`)],
  ["Hangul with spaces", "name", A, () => html("<p>리 철 범</p>")],
  ["Kontsevich's Cyrillic", "name", A, () => html("<p>Ли Чхоль Бом сказал</p>")],
  ["the North's Cyrillic with a hyphen", "name", A, () => html("<p>Ри Чхоль-бом</p>")],
  ["half of a given name", "name", A, () => html("<p>It was Ri Chol, he said.</p>")],
  ["a name that is broken by tags", "name", A, () => html("<p><b>Ri</b> Chol-<i>bom</i></p>")],
  ["a word that is broken by a tag", "name", B, () => html("<p>Mar<b>en</b>ko</p>")],
  ["a word that is broken by a block", "name", B, () => html("<div>Ostap Mar</div><div>enko</div>")],
  ["cells of a table", "name", B, () => html("<table><tr><td>Ostap</td><td>Marenko</td></tr></table>")],
  ["the surname alone", "name", B, () => html("<p>The Marenko papers</p>")],
  ["the surname in the genitive", "name", B, () => html("<p>слова Маренка</p>")],
  ["the surname in the instrumental", "name", B, () => html("<p>разом із Маренком</p>")],
  ["a Russian inflection", "name", C, () => html("<p>допрос Горбылёва</p>")],
  ["ё written as е", "name", C, () => html("<p>с Горбылевым говорили</p>")],
  ["ISO 9", "name", C, () => html("<p>Gorbylëv Savva</p>")],
  ["a French press spelling", "name", C, () => html("<p>Savva Gorbyliov</p>")],
  ["a German press spelling", "name", C, () => html("<p>Sawwa Gorbyljow</p>")],
  ["Ukrainian h for g", "name", C, () => html("<p>Horbylov</p>")],
  ["first name and patronymic", "name", B, () => html("<p>Остап Юхимович пояснив</p>")],
  ["first name and patronymic in Latin script", "name", B, () => html("<p>Ostap Yukhymovych explained</p>")],
  ["a short surname and an initial", "name", D, () => html("<p>P. Lis was there</p>")],
  ["a short surname and a first name", "name", D, () => html("<p>Lis, Panas</p>")],
  ["a call sign", "name", C, () => html("<p>the man called Bars</p>")],
  ["a Cyrillic letter in a Latin word", "name", B, () => html("<p>Mаrеnkо</p>")],
  ["Latin letters in a Cyrillic word", "name", B, () => html("<p>Мapенкo</p>")],
  ["letters of mathematics", "name", B, () => html("<p>𝐌𝐚𝐫𝐞𝐧𝐤𝐨</p>")],
  ["full-width letters", "name", B, () => html("<p>Ｍａｒｅｎｋｏ</p>")],
  ["diacritics", "name", B, () => html("<p>Màréñkö</p>")],
  ["combining marks", "name", B, () => html(`<p>${[..."Marenko"].join("\u0336")}</p>`)],
  ["zero-width characters", "name", B, () => html(`<p>${[..."Marenko"].join("\u200b")}</p>`)],
  ["soft hyphens", "name", B, () => html("<p>Ma\u00adren\u00adko</p>")],
  ["soft hyphens as entities", "name", B, () => html("<p>Ma&shy;ren&shy;ko</p>")],
  ["letters that stand apart", "name", B, () => html("<p>M a r e n k o</p>")],
  ["a word broken at the end of a line", "name", B, () => html("<p>Ostap Ma-\nrenko</p>")],
  ["entities", "name", B, () => html("<p>&#1052;&#x430;&#1088;&#1077;&#1085;&#1082;&#1086;</p>")],
  ["entities of entities", "name", B, () => html("<p>&amp;#1052;&amp;#1072;&amp;#1088;&amp;#1077;&amp;#1085;&amp;#1082;&amp;#1086;</p>")],
  ["named entities of Cyrillic", "name", B, () => html("<p>&Mcy;&acy;&rcy;&iecy;&ncy;&kcy;&ocy;</p>")],
  ["an alternative text", "name", B, () => html('<img src="a.png" alt="Marenko beside a car">')],
  ["a title attribute", "name", B, () => html('<p title="Маренко">x</p>')],
  ["a data attribute", "name", B, () => html('<p data-who="ostap-marenko">x</p>')],
  ["a class", "name", B, () => html('<p class="ostapMarenko">x</p>')],
  ["a comment", "name", B, () => html("<!-- Marenko -->")],
  ["an inline script", "name", B, () => html("<script>const who = 'Ostap' + 'Marenko';</script>")],
  ["a string that a script puts together", "name", B, () => html("<script>const who = 'Mar' + 'enko';</script>")],
  ["an inline style", "name", B, () => html("<style>.a::after { content: 'Marenko' }</style>")],
  [
    "escapes of CSS",
    "name",
    B,
    () => file("a.css", String.raw`.a::after { content: "\00041c\000430\000440\000435\00043d\00043a\00043e" }`),
  ],
  ["escapes of JSON", "name", B, () => file("a.json", String.raw`{"who":"\u041c\u0430\u0440\u0435\u043d\u043a\u043e"}`)],
  [
    "escapes of JSON in a string of JSON",
    "name",
    B,
    () => file("a.json", String.raw`{"who":"\\u041c\\u0430\\u0440\\u0435\\u043d\\u043a\\u043e"}`),
  ],
  ["a key of JSON", "name", B, () => file("a.json", '{"marenko":{"x":1}}')],
  ["fields of JSON", "name", D, () => file("a.json", '{"given":"Panas","family":"Lis"}')],
  ["escapes of JavaScript", "name", B, () => file("a.js", String.raw`x = "\x4d\x61\x72\x65\x6e\x6b\x6f"`)],
  ["code points in braces", "name", B, () => file("a.js", String.raw`x = "\u{41c}\u{430}\u{440}\u{435}\u{43d}\u{43a}\u{43e}"`)],
  ["numbers of characters", "name", B, () => file("a.js", `String.fromCharCode(${[..."Marenko"].map((c) => c.charCodeAt(0)).join(",")})`)],
  ["percent encoding", "name", B, () => html(`<a href="/s?q=${encodeURIComponent("Маренко")}">x</a>`)],
  ["percent encoding, twice", "name", B, () => html(`<a href="/s?q=${encodeURIComponent(encodeURIComponent("Маренко"))}">x</a>`)],
  ["percent encoding of Windows", "name", B, () => html('<a href="/s?q=%CC%E0%F0%E5%ED%EA%EE">x</a>')],
  ["a host name in Punycode", "name", B, () => html('<a href="https://xn--80akpfhhk.example/">x</a>')],
  ["base64", "name", A, () => file("a.txt", `x: ${utf8("Ri Chol-bom").toString("base64")}`)],
  ["base64 behind a slash", "name", B, () => file("a.txt", `img/${utf8("Маренко").toString("base64")}`)],
  ["base64 of base64", "name", B, () => file("a.txt", utf8(utf8("told by Marenko").toString("base64")).toString("base64"))],
  ["base64url of UTF-16", "name", B, () => file("a.txt", Buffer.from("Маренко", "utf16le").toString("base64url"))],
  [
    "base64 in lines",
    "name",
    B,
    () =>
      file(
        "a.txt",
        utf8(`${"x. ".repeat(60)}Marenko`)
          .toString("base64")
          .replace(/.{76}/g, "$&\n"),
      ),
  ],
  ["hexadecimal", "name", B, () => file("a.txt", utf8("Marenko").toString("hex"))],
  [
    "hexadecimal with spaces",
    "name",
    B,
    () =>
      file(
        "a.txt",
        utf8("Маренко")
          .toString("hex")
          .replace(/..(?!$)/g, "$& "),
      ),
  ],
  ["quoted-printable", "name", B, () => file("a.txt", [...utf8("Маренко")].map((b) => `=${b.toString(16).toUpperCase()}`).join(""))],
  ["UTF-16 with a mark", "name", B, () => ({ path: "a.txt", bytes: Buffer.concat([Buffer.from("feff", "hex"), utf16be("Це Маренко")]) })],
  ["right-to-left", "name", B, () => html(`<p>\u202e${[..."Marenko"].reverse().join("")}\u202c</p>`)],
  ["an octal escape", "name", B, () => file("a.js", String.raw`x = "\320\234\320\260\321\200\320\265\320\275\320\272\320\276"`)],
  ["CSV", "name", D, () => file("a.csv", "id,name\n1,Lis;Panas\n")],
  ["a name of a file", "name", B, () => file("files/marenko.txt", "nothing")],
  ["a name of a folder", "name", A, () => file("Ri-Chol-bom/index.txt", "nothing")],
  [
    "a text of SVG",
    "name",
    B,
    () => file("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><text><tspan>Mar</tspan><tspan>enko</tspan></text></svg>'),
  ],
  ["metadata of SVG", "name", B, () => file("a.svg", '<svg xmlns="http://www.w3.org/2000/svg"><metadata>Marenko</metadata></svg>')],
  [
    "a data: address in a page",
    "name",
    B,
    () => html(`<img alt="" src="data:image/svg+xml;base64,${utf8("<svg><desc>Marenko</desc></svg>").toString("base64")}">`),
  ],
  [
    "a data: address with percent signs",
    "name",
    B,
    () => html(`<img alt="" src="data:image/svg+xml,${encodeURIComponent("<svg><desc>Маренко</desc></svg>")}">`),
  ],
  ["a member of a ZIP archive", "name", B, async () => ({ path: "a.zip", bytes: await zip({ "notes.txt": "told by Marenko" }) })],
  ["the name of a member", "name", B, async () => ({ path: "a.zip", bytes: await zip({ "marenko/notes.txt": "nothing" }) })],
  [
    "a ZIP archive in another",
    "name",
    B,
    async () => ({ path: "a.zip", bytes: await zip({ "b.zip": await zip({ "c.txt": "Marenko" }) }) }),
  ],
  [
    "the comment of a ZIP archive",
    "name",
    B,
    async () => ({ path: "a.zip", bytes: await zip({ "c.txt": "nothing" }, "packed by Marenko") }),
  ],
  ["gzip", "name", B, () => ({ path: "a.json.gz", bytes: gzipSync(utf8('{"a":"Marenko"}')) })],
  ["a packed stream of a PDF", "name", B, () => ({ path: "a.pdf", bytes: pdf("BT /F 12 Tf 20 200 Td (told by Marenko) Tj ET") })],
  [
    "letters of a PDF that are set apart",
    "name",
    B,
    () => ({ path: "a.pdf", bytes: pdf("BT /F 12 Tf 20 200 Td [(Ma) -20 (ren) 30 (ko)] TJ ET") }),
  ],
  [
    "the author of a PDF",
    "name",
    B,
    () => ({
      path: "a.pdf",
      bytes: pdf("", `/Author (${Buffer.concat([Buffer.from("feff", "hex"), utf16be("Маренко")]).toString("latin1")})`),
    }),
  ],
  [
    "the title of a PDF in hexadecimal",
    "name",
    B,
    () => ({ path: "a.pdf", bytes: pdf("", `/Title <${utf8("Marenko").toString("hex")}>`) }),
  ],
  [
    "XMP of a PDF",
    "name",
    B,
    () => ({
      path: "a.pdf",
      bytes: pdf("", "", [
        { head: "/Type /Metadata /Subtype /XML", bytes: utf8("<x:xmpmeta><dc:creator>Marenko</dc:creator></x:xmpmeta>") },
      ]),
    }),
  ],
];

const FACTS: readonly Row[] = [
  ["a date in English", "fact", A, () => html("<p>born on 17 March 2005</p>")],
  ["a date in American English", "fact", A, () => html("<p>born March 17th, 2005</p>")],
  ["a date by ISO 8601", "fact", A, () => file("a.json", '{"born":"2005-03-17T00:00:00Z"}')],
  ["a date with points", "fact", A, () => html("<p>17.03.2005 р.н.</p>")],
  ["a date with strokes", "fact", A, () => html("<p>03/17/2005</p>")],
  ["a date with a short year", "fact", A, () => html("<p>17.3.05</p>")],
  ["a date in one number", "fact", A, () => file("20050317.txt", "x")],
  ["a date with a Roman month", "fact", A, () => html("<p>17.III.2005</p>")],
  ["a date in Ukrainian", "fact", A, () => html("<p>17 березня 2005 року</p>")],
  ["a date in Russian", "fact", A, () => html("<p>17 марта 2005 г.</p>")],
  ["a date in Korean", "fact", A, () => html("<p>2005년 3월 17일</p>")],
  ["a date in Arabic digits", "fact", A, () => html("<p>١٧/٠٣/٢٠٠٥</p>")],
  ["a date as seconds since 1970", "fact", A, () => file("a.json", '{"t":1111017600}')],
  ["a month", "fact", B, () => html("<p>in November 1998</p>")],
  ["a year near the label", "fact", B, () => html("<p>Captive B, born in 1998, said</p>")],
  ["a short number near the label", "fact", B, () => html("<p>Captive B (no. 8830)</p>")],
  ["a number of a paper", "fact", A, () => html("<p>KP4471902</p>")],
  ["a number in groups", "fact", A, () => html("<p>kp-447-19-02</p>")],
  ["a number with Cyrillic letters", "fact", A, () => html("<p>КР 4471902</p>")],
  ["a unit", "fact", A, () => html("<p>of the fourth  reconnaissance\nbattalion</p>")],
  ["a year of birth in Ukrainian, far from the label", "fact", B, () => html("<p>народився в 1998 році</p>")],
  ["a year of birth in Ukrainian, before its word", "fact", B, () => html("<p>1998 року народження</p>")],
  ["a year of birth in Ukrainian, abbreviated", "fact", B, () => html("<p>1998 р. н.</p>")],
  ["a year of birth with two figures", "fact", B, () => html("<p>98 р. н.</p>")],
  ["a year of birth in Russian", "fact", B, () => html("<p>родилась в 1998 году</p>")],
  ["a year of birth in Russian, before its word", "fact", B, () => html("<p>1998 года рождения</p>")],
  ["a year of birth in Russian, abbreviated", "fact", B, () => html("<p>1998 г. р.</p>")],
  ["a year of birth in a form", "fact", B, () => html("<p>Дата рождения: …1998</p>")],
  ["a year of birth in Korean", "fact", B, () => html("<p>1998년에 태어났다</p>")],
  ["a year of birth in Korean, as people are called by it", "fact", B, () => html("<p>1998년생</p>")],
  ["a year of birth in Korean with two figures", "fact", B, () => html("<p>98년생 병사</p>")],
  ["a year of birth in Korean news", "fact", B, () => html("<p>1998년 평양 출생</p>")],
  ["a month of birth in Ukrainian", "fact", B, () => html("<p>у листопаді 1998 року</p>")],
  ["a month of birth in Korean", "fact", B, () => html("<p>1998년 11월</p>")],
  ["an age in Ukrainian", "fact", A, () => html("<p>19-річний хлопець</p>")],
  ["an age in Ukrainian with its noun", "fact", A, () => html("<p>йому 19 років</p>")],
  ["an age in Ukrainian words", "fact", A, () => html("<p>дев’ятнадцятирічний</p>")],
  ["an age in Ukrainian words with their noun", "fact", B, () => html("<p>йому двадцять шість років</p>")],
  ["an age in Russian", "fact", A, () => html("<p>19-летний парень</p>")],
  ["an age in Russian with its noun", "fact", A, () => html("<p>ему 19 лет</p>")],
  ["an age in Russian words", "fact", B, () => html("<p>двадцатишестилетний</p>")],
  ["an age in Russian words with their noun", "fact", A, () => html("<p>ему девятнадцать лет</p>")],
  ["an age in Korean", "fact", A, () => html("<p>그는 19살이다</p>")],
  ["an age in Korean, as the news write it", "fact", A, () => html("<p>(19세) 병사</p>")],
  ["an age in Korean numbers", "fact", A, () => html("<p>열아홉 살이다</p>")],
  ["an age in Korean numbers, run together", "fact", B, () => html("<p>스물여섯살</p>")],
  ["an age in entities", "fact", A, () => html("<p>19 &#1088;&#1086;&#1082;&#1110;&#1074;</p>")],
  ["an age in Arabic digits", "fact", A, () => html("<p>١٩ років</p>")],
  ["a unit's birthplace behind a preposition", "fact", C, () => html("<p>родом зі Щедрівки</p>")],
  ["a birthplace in Russian", "fact", C, () => html("<p>из Щедривки</p>")],
  ["a number of a paper in Ukrainian", "fact", A, () => html("<p>паспорт КР № 4471902</p>")],
  ["a number of a paper in Korean", "fact", A, () => html("<p>군번 KP-4471902</p>")],
  ["a birthplace in another script", "fact", C, () => html("<p>the village of Shchedrivka</p>")],
  ["a birthplace with an ending", "fact", C, () => html("<p>у Щедрівці, біля Щедрівки</p>")],
];

const DIGEST = "5f2b7c1e90ad43386e0f7712bb5a9d04c8e163f72a4b5d6e7f8091a2b3c4d5e6";
const LEADS: readonly Row[] = [
  ["a digest", "digest", null, () => file("a.json", `{"sha256":"${DIGEST}"}`)],
  ["a digest in capitals", "digest", null, () => file("a.txt", DIGEST.toUpperCase())],
  ["a digest with colons", "digest", null, () => file("a.txt", DIGEST.replace(/..(?!$)/g, "$&:"))],
  ["the beginning of a digest", "digest", null, () => file(`${DIGEST.slice(0, 12)}.html`, "x")],
  [
    "a digest in base64",
    "digest",
    null,
    () => html(`<script integrity="sha256-${Buffer.from(DIGEST, "hex").toString("base64")}"></script>`),
  ],
  ["a digest in base64url", "digest", null, () => file("a.txt", Buffer.from(DIGEST, "hex").toString("base64url"))],
  ["a digest as bytes", "digest", null, () => ({ path: "a.bin", bytes: Buffer.concat([Buffer.alloc(9), Buffer.from(DIGEST, "hex")]) })],
  ["an identifier", "digest", null, () => html('<p id="item-k7h2m9qxw4z">x</p>')],
  ["an address", "lead", null, () => html('<a href="https://t.me/mizh_khmar/4471">x</a>')],
  ["an address without its scheme", "lead", null, () => html("<p>T.me/mizh_khmar/4471</p>")],
  [
    "an address in percent encoding",
    "lead",
    null,
    () => html('<a href="https://a.example/?u=https%3A%2F%2Ft.me%2Fmizh_khmar%2F4471">x</a>'),
  ],
  ["an account", "lead", null, () => html("<p>posted by Stepovyi_Vovk</p>")],
  ["the name of an original", "lead", null, () => html('<img alt="" src="media/IMG_20241103_0912.jpg">')],
  ["the name of an original with another ending", "lead", null, () => html('<img alt="" src="media/img-20241103-0912.webp">')],
  ["the name of an original in Cyrillic", "lead", null, () => html("<p>кадр-допиту.png</p>")],
  ["a short name", "lead", null, () => html("<p>from zx9.</p>")],
];

const PLACES: readonly Row[] = (
  [
    ["a pair of decimals", "50.1234, 30.1234"],
    ["a pair with letters", "50.12° N, 30.12° E"],
    ["degrees, minutes and seconds", "50°27′12″N 30°31′24″E"],
    ["degrees and minutes", "50° 27' N"],
    ["degrees with spaces", "50 27 12 N 30 31 24 E"],
    ["degrees as soldiers write them", "5027N 03031E"],
    ["a geo: address", "geo:50.1234,30.1234"],
    ["GeoJSON", '{"type":"Point","coordinates":[30.1234,50.1234]}'],
    ["fields", '{"lat":50.12,"x":1,"lng":"30.12"}'],
    ["a map at a place", "https://maps.example/@50.1234,30.1234,15z"],
    ["a map's data", "https://maps.example/data=!3d50.1234!4d30.1234"],
    ["a map behind a hash", "https://osm.example/#map=15/50.1234/30.1234"],
    ["a map's question", "https://maps.example/?ll=50.1234%2C30.1234"],
    ["WKT", "POINT(30.1234 50.1234)"],
    ["MGRS", "36U UA 25123 91234"],
    ["UTM", "36U 325123 5591234"],
    ["a plus code", "9G2GF4CJ+R9"],
    ["a geohash", "geohash=u8vxn84m"],
    ["three words", "///stone.paper.river"],
    ["a tile", "https://tiles.example/15/19165/11035.png"],
  ] as const
).map(([name, text]): Row => [name, "coordinates", null, () => file("a.txt", text)]);

/** Pictures are compared with one whose original was withheld. */
const ORIGINAL = 7;
const made = async (change: (from: Sharp) => Sharp = (from) => from): Promise<Buffer> =>
  change(await picture(ORIGINAL))
    .png()
    .toBuffer();
const other = async (change: (from: Sharp) => Sharp): Promise<Buffer> => change(await picture(3)).toBuffer();
const shown = (path: string, bytes: Promise<Buffer>): Promise<Planted> => bytes.then((whole) => ({ path, bytes: whole }));

const PICTURES: readonly Row[] = [
  ["an original", "picture", null, () => shown("a.png", made())],
  [
    "an original, smaller and pressed",
    "picture",
    null,
    async () => shown("a.jpg", (await picture(ORIGINAL)).resize(160, 120).jpeg({ quality: 40 }).toBuffer()),
  ],
  [
    "an original, turned",
    "picture",
    null,
    () =>
      shown(
        "a.png",
        made((from) => from.rotate(90)),
      ),
  ],
  [
    "an original, mirrored",
    "picture",
    null,
    () =>
      shown(
        "a.png",
        made((from) => from.flop()),
      ),
  ],
  [
    "an original, as a negative",
    "picture",
    null,
    () =>
      shown(
        "a.png",
        made((from) => from.negate()),
      ),
  ],
  [
    "an original, without colours",
    "picture",
    null,
    () =>
      shown(
        "a.png",
        made((from) => from.greyscale()),
      ),
  ],
  [
    "an original in a frame",
    "picture",
    null,
    () =>
      shown(
        "a.png",
        made((from) => from.extend({ top: 60, left: 60, bottom: 60, right: 60, background: "#fff" })),
      ),
  ],
  [
    "an original in a data: address",
    "picture",
    null,
    async () => html(`<img alt="" src="data:image/png;base64,${(await made()).toString("base64")}">`),
  ],
  ["an original in a ZIP archive", "picture", null, async () => ({ path: "a.zip", bytes: await zip({ "1.png": await made() }) })],
  [
    "an original in a PDF",
    "picture",
    null,
    async () => ({
      path: "a.pdf",
      bytes: pdf("", "", [{ head: "/Subtype /Image /Filter /DCTDecode", bytes: await (await picture(ORIGINAL)).jpeg().toBuffer() }]),
    }),
  ],
  [
    "EXIF",
    "metadata",
    null,
    () =>
      shown(
        "a.jpg",
        other((from) => from.withExif({ IFD0: { Artist: "Marenko" } }).jpeg()),
      ),
  ],
  [
    "EXIF of a PNG",
    "metadata",
    null,
    () =>
      shown(
        "a.png",
        other((from) => from.withExif({ IFD0: { Artist: "Marenko" } }).png()),
      ),
  ],
  [
    "EXIF of a WebP",
    "metadata",
    null,
    () =>
      shown(
        "a.webp",
        other((from) => from.withExif({ IFD0: { Artist: "Marenko" } }).webp()),
      ),
  ],
  [
    "XMP",
    "metadata",
    null,
    () =>
      shown(
        "a.jpg",
        other((from) => from.withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Marenko</x:xmpmeta>").jpeg()),
      ),
  ],
  [
    "a colour profile",
    "metadata",
    null,
    () =>
      shown(
        "a.jpg",
        other((from) => from.withIccProfile("p3").jpeg()),
      ),
  ],
  [
    "a comment of a JPEG",
    "metadata",
    null,
    async () => ({
      path: "a.jpg",
      bytes: afterStart(await other((from) => from.jpeg()), Buffer.from("\xff\xfe\x00\x09Marenko", "latin1")),
    }),
  ],
  [
    "a text of a PNG",
    "metadata",
    null,
    async () => ({ path: "a.png", bytes: withChunk(await other((from) => from.png()), "tEXt", "Author\0Marenko") }),
  ],
  [
    "bytes behind a JPEG",
    "metadata",
    null,
    async () => ({ path: "a.jpg", bytes: Buffer.concat([await other((from) => from.jpeg()), utf8("Marenko")]) }),
  ],
  [
    "bytes behind a PNG",
    "metadata",
    null,
    async () => ({ path: "a.png", bytes: Buffer.concat([await other((from) => from.png()), utf8("Marenko")]) }),
  ],
  [
    "bytes behind a WebP",
    "metadata",
    null,
    async () => ({ path: "a.webp", bytes: Buffer.concat([await other((from) => from.webp()), utf8("Marenko")]) }),
  ],
];

const KINDS: readonly Row[] = [
  ["a font", "kind-of-file", null, () => ({ path: "a.woff2", bytes: Buffer.from("wOF2\0\x01\0\0abcdef", "latin1") })],
  ["a film", "kind-of-file", null, () => ({ path: "a.mp4", bytes: Buffer.from("\0\0\0\x18ftypisom\0\0\0\0", "latin1") })],
  ["a GIF", "kind-of-file", null, () => ({ path: "a.gif", bytes: Buffer.from("GIF89a\x01\0\x01\0\0\0\0;", "latin1") })],
  ["a name in a film", "name", B, () => ({ path: "a.mp4", bytes: Buffer.from("\0\0\0\x18ftypisom\0\0\0\0told by Marenko\0", "latin1") })],
  ["text in no known encoding", "kind-of-file", null, () => ({ path: "a.txt", bytes: Buffer.from("caf\xe9", "latin1") })],
  ["half a picture", "unreadable", null, async () => ({ path: "a.png", bytes: (await made()).subarray(0, 900) })],
  ["half a ZIP archive", "unreadable", null, async () => ({ path: "a.zip", bytes: (await zip({ a: "x".repeat(99) })).subarray(0, 80) })],
  ["half a gzip", "unreadable", null, () => ({ path: "a.gz", bytes: gzipSync(utf8("x".repeat(999))).subarray(0, 20) })],
  ["a broken PDF", "unreadable", null, () => ({ path: "a.pdf", bytes: utf8("%PDF-1.4\nnothing") })],
  ["files in files in files", "unreadable", null, async () => ({ path: "a.zip", bytes: await nested(6) })],
];

function afterStart(jpeg: Buffer, segment: Buffer): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}

function withChunk(png: Buffer, name: string, content: string): Buffer {
  const body = Buffer.from(name + content, "latin1");
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([png.subarray(0, 33), length, body, sum, png.subarray(33)]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

async function nested(depth: number): Promise<Uint8Array> {
  return zip(depth === 0 ? { "a.txt": "nothing" } : { "a.zip": await nested(depth - 1) });
}

const original = async (): Promise<Secrets> => {
  const fingerprint = await pictureFingerprint(await made(), LIMITS);
  return { ...SECRETS, pictures: [fingerprint?.pdq ?? []] };
};

describe("Of what is planted in files that are to leave, the leak check finds", () => {
  for (const [name, kind, person, plant] of [...NAMES, ...FACTS, ...LEADS, ...PLACES, ...PICTURES, ...KINDS])
    test(name, async () => {
      const leaks = await findLeaks([await plant()], await original());
      assert.ok(
        leaks.some((leak) => leak.kind === kind && leak.person === person),
        `found only ${JSON.stringify(leaks)}`,
      );
    });
});

describe("The leak check", () => {
  test("does not repeat what it found", async () => {
    const leaks = await findLeaks([html("<p>Ri Chol-bom, Маренко</p>")], SECRETS);
    assert.ok(leaks.length >= 2);
    assert.doesNotMatch(JSON.stringify(leaks), /chol|Маренк/i);
  });

  test("lets a picture pass in which what was agreed is filled over, and nothing else is changed", async () => {
    const cover = (width: number, background: string) => ({
      input: { create: { width, height: 40, channels: 3, background } } as const,
      left: 128,
      top: 88,
    });
    const original = await (await picture(ORIGINAL)).png().toBuffer();
    const secrets: Secrets = { ...SECRETS, pictures: [(await pictureFingerprint(original, LIMITS))?.pdq ?? []] };
    const kinds = async (bytes: Uint8Array, listed = bytes): Promise<readonly Kind[]> => {
      const digest = createHash("sha256").update(listed).digest("hex");
      const filled = [{ digest, original, boxes: [[132, 90, 30, 24]] as const }];
      return (await findLeaks([{ path: "a.png", bytes }], { ...secrets, filled })).map(({ kind }) => kind);
    };
    const covered = async (...covers: readonly ReturnType<typeof cover>[]): Promise<Buffer> =>
      (await picture(ORIGINAL))
        .composite([...covers])
        .png()
        .toBuffer();
    const good = await covered(cover(40, "#000"));
    assert.deepEqual(await kinds(good), []);
    assert.deepEqual(await kinds(await covered(cover(20, "#000"))), ["picture"], "half a box");
    assert.deepEqual(
      await kinds(
        await sharp(good)
          .composite([{ input: { create: { width: 3, height: 3, channels: 3, background: "#010101" } }, left: 140, top: 100 }])
          .png()
          .toBuffer(),
      ),
      ["picture"],
      "two colours",
    );
    assert.deepEqual(await kinds(await sharp(good).flop().png().toBuffer()), ["picture"], "another picture around the box");
    assert.deepEqual(
      await kinds(
        await sharp(good)
          .composite([{ input: { create: { width: 24, height: 24, channels: 3, background: "#0f0" } }, left: 20, top: 20 }])
          .png()
          .toBuffer(),
      ),
      ["picture"],
      "something painted in",
    );
    assert.deepEqual(await kinds(await (await picture(77)).png().toBuffer(), good), ["picture"], "a picture that nobody agreed to");
  });

  test("lets a font pass that is listed", async () => {
    const bytes = Buffer.from("wOF2\0\x01\0\0abcdef", "latin1");
    const fonts = [createHash("sha256").update(bytes).digest("hex")];
    assert.deepEqual(await findLeaks([{ path: "a.woff2", bytes }], { ...SECRETS, fonts }), []);
  });

  test("lets a word stand that was allowed, but not beside another of the name", async () => {
    const secrets = { ...SECRETS, mayStand: ["Marenko"] };
    assert.deepEqual(await findLeaks([html("<p>Minister Marenko said</p>")], secrets), []);
    assert.equal((await findLeaks([html("<p>Ostap Marenko said</p>")], secrets))[0]?.person, B);
  });

  test("gives the same leaks in the same order, however often it is asked", async () => {
    const files = [html("<p>Marenko and Ri Chol-bom</p>"), file("b.txt", "Horbylov, 50.1234, 30.1234")];
    const first = await findLeaks(files, SECRETS);
    assert.deepEqual(await findLeaks(files.toReversed(), SECRETS), first);
  });
});
