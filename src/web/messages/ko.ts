import { EN, type Words } from "./en.ts";

export const KO: Words = EN;
