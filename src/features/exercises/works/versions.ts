/** One saved state of a work, wherever it lies. */
export type Version<Work> = {
  /** The id of the deed that saved it. */
  readonly id: string;
  /** When it was made, ISO 8601, by the clock of the device. */
  readonly at: string;
  /** A name given by the learner; null for an automatic one. */
  readonly label: string | null;
  /** Its work; null while only the server has it. */
  readonly work: Work | null;
  readonly isOnServer: boolean;
};

/**
 * Joins what the server has with what is in this browser: one version for each id, newest first. Nothing is
 * overwritten: two devices that worked at the same time both stand in the list.
 */
export function mergeVersions<Work>(server: readonly Version<Work>[], local: readonly Version<Work>[]): Version<Work>[] {
  const byId = new Map(server.map((version) => [version.id, version]));
  for (const version of local) {
    const known = byId.get(version.id);
    byId.set(version.id, known ? { ...known, work: known.work ?? version.work } : version);
  }
  return [...byId.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
}

/** Automatic versions that a member keeps of one client. */
export const MOST_AUTOMATIC = 30;

/**
 * Which automatic versions to let go so that at most `most` are left: always the one that lies closest to its later
 * neighbour, so that what stays is spread over the whole time. The newest stays, and so does everything with a name.
 */
export function pickSurplus(
  versions: readonly { readonly id: string; readonly madeAtMs: number; readonly isLabelled: boolean }[],
  most = MOST_AUTOMATIC,
): string[] {
  const order = [...versions].sort((a, b) => a.madeAtMs - b.madeAtMs || (a.id < b.id ? -1 : 1));
  const newest = order.at(-1)?.id;
  const kept = order.filter((version) => !version.isLabelled);
  const surplus: string[] = [];
  while (kept.length > most) {
    let [at, least] = [-1, Infinity];
    for (const [i, version] of kept.entries()) {
      const gap = (kept[i + 1]?.madeAtMs ?? Infinity) - version.madeAtMs;
      if (version.id !== newest && gap < least) [at, least] = [i, gap];
    }
    if (at < 0) at = 0; // only the last one is left without a neighbour; the oldest goes
    const [gone] = kept.splice(at, 1);
    if (gone) surplus.push(gone.id);
  }
  return surplus;
}
