/** Verbs that people are told to do in one word, whatever a tagger takes them for at the head of a sentence: "Light it and run". */
const BIDDEN =
  /^(?:light|stop|pause|step|calm|go|come|get|put|leave|keep|run|walk|wait|move|shut|open|close|drop|hold|turn|stay|sit|stand|hurry|fire|shoot|burn|bury|dig|carry|bring|send|give|tell|show|write|sign|check|clear|clean|cut|pull|push|lift|load|watch|listen|ring|phone|try|help|hide|quit|lose|find|follow|delete|destroy|kill|hang|pay|return|stick|stand|lie|kneel|undress|pack|finish|start|back|wash|hand|throw|swear|forget|use|meet|answer|repeat|report|dial)$/;
/** What such a verb may have behind it. */
const BEHIND =
  /^(?:it|them|him|her|me|us|your|my|his|their|the|this|that|these|those|out|up|off|down|back|away|to|in|on|at|home|here|there|now|still|quiet|and|or|if|when|until|till|before|after|anything|everything|nothing|everyone|everybody|all|yourself|yourselves|tomorrow|later|again|two|three|fire|a|an|no|!|\.|,)$/;

/** True of words that open an order: "ring back if he turns up", "don't ask". `third` decides of "do not". */
export function isImperative(first: string, second: string, third: { readonly tag: string } | undefined): boolean {
  if (first === "do" && /^(?:not|n't)$/.test(second)) return /^(?:VB|VBP|NN)$/.test(third?.tag ?? "");
  if (first === "ask") return /^(?:me|us|him|her|them|anybody|anyone|around|my|your|his|their)$/.test(second);
  if (first === "take" || first === "make") return /^(?:it|them|him|her|that|your)$/.test(second);
  if (first === "never" || first === "always") return BIDDEN.test(second);
  return BIDDEN.test(first) && BEHIND.test(second);
}
