import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readsClockOf } from "../../src/contract/sql-text.ts";
import { cachedDuckdb, findDuckdb, openDuckdb } from "../../src/engines/index.ts";
import { makeScratch, removeScratch } from "../../src/system/scratch.ts";
import type { Job, Sandbox } from "../../src/types/execution.ts";
import type { Value } from "../../src/types/value.ts";
import { openSandbox, valid } from "../support/contained.ts";
import { ask, openSql } from "../support/duckdb.ts";
import { array, field, map, model, object } from "../support/models.ts";

const sql = openSql(1_500);
const exactly = (text: string) => ({ kind: "number", text, exact: true });
const failed = (reason: unknown) => ({ kind: "failed", reason });

const numbers = model({
  cardinality: "many",
  fields: [field("id", "integer", { required: false }), field("amount", "number", { required: false })],
});

describe("records are rows without loss", { timeout: 60_000 }, () => {
  it("keeps every integer up to 127 bits and every number of up to 38 digits", async () => {
    const integers = fc.bigInt({ min: -(2n ** 127n - 1n), max: 2n ** 127n - 1n });
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, scale]) => Number(`${digits}e-${scale}`));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: integers, amount: decimals }), { minLength: 1, maxLength: 40 }),
        async (records) => {
          const queries = records.flatMap(({ id, amount }, row) => [
            `SELECT COUNT(*) FROM output WHERE rowid = ${row} AND id = ${id}::HUGEINT`,
            `SELECT COUNT(*) FROM output WHERE rowid = ${row} AND amount = '${amount}'::DECIMAL(38, 15)`,
          ]);
          const outcomes = await ask(sql, numbers, records, ...queries);
          expect(outcomes).toEqual(queries.map(() => exactly("1")));
        },
      ),
      { numRuns: 6 },
    );
  });

  it("adds decimals exactly, and takes floating point only where decimals have no room", async () => {
    const tenths = [0.1, 0.2, 1e-7].map((amount) => ({ id: 1, amount }));
    expect(await ask(sql, numbers, tenths, "SELECT SUM(amount) FROM output")).toEqual([exactly("0.3000001")]);
    const far = [1e300, 1e-300].map((amount) => ({ id: 1, amount }));
    expect(await ask(sql, numbers, far, "SELECT MAX(amount) FROM output", "SELECT MIN(amount) FROM output")).toEqual([
      { kind: "number", text: "1e+300", exact: false },
      { kind: "number", text: "1e-300", exact: false },
    ]);
  });

  it.each<[string, Value]>([
    ["an integer of more than 128 bits", { id: 2n ** 130n }],
    ["an integer too long to stand beside small decimals", { amount: 10n ** 40n + 1n }],
    ["half of a surrogate pair", { note: "\ud800" }],
    ["a timestamp finer than a microsecond", { at: "2024-01-01T00:00:00.0000001Z" }],
    ["text where a number is due", { id: "1" }],
    ["no object", 7],
  ])("does not round %s", async (_, record) => {
    const wide = model({
      fields: [...numbers.fields, field("note", "string", { required: false }), field("at", "timestamp")],
    });
    expect(await ask(sql, wide, [record], "SELECT COUNT(*) FROM output")).toEqual([failed(expect.any(String))]);
  });

  it("knows nulls, dates, times, nested objects, lists, maps and anything", async () => {
    const rich = model({
      cardinality: "many",
      fields: [
        field("day", "date"),
        field("seen", "timestamp"),
        field("local", "timestamp_ntz"),
        field("time", "time"),
        field("who", object([field("first name", "string"), field("age", "integer")])),
        field("lines", array(object([field("sku", "string"), field("n", "integer")]))),
        field("counts", map("integer")),
        field("extra", "any"),
        field("yes", "boolean"),
        field('odd "name"', "string"),
      ],
    });
    const record = {
      day: "2024-02-29",
      seen: "2024-01-01T00:30:00+02:00",
      local: "2024-01-01T00:30:00.123456",
      time: "10:00:00.5",
      who: { "first name": "Zoë", age: null },
      lines: [
        { sku: "a\0b", n: 2n ** 62n },
        { sku: 'quote " and \\', n: 1 },
      ],
      counts: { ["__proto__"]: 3, other: null },
      extra: { deep: [1, { x: 1.5 }] },
      yes: true,
      'odd "name"': "x",
    };
    const hold = [
      "day = DATE '2024-02-29'",
      "seen = TIMESTAMPTZ '2023-12-31 22:30:00+00'",
      "hour(seen) = 22",
      "local = TIMESTAMP '2024-01-01 00:30:00.123456'",
      "time = TIME '10:00:00.5'",
      `who."first name" = 'Zoë' AND who.age IS NULL`,
      "len(lines) = 2 AND lines[1].n = 4611686018427387904 AND lines[1].sku = 'a' || chr(0) || 'b'",
      "lines[2].sku = 'quote \" and \\'",
      "counts['__proto__'] = 3 AND cardinality(counts) = 2",
      "(extra->>'$.deep[1].x')::DOUBLE = 1.5",
      `yes AND "odd ""name""" = 'x'`,
    ];
    const outcomes = await ask(
      sql,
      rich,
      [record, {}],
      ...hold.map((it) => `SELECT COUNT(*) FROM orders WHERE ${it}`),
      "SELECT COUNT(*) FROM orders WHERE day IS NULL AND who IS NULL AND counts IS NULL AND extra IS NULL",
    );
    expect(outcomes).toEqual([...hold, "null"].map(() => exactly("1")));
  });
});

