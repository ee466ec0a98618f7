import { quote } from "../quote.ts";

const PLAIN_NAME = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

/** The path of a member: `$.items`, or `$["a.b"]` where the name could be mistaken for something else. */
export const member = (path: string, name: string): string =>
  PLAIN_NAME.test(name) ? `${path}.${name}` : `${path}[${quote(JSON.stringify(name))}]`;

/** The path of all items of an array. */
export const everyItem = (path: string): string => `${path}[*]`;

/** The path of all values of a map. */
export const everyValue = (path: string): string => `${path}.*`;
