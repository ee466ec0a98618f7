/** Contracts of many models: what of them a provider is shown, and what becomes of a prompt that nobody can pay for. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fireFlow, workspace } from "../support/bundle.ts";
import { type OpenAiServer, program, startOpenAiServer } from "../support/openai-server.ts";
import { rightProgram } from "../support/orders.ts";

const COUNT = 50;
const numbers = Array.from({ length: COUNT }, (_, index) => index);

/** Each model has a field of a definition of its own, which stands on another one; the two sides share one more. */
const contract = [
  "dataContractSpecification: 1.2.0",
  "id: shop",
  "info:",
  "  title: Shop",
  "models:",
  ...numbers.flatMap((it) => [
    `  table_${it}:`,
    "    type: table",
    "    fields:",
    `      customer: {$ref: '#/definitions/customer', required: true}`,
    `      own_${it}: {$ref: '#/definitions/own_${it}'}`,
    ...(it === 7 ? ["      amount: {type: number, required: true, minimum: 0, maximum: 1000}"] : []),
    ...(it === 31
      ? ["      orders: {type: integer, required: true}", "      total: {type: number, required: true}"]
      : []),
  ]),
  "definitions:",
  "  customer: {type: string, minLength: 1, maxLength: 12}",
  ...numbers.flatMap((it) => [
    `  own_${it}: {$ref: '#/definitions/base_${it}', description: The ${it}th field of its own.}`,
    `  base_${it}: {type: string, maxLength: ${100 + it}}`,
  ]),
  "",
].join("\n");

let here: ReturnType<typeof workspace>;
let server: OpenAiServer;
beforeEach(async () => {
  here = workspace({ "shop.yaml": contract });
  server = await startOpenAiServer(() => program(rightProgram));
});
afterEach(async () => {
  await server.close();
  here.remove();
});

const generate = (...more: readonly string[]) => {
  const what = ["--contract", "shop.yaml", "--input-model", "table_7", "--output-model", "table_31"];
  const how = ["--cases", "cases.json", "--task", "Total them.", "--program", "totals.py", "--report-dir", "out"];
  const who = ["--model", "m", "--base-url", server.url];
  return fireFlow(["generate", ...what, ...how, ...who, ...more], { cwd: here.folder });
};

/** The numbers behind a word, in the order of their first appearance. */
const numbersOf = (text: string, word: string) => [
  ...new Set([...text.matchAll(new RegExp(`\\b${word}_(\\d+)`, "g"))].map(([, it]) => Number(it))),
];

describe("a contract of many models", { timeout: 60_000 }, () => {
  it("is shown by its two models and what they refer to, and nothing else of it", async () => {
    const { code } = await generate();
    expect(code).toBe(0);
    const prompt = here.read("out/prompts/1.md");
    expect(server.requests[0]?.prompt).toBe(prompt);
    for (const word of ["table", "own", "base"]) expect(numbersOf(prompt, word)).toEqual([7, 31]);
    expect(prompt).toContain("customer: {type: string, minLength: 1, maxLength: 12}");
    expect(prompt.length).toBeLessThan(contract.length);
  });

  it("that does not fit into the token budget is refused with the count, and nobody is asked", async () => {
    const { code, document } = await generate("--token-budget", "500");
    expect(code).toBe(2);
    expect(document).toMatchObject({ result: "refused", stop: { reason: "token-budget" }, attempts: [] });
    const [, size, least] =
      /^the first prompt has about (\d+) tokens and token-budget is 500; raise token-budget above (\d+),/.exec(
        document.stop?.detail ?? "",
      ) ?? [];
    expect(server.requests).toHaveLength(0);
    expect(Number(least)).toBeGreaterThan(Number(size));
    // What it says helps.
    expect((await generate("--token-budget", String(Number(least) + 200))).code).toBe(0);
  });
});
