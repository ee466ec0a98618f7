/** A symbol, which nothing that was parsed from JSON can carry. */
declare const markup: unique symbol;
/** Markup of our own. */
export interface Html {
    readonly [markup]: string;
}
export type Part = Html | string | number | undefined | readonly Part[];
/** Foreign text in it stays text, its invisible characters written out. */
export declare const html: (literals: TemplateStringsArray, ...parts: readonly Part[]) => Html;
/** Text of our own that is markup as it stands, such as a style. */
export declare const verbatim: (own: string) => Html;
export declare const textOf: (it: Html) => string;
export {};
