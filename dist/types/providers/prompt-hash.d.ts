/** Names the prompt that an answer was recorded for: SHA-256 over its UTF-8 text, in lower-case hex. */
export declare const promptSha256: (prompt: string) => string;
