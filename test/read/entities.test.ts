import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { takeApart } from "../../src/read/document.ts";
import { readEntities } from "../../src/read/entities.ts";
import type { EntityType, ReadEntity } from "../../src/record/reading.ts";

const read = (text: string, publisher: string | null = null): readonly ReadEntity[] => readEntities(takeApart(text), publisher, [], []);
const named = (entities: readonly ReadEntity[], name: string): ReadEntity | undefined =>
  entities.find((e) => e.name === name || e.aliases.includes(name));

const TYPES: readonly (readonly [text: string, name: string, type: EntityType])[] = [
  ["The spokesman Oleh Marchenko was there.", "Oleh Marchenko", "person"],
  ["It was signed by Maj. Gen. Pavlo Rud on Monday.", "Pavlo Rud", "person"],
  ["The delegate Kim Sang-chol spoke.", "Kim Sang-chol", "person"],
  ["They met Hamid al-Turki there.", "Hamid al-Turki", "person"],
  ["He spoke to Anna van der Berg.", "Anna van der Berg", "person"],
  ["They asked Captive A about it.", "Captive A", "person"],
  ["They asked Witness 3 about it.", "Witness 3", "person"],
  ["It was held by the Harbour Protection Committee.", "Harbour Protection Committee", "organization"],
  ["A man of the Security Service of Moldova came.", "Security Service of Moldova", "organization"],
  ["He works at the Ministry of Health and Welfare.", "Ministry of Health and Welfare", "organization"],
  ["The Office for Fisheries closed.", "Office for Fisheries", "organization"],
  ["It was the Dockers' Union.", "Dockers' Union", "organization"],
  ["Men of the 112th Separate Brigade came.", "112th Separate Brigade", "organization"],
  ["The Norwegian navy sent a boat.", "Norwegian navy", "organization"],
  ["Norway's coast guard said it had found the boat.", "Norwegian coast guard", "organization"],
  ["The interior ministry in Bergen said it had found the boat.", "Interior ministry in Bergen", "organization"],
  ["The boat was found, the foreign ministry in Vastel said.", "Foreign ministry in Vastel", "organization"],
  ["Vastel's foreign ministry said it had found the boat.", "Vastel's foreign ministry", "organization"],
  ["Bergen's fire brigade came.", "Bergen's fire brigade", "organization"],
  ["Estonia's state emergency service came.", "Estonian state emergency service", "organization"],
  ["The man gave his name only as “Rusk” and no more.", "Rusk", "person"],
  ["The operator, Sund Lines, kept silent.", "Sund Lines", "organization"],
  ["Tracks came from SundTrack on Monday.", "SundTrack", "organization"],
  ["Harl Stone, which bought the quarry, closed.", "Harl Stone", "organization"],
  ["A man from Radio Voskra came.", "Radio Voskra", "organization"],
  ["The prize went to Orlavia's prime minister.", "Orlavia", "place"],
  ["The tanker Gull Bay left.", "Gull Bay", "vessel"],
  ["The ferry Sandvik 4 left.", "Sandvik 4", "vessel"],
  ["The ferry, the Sandvik 4, left.", "Sandvik 4", "vessel"],
  ["The wheelhouse of the Grey Heron burnt.", "Grey Heron", "vessel"],
  ["Six men were aboard the Grey Heron.", "Grey Heron", "vessel"],
  ["He was on board the Maris when it burnt.", "Maris", "vessel"],
  ["The Grey Heron's skipper spoke.", "Grey Heron", "vessel"],
  ["Villagers of Upper Tarn who fled are back.", "Upper Tarn", "place"],
  ["He is a national of Orlavia who drives a lorry.", "Orlavia", "place"],
  ["It was carried by Brell Haulage.", "Brell Haulage", "organization"],
  ["It was signed by the Smelters and Miners' Union.", "Smelters and Miners' Union", "organization"],
  ["The prosecutor's office in Vastel closed the file.", "Prosecutor's office in Vastel", "organization"],
  ["The first accused is Ada VORMEL, born in 1990.", "Ada VORMEL", "person"],
  ["They heard Brother Vormel there.", "Vormel", "person"],
  ["The Grey Heron capsized at noon.", "Grey Heron", "vessel"],
  ["Grey Heron: what is known\n\nThey towed the Grey Heron away.", "Grey Heron", "organization"],
  ["The clip was on the channel “Harbour Wave” by noon.", "Harbour Wave", "organization"],
  ["Tidal Wave, a Telegram channel, had the clip.", "Tidal Wave", "organization"],
  ["It lay inside Orlavia's waters.", "Orlavia", "place"],
  ["The charity Clara Ward said so.", "Clara Ward", "organization"],
  ["It was the party Clara Ward had joined.", "Clara Ward", "person"],
  ["It was the union Clara Ward leads.", "Clara Ward", "person"],
  ["The Hanna Vikk case was closed. Hanna Vikk left.", "Hanna Vikk", "person"],
  ["Odil Vikk left. It was in the Odil Vikk recording. They found Odil Vikk.", "Odil Vikk", "person"],
  ["Odil Vikk left. The Odil Vikk lamp was lit. They found Odil Vikk.", "Odil Vikk", "person"],
  ["Gu Weilan ran the shop.", "Gu Weilan", "person"],
  ["They live in Reykjavik.", "Reykjavik", "place"],
  ["They live in the town of Ostrelin.", "Ostrelin", "place"],
  ["He comes from the Republic of Tyva.", "Republic of Tyva", "place"],
  ["The fighting in the Sumy region went on.", "Sumy region", "place"],
  ["They sailed on Lake Voskra.", "Lake Voskra", "place"],
  ["Two Estonian soldiers came.", "Estonian", "group"],
  ["The frigate HMS Porpoise left.", "HMS Porpoise", "vessel"],
  ["They were hit by a HIMARS rocket.", "HIMARS", "weapon"],
  ["He held an AK-12 in his hand.", "AK-12", "weapon"],
  ["They quoted UN Security Council Resolution 9999.", "UN Security Council Resolution 9999", "document"],
  ["He carried a military ID card.", "military ID", "document"],
  ["They read order No. 17 aloud.", "order No. 17", "document"],
  ["It breaks Regulation (EU) No 7/2031 and others.", "Regulation (EU) No 7/2031", "document"],
  ["It breaks Articles 3, 4 and 5 of it.", "Articles 3, 4 and 5", "document"],
  ["They lay in the al-Mirsal hospital.", "al-Mirsal hospital", "place"],
  ["It lies near the Estonian border.", "Estonian border", "place"],
  ["They shelled the Velden oil refinery.", "Velden oil refinery", "place"],
  ["The Ravn administration refused.", "Ravn administration", "organization"],
  ["Men of the Third Assault Brigade came.", "Third Assault Brigade", "organization"],
  ["The tanker Orlan left.", "Orlan", "vessel"],
  ["The order came from Ravn’s lawyers.", "Ravn", "person"],
  ["They were tired when they had been to Oslo, Velden and Bergen.", "Velden", "place"],
];

