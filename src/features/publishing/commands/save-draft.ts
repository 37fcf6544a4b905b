import { eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { lessons, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import type { SaveDraft } from '../input.ts';
import { findNewest, findOwnLesson, requireInstructor } from '../rows.ts';

type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'stale' | 'id-taken';
type Saved = Result<{ number: number }, Refused>;

/**
 * Saves a text as the lesson's next version. Who began from a version that is no longer the newest is refused with
 * `stale` and the newest number; their text is kept aside, so that neither is lost. Sent again it changes nothing.
 */
export async function saveDraft(ctx: Ctx, input: SaveDraft): Promise<Saved> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  return ctx.db.transaction(async (tx): Promise<Saved> => {
    const lesson = await findOwnLesson(tx, actor, input.lessonId);
    const newest = await findNewest(tx, input.lessonId);
    if (!lesson || !newest) return refuse('not-found');
    const again = await answerAgain(tx, actor, input, newest.number);
    if (again) return again;
    const isNext = newest.number === input.beganFrom;
    if (isNext && newest.source === input.source) return ok({ number: newest.number });
    const number = isNext ? newest.number + 1 : null;
    const { versionId: id, lessonId, beganFrom, source } = input;
    await tx.insert(lessonVersions).values({ id, lessonId, number, beganFrom, source, authorId: actor.userId, savedAt: ctx.now });
    if (number === null) return stale(newest.number);
    await tx.update(lessons).set({ updatedAt: ctx.now }).where(eq(lessons.id, lessonId));
    return ok({ number });
  });
}

const stale = (newest: number): Refusal<'stale'> => refuse('stale', { detail: { newest } });

/** The answer to what was sent before; undefined for something new. */
async function answerAgain(tx: DbOrTx, actor: Member, input: SaveDraft, newest: number): Promise<Saved | undefined> {
  const known = await tx.select().from(lessonVersions).where(eq(lessonVersions.id, input.versionId)).get();
  if (!known) return undefined;
  if (known.lessonId !== input.lessonId || known.authorId !== actor.userId) return refuse('id-taken');
  return known.number === null ? stale(newest) : ok({ number: known.number });
}
