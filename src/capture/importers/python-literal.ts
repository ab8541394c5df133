/** A value of Python as its `repr` writes it. A call, such as `datetime.datetime(2025, 1, 13)`, is kept by its name. */
export type PythonValue =
  | string
  | number
  | boolean
  | null
  | readonly PythonValue[]
  | ReadonlyMap<string, PythonValue>
  | { readonly call: string; readonly values: readonly PythonValue[]; readonly named: ReadonlyMap<string, PythonValue> };

export type Parsed = { readonly ok: true; readonly value: PythonValue } | { readonly ok: false; readonly at: number };

/** Reads one Python literal. Nothing is evaluated. */
export function parsePython(text: string): Parsed {
  const reader = new Literals(text);
  try {
    return { ok: true, value: reader.whole() };
  } catch (error) {
    if (error instanceof NoLiteral) return { ok: false, at: error.at };
    throw error;
  }
}

class NoLiteral extends Error {
  readonly at: number;
  constructor(at: number) {
    super(`no literal at ${at}`);
    this.at = at;
  }
}

const DEPTH = 100;
const WORD = /[A-Za-z_][\w.]{0,200}/y;
const NUMBER = /[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,4})?/y;
const STRING = /[rRbBuU]{0,2}(?=["'])/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "0": "\0", a: "\x07", b: "\b", f: "\f", v: "\v", "\n": "" };

class Literals {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): PythonValue {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw new NoLiteral(this.#at);
    return value;
  }

  #value(): PythonValue {
    this.#space();
    if (++this.#depth > DEPTH) throw new NoLiteral(this.#at);
    const value = this.#one();
    this.#depth--;
    return value;
  }

  #one(): PythonValue {
    const next = this.#text[this.#at];
    if (next === "[") return this.#list("]");
    if (next === "(") return this.#list(")");
    if (next === "{") return this.#braces();
    const prefix = this.#match(STRING);
    if (prefix !== null) return this.#string(prefix);
    const number = this.#match(NUMBER);
    return number !== null ? Number(number) : this.#named();
  }

  #named(): PythonValue {
    const word = this.#match(WORD);
    if (word === null) throw new NoLiteral(this.#at);
    if (word === "True" || word === "False") return word === "True";
    if (word === "None") return null;
    if (this.#text[this.#at] !== "(") throw new NoLiteral(this.#at);
    const named = new Map<string, PythonValue>();
    const values: PythonValue[] = [];
    this.#at++;
    while (!this.#took(")")) {
      const key = /[A-Za-z_]\w{0,200}\s{0,5}=(?!=)/y;
      const name = this.#match(key)?.replace(/\s*=$/, "");
      if (name === undefined) values.push(this.#value());
      else named.set(name, this.#value());
      this.#between(")");
    }
    return { call: word, values, named };
  }

  #list(close: string): readonly PythonValue[] {
    const values: PythonValue[] = [];
    this.#at++;
    while (!this.#took(close)) {
      values.push(this.#value());
      this.#between(close);
    }
    return values;
  }

  /** A mapping, or a set, which comes as a list. */
  #braces(): PythonValue {
    const map = new Map<string, PythonValue>();
    const values: PythonValue[] = [];
    this.#at++;
    while (!this.#took("}")) {
      const key = this.#value();
      if (this.#took(":")) map.set(typeof key === "string" ? key : (JSON.stringify(key) ?? ""), this.#value());
      else values.push(key);
      this.#between("}");
    }
    return values.length > 0 ? values : map;
  }

  /** A comma, unless the bracket closes. */
  #between(close: string): void {
    if (this.#took(",")) return;
    this.#space();
    if (this.#text[this.#at] !== close) throw new NoLiteral(this.#at);
  }

  #string(prefix: string): string {
    const mark = this.#text[this.#at] ?? "";
    const raw = /r/i.test(prefix);
    let held = "";
    for (this.#at++; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at] ?? "";
      if (char === mark) {
        this.#at++;
        return held;
      }
      held += char === "\\" && !raw ? this.#escape() : char;
    }
    throw new NoLiteral(this.#at);
  }

  /** Leaves the place at the last character of the escape. */
  #escape(): string {
    const next = this.#text[++this.#at] ?? "";
    const length = { x: 2, u: 4, U: 8 }[next];
    if (length === undefined) return ESCAPES[next] ?? (/["'\\]/.test(next) ? next : `\\${next}`);
    const code = Number.parseInt(this.#text.slice(this.#at + 1, this.#at + 1 + length), 16);
    if (!(code <= 0x10ffff)) throw new NoLiteral(this.#at);
    this.#at += length;
    return String.fromCodePoint(code);
  }

  #took(char: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? "")) this.#at++;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found === undefined) return null;
    this.#at += found.length;
    return found;
  }
}
