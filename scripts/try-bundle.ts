import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { version } from "../src/version.ts";

/**
 * Executes every shim of a built bundle on a Node.
 * @throws when one of them does not do what it is for
 */
export function tryBundle(dist: string, node: string): void {
  const lib = `import * as it from ${JSON.stringify(join(dist, "lib.js"))}; console.log(Object.keys(it).length)`;
  const tries = [
    { argv: [join(dist, "cli.js"), "--version"], status: 0, stdout: new RegExp(`^${version}\\n$`) },
    { argv: [join(dist, "cli.js"), "lint", "missing.yaml", "--json"], status: 2, stdout: /"result": "refused"/ },
    {
      argv: [join(dist, "index.js")],
      env: { INPUT_MODE: "lint" },
      status: 2,
      stdout: /::error::.*contract is missing/,
    },
    { argv: ["--input-type=module", "-e", lib], status: 0, stdout: /^[1-9]/ },
  ];
  for (const { argv, env = {}, status, stdout } of tries) {
    const ran = spawnSync(node, argv, { encoding: "utf8", env: { PATH: process.env.PATH, ...env } });
    if (ran.status !== status || !stdout.test(ran.stdout)) {
      const what = `${node} ${argv.join(" ")} ended with ${ran.status}, not ${status} and ${stdout}`;
      throw new Error(`${what}:\n${ran.stdout}${ran.stderr}${ran.error ?? ""}`);
    }
  }
}
