import { foldName } from "../../claims/fold.ts";
import type { Entity } from "../../record/entity.ts";

const STATE_HAS =
  /^(?:the )?(?:republic|kingdom|government|parliament|armed forces|navy|embassy|(?:foreign|defen[cs]e|interior) ministry|ministry)$/i;
const BEHIND_STATE =
  /^(?:government|parliament|armed forces|army|navy|air force|(?:defen[cs]e|foreign|interior|justice|health) ministry|ministry of [^\n]{1,40})$/i;

/** "Міністерство оборони Новіри", "МЗС Новіри", "Вооружённые силы Новиры": the state stands last, in the genitive. */
const SLAVIC =
  /^(?:(?:міністерство|министерство)\s(?:\p{Ll}+\s){1,3}|(?:міноборони|минобороны|мзс|мід|мид|мвс|мвд|уряд|правительство|парламент|посольство|республіка|республика)\s|(?:збройні|вооруж[её]нные)\s(?:сили|силы)\s|генеральн(?:ий|ый)\sштаб\s|генштаб\s)(?<state>\p{Lu}\p{Ll}[\p{Ll}'’ʼ-]{2,30})$/iu;
/** "노비라 국방부". */
const KOREAN =
  /^(?<state>[가-힣]{2,10}) (?:국방부|국방성|외교부|외무부|외무성|내무부|내무성|정부|정부군|총참모부|합동참모본부|육군|해군|공군|대사관)$/;

/** The state in "Ministry of Defence of Velmar", "Velmar's navy", "Міністерство оборони Вельмару" and "벨마르 국방부"; null in any other name. */
function stateIn(name: string): string | null {
  const other = (SLAVIC.exec(name) ?? KOREAN.exec(name))?.groups?.["state"];
  if (other !== undefined) return /^\p{Lu}|^[가-힣]/u.test(other) ? other : null;
  const [body = "", ...rest] = name.split(" of ");
  // "Ministry of Defence" names no state.
  const of = rest.length > (/ministry$/i.test(body) && !/ /.test(body) ? 1 : 0) && STATE_HAS.test(body) ? rest.at(-1) : undefined;
  if (of !== undefined) return of;
  const [owner = "", ...owned] = name.split(/['’]s /);
  return owned.length === 1 && BEHIND_STATE.test(owned[0] ?? "") ? owner : null;
}

/**
 * The names of states, by what the case names as theirs and only a state has: where there is a "Ministry of Defence of Velmar", Velmar is a state and may
 * be told like any other, though no list of places has it. A town or a village has none of these.
 */
export function statesAmong(entities: Iterable<Entity>): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { type, name, names } of entities)
    if (type === "organization" || type === "place")
      for (const one of [name, ...names]) {
        const state = stateIn(one);
        if (state === null) continue;
        states.add(state);
        // "Republic of Velmar" is the state itself.
        if (type === "place") states.add(one);
      }
  return states;
}

/** Those names as they are compared. */
export const folded = (states: ReadonlySet<string>): ReadonlySet<string> => new Set([...states].map(foldName));
