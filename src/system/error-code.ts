/** The code of a system error, such as `ENOENT`; its name when it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return "code" in error && typeof error.code === "string" ? error.code : error.name;
  return String(error);
}
