/** Pictures of the learner's own. They stay in this browser, beside the drafts of their run, and go with it. */
import type { OwnPicture } from '#simulation/actions.ts';
import { keepDraft, openStore } from './run-store.ts';

export const PICTURES = 'picture ';

/** The picture as it was made anew here, what the learner calls it, and what they say is on it. */
export type KeptPicture = {
  readonly id: string;
  readonly name: string;
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  readonly stated: OwnPicture;
};

/** Errors: rejects when the browser refuses storage. */
export const keepPicture = (run: string, picture: KeptPicture): Promise<void> =>
  keepDraft(run, `${PICTURES}${picture.id}`, picture);

/** One's own picture; null where this browser doesn't have it. */
export async function findPicture(run: string, id: string): Promise<KeptPicture | null> {
  const kept = await (await openStore()).get('drafts', [run, `${PICTURES}${id}`]);
  return readPicture(kept?.value);
}

/** All of a run, the latest first. */
export async function listPictures(run: string): Promise<KeptPicture[]> {
  const kept = await (await openStore()).getAll('drafts', picturesOf(run));
  return kept.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)).flatMap(({ value }) => readPicture(value) ?? []);
}

export const picturesOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, PICTURES], [run, `${PICTURES}\uffff`]);

const isKept = (value: unknown): value is KeptPicture =>
  typeof value === 'object' && value !== null && 'blob' in value && value.blob instanceof Blob && 'stated' in value;
/** Only this file writes what lies there. */
const readPicture = (value: unknown): KeptPicture | null => (isKept(value) ? value : null);
