import { type Draft, openStore } from './run-store.ts';

const PLACE = 'compose planned ';

/** Where the draft of the n-th planned post of a run is kept, from 0. */
export const plannedPlace = (n: number): string => `${PLACE}${String(n).padStart(4, '0')}`;

export const isPlannedPlace = (place: string): boolean => place.startsWith(PLACE);

/** Planned posts of a run that are not written yet, in the order of their hours. */
export async function listPlannedDrafts(run: string): Promise<Draft[]> {
  return (await openStore()).getAll('drafts', IDBKeyRange.bound([run, PLACE], [run, `${PLACE}\uffff`]));
}
