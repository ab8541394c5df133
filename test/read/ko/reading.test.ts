import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { splitJosa } from "../../../src/read/ko/josa.ts";
import { countOf } from "../../../src/read/ko/number-words.ts";
import { spells } from "../../../src/read/ko/romanised.ts";
import { read } from "../../../src/read/read.ts";
import type { Reading } from "../../../src/record/reading.ts";
import type { Span } from "../../../src/record/span.ts";

const reading = (text: string): Reading => read({ file: "t", text, title: null, publisher: null, published: "2025-01-13", language: "ko" });

describe("Firsthand takes Korean words apart", () => {
  for (const [word, stem, josa] of [
    ["대통령은", "대통령", "은"],
    ["국방부는", "국방부", "는"],
    ["병사가", "병사", "가"],
    ["전문가", "전문가", null],
    ["전문가가", "전문가", "가"],
    ["마을", "마을", null],
    ["서울로", "서울", "로"],
    ["기자회견에서는", "기자회견", "에서는"],
    ["포로는", "포로", "는"],
  ] as const)
    test(`${word} into ${stem}${josa === null ? "" : ` and ${josa}`}`, () => {
      const split = splitJosa(word);
      assert.deepEqual([split.stem, split.josa?.text ?? null], [stem, josa]);
    });
});

describe("Firsthand reads Korean times", () => {
  for (const [text, expected] of [
    ["2025년 1월 11일 오전 9시 30분께", ["2025-01-11T09:30 about"]],
    ["지난 9일부터 11일까지", ["2025-01-09 between", "2025-01-11 between"]],
    ["지난해 11월에", ["2024-11 on"]],
    ["작년 12월 24일 이후", ["2024-12-24 after"]],
    ["오는 20일 선고한다", ["2025-01-20 on"]],
    ["사흘 전에", ["2025-01-10 on"]],
    ["나흘째 3개월 동안", ["P4D on", "P3M on"]],
    ["지난주 금요일에", ["2025-01-10 on"]],
    ["올해 상반기와 지난 여름", ["2025-H1 on", "2024-SU on"]],
    ["20일에 열렸다", ["2024-12-20 on"]],
    ["선고는 다음 달 14일 내려진다", ["2025-02-14 on"]],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        reading(`${text}.`).times.map(({ value, relation }) => `${value} ${relation}`),
        expected,
      ),
    );
});

describe("Firsthand reads Korean amounts", () => {
  for (const [text, expected] of [
    ["주민 1천200여 명이 떠났다", ["1200..– resident"]],
    ["최대 1만 2천 명이 모였다", ["–..12000 person"]],
    ["3명이 숨지고 11명이 다쳤다", ["3..3 killed", "11..11 wounded"]],
    ["사망자는 21명이다", ["21..21 killed"]],
    ["미사일 5발과 드론 세 대", ["5..5 missile", "3..3 drone"]],
    ["48억 5천만 원을 잃었다", ["4850000000..4850000000 KRW"]],
    ["사망 21명·실종 3명", ["21..21 killed", "3..3 missing"]],
    ["2~3명의 병사", ["2..3 soldier"]],
    ["67.3%가 넘는다", ["67.3..– %"]],
    ["3호 갱이 무너졌다", []],
  ] as const)
    test(text, () =>
      assert.deepEqual(
        reading(`${text}.`).quantities.map(({ min, max, unit }) => `${min ?? "–"}..${max ?? "–"} ${unit}`),
        expected,
      ),
    );

  test("in words", () => {
    assert.deepEqual(["열두", "삼백", "1만 2천", "수십", "3조5천억", "스물셋"].map(countOf), [
      12,
      300,
      12_000,
      null,
      3_500_000_000_000,
      23,
    ]);
  });
});

