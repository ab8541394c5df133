import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { read } from "../../src/read/read.ts";
import type { EntityType } from "../../src/record/reading.ts";

type Language = "en" | "uk" | "ru" | "ko";

/** What the whole of a text makes of every mention of a name that begins so; a dash where none is found. */
function typesOf(language: Language, text: string, beginning: string): string {
  const { entities } = read({ file: "x", text, title: null, publisher: null, published: "2026-03-02", language });
  const types = entities.flatMap(({ type, mentions }): readonly EntityType[] =>
    mentions.flatMap((span) => (text.slice(...span).includes(beginning) ? [type] : [])),
  );
  return [...new Set(types)].sort().join(" ") || "-";
}

type Row = readonly [Language, string, string];

const PLACES: readonly Row[] = [
  ["ko", "바스텔의 주민들은 대피했다. 바스텔은 어두웠다.", "바스텔"],
  ["ko", "벨덴 시장 페트라 올이 왔다. 벨덴은 어둡다.", "벨덴"],
  ["ko", "송하리 주민들은 물이 끊겼다고 말했다.", "송하리"],
  ["ko", "강도현 마을에서 두 명이 숨졌다.", "강도현"],
  ["ko", "노리크 외곽에서 교전이 벌어졌다. 노리크는 북쪽에 있다.", "노리크"],
  ["en", "The mayor of Tamsk Hollow said the road was open.", "Hollow"],
  ["en", "Two people died in the shelling of Tamsk Hollow on Monday.", "Hollow"],
  ["en", "Tamsk Hollow residents took buses.", "Hollow"],
  ["en", "Officials from Tamsk Hollow called it safe. Tamsk Hollow was dark.", "Hollow"],
  ["en", "Norrick's mayor, Ana Brod, spoke of fires.", "Norrick"],
  ["en", "Soldiers entered Norrick from the north and left for Tamsk Hollow.", "Hollow"],
  ["en", "Doctors in Norrick said the boy was stable. Norrick was quiet.", "Norrick"],
  ["uk", "У Крушині загинули двоє.", "Крушин"],
  ["uk", "Вибори в окрузі Лонт і громаді Карв перенесли.", "Лонт"],
  ["uk", "На підстанції Карв сталася пожежа.", "Карв"],
  ["uk", "Обстріл Крушина тривав годину.", "Крушин"],
  ["uk", "Внаслідок обстрілу Крушина загинули троє. Крушин лежить на річці.", "Крушин"],
  ["uk", "Автобус вирушив із Крушина до Ладини.", "Крушин"],
  ["uk", "Мешканців Ладини вивозять.", "Ладин"],
  ["uk", "Бої за Ладину тривають.", "Ладин"],
  ["uk", "Вибухи чули в Тимлі та Крушині.", "Крушин"],
  ["uk", "За 20 кілометрів від Тимля стоїть пост.", "Тимл"],
  ["uk", "Селище Тимель залишилося без світла. Тимель обстріляли.", "Тимель"],
  ["uk", "У Залужанах евакуюють школу. Мер Залужан заперечив паніку.", "Залужан"],
  ["uk", "У лікарні Вербича тихо. Мер Вербича Лідія Орел мовчить.", "Вербич"],
  ["uk", "Узятий під Дубравкою Ільїн мовчить. У Дубравці тихо.", "Дубрав"],
  ["uk", "Біля Липівця-Луки горить ліс.", "Липів"],
  ["uk", "Мер Осташів каже, що води немає.", "Осташ"],
  ["uk", "Пожежа сталася у Великому Крушині.", "Крушин"],
  ["ru", "В Крушине погибли двое.", "Крушин"],
  ["ru", "Обстрел Крушина длился час.", "Крушин"],
  ["ru", "Военные вошли в Крушин.", "Крушин"],
  ["ru", "Возле Крушина упал дрон.", "Крушин"],
  ["ru", "Армия заняла Ладину.", "Ладин"],
  ["ru", "Через Тимель прошла колонна.", "Тимель"],
  ["ru", "Жительница Крушина Оксана Волк говорит, что воды нет.", "Крушин"],
];

/** A title, an age, a given name, a family, speech, captivity: the name stays a person everywhere in the report. */
const PERSONS: readonly Row[] = [
  ["ko", "강도현(34)은 북쪽에서 잡혔다. 강도현 마을에서 그를 안다.", "강도현"],
  ["ko", "포로 강도현은 요리사라고 말했다. 강도현 주민들은 그를 안다.", "강도현"],
  ["ko", "강도현의 어머니는 울었다. 강도현 주민들은 그를 안다.", "강도현"],
  ["ko", "강도현 시장은 다리가 닫혔다고 말했다.", "강도현"],
  ["en", "The prisoner Norrick said he was a cook. They saw no guilt in Norrick.", "Norrick"],
  ["en", "The captive, Norrick, was held near Velmo. Residents of Norrick knew.", "Norrick"],
  ["en", "Norrick, who is 21, was seen near Velmo. Fear grew in Norrick.", "Norrick"],
  ["en", "Norrick's mother called him alive. Something broke in Norrick.", "Norrick"],
  ["en", "Guards near Norrick fired. Norrick was wounded.", "Norrick"],
  ["en", "“I was cold,” said Norrick. Something broke in Norrick.", "Norrick"],
  ["en", "Confidence in Norrick fell.", "Norrick"],
  ["uk", "Обстріл почався, коли Крушин спав. Крушин розповів, що прокинувся. У Крушині бачили героя.", "Крушин"],
  ["uk", "Сержант Крушин потрапив у полон. Обстріл Крушина не злякав.", "Крушин"],
  ["uk", "Полонений Тимель розповів, що він кухар. До Тимля прийшов лікар. У Тимля є син.", "Тим"],
  ["uk", "Андрій Крушин народився у Ладині. У Крушині всі бачили героя.", "Крушин"],
  ["uk", "У Крушині бачили зрадника. Крушину 34 роки.", "Крушин"],
  ["uk", "Мати Крушина плакала. У Крушині бачили героя.", "Крушин"],
  ["uk", "Адвокат Крушина заявив, що обшук незаконний.", "Крушин"],
  ["uk", "Позивний Тимель. У Тимлі шукали слабкість.", "Тим"],
  ["ru", "Сержант Крушин попал в плен. В Крушине все видели героя.", "Крушин"],
  ["ru", "Тело Крушина нашли под мостом. Возле Крушина лежал нож.", "Крушин"],
  ["ru", "Мэр Крушин ушёл. В Крушине разочарованы.", "Крушин"],
  ["ru", "В Ладине искали виновную. Ладина, 23 года, дала показания.", "Ладин"],
];

describe("Firsthand takes a town that no list has", () => {
  for (const [language, text, name] of PLACES) test(`for a place: ${text}`, () => assert.equal(typesOf(language, text, name), "place"));
  for (const [language, text, name] of PERSONS)
    test(`for nobody's who is told of as a person: ${text}`, () => assert.equal(typesOf(language, text, name), "person"));
});
