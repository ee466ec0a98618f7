/** What data and contracts should never look like, given to the commands as files: each has its own finding and exit code. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startCommand } from "../src/commands/start.ts";
import type { Finding } from "../src/findings.ts";
import { findingsText } from "../src/reporters/text.ts";
import { folderWith } from "./support/surface.ts";

// Every run of a command listens to the signals of its process.
process.setMaxListeners(0);

const head = "apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n";
const contract = `${head}  - name: order
    physicalType: table
    properties:
      - {name: id, logicalType: integer, required: true, unique: true}
      - {name: note, logicalType: string}
`;
const folder = folderWith({ "contract.yaml": contract });
mkdirSync(join(folder, "folder"));
execFileSync("mkfifo", [join(folder, "fifo")]);

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((it) => (typeof it === "string" ? Buffer.from(it) : Buffer.from(it))));

async function run(command: "validate" | "lint", args: readonly string[]) {
  const { exitCode, outcome } = await startCommand(command, { entry: "terminal", args }, () => {});
  const findings: readonly Finding[] = outcome.findings;
  const told = findings
    .filter((it) => it.severity !== "notice")
    .map(({ rule, location }) => `${rule} ${location?.line}`);
  return { exitCode, told, findings };
}

const path = (name: string) => join(folder, name);
const validate = (name: string, by = "contract.yaml") =>
  run("validate", ["--contract", path(by), "--data", path(name)]);
const lint = (name: string) => run("lint", ["--contract", path(name)]);

const row = '{"id":1,"note":"a"}';
const nested = (levels: number) => `{"id":1,"note":${"[".repeat(levels)}${"]".repeat(levels)}}`;
const BOM = [0xef, 0xbb, 0xbf];

/** Data by what is wrong with it: the file's text, the finding with the line that it names, and the exit code. */
const data: readonly (readonly [what: string, name: string, content: Buffer, told: readonly string[]])[] = [
  ["JSON that is cut", "cut.json", bytes('[{"id":1,"note"'), ["format.invalid-json 1"]],
  ["a line that is cut", "cut.ndjson", bytes(`${row}\n{"id":`), ["format.invalid-json 2"]],
  ["JSON in single quotes", "quotes.json", bytes("[{'id': 1}]"), ["format.invalid-json 1"]],
  ["a byte order mark", "bom.json", bytes(BOM, `[${row}]`), ["format.bom 1"]],
  ["a byte order mark", "bom.ndjson", bytes(BOM, `${row}\n`), ["format.bom 1"]],
  ["CRLF", "crlf.json", bytes(`[\r\n${row}\r\n]\r\n`), []],
  ["CRLF", "crlf.ndjson", bytes(`${row}\r\n`), []],
  ["CRLF", "crlf.csv", bytes("id,note\r\n1,a\r\n"), []],
  ["a blank line between records", "blank.ndjson", bytes(`${row}\n\n{"id":2}\n`), ["format.blank-line 2"]],
  ["a blank line between rows", "blank.csv", bytes("id,note\n1,a\n\n2,b\n"), ["format.csv-ragged 3"]],
  ["blank lines at the end", "end.ndjson", bytes(`${row}\n\n\n`), []],
  ["a NUL byte", "nul.json", bytes('[{"id":1,\n"note":"a', [0], '"}]'), ["format.nul 2"]],
  ["a NUL byte", "nul.ndjson", bytes(`${row}\n`, [0], "\n"), ["format.nul 2"]],
  ["a NUL byte", "nul.csv", bytes("id,note\n1,a", [0], "\n"), ["format.nul 2"]],
  ["bytes that are no UTF-8", "latin.json", bytes('[{"id":1,"note":"', [0xff], '"}]'), ["format.not-utf8 1"]],
  ["bytes that are no UTF-8", "latin.ndjson", bytes(`${row}\n{"id":2,"note":"`, [0xe9], '"}\n'), ["format.not-utf8 2"]],
  ["bytes that are no UTF-8", "latin.csv", bytes("id,note\n1,", [0xc3, 0x28], "\n"), ["format.not-utf8 2"]],
  ["UTF-16", "utf16.json", Buffer.from(`[${row}]`, "utf16le"), ["format.nul 1"]],
  ["U+2028 in a text", "separator.ndjson", bytes('{"id":1,"note":"a\u2028b"}\n'), []],
  ["U+2028 in a text", "separator.csv", bytes("id,note\n1,a\u2028b\n"), []],
  ["100,000 levels", "deep.json", bytes(`[${nested(100_000)}]`), ["format.too-deep 1"]],
  ["100,000 levels", "deep.ndjson", bytes(`${row}\n${nested(100_000)}\n`), ["format.too-deep 2"]],
  ["100,000 levels without end", "endless.json", bytes("[".repeat(100_000)), ["format.invalid-json 1"]],
  ["NaN", "nan.json", bytes('[{"id":NaN}]'), ["format.invalid-json 1"]],
  ["Infinity", "infinity.ndjson", bytes('{"id":-Infinity}\n'), ["format.invalid-json 1"]],
  ["NaN", "nan.csv", bytes("id,note\nNaN,a\n"), ["schema.type 10"]],
  ["a number past all doubles", "huge.json", bytes('[{"id":1e400}]'), ["format.invalid-json 1"]],
  ["integers past 2^53 and 2^64 that differ by one", "large.json", bytes('[{"id":9007199254740993},{"id":9007199254740992},{"id":18446744073709551617},{"id":18446744073709551616}]'), []], // biome-ignore format: reads as one line
  ["integers past 2^53 that are one", "same.json", bytes('[{"id":9007199254740993},{"id":9007199254740993}]'), ["schema.unique 10"]], // biome-ignore format: reads as one line
  ["integers past 2^64 that are one", "same.csv", bytes("id,note\n18446744073709551617,a\n18446744073709551617,b\n"), ["schema.unique 10"]], // biome-ignore format: reads as one line
  ["a key that stands twice", "twice.json", bytes('[{"id":1,\n"id":2}]'), ["format.duplicate-key 2"]],
  ["a key that stands twice", "twice.ndjson", bytes(`${row}\n{"id":2,"id":3}\n`), ["format.duplicate-key 2"]],
  ["a column that stands twice", "twice.csv", bytes("id,note,id\n1,a,1\n"), ["format.csv-header 1"]],
  ["semicolons", "semicolons.csv", bytes("id;note\n1;a\n"), ["format.csv-header 1"]],
  ["tabs", "tabs.csv", bytes("id\tnote\n1\ta\n"), ["format.csv-header 1"]],
  ["ragged rows", "ragged.csv", bytes("id,note\n1,a\n1\n2,a,b\n"), ["format.csv-ragged 3"]],
  ["quotes, commas and line ends in quotes", "quoted.csv", bytes('id,note\n1,"a,""b""\nc"\n'), []],
  ["a quote within a value", "quote.csv", bytes('id,note\n1,a"b"\n'), ["format.invalid-csv 2"]],
  ["a quote that is never closed", "open.csv", bytes('id,note\n1,"a\n'), ["format.invalid-csv 2"]],
  ["`ID` for `id`", "case.json", bytes('[{"ID":1}]'), ["schema.required 10"]],
  ["`ID` for `id`", "case.csv", bytes("ID,note\n1,a\n"), ["format.csv-header 1"]],
  ["no bytes", "empty.json", bytes(""), ["format.empty 1"]],
  ["no bytes", "empty.ndjson", bytes(""), ["schema.no-records 1"]],
  ["no bytes", "empty.csv", bytes(""), ["format.empty 1"]],
  ["a scalar", "scalar.json", bytes("1"), ["schema.cardinality 7"]],
  ["lines of scalars", "scalars.ndjson", bytes("1\nnull\n"), ["schema.type 7"]],
];