for (const [text, name, type] of TYPES) {
  test(`Firsthand holds ${name} for a ${type}`, () => {
    assert.equal(named(read(text), name)?.type, type, JSON.stringify(read(text)));
  });
}

/** Names of which the text says what they are, and names that only look like something. */
const SAID: readonly (readonly [text: string, name: string, surmised: true | undefined])[] = [
  ["Grey Heron burnt all night.", "Grey Heron", true],
  ["Grey Heron's guns were silent.", "Grey Heron", true],
  ["Heron's guns were silent. Nobody asked about Heron.", "Heron", true],
  ["Heron said that the guns were silent.", "Heron", undefined],
  ["Grey Heron said that he was cold.", "Grey Heron", undefined],
  ["Mr Grey Heron burnt it.", "Grey Heron", undefined],
  ["Grey Heron, 19, burnt it.", "Grey Heron", undefined],
  ["The mother of Grey Heron wept.", "Grey Heron", undefined],
  ["Anna Heron burnt it.", "Anna Heron", undefined],
  ["The captive Heron burnt it.", "Heron", undefined],
  ["The trawler Grey Heron burnt all night.", "Grey Heron", undefined],
];
for (const [text, name, surmised] of SAID)
  test(`Firsthand ${surmised === undefined ? "knows" : "surmises"} what ${name} is in: ${text}`, () => {
    const entity = named(read(text), name) ?? assert.fail(`nothing is named ${name}`);
    assert.equal(entity.surmised, surmised, JSON.stringify(entity));
  });

test("Firsthand joins an acronym to the full name that it stands behind in brackets", () => {
  const entities = read("The Coastal Survey Agency (CSA) met on Monday. The CSA said that it would go on. A man of the CSA came.");
  const agency = named(entities, "Coastal Survey Agency");
  assert.deepEqual(agency?.aliases, ["CSA"]);
  assert.equal(agency?.mentions.length, 4);
});

