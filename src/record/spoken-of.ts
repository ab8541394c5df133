/** Verbs for speaking of a thing: whoever discusses or mentions a flooding has not said that it is so. */
export const SPEAKS_OF =
  /\b(?:discuss(?:es|ed|ing)?|address(?:es|ed|ing)?|mention(?:s|ed|ing)?|condemn(?:s|ed|ing)?|debat(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|talk(?:s|ed|ing)?|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|confront(?:s|ed|ing)?|speak(?:s|ing)?|spoke|spoken|bring|brings|brought|bringing)\b/i;
