/** The real wmill CLI of the version that facts about it were measured with; it is never bundled: parts of it are AGPL. */
import { join } from "node:path";
import { npmPackages } from "./installed.ts";

/** The command line that it is called by, without arguments. */
export const installWmill = (): readonly string[] => [
  process.execPath,
  join(npmPackages("windmill-cli@1.819.0"), "node_modules/windmill-cli/esm/main.js"),
];
