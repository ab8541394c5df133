/** What holds whoever says what. A conflict names those that it rests on, so that a reader can object to them too. */
export const AXIOM = {
  once: "Nobody is born twice, and a document is issued once.",
  birthday:
    "Somebody born on day b is a years old on day t where b plus a years ≤ t < b plus a + 1 years; whoever is born on 29 February grows older on 1 March where there is no such day.",
  told: "What is told as having happened has happened by the day of the report.",
  bornFirst: "Nobody begins to serve before being born.",
  lifespan: "Nobody is known to have lived to 130.",
  order: "Nothing ends before it begins, and it lasts from its beginning to its end.",
  oneEvent: "Both speak of one event.",
  oneValue: "Of such a thing somebody has only one at a time.",
  holder: "A document describes the person to whom it was issued.",
  range: "Two numbers agree where they may be one; “about” allows 5 % more or less.",
  count: "A count is never less than nothing.",
  total: "A total of what has happened never falls.",
  parts: "A part is not greater than the whole, and killed and wounded together are not more than the casualties.",
  oneFate: "Those whom one report counts as hurt are not those whom another counts as dead.",
  onePlace: "Somebody is in one place at a time.",
  speed: "Nobody travels faster over land than 120 km/h, or through the air than 900 km/h, along the shortest line.",
  inside: "Two places are apart where neither lies in the other.",
  yesOrNo: "Nothing is so and not so at one time.",
  sameWords: "Words between quotation marks are those that were spoken.",
  translated: "A translation keeps numbers, names, places, days, and whether something is so.",
  picture: "A picture does not show what happened after it was first published.",
  camera:
    "A picture shows what is before the camera when and where the camera takes it, and says so if its clock and its receiver are right.",
} as const;

export type Axiom = keyof typeof AXIOM;
