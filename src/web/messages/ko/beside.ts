import type { BESIDE as EN } from "../en/beside.ts";

export const BESIDE: typeof EN = {
  beside: {
    legend: "나란히 읽기",
    close: "치우기",
    reason: {
      translation: "번역일 수 있음",
      decided: "결정으로 연결됨",
      item: "같은 자료에서 읽음",
      publisher: "같은 발행처, 다른 언어",
      media: "같은 사진이나 녹화가 실림",
      copied: "같은 글이 있음",
    },
  },
};
