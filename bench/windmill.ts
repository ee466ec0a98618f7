/** `windmill-validate` beside `wmill lint`, as whole processes on the same workspaces; all of its own rules are on. */
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { installWmill } from "../__tests__/support/wmill.ts";
import { inTurns, line, run } from "./measure.ts";
import { writeWorkspace } from "./windmill-workspace.ts";

const MB = 1e6;
const BOUNDS = { faster: { 10: 2, 100: 3, 1000: 2 }, changed: 5, linear: 1.3, peak: 300 * MB } as const;

const validate = (...args: readonly string[]) => [
  process.execPath,
  resolve("dist/cli.js"),
  "windmill-validate",
  ...args,
];

/** Runs ours; gives the peak of its memory in bytes. */
function peakOf(folder: string): number {
  const [node = "", ...args] = validate(folder);
  const { status, stderr, output } = spawnSync(node, ["--import", resolve("bench/peak-memory.mjs"), ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  if (status !== 0) throw new Error(`fire-flow ended with ${status}: ${stderr}`);
  return Number(output[3]);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`;

export function benchWindmill(): void {
  const root = mkdtempSync(join(tmpdir(), "fire-flow-bench-"));
  const wmill = installWmill();
  const place = (count: number) => join(root, String(count));
  try {
    for (const count of [10, 100, 1000, 10_000]) writeWorkspace(place(count), count);
    for (const count of [10, 100, 1000] as const) {
      const cwd = place(count);
      const { us = 0, them = 0 } = inTurns(
        { us: () => run(validate(), { cwd }), them: () => run([...wmill, "lint"], { cwd }) },
        count === 1000 ? 7 : 15,
      );
      const bound = BOUNDS.faster[count];
      line(
        `${count} scripts and flows, wmill lint / windmill-validate`,
        `${seconds(them)} / ${seconds(us)} = ${(them / us).toFixed(1)} (at least ${bound})`,
        them / us >= bound,
      );
    }
    changed(place(1000), wmill);
    large(place(1000), place(10_000));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** One script of a thousand assets differs from the last commit. */
function changed(cwd: string, wmill: readonly string[]): void {
  const git = (...args: readonly string[]) =>
    run(["git", "-c", "user.name=bench", "-c", "user.email=bench@example.org", ...args], { cwd });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "all of it");
  appendFileSync(join(cwd, "f/team/s2.py"), "# changed\n");
  const { us = 0, them = 0 } = inTurns(
    { us: () => run(validate("--changed-since", "HEAD"), { cwd }), them: () => run([...wmill, "lint"], { cwd }) },
    7,
  );
  line(
    "1000 of which one changed, wmill lint / windmill-validate --changed-since",
    `${seconds(them)} / ${seconds(us)} = ${(them / us).toFixed(1)} (at least ${BOUNDS.changed})`,
    them / us >= BOUNDS.changed,
  );
}

/** Ten times the assets take at most 1.3 times ten times the time, within the bound of memory. */
function large(thousand: string, tenThousand: string): void {
  let peak = 0;
  const { few = 0, many = 0 } = inTurns(
    {
      few: () => run(validate(thousand)),
      many: () => {
        peak = Math.max(peak, peakOf(tenThousand));
      },
    },
    3,
  );
  const share = many / few / 10;
  line(
    "10000 scripts and flows, beside 1000",
    `${seconds(many)} / ${seconds(few)}, ${(peak / MB).toFixed(0)} MB (at most ${BOUNDS.linear * 10} times, ${BOUNDS.peak / MB} MB)`,
    share <= BOUNDS.linear && peak <= BOUNDS.peak,
  );
}
