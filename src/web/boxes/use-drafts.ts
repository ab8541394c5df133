import { useState } from "react";
import type { Draft } from "./draft.ts";

interface Drafts {
  of(page: number): Draft | null;
  change(page: number, draft: Draft | null): void;
}

/** What is being drawn on the pages of a PDF: whoever leafs to another page finds it when he comes back. */
export function useDrafts(): Drafts {
  const [drafts, setDrafts] = useState<ReadonlyMap<number, Draft>>(new Map());
  return {
    of: (page) => drafts.get(page) ?? null,
    change: (page, draft) =>
      setDrafts((held) => {
        const rest = [...held].filter(([other]) => other !== page);
        return new Map(draft === null ? rest : [...rest, [page, draft]]);
      }),
  };
}
