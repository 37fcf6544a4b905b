import { and, eq, inArray, lte } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { exerciseVersions } from '#db/schema/exercises.ts';
import type { Ctx, Member } from '#features/accounts/index.ts';
import type { Deed, DeedAnswer } from '#features/progress/index.ts';
import { notLater } from '#kernel/clock.ts';
import { ok, refuse, type Result } from '#kernel/result.ts';
import type { PackShelf } from '../packs.ts';
import { gradeWork } from '../persona/rubric.ts';
import { PERSONA_DESK } from '../persona/work.ts';
import { gradePlan } from '../plan/grade.ts';
import { PLAN_DESK } from '../plan/plan.ts';
import { pickSurplus } from '../works/versions.ts';
import { WorkBody } from '../works/work-body.ts';
import { DESKS } from '../works/desks.ts';

/** Which deeds this feature takes. */
export function isWorkDeed(deed: Deed): boolean {
  return deed.kind === 'work-saved';
}

type NewVersion = typeof exerciseVersions.$inferInsert;

/**
 * Saves one state of a member's work and marks it. Sending it again changes nothing; automatic versions beyond what is
 * kept are let go, named ones and the newest never.
 */
export async function saveWork(
  ctx: Ctx<Member>,
  packs: PackShelf,
  deed: Deed,
): Promise<Result<void, 'malformed' | 'unknown-desk' | 'unknown-client' | 'id-taken'>> {
  if (!isOfKnownDesk(deed.body)) return refuse('unknown-desk');
  const body = WorkBody.safeParse(deed.body);
  if (!body.success) return refuse('malformed');
  const { desk, client, label } = body.data;
  const marked = markWork(packs, body.data);
  if (!marked.ok) return marked;
  const { work, score, isAfterTruth } = marked.value;

  const madeAt = notLater(deed.at, ctx.now);
  const version = {
    id: deed.id,
    userId: ctx.actor.userId,
    desk,
    client,
    label,
    madeAt,
    receivedAt: ctx.now,
    body: work,
    isAfterTruth,
  };
  return ctx.db.transaction(async (tx) => {
    const isLate = await hasSeenTruth(tx, version);
    await tx
      .insert(exerciseVersions)
      .values({ ...version, score: isLate ? null : score })
      .onConflictDoNothing();
    const kept = await listKept(tx, version);
    if (!kept.some(({ id }) => id === deed.id)) return refuse('id-taken');
    const surplus = pickSurplus(
      kept.map(({ id, madeAt: at, label: name }) => ({ id, madeAtMs: at.getTime(), isLabelled: name !== null })),
    );
    if (surplus.length > 0)
      await tx
        .delete(exerciseVersions)
        .where(and(eq(exerciseVersions.userId, version.userId), inArray(exerciseVersions.id, surplus)));
    return ok();
  });
}

/** Takes a `work-saved` deed: what `/api/deeds` answers for it. */
export async function takeWorkDeed(ctx: Ctx<Member>, packs: PackShelf, deed: Deed): Promise<DeedAnswer> {
  const saved = await saveWork(ctx, packs, deed);
  return saved.ok ? { id: deed.id } : { id: deed.id, refused: saved.code };
}

function isOfKnownDesk(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'desk' in body && DESKS.some((desk) => desk === body.desk);
}

type Marked = { readonly work: unknown; readonly score: number | null; readonly isAfterTruth: boolean };

/** Reads a work as its desk does, and gives it the server's own mark. */
function markWork(packs: PackShelf, { desk, client, work }: WorkBody): Result<Marked, 'malformed' | 'unknown-client'> {
  switch (desk) {
    case 'persona': {
      const pack = packs.findPersonaPack(client);
      if (!pack) return refuse('unknown-client');
      const own = PERSONA_DESK.parse(work);
      if (!own) return refuse('malformed');
      const { truthSeen } = own;
      return ok({ work: own, score: truthSeen ? null : gradeWork(pack, own).score, isAfterTruth: truthSeen });
    }
    case 'plan': {
      const planned = packs.findPlanClient(client);
      if (!planned) return refuse('unknown-client');
      const own = PLAN_DESK.parse(work);
      return own ? ok({ work: own, score: gradePlan(planned, own).score, isAfterTruth: false }) : refuse('malformed');
    }
  }
}

type Work = Pick<NewVersion, 'userId' | 'desk' | 'client' | 'madeAt'>;

const ofWork = ({ userId, desk, client }: Work) =>
  and(eq(exerciseVersions.userId, userId), eq(exerciseVersions.desk, desk), eq(exerciseVersions.client, client));

async function hasSeenTruth(tx: DbOrTx, version: Work): Promise<boolean> {
  const seen = await tx
    .select({ id: exerciseVersions.id })
    .from(exerciseVersions)
    .where(and(ofWork(version), eq(exerciseVersions.isAfterTruth, true), lte(exerciseVersions.madeAt, version.madeAt)))
    .limit(1);
  return seen.length > 0;
}

async function listKept(tx: DbOrTx, version: Work): Promise<{ id: string; madeAt: Date; label: string | null }[]> {
  return tx
    .select({ id: exerciseVersions.id, madeAt: exerciseVersions.madeAt, label: exerciseVersions.label })
    .from(exerciseVersions)
    .where(ofWork(version));
}
