import type { Dossier } from "../dossier/model.ts";

/**
 * Claims that name a place as GeoJSON (RFC 7946): a feature for each place of each claim, at the middle of the region or country that it surely lies in, with the kilometres around that of a region. Where that is not known, the
 * geometry is null.
 */
export function geoJson({ title, claims, places, reports }: Dossier): string {
  const known = new Map(places.map((place) => [place.name, place]));
  const publishers = new Map(reports.map(({ id, publisher }) => [id, publisher]));
  const features = claims.flatMap(({ id, statement, when, where, quotes, asserted, denied }) =>
    where.map((name, i) => {
      const place = known.get(name);
      return {
        type: "Feature",
        id: `${id}-${i + 1}`,
        geometry: place === undefined ? null : { type: "Point", coordinates: [place.at[1], place.at[0]] },
        properties: {
          title: statement,
          place: name,
          ...(place === undefined ? {} : { precision: place.kind, ...(place.radius === null ? {} : { radius_km: place.radius }) }),
          when,
          claim: `urn:firsthand:claim:${id}`,
          sources: [...new Set(quotes.flatMap(({ report }) => publishers.get(report) ?? []))],
          reports: asserted.reports,
          origins: [asserted.origins.min, asserted.origins.max],
          reports_denying: denied.reports,
          origins_denying: [denied.origins.min, denied.origins.max],
        },
      };
    }),
  );
  return `${JSON.stringify({ type: "FeatureCollection", title, features }, null, 1)}\n`;
}
