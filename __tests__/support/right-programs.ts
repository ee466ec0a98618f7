/** Programs that do what their contracts say, each with a contract of other features. They read stdin and write stdout. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { extractProgram } from "../../src/generate.ts";
import { python } from "../../src/languages/python.ts";
import type { FormatName } from "../../src/types/value.ts";
import { valid } from "./contained.ts";

export interface RightProgram {
  readonly what: string;
  readonly contract: string;
  /** Python. */
  readonly program: string;
  readonly input?: FormatName;
  readonly output?: FormatName;
}

const odcs = (version: string, input: string, output: string, table = false): string => {
  const kind = table ? "physicalType: table" : "logicalType: object";
  return `apiVersion: ${version}\nkind: DataContract\nid: it\nversion: 1.0.0\nstatus: active\nschema:
  - name: it_input\n    ${kind}\n    properties:\n${lines(input)}\n  - name: it_output\n    ${kind}\n${output}`;
};
const lines = (text: string): string => text.trim().replace(/^ */gm, "      ");
const properties = (text: string, quality = ""): string => `${quality}    properties:\n${lines(text)}\n`;
const rule = (expression: string): string =>
  `    quality: [{type: custom, engine: jsonata, implementation: ${JSON.stringify(expression)}}]\n`;

const own: readonly RightProgram[] = [
  {
    what: "enums and patterns",
    contract: odcs(
      "v3.2.0",
      `- {name: sku, logicalType: string, required: true, logicalTypeOptions: {pattern: "^[A-Z]{2}-[0-9]{3}$"}}
       - {name: size, logicalType: string, required: true, enum: [{value: S}, {value: M}, {value: L}]}
       - {name: qty, logicalType: integer, required: true, logicalTypeOptions: {minimum: 1, exclusiveMaximum: 100}}`,
      properties(
        `- {name: line, logicalType: string, required: true, logicalTypeOptions: {pattern: "^[A-Z]{2}-[0-9]{3}/[SML]$", minLength: 8, maxLength: 8}}
         - {name: rank, logicalType: integer, required: true, enum: [{value: 1}, {value: 2}, {value: 3}]}
         - {name: dozens, logicalType: number, required: true, logicalTypeOptions: {exclusiveMinimum: 0, maximum: 8.25}}`,
        rule('output.line = input.sku & "/" & input.size'),
      ),
    ),
    program: `
import json, sys
it = json.load(sys.stdin)
print(json.dumps({"line": it["sku"] + "/" + it["size"], "rank": "SML".index(it["size"]) + 1, "dozens": it["qty"] / 12}))`,
  },
  {
    what: "formats of texts",
    contract: odcs(
      "v3.1.0",
      `- {name: email, logicalType: string, required: true, logicalTypeOptions: {format: email}}
       - {name: id, logicalType: string, required: true, logicalTypeOptions: {format: uuid}}
       - {name: ip, logicalType: string, required: true, logicalTypeOptions: {format: ipv4}}
       - {name: home, logicalType: string, logicalTypeOptions: {format: uri}}`,
      properties(
        `- {name: mail, logicalType: string, required: true, classification: confidential, logicalTypeOptions: {format: email}}
         - {name: id, logicalType: string, required: true, logicalTypeOptions: {format: uuid}}
         - {name: net, logicalType: string, required: true, logicalTypeOptions: {format: ipv4}}
         - {name: home, logicalType: string, logicalTypeOptions: {format: uri}}`,
      ),
    ),
    program: `
import json, sys
it = json.load(sys.stdin)
net = ".".join(it["ip"].split(".")[:3] + ["0"])
print(json.dumps({"mail": it["email"], "id": it["id"], "net": net, "home": it.get("home")}))`,
  },
  {
    what: "maps",
    contract: `dataContractSpecification: 1.2.1
id: it
info: {title: It, version: 1.0.0}
models:
  it_input: {type: object, fields: {words: {type: array, required: true, items: {type: string, maxLength: 4}, maxItems: 9}}}
  it_output:
    type: object
    additionalFields: false
    quality: [{type: custom, engine: jsonata, implementation: "$same($sum([output.counts.*]), $count(input.words))"}]
    fields: {counts: {type: map, required: true, keys: {type: string}, values: {type: integer, minimum: 1, required: true}}}
`,
    program: `
import json, sys
counts = {}
for word in json.load(sys.stdin)["words"]:
    counts[word] = counts.get(word, 0) + 1
print(json.dumps({"counts": counts}))`,
  },
  {
    what: "arrays in arrays",
    contract: odcs(
      "v3.1.0",
      `- {name: rows, logicalType: array, required: true, logicalTypeOptions: {maxItems: 5}, items: {logicalType: array, items: {logicalType: integer, logicalTypeOptions: {minimum: -1000, maximum: 1000}}}}`,
      properties(
        `- {name: pairs, logicalType: array, required: true, items: {logicalType: array, logicalTypeOptions: {minItems: 2, maxItems: 2}, items: {logicalType: integer}}}
         - {name: distinct, logicalType: array, required: true, logicalTypeOptions: {uniqueItems: true}, items: {logicalType: integer}}`,
        rule("$count(output.pairs) = $count(input.rows)"),
      ),
    ),
    program: `
import json, sys
rows = json.load(sys.stdin)["rows"]
print(json.dumps({"pairs": [[len(row or []), sum(it or 0 for it in row or [])] for row in rows], "distinct": sorted({it for row in rows for it in row or [] if it is not None})}))`,
  },
  {
    what: "dates and timestamps, in NDJSON",
    contract: odcs(
      "v3.1.0",
      `- {name: day, logicalType: date, required: true, logicalTypeOptions: {minimum: "1950-01-01", maximum: "2050-12-31"}}
       - {name: at, logicalType: timestamp, required: true}
       - {name: local, logicalType: timestamp, logicalTypeOptions: {timezone: false}}
       - {name: clock, logicalType: time}`,
      properties(
        `- {name: next, logicalType: date, required: true, logicalTypeOptions: {exclusiveMinimum: "1950-01-01", maximum: "2051-01-01"}}
         - {name: at, logicalType: timestamp, required: true}
         - {name: local, logicalType: timestamp, logicalTypeOptions: {timezone: false}}
         - {name: clock, logicalType: time}
         - {name: year, logicalType: integer, required: true, logicalTypeOptions: {minimum: 1950, maximum: 2050}}`,
        rule("$same(output.at, input.at)"),
      ),
      true,
    ),
    input: "ndjson",
    output: "ndjson",
    program: `
import json, sys
from datetime import date, timedelta
for line in sys.stdin.read().split("\\n"):
    if line.strip():
        it = json.loads(line)
        day = date.fromisoformat(it["day"])
        print(json.dumps({"next": (day + timedelta(1)).isoformat(), "at": it["at"], "local": it.get("local"), "clock": it.get("clock"), "year": day.year}))`,
  },
  {
    what: "decimals, in CSV",
    contract: odcs(
      "v3.1.0",
      `- {name: price, logicalType: number, required: true, logicalTypeOptions: {minimum: 0, maximum: 10000, multipleOf: 0.01}}
       - {name: qty, logicalType: integer, required: true, logicalTypeOptions: {minimum: 0, maximum: 1000}}`,
      properties(
        `- {name: cents, logicalType: integer, required: true, logicalTypeOptions: {minimum: 0}}
         - {name: price, logicalType: number, required: true, logicalTypeOptions: {multipleOf: 0.01}}`,
        rule("$near($sum(output.cents), $sum(input.(price * qty)) * 100)"),
      ),
      true,
    ),
    input: "csv",
    output: "csv",
    program: `
import csv, sys
from decimal import Decimal
rows = csv.DictReader(sys.stdin)
out = csv.writer(sys.stdout)
out.writerow(["cents", "price"])
for row in rows:
    out.writerow([int(Decimal(row["price"]) * int(row["qty"]) * 100), row["price"]])`,
  },
  {
    what: "keys and metrics",
    contract: odcs(
      "v3.1.0",
      `- {name: id, logicalType: integer, required: true, primaryKey: true, logicalTypeOptions: {minimum: 0, maximum: 1000000}}
       - {name: name, logicalType: string, logicalTypeOptions: {maxLength: 5}}`,
      properties(
        `- {name: id, logicalType: integer, required: true, primaryKey: true, unique: true, quality: [{metric: nullValues, mustBe: 0}, {metric: duplicateValues, mustBe: 0}]}
         - {name: name, logicalType: string, required: true, quality: [{metric: missingValues, arguments: {missingValues: [null, "?"]}, mustBe: 0, unit: percent}, {metric: invalidValues, arguments: {pattern: "^[^?]"}, mustBe: 0}]}
         - {name: half, logicalType: string, required: true, quality: [{metric: invalidValues, arguments: {validValues: [even, odd]}, mustBe: 0}]}`,
        `    quality:\n      - {metric: rowCount, mustBeBetween: [0, 10000]}\n      - {metric: duplicateValues, arguments: {properties: [id, name]}, mustBe: 0}\n      - {type: custom, engine: jsonata, implementation: "$same(output.id, $sort(input.id))"}\n`,
      ),
      true,
    ),
    program: `
import json, sys
rows = sorted(json.load(sys.stdin), key=lambda it: it["id"])
print(json.dumps([{"id": it["id"], "name": "n" + (it.get("name") or ""), "half": "odd" if it["id"] % 2 else "even"} for it in rows]))`,
  },
  {
    what: "what may be null or absent",
    contract: `dataContractSpecification: 0.9.3
id: it
info: {title: It, version: 1.0.0}
models:
  it_input:
    type: object
    fields: {a: {type: int, required: true}, b: {type: double}, c: {type: string, required: true, nullable: true}}
  it_output:
    type: object
    fields:
      a: {type: long, required: true}
      b: {type: double}
      c: {type: object, required: true, nullable: true, fields: {text: {type: string, required: true}, more: {type: boolean}}}
`,
    program: `
import json, sys
it = json.load(sys.stdin)
out = {"a": it["a"], "c": None if it["c"] is None else {"text": it["c"]}}
if it.get("b") is not None:
    out["b"] = it["b"]
print(json.dumps(out))`,
  },
  {
    what: "rows of CSV to lines of JSON",
    contract: odcs(
      "v3.0.2",
      `- {name: id, logicalType: integer, required: true}
       - {name: flag, logicalType: boolean, required: true}
       - {name: note, logicalType: string}`,
      properties(
        `- {name: id, logicalType: integer, required: true}
         - {name: note, logicalType: string}`,
        rule("$same(output.id, input[flag].id)"),
      ),
      true,
    ),
    input: "csv",
    output: "ndjson",
    program: `
import csv, json, sys
for row in csv.DictReader(sys.stdin):
    if row["flag"] == "true":
        print(json.dumps({"id": int(row["id"]), "note": row["note"] or None}))`,
  },
  {
    what: "large integers and any text",
    contract: odcs(
      "v3.1.0",
      `- {name: n, logicalType: integer, required: true, logicalTypeOptions: {format: i64}}
       - {name: text, logicalType: string, required: true, logicalTypeOptions: {maxLength: 12}}`,
      properties(
        `- {name: square, logicalType: integer, required: true, logicalTypeOptions: {minimum: 0}}
         - {name: reversed, logicalType: string, required: true, logicalTypeOptions: {maxLength: 12}}
         - {name: length, logicalType: integer, required: true, logicalTypeOptions: {minimum: 0, maximum: 12}}`,
      ),
    ),
    program: `
import json, sys
it = json.load(sys.stdin)
print(json.dumps({"square": it["n"] ** 2, "reversed": it["text"][::-1], "length": len(it["text"])}))`,
  },
];

