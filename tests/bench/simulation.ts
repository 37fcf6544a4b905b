import { act } from '#simulation/act.ts';
import { createRun, playUntil } from '#simulation/run.ts';
import { NETWORKS } from '#simulation/vocabulary.ts';
import type { State } from '#simulation/state.ts';
import { appraiseReference, REFERENCE, referencePost } from '#features/sandbox/calibration/reference-brand.ts';
import { playBareLoop } from './bare-loop.ts';
import { atMost, type Line } from './line.ts';

const DAYS = 28;
const ROUNDS = 5;
const LARGE_ROUNDS = 2;

/**
 * The engine with all mechanisms beside the bare loop in the same process: per session, by the processor's time. Of
 * several rounds, each in turn with its bare loop, the best of either counts: others on the machine make a round slower, never faster.
 */
export async function benchSimulation(): Promise<Line[]> {
  const small = Array.from({ length: ROUNDS }, () => measure(20_000, 7));
  const middle = Array.from({ length: ROUNDS }, () => measure(100_000, DAYS));
  const large = Array.from({ length: LARGE_ROUNDS }, () => measure(1_000_000, DAYS));
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
      best(large, 'engineNs') / best(middle, 'engineNs'),
      '×',
      1.1,
      `${best(middle, 'engineNs').toFixed(0)} ns a session; the bare loop grows ${(best(large, 'bareNs') / best(middle, 'bareNs')).toFixed(2)} ×`,
    ),
    atMost('20,000 members, one week', best(small, 'engineMs'), 'ms', 150, `bare loop ${best(small, 'bareMs').toFixed(0)} ms`),
    atMost('20,000 members, 8 weeks by replay', replay / 1000, 's', 2, 'no snapshot'),
  ];
}

type Round = { readonly engineMs: number; readonly bareMs: number; readonly engineNs: number; readonly bareNs: number };

function measure(members: number, days: number): Round {
  const run = referenceRun(members, days);
  const engineMs = cpuMs(() => playUntil(run, days * 24));
  const sessions = run.members.sessions.reduce((sum, count) => sum + count, 0);
  let bare = 0;
  const bareMs = cpuMs(() => (bare = playBareLoop(members, days * 24, sessions / members / days, 7).sessions));
  return { engineMs, bareMs, engineNs: (engineMs * 1e6) / sessions, bareNs: (bareMs * 1e6) / bare };
}

function referenceRun(members: number, days: number): State {
  const followers = Object.fromEntries(NETWORKS.map((network) => [network, members / 4]));
  const scenario = { ...REFERENCE, brand: { ...REFERENCE.brand, followers } };
  const run = createRun({ scenario, seed: 7, members, appraise: appraiseReference });
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
