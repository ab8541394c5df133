import { areOrdinaryKorean } from "./korean-words.ts";
import { tellsOwnLife } from "./own-life.ts";

/**
 * What words in Ukrainian, Russian or Korean may tell of a person, looked for by the words alone: nothing here knows the readers, the names or the facts of
 * the case, so that what those miss is stopped all the same. It stops too much, and is meant to.
 */

/** Figures tell births, ages, units, papers and dates; a capital may begin a name; another script hides both. */
const OTHER = /[^\p{Script=Cyrillic}\p{P}\p{Zs}\n`´]|\p{N}|\p{Lu}/u;

/** Beginnings of Ukrainian and Russian words; each stops the words that begin so. */
const BEGINNINGS = `
народ рожд родив родил родом родил уроджен урожен уродж похо произош вихід виход приїх приех прожив мешк жител житт жизн сел деревн міст город район област село
вік віком возраст рок років рік річн лет летн літ год дат січ лют берез квіт трав черв лип серп верес жовт листоп груд янв февр март апр мая май июн июл авг сент окт ноя дек
один одн два дві дво двадц двух двіст двест три трьо трех тридц чотир четыр сорок п'ят пят шіст шест сім сем вісім восьм восем дев'ят девят десят сто сотн тисяч тысяч
мати матер мама батьк отец отц отч син сын доч донь брат сестр дружин жен муж чолов дід дед бабус бабуш вну дит дет реб хлоп хлоп парен парн юнак юнош дівч девоч девуш сім'ї сім'я сім'ю сем'ї семья семьи семью семье родич родств тітк тет дяд наречен невест вдов сирот
полон плен захоп захват солдат бійц бієц боєц боец бойц рядов сержант капрал єфрейтор ефрейтор лейтенант капітан капитан майор полковник генерал матрос старшин прапорщик снайпер стріл стрел кулем пулемет гранатомет розвідник разведчик санітар санитар водій водител механік механик оператор радист військовослуж военнослуж військовополон военноплен доброволец доброволь найман наемник наёмник призовник призывник мобіліз мобилиз
служ контракт призв призыв бригад полк рот батальй батальо дивіз дивиз взвод загін отряд частин част корпус
поран ранен ран рана травм контуз ампут перелом опік ожог ожг хвор бол госпітал госпитал лікар больн кров опер куль пул оскол улам
загиб загин погиб вбит убит убив помер умер смерт труп тіл тел розстріл расстрел катув пытк пытал страт казн самогуб самоуб
обличч лиц голос фото відео видео знімок снимок паспорт квит билет документ посвідч удостов номер жетон адрес телефон
заарешт арешт арест затрим задерж допит допрош допрос свід свидет потерп жертв звинувач обвин підозр подозрев засудж осужд вирок пригов
він він вона він його йому ним нього неї їй її нею свої він он она его ему нем него ней нее неё её её ее ей ею мене мені мен мне мной мною моя мій мої мои мой моє мое
чолов жінк жінц женщин мужчин люди людин челов особ лиц ім'я імен имя имен прізвищ фамил відом звуть зовут звати звали назвав назвал
`
  .trim()
  .split(/\s+/);

/** Words that are told apart only whole: they begin like many others. */
const WHOLE = new Set("я ми мы ти ты сто три син сын дід дед вік".split(" "));
const STARTS = new Set(BEGINNINGS.filter((word) => !WHOLE.has(word) && word.length > 2));
const SHORT = new Set([...WHOLE, ...BEGINNINGS.filter((word) => word.length <= 2)]);
const LONGEST = Math.max(...[...STARTS].map((word) => word.length));

/**
 * False only of Cyrillic words that hold no number, no capital, and no word for a birth, an age, an origin, a family, a rank, a
 * unit, a service, a wound, a death, a paper, or for one person. Where there is Hangul it is false only of words that a list holds every one of: names there cannot be
 * told from words otherwise.
 */
export function mayTellOfPeople(words: string): boolean {
  const plain = words.normalize("NFC").trim();
  if (/\p{Script=Hangul}/u.test(plain)) return !areOrdinaryKorean(plain);
  if (OTHER.test(plain)) return true;
  return (
    plain
      .toLowerCase()
      .replace(/[’ʼ`´]/g, "'")
      .replaceAll("ё", "е")
      .match(/\p{L}[\p{L}\p{M}']*/gu) ?? []
  ).some(tells);
}

function tells(word: string): boolean {
  if (SHORT.has(word)) return true;
  for (let length = 3; length <= Math.min(word.length, LONGEST); length++) if (STARTS.has(word.slice(0, length))) return true;
  return false;
}

const IN_WORDS =
  "(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|" +
  "ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine";
const NUMBER = String.raw`(?:\d{1,3}|${IN_WORDS})`;

