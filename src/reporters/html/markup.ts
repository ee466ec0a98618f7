/** HTML from templates in which everything is text but what another template made. */
import { neutralise } from "../../neutralise.ts";

/** A symbol, which nothing that was parsed from JSON can carry. */
const markup: unique symbol = Symbol("markup");

/** Markup of our own. */
export interface Html {
  readonly [markup]: string;
}

export type Part = Html | string | number | undefined | readonly Part[];

/** Foreign text in it stays text, its invisible characters written out. */
export const html = (literals: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  [markup]: literals.map((literal, index) => literal + inert(parts[index])).join(""),
});

/** Text of our own that is markup as it stands, such as a style. */
export const verbatim = (own: string): Html => ({ [markup]: own });

export const textOf = (it: Html): string => it[markup];

function inert(part: Part): string {
  if (part === undefined) return "";
  if (typeof part === "number") return `${part}`;
  if (typeof part === "string") return neutralise(part).replace(/[&<>"'`]/g, (it) => `&#${it.charCodeAt(0)};`);
  return isList(part) ? part.map(inert).join("") : part[markup];
}

const isList = (part: Html | readonly Part[]): part is readonly Part[] => Array.isArray(part);
