import { crypto } from "../crypto.ts";

/** Git's object id of a file's content: SHA-1 over `blob <bytes>\0` and the bytes (gitformat-loose). */
export function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return crypto().createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
