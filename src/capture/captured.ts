import type { Acquired } from "../record/acquired.ts";
import { type Digest, digestOfText } from "../record/digest.ts";
import { itemId, reportId } from "../record/id.ts";
import type { Item } from "../record/item.ts";
import type { Report } from "../record/report.ts";
import type { Draft, Drafts, Given, LanguageOf } from "./draft.ts";
import type { Content } from "./open-file.ts";
import { plainName } from "./plain-name.ts";

/** A file as a case would keep it: what to store, and nothing stored yet. */
export interface Captured {
  readonly item: Item;
  /** Reports with their texts, each `text` being what `report.textDigest` names. */
  readonly reports: readonly { readonly report: Report; readonly text: string }[];
  /** The originals to preserve. */
  readonly files: readonly { readonly digest: Digest; readonly content: Content }[];
  /** What came with it: pictures of an export or a text, the sidecar of a picture. */
  readonly attachments: readonly Captured[];
}

/** Pictures that came with a file. */
export interface Attached {
  /** By the name under which the file calls them. */
  readonly digests: ReadonlyMap<string, Digest>;
  readonly attachments: readonly Captured[];
  readonly remarks: readonly string[];
}

export const NOTHING_ATTACHED: Attached = { digests: new Map(), attachments: [], remarks: [] };

/** What is known of an item's bytes. */
export type Bytes = Pick<Item, "digest" | "size" | "kind" | "mediaType"> &
  Partial<Pick<Item, "dimensions" | "fingerprint" | "metadata" | "credentials" | "media">> &
  Pick<Acquired, "sha512">;

/** Where a file comes from, and what is said about it. */
export interface Origin {
  readonly content: Content;
  readonly name: string;
  readonly given: Given;
  readonly languageOf: LanguageOf;
  /** How it came; a file that was named, where nothing is said. */
  readonly came?: Omit<Acquired, "sha512" | "told">;
}

/** Puts a file together from its bytes, its drafts and its attachments. What is given goes before what the file says. */
export function capturedFile(origin: Origin, bytes: Bytes, { drafts, remarks }: Drafts, attached: Attached): Captured {
  const { name, remark } = plainName(origin.name);
  const item: Item = {
    id: itemId(bytes.digest),
    digest: bytes.digest,
    size: bytes.size,
    kind: bytes.kind,
    mediaType: bytes.mediaType,
    name,
    dimensions: bytes.dimensions ?? null,
    fingerprint: bytes.fingerprint ?? null,
    ...(bytes.metadata === undefined ? {} : { metadata: bytes.metadata }),
    ...(bytes.media === undefined ? {} : { media: bytes.media }),
    ...(bytes.credentials === undefined ? {} : { credentials: bytes.credentials }),
    acquired: {
      ...(origin.came ?? { way: "file" }),
      ...(bytes.sha512 === undefined ? {} : { sha512: bytes.sha512 }),
      ...(origin.given.told === undefined ? {} : { told: origin.given.told }),
    },
    remarks: [...remarks, ...attached.remarks, ...(remark === null ? [] : [remark])].map((remark) => remark.toWellFormed()),
  };
  return {
    item,
    reports: drafts.map((draft) => ({ report: reportOf(item, draft, origin, attached), text: draft.text })),
    files: [{ digest: bytes.digest, content: origin.content }],
    attachments: attached.attachments,
  };
}

/** What is itself what its report tells of. */
const SHOWING: ReadonlySet<Item["kind"]> = new Set(["image", "video", "sound"]);

function reportOf(item: Item, draft: Draft, { given, languageOf }: Origin, attached: Attached): Report {
  const found = draft.media.map((name) => attached.digests.get(name)).filter((digest) => digest !== undefined);
  return {
    id: reportId(item.digest, draft.part),
    item: item.id,
    part: draft.part,
    textDigest: digestOfText(draft.text),
    title: given.title ?? draft.title,
    publisher: given.publisher ?? draft.publisher,
    published: given.published ?? draft.published,
    language: given.language ?? languageFor(draft, languageOf),
    url: given.url ?? draft.url,
    medium: draft.medium,
    provenance: draft.provenance,
    media: SHOWING.has(item.kind) ? [item.digest] : [...new Set(found)].sort(),
    ...(draft.captured === undefined ? {} : { captured: draft.captured }),
    ...(draft.anchors === undefined || draft.anchors.length === 0 ? {} : { anchors: draft.anchors }),
    ...(draft.got === undefined ? {} : { got: draft.got }),
  };
}

/** Front matter is written by a person about this text; a page's `lang` comes from its template, and the words know better. */
function languageFor(draft: Draft, languageOf: LanguageOf): string {
  if (draft.language !== null && draft.languageBy === "person") return draft.language;
  const found = languageOf(draft.text);
  return found === "und" ? (draft.language ?? "und") : found;
}
