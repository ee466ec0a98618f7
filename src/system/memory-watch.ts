/**
 * Counts the memory of a process and all that descend from it, where no control group does. The kernel's limit of each
 * process holds all the same; this is what ends many processes that stay below it and are too large together.
 */
import { readdir, readFile } from "node:fs/promises";

/** A run that grows by a gigabyte in a second is found 50 MB past its limit. */
const INTERVAL_MS = 50;
/** A tree that changes while it is walked must not be walked for ever. */
const MAX_PROCESSES = 4096;

/**
 * Looks at the tree of `pid` until it is stopped.
 * @param limit bytes of anonymous memory, pages that processes share counted once
 * @param exceeded called once, when the tree has more
 */
export function watchMemory(pid: number, limit: number, exceeded: () => void): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const look = async () => {
    const held = await treeMemory(pid, limit);
    if (stopped) return;
    if (held > limit) exceeded();
    else timer = setTimeout(look, INTERVAL_MS);
  };
  timer = setTimeout(look, INTERVAL_MS);
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Bytes held by a process and its descendants. Resident sizes are cheap and too large: they only start the real count. */
async function treeMemory(root: number, limit: number): Promise<number> {
  const pids = await descendants(root);
  const resident = await sum(pids, residentSize);
  return resident > limit ? sum(pids, anonymousSize) : resident;
}

async function descendants(root: number): Promise<readonly number[]> {
  const found = [root];
  for (const pid of found) {
    if (found.length > MAX_PROCESSES) break;
    const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
    const children = await Promise.all(threads.map((it) => read(`/proc/${pid}/task/${it}/children`)));
    found.push(...children.join(" ").split(" ").filter(Boolean).map(Number));
  }
  return found;
}

const sum = async (pids: readonly number[], size: (pid: number) => Promise<number>): Promise<number> =>
  (await Promise.all(pids.map(size))).reduce((total, it) => total + it, 0);

/** `VmRSS` of proc_pid_status(5). */
const residentSize = async (pid: number): Promise<number> => kibibytes(await read(`/proc/${pid}/status`), "VmRSS");

/** `Pss_Anon` of smaps_rollup, from Linux 5.4 on: a page that n processes share counts as a n-th for each of them. */
const anonymousSize = async (pid: number): Promise<number> =>
  kibibytes(await read(`/proc/${pid}/smaps_rollup`), "Pss_Anon");

const kibibytes = (text: string, name: string): number =>
  1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(text)?.[1] ?? 0);

/** Nothing for a process that is gone. */
const read = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");
