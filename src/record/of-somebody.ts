/** "He was in Melk on Saturday": whoever is spoken of begins the sentence without a name, and who it is depends on whom the report has named before. */
export const OF_SOMEBODY = /^["“‘']?(?:that\s)?(he|she)(?=\s)/iu;
