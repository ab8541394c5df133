import type { ReactNode } from "react";
import { ask } from "../ask.ts";
import { expireAll, facesResource, useResource } from "../resource.ts";
import { useWords } from "../words.ts";
import { ReasonForm } from "./reason-form.tsx";
import { Trouble } from "./trouble.tsx";

interface Props {
  readonly item: string;
  /** Of a PDF, which page. */
  readonly page: number | null;
  readonly shown: boolean;
  show(faces: boolean): void;
}

/** What is covered of a picture, or of a page, and the way to see it, which is written into the case. */
export function CoveredFaces({ item, page, shown, show }: Props): ReactNode {
  const { picture } = useWords();
  const { data, error } = useResource(facesResource(item, page), "");
  if (error !== null)
    return (
      <p role="alert" className="trouble">
        <Trouble error={error} />
      </p>
    );
  if (data === null) return <p className="aside-note">{picture.looking}</p>;
  if (data.covered === 0) return <p className="aside-note">{picture.noFaces}</p>;
  if (shown)
    return (
      <button type="button" className="plain" onClick={() => show(false)}>
        {picture.coverFaces}
      </button>
    );
  const label = picture.showFaces(data.covered);
  return (
    <ReasonForm
      label={label}
      submit={label}
      question={picture.why}
      act={async (because) => {
        await ask("POST", `/api/items/${encodeURIComponent(item)}/uncover`, { because });
        expireAll();
        show(true);
      }}
    />
  );
}
