import type { Dossier } from "../dossier/model.ts";

/**
 * The quoted words of all claims as W3C Web Annotations: each points at its report by a text-quote selector and says which claim it states. The texts of reports are not published, so there are no
 * positions; and words that were withheld have no annotation.
 */
export function annotations({ title, claims }: Dossier): string {
  const items = claims.flatMap(({ id, quotes }) =>
    quotes.flatMap(({ report, words, chain, polarity, stance }, i) =>
      words === null
        ? []
        : [
            {
              id: `urn:firsthand:annotation:${id}:${i + 1}`,
              type: "Annotation",
              motivation: "identifying",
              creator: { type: "Software", name: "Firsthand" },
              body: [
                { type: "SpecificResource", source: `urn:firsthand:claim:${id}`, purpose: "identifying" },
                {
                  type: "TextualBody",
                  value: `${chain.join(" > ")} (${stance}, ${polarity} the claim)`,
                  format: "text/plain",
                  purpose: "describing",
                },
              ],
              // Several selectors of one target would be several ways to one place; the pieces of a broken quotation are places of their own.
              target: words
                .split(" … ")
                .map((exact) => ({ source: `urn:firsthand:report:${report}`, selector: { type: "TextQuoteSelector", exact } })),
            },
          ],
    ),
  );
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:firsthand:annotations",
    type: "AnnotationCollection",
    label: title,
    total: items.length,
    first: { id: "urn:firsthand:annotations:1", type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
