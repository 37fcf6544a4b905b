import { and, eq } from 'drizzle-orm';
import { cohortAnnouncements, cohortMembers } from '#db/schema/cohorts.ts';
import { type Ctx, listPeopleOf } from '#features/accounts/index.ts';
import { queueMails } from '#features/mail/index.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { Announce, Remind, SetMail } from '../input.ts';
import { mailTo, toldLetter } from '../letters.ts';
import { logDeed } from '../log.ts';
import { findJoinedCohort } from '../rows.ts';
import { teach } from './teach.ts';

type Refused = 'sign-in-needed' | 'not-found';

/**
 * Tells a cohort something, on its page and by mail to who wants mail. Announcement and letters are written in one
 * transaction, so nobody is told twice or forgotten, whatever dies in between. Sent again it changes nothing.
 */
export const announce = (
  ctx: Ctx,
  { cohort: id, announcement, title, body }: Announce,
): Promise<Result<{ letters: number }, Refused>> =>
  teach(ctx, id, async (tx, cohort, { actor, now }) => {
    const wanting = await tx
      .select({ userId: cohortMembers.userId })
      .from(cohortMembers)
      .where(and(eq(cohortMembers.cohortId, id), eq(cohortMembers.part, 'learner'), eq(cohortMembers.wantsMail, true)));
    const row = { id: announcement, cohortId: id, authorId: actor.userId, title, body, letters: wanting.length, at: now };
    const told = await tx.insert(cohortAnnouncements).values(row).onConflictDoNothing().returning({ id: cohortAnnouncements.id });
    if (told.length === 0) return ok({ letters: 0 });
    const people = await listPeopleOf(
      tx,
      wanting.map(({ userId }) => userId),
    );
    await queueMails(
      tx,
      people.map((person) => mailTo(person, (locale) => toldLetter(locale, { cohort, title, body }))),
      now,
    );
    return ok({ letters: people.length });
  });

/** Writes to one learner. Who wants no mail from the cohort gets none. */
export const remind = (
  ctx: Ctx,
  { cohort: id, learner, title, body }: Remind,
): Promise<Result<void, Refused | 'wants-no-mail'>> =>
  teach(ctx, id, async (tx, cohort, who) => {
    const member = await tx
      .select({ wantsMail: cohortMembers.wantsMail })
      .from(cohortMembers)
      .where(and(eq(cohortMembers.cohortId, id), eq(cohortMembers.userId, learner), eq(cohortMembers.part, 'learner')))
      .get();
    const [person] = member ? await listPeopleOf(tx, [learner]) : [];
    if (!member || !person) return refuse('not-found');
    if (!member.wantsMail) return refuse('wants-no-mail');
    await queueMails(tx, [mailTo(person, (locale) => toldLetter(locale, { cohort, title, body }))], ctx.now);
    await logDeed(tx, who, { cohort: id, deed: 'reminded', userId: learner });
    return ok();
  });

/** Says whether a learner wants what is announced by mail too. */
export async function setMail(ctx: Ctx, { cohort, mail }: SetMail): Promise<Result<void, Refused>> {
  const { actor } = ctx;
  if (actor.kind === 'guest') return refuse('sign-in-needed');
  if ((await findJoinedCohort(ctx.db, actor, cohort)) === null) return refuse('not-found');
  await ctx.db
    .update(cohortMembers)
    .set({ wantsMail: mail === 'on' })
    .where(and(eq(cohortMembers.cohortId, cohort), eq(cohortMembers.userId, actor.userId)));
  return ok();
}
