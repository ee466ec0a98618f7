/** Ends the children of a Fire-Flow that was killed and could not do so itself. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";

/**
 * Kills the groups whose leaders it was told (`+ pid`, and `- pid` when one is gone) once its stdin ends, which it does
 * with this process, whatever ends that: nobody is told of a SIGKILL, and `--die-with-parent` comes into force a moment
 * after the start, for the child alone.
 */
const GUARD = `
living=" "
while read -r change leader; do
  case $change in
    +) living="$living$leader " ;;
    -) living="\${living%% $leader *} \${living#* $leader }" ;;
  esac
done
for leader in $living; do kill -s KILL -- "-$leader"; done
`;

let guard: ChildProcess["stdin"] | undefined;

/** Tells the guard, who is started with the first child and keeps nobody waiting. */
export function tellGuard(change: "+" | "-", leader: number): void {
  guard ??= startGuard();
  guard?.write(`${change} ${leader}\n`);
}

function startGuard(): ChildProcess["stdin"] {
  const child = spawn("/bin/sh", ["-c", GUARD], { detached: true, env: {}, stdio: ["pipe", "ignore", "ignore"] });
  // Without a shell there is no guard, and everything else goes on.
  for (const it of [child, child.stdin]) it.on("error", () => {});
  child.unref();
  (child.stdin as Socket).unref();
  return child.stdin;
}
