import { describe, expect, it } from "vitest";
import { bubblewrapArgv, readFeatures } from "../../src/sandboxes/bubblewrap-argv.ts";
import type { HostLayout } from "../../src/sandboxes/host-layout.ts";
import { seccompFilter } from "../../src/sandboxes/seccomp.ts";
import { jobOf } from "../support/contained.ts";

const host: HostLayout = { roots: [{ path: "/bin", link: "usr/bin" }, { path: "/lib" }], private: ["/usr/home/me"] };
const all = { size: true, disableUserns: true };
const line = (overrides = {}, features = all) =>
  bubblewrapArgv("/usr/bin/bwrap", features, host, jobOf(["/usr/bin/true", "x"], overrides)).join(" ");

describe("the command line of bubblewrap", () => {
  it("ends with the limits and the command", () => {
    expect(line()).toMatch(
      / -- \/usr\/bin\/prlimit --nproc=64 --data=536870912 --fsize=67108864 --nofile=256 --core=0 --cpu=11:12 -- \/usr\/bin\/true x$/,
    );
  });

  it("unshares everything and drops every capability", () => {
    for (const name of ["user", "ipc", "pid", "net", "uts", "cgroup-try"])
      expect(line()).toContain(`--unshare-${name} `);
    expect(line()).toContain("--cap-drop ALL --clearenv");
    expect(line()).toContain("--die-with-parent --new-session");
  });

  it("follows the machine's root folder: links stay links, folders are bound", () => {
    expect(line()).toContain("--symlink usr/bin /bin --ro-bind /lib /lib");
  });

  it("hides people's folders under /usr before anything is mounted there", () => {
    const mounts = [{ source: "/usr/home/me/tool", target: "/usr/home/me/tool", writable: true }];
    const argv = line({ mounts });
    expect(argv).toContain("--tmpfs /usr/home/me --remount-ro /usr/home/me");
    expect(argv.indexOf("--tmpfs /usr/home/me")).toBeLessThan(argv.indexOf("--bind /usr/home/me/tool"));
  });

  it("binds mounts read-only unless they are to be written, and hides afterwards", () => {
    const argv = line({
      mounts: [
        { source: "/a", target: "/app" },
        { source: "/b", target: "/build", writable: true },
      ],
      hidden: ["/app/packages"],
    });
    expect(argv).toMatch(
      /--ro-bind \/a \/app --bind \/b \/build .*--tmpfs \/app\/packages --remount-ro \/app\/packages/,
    );
  });

  it("leaves out what an older bwrap does not know", () => {
    const old = line({}, { size: false, disableUserns: false });
    expect(old).not.toMatch(/--size|--disable-userns/);
    expect(old).toContain("--tmpfs /box");
  });

  it("reads from the help what a bwrap knows", () => {
    expect(readFeatures("    --disable-userns   Disable\n    --size BYTES   Set size\n")).toEqual(all);
    expect(readFeatures("    --tmpfs DEST  Mount (no --size)\n")).toEqual({ size: false, disableUserns: false });
  });
});

describe("the system call filter", () => {
  const decode = (filter: Uint8Array) => {
    const bytes = Buffer.from(filter);
    return Array.from({ length: bytes.length / 8 }, (_, i) => ({
      code: bytes.readUInt16LE(i * 8),
      yes: bytes.readUInt8(i * 8 + 2),
      no: bytes.readUInt8(i * 8 + 3),
      value: bytes.readUInt32LE(i * 8 + 4),
    }));
  };

  /** Runs the program as the kernel would. */
  function decide(filter: Uint8Array, data: { arch: number; number: number; first?: number }): "allow" | "refuse" {
    const program = decode(filter);
    let loaded = 0;
    for (let at = 0; ; at++) {
      const { code, yes, no, value } = program[at] ?? { code: -1, yes: 0, no: 0, value: 0 };
      if (code === 0x20) loaded = value === 0 ? data.number : value === 4 ? data.arch : (data.first ?? 0);
      else if (code === 0x15) at += loaded === value ? yes : no;
      else if (code === 0x35) at += loaded >= value ? yes : no;
      else if (code === 0x06) return value === 0x7fff0000 ? "allow" : "refuse";
      else throw new Error(`no such instruction: ${code}`);
    }
  }

  const machines = [
    { name: "x64", arch: 0xc000003e, read: 0, socket: 41, ptrace: 101 },
    { name: "arm64", arch: 0xc00000b7, read: 63, socket: 198, ptrace: 117 },
  ];

  it.each(machines)(
    "on $name lets ordinary calls pass and refuses dangerous ones",
    ({ name, arch, read, socket, ptrace }) => {
      const filter = seccompFilter(name) as Uint8Array;
      expect(decide(filter, { arch, number: read })).toBe("allow");
      for (const number of [ptrace, 425, 426, 427, read + 0x40000000]) {
        expect(decide(filter, { arch, number })).toBe("refuse");
      }
      for (const first of [1, 2, 10, 16]) expect(decide(filter, { arch, number: socket, first })).toBe("allow");
      for (const first of [0, 17, 38, 40]) expect(decide(filter, { arch, number: socket, first })).toBe("refuse");
      expect(decide(filter, { arch: 0x40000003, number: read })).toBe("refuse");
    },
  );

  it("is not made up for a machine that is not known", () => {
    expect(seccompFilter("riscv64")).toBeUndefined();
  });
});
