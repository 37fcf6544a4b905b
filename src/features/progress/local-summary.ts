import { listDeeds, type StoredDeed } from './outbox.ts';
import { readMarks } from './run-marks.ts';
import { type ProgressSummary, type ReadDeed, summarise } from './summary.ts';

/** Condenses what is in this browser and not on the server: everything a guest did, or what a member's connection still owes. */
export async function summariseWaiting(): Promise<ProgressSummary> {
  const lists = await Promise.all(
    (['section-read', 'attempt', 'card-reviewed', 'work-saved', 'run-finished'] as const).map((kind) => listDeeds(kind)),
  );
  return summarise(
    lists
      .flat()
      .filter((deed) => deed.state === 'waiting')
      .flatMap((stored) => {
        const deed = readDeed(stored);
        return deed ? [{ id: stored.id, at: stored.at, day: stored.day, deed }] : [];
      }),
  );
}

function readDeed({ kind, body }: StoredDeed): ReadDeed | null {
  if (typeof body !== 'object' || body === null) return null;
  const text = (key: string) => String(Reflect.get(body, key) ?? '');
  const score = Number(Reflect.get(body, 'score') ?? 0);
  switch (kind) {
    case 'section-read':
      return { kind, lesson: text('lesson'), section: text('section') };
    case 'attempt':
      return { kind, lesson: text('lesson'), check: text('check'), score };
    case 'card-reviewed':
      return { kind };
    case 'work-saved':
      return { kind, desk: text('desk'), client: text('client'), score };
    case 'run-finished':
      return { kind, run: text('run'), client: text('client'), marks: readMarks(Reflect.get(body, 'marks')) };
    default:
      return null;
  }
}
