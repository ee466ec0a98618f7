/** The one command to type when no sandbox works. */
import { findExecutable } from "../system/paths.ts";

const INSTALLERS = [
  ["apt-get", "sudo apt-get install -y bubblewrap"],
  ["dnf", "sudo dnf install -y bubblewrap"],
  ["zypper", "sudo zypper install -y bubblewrap"],
  ["pacman", "sudo pacman -S --noconfirm bubblewrap"],
  ["apk", "sudo apk add bubblewrap util-linux"],
] as const;

/** The command that installs bubblewrap with this machine's package manager. */
export async function installCommand(path: string | undefined): Promise<string> {
  for (const [manager, command] of INSTALLERS) {
    if ((await findExecutable(manager, path)) !== undefined) return command;
  }
  return INSTALLERS[0][1];
}

/** Ubuntu ships the profile that lets bwrap, and bwrap alone, make user namespaces; from 24.04 on it is not loaded. */
const APPARMOR =
  "type: sudo apt-get install -y apparmor-profiles && " +
  "sudo cp /usr/share/apparmor/extra-profiles/bwrap-userns-restrict /etc/apparmor.d/ && " +
  "sudo apparmor_parser -r /etc/apparmor.d/bwrap-userns-restrict";

/** What helps when bwrap is there and was refused, judged by its own words. */
export function remedyFor(words: string): string {
  if (/RTM_NEWADDR|setting up uid map|uid_map/i.test(words)) return APPARMOR;
  if (/Can't mount proc|No permissions to creat|Creating new namespace|pivot_root|mount/i.test(words)) {
    return "in a container: use a job without container, or start it with --privileged";
  }
  if (/prlimit/.test(words)) return "type: sudo apt-get install -y util-linux";
  return "run fire-flow doctor on a machine where it works and compare";
}
