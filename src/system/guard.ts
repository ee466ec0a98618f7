/** Ends the children of a Fire-Flow that was killed and could not do so itself. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Socket } from "node:net";

/**
 * Kills what lives once its stdin ends, which it does with this process, whatever ends that: nobody is told of a SIGKILL,
 * and `--die-with-parent` comes into force a moment after the start, for the child alone. What lives are the groups whose
 * leaders it was told (`+ pid`, and `- pid` when one is gone), and whoever holds the stdin of the child that was to be
 * started next (`? name`): between its start and the news of it this process can be killed as well. Until such a child
 * leads a group of its own it is in that of this process, which is not to be killed: hence it is killed by either number.
 * A file's name may hold line ends and look like more of the list: each number is asked for again before it is killed.
 */
const GUARD = `
living=" "
next=
while read -r change what; do
  case $change in
    "?") next=$what ;;
    +) living="$living$what " next= ;;
    -) living="\${living%% $what *} \${living#* $what }" ;;
  esac
done
for leader in $living; do kill -s KILL -- "-$leader"; done
holders() {
  ls -l /proc/[0-9]*/fd | while read -r line; do
    case $line in
      /proc/*/fd:) pid=\${line#/proc/} pid=\${pid%/fd:} ;;
      *"$next"*) echo "$pid" ;;
    esac
  done
}
holds() {
  for descriptor in /proc/"$1"/fd/*; do
    case $(readlink "$descriptor") in *"$next"*) return 0 ;; esac
  done
  return 1
}
rounds=0
while [ "$next" ] && [ "$rounds" -lt 1000 ] && found=$(holders) && [ "$found" ]; do
  for pid in $found; do holds "$pid" && { kill -s KILL -- "-$pid"; kill -s KILL "$pid"; }; done
  sleep 0.01
  rounds=$((rounds + 1))
done
`;

let guard: ChildProcess["stdin"] | undefined;

/**
 * Tells the guard, who is started with the first child and keeps nobody waiting.
 * @param what `?`: the name of the stdin of the child that is started next; `+` and `-`: the number of a group's leader
 */
export function tellGuard(change: "?" | "+" | "-", what: string): void {
  guard ??= startGuard();
  guard?.write(`${change} ${what}\n`);
}

function startGuard(): ChildProcess["stdin"] {
  const child = spawn("/bin/sh", ["-c", GUARD], { detached: true, env: {}, stdio: ["pipe", "ignore", "ignore"] });
  // Without a shell there is no guard, and everything else goes on.
  for (const it of [child, child.stdin]) it.on("error", () => {});
  child.unref();
  (child.stdin as Socket).unref();
  return child.stdin;
}