/** English words for a birth, an age, or the number of a paper. */
const BIRTH =
  String.raw`born|births?|birth(?:day|date|place)s?|d\.?o\.?b|(?:passport|identity|personal|service|serial|id|registration) (?:number|no\.)|` +
  `${NUMBER}[- ]years?[- ](?:old|of age)|age(?:d| of| as|:| is| was)? ${NUMBER}|turn(?:s|ed|ing) ${NUMBER}|` +
  `(?:his|her|their) (?:early |mid-?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|` +
  String.raw`(?:makes?|made|making) (?:him|her|them|(?:its|the) \p{L}+) ${NUMBER}`;

/** Whom a number behind "is" or "was" tells the age of. */
const SOMEBODY =
  "(?:he|she|i|you|who|they|we|youngest|oldest|eldest|younger|older|elder|(?:wo)?m[ae]n|boys?|girls?|child|children|teenagers?|youths?|accused|defendants?|captives?|prisoners?|" +
  "detainees?|hostages?|soldiers?|conscripts?|recruits?|sailors?|sons?|daughters?|brothers?|sisters?|cousins?|nephews?|nieces?|victims?|witness(?:es)?|suspects?|patients?|students?|pupils?|" +
  String.raw`(?:of (?:the (?:detained|captured|arrested|wounded|dead)|them|these|those))|person \p{Lu}{1,3}\]?|captive \p{Lu}{1,3}\]?)`;
/** "he was nineteen", "the youngest is only 17, born in": no noun behind says that anything is counted. */
const BARE = String.raw`(?=\s?(?:[.,;:!?"”’)\]—–-]|$)| (?:and|or|when|because|but|at|as|in|on|not|yet|now|then|that|if|while|though|although|until|so|since|for)\b)`;
const OLD =
  `${SOMEBODY}(?: (?:is|was|are|were|be|been|am)|['’](?:s|re|m))(?: (?:only|still|just|about|not|probably|already|now|then)){0,2} ${NUMBER}${BARE}|` +
  `(?:is|was|be|been|am)(?: (?:only|still|just|not|probably|actually)){0,2} an? (?:child|minor|juvenile|teenager|adult|infant|baby)|` +
  String.raw`\p{L}{1,40}\.?\]?, (?:only |just |now |aged )?(?:\d{1,2}(?=,|\.?["”’]?$)|${NUMBER}(?=,))`;

/** What somebody does for a living, where it is no office and no rank. */
const TRADE =
  "(?:apprentice|student|pupil|trainee|teacher|tutor|nurse|doctor|surgeon|midwife|paramedic|porter|conductor|driver|cyclist|courier|baker|butcher|cook|chef|waiter|waitress|barber|hairdresser|" +
  "farmer|shepherd|miner|sailor|docker|stevedore|clerk|cashier|cleaner|caretaker|gardener|mechanic|carpenter|plumber|electrician|welder|painter|mason|builder|tailor|seamstress|librarian|" +
  String.raw`singer|actor|lawyer|engineer|labourer|worker|shopkeeper|trader|vendor|pensioner|widow|widower|refugee|neighbour|\p{L}{2,20}(?:man|woman|boy|girl|ist))`;
const KIN =
  "(?:wife|husband|widow|partner|mother|father|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter))";
/** Of whom everybody knows the family. */
const KNOWN =
  "(?:president|premier|prime minister|chancellor|minister|governor|mayor|king|queen|ambassador|general|admiral|commander|bishop|patriarch)";
const ONE = "(?:he|she|who|boy|girl|child|teenager|youth|man|woman|detainee|prisoner|suspect|accused)";
/** "a boy of twelve", "she is a tram driver", "her husband, a baker at", "she lives with", "the boy, whom all know, is twelve". */
const LIFE =
  `(?:${TRADE}|(?:wo)?man|boy|girl|child|teenager|youth) of ${NUMBER}(?:${BARE}|(?= (?:from|who|whose|with|died|fell|is|was|has|had|said)\\b))|` +
  `(?:he|she|who) (?:is|was|works as|worked as) an? (?:\\p{L}{1,20} )?${TRADE}|` +
  `(?:he|she|who) (?:has|had|leaves|left|is survived by|was survived by) (?:behind )?(?:an? |his |her )?(?:${KIN}|(?:${NUMBER}|several|small|young) (?:small |young )?(?:child(?:ren)?|sons?|daughters?|kids?|boys?|girls?))\\b|` +
  `${KIN} of (?:the|its|their) (?:\\p{L}{1,20} ){0,2}?${KNOWN}|${KNOWN}['’]s (?:\\p{L}{1,12} )?${KIN}|` +
  `(?:his|her|their|whose) ${KIN}\\b[^.;:]{0,40}?,? an? (?:\\p{L}{1,20} ){0,2}?${TRADE}|` +
  `(?:he|she|who) (?:still |now |also )?(?:liv(?:es|ed)|resid(?:es|ed)|teaches|works nights|works) (?:in|at|on|near|with|next|opposite|above)|` +
  `\\p{L}\\. (?:is|was)(?: only| still| just)? ${NUMBER}${BARE}|` +
  `${ONE}\\b(?:(?!\\b(?:number|toll|total|count|figure|it)\\b)[^.;!?]){0,80}? (?:is|was)(?: only| still| just)? ${NUMBER}${BARE}`;
