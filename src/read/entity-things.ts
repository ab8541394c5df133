import type { EntityType } from "../record/reading.ts";
import { actNumberEnd } from "./name-act.ts";
import type { NameChunk } from "./name-chunk.ts";
import { NameTable } from "./name-key.ts";
import { FUNCTION_WORDS } from "./name-lexicon.ts";
import type { NameWord } from "./name-word.ts";
import type { Document } from "./token.ts";

/** Common nouns for weapons, craft and papers, in the singular; the words after "=" are what they are listed under. */
const NOUNS: Readonly<Record<"weapon" | "vessel" | "document", string>> = {
  weapon:
    "rifle;assault rifle;sniper rifle;machine gun;submachine gun;pistol;handgun;missile;cruise missile;ballistic missile;anti-tank missile;rocket;rocket launcher;multiple rocket launcher;rocket-propelled grenade;rocket propelled grenade;rpg;grenade;grenade launcher;hand grenade;mortar;howitzer;artillery shell;artillery;shell;bomb;car bomb;truck bomb;glide bomb;barrel bomb;roadside bomb;cluster munition;cluster bomb;munition;ammunition;mine;land mine;landmine;drone;fpv drone;attack drone;kamikaze drone;uav;unmanned aerial vehicle;tank;armoured vehicle;armored vehicle;armoured personnel carrier;armored personnel carrier;infantry fighting vehicle;ied;vbied;improvised explosive device;explosive device;suicide vest;explosive belt;chemical weapon;nuclear weapon;biological weapon;weapon;small arms;warhead;air defence system;air defense system;torpedo;self-propelled gun;anti-aircraft gun;sarin;chlorine gas;mustard gas;white phosphorus;nerve agent",
  vessel:
    "ship;warship;frigate;destroyer;submarine;boat;patrol boat;vessel;tanker;oil tanker;cargo ship;ferry;cruiser;aircraft carrier;corvette;landing ship;minesweeper;aircraft;warplane;fighter jet;jet;helicopter;attack helicopter;plane;fighter plane;transport plane;airliner;passenger plane;bomber;gunship",
  document:
    "military id card=military ID;military id=military ID;military identity card=military ID;military identification card=military ID;military card=military ID;military ticket=military ID;id card=ID card;identity card=ID card;identification card=ID card;identity document=identity document;id document=identity document;identification document=identity document;military document;passport;driving licence;driver's license;birth certificate;death certificate;certificate;report;letter;diary;notebook;memo;memorandum;decree;order;directive;contract;resolution;agreement;treaty;communique;transcript;document;identity papers=identity document;military papers=military document;dossier;work permit;permit;visa;card;id;service record;medical record;personnel file;case file;roster;logbook;ledger;manual;handwritten note;indictment;verdict;affidavit;warrant;arrest warrant;subpoena;charge sheet;leaflet;pamphlet;receipt;white paper;joint statement;executive order;article;section;paragraph;annex;protocol;regulation;decision;proclamation",
};
/** Papers that any sentence may speak of without meaning one paper: they need a word that points at one. */
const NEEDS_POINTER = new Set(
  "report letter order contract document certificate agreement resolution visa permit directive card id manual verdict warrant receipt leaflet pamphlet roster ledger".split(
    " ",
  ),
);
const NEEDS_NUMBER = new Set("order article section paragraph annex protocol regulation decision proclamation".split(" "));
const POINTER =
  /^(?:the|a|an|this|that|his|her|its|their|another|latest|new|joint|annual|official|forged|fake|secret|leaked|military|'s|’s)$/;
/** "Many reports" and "new reports" are talk; "these reports" and "its reports" are papers. */
const POINTS_AT_MANY = /^(?:the|these|those|his|her|its|their|'s|’s)$/;
const NAMED_WEAPON =
  /^(?:(?:AK|AKM|RPG|PKM|SVD|M|T|BMP|BTR|BM|KN|S|Kh|R|FAB|UMPK|GBU|MQ|RQ|Shahed|Geran|Hwasong|Pukguksong|Nodong|Scud|Type)-?\d+\p{L}{0,3}|Javelins?|HIMARS|ATACMS|Iskanders?|Kinzhals?|Kalibrs?|Patriots?|Stingers?|Shaheds?|Lancets?|Bayraktars?|Grads?|Kalashnikovs?|Koksans?|Abrams|Leopards?|Bradleys?|Tomahawks?|Novichok|Sarin|VBIEDs?|IEDs?|MANPADS|UAVs?|FPVs?|MLRS)$/u;
const NAMED_CRAFT =
  /^(?:(?:F|A|B|C|E|Su|MiG|Tu|Mi|Il|An|Ka|UH|AH|CH|P|L|MH|RC|KC)-\d+\p{L}{0,3}s?|MiGs?|Sukhois?|Apaches?|Chinooks?|Typhoons?|Rafales?|Tornados?|Mirages?|Eurofighters?)$/u;

interface Noun {
  readonly type: "weapon" | "vessel" | "document";
  readonly listed: string;
  readonly needs: "pointer" | "number" | null;
}
const TABLE: NameTable<Noun> = new NameTable<Noun>();
for (const type of ["weapon", "vessel", "document"] as const) {
  for (const item of NOUNS[type].split(";")) {
    const [noun = "", listed = noun] = item.split("=");
    const needs = NEEDS_NUMBER.has(noun) ? "number" : NEEDS_POINTER.has(noun) ? "pointer" : null;
    TABLE.add(noun, { type, listed, needs });
    TABLE.add(plural(noun), { type, listed: type === "document" ? plural(listed) : listed, needs });
  }
}

function plural(noun: string): string {
  if (/(?:s|sh|ch|x)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The type of a weapon or craft by its own name: "AK-12", "HIMARS"; null for other names. */
export function namedThing(name: string): EntityType | null {
  if (NAMED_WEAPON.test(name)) return "weapon";
  return NAMED_CRAFT.test(name) ? "vessel" : null;
}

/** Finds weapons, craft and papers that common nouns name. `taken` says which tokens belong to a name already. */
export function findThings(document: Document, words: readonly NameWord[], taken: ReadonlySet<number>): readonly NameChunk[] {
  const chunks: NameChunk[] = [];
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const found = TABLE.longestAt(words, i, sentence.last);
      if (found === null || taken.has(i)) continue;
      const noun = i + found.count;
      const last = found.value.type === "document" ? actNumberEnd(words, noun, sentence.last) : noun;
      if (!isMeant(document, words, i, last, found.value, last > noun) || overlaps(taken, i, last)) continue;
      const start = words[i]?.start ?? 0;
      const end = words[last - 1]?.end ?? start;
      const name = last === noun ? found.value.listed : document.text.slice(start, end).replace(/\s+/g, " ");
      chunks.push({
        first: i,
        last,
        span: [start, end],
        name,
        sentence: index,
        votes: [{ type: found.value.type, weight: 6, rule: `${found.value.type}-noun` }],
        title: null,
        titleWords: null,
        known: null,
        doubtful: false,
        kind: "noun",
        speaks: false,
      });
      i = last - 1;
    }
  });
  return chunks;
}

function isMeant(document: Document, words: readonly NameWord[], first: number, last: number, noun: Noun, numbered: boolean): boolean {
  const pos = document.tokens[last - 1]?.pos;
  if (pos === "VERB" || pos === "AUX") return false;
  if (noun.listed === "bomber" && /^(?:suicide|car|truck|would-be)$/.test(words[first - 1]?.lower ?? "")) return false;
  if (noun.type !== "document" || numbered) return true;
  if (noun.needs === "number") return false;
  if (noun.needs === null || last - first > 1) return true;
  return isPointedAt(words, first, !(words[last - 1]?.lower ?? "").endsWith("s"));
}

/** A word that means one paper stands before the noun, with no more than two adjectives between: "the full report". */
function isPointedAt(words: readonly NameWord[], first: number, single: boolean): boolean {
  const before = words[first - 1]?.lower ?? "";
  if (!single) return POINTS_AT_MANY.test(before);
  for (let i = first - 1; i >= first - 3; i--) {
    const word = words[i];
    if (word === undefined || !/^[\p{L}'’-]+$/u.test(word.text)) return false;
    if (POINTER.test(word.lower)) return true;
    if (FUNCTION_WORDS.has(word.lower)) return false;
  }
  return false;
}

function overlaps(taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (taken.has(i)) return true;
  return false;
}
