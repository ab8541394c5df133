/** Heads of recordings as their formats lay them down, with nothing in them but what a test asks for. */

const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u32 = (value: number): Buffer => Buffer.from([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
const le32 = (value: number): Buffer => Buffer.from(u32(value)).reverse();
const le16 = (value: number): Buffer => Buffer.from(u16(value)).reverse();
const zeros = (length: number): Buffer => Buffer.alloc(length);

export function box(type: string, ...members: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(members);
  return Buffer.concat([u32(body.length + 8), Buffer.from(type, "latin1"), body]);
}

/** `milliseconds` of what its handler says. */
const track = (handler: string, milliseconds: number, entry: Uint8Array): Buffer =>
  box(
    "trak",
    box("tkhd", zeros(12), u32(1), zeros(4), u32(milliseconds), zeros(60)),
    box(
      "mdia",
      box("mdhd", zeros(12), u32(1_000), u32(milliseconds), zeros(4)),
      box("hdlr", zeros(8), Buffer.from(handler), zeros(13)),
      box("minf", box("stbl", box("stsd", zeros(4), u32(1), entry))),
    ),
  );

/** AAC of one channel, 44,100 samples a second, by its descriptor; the entry around it says two, as programs write it of any AAC. */
const MONO = Buffer.from("031900010004114015000000000000000000000005021208060102", "hex");

/** `seconds` of a picture and of sound; the head stands after the frames, as cameras write it. */
export function mp4({ brand = "isom", seconds = 12.5, made = 0, pictured = true } = {}): Buffer {
  const entry = box("avc1", zeros(24), u16(640), u16(360), zeros(50));
  const sound = box("mp4a", zeros(6), u16(1), zeros(8), u16(2), u16(16), zeros(4), u16(44_100), u16(0), box("esds", zeros(4), MONO));
  const milliseconds = 1_000 * seconds;
  const head = box(
    "moov",
    box("mvhd", zeros(4), u32(made), u32(made), u32(1_000), u32(milliseconds), zeros(80)),
    ...(pictured ? [track("vide", milliseconds, entry)] : []),
    track("soun", milliseconds, sound),
  );
  return Buffer.concat([box("ftyp", Buffer.from(brand), zeros(4)), box("mdat", Buffer.alloc(100_000, 7)), head]);
}

function element(id: number, ...members: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(members);
  const name = u32(id).subarray(id > 0xffffff ? 0 : id > 0xffff ? 1 : id > 0xff ? 2 : 3);
  return Buffer.concat([name, Buffer.from([0x10 | (body.length >> 24)]), u32(body.length).subarray(1), body]);
}

const double = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};

export function matroska({ type = "webm", units = 7_000, width = 320, soundFirst = false } = {}): Buffer {
  const info = element(0x1549a966, element(0x2ad7b1, u32(1_000_000)), element(0x4489, double(units)), element(0x4461, zeros(8)));
  const video = element(
    0xae,
    element(0xd7, Buffer.from([1])),
    element(0x83, Buffer.from([1])),
    element(0x86, Buffer.from("V_VP9")),
    element(0xe0, element(0xb0, u32(width)), element(0xba, u16(180))),
  );
  const audio = element(
    0xae,
    element(0xd7, Buffer.from([2])),
    element(0x83, Buffer.from([2])),
    element(0x86, Buffer.from("A_OPUS")),
    element(0xe1, element(0x9f, Buffer.from([2])), element(0xb5, double(48_000))),
  );
  const cluster = element(0x1f43b675, zeros(40));
  return Buffer.concat([
    element(0x1a45dfa3, element(0x4282, Buffer.from(type))),
    element(0x18538067, info, element(0x1654ae6b, ...(soundFirst ? [audio, video] : [video, audio])), cluster),
  ]);
}

function chunk(type: string, ...members: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(members);
  return Buffer.concat([Buffer.from(type, "latin1"), le32(body.length), body, zeros(body.length % 2)]);
}

function riff(form: string, ...members: readonly Uint8Array[]): Buffer {
  return chunk("RIFF", Buffer.from(form, "latin1"), ...members);
}

/** Samples of 16 bits; those of `tag` 6, which is A-law, have 8. */
export function wav(seconds = 2, tag = 1): Buffer {
  const bytes = tag === 6 ? 1 : 2;
  const format = chunk("fmt ", le16(tag), le16(1), le32(8_000), le32(8_000 * bytes), le16(bytes), le16(8 * bytes));
  return riff("WAVE", format, chunk("data", zeros(8_000 * bytes * seconds)));
}

export function avi(): Buffer {
  const main = chunk("avih", le32(40_000), zeros(12), le32(250), zeros(36));
  const video = chunk(
    "LIST",
    Buffer.from("strl"),
    chunk("strh", Buffer.from("vidsXVID"), zeros(12), le32(40_000), le32(1_000_000), zeros(4), le32(250), zeros(16)),
    chunk("strf", le32(40), le32(352), le32(288), zeros(4), Buffer.from("XVID"), zeros(20)),
  );
  return riff("AVI ", chunk("LIST", Buffer.from("hdrl"), main, video), chunk("LIST", Buffer.from("movi"), zeros(64)));
}

export function flac(): Buffer {
  // 44,100 samples a second, two channels, 16 bits, 441,000 samples.
  const info = Buffer.concat([zeros(10), Buffer.from([0x0a, 0xc4, 0x42, 0xf0]), u32(441_000), zeros(16)]);
  return Buffer.concat([Buffer.from("fLaC"), Buffer.from([0x80, 0, 0, 34]), info]);
}

function page(flags: number, granule: number, body: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from("OggS"),
    Buffer.from([0, flags]),
    le32(granule),
    zeros(4),
    le32(99),
    zeros(8),
    Buffer.from([1, body.length]),
    body,
  ]);
}

export function opus(): Buffer {
  const head = Buffer.concat([Buffer.from("OpusHead"), Buffer.from([1, 2]), le16(312), le32(44_100), zeros(3)]);
  return Buffer.concat([page(2, 0, head), page(4, 48_000 * 5 + 312, zeros(100))]);
}

/** Frames of 128 kbit a second at 44,100 samples, after an empty tag. */
export function mp3({ tagged = true, frames = 100 } = {}): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), zeros(413)]);
  const tag = Buffer.concat([Buffer.from("ID3"), Buffer.from([4, 0, 0, 0, 0, 2, 1]), zeros(257)]);
  return Buffer.concat([...(tagged ? [tag] : []), ...Array.from({ length: frames }, () => frame)]);
}
