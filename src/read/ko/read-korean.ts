import type { ReadUtterance } from "../../record/reading.ts";
import type { Found, LanguageReader } from "../language-reader.ts";
import { inOrder, parentsOf } from "../nesting.ts";
import { normalise } from "../normalise.ts";
import { actsIn } from "./acts.ts";
import { entitiesIn } from "./entities.ts";
import { composed } from "./compose.ts";
import { koreanQuantities } from "./quantities.ts";
import { stanceOfAct } from "./stance.ts";
import { takeApartKorean } from "./take-apart.ts";
import { koreanTimes } from "./times.ts";

/** Reads a text as Korean. */
export const korean: LanguageReader = {
  language: "ko",
  read({ text, published }): Found {
    const whole = composed(text);
    const seen = normalise(whole.text);
    const document = takeApartKorean(seen.text);
    const times = koreanTimes(document, published);
    const acts = inOrder(actsIn(document));
    const parents = parentsOf(acts);
    const entities = entitiesIn(document, acts);
    return {
      sentences: document.sentences.map(({ span }) => span),
      times,
      quantities: koreanQuantities(document, times),
      entities: entities.entities,
      utterances: acts.map((act, i): ReadUtterance => {
        const parent = parents[i] ?? null;
        return {
          id: `u${i + 1}`,
          cue: act.cue,
          cueClass: act.cueClass,
          source: { span: act.source, entity: act.source === null ? null : entities.of(act.source) },
          content: act.content,
          mode: act.mode,
          ...stanceOfAct(document.text, act),
          parent: parent === null ? null : `u${parent + 1}`,
          time: null,
          medium: null,
          rule: act.rule,
        };
      }),
      credits: [],
      remarks: [],
    };
  },
  explain: () => null,
};
