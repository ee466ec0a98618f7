import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { outlives } from "../../src/system/outlives.ts";
import type { Sandbox } from "../../src/types/execution.ts";
import { jobOf, limits, node24Bin, openSandbox, pythonJob, stderrOf, stdoutOf } from "../support/contained.ts";

let sandbox: Sandbox;
let outside: string;
const secret = "s3cret-in-our-environment";

beforeAll(async () => {
  process.env.FIRE_FLOW_TEST_SECRET = secret;
  outside = mkdtempSync(join(tmpdir(), "fire-flow-test-"));
  writeFileSync(join(outside, "credentials"), secret);
  sandbox = await openSandbox("bubblewrap");
});

afterAll(() => {
  delete process.env.FIRE_FLOW_TEST_SECRET;
  rmSync(outside, { recursive: true });
});

const listen = (server: Server, where: { port: number; host: string } | { path: string }) =>
  new Promise<void>((settle) => server.listen(where, settle));

describe("a program in bubblewrap", () => {
  it("has an environment of exactly what the job gives", async () => {
    const done = await sandbox.run(jobOf(["/usr/bin/env"], { env: { ONLY: "this" } }));
    expect(stdoutOf(done).trim().split("\n").sort()).toEqual([
      "HOME=/box",
      "LANG=C.UTF-8",
      "ONLY=this",
      "PATH=/usr/bin:/bin",
      "PWD=/box",
    ]);
  });

  it("finds no secret of ours in the environment of any process it can see", async () => {
    const done = await sandbox.run(jobOf(["/bin/sh", "-c", "cat /proc/*/environ"]));
    expect(stdoutOf(done)).toContain("PATH=");
    expect(stdoutOf(done)).not.toContain(secret);
  });

  it("cannot trace another process", async () => {
    const program = `
import ctypes, subprocess
child = subprocess.Popen(["/usr/bin/sleep", "5"])
libc = ctypes.CDLL(None, use_errno=True)
print(libc.ptrace(16, child.pid, 0, 0), ctypes.get_errno())
child.kill()`;
    expect(stdoutOf(await sandbox.run(pythonJob(program)))).toBe("-1 1\n");
  });

  it("cannot open any setting of the kernel for writing, also when we are root", async () => {
    const program = `
import os
opened = []
for folder, folders, files in os.walk("/proc"):
    if folder == "/proc":
        folders[:] = [it for it in folders if not it.isdigit() and it not in ("self", "thread-self")]
    for name in files:
        try:
            os.close(os.open(os.path.join(folder, name), os.O_WRONLY | os.O_NONBLOCK))
            opened.append(os.path.join(folder, name))
        except OSError:
            pass
# Writing there asks to be woken when the machine is busy: everybody may.
print([it for it in opened if not it.startswith("/proc/pressure/")])`;
    expect(stdoutOf(await sandbox.run(pythonJob(program)))).toBe("[]\n");
  });

  it("cannot read files outside", async () => {
    const done = await sandbox.run(
      jobOf(["/bin/cat", join(outside, "credentials"), "/etc/passwd", join(homedir(), ".profile")]),
    );
    expect(done.status).toBe("exit");
    expect(stdoutOf(done)).toBe("");
  });

  it("cannot write files outside", async () => {
    const places = [join(outside, "written"), "/usr/written", "/etc/written", "/written", "/dev/written"];
    const script = places.map((place) => `(echo x > ${place}) 2>/dev/null && echo ${place}`).join("; ");
    const done = await sandbox.run(jobOf(["/bin/sh", "-c", script]));
    expect(stdoutOf(done)).toBe("");
    expect(existsSync(join(outside, "written"))).toBe(false);
  });

  it("reads its mounts and cannot change them", async () => {
    const job = jobOf(["/bin/sh", "-c", "cat /app/credentials; echo x > /app/credentials"], {
      mounts: [{ source: outside, target: "/app" }],
    });
    const done = await sandbox.run(job);
    expect(stdoutOf(done)).toBe(secret);
    expect(done.status).toBe("exit");
    expect(readFileSync(join(outside, "credentials"), "utf8")).toBe(secret);
  });

  it("sees an empty folder where one is hidden", async () => {
    const job = jobOf(["/bin/sh", "-c", "ls -A /app; echo x > /app/y"], {
      mounts: [{ source: outside, target: "/app" }],
      hidden: ["/app"],
    });
    const done = await sandbox.run(job);
    expect(stdoutOf(done)).toBe("");
    expect(done.status).toBe("exit");
  });

  it("cannot reach a TCP server of this machine", async () => {
    let reached = 0;
    const server = createServer(() => reached++);
    await listen(server, { port: 0, host: "127.0.0.1" });
    const { port } = server.address() as { port: number };
    const done = await sandbox.run(pythonJob(`import socket; socket.create_connection(("127.0.0.1", ${port}), 2)`));
    server.close();
    expect(done.status).toBe("exit");
    expect(stderrOf(done)).toContain("ConnectionRefusedError");
    expect(reached).toBe(0);
  });

  it("cannot reach a UDP server of this machine", async () => {
    const socket = createSocket("udp4");
    let reached = 0;
    socket.on("message", () => reached++);
    await new Promise<void>((settle) => socket.bind(0, "127.0.0.1", settle));
    const program = `
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.sendto(b"x", ("127.0.0.1", ${socket.address().port}))`;
    await sandbox.run(pythonJob(program));
    socket.close();
    expect(reached).toBe(0);
  });

  it("cannot reach a unix socket of this machine, abstract or by path", async () => {
    let reached = 0;
    const servers = [createServer(() => reached++), createServer(() => reached++)];
    const name = `fire-flow-test-${process.pid}`;
    await listen(servers[0] as Server, { path: `\0${name}` });
    await listen(servers[1] as Server, { path: join(outside, "socket") });
    const program = `
import socket
for place in ["\\0${name}", "${join(outside, "socket")}"]:
    try:
        socket.socket(socket.AF_UNIX).connect(place)
        print("connected")
    except OSError as error:
        print(type(error).__name__)`;
    const done = await sandbox.run(pythonJob(program));
    for (const server of servers) server.close();
    expect(stdoutOf(done)).toBe("ConnectionRefusedError\nFileNotFoundError\n");
    expect(reached).toBe(0);
  });

  it.each([
    ["a vsock socket", "socket", "40, 1, 0"],
    ["an io_uring", "syscall", "425, 1, 0"],
    ["a keyring", "syscall", "250, 0, -3, 0"],
    ["userfaultfd", "syscall", "323, 0"],
    ["a BPF program", "syscall", "321, 0, 0, 0"],
    ["a perf event", "syscall", "298, 0, 0, 0, 0, 0"],
  ])("is refused %s", async (_, call, parameters) => {
    const program = `
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
print(libc.${call}(${parameters}), ctypes.get_errno())`;
    expect(stdoutOf(await sandbox.run(pythonJob(program)))).toBe("-1 1\n");
  });

  it("cannot become root", async () => {
    const done = await sandbox.run(
      jobOf(["/bin/sh", "-c", "id -u; grep -E 'CapEff|NoNewPrivs' /proc/self/status; unshare -Ur true 2>&1"]),
    );
    expect(stdoutOf(done)).toMatch(/^65534\nCapEff:\t0+\nNoNewPrivs:\t1\n/);
    expect(done.status).toBe("exit");
  });

  it("cannot pretend to be a sandbox that reports its exit", async () => {
    const program = `
import os
for fd in range(3, 20):
    try:
        os.write(fd, b'{ "exit-code": 0 }')
        print("wrote", fd)
    except OSError:
        pass
os._exit(5)`;
    const done = await sandbox.run(pythonJob(program));
    expect(stdoutOf(done)).toBe("");
    expect(done.exitCode).toBe(5);
  });

  it("is stopped in forking without end, and leaves no process behind", async () => {
    const mark = `7${process.pid}.1`;
    const program = `
import os, subprocess
count = 0
try:
    while count < 300:
        subprocess.Popen(["/usr/bin/sleep", "${mark}"])
        count += 1
except OSError:
    pass
os.write(1, str(count).encode())
os._exit(0)`;
    const done = await sandbox.run(pythonJob(program));
    expect(Number(stdoutOf(done))).toBeGreaterThan(40);
    expect(Number(stdoutOf(done))).toBeLessThan(limits.processes);
    expect(await outlives(mark)).toBe(false);
  });

  it("takes a daemon that left its session with it", async () => {
    const mark = `8${process.pid}.1`;
    const program = `
import os, signal, sys
if os.fork() == 0:
    os.setsid()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if os.fork() == 0:
        os.execv("/usr/bin/sleep", ["sleep", "${mark}"])
    os._exit(0)
os.wait()
print("done")`;
    const done = await sandbox.run(pythonJob(program));
    expect(done.status).toBe("ok");
    expect(stdoutOf(done)).toBe("done\n");
    expect(await outlives(mark)).toBe(false);
  });

  it("does not outlive us, even when we are killed", async () => {
    const mark = `9${process.pid}.1`;
    const module = join(import.meta.dirname, "../../src/sandboxes/bubblewrap.ts");
    const script = `
      import { openBubblewrap } from ${JSON.stringify(module)};
      const opened = await openBubblewrap(process.env);
      void opened.value.run(${JSON.stringify(jobOf(["/usr/bin/sleep", mark]))});
      setTimeout(() => process.kill(process.pid, "SIGKILL"), 500);`;
    const child = spawn(join(node24Bin, "node"), ["--input-type=module", "-e", script], { stdio: "inherit" });
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    expect(await outlives(mark)).toBe(false);
  });

  it("cannot allocate past its memory", async () => {
    const done = await sandbox.run(pythonJob("x = bytearray(4 << 30)", { outOfMemory: /MemoryError/ }));
    expect(done.status).toBe("memory-limit");
  });

  it("cannot allocate past its memory with many processes that each stay below it", async () => {
    const mark = `6${process.pid}.1`;
    const program = `
import os, time  # ${mark}
for _ in range(12):
    if os.fork() == 0:
        x = bytearray(350 << 20)
        break
time.sleep(20)`;
    const done = await sandbox.run(pythonJob(program));
    expect(done.status).toBe("memory-limit");
    expect(await outlives(mark)).toBe(false);
  });

  it("may fork as often as it likes with memory that all of its processes share", async () => {
    const program = `
import os, time
x = bytearray(200 << 20)
for _ in range(20):
    if os.fork() == 0:
        time.sleep(0.6)
        os._exit(0)
for _ in range(20):
    os.wait()
print("done")`;
    expect(stdoutOf(await sandbox.run(pythonJob(program)))).toBe("done\n");
  });

  it("cannot write without end: what came before the limit is kept", async () => {
    const done = await sandbox.run(jobOf(["/usr/bin/yes", "all work and no play"]));
    expect(done.status).toBe("output-limit");
    expect(done.stdout.length).toBe(limits.output);
  });

  it("may write as much as the limit", async () => {
    const done = await sandbox.run(jobOf(["/usr/bin/head", "-c", String(limits.output), "/dev/zero"]));
    expect(done.status).toBe("ok");
    expect(done.stdout.length).toBe(limits.output);
  });

  it("cannot run without end", async () => {
    const done = await sandbox.run(pythonJob("while True: pass", { limits: { ...limits, timeoutMs: 400 } }));
    expect(done.status).toBe("timeout");
  });

  it("cannot use the time limit many times over with many threads", async () => {
    const program = "import os\nfor _ in range(3): os.fork()\nwhile True: pass";
    const done = await sandbox.run(pythonJob(program, { limits: { ...limits, timeoutMs: 400 } }));
    expect(done.status).toBe("timeout");
  });

  it("cannot write a large file", async () => {
    const program = `
with open("/box/large", "wb") as file:
    for _ in range(2048):
        file.write(bytes(1 << 20))`;
    expect((await sandbox.run(pythonJob(program))).status).not.toBe("ok");
  });

  it("cannot fill memory with many files", async () => {
    const program = `
for name in range(40):
    with open(f"/box/{name}", "wb") as file:
        file.write(bytes(8 << 20))`;
    const done = await sandbox.run(pythonJob(program));
    expect(stderrOf(done)).toContain("No space left");
  });

  it("leaves no control group behind", async () => {
    const count = () => readdirSync("/sys/fs/cgroup/pids").filter((it) => it.startsWith(`fire-flow-${process.pid}-`));
    await Promise.all(Array.from({ length: 4 }, () => sandbox.run(jobOf(["/usr/bin/true"]))));
    expect(existsSync("/sys/fs/cgroup/pids") ? count() : []).toEqual([]);
  });
});

