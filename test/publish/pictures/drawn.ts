import sharp from "sharp";

/** Where a drawn head stands, in pixels. */
export interface Head {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Degrees to the right. */
  readonly turned?: number;
}

/** A face that is nobody's, drawn with shades as a photograph has them. */
function head({ x, y, size, turned = 0 }: Head): string {
  return `<g transform="translate(${x} ${y}) rotate(${turned}) scale(${size / 200})">
<path d="M-150 190 C-140 120 -70 110 -45 95 L45 95 C70 110 140 120 150 190 Z" fill="#4a5242"/>
<rect x="-32" y="60" width="64" height="60" fill="#b98566"/>
<ellipse cx="0" cy="0" rx="72" ry="96" fill="url(#skin)"/>
<path d="M-76 -10 C-84 -96 -40 -118 0 -116 C46 -118 84 -90 76 -10 C66 -50 50 -70 0 -68 C-52 -70 -66 -48 -76 -10 Z" fill="#2e221b"/>
<ellipse cx="-75" cy="4" rx="11" ry="21" fill="#c08d6e"/><ellipse cx="75" cy="4" rx="11" ry="21" fill="#c08d6e"/>
<g filter="url(#soft)">
<path d="M-50 -26 Q-30 -38 -12 -27" stroke="#2e221b" stroke-width="7" fill="none"/><path d="M12 -27 Q30 -38 50 -26" stroke="#2e221b" stroke-width="7" fill="none"/>
<ellipse cx="-30" cy="-9" rx="19" ry="12" fill="#8d6049"/><ellipse cx="30" cy="-9" rx="19" ry="12" fill="#8d6049"/>
<ellipse cx="-30" cy="-8" rx="15" ry="7.5" fill="#f3ece6"/><ellipse cx="30" cy="-8" rx="15" ry="7.5" fill="#f3ece6"/>
<circle cx="-30" cy="-8" r="7" fill="#33221a"/><circle cx="30" cy="-8" r="7" fill="#33221a"/>
<path d="M-7 -12 C-9 12 -17 22 -15 29 C-8 36 8 36 15 29 C17 22 9 12 7 -12" fill="#b78163" opacity=".65"/>
<ellipse cx="-7" cy="31" rx="4" ry="2.6" fill="#5e3b2c"/><ellipse cx="7" cy="31" rx="4" ry="2.6" fill="#5e3b2c"/>
<path d="M-28 54 Q0 45 28 54 Q0 72 -28 54 Z" fill="#96493f"/><path d="M-27 55 Q0 58 27 55" stroke="#5a2620" stroke-width="3" fill="none"/>
<ellipse cx="0" cy="82" rx="24" ry="6" fill="#a9765a" opacity=".6"/>
</g></g>`;
}

/** A PNG of drawn heads before a wall. */
export async function drawnPicture(width: number, height: number, heads: readonly Head[], more = ""): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><radialGradient id="skin" cx=".42" cy=".38" r=".75"><stop offset="0" stop-color="#e7bd9d"/><stop offset=".7" stop-color="#cf9d7c"/><stop offset="1" stop-color="#a06e52"/></radialGradient>
<linearGradient id="wall" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#9fb2bd"/><stop offset="1" stop-color="#5f6d70"/></linearGradient><filter id="soft"><feGaussianBlur stdDeviation="1.1"/></filter></defs>
<rect width="100%" height="100%" fill="url(#wall)"/><rect y="${height * 0.82}" width="100%" height="${height * 0.18}" fill="#6d5a45"/>${more}
${heads.map(head).join("\n")}</svg>`;
  return sharp(Buffer.from(drawing)).png().toBuffer();
}
