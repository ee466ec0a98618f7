import type { StringFormat } from "../types/contract.ts";
interface FormatCheck {
    /** For messages: `an email address`. */
    readonly noun: string;
    holds(text: string): boolean;
}
/** What texts of each format look like; `binary` and `password` say what a text is for and demand nothing of it. */
export declare const stringFormats: Readonly<Record<Exclude<StringFormat, "binary" | "password">, FormatCheck>>;
export {};
