import { type KeyedWord, NameTable } from "./name-key.ts";

/** Last words, written with a capital, of the names of places: "Lake *Como*" is the other way round, "Tower *Bridge*". */
const HEADS: ReadonlySet<string> = new Set(
  "river lake sea ocean bay gulf strait channel mount mountain mountains hill hills valley desert island islands isle peninsula cape coast province provinces oblast krai region district governorate county prefecture state city town village quarter suburb street avenue road highway square bridge dam barrage canal port harbour harbor airport airfield airbase base camp border territory republic kingdom reservoir forest plain plains plateau strip heights park palace crossing corridor raion metro station junction castle cemetery stadium mosque cathedral church prison barracks lane estate alley terrace crescent wharf quay jetty meadow fen marsh moor".split(
    " ",
  ),
);
/** First words of the names of places. */
const FIRST: ReadonlySet<string> = new Set(
  "lake mount port fort camp cape wadi tel tell tal jabal jebel deir dayr bab khirbet kafr kfar ras bir nahr villa".split(" "),
);
/** First words that make a place with "of": "Gulf of Aden". */
const FIRST_OF: ReadonlySet<string> = new Set("republic kingdom gulf sea strait bay cape city province isle isles state port".split(" "));

/** Common nouns for a piece of ground or a building. After a name they make it the name of one: "the al-Amal hospital". */
const SITES: NameTable<true> = new NameTable<true>();
for (const noun of [
  // divisions of land
  "region;oblast;krai;raion;province;governorate;district;subdistrict;sub-district;prefecture;county;canton;municipality;republic;territory;homeland",
  // settlements and their parts
  "city;town;township;village;hamlet;settlement;suburb;suburbs;neighbourhood;neighborhood;quarter;outskirts;countryside;hinterland;enclave;exclave;old city",
  // water, relief, coast
  "river;lake;sea;bay;gulf;strait;canal;reservoir;estuary;delta;island;islands;peninsula;coast;coastline;beach;valley;mountain;mountains;hill;hills;ridge;plateau;plains;desert;steppe;forest;basin;gorge",
  // lines
  "border;border crossing;border area;border region;frontier;frontline;front line;axis;corridor;checkpoint;crossing;highway;road;street;avenue;boulevard;square;bridge;tunnel;railway;roundabout;junction",
  // traffic, industry, supply
  "airport;airfield;airstrip;airbase;air base;port;seaport;harbour;harbor;shipyard;train station;railway station;bus station;metro station;power station;power plant;nuclear plant;nuclear power plant;refinery;oil refinery;oil field;oilfield;gas field;dam;coal mine;quarry;factory;steel plant;steelworks;warehouse;depot;pipeline",
  // armies, law
  "military base;naval base;army base;base;barracks;garrison;camp;training camp;training ground;refugee camp;prison camp;prison;jail;detention centre;detention center;courthouse;police station;fortress;citadel",
  // houses
  "mosque;church;cathedral;monastery;temple;shrine;synagogue;cemetery;hospital;hospital complex;clinic;school;theatre;theater;cinema;museum;stadium;hotel;restaurant;cafe;market;marketplace;bazaar;souk;shopping centre;shopping mall;mall;palace;castle;compound;complex;building;tower;park;airspace",
])
  for (const name of noun.split(";")) SITES.add(name, true);

/** How many words from `from` on are a noun, in lower case, that makes a place of the name before it. */
export function siteCount(words: readonly (KeyedWord & { readonly capital: boolean })[], from: number, end: number): number {
  return words[from]?.capital === false ? (SITES.longestAt(words, from, end)?.count ?? 0) : 0;
}

export function isPlaceHead(head: string): boolean {
  return HEADS.has(head);
}

export function isPlaceOpening(first: string): boolean {
  return FIRST.has(first);
}

/** True for "Republic" before "of". */
export function opensPlaceOf(first: string, second: string): boolean {
  return second === "of" && FIRST_OF.has(first);
}
