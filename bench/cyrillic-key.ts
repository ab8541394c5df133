import type { SpokenLanguage } from "../src/read/language-reader.ts";
import { placeAt } from "../src/read/slavic/place-names.ts";
import { wordStem } from "../src/read/slavic/word-stem.ts";
import type { EntityType } from "../src/record/reading.ts";

/** A key under which a name in Ukrainian and its form in Russian meet: a listed place by its English name, all else by the sound of what its cases have in common. */
export function cyrillicKey(name: string, type: EntityType, language: SpokenLanguage): string {
  const words = name.toLowerCase().split(/\s+/);
  const place = type === "place" ? placeAt(words) : null;
  if (place !== null && place.count === words.length) return place.place.english;
  return soundKey(words.map((word) => wordStem(word)).join(" "), language);
}

/** How a name sounds, coarsely: what Ukrainian and Russian write apart (и/ы/і, е/є/э, г/ґ, endings of adjectives, soft signs) is one. */
function soundKey(name: string, language: SpokenLanguage): string {
  let key = name.toLowerCase().replaceAll("ё", "е");
  if (language === "uk") key = key.replace(/и/g, "і").replace(/ьк|зьк|цьк/g, (run) => run.replace("ь", ""));
  const heard = key
    .replace(/(?:ий|ый|ій)(?=\s|$)/g, "і")
    .replace(/(?:ая|яя)(?=\s|$)/g, "а")
    .replace(/[иыїй]/g, "і")
    .replace(/[эє]/g, "е")
    .replace(/ґ/g, "г")
    .replace(/[ьъ'’`-]/g, "")
    .replace(/і?я/g, "іа")
    .replace(/ю/g, "у")
    .replace(/іо|йо|ьо/g, "о")
    .replace(/х/g, "г")
    .replace(/щ/g, "ш")
    .replace(/[^\p{L}\s]/gu, "");
  // A letter that is written twice sounds once.
  return [...heard]
    .filter((letter, i, all) => letter !== all[i - 1])
    .join("")
    .trim();
}
