// `npm test`: installs what the tests need, then runs the unit and end-to-end suites (or those that are named).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { hasBubblewrap, installBubblewrap } from "./bubblewrap.mjs";

const todo = hasBubblewrap() ? undefined : installBubblewrap();
if (todo === undefined) {
  const given = process.argv.slice(2);
  const suites = given.some((it) => it.startsWith("--project")) ? [] : ["--project", "unit", "--project", "e2e"];
  const launch = fileURLToPath(new URL("launch.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [launch, "vitest", "run", ...suites, ...given], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(`The tests run programs in a real sandbox, and bubblewrap is missing. ${todo}\n`);
  process.exitCode = 2;
}
