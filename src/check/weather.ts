import type { Gathered } from "../record/gathered.ts";
import { type Sentence, say } from "../record/sentence.ts";
import { mayBeOnce, mayBePlace, nameOnePlace } from "./occasion.ts";
import { dayOf, type Found, type Statement, speaker, wholeOf } from "./statement.ts";
import { areOfOneStory } from "./story.ts";
import type { Topic } from "./topic.ts";

/** Whether there was wind, rain, fog or snow, as somebody tells it. */
interface Weather extends Statement {
  readonly there: boolean;
}

interface Kind {
  readonly name: Sentence;
  readonly there: RegExp;
  readonly none: RegExp;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  [
    "wind",
    {
      name: say`wind`,
      there:
        /\b(?:(?:strong|stiff|fresh|steady|gusting|high|(?:north|south|east|west)(?:-?(?:east|west))?(?:erly)?)\swinds?|winds?\s(?:of|at|was|were|blew|gusted|from)\b|gusts?\sof|gales?|windy|storm)\b/i,
      none: /\b(?:no\swinds?|not\sany\swind|without\s(?:any\s)?wind|windless|wind\shad\sdropped|(?:air|night|weather)\swas\s(?:still|calm))\b/i,
    },
  ],
  [
    "rain",
    {
      name: say`rain`,
      there:
        /\b(?:(?:was|were|had\sbeen)\s(?:raining|pouring)|(?:heavy|steady|driving|pouring|torrential)\srain|rain\s(?:fell|was\sfalling|began)|in\sthe\srain|downpour)\b/i,
      none: /\b(?:no\srain|(?:did|had)\snot\srain(?:ed)?|without\s(?:any\s)?rain|(?:night|weather|road|day)\swas\sdry|dry\s(?:night|weather))\b/i,
    },
  ],
  [
    "fog",
    {
      name: say`fog`,
      there: /\b(?:(?:thick|dense|heavy|patchy)\s(?:fog|mist)|in\sthe\s(?:fog|mist)|fog\s(?:lay|hung|had|was|covered)|foggy)\b/i,
      none: /\b(?:no\s(?:fog|mist)|without\s(?:any\s)?fog|clear\s(?:night|skies|weather|visibility)|(?:sky|night|air)\swas\sclear|visibility\swas\s(?:good|excellent|perfect|clear))\b/i,
    },
  ],
  [
    "snow",
    {
      name: say`snow`,
      there:
        /\b(?:(?:was|had\sbeen)\ssnowing|(?:heavy|deep|fresh|thick)\ssnow|snow\s(?:fell|was\sfalling|lay|covered)|in\sthe\ssnow|blizzard|snowstorm)\b/i,
      none: /\b(?:no\ssnow|(?:did|had)\snot\ssnow(?:ed)?|without\s(?:any\s)?snow)\b/i,
    },
  ],
]);

/** What is forecast, supposed or asked was not so yet. */
const SUPPOSED = /\b(?:will|would|if|forecasts?|expected|usually|often|warned|tomorrow|whether|normally)\b/i;
/** Weather is told of one night in reports of the days that follow. */
const RECENT = 14;
const COMPARED = 24;

/** "There was no wind in the valley", "the mast recorded a west wind of 40 km/h": the weather of one story, told in two reports. */
export const weather: Topic<Weather> = {
  entriesOf: (_, utterance, claim) => {
    const { words, stance, polarity } = utterance;
    if (polarity === "open" || stance === "denies" || utterance.hedged || SUPPOSED.test(words)) return [];
    const whole = wholeOf(utterance, claim);
    if (whole === null) return [];
    return [...KINDS].flatMap(([kind, { there, none }]): readonly (readonly [string, Weather])[] => {
      if (none.test(words)) return [[`weather ${kind}`, { ...whole, there: false }]];
      return there.test(words) && !utterance.slots.negated ? [[`weather ${kind}`, { ...whole, there: true }]] : [];
    });
  },
  find: (gathered, about, entries) => {
    const kind = KINDS.get(about.slice("weather ".length));
    const [some, none] = [true, false].map((there) => entries.filter((one) => one.there === there).slice(0, COMPARED));
    for (const one of none ?? []) {
      const facing = (some ?? []).filter((other) => faces(gathered, one, other));
      const [first] = facing;
      if (kind !== undefined && first !== undefined)
        return [
          {
            kind: "polarity",
            severity: "tension",
            stated: [facing, [one]],
            explanation: say`${speaker(gathered, first.utterance)} speaks of ${kind.name}, and ${speaker(gathered, one.utterance)} says that there was none.`,
            resolutions: [say`The two speak of different places or hours.`, say`Two different events are meant.`],
            axioms: ["yesOrNo"],
          } satisfies Found,
        ];
    }
    return [];
  },
};

function faces(gathered: Gathered, none: Weather, some: Weather): boolean {
  if (none.utterance.report === some.utterance.report) return false;
  const [before, after] = [dayOf(gathered, none), dayOf(gathered, some)];
  if (before === null || after === null || Math.abs(Date.parse(before) - Date.parse(after)) > RECENT * 24 * 60 * 60 * 1000) return false;
  const [one, other] = [none.utterance.report, some.utterance.report];
  if (!areOfOneStory(gathered, one, other) && !nameOnePlace(gathered, one, other)) return false;
  // Of weather a valley and the depot in it may be told.
  const [places, others] = [none.utterance.slots.where, some.utterance.slots.where];
  const near =
    places.length === 0 || others.length === 0 || places.some((place) => others.some((another) => mayBePlace(gathered, place, another)));
  return near && mayBeOnce(gathered, none.utterance, some.utterance);
}
