import type { Facts } from '#features/certificates/facts.ts';
import { TRACKS } from '#features/lessons/frontmatter.ts';

const NOW = new Date('2026-11-23T12:00:00.000Z');
const REPORT = { insight: 0.7, hour: 700, text: 'Reach rose by 12% because of the morning posts.', language: 'en' } as const;

/** A certified run as the server's replay left it. */
export function certifiedRun(client: string, score: number, deeds: Facts['runs'][number]['deeds'] = null): Facts['runs'][number] {
  const digest = Buffer.from(client.padEnd(8, '.').slice(0, 8)).toString('hex');
  return { id: `run-${client}`, client, score, digest, verifiedAt: NOW, deeds };
}

/** What somebody has done who has done everything. */
export const EVERYTHING: Facts = {
  lessons: TRACKS.map((track) => ({ id: `${track}-1`, track, title: 'A lesson', path: `/lessons/${track}/a`, isRead: true })),
  tests: TRACKS.map((track) => ({ attemptId: `attempt-${track}`, track, scorePercent: 90, passedAt: NOW })),
  runs: [
    certifiedRun('bakery', 72, { report: REPORT, crisis: null }),
    certifiedRun('museum', 64, { report: null, crisis: { saidAfterHours: 3, weight: 0.6, harm: 0, isOver: true } }),
  ],
  competencies: [{ competency: 'copy', level: 3, pieces: 12 }],
};
