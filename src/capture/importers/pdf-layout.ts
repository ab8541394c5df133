/** A piece of text as a page of a PDF sets it, in the page's own units (points, from the lower left corner). */
export interface Run {
  readonly str: string;
  /** The line ends after it. */
  readonly ends: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of its letters. */
  readonly height: number;
}

/** A line of a page. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** What the pages of a document say, laid out as it would be read aloud. */
export interface Laid {
  readonly text: string;
  /** Where the words of a page begin, by its place in what was given. A page whose notes stand after the next page has begun is named again. */
  readonly anchors: readonly { readonly at: number; readonly page: number }[];
  /** Lines that stand at the same height of several pages, such as a running head or the number of the page; they are left out. */
  readonly running: readonly string[];
  /** How many words that a hyphen cut at the end of a line were put together. */
  readonly joined: number;
}

/** Lines of a paragraph stand at most so many heights of a letter apart; where most stand further, as in papers for a court, so many times what they do. */
const APART = 1.8;
const FURTHER_APART = 1.25;
/** Double spacing is no more than so many heights, and told by so many lines at least. */
const DOUBLE = 2.6;
const FEWEST_LINES = 4;
/** A mark of a note is set in letters lower than so many parts of the line's, and higher up than so many. */
const SMALL = 0.8;
const RAISED = 0.15;
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The lines of a page in the order in which it sets them. Raised figures, which lead to a note, become "¹", so that they are no part of a number. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  const flush = (): void => {
    const words = line.filter((run) => run.str.trim() !== "");
    const main = words.reduce<Run | null>((most, run) => (most === null || run.str.length > most.str.length ? run : most), null);
    if (main !== null)
      lines.push({
        text: clean(line.map((run) => (isRaised(run, main) ? raised(run.str) : run.str)).join("")),
        left: Math.min(...words.map(({ x }) => x)),
        right: Math.max(...words.map(({ x, width }) => x + width)),
        y: main.y,
        height: Math.max(main.height, 1),
      });
    line = [];
  };
  for (const run of runs) {
    line.push(run);
    if (run.ends) flush();
  }
  flush();
  return lines.filter(({ text }) => text !== "");
}

function isRaised(run: Run, main: Run): boolean {
  return /^\d{1,3}$/.test(run.str.trim()) && run.height < SMALL * main.height && run.y > main.y + RAISED * main.height;
}

function raised(figures: string): string {
  return figures.trim().replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
}

function clean(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f]+/g, " ")
    .trim()
    .toWellFormed();
}

/**
 * Puts the lines of pages together: lines that a program broke run on, words cut by a hyphen become one, a paragraph goes on from page to page,
 * and the notes below it come after it. A break is the writer's own where the first word of the next line would still have fitted.
 */
export function layOut(pages: readonly (readonly Line[])[]): Laid {
  const running = runningLines(pages);
  const bodies = pages.map((page) => page.filter((line) => !running.lines.has(line)));
  const joiner = new Joiner(bodies);
  const laid = { text: "", anchors: [] as { at: number; page: number }[] };
  let waiting: { readonly notes: readonly string[]; readonly page: number } = { notes: [], page: 0 };
  const put = (words: string, page: number, between: string): void => {
    if (laid.text !== "") laid.text += between;
    if (laid.anchors.at(-1)?.page !== page) laid.anchors.push({ at: laid.text.length, page });
    laid.text += words;
  };
  for (const [page, lines] of bodies.entries()) {
    const { paragraphs, notes } = paragraphsOf(lines, joiner);
    const [first, ...rest] = paragraphs;
    const goesOn = first !== undefined && laid.text !== "" && isOpen(laid.text, first);
    if (goesOn) {
      const { before, between } = joiner.broken(laid.text, first);
      laid.text = before;
      put(first, page, between);
    }
    for (const note of waiting.notes) put(note, waiting.page, "\n\n");
    for (const paragraph of goesOn ? rest : paragraphs) put(paragraph, page, "\n\n");
    waiting = { notes, page };
    // Notes wait for the next page only where the last words of this one can go on there.
    if (paragraphs.length === 0 || !endsOpen(laid.text)) {
      for (const note of notes) put(note, page, "\n\n");
      waiting = { notes: [], page };
    }
  }
  for (const note of waiting.notes) put(note, waiting.page, "\n\n");
  return { ...laid, running: running.told, joined: joiner.joined };
}

