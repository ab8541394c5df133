import type { ReactNode } from "react";

const HALF = 60;

/** A weight in decibans as a bar from the middle: to the right for, to the left against. `scale` is the weight of a full half. */
export function WeightBar({ weight, scale }: { readonly weight: number; readonly scale: number }): ReactNode {
  const length = Math.max(1.5, (Math.min(Math.abs(weight), scale) / scale) * HALF);
  const words = `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`;
  return (
    <div className="weight">
      <svg viewBox={`0 0 ${2 * HALF} 10`} width={2 * HALF} height="10" aria-hidden="true">
        <rect className={weight < 0 ? "deny" : "assert"} x={weight < 0 ? HALF - length : HALF} y="2" width={length} height="6" />
        <path className="zero" d={`M${HALF} 0V10`} />
      </svg>
      <span className="figure">
        {words} <abbr title="decibans: ten of them make an answer ten times as likely">dB</abbr>
      </span>
    </div>
  );
}