describe("Firsthand reads Korean names", () => {
  const named = (text: string): readonly string[] =>
    reading(text).entities.map(({ type, name, aliases }) => [type, name, ...aliases].join(" "));
  for (const [name, text, expected] of [
    ["of persons with their titles", "고은솔 대변인과 이도현 씨가 만났다.", ["person 고은솔", "person 이도현"]],
    ["of which only the family name is told", "김 모(45) 씨가 왔다.", ["person 김"]],
    [
      "of other languages",
      "볼로디미르 레벤코 우크라이나 대통령이 왔다. 레벤코 대통령은 쉬었다.",
      ["person 볼로디미르 레벤코 레벤코", "place 우크라이나"],
    ],
    ["of somebody with his province", "이반 레벤코 노바도브주 주지사는 쉬었다.", ["person 이반 레벤코"]],
    ["of bodies with the country", "우크라이나 국방부가 나섰다.", ["organization 우크라이나 국방부"]],
    ["with a short form in brackets", "세계보건기구(WHO)가 왔다. WHO는 떠났다.", ["organization 세계보건기구 WHO"]],
    ["of places", "쿠르스크와 강릉시에서 봤다.", ["place 쿠르스크", "place 강릉시"]],
    ["of places that nothing stands beside", "솔매산의 눈이 밤골동에서 보였다.", ["place 솔매산", "place 밤골동"]],
    ["of a town with its court", "강릉 동부경찰서가 나섰다.", ["organization 강릉 동부경찰서"]],
    ["of states by a syllable", "한·미 회담은 끝났고 북측은 떠났다.", ["organization 한", "organization 미", "organization 북"]],
    ["of a state that acts, and of a country where something is", "벨라루스의 공격은 벨라루스에서 끝났다.", ["place 벨라루스"]],
    ["of a team with its town", "휴스턴 파이터스와 맞붙었다.", ["organization 휴스턴 파이터스"]],
    ["in Chinese characters behind the name", "다롄(大連)을 떠났다.", ["place 다롄 大連"]],
    [
      "that begins with what looks like a particle",
      "헤르만 오켄 독일 국방장관은 비가 온다고 말했다.",
      ["person 헤르만 오켄", "place 독일"],
    ],
    ["told again without a title", "배우 수린(35) 씨가 왔다. 수린과 얘기했다.", ["person 수린"]],
    ["of ships behind a noun for them", "여객선 참꽃3호가 떠났다. 참꽃3호는 제2호 부두를 지났다.", ["vessel 참꽃3호"]],
    [
      "that are Chinese",
      "량즈위안은 떠났고 부인 천샤오링은 남았다. 궈웨이쥔 외교부 대변인은 모른다고 했다.",
      ["person 량즈위안", "person 천샤오링", "person 궈웨이쥔", "organization 외교부"],
    ],
    ["of a given name with its family name, behind a trade", "간호사 옥사나 코발추크(42) 씨가 왔다.", ["person 옥사나 코발추크"]],
    [
      "of nobody in an office",
      "최은솔 사무국장과 여당 간사인 윤서진 의원이 왔다.",
      ["person 최은솔", "organization 여당", "person 윤서진"],
    ],
    ["of nobody in a part of the world or a verb", "우크라이나 북동부에서 사라진 배가 섬을 나선 뒤였다.", ["place 우크라이나"]],
    ["of a northern ministry", "북한 외무성이 나섰다.", ["organization 북한 외무성"]],
    [
      "of ships and papers in marks",
      "경비정 ‘라스테페’가 왔다고 매체 ‘렌느 보리스가’가 전했다.",
      ["vessel 라스테페", "organization 렌느 보리스가"],
    ],
    ["of villages by what stands behind them", "맹도윤 씨는 갈골리 마을에서 자랐다.", ["person 맹도윤", "place 갈골리"]],
    ["of papers by what they do", "솔매넷이 비가 온다고 보도했다.", ["organization 솔매넷"]],
  ] as const)
    test(name, () => assert.deepEqual(named(text), expected));

  test("with who is a captive, and who only speaks of captives", () => {
    const captives = (text: string): readonly string[] =>
      reading(text)
        .entities.filter(({ facts }) => facts.some(({ property }) => property === "status"))
        .map(({ name }) => name);
    assert.deepEqual(captives("포로 가운데 한 명인 이도현 상병은 말하지 않았다."), ["이도현"]);
    assert.deepEqual(captives("포로로 잡힌 이도현(26) 상병이 왔다."), ["이도현"]);
    assert.deepEqual(captives("이도현 대변인은 포로 2명이 있다고 말했다."), []);
    assert.deepEqual(captives("양보라 의원은 “생포된 병사 가운데 한 명은 1997년생 맹도윤으로, 어촌 출신”이라고 전했다."), ["맹도윤"]);
    assert.deepEqual(captives("붙잡힌 수병 맹모 씨(23)가 왔다."), ["맹"]);
  });

  test("with ages, births, ranks and wounds", () => {
    const { entities } = reading("이도현(26) 상병은 1999년생으로 팔에 총상을 입었다.");
    assert.deepEqual(
      entities.flatMap(({ facts }) => facts.map(({ property, value }) => `${property} ${value}`)),
      ["age 26", "rank 상병", "birthDate 1999", "injury 팔에 총상"],
    );
  });

  test("with what stands before a name and tells of it, and not of whoever speaks", () => {
    const { entities } = reading("양보라 의원은 “한 명은 1997년생 맹도윤으로, 량강도 출신”이라고 전했다. 림모 씨(24)가 왔다.");
    assert.deepEqual(
      entities.flatMap(({ name, facts }) =>
        facts.filter(({ property }) => property !== "place").map(({ property, value }) => `${name} ${property} ${value}`),
      ),
      ["양보라 role 의원", "맹도윤 birthDate 1997", "맹도윤 birthPlace 량강도", "림 age 24"],
    );
  });

  test("as spelt in Latin letters, in either order, North and South", () => {
    const score = (latin: string, hangul: string): number => spells(latin, hangul)?.score ?? 0;
    for (const latin of ["Ko Un-sol", "Eun-sol Go", "KOH EUNSOL"]) assert.ok(score(latin, "고은솔") >= 0.82, latin);
    for (const latin of ["Ri To-hyŏn", "Lee Do-hyun", "Yi Dohyeon"]) assert.ok(score(latin, "리도현") >= 0.82, latin);
    assert.ok(score("Lee Do-hyun", "이정수") < 0.82);
    assert.equal(spells("Dohyun", "이도현"), null);
  });

  test("in credits", () => {
    const { credits } = reading("(서울=누리통신) 고은솔 기자 = 비가 왔다.");
    assert.deepEqual(
      credits.map(({ kind, name }) => `${kind} ${name}`),
      ["dateline 누리통신", "byline 고은솔"],
    );
  });
});

