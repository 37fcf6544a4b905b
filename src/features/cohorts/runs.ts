import type { RunStanding } from '#features/sandbox/index.ts';

/** A run and all copies that were made of it and of them, the one touched last first. */
export function descendantsOf<Run extends Pick<RunStanding, 'id' | 'from' | 'updatedAt'>>(
  runId: string,
  runs: readonly Run[],
): Run[] {
  const found = runs.filter(({ id }) => id === runId);
  // Copies of copies: each round adds what was copied from what is there. A run is there once, so it ends.
  for (const run of found) found.push(...runs.filter(({ from, id }) => from === run.id && !found.some((one) => one.id === id)));
  // The original may have been removed while its copy goes on.
  if (found.length === 0) found.push(...runs.filter(({ from }) => from === runId));
  return found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? 1 : -1));
}
