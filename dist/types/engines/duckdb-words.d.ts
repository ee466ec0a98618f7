/** What DuckDB says of a failure, without the values that it quotes: they are data. */
export declare function withoutValues(words: string, query: string): string;