const loud = "s3cret-value";

describe("foreign queries", { timeout: 120_000 }, () => {
  const texts = model({ cardinality: "many", fields: [field("id", "integer"), field("note", "string")] });
  const records = [{ id: 1, note: loud }];
  const asked = (...queries: readonly string[]) => ask(sql, texts, records, "SELECT COUNT(*) FROM output", ...queries);

  it.each([
    "COPY output TO '/tmp/x.csv'",
    "SELECT COUNT(*) FROM read_csv('/etc/passwd')",
    "SELECT COUNT(*) FROM read_text('/etc/passwd')",
    "SELECT COUNT(*) FROM read_text('/rows.ndjson')",
    "SELECT COUNT(*) FROM '/etc/passwd'",
    "SELECT COUNT(*) FROM glob('/*')",
    "INSTALL httpfs",
    "LOAD httpfs",
    "SELECT COUNT(*) FROM read_csv('https://example.org/x.csv')",
    "ATTACH '/tmp/x.db'",
    "SET threads = 64",
    "SET enable_external_access = true",
    "PRAGMA threads = 64",
    "SELECT length(getenv('HOME'))",
    "INSERT INTO output SELECT * FROM output",
    "DROP TABLE output",
    "CREATE TABLE x AS SELECT 1",
    "SELECT 1; DROP TABLE output",
    "SELECT $1",
    "EXPLAIN SELECT 1",
    "SELECT COUNT(*) FROM enable_logging('QueryLog', storage = 'stdout')",
    `SELECT COUNT(*) FROM "Enable_Logging"/**/('QueryLog', storage = 'stdout')`,
    "WITH t AS (FROM enable_logging('QueryLog')) SELECT COUNT(*) FROM t",
    "SELECT (SELECT COUNT(*) FROM disable_logging())",
    "SELECT COUNT(*) FROM enable_profiling()",
    "SELECT COUNT(*) FROM duckdb_logs()",
    "SELECT COUNT(*) FROM duckdb_logs",
    "SELECT COUNT(*) FROM pragma_version()",
    "SELECT COUNT(*) FROM pg_catalog.pg_class",
    "SELECT COUNT(*) FROM query('FROM enable_logging()')",
    "SELECT COUNT(*) FROM query_table('duckdb_logs')",
    "SELECT COUNT(*) FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))",
    "SELECT COUNT(*) FROM checkpoint()",
    "SELECT COUNT(write_log('x')) FROM output",
    "SELECT COUNT(*) FROM (SHOW TABLES)",
  ])("cannot do more than read the tables: %s", async (query) => {
    const [before, outcome, after] = await asked(query, "SELECT COUNT(*) FROM output");
    expect(outcome).toEqual(failed(expect.any(String)));
    expect([before, after]).toEqual([exactly("1"), exactly("1")]);
  });

  it("end within their limits, and leave the others to be judged", async () => {
    const outcomes = await asked(
      "WITH RECURSIVE t AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM t) SELECT COUNT(*) FROM t",
      "SELECT length(repeat('x', 2000000000))",
      "SELECT max(len(l)) FROM (SELECT list(a.i || repeat('y', 100)) AS l FROM range(10000) a(i), range(10000) b(i))",
      "SELECT COUNT(*) FROM range(100000000000)",
      "SELECT COUNT(*) + 1 FROM output",
    );
    expect(outcomes.map((it) => it.kind)).toEqual(["number", "failed", "failed", "failed", "failed", "number"]);
    expect(outcomes.at(-1)).toEqual(exactly("2"));
    expect(outcomes[1]).toEqual(failed("it took longer than 1.5 s"));
  });

  it.each([
    ["nothing", "SELECT 1 WHERE false", /no row/],
    ["NULL", "SELECT SUM(id) FROM output WHERE false", /NULL/],
    ["several rows", "SELECT i FROM range(5000000) t(i)", /more than one row/],
    ["several columns", "SELECT 1, 2", /2 columns/],
    ["text", "SELECT note FROM output", /VARCHAR/],
    ["true or false", "SELECT COUNT(*) = 1 FROM output", /BOOLEAN/],
    ["no number", "SELECT 'NaN'::DOUBLE", /NaN/],
  ])("decide nothing where they give %s", async (_, query, reason) => {
    const [, outcome] = await asked(query);
    expect(outcome).toEqual(failed(expect.stringMatching(reason)));
  });

  it("tell no value of the data in what went wrong", async () => {
    const [, outcome] = await asked("SELECT SUM(note::INTEGER) FROM output");
    expect(outcome).toEqual(failed(expect.stringContaining("Conversion Error")));
    expect(JSON.stringify(outcome)).not.toContain(loud);
  });

  it("are looked at without data", async () => {
    const tables = [{ name: "output", aliases: ["orders"], model: texts }];
    const faults = await sql.check(tables, ["SELECT COUNT(*) FROM orders", "SELECT x FROM orders", "SELEC 1"]);
    expect(faults).toEqual([
      undefined,
      expect.stringContaining('"x" not found'),
      expect.stringContaining("syntax error"),
    ]);
  });

  it.each([
    ["range", "SELECT COUNT(*) + 2 FROM output, range(1)"],
    ["unnest", "SELECT COUNT(*) FROM output, UNNEST([1, 2, 3])"],
    ["json_each", `SELECT SUM(value::INTEGER) FROM json_each('{"a": 1, "b": 2}')`],
    ["a subquery", "WITH t(n) AS (VALUES (3)) SELECT MAX(n) FROM t"],
  ])("may make rows with %s", async (_, query) => {
    expect(await asked(query)).toEqual([exactly("1"), exactly("3")]);
  });

  it("see the rows of their own set only", async () => {
    const sets = await sql.fill([{ name: "output", aliases: [], model: texts }]);
    for (const ids of [[1], [], ["odd"], [2, 3]]) {
      for (const id of ids) sets.add(0, { id, note: "" });
      sets.next();
    }
    const outcomes = await sets.evaluate(["SELECT COALESCE(SUM(id), 0) FROM output"]);
    expect(outcomes.flat()).toEqual([
      exactly("1"),
      exactly("0"),
      failed(expect.stringContaining('"id"')),
      exactly("5"),
    ]);
  });
});

