import { act } from '#simulation/act.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';
import type { State } from '#simulation/state.ts';
import { appraiseReference, REFERENCE, referencePost } from '#features/sandbox/calibration/reference-brand.ts';
import { playBareLoop } from './bare-loop.ts';
import { atMost, type Line } from './line.ts';

const DAYS = 28;
const ROUNDS = 5;
const GROWTH_ROUNDS = 3;
const HALF_DAY = 12;
/** So many small towns have as many members as the large one. */
const TOWNS = 10;

/**
 * The engine with all mechanisms beside the bare loop in the same process: per session, by the processor's time. Of
 * several rounds, each in turn with its bare loop, the best of either counts: others on the machine make a round slower, never faster.
 */
export async function benchSimulation(): Promise<Line[]> {
  const small = Array.from({ length: ROUNDS }, () => measure(20_000, 7));
  const middle = Array.from({ length: ROUNDS }, () => measure(100_000, DAYS));
  const growth = measureGrowth();
  const best = (rounds: readonly Round[], of: keyof Round): number => Math.min(...rounds.map((round) => round[of]));
  const replay = measure(20_000, 56).engineMs;
  return [
    atMost(
      'engine, 100,000 members, 28 days: beside the bare loop',
      best(middle, 'engineNs') / best(middle, 'bareNs'),
      '×',
      4,
      `bare loop ${best(middle, 'bareNs').toFixed(0)} ns a session`,
    ),
    atMost(
      '1,000,000 members: beside 100,000, per session',
      growth.largeNs / growth.smallNs,
      '×',
      1.1,
      `${growth.smallNs.toFixed(0)} and ${growth.largeNs.toFixed(0)} ns a session, in turns`,
    ),
    atMost('20,000 members, one week', best(small, 'engineMs'), 'ms', 150, `bare loop ${best(small, 'bareMs').toFixed(0)} ms`),
    atMost('20,000 members, 8 weeks by replay', replay / 1000, 's', 2, 'no snapshot'),
  ];
}

type Round = { readonly engineMs: number; readonly bareMs: number; readonly engineNs: number; readonly bareNs: number };

function measure(members: number, days: number): Round {
  const run = referenceRun(members, days);
  const engineMs = cpuMs(() => playUntil(run, days * 24));
  const sessions = sessionsOf(run);
  let bare = 0;
  const bareMs = cpuMs(() => (bare = playBareLoop(members, days * 24, sessions / members / days, 7).sessions));
  return { engineMs, bareMs, engineNs: (engineMs * 1e6) / sessions, bareNs: (bareMs * 1e6) / bare };
}

/**
 * A town of a million and ten of a hundred thousand, half a day of the one and of the others in turns, so that whoever else
 * is on the machine slows both alike; of each half day the best round counts. The town of a million takes ten times as
 * long as one of the others, and would be hit ten times as often if each were measured by itself.
 */
function measureGrowth(): { smallNs: number; largeNs: number } {
  const ends = Array.from({ length: (DAYS * 24) / HALF_DAY }, (_, i) => (i + 1) * HALF_DAY);
  const best = ends.map(() => ({ small: Infinity, large: Infinity }));
  let sessions = { small: 0, large: 0 };
  for (let round = 0; round < GROWTH_ROUNDS; round++) {
    const large = referenceRun(TOWNS * 100_000, DAYS, 7);
    const small = Array.from({ length: TOWNS }, (_, i) => referenceRun(100_000, DAYS, 7 + i));
    ends.forEach((end, i) => {
      const part = best[i];
      if (!part) return;
      part.large = Math.min(
        part.large,
        cpuMs(() => playUntil(large, end)),
      );
      part.small = Math.min(
        part.small,
        cpuMs(() => small.forEach((run) => playUntil(run, end))),
      );
    });
    sessions = { small: small.reduce((sum, run) => sum + sessionsOf(run), 0), large: sessionsOf(large) };
  }
  const nsOf = (size: 'small' | 'large'): number => (best.reduce((sum, part) => sum + part[size], 0) * 1e6) / sessions[size];
  return { smallNs: nsOf('small'), largeNs: nsOf('large') };
}

const sessionsOf = ({ members }: State): number => members.sessions.reduce((sum, count) => sum + count, 0);

function referenceRun(members: number, days: number, seed = 7): State {
  const followers = Object.fromEntries(NETWORKS.map((network) => [network, members / 4]));
  const scenario = { ...REFERENCE, brand: { ...REFERENCE.brand, followers } };
  const run = createRun({ scenario, seed, members, appraise: appraiseReference });
  for (const network of NETWORKS) {
    for (let day = 0; day < days; day++) {
      if (day % 7 > 4) continue;
      const format = network === 'loopa' ? 'video' : network === 'chirp' ? 'text' : 'photo';
      act(run, {
        id: `${network}-${String(day)}`,
        hour: 0,
        kind: 'schedule-post',
        post: referencePost(network, format, day),
        at: day * 24 + 12,
        hypothesis: null,
      });
    }
  }
  return run;
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - before) / 1000;
}
