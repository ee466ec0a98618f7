import type { StringFormat } from "../types/contract.ts";
import type { Domain } from "./domain.ts";
import type { Words } from "./words.ts";
type Drawer = (words: Words) => Domain<string>;
/** How each format is drawn; `binary` and `password` are free text. Reserved names only: nothing real is addressed. */
export declare const FORMATS: Readonly<Record<StringFormat, Drawer | undefined>>;
export {};
