/** Commands as they are typed into a POSIX shell. */

/** One word, quoted where a shell would take it for something else. */
const shellWord = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

export const shellCommand = (words: readonly string[]): string => words.map(shellWord).join(" ");
