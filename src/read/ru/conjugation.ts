import type { VerbShape } from "../slavic/cue.ts";

const ADJECTIVE = "ий ая ее ие его ей ему им ем их ими ую".split(" ");

const past = (stem: string): readonly (readonly [string, VerbShape])[] => [
  [`${stem}л`, "past-m"],
  [`${stem}ла`, "past-f"],
  [`${stem}ло`, "past-n"],
  [`${stem}ли`, "past-pl"],
  [`${stem}в`, "gerund"],
  [`${stem}вши`, "gerund"],
  ...ADJECTIVE.map((ending): readonly [string, VerbShape] => [`${stem}вш${ending}`, "participle"]),
];

/** "Сомневаюсь", "подозревают": the stem keeps its -ева-. */
const KEEPS_STEM = /(?:зре|мне|мере|зуме|спе|де)вать$/;

/** The forms of a Russian verb that news uses, by the ending of its infinitive; ё is written е. */
export function conjugateRussian(infinitive: string): readonly (readonly [string, VerbShape])[] {
  const reflexive = /ся$|сь$/.test(infinitive);
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const forms: (readonly [string, VerbShape])[] = [...activeForms(plain), [plain, "infinitive"]];
  if (reflexive)
    return forms.map(([form, shape]) => [`${form}${shape !== "participle" && /[аеиоуыюя]$/.test(form) ? "сь" : "ся"}`, shape] as const);
  return [...forms, ...passiveForms(plain)];
}

function activeForms(verb: string): readonly (readonly [string, VerbShape])[] {
  const stem = verb.slice(0, -2);
  if (/[оеё]вать$/.test(verb) && !KEEPS_STEM.test(verb)) {
    const root = `${verb.slice(0, -5)}${/[цчшжщ]евать$/.test(verb) ? "у" : verb.at(-5) === "о" ? "у" : "ю"}`;
    return [...past(stem), ...present(root)];
  }
  if (/[ая]ть$/.test(verb)) return [...past(stem), ...present(stem)];
  if (/ить$/.test(verb)) {
    const root = stem.slice(0, -1);
    return [
      ...past(stem),
      [`${root}ит`, "sg"],
      [`${root}ят`, "pl"],
      [`${root}ат`, "pl"],
      [`${root}я`, "gerund"],
      [`${root}ящий`, "participle"],
    ];
  }
  if (/нуть$/.test(verb)) return [...past(stem), [`${stem.slice(0, -1)}ет`, "sg"], [`${stem.slice(0, -1)}ут`, "pl"]];
  if (/еть$/.test(verb)) return past(stem);
  return [];
}

function present(stem: string): readonly (readonly [string, VerbShape])[] {
  return [
    [`${stem}ет`, "sg"],
    [`${stem}ют`, "pl"],
    [`${stem}ю`, "first"],
    [`${stem}ем`, "first"],
    [`${stem}я`, "gerund"],
    ...ADJECTIVE.map((ending): readonly [string, VerbShape] => [`${stem}ющ${ending}`, "participle"]),
  ];
}

function passiveForms(verb: string): readonly (readonly [string, VerbShape])[] {
  const stem = verb.slice(0, -2);
  const forms: (readonly [string, VerbShape])[] = [];
  for (const [form, shape] of activeForms(verb)) {
    if (shape === "sg" || shape === "pl") forms.push([`${form}ся`, "reflexive"]);
    if (shape === "past-n" || shape === "past-pl") forms.push([`${form}сь`, "reflexive"]);
  }
  if (/[ая]ть$/.test(verb)) forms.push([`${stem}но`, "passive"], [`${stem}н`, "passive"]);
  if (/ить$/.test(verb)) forms.push([`${stem.slice(0, -1)}ено`, "passive"], [`${stem.slice(0, -1)}лено`, "passive"]);
  return forms;
}
