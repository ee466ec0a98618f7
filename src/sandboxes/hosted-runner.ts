/**
 * Makes bubblewrap work on a machine that GitHub made for one job and throws away after it. No other machine is ever
 * altered: there the same commands are printed for a person to type.
 */
import { exists } from "../system/paths.ts";
import { spawnLimited } from "../system/process.ts";
import type { Environment } from "../types/environment.ts";
import type { Spawn } from "./systemd.ts";

const PROFILE = "bwrap-userns-restrict";
const STEP_MS = 180_000;
const ENV = { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive" };

const SUDO = ["/usr/bin/sudo", "-n"];
const INSTALL = [
  "apt-get",
  "install",
  "--yes",
  "--quiet",
  "--no-install-recommends",
  "bubblewrap",
  "apparmor-profiles",
];

/** Whether this is such a machine: the runner says so itself. */
export const isHosted = (env: Environment): boolean =>
  env.RUNNER_ENVIRONMENT === "github-hosted" && env.RUNNER_OS === "Linux";

/** Whether this is a container of Docker or Podman, such as a job with `container:` runs in. */
export const inContainer = async (): Promise<boolean> =>
  (await Promise.all(["/.dockerenv", "/run/.containerenv"].map(exists))).includes(true);

/**
 * Installs bubblewrap and loads the profile that lets it, and it alone, make user namespaces (Ubuntu 24.04 ships it
 * unloaded). Whether it helped is for the canary to show.
 * @returns the command that failed, where one did
 */
export async function prepareHostedRunner(spawn: Spawn = spawnLimited): Promise<string | undefined> {
  const works = async (argv: readonly string[]): Promise<boolean> => {
    const exit = await spawn({
      argv: [...SUDO, ...argv],
      env: ENV,
      cwd: "/",
      stdin: "",
      timeoutMs: STEP_MS,
      outputBytes: 4 * 1024 ** 2,
    });
    return exit.ending.how === "exit" && exit.ending.code === 0;
  };
  const source = `/usr/share/apparmor/extra-profiles/${PROFILE}`;
  const target = `/etc/apparmor.d/${PROFILE}`;
  // The package lists of an image are as old as the image.
  if (!(await works(INSTALL)) && !((await works(["apt-get", "update", "--quiet"])) && (await works(INSTALL)))) {
    return `sudo ${INSTALL.join(" ")}`;
  }
  for (const argv of [
    ["install", "-m", "644", source, target],
    ["apparmor_parser", "-r", target],
  ]) {
    if (!(await works(argv))) return `sudo ${argv.join(" ")}`;
  }
  return undefined;
}
