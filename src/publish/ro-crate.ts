import type { Item } from "../record/item.ts";
import type { Report } from "../record/report.ts";
import { type About, lastChange } from "./about.ts";

/** The case as a research object (RO-Crate 1.1): each item and each text as a file with its digest, and how it came in as an action. */
export function roCrate({ title, origin, events, items, reports }: About): object {
  const descriptor = {
    "@id": "ro-crate-metadata.json",
    "@type": "CreativeWork",
    about: { "@id": "./" },
    conformsTo: { "@id": "https://w3id.org/ro/crate/1.1" },
  };
  const held = new Map(items.map((item) => [item.digest, item]));
  const texts = reports.filter(({ textDigest }) => !held.has(textDigest));
  const files = [...items.map(fileOfItem), ...new Map(texts.map((report) => [report.textDigest, fileOfText(report)])).values()];
  const root = {
    "@id": "./",
    "@type": "Dataset",
    name: title,
    identifier: origin,
    description:
      "A case with its evidence, its events and the log over them, sealed to be handed over whole. It protects nobody who is named in it.",
    datePublished: lastChange(events),
    license: "Not stated: the rights in each item stay with whoever has them.",
    hasPart: files.map((file) => ({ "@id": file["@id"] })),
  };
  const actions = events.flatMap(({ seq, at, content }) =>
    content?.event.type === "item.added"
      ? [
          {
            "@id": `#event-${seq}`,
            "@type": "CreateAction",
            name: `event ${seq} of the log`,
            endTime: at,
            agent: { "@type": "Person", name: content.by },
            result: { "@id": `evidence/${content.event.item.digest}` },
          },
        ]
      : [],
  );
  return { "@context": "https://w3id.org/ro/crate/1.1/context", "@graph": [descriptor, root, ...files, ...actions] };
}

function fileOfItem({ id, digest, name, size, mediaType }: Item) {
  return {
    "@id": `evidence/${digest}`,
    "@type": "File",
    name,
    identifier: id,
    contentSize: String(size),
    encodingFormat: mediaType,
    sha256: digest,
  };
}

function fileOfText({ id, textDigest, title, language }: Report) {
  return {
    "@id": `evidence/${textDigest}`,
    "@type": "File",
    name: title ?? `the text of report ${id}`,
    identifier: id,
    inLanguage: language,
    encodingFormat: "text/plain; charset=utf-8",
    sha256: textDigest,
  };
}
