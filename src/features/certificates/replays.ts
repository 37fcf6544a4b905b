import { eq } from 'drizzle-orm';
import type { DbOrTx } from '#db/client.ts';
import { runReplays } from '#db/schema/certificates.ts';
import { type GroundRun, scoreOnPaper } from './grounds.ts';
import type { Certificate } from './rows.ts';

type Row = Pick<typeof runReplays.$inferSelect, 'digest' | 'isSame' | 'score' | 'playedAt'>;

/** What playing a certificate's run once more came to, held against what stands on the certificate now. */
export type Replayed = {
  readonly digest: string;
  /** Whether it comes to the fingerprint and the score that stand there. */
  readonly isBorneOut: boolean;
  readonly score: number;
  readonly playedAt: Date;
};

/** Holds a replay against a run as it stands on the certificate: each time anew, since what is stored could be changed after it. */
export function hold({ digest, isSame, score, playedAt }: Row, run: Pick<GroundRun, 'digest' | 'score'>): Replayed {
  const isScore = Math.round(scoreOnPaper(score)) === Math.round(run.score);
  return { digest, isBorneOut: isSame && digest === run.digest && isScore, score, playedAt };
}

/** What replays of a certificate's runs have come to. */
export async function listReplays(db: DbOrTx, { id, papers }: Certificate): Promise<Replayed[]> {
  const rows = await db.select().from(runReplays).where(eq(runReplays.certificateId, id));
  return rows.flatMap((row) => {
    const run = papers?.grounds.runs.find(({ digest }) => digest === row.digest);
    return run ? [hold(row, run)] : [];
  });
}
