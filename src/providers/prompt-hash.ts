import { crypto } from "../crypto.ts";

/** Names the prompt that an answer was recorded for: SHA-256 over its UTF-8 text, in lower-case hex. */
export const promptSha256 = (prompt: string): string =>
  crypto().createHash("sha256").update(prompt, "utf8").digest("hex");
