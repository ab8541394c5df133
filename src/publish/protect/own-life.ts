const KIN =
  "(?:wife|husband|partner|fianc[eé]e?|mother|mum|mom|father|dad|parents|son|sons|daughter|daughters|children|kids|child|brother|brothers|sister|sisters|uncle|aunt|cousin|grandmother|grandfather|family|village|home ?town|house|school|teacher|neighbours?)";
const OWN = new RegExp(
  [
    String.raw`\b(?:i|we|he|she) (?:am|was|were|is|come|comes|came|hails?|hailed) (?:originally |actually |also )?from\b`,
    String.raw`\b(?:i['’]m|he['’]s|she['’]s) (?:originally |actually )?from\b`,
    String.raw`\bmy ${KIN}\b`,
    String.raw`\bi (?:have|had|leave|left) (?:an? |two |three |four |five |no |small |young )*${KIN}\b`,
    String.raw`\bi (?:grew up|was raised|live|lived|studied|went to school|was called up|was drafted|was conscripted|got married|worked as|work as|was working as)\b`,
    String.raw`\bmy (?:full |real |first |last )?(?:name|surname|call sign|nickname|number|address|phone)\b`,
  ].join("|"),
  "iu",
);

/** True of English words in which somebody tells where he is from, whose child he is, how he lived or what he is called: the captive who says so is known by it. */
export const tellsOwnLife = (words: string): boolean => OWN.test(words.normalize("NFC").replace(/\s+/g, " "));
