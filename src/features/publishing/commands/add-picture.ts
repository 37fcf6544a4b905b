import { and, count, eq, gt, lt, sql } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { lessonPictures, lessonVersions } from '#db/schema/publishing.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import { DAY_MS, HOUR_MS } from '#kernel/clock.ts';
import { ok, refuse, type Refusal, type Result } from '#kernel/result.ts';
import type { EncodePicture, PictureFault } from '../encode-picture.ts';
import type { AddPicture } from '../input.ts';
import { findOwnLesson, requireInstructor } from '../rows.ts';

export const MOST_PICTURES_A_LESSON = 60;
export const MOST_PICTURES_AN_HOUR = 60;

type Limit = 'too-many-pictures' | 'too-many-this-hour';
type Refused = 'sign-in-needed' | 'not-allowed' | 'not-found' | 'id-taken' | Limit | PictureFault;
type Added = Result<{ width: number; height: number }, Refused>;

/** Adds a picture to a lesson, drawn anew. Sent again it changes nothing. */
export async function addPicture(ctx: Ctx, encode: EncodePicture, input: AddPicture): Promise<Added> {
  const { actor, db, now } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  const refusal = requireInstructor(actor);
  if (refusal) return refusal;
  const { id, lessonId } = input;
  if (!(await findOwnLesson(db, actor, lessonId))) return refuse('not-found');
  // Before the work of drawing it anew, and again with the write.
  const early = (await answerAgain(db, lessonId, id)) ?? (await requireRoom(db, { ...ctx, actor }, lessonId));
  if (early) return early;
  const encoded = await encode(input.bytes);
  if (!encoded.ok) return encoded;
  const { bytes, width, height } = encoded.value;
  return db.transaction(async (tx): Promise<Added> => {
    const late = (await answerAgain(tx, lessonId, id)) ?? (await requireRoom(tx, { ...ctx, actor }, lessonId));
    if (late) return late;
    await tx.insert(lessonPictures).values({ id, lessonId, bytes, width, height, authorId: actor.userId, addedAt: now });
    return ok({ width, height });
  });
}

async function answerAgain(db: DbOrTx, lessonId: string, id: string): Promise<Added | undefined> {
  const known = await db
    .select({ lessonId: lessonPictures.lessonId, width: lessonPictures.width, height: lessonPictures.height })
    .from(lessonPictures)
    .where(eq(lessonPictures.id, id))
    .get();
  if (!known) return undefined;
  return known.lessonId === lessonId ? ok({ width: known.width, height: known.height }) : refuse('id-taken');
}

/** Refuses what would be too much; a full lesson first forgets pictures that none of its texts has. */
async function requireRoom(db: DbOrTx, { actor, now }: Ctx<Member>, lessonId: string): Promise<Refusal<Limit> | undefined> {
  const since = new Date(now.getTime() - HOUR_MS);
  const ofLesson = eq(lessonPictures.lessonId, lessonId);
  const ofHour = and(eq(lessonPictures.authorId, actor.userId), gt(lessonPictures.addedAt, since));
  const countOf = async (which: typeof ofHour) =>
    (await db.select({ count: count() }).from(lessonPictures).where(which).get())?.count ?? 0;
  if ((await countOf(ofHour)) >= MOST_PICTURES_AN_HOUR) return refuse('too-many-this-hour');
  if ((await countOf(ofLesson)) < MOST_PICTURES_A_LESSON) return undefined;
  await forgetUnused(db, lessonId, new Date(now.getTime() - DAY_MS));
  return (await countOf(ofLesson)) < MOST_PICTURES_A_LESSON ? undefined : refuse('too-many-pictures');
}

// Younger ones may stand in a text that has not reached the server yet.
async function forgetUnused(db: DbOrTx, lessonId: string, before: Date): Promise<void> {
  const isNamed = sql`exists (select 1 from ${lessonVersions} where ${lessonVersions.lessonId} = ${lessonId}
    and instr(${lessonVersions.source}, ${lessonPictures.id}) > 0)`;
  await db
    .delete(lessonPictures)
    .where(and(eq(lessonPictures.lessonId, lessonId), lt(lessonPictures.addedAt, before), sql`not ${isNamed}`));
}
