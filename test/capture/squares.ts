import type { Grey } from "../../src/capture/orb.ts";

/** Squares of many greys and sizes, laid over each other by a seed. */
export function squares(seed: number, width = 400, height = 300): Grey {
  let state = seed * 2_654_435_761 + 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const pixels = new Uint8Array(width * height).fill(128);
  for (let i = 0; i < 160; i++) {
    const [left, top, side, grey] = [random(width), random(height), 6 + random(50), random(256)];
    for (let y = top; y < Math.min(height, top + side); y++) pixels.fill(grey, y * width + left, y * width + Math.min(width, left + side));
  }
  return { pixels, width, height };
}

/** A part of a picture. */
export function cropped({ pixels, width }: Grey, left: number, top: number, across: number, down: number): Grey {
  const to = new Uint8Array(across * down);
  for (let y = 0; y < down; y++) to.set(pixels.subarray((top + y) * width + left, (top + y) * width + left + across), y * across);
  return { pixels: to, width: across, height: down };
}