/** The engine in a sandbox that tells of its jobs, and may change what comes of them. */
async function watched(run: (job: Job, sandbox: Sandbox) => ReturnType<Sandbox["run"]>, queryMs?: number) {
  const sandbox = await openSandbox("bubblewrap");
  return openDuckdb({
    find: () => findDuckdb(process.env, false),
    sandbox: async () => ({
      ok: true,
      value: { ...sandbox, name: sandbox.name, run: (job: Job) => run(job, sandbox) } as Sandbox,
      findings: [],
    }),
    ...(queryMs !== undefined && { queryMs }),
  });
}

describe("the engine", { timeout: 60_000 }, () => {
  it.each([
    "[1]",
    "null",
    "2026-11-22 QueryLog {",
    '{"set":0,"query":1,"outcome":{"kind":"number","text":"7","exact":true}}',
  ])("takes a line without its mark for the fault of the query that was under way: %s", async (line) => {
    const loud = await watched(async (job, sandbox) => {
      const execution = await sandbox.run(job);
      const lines = Buffer.from(execution.stdout).toString("utf8").split("\n");
      const second = lines.findIndex((it) => it.includes('"query":1'));
      return { ...execution, stdout: Buffer.from(lines.toSpliced(second + 1, 0, line).join("\n")) };
    });
    const queries = [1, 2, 3].map((it) => `SELECT COUNT(*) + ${it} FROM output`);
    expect(await ask(loud, numbers, [{ id: 1 }], ...queries)).toEqual([
      exactly("2"),
      failed("it wrote among the answers of the engine"),
      exactly("4"),
    ]);
  });

  it("shares sets and queries out to as many children as have the time for them", async () => {
    let children = 0;
    const counting = await watched((job, sandbox) => {
      children += 1;
      expect(job.limits.timeoutMs).toBeLessThanOrEqual(600_000);
      return sandbox.run(job);
    }, 150_000);
    const filled = async (queries: number) => {
      const sets = await counting.fill([{ name: "output", aliases: [], model: numbers }]);
      for (const id of [1, 2, 3, 4]) {
        sets.add(0, { id });
        sets.next();
      }
      return sets.evaluate(Array.from({ length: queries }, (_, it) => `SELECT SUM(id) * 10 + ${it} FROM output`));
    };
    expect(await filled(1)).toEqual([10, 20, 30, 40].map((it) => [exactly(String(it))]));
    expect(children).toBe(2);
    expect(await filled(4)).toEqual(
      [10, 20, 30, 40].map((it) => [0, 1, 2, 3].map((query) => exactly(String(it + query)))),
    );
    expect(children).toBe(10);
  });

  it("ends when it is told to, and says nothing of what it was asked", async () => {
    const sets = await sql.fill([{ name: "output", aliases: [], model: numbers }]);
    sets.next();
    const stop = new AbortController();
    const asked = sets.evaluate(["SELECT COUNT(*) FROM range(100000000000)"], stop.signal);
    stop.abort(new Error("the time budget is spent"));
    await expect(asked).rejects.toThrow("the time budget is spent");
  });

  it("knows every function of which a later run gives another answer", async () => {
    const { folder } = valid(await findDuckdb(process.env, false));
    const { DuckDBInstance } = createRequire(join(folder, "x"))("@duckdb/node-api");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const reader = await connection.runAndReadAll(
      `SELECT DISTINCT function_name FROM duckdb_functions() WHERE stability IN ('VOLATILE', 'CONSISTENT_WITHIN_QUERY')
        OR macro_definition ILIKE '%current_timestamp%' OR macro_definition ILIKE '%now()%'`,
    );
    // The same in every run: names of where it runs, the query itself, what gives nothing, what only takes time.
    const steady = /^(?:current_(?:database|schemas?|query)|in_search_path|error|stats|sleep_ms|write_log)$/;
    const changing = reader.getRows().flatMap(([name]: [string]) => (steady.test(name) ? [] : [name]));
    expect(changing.length).toBeGreaterThan(15);
    expect(changing.filter((it: string) => !readsClockOf(`SELECT ${it}()`, []))).toEqual([]);
  });
});

