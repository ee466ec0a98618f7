/** Finds the wmill CLI in the user's cache, or installs it there (some 30 MB). It is never bundled: parts of it are AGPL. */
import { join } from "node:path";
import { type Checked, checked, rejected } from "../findings.ts";
import { cacheFolder } from "../system/cache-folder.ts";
import { exists } from "../system/paths.ts";
import type { Environment } from "../types/environment.ts";
import { installPackages } from "./npm-packages.ts";
import { engineFinding } from "./rules.ts";
import { WMILL, wmillPackages } from "./wmill-packages.ts";

const folderOf = (environment: Environment): string => cacheFolder(environment, `wmill-${WMILL}`);

/** The command line that it is called by, without arguments. */
export async function findWmill(environment: Environment): Promise<Checked<readonly string[]>> {
  const folder = folderOf(environment);
  const program = join(folder, "node_modules", "windmill-cli", "esm", "main.js");
  // The folder is put in its place whole.
  const fault = exists(program) ? undefined : await installPackages(wmillPackages, folder, environment);
  if (fault === undefined) return checked([process.execPath, program]);
  const command = `npm install --prefix ${folder} --ignore-scripts windmill-cli@${WMILL}`;
  const fact = `asking a Windmill server needs wmill ${WMILL}, and installing it failed: ${fault}; or type: ${command}`;
  return rejected(engineFinding("engine.wmill-missing", fact));
}