test("Firsthand joins an acronym to the one name whose initials it spells", () => {
  const entities = read("The National Harbour Office opened. The NHO said so.");
  assert.deepEqual(named(entities, "NHO")?.name, "National Harbour Office");
});

test("Firsthand joins a surname, alone or titled, to its only full name", () => {
  const entities = read("Mayor Greta Lindqvist spoke. Lindqvist left. Later Mrs Lindqvist wrote a letter.");
  assert.equal(named(entities, "Greta Lindqvist")?.mentions.length, 3);
});

test("Firsthand joins a body of a state under both ways of saying whose it is", () => {
  const entities = read("Norway's coast guard denied it. On Monday the Norwegian coast guard said it had been there.");
  assert.deepEqual(named(entities, "Norwegian coast guard")?.mentions.length, 2);
});

test("Firsthand takes a name between commas for that of whoever is described before it, and a name in a row for another", () => {
  const entities = read(
    "A ministry spokeswoman, Ilinca Dobre, said so. A nurse, Ann Roe and two others came, and the nurse said she had run.",
  );
  assert.equal(named(entities, "Ilinca Dobre")?.mentions.length, 2);
  assert.equal(named(entities, "Ann Roe")?.mentions.length, 1);
  const captives = read("One of the prisoners, Sergeant Danylo Rybak, said he was tired. The second prisoner said nothing of it.");
  assert.deepEqual(named(captives, "Danylo Rybak")?.mentions.length, 2);
  assert.equal(named(captives, "Danylo Rybak")?.facts.find(({ property }) => property === "status")?.value, "captured");
});

test("Firsthand joins no surname that two people of the text bear", () => {
  const entities = read("Karl Holm met Nina Holm. Later the mayor asked Holm to leave.");
  assert.equal(named(entities, "Karl Holm")?.mentions.length, 1);
  assert.equal(named(entities, "Nina Holm")?.mentions.length, 1);
});

test("Firsthand takes “the agency” for the only agency near it, and for none where there are two", () => {
  const one = read("The Coastal Survey Agency met. The agency said that it would go on.");
  assert.equal(named(one, "Coastal Survey Agency")?.mentions.length, 2);
  const two = read("The Coastal Survey Agency and the Harbour Safety Agency met. The agency said that it would go on.");
  assert.equal(named(two, "Coastal Survey Agency")?.mentions.length, 1);
  assert.equal(named(two, "Harbour Safety Agency")?.mentions.length, 1);
});

test("Firsthand takes a title alone for the person who bears it beside", () => {
  const entities = read("Ivar Strand, the Foreign Secretary, left. The Foreign Secretary said nothing.");
  assert.equal(named(entities, "Ivar Strand")?.mentions.length, 3);
});

test("Firsthand takes whoever holds an office for a person, with whom he serves", () => {
  const entities = read(
    "A Harbour Guard spokesman declined to speak. Minister for the Islands, Greta Lindqvist, left. Oslo Port Authority chief Ivar Strand came.",
  );
  assert.deepEqual(
    entities.filter((e) => e.type === "person").map((e) => [e.name, ...e.facts.map((f) => `${f.property}=${f.value}`)]),
    [
      ["a Harbour Guard spokesman", "affiliation=Harbour Guard", "role=spokesman"],
      ["Greta Lindqvist", "role=minister"],
      ["Ivar Strand", "affiliation=Oslo Port Authority", "role=chief"],
    ],
  );
});

test("Firsthand joins a ship's short name and hull number, and what is also known by another name", () => {
  const ship = read("The cutter USS Hartwell (DDG 151) turned. Hartwell was late.");
  assert.deepEqual(named(ship, "USS Hartwell")?.aliases, ["DDG 151", "Hartwell"]);
  const office = read("The Office for Reefs, known as OFRE, closed. OFRE said so.");
  assert.equal(named(office, "OFRE")?.name, "Office for Reefs");
  const town = read("They came from Stalino, now Donetsk, by train.");
  assert.deepEqual(named(town, "Stalino")?.aliases, ["Donetsk"]);
});

test("Firsthand keeps two people apart whom a text calls alike", () => {
  const entities = read("One of the soldiers said that he had slept. One of the soldiers said that he was 26 years old.");
  assert.deepEqual(
    entities.map((e) => [e.name, e.facts.length]),
    [
      ["one of the soldiers", 0],
      ["one of the soldiers (2)", 1],
    ],
  );
});

