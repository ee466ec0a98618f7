/** Work on many items, a few at a time. */

/**
 * Maps with at most `workers` at once; results keep the order of the items. After the first error nothing more is
 * started, and it is thrown when what runs has ended: nobody works on what the caller cleans up.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  workers: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        results[index] = await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, Math.min(workers, items.length)) }, worker));
  for (const it of ended) if (it.status === "rejected") throw it.reason;
  return results;
}
