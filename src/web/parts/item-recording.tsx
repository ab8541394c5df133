import { type ReactNode, type RefObject, type SyntheticEvent, useCallback, useEffect, useRef, useState } from "react";
import type { RecordingLine } from "../../record/workbench.ts";
import { ask, refused } from "../ask.ts";
import { useHidden } from "../pictures.ts";
import { expireAll } from "../resource.ts";
import { useWords } from "../words.ts";
import { ItemFrames } from "./item-frames.tsx";
import { ReasonForm } from "./reason-form.tsx";
import { Text } from "./text.tsx";
import { Trouble } from "./trouble.tsx";

type Recording = Pick<RecordingLine, "item" | "name" | "kind" | "mediaType" | "codecs">;

interface Props {
  readonly recording: Recording;
  /** Which it is, and why it stands here; null where its name stands above it already. */
  readonly title?: string | null;
  /** The second at which the words in hand are heard; null where that is not known. */
  readonly at?: number | null;
  /** Where its words are as captions. */
  readonly captions?: string | null;
  /** Whether some frames, with their faces covered, can be asked for beside it. */
  readonly frames?: boolean;
}

/**
 * A video or a recording of sound, played by the browser itself from the evidence. Faces that move and voices cannot be covered: nothing of it is fetched before somebody said why he
 * plays it, which is written into the case. Then a video is small, grey and silent until it is asked for otherwise. H covers it with all pictures.
 */
export function ItemRecording({ recording, title = null, at = null, captions = null, frames = true }: Props): ReactNode {
  const { recording: words, format } = useWords();
  const hidden = useHidden();
  const [openedAt, open] = useState<number | null>(null);
  const { item, name, kind } = recording;
  return (
    <section className="item-recording" aria-label={words.label(name)}>
      {title === null ? null : (
        <p className="where">
          <Text>{title}</Text>
        </p>
      )}
      {frames && kind === "video" ? <ItemFrames item={item} name={name} /> : null}
      {openedAt === hidden ? (
        <Player recording={recording} at={at} captions={captions} cover={() => open(null)} />
      ) : (
        <ReasonForm
          label={at === null ? words.open[kind] : words.openAt[kind](format.clock(at))}
          submit={words.play}
          question={words.why}
          act={async (reason) => {
            await ask("POST", `/api/items/${encodeURIComponent(item)}/uncover`, { because: reason });
            open(hidden);
            expireAll();
          }}
        >
          <p className="where">{words.warning[kind]}</p>
        </ReasonForm>
      )}
    </section>
  );
}

interface PlayerProps {
  readonly recording: Recording;
  readonly at: number | null;
  readonly captions: string | null;
  cover(): void;
}

function Player({ recording: { item, name, kind, mediaType, codecs }, at, captions, cover }: PlayerProps): ReactNode {
  const { recording: words, picture, format } = useWords();
  const [large, enlarge] = useState(false);
  const [muted, mute] = useState(kind === "video");
  const [failed, fail] = useState<Error | "coded" | null>(null);
  const media = useRef<HTMLMediaElement>(null);
  const address = `/api/recordings/${encodeURIComponent(item)}`;
  const goThere = useCallback(() => {
    const { current } = media;
    if (current === null || at === null) return;
    current.pause();
    current.currentTime = at;
  }, [at]);
  useEffect(goThere, [goThere]);
  // It was asked for by a button that is gone.
  useEffect(() => media.current?.focus({ preventScroll: true }), []);
  if (failed !== null)
    return (
      <div className="trouble" role="alert">
        <p>{failed === "coded" ? words.notPlayed([mediaType, ...codecs].join(", ")) : <Trouble error={failed} />}</p>
        <button type="button" className="plain" onClick={cover}>
          {picture.cover}
        </button>
      </div>
    );
  const given = {
    src: address,
    controls: true,
    preload: "metadata" as const,
    "aria-label": words.label(name),
    tabIndex: 0,
    muted,
    onLoadedMetadata: goThere,
    onVolumeChange: ({ currentTarget }: SyntheticEvent<HTMLMediaElement>) => mute(currentTarget.muted),
    // The element does not say whether it was refused or cannot be read.
    onError: () => {
      refused(address, { range: "bytes=0-0" }).then((error) => fail(error ?? "coded"), fail);
    },
  };
  return (
    <figure className={`recording-frame${large ? " open" : ""}`}>
      {kind === "video" ? (
        <video ref={media as RefObject<HTMLVideoElement>} playsInline disablePictureInPicture {...given}>
          {captions === null ? null : <track kind="captions" default src={captions} />}
        </video>
      ) : (
        <audio ref={media as RefObject<HTMLAudioElement>} {...given} />
      )}
      <figcaption>
        {at === null ? null : (
          <button type="button" className="plain" onClick={goThere}>
            {words.goTo(format.clock(at))}
          </button>
        )}
        {kind === "video" ? (
          <>
            <button type="button" className="plain" aria-pressed={!muted} onClick={() => mute(!muted)}>
              {words.sound}
            </button>
            <button type="button" className="plain" onClick={() => enlarge(!large)}>
              {large ? picture.smaller : picture.larger}
            </button>
          </>
        ) : null}
        <button type="button" className="plain" onClick={cover}>
          {picture.cover}
        </button>
      </figcaption>
    </figure>
  );
}