const examples = join(import.meta.dirname, "../../examples");
const contractOf = (name: string): string => readFileSync(join(examples, name, "contract.yaml"), "utf8");

/** The program that passes, as the example's cassette has it. */
function recorded(name: string): string {
  const { exchanges } = parse(readFileSync(join(examples, name, "cassette.yaml"), "utf8")) as {
    exchanges: readonly { answer: { text: string } }[];
  };
  const text = exchanges.at(-1)?.answer.text ?? "";
  return valid(extractProgram({ text, finish: "stop" }, python));
}

export const rightPrograms: readonly RightProgram[] = [
  { what: "the example movies-python", contract: contractOf("movies-python"), program: recorded("movies-python") },
  {
    what: "the example airports-typescript, in Python",
    contract: contractOf("airports-typescript"),
    input: "csv",
    output: "json",
    program: `
import csv, json, sys
rows = list(csv.DictReader(sys.stdin))
states = []
for state in sorted({it["state"] for it in rows} - {"NA"}):
    here = [it for it in rows if it["state"] == state]
    north = max(here, key=lambda it: float(it["latitude"]))
    states.append({"state": state, "airports": len(here), "towns": len({it["city"] for it in here}), "northernmost": {"iata": north["iata"], "name": north["name"], "latitude": float(north["latitude"])}})
print(json.dumps({"airports": len(rows), "without_state": sum(it["state"] == "NA" for it in rows), "states": states}))`,
  },
  {
    what: "the example penguins-rust, in Python",
    contract: contractOf("penguins-rust"),
    program: `
import json, sys
rows = json.load(sys.stdin)
out = []
for species in sorted({it["Species"] for it in rows}):
    here = [it for it in rows if it["Species"] == species]
    females, males = (sum(it.get("Sex") == sex for it in here) for sex in ("FEMALE", "MALE"))
    masses = [it["Body Mass (g)"] for it in here if it.get("Body Mass (g)") is not None]
    out.append({"species": species, "penguins": len(here), "females": females, "males": males, "unsexed": len(here) - females - males, "islands": len({it["Island"] for it in here}), "weighed": len(masses), "total_mass_g": sum(masses), "heaviest_g": max(masses, default=None)})
print(json.dumps(out))`,
  },
  {
    what: "the example stocks-go, in Python",
    contract: contractOf("stocks-go"),
    program: `
import csv, sys
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
stocks = {}
for row in csv.DictReader(sys.stdin):
    month, _, year = row["date"].split()
    stocks.setdefault(row["symbol"], []).append((f"{year}-{MONTHS.index(month) + 1:02}", float(row["price"])))
out = csv.writer(sys.stdout, lineterminator="\\n")
out.writerow(["symbol", "months", "first_month", "last_month", "highest_price", "highest_month"])
for symbol, rows in stocks.items():
    months = [month for month, _ in rows]
    highest = max(price for _, price in rows)
    out.writerow([symbol, len(rows), min(months), max(months), highest, min(month for month, price in rows if price == highest)])`,
  },
  ...own,
];
