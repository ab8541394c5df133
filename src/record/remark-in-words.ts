import { english, type Part, type Sentence, say, type Wording } from "./sentence.ts";

/** What may stand at a place of a remark: a number, words of any kind, so many of something, another remark, or why a file was not taken. */
const NUMBER = "number";
const WORDS = "words";
const SEVERAL = "several";
const REMARK = "remark";
const WHY = "why";

/** How several of something are counted in a remark. */
const COUNTED: readonly Sentence[] = [
  say`${NUMBER} message`,
  say`${NUMBER} messages`,
  say`${NUMBER} message (${WORDS})`,
  say`${NUMBER} messages (${WORDS})`,
  say`${NUMBER} part`,
  say`${NUMBER} parts`,
];

/** What is noticed of a file when it is taken in, as it stands in the case, in English. What begins with what another holds as well stands behind it. */
const REMARKS: readonly Sentence[] = [
  say`${SEVERAL} held control characters written in a way that is no JSON (\\xNN or raw); they were mended before reading`,
  say`left out for want of a usable id or type: ${SEVERAL}`,
  say`left out as notes of Telegram itself (joined, pinned, called): ${SEVERAL}`,
  say`${SEVERAL} had no words and make no report`,
  say`${SEVERAL} carried a file that the export does not include`,
  say`numbered apart, since the id is that of another: ${SEVERAL}`,
  say`${SEVERAL} had no date`,
  say`zone unproven: ${SEVERAL} had only the exporting machine's local time; the date alone was kept`,
  say`zone unproven: ${SEVERAL} name no offset; the date alone was kept`,
  say`edited after posting, so that the text is the last one and the time the first: ${SEVERAL}`,
  say`forwarded from an account that the export does not name: ${SEVERAL}`,
  say`${SEVERAL} repeated the name of another and was numbered apart`,
  say`${SEVERAL} repeated the name of another and were numbered apart`,
  say`the page does not say whether it is of a channel or a group: the publisher is the name above each message`,
  say`posted in message ${WORDS} of ${WORDS}`,
  say`the page is written in ${WORDS}, as it says itself, and was decoded as that`,
  say`the file is written in UTF-16 and was decoded as that`,
  say`no article was found in the page; the text of the whole page was taken`,
  say`the time of publication "${WORDS}" is no ISO 8601 date and was left out`,
  say`the time of day in "${WORDS}" is none; only the date was kept`,
  say`zone unproven: "${WORDS}" names no offset; only the date was kept`,
  say`zone unproven: its program writes every time as UTC; only the date was kept`,
  say`the date "${WORDS}" is none that an e-mail carries and was left out`,
  say`it names no date`,
  say`it names no sender`,
  say`it says that it comes from ${WORDS}; nothing here checks that`,
  say`it was handed in by ${WORDS}`,
  say`it has no words and makes no report`,
  say`its HTML form says something else than its plain text, and the plain text was read`,
  say`the attachment ${WORDS} is larger than ${WORDS} and was left out`,
  say`its properties say that it was made by ${WORDS} on ${WORDS}, as the program that saved it was set`,
  say`its properties say that it was made by ${WORDS}, as the program that saved it was set`,
  say`its properties say that it was made on ${WORDS}, as the program that saved it was set`,
  say`it holds ${NUMBER} changes that are noted and not accepted: what is struck out was left out, what is new was read`,
  say`it has ${NUMBER} pages; those after page ${NUMBER} were not read`,
  say`page ${NUMBER} is damaged and was not read`,
  say`${NUMBER} pages hold no text and were not read, perhaps pictures (${WORDS})`,
  say`it has more than ${NUMBER} messages; what follows was not read`,
  say`it has more than ${NUMBER} rows; what follows was left out`,
  say`it has more than ${NUMBER} cues; the last ${NUMBER} were left out`,
  say`${NUMBER} rows hold no words and make no report`,
  say`row ${NUMBER} holds values that are no Python literals and was left out`,
  say`data/account.js does not name the account`,
  say`no account.js beside it names the account`,
  say`${NUMBER} posts had no usable id or text and were left out`,
  say`what was changed in its incidents, and by whom, is in its updates.json, which was not read`,
  say`${NUMBER} incidents hold no words and make no report`,
  say`${NUMBER} digests of its datapackage.json fit`,
  say`${WORDS} does not have the digest that datapackage.json notes (${WORDS})`,
  say`${WORDS} does not have a digest that Atlos noted of its source`,
  say`${WORDS} does not have the SHA-256 that is noted for it (${WORDS}); it was altered since, or another file lies there`,
  say`${WORDS} is listed in it and missing`,
  say`the Markdown is nested too deeply and was taken as plain text`,
  say`the first lines look like front matter but were read as words of the text: put a line of --- above and below them, and add the file again`,
  say`the lines between the first two --- are no YAML, and each was taken as a name, a colon and its value: look at them, and put a value that holds a colon in quotation marks`,
  say`the lines between the first two --- were read as words of the text, since they are no YAML of names and values: put a value that holds a colon in quotation marks, and add the file again`,
  say`the front matter's "${WORDS}" is not made of words and was left out`,
  say`the front matter has fields that mean nothing here: ${WORDS}`,
  say`the front matter's medium "${WORDS}" is none of ${WORDS} and was left out`,
  say`the front matter's language "${WORDS}" is no BCP 47 code and was left out`,
  say`the front matter's url is no web address and was left out`,
  say`its name was empty`,
  say`its name held marks that are not seen (${WORDS}); they were taken out of it`,
  say`its name in the archive was ${WORDS}, a path that leaves it`,
  say`${NUMBER} more files that it names were left out for like reasons`,
  say`${NUMBER} files that it names were left out: it came inside another file, where they are not beside it`,
  say`${NUMBER} more remarks were left out`,
  say`only its first ${NUMBER} seconds were looked at`,
  say`its sound was not listened to: the ffmpeg that is installed here has no Chromaprint`,
  say`it has more than ${NUMBER} messages; the last ${NUMBER} were left out`,
  say`its dates can be read with the day or the month first, and nothing in it tells which: no message has a date; add it with --published or --manifest`,
  say`zone unproven: its times are those of the phone that exported it; only the dates were kept`,
  say`${NUMBER} line is a note of the messenger itself and makes no report`,
  say`${NUMBER} lines are notes of the messenger itself and make no report`,
  say`${NUMBER} file was left out when the chat was exported; export it with media`,
  say`${NUMBER} files were left out when the chat was exported; export it with media`,
  say`${NUMBER} message has no words and makes no report`,
  say`${NUMBER} messages have no words and make no report`,
  say`${NUMBER} message was edited later; the export does not say what stood there before`,
  say`${NUMBER} messages were edited later; the export does not say what stood there before`,
  say`${NUMBER} files of the archive belong to no message and were left out`,
  say`lines that stand on several pages were left out of the text: ${WORDS} and ${NUMBER} more`,
  say`lines that stand on several pages were left out of the text: ${WORDS}`,
  say`words that a hyphen cuts at the end of a line were put together: ${NUMBER}`,
  say`its datapackage.json cannot be read, so that no digest was checked`,
  say`it carries no signature`,
  say`its datapackage-digest.json cannot be read, so that no signature was checked`,
  say`its datapackage.json does not have the digest that datapackage-digest.json notes: it was altered`,
  say`its signature is over another digest than that of its contents`,
  say`its signature is of a kind that is not checked here`,
  say`its signature does not fit its contents`,
  say`its signature fits its contents: it was made with a key that names nobody`,
  say`its signature fits its contents: it was made with a key for ${WORDS}; that the certificate is good was not checked`,
  say`record ${NUMBER} is not as long as it says; the next one was looked for`,
  say`record ${NUMBER} does not say how long it is and was left out`,
  say`record ${NUMBER} says that it has ${NUMBER} bytes, and the file ends after ${NUMBER} of them; it was left out`,
  say`record ${NUMBER} has more than ${WORDS} and was left out`,
  say`record ${NUMBER} (${WORDS}) is no answer that can be unpacked and was left out`,
  say`record ${NUMBER} (${WORDS}) does not have the ${WORDS} that is noted for it`,
  say`record ${NUMBER} (${WORDS}) makes no report: ${WHY}`,
  say`left out: records that say only that a page had not changed (${NUMBER})`,
  say`left out: redirections, errors and empty answers (${NUMBER})`,
  say`left out: answers that are neither pages nor media (styles, scripts, data) (${NUMBER})`,
  say`left out: media of less than ${NUMBER} bytes (${NUMBER})`,
  say`${WORDS} has more than ${NUMBER} records; what follows was not read`,
  say`${WORDS} breaks off or is damaged (${WORDS}); what follows was not read`,
  say`captured from ${WORDS} at ${WORDS}`,
  say`captured from ${WORDS}`,
  say`${WORDS} is larger than ${WORDS} and was left out`,
  say`attached to a message without words: “${WORDS}”`,
  say`it holds no words of ${WORDS} and makes no report`,
  say`posted without words in message ${WORDS} of ${WORDS}, forwarded from ${WORDS}`,
  say`posted without words in message ${WORDS} of ${WORDS}`,
  say`${WORDS} cannot be read: ${WHY}`,
  say`of its picture ${NUMBER} seconds were looked at: ${WORDS}`,
  say`of its sound ${NUMBER} steps were heard: ${WORDS}`,
  say`kept and not read: ${WHY}`,
  say`what follows was not read: ${WHY}`,
  say`its length and codecs are not known: ${WHY}`,
  say`its sidecar was not taken: ${WHY}`,
  say`${WORDS} is empty and was left out`,
  say`${WORDS} was left out: ${WHY}`,
  say`left out: ${WHY}`,
];

