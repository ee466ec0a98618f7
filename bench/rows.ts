/** Orders of ten fields each, as contract and data files in a folder. */
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";

export type RowFormat = "ndjson" | "csv";

const property = (name: string, logicalType: string, more: object = {}) => ({
  name,
  logicalType,
  required: true,
  ...more,
});
const properties = [
  property("order_id", "integer", { unique: true, logicalTypeOptions: { minimum: 1 } }),
  property("customer", "string", { logicalTypeOptions: { minLength: 3, maxLength: 40 } }),
  property("email", "string", { logicalTypeOptions: { pattern: "^[^@]+@[^@]+$" } }),
  property("country", "string", { logicalTypeOptions: { minLength: 2, maxLength: 2 } }),
  property("amount", "number", { logicalTypeOptions: { minimum: 0 } }),
  property("quantity", "integer", { logicalTypeOptions: { minimum: 1, maximum: 100 } }),
  property("discount", "number", { required: false }),
  property("ordered_at", "timestamp"),
  property("shipped", "boolean"),
  property("note", "string", { required: false }),
];
const countries = ["DE", "FR", "IT", "ES", "NL"];

const row = (index: number) => ({
  order_id: index + 1,
  customer: `customer ${(index * 7919) % 100_003}`,
  email: `user${index % 50_021}@example.com`,
  country: countries[index % 5],
  amount: ((index * 37) % 100_000) / 100,
  quantity: 1 + (index % 9),
  discount: index % 4 === 0 ? null : (index % 30) / 100,
  ordered_at: `2024-0${1 + (index % 9)}-1${index % 10}T0${index % 10}:30:00Z`,
  shipped: index % 3 === 0,
  note: `note number ${index % 1000}`,
});

/** Writes the data and a contract that it satisfies, whose only server is that data. */
export function writeRows(folder: string, format: RowFormat, count: number): { contract: string; data: string } {
  const data = join(folder, `rows-${count}.${format}`);
  const contract = `${data}.contract.yaml`;
  const delimiter = format === "csv" ? "," : "new_line";
  const server = { server: "local", type: "local", path: data, format: format === "csv" ? "csv" : "json", delimiter };
  const head = { apiVersion: "v3.1.0", kind: "DataContract", id: "rows", name: "rows", version: "1.0.0" };
  const schema = [{ name: "orders", physicalType: "table", properties }];
  writeFileSync(contract, JSON.stringify({ ...head, status: "active", servers: [server], schema }));
  const file = openSync(data, "w");
  if (format === "csv") writeSync(file, `${properties.map((it) => it.name).join(",")}\n`);
  for (let start = 0; start < count; start += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, count - start) }, (_, index) => {
      const it = row(start + index);
      return format === "csv" ? Object.values(it).join(",") : JSON.stringify(it);
    });
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
  return { contract, data };
}