describe("Firsthand reads Korean persons", () => {
  for (const [text, expected] of [
    ["검찰은 홍 전 차관에게 징역 2년을 구형했다.", ["홍"]],
    ["윤 총괄회장은 말했다.", ["윤"]],
    ["멤버 규현 씨가 말했다.", ["규현"]],
    ["오쿠다니 씨는 부인했다.", ["오쿠다니"]],
    ["테렌츠 벨켄이 골을 넣었다.", ["테렌츠 벨켄"]],
    ["팀장(이도현)의 흔적이다.", ["이도현"]],
    ["서해상에 위치한 고기압의 영향이다.", []],
    ["포로로 잡힌 병사와 당이 추천한 위원이 왔다.", []],
    ["배에 두고 온 짐과 외교관을 인용해 양측이 쓴 거짓말이 있었다.", []],
    ["부총리는 이사장을 만났다.", []],
    ["이도만, 박서현, 정리안이 왔다.", ["이도만", "박서현", "정리안"]],
    ["김해로 씨와 윤서준·28 씨가 왔다.", ["김해로", "윤서준"]],
    ["톰켈러와 스테파니는 쉬었다.", ["톰켈러", "스테파니"]],
    ["다카하시 겐토가 말했다.", ["다카하시 겐토"]],
    ["가수 서린이 노래했다.", ["서린"]],
    ["태양은 인도양을 상대로 컨설팅을 했다.", []],
    ["스마트폰 데이터를 분석했다.", []],
  ] as const)
    test(text, () => {
      const persons = reading(text).entities.filter(({ type, name }) => type === "person" && !/부총리|이사장/.test(name));
      assert.deepEqual(
        persons.map(({ name }) => name),
        expected,
      );
    });
});

describe("Firsthand reads any text as Korean", () => {
  const words = fc.constantFrom(
    ..."국방부는 “ ” ‘ ’ 라고 고 며 밝혔다. 전했다고 따르면 에 의하면 말했다 다고 것으로 알려졌다 주장을 부인했다 김 모(45) 씨는 11일 오전 9시께 3명이 숨지고 (서울=통신) 기자 = \n\n … · ㄱㅏ \u1100\u1161 кНДР 않았다 그는 영상에는 담겼다 인용해 보도했다".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    fc.array(words, { maxLength: 60 }).map((list) => list.join("")),
  );

  function spansOf({ times, quantities, entities, utterances, credits, sentences, remarks }: Reading): readonly Span[] {
    return [
      ...sentences,
      ...times.map(({ span }) => span),
      ...quantities.flatMap(({ span, noun }) => (noun === null ? [span] : [span, noun])),
      ...entities.flatMap(({ mentions, facts }) => [...mentions, ...facts.map(({ span }) => span)]),
      ...utterances.flatMap(({ cue, source, content, scopeCues, medium }) => [
        ...cue,
        ...(source.span === null ? [] : [source.span]),
        ...content,
        ...scopeCues.map(({ span }) => span),
        ...(medium === null ? [] : [medium.span]),
      ]),
      ...credits.map(({ span }) => span),
      ...remarks.map(({ span }) => span),
    ];
  }

  test("with spans inside it, the same each time, and no mention over another", () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = reading(source);
        for (const [start, end] of spansOf(found)) assert.ok(0 <= start && start <= end && end <= source.length, `${start}, ${end}`);
        assert.deepEqual(reading(source), found);
        const mentions = found.entities.flatMap((entity) => entity.mentions).sort((a, b) => a[0] - b[0]);
        for (const [i, [start]] of mentions.entries()) assert.ok(i === 0 || start >= (mentions[i - 1]?.[1] ?? 0));
      }),
      { numRuns: 80 },
    );
  });

  test("in time linear in its length", () => {
    const timeOf = (source: string): number => {
      const from = process.cpuUsage().user;
      reading(source);
      return process.cpuUsage().user - from;
    };
    for (const piece of ["말했다고 ", "“가”며 ", "김철수 씨는 ", "에 따르면 ", "1천", "‘", "다는 주장은 ", "것으로 ", "국방부 ", "한 "]) {
      timeOf(piece.repeat(300));
      const [short, long] = [Math.max(2_000, timeOf(piece.repeat(1_000))), timeOf(piece.repeat(4_000))];
      assert.ok(long < short * 16, `${piece}: ${short} µs for a quarter, ${long} µs for the whole`);
    }
  });
});
