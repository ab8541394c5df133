/** A piece of JSON, parsed, and whether it had to be mended first. */
export interface Parsed {
  readonly value: unknown;
  readonly repaired: boolean;
}

/**
 * Parses JSON as Telegram Desktop writes it: control characters come as `\xNN`, which is no JSON, or raw. They are mended to
 * `\u00NN`. Null where the text is no JSON even so. (telegramdesktop/tdesktop issue 10312.)
 */
export function parseLoose(json: string): Parsed | null {
  const strict = parse(json);
  if (strict !== undefined) return { value: strict, repaired: false };
  const mended = parse(repair(json));
  return mended === undefined ? null : { value: mended, repaired: true };
}

/** Undefined, which is no JSON value, where the text is no JSON. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function repair(json: string): string {
  const pieces: string[] = [];
  let inString = false;
  let copied = 0;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x22) inString = !inString;
    else if (inString && code === 0x5c) {
      const hex = /^\\x([0-9a-f]{2})/i.exec(json.slice(at, at + 4))?.[1];
      if (hex !== undefined) {
        pieces.push(json.slice(copied, at), `\\u00${hex}`);
        copied = at + 4;
      }
      at += hex === undefined ? 1 : 3;
    } else if (inString && code < 0x20) {
      pieces.push(json.slice(copied, at), `\\u00${code.toString(16).padStart(2, "0")}`);
      copied = at + 1;
    }
  }
  return pieces.join("") + json.slice(copied);
}