/** How many lines at the top and at the bottom of a page may be running heads. */
const EDGE_LINES = 2;
/** Running lines stand at the same height, to so many points. */
const SAME_HEIGHT = 3;
/** They come again on the next page or, where left and right pages differ, on the one after. */
const NEXT_PAGES = 2;

/** Lines at the top or bottom of a page that come again at the same height of a page near by, but for their figures. */
function runningLines(pages: readonly (readonly Line[])[]): { readonly lines: ReadonlySet<Line>; readonly told: readonly string[] } {
  const seen = new Map<string, { readonly line: Line; readonly page: number }>();
  const running = new Set<Line>();
  const told: string[] = [];
  for (const [page, lines] of pages.entries()) {
    const byHeight = [...lines].sort((a, b) => b.y - a.y);
    for (const line of new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])) {
      const key = `${line.text.replace(/\d+/g, "#")}\n${Math.round(line.y / SAME_HEIGHT)}`;
      const before = seen.get(key);
      seen.set(key, { line, page });
      if (before === undefined || before.page === page || page - before.page > NEXT_PAGES) continue;
      if (!running.has(before.line)) told.push(before.line.text);
      running.add(before.line).add(line);
    }
  }
  return { lines: running, told };
}

/** Notes are set in letters lower than so many parts of the page's. */
const NOTE_HEIGHT = 0.93;
const NOTE_MARK = /^(?:\d{1,3}\b|[⁰¹²³⁴⁵⁶⁷⁸⁹]|[*†‡§])/;

/** The paragraphs of a page, and the notes at its foot. */
function paragraphsOf(
  lines: readonly Line[],
  joiner: Joiner,
): { readonly paragraphs: readonly string[]; readonly notes: readonly string[] } {
  const blocks: (readonly Line[])[] = [];
  for (const column of columnsOf(lines)) blocks.push(...blocksOf(column, joiner.leading));
  const usual = middle(lines.map(({ height }) => height));
  let notes = blocks.length;
  while (notes > 1 && middle((blocks[notes - 1] ?? []).map(({ height }) => height)) < NOTE_HEIGHT * usual) notes--;
  while (notes < blocks.length && !NOTE_MARK.test(blocks[notes]?.[0]?.text ?? "")) notes++;
  const paragraphs: string[] = [];
  for (const block of blocks.slice(0, notes)) {
    const words = joiner.paragraph(block);
    const before = paragraphs.at(-1);
    // A paragraph that the end of a column cuts.
    if (before !== undefined && isOpen(before, words)) paragraphs[paragraphs.length - 1] = joiner.joinedWith(before, words);
    else paragraphs.push(words);
  }
  return { paragraphs, notes: blocks.slice(notes).map((block) => joiner.paragraph(block)) };
}

/** Where the page goes up again, a column begins. */
function columnsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const last = column?.at(-1);
    if (column === undefined || last === undefined || line.y > last.y + line.height / 2) columns.push([line]);
    else column.push(line);
  }
  return columns;
}

/** Lines with no clearly wider distance between them. */
function blocksOf(column: readonly Line[], leading: number): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of column) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    if (block === undefined || last === undefined || isApart(last, line, leading)) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

/** Letters of two sizes that differ by more than this share are of a heading and of what follows it. */
const OTHER_SIZE = 0.15;

function isApart(last: Line, line: Line, leading: number): boolean {
  const taller = Math.max(last.height, line.height);
  const most = leading > APART * taller ? FURTHER_APART * leading : APART * taller;
  return last.y - line.y > most || Math.abs(last.height - line.height) > OTHER_SIZE * taller;
}

/** Lines that begin within so many points of each other are of one column. */
const SAME_LEFT = 20;

/**
 * How far the lines that begin where each line begins reach, of the whole document: a fifth of them may reach further, as a heading across two
 * columns does.
 */
