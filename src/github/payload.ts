/** The event that a job was started by, as the runner hands it over. */
import { readText } from "../system/files.ts";
import type { Environment } from "../types/environment.ts";

/** Bytes of a payload: GitHub sends no more than 25 MB. */
const MAX_PAYLOAD = 32 * 1024 * 1024;

/** Nothing where there is none, or what cannot be read: such an event is never half understood. */
export async function readPayload(environment: Environment): Promise<unknown> {
  const { GITHUB_EVENT_PATH: path } = environment;
  const text = path === undefined || path === "" ? undefined : await readText(path, MAX_PAYLOAD);
  try {
    return text?.ok ? JSON.parse(text.value) : undefined;
  } catch {
    return undefined;
  }
}
