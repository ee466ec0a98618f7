/** What DuckDB says of a failure, without the values that it quotes: they are data. */
export function withoutValues(words: string, query: string): string {
  // What is said here without DuckDB quotes nothing.
  if (!/^(?:[\w ]+:\s*)*[\w ]*Error: /.test(words)) return words;
  const known = (it: string) => query.includes(it);
  return words
    .replace(/'((?:[^']|'')*)'|"((?:[^"]|"")*)"/g, (whole, one?: string, two?: string) =>
      known(one ?? two ?? "") ? whole : "…",
    )
    .replace(/-?\d+(?:\.\d+)?/g, (digits) => (known(digits) || digits.length < 3 ? digits : "…"));
}
