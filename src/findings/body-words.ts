import { peopleNamed, placeNamed } from "../read/gazetteer.ts";
import { placeAt } from "../read/slavic/place-names.ts";
import { folded } from "../read/slavic/unit.ts";
import { wordStem } from "../read/slavic/word-stem.ts";

/** What the words of names of bodies mean in Ukrainian, Russian and English; alternatives are parted by commas. Written for this project. */
const WORDS = `ministry | міністерство | министерство | ministry
defence | оборона | оборона | defence,defense
foreign affairs | закордонні справи,закордонних справ | иностранных дел,иностранные дела | foreign affairs,foreign office
foreign | зовнішній | внешний | foreign
internal affairs | внутрішніх справ | внутренних дел | internal affairs,home affairs,interior
council | рада | совет | council
parliament | парламент | парламент | parliament
european parliament | європарламент | европарламент | europarliament
commission | комісія | комиссия | commission
european commission | єврокомісія | еврокомиссия | eurocommission
committee | комітет | комитет | committee
court | суд | суд | court
service | служба | служба | service
security | безпека | безопасность | security
state | державний | государственный | state
national | національний | национальный | national
federal | федеральний | федеральный | federal
supreme | верховний | верховный | supreme
constitutional | конституційний | конституционный | constitutional
general | генеральний | генеральный | general
staff | штаб | штаб | staff,headquarters
general staff | генштаб | генштаб | general staff
prosecutor | прокуратура,прокурор | прокуратура,прокурор | prosecutor,prosecutors
office | офіс | офис | office
government | уряд | правительство | government
cabinet | кабінет міністрів,кабмін,кабінет | кабинет министров,кабмин,кабинет | cabinet of ministers,cabinet
army | армія | армия | army
armed forces | збройні сили,збройних сил | вооруженные силы,вооруженных сил | armed forces
fleet | флот | флот | fleet
brigade | бригада | бригада | brigade
battalion | батальйон | батальон | battalion
regiment | полк | полк | regiment
division | дивізія | дивизия | division
police | поліція | полиция | police
guard | гвардія,охорона | гвардия,охрана | guard
bank | банк | банк | bank
fund | фонд | фонд | fund,foundation
union | союз | союз | union
european | європейський | европейский | european
european union | євросоюз | евросоюз | european union
united nations | організація об'єднаних націй,організації об'єднаних націй | организация объединенных наций,организации объединенных наций | united nations organization,united nations
intelligence | розвідка | разведка | intelligence
chief | головний | главный | main,chief
directorate | управління | управление | directorate
agency | агентство,агенція | агентство | agency
information | інформаційний | информационный | information
news | новини | новости | news
department | департамент | департамент | department
university | університет | университет | university
institute | інститут | институт | institute
academy | академія | академия | academy
center | центр | центр | center,centre
party | партія | партия | party
house | палата | палата | house,chamber
commons | громад | общин | commons
lords | лордів | лордов | lords
senate | сенат | сенат | senate
congress | конгрес | конгресс | congress
federation | федерація | федерация | federation
organization | організація | организация | organization,organisation
customs | митний,митна | таможенный,таможенная | customs
border | прикордонний | пограничный | border
coast | берегова | береговая | coast
air force | повітряні сили,повітряних сил | военно-воздушные силы,военно-воздушных сил,вкс | air force
navy | військово-морські сили,військово-морських сил,вмс | военно-морской флот,военно-морского флота,вмф | navy
president | президент | президент | president,presidential
emergencies | надзвичайних ситуацій | чрезвычайных ситуаций | emergencies,emergency situations,emergency
health | охорони здоров'я | здравоохранения | health
education | освіти | образования | education
finance | фінансів,фінанси | финансов,финансы | finance
justice | юстиції,юстиція | юстиции,юстиция | justice
economy | економіки,економіка | экономики,экономика | economy
energy | енергетики,енергетика | энергетики,энергетика | energy
culture | культури,культура | культуры,культура | culture
special | спеціальний | специальный | special
operations | операцій | операций | operations
human rights | прав людини | прав человека | human rights
investment | інвестиційний | инвестиционный | investment
central | центральний | центральный | central
election | виборчий | избирательный | election,electoral
investigation | слідчий | следственный | investigative
anti-corruption | антикорупційний | антикоррупционный | anti-corruption,anticorruption
bureau | бюро | бюро | bureau
monetary | валютний | валютный | monetary
international | міжнародний | международный | international
world | всесвітній,світовий | всемирный,мировой | world
red | червоний | красный | red
cross | хрест | крест | cross
communities | спільнот,громади,спільноти | сообществ,сообщества,сообщество | communities,community
association | асоціація | ассоциация | association
airline | авіакомпанія,авіалінії | авиакомпания,авиалинии | airlines,airline,airways
company | компанія | компания | company
group | група | группа | group
television | телеканал,телебачення | телеканал,телевидение | television,tv channel
radio | радіо | радио | radio
newspaper | газета | газета | newspaper
marines | морська піхота,морської піхоти | морская пехота,морской пехоты | marines,marine corps
naval infantry | морських піхотинців | морских пехотинцев | naval infantry`;

