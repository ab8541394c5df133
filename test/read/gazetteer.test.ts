import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { promisify } from "node:util";
import { adjectiveOf, peopleNamed, placeNamed } from "../../src/read/gazetteer.ts";

test("Firsthand's lists are what data/ makes", async () => {
  await promisify(execFile)(process.execPath, ["scripts/build-lexicons.mjs", "--check"]);
});

test("Firsthand's lists stay small enough for a browser", () => {
  const size = ["gazetteer-data", "name-data"].reduce((sum, name) => sum + readFileSync(`src/read/${name}.ts`).length, 0);
  assert.ok(size < 152_000, `${size} bytes`);
});

test("Firsthand knows countries, regions and towns under several spellings", () => {
  assert.equal(placeNamed("DPRK")?.name, "North Korea");
  assert.equal(placeNamed("Kiev")?.name, "Kyiv");
  assert.equal(placeNamed("Tuva")?.country, "RU");
  assert.equal(placeNamed("Wŏnsan")?.country, "KP");
  assert.equal(placeNamed("wonsan")?.country, "KP");
  assert.equal(placeNamed("Ar-Raqqah")?.name, "Raqqa");
  assert.equal(placeNamed("Turan")?.country, "RU");
});

test("Firsthand knows an Arabic name with any article and with or without its last letter", () => {
  for (const form of ["Ar Raqqah", "Al-Raqqa", "Raqqa", "Raqqah"]) assert.equal(placeNamed(form)?.country, "SY", form);
  for (const form of ["Al Ḩillah", "Al-Hillah", "Hilla", "al-Hilla"]) assert.equal(placeNamed(form)?.country, "IQ", form);
});

test("Firsthand knows a renamed town by its former name", () => {
  assert.equal(placeNamed("Leningrad")?.name, "Saint Petersburg");
  assert.equal(placeNamed("Stalino")?.name, "Donetsk");
});

test("Firsthand does not take “us” for the United States", () => {
  assert.equal(placeNamed("US")?.name, "United States");
  assert.equal(placeNamed("Us"), null);
});

test("Firsthand knows peoples and the adjective of a country", () => {
  assert.deepEqual(peopleNamed("North Koreans"), { name: "North Korean", country: "KP" });
  assert.deepEqual(peopleNamed("Kurds"), { name: "Kurdish", country: null });
  assert.equal(adjectiveOf("Norway"), "Norwegian");
  assert.equal(adjectiveOf("Oslo"), null);
});
