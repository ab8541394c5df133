import type { PlaceCandidate } from "../../../record/place.ts";
import type { MAP as EN } from "../en/map.ts";
import { CLAIM, count, FORMATS, noun } from "./base.ts";

const PLACE = noun("місце", "місця", "місць");

const KIND: Readonly<Record<PlaceCandidate["kind"], string>> = {
  city: "місто",
  place: "місцевість",
  region: "область",
  country: "країна",
  water: "водойма",
};

export const MAP: typeof EN = {
  map: {
    places: "Місця",
    label: (n) => `Мапа: ${count(n, PLACE)}, які називають твердження; перелік місць каже те саме словами`,
    closer: "Ближче",
    farther: "Далі",
    all: "Усі місця",
    caption:
      "Мапу можна пересувати мишею, стрілками, клавішами + і −. Коло таке широке, як відоме місце: близько 10 км навколо міста, 150 км навколо середини області. Країна або водойма — квадрат у її середині. Штрихове: назва може означати кілька місць. Береги й кордони: Natural Earth.",
    unknown: "Немає в жодному переліку місць",
    nowhere: "Цієї назви немає в жодному переліку місць, тому її немає на мапі.",
    more: (n) => `і ще ${count(n, PLACE)}, які називає менше тверджень`,
    claims: (n) => count(n, CLAIM),
    denied: (n) => `заперечено: ${FORMATS.number(n)}`,
    kind: KIND,
    within: (kilometres) => `у межах близько ${FORMATS.number(kilometres)} км`,
    somewhere: "десь у її межах",
    onlyInFrame: "Лише те, що в рамці мапи",
    onlyAt: (name) => `Лише ${name}`,
    nothing: "Жодне твердження не називає місця на мапі.",
  },
};
