import { NAME_WORDS } from "./name-words.ts";

/** Words that tell a town of a name that follows; in lower case, ё written е. */
export const BEFORE_PLACES = {
  /** What it is called: "у селі Крушин". */
  NOUN: NAME_WORDS.PLACE_NOUNS,
  /** What only a place has, with its name in the genitive. A street or a school may be called after somebody. */
  GOVERNOR:
    /^(?:мешкан|жител|горожан|городян|содян|селян|околиц|окраин|окраїн|передміст|предмест|пригород|обстр[іе]л|бомбардув|бомбардир|бомбеж|штурм|облог|осад|окупаці|оккупаци|оборон[аиуіеы]|населенн|населени|вулиц(?:ях|ями)$|улиц(?:ах|ами)$|центрі$|центре$|середміст|гарн[іи]зон|руїн|развалин|уродж|урожен|кордон|границ|узбереж|побереж|територі|территори|громадян|граждан|столиц|посольств|вод(?:ах|и|ы|ам|ами)$)/,
  /** Those who stand at the head of a place, or of a body that a man may bear the name of. */
  OFFICE:
    /^(?:мер(?:ка|ки|ові|а|у|ом)?|мэр(?:а|у|ом)?|губернатор(?:ка|а|у|ом|ові)?|староста|старости|комендант(?:а|у|ом)?|голова|голови|глава|главы)$/,
  /** Bodies of a place, and of nobody. */
  BODY: /^(?:поліці|полици|міністерств|министерств|уряд|правительств|парламент|розвідк|разведк|прикордонник|пограничник|прокуратур|міськрад|горсовет|мерія|мерії|мерію|мэри|лікарн|больниц|шпитал|вокзал|ринк|рынк|комунальник|коммунальщик|аеропорт|аэропорт|порт(?:у|і|е)?$|підприємц|предпринимател|школяр|школьник)/,
  /** Bodies that somebody may be at the head of, too: they tell nothing. */
  SERVICE: /^(?:штаб|генштаб|служб|арм[іи]|військ(?!ов)|войск|команд(?:уванн|овани)|делегац|сил(?:и|ы|ам|ами|ах)?$)/,
  /** The plural or the feminine of what troops do to a place: a man could not be their subject. */
  TAKEN:
    /^(?:захопи|зайня|взя|окупува|штурмува|звільни|покину|залиши|атакува|оточи|утримую|контролюю|захвати|заня|оккупирова|штурмова|освободи|атакова|окружи|удержива|контролиру|бороня|обороняю)(?:л[аи]|ть|ют|ет|є)$/,
  SHELLED:
    /^(?:обстріл|обстрел|зайня|заня|бомбардува|бомби|розбомби|разбомби|окупува|оккупирова|штурмува|штурмова)(?:юють|юе?т|яли|яла|али|ала|или|ила|ли|ла|ють|ют|лять|ят)$/,
  KIND: /^(?:містечко|місто|село|селище|хутір|городок|город|поселок|деревня|станица|станиця|станція|станция|хутор|смт|пгт|райцентр)$/,
} as const;

