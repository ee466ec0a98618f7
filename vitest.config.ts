import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Every suite by its folder: `unit` mirrors src/, `e2e` runs the committed bundle, `peers` needs heavy foreign parts or walks for minutes. */
const suites = {
  unit: { include: ["__tests__/**/*.test.ts"], exclude: ["__tests__/e2e/**", "__tests__/peers/**"] },
  e2e: { include: ["__tests__/e2e/**/*.test.ts"] },
  peers: { include: ["__tests__/peers/**/*.test.ts"] },
};

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Nearly half of the time is spent waiting for children: twice as many as there are cores keeps these busy.
    maxWorkers: 2 * availableParallelism(),
    projects: Object.entries(suites).map(([name, test]) => ({ extends: true as const, test: { name, ...test } })),
  },
});
