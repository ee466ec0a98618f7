/** The command line of bubblewrap. Every threat that it answers has a test in `threats.test.ts`. */
import type { Job } from "../types/execution.ts";
import type { HostLayout } from "./host-layout.ts";
import { prlimit } from "./run-limits.ts";

/** Options that not every version has: 0.6.1 (Ubuntu 22.04) lacks both. */
export interface Features {
  readonly size: boolean;
  readonly disableUserns: boolean;
}

/** Reads the features out of `bwrap --help`. */
export const readFeatures = (help: string): Features => ({
  size: /^\s*--size\b/m.test(help),
  disableUserns: /^\s*--disable-userns\b/m.test(help),
});

/** Descriptors of bwrap: it reads the filter from one and reports on the other. The program inherits neither. */
export const SECCOMP_FD = 3;
export const STATUS_FD = 4;

const MiB = 1024 ** 2;

/** A pure function of the machine and the job. Everything not named here does not exist inside. */
export function bubblewrapArgv(bwrap: string, features: Features, host: HostLayout, job: Job): readonly string[] {
  const tmpfs = (size: number, target: string) => [
    ...(features.size ? ["--size", String(size)] : []),
    "--tmpfs",
    target,
  ];
  const empty = (target: string) => [...tmpfs(4096, target), "--remount-ro", target];
  const env = { PATH: "/usr/bin:/bin", HOME: "/box", LANG: "C.UTF-8", ...job.env };
  return [
    bwrap,
    ...["--seccomp", String(SECCOMP_FD), "--json-status-fd", String(STATUS_FD)],
    ...["--unshare-user", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try"],
    ...(features.disableUserns ? ["--disable-userns"] : []),
    ...["--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv", "--hostname", "sandbox"],
    ...Object.entries(env).flatMap(([name, value]) => ["--setenv", name, value]),
    ...["--ro-bind", "/usr", "/usr"],
    ...host.roots.flatMap(({ path, link }) =>
      link === undefined ? ["--ro-bind", path, path] : ["--symlink", link, path],
    ),
    ...["/etc/ld.so.cache", "/etc/alternatives"].flatMap((path) => ["--ro-bind-try", path, path]),
    ...["--proc", "/proc"],
    // bwrap started as root leaves the kernel's own settings open to the root of the machine, which the program then is.
    ...empty("/proc/sys"),
    ...["--dev", "/dev", ...tmpfs(16 * MiB, "/dev/shm"), "--remount-ro", "/dev"],
    ...[...tmpfs(64 * MiB, "/tmp"), ...tmpfs(64 * MiB, "/box")],
    ...host.private.flatMap(empty),
    ...job.mounts
      // What lies in /usr is there already, and nothing can be mounted over a folder that must not change.
      .filter(({ source, target, writable }) => writable || source !== target || !target.startsWith("/usr/"))
      .flatMap(({ source, target, writable }) => [writable ? "--bind" : "--ro-bind", source, target]),
    ...(job.hidden ?? []).flatMap(empty),
    ...["--chdir", "/box", "--uid", "65534", "--gid", "65534", "--remount-ro", "/", "--"],
    ...prlimit("/usr/bin/prlimit", job.limits, true),
    ...job.argv,
  ];
}