/** Short names that everybody knows, with what they stand for, in the words above or as a name of its own. */
const SHORT = `єс ес eu = european union
оон un = united nations
нато nato = nato
обсє обсе osce = osce
мзс мид мід mfa = ministry+foreign affairs
мвс мвд = ministry+internal affairs
сбу sbu ssu = security+service+Ukraine
фсб fsb = federal+security+service+Russia
гур гру hur gur = intelligence+chief+directorate
зсу всу afu = armed forces+Ukraine
єк ек = european commission
мвф imf = international+monetary+fund
вооз воз who = world+health+organization
магате магатэ iaea = iaea
єспл еспч echr = european+court+human rights
цру цру cia = central+intelligence+agency
фбр fbr fbi = fbi
набу nabu = national+anti-corruption+bureau+Ukraine
дснс гсчс = state+service+emergencies+Ukraine
ввс bbc = bbc
цвк цик = central+election+commission
мкчх мккк icrc = international+committee+red+cross`;

/** Korean writes the name of a body in one word; what it means in the words above. `nis` is the service of South Korea, which bears that name without the country. */
const KOREAN = `국방부 국방성 = ministry+defence
외교부 외무부 외무성 = ministry+foreign affairs
내무부 내무성 = ministry+internal affairs
보건부 = ministry+health
법무부 = ministry+justice
재무부 = ministry+finance
교육부 = ministry+education
비상사태부 비상상황부 = ministry+emergencies
비상사태청 국가비상사태청 = state+service+emergencies
보안국 보안청 = security+service
연방보안국 연방보안청 = federal+security+service
대외정보국 해외정보국 = foreign+intelligence+service
정보총국 국방정보총국 = intelligence+chief+directorate
국가정보원 국정원 = nis
총참모부 = general+staff
군 군대 육군 = army
공군 = air force
해군 = navy
해안경비대 = coast+guard
해양경찰청 해양경찰 해경 = coast+guard+KR
한국은행 = bank+KR
국가방위군 국가근위대 = national+guard
국경수비대 = border+guard
경찰 경찰청 = police
검찰 검찰청 = prosecutor
대통령실 = president+office
정부 = government
의회 국회 = parliament
유엔 = united nations
유럽연합 = european+union
유럽의회 = european+parliament
나토 북대서양조약기구 = nato
세계보건기구 = world+health+organization
국제적십자위원회 = international+committee+red+cross
국제원자력기구 = iaea`;

const LINKS = new Set(
  "і й та и з із зі у в во с со по при для на до від от питань вопросам справах делам of the for and in on at by to & a an із-за".split(
    " ",
  ),
);

/** Adjectives of countries by their stems, and the names of countries in Korean. */
const COUNTRIES = `українськ украинск = Ukraine
російськ российск русск = Russia
британськ британск англійськ английск = United Kingdom
американськ американск = United States
німецьк немецк германск = Germany
французьк французск = France
польськ польск = Poland
північнокорейськ северокорейск = North Korea
південнокорейськ южнокорейск = South Korea
китайськ китайск = China
японськ японск = Japan
італійськ итальянск = Italy
іспанськ испанск = Spain
білоруськ белорусск = Belarus
ізраїльськ израильск = Israel
іранськ иранск = Iran
турецьк турецк = Turkey
пакистанськ пакистанск = Pakistan
індійськ индийск = India
ірландськ ирландск = Ireland
литовськ литовск = Lithuania
латвійськ латвийск = Latvia
естонськ эстонск = Estonia
чеськ чешск = Czechia
угорськ венгерск = Hungary
румунськ румынск = Romania
болгарськ болгарск = Bulgaria
канадськ канадск = Canada
шведськ шведск = Sweden
фінськ финск = Finland
норвезьк норвежск = Norway
нідерландськ нидерландск голландск = Netherlands
бельгійськ бельгийск = Belgium
грузинськ грузинск = Georgia
молдовськ молдавск = Moldova
казахстанськ казахстанск = Kazakhstan
сирійськ сирийск = Syria
우크라이나 = Ukraine
러시아 = Russia
영국 = United Kingdom
미국 = United States
독일 = Germany
프랑스 = France
폴란드 = Poland
북한 조선 = North Korea
한국 대한민국 남한 = South Korea
중국 = China
일본 = Japan
이탈리아 = Italy
스페인 = Spain
벨라루스 = Belarus
이스라엘 = Israel
이란 = Iran
튀르키예 터키 = Turkey
파키스탄 = Pakistan
인도 = India
아일랜드 = Ireland
리투아니아 = Lithuania
라트비아 = Latvia
에스토니아 = Estonia
체코 = Czechia
헝가리 = Hungary
루마니아 = Romania
불가리아 = Bulgaria
캐나다 = Canada
스웨덴 = Sweden
핀란드 = Finland
노르웨이 = Norway
네덜란드 = Netherlands
벨기에 = Belgium
조지아 = Georgia
몰도바 = Moldova
카자흐스탄 = Kazakhstan
시리아 = Syria`;

