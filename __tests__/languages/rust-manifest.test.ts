import { describe, expect, it } from "vitest";
import { lockedDependencies, rustManifest } from "../../src/languages/rust-manifest.ts";

const allowed = ["serde", "serde_json"];
const plain = "fn main() {}";
const withSerde = "use serde_json::Value;\nfn main() {}";

describe("the manifest of a Rust program", () => {
  it("names no crate, and locks none, for a program that uses none", () => {
    const { toml, lock = "", crates } = rustManifest(plain, [], allowed);
    expect(crates).toEqual([]);
    expect(toml).toContain("[dependencies]\n\n");
    expect(lockedDependencies(lock)).toEqual([]);
  });

  it("locks serde and serde_json by hash for a program that mentions one of them", () => {
    const { toml, lock = "" } = rustManifest(withSerde, [], allowed);
    expect(toml).toMatch(/^serde = \{ version = "=1\.\d+\.\d+", features = \["derive"\] \}$/m);
    expect(toml).toMatch(/^serde_json = \{ version = "=1\.\d+\.\d+" \}$/m);
    expect(lockedDependencies(lock).map((it) => it.name)).toContain("serde_derive");
  });

  it("is the same for a program that declares the major versions", () => {
    const declared = allowed.map((name) => ({ name, version: "1" }));
    expect(rustManifest(withSerde, declared, allowed)).toEqual(rustManifest(withSerde, [], allowed));
  });

  it("adds no crate that is not allowed, however it is mentioned", () => {
    expect(rustManifest(withSerde, [], []).crates).toEqual([]);
    expect(rustManifest("use serde::Serialize; use serde_json::Value;", [], ["serde"]).toml).not.toContain(
      "serde_json",
    );
  });

  it("leaves another version or crate to cargo to lock", () => {
    const { toml, lock } = rustManifest(
      withSerde,
      [
        { name: "itoa", version: "1" },
        { name: "ryu", version: "1.0.5" },
      ],
      [...allowed, "itoa", "ryu"],
    );
    expect(lock).toBeUndefined();
    expect(toml).toContain('itoa = { version = "1" }');
    expect(toml).toContain('ryu = { version = "=1.0.5" }');
    expect(toml).toContain("serde_json");
  });

  it("holds no source but the registry", () => {
    const { toml } = rustManifest(withSerde, [{ name: "itoa", version: "1" }], [...allowed, "itoa"]);
    expect(toml).not.toMatch(/git|path|patch|url/);
    expect(toml).toContain("build = false");
  });
});

describe("what a lock file names", () => {
  it("is every package with a hash", () => {
    const lock = `version = 3

[[package]]
name = "program"
version = "0.0.0"

[[package]]
name = "itoa"
version = "1.0.15"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "4a5f13b858c8d314ee3e8f639011f7ccefe71f97f96e50151fb991f267928e2c"
`;
    expect(lockedDependencies(lock)).toEqual([
      {
        name: "itoa",
        version: "1.0.15",
        sha256: "4a5f13b858c8d314ee3e8f639011f7ccefe71f97f96e50151fb991f267928e2c",
      },
    ]);
  });
});
