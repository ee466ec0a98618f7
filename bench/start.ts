/** `fire-flow --version` beside a Node that does nothing, as whole processes. */
import { inTurns, line, run } from "./measure.ts";

const BOUND = 1.5;

export function benchStart(): void {
  const { bare = 0, ours = 0 } = inTurns(
    {
      bare: () => run([process.execPath, "-e", "0"]),
      ours: () => run([process.execPath, "dist/cli.js", "--version"]),
    },
    21,
  );
  const ratio = ours / bare;
  line(
    "fire-flow --version / node -e 0",
    `${ours.toFixed(0)} / ${bare.toFixed(0)} ms = ${ratio.toFixed(2)} (at most ${BOUND})`,
    ratio <= BOUND,
  );
}
