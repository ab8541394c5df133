/** What is taken at most. Every bound is far above honest input and far below what would stop the machine. */
export interface Limits {
  /** Bytes of a plain text. A long book has 2 MB. */
  readonly text: number;
  /** Bytes of a Markdown file. Its parser is not linear in hostile input, so the bound is lower. */
  readonly markdown: number;
  /** Bytes of an HTML page. A saved page with its pictures inlined has 5 to 15 MB. */
  readonly html: number;
  /** Bytes of a Telegram export. It is read as a stream, so the bound is on patience and not on memory. */
  readonly telegram: number;
  /** Bytes of a picture. A camera's largest JPEG has 40 MB. */
  readonly picture: number;
  /** Bytes of a video or a recording of sound. It is never held in memory. */
  readonly recording: number;
  /** Width × height of a picture: 100 MP take 400 MB of memory when decoded. */
  readonly pixels: number;
  /** Open elements of an HTML page at one place, and brackets of a Telegram export. Real pages stay below 60. */
  readonly depth: number;
  /** Elements of an HTML page. Beyond, it is refused; a page of 10 MB has about 200,000. */
  readonly elements: number;
  /** Elements up to which the article is looked for; beyond, the whole text of the page is taken. Real articles have below 10,000. */
  readonly readable: number;
  /** Messages of a Telegram export. */
  readonly messages: number;
  /** Characters of one message of an export; Telegram itself allows 4,096. */
  readonly message: number;
  /** Files of one walk. */
  readonly files: number;
  /** Folders inside folders of one walk. */
  readonly folders: number;
  /** Characters of one line of a manifest. */
  readonly line: number;
  /** Milliseconds that one file may take in the parser; of a mailbox or an archive, one stretch of it. */
  readonly time: number;
  /** Milliseconds that the metadata of one picture may take. */
  readonly metadata: number;
  /** Bytes of one e-mail with its attachments. Servers refuse above 25 to 50 MB. */
  readonly email: number;
  /** Bytes of a mailbox or an archive, which is read piece by piece. */
  readonly container: number;
  /** Files, messages and records of a mailbox or an archive that are looked at. */
  readonly entries: number;
  /** Bytes of one file inside another. */
  readonly entry: number;
  /** Bytes that come out of one archive. */
  readonly unpacked: number;
  /** So many times its packed size an entry may have. Pages reach 30, tables 100; only made ones reach 1,000. */
  readonly ratio: number;
  /** Rows of a table. */
  readonly rows: number;
  /** Cues of a transcript: a film has 2,000. */
  readonly cues: number;
  /** Bytes of a text document (DOCX, ODT), and of the XML that is read in it. */
  readonly office: number;
  readonly xml: number;
  /** Bytes and pages of a PDF. */
  readonly pdf: number;
  readonly pages: number;
  /** Files inside files inside files. */
  readonly nested: number;
}

const MB = 1_000_000;

export const LIMITS: Limits = {
  text: 20 * MB,
  markdown: 5 * MB,
  html: 20 * MB,
  telegram: 500 * MB,
  picture: 100 * MB,
  recording: 20_000 * MB,
  pixels: 100 * MB,
  depth: 512,
  elements: 500_000,
  readable: 30_000,
  messages: 1_000_000,
  message: 4_000_000,
  files: 100_000,
  folders: 64,
  line: 1_000_000,
  time: 30_000,
  metadata: 10_000,
  email: 100 * MB,
  container: 20_000 * MB,
  entries: 1_000_000,
  entry: 100 * MB,
  unpacked: 50_000 * MB,
  ratio: 250,
  rows: 200_000,
  cues: 50_000,
  office: 200 * MB,
  xml: 50 * MB,
  pdf: 200 * MB,
  pages: 5_000,
  nested: 3,
};

/** Megabytes of memory that the parser thread may hold before it is ended. */
export const PARSER_MEMORY = 1_024;
