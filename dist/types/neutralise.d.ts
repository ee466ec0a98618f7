/**
 * Foreign text (model answers, program output, contract values) made harmless before it is shown. Nothing is dropped
 * silently: what cannot be seen is written out as `\u{…}`.
 */
/** Text with its line feeds and tabs, everything else that is invisible written out. `\r\n` becomes `\n`. */
export declare const neutralise: (text: string) => string;
/** One line of at most `limit` characters. */
export declare function oneLine(text: string, limit?: number): string;
/** The first `limit` characters, never half of a surrogate pair; a cut is marked. */
export declare function cut(text: string, limit: number): string;
/**
 * Text for a runner's log, where `::command::` at the start of a line and `##[command]` anywhere are orders: both are
 * broken by a zero-width space.
 */
export declare const neutraliseForLog: (text: string) => string;
