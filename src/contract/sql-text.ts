/** What a SQL text says of itself, seen without parsing SQL: literals and comments left out, its words remain. */

/** Literals, quoted names, comments (nested ones cut short), words, and any other character. */
const TOKEN = /'(?:[^']|'')*'|\$(\w*)\$[\s\S]*?\$\1\$|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|[A-Za-z_][\w$]*|[^\s]/g;

interface Word {
  /** Lower case; a quoted name without its quotes. */
  readonly text: string;
  readonly quoted: boolean;
}

function wordsIn(query: string): readonly Word[] {
  return [...query.matchAll(TOKEN)].flatMap(([token]) => {
    if (/^(?:'|--|\/\*|\$\w*\$)/.test(token)) return [];
    const quoted = token.length > 1 && token.startsWith('"');
    return [{ text: (quoted ? token.slice(1, -1).replaceAll('""', '"') : token).toLowerCase(), quoted }];
  });
}

/** Where tables are named, until one of the others. */
const naming = new Set(["from", "join"]);
const ending = new Set(
  "select where group having order limit on using window qualify union except intersect".split(" "),
);

/** Whether a table of that name is read: it stands after FROM or JOIN, and no part of the query defines it. */
export function readsTable(query: string, name: string): boolean {
  const words = wordsIn(query);
  const bare = (at: number, ...texts: string[]) => {
    const word = words[at];
    return word !== undefined && !word.quoted && texts.includes(word.text);
  };
  /** By depth of parentheses: whether tables are named there. */
  const clauses: boolean[] = [false];
  let found = false;
  for (const [at, { text, quoted }] of words.entries()) {
    const level = clauses.length - 1;
    if (!quoted && text === "(") clauses.push(clauses[level] ?? false);
    else if (!quoted && text === ")") clauses.length = Math.max(1, level);
    else if (!quoted && naming.has(text)) clauses[level] = true;
    else if (!quoted && ending.has(text)) clauses[level] = false;
    else if (text === name) {
      if (bare(at + 1, "as") && bare(at + 2, "(", "materialized", "not")) return false;
      const named = bare(at - 1, "from", "join", ",", "(") && !bare(at + 1, ".", "(");
      if (named && clauses[level]) found = true;
    }
  }
  return found;
}

/** Functions, some without parentheses, that another run answers differently. */
const changing = new Set(
  `now today current_date current_time current_timestamp localtime localtimestamp get_current_time
  get_current_timestamp transaction_timestamp random uuid uuidv4 uuidv7 gen_random_uuid setseed`.split(/\s+/),
);

/** Whether a query asks for the time or a random number. A quoted name is a column. */
export const readsClockOf = (query: string, columns: readonly string[]): boolean => {
  const own = new Set(columns.map((it) => it.toLowerCase()));
  const words = wordsIn(query);
  return words.some(
    ({ text, quoted }, at) =>
      !quoted &&
      ((changing.has(text) && (!own.has(text) || words[at + 1]?.text === "(")) ||
        // With one argument it counts from today.
        (text === "age" && words[at + 1]?.text === "(")),
  );
};

/** Whether any of the names occurs as a word. */
export function mentions(query: string, names: ReadonlySet<string>): boolean {
  return wordsIn(query).some(({ text }) => names.has(text));
}