/** Words that tell a person of a name that follows. */
export const PERSONS_BEFORE = {
  /** What only somebody has, with his name in the genitive. */
  OWNER:
    /^(?:мат(?:и|ір|ері|ір'ю|ь|ери|ерью)$|бать[кч]|от(?:ец|ц[ауі]|цом)$|син(?:а|у|ом|и|ів)?$|сын|дочк|доч[еь]р|доньк|дружин|жен[аыеуо]|чоловік|муж(?:а|у|ем)?$|брат|сестр|родин(?:а|и|у|і|ою)$|сем[ьі]|сім'|вдов|удов|друз|друг|тіл[оауі]|тел[оаие]м?$|труп|смерт|вбивств|убивств|убийств|загибел|гибел|арешт|арест|затриманн|задержани|допит|допрос|адвокат|захисник|защитник|довір|довер|лист(?:а|и|ів|ом)?$|письм|слов|слів|паспорт|облич|лиц[оау]$|рук[аиуіе]|голос|портрет|фото|вин[аиу]$|обвинувач|обвинени|звинувач|свідчен|показани|заяв|інтерв'ю|интервью|перемог|победа|політик|ім'я|имени|имя|пам'ят|памят|помічни|помощник|речни|команд|прихильник|сторонник)/,
  /** Those of them with which a sentence begins, and which are no part of a name. */
  OPENING:
    /^(?:тіло|тело|труп|мати|мать|батько|отец|син|сын|дружина|жена|вдова|удова|брат|сестра|дочка|дочь|донька|адвокат|захисник|защитник|вбивство|убивство|убийство|смерть|загибель|гибель|арешт|арест|допит|допрос)$/,
  /** What is done to somebody. */
  HELD: /^(?:військово|военно)?(?:позивн|позывн|полонен|пленн|поранен|ранен|загибл|погибш|убит|вбит|потерпіл|пострадавш|обвинувачен|обвиняем|підозрюван|подозреваем|зникл|пропавш|затриман|задержан|засуджен|осужден|арештован|арестован|рядов|мобілізован|мобилизован|дитин|ребен|пан(?:а|у|ові|ом|и|і|ні)?$|господин|госпож)/,
  /** What only somebody does. */
  LIFE: /^(?:народи|роди|помер|умер|загинув|загинула|погиб|служи|воюва|воева|воюе|воюет|потрапи|попал|зник|исчез|втік|утік|сбежал|бежал|одружи|женил|працюва|работа(?:л|ет)|живе$|живет$|посмих|усмех|заплака|плака|плаче|плачет|прокину|проснул|вижи|выжил|сидить|сидит$)/,
  /** What is done to somebody, and to no town. */
  SUFFERED:
    /^(?:поранен|ранен|травмован|затриман|задержан|арештован|арестован|допитан|допрошен|засуджен|осужд[её]н|госпіталізован|госпитализирован)[оаыи]?$/,
} as const;

/** What a preposition tells of a name behind it. */
interface PlaceReading {
  /** The forms in which the name stands. */
  readonly forms: RegExp;
  readonly language: "uk" | "ru" | null;
  /** The two words before the preposition, or null. */
  readonly behind: RegExp | null;
  /** The words around both, or null. */
  readonly around: RegExp | null;
  readonly sign: "person" | 0 | 1 | 2;
}

interface PrepositionOfPlace {
  readonly words: RegExp;
  /** The first that fits. */
  readonly readings: readonly PlaceReading[];
}

const LOCATIVE_UK = /(?:і|ї|ах|ях|[нвлркщжшчт]ому|ську|цьку)$/;
const LOCATIVE_RU = /(?:е|и|ах|ях|[нвлркщжшчт]ом|[нвлркщжшчт]ем)$/;
const GENITIVE = /(?:[аяиіїы]|ів|їв|ов|ев|ей|ої|ой|ого|его)$/;
const INSTRUMENTAL = /(?:ом|ем|єм|ою|ею|єю|ой|ей|им|ым|ами|ями)$/;
/** What stands still in the accusative stands as in the nominative; somebody would not. */
const INANIMATE = /(?:[бвгґджзклмнпрстфхцчшщ]|[^оеаиіуюя]ь|[оеы])$/;
const FEMININE_ACCUSATIVE = /[ую]$/;
const ANY = /./;

const FLYING =
  / (?:з?біл|збит|сби[лт]|літа|лета|пролет|проліт|вибух|взрыв|дим|дым|неб[оіе]|дрон|ракет|безп[іи]лот|бесп[іи]лот|завис|ппо$|пво$)/;
/** Ways, and those who go them. */
const WAYS =
  /(?:^| )(?:увій|вві|ввій|вош|зайш|заш|прорв|просун|дорог|дороз|трас|шлях|автобус|потяг|поїзд|поезд|колон|відступ|отступ|наступ|евакуа|эвакуа|виїх|выех|виру|замін|замин|перегон|участ|ділян|кілометр|километр|мост|міст)/;

function reading(forms: RegExp, sign: PlaceReading["sign"], more: Partial<PlaceReading> = {}): PlaceReading {
  return { forms, sign, language: null, behind: null, around: null, ...more };
}

/** Prepositions before the name of a place, by the case in which it stands behind them. */
export const PREPOSITIONS_OF_PLACE: readonly PrepositionOfPlace[] = [
  {
    words: /^(?:у|в|во|ув)$/,
    readings: [
      reading(LOCATIVE_UK, 2, { language: "uk" }),
      // "у Крушина знайшли", "у Ладины есть": with a genitive it tells whose something is.
      reading(/[ая]$/, "person", { language: "uk" }),
      reading(LOCATIVE_RU, 2, { language: "ru" }),
      reading(INANIMATE, 2),
      reading(FEMININE_ACCUSATIVE, 2, { around: WAYS }),
      reading(FEMININE_ACCUSATIVE, 1),
    ],
  },
  { words: /^(?:поблизу|неподалік|неподалеку|вблизи|близ|біля|возле|около|недалеко)$/, readings: [reading(GENITIVE, 2)] },
  { words: /^(?:навколо|довкола|вокруг)$/, readings: [reading(GENITIVE, 1)] },
  {
    words: /^(?:з|із|зі|из|изо)$/,
    readings: [reading(INSTRUMENTAL, 0, { language: "uk" }), reading(/их$/, 0), reading(GENITIVE, 2)],
  },
  {
    words: /^(?:від|од|от)$/,
    readings: [
      reading(GENITIVE, 2, {
        behind:
          /(?:км|м[еі]тр\p{L}*|верст\p{L}*|недалеко|неподалік|(?:на|к) (?:північ|південь|схід|захід|север[уе]?|юг[уе]?|восток[уе]?|запад[уе]?))$/u,
      }),
      reading(GENITIVE, 1),
    ],
  },
  { words: /^(?:до|к|ко)$/, readings: [reading(GENITIVE, 2, { around: WAYS }), reading(GENITIVE, 1)] },
  { words: /^(?:між|между)$/, readings: [reading(INSTRUMENTAL, 2, { around: WAYS }), reading(INSTRUMENTAL, 0)] },
  {
    words: /^по$/,
    readings: [
      reading(/(?:[ое]|і|у|ю)$/, 2, {
        around: / (?:удар|бил|бить|б'ють|бьют|работа|огонь|вогонь|стріля|стреля|обстр|гат|лупи|влучи|вдари|попал)/,
      }),
    ],
  },
  {
    words: /^через$/,
    readings: [
      // "міст через Лурну": a river.
      reading(FEMININE_ACCUSATIVE, 2, { behind: /(?:^| )(?:мост|міст|переправ|брод|дамб|плотин)\p{L}{0,3}$/u }),
      reading(INANIMATE, 2),
      reading(FEMININE_ACCUSATIVE, 1),
    ],
  },
  { words: /^(?:під|под)$/, readings: [reading(INSTRUMENTAL, 2), reading(INANIMATE, 2)] },
  { words: /^(?:над|надо)$/, readings: [reading(INSTRUMENTAL, 2, { around: FLYING }), reading(INSTRUMENTAL, 0)] },
  {
    words: /^за$/,
    readings: [reading(ANY, 2, { behind: /(?:^| )(?:бо[йюяіїиє]\p{L}*|бит[вy]\p{L}*|боротьб\p{L}*|борьб\p{L}*)$/u })],
  },
  {
    words: /^на$/,
    readings: [
      reading(INANIMATE, 2, { behind: /(?:наступ\p{L}*|атак\p{L}*|удар\p{L}*|нальот\p{L}*|налет\p{L}*|марш\p{L}*|наступлени\p{L})$/u }),
    ],
  },
];

/** True for a word that says something of a name behind it, and with the capital of its sentence is no part of that: "Обстріл Крушина", "Возле Крушина". */
export function isBeforeName(lower: string): boolean {
  return (
    BEFORE_PLACES.GOVERNOR.test(lower) ||
    BEFORE_PLACES.BODY.test(lower) ||
    PERSONS_BEFORE.OPENING.test(lower) ||
    PREPOSITIONS_OF_PLACE.some(({ words }) => words.test(lower))
  );
}
