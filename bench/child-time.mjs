// Preloaded into a run (`node --import`): tells on fd 3, as JSON, how long it took and how long a child was alive in it.
import childProcess from "node:child_process";
import { writeSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const spans = [];
const { spawn } = childProcess;
childProcess.spawn = (...args) => {
  const span = { from: performance.now(), to: Number.POSITIVE_INFINITY };
  spans.push(span);
  const child = spawn(...args);
  child.once("exit", () => {
    span.to = performance.now();
  });
  return child;
};
syncBuiltinESMExports();

process.on("exit", () => {
  // What outlives the run, such as the guard of its children, is no part of its work.
  const ended = spans.filter((it) => Number.isFinite(it.to));
  const end = performance.now();
  let withChild = 0;
  let until = 0;
  for (const { from, to } of ended.sort((a, b) => a.from - b.from)) {
    const last = Math.min(to, end);
    if (last > until) withChild += last - Math.max(from, until);
    until = Math.max(until, last);
  }
  writeSync(3, JSON.stringify({ totalMs: end, withChildMs: withChild, children: ended.length }));
});
