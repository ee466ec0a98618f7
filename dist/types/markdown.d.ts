/** Foreign text within a line of Markdown, a table's cell for one, cut after `limit` characters. */
export declare const escapeMarkdown: (text: string, limit?: number) => string;
/** Foreign text of several lines, which stay lines and mean nothing, cut after `limit` characters. */
export declare function quoteMarkdown(text: string, limit?: number): string;
/** Foreign text as code within a line; one that holds only space is shown as nothing. */
export declare function inlineCode(text: string, limit?: number): string;
/** A code block whose fence is longer than any run of backticks within. */
export declare function codeBlock(text: string, language?: string): string;
