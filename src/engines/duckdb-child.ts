/**
 * What runs DuckDB (`@duckdb/node-api`) in the sandbox, as text: a bundle has no file for it. It gets the package's
 * folder and the file of rows as arguments, and what to do on stdin. DuckDB itself may touch no file from the start:
 * rows are bound as texts. Its settings are locked before the first foreign query, and only single SELECTs are run that
 * call no function which sets or reads the engine itself, so that one instance serves all sets. For each thing done a line
 * comes out: a mark that no query knows, and JSON.
 */
export const child = String.raw`
const { createReadStream, readFileSync, writeSync } = require("node:fs");
const [, folder, rowsPath] = process.argv;
const { DuckDBInstance, StatementType, DuckDBTypeId } = require(folder);
const { mark, memory, queryMs, queries, sets, check, from, to, skip } = JSON.parse(readFileSync(0, "utf8"));

const say = (it) => {
  const bytes = Buffer.from("\n" + mark + JSON.stringify(it) + "\n");
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
};
const wordsOf = (error) => String(error && error.message).split("\n\nLINE ")[0].trim();
const quoted = (name) => '"' + name.replaceAll('"', '""') + '"';

async function* linesOf(path) {
  let parts = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      parts.push(chunk.subarray(start, end));
      yield parts.length === 1 ? parts[0].toString("utf8") : Buffer.concat(parts).toString("utf8");
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  }
}
const lines = rowsPath ? linesOf(rowsPath) : undefined;

const INTEGERS = [
  DuckDBTypeId.TINYINT, DuckDBTypeId.SMALLINT, DuckDBTypeId.INTEGER, DuckDBTypeId.BIGINT, DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT, DuckDBTypeId.USMALLINT, DuckDBTypeId.UINTEGER, DuckDBTypeId.UBIGINT, DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.BIGNUM, DuckDBTypeId.DECIMAL,
];
const FLOATS = [DuckDBTypeId.FLOAT, DuckDBTypeId.DOUBLE];

/** Table functions that make rows of their arguments. Others set the engine, read it, or run a text as a query. */
const MAKING = ["range", "generate_series", "unnest", "repeat", "repeat_row", "json_each", "json_tree"];
const SYSTEM_TABLE = /^(?:duckdb|pragma|sqlite|pg)_/i;
const SYSTEM_SCHEMA = /^(?:information_schema|pg_catalog)$/i;

/** What a SELECT, as DuckDB itself parsed it, does beyond reading the tables. */
function beyond(tree, names) {
  const open = [tree];
  while (open.length > 0) {
    const it = open.pop();
    if (typeof it !== "object" || it === null) continue;
    for (const member of Object.values(it)) open.push(member);
    const called = it.type === "TABLE_FUNCTION" ? it.function && it.function.function_name : undefined;
    if (it.type === "TABLE_FUNCTION" && !MAKING.includes(String(called).toLowerCase())) {
      return "it calls " + quoted(String(called)) + ", and of table functions a rule may call " + MAKING.join(", ") + " alone";
    }
    if (it.function_name === "write_log") return "it writes a log, where it may only read the tables";
    if (it.type === "SHOW_REF") return "it describes a table, where it may only read it";
    if (it.type !== "BASE_TABLE" || names.includes(String(it.table_name).toLowerCase())) continue;
    if (SYSTEM_TABLE.test(it.table_name) || SYSTEM_SCHEMA.test(it.schema_name)) {
      return "it reads " + quoted(it.table_name) + ", which is the engine's own table";
    }
  }
}

async function parse(connection, query) {
  const reader = await connection.runAndReadAll("SELECT json_serialize_sql($1::VARCHAR)", [query]);
  return JSON.parse(reader.getRows()[0][0]);
}

/** The statement, or what is wrong with the query itself. */
async function prepare(connection, query, names) {
  const extracted = await connection.extractStatements(query);
  if (extracted.count !== 1) return { fault: "it holds " + extracted.count + " statements, where one SELECT is due" };
  const tree = await parse(connection, query);
  const fault = tree.error ? undefined : beyond(tree, names);
  if (fault !== undefined) return { fault };
  const statement = await extracted.prepare(0);
  if (tree.error || statement.statementType !== StatementType.SELECT) return { fault: "it is no SELECT, and nothing else is run" };
  if (statement.parameterCount > 0) return { fault: "it has parameters, which nothing fills in" };
  if (statement.columnCount !== 1) return { fault: "it gives " + statement.columnCount + " columns, where one number is due" };
  const { typeId } = statement.columnType(0);
  const isFloat = FLOATS.includes(typeId);
  if (!isFloat && !INTEGERS.includes(typeId)) return { fault: "it gives " + statement.columnType(0) + ", where a number is due" };
  return { statement, isFloat };
}

const LATE = "it took longer than " + queryMs / 1000 + " s";

async function evaluate(connection, query, names, giveUp) {
  let timer, late = false, force;
  try {
    const { statement, isFloat, fault } = await prepare(connection, query, names);
    if (fault !== undefined) return { kind: "failed", reason: fault };
    timer = setTimeout(() => {
      late = true;
      connection.interrupt();
      // Some functions do not look whether they were interrupted.
      force = setTimeout(giveUp, 2000);
    }, queryMs);
    const result = await statement.stream();
    const values = [];
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
      for (let row = 0; row < chunk.rowCount && values.length < 2; row += 1) values.push(chunk.getColumnVector(0).getItem(row));
      if (values.length > 1) return { kind: "failed", reason: "it gives more than one row, where one number is due" };
    }
    if (values.length === 0) return { kind: "failed", reason: "it gives no row, where one number is due" };
    const [value] = values;
    if (value === null) return { kind: "failed", reason: "it gives NULL, where a number is due; COALESCE(…, 0) makes one of it" };
    const text = String(value);
    if (isFloat && !Number.isFinite(value)) return { kind: "failed", reason: "it gives " + text + ", which is no number" };
    return { kind: "number", text, exact: !isFloat };
  } catch (error) {
    return { kind: "failed", reason: late ? LATE : wordsOf(error) };
  } finally {
    clearTimeout(timer);
    clearTimeout(force);
  }
}

/** Rows that are bound at once. */
const MANY = 2000, LARGE = 1 << 20;

/** What is wrong with the rows, if anything; all of their lines are read. */
async function fill(connection, name, columns, rows) {
  let read = 0;
  try {
    await insertAll(connection, name, columns, rows, () => {
      read += 1;
      return lines.next();
    });
  } catch (error) {
    await leave(rows - read);
    return "the rows cannot be loaded: " + wordsOf(error);
  }
}

async function insertAll(connection, name, columns, rows, next) {
  const insert = await connection.prepare(
    "INSERT INTO " + quoted(name) + " SELECT unnest(CAST($1::JSON AS STRUCT(" + columns + ")[]), max_depth := 2)",
  );
  let batch = [], size = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    insert.bindVarchar(1, "[" + batch.join(",") + "]");
    batch = [];
    size = 0;
    await insert.run();
  };
  for (let row = 0; row < rows; row += 1) {
    const { value: line } = await next();
    batch.push(line);
    size += line.length;
    if (batch.length === MANY || size > LARGE) await flush();
  }
  await flush();
}

async function leave(count) {
  for (let row = 0; row < count; row += 1) await lines.next();
}

async function main() {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    memory_limit: memory,
    temp_directory: "",
    enable_external_access: "false",
    autoload_known_extensions: "false",
    autoinstall_known_extensions: "false",
  });
  const own = await instance.connect();
  await own.run("SET GLOBAL TimeZone = 'UTC'");
  await own.run("SET lock_configuration = true");
  for (const [set, { tables, leave: strange }] of sets.entries()) {
    if (set >= to) break;
    const names = tables.flatMap((it) => [it.name, ...it.aliases]).map((it) => it.toLowerCase());
    if (set < from || tables.length === 0) {
      await leave(tables.reduce((sum, it) => sum + it.rows, strange));
      continue;
    }
    let fault;
    for (const { name, aliases, columns, rows } of tables) {
      try {
        await own.run("CREATE OR REPLACE TABLE " + quoted(name) + " (" + columns + ")");
        for (const it of aliases) await own.run("CREATE OR REPLACE VIEW " + quoted(it) + " AS FROM " + quoted(name));
      } catch (error) {
        fault = fault || wordsOf(error);
      }
      if (fault === undefined) fault = await fill(own, name, columns, rows);
      else await leave(rows);
    }
    for (const [index, query] of queries.entries()) {
      if (skip[index]) continue;
      say({ set, query: index });
      if (fault !== undefined) say({ set, query: index, outcome: { kind: "failed", reason: fault } });
      else if (check) {
        const prepared = await prepare(own, query, names).catch((error) => ({ fault: wordsOf(error) }));
        const reason = prepared.fault;
        say({ set, query: index, outcome: reason === undefined ? { kind: "sound" } : { kind: "failed", reason } });
      } else {
        const connection = await instance.connect();
        const giveUp = () => {
          say({ set, query: index, reason: LATE });
          process.kill(process.pid, "SIGKILL");
        };
        say({ set, query: index, outcome: await evaluate(connection, query, names, giveUp) });
        connection.closeSync();
      }
    }
  }
  process.exit(0);
}

main().catch((error) => {
  say({ broken: wordsOf(error) });
  process.exit(3);
});
`;
