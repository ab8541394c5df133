import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { explain } from "../../../src/read/explain.ts";
import { read } from "../../../src/read/read.ts";

/** Each proposal as "source | cue | content | stance"; a null source is "–". */
function said(text: string): readonly string[] {
  const { utterances } = read({ file: "t", text, title: null, publisher: null, published: "2025-01-13", language: "ko" });
  return utterances.map(({ source, cue, content, stance, parent }) => {
    const at = (spans: readonly (readonly [number, number])[]): string => spans.map((span) => text.slice(...span)).join(" … ");
    return `${source.span === null ? "–" : at([source.span])} | ${at(cue)} | ${at(content)} | ${stance}${parent === null ? "" : ` | in ${parent}`}`;
  });
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    "up to the quoting ending of a clause",
    "항만청은 4일 바지선 두 척이 가라앉았다고 밝혔다.",
    ["항만청 | 밝혔다 | 바지선 두 척이 가라앉았다 | asserts"],
  ],
  [
    "in two quotations of one speaker",
    "고은솔 대변인은 기자들과 만나 “배는 비어 있었다”며 “다친 사람은 없다”고 말했다.",
    ["고은솔 대변인 | 말했다 | 배는 비어 있었다 … 다친 사람은 없다 | asserts"],
  ],
  [
    "with the words that tell when it was so",
    "항만청은 회견에서 당시 부두에 배는 없었다고 밝혔다.",
    ["항만청 | 밝혔다 | 당시 부두에 배는 없었다 | asserts"],
  ],
  [
    "that was told before",
    "등대일보는 지난 5월에도 같은 둑이 무너졌다고 보도한 바 있다.",
    ["등대일보 | 보도한 | 지난 5월에도 같은 둑이 무너졌다 | asserts"],
  ],
  [
    "that somebody else denies without a word of it",
    "조합은 저수지 물이 썩었다고 했으나 시청은 부인했다.",
    ["시청 | 부인했다 | 저수지 물이 썩었다 | denies", "조합 | 했으나 | 저수지 물이 썩었다 | asserts"],
  ],
  [
    "with its own day behind the day and the place of saying",
    "수질청은 21일 시의회 회의에서 지난 17일 새던 탱크에 기름 두 톤이 남아 있었다고 보고했다.",
    ["수질청 | 보고했다 | 지난 17일 새던 탱크에 기름 두 톤이 남아 있었다 | asserts"],
  ],
  ["of whoever speaks", "어부는 스스로를 1971년생 탁보름이라고 밝혔다.", ["어부 | 밝혔다 | 1971년생 탁보름이라 | asserts"]],
  [
    "as false news",
    "시장은 둑이 샌다는 소문은 유언비어라고 말했다.",
    ["시장 | 말했다 | 둑이 샌다는 소문은 유언비어라 | denies", "– | 소문 | 둑이 샌다 | asserts | in u1"],
  ],
  ["politely refused", "실장은 “확인해 드릴 사항이 없다”고 말했다.", ["실장 | 말했다 | 확인해 드릴 사항이 없다 | declines"]],
  [
    "by nobody who is only counted",
    "어부 세 명이 창고에 갇혀 있는 것으로 파악하고 있다.",
    ["– | 파악하고 | 어부 세 명이 창고에 갇혀 있는 | hedges"],
  ],
  ["with the speaker behind what is said", "창고가 비어 있었다고 등대지기가 전했다.", ["등대지기 | 전했다 | 창고가 비어 있었다 | asserts"]],
  ["according to somebody", "소방 당국에 따르면 불은 새벽에 시작됐다.", ["소방 당국 | 따르면 | 불은 새벽에 시작됐다 | asserts"]],
  [
    "by quoting somebody",
    "등대일보는 선원의 말을 인용해 돛이 찢어졌다고 보도했다.",
    ["등대일보 | 보도했다 | 선원의 말을 인용해 돛이 찢어졌다 | asserts", "선원 | 인용해 | 돛이 찢어졌다 | asserts | in u1"],
  ],
  [
    "behind a turn, where somebody else has the topic",
    "선주는 유족과 합의했다고 밝혔으나 유족 측은 합의한 적이 없다는 입장이다.",
    ["선주 | 밝혔으나 | 유족과 합의했다 | asserts", "유족 측 | 입장이다 | 합의한 적이 없다 | asserts"],
  ],
  [
    "in effect, as somebody is told to have said it",
    "마 씨는 조사에서 “나는 몰랐다”는 취지로 진술한 것으로 알려졌다.",
    ["– | 알려졌다 | 마 씨는 조사에서 “나는 몰랐다”는 취지로 진술한 | hedges", "마 씨 | 취지 | 나는 몰랐다 | asserts | in u1"],
  ],
  [
    "behind what was only reported",
    "선장이 도망쳤다는 보도도 있었으나 이는 사실과 다른 것으로 드러났다.",
    ["– | 보도 | 선장이 도망쳤다 | asserts", "– | 드러났다 | 이는 사실과 다른 | denies"],
  ],
  [
    "of a claim without the reason that is given against it",
    "항만청은 배수로를 막았을 뿐이라며 둑을 허물었다는 주장은 사실이 아니라고 반박했다.",
    [
      "항만청 | 반박했다 | 배수로를 막았을 뿐이라며 둑을 허물었다는 주장은 사실이 아니라 | denies",
      "– | 주장 | 둑을 허물었다 | asserts | in u1",
    ],
  ],
  [
    "from a body that orders it",
    "어부는 “당에서 복구를 먼저 지시했다”고 전했다.",
    ["어부 | 전했다 | 당에서 복구를 먼저 지시했다 | asserts", "당 | 지시했다 | 복구 | orders | in u1"],
  ],
  [
    "of what is known and what is still looked into, without declining",
    "해경은 배가 기운 것은 맞지만 원인은 파악 중이라고 보고했다.",
    ["해경 | 보고했다 | 배가 기운 것은 맞지만 원인은 파악 중이라 | asserts"],
  ],
  ["as hearsay of nobody", "선장은 이미 떠난 것으로 알려졌다.", ["– | 알려졌다 | 선장은 이미 떠난 | hedges"]],
  ["as what is held to be so", "경찰은 문이 안에서 잠긴 것으로 보고 있다.", ["경찰 | 보고 | 문이 안에서 잠긴 | hedges"]],
  ["as what has come to light", "조사 결과 닻줄은 낡은 것으로 드러났다.", ["조사 결과 | 드러났다 | 닻줄은 낡은 | asserts"]],
  [
    "as a denial of a report",
    "선주는 배가 낡았다는 보도를 부인했다.",
    ["선주 | 부인했다 | 배가 낡았다는 보도 | denies", "– | 보도 | 배가 낡았다 | asserts | in u1"],
  ],
  ["as a refusal", "선주 측은 답변을 거부했다.", ["선주 측 | 답변을 거부했다 |  | declines"]],
  ["as words that decline", "군 관계자는 “확인해 줄 수 없다”고 했다.", ["군 관계자 | 했다 | 확인해 줄 수 없다 | declines"]],
  ["as an order", "당국은 주민들에게 집에 머물라고 당부했다.", ["당국 | 당부했다 | 주민들에게 집에 머물라 | orders"]],
  ["as a question", "“닻은 어디 있습니까?” 재판장이 물었다.", ["재판장 | 물었다 | 닻은 어디 있습니까? | asks"]],
  ["as a noun with its owner", "배가 낡았다는 노조의 주장은 새롭지 않다.", ["노조 | 주장 | 배가 낡았다 | asserts"]],
  ["as a stand that somebody takes", "항만청은 규정을 지켰다는 입장이다.", ["항만청 | 입장이다 | 규정을 지켰다 | asserts"]],
  [
    "in a chain",
    "보험사는 선장이 “안개가 짙었다”고 진술했다고 전했다.",
    ["보험사 | 전했다 | 선장이 “안개가 짙었다”고 진술했다 | asserts", "선장 | 진술했다 | 안개가 짙었다 | asserts | in u1"],
  ],
  ["without a subject", "이어 “배상은 없다”고 덧붙였다.", ["– | 덧붙였다 | 배상은 없다 | asserts"]],
  ["in a picture", "사진에는 부러진 돛대가 담겼다.", ["사진 | 담겼다 | 부러진 돛대 | asserts"]],
  ["on a paper", "일지에는 배가 두 시에 떠났다고 적혀 있다.", ["일지 | 적혀 | 배가 두 시에 떠났다 | asserts"]],
  ["in a headline without a verb", "배 두 척 침몰…선주 “날조”", ["선주 | “ | 날조 | denies"]],
  ["before an act", "선주는 “배는 튼튼하다”며 문을 닫았다.", ["선주 | 며 | 배는 튼튼하다 | asserts"]],
  [
    "with the body that announced it behind the clause",
    "둑이 터졌다고 강변 수리조합이 발표했다.",
    ["강변 수리조합 | 발표했다 | 둑이 터졌다 | asserts"],
  ],
  ["in a letter", "나세린 상병은 눈이 그쳤다고 누이에게 보낸 편지에 적었다.", ["나세린 상병 | 적었다 | 눈이 그쳤다 | asserts"]],
  [
    "in a clause and a quotation of one speaker",
    "조합장은 둑이 낡았다며 “돈이 없었다”고 주장했다.",
    ["조합장 | 주장했다 | 둑이 낡았다 … 돈이 없었다 | asserts"],
  ],
  [
    "as an order behind its object, and not as what somebody is called",
    "조합장은 수문을 열라고 했고 주민들은 그를 배신자라고 비난했다.",
    ["조합장 | 했고 | 수문을 열라 | orders", "주민들 | 비난했다 | 그를 배신자라 | asserts"],
  ],
  ["as what people say", "언덕에는 밤마다 불빛이 보였다고 한다.", ["– | 한다 | 언덕에는 밤마다 불빛이 보였다 | asserts"]],
  ["as a bare rejection", "선주가 “아닙니다”라고 답했다.", ["선주 | 답했다 | 아닙니다 | denies"]],
  [
    "as a question that nobody answers",
    "배가 몇 척인지 수리조합은 밝히지 않았다.",
    ["수리조합 | 밝히지 않았다 | 배가 몇 척인지 | declines"],
  ],
  [
    "as somebody else's words, passed on",
    "잡지는 둑이 낡았다는 주민들의 말을 전했다.",
    ["잡지 | 전했다 | 둑이 낡았다는 주민들의 말 | asserts", "주민들 | 말 | 둑이 낡았다 | asserts | in u1"],
  ],
  [
    "as those ask who stand behind the verb",
    "조합장은 둑이 왜 터졌느냐고 묻는 주민들에게 아무 말도 하지 않았다.",
    ["주민들 | 묻는 | 둑이 왜 터졌느냐 | asks", "조합장 | 아무 말도 하지 않았다 |  | declines"],
  ],
  [
    "in the turns of a transcript",
    "위원: 둑은 언제 터졌습니까?\n조합장: 새벽입니다. 감시원이 물이 샌다고 했습니다.",
    [
      "위원 | : | 둑은 언제 터졌습니까? | asks",
      "조합장 | : | 새벽입니다. 감시원이 물이 샌다고 했습니다. | asserts",
      "감시원 | 했습니다 | 물이 샌다 | asserts | in u2",
    ],
  ],
  [
    "from whom somebody heard it",
    "운전병은 중대장으로부터 다리를 고치러 간다는 말을 들었다고 주장했다.",
    ["운전병 | 주장했다 | 중대장으로부터 다리를 고치러 간다는 말을 들었다 | asserts", "중대장 | 말 | 다리를 고치러 간다 | asserts | in u1"],
  ],
  [
    "from whom somebody was told to do something, behind the noun as well",
    "작업반장은 사흘 안에 끝내라는 지시를 본사로부터 직접 받았다고 했다.",
    ["작업반장 | 했다 | 사흘 안에 끝내라는 지시를 본사로부터 직접 받았다 | asserts", "본사 | 지시 | 사흘 안에 끝내라 | orders | in u1"],
  ],
  [
    "as a quotation that somebody heard from another",
    "간호사는 원장에게서 “문을 잠그라”는 연락을 받았다.",
    ["원장 | 연락 | 문을 잠그라 | orders"],
  ],
  [
    "of two things that somebody was told, one behind the other",
    "조종사는 정비병에게서 날개가 얼었다는 말을 들었지만 이륙하라는 명령을 받았다고 증언했다.",
    [
      "조종사 | 증언했다 | 정비병에게서 날개가 얼었다는 말을 들었지만 이륙하라는 명령을 받았다 | asserts",
      "정비병 | 말 | 날개가 얼었다 | asserts | in u1",
      "– | 명령 | 이륙하라 | orders | in u1",
    ],
  ],
  ["as heard from nobody named", "등대가 무너졌다는 얘기를 들었다.", ["– | 얘기 | 등대가 무너졌다 | asserts"]],
  [
    "as heard by somebody of where a ship came from and from whom a thing was taken",
    "어부는 배가 부두로부터 떠났다는 말을 들었다. 그는 선주로부터 돈을 받았다는 말을 들었다.",
    ["– | 말 | 배가 부두로부터 떠났다 | asserts", "– | 말 | 선주로부터 돈을 받았다 | asserts"],
  ],
  [
    "by a verb of hearing alone",
    "운전사는 동료에게서 다리가 끊겼다고 들었다고 말했다.",
    ["운전사 | 말했다 | 동료에게서 다리가 끊겼다고 들었다 | asserts", "동료 | 들었다 | 다리가 끊겼다 | asserts | in u1"],
  ],
  [
    "by a verb of being told",
    "조합은 본사로부터 배가 떠났다고 통보받았다고 밝혔다.",
    ["조합 | 밝혔다 | 본사로부터 배가 떠났다고 통보받았다 | asserts", "본사 | 통보받았다 | 배가 떠났다 | asserts | in u1"],
  ],
  [
    "by those who stand behind the verb of saying",
    "항만청은 임금이 밀렸다고 주장하는 선원들을 만났다.",
    ["선원들 | 주장하는 | 임금이 밀렸다 | asserts"],
  ],
  [
    "behind a clause in which the same body said something else",
    "선주 측은 점검을 마쳤다는 입장을 되풀이하면서도 장부를 공개하라는 요구에는 답하지 않았다.",
    [
      "선주 측 | 입장 | 점검을 마쳤다 | asserts",
      "선주 측 | 답하지 않았다 | 장부를 공개하라는 요구 | declines",
      "– | 요구 | 장부를 공개하라 | orders | in u2",
    ],
  ],
  [
    "by one who stands behind a verb of saying and before another",
    "배가 낡았다고 주장한 선원은 줄이 끊겼다고 말했다.",
    ["선원 | 주장한 | 배가 낡았다 | asserts", "선원 | 말했다 | 줄이 끊겼다 | asserts"],
  ],
  [
    "with the day that is told, where another day stands behind it",
    "조합은 지난 3일 바지선이 사라졌다고 7일 밝혔다.",
    ["조합 | 밝혔다 | 지난 3일 바지선이 사라졌다 | asserts"],
  ],
  [
    "without the meeting behind which it is said",
    "양보라 의원은 이날 비공개 회의를 마친 뒤 기자들과 만나 항만청이 배가 낡았다고 보고했다고 전했다.",
    ["양보라 의원 | 전했다 | 항만청이 배가 낡았다고 보고했다 | asserts", "항만청 | 보고했다 | 배가 낡았다 | asserts | in u1"],
  ],
  [
    "by whoever reports of somebody to whom something was done",
    "항만청이 구조된 어부 맹도윤 씨가 조타수라고 보고했다.",
    ["항만청 | 보고했다 | 구조된 어부 맹도윤 씨가 조타수라 | asserts"],
  ],
  [
    "by whom a paper cites that is cited itself",
    "어부의 말을 인용한 지역 신문에 따르면 둑은 밤에 무너졌다.",
    ["지역 신문 | 따르면 | 어부의 말을 인용한 … 둑은 밤에 무너졌다 | asserts", "어부 | 인용한 | 둑은 밤에 무너졌다 | asserts | in u1"],
  ],
  [
    "in everyday talk",
    "조합 총무 말로는 그물이 찢어졌다. 배가 떠났다고 선장이 그랬대. 총무는 배가 네 척이라던데. 이웃 말이 둑이 벌써 무너졌대.",
    [
      "조합 총무 | 말로는 | 그물이 찢어졌다 | asserts",
      "선장 | 그랬대 | 배가 떠났다 | asserts",
      "총무 | 던데 | 배가 네 척이라 | asserts",
      "이웃 | 대 | 둑이 벌써 무너졌 | asserts",
    ],
  ],
  [
    "in everyday talk, by a hospital and by whoever stands before what he speaks of",
    "병원에선 두 명이 더 다쳤다고 하더라. 장터 사람들이 경찰은 없었다고 그러더라.",
    ["병원 | 하더라 | 두 명이 더 다쳤다 | asserts", "장터 사람들 | 그러더라 | 경찰은 없었다 | asserts"],
  ],
  [
    "by a body from which it comes, and by a ministry that some takes for a part",
    "솔매 면사무소에선 다리가 튼튼하다고 했다. 통일부는 “지켜보겠다”는 입장이다. 둑이 낡았다는 관청 보고를 조합도 확인했다.",
    [
      "솔매 면사무소 | 했다 | 다리가 튼튼하다 | asserts",
      "통일부 | 입장이다 | 지켜보겠다 | asserts",
      "조합 | 확인했다 | 둑이 낡았다는 관청 보고 | asserts",
      "관청 | 보고 | 둑이 낡았다 | asserts | in u3",
    ],
  ],
  [
    "without the matter that it is said about",
    "항만청은 잡지가 보도한 침몰 의혹과 관련해 배는 튼튼하다고 밝혔다.",
    ["항만청 | 밝혔다 | 배는 튼튼하다 | asserts"],
  ],
  [
    "by somebody of whom a clause tells",
    "포로로 잡힌 운전병 2명이 식량이 떨어졌다고 주장했다. 조합이 고용한 잠수부는 줄이 낡았다고 말했다.",
    ["포로로 잡힌 운전병 2명 | 주장했다 | 식량이 떨어졌다 | asserts", "조합이 고용한 잠수부 | 말했다 | 줄이 낡았다 | asserts"],
  ],
  [
    "in a verb with auxiliaries that somebody else tells of",
    "어민들은 그물이 찢겼다고 호소하고 있다고 조합이 밝혔다.",
    ["조합 | 밝혔다 | 어민들은 그물이 찢겼다고 호소하고 있다 | asserts", "어민들 | 호소하고 | 그물이 찢겼다 | asserts | in u1"],
  ],
  [
    "as what somebody himself holds to be so, in one act",
    "해경은 닻줄이 끊긴 것으로 파악하고 있다고 밝혔다.",
    ["해경 | 밝혔다 | 닻줄이 끊긴 것으로 파악하고 있다 | asserts"],
  ],
  [
    "of a silence that somebody else tells of",
    "회사는 원인을 밝히지 않고 있다고 노조가 비판했다. 가족들은 아들과 연락이 닿지 않고 있다고 말했다.",
    [
      "노조 | 비판했다 | 회사는 원인을 밝히지 않고 있다 | asserts",
      "회사 | 밝히지 않고 | 원인 | declines | in u1",
      "가족들 | 말했다 | 아들과 연락이 닿지 않고 있다 | asserts",
    ],
  ],
  [
    "three deep behind a dateline",
    "(솔내=등대통신) 지난 8일 솔내만에서 붙잡힌 선원 2명이 선장에게서 배를 버리라는 말을 들었다고 주장했다고 갈매방송이 9일 보도했다.",
    [
      "갈매방송 | 보도했다 | 지난 8일 솔내만에서 붙잡힌 선원 2명이 선장에게서 배를 버리라는 말을 들었다고 주장했다 | asserts",
      "솔내만에서 붙잡힌 선원 2명 | 주장했다 | 선장에게서 배를 버리라는 말을 들었다 | asserts | in u1",
      "선장 | 말 | 배를 버리라 | orders | in u2",
    ],
  ],
  [
    "three deep, quoting somebody between the paper and its verb",
    "둑이 터졌다고 조합장이 말했다고 갈매방송이 경찰을 인용해 전했다.",
    [
      "갈매방송 | 전했다 | 둑이 터졌다고 조합장이 말했다 … 경찰을 인용해 | asserts",
      "경찰 | 인용해 | 둑이 터졌다고 조합장이 말했다 | asserts | in u1",
      "조합장 | 말했다 | 둑이 터졌다 | asserts | in u2",
    ],
  ],
  [
    "as hearsay of what somebody said, according to a paper",
    "등대일보에 따르면 조합장은 둑이 튼튼하다고 했다고 한다.",
    [
      "등대일보 | 따르면 | 조합장은 둑이 튼튼하다고 했다고 한다 | asserts",
      "– | 한다 | 조합장은 둑이 튼튼하다고 했다 | asserts | in u1",
      "조합장 | 했다 | 둑이 튼튼하다 | asserts | in u2",
    ],
  ],
  [
    "that leads to a noun of saying in what somebody else says",
    "조사단은 선원들이 배를 버리라고 말했다는 증언을 확보했다고 밝혔다.",
    [
      "조사단 | 밝혔다 | 선원들이 배를 버리라고 말했다는 증언을 확보했다 | asserts",
      "– | 증언 | 선원들이 배를 버리라고 말했다 | asserts | in u1",
      "선원들 | 말했다 | 배를 버리라 | orders | in u2",
    ],
  ],
  ["of what is denied behind a reason", "선주는 빌린 배라며 혐의를 부인했다.", ["선주 | 부인했다 | 빌린 배라 … 혐의 | denies"]],
  ["of a live report, behind the hour", "10:05 항만청은 수문을 닫았다고 밝혔다.", ["항만청 | 밝혔다 | 수문을 닫았다 | asserts"]],
  ["as what cannot be ruled out", "경찰은 방화 가능성을 배제하지 않고 있다.", ["경찰 | 배제하지 않고 | 방화 가능성 | hedges"]],
];

