/**
 * The command line of a transient service: systemd.exec(5), systemd.resource-control(5). A pure function of the machine
 * and the job; everything not named here does not exist inside.
 */
import type { Job } from "../types/execution.ts";
import type { HostLayout } from "./host-layout.ts";
import { prlimit } from "./run-limits.ts";

const MiB = 1024 ** 2;

/** What every job is held by. */
const WALLS = [
  // A user that exists for this one run.
  "DynamicUser=yes",
  // What it makes in a writable mount can be removed by us.
  "UMask=0000",
  "PrivateNetwork=yes",
  "PrivateDevices=yes",
  "PrivateIPC=yes",
  "ProtectSystem=strict",
  // Empty rather than closed: a toolchain may be mounted from below a home.
  "ProtectHome=tmpfs",
  "ProtectProc=invisible",
  "ProcSubset=pid",
  "ProtectClock=yes",
  "ProtectControlGroups=yes",
  "ProtectHostname=yes",
  "ProtectKernelLogs=yes",
  "ProtectKernelModules=yes",
  "ProtectKernelTunables=yes",
  "NoNewPrivileges=yes",
  "CapabilityBoundingSet=",
  "RestrictNamespaces=yes",
  "RestrictSUIDSGID=yes",
  "RestrictRealtime=yes",
  "RestrictAddressFamilies=AF_INET AF_INET6",
  "LockPersonality=yes",
  "KeyringMode=private",
  "SystemCallArchitectures=native",
  "SystemCallFilter=@system-service",
  "SystemCallFilter=~@privileged @keyring",
  "SystemCallErrorNumber=EPERM",
  "KillMode=control-group",
  "TimeoutStopSec=1",
  "LimitCORE=0",
] as const;

/** Words of a property are separated by spaces, and parts of a mount by colons. */
const PLAIN_PATH = /^\/[\w.,@+~/=-]*$/;

/** Mounts whose path a property cannot hold. */
export const unmountable = (job: Job): readonly string[] =>
  job.mounts.flatMap(({ source, target }) => [source, target]).filter((it) => !PLAIN_PATH.test(it));

/**
 * @param root an empty folder that becomes the root, with the mount points in it: `TemporaryFileSystem=/` loses against
 * the read-only root that DynamicUser brings, and would leave the whole machine readable
 * @param become what goes before it to act as root
 * @param unit the name by which the run is found again: whoever started it may be gone
 */
export function systemdArgv(
  become: readonly string[],
  unit: string,
  root: string,
  host: HostLayout,
  job: Job,
): readonly string[] {
  const { limits } = job;
  const env = { PATH: "/usr/bin:/bin", HOME: "/box", LANG: "C.UTF-8", ...job.env };
  const tmpfs = (path: string, size: number) => `${path}:rw,size=${size},mode=1777,nodev,nosuid`;
  const empty = [...host.private, ...(job.hidden ?? [])].map((it) => `${it}:ro`);
  const readable = [
    "/usr",
    ...host.roots.filter(({ link }) => link === undefined).map(({ path }) => path),
    ...["-/etc/ld.so.cache", "-/etc/alternatives"],
    ...job.mounts.filter((it) => !it.writable).map(({ source, target }) => `${source}:${target}`),
  ];
  const writable = job.mounts.filter((it) => it.writable).map(({ source, target }) => `${source}:${target}`);
  const properties = [
    ...WALLS,
    `RootDirectory=${root}`,
    "MountAPIVFS=yes",
    `TemporaryFileSystem=${[tmpfs("/tmp", 64 * MiB), tmpfs("/box", 64 * MiB), tmpfs("/dev/shm", 16 * MiB), ...empty].join(" ")}`,
    `BindReadOnlyPaths=${readable.join(" ")}`,
    ...(writable.length > 0 ? [`BindPaths=${writable.join(" ")}`] : []),
    "WorkingDirectory=/box",
    `MemoryMax=${limits.memory}`,
    "MemorySwapMax=0",
    `TasksMax=${limits.processes}`,
    // We end the run in time; this is for when we are gone.
    `RuntimeMaxSec=${Math.ceil(limits.timeoutMs / 1000) + 2}`,
  ];
  return [
    ...become,
    ...["systemd-run", "--quiet", "--wait", "--pipe", "--service-type=exec", "--expand-environment=no"],
    `--unit=${unit}`,
    ...properties.map((it) => `--property=${it}`),
    "--",
    // systemd adds variables of its own, which differ from run to run.
    ...["/usr/bin/env", "-i", ...Object.entries(env).map(([name, value]) => `${name}=${value}`)],
    ...prlimit("/usr/bin/prlimit", limits, false),
    ...job.argv,
  ];
}
