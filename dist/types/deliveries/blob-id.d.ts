/** Git's object id of a file's content: SHA-1 over `blob <bytes>\0` and the bytes (gitformat-loose). */
export declare function blobId(text: string): string;
