/** Who is there, whom they follow, and how the brand's following grows. */
import { NETWORKS, type NetworkId } from '#simulation/vocabulary.ts';
import { byteAt, LEVELS } from '#simulation/world/members.ts';
import type { Lab } from '../lab.ts';
import { FOLLOWERS } from '../reference-brand.ts';
import { about, BASE, type Row, rows } from './measure.ts';

export const AUDIENCE: readonly Row[] = [
  ...rows('A01', [
    {
      what: 'Comments written by the top 1 %',
      definition: 'share of all contributions expected of a member (sessions × talkativeness)',
      unit: '%',
      band: about(74.7),
      measure: contribution(0, 0.01),
    },
    {
      what: 'Comments written by the next 9 %',
      definition: 'share of all contributions expected of a member (sessions × talkativeness)',
      unit: '%',
      band: about(24),
      measure: contribution(0.01, 0.1),
    },
  ]),
  ...rows('A02', [
    {
      what: 'Posts written by the top 10 % on Chirp',
      definition: 'share of contributions of Chirp’s users',
      unit: '%',
      band: [60, 100],
      measure: contribution(0, 0.1),
    },
  ]),
  ...rows('A03', [
    { what: 'Follows per member', definition: 'edges / members', unit: 'count', band: about(35.25), measure: meanFollows },
    {
      what: 'Average path',
      definition: 'steps between two members, along follows',
      unit: 'count',
      band: about(4.1),
      measure: meanPath,
    },
  ]),
  ...rows('A04', [
    {
      what: 'In-degrees',
      definition: 'tail exponent, maximum likelihood over the top 2 %',
      unit: '',
      band: about(2.841),
      measure: inExponent,
    },
    {
      what: 'Out-degrees',
      definition: 'tail exponent, maximum likelihood over the top 2 %',
      unit: '',
      band: about(2.941),
      measure: outExponent,
    },
  ]),
  ...rows('A07', [
    {
      what: 'Cascades die near the root',
      definition: 'share of all shares at depth 1',
      unit: '%',
      band: [75, 100],
      measure: firstHandShares,
    },
  ]),
  ...rows('A10', [
    {
      what: 'Sunday begins later',
      definition: 'hours between the times at which a tenth of a Sunday’s and of a working day’s sessions since 4:00 have begun',
      unit: 'h',
      band: [1, 2.5],
      measure: sundayLag,
    },
  ]),
  ...rows('A11', [
    {
      what: 'Chirp: followers who leave in 51 days',
      definition: 'share of the followers of day one',
      unit: '%',
      band: about(12.28),
      measure: leavers,
    },
  ]),
  ...rows('A14', [
    {
      what: 'Loopa: growth of followers',
      definition: 'over 8 weeks, carried on for a year without compounding',
      unit: '%',
      band: [150, 1000],
      measure: growth('loopa'),
    },
    {
      what: 'Frame: growth of followers',
      definition: 'over 8 weeks, carried on for a year without compounding; mid single digits',
      unit: '%',
      band: [2, 9],
      measure: growth('frame'),
    },
    {
      what: 'Guild: growth of followers',
      definition: 'over 8 weeks, carried on for a year without compounding; double digits',
      unit: '%',
      band: [10, 99],
      measure: growth('guild'),
    },
    {
      what: 'Commons: growth of followers',
      definition: 'over 8 weeks, carried on for a year without compounding; flat',
      unit: '%',
      band: [-5, 5],
      measure: growth('commons'),
    },
    {
      what: 'Chirp: growth of followers',
      definition: 'over 8 weeks, carried on for a year without compounding; flat',
      unit: '%',
      band: [-5, 5],
      measure: growth('chirp'),
    },
  ]),
];

function growth(network: NetworkId) {
  return (lab: Lab, seed: number): number => {
    const run = lab.play(BASE, seed);
    return 100 * ((run.followers[NETWORKS.indexOf(network)] ?? 0) / FOLLOWERS - 1) * (52 / (run.hour / 168));
  };
}

