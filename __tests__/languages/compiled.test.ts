/** Finding the compilers. What they make of programs is in `__tests__/peers`, for compiling takes its time. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../src/languages/index.ts";
import { valid } from "../support/contained.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A PATH on which a tool is this script. */
function toolIs(name: string, script: string): { PATH: string } {
  const place = mkdtempSync(join(folder, "bin-"));
  writeFileSync(join(place, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { PATH: place };
}

/** A toolchain's folder with cargo in it, and a rustc on the PATH that stands in front of it. */
function rustIs(version: string, more = ""): { PATH: string; sysroot: string } {
  const sysroot = mkdtempSync(join(folder, "rust-"));
  mkdirSync(join(sysroot, "bin"));
  writeFileSync(join(sysroot, "bin/cargo"), "");
  const script = `${more}
case "$*" in
  "--print sysroot") echo ${sysroot} ;;
  -vV) printf 'rustc ${version}\\nrelease: ${version}\\nhost: x86_64-unknown-linux-gnu\\n' ;;
esac`;
  return { ...toolIs("rustc", script), sysroot };
}

describe("finding rust", () => {
  it("takes the toolchain behind the proxy", async () => {
    expect(valid(await languages.rust.find(rustIs("1.80.1"))).version).toBe("Rust 1.80.1");
  });

  it("passes over a rustc that is too old or has no cargo, and tells what to install", async () => {
    const old = rustIs("1.63.0");
    const bare = rustIs("1.80.0");
    rmSync(join(bare.sysroot, "bin/cargo"));
    const found = await languages.rust.find({ PATH: `${old.PATH}:${bare.PATH}` });
    expect(found).toMatchObject({ ok: false, findings: [{ rule: "toolchain.missing" }] });
    expect(found.findings[0]?.message).toMatch(/1\.63\.0.*no cargo beside it.*rustup/);
  });

  it("formats only where the toolchain has rustfmt", async () => {
    const place = rustIs("1.80.1");
    expect(valid(await languages.rust.find(place)).format).toBeUndefined();
    writeFileSync(join(place.sysroot, "bin/rustfmt"), "");
    expect(valid(await languages.rust.find(place)).format).toBeDefined();
  });

  it("gives the proxy what it needs to find the toolchain, no secret, and no leave to install one", async () => {
    const witness = join(folder, "env");
    const environment = { RUSTUP_HOME: "/r", CARGO_HOME: "/c", CARGO_REGISTRY_TOKEN: "t0ken", GITHUB_TOKEN: "t0ken" };
    await languages.rust.find({ ...rustIs("1.80.1", `/usr/bin/env > ${witness}`), ...environment });
    const seen = readFileSync(witness, "utf8");
    for (const it of ["RUSTUP_HOME=/r", "CARGO_HOME=/c", "RUSTUP_AUTO_INSTALL=0"]) expect(seen).toContain(it);
    expect(seen).not.toContain("t0ken");
  });
});

describe("finding go", () => {
  const goIs = (version: string, root = folder) => toolIs("go", `echo '{"GOROOT":"${root}","GOVERSION":"${version}"}'`);

  it("takes the installation behind a shim, development versions included", async () => {
    expect(valid(await languages.go.find(goIs("go1.23.4"))).version).toBe("Go 1.23.4");
    expect(valid(await languages.go.find(goIs("go1.24rc1"))).version).toBe("Go 1.24");
  });

  it("passes over what is too old or not there, and tells what to install", async () => {
    const found = await languages.go.find({
      PATH: `${goIs("go1.19.8").PATH}:${goIs("go1.22.0", "/nowhere").PATH}`,
    });
    expect(found).toMatchObject({ ok: false, findings: [{ rule: "toolchain.missing" }] });
    expect(found.findings[0]?.message).toMatch(/1\.19\.8.*does not answer.*go\.dev/);
    expect((await languages.go.find({ PATH: "/nowhere" })).findings[0]?.message).toContain("no go on the PATH");
  });

  it("asks no shim to fetch another version", async () => {
    const witness = join(folder, "go-env");
    await languages.go.find(toolIs("go", `/usr/bin/env > ${witness}`));
    expect(existsSync(witness) && readFileSync(witness, "utf8")).toContain("GOTOOLCHAIN=local");
  });
});

describe("typescript without packages", () => {
  it.each(["npm:lodash@4", "jsr:@std/csv", "https://example.com/x.ts", "http://example.com/x.ts"])(
    "refuses an import of %s before anything is asked for",
    async (specifier) => {
      const { openSandbox } = await import("../support/contained.ts");
      const toolchain = valid(await languages.typescript.find(process.env));
      for (const source of [`import x from "${specifier}";`, `const x = await import('${specifier}');`]) {
        const prepared = await toolchain.prepare(source, folder, await openSandbox("unsafe"), {
          timeoutMs: 20_000,
          dependencies: ["lodash"],
        });
        expect(prepared.findings).toMatchObject([
          { rule: "check.dependency-not-allowed", message: expect.stringContaining(specifier) },
        ]);
      }
    },
  );
});