it("is not installed to the end once nobody waits for it, and says that it begins", async () => {
  const server = createServer(() => {});
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const home = await makeScratch();
  const stop = new AbortController();
  const told: string[] = [];
  server.on("request", () => stop.abort(new Error("interrupted")));
  try {
    const environment = { HOME: home, PATH: process.env.PATH, NPM_CONFIG_REGISTRY: `http://127.0.0.1:${port}/` };
    const waiting = { signal: stop.signal, tell: (it: { readonly message: string }) => told.push(it.message) };
    await expect(findDuckdb(environment, false, waiting)).rejects.toThrow("interrupted");
    expect(told).toEqual([expect.stringMatching(/^installing DuckDB 1\.5\.6 /)]);
  } finally {
    server.closeAllConnections();
    server.close();
    await removeScratch(home);
  }
});

it("is installed only as it is pinned, from the registry that is set", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("something else");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const home = await makeScratch();
  try {
    const environment = { HOME: home, PATH: process.env.PATH, NPM_CONFIG_REGISTRY: `http://127.0.0.1:${port}/npm/` };
    expect(await findDuckdb(environment, false)).toMatchObject({
      ok: false,
      findings: [{ rule: "engine.duckdb-missing", message: expect.stringContaining("is not what was pinned") }],
    });
    expect(asked).toEqual(["/npm/@duckdb/node-api/-/node-api-1.5.6-r.1.tgz"]);
    expect(await cachedDuckdb(environment)).toMatchObject({ ok: false });
  } finally {
    server.close();
    await removeScratch(home);
  }
});

it("is not installed where that is forbidden: what to type is said", async () => {
  const found = await findDuckdb({ HOME: "/nowhere", PATH: process.env.PATH }, true);
  expect(found).toMatchObject({
    ok: false,
    findings: [
      {
        rule: "engine.duckdb-missing",
        message: expect.stringMatching(/forbids to install it\. Install it by hand: npm install --prefix \/nowhere\//),
      },
    ],
  });
});
