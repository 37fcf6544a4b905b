/** What the server has and lacks of a run's drafts, as this browser keeps them. Pictures are no part of it: they stay here. */
import type { HeldDraft } from './held-run.ts';
import { PICTURES } from './own-pictures.ts';
import { type Draft, openStore } from './run-store.ts';

export const draftsOf = (run: string): IDBKeyRange => IDBKeyRange.bound([run, ''], [run, '\uffff']);

const isUnsent = ({ place, savedAt, sentAt }: Draft): boolean => !place.startsWith(PICTURES) && sentAt !== savedAt;

/** A draft for another run than the one it was written in: the server has nothing of it there. */
export function draftFor(run: string, { place, value, savedAt }: Draft): Draft {
  return { run, place, value, savedAt };
}

/** Drafts that the server lacks. */
export async function listUnsentDrafts(run: string): Promise<Draft[]> {
  return (await (await openStore()).getAll('drafts', draftsOf(run))).filter(isUnsent);
}

/** Whether something of a run lies in this browser alone. */
export async function hasOwnDrafts(run: string): Promise<boolean> {
  const kept = await (await openStore()).getAll('drafts', draftsOf(run));
  return kept.some((draft) => draft.place.startsWith(PICTURES) || isUnsent(draft));
}

/** Notes that the server has these states; one that has changed meanwhile is still to be sent. */
export async function markDraftsSent(sent: readonly Draft[]): Promise<void> {
  const tx = (await openStore()).transaction('drafts', 'readwrite');
  for (const { run, place, savedAt } of sent) {
    const kept = await tx.store.get([run, place]);
    if (kept?.value === null && kept.savedAt === savedAt) await tx.store.delete([run, place]);
    else if (kept) await tx.store.put({ ...kept, sentAt: savedAt });
  }
  await tx.done;
}

/** Takes what the server has and is later than what lies here. */
export async function takeDrafts(run: string, held: readonly HeldDraft[]): Promise<void> {
  const tx = (await openStore()).transaction('drafts', 'readwrite');
  for (const { place, value, savedAt } of held) {
    const own = await tx.store.get([run, place]);
    if (own && own.savedAt >= savedAt) continue;
    if (value === null) await tx.store.delete([run, place]);
    else await tx.store.put({ run, place, value, savedAt, sentAt: savedAt });
  }
  await tx.done;
}
