/** Looks for processes that should be gone. */
import { readdir, readFile } from "node:fs/promises";

const TRIES = 50;
const WAIT_MS = 10;

/** Whether a process with this text among its arguments still runs half a second from now; dying takes a moment. */
export async function outlives(text: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const pids = (await readdir("/proc")).filter((it) => /^\d+$/.test(it));
    const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
    if (!lines.some((line) => line.includes(text))) return false;
    await new Promise((resume) => setTimeout(resume, WAIT_MS));
  }
  return true;
}