test("Firsthand takes talk of reports for no paper, and the report that is meant for one", () => {
  assert.deepEqual(read("They were troubled by reports of fire."), []);
  assert.equal(named(read("The full report was burned."), "report")?.type, "document");
});

test("Firsthand names a state that speaks an organisation and a state that is only ground a place", () => {
  assert.equal(named(read("Norway said that it would wait."), "Norway")?.type, "organization");
  assert.equal(named(read("They waited in Norway."), "Norway")?.type, "place");
});

test("Firsthand holds the publisher's name for that of an organisation", () => {
  assert.equal(named(read("We at Kestrel Blythe saw it.", "Kestrel Blythe"), "Kestrel Blythe")?.type, "organization");
});

test("Firsthand takes no common word at the start of a sentence for a name", () => {
  const text = "Yesterday it rained. However, it stopped. Officials waited. Asked about it, he left. Two men came. Breaking news came.";
  assert.deepEqual(read(text), []);
});

test("Firsthand calls a Korean and a Chinese by the first word of the name", () => {
  const gu = read("Gu Weilan spoke first. Gu asked for calm.");
  assert.deepEqual(named(gu, "Gu")?.name, "Gu Weilan");
  const han = read("Han Sol-gi spoke first. Han asked for calm.");
  assert.deepEqual([named(han, "Han")?.name, named(han, "Han")?.type], ["Han Sol-gi", "person"]);
});

test("Firsthand takes from a headline only names that it knows", () => {
  const names = read("Brave Sailors Leave Quiet Harbour Near Oslo\n\nThe sailors left on Monday.").map((e) => e.name);
  assert.deepEqual(names, ["Oslo"]);
});

test("Firsthand cuts “US-led” and “anti-Assad” at the name", () => {
  const text = "A NATO-led force met anti-Taliban fighters.";
  const mentions = read(text).flatMap((e) => e.mentions.map((span) => text.slice(...span)));
  assert.deepEqual(mentions, ["NATO", "Taliban"]);
});

test("Firsthand leaves months and days to the reader of times", () => {
  assert.deepEqual(read("It was on Monday, in March and again on Jan. 12."), []);
});

const PIECES = [
  "The Ministry of Defence",
  "Captive A",
  "(",
  ")",
  "NIS",
  ", ",
  ". ",
  "born in 2005",
  "“",
  "”",
  "'s ",
  "of ",
  " the rifleman ",
  "\n\n",
  "said",
  "20-year-old ",
  "Kim Jong-un",
  "he ",
  "94th Brigade ",
  "No. ",
  "5",
  "in ",
  "military ID ",
  "issued to ",
  "é",
  "𝒜",
  "\u200b",
  "-",
  "President ",
  "for ",
  "and ",
  "one of the soldiers ",
];

test("Firsthand gives every entity mentions inside the text, sorted, apart and not empty, in the order of first mention", () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join("")),
    fc.string({ unit: "binary", maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const entities = read(text);
      entities.forEach((entity, i) => {
        assert.equal(entity.id, `e${i + 1}`);
        assert.notEqual(entity.name, "");
        assert.ok(!entity.aliases.includes(entity.name));
        let end = 0;
        for (const [from, to] of entity.mentions) {
          assert.ok(from >= end && from < to && to <= text.length);
          end = to;
        }
        assert.ok((entities[i - 1]?.mentions[0]?.[0] ?? 0) <= (entity.mentions[0]?.[0] ?? 0));
        for (const { span, value } of entity.facts) assert.ok(value !== "" && span[0] >= 0 && span[0] < span[1] && span[1] <= text.length);
      });
      assert.deepEqual(read(text), entities);
    }),
    { seed: 7, numRuns: 400 },
  );
});

test("Firsthand reads hostile repetition to its end", () => {
  for (const piece of [
    "issued ",
    "Aa ",
    "of the ",
    "born in ",
    "(NIS) ",
    "in the name of ",
    "Maj. Gen. ",
    "a-",
    "served in the ",
    "wounded and ",
    "A, 2, ",
    "the first of ",
  ]) {
    const text = piece.repeat(16_000);
    for (const { mentions } of read(text)) assert.ok((mentions.at(-1)?.[1] ?? 0) <= text.length);
  }
});