describe("validate says of", () => {
  it.each(data)("%s in %s", async (_, name, content, told) => {
    writeFileSync(path(name), content);
    expect(await validate(name)).toMatchObject({ exitCode: told.length > 0 ? 1 : 0, told });
  });

  it.each([
    ["a folder", "folder", "file.directory"],
    ["a file that is not there", "missing.json", "file.missing"],
    ["a pipe that nobody writes to", "fifo", "file.not-regular"],
  ])("%s that nothing was judged", async (_, name, rule) => {
    const { exitCode, findings } = await validate(name);
    expect({ exitCode, rules: findings.map((it) => it.rule) }).toEqual({ exitCode: 2, rules: [rule] });
    expect(findings[0]?.message).toContain(path(name));
  });

  it.each([
    ["ndjson", "", "\n", "format.too-large 1"],
    ["json", "[", "]", "format.too-large 1"],
    ["json", '{"id":1,"note":"', '"}', "format.too-large undefined"],
    ["csv", "id,note\n", "\n", "format.too-large 2"],
  ])("a line of 200 MB in %s that it is one, in bounded memory", (format, before, after, told) => {
    const file = path(`long.${format}`);
    writeFileSync(file, Buffer.concat([Buffer.from(before), Buffer.alloc(200 * 1024 * 1024, "x"), Buffer.from(after)]));
    const start = JSON.stringify(join(import.meta.dirname, "../src/commands/start.ts"));
    const script = `
      const { startCommand } = await import(${start});
      const args = ["--contract", ${JSON.stringify(path("contract.yaml"))}, "--data", ${JSON.stringify(file)}];
      const { exitCode, outcome } = await startCommand("validate", { entry: "terminal", args }, () => {});
      const told = outcome.findings.map((it) => it.rule + " " + it.location?.line);
      console.log(JSON.stringify({ exitCode, told, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
    const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    const ran = JSON.parse(out) as { megabytes: number };
    expect(ran).toMatchObject({ exitCode: 1, told: expect.arrayContaining([told]) });
    expect(ran.megabytes).toBeLessThan(600);
  });

  it("a byte order mark before CSV, as spreadsheets write it, that it was read past: a warning", async () => {
    writeFileSync(path("bom.csv"), bytes(BOM, "id,note\n1,a\n"));
    const { exitCode, findings } = await validate("bom.csv");
    expect({ exitCode, found: findings.map((it) => `${it.severity} ${it.rule} ${it.location?.line}`) }).toEqual({
      exitCode: 0,
      found: ["warning format.bom 1"],
    });
    writeFileSync(path("bom.csv"), bytes(BOM, "id,note\nx,a\n"));
    expect(await validate("bom.csv")).toMatchObject({ exitCode: 1, told: ["format.bom 1", "schema.type 10"] });
    writeFileSync(path("bom.csv"), bytes(BOM, BOM, "id,note\n1,a\n"));
    expect(await validate("bom.csv")).toMatchObject({ exitCode: 1, told: ["format.bom 1", "format.bom 1"] });
  });

  it.each([
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("columns between %s what they are separated by", async (what, separator) => {
    writeFileSync(path("columns.csv"), `id${separator}note\n1${separator}a\n`);
    const { findings } = await validate("columns.csv");
    expect(findings[0]?.message).toContain(`it looks separated by ${what}; only commas are read: save it with commas`);
    writeFileSync(path("columns.csv"), `other${separator}name\n1${separator}a\n`);
    expect((await validate("columns.csv")).findings[0]?.message).not.toContain("separated");
  });

  it("extra keys and extra columns the same: a notice", async () => {
    writeFileSync(path("more.json"), '[{"id":1,"x":2}]');
    writeFileSync(path("more.csv"), "id,note,x\n1,a,2\n");
    for (const name of ["more.json", "more.csv"]) {
      const { exitCode, findings } = await validate(name);
      expect({ exitCode, found: findings.map((it) => `${it.severity} ${it.rule} ${it.actual}`) }).toEqual({
        exitCode: 0,
        found: ['notice schema.unknown-key "x"'],
      });
    }
  });

  it("an array that it holds many records, where the contract does not say", async () => {
    writeFileSync(path("unstated.yaml"), contract.replace("    physicalType: table\n", ""));
    writeFileSync(path("many.json"), '[{"id":1},{"id":1}]');
    writeFileSync(path("one.json"), '{"id":1}');
    expect(await validate("many.json", "unstated.yaml")).toMatchObject({ exitCode: 1, told: ["schema.unique 9"] });
    expect(await validate("one.json", "unstated.yaml")).toMatchObject({ exitCode: 0, told: [] });
    writeFileSync(path("stated.yaml"), contract.replace("physicalType: table", "customProperties: [{property: fireFlow.cardinality, value: one}]")); // biome-ignore format: reads as one line
    expect(await validate("many.json", "stated.yaml")).toMatchObject({ exitCode: 1, told: ["schema.cardinality 7"] });
  });

  it("a record that an odd pattern takes for ever to match that it does not hold, in time", async () => {
    const slow =
      "properties:\n      - {name: note, logicalType: string, logicalTypeOptions: {pattern: '^(a+)+(?=b)$'}}";
    writeFileSync(path("slow.yaml"), contract.replace("properties:", () => slow).replace(/ {6}- \{name: note, logicalType: string\}\n/, "")); // biome-ignore format: reads as one line
    writeFileSync(path("slow.json"), JSON.stringify([{ id: 1, note: `${"a".repeat(44)}!` }]));
    const { exitCode, told } = await validate("slow.json", "slow.yaml");
    expect({ exitCode, rules: told.filter((it) => !it.startsWith("contract.")) }).toEqual({ exitCode: 1, rules: ["schema.pattern 10"] }); // biome-ignore format: reads as one line
  });
});

/** Contracts by what is wrong with them: the finding with its line, and the exit code. */
const contracts: readonly (readonly [what: string, content: Buffer, told: string, exitCode: number])[] = [
  ["bytes that are no UTF-8", bytes("name: ", [0xff]), "file.encoding undefined", 2],
  ["a NUL byte", bytes(contract.replace("orders", "or\0ders")), "contract.unreadable 3", 2],
  ["no bytes", bytes(""), "contract.unreadable 1", 2],
  ["a tab for blanks", bytes(contract.replace("    physicalType", "\tphysicalType")), "contract.unreadable 8", 2],
  ["100,000 levels", bytes(`a: ${"[".repeat(100_000)}${"]".repeat(100_000)}`), "contract.unreadable 1", 2],
  ["aliases that multiply", bytes(["a0: &a0 [x, x]", ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join("\n")), "contract.too-large 1", 1], // biome-ignore format: reads as one line
  ["an alias that contains itself", bytes("a: &a [*a]"), "contract.alias 1", 1],
  ["a key that stands twice", bytes(`${contract}id: other\n`), "contract.duplicate-key 12", 1],
  ["a pattern that is none", bytes(contract.replace("string}", "string, logicalTypeOptions: {pattern: '(['}}")), "contract.pattern-invalid 11", 1], // biome-ignore format: reads as one line
  ["`id` beside `id`", bytes(`${contract}      - {name: id, logicalType: string}\n`), "contract.duplicate-key 12", 1],
  ["3 MB", bytes(`${contract}# ${"x".repeat(3 << 20)}`), "contract.too-large 1", 1],
  ["a byte order mark", bytes(BOM, contract), "", 0],
  ["CRLF", bytes(contract.replaceAll("\n", "\r\n")), "", 0],
  ["a pattern that backtracks for ever", bytes(contract.replace("string}", () => `string, logicalTypeOptions: {pattern: '^(a+)+(?=b)$'}, enum: [${"a".repeat(44)}]}`)), "contract.pattern-not-re2 11", 0], // biome-ignore format: reads as one line
  ["`id` beside `ID`, dots and quotes in names", bytes(`${contract}      - {name: ID, logicalType: integer}\n      - {name: a.b, logicalType: integer}\n      - {name: 'q"''', logicalType: integer}\n`), "", 0], // biome-ignore format: reads as one line
];

describe("lint says of a contract with", () => {
  it.each(contracts)("%s", async (what, content, told, exitCode) => {
    const name = `${what.replace(/\W+/g, "-")}.yaml`;
    writeFileSync(path(name), content);
    const said = await lint(name);
    expect(said).toMatchObject({ exitCode, told: told === "" ? [] : expect.arrayContaining([told]) });
  });

  it.each([
    ["a folder", "folder", "file.directory"],
    ["a file that is not there", "missing.yaml", "file.missing"],
    ["a pipe that nobody writes to", "fifo", "file.not-regular"],
  ])("%s in its place that there is none", async (_, name, rule) => {
    expect(await lint(name)).toMatchObject({ exitCode: 2, findings: [{ rule }] });
  });

  it("50 models of 500 fields nothing, and judges by it", async () => {
    const fields = Array.from({ length: 500 }, (_, index) => `      - {name: f${index}, logicalType: integer, required: ${index === 0}}\n`); // biome-ignore format: reads as one line
    const models = Array.from({ length: 50 }, (_, index) => `  - name: m${index}\n    physicalType: table\n    properties:\n${fields.join("")}`); // biome-ignore format: reads as one line
    writeFileSync(path("wide.yaml"), head + models.join(""));
    expect(await lint("wide.yaml")).toMatchObject({ exitCode: 0, told: [] });
    writeFileSync(path("wide.json"), '[{"f0":1},{"f499":"x"}]');
    const judged = await run("validate", ["--contract", path("wide.yaml"), "--data", path("wide.json"), "--output-model", "m49"]); // biome-ignore format: reads as one line
    expect(judged).toMatchObject({ exitCode: 1, told: [expect.stringMatching(/^schema.required/), expect.stringMatching(/^schema.type/)] }); // biome-ignore format: reads as one line
  });
});

describe("names with dots, quotes and in another case", () => {
  it("are compared as they are written", async () => {
    const odd = '      - {name: a.b, logicalType: integer}\n      - {name: "q\\"", logicalType: integer}\n      - {name: ID, logicalType: integer}\n'; // biome-ignore format: reads as one line
    writeFileSync(path("odd.yaml"), contract + odd);
    writeFileSync(path("odd.json"), JSON.stringify([{ id: 1, ID: "x", "a.b": "x", 'q"': "x", a: { b: 1 } }]));
    const { findings } = await validate("odd.json", "odd.yaml");
    expect(findings.map((it) => it.path)).toEqual(['$[*]["a.b"]', '$[*]["q\\""]', "$[*].ID", "$[*]"]);
    writeFileSync(path("odd.csv"), 'id,note,ID,a.b,"q"""\n1,a,2,3,4\n');
    expect(await validate("odd.csv", "odd.yaml")).toMatchObject({ exitCode: 0, told: [] });
  });
});

describe("every finding about a contract", () => {
  it("has a line, a column and an excerpt with a caret, whichever command tells it", async () => {
    const broken = `${contract}      - {name: x, logicalType: integr}\n      - {name: y, logicalType: string, required: maybe}\nowner: me\n`;
    writeFileSync(path("broken.yaml"), broken);
    for (const { findings } of [await lint("broken.yaml"), await validate("cut.json", "broken.yaml")]) {
      const own = findings.filter((it) => it.rule.startsWith("contract."));
      expect(own.map((it) => it.rule)).toEqual(["contract.type", "contract.value", "contract.structure"]);
      const text = findingsText(own, { source: () => broken });
      const lines = text.split("\n");
      for (const { location } of own) {
        const at = lines.findIndex((it) => it.startsWith(`  ${location?.line} | `));
        expect(lines[at + 1]?.indexOf("^")).toBe((lines[at] as string).indexOf("|") + 1 + (location?.column ?? 0));
      }
    }
  });
});
