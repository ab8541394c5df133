import type { EntityType } from "../../record/reading.ts";
import type { Token } from "../token.ts";
import { koreanNameLength } from "./korean-names.ts";
import { NAME_WORDS } from "./name-words.ts";
import { folded } from "./unit.ts";

/** A name that is told by the shape of its words, whatever town or word the first of them is like. */
interface Shaped {
  /** So many tokens. */
  readonly length: number;
  readonly type: EntityType;
  readonly rule: "korean" | "landform" | "of-several";
}

const lowerOf = (token: Token | undefined): string => folded(token?.lower ?? "");
const isCapital = (token: Token | undefined): boolean => token !== undefined && token.kind === "word" && /^\p{Lu}/u.test(token.text);

/** Koreans ("Рим Чхоль Мин"), landforms ("Гірлова коса") and villages of two words ("Великі Гайки") among `[at, last)`; null for any other. */
export function shapedName(tokens: readonly Token[], at: number, last: number): Shaped | null {
  if (!isCapital(tokens[at]) || at + 1 >= last) return null;
  const words = tokens.slice(at, Math.min(last, at + 3)).map(({ text }) => text);
  const small = words.findIndex((_, i) => !isCapital(tokens[at + i]));
  const korean = koreanNameLength(small < 0 ? words : words.slice(0, small));
  if (korean > 0) return { length: korean, type: "person", rule: "korean" };
  const [own, next] = [lowerOf(tokens[at]), lowerOf(tokens[at + 1])];
  if (!isCapital(tokens[at + 1]) && LANDFORM.test(next) && OF_LANDFORM.test(own)) return { length: 2, type: "place", rule: "landform" };
  // "мешканець Нижніх Гайків Остап Лунь": behind a genitive of several a name may follow.
  const alone = !isCapital(tokens[at + 2]) || /(?:их|ых|іх)$/.test(own);
  const several = isCapital(tokens[at + 1]) && alone && isOfSeveral(own, next);
  return several ? { length: 2, type: "place", rule: "of-several" } : null;
}

/** Spits, bays and the like are named by an adjective before their noun. */
const LANDFORM =
  /^(?:кос(?:а|и|і|у|ою|ы|е|ой)|бухт(?:а|и|і|у|ою|ы|е|ой)|балк(?:а|и|у|ою|е|ой)|балці|заток(?:а|и|у|ою)|затоці|гавань|гавані|гавани|гаванню|лиман|лиману|лимані|лимана|лимане|отмель|отмели|мілина|мілини|банк(?:а|и|у|ою)|скеля|скелі|скала|скалы|маяк|маяка|маяку|пристань|пристані|пристани|гребля|греблі|греблю|дамба|дамби|дамбы|дамбу|переправа|переправи|переправы|переправу)$/;
const OF_LANDFORM = /(?:[оеєи]в|ськ|цьк|зьк|ск|цк|[иіїы]н|[нш])(?:а|ої|ій|у|ою|ий|ого|ому|им|ая|ой|ую|ый|ом|ым)$/;

/** Adjectives that tell places of one name apart. */
const OF_PLACES = /^(?:велик|больш|мал|нов|стар|верхн|нижн|середн|средн|дальн|ближн|горішн|долішн)/;

/** "Великі Гайки", "из Больших Гаек": an adjective of places in the plural makes a village of what stands behind it. */
function isOfSeveral(own: string, next: string): boolean {
  return (
    OF_PLACES.test(own) &&
    /(?:[^аеиіоуюя]і|[ыи]е|их|ых|іх|им|ым|ими|ыми)$/.test(own) &&
    /(?:и|ы|і|ї|ів|їв|ов|ев|[бвгджзклмнпрстхц]|ам|ям|ах|ях|ами|ями)$/.test(next) &&
    !NAME_WORDS.HEADS.test(next)
  );
}

/** "Ан-26", "Су-34": letters and a number name a kind of thing. */
export const MODEL = /^[А-ЯІЇЄҐ][А-Яа-яІіЇїЄєҐґё]{0,4}-\d/;
/** Those of them that are weapons. */
export const MILITARY =
  /^(?:Су|МіГ|МиГ|Ка|Мі|Ми|Ту-(?:22|95|160)|Т-\d{2}(?!\d)|Х-|С-[1-5]00|БМП|БТР|БМД|РСЗ|Р-|Д-30|ФАБ|КАБ|УМПК|ТОС|АК|РПГ|Е-|Іл-(?:22|76)|Ил-(?:22|76))/;
