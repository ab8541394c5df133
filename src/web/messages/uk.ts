import { EN, type Words } from "./en.ts";

export const UK: Words = EN;