describe("Firsthand reads Korean speech", () => {
  for (const [name, text, expected] of CASES) test(name, () => assert.deepEqual(said(text), expected));

  test("not in words that are only stressed", () => {
    assert.deepEqual(said("그 배는 ‘바다의 별’로 불린다."), []);
  });

  test("through an interpreter, whom it names as the channel", () => {
    for (const [words, channel] of [
      ["통역을 통해 그는", "통역을 통해"],
      ["그는 통역의 도움으로", "통역의 도움으로"],
      ["그는 통역사를 거쳐", "통역사를 거쳐"],
      ["그는 통역관을 사이에 두고", "통역관을 사이에 두고"],
    ] as const) {
      const text = `${words} 배를 타고 왔다고 말했다.`;
      assert.deepEqual(said(text), ["그 | 말했다 | 배를 타고 왔다 | asserts"]);
      const { utterances, renderings } = read({ file: "t", text, title: null, publisher: null, published: null, language: "ko" });
      assert.deepEqual(
        utterances.map(({ medium }) => [medium?.kind, medium === null ? "" : text.slice(...medium.span)]),
        [["interpreter", channel]],
      );
      assert.deepEqual(
        renderings?.map(({ as, span }) => [as, text.slice(...span)]),
        [["interpretation", channel]],
      );
    }
  });

  test("and goes on with a quotation by itself", () => {
    assert.deepEqual(said("선원은 “배가 기울었다”고 말했다. “물이 찼어요. 추웠습니다.”"), [
      "선원 | 말했다 | 배가 기울었다 … 물이 찼어요. 추웠습니다. | asserts",
    ]);
  });

  test("alike where Hangul is decomposed, with spans of the text as it stands", () => {
    const text = "항만청은 바지선 두 척이 가라앉았다고 밝혔다.";
    const decomposed = text.normalize("NFD");
    assert.deepEqual(
      said(decomposed).map((one) => one.normalize("NFC")),
      said(text),
    );
    const { remarks } = read({ file: "t", text: decomposed, title: null, publisher: null, published: null, language: "ko" });
    assert.ok(remarks.some(({ message }) => message.includes("form D")));
  });

  test("and says why", () => {
    const text = "항만청은 기자회견에서 바지선이 가라앉았다고 밝혔다.";
    const source = { file: "t", text, title: null, publisher: null, published: null, language: "ko" };
    const steps = explain(source, "u1")?.steps.map(({ span, because }) => [span === null ? null : text.slice(...span), because]);
    assert.deepEqual(steps, [
      ["밝혔다", "a verb of saying behind a quoting ending (“밝혔”), of the class say"],
      ["항만청", "the source: the topic or subject of the clause, without its particle"],
      ["바지선이 가라앉았다", "what is said: the clause up to its quoting ending (다고, 라고, 냐고, 자고)"],
      ["기자회견에서", "names the channel: briefing"],
    ]);
  });
});
