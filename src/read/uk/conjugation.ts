import type { VerbShape } from "../slavic/cue.ts";

const past = (stem: string, m: string, vowel: string): readonly (readonly [string, VerbShape])[] => [
  [`${stem}${vowel}${m}`, "past-m"],
  [`${stem}${vowel}ла`, "past-f"],
  [`${stem}${vowel}ло`, "past-n"],
  [`${stem}${vowel}ли`, "past-pl"],
  [`${stem}${vowel}вши`, "gerund"],
];

/** The forms of a Ukrainian verb that news uses, by the ending of its infinitive. */
export function conjugateUkrainian(infinitive: string): readonly (readonly [string, VerbShape])[] {
  const reflexive = infinitive.endsWith("ся");
  const plain = reflexive ? infinitive.slice(0, -2) : infinitive;
  const forms: (readonly [string, VerbShape])[] = [...activeForms(plain), [plain, "infinitive"]];
  if (!reflexive) return [...forms, ...passiveForms(plain)];
  return forms.flatMap(([form, shape]): readonly (readonly [string, VerbShape])[] => {
    if (shape === "sg" && /[єе]$/.test(form)) return [[`${form}ться`, shape]];
    return [
      [`${form}ся`, shape],
      [`${form}сь`, shape],
    ];
  });
}

function activeForms(verb: string): readonly (readonly [string, VerbShape])[] {
  const stem = verb.slice(0, -3);
  const vowel = verb.slice(-3, -2);
  if (/[ую]вати$/.test(verb)) {
    const root = verb.slice(0, -5);
    const theme = verb.slice(-5, -4);
    return [...past(`${root}${theme}в`, "в", "а"), ...present(root, theme)];
  }
  if (/[ая]ти$/.test(verb)) return [...past(stem, "в", vowel), ...present(stem, vowel)];
  if (/[иї]ти$/.test(verb))
    return [
      ...past(stem, "в", vowel),
      [`${stem}ить`, "sg"],
      [`${stem}їть`, "sg"],
      [`${stem}ять`, "pl"],
      [`${stem}ать`, "pl"],
      [`${stem}лять`, "pl"],
      [`${stem}ячи`, "gerund"],
      [`${stem}ачи`, "gerund"],
    ];
  if (/іти$/.test(verb)) return past(stem, "в", "і");
  if (/нути$/.test(verb)) return [...past(stem, "в", "у"), [`${stem}е`, "sg"], [`${stem}уть`, "pl"]];
  return [];
}

function present(root: string, theme: string): readonly (readonly [string, VerbShape])[] {
  return [
    [`${root}${theme}є`, "sg"],
    [`${root}${theme}ють`, "pl"],
    [`${root}${theme}ю`, "first"],
    [`${root}${theme}ємо`, "first"],
    [`${root}${theme}ючи`, "gerund"],
  ];
}

const SOFT: Readonly<Record<string, string>> = { с: "ш", з: "ж", д: "дж", т: "ч" };

function passiveForms(verb: string): readonly (readonly [string, VerbShape])[] {
  const stem = verb.slice(0, -2);
  const forms: (readonly [string, VerbShape])[] = [];
  for (const [form, shape] of activeForms(verb))
    if (shape === "sg" && /[єе]$/.test(form)) forms.push([`${form}ться`, "reflexive"]);
    else if (shape === "sg" || shape === "pl" || shape === "past-n") forms.push([`${form}ся`, "reflexive"], [`${form}сь`, "reflexive"]);
  if (/[ая]ти$/.test(verb)) forms.push([`${stem}но`, "passive"]);
  if (/[иї]ти$/.test(verb)) {
    const root = stem.slice(0, -1);
    // "оголошено", "попереджено", "помічено": the last consonant softens.
    const soft = root.replace(/[сздт]$/, (last) => SOFT[last] ?? last);
    forms.push([`${root}ено`, "passive"], [`${root}лено`, "passive"], [`${soft}ено`, "passive"]);
  }
  return forms;
}
