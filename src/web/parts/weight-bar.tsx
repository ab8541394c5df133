import type { ReactNode } from "react";

const HALF = 60;

/**
 * A weight in decibans as a bar from the middle: to the right for, to the left against. `scale` is the weight of a full
 * half. The sentence beside it says the same in words.
 */
export function WeightBar({ weight, scale }: { readonly weight: number; readonly scale: number }): ReactNode {
  const length = Math.max(1.5, (Math.min(Math.abs(weight), scale) / scale) * HALF);
  return (
    <svg className="weight" viewBox={`0 0 ${2 * HALF} 10`} width={2 * HALF} height="10" aria-hidden="true">
      <rect className={weight < 0 ? "deny" : "assert"} x={weight < 0 ? HALF - length : HALF} y="2" width={length} height="6" />
      <path className="zero" d={`M${HALF} 0V10`} />
    </svg>
  );
}
