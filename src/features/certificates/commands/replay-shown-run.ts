import { and, eq } from 'drizzle-orm';
import { runReplays } from '#db/schema/certificates.ts';
import { claimOf, type verify } from '#features/sandbox/index.ts';
import type { Db } from '#db/client.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import { hold, type Replayed } from '../replays.ts';
import { findCertificate } from '../rows.ts';

type Shelf = Parameters<typeof claimOf>[1];
type Given = { readonly db: Db; readonly now: Date; readonly scenarios: Shelf; readonly verify: typeof verify };
type Input = { readonly certificate: string; readonly digest: string };
type Refused = 'not-shown' | 'gone' | 'busy' | 'too-slow';

/**
 * Plays a run that a certificate shows once more, for whoever asks, and keeps what it came to: the same list of actions
 * comes to the same for ever, so it is played once.
 */
export async function replayShownRun({ db, now, scenarios, verify }: Given, input: Input): Promise<Result<Replayed, Refused>> {
  const certificate = await findCertificate(db, input.certificate);
  const { papers = null, userId = null } = certificate ?? {};
  const run = papers?.grounds.runs.find(({ digest }) => digest === input.digest);
  const isShown = papers?.shown.includes('page') && papers.shown.includes('runs');
  if (!run || !isShown || userId === null) return refuse('not-shown');
  const one = and(eq(runReplays.certificateId, input.certificate), eq(runReplays.digest, input.digest));
  const known = await db.select().from(runReplays).where(one).get();
  if (known) return ok(hold(known, run));
  const claim = await claimOf(db, scenarios, { userId, run: run.id });
  if (claim?.digest !== input.digest) return refuse('gone');
  const found = await verify(`${run.id} shown ${input.digest}`, claim);
  if (!found.ok) return found;
  const isSame = found.value.kind === 'borne-out';
  const score = found.value.kind === 'borne-out' ? found.value.score : 0;
  const row = { certificateId: input.certificate, digest: input.digest, isSame, score, playedAt: now };
  await db.insert(runReplays).values(row).onConflictDoNothing();
  return ok(hold(row, run));
}
