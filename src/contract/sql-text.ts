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

/** What DuckDB takes for a function without parentheses, unless a column is called so. */
const bareFunctions = new Set(["current_date", "current_time", "current_timestamp", "localtime", "localtimestamp"]);

/** Functions that another run answers differently; `ago` counts from now, and so does `age` of one argument. */
const changing = new Set([
  ...bareFunctions,
  ..."now today ago current_localtime current_localtimestamp get_current_time get_current_timestamp".split(" "),
  ..."transaction_timestamp pg_conf_load_time pg_postmaster_start_time random setseed uuid uuidv4 uuidv7".split(" "),
  ..."gen_random_uuid current_connection_id current_query_id current_transaction_id txid_current".split(" "),
  ..."nextval currval".split(" "),
]);

/** Whether a query asks for the time, a random number, or a sample: what it gives changes while the data does not. */
export function readsClockOf(query: string, columns: readonly string[]): boolean {
  const own = new Set(columns.map((it) => it.toLowerCase()));
  const words = wordsIn(query);
  return words.some(({ text, quoted }, at) => {
    const next = words[at + 1];
    if (!quoted && (text === "tablesample" || (text === "using" && next?.text === "sample"))) return true;
    if (next?.text === "(" && !next.quoted) return changing.has(text) || (text === "age" && !severalIn(words, at + 1));
    // Quotes make no column of it where there is none.
    return bareFunctions.has(text) && words[at - 1]?.text !== "." && !own.has(text);
  });
}

/** Whether a comma stands between the arguments that open there. */
function severalIn(words: readonly Word[], start: number): boolean {
  let depth = 0;
  for (const { text, quoted } of words.slice(start)) {
    if (quoted) continue;
    if (text === "(" || text === "[" || text === "{") depth += 1;
    if (text === ")" || text === "]" || text === "}") depth -= 1;
    if (depth === 0) return false;
    if (depth === 1 && text === ",") return true;
  }
  return false;
}

/** Whether any of the names occurs as a word. */
export function mentions(query: string, names: ReadonlySet<string>): boolean {
  return wordsIn(query).some(({ text }) => names.has(text));
}