function edgesOf(pages: readonly (readonly Line[])[]): (line: Line) => number {
  const ends = new Map<number, number[]>();
  const key = (line: Line): number => Math.round(line.left / SAME_LEFT);
  for (const line of pages.flat()) {
    const list = ends.get(key(line));
    if (list === undefined) ends.set(key(line), [line.right]);
    else list.push(line.right);
  }
  const edges = new Map([...ends].map(([left, list]) => [left, list.sort((a, b) => a - b)[Math.floor(list.length * 0.8)] ?? 0]));
  return (line) => edges.get(key(line)) ?? line.right;
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}

const ENDS = /[.!?:;…。][)\]"”»’'⁰¹²³⁴⁵⁶⁷⁸⁹]*$/;

function endsOpen(text: string): boolean {
  return !ENDS.test(text.slice(-20));
}

/** Nothing ends the words before, and those after begin in the middle of a sentence. */
function isOpen(before: string, after: string): boolean {
  return endsOpen(before) && /^\p{Ll}/u.test(after);
}

const BULLET = /^[•◦▪‣·–*-] /u;
const CUT = /(?<!\p{L})(\p{L}{1,40})[-\u2010\u00ad]$/u;

/** Puts lines together, and keeps what words the document has, by which a hyphen at the end of a line is judged. */
class Joiner {
  joined = 0;
  readonly #words = new Set<string>();
  readonly #lines: readonly Line[];
  readonly #edgeOf: (line: Line) => number;
  #known = false;

  /** How far most lines stand from the next. */
  readonly leading: number;

  constructor(pages: readonly (readonly Line[])[]) {
    this.#lines = pages.flat();
    const apart = pages.flatMap((page) =>
      columnsOf(page).flatMap((column) => column.slice(1).map((line, i) => (column[i]?.y ?? line.y) - line.y)),
    );
    const usual = middle(apart);
    const double = apart.length >= FEWEST_LINES && usual <= DOUBLE * middle(this.#lines.map(({ height }) => height));
    this.leading = double ? usual : 0;
    this.#edgeOf = edgesOf(pages);
  }

  /** The words of a block: a space where a program broke the line, a line break where the writer did. */
  paragraph(block: readonly Line[]): string {
    let text = "";
    for (const [i, line] of block.entries()) {
      const last = block[i - 1];
      if (last === undefined) text = line.text;
      else if (!BULLET.test(line.text) && (isWrapped(last, line, this.#edgeOf(last)) || isOpen(last.text, line.text)))
        text = this.joinedWith(text, line.text);
      else text += `\n${line.text}`;
    }
    return text;
  }

  /** The words before a break and those behind it, as one text. */
  joinedWith(text: string, after: string): string {
    const { before, between } = this.broken(text, after);
    return `${before}${between}${after}`;
  }

  /** The words before a break, without the hyphen that cuts a word there, and what stands behind them: nothing where a word was cut, else a space. */
  broken(text: string, after: string): { readonly before: string; readonly between: "" | " " } {
    const cut = CUT.exec(text.slice(-60));
    const rest = /^\p{Ll}+/u.exec(after)?.[0];
    if (cut?.[1] === undefined || rest === undefined) return { before: text, between: " " };
    if (!text.endsWith("\u00ad") && this.#isCompound(cut[1].toLowerCase(), rest)) return { before: text, between: "" };
    this.joined++;
    return { before: text.slice(0, -1), between: "" };
  }

  /** "well-known" and no "inter-preter": the document has it with its hyphen elsewhere, or has its first part as a word, and nowhere the whole without a hyphen. */
  #isCompound(first: string, rest: string): boolean {
    if (!this.#known) {
      this.#known = true;
      for (const { text } of this.#lines)
        for (const word of text
          .replace(CUT, "")
          .toLowerCase()
          .match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [])
          this.#words.add(word.replace(/\u2010/g, "-"));
    }
    if (this.#words.has(`${first}-${rest}`)) return true;
    return !this.#words.has(`${first}${rest}`) && this.#words.has(first);
  }
}

/** The first word of the next line would not have fitted at the end of this one. */
function isWrapped(line: Line, next: Line, edge: number): boolean {
  const letter = (next.right - next.left) / Math.max(1, next.text.length);
  const word = next.text.indexOf(" ") < 0 ? next.text.length : next.text.indexOf(" ");
  return line.right + (word + 1) * letter > edge;
}