function leavers(lab: Lab, seed: number): number {
  const run = lab.play(BASE, seed);
  const days = run.accountDays.filter((day) => NETWORKS[day.network] === 'chirp' && day.day < 51);
  return (
    (100 * days.reduce((all, day) => all + day.lostDrift + day.lostPromotion + day.lostWeary + day.lostAnger, 0)) / FOLLOWERS
  );
}

function contribution(from: number, to: number) {
  return (lab: Lab, seed: number): number => {
    const { members } = lab.play(BASE, seed);
    const expected = Float64Array.from(
      { length: members.count },
      (_, m) => (members.rate[m] ?? 0) * (LEVELS[members.talk[byteAt(m)] ?? 0] ?? 0),
    )
      .sort()
      .reverse();
    const all = expected.reduce((a, b) => a + b, 0);
    return (
      (100 * expected.slice(Math.round(from * members.count), Math.round(to * members.count)).reduce((a, b) => a + b, 0)) / all
    );
  };
}

function meanFollows(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  return graph.followers.length / members.count;
}

function meanPath(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  let steps = 0;
  let pairs = 0;
  for (let source = 17; source < members.count; source += Math.floor(members.count / 12)) {
    const distance = new Int16Array(members.count).fill(-1);
    distance[source] = 0;
    const queue = [source];
    for (const m of queue) {
      for (let e = graph.start[m] ?? 0; e < (graph.start[m + 1] ?? 0); e++) {
        const next = graph.followers[e] ?? 0;
        if (distance[next] !== -1) continue;
        distance[next] = (distance[m] ?? 0) + 1;
        steps += distance[next];
        pairs++;
        queue.push(next);
      }
    }
  }
  return steps / pairs;
}

function inExponent(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  return tailExponent(Array.from({ length: members.count }, (_, m) => (graph.start[m + 1] ?? 0) - (graph.start[m] ?? 0)));
}
function outExponent(lab: Lab, seed: number): number {
  const { graph, members } = lab.play(BASE, seed);
  const degrees = new Array<number>(members.count).fill(0);
  for (const follower of graph.followers) degrees[follower] = (degrees[follower] ?? 0) + 1;
  return tailExponent(degrees);
}
/** Hill’s estimator: 1 + n / Σ ln(x / x₀). */
function tailExponent(degrees: readonly number[]): number {
  const sorted = [...degrees].sort((a, b) => b - a).slice(0, Math.round(degrees.length * 0.02));
  const least = (sorted[sorted.length - 1] ?? 1) - 0.5;
  return 1 + sorted.length / sorted.reduce((total, degree) => total + Math.log(degree / least), 0);
}

function firstHandShares(lab: Lab, seed: number): number | null {
  const { shares } = lab.play(BASE, seed);
  return shares.length === 0 ? null : (100 * shares.filter(({ depth }) => depth === 1).length) / shares.length;
}

function sundayLag(lab: Lab, seed: number): number {
  const { sessions, members } = lab.play(BASE, seed);
  const onset = (day: number): number => {
    const hours = new Array<number>(20).fill(0);
    for (let m = 0; m < members.count; m += 7) {
      const clock = sessions.clocks[members.segment[byteAt(m)] ?? 0];
      clock?.forEach((second) => {
        const hour = second / 3600 + (members.shift[m] ?? 0) / 4 - day * 24 - 4;
        if (hour >= 0 && hour < 20) hours[Math.floor(hour)] = (hours[Math.floor(hour)] ?? 0) + (members.rate[m] ?? 0);
      });
    }
    const tenth = hours.reduce((a, b) => a + b, 0) / 10;
    let so = 0;
    for (let i = 0; i < hours.length; i++) {
      const here = hours[i] ?? 0;
      if (so + here >= tenth) return i + (tenth - so) / here;
      so += here;
    }
    return 0;
  };
  return onset(6) - (onset(1) + onset(2) + onset(3)) / 3;
}
