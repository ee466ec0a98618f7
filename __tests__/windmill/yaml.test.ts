import { expect, test } from "vitest";
import { parseYaml } from "../../src/windmill/yaml.ts";

const doubled = async (text: string) =>
  (await parseYaml(text)).faults.filter((it) => it.kind === "duplicate-key").map((it) => it.at);

test.each([
  ["texts", "a: 1\nb: 2\na: 3\n", [10]],
  ["numbers", "1: a\n1: b\n", [5]],
  ["a text after a number of the same look", "1: a\n'1': b\n", []],
  ["a number after such a text", "'1': a\n1: b\n", []],
  ["texts beside such a number", "'1': a\n1: b\n'1': c\n", [13]],
  ["numbers beside such a text", "1: a\n'1': b\n1: c\n", [12]],
  ["nulls", "~: a\nnull: b\n", [5]],
  ["texts after a key that is a list", "? [a]\n: 1\nb: 2\nb: 3\n", [15]],
  ["an empty text after a key that is a list", "? [a]\n: 1\n'': 2\n", []],
  ["keys of maps within", "a: {b: 1, c: 2}\nd: {b: 1, b: 2}\n", [26]],
])("finds which keys stand twice: %s", async (_, text, at) => {
  expect(await doubled(text)).toEqual(at);
});
