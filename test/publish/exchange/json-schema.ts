import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Schema = Readonly<Record<string, unknown>>;

/** What says nothing of whether a value fits. */
const SAYS_NOTHING = new Set(["$id", "$schema", "title", "description", "definitions", "default"]);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : assert.fail("the schema has no list where it must"));
const schema = (value: unknown): Schema => (isObject(value) ? value : assert.fail("the schema holds no schema where it must"));

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

/** Each keyword: what of a value it finds wrong. */
const KEYWORDS: Readonly<Record<string, (value: unknown, of: unknown, at: string, file: string, whole: Schema) => readonly string[]>> = {
  $ref: (value, of, at, file) => {
    const [path = "", part] = String(of).split("#");
    const target = path === "" ? file : join(dirname(file), path);
    const found = (part ?? "")
      .split("/")
      .slice(1)
      .reduce<unknown>((inside, key) => schema(inside)[key], read(target));
    return wrongIn(value, schema(found), at, target);
  },
  type: (value, of, at) => ([of].flat().some((type) => TYPES[String(type)]?.(value) === true) ? [] : [`${at} is no ${of}`]),
  enum: (value, of, at) => (list(of).includes(value) ? [] : [`${at} is ${value}, which is none of ${of}`]),
  pattern: (value, of, at) => (typeof value !== "string" || new RegExp(String(of)).test(value) ? [] : [`${at} does not match ${of}`]),
  minLength: (value, of, at) => (typeof value !== "string" || value.length >= Number(of) ? [] : [`${at} is too short`]),
  maxLength: (value, of, at) => (typeof value !== "string" || value.length <= Number(of) ? [] : [`${at} is too long`]),
  minimum: (value, of, at) => (typeof value !== "number" || value >= Number(of) ? [] : [`${at} is too small`]),
  maximum: (value, of, at) => (typeof value !== "number" || value <= Number(of) ? [] : [`${at} is too large`]),
  minItems: (value, of, at) => (!Array.isArray(value) || value.length >= Number(of) ? [] : [`${at} has too few`]),
  maxItems: (value, of, at) => (!Array.isArray(value) || value.length <= Number(of) ? [] : [`${at} has too many`]),
  minProperties: (value, of, at) => (!isObject(value) || Object.keys(value).length >= Number(of) ? [] : [`${at} has too few properties`]),
  required: (value, of, at) => (isObject(value) ? list(of).flatMap((key) => (String(key) in value ? [] : [`${at} has no ${key}`])) : []),
  properties: (value, of, at, file) =>
    isObject(value)
      ? Object.entries(schema(of)).flatMap(([key, one]) => (key in value ? wrongIn(value[key], schema(one), `${at}.${key}`, file) : []))
      : [],
  patternProperties: (value, of, at, file) =>
    isObject(value)
      ? Object.entries(schema(of)).flatMap(([pattern, one]) =>
          Object.entries(value).flatMap(([key, inner]) =>
            new RegExp(pattern).test(key) ? wrongIn(inner, schema(one), `${at}.${key}`, file) : [],
          ),
        )
      : [],
  additionalProperties: (value, of, at, _, whole) => {
    assert.equal(typeof of, "boolean", "only true and false are read");
    if (of === true || !isObject(value)) return [];
    const patterns = Object.keys(schema(whole["patternProperties"] ?? {})).map((pattern) => new RegExp(pattern));
    const known = schema(whole["properties"] ?? {});
    return Object.keys(value).flatMap((key) =>
      key in known || patterns.some((pattern) => pattern.test(key)) ? [] : [`${at} has a ${key}`],
    );
  },
  propertyNames: (value, of, at, file) =>
    isObject(value) ? Object.keys(value).flatMap((key) => wrongIn(key, schema(of), `${at}.${key}`, file)) : [],
  items: (value, of, at, file) => (Array.isArray(value) ? value.flatMap((one, i) => wrongIn(one, schema(of), `${at}[${i}]`, file)) : []),
  allOf: (value, of, at, file) => list(of).flatMap((one) => wrongIn(value, schema(one), at, file)),
  anyOf: (value, of, at, file) =>
    list(of).some((one) => wrongIn(value, schema(one), at, file).length === 0) ? [] : [`${at} is none of several`],
  oneOf: (value, of, at, file) =>
    list(of).filter((one) => wrongIn(value, schema(one), at, file).length === 0).length === 1 ? [] : [`${at} is not one of several`],
  not: (value, of, at, file) => (wrongIn(value, schema(of), at, file).length > 0 ? [] : [`${at} is what it must not be`]),
};

const held = new Map<string, Schema>();

function read(file: string): Schema {
  const known = held.get(file) ?? schema(JSON.parse(readFileSync(file, "utf8")));
  held.set(file, known);
  return known;
}

/** What is wrong with a value by a JSON schema. A keyword that is not known here throws, so that none is passed over. */
function wrongIn(value: unknown, of: Schema, at: string, file: string): readonly string[] {
  return Object.entries(of).flatMap(([keyword, what]) => {
    if (SAYS_NOTHING.has(keyword)) return [];
    const check = KEYWORDS[keyword] ?? assert.fail(`the keyword ${keyword} of ${file} is not known`);
    return check(value, what, at, file, of);
  });
}

/** What is wrong with a value by the JSON schema in a file; nothing where it fits. */
export function schemaErrors(value: unknown, file: string): readonly string[] {
  return wrongIn(value, read(file), "it", file);
}