/** Why a file, or a part of one, was not taken or not read. */
const REASONS: readonly Sentence[] = [
  say`${WORDS} cannot be read (${WORDS}); check that it exists and that you may read it`,
  say`${WORDS} has ${WORDS}, more than the ${WORDS} that ${WORDS} may have; add a part of it`,
  say`${WORDS} is not in the archive`,
  say`${WORDS} is encrypted; unpack it and add it by itself`,
  say`${WORDS} is a link to another file; unpack it and add it by itself`,
  say`${WORDS} is packed in a way that is not read; unpack it and add it by itself`,
  say`${WORDS} has more than ${WORDS}; unpack it and add it by itself`,
  say`${WORDS} lies in ${NUMBER} files one in another and was not opened`,
  say`${WORDS} needs more than ${NUMBER} MB of memory to be taken apart; save a part of it, or its text`,
  say`${WORDS} ended the program that takes files apart; save it in another form`,
  say`${WORDS} cannot be taken apart (${WORDS}); save it in another form`,
  say`${WORDS} is not UTF-8: the byte at offset ${NUMBER} belongs to no character; save it as UTF-8`,
  say`it has more than ${WORDS}`,
  say`it has no words`,
  say`it is no object`,
  say`it is no JSON`,
  say`it holds no list`,
  say`its data is no JSON`,
  say`${WORDS} is empty; fetch it again`,
  say`${WORDS} has no words; fetch it again`,
  say`${WORDS} holds nothing but white space; fetch it again`,
  say`${WORDS} is a page without words; save it again when it has loaded, or save its text`,
  say`${WORDS} is a PDF without text, perhaps a scan; add its pages as pictures, each with a text beside it`,
  say`${WORDS} is a document without words; add a picture of it`,
  say`${WORDS} is no picture, video or sound of a kind that is read; add a picture of it if it matters`,
  say`${WORDS} is no whole picture (${WORDS}); fetch it again`,
  say`${WORDS} is damaged (${WORDS}); fetch the archive again`,
  say`${WORDS} names ${WORDS}, a path that leaves the folder; put the file into the folder`,
  say`${WORDS} holds a NUL character, which no text does; save it as UTF-8 text`,
  say`${WORDS} could not be taken apart in ${NUMBER} seconds; save it in another form, or its text alone`,
];

