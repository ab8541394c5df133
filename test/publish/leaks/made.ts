import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import sharp, { type Sharp } from "sharp";
import type { Secrets } from "../../../src/publish/leaks/secrets.ts";

/** People who do not exist, and what is known of them. */
export const SECRETS: Secrets = {
  people: [
    {
      label: "Captive A",
      names: ["Ri Chol-bom", "리철범", "Ли Чхоль Бом"],
      facts: [
        { kind: "date", value: "2005-03-17" },
        { kind: "number", value: "KP 4471902" },
        { kind: "age", value: "19" },
        { kind: "words", value: "Fourth Reconnaissance Battalion" },
      ],
    },
    {
      label: "Captive B",
      names: ["Маренко Остап Юхимович", "Marenko Ostap"],
      facts: [
        { kind: "date", value: "1998" },
        { kind: "date", value: "1998-11" },
        { kind: "number", value: "8830" },
        { kind: "age", value: "26" },
      ],
    },
    { label: "Witness C", names: ["Горбылёв Савва", "Bars"], facts: [{ kind: "words", value: "Щедрівка" }] },
    { label: "Witness D", names: ["Panas Lis"], facts: [] },
  ],
  digests: ["5f2b7c1e90ad43386e0f7712bb5a9d04c8e163f72a4b5d6e7f8091a2b3c4d5e6", "k7h2m9qxw4z"],
  leads: ["https://t.me/mizh_khmar/4471", "IMG_20241103_0912.jpg", "@stepovyi_vovk", "кадр-допиту.png", "zx9"],
  pictures: [],
  decimals: 1,
};

/** A picture of soft shapes that a seed decides. */
export async function picture(seed: number, width = 320, height = 240): Promise<Sharp> {
  const shapes = Array.from({ length: 9 }, (_, i) => {
    const [a, b, c] = [0, 1, 2].map((k) => createHash("sha256").update(`${seed} ${i} ${k}`).digest().readUInt16BE(0) / 65_536);
    const shade = `rgb(${Math.floor(255 * (a ?? 0))},${Math.floor(255 * (b ?? 0))},${Math.floor(255 * (c ?? 0))})`;
    return `<ellipse cx="${(a ?? 0) * width}" cy="${(b ?? 0) * height}" rx="${20 + (c ?? 0) * 90}" ry="${20 + (a ?? 0) * 60}" fill="${shade}"/>`;
  });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#ccd"/>${shapes.join("")}</svg>`;
  return sharp(await sharp(Buffer.from(drawing)).flatten({ background: "#fff" }).raw().toBuffer(), { raw: { width, height, channels: 3 } });
}

export async function zip(members: Readonly<Record<string, Uint8Array | string>>, comment?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(members))
    await writer.add(name, new Uint8ArrayReader(typeof content === "string" ? Buffer.from(content) : content), { useWebWorkers: false });
  return writer.close(comment === undefined ? undefined : Buffer.from(comment));
}

/** A PDF of one page whose content is packed, with what else is asked for. */
export function pdf(content: string, info = "", more: readonly { readonly head: string; readonly bytes: Uint8Array }[] = []): Uint8Array {
  const packed = deflateSync(Buffer.from(content, "latin1"));
  const objects: Buffer[] = [
    Buffer.from("<< /Type /Catalog /Pages 2 0 R >>"),
    Buffer.from("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    Buffer.from("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>"),
    stream("/Filter /FlateDecode", packed),
    Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
    Buffer.from(`<< ${info} >>`, "latin1"),
    ...more.map(({ head, bytes }) => stream(head, bytes)),
  ];
  const pieces: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const offsets = objects.map((object, i) => {
    const offset = pieces.reduce((sum, { length }) => sum + length, 0);
    pieces.push(Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n"));
    return offset;
  });
  const start = pieces.reduce((sum, { length }) => sum + length, 0);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pieces.push(
    Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`),
    Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(pieces);
}

function stream(head: string, bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`<< ${head} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from("\nendstream")]);
}

export const page = (body: string, head = ""): string =>
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>A case</title>${head}</head>\n<body>\n<main>\n<h1>What is known</h1>\n${body}\n</main>\n</body>\n</html>\n`;