const stemsOf = (phrase: string): string =>
  phrase
    .split(" ")
    .map((word) => (/^\p{Script=Latin}/u.test(word) ? word : wordStem(folded(word))))
    .join(" ");

const MEANING = new Map<string, readonly string[]>();
for (const row of WORDS.split("\n")) {
  const [meaning = "", ...languages] = row.split(" | ");
  for (const phrase of languages.flatMap((all) => all.split(","))) MEANING.set(stemsOf(phrase), [...partsOf(meaning)]);
}
for (const row of SHORT.split("\n")) {
  const [shorts = "", meaning = ""] = row.split(" = ");
  for (const short of shorts.split(" ")) MEANING.set(short, [...meaning.split("+").flatMap(partsOf).map(codeOf)]);
}
for (const row of KOREAN.split("\n")) {
  const [words = "", meaning = ""] = row.split(" = ");
  for (const word of words.split(" ")) MEANING.set(word, meaning.split("+"));
}
MEANING.set("national intelligence service", ["nis"]);
MEANING.set("foreign ministry", ["ministry", "foreign affairs"]);
const COUNTRY = new Map(
  COUNTRIES.split("\n").flatMap((row) => {
    const [stems = "", country = ""] = row.split(" = ");
    return stems.split(" ").map((stem) => [stem, codeOf(country)] as const);
  }),
);

/** "Єврокомісія" is the European Commission, in one word. */
function partsOf(meaning: string): readonly string[] {
  const joined = /^(european|general) (parliament|commission|union|staff)$/.exec(meaning);
  return joined === null ? [meaning] : joined.slice(1);
}

/** A country by its code, whatever it is called; any other name as it is. */
function codeOf(name: string): string {
  const place = placeNamed(name);
  return place?.kind === "country" ? place.country : name;
}

const LONGEST_PHRASE = 3;
const SOUTH_KOREA = codeOf("South Korea");

/** The name of a body, taken apart: what its words mean in any of three languages, and the words that are only names. */
export interface BodyName {
  readonly meanings: ReadonlySet<string>;
  readonly rest: readonly string[];
}

/** Takes the name of a body apart, in whichever case it stands. Words that only join are left out. */
export function bodyName(name: string): BodyName {
  const words = (name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).map((word) =>
    word.replaceAll("’", "'").replace(/'s$/, ""),
  );
  const meanings = new Set<string>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; ) {
    const { count, means } = meaningAt(words, i);
    if (means === null) rest.push(words[i] ?? "");
    else for (const one of means) meanings.add(one);
    i += count;
  }
  // "Korea Coast Guard", "Bank of Korea": the South calls itself so.
  if (meanings.delete("Korea")) meanings.add(SOUTH_KOREA);
  if (meanings.has("nis")) meanings.delete(SOUTH_KOREA);
  return { meanings, rest };
}

/** What the words at a place mean, and how many of them; no meanings for a word that only joins, null for one that is not known. */
function meaningAt(words: readonly string[], at: number): { readonly count: number; readonly means: readonly string[] | null } {
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    const means = MEANING.get(stemsOf(words.slice(at, at + count).join(" ")));
    if (means !== undefined) return { count, means };
  }
  const word = words[at] ?? "";
  if (LINKS.has(word)) return { count: 1, means: [] };
  const place = placeAt(words.slice(at, at + 3));
  if (place !== null) return { count: place.count, means: [codeOf(place.place.english)] };
  const latin = latinAt(words, at);
  if (latin !== null) return latin;
  const country = COUNTRY.get(word) ?? COUNTRY.get(/^.+(?:ськ|цьк|зьк|ск|цк)(?=\p{L}{1,3}$)/u.exec(folded(word))?.[0] ?? "");
  return { count: 1, means: country === undefined ? null : [country] };
}

/** "South Korean", "Russian Federation", "Odesa". */
function latinAt(words: readonly string[], at: number): { readonly count: number; readonly means: readonly string[] } | null {
  if (!/^\p{Script=Latin}/u.test(words[at] ?? "")) return null;
  for (let count = Math.min(LONGEST_PHRASE, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).join(" ");
    const place = placeNamed(phrase);
    const means = peopleNamed(phrase)?.country ?? (place === null ? null : codeOf(place.name));
    if (means !== null) return { count, means: [means] };
  }
  return null;
}

/** Bodies of which every country or firm has one: alone they name none. */
const COMMON = new Set(
  `ministry council parliament commission committee court service security state national federal office government cabinet army police guard bank fund
union intelligence directorate agency department university institute academy center party house senate congress federation organization association
airline company group coast television radio newspaper brigade battalion regiment division fleet bureau news staff prosecutor communities`.split(
    /\s+/,
  ),
);

/** True for a name that is a common noun: "the commission", "the ministry". */
export function isCommonBody({ meanings, rest }: BodyName): boolean {
  return rest.length === 0 && [...meanings].every((one) => COMMON.has(one));
}
