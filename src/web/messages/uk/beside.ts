import type { BESIDE as EN } from "../en/beside.ts";

export const BESIDE: typeof EN = {
  beside: {
    legend: "Читати поруч",
    close: "Прибрати",
    reason: {
      translation: "може бути перекладом",
      decided: "пов’язано рішенням",
      item: "прочитано з того самого матеріалу",
      publisher: "той самий видавець, іншою мовою",
      media: "має те саме зображення або запис",
      copied: "має спільний текст",
    },
  },
};
