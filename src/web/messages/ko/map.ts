import type { PlaceCandidate } from "../../../record/place.ts";
import type { MAP as EN } from "../en/map.ts";
import { claims, count, FORMATS } from "./base.ts";

const places = (n: number): string => count(n, "장소", "곳");

const KIND: Readonly<Record<PlaceCandidate["kind"], string>> = {
  city: "도시",
  place: "지점",
  region: "지역",
  country: "나라",
  water: "수역",
};

export const MAP: typeof EN = {
  map: {
    places: "장소",
    label: (n) => `주장에 나오는 ${places(n)}의 지도. 장소 목록이 같은 내용을 글로 보여 줍니다`,
    closer: "가까이",
    farther: "멀리",
    all: "모든 장소",
    caption:
      "지도를 끌거나 화살표, +, − 키를 쓰십시오. 원의 크기는 장소가 알려진 정도입니다. 도시는 둘레 약 10km, 지역은 중심에서 약 150km입니다. 나라와 수역은 중심의 네모로 표시합니다. 점선은 그 이름이 여러 곳을 뜻할 수 있음을 나타냅니다. 해안선과 경계: Natural Earth.",
    unknown: "장소 목록에 없음",
    nowhere: "이 이름은 장소 목록에 없어서 지도에 나오지 않습니다.",
    more: (n) => `주장이 더 적은 ${places(n)}이 더 있음`,
    claims: (n) => claims(n),
    denied: (n) => `부인됨 ${FORMATS.number(n)}개`,
    kind: KIND,
    within: (kilometres) => `약 ${FORMATS.number(kilometres)}km 안`,
    somewhere: "그 안 어딘가",
    onlyInFrame: "지도에 보이는 것만",
    onlyAt: (name) => `${name}만`,
    nothing: "지도에 있는 장소를 말하는 주장이 없습니다.",
  },
};