/** The same of a part of the file, which is named before it. */
const OF_PARTS: readonly Sentence[] = [say`row ${NUMBER}: ${REMARK}`, say`${WORDS}: ${REMARK}`];

/** A remark of a case as a sentence, which each language says in its own words; one that is not known, from another version or a library, stays as it is written. */
export function remarkSaid(remark: string): Wording {
  return recognised(remark, REMARKS) ?? recognised(remark, OF_PARTS) ?? remark;
}

function recognised(text: string, among: readonly Sentence[]): Sentence | null {
  for (const sentence of among) {
    const parts = filling(text, sentence);
    if (parts !== null) return { template: sentence.template, parts };
  }
  return null;
}

/** What stands at the places of a sentence in a text that is made like it; null where it is not. */
function filling(text: string, { template, parts: holes }: Sentence): readonly Part[] | null {
  const [first = "", ...rest] = template;
  if (!text.startsWith(first)) return null;
  let at = first.length;
  const parts: Part[] = [];
  for (const [i, piece] of rest.entries()) {
    const end = i < rest.length - 1 ? text.indexOf(piece, at) : text.length - piece.length;
    if (end <= at || !text.startsWith(piece, end)) return null;
    const part = filled(text.slice(at, end), holes[i]);
    if (part === null) return null;
    parts.push(part);
    at = end + piece.length;
  }
  return at === text.length ? parts : null;
}

function filled(words: string, hole: Part | undefined): Part | null {
  if (hole === NUMBER) return /^\d{1,15}$/.test(words) ? Number(words) : null;
  if (hole === SEVERAL) return recognised(words, COUNTED);
  if (hole === REMARK) return recognised(words, REMARKS);
  if (hole === WHY) return recognised(words, REASONS) ?? words;
  return words === "it" ? say`it` : (FAILURES.get(words) ?? words);
}

/** Why a file cannot be opened, as the system has it. */
const FAILURES: ReadonlyMap<string, Sentence> = new Map(
  [
    say`no such file`,
    say`permission denied`,
    say`it is a folder`,
    say`its links go in a circle`,
    say`its name is too long`,
    say`too many open files`,
  ].map((failure) => [english(failure), failure]),
);
