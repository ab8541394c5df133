import { english } from "../../record/sentence.ts";
import type { Dossier, DossierAnswer, DossierClaim, DossierQuestion } from "../dossier/model.ts";
import { countsOf, percentOf } from "../dossier/words.ts";

/** Terms that schema.org has no words for. */
const OURS = "urn:firsthand:terms#";

/**
 * The answers of questions that people asked as ClaimReview of schema.org, in one JSON-LD graph. What the review says is told in words (`alternateName`) and never as a number between true and
 * false; counts of origins stand in terms of our own.
 */
export function claimReviews(dossier: Dossier): string {
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
  const reviews = dossier.questions
    .filter(({ proposed }) => !proposed)
    .flatMap((question) => question.answers.map((answer) => review(question, answer, claims.get(answer.claim), dossier)));
  return `${JSON.stringify({ "@context": ["https://schema.org", { fh: OURS }], "@graph": reviews }, null, 1)}\n`;
}

function review(
  { id, text }: DossierQuestion,
  answer: DossierAnswer,
  claim: DossierClaim | undefined,
  { day, reports, log }: Dossier,
): object {
  const { word, probability, confidence } = answer;
  const appearing = new Set(claim?.quotes.map(({ report }) => report));
  return {
    "@type": "ClaimReview",
    "@id": `urn:firsthand:review:${id}:${answer.claim}`,
    datePublished: day,
    name: english(text),
    claimReviewed: answer.label,
    author: { "@type": "Organization", name: `the desk that keeps the log ${log.origin}` },
    itemReviewed: {
      "@type": "Claim",
      "@id": `urn:firsthand:claim:${answer.claim}`,
      name: claim?.statement ?? answer.label,
      appearance: reports
        .filter((report) => appearing.has(report.id))
        .map(({ id: report, publisher, published, title: heading }) => ({
          "@type": "CreativeWork",
          "@id": `urn:firsthand:report:${report}`,
          ...(heading === null ? {} : { headline: heading }),
          ...(published === null ? {} : { datePublished: published }),
          publisher: { "@type": "Organization", name: publisher },
        })),
    },
    reviewRating: {
      "@type": "Rating",
      alternateName: `${word} (${percentOf(probability)}), ${confidence} confidence; for it ${countsOf(answer.for)}, against it ${countsOf(answer.against)}`,
      ratingExplanation: answer.contributions.map(({ because }) => english(because)).join(" "),
    },
    "fh:originsFor": answer.for.origins,
    "fh:originsAgainst": answer.against.origins,
    "fh:reportsFor": answer.for.reports,
    "fh:reportsAgainst": answer.against.reports,
    "fh:probability": probability,
    "fh:collapses": (claim?.collapses ?? []).map(({ reason, because, certain }) => ({
      "fh:reason": reason,
      "fh:because": english(because),
      "fh:certain": certain,
    })),
  };
}
