/** The children that live now. Who only wants to end them loads nothing of what starts them. */

/** Leaders of their process groups. */
const living = new Set<number>();

export function childStarted(leader: number): void {
  living.add(leader);
}

export function childEnded(leader: number): void {
  living.delete(leader);
}

/** Kills what runs now. What waits for it finds it ended by a signal. */
export function killChildren(): void {
  for (const leader of living) killGroup(leader);
}

// Whoever ends the process at once leaves no child behind; a signal ends it without this event unless it is caught.
process.on("exit", killChildren);

export function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // The group is gone already, which is what was wanted.
  }
}