describe("what bubblewrap tells of a run", () => {
  it("gives the program its stdin, also by its path", async () => {
    const done = await sandbox.run(jobOf(["/bin/cat", "-", "/dev/stdin"], { stdin: "grüße" }));
    expect(stdoutOf(done)).toBe("grüßegrüße");
  });

  it("keeps exit codes", async () => {
    const done = await sandbox.run(jobOf(["/bin/sh", "-c", "exit 7"]));
    expect(done).toMatchObject({ status: "exit", exitCode: 7, signal: null });
  });

  it("names the signal that ended the program", async () => {
    const done = await sandbox.run(jobOf(["/bin/sh", "-c", "kill -SEGV $$"]));
    expect(done).toMatchObject({ status: "signal", exitCode: null, signal: "SIGSEGV" });
  });

  it("calls a used-up CPU limit a timeout", async () => {
    expect(await sandbox.run(jobOf(["/bin/sh", "-c", "kill -XCPU $$"]))).toMatchObject({ status: "timeout" });
  });

  it("ends a run with the reason of its signal", async () => {
    const controller = new AbortController();
    const running = sandbox.run(jobOf(["/usr/bin/sleep", "30"], { signal: controller.signal }));
    setTimeout(() => controller.abort(new Error("cancelled")), 100);
    await expect(running).rejects.toThrow("cancelled");
  });
});
