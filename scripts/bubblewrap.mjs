// Installs bubblewrap, which the sandbox needs, through the system's package manager: as root, in CI, or when told to.
// Everywhere else it names the one command to type.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** Package managers, and what each of them has to be told. */
const managers = {
  "apt-get": [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "bubblewrap"],
  ],
  dnf: [["dnf", "install", "-y", "bubblewrap"]],
  apk: [["apk", "add", "bubblewrap"]],
  pacman: [["pacman", "-S", "--noconfirm", "bubblewrap"]],
  zypper: [["zypper", "--non-interactive", "install", "bubblewrap"]],
};

const profile = "bwrap-userns-restrict";

/** Ubuntu from 24.04 on forbids user namespaces to programs without an AppArmor profile; bwrap's is in a package. */
const allow = [
  ["apt-get", "install", "-y", "-qq", "apparmor-profiles"],
  ["cp", `/usr/share/apparmor/extra-profiles/${profile}`, "/etc/apparmor.d/"],
  ["apparmor_parser", "-r", `/etc/apparmor.d/${profile}`],
];

const onPath = (name) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => isAbsolute(folder) && existsSync(join(folder, name)));

const restriction = "/proc/sys/kernel/apparmor_restrict_unprivileged_userns";

const needsProfile = () =>
  onPath("apt-get") &&
  existsSync(restriction) &&
  readFileSync(restriction, "utf8").trim() === "1" &&
  !existsSync(`/etc/apparmor.d/${profile}`);

/** Whether bubblewrap is here and, as far as files tell, allowed to work. */
export const hasBubblewrap = () => onPath("bwrap") && !needsProfile();

/**
 * Installs bubblewrap where that is allowed, saying so.
 * @param {{ yes?: boolean, say?: (line: string) => void }} options `yes` allows sudo outside of CI
 * @returns {string | undefined} what a person has to do instead; nothing when it was installed
 */
export function installBubblewrap({ yes = false, say = console.log } = {}) {
  const manager = Object.keys(managers).find(onPath);
  if (manager === undefined) return "Install bubblewrap: no package manager that this script knows is here.";
  const isRoot = process.getuid?.() === 0;
  const wanted = [...managers[manager], ...(needsProfile() ? allow : [])];
  const commands = wanted.map((argv) => (isRoot ? argv : ["sudo", ...argv]));
  const typed = commands.map((argv) => argv.join(" ")).join(" && ");
  if (!isRoot && process.env.CI !== "true" && !yes) return `Type this and try again:\n  ${typed}`;
  say(`Installing bubblewrap, which the sandbox needs: ${typed}`);
  for (const [name, ...args] of commands) {
    // Where nobody can be asked, sudo must not wait for a password.
    const argv = name === "sudo" && !process.stdin.isTTY ? ["-n", ...args] : args;
    const { status } = spawnSync(name, argv, { stdio: "inherit" });
    if (status !== 0) return `That failed (exit code ${status}). Type this and try again:\n  ${typed}`;
  }
  return undefined;
}
