import type { BesideReason } from "../../../record/workbench.ts";

const REASON: Readonly<Record<BesideReason, string>> = {
  translation: "may be its translation",
  decided: "tied to it by decision",
  item: "read from the same item",
  publisher: "by the same publisher, in another language",
  media: "carries the same picture or recording",
  copied: "shares text with it",
};

/** One text beside another. */
export const BESIDE = {
  beside: {
    legend: "Read beside",
    close: "Take away",
    reason: REASON,
  },
};
