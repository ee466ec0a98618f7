/**
 * Shows by trying that a sandbox holds: the code below runs in it through the exact command line of later runs and
 * reports what it could get at. Node itself is the interpreter because it is the one program that is surely there.
 */
import { createServer } from "node:net";
import { join } from "node:path";
import { crypto } from "../crypto.ts";
import { writeFileAtomic } from "../system/files.ts";
import { outlives } from "../system/outlives.ts";
import { exists, realPath } from "../system/paths.ts";
import { makeScratch, removeScratch } from "../system/scratch.ts";
import type { Sandbox } from "../types/execution.ts";

const MiB = 1024 ** 2;
const SECRET_NAME = "FIRE_FLOW_CANARY";

/** What a root folder may hold: the system and the sandbox's own. */
const KNOWN = "bin box dev etc lib lib32 lib64 libx32 proc run sbin sys tmp usr var".split(" ");

/** Runs inside. Prints the leaks it found as a JSON array. */
const PROBE = `
const fs = require("fs"), net = require("net"), { spawn } = require("child_process");
const { secret, port, folder, nonce, known } = JSON.parse(fs.readFileSync(0, "utf8"));
const leaks = [];
const works = (action) => { try { return action() ?? true; } catch { return false; } };
if (JSON.stringify(process.env).includes(secret)) leaks.push("the environment of Fire-Flow is passed on");
for (const pid of fs.readdirSync("/proc").filter(Number)) {
  if (works(() => fs.readFileSync("/proc/" + pid + "/environ", "utf8").includes(secret))) leaks.push("/proc/" + pid + "/environ shows the environment of Fire-Flow");
}
if (works(() => fs.readFileSync(folder + "/secret", "utf8"))) leaks.push("files outside can be read");
const shows = (path) => { try { return fs.readdirSync(path).length > 0; } catch (error) { return error.code === "ENOTDIR"; } };
const strange = fs.readdirSync("/").filter((name) => !known.includes(name) && shows("/" + name));
if (strange.length > 0) leaks.push("the root folder of this machine can be seen: " + strange.slice(0, 5).join(", "));
if (works(() => fs.writeFileSync(folder + "/" + nonce, ""))) leaks.push("files can be written outside");
for (const file of ["/usr/" + nonce, "/" + nonce]) {
  if (works(() => fs.writeFileSync(file, ""))) { leaks.push(file + " can be written"); fs.unlinkSync(file); }
}
// Opened only: what can be opened for writing here is the kernel of the whole machine.
for (const file of ["/proc/sys/kernel/core_pattern", "/proc/sys/vm/drop_caches", "/proc/sysrq-trigger"]) {
  if (works(() => fs.closeSync(fs.openSync(file, fs.constants.O_WRONLY)))) leaks.push(file + " can be written");
}
spawn("/usr/bin/sleep", ["20." + nonce], { detached: true, stdio: "ignore" }).unref();
const socket = net.connect(port, "127.0.0.1");
const done = () => { process.stdout.write(JSON.stringify(leaks)); process.exit(0); };
socket.on("connect", () => { leaks.push("a server on this machine can be reached"); done(); });
socket.on("error", done);
`;

/**
 * What the sandbox failed to hold back; nothing when it holds.
 * @throws {SystemFault} when the sandbox could not even start the canary.
 */
export async function canary(sandbox: Sandbox): Promise<readonly string[]> {
  const secret = crypto().randomUUID();
  // Digits only, to be the fraction of a sleep's seconds.
  const nonce = String(process.pid) + secret.replace(/\D/g, "");
  const folder = await makeScratch();
  const server = createServer((socket) => socket.destroy());
  try {
    await writeFileAtomic(join(folder, "secret"), secret);
    const port = await listen(server);
    process.env[SECRET_NAME] = secret;
    const leaks = await runProbe(sandbox, { secret, port, folder, nonce });
    const escaped = exists(join(folder, nonce)) ? ["a file was written outside"] : [];
    const survived = (await outlives(nonce)) ? ["a process outlived its run"] : [];
    return [...leaks, ...escaped, ...survived];
  } finally {
    delete process.env[SECRET_NAME];
    server.close();
    await removeScratch(folder);
  }
}

async function runProbe(sandbox: Sandbox, task: { port: number; [name: string]: string | number }) {
  const node = realPath(process.execPath) ?? process.execPath;
  const execution = await sandbox.run({
    argv: [node, "-e", PROBE],
    env: {},
    stdin: JSON.stringify({ ...task, known: [...KNOWN, node.split("/")[1]] }),
    mounts: [{ source: node, target: node }],
    limits: { timeoutMs: 20_000, memory: 1536 * MiB, output: 65_536, processes: 64, fileSize: 64 * MiB },
  });
  const said = Buffer.from(execution.stdout).toString("utf8");
  if (execution.status === "ok" && said.startsWith("[")) return JSON.parse(said) as string[];
  const words = Buffer.from(execution.stderr).toString("utf8").trim().slice(-500);
  return [`the canary itself ended with ${execution.status} (${execution.exitCode ?? execution.signal}): ${words}`];
}

const listen = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((settle, fail) => {
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address && typeof address === "object") settle(address.port);
      else fail(new Error("no port"));
    });
  });
