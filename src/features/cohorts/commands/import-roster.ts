import type { DbOrTx } from '#db/client.ts';
import { cohortInvitations, cohortMembers, cohorts } from '#db/schema/cohorts.ts';
import { eq } from 'drizzle-orm';
import { type Ctx, emailKey, type KnownPerson, listPeopleByEmail } from '#features/accounts/index.ts';
import { queueMails } from '#features/mail/index.ts';
import type { Locale } from '#i18n/locale.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { newJoinCode } from '../codes.ts';
import type { ImportRoster } from '../input.ts';
import { addedLetter, invitationLetter, mailTo } from '../letters.ts';
import { logDeed } from '../log.ts';
import { readRoster, type RosterPerson } from '../roster.ts';
import type { CohortRow } from '../rows.ts';
import { teach } from './teach.ts';

export type Imported = { readonly added: number; readonly invited: number; readonly known: number };
type Refused = 'sign-in-needed' | 'not-found' | 'cohort-closed' | 'roster-broken' | 'empty' | 'too-long' | 'no-email-column';

const ROWS_A_STATEMENT = 500;

/**
 * Takes a roster in: who has an account becomes a learner and is told so, other addresses are asked in by mail. With one
 * broken row nobody is taken. The same roster again adds nobody and sends nothing.
 */
export function importRoster(
  ctx: Ctx,
  { cohort: id, roster, locale }: ImportRoster & { locale: Locale },
): Promise<Result<Imported, Refused>> {
  return teach(ctx, id, async (tx, cohort, who): Promise<Result<Imported, Refused>> => {
    if (cohort.closedAt !== null) return refuse('cohort-closed');
    const read = readRoster(roster);
    if (!read.ok) return read;
    const { people, problems } = read.value;
    if (problems.length > 0) return refuse('roster-broken');
    const members = await listPeopleByEmail(
      tx,
      people.map(({ email }) => email),
    );
    const added = await addMembers(tx, cohort, members, ctx.now);
    const keys = new Set(members.map((member) => member.emailKey));
    const strangers = people.filter(({ email }) => !keys.has(emailKey(email)));
    const invited = await invite(tx, cohort, { strangers, locale, now: ctx.now });
    if (added > 0 || invited > 0) await logDeed(tx, who, { cohort: id, deed: 'imported', count: added + invited });
    return ok({ added, invited, known: people.length - added - invited });
  });
}

async function addMembers(tx: DbOrTx, cohort: CohortRow, members: readonly KnownPerson[], now: Date): Promise<number> {
  const added = new Set<string>();
  for (const some of partsOf(members)) {
    const rows = some.map(({ id }) => ({ cohortId: cohort.id, userId: id, part: 'learner', joinedAt: now }) as const);
    const fresh = await tx.insert(cohortMembers).values(rows).onConflictDoNothing().returning({ id: cohortMembers.userId });
    for (const { id } of fresh) added.add(id);
  }
  const letters = members
    .filter(({ id }) => added.has(id))
    .map((person) => mailTo(person, (locale) => addedLetter(locale, cohort)));
  await queueMails(tx, letters, now);
  return added.size;
}

type Invited = { readonly strangers: readonly RosterPerson[]; readonly locale: Locale; readonly now: Date };

async function invite(tx: DbOrTx, cohort: CohortRow, { strangers, locale, now }: Invited): Promise<number> {
  if (strangers.length === 0) return 0;
  const code = cohort.joinCode ?? newJoinCode();
  if (cohort.joinCode === null) await tx.update(cohorts).set({ joinCode: code }).where(eq(cohorts.id, cohort.id));
  const fresh: string[] = [];
  for (const some of partsOf(strangers)) {
    const rows = some.map(({ name, email }) => ({ cohortId: cohort.id, emailKey: emailKey(email), email, name, invitedAt: now }));
    const made = await tx
      .insert(cohortInvitations)
      .values(rows)
      .onConflictDoNothing()
      .returning({ email: cohortInvitations.email });
    fresh.push(...made.map(({ email }) => email));
  }
  const letter = invitationLetter(locale, code);
  await queueMails(
    tx,
    fresh.map((address) => ({ to: { name: '', address }, locale, letter })),
    now,
  );
  return fresh.length;
}

/** SQLite takes only so many values in one statement. */
function partsOf<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / ROWS_A_STATEMENT) }, (_, i) =>
    all.slice(i * ROWS_A_STATEMENT, (i + 1) * ROWS_A_STATEMENT),
  );
}
