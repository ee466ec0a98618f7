/** Packages from the real registries: fetched by each language's own resolver, built offline, named in the proof. */
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute } from "../../src/execute.ts";
import { languages } from "../../src/languages/index.ts";
import type { Sandbox } from "../../src/types/execution.ts";
import type { LanguageName } from "../../src/types/language.ts";
import { openSandbox, stderrOf, stdoutOf, valid } from "../support/contained.ts";

let folder: string;
let sandbox: Sandbox;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  sandbox = await openSandbox("bubblewrap");
});
afterAll(() => rmSync(folder, { recursive: true }));

const newFolder = () => mkdtempSync(join(folder, "case-"));

async function prepare(name: LanguageName, source: string, dependencies: readonly string[], cache = newFolder()) {
  const toolchain = valid(await languages[name].find(process.env));
  return toolchain.prepare(source, newFolder(), sandbox, { timeoutMs: 150_000, cache, dependencies });
}

const python = `# fire-flow: dependencies python-dateutil@2.9.0
import sys
from dateutil.parser import parse
print(parse(sys.stdin.read()).date())
`;

const rust = `// fire-flow: dependencies itoa@1.0.15
use std::io::Read;
fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    println!("{}", itoa::Buffer::new().format(text.len()));
}
`;

const go = `// fire-flow: dependencies golang.org/x/text@0.14.0
package main

import (
	"fmt"
	"io"
	"os"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

func main() {
	text, _ := io.ReadAll(os.Stdin)
	fmt.Println(cases.Title(language.English).String(string(text)))
}
`;

describe("packages that are allowed", { timeout: 180_000 }, () => {
  it.each([
    ["python", python, "python-dateutil", "Jan 2 2006", "2006-01-02", { name: "python-dateutil", version: "2.9.0" }],
    ["rust", rust, "itoa", "four", "4", { name: "itoa", version: "1.0.15" }],
    ["go", go, "golang.org/x/text", "hello world", "Hello World", { name: "golang.org/x/text", version: "v0.14.0" }],
  ] as const)("%s", async (name, source, allowed, input, output, dependency) => {
    const prepared = valid(await prepare(name, source, [allowed]));
    expect(prepared.dependencies).toContainEqual({ ...dependency, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const limits = { timeoutMs: 10_000, memory: 256 * 1024 ** 2, output: 1000 };
    const done = await execute(prepared, input, limits, sandbox, "first");
    expect([stderrOf(done), stdoutOf(done)]).toEqual(["", `${output}\n`]);
  });

  it.each([
    ["python", python.replace("2.9.0", "2.0.99"), "python-dateutil"],
    ["rust", rust.replace("1.0.15", "1.0.999"), "itoa"],
    ["go", go.replace("0.14.0", "0.14.999"), "golang.org/x/text"],
  ] as const)("%s: a version that does not exist is the candidate's fault", async (name, source, allowed) => {
    const prepared = await prepare(name, source, [allowed]);
    expect(prepared.findings.map((it) => it.rule)).toEqual(["check.dependency-unknown"]);
  });

  it.each([
    ["python", python, "python-dateutil", { PIP_INDEX_URL: "http://user:hush@127.0.0.1:1/simple" }],
    ["go", go, "golang.org/x/text", { GOPROXY: "http://user:hush@127.0.0.1:1" }],
    [
      "rust",
      rust,
      "itoa",
      { CARGO_REGISTRY_DEFAULT: "own", CARGO_REGISTRIES_OWN_INDEX: "sparse+http://127.0.0.1:1/index/" },
    ],
  ] as const)("%s: asks the registry that its own variable names, and no other", async (name, source, allowed, env) => {
    const toolchain = valid(await languages[name].find({ ...process.env, ...env }));
    const settings = { timeoutMs: 60_000, cache: newFolder(), dependencies: [allowed] };
    const asked = toolchain.prepare(source, newFolder(), sandbox, settings);
    await expect(asked).rejects.toMatchObject({
      finding: { rule: "dependency.unavailable", message: expect.not.stringContaining("hush") },
    });
  });

  it("rust: takes everything from the registry that stands in for crates.io, under the same hashes", async () => {
    const asked: string[] = [];
    const mirror = createServer(async ({ url = "" }, response) => {
      asked.push(url);
      if (url === "/config.json") {
        response.end('{"dl":"https://static.crates.io/crates/{crate}/{crate}-{version}.crate"}');
        return;
      }
      const index = await fetch(`https://index.crates.io${url}`);
      response.writeHead(index.status).end(await index.text());
    });
    await new Promise<void>((listening) => mirror.listen(0, "127.0.0.1", listening));
    const { port } = mirror.address() as { port: number };
    const own = {
      CARGO_REGISTRY_DEFAULT: "my-own",
      CARGO_REGISTRIES_MY_OWN_INDEX: `sparse+http://127.0.0.1:${port}/`,
    };
    const toolchain = valid(await languages.rust.find({ ...process.env, ...own }));
    const settings = { timeoutMs: 150_000, cache: newFolder(), dependencies: ["itoa"] };
    const prepared = valid(await toolchain.prepare(rust, newFolder(), sandbox, settings));
    mirror.close();
    expect(asked).toContain("/it/oa/itoa");
    expect(prepared.dependencies?.[0]?.sha256).toBe("4a5f13b858c8d314ee3e8f639011f7ccefe71f97f96e50151fb991f267928e2c");
  });

  it("fetches nothing for a program that needs nothing", async () => {
    const cache = newFolder();
    const source = 'fn main() { println!("1"); }';
    expect(valid(await prepare("rust", source, ["serde", "serde_json"], cache)).dependencies).toBeUndefined();
    expect(existsSync(join(cache, "cargo/registry"))).toBe(false);
    expect(readdirSync(cache).sort()).toEqual(["cargo", "target"]);
  });
});