/** What stands on a badge or on a car. */
const CODE = String.raw`(?:number|licen[cs]e|registration) plates?|plates? (?:\p{L}{1,10} ){0,2}["“]?[\p{L}\d-]{0,8} ?\d{2}|(?:badge|collar|shoulder|prisoner|inmate|staff|warrant) (?:number|no\.)`;
/** Nothing but a number: "the card says 1998". */
const ALONE = String.raw`^(?:(?:in|is|was|are|were|turned|aged|only|just) ){0,3}(?:\d{4}|${NUMBER})\W?$`;

/** By what anybody knows somebody who has seen him: "the quiet man with the limp", "the blonde clerk". */
const BODY =
  String.raw`(?:(?:with|had|has|has got|his|her) (?:an? |the )?(?:\p{L}{1,12} )?(?:limp|stammer|stutter|lisp|gold tooth|gold teeth|birthmark|tattoos?|glass eye|artificial leg|hearing aid|scar)\b)|` +
  `(?:blonde?|red-haired|grey-haired|bald|bearded|one-eyed|one-armed|left-handed|lame) (?:${TRADE}|dispatcher|operator|man|woman|boy|girl|youth|accused)`;
/** What his neighbours call him, and where they know him from: "the one they call Magpie", "the lad from the bakery". */
const SMALL_PLACE =
  "(?:corner )?(?:bakery|shop|store|school|pub|bar|caf[eé]|garage|church|chapel|mosque|pharmacy|chemist|mill|farm|kiosk|library|butcher['’]s|barber['’]s|post office|petrol station)";
const NEIGHBOURS = "(?:they|we|everybody|everyone|all|neighbours|neighbors|colleagues|friends|locals|villagers|workmates)";
const AMONG_NEIGHBOURS =
  `(?:the one|the man|the woman|whom?),? ${NEIGHBOURS}(?: (?:in|at|here) [^.;,]{1,30}?)? (?:call|calls|called|know|knows|knew|nickname)|` +
  `(?:lad|boy|girl|man|woman|guy|bloke|fellow|one) (?:from|at|in|behind) (?:the|our|my) ${SMALL_PLACE}|` +
  `(?:him|her|(?:his|her|their|my) ${KIN})\\b[^.;]{0,30}? (?:from|at|in|outside) (?:the|our|my) ${SMALL_PLACE}`;
/** Where he lives to the door, and by what number or name he is reached. */
const REACHED =
  String.raw`(?:from|at|in) (?:house |flat |room |door )?(?:number|no\.) ?\d{1,4}|(?:flat|apartment|room) \d{1,4}|` +
  String.raw`(?:phone|telephone|mobile|cell) number|e-?mail address|(?:call|ring|phone|telephone|tel\.?|mobile|whatsapp):? \+?\d[\d ()-]{5,14}\d|` +
  "(?:goes|went|posts|posted|known) (?:online )?(?:by|as|under) @";

const UNIT = "(?:brigade|regiment|battalion|division|corps|company|platoon|squadron|unit)";
const DATE = String.raw`(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)`;
/** English words for where and since when somebody serves. Between the words stand a few others, and no end of a sentence. */
const SERVICE =
  String.raw`(?:belong(?:s|ed|ing)? to|serv(?:e|es|ed|ing) (?:in|with)|assigned to|(?:private|corporal|sergeant|lieutenant|rifleman|sniper|gunner),?)(?: [^\s.;]{1,30}){0,4}? ${UNIT}|` +
  String.raw`(?:called up|conscripted|drafted|enlisted|mobili[sz]ed):?(?: [^\s.;:]{1,20}){0,3}? ${DATE}`;

const WHO = new RegExp(
  String.raw`\b(?:(?:${BIRTH}|${SERVICE}|${CODE})\b|${OLD}|${LIFE}|${BODY}|${AMONG_NEIGHBOURS}|${REACHED})|${ALONE}`,
  "iu",
);
/** "Holm is 17", and not "the toll was 17": whoever has a capital. */
const NAMED_AGE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?!(?:The|It|This|That|There|Toll|Total|Number|Count)\b)\p{Lu}\p{Ll}{1,30} (?:is|was|turned)(?: only| just| still| now)? (?:[1-9]\d|${IN_WORDS})${BARE}`,
  "u",
);
/** "Ada Holm (41)". */
const IN_BRACKETS = /\p{Lu}\p{Ll}{1,30} \p{Lu}(?:\p{Ll}{1,30}|\.),? \((?:aged )?[1-9]\d\)/u;

/**
 * True of English words that tell a birth, an age, the number of a paper, a badge or a car, a unit that somebody serves in or when he was called up, what he lives by or with whom, whoever's it
 * is: nothing here knows whom the reader held it to be told of.
 */
export function tellsWhoSomebodyIs(words: string): boolean {
  const plain = words.normalize("NFC").replace(/\s+/g, " ").trim();
  return tellsOwnLife(plain) || WHO.test(plain) || IN_BRACKETS.test(plain) || NAMED_AGE.test(plain);
}
