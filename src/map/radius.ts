import type { PlaceCandidate } from "../record/place.ts";

/**
 * Kilometres around a spot within which what is there is taken to lie. They are nominal: the list of places knows middles and no borders. Of countries
 * and waters some are too large for a circle to say anything.
 */
export const RADIUS: Readonly<Record<PlaceCandidate["kind"], number | null>> = {
  city: 10,
  place: 10,
  region: 150,
  country: null,
  water: null,
};

/** So many kilometres around the middle of a country, or of another place without a radius, are shown of it. */
export const AROUND_COUNTRY = 400;
