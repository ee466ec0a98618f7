/** `npm run bench [-- start|loop|validate|windmill …]`: every figure is a ratio or a share within one run, never a bare time to compare. */
import { benchContained } from "./contained.ts";
import { benchLoop } from "./loop.ts";
import { benchStart } from "./start.ts";
import { benchValidate } from "./validate.ts";
import { benchWindmill } from "./windmill.ts";

const benches = { start: benchStart, loop: benchLoops, validate: benchValidate, windmill: benchWindmill } as const;

async function benchLoops(): Promise<void> {
  benchLoop();
  await benchContained();
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((it) => !(it in benches));
if (unknown.length > 0)
  throw new Error(`no benchmark ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}`);
for (const [name, bench] of Object.entries(benches)) if (wanted.length === 0 || wanted.includes(name)) await bench();
