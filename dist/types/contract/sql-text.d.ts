/** What a SQL text says of itself, seen without parsing SQL: literals and comments left out, its words remain. */
/** Whether a table of that name is read: it stands after FROM or JOIN, and no part of the query defines it. */
export declare function readsTable(query: string, name: string): boolean;
/** Whether a query asks for the time, a random number, or a sample: what it gives changes while the data does not. */
export declare function readsClockOf(query: string, columns: readonly string[]): boolean;
/** Whether any of the names occurs as a word. */
export declare function mentions(query: string, names: ReadonlySet<string>): boolean;
