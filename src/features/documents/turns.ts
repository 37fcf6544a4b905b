/** Whether somebody may still have a turn, and counts it. */
export type Turns = { readonly take: (who: string, now: Date) => boolean };

const MOST_PEOPLE = 5_000;

/**
 * Lets each address take so many turns in a window. Kept in this process: it spares the processor, and what it guards
 * stores nothing, so a restart may forget it. When too many addresses are known, all are forgotten.
 */
export function limitTurns(allowed: number, windowMs: number): Turns {
  const counts = new Map<string, { count: number; endsMs: number }>();
  return {
    take: (who, now) => {
      const known = counts.get(who);
      if (!known || known.endsMs <= now.getTime()) {
        if (counts.size >= MOST_PEOPLE) counts.clear();
        counts.set(who, { count: 1, endsMs: now.getTime() + windowMs });
        return true;
      }
      known.count++;
      return known.count <= allowed;
    },
  };
}
